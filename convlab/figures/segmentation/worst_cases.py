"""Look at the images that went worst: the image, the truth, the answer, and where it is wrong."""

from typing import NamedTuple

import numpy as np
from matplotlib.colors import to_rgb

from convlab.figures.segmentation.class_colours import class_picture
from convlab.figures.segmentation.drawn_names import drawable
from convlab.figures.segmentation.mistakes import mistakes
from convlab.figures.style import MASKS

_FONT = 16


class Case(NamedTuple):
    """One image, and what was said of it.

    Attributes
    ----------
    name : str
    image : ndarray of float, shape (rows, columns, channels)
        Brightness, from 0 to 1; one channel or three.
    truth, found : ndarray of int, shape (rows, columns)
        Classes; 0 is background.
    score : float
        From 0 to 1.
    """

    name: str
    image: np.ndarray
    truth: np.ndarray
    found: np.ndarray
    score: float


def worst_cases(scores, count=3):
    """Choose the images with the lowest scores.

    Parameters
    ----------
    scores : sequence of float
        One for each image.
    count : int, optional
        How many to choose, at most.

    Returns
    -------
    list of int
        Where they are in `scores`, the worst first; of equals, the first.

    Raises
    ------
    ValueError
        If a score is no number.

    Examples
    --------
    >>> worst_cases([0.9, 0.2, 0.7, 0.2], count=3)
    [1, 3, 2]
    """
    scores = np.asarray(scores, float)
    if np.isnan(scores).any():
        raise ValueError(
            f"scores must be numbers; got nan at {int(np.flatnonzero(np.isnan(scores))[0])}; "
            f"nearest that works: a score that says what two empty masks give, such as iou"
        )
    return np.argsort(scores, kind="stable")[:count].tolist()


def class_mistakes(grey, truth, found):
    """Colour an image by who is right where, with any number of classes.

    Parameters
    ----------
    grey : ndarray of float, shape (rows, columns)
        As for `mistakes`.
    truth, found : ndarray of int, shape (rows, columns)
        Classes; 0 is background.

    Returns
    -------
    ndarray of float, shape (rows, columns, 3)
        As `mistakes`; what was found and called by another class is vermilion.

    Examples
    --------
    >>> grey, truth, found = np.zeros((1, 2)), np.array([[0, 2]]), np.array([[0, 1]])
    >>> class_mistakes(grey, truth, found).round(2).tolist()
    [[[0.0, 0.0, 0.0], [0.84, 0.37, 0.0]]]
    """
    coloured = mistakes(grey, truth > 0, found > 0)
    coloured[(truth > 0) & (found > 0) & (truth != found)] = to_rgb(MASKS.confused)
    return coloured


def draw_worst(figure, cases, n_classes=2):
    """Draw cases below each other: image, truth, answer, mistakes.

    Parameters
    ----------
    figure : matplotlib.figure.Figure
        Where to draw; about 11 inches wide and 3 inches high for each case.
    cases : sequence of Case
        What to draw.
    n_classes : int, optional
        How many classes there are.

    Returns
    -------
    list of matplotlib.image.AxesImage
        Four for each case.

    Examples
    --------
    >>> from matplotlib.figure import Figure
    >>> case = Case("leaf", np.zeros((8, 9, 1)), np.eye(8, 9, dtype=int), np.eye(8, 9, 1, int), 0.0)
    >>> len(draw_worst(Figure(), [case]))
    4
    """
    axes = figure.subplots(len(cases), 4, squeeze=False)
    artists = []
    for row, case in zip(axes, cases, strict=True):
        grey = case.image.mean(axis=-1)
        pictures = (
            np.repeat(grey[..., None], 3, axis=-1) if case.image.shape[-1] != 3 else case.image,
            class_picture(grey, case.truth, n_classes),
            class_picture(grey, case.found, n_classes),
            class_mistakes(grey, case.truth, case.found),
        )
        for ax, picture in zip(row, pictures, strict=True):
            artists.append(ax.imshow(picture, interpolation="nearest", vmin=0, vmax=1))
            ax.set_xticks([])
            ax.set_yticks([])
        words = f"{drawable(_short(case.name))}\nIoU {case.score:.2f}"
        row[0].set_ylabel(words, fontsize=_FONT, parse_math=False)  # a dollar is a dollar
    titles = "image", "truth", "prediction", "mistakes"
    for ax, title in zip(axes[0], titles, strict=True):
        ax.set_title(title, fontsize=_FONT + 2)
    _legend(figure, n_classes)
    return artists


def _legend(figure, n_classes):
    """Say what the colours of the mistakes mean, once for all cases."""
    roles = {"found": MASKS.found, "missed": MASKS.missed, "false alarm": MASKS.false_alarm}
    if n_classes > 2:
        roles["another class"] = MASKS.confused
    handles = [
        figure.axes[0].plot([], [], "s", color=colour, markersize=14, label=role)[0]
        for role, colour in roles.items()
    ]
    figure.legend(
        handles=handles, loc="outside lower center", ncols=len(roles), fontsize=_FONT, frameon=False
    )


def _short(name, most=16):
    """Cut a long name in the middle, where names of a series are alike."""
    return name if len(name) <= most else f"{name[: most // 2 - 1]}…{name[-most // 2 :]}"
