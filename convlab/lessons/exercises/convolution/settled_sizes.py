"""Sizes that collapse to one, what Keras's ``same`` crops, and what PyTorch's padding crops."""

import numpy as np

from convlab.lessons.exercises.judging import Exercise
from convlab.lessons.exercises.written import Written

check_collapsing_sizes = Exercise(
    "Which input sizes give 4 outputs with a kernel of 4, stride 3 and no padding.",
    (13, 14, 15),
    {
        (13,): "13 is one of them. A pixel or two that no window reads change nothing.",
        (12, 13, 14): "12 pixels have room for only three windows: at 0, 3 and 6.",
        (13, 14, 15, 16): "16 pixels have room for a fifth window, at 12.",
        (12,): "Kernel 4 reaches one cell beyond its stride. Draw the last window.",
    },
    "Draw four windows, 3 apart. Then add pixels until a fifth one fits.",
    any_order=True,
)

check_same_stride_one = Exercise(
    'What "same" crops before and after, for a kernel of 3 with stride 1.',
    (1, 1),
    {
        (0, 1): "That is the crop for stride 2.",
        (0, 2): "The total is right. It is halved, and only an odd one goes to the end.",
        (2, 2): "That is twice too much: 3 - 1 in all.",
    },
    "In all, kernel - stride comes off.",
)

check_uneven_crop = Exercise(
    "What Keras's ``same`` crops for kernel 5, stride 2, transposed.",
    (1, 2),
    {
        (2, 1): "The odd cell goes at the other end.",
        (2, 2): "That is kernel // 2 on both sides, as for stride 1. Here 5 - 2 cells must go.",
        (0, 3): "All of it after? Half of it, rounded down, goes before.",
        (1, 1): "That crops 2 cells. How many more than 2 n does the stamping give?",
    },
    "Kernel less stride must go. Which half is larger?",
)


def _places(size, kernel, stride, padding):
    """How many windows fit, by walking over the padded pixels."""
    last = size + 2 * padding - kernel
    return len(range(0, last + 1, stride))


def _collapse(small, kernel, stride, padding):
    sizes = range(1, stride * small + kernel + stride)
    return [size for size in sizes if _places(size, kernel, stride, padding) == small]


def _draw_collapse(rng):
    kernel, stride = int(rng.integers(2, 7)), int(rng.integers(2, 6))
    return int(rng.integers(3, 8)), kernel, stride, int(rng.integers(0, (kernel + 1) // 2))


check_sizes_that_collapse = Written(
    "Every size that a convolution shrinks to ``small``, in rising order.",
    _collapse,
    _draw_collapse,
    {
        "These are the sizes without padding. Zeros on both sides make each size 2 p less.": (
            lambda small, kernel, stride, padding: _collapse(small, kernel, stride, 0)
        ),
        "Padding stands on both sides, so it counts twice.": (
            lambda small, kernel, stride, padding: [
                n + padding for n in _collapse(small, kernel, stride, padding)
            ]
        ),
        "That is the smallest of them alone. As many as the stride collapse.": (
            lambda small, kernel, stride, padding: _collapse(small, kernel, stride, padding)[:1]
        ),
        "One too many: the last one has room for another window.": (
            lambda small, kernel, stride, padding: [
                *(sizes := _collapse(small, kernel, stride, padding)),
                sizes[-1] + 1,
            ]
        ),
    },
    "Count the windows on a row of 8 pixels by hand: kernel 3, stride 2, no padding gives 3.",
)


def _stamp(y, w, stride):
    output = np.zeros(stride * (len(y) - 1) + len(w))
    for place, number in enumerate(y):
        output[stride * place : stride * place + len(w)] += number * w
    return output


def _cropped(before, flip=False):
    """Make a way to crop the stamps to ``stride`` times the input, so much of it before."""

    def way(y, w, stride):
        extra = len(w) - stride
        first = before(extra)
        return _stamp(y, w[::-1] if flip else w, stride)[first : first + stride * len(y)]

    return way


def _draw_row(rng):
    stride = int(rng.integers(1, 4))
    w = rng.integers(-9, 10, stride + int(rng.integers(1, 5)))
    return rng.integers(-9, 10, int(rng.integers(3, 7))), w, stride


check_same_row = Written(
    "A row through Keras's transposed convolution with ``same``, kernel no less than the stride.",
    _cropped(lambda extra: extra // 2),
    _draw_row,
    {
        "The odd cell goes at the other end: before, the smaller half is cropped.": _cropped(
            lambda extra: extra - extra // 2
        ),
        "All of it is cropped after. Half, rounded down, goes before.": _cropped(lambda extra: 0),
        "All of it is cropped before. Half, rounded down, goes before.": _cropped(
            lambda extra: extra
        ),
        "The kernel is flipped. A stamp lands as it is.": _cropped(
            lambda extra: extra // 2, flip=True
        ),
        "All cells are here, and none is cropped.": _stamp,
    },
    "On 2 1 4 3 with the weights 1 2 5 and stride 2, Keras writes 2 4 11 2 9 8 23 6.",
)


def _padded_side(side, levels):
    return -(-side // 2**levels) * 2**levels


check_padded_side = Written(
    "The smallest side, not below ``side``, that can be halved so many times without a rest.",
    _padded_side,
    lambda rng: (int(rng.integers(17, 400)), int(rng.integers(1, 6))),
    {
        "That rounds down, and would cut pixels off.": lambda side, n: side // 2**n * 2**n,
        "2 times the levels is not 2 to the power of the levels.": (
            lambda side, n: -(-side // (2 * n)) * 2 * n
        ),
        "A side that fits already must stay.": lambda side, n: (side // 2**n + 1) * 2**n,
        "It can be halved once. Each level halves again.": lambda side, n: -(-side // 2) * 2,
    },
    "388 pixels and four levels give 400.",
)
