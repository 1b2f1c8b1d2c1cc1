import numpy as np
import pytest
from skimage.filters import threshold_otsu

from convlab.segmentation.baselines.thresholds import (
    LEVELS,
    iou_by_threshold,
    local_mask,
    otsu_level,
    otsu_mask,
)
from convlab.segmentation.data import coins, split
from convlab.segmentation.metrics import iou

TRAIN, TEST = split(coins())
GREY = TEST.image[..., 0]


def test_the_thresholds_score_their_golden_numbers_on_the_unseen_rows():
    assert iou(TEST.mask, otsu_mask(GREY)) == pytest.approx(0.85, abs=0.005)
    assert iou(TEST.mask, local_mask(GREY)) == pytest.approx(0.74, abs=0.005)
    assert iou_by_threshold(GREY, TEST.mask).max() == pytest.approx(0.8895, abs=0.0005)


@pytest.mark.parametrize("seed", range(20))
def test_otsus_level_is_that_of_scikit_image(seed):
    rng = np.random.default_rng(seed)
    image = rng.beta(*rng.uniform(0.5, 4, 2), size=rng.integers(2, 60, 2))
    for grey in (GREY, image, np.round(image, 1), np.full((3, 4), image[0, 0])):
        assert otsu_level(grey) == pytest.approx(threshold_otsu(grey), rel=1e-6)
        assert np.array_equal(otsu_mask(grey), grey > threshold_otsu(grey))


def test_the_best_level_of_one_light_is_a_poor_one_in_the_other():
    best = iou_by_threshold(TRAIN.image[..., 0], TRAIN.mask).argmax()
    assert iou_by_threshold(GREY, TEST.mask)[best] < 0.6


def test_the_levels_tell_every_two_grey_levels_apart():
    greys = np.arange(256, dtype=np.float32) / np.float32(255)
    assert [int((greys > level).sum()) for level in LEVELS] == list(range(255, -1, -1))


@pytest.mark.parametrize(("side", "nearest"), [(100, 101), (1, 3), (0, 3), (-4, 3)])
def test_a_neighbourhood_without_a_middle_is_refused(side, nearest):
    with pytest.raises(ValueError, match=rf"side must be odd.*got {side}; .*: {nearest}"):
        local_mask(GREY, side)
