"""Score a network and what brightness alone can tell, on the same images: all the numbers."""

from typing import NamedTuple

import numpy as np

from convlab.cli.plan import Window, Windows
from convlab.segmentation.baselines.brightness_tables import baselines
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


def pairs_of(plan, chosen):
    """Read image and mask of each of the chosen, one after the other, the image stretched."""
    images = Windows(plan.folder.images, map(Window, chosen), prepare=plan.stretch)
    return zip(images, (plan.folder.masks[i] for i in chosen), strict=True)


def numbers_of(model, plan, history, seconds, each):
    """Put all numbers of the report together: what ``scores.json`` holds."""
    n_classes = plan.recipe.n_classes
    confusion = sum(score.confusion for score in each)
    learnt, tested = (pairs_of(plan, part) for part in (plan.parts.learn, plan.parts.test))
    return {
        "classes": _of_each_class(plan, confusion, each),
        "network": _rounded(class_iou(confusion)),
        "baselines": {
            name: _rounded(class_iou(found))
            for name, found in baselines(learnt, tested, n_classes).items()
        },
        "images": dict(zip(("learn", "choose", "test"), map(len, plan.parts), strict=True)),
        "fair": plan.parts.fair,
        "worst": {score.name: round(score.mean_iou, 4) for score in each},
        "parameters": model.count_params(),
        "size": plan.size,
        "tolerance": TOLERANCE,
        "steps": len(history.losses),
        "best": history.best,
        "ended": history.ended,
        "seconds": round(seconds, 1),
    }


def _of_each_class(plan, confusion, each):
    """List the scores of each class; boundary F1 is the mean over images that have the class."""
    iou, dice = class_iou(confusion), class_dice(confusion)
    near = [[s.boundary[c] for s in each if c in s.boundary] for c in range(len(iou))]
    return [
        {
            "class": c,
            "colour": plan.recipe.colours[c] if plan.recipe.colours else None,
            "share": round(float(plan.shares[c]), 4),
            "iou": _number(iou[c]),
            "dice": _number(dice[c]),
            "boundary_f1": _number(np.mean(near[c])) if near[c] else None,
        }
        for c in range(len(iou))
    ]


def over_objects(scores):
    """Mean over the classes above 0 that occur; 0 if none does.

    Examples
    --------
    >>> over_objects([0.9, 0.5, None, 0.7])
    0.6
    """
    there = [score for score in scores[1:] if score is not None]
    return float(np.mean(there)) if there else 0.0


def _rounded(scores):
    return [_number(score) for score in scores]


def _number(score):
    return None if np.isnan(score) else round(float(score), 4)
