"""What the lesson that opens the box says of other starts than the one that it shows."""

import numpy as np
import pytest

from convlab import unet
from convlab.segmentation.baselines.thresholds import iou_by_threshold
from convlab.segmentation.data import coins, split
from convlab.segmentation.metrics import iou
from convlab.segmentation.train import draw_squares

STEPS = 80


@pytest.mark.parametrize(("seed", "score"), [(4, 0.874), (5, 0.905)])
def test_a_u_net_of_depth_1_finds_most_coins_from_other_starts_too(seed, score):
    train, test = split(coins())
    params = unet.init(np.random.default_rng(seed), channels=1, n_filters=8, n_classes=1, depth=1)
    params = {name: array.astype(float) for name, array in params.items()}
    state, rng = unet.start(params), np.random.default_rng(seed)
    for t in range(STEPS):
        x, y = draw_squares([train.image], [train.mask], 48, 8, rng, brightness=0.2)
        rate = 0.005 * (1 + float(np.cos(np.pi * t / STEPS)))
        params, state, _ = unet.train_step(params, state, x.astype(float), y, rate, momentum=0.9)
    found = unet.predict(params, test.image[None, :144, :384].astype(float))[0, ..., 0] > 0.5
    assert iou(test.mask[:144, :384] > 0, found) == pytest.approx(score, abs=2e-3)


def test_no_threshold_scores_more_than_the_lesson_prints():
    _, test = split(coins())
    best = iou_by_threshold(test.image[:144, :384, 0], test.mask[:144, :384]).max()
    assert best == pytest.approx(0.889, abs=5e-4)
