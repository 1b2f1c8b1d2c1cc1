"""Batch normalisation, in training and at inference, with Keras's constants."""

import numpy as np

from convlab.layers.cells import along, lines, over_cells

EPSILON = 1e-3
"""What Keras adds to a variance before it takes the root."""


def moments(x):
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
    cells = x.dtype.type(x.size // x.shape[-1])
    mean = over_cells(x) / cells
    squares = lines(x) - along(mean, x)
    squares *= squares
    return mean, over_cells(squares.reshape(x.shape)) / cells


def batch_norm(x, gamma, beta, mean, variance, training=True, epsilon=EPSILON):
    """Shift and scale each channel to mean ``beta`` and standard deviation ``gamma``.

    Parameters
    ----------
    x : array, shape (batch, *spatial, channels)
    gamma, beta : array, shape (channels,)
        What is learnt.
    mean, variance : array, shape (channels,)
        In training those of x, ``moments(x)``. At inference what training has averaged.
    training : bool
        Whether mean and variance are those of x. Then they follow x, and the gradient goes that
        way too. At inference they are constants.
    epsilon : float
        Added to the variance.

    Returns
    -------
    y : array, of the shape of x
    pullback : callable
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
    cells = x.dtype.type(x.size // x.shape[-1])
    root = 1 / np.sqrt(variance + x.dtype.type(epsilon))
    slope = gamma * root
    y = lines(x) * along(slope, x)
    y += along(beta - mean * slope, x)

    def pullback(dy):
        distance, dy = lines(x) - along(mean, x), lines(dy)
        dgamma = root * over_cells((distance * dy).reshape(x.shape))
        dbeta = over_cells(dy.reshape(x.shape))
        dx = dy * along(slope, x)
        if training:
            distance *= along(slope * root * dgamma / cells, x)
            dx -= distance
            dx -= along(slope * dbeta / cells, x)
        return dx.reshape(x.shape), dgamma, dbeta

    return y.reshape(x.shape), pullback
