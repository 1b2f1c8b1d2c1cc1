"""All numbers of the report: what ``scores.json`` holds, and a table for each image."""

import numpy as np

from convlab.cli.report.scores import TOLERANCE, pairs_of
from convlab.segmentation.baselines.brightness_tables import baselines, knows_the_answer
from convlab.segmentation.metrics.from_counts import (
    class_dice,
    class_iou,
    mean_iou_per_image,
    pooled_iou,
)

COLUMNS = (
    "image", "IoU", "Dice", "boundary F1", "objects, true", "objects, found",
    "area, true", "area, found",
)  # fmt: skip
"""Of the table for each image; areas are in pixels, and all classes above 0 are added up."""


def numbers_of(plan, history, seconds, each, parameters):
    """Put all numbers of the report together.

    Parameters
    ----------
    plan : Plan
        What was trained by.
    history : History
        How it went.
    seconds : float
        How long it took.
    each : list of ImageScore
        Of the images of the test.
    parameters : int
        Of the network.

    Returns
    -------
    dict
        What JSON can hold.
    """
    confusions = np.stack([score.confusion for score in each])
    learnt, tested = (pairs_of(plan, part) for part in (plan.parts.learn, plan.parts.test))
    rows = baselines(learnt, tested, plan.recipe.n_classes)
    network = both_scores(confusions)
    others = {
        name: both_scores(found) | {"knows the answer": knows_the_answer(name)}
        for name, found in rows.items()
    }
    return {
        "network": network,
        "baselines": others,
        "verdict": verdict(network, others),
        "classes": _of_each_class(plan, each),
        "images": dict(zip(("learn", "choose", "test"), map(len, plan.parts), strict=True)),
        "fair": plan.parts.fair,
        "each": [image_row(score) for score in each],
        "parameters": parameters,
        "size": plan.size,
        "views": plan.recipe.views,
        "tolerance": TOLERANCE,
        "steps": len(history.losses),
        "best": history.best,
        "ended": history.ended,
        "seconds": round(seconds, 1),
    }


def both_scores(confusions):
    """Score answers in both ways, and by class.

    Parameters
    ----------
    confusions : ndarray of int, shape (images, n_classes, n_classes)

    Returns
    -------
    dict

    Examples
    --------
    >>> both_scores(np.array([[[5, 1], [2, 2]], [[9, 0], [0, 0]]]))
    {'mean IoU per image': 0.7, 'pooled IoU': 0.4, 'classes': [0.8235, 0.4]}
    """
    return {
        "mean IoU per image": _number(mean_iou_per_image(confusions)),
        "pooled IoU": _number(pooled_iou(confusions)),
        "classes": [_number(score) for score in class_iou(confusions.sum(axis=0))],
    }


def verdict(network, others):
    """Say whether the network beats what brightness alone can do, by mean IoU per image.

    Parameters
    ----------
    network : dict
        As `both_scores` gives it.
    others : dict of str to dict
        The same of each baseline, and whether it knows the answer.

    Returns
    -------
    dict
        ``beats`` and ``by`` hold beside ``best``, the best baseline that can be had without the
        answer; ``told`` is the best of those that were chosen with it.

    Examples
    --------
    >>> score = "mean IoU per image"
    >>> others = {"Otsu": {score: 0.7, "knows the answer": False},
    ...           "told": {score: 0.9, "knows the answer": True}}
    >>> verdict({score: 0.75}, others)
    {'beats': True, 'by': 0.05, 'best': 'Otsu', 'told': 'told'}
    """
    score = "mean IoU per image"
    honest = [name for name, row in others.items() if not row["knows the answer"]]
    best = max(honest, key=lambda name: others[name][score])
    telling = [name for name in reversed(others) if name not in honest]  # who knows most, first
    told = max(telling, key=lambda name: others[name][score])
    by = round(network[score] - others[best][score], 4)
    return {"beats": by > 0, "by": by, "best": best, "told": told}


def image_row(score):
    """Give the numbers of one image, in the order of `COLUMNS`.

    Parameters
    ----------
    score : ImageScore

    Returns
    -------
    list
    """
    objects, areas = (table[:, 1:].sum(axis=1).tolist() for table in (score.objects, score.areas))
    means = score.mean_iou, score.mean_dice, score.boundary_f1
    return [score.name, *map(_number, means), *objects, *areas]


def _of_each_class(plan, each):
    """List the scores of each class; boundary F1 is the mean over images that have the class."""
    confusion = sum(score.confusion for score in each)
    iou, dice = class_iou(confusion), class_dice(confusion)
    objects, areas = (sum(getattr(s, what) for s in each) for what in ("objects", "areas"))
    near = [[s.boundary[c] for s in each if c in s.boundary] for c in range(len(iou))]
    return [
        {
            "class": c,
            "share": round(float(plan.shares[c]), 4),
            "iou": _number(iou[c]),
            "dice": _number(dice[c]),
            "boundary_f1": _number(np.mean(near[c])) if near[c] else None,
            "objects": objects[:, c].tolist(),
            "areas": areas[:, c].tolist(),
        }
        for c in range(len(iou))
    ]


def _number(score):
    return None if np.isnan(score) else round(float(score), 4)
