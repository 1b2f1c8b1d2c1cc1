"""The layers without weights: ReLU, max-pooling, dropout, and channels side by side."""

from __future__ import annotations  # those of inner functions would be made at each call

from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from convlab._arguments.tensors import gradient_of, tensor
from convlab._arguments.values import integer, random_generator, share_below_one
from convlab._fast.cores import spread

Pullback = Callable[[NDArray[Any]], NDArray[Any]]


def relu(x: NDArray[Any]) -> tuple[NDArray[Any], Pullback]:
    """Keep what is positive, and put 0 for the rest.

    Parameters
    ----------
    x

    Returns
    -------
    y
        Of the shape of x.
    pullback
        From the gradient of y to that of x.

    Notes
    -----
    At 0 there is no slope. As in TensorFlow, 0 is taken.

    Examples
    --------
    >>> y, pullback = relu(np.array([-1.0, 0.0, 2.0]))
    >>> y, pullback(np.array([5.0, 6.0, 7.0]))
    (array([0., 0., 2.]), array([0., 0., 7.]))
    """
    x = tensor("x", x)
    y = np.empty(x.shape, x.dtype)
    spread(lambda x, y: np.maximum(x, 0, out=y), x.ravel(), y.ravel())

    def pullback(dy: NDArray[Any]) -> NDArray[Any]:
        dy = gradient_of(y.shape, "dy", dy)
        dx = np.empty(dy.shape, dy.dtype)
        spread(lambda dy, y, dx: np.multiply(dy, y > 0, out=dx), dy.ravel(), y.ravel(), dx.ravel())
        return dx

    return y, pullback


