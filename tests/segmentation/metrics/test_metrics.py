"""What one label scores."""

import numpy as np
import pytest

from convlab.segmentation import metrics
from convlab.segmentation.metrics import (
    accuracy,
    confusion,
    confusion_matrix,
    dice,
    fbeta,
    iou,
    mean_iou,
    mean_score,
    overlap,
    per_class,
    per_image,
    precision,
    recall,
)
from tests.segmentation.metrics.counted_by_hand import RANDOM, SHARES, counted, masks


def by_hand(name, tp, fp, fn, beta=1):
    """Write each score as its textbook does, apart from the others."""
    if tp == 0:
        return 0.0 if fp or fn else 1.0
    p, r = tp / (tp + fp), tp / (tp + fn)
    return {
        "iou": tp / (tp + fp + fn),
        "dice": 2 * tp / ((tp + fp) + (tp + fn)),
        "precision": p,
        "recall": r,
        "fbeta": (1 + beta**2) * p * r / (beta**2 * p + r),
    }[name]


def test_iou_counts_shared_pixels_over_all_covered_pixels():
    truth, answer = np.zeros((6, 8), int), np.zeros((6, 8), int)
    truth[1:5, 1:5] = 1
    answer[1:5, 2:6] = 1
    assert iou(truth, answer) == iou(answer, truth) == 12 / 20


def test_the_scores_of_one_answer_differ():
    truth, answer = np.array([1, 1, 0, 0, 0, 0]), np.array([1, 0, 0, 0, 0, 0])
    assert iou(truth, answer) == 1 / 2
    assert dice(truth, answer) == 2 / 3
    assert precision(truth, answer) == 1
    assert recall(truth, answer) == 1 / 2
    assert accuracy(truth, answer) == 5 / 6


def test_iou_looks_at_the_label_asked_for():
    truth, answer = np.array([0, 1, 2, 2]), np.array([0, 2, 2, 2])
    assert iou(truth, answer, label=2) == 2 / 3
    assert iou(truth, answer, label=1) == 0
    assert mean_iou(truth, answer) == pytest.approx((0 + 2 / 3) / 2)


@pytest.mark.parametrize("score", SHARES)
@pytest.mark.parametrize("rng", RANDOM)
def test_a_score_is_what_its_textbook_counts(score, rng):
    truth, prediction = masks(rng)
    for label in range(4):
        for ignore in (None, (label + 1) % 4):
            expected = by_hand(score.__name__, *counted(truth, prediction, label, ignore))
            assert score(truth, prediction, label=label, ignore=ignore) == pytest.approx(expected)


def faults(name):
    """Be wrong about the score, the label, the pixels to ignore, or which mask is which."""
    right = getattr(overlap, name)
    other = {"iou": dice, "dice": iou, "precision": recall, "recall": precision, "fbeta": iou}[name]
    yield lambda a, b, label, ignore: other(a, b, label=label, ignore=ignore)
    yield lambda a, b, label, ignore: right(a, b, label=label + 1)
    yield lambda a, b, label, ignore: right(a[b != ignore], b[b != ignore], label=label)
    yield lambda a, b, label, ignore: right(b, a, label=label, ignore=ignore)
    if name != "recall":  # what is true and ignored has no other label to be recalled
        yield lambda a, b, label, ignore: right(a, b, label=label)


@pytest.mark.parametrize("name", ["iou", "dice", "precision", "recall", "fbeta"])
def test_the_count_by_hand_catches_planted_faults(name):
    draws = [masks(np.random.default_rng(seed)) for seed in range(20)]
    for fault in faults(name):
        caught = any(
            fault(a, b, 1, 2) != pytest.approx(by_hand(name, *counted(a, b, 1, 2)))
            for a, b in draws
        )
        assert caught


@pytest.mark.parametrize("rng", RANDOM)
def test_laws(rng):
    truth, prediction = masks(rng)
    d, j = dice(truth, prediction), iou(truth, prediction)
    assert d == dice(prediction, truth)
    assert j == iou(prediction, truth)
    assert j == pytest.approx(d / (2 - d))
    assert fbeta(truth, prediction, 1) == d
    assert precision(truth, prediction) == recall(prediction, truth)
    assert fbeta(truth, prediction, 0) == precision(truth, prediction)
    assert fbeta(truth, prediction, np.inf) == recall(truth, prediction)
    between = sorted([precision(truth, prediction), recall(truth, prediction)])
    assert between[0] - 1e-12 <= fbeta(truth, prediction, 2.5) <= between[1] + 1e-12


def test_fbeta_with_a_large_beta_asks_for_recall():
    truth, prediction = np.array([1, 1, 1, 1, 0]), np.array([1, 0, 0, 0, 0])
    scores = [fbeta(truth, prediction, beta) for beta in (0, 0.5, 1, 2, 1e200)]
    assert scores == sorted(scores, reverse=True)
    assert scores[0] == 1
    assert scores[-1] == 1 / 4
    # 5 P R / (4 P + R) with P = 1 and R = 1/4
    assert fbeta(truth, prediction, 2) == pytest.approx(5 * 0.25 / 4.25)


@pytest.mark.parametrize("score", SHARES)
def test_two_empty_masks_give_what_was_asked_and_one_empty_mask_zero(score):
    empty, full = np.zeros((3, 4), bool), np.ones((3, 4), bool)
    assert score(empty, empty) == 1
    assert score(empty, empty, empty=0) == 0
    assert np.isnan(score(empty, empty, empty=np.nan))
    for value in (1.0, 0.0, np.nan):
        assert score(empty, full, empty=value) == score(full, empty, empty=value) == 0
    assert score(full, full, empty=0) == 1


