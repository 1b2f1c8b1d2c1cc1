"""Masks of 0 and 255 against labels of 0 and 1: no score is given for what was never compared."""

import numpy as np
import pytest

from convlab.segmentation.metrics import (
    accuracy,
    confusion_matrix,
    dice,
    fbeta,
    iou,
    mean_iou,
    mean_score,
    per_class,
    per_image,
    precision,
    recall,
)
from convlab.segmentation.metrics.surfaces import (
    average_surface_distance,
    boundary_f1,
    hausdorff,
    hausdorff95,
)

RNG = np.random.default_rng(41)
TRUTH = RNG.integers(0, 2, (3, 9, 11))
ANSWER = RNG.integers(0, 2, (3, 9, 11))
NEAR = {"boundary_f1": {"tolerance": 1}}
OF_ONE_LABEL = [iou, dice, precision, recall, fbeta, hausdorff, hausdorff95,
                average_surface_distance, boundary_f1]  # fmt: skip
OF_ALL = [accuracy, confusion_matrix, mean_iou, mean_score, per_class]
KINDS = [np.uint8, np.int64, np.uint16]


def score(function, truth, answer, **options):
    return function(truth, answer, **NEAR.get(function.__name__, {}), **options)


def pairs(kind, full=255):
    """Every way to compare masks of 0 and 255 with others."""
    white, found = (TRUTH * full).astype(kind), (ANSWER * full).astype(kind)
    yield white, full - white, "truth must"  # every pixel is wrong
    yield white, white, "truth must"
    yield white, found, "truth must"
    yield white, ANSWER, "truth must"
    yield white, ANSWER > 0, "truth must"
    yield TRUTH, found, "prediction must"
    yield TRUTH > 0, found, "prediction must"
    yield white, np.zeros_like(ANSWER), "truth must"
    yield np.zeros_like(TRUTH), found, "prediction must"
    yield np.full_like(white, full), found, "truth must"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("function", OF_ONE_LABEL)
def test_the_score_of_a_label_that_such_a_mask_cannot_have_is_refused(function, kind):
    for truth, answer, says in pairs(kind):
        with pytest.raises(ValueError, match=rf"{says} number.*got 0 and 255.* // 255"):
            score(function, truth, answer)
        with pytest.raises(ValueError, match=says):
            per_image(truth, answer, lambda a, b: np.sum(score(function, a, b)))


@pytest.mark.parametrize("function", OF_ALL)
@pytest.mark.parametrize("kind", KINDS)
def test_a_score_of_all_labels_is_refused_where_the_masks_number_them_otherwise(function, kind):
    for truth, answer, says in pairs(kind):
        if {*np.unique(truth), *np.unique(answer)} <= {0, 255}:
            function(truth, answer)  # both write 255 for the same thing
        else:
            with pytest.raises(ValueError, match=says):
                function(truth, answer)
            with pytest.raises(ValueError, match=says):
                function(truth.ravel().tolist(), answer.ravel().tolist())


def test_sixteen_bits_are_told_likewise():
    for truth, answer, says in pairs(np.uint16, 65535):
        with pytest.raises(ValueError, match=rf"{says} number.*got 0 and 65535"):
            dice(truth, answer)


def test_what_is_advised_works():
    white, found = (TRUTH * 255).astype(np.uint8), (ANSWER * 255).astype(np.uint8)
    for function in OF_ONE_LABEL:
        expected = score(function, TRUTH, ANSWER)
        assert score(function, white // 255, found // 255) == expected
        assert score(function, white, found, label=255) == expected
    assert mean_iou(white, found) == iou(TRUTH, ANSWER)
    assert accuracy(white, found) == accuracy(TRUTH, ANSWER)
    assert accuracy(white, 255 - white) == 0
    assert iou(white, 255 - white, label=255) == 0
    assert per_class(white, found) == {255: iou(TRUTH, ANSWER)}


def test_255_beside_other_labels_is_a_label_like_others():
    many, few = np.array([0, 7, 255, 255]), np.array([0, 0, 255, 0])
    for truth, answer in ((many, few), (few, many)):
        assert iou(truth, answer, label=7) == 0
        assert iou(truth, answer, label=255) == 1 / 2
        assert mean_iou(truth, answer) == 1 / 4


def test_what_nobody_labelled_is_left_out_before_the_numbers_are_looked_at():
    truth = np.where(TRUTH > 0, 255, 0)
    answer = np.where(truth == 255, 255, ANSWER)
    for function in (iou, dice, precision, recall):
        assert function(truth, ANSWER * 0, ignore=255) == 1
        assert function(truth, answer, ignore=255) == 0
    assert accuracy(truth, ANSWER, ignore=255) == np.mean(ANSWER[TRUTH == 0] == 0)
    with pytest.raises(ValueError, match="prediction must"):
        iou(truth, 255 - truth, ignore=255)
