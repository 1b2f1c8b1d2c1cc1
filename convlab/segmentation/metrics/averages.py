"""Scores by label and by image, and their means."""

from collections.abc import Callable, Iterable
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from convlab._arguments.labels import Labels, distinct, kept_labels, labels_of, require_classes
from convlab._arguments.values import is_number
from convlab.segmentation.metrics.overlap import dice, iou


def per_class(
    truth: ArrayLike,
    prediction: ArrayLike,
    score: Callable[..., float] = iou,
    classes: Iterable[int] | None = None,
    **options: Any,
) -> dict[int, float]:
    """Score each label on its own.

    Parameters
    ----------
    truth, prediction : ndarray of int or bool, of one shape
        Labels.
    score
        ``score(truth, prediction, label=..., **options)``: one of this module, or a distance of
        `surfaces`.
    classes
        The labels to score. If not given, every label above 0 that is in either mask: background
        is out. ``range(n)`` takes it in.
    **options
        What the score takes besides: ``empty``, ``ignore``, ``beta``, ``spacing``, ``tolerance``.

    Returns
    -------
    dict
        The score by its label. A label that both masks lack scores what `score` says of that.

    Raises
    ------
    TypeError, ValueError
        As `score`, and if `classes` is not a sequence of different whole numbers.

    Examples
    --------
    >>> per_class(np.array([0, 1, 2, 2]), np.array([0, 1, 2, 0]))
    {1: 1.0, 2: 0.5}
    >>> from convlab.segmentation.metrics import precision
    >>> per_class(np.array([0, 1, 2, 2]), np.array([0, 1, 2, 0]), precision, range(3))
    {0: 0.5, 1: 1.0, 2: 1.0}
    """
    present = _present(truth, prediction, options.get("ignore"))
    classes = _wanted(classes, present, options.get("ignore"))
    return {label: score(truth, prediction, label=label, **options) for label in classes.tolist()}


def mean_score(
    truth: ArrayLike,
    prediction: ArrayLike,
    score: Callable[..., float] = iou,
    classes: Iterable[int] | None = None,
    **options: Any,
) -> float:
    """Mean of a score over the labels that are there.

    Parameters
    ----------
    truth, prediction, score, classes, **options
        As for `per_class`: background is out unless `classes` takes it in.

    Returns
    -------
    float
        The mean over those of `classes` that are in either mask. A label that both lack says
        nothing of the prediction, and is left out, as Keras's ``MeanIoU`` does; to let it count,
        take the mean of `per_class`. If all are lacking, what `score` says of a lacking label:
        ``empty`` for a share, 0 for a distance.

    Raises
    ------
    TypeError, ValueError
        As `per_class`, and if `score` gives more than one number.

    Examples
    --------
    >>> truth, prediction = np.array([0, 1, 2, 2]), np.array([0, 1, 2, 0])
    >>> mean_score(truth, prediction, classes=range(1, 9))
    0.75
    >>> round(mean_score(truth, prediction, dice), 3)
    0.833
    """
    present = _present(truth, prediction, options.get("ignore"))
    wanted = _wanted(classes, present, options.get("ignore"))
    chosen = wanted[np.isin(wanted, present)]
    if not chosen.size:  # a label that nobody holds asks the score for its rule on empty masks
        chosen = [1 + max([0, *present.tolist(), options.get("ignore") or 0])]
    scores = list(per_class(truth, prediction, score, chosen, **options).values())
    if not all(map(is_number, scores)):
        raise TypeError(
            f"score must give one number; got {scores[0]!r}; nearest that works: "
            f"a function that takes one of them, such as .symmetric"
        )
    return float(np.mean(scores))


def mean_iou(
    truth: ArrayLike,
    prediction: ArrayLike,
    classes: Iterable[int] | None = None,
    *,
    empty: float = 1.0,
    ignore: int | None = None,
) -> float:
    """Mean IoU over the labels, background left out.

    Parameters
    ----------
    truth, prediction : ndarray of int or bool, of one shape
        Labels; 0 is background.
    classes, empty, ignore
        As for `mean_score`: ``classes=range(n)`` takes background in, as Keras's ``MeanIoU`` does.

    Returns
    -------
    float
        The mean of `iou` over every label above 0 that is in either mask; with one kind of object
        it is `iou` itself. If there is none in either, `empty`.

    Raises
    ------
    TypeError, ValueError
        As `mean_score`.

    Examples
    --------
    >>> mean_iou(np.array([0, 1, 2, 2]), np.array([0, 1, 2, 1]))
    0.5
    """
    return mean_score(truth, prediction, iou, classes, empty=empty, ignore=ignore)


def per_image(
    truth: ArrayLike, prediction: ArrayLike, score: Callable[..., float] = dice, **options: Any
) -> NDArray[Any]:
    """Score each image of a batch on its own.

    Parameters
    ----------
    truth, prediction : ndarray of int or bool, shape (batch, *spatial)
        Labels.
    score
        ``score(truth, prediction, **options)`` of one image.
    **options
        What the score takes besides.

    Returns
    -------
    ndarray of float64, shape (batch,)
        The scores.

    Raises
    ------
    ValueError
        If the shapes differ, or there is no axis besides the batch.

    Notes
    -----
    A batch taken as one image weighs every pixel alike, so its large objects hide its small ones;
    the mean over images weighs every image alike. Below, 18 pixels are found and 2 are missed.

    Examples
    --------
    >>> truth = np.zeros((2, 6, 6), int)
    >>> truth[0, :3], truth[1, 0, :2] = 1, 1
    >>> prediction = truth.copy()
    >>> prediction[1] = 0
    >>> round(1 - dice(truth, prediction), 3), 1 - per_image(truth, prediction).mean()
    (0.053, np.float64(0.5))
    """
    truth, prediction = labels_of(truth, prediction)
    if truth.ndim < 2:
        raise ValueError(
            f"truth and prediction must be (batch, *spatial); got {truth.shape}; "
            f"nearest that works: truth[None] and prediction[None], a batch of one"
        )
    pairs = zip(truth, prediction, strict=True)
    return np.array([score(a, b, **options) for a, b in pairs], np.float64)


def _present(truth: ArrayLike, prediction: ArrayLike, ignore: int | None) -> Labels:
    """Find the labels that are in either mask, where the truth is not ignored."""
    return distinct(np.concatenate(kept_labels(truth, prediction, ignore)))


def _wanted(classes: Iterable[int] | None, present: Labels, ignore: int | None) -> Labels:
    """Take the classes asked for, or else every label above 0 that is there."""
    if classes is None:
        return present[(present > 0) & (present != ignore)]
    return require_classes(classes, ignore)
