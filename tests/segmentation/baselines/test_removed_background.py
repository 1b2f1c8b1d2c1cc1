"""What a background's light does to an answer, and what taking it off does."""

import numpy as np
import pytest

from convlab.segmentation.baselines.removed_background import (
    learnt_level,
    raised_mask,
    without_background,
)
from convlab.segmentation.metrics import iou


def hill(rng, lean=(0.3, -0.2)):
    """Two bright boxes of uneven sides on a sloping ground, and their mask."""
    mask = np.zeros((30, 41), np.uint8)
    mask[4:9, 5:12] = mask[18:24, 27:31] = 1
    slope = np.add.outer(lean[0] * np.linspace(0, 1, 30), lean[1] * np.linspace(0, 1, 41))
    return 0.4 + slope + 0.15 * mask + rng.normal(0, 0.003, mask.shape), mask


def test_a_level_on_what_stands_out_finds_what_no_level_on_brightness_finds():
    image, mask = hill(np.random.default_rng(0))
    levels = np.linspace(0, 1, 101)
    assert max(iou(mask, image > level) for level in levels) < 0.6
    level = learnt_level(image, mask, 9)
    assert iou(mask, raised_mask(image, level, 9)) > 0.98
    other, mask = hill(np.random.default_rng(1), lean=(-0.35, 0.3))
    assert iou(mask, raised_mask(other, level, 9)) > 0.98


def test_nothing_is_below_its_background_and_a_square_that_fits_takes_the_object_away():
    image, mask = hill(np.random.default_rng(0))
    assert without_background(image, 9).min() >= 0
    inside = without_background(image, 3)[mask == 1]
    assert np.median(inside) < 0.05 < 0.12 < np.median(without_background(image, 9)[mask == 1])


def test_the_light_that_falls_on_everything_does_not_change_what_stands_out():
    image, _ = hill(np.random.default_rng(0))
    assert np.allclose(without_background(image + 0.3, 9), without_background(image, 9))


@pytest.mark.parametrize("side", [1, 0, -3])
def test_a_square_of_one_pixel_is_refused(side):
    with pytest.raises(ValueError, match=r"side must be 2 or more; got .*; nearest that works: 2"):
        without_background(np.zeros((4, 5)), side)
