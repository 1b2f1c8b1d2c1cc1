"""Score the images of the test, one by one."""

from typing import NamedTuple

import numpy as np

from convlab.segmentation.metrics.confusion import confusion_matrix
from convlab.segmentation.metrics.from_counts import class_dice, class_iou, over_objects
from convlab.segmentation.metrics.objects import count_objects
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
    objects : ndarray of int64, shape (2, n_classes)
        How many objects of each class the truth has (row 0), and the answer (row 1).
    """

    name: str
    confusion: np.ndarray
    boundary: dict
    objects: np.ndarray

    @property
    def mean_iou(self):
        """Mean IoU over the classes above 0 that are in the truth or in the answer; 1 if none."""
        return float(over_objects(class_iou(self.confusion)))

    @property
    def mean_dice(self):
        """Mean of Dice's coefficient likewise."""
        return float(over_objects(class_dice(self.confusion)))

    @property
    def boundary_f1(self):
        """Mean boundary F1 likewise."""
        return float(np.mean(list(self.boundary.values()))) if self.boundary else 1.0

    @property
    def areas(self):
        """Pixels of each class in the truth (row 0) and in the answer (row 1)."""
        return np.stack([self.confusion.sum(axis=1), self.confusion.sum(axis=0)])


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
    >>> score = score_image("row", truth, truth, 2)
    >>> score.mean_iou, score.objects[:, 1].tolist(), score.areas[:, 1].tolist()
    (1.0, [1, 1], [2, 2])
    """
    confusion = confusion_matrix(truth, found, range(n_classes))
    there = [c for c in range(1, n_classes) if confusion[c].any() or confusion[:, c].any()]
    near = {c: boundary_f1(truth, found, tolerance=TOLERANCE, label=c) for c in there}
    objects = np.stack([count_objects(mask, n_classes) for mask in (truth, found)])
    return ImageScore(name, confusion, near, objects)


def pairs_of(plan, chosen):
    """Read image and mask of each of the chosen, one after the other, the image stretched.

    Parameters
    ----------
    plan : Plan
        What was trained by.
    chosen : sequence of int
        Which images.

    Yields
    ------
    tuple of ndarray
        The image as the network gets it, and its mask.
    """
    for i in chosen:
        yield plan.recipe.stretch(plan.folder.images[i]), plan.folder.masks[i]
