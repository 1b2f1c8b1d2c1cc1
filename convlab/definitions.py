"""The slow truths: convolution and its transpose as explicit loops, three ways.

Nothing here is shared with the fast code, not even the rule for sizes. All three take
arrays ``(batch, *spatial, channels)`` and a kernel ``(*kernel, C_large, C_small)``.
"""

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

PerAxis = int | Sequence[int]
Padding = str | int | Sequence[Sequence[int]]


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
    ``y[cell] = sum over taps of x[cell * stride + tap * dilation - before] @ w[tap]``

    Examples
    --------
    >>> gather(np.arange(5).reshape(1, 5, 1), np.array([1, 2, 3]).reshape(3, 1, 1)).ravel()
    array([ 8, 14, 20])
    """
    x, w = np.asarray(x), np.asarray(w)
    spatial, kernel = x.shape[1:-1], w.shape[:-2]
    stride, dilation = _each(stride, spatial), _each(dilation, spatial)
    pads = _pads(padding, spatial, kernel, stride, dilation)
    padded = np.pad(x, ((0, 0), *pads, (0, 0)))
    places = [
        range(0, n - (k - 1) * d, s)  # every start from which the window still fits
        for n, k, s, d in zip(padded.shape[1:-1], kernel, stride, dilation, strict=True)
    ]
    y = np.zeros((len(x), *map(len, places), w.shape[-1]), np.result_type(x, w))
    for image in range(len(x)):
        for cell in np.ndindex(*map(len, places)):
            start = [place[i] for place, i in zip(places, cell, strict=True)]
            for tap in np.ndindex(*kernel):
                at = tuple(i + t * d for i, t, d in zip(start, tap, dilation, strict=True))
                y[(image, *cell)] += padded[(image, *at)] @ w[tap]
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
    y, w = np.asarray(y), np.asarray(w)
    spatial, kernel = tuple(large), w.shape[:-2]
    stride, dilation = _each(stride, spatial), _each(dilation, spatial)
    pads = _pads(padding, spatial, kernel, stride, dilation)
    canvas = [n + before + after for n, (before, after) in zip(spatial, pads, strict=True)]
    x = np.zeros((len(y), *canvas, w.shape[-2]), np.result_type(y, w))
    for image in range(len(y)):
        for cell in np.ndindex(*y.shape[1:-1]):
            for tap in np.ndindex(*kernel):
                steps = zip(cell, stride, tap, dilation, strict=True)
                at = tuple(i * s + t * d for i, s, t, d in steps)
                x[(image, *at)] += w[tap] @ y[(image, *cell)]
    return _crop(x, pads, spatial)


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

    Examples
    --------
    >>> y, w = np.array([1, 10]).reshape(1, 2, 1), np.array([1, 2, 3]).reshape(3, 1, 1)
    >>> zero_insertion(y, w, large=(5,), stride=2).ravel()
    array([ 1,  2, 13, 20, 30])
    """
    y, w = np.asarray(y), np.asarray(w)
    spatial, kernel = tuple(large), w.shape[:-2]
    stride, dilation = _each(stride, spatial), _each(dilation, spatial)
    pads = _pads(padding, spatial, kernel, stride, dilation)
    spread = insert_zeros(y, stride)
    around = []
    for n, (before, after), k, d, length in zip(
        spatial, pads, kernel, dilation, spread.shape[1:-1], strict=True
    ):
        around.append(((k - 1) * d, n + before + after - length))
    flipped = np.swapaxes(np.flip(w, axis=tuple(range(len(kernel)))), -1, -2)
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
    y = np.asarray(y)
    stride = _each(stride, y.shape[1:-1])
    sizes = [s * (n - 1) + 1 for s, n in zip(stride, y.shape[1:-1], strict=True)]
    spread = np.zeros((len(y), *sizes, y.shape[-1]), y.dtype)
    for cell in np.ndindex(y.shape[1:-1]):
        at = tuple(i * s for i, s in zip(cell, stride, strict=True))
        spread[(slice(None), *at)] = y[(slice(None), *cell)]
    return spread


def _each(value: PerAxis, spatial: Sequence[int]) -> tuple[int, ...]:
    return tuple(value) if isinstance(value, Iterable) else (value,) * len(spatial)


def _pads(
    padding: Padding,
    spatial: Sequence[int],
    kernel: Sequence[int],
    stride: Sequence[int],
    dilation: Sequence[int],
) -> list[tuple[int, int]]:
    """Zeros (before, after) per axis; "same" so that a window starts at 0, s, 2s ... < n."""
    if padding == "valid":
        padding = 0
    if not isinstance(padding, str):
        if isinstance(padding, Iterable):
            return [(before, after) for before, after in padding]
        return [(padding, padding)] * len(spatial)
    pads = []
    for n, k, s, d in zip(spatial, kernel, stride, dilation, strict=True):
        last_start = range(0, n, s)[-1]
        short = max(last_start + (k - 1) * d + 1 - n, 0)
        pads.append((short // 2, (short + 1) // 2))
    return pads


def _crop(x: NDArray[Any], pads: Sequence[tuple[int, int]], spatial: Sequence[int]) -> NDArray[Any]:
    spans = [slice(before, before + n) for n, (before, _) in zip(spatial, pads, strict=True)]
    return x[(slice(None), *spans)]
