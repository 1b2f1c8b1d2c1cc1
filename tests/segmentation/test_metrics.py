import numpy as np
import pytest

from convlab.segmentation.metrics import iou, mean_iou


def test_iou_counts_shared_pixels_over_all_covered_pixels():
    truth, answer = np.zeros((6, 8), int), np.zeros((6, 8), int)
    truth[1:5, 1:5] = 1
    answer[1:5, 2:6] = 1
    assert iou(truth, answer) == iou(answer, truth) == 12 / 20


def test_iou_is_neither_accuracy_nor_dice():
    truth, answer = np.array([1, 1, 0, 0, 0, 0]), np.array([1, 0, 0, 0, 0, 0])
    assert iou(truth, answer) == 1 / 2  # accuracy says 5/6, Dice 2/3


def test_two_empty_masks_agree_and_one_empty_mask_does_not():
    empty, full = np.zeros((3, 4), bool), np.ones((3, 4), bool)
    assert iou(empty, empty) == mean_iou(empty, empty) == 1
    assert iou(empty, full) == iou(full, empty) == mean_iou(full, empty) == 0


def test_iou_looks_at_the_label_asked_for():
    truth, answer = np.array([0, 1, 2, 2]), np.array([0, 2, 2, 2])
    assert iou(truth, answer, label=2) == 2 / 3
    assert iou(truth, answer, label=1) == 0
    assert mean_iou(truth, answer) == pytest.approx((0 + 2 / 3) / 2)


def test_mean_iou_with_one_kind_of_object_is_iou():
    rng = np.random.default_rng(0)
    truth, answer = rng.integers(0, 2, (2, 9, 7))
    assert mean_iou(truth, answer) == iou(truth, answer)


def test_unsigned_labels_do_not_wrap_around():
    assert iou(np.array([255], np.uint8), np.array([-1]), label=-1) == 0


def test_probabilities_and_unequal_shapes_are_refused():
    with pytest.raises(ValueError, match=r"prediction must hold labels .*float64; .*> 0.5"):
        iou(np.zeros(3, int), np.zeros(3))
    with pytest.raises(
        ValueError, match=r"one shape; got \(3, 4\) and \(3, 4, 1\); .*\[\.\.\., 0\]"
    ):
        iou(np.zeros((3, 4), int), np.zeros((3, 4, 1), int))
