"""The answers of the lesson on tasks are the ones that convlab computes."""

import re

import numpy as np
import pytest

from convlab.figures.segmentation.tasks import TASKS, answer_size
from convlab.lessons.exercises.judging import rejects
from convlab.lessons.exercises.segmentation import task_answers
from convlab.segmentation.data.answers import answers

PIXELS = np.array(
    [
        [0, 0, 0, 0, 0, 0, 0],
        [0, 0, 0, 2, 2, 0, 0],
        [0, 1, 2, 2, 2, 2, 0],
        [0, 1, 1, 2, 2, 0, 0],
        [0, 1, 0, 0, 0, 0, 0],
    ]
)


def test_box():
    box = answers(PIXELS, 1).boxes[1]
    assert task_answers.check_box(box) == "Right."
    top, left, bottom, right = box.tolist()
    for wrong, said in (
        ((top, left, bottom - 1, right - 1), "ends after"),
        ((left, top, right, bottom), "Rows come first"),
        ((top, left, bottom - top, right - left), "height and width"),
        (tuple(box + 1), "counted from 0"),
        (tuple(answers((PIXELS > 0).astype(int), 1).box), "around both"),
        ((0, 0, 5, 7), "first row with a 2"),
    ):
        assert re.search(said, task_answers.check_box(wrong))


def test_answer_sizes():
    instances = np.zeros((100, 200), int)
    instances[0, :7] = np.arange(1, 8)
    sizes = [answer_size(task, answers(instances, 1)) for task in TASKS]
    assert task_answers.check_answer_sizes(sizes) == "Right."
    assert re.search("A box alone", task_answers.check_answer_sizes((1, 4, 28, 20000, 20007)))
    assert rejects(task_answers.check_answer_sizes, tuple(sizes[::-1]))


def test_task_names():
    assert task_answers.check_task_names((1, 4, 5, 3, 2)) == "Right."
    assert re.search("joins cells that touch", task_answers.check_task_names((1, 4, 4, 3, 2)))
    assert re.search("Ask of each job", task_answers.check_task_names((5, 4, 3, 2, 1)))


@pytest.mark.parametrize("name", ["check_box", "check_answer_sizes", "check_task_names"])
def test_every_hint_belongs_to_an_answer_that_is_wrong(name):
    check = getattr(task_answers, name)
    for wrong, hint in check.hints.items():
        said = check(wrong)
        assert "is not it" in said
        assert hint in said


def test_iou_of_two_boxes():
    def mine(one, other):
        top, left = (max(a, b) for a, b in zip(one[:2], other[:2], strict=True))
        bottom, right = (min(a, b) for a, b in zip(one[2:], other[2:], strict=True))
        shared = max(bottom - top, 0) * max(right - left, 0)
        areas = [(b[2] - b[0]) * (b[3] - b[1]) for b in (one, other)]
        return shared / (sum(areas) - shared)

    assert task_answers.check_iou(mine) == "Right."
    for hint, slip in task_answers.check_iou.slips.items():
        assert task_answers.check_iou(slip) == f"Not yet. {hint}"


def test_patches_of_a_mask():
    def mine(mask):
        left, found = {tuple(place) for place in np.argwhere(mask)}, 0
        while left:
            front, found = [left.pop()], found + 1
            while front:
                row, column = front.pop()
                for near in ((row - 1, column), (row + 1, column), (row, column - 1),
                             (row, column + 1)):  # fmt: skip
                    if near in left and mask[near] == mask[row, column]:
                        left.remove(near)
                        front.append(near)
        return found

    assert task_answers.check_patches(mine) == "Right."
    for hint, slip in task_answers.check_patches.slips.items():
        assert task_answers.check_patches(slip) == f"Not yet. {hint}"
