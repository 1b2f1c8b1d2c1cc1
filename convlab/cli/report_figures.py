"""The figures of the report: how the training went."""

import numpy as np

from convlab.figures.segmentation.curves import draw_curve
from convlab.figures.style import MASKS

_FONT = 16


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
