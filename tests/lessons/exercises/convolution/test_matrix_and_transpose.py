"""The answers on the matrix and its transpose are the ones that convlab computes."""

import re

import numpy as np

from convlab import Geometry, conv_matrix, conv_transpose
from convlab.lessons.exercises.convolution import matrix_and_transpose


def test_matrix_shape():
    shape = conv_matrix(np.ones((2, 3)), Geometry((5, 6), (2, 3), (1, 3))).shape
    assert matrix_and_transpose.check_matrix_shape(shape) == "Right."


def test_strided_matrix():
    matrix = conv_matrix(np.array([1, 2, 3]), Geometry(5, 3, 2))
    assert matrix_and_transpose.check_strided_matrix(matrix) == "Right."
    for wrong in (matrix.T, matrix[:, ::-1], conv_matrix(np.array([1, 2, 3]), Geometry(5, 3))):
        assert re.search("is not it", matrix_and_transpose.check_strided_matrix(wrong))


def test_stamped_row():
    g = Geometry.for_transpose(2, 3, 2)
    kernel = np.array([1, 2, 3]).reshape(3, 1, 1)
    row = conv_transpose(np.array([1, 10]).reshape(1, 2, 1), kernel, g).ravel()
    assert matrix_and_transpose.check_stamped_row(row) == "Right."
    assert re.search("not its flip", matrix_and_transpose.check_stamped_row([3, 2, 31, 20, 10]))


def test_flipped_kernel():
    kernel = np.array([[1, 4, 1], [1, 4, 3], [3, 3, 1]])
    assert matrix_and_transpose.check_flipped_kernel(kernel[::-1, ::-1]) == "Right."
    for wrong in (kernel, kernel.T, kernel[::-1], kernel[:, ::-1]):
        assert re.search("is not it", matrix_and_transpose.check_flipped_kernel(wrong))
