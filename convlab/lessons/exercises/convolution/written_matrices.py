"""The matrix of a convolution: its shape, its rows, its padding, and two of them multiplied."""

import numpy as np

from convlab.geometry import Geometry
from convlab.lessons.exercises.judging import Exercise
from convlab.lessons.exercises.written import Written
from convlab.matrix import conv_matrix

check_matrix_shape = Exercise(
    "The shape of C for a 5 x 6 image, a 2 x 3 kernel, stride 1 down and 3 across.",
    (8, 30),
    {
        (30, 8): "You have rows and columns the wrong way round: a row is an output cell.",
        (16, 30): "That is stride 1 in both directions. Across, the kernel takes steps of 3.",
        (4, 30): "4 is the number of rows of the output. Each row of it has more than one cell.",
        (8, 6): "6 is the number of weights. A row of C has a number for every pixel.",
    },
    "Count the places of the kernel, then the pixels.",
)

check_strided_matrix = Exercise(
    "The matrix of the kernel [1, 2, 3] on five pixels, with stride 2.",
    ((1, 2, 3, 0, 0), (0, 0, 1, 2, 3)),
    {
        ((1, 2, 3, 0, 0), (0, 1, 2, 3, 0), (0, 0, 1, 2, 3)): "That is stride 1.",
        ((3, 2, 1, 0, 0), (0, 0, 3, 2, 1)): "The kernel is not flipped: 1 comes first.",
        ((1, 0), (2, 0), (3, 1), (0, 2), (0, 3)): "That is its transpose. A row is an output.",
    },
    "Write the kernel in a row of five, then step by 2.",
)


def _matrix(kernel, image_shape, stride=1, padding=0):
    return conv_matrix(kernel, Geometry(image_shape, kernel.shape, stride, padding))


def _column_by_column(kernel, image_shape, stride):
    """Order the places from top to bottom, then to the right: a usual slip."""
    rows = np.arange(len(matrix := _matrix(kernel, image_shape, stride)))
    small = Geometry(image_shape, kernel.shape, stride).small
    return matrix[rows.reshape(small).T.ravel()]


def _draw_matrix(rng):
    kernel = rng.integers(1, 9, size=[(2, 3), (3, 2), (1, 3), (3, 1)][rng.integers(4)])
    image_shape = tuple(int(side) for side in (rng.integers(4, 6), rng.integers(6, 8)))
    return kernel, image_shape, int(rng.integers(1, 3))


check_matrix_of = Written(
    "The matrix of a kernel on an image of some shape, with a stride, without padding.",
    _matrix,
    _draw_matrix,
    {
        "That is stride 1: the next place of the kernel lies `stride` pixels further on.": (
            lambda kernel, image_shape, stride: _matrix(kernel, image_shape)
        ),
        "The kernel is not flipped: its first weight comes first.": (
            lambda kernel, image_shape, stride: _matrix(kernel[::-1, ::-1], image_shape, stride)
        ),
        "That is its transpose. A row of C is an output.": (
            lambda kernel, image_shape, stride: _matrix(kernel, image_shape, stride).T
        ),
        "The places go to the right first, then down.": _column_by_column,
    },
    "Print your matrix for a kernel of 1 x 2 on an image of 1 x 4: "
    "each row has both weights, one step further to the right.",
)


def _with_columns_of_zeros(kernel, image_shape, padding):
    return _matrix(kernel, tuple(side + 2 * padding for side in image_shape))


def _draw_padded(rng):
    kernel, image_shape, _ = _draw_matrix(rng)
    return kernel, image_shape, int(rng.integers(1, 3))


check_padded_matrix = Written(
    "The matrix of a kernel on an image with as many rings of zeros as the padding says.",
    lambda kernel, image_shape, padding: _matrix(kernel, image_shape, 1, padding),
    _draw_padded,
    {
        "You kept the columns of the zeros. They are no pixels: leave those columns out.": (
            _with_columns_of_zeros
        ),
        "That is the matrix without padding.": (
            lambda kernel, image_shape, padding: _matrix(kernel, image_shape)
        ),
        "Those are the columns of the zeros alone. Keep the others.": (
            lambda kernel, image_shape, padding: _with_columns_of_zeros(
                kernel, image_shape, padding
            )[:, ~_inside(image_shape, padding)]
        ),
    },
    "Mark the pixels in a padded image of booleans, stretch it, and choose columns with it.",
)


def _inside(image_shape, padding):
    return np.pad(np.ones(image_shape, bool), padding).ravel()


def _chained(first, second):
    sides = [a + b - 1 for a, b in zip(first.shape, second.shape, strict=True)]
    both = np.zeros(sides, int)
    for row, col in np.ndindex(*second.shape):
        both[row : row + first.shape[0], col : col + first.shape[1]] += second[row, col] * first
    return both


check_chained = Written(
    "The one kernel that does what two kernels do, one after the other.",
    _chained,
    lambda rng: (rng.integers(1, 9, size=(2, 3)), rng.integers(1, 9, size=(3, 2))),
    {
        "One of the two kernels is flipped. Neither may be.": (
            lambda first, second: _chained(first, second[::-1, ::-1])
        ),
        "One of the two kernels is flipped, and so is your result.": (
            lambda first, second: _chained(first[::-1, ::-1], second)
        ),
        "Your result is turned by half a turn.": (
            lambda first, second: _chained(first, second)[::-1, ::-1]
        ),
    },
    "With which product of weights does pixel (0, 0) come into the first output?",
)
