"""How many pixels of each label were given each label."""

from collections.abc import Iterable
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from convlab._arguments.labels import distinct, kept_labels, require_classes

LARGEST = 2**28
"""The bytes that a confusion matrix may take: 256 MiB."""


def confusion_matrix(
    truth: ArrayLike,
    prediction: ArrayLike,
    classes: Iterable[int] | None = None,
    *,
    ignore: int | None = None,
) -> NDArray[Any]:
    """Count the pixels of each true label that were given each label.

    Parameters
    ----------
    truth, prediction : ndarray of int or bool, of one shape
        Labels.
    classes
        The labels, in the order of rows and columns; from 0 to the largest if not given.
    ignore
        A label of the truth whose pixels are left out.

    Returns
    -------
    ndarray of int64, shape (len(classes), len(classes))
        Row: the label in the truth. Column: the label in the prediction. Background is in.

    Raises
    ------
    TypeError
        If `classes` or `ignore` are not whole numbers.
    ValueError
        If the shapes differ, a mask holds fractions or a label that is not in `classes`, `classes`
        names one twice, or the matrix would be larger than 256 MiB.

    Examples
    --------
    >>> confusion_matrix(np.array([0, 0, 1, 2]), np.array([0, 1, 1, 1]))
    array([[1, 1, 0],
           [0, 1, 0],
           [0, 1, 0]])
    """
    truth, prediction = kept_labels(truth, prediction, ignore)
    if classes is None:
        classes = range(max(truth.max(initial=0), prediction.max(initial=0)) + 1)
    else:
        classes = require_classes(classes)
    occurring = distinct(truth), distinct(prediction)
    _require_room(size := len(classes))
    classes = np.asarray(classes)
    rows = _positions("truth", truth, occurring[0], classes)
    columns = _positions("prediction", prediction, occurring[1], classes)
    return np.bincount(rows * size + columns, minlength=size**2).reshape(size, size)


def accuracy(
    truth: ArrayLike, prediction: ArrayLike, *, empty: float = 1.0, ignore: int | None = None
) -> float:
    """Share of pixels that were given their true label, background included.

    Parameters
    ----------
    truth, prediction : ndarray of int or bool, of one shape
        Labels.
    empty
        What masks without any pixel to compare give.
    ignore
        A label of the truth whose pixels are left out.

    Returns
    -------
    float
        From 0 to 1. Where objects are rare it is near 1 for an answer without a single object.

    Raises
    ------
    TypeError, ValueError
        As `confusion_matrix`.

    Examples
    --------
    >>> accuracy(np.array([1, 0, 0, 0, 0]), np.zeros(5, int))
    0.8
    """
    truth, prediction = kept_labels(truth, prediction, ignore)
    return float(np.mean(truth == prediction)) if truth.size else float(empty)


def _require_room(size: int) -> None:
    """Refuse a matrix that is too large to hold, before it is made."""
    if 8 * size**2 > LARGEST:
        raise ValueError(
            f"a confusion matrix of {size} labels takes {8 * size**2:,} bytes, and must stay "
            f"within {LARGEST:,}; nearest that works: classes=np.union1d(truth, prediction)"
        )


def _positions(
    name: str, mask: NDArray[Any], occurring: NDArray[Any], classes: NDArray[Any]
) -> NDArray[Any]:
    """Find each label's place among the classes."""
    unknown = np.setdiff1d(occurring, classes)
    if unknown.size:
        raise ValueError(
            f"{name} must hold the labels {classes.tolist()} only; got {unknown.tolist()} besides; "
            f"nearest that works: add them to classes, or leave the pixels out with ignore="
        )
    order = np.argsort(classes)
    return order[np.searchsorted(classes[order], mask)]
