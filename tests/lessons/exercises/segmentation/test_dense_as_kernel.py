"""The answers on dense layers as kernels are the ones that counting gives."""

import numpy as np
import pytest

from convlab.lessons.exercises.judging import rejects
from convlab.lessons.exercises.segmentation.dense_as_kernel import (
    check_dense_kernel,
    check_tent,
    check_window_places,
)

CHECKS = (check_dense_kernel, check_window_places, check_tent)


def test_the_kernel_has_as_many_weights_as_the_dense_layer():
    assert check_dense_kernel((7, 7, 512, 4096)) == "Right."
    assert np.prod(check_dense_kernel.right) == (7 * 7 * 512) * 4096


def test_the_places_are_those_that_a_loop_finds():
    down = sum(top + 224 <= 384 for top in range(0, 384, 32))
    across = sum(left + 224 <= 512 for left in range(0, 512, 32))
    assert check_window_places((down, across)) == "Right."


def test_the_tent_is_what_interpolation_gives_between_0_1_and_0():
    tent = np.interp(np.arange(-2, 3), [-3, 0, 3], [0, 1, 0])
    assert check_tent(tuple(tent)) == "Right."


@pytest.mark.parametrize("check", CHECKS)
def test_each_slip_is_named_and_any_other_is_refused(check):
    for slip, said in check.hints.items():
        heard = check(slip)
        assert "is not it. " in heard
        assert said in heard
    assert rejects(check, tuple(np.array(check.right) + 1))
