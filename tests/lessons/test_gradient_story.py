"""What the gradient lesson claims of four faults and six checks, on other numbers than its own."""

import numpy as np
import pytest

from convlab import Geometry, checks, conv, conv_matrix, conv_transpose, kernel_gradient
from convlab.backend import tensorflow as tf
from tests.random_settings import random_arrays, random_geometry

DOWN = Geometry((6, 8), kernel=3, stride=2, padding="same")  # pads (0, 1)
LEVEL = Geometry((6, 8), kernel=3, padding="same")  # pads (1, 1)
BLUR = np.outer([1, 2, 1], [1, 2, 1])[..., None, None] / 16 * np.ones((2, 3))


def swapped(g):
    return Geometry(g.large, g.kernel, g.stride, [(after, before) for before, after in g.pads])


def open_after(x, w, g):
    return np.maximum(conv(x, w, g), 0) >= 0


FAULTS = {
    "flip forgotten": lambda x, w, y, g: conv_transpose(y, w[::-1, ::-1], g),
    "pads swapped": lambda x, w, y, g: conv_transpose(y, w, swapped(g)),
    "y flipped": lambda x, w, y, g: kernel_gradient(x, y[:, ::-1, ::-1], g),
    "mask by >= 0": lambda x, w, y, g: conv_transpose(y * open_after(x, w, g), w, g),
}
HIDES = {
    "y all ones": "y flipped",
    "a blur kernel": "flip forgotten",
    "stride 1": "pads swapped",
    "all positive": "mask by >= 0",
    "all random": None,
}


def tape_gradients(x, w, y, g, relu=False):
    # Padded first, then "VALID": on a CPU, TensorFlow's conv2d runs forward with a dilation and
    # refuses to go back, while tf.nn.convolution can do both.
    x, w = tf.constant(x), tf.constant(w)
    with tf.GradientTape() as tape:
        tape.watch([x, w])
        padded = tf.pad(x, [(0, 0), *g.pads, (0, 0)])
        out = tf.nn.convolution(padded, w, g.stride, "VALID", dilations=g.dilation)
        out = tf.nn.relu(out) if relu else out
    return [d.numpy() for d in tape.gradient(out, [x, w], output_gradients=y)]


def numbers(seed, check):
    rng = np.random.default_rng(seed)
    g = LEVEL if check == "stride 1" else DOWN
    x, w = rng.standard_normal((2, *g.large, 2)), rng.standard_normal((3, 3, 2, 3))
    y = rng.standard_normal((2, *g.small, 3))
    y = np.ones_like(y) if check == "y all ones" else y
    w = BLUR if check == "a blur kernel" else w
    x, w = (abs(x), abs(w)) if check == "all positive" else (x, w)
    return x, w, y, g


def caught(fault, seed, check):
    given = numbers(seed, check)
    gradient = FAULTS[fault](*given)
    right = tape_gradients(*given, relu=fault == "mask by >= 0")[gradient.shape == given[1].shape]
    return not np.allclose(gradient, right, atol=1e-9)


@pytest.mark.parametrize("check", HIDES)
@pytest.mark.parametrize("fault", FAULTS)
def test_each_lazy_check_misses_one_fault_and_catches_the_others(fault, check):
    for seed in range(10):
        assert caught(fault, seed, check) == (HIDES[check] != fault), seed


@pytest.mark.parametrize("check", HIDES)
def test_the_right_gradients_pass_every_check(check):
    x, w, y, g = numbers(11, check)
    mask = conv(x, w, g) > 0
    for pull, relu in ((y, False), (y * mask, True)):
        on_x, on_w = tape_gradients(x, w, y, g, relu)
        assert np.allclose(conv_transpose(pull, w, g), on_x, rtol=0, atol=1e-10)
        assert np.allclose(kernel_gradient(x, pull, g), on_w, rtol=0, atol=1e-10)


