"""The answers before a training: an IoU, and a function that finds a side."""

import pytest

from convlab.lessons.exercises import before_training


def test_iou():
    assert before_training.check_iou(0.6) == "Right."
    with pytest.raises(ValueError, match="share of one square"):
        before_training.check_iou(0.75)
    with pytest.raises(ValueError, match="is not it"):
        before_training.check_iou("0.6")


def test_next_side():
    assert before_training.check_next_side(lambda side: side + -side % 16) == "Right."
    with pytest.raises(ValueError, match=r"next_side\(16\)"):
        before_training.check_next_side(lambda side: (side // 16 + 1) * 16)
