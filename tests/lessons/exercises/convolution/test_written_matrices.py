"""The answers on the matrix are the ones that convlab computes; slips are named."""

import re

import numpy as np
import pytest

from convlab import Geometry, conv2d, conv_matrix
from convlab.lessons.exercises.convolution import written_matrices


def matrix_of(kernel, image_shape, stride):
    rows = []
    for row in range(0, image_shape[0] - kernel.shape[0] + 1, stride):
        for col in range(0, image_shape[1] - kernel.shape[1] + 1, stride):
            place = np.zeros(image_shape)
            place[row : row + kernel.shape[0], col : col + kernel.shape[1]] = kernel
            rows.append(place.ravel())
    return rows  # a list of rows is taken too


def padded_matrix(kernel, image_shape, padding):
    around = [side + 2 * padding for side in image_shape]
    inside = np.pad(np.ones(image_shape, bool), padding).ravel()
    return np.array(matrix_of(kernel, around, 1))[:, inside]


def chained(first, second):
    shape = [a + b - 1 for a, b in zip(first.shape, second.shape, strict=True)]
    once = conv_matrix(first, Geometry(shape, first.shape))
    twice = conv_matrix(second, Geometry(np.subtract(shape, first.shape) + 1, second.shape))
    return (twice @ once).reshape(shape)


def test_matrix_shape():
    shape = conv_matrix(np.ones((2, 3)), Geometry((5, 6), (2, 3), (1, 3))).shape
    assert written_matrices.check_matrix_shape(shape) == "Right."
    assert re.search("number of weights", written_matrices.check_matrix_shape((8, 6)))


def test_strided_matrix():
    matrix = conv_matrix(np.array([1, 2, 3]), Geometry(5, 3, 2))
    assert written_matrices.check_strided_matrix(matrix) == "Right."
    for wrong in (matrix.T, matrix[:, ::-1], conv_matrix(np.array([1, 2, 3]), Geometry(5, 3))):
        assert re.search("is not it", written_matrices.check_strided_matrix(wrong))


def down_first(kernel, image_shape, stride):
    return np.transpose(
        [
            np.reshape(row, image_shape).T.ravel()
            for row in matrix_of(kernel.T, image_shape[::-1], stride)
        ]
    ).T


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (matrix_of, "Right."),
        (lambda w, shape, stride: matrix_of(w, shape, 1), "That is stride 1"),
        (lambda w, shape, stride: matrix_of(w[::-1, ::-1], shape, stride), "not flipped"),
        (lambda w, shape, stride: np.transpose(matrix_of(w, shape, stride)), "its transpose"),
        (lambda w, shape, stride: matrix_of(w, shape, stride)[0], "has the shape"),
        (lambda w, shape, stride: 2 * np.array(matrix_of(w, shape, stride)), "off by up to"),
    ],
)
def test_matrix_of(written, said):
    assert re.search(said, written_matrices.check_matrix_of(written))


def test_places_that_go_down_first_are_named():
    by_columns = written_matrices._column_by_column
    assert re.search("right first", written_matrices.check_matrix_of(by_columns))
    kernel = np.arange(6).reshape(2, 3)
    ordered = sorted(map(tuple, by_columns(kernel, (4, 6), 1)))
    assert ordered == sorted(map(tuple, matrix_of(kernel, (4, 6), 1)))


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (padded_matrix, "Right."),
        (lambda w, shape, p: matrix_of(w, [n + 2 * p for n in shape], 1), "kept the columns"),
        (lambda w, shape, p: matrix_of(w, shape, 1), "without padding"),
        (lambda w, shape, p: padded_matrix(w, shape, 0), "without padding"),
    ],
)
def test_padded_matrix(written, said):
    assert re.search(said, written_matrices.check_padded_matrix(written))


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (chained, "Right."),
        (lambda a, b: chained(b, a), "Right."),  # the order does not matter
        (lambda a, b: chained(a, b[::-1, ::-1]), "is flipped"),
        (lambda a, b: chained(a, b)[::-1, ::-1], "half a turn"),
        (lambda a, b: a.T * b, "is wanted"),
    ],
)
def test_chained(written, said):
    assert re.search(said, written_matrices.check_chained(written))


def test_a_chained_kernel_does_what_its_two_kernels_do():
    rng = np.random.default_rng(0)
    image, first, second = (rng.integers(-5, 6, shape) for shape in ((7, 8), (2, 3), (3, 2)))
    both = written_matrices._chained(first, second)
    assert np.array_equal(conv2d(image, both), conv2d(conv2d(image, first), second))
