"""What is no answer, and what no exercise asked for, is judged without an accident."""

import re
from importlib import import_module
from pkgutil import walk_packages

import pytest

from convlab.lessons import exercises
from convlab.lessons.exercises.convolution.written_matrices import check_matrix_shape
from convlab.lessons.exercises.judging import BLANK

OF_A_SIDE = {"check_next_side", "check_valid_side"}  # they take a function of a side
ROOMS = [
    import_module(room.name) for room in walk_packages(exercises.__path__, f"{exercises.__name__}.")
]
CHECKS = {
    name: check for room in ROOMS for name, check in vars(room).items() if name.startswith("check_")
}


@pytest.mark.parametrize("name", CHECKS)
def test_a_blank_is_no_answer_and_no_error(name):
    blank = (lambda side: None) if name in OF_A_SIDE else None
    assert CHECKS[name](blank) == BLANK


def test_shapes_and_words_are_judged_without_an_accident():
    for answer in ((8,), "8, 31", [[8, 30]], (8, 31), object()):
        assert re.search("is not it", check_matrix_shape(answer))
