"""Pictures of a race: bars with a dot for each seed, ceilings behind them, and learning curves."""

import numpy as np

from convlab.figures.style import MASKS, PALETTE

CEILING_HEIGHT, BAR_HEIGHT = 0.86, 0.5  # of a row


def draw_race(ax, scores, ceilings=None, title=""):
    """Draw a row for each entry: its mean as a bar, each seed as a dot, its ceiling behind.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
        Where to draw.
    scores : dict of str to sequence of float
        By name, from top to bottom, the score of each seed; a single number for what has no seeds,
        which is drawn in grey.
    ceilings : dict of str to float, optional
        The best that each entry could do.
    title : str, optional
        Written above.

    Returns
    -------
    matplotlib.container.BarContainer
        The bars of the means.

    Examples
    --------
    >>> from matplotlib.figure import Figure
    >>> bars = draw_race(Figure().subplots(), {"lookup": [0.1], "U-Net": [0.5, 0.7]})
    >>> [round(float(bar.get_width()), 2) for bar in bars]
    [0.1, 0.6]
    """
    places = np.arange(len(scores))
    for place, name in zip(places, scores, strict=True):
        if ceilings and name in ceilings:
            ax.broken_barh(
                [(0, ceilings[name])],
                (place - CEILING_HEIGHT / 2, CEILING_HEIGHT),
                facecolor=PALETTE.empty,
                edgecolor=PALETTE.muted,
                linewidth=1.5,
            )
    colours = [MASKS.curve if len(values) > 1 else MASKS.neutral for values in scores.values()]
    means = [float(np.mean(values)) for values in scores.values()]
    bars = ax.barh(places, means, height=BAR_HEIGHT, color=colours, alpha=0.45)
    for place, values in zip(places, scores.values(), strict=True):
        if len(values) > 1:
            ax.plot(values, np.full(len(values), place), "o", color=MASKS.curve, markersize=10)
    ax.set_yticks(places, list(scores), fontsize=18)
    ax.set_ylim(len(scores) - 0.4, -0.6)
    ax.set_xlim(0, 1.02)
    ax.set_title(title, fontsize=22)
    ax.tick_params(axis="x", labelsize=16)
    ax.spines[["top", "right"]].set_visible(False)
    return bars


def draw_learning_curves(ax, curves, title=""):
    """Draw the validation score over the steps, a line for each seed.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
        Where to draw.
    curves : sequence of sequence of [int, float]
        Of each seed: steps and scores.
    title : str, optional
        Written above.

    Returns
    -------
    list of matplotlib.lines.Line2D

    Examples
    --------
    >>> from matplotlib.figure import Figure
    >>> lines = draw_learning_curves(Figure().subplots(), [[[10, 0.2], [20, 0.4]]])
    >>> lines[0].get_ydata().tolist()
    [0.2, 0.4]
    """
    lines = []
    for curve in curves:
        steps, scores = zip(*curve, strict=True)
        lines += ax.plot(steps, scores, color=MASKS.curve, linewidth=2.5, alpha=0.8)
    ax.set_title(title, fontsize=18)
    ax.set_ylim(0, 1)
    ax.tick_params(labelsize=14)
    ax.grid(alpha=0.3)
    ax.spines[["top", "right"]].set_visible(False)
    return lines
