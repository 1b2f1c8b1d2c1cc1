"""Average precision: how good a list of detections is, at every level of caution at once.

A detection is **true** if it finds an object of its class that no surer detection has found; how
well it must fit is a threshold on the IoU of the boxes, or of the masks. Taken from the surest
detection down, **precision** is the share of true ones so far, and **recall** the share of all
objects found so far. Average precision is the area under precision over recall.

Where conventions differ, here:

- **Curve.** All points: precision is first replaced by the highest one at that recall or above,
  then summed over every step of recall. So did PASCAL VOC from 2010 on. COCO reads the same curve
  at 101 recalls instead; the two differ little.
- **Match.** Each detection takes, of the objects still free, the one that it overlaps most, if by
  the threshold or more (COCO). A second detection of one object is false.
- **Equal scores** are one point of the curve, since no threshold tells them apart: their order
  counts for nothing, save that within one image it decides who takes an object first.
- **No such object** in all the images: the class has no recall, so its average precision is NaN
  and the mean leaves it out. Objects, but no detection: 0.
"""

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from convlab._arguments.values import choice, is_number
from convlab.segmentation.metrics.detected import Detections, box_ious, mask_ious

__all__ = [
    "COCO_THRESHOLDS",
    "Detections",
    "area_under",
    "average_precision",
    "box_ious",
    "mask_ious",
    "match",
    "mean_average_precision",
    "precision_recall",
]

COCO_THRESHOLDS = tuple(round(0.5 + 0.05 * step, 2) for step in range(10))
"""0.5, 0.55 ... 0.95: the mean over them is what COCO calls AP."""


def match(scores: Sequence[float], overlaps: ArrayLike, threshold: float) -> NDArray[Any]:
    """Say which detections of one image and class are true.

    Parameters
    ----------
    scores : array_like of float, shape (n,)
    overlaps : array_like of float, shape (n, m)
        With each object of that class.
    threshold
        The least IoU that finds an object.

    Returns
    -------
    ndarray of bool, shape (n,)

    Examples
    --------
    >>> match([0.7, 0.9, 0.8], [[0.9], [0.6], [0.3]], 0.5).tolist()
    [False, True, False]
    """
    free = np.array(overlaps, float, ndmin=2)
    true = np.zeros(len(scores), np.bool_)
    for number in np.argsort(-np.asarray(scores, float), kind="stable"):
        if free.shape[1] and free[number].max() >= threshold:
            true[number] = True
            free[:, free[number].argmax()] = -1  # nobody else may find it
    return true


def precision_recall(
    scores: NDArray[Any], true: NDArray[Any], objects: int
) -> tuple[NDArray[Any], NDArray[Any]]:
    """Follow precision and recall from the surest detection down.

    Parameters
    ----------
    scores : array_like of float, shape (n,)
    true : array_like of bool, shape (n,)
    objects
        How many there were to find, 1 or more.

    Returns
    -------
    precision, recall : ndarray of float64, shape (different scores,)

    Examples
    --------
    >>> precision, recall = precision_recall([0.9, 0.8, 0.7, 0.7], [1, 0, 1, 1], 4)
    >>> precision.tolist(), recall.tolist()
    ([1.0, 0.5, 0.75], [0.25, 0.25, 0.75])
    """
    scores = np.asarray(scores, float)
    order = np.argsort(-scores, kind="stable")
    hits = np.cumsum(np.asarray(true, bool)[order])
    last = np.append(np.diff(scores[order]) != 0, True)[: len(scores)]  # of those with one score
    return (hits / np.arange(1, len(hits) + 1))[last], (hits / objects)[last]


def area_under(precision: NDArray[Any], recall: NDArray[Any]) -> float:
    """Sum the highest precision at each recall or above, over every step of recall.

    Parameters
    ----------
    precision, recall : array_like, shape (n,)
        As `precision_recall` gives them.

    Examples
    --------
    >>> area_under([1.0, 0.5, 0.75], [0.25, 0.25, 0.75])
    0.625
    """
    steps = np.diff(np.concatenate([[0.0], recall]))
    highest = np.maximum.accumulate(np.asarray(precision, float)[::-1])[::-1]
    return float((steps * highest).sum())


