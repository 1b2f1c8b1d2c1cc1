"""The answers on boxes and regions are those of the library, and each slip is named."""

import re

import numpy as np
import pytest

from convlab.lessons.exercises.segmentation import boxes_and_regions as exercises
from convlab.segmentation.metrics.average_precision import area_under, box_ious, precision_recall
from convlab.segmentation.models.mask_rcnn.detections import suppress
from convlab.segmentation.models.mask_rcnn.regions import sampling_matrix, whole_cells


def test_literals_are_what_the_library_says():
    first, second = np.array([[0, 0, 4, 4]]), np.array([[2, 1, 6, 5]])
    assert exercises.check_box_overlap(box_ious(first, second)[0, 0]) == "Right."
    scores, true = np.array([0.9, 0.8, 0.7, 0.6]), np.array([True, False, True, False])
    area = area_under(*precision_recall(scores, true, 3))
    assert exercises.check_average_precision(area) == "Right."
    tops = np.arange(0, 32, 0.25)
    boxes = np.stack([tops, tops, tops + 64, tops + 64], axis=1)
    moved = np.abs(np.asarray(whole_cells(boxes, 16)) - boxes).max()
    assert exercises.check_worst_rounding(moved) == "Right."


@pytest.mark.parametrize("name", ["box_overlap", "average_precision", "worst_rounding"])
def test_every_hint_of_a_literal_is_said(name):
    check = getattr(exercises, f"check_{name}")
    for wrong, hint in check.hints.items():
        assert hint in check(wrong)


def of_library(boxes, scores, overlap):
    return np.sort(np.asarray(suppress(boxes, scores, 0.0, overlap)))


def matrix_of_library(first, last, points, cells, stride):
    return np.asarray(sampling_matrix(np.float32(first), np.float32(last), points, cells, stride))


def test_what_the_library_does_is_right():
    ious = lambda one, other: box_ious(one[None], other[None])[0, 0]  # noqa: E731
    assert exercises.check_box_iou(ious) == "Right."
    assert exercises.check_suppress(of_library) == "Right."


def test_the_library_s_matrix_is_the_one_that_is_asked_for():
    for case in range(20):
        edge = exercises._edge(np.random.default_rng(case))
        np.testing.assert_allclose(exercises._reading(*edge), matrix_of_library(*edge), atol=1e-5)


@pytest.mark.parametrize("name", ["box_iou", "suppress", "reading_matrix"])
def test_every_slip_of_written_code_is_named(name):
    check = getattr(exercises, f"check_{name}")
    for said, slip in check.slips.items():
        assert re.search(re.escape(said), check(slip))
