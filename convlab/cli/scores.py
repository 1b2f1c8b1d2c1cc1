"""Score a network and what brightness alone can tell, on the same images."""

from typing import NamedTuple

import numpy as np

from convlab.segmentation.baselines.brightness_tables import (
    LEVELS,
    best_threshold,
    colours,
    confusion_of,
    count_levels,
    levels,
    most_frequent,
    otsu_table,
)
from convlab.segmentation.metrics.confusion import confusion_matrix
from convlab.segmentation.metrics.surfaces import boundary_f1

TOLERANCE = 2
"""Pixels that an outline may be off and still count, in boundary F1."""


class ImageScore(NamedTuple):
    """How one image was answered.

    Attributes
    ----------
    name : str
    confusion : ndarray of int64, shape (n_classes, n_classes)
        Row: the true class. Column: the answer.
    boundary : dict of int to float
        Boundary F1 of each class above 0 that is in the truth or in the answer.
    """

    name: str
    confusion: np.ndarray
    boundary: dict

    @property
    def mean_iou(self):
        """Mean IoU over the classes above 0 that are in the truth or in the answer."""
        scores = class_iou(self.confusion)[1:]
        return float(np.nanmean(scores)) if np.isfinite(scores).any() else 1.0


def class_iou(confusion):
    """Read the IoU of each class from a confusion matrix; NaN for one that occurs nowhere.

    Parameters
    ----------
    confusion : ndarray of int, shape (n_classes, n_classes)
        Row: the true class. Column: the answer.

    Returns
    -------
    ndarray of float64, shape (n_classes,)

    Examples
    --------
    >>> class_iou(np.array([[5, 1, 0], [2, 2, 0], [0, 0, 0]])).tolist()
    [0.625, 0.4, nan]
    """
    hits = np.diagonal(confusion)
    either = confusion.sum(axis=0) + confusion.sum(axis=1) - hits
    return np.where(either > 0, hits / np.maximum(either, 1), np.nan)


def class_dice(confusion):
    """Read Dice's coefficient of each class likewise: ``2 IoU / (1 + IoU)``.

    Examples
    --------
    >>> class_dice(np.array([[5, 1], [2, 2]])).round(3).tolist()
    [0.769, 0.571]
    """
    iou = class_iou(confusion)
    return 2 * iou / (1 + iou)


def score_image(name, truth, found, n_classes):
    """Score one image.

    Parameters
    ----------
    name : str
        What it is called.
    truth, found : ndarray of int, shape (rows, columns)
        Classes.
    n_classes : int
        How many there are.

    Returns
    -------
    ImageScore

    Examples
    --------
    >>> truth = np.array([[0, 1, 1, 0]])
    >>> score_image("row", truth, truth, 2).mean_iou
    1.0
    """
    confusion = confusion_matrix(truth, found, range(n_classes))
    there = [c for c in range(1, n_classes) if confusion[c].any() or confusion[:, c].any()]
    near = {c: boundary_f1(truth, found, tolerance=TOLERANCE, label=c) for c in there}
    return ImageScore(name, confusion, near)


def baselines(learnt, tested, n_classes):
    """Find the best that brightness or colour alone can do, by honest means and by others.

    Parameters
    ----------
    learnt, tested : iterable of tuple
        Images, float of shape (rows, columns, channels) with brightness from 0 to 1, and masks of
        classes, int of shape (rows, columns). What is learnt, is learnt from the first.
    n_classes : int
        How many classes there are.

    Returns
    -------
    dict of str to ndarray of int64, shape (n_classes, n_classes)
        By what was done, the confusion matrix of all tested pixels.

    Notes
    -----
    With two classes they are thresholds of grey. Otsu's sees no class; another is chosen on the
    images to learn from; two are chosen with the answer in hand, so that no threshold, one for all
    images or one for each, can do better. For colours, and for several classes, each colour gets
    the class that it has most often: first in the images to learn from, then with the answer in
    hand.

    Examples
    --------
    >>> image, mask = np.array([[[0.1], [0.2], [0.9]]]), np.array([[0, 0, 1]])
    >>> for name, confusion in baselines([(image, mask)], [(image, mask)], 2).items():
    ...     print(name, class_iou(confusion).tolist())
    Otsu's threshold of each image [1.0, 1.0]
    one threshold, chosen on the images to learn from [1.0, 1.0]
    one threshold, chosen with the answer in hand [1.0, 1.0]
    a threshold for each image, chosen with its answer in hand [1.0, 1.0]
    """
    before, after = _Counts(learnt, n_classes), _Counts(tested, n_classes)
    rows = _thresholds(before, after) if n_classes == 2 else {}
    if n_classes > 2 or len(before.colour) > len(before.grey):
        rows |= _tables(before, after)
    return rows


def _thresholds(before, after):
    """Tell two classes apart by grey."""
    honest, bright = best_threshold(before.grey)
    told, _ = best_threshold(after.grey)
    otsu = [confusion_of(otsu_table(counts, bright), counts) for counts in after.each]
    own = [confusion_of(best_threshold(counts)[0], counts) for counts in after.each]
    return {
        "Otsu's threshold of each image": sum(otsu),
        "one threshold, chosen on the images to learn from": confusion_of(honest, after.grey),
        "one threshold, chosen with the answer in hand": confusion_of(told, after.grey),
        "a threshold for each image, chosen with its answer in hand": sum(own),
    }


def _tables(before, after):
    """Tell any number of classes apart by colour, or by grey if there is none."""
    what = "grey level" if len(before.colour) == len(before.grey) else "colour"
    places = {"in the images to learn from": before, "with the answer in hand": after}
    return {
        f"each {what} its commonest class {where}": confusion_of(
            most_frequent(counts.colour), after.colour
        )
        for where, counts in places.items()
    }


class _Counts:
    """Pixels of each level and class: of each image by grey, of all by grey and by colour."""

    def __init__(self, pairs, n_classes):
        self.each, self.grey, self.colour = [], 0, 0
        for image, mask in pairs:
            self.each.append(count_levels(levels(image), mask, n_classes))
            self.grey = self.grey + self.each[-1]
            n_levels = LEVELS if image.shape[-1] == 1 else 16 ** image.shape[-1]
            self.colour = self.colour + count_levels(colours(image), mask, n_classes, n_levels)