def max_pool(x: NDArray[Any], size: int = 2) -> tuple[NDArray[Any], Pullback]:
    """Take the largest of each window, window beside window.

    Parameters
    ----------
    x : array, shape (batch, *spatial, channels)
    size
        Side of a window, and its stride.

    Returns
    -------
    y : array, shape (batch, *(spatial / size), channels)
    pullback
        From the gradient of y to that of x.

    Raises
    ------
    ValueError
        Sides that are no multiples of size.

    Notes
    -----
    The gradient goes to the cell that was largest; among equals, to the first in reading order, as
    in TensorFlow.

    Examples
    --------
    >>> y, pullback = max_pool(np.array([3.0, 1.0, 2.0, 2.0]).reshape(1, 4, 1))
    >>> y.ravel(), pullback(np.array([5.0, 6.0]).reshape(1, 2, 1)).ravel()
    (array([3., 2.]), array([5., 0., 6., 0.]))
    """
    x, size = tensor("x", x, axes=3), integer("size", size)
    spatial = x.shape[1:-1]
    if any(side % size or side < size for side in spatial):
        nearest = tuple(max((side + size // 2) // size, 1) * size for side in spatial)
        raise ValueError(
            f"x must have sides that are multiples of size={size}; got {spatial}; "
            f"nearest that works: {nearest}"
        )
    small = [side // size for side in spatial]
    y = np.empty((len(x), *small, x.shape[-1]), x.dtype)
    # Rows of windows, image after image: a cut between them cuts no window.
    rows = (-1, size, *(side for n in small[1:] for side in (n, size)), x.shape[-1])
    flat = (-1, *small[1:], x.shape[-1])
    taps = [
        (slice(None), tap[0], *(i for t in tap[1:] for i in (slice(None), t)))
        for tap in np.ndindex((size,) * len(spatial))
    ]

    def largest(x: NDArray[Any], y: NDArray[Any]) -> None:
        y[...] = x[taps[0]]
        for tap in taps[1:]:
            np.maximum(y, x[tap], out=y)

    spread(largest, x.reshape(rows), y.reshape(flat))

    def pullback(dy: NDArray[Any]) -> NDArray[Any]:
        dy, dx = gradient_of(y.shape, "dy", dy), np.empty(x.shape, x.dtype)

        def send(x: NDArray[Any], y: NDArray[Any], dy: NDArray[Any], dx: NDArray[Any]) -> None:
            free = np.ones(y.shape, bool)
            for tap in taps:
                first = (x[tap] == y) & free
                np.multiply(dy, first, out=dx[tap])
                free ^= first

        spread(send, x.reshape(rows), y.reshape(flat), dy.reshape(flat), dx.reshape(rows))
        return dx

    return y, pullback


def dropout(
    x: NDArray[Any], rate: float, rng: np.random.Generator
) -> tuple[NDArray[Any], Pullback]:
    """Put 0 for a random share of the values, and make the others larger by as much.

    Parameters
    ----------
    x
    rate
        Share of zeros: 0 or more, and below 1.
    rng
        Draws which.

    Returns
    -------
    y
        Of the shape of x.
    pullback
        From the gradient of y to that of x: the same mask, the same factor.

    Raises
    ------
    ValueError
        A rate out of range.

    Notes
    -----
    ``y = x mask / (1 - rate)``, so that the mean stays. At inference there is no dropout.

    Examples
    --------
    >>> y, pullback = dropout(np.ones(8), 0.5, np.random.default_rng(0))
    >>> y
    array([2., 2., 2., 0., 0., 0., 0., 0.])
    >>> bool((pullback(np.ones(8)) == y).all())
    True
    """
    x, rate = tensor("x", x), share_below_one("rate", rate)
    if rate == 0:
        return x, partial(gradient_of, x.shape, "dy")
    random_generator(rng)
    mask = rng.random(x.shape, np.float32) >= rate
    factor = x.dtype.type(1 / (1 - rate))

    def scale(values: NDArray[Any]) -> NDArray[Any]:
        return values * mask * factor

    return scale(x), lambda dy: scale(gradient_of(mask.shape, "dy", dy))


def concatenate(
    *parts: NDArray[Any],
) -> tuple[NDArray[Any], Callable[[NDArray[Any]], tuple[NDArray[Any], ...]]]:
    """Put the channels of several images side by side.

    Parameters
    ----------
    *parts : array, shape (batch, *spatial, channels)
        Each with its own number of channels.

    Returns
    -------
    y : array, shape (batch, *spatial, all channels)
    pullback
        From the gradient of y to those of the parts.

    Examples
    --------
    >>> y, pullback = concatenate(np.zeros((1, 2, 3)), np.ones((1, 2, 1)))
    >>> y.shape, [gradient.shape for gradient in pullback(y)]
    ((1, 2, 4), [(1, 2, 3), (1, 2, 1)])
    """
    parts = tuple(tensor(f"parts[{n}]", part, axes=1) for n, part in enumerate(parts))
    if len({part.shape[:-1] for part in parts}) != 1:
        raise ValueError(
            f"parts must be 1 or more, of one shape but for the channels; "
            f"got {[part.shape for part in parts]}; nearest that works: all cropped to the least"
        )
    ends = np.cumsum([part.shape[-1] for part in parts])[:-1]

    y = np.empty(
        (*parts[0].shape[:-1], sum(part.shape[-1] for part in parts)), np.result_type(*parts)
    )

    def flat(array: NDArray[Any]) -> NDArray[Any]:
        return array.reshape(-1, array.shape[-1])

    def join(y: NDArray[Any], *parts: NDArray[Any]) -> None:
        np.concatenate(parts, axis=-1, out=y)

    spread(join, flat(y), *map(flat, parts))
    written = y.shape

    def pullback(dy: NDArray[Any]) -> tuple[NDArray[Any], ...]:
        dy = gradient_of(written, "dy", dy)
        gradients = [np.empty(part.shape, dy.dtype) for part in parts]

        def divide(dy: NDArray[Any], *gradients: NDArray[Any]) -> None:
            for gradient, part in zip(gradients, np.split(dy, ends, axis=-1), strict=True):
                gradient[...] = part

        spread(divide, flat(dy), *map(flat, gradients))
        return tuple(gradients)

    return y, pullback
