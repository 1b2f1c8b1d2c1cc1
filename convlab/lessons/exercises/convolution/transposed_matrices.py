"""The transpose of a convolution: stamps, the turned kernel, the crop, and the dot-product test."""

import numpy as np

from convlab.checks import adjoint_gap
from convlab.lessons.exercises.judging import Exercise
from convlab.lessons.exercises.written import Written
from convlab.ops import conv2d_transpose

check_stamped_row = Exercise(
    "The transposed convolution of [1, 10] with the kernel [1, 2, 3], stride 2.",
    (1, 2, 13, 20, 30),
    {
        (1, 12, 23, 30): "That is stride 1. With stride 2 the second stamp starts 2 cells later.",
        (3, 2, 31, 20, 10): "The stamp is the kernel itself, not its flip.",
        (1, 2, 10, 20, 30): "Where two stamps meet, they add.",
        (1, 2, 3, 20, 30): "Where two stamps meet, they add.",
        (1, 2, 3, 10, 20, 30): "That is stride 3: the stamps lie side by side, and none meet.",
    },
    "Stamp 1 x kernel, then 10 x kernel, and add.",
)

check_flipped_kernel = Exercise(
    "Which kernel slides over the input that has zeros put in.",
    ((1, 3, 3), (3, 4, 1), (1, 4, 1)),
    {
        ((1, 4, 1), (1, 4, 3), (3, 3, 1)): "That is the kernel as it was. Something must turn.",
        ((1, 1, 3), (4, 4, 3), (1, 3, 1)): "That is the kernel's transpose. It is the matrix "
        "that is transposed, not the kernel.",
        ((1, 4, 1), (3, 4, 1), (1, 3, 3)): "Flipped left to right only. It takes both axes.",
        ((3, 3, 1), (1, 4, 3), (1, 4, 1)): "Flipped top to bottom only. It takes both axes.",
    },
    "Turn it by half a turn.",
)


def _stamped(small, kernel, stride=1):
    """Add the stamps; not Keras's rule, which never gives fewer than ``stride * n`` cells."""
    sides = [stride * (n - 1) + k for n, k in zip(small.shape, kernel.shape, strict=True)]
    return conv2d_transpose(small, kernel, stride)[: sides[0], : sides[1]]


def _pasted(small, kernel, stride):
    """Let a later stamp cover an earlier one: a usual slip."""
    output = np.zeros_like(_stamped(small, kernel, stride))
    for row, col in np.ndindex(*small.shape):
        there = np.s_[row * stride :, col * stride :]
        output[there][: kernel.shape[0], : kernel.shape[1]] = small[row, col] * kernel
    return output


def _draw_stamps(rng):
    small = rng.integers(1, 9, size=[(2, 3), (3, 2), (1, 4)][rng.integers(3)])
    kernel = rng.integers(1, 9, size=[(3, 4), (4, 3), (3, 5)][rng.integers(3)])
    return small, kernel, int(rng.integers(1, 4))


check_stamp = Written(
    "The transposed convolution of an input with a kernel and a stride, by stamps.",
    _stamped,
    _draw_stamps,
    {
        "Where stamps meet, they add: use += and not =.": _pasted,
        "That is stride 1: the next stamp starts `stride` cells further on.": (
            lambda small, kernel, stride: _stamped(small, kernel)
        ),
        "A stamp is the kernel as it stands, not turned.": (
            lambda small, kernel, stride: _stamped(small, kernel[::-1, ::-1], stride)
        ),
        "Your output is too large: n stamps are n - 1 steps apart.": (
            lambda small, kernel, stride: np.pad(_stamped(small, kernel, stride), [(0, stride)] * 2)
        ),
    },
    "Try it on one number: the output must be that number times the kernel.",
)


def _draw_cropped(rng):
    small, kernel, _ = _draw_stamps(rng)
    return small, kernel, int(rng.integers(1, 3)), 1


def _cropped(small, kernel, stride, padding):
    inside = slice(padding, -padding) if padding else slice(None)
    return _stamped(small, kernel, stride)[inside, inside]


check_cropped = Written(
    "The transposed convolution with a padding, the same number on all sides.",
    _cropped,
    _draw_cropped,
    {
        "That is without padding.": lambda small, kernel, stride, padding: _stamped(
            small, kernel, stride
        ),
        "You put zeros around. The padding of a transposed convolution takes cells away.": (
            lambda small, kernel, stride, padding: np.pad(_stamped(small, kernel, stride), padding)
        ),
        "You cropped one side of each axis. Both lose as many cells as the padding says.": (
            lambda small, kernel, stride, padding: _stamped(small, kernel, stride)[
                padding:, padding:
            ]
        ),
    },
    "Stamp first, as if there were no padding. Then cut.",
)


def _two_sides(forward, back, x, y):
    return np.vdot(forward(x), y), np.vdot(x, back(y))


def _draw_maps(rng):
    """Draw a matrix and its transpose, or in every second case a wrong one; x and y."""
    matrix = rng.integers(-4, 5, size=(3, 5)) + np.eye(3, 5)
    other = matrix.T + (rng.random() < 0.5) * rng.integers(1, 4, size=(5, 3))
    x, y = rng.normal(1, 1, size=5), rng.normal(1, 1, size=3)
    return (lambda x: matrix @ x), (lambda y: other @ y), x, y


check_gap = Written(
    "How far one function is from being the transpose of another, by the dot-product test.",
    adjoint_gap,
    _draw_maps,
    {
        "Divide by |C x| |y| + |x| |C.T y|, so that the size of the numbers does not matter.": (
            lambda forward, back, x, y: abs(np.subtract(*_two_sides(forward, back, x, y)))
        ),
        "That is the difference without its size in mind, and it may be negative.": (
            lambda forward, back, x, y: np.subtract(*_two_sides(forward, back, x, y))
        ),
        "A gap is never negative: take the absolute value.": (
            lambda forward, back, x, y: -adjoint_gap(forward, back, x, y)
        ),
    },
    "Both sides are single numbers: multiply entry by entry, and add.",
)