@pytest.mark.parametrize("fault", FAULTS)
def test_slopes_and_the_identity_catch_each_fault(fault):
    x, w, y, g = numbers(5, "all random")

    def pull(y):
        return FAULTS[fault](x, w, y, g)

    def forward(x, w):
        return np.maximum(conv(x, w, g), 0) if "mask" in fault else conv(x, w, g)

    at, of = (w, lambda w: forward(x, w)) if fault == "y flipped" else (x, lambda x: forward(x, w))
    assert checks.gradient_gap(of, pull, at, np.random.default_rng(2)) > 1e-3
    assert checks.adjoint_gap(of, pull, at, y) > 1e-3


def test_both_gradients_are_the_tape_s_on_random_settings():
    rng, compared = np.random.default_rng(12), 0
    while compared < 60:
        g = random_geometry(rng, axes=2)
        x, w, y = random_arrays(rng, g)
        if max(g.stride) > 1 and max(g.dilation) > 1:
            continue  # refused by TensorFlow
        on_x, on_w = tape_gradients(x, w, y, g)
        assert np.allclose(conv_transpose(y, w, g), on_x, rtol=0, atol=1e-10), g
        assert np.allclose(kernel_gradient(x, y, g), on_w, rtol=0, atol=1e-10), g
        compared += 1


@pytest.mark.parametrize("axes", [1, 2, 3])
def test_both_gradients_are_slopes_on_every_number_of_axes(axes):
    rng = np.random.default_rng(axes)
    for _ in range(20):
        g = random_geometry(rng, axes)
        x, w, y = random_arrays(rng, g)
        on_x = checks.gradient_gap(
            lambda x, w=w, g=g: conv(x, w, g), lambda y, w=w, g=g: conv_transpose(y, w, g), x, rng
        )
        on_w = checks.gradient_gap(
            lambda w, x=x, g=g: conv(x, w, g), lambda y, x=x, g=g: kernel_gradient(x, y, g), w, rng
        )
        back = checks.gradient_gap(
            lambda y, w=w, g=g: conv_transpose(y, w, g), lambda x, w=w, g=g: conv(x, w, g), y, rng
        )
        assert max(on_x, on_w, back) < 1e-7, g


def test_a_stride_forward_is_a_dilation_backward():
    rng = np.random.default_rng(13)
    for stride, kernel, cells in ((2, 3, 4), (3, 2, 5), (1, 4, 3)):
        g = Geometry(stride * (cells - 1) + kernel, kernel, stride)
        x, y = rng.standard_normal((1, *g.large, 1)), rng.standard_normal((1, *g.small, 1))
        spread = Geometry(g.large, g.small, dilation=stride)
        by_conv = conv(x, y.reshape(-1, 1, 1), spread)
        assert np.allclose(by_conv.ravel(), kernel_gradient(x, y, g).ravel())


def descend(images, goal, g, wrong=False):
    w = np.zeros((3, 3, 1, 1))
    for _ in range(60):
        error = conv(images, w, g) - goal
        gradient = kernel_gradient(images, error[:, ::-1, ::-1] if wrong else error, g)
        w = w - 0.5 * gradient / error.size
    return w


def test_a_hidden_kernel_is_found_and_a_wrong_gradient_does_not_find_it():
    g = Geometry((12, 12), kernel=3)
    for seed in range(5):
        rng = np.random.default_rng(seed)
        hidden = rng.integers(-3, 4, (3, 3, 1, 1)).astype(float)
        images = rng.standard_normal((4, 12, 12, 1))
        goal = conv(images, hidden, g)
        assert np.abs(descend(images, goal, g) - hidden).max() < 1e-5
        assert np.abs(descend(images, goal, g, wrong=True) - hidden).max() > 0.5


def test_an_image_is_found_up_to_the_null_space():
    rng = np.random.default_rng(14)
    g = Geometry((4, 5), kernel=(3, 2))
    w, hidden = rng.standard_normal((3, 2, 1, 1)), rng.standard_normal((1, 4, 5, 1))
    goal, matrix = conv(hidden, w, g), conv_matrix(w[..., 0, 0], g)
    rate, found = 1 / np.linalg.norm(matrix, 2) ** 2, np.zeros_like(hidden)
    for _ in range(5000):
        found = found - rate * conv_transpose(conv(found, w, g) - goal, w, g)
    assert np.allclose(found.ravel(), np.linalg.pinv(matrix) @ goal.ravel(), atol=1e-5)
    assert np.abs(found - hidden).max() > 0.1
