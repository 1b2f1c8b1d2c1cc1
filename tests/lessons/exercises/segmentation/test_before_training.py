"""The answers before a training: an IoU, and a function that finds a side."""

import re

from convlab.lessons.exercises.segmentation import before_training


def test_iou():
    assert before_training.check_iou(0.6) == "Right."
    assert re.search("share of one square", before_training.check_iou(0.75))
    assert re.search("is not it", before_training.check_iou("0.5"))


def test_next_side():
    assert before_training.check_next_side(lambda side: side + -side % 16) == "Right."
    assert re.search(
        r"next_side\(16\)", before_training.check_next_side(lambda side: (side // 16 + 1) * 16)
    )
