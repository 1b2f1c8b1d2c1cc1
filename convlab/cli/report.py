"""Report on a training: what the network scores, beside what brightness alone would."""

import json

import numpy as np
from matplotlib.figure import Figure

from convlab.cli.report_page import page, summary
from convlab.cli.scores import numbers_of, pairs_of, score_image
from convlab.figures.segmentation.curves import draw_curve
from convlab.figures.segmentation.worst_cases import Case, draw_worst, worst_cases
from convlab.figures.style import MASKS
from convlab.segmentation.inference.tiles import predict_tiles

WORST = 4
"""Images that are shown."""
_SHOWN = 1024  # pixels: what is larger is thinned out, for the picture alone
_FONT = 16


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
    names = plan.folder.names

    def answered(chosen):  # one image at a time: a folder may be larger than the memory
        for i, (image, truth) in zip(chosen, pairs_of(plan, chosen), strict=True):
            yield names[i], image, truth, predict_tiles(model, image, labels=True)

    each = [
        score_image(name, truth, found, plan.recipe.n_classes)
        for name, _, truth, found in answered(plan.parts.test)
    ]
    numbers = numbers_of(model, plan, history, seconds, each)
    worst = worst_cases([score.mean_iou for score in each], WORST)
    shown = answered([plan.parts.test[n] for n in worst])
    cases = [_case(*one, each[n].mean_iou) for n, one in zip(worst, shown, strict=True)]
    figures = {
        "curves": _figure(4.5, draw_history, history),
        "worst": _figure(1 + 2.6 * len(cases), draw_worst, cases, plan.recipe.n_classes),
    }
    (folder / "scores.json").write_text(json.dumps(numbers, indent=1))
    (folder / "report.html").write_text(page(numbers, figures, out), encoding="utf-8")
    return summary(numbers, out)


def _case(name, image, truth, found, score):
    """Prepare an image to be shown, thinned out if it is large."""
    step = (slice(None, None, -(-max(truth.shape) // _SHOWN)),) * 2
    return Case(name, image[step], truth[step], found[step], score)


def _figure(height, draw, *arguments):
    """Draw a figure without a display."""
    figure = Figure(figsize=(11, height), dpi=100, layout="constrained")
    draw(figure, *arguments)
    return figure


def draw_history(figure, history, smooth=20):
    """Draw the loss and the held-out IoU over the steps.

    Parameters
    ----------
    figure : matplotlib.figure.Figure
        Where to draw; about 11 x 4.5 inches.
    history : History
        What happened.
    smooth : int, optional
        Steps over which the loss is averaged.

    Returns
    -------
    list of matplotlib.lines.Line2D
        The loss, its mean, the IoU.

    Examples
    --------
    >>> from matplotlib.figure import Figure
    >>> from convlab.segmentation.training.history import History
    >>> history = History([0.9, 0.7, 0.5], checked=[2], scores=[0.6])
    >>> lines = draw_history(Figure(), history, smooth=2)
    >>> lines[1].get_ydata().round(2).tolist()
    [0.8, 0.6]
    """
    left, right = figure.subplots(1, 2)
    losses = np.array(history.losses)
    smooth = min(smooth, len(losses))
    steps = np.arange(1, len(losses) + 1)
    means = np.convolve(losses, np.full(smooth, 1 / smooth), "valid")
    (each,) = left.plot(steps, losses, color="0.75", linewidth=1, label="each step")
    (mean,) = left.plot(
        steps[: len(means)] + (smooth - 1) / 2,
        means,
        color=MASKS.curve,
        linewidth=3,
        label=f"mean of {smooth}",
    )
    left.set_xlabel("step", fontsize=_FONT)
    left.set_ylabel("loss", fontsize=_FONT)
    left.set_ylim(0, 1.05 * np.quantile(losses, 0.98))
    left.legend(fontsize=_FONT, frameon=False)
    left.tick_params(labelsize=14)
    left.grid(alpha=0.3)
    line = draw_curve(right, history.checked, history.scores)
    right.set_ylabel("IoU, held out", fontsize=_FONT)
    right.set_xlim(0, len(losses))
    if history.best is not None:
        right.axvline(
            history.best, color=MASKS.goal, linestyle="--", linewidth=2, label="weights kept"
        )
        right.legend(fontsize=_FONT, frameon=False, loc="lower right")
    return [each, mean, line]
