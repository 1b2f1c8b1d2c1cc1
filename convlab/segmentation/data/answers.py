"""Every kind of answer from one truth: which object each pixel belongs to, and its class."""

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy import ndimage


class Answers(NamedTuple):
    """What each task asks of one picture, or of one volume.

    Attributes
    ----------
    label
        Image classification: the class of the main object, which is the largest that is seen.
    box : ndarray of int64, shape (2 * axes,)
        Localization: the box of the main object.
    boxes : ndarray of int64, shape (objects, 2 * axes)
        Detection: (top, left, bottom, right) for each object, in pixels; in a volume (front, top,
        left, back, bottom, right). Half-open, as slices are: the last row is ``bottom - 1``.
    labels : ndarray of uint8, shape (objects,)
        Detection: the class of each object, in the order of `boxes`.
    mask : ndarray of uint8, shape (*spatial)
        Semantic segmentation: the class of each pixel; 0 is background.
    instances : ndarray of uint8, shape (*spatial)
        Instance segmentation: 0 for background, k for the pixels of object k. Its box is
        ``boxes[k - 1]``.
    """

    label: int
    box: NDArray[Any]
    boxes: NDArray[Any]
    labels: NDArray[Any]
    mask: NDArray[Any]
    instances: NDArray[Any]


def answers(instances: ArrayLike, labels: ArrayLike) -> Answers:
    """Answer all five tasks from the numbered objects and their classes.

    Parameters
    ----------
    instances : ndarray of int, shape (*spatial)
        0 for background, then 1, 2 ... n for the objects, each number at least once.
    labels
        The class of each object, 1 to 255; one number if all are of one class.

    Raises
    ------
    ValueError
        If there is no object, if a number is left out, or if the labels do not fit.

    Notes
    -----
    Of two objects of equal size, the one with the lower number is the main one.

    Examples
    --------
    >>> truth = answers(np.array([[1, 0, 2, 2], [1, 0, 2, 2]]), [7, 5])
    >>> truth.label, truth.box.tolist(), truth.boxes.tolist()
    (5, [0, 2, 2, 4], [[0, 0, 2, 1], [0, 2, 2, 4]])
    >>> truth.mask.tolist()
    [[7, 0, 5, 5], [7, 0, 5, 5]]
    """
    instances = _numbered(instances)
    objects = int(instances.max())
    labels = _classes(labels, objects)
    boxes, areas = boxes_of(instances), np.bincount(instances.ravel())[1:]
    main = int(areas.argmax())
    mask = np.concatenate([np.zeros(1, np.uint8), labels])[instances]
    return Answers(int(labels[main]), boxes[main], boxes, labels, mask, instances)


def boxes_of(instances: NDArray[Any]) -> NDArray[Any]:
    """Find the smallest box around each numbered object.

    Parameters
    ----------
    instances : ndarray of int, shape (*spatial)
        0 for background, then 1, 2 ... n.

    Returns
    -------
    ndarray of int64, shape (n, 2 * axes)
        The first corner, then the last, half-open.

    Examples
    --------
    >>> boxes_of(np.array([[0, 1, 1], [0, 0, 1]])).tolist()
    [[0, 1, 2, 3]]
    """
    found = ndimage.find_objects(instances)
    corners = [[s.start for s in box] + [s.stop for s in box] for box in found]
    return np.array(corners, np.int64).reshape(len(found), 2 * instances.ndim)


def _numbered(instances: ArrayLike) -> NDArray[Any]:
    """Check that objects are numbered 1, 2 ... n, and make them uint8."""
    instances = np.asarray(instances)
    if instances.dtype.kind not in "iu":
        raise TypeError(
            f"instances must be whole numbers, 0 for background; got {instances.dtype}; "
            f"nearest that works: instances.astype(int)"
        )
    found = np.setdiff1d(instances, [0])
    if not len(found) or len(found) > 255 or found[0] != 1 or found[-1] != len(found):
        raise ValueError(
            f"instances must number the objects 1, 2 ... n, with n from 1 to 255; got "
            f"{len(found)} objects numbered {found[:8].tolist()}; nearest that works: "
            f"skimage.segmentation.relabel_sequential, on a picture with an object"
        )
    return instances.astype(np.uint8)


def _classes(labels: ArrayLike, objects: int) -> NDArray[Any]:
    """Check that there is one class for each object, and make them uint8."""
    labels = np.asarray(labels)
    if labels.ndim == 0:
        labels = np.repeat(labels, objects)
    whole = labels.dtype.kind in "iu"
    if not whole or labels.shape != (objects,) or labels.min() < 1 or labels.max() > 255:
        raise ValueError(
            f"labels must be one class from 1 to 255 for each of the {objects} objects; "
            f"got {labels.tolist()}; nearest that works: {[1] * min(objects, 8)}"
        )
    return labels.astype(np.uint8)
