import subprocess
import sys
from typing import NamedTuple

import numpy as np
import pytest

from convlab.segmentation.data.answers import answers
from convlab.segmentation.metrics.average_precision import (
    COCO_THRESHOLDS,
    Detections,
    area_under,
    average_precision,
    box_ious,
    mask_ious,
    match,
    mean_average_precision,
    precision_recall,
)


class Truth(NamedTuple):
    boxes: np.ndarray
    labels: np.ndarray
    instances: np.ndarray


EMPTY = Detections(np.zeros((0, 4)), np.zeros(0, int), np.zeros(0), np.zeros((0, 6, 40), bool))


def strip(*lengths, labels=None):
    """A picture of 6 rows with objects two rows high, side by side, 10 columns for each."""
    instances = np.zeros((6, 40), np.uint8)
    for number, length in enumerate(lengths):
        instances[1:3, 10 * number : 10 * number + length] = number + 1
    boxes = [(1, 10 * k, 3, 10 * k + length) for k, length in enumerate(lengths)]
    labels = np.array(labels or [1] * len(lengths), int)
    return Truth(np.array(boxes).reshape(-1, 4), labels, instances)


def found(*entries, label=1):
    """Detections two rows high, each (score, first column, last column)."""
    boxes = np.array([(1, first, 3, last) for _, first, last in entries]).reshape(-1, 4)
    masks = np.zeros((len(entries), 6, 40), bool)
    for mask, (_, first, last) in zip(masks, entries, strict=True):
        mask[1:3, first:last] = True
    labels = np.broadcast_to(label, len(entries))
    return Detections(boxes, labels, np.array([entry[0] for entry in entries]), masks)


@pytest.mark.parametrize("by", ["boxes", "masks"])
def test_a_curve_computed_by_hand(by):
    """Hits and misses, surest first: + - + - -, of three objects.

    Precision 1, 1/2, 2/3, 1/2, 2/5 at recall 1/3, 1/3, 2/3, 2/3, 2/3. The highest at each recall
    or above: 1 up to 1/3, 2/3 up to 2/3, then nothing. Area (1 + 2/3) / 3.
    """
    entries = [(0.9, 0, 8), (0.8, 30, 38), (0.7, 20, 25), (0.6, 34, 40), (0.5, 26, 30)]
    truth = strip(8, 8, 6)
    assert average_precision([truth], [found(*entries)], 1, by=by) == pytest.approx(5 / 9)


def test_the_area_of_a_curve_that_rises_again():
    """0.5, 1/3, 1/2, 3/5 at 1/4, 1/4, 1/2, 3/4: the last is the highest of all."""
    scores, true = [0.9, 0.8, 0.7, 0.6, 0.5], [False, True, False, True, True]
    precision, recall = precision_recall(scores, true, 4)
    assert precision.tolist() == [0, 1 / 2, 1 / 3, 1 / 2, 3 / 5]
    assert recall.tolist() == [0, 1 / 4, 1 / 4, 1 / 2, 3 / 4]
    assert area_under(precision, recall) == pytest.approx(3 / 5 * 3 / 4)


def test_finding_everything_first_is_1_whatever_false_alarms_follow():
    entries = [(0.9, 0, 8), (0.8, 10, 18), (0.2, 30, 38)]
    assert average_precision([strip(8, 8)], [found(*entries)], 1) == 1


def test_a_second_detection_of_one_object_is_false():
    twice = [(0.9, 0, 8), (0.8, 0, 8), (0.7, 10, 18)]
    assert average_precision([strip(8, 8)], [found(*twice)], 1) == pytest.approx((1 + 2 / 3) / 2)


def test_the_surer_one_of_two_takes_the_object_even_if_the_other_fits_better():
    assert match([0.6, 0.9], [[1.0], [0.6]], 0.5).tolist() == [False, True]


def test_a_detection_takes_the_best_of_the_objects_that_are_still_free():
    overlaps = [[0.6, 0.9], [0.55, 0.8]]
    assert match([0.9, 0.8], overlaps, 0.5).tolist() == [True, True]
    assert match([0.9, 0.8], overlaps, 0.58).tolist() == [True, False]


def test_the_threshold_itself_is_enough():
    half = found((0.9, 0, 4))  # IoU 1/2 with a length of 8
    assert average_precision([strip(8)], [half], 1, 0.5) == 1
    assert average_precision([strip(8)], [half], 1, 0.51) == 0


def test_equal_scores_are_one_point_in_any_order():
    entries = [(0.5, 0, 8), (0.5, 20, 28), (0.5, 10, 18), (0.5, 30, 38)]
    orders = [[0, 1, 2, 3], [1, 3, 0, 2], [3, 2, 1, 0]]
    scores = [
        average_precision([strip(8, 8)], [found(*(entries[i] for i in order))], 1)
        for order in orders
    ]
    assert scores == [0.5] * 3


