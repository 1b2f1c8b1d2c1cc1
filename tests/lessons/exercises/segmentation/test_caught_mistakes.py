"""The exercises on mistakes: literals that the library gives, slips that are named."""

import numpy as np
import pytest

from convlab import Geometry, conv2d_transpose
from convlab.lessons.exercises.judging import BLANK, RIGHT
from convlab.lessons.exercises.segmentation import caught_mistakes as exercises


def test_the_literals_are_the_librarys():
    line = conv2d_transpose(np.ones((1, 9), int), np.array([[1, 2, 3, 4, 5]]), stride=(1, 3))
    assert exercises.check_phases(line[0, 6:9]) == RIGHT
    ((before, after),) = Geometry.for_transpose(4, 6, 3, "same").pads
    assert exercises.check_uneven_same((before, after)) == RIGHT
    assert exercises.check_hidden_claims([2]) == exercises.check_hidden_claims({2}) == RIGHT
    assert exercises.check_hidden_claims(2) == RIGHT


@pytest.mark.parametrize("name", ["check_hidden_claims", "check_phases", "check_uneven_same"])
def test_every_hint_belongs_to_an_answer_that_is_wrong(name):
    check = getattr(exercises, name)
    for wrong, hint in check.hints.items():
        assert hint in check(wrong)


def test_phase_sums():
    check = exercises.check_phase_sums

    def mine(kernel, stride):
        starts = range(stride)
        return [[kernel[r::stride, c::stride].sum() for c in starts] for r in starts]

    assert check(mine) == RIGHT
    assert "changed about" in check(lambda k, s: np.transpose(mine(k, s)))
    assert "Add them" in check(lambda k, s: mine(np.ones_like(k), s))
    assert "Those are means" in check(lambda k, s: np.array(mine(k, s)) / mine(np.ones_like(k), s))
    assert check(lambda k, s: None) == BLANK
    for slip in check.slips.values():
        assert check(slip) not in (RIGHT, BLANK)


def test_crop():
    def keras(kernel, stride):
        return Geometry.for_transpose(5, kernel, stride, "same").pads[0]

    assert exercises.check_crop(keras) == RIGHT
    for hint, slip in exercises.check_crop.slips.items():
        assert exercises.check_crop(slip) == f"Not yet. {hint}"


def agree(layer, right, numbers, kernel):
    return np.array_equal(layer(numbers, kernel), right(numbers, kernel))


def test_a_check_must_catch_every_planted_mistake():
    rng = np.random.default_rng(3)

    def thorough(layer, right):
        numbers = rng.normal(size=(3, 4))
        return agree(layer, right, numbers, rng.normal(size=(3, 3))) and agree(
            layer, right, numbers, rng.normal(size=(2, 3))
        )

    def lazy(layer, right):
        return layer(np.ones((2, 2)), np.ones((3, 3))).shape == (4, 4)

    def square(layer, right):
        return agree(layer, right, rng.normal(size=(3, 4)), rng.normal(size=(3, 3)))

    def positive(layer, right):
        return agree(layer, right, rng.uniform(size=(3, 4)), rng.uniform(size=(2, 3)))

    check = exercises.check_parity
    assert check(thorough) == RIGHT
    assert f"{len(exercises.PORTS)} of {len(exercises.PORTS)} bad ports" in check(lazy)
    assert "unless they are square" in check(square)
    assert "the sign of the numbers lost" in check(positive)
    assert "refuses a layer that is right" in check(lambda layer, right: False)
    assert "stopped with TypeError" in check(lambda layer: True)
    assert check(None) == check(lambda layer, right: None) == BLANK


def test_every_bad_port_has_the_right_shape():
    rng = np.random.default_rng(0)
    for shape in ((3, 3), (2, 3), (4, 2)):
        numbers, kernel = rng.normal(size=(3, 4)), rng.normal(size=shape)
        right = exercises.right_layer(numbers, kernel)
        for port in exercises.PORTS.values():
            assert port(numbers, kernel).shape == right.shape
