"""Batch normalisation, in training and at inference, with Keras's constants."""

from __future__ import annotations  # those of inner functions would be made at each call

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from convlab._arguments.tensors import gradient_of, per_channel, positive, tensor
from convlab._fast.cores import spread
from convlab.nn.layers.per_channel import along, lines, over_cells, summed

EPSILON = 1e-3
"""What Keras adds to a variance before it takes the root."""


def moments(x: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any]]:
    """Mean and variance of each channel, over the batch and all cells.

    Parameters
    ----------
    x : array, shape (batch, *spatial, channels)

    Returns
    -------
    mean, variance : array, shape (channels,)
        The variance is the mean square of the distance from the mean, as Keras takes it.

    Examples
    --------
    >>> moments(np.array([1.0, 3.0]).reshape(1, 2, 1))
    (array([2.]), array([1.]))
    """
    x = _with_cells(x)
    cells = x.dtype.type(x.size // x.shape[-1])
    mean = over_cells(x) / cells
    line = along(mean, x)

    def squares(rows: NDArray[Any]) -> NDArray[Any]:
        distance = rows - line
        return np.square(distance, out=distance)

    return mean, summed(squares, x) / cells


def batch_norm(
    x: NDArray[Any],
    gamma: NDArray[Any],
    beta: NDArray[Any],
    mean: NDArray[Any],
    variance: NDArray[Any],
    training: bool = True,
    epsilon: float = EPSILON,
) -> tuple[NDArray[Any], Callable[[NDArray[Any]], tuple[NDArray[Any], ...]]]:
    """Shift and scale each channel to mean ``beta`` and standard deviation ``gamma``.

    Parameters
    ----------
    x : array, shape (batch, *spatial, channels)
    gamma, beta : array, shape (channels,)
        What is learnt.
    mean, variance : array, shape (channels,)
        In training those of x, ``moments(x)``. At inference what training has averaged.
    training
        Whether mean and variance are those of x. Then they follow x, and the gradient goes that
        way too. At inference they are constants.
    epsilon
        Added to the variance.

    Returns
    -------
    y
        Of the shape of x.
    pullback
        From the gradient of y to those of x, gamma and beta.

    Notes
    -----
    ``y = gamma n + beta`` with ``n = (x - mean) / sqrt(variance + epsilon)``. With averages over
    the batch and all cells in angle brackets, the gradient of x in training is
    ``gamma / sqrt(variance + epsilon) (dy - <dy> - n <n dy>)``: what would only move the mean, or
    only stretch, cannot change y.

    References
    ----------
    Ioffe and Szegedy, "Batch normalization", 2015, section 3.

    Examples
    --------
    >>> x = np.array([1.0, 3.0]).reshape(1, 2, 1)
    >>> y, pullback = batch_norm(x, np.ones(1), np.zeros(1), *moments(x), epsilon=0)
    >>> y.ravel(), pullback(np.array([5.0, 6.0]).reshape(1, 2, 1))[0].ravel()
    (array([-1.,  1.]), array([0., 0.]))
    """
    x, epsilon = _with_cells(x), positive("epsilon", epsilon, or_zero=True)
    given = {"gamma": gamma, "beta": beta, "mean": mean, "variance": variance}
    gamma, beta, mean, variance = (per_channel(n, v, x.shape[-1]) for n, v in given.items())
    cells = x.dtype.type(x.size // x.shape[-1])
    root = 1 / np.sqrt(variance + x.dtype.type(epsilon))
    slope = gamma * root
    middle, factor, offset = (along(v, x) for v in (mean, slope, beta - mean * slope))
    y = np.empty(x.shape, x.dtype)

    def scale(x: NDArray[Any], y: NDArray[Any]) -> None:
        np.multiply(x, factor, out=y)
        y += offset

    spread(scale, lines(x), lines(y))

    def pullback(dy: NDArray[Any]) -> tuple[NDArray[Any], ...]:
        dy = gradient_of(x.shape, "dy", dy)
        dgamma = root * summed(lambda x, dy: (x - middle) * dy, x, dy)
        dbeta = over_cells(dy)
        stretches = along(slope * root * dgamma / cells, x)
        moves = along(slope * dbeta / cells, x)
        dx = np.empty(x.shape, x.dtype)

        def unscale(x: NDArray[Any], dy: NDArray[Any], dx: NDArray[Any]) -> None:
            np.multiply(dy, factor, out=dx)
            if training:
                distance = x - middle
                distance *= stretches
                dx -= distance
                dx -= moves

        spread(unscale, lines(x), lines(dy), lines(dx))
        return dx, dgamma, dbeta

    return y, pullback


def _with_cells(x: NDArray[Any]) -> NDArray[Any]:
    """Check images that have a mean: floats, and one cell at least."""
    x = tensor("x", x, axes=2)
    if x.dtype.kind != "f" or not x.size:
        raise ValueError(
            f"x must have floats, and one cell or more; got {x.dtype}, shape {x.shape}; "
            f"nearest that works: x.astype(float) of one image"
        )
    return x
