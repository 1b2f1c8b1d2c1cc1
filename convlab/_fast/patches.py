"""How a convolution runs: patches gathered into the cache, and matrix products over all taps.

A gather of a whole image would leave the processor's cache, and so would one product for each tap.
A *piece* stays there: some rows of an image, or a few small images. Each core takes its own pieces
(`cores`), and does all of it: the zeros around, the patches (`layouts`), the products, the bias.
"""

from __future__ import annotations  # those of inner functions would be made at each call

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from convlab._fast import cores
from convlab._fast.layouts import Windows, beside, choose, whole
from convlab._fast.products import is_small


class Patches:
    """What a convolution reads: images x, zeros around them, and where its taps fall.

    Parameters
    ----------
    x : array, shape (batch, *large, channels)
    pads
        Zeros ``(before, after)`` along each axis; a number below zero crops.
    windows
        Of the padded images.
    """

    def __init__(self, x: NDArray[Any], pads: Sequence[tuple[int, int]], windows: Windows) -> None:
        self.x, self.pads, self.windows = x, pads, windows
        self.layout = choose(windows)
        self.copied: list[slice] = []  # along the axes but the first, of x
        self.places: list[slice] = []  # and to where, between zeros
        for side, (before, after) in zip(x.shape[2:-1], pads[1:], strict=True):
            copied = slice(max(-before, 0), side - max(-after, 0))
            self.copied.append(copied)
            self.places.append(slice(max(before, 0), max(before, 0) + _length(copied)))

    def pieces(self) -> list[tuple[slice, slice]]:
        """Cut into pieces that fit the cache: (images, rows of the small side)."""
        windows = self.windows
        copied = windows.depth if self.layout is whole else windows.tap
        row_bytes = windows.line * (copied + windows.width) * self.x.itemsize
        row_work = windows.line * windows.depth * windows.width
        return cores.cut(len(self.x), windows.small[0], row_bytes, row_work)

    def gather(
        self, pieces: Sequence[tuple[slice, slice]]
    ) -> Iterator[tuple[slice, slice, NDArray[Any]]]:
        """Read piece by piece.

        Yields
        ------
        images, rows
            The piece.
        cells : array, shape (..., cells, depth), or (taps, ..., cells, tap) for rows after rows
            Its patches, cut into products.
        """
        images, rows = (max(map(_length, parts)) for parts in zip(*pieces, strict=True))
        sides = [n + sum(pair) for n, pair in zip(self.x.shape[2:-1], self.pads[1:], strict=True)]
        shape = (images, self.windows.rows_read(rows), *sides, self.x.shape[-1])
        inside = cores.workspace("inside", shape, self.x.dtype)
        inside[...] = 0
        views = {}
        for here, there in pieces:
            size = _length(here), _length(there)
            if size not in views:  # most pieces have the same
                views[size] = self.layout(self.windows, inside, *size)
            seen, patches, cells = views[size]
            self._fill(inside, here, there)
            patches[...] = seen
            yield here, there, cells

    def _fill(self, inside: NDArray[Any], images: slice, rows: slice) -> None:
        """Copy the rows that a piece reads; along the first axis put zeros where there are none."""
        n, need = self.x.shape[1], self.windows.rows_read(_length(rows))
        first = rows.start * self.windows.stride[0] - self.pads[0][0]
        start = min(max(-first, 0), need)
        stop = max(min(n - first, need), start)
        if start:
            inside[:, :start] = 0
        if stop < need:
            inside[:, stop:need] = 0
        target = inside[(slice(_length(images)), slice(start, stop), *self.places)]
        target[...] = self.x[(images, slice(first + start, first + stop), *self.copied)]


def convolve(
    x: NDArray[Any],
    w: NDArray[Any],
    bias: NDArray[Any] | None,
    relu: bool,
    pads: Sequence[tuple[int, int]],
    windows: Windows,
) -> tuple[NDArray[Any], bool]:
    """Convolve x, with zeros around it.

    Returns
    -------
    y : array, shape (batch, *small, width)
    bool
        Whether NaN is where an infinite weight may have met a zero around. If one does at any cell,
        it does at the first or at the last.
    """
    y = np.empty((len(x), *windows.small, windows.width), x.dtype)
    slide(
        Patches(x, pads, windows), [(0, w.reshape(windows.depth, windows.width), y, 0)], bias, relu
    )
    if not y.size or not any(map(any, pads)):
        return y, False
    corner = len(windows.small)
    return y, shows_nan(y[0, *(0,) * corner]) or shows_nan(y[0, *(-1,) * corner])


