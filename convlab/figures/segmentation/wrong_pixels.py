"""Answers of several classes beside the truth, and the pixels that are wrong in a colour of none.

The colours of mistakes (found, missed, false alarm) are some of the colours of classes too. Where
both would stand in one figure, all that is wrong has one colour, which is no class's.
"""

import numpy as np
from matplotlib.colors import to_rgb

from convlab.figures.segmentation.class_colours import class_colours, class_picture
from convlab.figures.style import PALETTE

_FONT = 18


def draw_wrong(figure, cases, names):
    """Draw cases below each other: image, truth, answer, and what is wrong.

    Parameters
    ----------
    figure : matplotlib.figure.Figure
        Where to draw; about 12 inches wide and 3 inches high for each case.
    cases : sequence of Case
        What to draw; see `convlab.figures.segmentation.worst_cases`.
    names : sequence of str
        What the classes from 1 on are called.

    Returns
    -------
    list of matplotlib.image.AxesImage
        Four for each case.

    Examples
    --------
    >>> from matplotlib.figure import Figure
    >>> from convlab.figures.segmentation.worst_cases import Case
    >>> case = Case("a", np.zeros((8, 9, 3)), np.eye(8, 9, dtype=int), np.eye(8, 9, 1, int), 0.0)
    >>> len(draw_wrong(Figure(), [case], ["disc"]))
    4
    """
    axes, artists = figure.subplots(len(cases), 4, squeeze=False), []
    for row, case in zip(axes, cases, strict=True):
        grey = case.image.mean(axis=-1)
        wrong = np.repeat(grey[..., None], 3, axis=-1)
        wrong[case.truth != case.found] = to_rgb(PALETTE.highlight)
        coloured = [
            class_picture(grey, labels, len(names) + 1) for labels in (case.truth, case.found)
        ]
        for ax, picture in zip(row, (case.image, *coloured, wrong), strict=True):
            artists.append(ax.imshow(picture, interpolation="nearest"))
            ax.set_xticks([])
            ax.set_yticks([])
        row[0].set_ylabel(f"{case.name}\nmean IoU {case.score:.2f}", fontsize=_FONT)
    for ax, title in zip(axes[0], ("image", "truth", "answer", "wrong"), strict=True):
        ax.set_title(title, fontsize=_FONT + 2)
    colours = dict(zip(names, class_colours(len(names) + 1), strict=True))
    handles = [
        axes[0, 0].plot([], [], "s", color=colour, markersize=14, label=name)[0]
        for name, colour in (colours | {"wrong": PALETTE.highlight}).items()
    ]
    figure.legend(
        handles=handles, loc="outside lower center", ncols=4, fontsize=_FONT, frameon=False
    )
    return artists
