"""The curves of a training: the score on unseen images, and the loss."""

import numpy as np

from convlab.figures.style import MASKS


def draw_curve(ax, steps, scores, goal=None):
    """Draw the IoU over the steps of a training.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
        Where to draw.
    steps : sequence of int
        When the unseen image was predicted.
    scores : sequence of float
        The IoU each time.
    goal : float, optional
        An IoU to beat, drawn as a dashed line.

    Returns
    -------
    matplotlib.lines.Line2D
        The curve; ``set_data`` changes it in place.

    Examples
    --------
    >>> from matplotlib.figure import Figure
    >>> draw_curve(Figure().subplots(), [10, 20], [0.4, 0.9]).get_ydata().tolist()
    [0.4, 0.9]
    """
    (line,) = ax.plot(steps, scores, "o-", color=MASKS.curve, linewidth=3, markersize=8)
    if goal is not None:
        ax.axhline(goal, color=MASKS.goal, linestyle="--", linewidth=3)
        note = f"best threshold: {goal:.3f}"
        ax.text(0.99, goal - 0.03, note, color=MASKS.goal, fontsize=16, ha="right", va="top",
                transform=ax.get_yaxis_transform())  # fmt: skip
    ax.set_ylim(0, 1.02)
    ax.set_xlabel("step", fontsize=16)
    ax.set_ylabel("IoU, unseen", fontsize=16)
    ax.tick_params(labelsize=14)
    ax.grid(alpha=0.3)
    return line


def draw_losses(ax, losses):
    """Draw the loss over the steps of a training.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
        Where to draw.
    losses : sequence of float
        The loss at step 1, 2, 3 ...

    Returns
    -------
    matplotlib.lines.Line2D
        The curve; `show_losses` changes it in place.

    Examples
    --------
    >>> from matplotlib.figure import Figure
    >>> line = draw_losses(Figure().subplots(), [0.7, 0.5])
    >>> line.get_xydata().tolist()
    [[1.0, 0.7], [2.0, 0.5]]
    """
    (line,) = ax.plot([], [], color=MASKS.curve, linewidth=2)
    ax.set_xlabel("step", fontsize=16)
    ax.set_ylabel("loss, learnt from", fontsize=16)
    ax.tick_params(labelsize=14)
    ax.grid(alpha=0.3)
    show_losses(line, losses)
    return line


def show_losses(line, losses):
    """Let a curve of `draw_losses` show these losses, on an axis that has room for them."""
    line.set_data(np.arange(1, len(losses) + 1), losses)
    low, high = min([0, *losses]), max([0, *losses])
    if low < high:  # and both are numbers
        line.axes.set_ylim(1.05 * low, 1.05 * high)
