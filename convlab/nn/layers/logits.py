"""From logits to probabilities, and from logits and labels to a loss.

One channel is one map: 1 for the object, 0 for the background, and a sigmoid. Several channels are
classes that exclude each other, and a softmax.
"""

from __future__ import annotations  # those of inner functions would be made at each call

from collections.abc import Callable
from functools import reduce
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from convlab._arguments.tensors import gradient_of, tensor

Pullback = Callable[[NDArray[Any]], NDArray[Any]]
LossPullback = Callable[[float], NDArray[Any]]


def sigmoid(x: NDArray[Any]) -> tuple[NDArray[Any], Pullback]:
    """Turn each logit into a probability.

    Parameters
    ----------
    x

    Returns
    -------
    y
        ``1 / (1 + exp(-x))``.
    pullback
        From the gradient of y to that of x.

    Examples
    --------
    >>> y, pullback = sigmoid(np.array([0.0, -1000.0]))
    >>> y, pullback(np.ones(2))
    (array([0.5, 0. ]), array([0.25, 0.  ]))
    """
    x = tensor("x", x)
    small = np.exp(-np.abs(x))  # never overflows
    y = np.where(x < 0, small, 1) / (1 + small)
    return y, lambda dy: gradient_of(y.shape, "dy", dy) * y * (1 - y)


def softmax(x: NDArray[Any]) -> tuple[NDArray[Any], Pullback]:
    """Turn the logits of each cell into probabilities that add up to 1.

    Parameters
    ----------
    x : array, shape (..., classes)

    Returns
    -------
    y
        ``exp(x)``, over its sum.
    pullback
        From the gradient of y to that of x.

    Examples
    --------
    >>> y, pullback = softmax(np.array([0.0, 0.0]))
    >>> y, pullback(np.array([1.0, 0.0]))
    (array([0.5, 0.5]), array([ 0.25, -0.25]))
    """
    x = _with_classes("x", x)
    y = x - _over_classes(np.maximum, x)
    np.exp(y, out=y)
    y /= _over_classes(np.add, y)

    def pullback(dy: NDArray[Any]) -> NDArray[Any]:
        dy = gradient_of(y.shape, "dy", dy)
        return y * (dy - (dy * y).sum(axis=-1, keepdims=True))

    return y, pullback


def cross_entropy(logits: NDArray[Any], labels: ArrayLike) -> tuple[float, LossPullback]:
    """Mean over all pixels of minus the logarithm of the true class's probability.

    Parameters
    ----------
    logits : array, shape (batch, *spatial, classes)
    labels : array of int, shape (batch, *spatial) or (batch, *spatial, 1)
        From 0 to classes - 1; with one channel, 0 or 1.

    Returns
    -------
    loss
    pullback
        From the gradient of the loss to that of the logits.

    Raises
    ------
    ValueError
        Labels of another shape, or out of range.

    Notes
    -----
    The gradient is ``(p - t) / pixels``: what is said, less what is true.

    Examples
    --------
    >>> loss, pullback = cross_entropy(np.zeros((1, 2, 2)), np.array([[0, 1]]))
    >>> round(loss, 4), pullback(1.0).tolist()
    (0.6931, [[[-0.25, 0.25], [0.25, -0.25]]])
    """
    logits = _with_classes("logits", logits)
    truth = _truth(logits, labels)
    if logits.shape[-1] == 1:
        y, _ = sigmoid(logits)
        each = np.maximum(logits, 0) - logits * truth + np.log1p(np.exp(-np.abs(logits)))
    else:
        highest = _over_classes(np.maximum, logits)
        total = np.log(_over_classes(np.add, np.exp(logits - highest))) + highest
        y = np.exp(logits - total)
        each = total - _over_classes(np.add, logits * truth)
    return float(each.mean(dtype=float)), lambda d: (y - truth) * y.dtype.type(d / each.size)


