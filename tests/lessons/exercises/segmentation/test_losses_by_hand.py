"""Scores by hand, and losses that are written: right answers, and each slip by its name."""

import numpy as np
import pytest

from convlab.lessons.exercises.judging import BLANK, rejects
from convlab.lessons.exercises.segmentation import losses_by_hand as lesson
from convlab.segmentation import losses, metrics


def tversky(truth, p, alpha, beta):
    hits = (truth * p).sum()
    return 1 - hits / (hits + alpha * (p.sum() - hits) + beta * (truth.sum() - hits))


def focal(truth, p, gamma):
    right = truth * p + (1 - truth) * (1 - p)
    return -((1 - right) ** gamma * np.log(right)).sum() / truth.size


def best(truth, p, thresholds, beta):
    scores = [metrics.fbeta(truth.astype(int), (p >= t).astype(int), beta) for t in thresholds]
    return thresholds[scores.index(max(scores))]


def test_right_answers_are_taken_in_every_sensible_form():
    assert lesson.check_dice_from_iou(0.75) == lesson.check_smoothed_dice("0.8") == "Right."
    for answer in ([2 / 3, 0.734], (0.667, 0.73), np.array([0.67, 0.73]), "0.67, 0.73"):
        assert lesson.check_two_orders(answer) == "Right."
    assert lesson.check_tversky(tversky) == "Right."
    assert lesson.check_focal(focal) == "Right."
    assert lesson.check_threshold(best) == "Right."


def test_the_references_are_the_library():
    rng = np.random.default_rng(3)
    truth, p = lesson._masks(rng)
    pair = truth[None], p[None, ..., None]
    assert abs(lesson._tversky(truth, p, 0.2, 0.8) - losses.Tversky(0.2, 0.8, smooth=0)(*pair)) < (
        1e-5
    )
    assert abs(lesson._focal(truth, p, 2.0) - losses.Focal(2)(*pair)) < 1e-5
    found = (p > 0.4).astype(int)
    assert lesson._fbeta(truth > 0, found > 0, 2.0) == pytest.approx(
        metrics.fbeta(truth.astype(int), found, 2.0)
    )


@pytest.mark.parametrize(
    ("check", "wrong", "said"),
    [
        (lesson.check_dice_from_iou, 0.6, "That is the IoU"),
        (lesson.check_smoothed_dice, 1, "without smoothing"),
        (lesson.check_two_orders, (0.6, 0.58), "mean IoUs"),
        (lesson.check_two_orders, (0.75, 0.734), "A mean of IoUs is not an IoU"),
        (lesson.check_tversky, lambda t, p, a, b: tversky(t, p, b, a), "changed places"),
        (lesson.check_tversky, lambda t, p, a, b: 1 - tversky(t, p, a, b), "That is the index"),
        (lesson.check_tversky, lambda t, p, a, b: tversky(t, p > 0.5, a, b), "no slope"),
        (lesson.check_tversky, lambda t, p, a, b: t, "shape"),
        (lesson.check_focal, lambda t, p, g: focal(t, p, 0), "gamma is not used"),
        (lesson.check_focal, lambda t, p, g: focal(t, p, g) * t.size, "Take the mean"),
        (
            lesson.check_focal,
            lambda t, p, g: -np.mean((1 - p) ** g * np.log(np.where(t == 1, p, 1 - p))),
            "that of the true class",
        ),
        (lesson.check_threshold, lambda t, p, v, b: best(t, p, v, 1.0), "Put beta in"),
        (lesson.check_threshold, lambda t, p, v, b: best(t, p, v, 1 / b), "upside down"),
        (lesson.check_threshold, lambda t, p, v, b: 0.5, "keep the best"),
    ],
)
def test_each_slip_is_named(check, wrong, said):
    assert said in check(wrong)
    assert rejects(check, wrong)


def test_a_blank_is_no_answer_and_an_error_is_told():
    for check in (lesson.check_tversky, lesson.check_focal, lesson.check_threshold):
        assert check(None) == check(lambda *arguments: None) == BLANK
        assert "ZeroDivisionError" in check(lambda *arguments: 1 / 0)
