"""An image coloured by who is right where: found, missed, false alarm."""

import numpy as np
from matplotlib.colors import to_rgb

from convlab.figures.style import MASKS


def mistakes(grey, truth, found):
    """Colour an image by who is right where.

    Parameters
    ----------
    grey : ndarray of float, shape (rows, columns)
        Brightness, from 0 to 1.
    truth, found : ndarray of bool, shape (rows, columns)
        Where objects are, and where they were found.

    Returns
    -------
    ndarray of float, shape (rows, columns, 3)
        Tinted where both agree on an object, and fully coloured where they differ.

    Examples
    --------
    >>> yes, no = np.array([[True]]), np.array([[False]])
    >>> mistakes(np.array([[0.5]]), no, no).tolist()
    [[[0.5, 0.5, 0.5]]]
    """
    colours = np.repeat(np.asarray(grey, float)[..., None], 3, axis=-1)
    right = truth & found
    colours[right] = 0.6 * colours[right] + 0.4 * np.array(to_rgb(MASKS.found))
    colours[truth & ~found] = to_rgb(MASKS.missed)
    colours[found & ~truth] = to_rgb(MASKS.false_alarm)
    return colours


def draw_mistakes(ax, grey, truth, found):
    """Draw an image coloured by who is right where, with a legend.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
        Where to draw.
    grey, truth, found
        As for `mistakes`.

    Returns
    -------
    matplotlib.image.AxesImage
        The picture; ``set_data(mistakes(...))`` changes it in place.

    Examples
    --------
    >>> from matplotlib.figure import Figure
    >>> yes = np.ones((2, 3), bool)
    >>> draw_mistakes(Figure().subplots(), np.zeros((2, 3)), yes, yes).get_array().shape
    (2, 3, 3)
    """
    artist = ax.imshow(mistakes(grey, truth, found), interpolation="nearest")
    roles = {"found": MASKS.found, "missed": MASKS.missed, "false alarm": MASKS.false_alarm}
    for role, colour in roles.items():
        ax.plot([], [], "s", color=colour, markersize=14, label=role)
    ax.legend(loc="upper center", bbox_to_anchor=(0.5, 0), ncols=3, fontsize=16, frameon=False)
    ax.set_axis_off()
    return artist
