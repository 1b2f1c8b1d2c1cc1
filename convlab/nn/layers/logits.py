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
IGNORED = -1
"""The label of a pixel that does not count."""


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
    """Mean over the pixels that count of minus the logarithm of the true class's probability.

    Parameters
    ----------
    logits : array, shape (batch, *spatial, classes)
    labels : array of int, shape (batch, *spatial) or (batch, *spatial, 1)
        From 0 to classes - 1; with one channel, 0 or 1. A pixel of -1 is ignored: it counts
        neither in the loss nor in its gradient, as if it were not there.

    Returns
    -------
    loss
    pullback
        From the gradient of the loss to that of the logits.

    Raises
    ------
    ValueError
        Labels of another shape, or out of range, or all of them ignored.

    Notes
    -----
    The gradient is ``(p - t) / pixels``: what is said, less what is true.

    Examples
    --------
    >>> loss, pullback = cross_entropy(np.zeros((1, 2, 2)), np.array([[0, 1]]))
    >>> round(loss, 4), pullback(1.0).tolist()
    (0.6931, [[[-0.25, 0.25], [0.25, -0.25]]])
    >>> loss, pullback = cross_entropy(np.zeros((1, 2, 2)), np.array([[0, -1]]))
    >>> round(loss, 4), pullback(1.0).tolist()
    (0.6931, [[[-0.5, 0.5], [0.0, 0.0]]])
    """
    logits = _with_classes("logits", logits)
    truth, counts = _truth(logits, labels)
    if logits.shape[-1] == 1:
        y, _ = sigmoid(logits)
        each = np.maximum(logits, 0) - logits * truth + np.log1p(np.exp(-np.abs(logits)))
    else:
        highest = _over_classes(np.maximum, logits)
        total = np.log(_over_classes(np.add, np.exp(logits - highest))) + highest
        y = np.exp(logits - total)
        each = total - _over_classes(np.add, logits * truth)
    wrong = y - truth
    if counts is not None:
        each, wrong = each[counts], np.where(counts, wrong, 0)
    return float(each.mean(dtype=float)), lambda d: wrong * wrong.dtype.type(d / each.size)


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
        The mean over the classes of each image, then over the images. An image of which every
        pixel is ignored has nothing to miss: its loss is 0.
    pullback
        From the gradient of the loss to that of the logits.

    Raises
    ------
    ValueError
        As for `cross_entropy`.

    Notes
    -----
    ``1 - (2 |t p| + smooth) / (|t| + |p| + smooth)``, where p are probabilities and ``|.|`` is a
    sum over the pixels, of one image and class, that count.

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
    truth, counts = _truth(logits, labels)
    y, to_logits = probabilities(logits)
    cells = tuple(range(1, y.ndim - 1))
    said = y if counts is None else np.where(counts, y, 0)
    shared = 2 * (truth * said).sum(axis=cells, keepdims=True) + y.dtype.type(smooth)
    sizes = (truth + said).sum(axis=cells, keepdims=True) + y.dtype.type(smooth)
    if not smooth and counts is not None:  # an image without a pixel that counts: 1 of 1
        none = ~counts.any(axis=cells, keepdims=True)
        shared, sizes = (np.where(none, 1, part) for part in (shared, sizes))
    score = shared / sizes

    def pullback(d: float) -> NDArray[Any]:
        slope = y.dtype.type(d / score.size) * (score - 2 * truth) / sizes
        return to_logits(slope if counts is None else np.where(counts, slope, 0))

    return float(1 - score.mean(dtype=float)), pullback


def probabilities(logits: NDArray[Any]) -> tuple[NDArray[Any], Pullback]:
    """Choose the head by the number of channels: a sigmoid for one, a softmax for several."""
    return sigmoid(logits) if logits.shape[-1] == 1 else softmax(logits)


def _over_classes(combine: np.ufunc, x: NDArray[Any]) -> NDArray[Any]:
    """Combine the classes of each cell: a few whole images, and not many short rows."""
    return reduce(combine, np.split(x, x.shape[-1], axis=-1))


def _truth(
    logits: NDArray[Any], labels: ArrayLike
) -> tuple[NDArray[Any], NDArray[np.bool_] | None]:
    """One map for each channel, 1 where it is true; and which pixels count, if not all do."""
    labels = tensor("labels", labels)
    if labels.shape == (*logits.shape[:-1], 1):
        labels = labels[..., 0]
    if labels.shape != logits.shape[:-1]:
        raise ValueError(
            f"labels must have the shape of the logits without channels, {logits.shape[:-1]}; "
            f"got {labels.shape}; nearest that works: one label for each pixel of each image"
        )
    classes = max(logits.shape[-1], 2)
    _require_classes(labels, classes)
    labels = labels[..., None]
    counts = None if not labels.size or labels.min() != IGNORED else labels != IGNORED
    if logits.shape[-1] == 1:
        truth = labels.astype(logits.dtype)
        return truth if counts is None else np.where(counts, truth, 0), counts
    return (labels == np.arange(classes)).astype(logits.dtype), counts


def _require_classes(labels: NDArray[Any], classes: int) -> None:
    """Check that each label is a class, or `IGNORED`; and that not all are ignored."""
    broken = labels[~np.isfinite(labels) | (labels != np.floor(labels))]
    if broken.size:
        raise ValueError(
            f"labels must be whole numbers; got {broken[0]}; "
            f"nearest that works: numpy.round(labels), or labels = mask > 0.5"
        )
    if labels.size and (labels.min() < IGNORED or labels.max() >= classes):
        raise ValueError(
            f"labels must be from 0 to {classes - 1}, one for each channel (0 or 1 if there is one "
            f"channel), or {IGNORED} for a pixel that is ignored; "
            f"got {labels.min()} to {labels.max()}; "
            f"nearest that works: labels clipped to that, if what is outside means nothing"
        )
    if labels.size and labels.max() == IGNORED:
        raise ValueError(
            f"labels must have a pixel that counts, of 0 to {classes - 1}; "
            f"got {IGNORED}, ignored, at all {labels.size} pixels; "
            f"nearest that works: one pixel labelled"
        )


def _with_classes(name: str, x: ArrayLike) -> NDArray[Any]:
    """Check logits: one channel at least."""
    x = tensor(name, x, axes=1)
    if not x.shape[-1]:
        raise ValueError(
            f"{name} must have one channel or more; got shape {x.shape}; "
            f"nearest that works: {name} with one channel"
        )
    return x