def average_precision(
    truths: Sequence[Any],
    found: Sequence[Detections],
    label: int,
    threshold: float = 0.5,
    by: str = "boxes",
) -> float:
    """Average precision of one class over many images.

    Parameters
    ----------
    truths
        One for each image; boxes, labels and instances are read.
    found
        One for each image, in the same order.
    label
        The class.
    threshold
        The least IoU that finds an object, above 0.
    by : {"boxes", "masks"}, optional
        Whose IoU.

    Returns
    -------
    float
        From 0 to 1; NaN if there is no object of that class.

    Raises
    ------
    ValueError
        If the numbers of truths and found differ, or `threshold` or `by` breaks its rule.

    References
    ----------
    Everingham et al., "The PASCAL visual object classes challenge: a retrospective", 2015.
    Lin et al., "Microsoft COCO", 2014.

    Examples
    --------
    >>> from convlab.segmentation.data.answers import answers
    >>> truth = answers(np.array([[1, 1, 0, 2]]), 1)
    >>> sure = Detections(truth.boxes[:1], [1], [0.9], truth.instances[None] == 1)
    >>> average_precision([truth], [sure], 1), average_precision([truth], [sure], 2)
    (0.5, nan)
    """
    _require(truths, found, threshold, by)
    scores, true, objects = [], [], 0
    for truth, image in zip(truths, found, strict=True):
        picked, wanted = np.asarray(image.labels) == label, np.asarray(truth.labels) == label
        scores.append(np.asarray(image.scores, float)[picked])
        true.append(match(scores[-1], _overlaps(truth, image, wanted, picked, by), threshold))
        objects += int(np.count_nonzero(wanted))
    if not objects:
        return float("nan")
    return area_under(*precision_recall(np.concatenate(scores), np.concatenate(true), objects))


def mean_average_precision(
    truths: Sequence[Any],
    found: Sequence[Detections],
    thresholds: Iterable[float] = (0.5,),
    by: str = "boxes",
) -> float:
    """Average precision, averaged over the classes that occur, then over thresholds.

    Parameters
    ----------
    truths, found, by
        As for `average_precision`.
    thresholds
        ``(0.5,)`` is AP50; ``COCO_THRESHOLDS`` is what COCO calls AP.

    Returns
    -------
    float
        NaN if no image has an object.

    Examples
    --------
    >>> from convlab.segmentation.data.answers import answers
    >>> truth = answers(np.array([[1, 1, 0, 2]]), [1, 2])
    >>> sure = Detections(truth.boxes[:1], [1], [0.9], truth.instances[None] == 1)
    >>> mean_average_precision([truth], [sure])
    0.5
    """
    classes = np.unique(np.concatenate([[], *(truth.labels for truth in truths)]))
    thresholds = tuple(thresholds)
    scores = [
        average_precision(truths, found, label, threshold, by)
        for threshold in thresholds
        for label in classes
    ]
    return float(np.mean(scores)) if scores else float("nan")


def _overlaps(
    truth: Any, image: Detections, wanted: NDArray[Any], picked: NDArray[Any], by: str
) -> NDArray[Any]:
    """Compare the detections of one class with its objects, in one image."""
    if by == "boxes":
        return box_ious(np.asarray(image.boxes)[picked], np.asarray(truth.boxes)[wanted])
    numbers = np.flatnonzero(wanted) + 1
    return mask_ious(np.asarray(image.masks)[picked], truth.instances == numbers[:, None, None])


def _require(truths: Sequence[Any], found: Sequence[Any], threshold: Any, by: str) -> None:
    if len(truths) != len(found):
        raise ValueError(
            f"truths and found must hold one entry for each image; got {len(truths)} truths and "
            f"{len(found)} found; an image without detections has an empty Detections"
        )
    if not is_number(threshold) or not 0 < threshold <= 1:
        raise ValueError(
            f"threshold must be an IoU above 0, at most 1; got {threshold!r}; "
            f"nearest that works: {1.0 if is_number(threshold) and threshold > 1 else 0.5}"
        )
    choice("by", by, ("boxes", "masks"))