def test_scores_rank_detections_across_images():
    truths = [strip(8), strip(8)]
    good_surer = [found((0.9, 0, 8)), found((0.3, 20, 28), (0.8, 0, 8))]
    bad_surer = [found((0.5, 0, 8)), found((0.9, 20, 28), (0.4, 0, 8))]
    assert average_precision(truths, good_surer, 1) == 1
    assert average_precision(truths, bad_surer, 1) == pytest.approx(2 / 3)


def test_an_object_of_another_image_is_not_found():
    assert average_precision([strip(8), strip()], [EMPTY, found((0.9, 0, 8))], 1) == 0


def test_the_wrong_class_is_a_false_alarm_there_and_a_miss_here():
    truth = strip(8, 8, labels=[1, 2])
    swapped = [found((0.9, 0, 8), (0.8, 10, 18), label=[2, 1])]
    right = [found((0.9, 0, 8), (0.8, 10, 18), label=[1, 2])]
    assert mean_average_precision([truth], swapped) == 0
    assert mean_average_precision([truth], right) == 1


def test_no_detection_is_0_and_no_object_is_nan():
    assert average_precision([strip(8)], [EMPTY], 1) == 0
    assert np.isnan(average_precision([strip()], [found((0.9, 0, 8))], 1))
    assert np.isnan(average_precision([strip(8)], [EMPTY], 2))
    assert np.isnan(average_precision([], [], 1))


def test_the_mean_leaves_out_classes_that_do_not_occur():
    truth = strip(8, 8, labels=[1, 3])
    answer = found((0.9, 0, 8), (0.9, 30, 38), label=[1, 2])
    assert mean_average_precision([truth], [answer]) == 0.5
    assert np.isnan(mean_average_precision([strip()], [EMPTY]))
    assert np.isnan(mean_average_precision([], []))


def test_boxes_and_masks_are_judged_each_by_their_own():
    instances = np.zeros((6, 40), np.uint8)
    instances[1:5, 0:8] = 1
    answer = found((0.9, 0, 8))._replace(boxes=np.array([[1, 0, 5, 8]]))  # its mask is half
    truth = answers(instances, [1])
    assert average_precision([truth], [answer], 1, 0.75, "boxes") == 1
    assert average_precision([truth], [answer], 1, 0.75, "masks") == 0


def test_the_mean_over_coco_s_thresholds_counts_how_many_a_fit_passes():
    assert COCO_THRESHOLDS == (0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95)
    answer = found((0.9, 0, 6))  # IoU 6/8 with a length of 8
    assert mean_average_precision([strip(8)], [answer], COCO_THRESHOLDS) == pytest.approx(0.6)


def test_ious_of_boxes_and_of_their_own_pixels_are_equal():
    rng = np.random.default_rng(0)
    corners = rng.integers(0, (5, 9), (7, 2))
    boxes = np.concatenate([corners, corners + rng.integers(1, (5, 9), (7, 2))], axis=1)
    masks = np.zeros((7, 10, 18), bool)
    for mask, (top, left, bottom, right) in zip(masks, boxes, strict=True):
        mask[top:bottom, left:right] = True
    found = mask_ious(masks[:4], masks[4:])
    assert found.shape == (4, 3)
    assert found.max() > 0
    np.testing.assert_allclose(box_ious(boxes[:4], boxes[4:]), found)


def test_ious_with_nothing_have_the_shape_of_nothing():
    assert box_ious(np.zeros((0, 4)), np.ones((3, 4))).shape == (0, 3)
    assert mask_ious(np.zeros((2, 3, 4)), np.zeros((0, 3, 4))).shape == (2, 0)
    assert mask_ious(np.zeros((1, 3, 4)), np.zeros((1, 3, 4))).tolist() == [[0]]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"found": []}, "got 1 truths and 0 found; an image without"),
        ({"threshold": 0}, "threshold must be an IoU above 0.*got 0; nearest that works: 0.5"),
        ({"threshold": 1.5}, "got 1.5; nearest that works: 1.0"),
        ({"by": "pixels"}, 'by must be "boxes" or "masks"; got \'pixels\'; nearest'),
    ],
)
def test_what_cannot_be_scored_is_refused(change, message):
    given = {"truths": [strip(8)], "found": [EMPTY], "label": 1} | change
    with pytest.raises(ValueError, match=message):
        average_precision(**given)


def test_it_is_free_of_keras():
    code = (
        "import sys, convlab.segmentation.metrics.average_precision;"
        "sys.exit('tensorflow' in sys.modules or 'keras' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
