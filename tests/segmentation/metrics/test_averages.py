"""Scores by label and by image, and their means."""

import numpy as np
import pytest

from convlab.segmentation.metrics import (
    accuracy,
    dice,
    fbeta,
    iou,
    mean_iou,
    mean_score,
    per_class,
    per_image,
    recall,
)


def test_background_is_out_of_the_classes_unless_it_is_asked_for():
    truth, prediction = np.array([0, 0, 1, 3]), np.array([0, 1, 1, 3])
    assert per_class(truth, prediction) == {1: 1 / 2, 3: 1}
    assert per_class(truth, prediction, classes=range(3)) == {0: 1 / 2, 1: 1 / 2, 2: 1}
    assert per_class(truth, prediction, recall, [3, 0]) == {3: 1, 0: 1 / 2}
    assert per_class(truth, prediction, fbeta, [1], beta=0) == {1: 1 / 2}


def test_the_mean_is_over_classes_that_are_there():
    truth, prediction = np.array([0, 0, 1, 3]), np.array([0, 1, 1, 3])
    assert mean_iou(truth, prediction) == mean_score(truth, prediction) == 3 / 4
    assert mean_iou(truth, prediction, range(9)) == pytest.approx((1 / 2 + 1 / 2 + 1) / 3)
    assert mean_score(truth, prediction, iou, [1, 2], empty=0) == 1 / 2
    assert mean_score(truth, prediction, iou, [2, 4], empty=0) == 0
    assert mean_score(truth, prediction, iou, [2, 4]) == 1


def test_mean_iou_with_one_kind_of_object_is_iou():
    rng = np.random.default_rng(0)
    truth, answer = rng.integers(0, 2, (2, 9, 7))
    assert mean_iou(truth, answer) == iou(truth, answer)


def test_an_answer_without_objects_is_accurate_where_objects_are_rare():
    truth = np.zeros((10, 10), int)
    truth[4, 5] = 1
    nothing = np.zeros_like(truth)
    assert accuracy(truth, nothing) == 0.99
    assert mean_iou(truth, nothing, range(2)) == 0.495
    assert mean_iou(truth, nothing) == 0


def test_a_batch_hides_the_small_object_that_a_mean_over_images_shows():
    truth = np.zeros((2, 8, 8), int)
    truth[0, 1:4, 1:7] = 1
    truth[1, 5, 5:7] = 1
    assert truth.sum(axis=(1, 2)).tolist() == [18, 2]
    prediction = truth.copy()
    prediction[1] = 0
    # as losses: 1 - 2 * 18 / (20 + 18) = 1/19, and (0 + 1) / 2
    assert 1 - dice(truth, prediction) == pytest.approx(1 / 19)
    assert round(1 - dice(truth, prediction), 3) == 0.053
    assert per_image(truth, prediction).tolist() == [1, 0]
    assert 1 - per_image(truth, prediction).mean() == 0.5


def test_no_other_size_of_the_large_object_gives_that_number():
    sizes = [n for n in range(1, 200) if round(1 - 2 * n / (2 * n + 2), 3) == 0.053]
    assert sizes == [18]


def test_per_image_scores_each_image_as_if_it_were_alone():
    rng = np.random.default_rng(6)
    truth, prediction = rng.integers(0, 3, (2, 4, 5, 6))
    scores = per_image(truth, prediction, mean_iou, classes=range(3))
    expected = [mean_iou(*pair, range(3)) for pair in zip(truth, prediction, strict=True)]
    assert scores.tolist() == expected
    assert per_image(truth[:0], prediction[:0]).shape == (0,)
