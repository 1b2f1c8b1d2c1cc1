"""How a convolution runs: patches gathered into the cache, and matrix products over all taps.

A gather of a whole image would leave the processor's cache, and so would one product for each tap.
A *piece* stays there: some rows of an image, or a few small images. Each core takes its own pieces
(`cores`), and does all of it: the zeros around, the patches, the products, the bias.
"""

from functools import lru_cache
from math import prod

import numpy as np

from convlab._fast import cores

SMALL_PRODUCT = 10**6
"""Multiplications that OpenBLAS, with its kernels for AVX-512, does on the numbers where they lie.

For more it packs them first. Without packing, narrow products are 1.2 to 1.6 times as fast.
"""
LEAST_UNPACKED, LEAST_PACKED = 8, 32
"""Cells of a small product, with kernels that need not pack and with others."""
LEAST_SUMMED = 128
"""Of a small product that is summed with others: with fewer, the sum takes longer than it."""

WHOLE, BESIDE, AFTER = "whole patches", "rows beside rows", "rows after rows"


class Patches:
    """What a convolution reads: images x, zeros around them, and where its taps fall.

    Parameters
    ----------
    x : array, shape (batch, *large, K)
    pads : list of (before, after)
        Zeros along each axis; a number below zero crops.
    small, kernel, stride, dilation : tuple of int
        Of each axis.
    width : int
        Channels that are written.
    summed : bool
        Whether products are summed over the cells, as for the gradient of the kernel.

    Attributes
    ----------
    line : int
        Cells of a row: of the small side, along all axes but the first.
    tap : int
        Numbers of x that a cell reads for one tap of the first axis.
    depth : int
        Numbers of x that a cell reads.
    """

    def __init__(self, x, pads, small, kernel, stride, dilation, width, summed=False):
        self.x, self.pads, self.small, self.kernel = x, pads, small, kernel
        self.stride, self.dilation, self.width = stride, dilation, width
        self.reach = [(k - 1) * d + 1 for k, d in zip(kernel, dilation, strict=True)]
        self.line, self.tap = prod(small[1:]), prod(kernel[1:]) * x.shape[-1]
        self.depth = self.tap * kernel[0]
        self.least = LEAST_SUMMED if summed else least_cells()
        self.way = self._choose(summed)
        self.rims = [], []  # of the other axes: what is copied, and to where
        for side, (before, after) in zip(x.shape[2:-1], pads[1:], strict=True):
            copied = slice(max(-before, 0), side - max(-after, 0))
            self.rims[0].append(copied)
            self.rims[1].append(slice(max(before, 0), max(before, 0) + _length(copied)))

    def _choose(self, summed):
        """Choose between three ways to gather. This is the place.

        Whole patches, one after another, are what every geometry allows. A kernel of 3 x 3 copies
        each number 9 times; wide products take so long that it does not matter.

        With stride 1 along the first axis, it is enough to gather over the other axes, which is a
        third of the copies. With *rows beside rows* in memory, a patch is a slice, and overlaps
        that of the next row. So one row of cells makes a product, which must be small, but not
        too small. With *rows after rows*, each tap of the first axis is a slice, and makes products
        of its own. That suits the gradient of the kernel, whose taps are apart anyway.
        """
        if self.stride[0] > 1:
            return WHOLE
        if summed:
            return AFTER if self.least * self.tap * self.width <= SMALL_PRODUCT else WHOLE
        long, close = self.line >= self.least, self.reach[0] == self.kernel[0]
        if long and close and self.least * self.depth * self.width <= SMALL_PRODUCT:
            return BESIDE
        return WHOLE

    def pieces(self):
        """Cut into pieces that fit the cache: (images, rows of the small side)."""
        copied = self.depth if self.way is WHOLE else self.tap
        row_bytes = self.line * (copied + self.width) * self.x.itemsize
        row_work = self.line * self.depth * self.width
        return cores.cut(len(self.x), self.small[0], row_bytes, row_work)

    def gather(self, pieces):
        """Read piece by piece.

        Yields
        ------
        images, rows : slice
            The piece.
        cells : array, shape (..., cells, depth), or (taps, ..., cells, tap) for rows after rows
            Its patches, cut into products.
        """
        images, rows = (max(map(_length, parts)) for parts in zip(*pieces, strict=True))
        sides = [n + sum(pair) for n, pair in zip(self.x.shape[2:-1], self.pads[1:], strict=True)]
        shape = (images, self._reads(rows), *sides, self.x.shape[-1])
        inside = cores.workspace("inside", shape, self.x.dtype)
        inside[...] = 0
        views = {}
        for images, rows in pieces:
            size = _length(images), _length(rows)
            if size not in views:  # most pieces have the same
                windows = self._windows(inside, *size)
                views[size] = windows, *self._memory(windows.shape, *size)
            windows, patches, cells = views[size]
            self._fill(inside, images, rows)
            patches[...] = windows
            yield images, rows, cells

    def _reads(self, rows):
        return (rows - 1) * self.stride[0] + self.reach[0]

    def _windows(self, inside, images, rows):
        """View what is read as (images, rows, *small[1:], *taps, K); nothing is copied yet."""
        image, row, *others, channel = inside.strides
        places = [side * step for side, step in zip(others, self.stride[1:], strict=True)]
        taps = [side * step for side, step in zip([row, *others], self.dilation, strict=True)]
        over = 0 if self.way is WHOLE else 1  # by rows: each row once, and no taps along them
        high = rows if self.way is WHOLE else self._reads(rows)
        shape = images, high, *self.small[1:], *self.kernel[over:], inside.shape[-1]
        strides = image, row * self.stride[0], *places, *taps[over:], channel
        return np.ndarray(shape, inside.dtype, inside, 0, strides)

    def _memory(self, shape, images, rows):
        """View memory as patches, in the order of the windows, and as products."""
        memory = cores.workspace("patches", shape, self.x.dtype)
        row, one = self.line * self.tap, self.tap
        if self.way is WHOLE:
            every = images * rows * self.line
            cells = small_product(every, self.depth * self.width, self.least)
            return memory, memory.reshape(1, every // cells, cells, self.depth)
        if self.way is AFTER:
            cells = small_product(rows * self.line, self.tap * self.width, self.least)
            parts = self.kernel[0], images, rows * self.line // cells, cells, self.tap
            steps = self.dilation[0] * row, shape[1] * row, cells * one, one, 1
            patches = memory
        else:
            cells = small_product(self.line, self.depth * self.width, self.least)
            column = shape[1] * one
            parts = images, rows, self.line // cells, cells, self.depth
            steps = self.line * column, one, cells * column, column, 1
            last = len(self.small) + 1
            patches = memory.reshape(images, *shape[2:last], shape[1], *shape[last:])
            patches = np.moveaxis(patches, last - 1, 1)
        strides = [step * memory.itemsize for step in steps]
        return patches, np.ndarray(parts, memory.dtype, memory, 0, strides)

    def _fill(self, inside, images, rows):
        """Copy the rows that a piece reads; along the first axis put zeros where there are none."""
        n, need = self.x.shape[1], self._reads(_length(rows))
        first = rows.start * self.stride[0] - self.pads[0][0]
        start = min(max(-first, 0), need)
        stop = max(min(n - first, need), start)
        if start:
            inside[:, :start] = 0
        if stop < need:
            inside[:, stop:need] = 0
        source, target = self.rims
        target = inside[(slice(_length(images)), slice(start, stop), *target)]
        target[...] = self.x[(images, slice(first + start, first + stop), *source)]


def slide(patches, parts, bias=None, relu=False):
    """Write convolutions that read the same patches, or some taps of them.

    Parameters
    ----------
    patches : Patches
    parts : list of (first tap, kernel, out)
        The first tap of the first axis; a matrix (numbers that are read, width); where to write:
        (batch, *small, width).
    bias : array, shape (width,), optional
    relu : bool
        Whether to put 0 for what is negative.
    """
    line = None if bias is None else np.tile(bias, patches.line)
    kernels = []
    for first, kernel, out in parts:
        if len(kernel) * patches.width * patches.least <= SMALL_PRODUCT:
            kernel = np.ascontiguousarray(kernel)  # small products are slow if it is turned about
        read = slice(first * patches.tap, first * patches.tap + len(kernel))
        kernels.append((read, kernel, out))

    def work(pieces):
        for images, rows, cells in patches.gather(pieces):
            for read, kernel, out in kernels:
                block = out[images, rows]
                straight = (block[0, 0] if patches.way is BESIDE else block).flags.c_contiguous
                y = block if straight else cores.workspace("written", block.shape, block.dtype)
                target = y.reshape(*cells.shape[:-1], patches.width)
                np.matmul(cells[..., read], kernel, out=target)  # (cells, depth) @ (depth, width)
                if line is not None:
                    y = y.reshape(*block.shape[:2], -1)
                    y += line
                if relu:
                    np.maximum(y, 0, out=y)
                if not straight:
                    block[...] = y.reshape(block.shape)

    if parts[0][-1].size:
        cores.share(work, patches.pieces())


def gradient(patches, y):
    """Sum over cells what they read times y, what they write.

    Returns
    -------
    array
        In the order of (*kernel, K, width), whatever its shape.
    """

    def work(pieces):
        total = None
        for images, rows, cells in patches.gather(pieces):
            written = y[images, rows].reshape(*cells.shape[1:-1], patches.width)
            parts = np.matmul(cells.swapaxes(-2, -1), written)  # (tap, cells) @ (cells, width)
            parts = parts.reshape(len(parts), -1, *parts.shape[-2:])
            part = parts[:, 0] if parts.shape[1] == 1 else parts.sum(axis=1)
            total = part if total is None else np.add(total, part, out=total)
        return total

    return sum(cores.share(work, patches.pieces()))


def least_cells():
    """Return of how many cells a small product must be, not to be slow."""
    return LEAST_UNPACKED if cores.unpacked() else LEAST_PACKED


@lru_cache(4096)
def small_product(cells, others, least):
    """Return how many of the cells make a small product, if that is not too few; else all."""
    first = max(-(-cells * others // SMALL_PRODUCT), 1)
    for count in range(first, cells // least + 1):
        if cells % count == 0:
            return cells // count
    return cells


def _length(part):
    return part.stop - part.start
