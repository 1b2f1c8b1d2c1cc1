import numpy as np
import pytest

from convlab.backend import keras
from convlab.lessons.experiments.skip_connections.ceilings import averaged, ceiling, stretching
from convlab.lessons.experiments.skip_connections.patchwork import patchwork
from convlab.lessons.experiments.skip_connections.scoring import scores
from convlab.segmentation.models.blocks.bilinear import bilinear_up

MASKS = patchwork(6, np.random.default_rng(5), 64)[1]


@pytest.mark.parametrize("stride", [2, 8, 32])
def test_stretching_is_what_the_last_layer_of_an_fcn_does(stride):
    cells = np.random.default_rng(stride).normal(size=(3, 3, 1)).astype(np.float32)
    image = keras.Input(cells.shape)
    wanted = keras.Model(image, bilinear_up(image, stride))(cells[None])[0, ..., 0]
    up = stretching(3 * stride, stride)
    assert up @ cells[..., 0] @ up.T == pytest.approx(np.asarray(wanted), abs=1e-5)


def test_a_finer_stride_can_say_more_and_a_fit_is_better_than_an_average():
    best = [scores(MASKS, ceiling(MASKS, stride)) for stride in (32, 16, 8)]
    plain = [scores(MASKS, averaged(MASKS, stride)) for stride in (32, 16, 8)]
    for name in ("iou", "boundary"):
        assert best[0][name] < best[1][name] < best[2][name] < 1
        assert all(fit[name] > mean[name] for fit, mean in zip(best, plain, strict=True))


def test_a_mask_that_a_grid_can_say_is_said_almost_exactly():
    cells = np.random.default_rng(1).normal(size=(4, 8, 8))
    up = stretching(64, 8)
    masks = (up @ cells @ up.T > 0).astype(np.uint8)
    assert scores(masks, ceiling(masks, 8), boundary=False)["iou"] > 0.97


def test_no_other_scores_that_were_tried_are_better():
    rng, best = np.random.default_rng(2), scores(MASKS, ceiling(MASKS, 32), boundary=False)["iou"]
    up = stretching(64, 32)
    for _ in range(20):
        tried = up @ rng.normal(size=(6, 2, 2)) @ up.T > 0
        assert scores(MASKS, tried, boundary=False)["iou"] < best
