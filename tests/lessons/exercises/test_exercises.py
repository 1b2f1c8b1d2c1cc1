"""The literal answers of the exercises are the ones that convlab computes."""

import numpy as np
import pytest

from convlab import Geometry, conv_matrix, conv_transpose
from convlab.lessons.exercises import all as exercises


def test_matrix_shape():
    shape = conv_matrix(np.ones((2, 3)), Geometry((5, 6), (2, 3), (1, 3))).shape
    assert exercises.check_matrix_shape(shape) == "Right."


def test_strided_matrix():
    matrix = conv_matrix(np.array([1, 2, 3]), Geometry(5, 3, 2))
    assert exercises.check_strided_matrix(matrix) == "Right."
    for wrong in (matrix.T, matrix[:, ::-1], conv_matrix(np.array([1, 2, 3]), Geometry(5, 3))):
        with pytest.raises(ValueError, match="is not it"):
            exercises.check_strided_matrix(wrong)


def test_stamped_row():
    g = Geometry.for_transpose(2, 3, 2)
    kernel = np.array([1, 2, 3]).reshape(3, 1, 1)
    row = conv_transpose(np.array([1, 10]).reshape(1, 2, 1), kernel, g).ravel()
    assert exercises.check_stamped_row(row) == "Right."
    with pytest.raises(ValueError, match="not its flip"):
        exercises.check_stamped_row([3, 2, 31, 20, 10])


def test_flipped_kernel():
    kernel = np.array([[1, 4, 1], [1, 4, 3], [3, 3, 1]])
    assert exercises.check_flipped_kernel(kernel[::-1, ::-1]) == "Right."
    for wrong in (kernel, kernel.T, kernel[::-1], kernel[:, ::-1]):
        with pytest.raises(ValueError, match="is not it"):
            exercises.check_flipped_kernel(wrong)


def test_same_stride_one():
    (crop,) = Geometry.for_transpose(4, 3, 1, "same").pads
    assert exercises.check_same_stride_one(crop) == "Right."
    with pytest.raises(ValueError, match="stride 2"):
        exercises.check_same_stride_one(Geometry.for_transpose(4, 3, 2, "same").pads[0])


def test_iou():
    assert exercises.check_iou(0.6) == "Right."
    with pytest.raises(ValueError, match="share of one square"):
        exercises.check_iou(0.75)
    with pytest.raises(ValueError, match="is not it"):
        exercises.check_iou("0.6")


def test_next_side():
    assert exercises.check_next_side(lambda side: side + -side % 16) == "Right."
    with pytest.raises(ValueError, match=r"next_side\(16\)"):
        exercises.check_next_side(lambda side: (side // 16 + 1) * 16)


@pytest.mark.parametrize("name", [n for n in dir(exercises) if n.startswith("check_")])
def test_a_blank_is_no_answer_and_no_error(name):
    of_a_side = {"check_next_side", "check_valid_side"}  # they take a function
    blank = (lambda side: None) if name in of_a_side else None
    assert getattr(exercises, name)(blank) == exercises.BLANK


def test_shapes_and_words_are_judged_without_an_accident():
    for answer in ((8,), "8, 30", [[8, 30]], (8, 31), object()):
        with pytest.raises(ValueError, match="is not it"):
            exercises.check_matrix_shape(answer)