def slide(
    patches: Patches,
    parts: Sequence[tuple[int, NDArray[Any], NDArray[Any], int]],
    bias: NDArray[Any] | None = None,
    relu: bool = False,
) -> bool:
    """Write convolutions that read the same patches, or some taps of them.

    Parameters
    ----------
    patches
        What they read.
    parts
        ``(first tap, kernel, out, watch)``: the first tap of the first axis; a matrix (numbers
        that are read, width); where to write: (batch, *small, width); how many cells of a row apart
        to look at the result, or 0.
    bias : array, shape (width,)
        Added to each channel that is written.
    relu
        Whether to put 0 for what is negative then.

    Returns
    -------
    bool
        Whether the first channel is not finite somewhere, where it was looked at: while it is in
        the cache. All channels read the same cells, so each shows one that is not finite.
    """
    windows = patches.windows
    line = None if bias is None else np.tile(bias, windows.line)
    kernels, found = [], list[bool]()
    for first, kernel, out, watch in parts:
        if is_small(len(kernel), windows.width, windows.least):
            kernel = np.ascontiguousarray(kernel)  # small products are slow if it is turned about
        read = slice(first * windows.tap, first * windows.tap + len(kernel))
        kernels.append((read, kernel, out, watch))

    def work(pieces: Sequence[tuple[slice, slice]]) -> None:
        for images, rows, cells in patches.gather(pieces):
            for read, kernel, out, watch in kernels:
                block = out[images, rows]
                _multiply(cells[..., read], kernel, block, patches.layout is beside, line, relu)
                if watch and not _shows_finite(block, watch, relu):
                    found.append(True)

    if parts[0][2].size:
        cores.share(work, patches.pieces())
    return bool(found)


def _multiply(
    cells: NDArray[Any],
    kernel: NDArray[Any],
    block: NDArray[Any],
    by_rows: bool,
    line: NDArray[Any] | None,
    relu: bool,
) -> None:
    """Write the products of a piece, with bias and ReLU, into a block of the result."""
    straight = (block[0, 0] if by_rows else block).flags.c_contiguous
    y = block if straight else cores.workspace("written", block.shape, block.dtype)
    target = y.reshape(*cells.shape[:-1], kernel.shape[-1])
    np.matmul(cells, kernel, out=target)  # (cells, depth) @ (depth, width)
    if line is not None:
        y = y.reshape(*block.shape[:2], -1)
        y += line
    if relu:
        np.maximum(y, 0, out=y)
    if not straight:
        block[...] = y.reshape(block.shape)


def gradient(
    x: NDArray[Any], y: NDArray[Any], pads: Sequence[tuple[int, int]], windows: Windows
) -> tuple[NDArray[Any], bool]:
    """Sum over cells what they read of x, with zeros around, times y, what they write.

    Returns
    -------
    w : array, shape (*kernel, channels, width)
    bool
        Whether an infinite number, or NaN, of y may have met a zero around. Each is in the sums of
        every tap, so that the first shows it.
    """
    patches = Patches(x, pads, windows)

    def work(pieces: Sequence[tuple[slice, slice]]) -> Any:
        total = None
        for images, rows, cells in patches.gather(pieces):
            written = y[images, rows].reshape(*cells.shape[1:-1], windows.width)
            parts = np.matmul(cells.swapaxes(-2, -1), written)  # (tap, cells) @ (cells, width)
            parts = parts.reshape(len(parts), -1, *parts.shape[-2:])
            part = parts[:, 0] if parts.shape[1] == 1 else parts.sum(axis=1)
            total = part if total is None else np.add(total, part, out=total)
        return total

    total = np.asarray(sum(cores.share(work, patches.pieces())))
    w = total.reshape(*windows.kernel, windows.channels, windows.width)
    return w, not _squares(w[(0,) * (w.ndim - 1)]) < np.inf


def _length(part: slice) -> int:
    return part.stop - part.start


def _shows_finite(block: NDArray[Any], watch: int, relu: bool) -> bool:
    """Look at each so-manieth cell of a row, and at the last one; ReLU hides minus infinity."""
    seen = block if relu else block[..., :1]
    if (seen.shape[-2] - 1) % watch and not _squares(seen[..., -1, :]) < np.inf:
        return False
    return _squares(seen[..., ::watch, :]) < np.inf


def shows_nan(cells: NDArray[Any]) -> bool:
    """Tell whether there is NaN among a few numbers.

    Examples
    --------
    >>> shows_nan(np.array([np.inf, -np.inf])), shows_nan(np.array([1.0, np.nan]))
    (False, True)
    """
    total = _squares(cells)
    return total != total


def _squares(numbers: NDArray[Any]) -> float:
    """Add up squares, none of which cancels another: infinite if a number is, NaN if one is NaN."""
    line = numbers.ravel()
    with np.errstate(over="ignore", under="ignore"):  # of squares, which nobody asked for
        return float(np.dot(line, line))