def dice(
    logits: NDArray[Any], labels: ArrayLike, smooth: float = 1.0
) -> tuple[float, LossPullback]:
    """One minus twice the shared pixels over all pixels of both masks.

    Parameters
    ----------
    logits, labels
        As for `cross_entropy`.
    smooth
        Pixels added to both sides of the fraction.

    Returns
    -------
    loss
        The mean over the classes of each image, then over the images.
    pullback
        From the gradient of the loss to that of the logits.

    Raises
    ------
    ValueError
        As for `cross_entropy`.

    Notes
    -----
    ``1 - (2 |t p| + smooth) / (|t| + |p| + smooth)``, where p are probabilities and ``|.|`` is a
    sum over the pixels of one image and class.

    References
    ----------
    Milletari, Navab and Ahmadi, "V-Net", 2016, section 3, which squares the terms of the divisor.

    Examples
    --------
    >>> loss, _ = dice(np.array([50.0, -50.0, -50.0]).reshape(1, 3, 1), np.array([[1, 1, 0]]), 0)
    >>> round(loss, 4)
    0.3333
    """
    logits = _with_classes("logits", logits)
    truth = _truth(logits, labels)
    y, to_logits = probabilities(logits)
    cells = tuple(range(1, y.ndim - 1))
    shared = 2 * (truth * y).sum(axis=cells, keepdims=True) + y.dtype.type(smooth)
    sizes = (truth + y).sum(axis=cells, keepdims=True) + y.dtype.type(smooth)
    score = shared / sizes

    def pullback(d: float) -> NDArray[Any]:
        return to_logits(y.dtype.type(d / score.size) * (score - 2 * truth) / sizes)

    return float(1 - score.mean(dtype=float)), pullback


def probabilities(logits: NDArray[Any]) -> tuple[NDArray[Any], Pullback]:
    """Choose the head by the number of channels: a sigmoid for one, a softmax for several."""
    return sigmoid(logits) if logits.shape[-1] == 1 else softmax(logits)


def _over_classes(combine: np.ufunc, x: NDArray[Any]) -> NDArray[Any]:
    """Combine the classes of each cell: a few whole images, and not many short rows."""
    return reduce(combine, np.split(x, x.shape[-1], axis=-1))


def _truth(logits: NDArray[Any], labels: ArrayLike) -> NDArray[Any]:
    """One map for each channel, 1 where it is true."""
    labels = tensor("labels", labels)
    if labels.shape == (*logits.shape[:-1], 1):
        labels = labels[..., 0]
    if labels.shape != logits.shape[:-1]:
        raise ValueError(
            f"labels must have the shape of the logits without channels, {logits.shape[:-1]}; "
            f"got {labels.shape}; nearest that works: one label for each pixel of each image"
        )
    broken = labels[~np.isfinite(labels) | (labels != np.floor(labels))]
    if broken.size:
        raise ValueError(
            f"labels must be whole numbers; got {broken[0]}; "
            f"nearest that works: numpy.round(labels), or labels = mask > 0.5"
        )
    classes = max(logits.shape[-1], 2)
    if labels.size and (labels.min() < 0 or labels.max() >= classes):
        raise ValueError(
            f"labels must be from 0 to {classes - 1}, one for each channel (0 or 1 if there is one "
            f"channel); got {labels.min()} to {labels.max()}; "
            f"nearest that works: labels clipped to that, if what is outside means nothing"
        )
    if logits.shape[-1] == 1:
        return labels[..., None].astype(logits.dtype)
    return (labels[..., None] == np.arange(classes)).astype(logits.dtype)


def _with_classes(name: str, x: ArrayLike) -> NDArray[Any]:
    """Check logits: one channel at least."""
    x = tensor(name, x, axes=1)
    if not x.shape[-1]:
        raise ValueError(
            f"{name} must have one channel or more; got shape {x.shape}; "
            f"nearest that works: {name} with one channel"
        )
    return x
