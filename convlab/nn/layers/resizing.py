"""Enlarging without weights: every cell becomes a square of equal ones."""

from __future__ import annotations  # those of inner functions would be made at each call

from collections.abc import Callable
from typing import Any

from numpy.typing import NDArray

from convlab._arguments.tensors import gradient_of, tensor
from convlab._arguments.values import integer


def upsample(
    x: NDArray[Any], size: int = 2
) -> tuple[NDArray[Any], Callable[[NDArray[Any]], NDArray[Any]]]:
    """Enlarge by the nearest neighbour: repeat each cell along every axis.

    Parameters
    ----------
    x : array, shape (batch, *spatial, channels)
    size
        How often.

    Returns
    -------
    y : array, shape (batch, *(spatial * size), channels)
    pullback
        From the gradient of y to that of x.

    Notes
    -----
    What is read ``size`` times along each axis has as many summands on the way back. A convolution
    after it writes every cell with the same number of products, so it has no checkerboard.

    References
    ----------
    Odena, Dumoulin and Olah, "Deconvolution and checkerboard artifacts", 2016,
    https://doi.org/10.23915/distill.00003

    Examples
    --------
    >>> import numpy as np
    >>> y, pullback = upsample(np.array([3.0, 1.0]).reshape(1, 2, 1))
    >>> y.ravel(), pullback(np.array([1.0, 2.0, 5.0, 6.0]).reshape(1, 4, 1)).ravel()
    (array([3., 3., 1., 1.]), array([ 3., 11.]))
    """
    x, size = tensor("x", x, axes=3), integer("size", size)
    y = x
    for axis in range(1, x.ndim - 1):
        y = y.repeat(size, axis)

    def pullback(dy: NDArray[Any]) -> NDArray[Any]:
        dy = gradient_of(y.shape, "dy", dy)
        # An axis of the cells of a square after each axis of squares: (batch, rows, size, ...).
        squares = (side for n in x.shape[1:-1] for side in (n, size))
        split = dy.reshape(len(x), *squares, x.shape[-1])
        return split.sum(axis=tuple(range(2, split.ndim - 1, 2)))

    return y, pullback
