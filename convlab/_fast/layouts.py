"""How patches lie in memory: three ways, chosen in one place.

A *patch* is what one cell of the small side reads: ``depth`` numbers, of which ``tap`` belong to
one tap of the first axis.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from math import prod
from typing import Any

import numpy as np
from numpy.typing import NDArray

from convlab._fast import cores
from convlab._fast.products import is_small, least_cells, small_product

# A kernel of 3 x 3 with stride 1, on rows a to d of an image: two rows of cells, y and z.
#
#     a0 a1 a2 a3 ..         what cell y0 reads, its patch:    a0 a1 a2 b0 b1 b2 c0 c1 c2
#     b0 b1 b2 b3 ..         its neighbour y1:                 a1 a2 a3 b1 b2 b3 c1 c2 c3
#     c0 c1 c2 c3 ..         z0, the cell below y0:            b0 b1 b2 c0 c1 c2 d0 d1 d2
#     d0 d1 d2 d3 ..
#
# WHOLE patches, one after another: each number is copied 9 times.
#
#     y0   a0 a1 a2 b0 b1 b2 c0 c1 c2
#     y1   a1 a2 a3 b1 b2 b3 c1 c2 c3
#     ..
#     z0   b0 b1 b2 c0 c1 c2 d0 d1 d2         all cells make one product
#
# Rows BESIDE rows: 3 times. A patch is a slice, and overlaps that of the cell below.
#
#          `--------- y0 ---------'
#     0    a0 a1 a2 b0 b1 b2 c0 c1 c2 d0 d1 d2
#                   `--------- z0 ---------'
#     1    a1 a2 a3 b1 b2 b3 c1 c2 c3 d1 d2 d3
#     ..                                      each row of cells makes one product: y, then z
#
# Rows AFTER rows: 3 times. Each tap of the first axis is a slice of them.
#
#     a    a0 a1 a2, a1 a2 a3, ..     -.
#     b    b0 b1 b2, b1 b2 b3, ..      |- tap 0 of y and z    -.
#     c    c0 c1 c2, c1 c2 c3, ..     -'                       |- tap 1 of y and z
#     d    d0 d1 d2, d1 d2 d3, ..                             -'    ..
#                                             each tap of the first axis makes one product


@dataclass(frozen=True)
class Windows:
    """Where the taps of a convolution fall, without padding.

    Parameters
    ----------
    small, kernel, stride, dilation
        Of each axis.
    channels, width
        That are read, and that are written.
    summed
        Whether products are summed over the cells, as for the gradient of the kernel.
    """

    small: tuple[int, ...]
    kernel: tuple[int, ...]
    stride: tuple[int, ...]
    dilation: tuple[int, ...]
    channels: int
    width: int
    summed: bool = False

    @cached_property
    def line(self) -> int:
        """Cells of a row: of the small side, along all axes but the first."""
        return prod(self.small[1:])

    @cached_property
    def tap(self) -> int:
        """Numbers that a cell reads for one tap of the first axis."""
        return prod(self.kernel[1:]) * self.channels

    @cached_property
    def depth(self) -> int:
        """Numbers that a cell reads."""
        return self.kernel[0] * self.tap

    @cached_property
    def least(self) -> int:
        """Cells of a product, not to be slow."""
        return least_cells(self.summed)

    def rows_read(self, rows: int) -> int:
        """Rows of the large side that so many rows of cells read."""
        return (rows - 1) * self.stride[0] + (self.kernel[0] - 1) * self.dilation[0] + 1


Views = tuple[NDArray[Any], NDArray[Any], NDArray[Any]]
"""Of images, their windows; of one piece of memory, where to copy them, and cut into products."""
Layout = Callable[[Windows, NDArray[Any], int, int], Views]
"""From windows, padded images, and how many images and rows of cells, to views."""


def choose(windows: Windows) -> Layout:
    """Choose a way to lay patches. This is the place.

    Whole patches are what every geometry allows. A kernel of 3 x 3 copies each number 9 times; wide
    products take so long that it does not matter.

    With stride 1 along the first axis, it is enough to gather over the other axes, which is a third
    of the copies. With rows beside rows, one row of cells makes a product, which must be small, but
    not too small. With rows after rows, each tap of the first axis makes products of its own. That
    suits the gradient of the kernel, whose taps are apart anyway.
    """
    least, width = windows.least, windows.width
    if windows.stride[0] > 1:
        return whole
    if windows.summed:
        return after if is_small(least, windows.tap, width) else whole
    close = windows.dilation[0] == 1 or windows.kernel[0] == 1  # the rows of a patch are neighbours
    if close and windows.line >= least and is_small(least, windows.depth, width):
        return beside
    return whole


def whole(windows: Windows, inside: NDArray[Any], images: int, rows: int) -> Views:
    """Lay each patch by itself: cells are (1, products, cells of each, depth)."""
    image, row, *others, channel = inside.strides
    places, taps = _strides(windows, others)
    shape = images, rows, *windows.small[1:], *windows.kernel, windows.channels
    strides = image, row * windows.stride[0], *places, row * windows.dilation[0], *taps, channel
    memory = cores.workspace("patches", shape, inside.dtype)
    every = images * rows * windows.line
    cells = small_product(every, windows.depth * windows.width, windows.least)
    products = memory.reshape(1, every // cells, cells, windows.depth)
    return np.ndarray(shape, inside.dtype, inside, 0, strides), memory, products


def beside(windows: Windows, inside: NDArray[Any], images: int, rows: int) -> Views:
    """Lay rows beside rows: cells are (images, rows, products, cells of each, depth)."""
    seen, memory = _without_first_axis(windows, inside, images, rows)
    high = seen.shape[1]
    column = high * windows.tap
    cells = small_product(windows.line, windows.depth * windows.width, windows.least)
    shape = images, rows, windows.line // cells, cells, windows.depth
    steps = windows.line * column, windows.tap, cells * column, column, 1
    axes = len(windows.small)
    columns = memory.reshape(images, *seen.shape[2 : axes + 1], high, *seen.shape[axes + 1 :])
    return seen, np.moveaxis(columns, axes, 1), _overlapping(memory, shape, steps)


def after(windows: Windows, inside: NDArray[Any], images: int, rows: int) -> Views:
    """Lay rows after rows: cells are (taps, images, products, cells of each, tap)."""
    seen, memory = _without_first_axis(windows, inside, images, rows)
    high, one = seen.shape[1], windows.tap
    row = windows.line * one
    cells = small_product(rows * windows.line, one * windows.width, windows.least)
    shape = windows.kernel[0], images, rows * windows.line // cells, cells, one
    steps = windows.dilation[0] * row, high * row, cells * one, one, 1
    return seen, memory, _overlapping(memory, shape, steps)


def _without_first_axis(
    windows: Windows, inside: NDArray[Any], images: int, rows: int
) -> tuple[NDArray[Any], NDArray[Any]]:
    """View each row that is read once, with the taps of the other axes; and memory for it."""
    image, row, *others, channel = inside.strides
    places, taps = _strides(windows, others)
    high = windows.rows_read(rows)
    shape = images, high, *windows.small[1:], *windows.kernel[1:], windows.channels
    seen = np.ndarray(shape, inside.dtype, inside, 0, (image, row, *places, *taps, channel))
    return seen, cores.workspace("patches", shape, inside.dtype)


def _strides(windows: Windows, sides: list[int]) -> tuple[list[int], list[int]]:
    """Bytes from window to window, and from tap to tap, along all axes but the first."""
    places = [side * step for side, step in zip(sides, windows.stride[1:], strict=True)]
    taps = [side * step for side, step in zip(sides, windows.dilation[1:], strict=True)]
    return places, taps


def _overlapping(
    memory: NDArray[Any], shape: tuple[int, ...], steps: tuple[int, ...]
) -> NDArray[Any]:
    """View memory in steps of so many numbers."""
    strides = [step * memory.itemsize for step in steps]
    return np.ndarray(shape, memory.dtype, memory, 0, strides)
