"""The answers of the gradient lesson's exercises are the ones that convlab computes."""

import re

import numpy as np
import pytest

from convlab import Geometry, conv_transpose, kernel_gradient
from convlab.lessons.exercises.convolution import gradients_by_hand
from convlab.lessons.exercises.judging import BLANK


def test_pixel_gradient():
    g = Geometry((3, 3), kernel=2)
    w = np.array([[1, 2], [3, 4]])[..., None, None]
    y = np.array([[1, 10], [100, 1000]])[None, ..., None]
    assert gradients_by_hand.check_pixel_gradient(conv_transpose(y, w, g)[0, 1, 1, 0]) == "Right."
    assert re.search(
        "flip is missing",
        gradients_by_hand.check_pixel_gradient(conv_transpose(y, w[::-1, ::-1], g)[0, 1, 1, 0]),
    )
    assert re.search("uses one weight", gradients_by_hand.check_pixel_gradient(w.sum() * y.sum()))


def test_weight_gradient():
    x, y = np.arange(5, 10).reshape(1, 5, 1), np.array([1, 10]).reshape(1, 2, 1)
    strided = Geometry(5, kernel=3, stride=2)
    right = kernel_gradient(x, y, strided).ravel()
    assert gradients_by_hand.check_weight_gradient(right) == "Right."
    assert re.search(
        "stride 1",
        gradients_by_hand.check_weight_gradient(
            kernel_gradient(x[:, :4], y, Geometry(4, 3)).ravel()
        ),
    )
    assert re.search(
        "cotangent is not flipped",
        gradients_by_hand.check_weight_gradient(kernel_gradient(x, y[:, ::-1], strided).ravel()),
    )
    assert re.search("wrong way round", gradients_by_hand.check_weight_gradient(right[::-1]))
    assert re.search(
        "sums of pixels",
        gradients_by_hand.check_weight_gradient(
            kernel_gradient(x, np.ones_like(y), strided).ravel()
        ),
    )


def after_the_relu(cotangent, before):
    return cotangent * (np.maximum(before, 0) >= 0)


@pytest.mark.parametrize(
    ("pullback", "message"),
    [
        (after_the_relu, "Nothing is masked"),
        (lambda cotangent, before: cotangent * (before >= 0), "Where the ReLU read 0"),
        (
            lambda cotangent, before: np.maximum(cotangent, 0) * (before > 0),
            "sign of the cotangent",
        ),
        (lambda cotangent, before: np.maximum(before, 0), "the ReLU itself"),
        (lambda cotangent, before: before > 0, "That is the slope"),
        (lambda cotangent, before: cotangent * before, "is not it"),
        (lambda cotangent, before: 0, "is not it"),
    ],
)
def test_a_wrong_relu_pullback_is_explained(pullback, message):
    assert re.search(message, gradients_by_hand.check_relu_pullback(pullback))


def test_relu_pullback():
    assert (
        gradients_by_hand.check_relu_pullback(lambda c, before: np.where(before > 0, c, 0))
        == "Right."
    )
    assert gradients_by_hand.check_relu_pullback(lambda c, before: None) == BLANK
