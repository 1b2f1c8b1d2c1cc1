"""The answers of the gradient lesson's exercises are the ones that convlab computes."""

import re

import numpy as np
import pytest

from convlab import Geometry, conv_transpose, kernel_gradient
from convlab.lessons.exercises.convolution import gradients_by_hand as by_hand
from convlab.lessons.exercises.judging import BLANK, RIGHT
from convlab.nn import layers


def test_pixel_gradient():
    g = Geometry((3, 3), kernel=2)
    w = np.array([[1, 2], [3, 4]])[..., None, None]
    y = np.array([[1, 10], [100, 1000]])[None, ..., None]
    check = by_hand.check_pixel_gradient
    assert check(conv_transpose(y, w, g)[0, 1, 1, 0]) == RIGHT
    assert re.search("flip is missing", check(conv_transpose(y, w[::-1, ::-1], g)[0, 1, 1, 0]))
    assert re.search("uses one weight", check(w.sum() * y.sum()))


def test_weight_gradient():
    x, y = np.arange(5, 10).reshape(1, 5, 1), np.array([1, 10]).reshape(1, 2, 1)
    strided, check = Geometry(5, kernel=3, stride=2), by_hand.check_weight_gradient
    right = kernel_gradient(x, y, strided).ravel()
    assert check(right) == check(list(right)) == RIGHT
    for wrong, said in (
        (kernel_gradient(x[:, :4], y, Geometry(4, 3)), "stride 1"),
        (kernel_gradient(x, y[:, ::-1], strided), "cotangent is not flipped"),
        (right[::-1], "wrong way round"),
        (kernel_gradient(x, np.ones_like(y), strided), "sums of pixels"),
    ):
        assert re.search(said, check(wrong.ravel()))


@pytest.mark.parametrize(
    ("pullback", "message"),
    [
        (lambda c, before: c * (np.maximum(before, 0) >= 0), "Nothing is masked"),
        (lambda c, before: c * (before >= 0), "Where the ReLU read 0"),
        (lambda c, before: np.maximum(c, 0) * (before > 0), "sign of the cotangent"),
        (lambda c, before: np.maximum(before, 0), "the ReLU itself"),
        (lambda c, before: before > 0, "That is the slope"),
        (lambda c, before: c * (before < 0), "the numbers are off"),
        (lambda c, before: c * before, "the numbers are off"),
        (lambda c, before: 0, "shape"),
    ],
)
def test_a_wrong_relu_pullback_is_explained(pullback, message):
    assert re.search(message, by_hand.check_relu_pullback(pullback))


def test_relu_pullback():
    assert by_hand.check_relu_pullback(lambda c, before: np.where(before > 0, c, 0)) == RIGHT
    assert by_hand.check_relu_pullback(lambda c, before: layers.relu(before)[1](c)) == RIGHT
    assert by_hand.check_relu_pullback(lambda c, before: None) == BLANK


def test_average_pool_pullback():
    def from_loops(dy, x):
        dx = np.empty(x.shape)
        for row, column in np.ndindex(x.shape):
            dx[row, column] = dy[row // 2, column // 2] / 4
        return dx.tolist()  # a list is an answer too

    check = by_hand.check_average_pool_pullback
    assert check(from_loops) == RIGHT
    assert check(lambda dy, x: None) == BLANK
    for wrong, said in (
        (lambda dy, x: np.kron(dy, np.ones((2, 2))), "weight of 1/4"),
        (lambda dy, x: np.tile(dy / 4, (2, 2)), "tiled"),
        (lambda dy, x: layers.max_pool(x[None, ..., None])[1](dy[None, ..., None])[0, ..., 0],
         "no largest"),
        (lambda dy, x: dy / 4, "shape"),
        (lambda dy, x: np.kron(dy, np.eye(2)), "gradient_gap measures"),
        (lambda dy, x: dy[99], "stopped with IndexError"),
    ):  # fmt: skip
        assert re.search(said, check(wrong)), said


def test_concatenate_pullback():
    check = by_hand.check_concatenate_pullback
    assert check(lambda dy, a, b: np.split(dy, [a.shape[-1]], axis=-1)) == RIGHT
    assert check(lambda dy, a, b: layers.concatenate(a, b)[1](dy)) == RIGHT
    for wrong, said in (
        (lambda dy, a, b: np.split(dy, [b.shape[-1]], axis=-1)[::-1], "wrong way round"),
        (lambda dy, a, b: [d / 2 for d in np.split(dy, [a.shape[-1]], axis=-1)], "goes back whole"),
        (lambda dy, a, b: (dy, dy, dy), "2 gradients are wanted"),
        (lambda dy, a, b: np.array_split(dy, 2, axis=-1), "shape"),
    ):
        assert re.search(said, check(wrong)), said


def test_normalise_pullback():
    def from_the_library(dy, x):
        one = np.ones(1)
        moments = layers.moments(x[None, :, None])
        _, pullback = layers.batch_norm(x[None, :, None], one, 0 * one, *moments)
        return pullback(dy[None, :, None])[0].ravel()

    def jacobian(dy, x):  # every slope, one by one
        steps = 1e-6 * np.eye(len(x))
        slopes = [(by_hand.normalise(x + s) - by_hand.normalise(x - s)) / 2e-6 for s in steps]
        return np.array(slopes) @ dy

    check = by_hand.check_normalise_pullback
    assert check(from_the_library) == check(jacobian) == RIGHT
    for wrong, said in (
        (lambda dy, x: dy / np.sqrt(x.var() + 1e-3), "held still"),
        (lambda dy, x: (dy - dy.mean()) / np.sqrt(x.var() + 1e-3), "The deviation follows x too"),
        (lambda dy, x: from_the_library(dy, x) * np.sqrt(x.var() + 1e-3), "Divide by"),
        (lambda dy, x: -from_the_library(dy, x), "gradient_gap measures"),
    ):
        assert re.search(said, check(wrong)), said


def test_the_colleague():
    assert by_hand.check_colleague(3) == RIGHT
    assert re.search("unevenly", by_hand.check_colleague(4))
