"""What was found in an image, and how much of it agrees with the truth."""

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

Listed = NDArray[Any] | Sequence[Any]


class Detections(NamedTuple):
    """What was found in one image.

    Attributes
    ----------
    boxes : ndarray of float, shape (n, 4)
        (top, left, bottom, right) in pixels, half-open.
    labels : ndarray of int, shape (n,)
        Classes, from 1.
    scores : ndarray of float, shape (n,)
        The larger, the surer.
    masks : ndarray of bool, shape (n, rows, columns)
        The pixels of each.
    """

    boxes: NDArray[Any]
    labels: NDArray[Any]
    scores: NDArray[Any]
    masks: NDArray[Any]


def box_ious(found: Listed, true: Listed) -> NDArray[Any]:
    """Intersection over union of each box found with each true one.

    Parameters
    ----------
    found : array_like, shape (n, 4)
    true : array_like, shape (m, 4)
        Half-open, in pixels.

    Returns
    -------
    ndarray of float64, shape (n, m)

    Examples
    --------
    >>> box_ious([[0, 0, 2, 4]], [[0, 2, 2, 4], [5, 5, 6, 6]]).tolist()
    [[0.5, 0.0]]
    """
    found = np.asarray(found, float).reshape(-1, 1, 4)
    true = np.asarray(true, float).reshape(1, -1, 4)
    sides = np.minimum(found[..., 2:], true[..., 2:]) - np.maximum(found[..., :2], true[..., :2])
    shared = sides.clip(min=0).prod(axis=-1)
    areas = [(boxes[..., 2:] - boxes[..., :2]).clip(min=0).prod(-1) for boxes in (found, true)]
    return _ratio(shared, sum(areas) - shared)


def mask_ious(found: Listed, true: Listed) -> NDArray[Any]:
    """Intersection over union of each mask found with each true one.

    Parameters
    ----------
    found : array_like of bool, shape (n, rows, columns)
    true : array_like of bool, shape (m, rows, columns)

    Returns
    -------
    ndarray of float64, shape (n, m)

    Examples
    --------
    >>> mask_ious([[[1, 1, 0]]], [[[0, 1, 0]], [[0, 0, 1]]]).tolist()
    [[0.5, 0.0]]
    """
    found, true = (
        np.asarray(masks, bool).reshape(len(masks), -1).astype(np.float64)
        if len(masks)
        else np.zeros((0, 1))
        for masks in (found, true)
    )
    if not len(found) or not len(true):
        return np.zeros((len(found), len(true)))
    shared = found @ true.T
    return _ratio(shared, found.sum(axis=1)[:, None] + true.sum(axis=1) - shared)


def _ratio(shared: NDArray[Any], either: NDArray[Any]) -> NDArray[Any]:
    """Divide; nothing of nothing is 0, for an empty answer finds nothing."""
    return np.divide(shared, either, out=np.zeros(np.shape(shared)), where=either > 0)
