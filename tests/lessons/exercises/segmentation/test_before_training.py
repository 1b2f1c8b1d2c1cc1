"""The answers before a training are the ones that computing them gives, and slips are named."""

import re

import numpy as np
import pytest
from scipy import ndimage

from convlab.lessons.exercises.judging import BLANK, RIGHT, rejects
from convlab.lessons.exercises.segmentation.before_training import (
    check_best_level,
    check_iou,
    check_next_side,
    check_reported,
    check_top_hat,
)
from convlab.segmentation.metrics import iou


def test_the_iou_of_two_shifted_squares_is_what_the_metric_says():
    truth, answer = np.zeros((2, 6, 7), int)
    truth[1:5, 1:5] = answer[1:5, 2:6] = 1
    assert check_iou(iou(truth, answer)) == RIGHT
    assert "Divide by all pixels that either covers" in check_iou(0.75)


@pytest.mark.parametrize(
    ("slip", "said"), [(0.99, "best of 40"), (1, "table that remembers"), (0.97, "used up")]
)
def test_only_the_untouched_part_gives_a_score_to_report(slip, said):
    assert check_reported("0.95") == RIGHT
    assert said in check_reported(slip)


def test_the_next_side_is_the_smallest_multiple_of_16():
    assert check_next_side(lambda side: side + -side % 16) == RIGHT
    assert check_next_side(lambda side: None) == BLANK
    assert "fits already" in check_next_side(lambda side: (side // 16 + 1) * 16)
    assert "cuts pixels" in check_next_side(lambda side: side // 16 * 16)
    assert rejects(check_next_side, lambda side: side + 1 / 0)


def best_level(image, truth, levels):
    return max(levels, key=lambda level: iou(truth, image > level))


@pytest.mark.parametrize(
    ("slip", "said"),
    [
        (lambda i, t, ls: max(ls, key=lambda x: np.mean((i > x) == t)), "most right pixels"),
        (lambda i, t, ls: list(ls).index(best_level(i, t, ls)), "where the level stands"),
        (lambda i, t, ls: iou(t, i > best_level(i, t, ls)), "the level that reaches it"),
        (lambda i, t, ls: ls[0], "Try every level"),
    ],
)
def test_each_slip_of_the_best_level_is_named(slip, said):
    assert check_best_level(best_level) == RIGHT
    assert re.search(said, check_best_level(slip))


def opened(image, side):
    return ndimage.maximum_filter(ndimage.minimum_filter(image, side), side)


@pytest.mark.parametrize(
    ("slip", "said"),
    [
        (lambda image, side: image - ndimage.minimum_filter(image, side), "stops after"),
        (
            lambda image, side: (
                image - ndimage.minimum_filter(ndimage.maximum_filter(image, side), side)
            ),
            "a closing",
        ),
        (opened, "That is the background"),
        (lambda image, side: opened(image, side) - image, "signs are swapped"),
    ],
)
def test_each_slip_of_the_removed_background_is_named(slip, said):
    assert check_top_hat(lambda image, side: image - opened(image, side)) == RIGHT
    assert check_top_hat(None) == BLANK
    assert said in check_top_hat(slip)
