"""The slow truths: convolution and its transpose as explicit loops, three ways.

Nothing here is shared with the fast code, not even the rule for sizes. All three take
arrays ``(batch, *spatial, channels)`` and a kernel ``(*kernel, C_large, C_small)``. What arguments
must be is checked by the words that the whole package has for it, and numbers are of the dtype that
`ops` computes in: integers and bools become int64.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from convlab._arguments.dtypes import as_array, numbers
from convlab._arguments.operators import (
    Padding,
    Pairs,
    PerAxis,
    Sizes,
    padding_rule,
    require_axes,
    require_images,
    require_layout,
    require_room,
)


def gather(
    x: ArrayLike,
    w: ArrayLike,
    stride: PerAxis = 1,
    padding: Padding = 0,
    dilation: PerAxis = 1,
) -> NDArray[Any]:
    """Convolve by the definition: each output cell gathers what its window covers.

    Parameters
    ----------
    x : array, shape (batch, *large, C_large)
    w : array, shape (*kernel, C_large, C_small)
    stride, dilation
        One number for each axis, or one for all.
    padding
        ``"valid"``, ``"same"``, a number, or ``((before, after), ...)``.

    Returns
    -------
    array, shape (batch, *small, C_small)

    Notes
    -----
    ``y[cell] = sum over taps of x[cell * stride + tap * dilation - before] @ w[tap]``, where there
    is such a cell of x: on padding, nothing is added.

    Examples
    --------
    >>> gather(np.arange(5).reshape(1, 5, 1), np.array([1, 2, 3]).reshape(3, 1, 1)).ravel()
    array([ 8, 14, 20])
    """
    x, w = numbers(x=x, w=w)
    require_layout("x", x, w, channels=w.shape[-2] if w.ndim > 2 else None)
    spatial, kernel = x.shape[1:-1], w.shape[:-2]
    stride, dilation, pads = _settings(spatial, kernel, stride, padding, dilation)
    places = _starts(spatial, pads, kernel, stride, dilation)
    require_room((len(x), *map(len, places), w.shape[-1]), x, w)
    y = np.zeros((len(x), *map(len, places), w.shape[-1]), x.dtype)
    for image in range(len(x)):
        for cell in np.ndindex(*map(len, places)):
            start = [place[i] for place, i in zip(places, cell, strict=True)]
            for tap in np.ndindex(*kernel):
                at = tuple(i + t * d for i, t, d in zip(start, tap, dilation, strict=True))
                if all(0 <= i < n for i, n in zip(at, spatial, strict=True)):
                    y[(image, *cell)] += x[(image, *at)] @ w[tap]
    return y


def stamp(
    y: ArrayLike,
    w: ArrayLike,
    large: Sequence[int],
    stride: PerAxis = 1,
    padding: Padding = 0,
    dilation: PerAxis = 1,
) -> NDArray[Any]:
    """Transpose a convolution by stamping: each cell adds its multiple of the kernel.

    Parameters
    ----------
    y : array, shape (batch, *small, C_small)
    w : array, shape (*kernel, C_large, C_small)
    large
        Size of the result; several sizes belong to one ``small``, so it must be said.
    stride, padding, dilation
        Those of the convolution. Padding is cropped from the result.

    Returns
    -------
    array, shape (batch, *large, C_large)

    Notes
    -----
    ``x[cell * stride + tap * dilation - before] += y[cell] @ w[tap].T``

    Examples
    --------
    >>> y, w = np.array([1, 10]).reshape(1, 2, 1), np.array([1, 2, 3]).reshape(3, 1, 1)
    >>> stamp(y, w, large=(5,), stride=2).ravel()
    array([ 1,  2, 13, 20, 30])
    """
    y, w, spatial, stride, dilation, pads = _to_transpose(y, w, large, stride, padding, dilation)
    x = np.zeros((len(y), *spatial, w.shape[-2]), y.dtype)
    for image in range(len(y)):
        for cell in np.ndindex(*y.shape[1:-1]):
            for tap in np.ndindex(*w.shape[:-2]):
                steps = zip(cell, stride, tap, dilation, pads, strict=True)
                at = tuple(i * s + t * d - before for i, s, t, d, (before, _) in steps)
                if all(0 <= i < n for i, n in zip(at, spatial, strict=True)):  # else it is cropped
                    x[(image, *at)] += w[tap] @ y[(image, *cell)]
    return x


def zero_insertion(
    y: ArrayLike,
    w: ArrayLike,
    large: Sequence[int],
    stride: PerAxis = 1,
    padding: Padding = 0,
    dilation: PerAxis = 1,
) -> NDArray[Any]:
    """Transpose a convolution by convolving: spread y out, then slide the flipped kernel.

    Parameters
    ----------
    y, w, large, stride, padding, dilation
        As for `stamp`.

    Returns
    -------
    array, shape (batch, *large, C_large)

    Notes
    -----
    Put ``stride - 1`` zeros between neighbours, enough zeros around that every tap of the
    kernel meets every cell, flip the kernel on each spatial axis, swap its channels, and
    convolve with stride 1. Section 4 of Dumoulin and Visin, arXiv:1603.07285.

    The zeros between are cells here. An infinite weight times such a zero is NaN, where `stamp` and
    `ops.conv_transpose` add nothing.

    Examples
    --------
    >>> y, w = np.array([1, 10]).reshape(1, 2, 1), np.array([1, 2, 3]).reshape(3, 1, 1)
    >>> zero_insertion(y, w, large=(5,), stride=2).ravel()
    array([ 1,  2, 13, 20, 30])
    """
    y, w, spatial, stride, dilation, pads = _to_transpose(y, w, large, stride, padding, dilation)
    spread = insert_zeros(y, stride)
    around = []
    for n, (before, after), k, d, length in zip(
        spatial, pads, w.shape[:-2], dilation, spread.shape[1:-1], strict=True
    ):
        around.append(((k - 1) * d, n + before + after - length))
    flipped = np.swapaxes(np.flip(w, axis=tuple(range(len(spatial)))), -1, -2)
    return _crop(gather(spread, flipped, 1, tuple(around), dilation), pads, spatial)


def insert_zeros(y: ArrayLike, stride: PerAxis) -> NDArray[Any]:
    """Spread the cells of y out: ``stride - 1`` zeros between neighbours, none outside.

    Parameters
    ----------
    y : array, shape (batch, *small, channels)
    stride
        One number for each axis, or one for all.

    Returns
    -------
    array, shape (batch, *(stride * (small - 1) + 1), channels)

    Examples
    --------
    >>> insert_zeros(np.array([1, 2, 3]).reshape(1, 3, 1), 2).ravel()
    array([1, 0, 2, 0, 3])
    """
    y = as_array("y", y)
    require_images("y", y, y.shape[1:-1] or (1,))
    stride = require_axes("stride", stride, y.ndim - 2)
    sides = [max(s * (n - 1) + 1, 0) for s, n in zip(stride, y.shape[1:-1], strict=True)]
    require_room((len(y), *sides, y.shape[-1]), y)
    spread = np.zeros((len(y), *sides, y.shape[-1]), y.dtype)
    for cell in np.ndindex(y.shape[1:-1]):
        at = tuple(i * s for i, s in zip(cell, stride, strict=True))
        spread[(slice(None), *at)] = y[(slice(None), *cell)]
    return spread


def _settings(
    spatial: Sizes, kernel: Sizes, stride: PerAxis, padding: Padding, dilation: PerAxis
) -> tuple[Sizes, Sizes, Pairs]:
    """Check stride, dilation and padding. Where a kernel does not fit, nothing is written."""
    axes = len(spatial)
    stride = require_axes("stride", stride, axes)
    dilation = require_axes("dilation", dilation, axes)
    return stride, dilation, _pads(padding_rule(padding, axes), spatial, kernel, stride, dilation)


def _to_transpose(
    y: ArrayLike,
    w: ArrayLike,
    large: PerAxis,
    stride: PerAxis,
    padding: Padding,
    dilation: PerAxis,
) -> tuple[NDArray[Any], NDArray[Any], Sizes, Sizes, Sizes, Pairs]:
    """Check what a transposed convolution is given: y must be what the convolution would write."""
    y, w = numbers(y=y, w=w)
    require_layout("y", y, w, channels=w.shape[-1] if w.ndim > 2 else None)
    kernel = w.shape[:-2]
    spatial = require_axes("large", large, len(kernel))
    stride, dilation, pads = _settings(spatial, kernel, stride, padding, dilation)
    starts = _starts(spatial, pads, kernel, stride, dilation)
    require_images("y", y, tuple(map(len, starts)), channels=w.shape[-1])
    require_room((len(y), *spatial, w.shape[-2]), y, w)
    return y, w, spatial, stride, dilation, pads


def _starts(
    spatial: Sizes, pads: Pairs, kernel: Sizes, stride: Sizes, dilation: Sizes
) -> list[range]:
    """Per axis, every cell from which the window still fits."""
    return [
        range(-before, n + after - (k - 1) * d, s)
        for n, (before, after), k, s, d in zip(spatial, pads, kernel, stride, dilation, strict=True)
    ]


def _pads(
    padding: str | Pairs, spatial: Sizes, kernel: Sizes, stride: Sizes, dilation: Sizes
) -> Pairs:
    """Zeros (before, after) per axis; "same" so that a window starts at 0, s, 2s ... < n."""
    if not isinstance(padding, str):
        return padding
    if padding == "valid":
        return ((0, 0),) * len(spatial)
    pads = []
    for n, k, s, d in zip(spatial, kernel, stride, dilation, strict=True):
        last_start = range(0, n, s)[-1]
        short = max(last_start + (k - 1) * d + 1 - n, 0)
        pads.append((short // 2, (short + 1) // 2))
    return tuple(pads)


def _crop(x: NDArray[Any], pads: Sequence[tuple[int, int]], spatial: Sequence[int]) -> NDArray[Any]:
    spans = [slice(before, before + n) for n, (before, _) in zip(spatial, pads, strict=True)]
    return x[(slice(None), *spans)]
