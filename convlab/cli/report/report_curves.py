"""The curves of the report: the loss and the held-out score over the steps."""

from io import BytesIO

import numpy as np
from matplotlib.figure import Figure

from convlab.figures.segmentation.curves import draw_curve
from convlab.figures.style import MASKS

_FONT = 16


def curve_pngs(history):
    """Draw both curves without a display.

    Parameters
    ----------
    history : History
        What happened.

    Returns
    -------
    dict of str to bytes
        PNG files, ``"loss"`` and ``"score"``.
    """
    files = {}
    for name, draw in {"loss": draw_loss, "score": draw_score}.items():
        figure = Figure(figsize=(6.5, 4.2), dpi=100, layout="constrained")
        draw(figure.subplots(), history)
        buffer = BytesIO()
        figure.savefig(buffer, format="png")
        files[name] = buffer.getvalue()
    return files


def draw_loss(ax, history, smooth=20):
    """Draw the loss over the steps.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
        Where to draw.
    history : History
        What happened.
    smooth : int, optional
        Steps over which the loss is averaged.

    Returns
    -------
    list of matplotlib.lines.Line2D
        The loss and its mean.

    Examples
    --------
    >>> from convlab.segmentation.training.history import History
    >>> lines = draw_loss(Figure().subplots(), History([0.9, 0.7, 0.5]), smooth=2)
    >>> lines[1].get_ydata().round(2).tolist()
    [0.8, 0.6]
    """
    losses = np.array(history.losses)
    smooth = min(smooth, len(losses))
    steps = np.arange(1, len(losses) + 1)
    means = np.convolve(losses, np.full(smooth, 1 / smooth), "valid")
    middles = steps[: len(means)] + (smooth - 1) / 2
    (each,) = ax.plot(steps, losses, color="0.75", linewidth=1, label="each step")
    (mean,) = ax.plot(
        middles, means, color=MASKS.curve, linewidth=3, label=f"mean of {smooth} steps"
    )
    ax.set_xlabel("step", fontsize=_FONT)
    ax.set_ylabel("loss", fontsize=_FONT)
    ax.set_ylim(0, 1.05 * np.quantile(losses, 0.98))
    ax.legend(fontsize=_FONT, frameon=False)
    ax.tick_params(labelsize=14)
    ax.grid(alpha=0.3)
    return [each, mean]


def draw_score(ax, history):
    """Draw the IoU on the held-out images that choose the weights.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
        Where to draw.
    history : History
        What happened.

    Returns
    -------
    matplotlib.lines.Line2D
        The curve.

    Examples
    --------
    >>> from convlab.segmentation.training.history import History
    >>> history = History([0.9, 0.7, 0.5], checked=[2], scores=[0.6])
    >>> draw_score(Figure().subplots(), history).get_ydata().tolist()
    [0.6]
    """
    line = draw_curve(ax, history.checked, history.scores)
    ax.set_ylabel("IoU, held out", fontsize=_FONT)
    ax.set_xlim(0, 1.03 * len(history.losses))
    if history.best is not None:
        ax.axvline(
            history.best, color=MASKS.goal, linestyle="--", linewidth=2, label="weights kept"
        )
        ax.legend(fontsize=_FONT, frameon=False, loc="lower right")
    return line
