"""The answers on dense layers as kernels are the ones that counting gives."""

import numpy as np
import pytest

from convlab.backend import keras
from convlab.lessons.exercises.judging import rejects
from convlab.lessons.exercises.segmentation.dense_as_kernel import (
    check_dense_kernel,
    check_dense_places,
    check_stretch,
    check_tent,
    check_third_skip,
    check_window_places,
)
from convlab.segmentation.models.blocks.bilinear import bilinear_up
from convlab.segmentation.models.surgery.convolutionalise import dense_as_convolution

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


@pytest.mark.parametrize("check", [check_dense_places, check_stretch, check_third_skip])
def test_written_code_is_accepted_and_each_slip_is_named(check):
    assert check(check.reference) == "Right."
    assert check(lambda *given: None).startswith("Not answered yet")
    for hint, slip in check.slips.items():
        assert check(slip) == f"Not yet. {hint}"


def test_the_places_of_a_dense_layer_are_those_of_the_convolution_that_it_becomes():
    rng = np.random.default_rng(3)
    dense = keras.layers.Dense(4)
    dense.build((None, 2 * 3 * 5))
    dense.set_weights([rng.normal(size=(30, 4)), rng.normal(size=4)])
    cells = rng.normal(size=(4, 6, 5)).astype(np.float32)
    wanted = dense_as_convolution(dense, (2, 3))(cells[None])[0]
    found = check_dense_places.reference(cells, *map(np.asarray, dense.get_weights()), 2, 3)
    assert found == pytest.approx(np.asarray(wanted), abs=1e-5)


@pytest.mark.parametrize("stride", [2, 4, 8])
def test_the_stretch_and_the_doubling_are_those_of_the_library(stride):
    cells = np.random.default_rng(4).normal(size=(3, 5, 2)).astype(np.float32)
    image = keras.Input(cells.shape)
    wanted = keras.Model(image, bilinear_up(image, stride))(cells[None])[0]
    both = np.apply_along_axis(check_stretch.reference, 0, cells, stride)
    both = np.apply_along_axis(check_stretch.reference, 1, both, stride)
    assert both == pytest.approx(np.asarray(wanted), abs=1e-5)
    if stride == 2:
        nothing = np.zeros((6, 10, 1)), np.zeros((1, 2)), np.zeros(2)
        assert check_third_skip.reference(cells, *nothing) == pytest.approx(both)
