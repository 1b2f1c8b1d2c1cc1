"""Scores read from counts of pixels, image by image: where 0/0 is answered, once for all.

Two scores sum up a set of images. **Mean IoU per image** weighs every image alike: each gets the
mean IoU of the classes above 0 that are in its truth or in its answer, and the mean of these is
taken. An image without objects that is answered without objects is right: it scores 1. **Pooled
IoU** weighs every pixel alike: the counts of all images are added up, and read as if they were of
one large image.
"""

import numpy as np
from numpy.typing import NDArray

Counts = NDArray[np.int64]
Scores = NDArray[np.float64]


def class_iou(confusion: Counts) -> Scores:
    """Read the IoU of each class; NaN for one that is in neither truth nor answer.

    Parameters
    ----------
    confusion : ndarray of int, shape (..., n_classes, n_classes)
        Row: the true class. Column: the answer.

    Returns
    -------
    ndarray of float64, shape (..., n_classes)

    Examples
    --------
    >>> class_iou(np.array([[5, 1, 0], [2, 2, 0], [0, 0, 0]])).tolist()
    [0.625, 0.4, nan]
    """
    hits = np.diagonal(confusion, axis1=-2, axis2=-1)
    either = confusion.sum(axis=-2) + confusion.sum(axis=-1) - hits
    return np.where(either > 0, hits / np.maximum(either, 1), np.nan)


def class_dice(confusion: Counts) -> Scores:
    """Read Dice's coefficient of each class likewise: ``2 IoU / (1 + IoU)``.

    Parameters
    ----------
    confusion : ndarray of int, shape (..., n_classes, n_classes)

    Returns
    -------
    ndarray of float64, shape (..., n_classes)

    Examples
    --------
    >>> class_dice(np.array([[5, 1], [2, 2]])).round(3).tolist()
    [0.769, 0.571]
    """
    iou = class_iou(confusion)
    return 2 * iou / (1 + iou)


def over_objects(scores: Scores) -> Scores:
    """Mean over the classes above 0 that are there; 1 if none is, since then nothing is wrong.

    Parameters
    ----------
    scores : ndarray of float, shape (..., n_classes)
        NaN for a class that is in neither truth nor answer.

    Returns
    -------
    ndarray of float64, shape (...)

    Examples
    --------
    >>> over_objects(np.array([[0.9, 0.5, np.nan, 0.7], [1.0, np.nan, np.nan, np.nan]])).tolist()
    [0.6, 1.0]
    """
    above = np.asarray(scores, np.float64)[..., 1:]
    there = np.isfinite(above)
    count = there.sum(axis=-1)
    total = np.where(there, above, 0).sum(axis=-1)
    return np.where(count > 0, total / np.maximum(count, 1), 1.0)


def iou_of_each_image(confusions: Counts) -> Scores:
    """Read the mean IoU, over the classes above 0, of each image.

    Parameters
    ----------
    confusions : ndarray of int, shape (images, n_classes, n_classes)

    Returns
    -------
    ndarray of float64, shape (images,)

    Examples
    --------
    >>> iou_of_each_image(np.array([[[5, 1], [2, 2]], [[9, 0], [0, 0]]])).tolist()
    [0.4, 1.0]
    """
    return over_objects(class_iou(confusions))


def mean_iou_per_image(confusions: Counts) -> float:
    """Take the mean over images of their mean IoU: the headline.

    Parameters
    ----------
    confusions : ndarray of int, shape (images, n_classes, n_classes)

    Examples
    --------
    >>> mean_iou_per_image(np.array([[[5, 1], [2, 2]], [[9, 0], [0, 0]]]))
    0.7
    """
    return float(iou_of_each_image(confusions).mean())


def pooled_iou(confusions: Counts) -> float:
    """Read the mean IoU, over the classes above 0, from the counts of all images together.

    Parameters
    ----------
    confusions : ndarray of int, shape (images, n_classes, n_classes)

    Examples
    --------
    >>> pooled_iou(np.array([[[5, 1], [2, 2]], [[9, 0], [0, 0]]]))
    0.4
    """
    return float(over_objects(class_iou(confusions.sum(axis=0))))
