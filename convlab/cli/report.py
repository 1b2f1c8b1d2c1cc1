"""Report on a training: what the network scores, beside what brightness alone would."""

import json

import numpy as np
from matplotlib.figure import Figure

from convlab.cli.report_figures import draw_history
from convlab.cli.report_page import page
from convlab.cli.scores import TOLERANCE, baselines, class_dice, class_iou, score_image
from convlab.cli.windows import Window, Windows
from convlab.figures.segmentation.worst_cases import Case, draw_worst, worst_cases
from convlab.segmentation.inference.tiles import UNKNOWN, predict_tiles
from convlab.segmentation.models.inspect.tile_reach import reach_of

WORST = 4
"""Images that are shown."""
_SHOWN = 1024  # pixels: what is larger is thinned out, for the picture alone


def write_report(model, plan, history, seconds, out):
    """Score a network on the images of the test, and write ``report/`` into a folder.

    Parameters
    ----------
    model : keras.Model
        Trained.
    plan : Plan
        What it was trained by.
    history : History
        How it went.
    seconds : float
        How long it took.
    out : pathlib.Path
        Holds ``model.keras``. There will be ``report/report.html``, which needs no other file,
        and the same numbers in ``report/scores.json``.

    Returns
    -------
    list of str
        What to print: the result, and where it is.
    """
    folder = out / "report"
    folder.mkdir(parents=True, exist_ok=True)
    images = _test_images(plan)
    reach = reach_of(model, UNKNOWN)
    each = [
        score_image(name, truth, predict_tiles(model, image, reach=reach, labels=True),
                    plan.recipe.n_classes)
        for name, image, truth in images()
    ]  # fmt: skip
    numbers = _numbers(model, plan, history, seconds, each)
    shown = [each[i].name for i in worst_cases([score.mean_iou for score in each], WORST)]
    cases = {
        name: _case(name, image, truth, predict_tiles(model, image, reach=reach, labels=True))
        for name, image, truth in images()
        if name in shown
    }
    figures = {
        "curves": _figure(4.5, draw_history, history),
        "worst": _figure(1 + 2.6 * len(shown), draw_worst, [cases[name] for name in shown],
                         plan.recipe.n_classes),
    }  # fmt: skip
    (folder / "scores.json").write_text(json.dumps(numbers, indent=1))
    (folder / "report.html").write_text(page(numbers, figures, out), encoding="utf-8")
    return _said(numbers, out)


def _test_images(plan):
    """Make what reads name, image and truth of each image of the test, one after the other."""
    return lambda: _read(plan, plan.parts.test)


def _read(plan, chosen):
    windows = [Window(i) for i in chosen]
    images = Windows(plan.folder.images, windows, prepare=plan.recipe.stretch)
    for i, image in zip(chosen, images, strict=True):
        yield plan.folder.names[i], image, plan.folder.masks[i]


def _numbers(model, plan, history, seconds, each):
    """Put all numbers of the report together."""
    n_classes = plan.recipe.n_classes
    confusion = sum(score.confusion for score in each)
    pairs = ((image, mask) for _, image, mask in _read(plan, plan.parts.learn))
    tested = ((image, mask) for _, image, mask in _read(plan, plan.parts.test))
    return {
        "classes": _of_each_class(plan, confusion, each),
        "network": _rounded(class_iou(confusion)),
        "baselines": {
            name: _rounded(class_iou(found))
            for name, found in baselines(pairs, tested, n_classes).items()
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


def _case(name, image, truth, found):
    """Prepare an image to be shown, thinned out if it is large."""
    confusion = score_image(name, truth, found, int(max(truth.max(), found.max())) + 1)
    step = np.s_[:: -(-max(truth.shape) // _SHOWN), :: -(-max(truth.shape) // _SHOWN)]
    return Case(name, image[step], truth[step], found[step], confusion.mean_iou)


def _figure(height, draw, *arguments):
    """Draw a figure without a display."""
    figure = Figure(figsize=(11, height), dpi=100, layout="constrained")
    draw(figure, *arguments)
    return figure


def _said(numbers, out):
    """Say the result in a few lines."""
    name, best = max(numbers["baselines"].items(), key=lambda row: over_objects(row[1]))
    return [
        f"IoU on {numbers['images']['test']} held-out images: "
        f"{over_objects(numbers['network']):.3f}",
        f"best without a network: {over_objects(best):.3f}, {name}",
        f"report: {out / 'report' / 'report.html'}",
        f"to use it: python -m convlab.segmentation predict --model {out / 'model.keras'} "
        f"--images DIR --out DIR",
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
