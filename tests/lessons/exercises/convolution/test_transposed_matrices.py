"""The answers on the transpose are the ones that convlab computes; slips are named."""

import re

import numpy as np
import pytest

from convlab import Geometry, conv_transpose
from convlab.lessons.exercises.convolution import transposed_matrices


def stamp(small, kernel, stride):
    sides = [stride * (n - 1) + k for n, k in zip(small.shape, kernel.shape, strict=True)]
    output = np.zeros(sides)
    for (row, col), number in np.ndenumerate(small):
        rows = slice(row * stride, row * stride + kernel.shape[0])
        output[rows, col * stride : col * stride + kernel.shape[1]] += number * kernel
    return output


def pasted(small, kernel, stride):
    output = np.zeros_like(stamp(small, kernel, stride))
    for (row, col), number in np.ndenumerate(small):
        rows = slice(row * stride, row * stride + kernel.shape[0])
        output[rows, col * stride : col * stride + kernel.shape[1]] = number * kernel
    return output


def gap(forward, back, x, y):
    there, here = forward(x), back(y)
    size = np.linalg.norm(there) * np.linalg.norm(y) + np.linalg.norm(x) * np.linalg.norm(here)
    return abs(there @ y - x @ here) / size


def test_stamped_row():
    g = Geometry.for_transpose(2, 3, 2)
    kernel = np.array([1, 2, 3]).reshape(3, 1, 1)
    row = conv_transpose(np.array([1, 10]).reshape(1, 2, 1), kernel, g).ravel()
    assert transposed_matrices.check_stamped_row(row) == "Right."
    for wrong, said in (([3, 2, 31, 20, 10], "not its flip"), ([1, 2, 3, 10, 20, 30], "stride 3")):
        assert re.search(said, transposed_matrices.check_stamped_row(wrong))


def test_flipped_kernel():
    kernel = np.array([[1, 4, 1], [1, 4, 3], [3, 3, 1]])
    assert transposed_matrices.check_flipped_kernel(kernel[::-1, ::-1]) == "Right."
    for wrong in (kernel, kernel.T, kernel[::-1], kernel[:, ::-1]):
        assert re.search("is not it", transposed_matrices.check_flipped_kernel(wrong))


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (stamp, "Right."),
        (pasted, "use \\+="),
        (lambda y, w, stride: stamp(y, w, 1), "That is stride 1"),
        (lambda y, w, stride: stamp(y, w[::-1, ::-1], stride), "not turned"),
        (lambda y, w, stride: np.pad(stamp(y, w, stride), [(0, stride)] * 2), "too large"),
        (lambda y, w, stride: stamp(y.T, w, stride), "has the shape"),
        (lambda y, w, stride: stamp(y, w, stride).tolist(), "Right."),
        (lambda y, w, stride: w.__setitem__(0, 0), "changes an array|Not answered"),
    ],
)
def test_stamp(written, said):
    assert re.search(said, transposed_matrices.check_stamp(written))


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (lambda y, w, stride, p: stamp(y, w, stride)[p:-p, p:-p], "Right."),
        (lambda y, w, stride, p: stamp(y, w, stride), "without padding"),
        (lambda y, w, stride, p: np.pad(stamp(y, w, stride), p), "takes cells away"),
        (lambda y, w, stride, p: stamp(y, w, stride)[p:, p:], "one side"),
    ],
)
def test_cropped(written, said):
    assert re.search(said, transposed_matrices.check_cropped(written))


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (gap, "Right."),
        (lambda f, b, x, y: abs(f(x) @ y - x @ b(y)), "Divide by"),
        (lambda f, b, x, y: f(x) @ y - x @ b(y), "without its size|Divide by"),
        (lambda f, b, x, y: -gap(f, b, x, y), "absolute value"),
        (lambda f, b, x, y: f(x) - y, "has the shape"),
        (lambda f, b, x, y: 0.0, "off by up to"),
    ],
)
def test_gap(written, said):
    assert re.search(said, transposed_matrices.check_gap(written))
