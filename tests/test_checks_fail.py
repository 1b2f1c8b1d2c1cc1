"""Planted faults: a checker that has never failed is not known to work."""

import numpy as np
import pytest

from convlab import (
    Geometry,
    checks,
    conv,
    conv_matrix,
    conv_transpose,
    definitions,
    kernel_gradient,
)
from convlab.keras_bridge import Comparison, compare_conv, compare_conv_transpose

G = Geometry((5, 6), (3, 2), (2, 1), ((1, 0), (0, 1)))
RNG = np.random.default_rng(0)
X, W, Y = (RNG.standard_normal(s) for s in ((2, 5, 6, 2), (3, 2, 2, 3), (2, 2, 6, 3)))
SWAPPED = Geometry((5, 6), (3, 2), (2, 1), ((0, 1), (1, 0)))

WRONG_TRANSPOSES = {
    "flipped kernel": lambda y: conv_transpose(y, W[::-1, ::-1], G),
    "swapped pads": lambda y: conv_transpose(y, W, SWAPPED),
    "dropped channel": lambda y: conv_transpose(y * [1, 1, 0], W, G),
    "twice too much": lambda y: 2 * conv_transpose(y, W, G),
    "rounded to integers": lambda y: conv_transpose(y, W, G).astype(int),
    "an inverse": lambda y: (
        (
            y.reshape(2, -1)
            @ np.linalg.pinv(conv_matrix(W, G)).T  # least squares, not the transpose
        ).reshape(X.shape)
    ),
}


def forward(x):
    return conv(x, W, G)


def test_the_right_transpose_passes():
    assert checks.adjoint_gap(forward, lambda y: conv_transpose(y, W, G), X, Y) < 1e-15


@pytest.mark.parametrize("fault", WRONG_TRANSPOSES)
def test_a_wrong_transpose_is_caught(fault):
    assert checks.adjoint_gap(forward, WRONG_TRANSPOSES[fault], X, Y) > 1e-3


@pytest.mark.parametrize("fault", WRONG_TRANSPOSES)
def test_a_wrong_gradient_is_caught(fault):
    gap = checks.gradient_gap(forward, WRONG_TRANSPOSES[fault], X, np.random.default_rng(1))
    assert gap > 1e-3


def test_ones_and_a_symmetric_kernel_hide_a_flip():
    symmetric = W + W[::-1, ::-1]
    gap = checks.adjoint_gap(
        lambda x: conv(x, symmetric, G),
        lambda y: conv_transpose(y, symmetric[::-1, ::-1], G),
        X,
        Y,
    )
    assert gap < 1e-15
    inner = Geometry((5, 6), (3, 2))
    ones = np.ones((1, 5, 6, 1))
    kernel = W[:, :, :1, :1]
    flipped = kernel[::-1, ::-1]
    gap = checks.adjoint_gap(
        lambda x: conv(x, kernel, inner),
        lambda y: conv_transpose(y, flipped, inner),
        ones,
        np.ones((1, 3, 5, 1)),
    )
    assert gap < 1e-15


def test_a_relu_mask_taken_with_at_least_is_caught():
    x = RNG.standard_normal(50)
    y = np.maximum(x, 0)
    gap = checks.gradient_gap(lambda x: np.maximum(x, 0), lambda c: c * (y >= 0), x, RNG)
    assert gap > 1e-3
    assert checks.gradient_gap(lambda x: np.maximum(x, 0), lambda c: c * (y > 0), x, RNG) < 1e-9


def test_a_gradient_in_the_wrong_order_is_caught_which_ones_would_hide():
    def backwards(cotangent):
        return cotangent[::-1]

    assert checks.gradient_gap(lambda x: x, backwards, X, RNG) > 1e-3
    ones = np.ones_like(X)
    assert np.vdot(ones, X) == np.vdot(backwards(ones), X)  # what ones would have compared


def test_maps_that_do_not_return_are_refused():
    with pytest.raises(ValueError, match=r"forward\(x\) must have the shape of y"):
        checks.adjoint_gap(forward, lambda y: X, X, Y[:1])
    with pytest.raises(ValueError, match=r"adjoint\(y\) must have the shape of x"):
        checks.adjoint_gap(forward, lambda y: X[:1], X, Y)
    with pytest.raises(ValueError, match=r"pullback\(cotangent\) must have the shape of x"):
        checks.gradient_gap(forward, lambda y: X[:1], X, RNG)
    with pytest.raises(TypeError, match="x must be float64"):
        checks.gradient_gap(forward, lambda y: X, X.astype(np.float32), RNG)


def test_two_zero_maps_are_transposes():
    assert checks.adjoint_gap(lambda x: 0 * Y, lambda y: 0 * X, X, Y) == 0


def test_the_loops_catch_a_flip_a_swap_and_a_shift():
    x, w = RNG.integers(-9, 10, X.shape), RNG.integers(-9, 10, W.shape)
    truth = definitions.gather(x, w, G.stride, G.pads)
    assert np.array_equal(truth, conv(x, w, G))
    for fault in (conv(x, w[::-1], G), conv(x, w, SWAPPED), conv(np.roll(x, 1, 2), w, G)):
        assert not np.array_equal(truth, fault)


def test_the_kernel_gradient_catches_swapped_arguments():
    gradient = kernel_gradient(X, Y, G)
    assert np.isclose(np.vdot(gradient, W), np.vdot(forward(X), Y))
    assert not np.isclose(np.vdot(gradient[::-1], W), np.vdot(forward(X), Y))


@pytest.mark.parametrize(
    "fault",
    {
        "flipped": lambda y: y[::-1],
        "one value": lambda y: y + np.eye(*y.shape) * 0.01,
        "float16": lambda y: y.astype(np.float16),
        "nan": lambda y: np.where(np.eye(*y.shape), np.nan, y),
        "another shape": lambda y: y[1:],
    }.values(),
)
def test_a_comparison_with_keras_catches(fault, capsys):
    image, kernel = RNG.standard_normal((5, 6)), RNG.standard_normal((3, 2))
    g = Geometry((5, 6), (3, 2))
    right = conv(image[None, ..., None], kernel[..., None, None], g)[0, ..., 0]
    assert compare_conv(right, image, kernel).largest_relative < 1e-12
    assert not compare_conv(fault(right), image, kernel).largest_relative < 1e-5
    back = conv_transpose(right[None, ..., None], kernel[..., None, None], g)[0, ..., 0]
    assert compare_conv_transpose(back, right, kernel).largest_relative < 1e-12
    assert not compare_conv_transpose(fault(back), right, kernel).largest_relative < 1e-5
    assert "Conv2DTranspose, kernel (3, 2)" in capsys.readouterr().out


def test_a_comparison_of_shapes_that_differ_compares_nothing():
    comparison = Comparison(np.ones(3), np.ones(4))
    assert comparison.count == 0
    assert comparison.largest_absolute == np.inf
    assert "values    0 compared" in repr(comparison)
