"""The definition itself: tap by tap, each with the cells that it meets, and never a zero added.

It runs where zeros do harm. An infinite number times a zero that stands for nothing, a padding or
an absent tap, would be NaN. And some geometries would have millions of zeros for a few cells.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from math import prod
from typing import Any

import numpy as np
from numpy.typing import NDArray

Taps = Iterable[tuple[tuple[int, ...], tuple[slice, ...], tuple[slice, ...]]]
"""Each tap, and the cells of the large and of the small side that it joins."""


def gathered(x: NDArray[Any], w: NDArray[Any], taps: Taps, small: Sequence[int]) -> NDArray[Any]:
    """Convolve: (batch, *large, C_large) to (batch, *small, C_small)."""
    y = np.zeros((len(x), *small, w.shape[-1]), x.dtype)
    for tap, read, written in taps:
        y[:, *written] += x[:, *read] @ w[tap]
    return y


def stamped(y: NDArray[Any], w: NDArray[Any], taps: Taps, large: Sequence[int]) -> NDArray[Any]:
    """Convolve transposed: (batch, *small, C_small) to (batch, *large, C_large)."""
    x = np.zeros((len(y), *large, w.shape[-2]), y.dtype)
    for tap, written, read in taps:
        x[:, *written] += y[:, *read] @ w[tap].T
    return x


def contracted(x: NDArray[Any], y: NDArray[Any], taps: Taps, kernel: Sequence[int]) -> NDArray[Any]:
    """Sum over the batch and the cells: (*kernel, C_large, C_small)."""
    w = np.zeros((*kernel, x.shape[-1], y.shape[-1]), x.dtype)
    for tap, large, small in taps:
        seen, written = x[:, *large], y[:, *small]
        w[tap] = seen.reshape(-1, x.shape[-1]).T @ written.reshape(-1, y.shape[-1])
    return w


def finished(y: NDArray[Any], bias: NDArray[Any] | None, relu: bool) -> NDArray[Any]:
    """Add the bias, and put 0 for what is negative then."""
    if bias is not None:
        y += bias
    return np.maximum(y, 0, out=y) if relu else y


@lru_cache(256)
def has_many_zeros(g: Any) -> bool:
    """Tell a geometry whose zeros would take much more room, or time, than its cells."""
    cells = 2**20 + 8 * (prod(g.large) + prod(g.small))
    padded = prod(n + sum(pair) for n, pair in zip(g.large, g.pads, strict=True))
    blocks = prod(n + s for n, s in zip(g.large, g.stride, strict=True))
    phases = max(s * k for s, k in zip(g.stride, g.kernel, strict=True))
    steps = prod(g.stride) > 2**16 or max(g.dilation) > 2**40
    return padded > cells or blocks > cells or phases > 2**20 or steps


def without_zeros(
    fast: Callable[[], tuple[NDArray[Any], bool]],
    by_taps: Callable[[], NDArray[Any]],
    *arrays: NDArray[Any],
) -> NDArray[Any]:
    """Take the fast answer, unless a zero that stands for nothing has spoilt it.

    Parameters
    ----------
    fast
        Its answer, and whether there is NaN that may come from such a zero.
    by_taps
        The same answer by the definition.
    arrays
        What is multiplied. Where all of it is finite, no zero spoils anything.

    Notes
    -----
    ``0 * inf`` also shows as an invalid operation, which NumPy reports; ``0 * nan`` does not.
    """
    reported: list[str] = []
    with np.errstate(invalid="call", call=lambda kind, _: reported.append(kind)):
        answer, found = fast()
    if not found and not reported:
        return answer
    if not all(np.isfinite(array).all() for array in arrays):
        return by_taps()
    return fast()[0] if reported else answer  # once more, for NumPy to report it to the caller
