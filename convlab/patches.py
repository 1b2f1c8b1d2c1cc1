"""How a convolution runs: patches gathered into the cache, and one matrix product for many taps.

A gather of a whole image would leave the processor's cache, and so would one product for each tap.
A block of rows stays in it.

There are no threads here: BLAS shares each product out to the cores. Threads of our own, with
products too small for BLAS to share out, take half the time for a layer of 16 channels by itself
(AVX-512), and no less for a network. After a wide layer OpenBLAS's threads wait awake for a tenth
of a second, and take the core that ours need.
"""

from itertools import product
from math import prod

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BLOCK_BYTES = 2**20
"""Gathered at a time: about what two cores keep near. Measured best of 2**18 to 2**21."""
LEAST_ROWS = 4
"""Of a block: it reads a few rows that the next one reads again."""


def slide(x, w, stride, dilation, out):
    """Write the convolution of x, which needs no more zeros around it, into ``out``."""
    straight = out.flags.c_contiguous
    total = None
    for image, rows, taps in blocks(x, out.shape[1:-1], w.shape[:-2], stride, dilation):
        cells, block = len(taps[0]), out[image, rows]
        if total is None:  # the first block is the largest: no later one allocates
            total, more = np.empty((2, cells, w.shape[-1]), x.dtype)
        y = block.reshape(cells, -1) if straight else total[:cells]
        kernel = w.reshape(len(taps), -1, w.shape[-1])
        np.matmul(taps[0], kernel[0], out=y)  # (cells, K) @ (K, C_small)
        for tap, part in zip(taps[1:], kernel[1:], strict=True):
            y += np.matmul(tap, part, out=more[:cells])
        if not straight:
            block[...] = y.reshape(block.shape)


def blocks(x, small, kernel, stride, dilation):
    """Gather patches of x: some rows of one image at a time, as many as the cache holds.

    Yields
    ------
    image : int
    rows : slice
        Along the first axis of the small side.
    taps : list of array, shape (cells, K)
        What meets a kernel of shape ``(len(taps), K, C_small)``. **Here is the choice between two
        ways.** With stride 1 along the first axis, patches are gathered over the other axes only;
        each tap of the first axis is a slice of what was gathered. For a kernel of 3 that is a
        third of the copies, and 3 products whose sum is taken. With a larger stride the slices
        would have gaps. So then whole patches are gathered, and there is one product.
    """
    reach = [(k - 1) * d + 1 for k, d in zip(kernel, dilation, strict=True)]
    by_rows = stride[0] == 1
    skip = 1 if by_rows else 0  # axes that are not gathered over
    windows = sliding_window_view(x, reach[skip:], tuple(range(1 + skip, x.ndim - 1)))
    windows = np.moveaxis(windows, x.ndim - 1, -1)  # channels last again
    steps = (*stride, *dilation[skip:])
    windows = windows[(slice(None), *(slice(None, None, step) for step in steps))]

    beyond = reach[0] - 1 if by_rows else 0  # rows that a block reads and does not write
    row_bytes = max(prod(windows.shape[2:]) * x.itemsize, 1)
    height = min(max(BLOCK_BYTES // row_bytes - beyond, LEAST_ROWS), small[0])
    gathered = np.empty((height + beyond, *windows.shape[2:]), x.dtype)
    starts = range(0, reach[0], dilation[0]) if by_rows else [0]
    for image, row in product(range(len(x)), range(0, small[0], height)):
        rows = min(height, small[0] - row)
        gathered[: rows + beyond] = windows[image, row : row + rows + beyond]
        cells = rows * prod(small[1:])
        taps = [gathered[start : start + rows].reshape(cells, -1) for start in starts]
        yield image, slice(row, row + rows), taps


def padded(x, pads):
    """Put zeros around images, (before, after) along each axis; a number below zero crops."""
    if not any(map(any, pads)):
        return x
    sides = [n + sum(pair) for n, pair in zip(x.shape[1:-1], pads, strict=True)]
    padded = np.empty((len(x), *sides, x.shape[-1]), x.dtype)
    for axis, (side, (before, after)) in enumerate(zip(sides, pads, strict=True), start=1):
        for rim in (slice(0, max(before, 0)), slice(side - max(after, 0), side)):
            padded[(slice(None),) * axis + (rim,)] = 0
    spans = list(zip(x.shape[1:-1], sides, pads, strict=True))
    source = (slice(max(-before, 0), n - max(-after, 0)) for n, _, (before, after) in spans)
    target = (slice(max(before, 0), n - max(after, 0)) for _, n, (before, after) in spans)
    padded[(slice(None), *target)] = x[(slice(None), *source)]
    return padded
