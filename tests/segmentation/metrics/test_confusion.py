"""Every label against every label."""

import numpy as np
import pytest

from convlab._arguments.labels import distinct
from convlab.segmentation.metrics import (
    accuracy,
    confusion_matrix,
    iou,
    per_class,
    precision,
    recall,
)
from tests.segmentation.metrics.counted_by_hand import RANDOM, masks


@pytest.mark.parametrize("rng", RANDOM)
def test_the_confusion_matrix_counts_truth_by_row_and_prediction_by_column(rng):
    truth, prediction = masks(rng)
    expected = np.zeros((4, 4), int)
    for a, b in zip(truth.ravel(), prediction.ravel(), strict=True):
        expected[a, b] += 1
    matrix = confusion_matrix(truth, prediction, range(4))
    assert np.array_equal(matrix, expected)
    assert np.array_equal(confusion_matrix(prediction, truth, range(4)), expected.T)
    order = [2, 0, 3, 1]
    assert np.array_equal(
        confusion_matrix(truth, prediction, order), expected[np.ix_(order, order)]
    )
    assert accuracy(truth, prediction) == pytest.approx(np.trace(matrix) / matrix.sum())


def test_scores_are_in_the_confusion_matrix():
    truth, prediction = masks(np.random.default_rng(4))
    matrix = confusion_matrix(truth, prediction)
    for label in range(4):
        both = matrix[label, label]
        assert recall(truth, prediction, label) == pytest.approx(both / matrix[label].sum())
        assert precision(truth, prediction, label) == pytest.approx(both / matrix[:, label].sum())


def test_labels_need_not_be_small_or_positive():
    truth, prediction = np.array([-1, 7, 10**12]), np.array([-1, 10**12, 10**12])
    classes = [10**12, -1, 7]
    assert confusion_matrix(truth, prediction, classes).tolist() == [
        [1, 0, 0],
        [0, 1, 0],
        [1, 0, 0],
    ]
    assert iou(np.array([255, 3], np.uint8), np.array([-1, 3]), label=-1) == 0


def test_masks_of_two_integer_types_are_compared_as_integers():
    truth, prediction = np.array([0, 2, 3], np.uint64), np.array([0, 2, 2], np.int64)
    assert per_class(truth, prediction) == {2: 1 / 2, 3: 0}
    assert confusion_matrix(truth, prediction)[3].tolist() == [0, 0, 1, 0]


@pytest.mark.parametrize("spread", [1, 3, 10**6, 2**61])
def test_the_labels_that_are_there_are_found_however_far_apart(spread):
    labels = np.random.default_rng(0).integers(-3, 4, 50) * spread
    assert np.array_equal(distinct(labels), np.unique(labels))
    assert distinct(labels[:0]).size == 0
