"""How a number for each channel meets an image, and how a sum of each channel comes back.

A row of 16 channels is too short a loop for NumPy: it spends more time on starting it than in it.
So an image is looked at as *lines*: all columns and channels of one row of pixels, and a number
for each channel is repeated along the line. Nothing of the image is copied.
"""

from __future__ import annotations  # those of inner functions would be made at each call

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from convlab._fast.cores import spread


def lines(x: NDArray[Any]) -> NDArray[Any]:
    """View an image as lines.

    Parameters
    ----------
    x : array, shape (batch, *spatial, channels)
        Contiguous, or it is copied.

    Returns
    -------
    array, shape (lines, columns * channels)

    Examples
    --------
    >>> lines(np.zeros((2, 3, 4, 5))).shape
    (6, 20)
    """
    return x.reshape(-1, x.shape[-2] * x.shape[-1])


def along(values: NDArray[Any], x: NDArray[Any]) -> NDArray[Any]:
    """Repeat a number for each channel along a line of x.

    Parameters
    ----------
    values : array, shape (channels,)
    x : array, shape (batch, *spatial, channels)

    Returns
    -------
    array, shape (columns * channels,)

    Examples
    --------
    >>> along(np.array([1, 2]), np.zeros((1, 3, 2)))
    array([1, 2, 1, 2, 1, 2])
    """
    return np.tile(values, x.shape[-2])


def over_cells(x: NDArray[Any]) -> NDArray[Any]:
    """Add up each channel over the batch and all cells.

    Parameters
    ----------
    x : array of float, shape (batch, *spatial, channels)

    Returns
    -------
    array, shape (channels,)

    Examples
    --------
    >>> over_cells(np.arange(12.0).reshape(1, 2, 3, 2))
    array([30., 36.])
    """
    return summed(lambda rows: rows, x)


def summed(function: Callable[..., NDArray[Any]], *images: NDArray[Any]) -> NDArray[Any]:
    """Add up over the batch and all cells what a function makes of images.

    Parameters
    ----------
    function
        From lines of the images to lines.
    *images : array of float, shape (batch, *spatial, channels)

    Returns
    -------
    array, shape (channels,)

    Notes
    -----
    A row of ones times the lines: BLAS reads the image once. Each core does so with its own lines.

    Examples
    --------
    >>> summed(np.square, np.arange(4.0).reshape(1, 2, 2))
    array([ 4., 10.])
    """

    def work(*rows: NDArray[Any]) -> NDArray[Any]:
        made = function(*rows)
        return np.ones(len(made), made.dtype) @ made

    line = np.asarray(sum(spread(work, *map(lines, images))))
    return line.reshape(-1, images[0].shape[-1]).sum(axis=0)
