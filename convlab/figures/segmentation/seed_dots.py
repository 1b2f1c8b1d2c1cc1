"""Scores of several methods under several conditions, with a dot for every seed."""

import numpy as np

from convlab.figures.style import PALETTE


def draw_seeds(ax, groups, series, label="IoU"):
    """Draw scores as dots, one line for each group, one colour and marker for each series.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
        Where to draw.
    groups : sequence of str
        What stands at the left, from top to bottom.
    series : sequence of (str, str, str, sequence of sequence of float)
        Name, colour, marker, and for each group the scores: one for each seed.
    label : str, optional
        What the scores are.

    Returns
    -------
    list of matplotlib.lines.Line2D
        The dots of each series.

    Examples
    --------
    >>> from matplotlib.figure import Figure
    >>> dots = draw_seeds(Figure().subplots(), ["a", "b"], [("net", "black", "o", [[0.1], [0.2]])])
    >>> dots[0].get_xdata().tolist()
    [0.1, 0.2]
    """
    artists = []
    step = 0.64 / max(len(series) - 1, 1)
    for number, (name, colour, marker, scores) in enumerate(series):
        at = (number * step - 0.32) if len(series) > 1 else 0.0
        x = np.concatenate([np.asarray(of_one, float) for of_one in scores])
        y = np.concatenate([np.full(len(s), row + at) for row, s in enumerate(scores)])
        artists += ax.plot(
            x, y, marker, color=colour, markersize=11, markeredgecolor=PALETTE.paper, label=name
        )
    ax.set_yticks(range(len(groups)), groups, fontsize=18)
    ax.set_ylim(len(groups) - 0.5, -0.5)
    for edge in np.arange(len(groups) - 1) + 0.5:
        ax.axhline(edge, color=PALETTE.empty, linewidth=2, zorder=0)
    ax.set_xlabel(label, fontsize=18)
    ax.tick_params(axis="x", labelsize=16)
    ax.grid(axis="x", alpha=0.3)
    ax.spines[["top", "right", "left"]].set_visible(False)
    return artists