@pytest.mark.parametrize("beta", [0, 0.5, 1, 2, np.inf])
def test_no_beta_makes_an_empty_mask_right(beta):
    empty, full = np.zeros(5, int), np.ones(5, int)
    assert fbeta(full, empty, beta) == fbeta(empty, full, beta) == 0


def test_the_means_of_empty_masks():
    empty, full = np.zeros((3, 4), bool), np.ones((3, 4), bool)
    assert mean_iou(empty, empty) == mean_score(empty, empty, dice) == 1
    assert mean_iou(empty, empty, empty=0) == mean_score(empty, empty, dice, empty=0) == 0
    assert mean_iou(full, empty) == mean_iou(empty, full) == 0
    assert per_class(empty, empty) == {}
    assert per_class(empty, empty, classes=[1, 2], empty=-1) == {1: -1, 2: -1}


def test_masks_without_a_pixel_are_empty():
    nothing = np.zeros((0, 3), int)
    assert dice(nothing, nothing) == accuracy(nothing, nothing) == 1
    assert accuracy(nothing, nothing, empty=0) == 0
    assert confusion_matrix(nothing, nothing, range(2)).tolist() == [[0, 0], [0, 0]]


def test_ignored_pixels_do_not_count_whatever_is_predicted_there():
    rng = np.random.default_rng(3)
    truth, prediction = rng.integers(0, 3, (2, 11, 7))
    truth[2:5, 1:6] = 255
    kept = truth != 255
    for score in (accuracy, mean_iou, *SHARES):
        assert score(truth, prediction, ignore=255) == score(truth[kept], prediction[kept])
    expected = confusion_matrix(truth[kept], prediction[kept])
    assert np.array_equal(confusion_matrix(truth, prediction, ignore=255), expected)
    changed = np.where(kept, prediction, 7)
    assert per_class(truth, changed, ignore=255) == per_class(truth, prediction, ignore=255)


def test_a_predicted_label_to_ignore_is_wrong_where_the_truth_has_another():
    truth, prediction = np.array([1, 1, 255, 0]), np.array([1, 255, 1, 0])
    assert recall(truth, prediction, ignore=255) == 1 / 2
    assert precision(truth, prediction, ignore=255) == 1
    assert mean_iou(truth, prediction, ignore=255) == 1 / 2  # 255 itself is no class
    assert accuracy(truth, prediction, ignore=255) == 2 / 3


ZEROS = np.zeros(3, int)


@pytest.mark.parametrize("score", [confusion_matrix, accuracy, per_class, mean_score, *SHARES])
def test_probabilities_and_unequal_shapes_are_refused(score):
    with pytest.raises(ValueError, match=r"prediction must hold labels .*float64; .*> 0.5"):
        score(np.zeros(3, int), np.zeros(3))
    with pytest.raises(
        ValueError, match=r"one shape; got \(3, 4\) and \(3, 4, 1\); .*\[\.\.\., 0\]"
    ):
        score(np.zeros((3, 4), int), np.zeros((3, 4, 1), int))


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (lambda: iou(ZEROS, ZEROS, 0.5), TypeError, "label must be a whole number.*got 0.5"),
        (lambda: iou(ZEROS, ZEROS, ignore="void"), TypeError, "ignore must be.*got 'void'"),
        (lambda: dice(ZEROS, ZEROS, 2, ignore=2), ValueError, "label must not.*got 2 for both"),
        (lambda: dice(ZEROS, ZEROS, empty="skip"), TypeError, "empty must be.*'skip'; .*1.0"),
        (lambda: fbeta(ZEROS, ZEROS, -1), ValueError, "beta must be.*got -1; .*1, the Dice"),
        (lambda: fbeta(ZEROS, ZEROS, np.nan), ValueError, "beta must be.*got nan"),
        (lambda: fbeta(ZEROS, ZEROS, "F2"), TypeError, "beta must be.*got 'F2'"),
        (lambda: accuracy(ZEROS, ZEROS, ignore=0.5), TypeError, "ignore must be.*got 0.5"),
        (lambda: per_class(ZEROS, ZEROS, classes=3), TypeError, r"got 3; .*range\(3\)"),
        (lambda: per_class(ZEROS, ZEROS, classes=[1, 1]), ValueError, r"once; got \[1, 1\]"),
        (lambda: per_class(ZEROS, ZEROS, classes=[0.5]), TypeError, "whole numbers; got"),
        (
            lambda: mean_score(ZEROS, ZEROS, classes=range(3), ignore=2),
            ValueError,
            r"classes must not hold the label to ignore; got range\(0, 3\)",
        ),
        (
            lambda: confusion_matrix(ZEROS, ZEROS + 5, range(3)),
            ValueError,
            r"prediction must hold the labels \[0, 1, 2\] only; got \[5\] besides",
        ),
        (
            lambda: confusion_matrix(ZEROS, ZEROS - 1),
            ValueError,
            r"prediction must hold the labels \[0\] only; got \[-1\] besides",
        ),
        (
            lambda: confusion_matrix(ZEROS, ZEROS + 2**40),
            ValueError,
            r"takes 9,6.* bytes, and must stay within 268,435,456; .*np.union1d",
        ),
        (lambda: per_image(ZEROS, ZEROS), ValueError, r"\(batch, \*spatial\); got \(3,\)"),
    ],
)
def test_what_cannot_be_scored_is_refused(call, error, message):
    with pytest.raises(error, match=message):
        call()


def test_metrics_offers_every_score_of_one_label_and_every_count():
    for name in metrics.__all__:
        home = getattr(metrics, name).__module__.rsplit(".", 1)[-1]
        assert home in ("averages", "overlap", "confusion")
    for module in (overlap, confusion):
        public = {
            name
            for name, value in vars(module).items()
            if not name.startswith("_") and getattr(value, "__module__", None) == module.__name__
        }
        assert public <= set(metrics.__all__)
