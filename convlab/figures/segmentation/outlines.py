"""A mask drawn over its image: an outline around every label, and colour where it is wrong."""

import numpy as np
from matplotlib.colors import to_rgb

from convlab.figures.style import MASKS


def outline(mask, width=2):
    """Find the pixels along the rims of the labels.

    Parameters
    ----------
    mask : ndarray of int, shape (rows, columns)
        Labels; the outline lies inside those above 0.
    width : int, optional
        How many pixels wide it is.

    Returns
    -------
    ndarray of bool, shape (rows, columns)

    Examples
    --------
    >>> outline(np.array([[0, 2, 2, 2, 0], [0, 2, 2, 2, 0]]), width=1).astype(int).tolist()
    [[0, 1, 0, 1, 0], [0, 1, 0, 1, 0]]
    """
    rim = np.zeros(mask.shape, bool)
    for axis in (0, 1):
        for step in range(1, width + 1):
            first, last = (
                np.moveaxis(mask, axis, 0)[:-step],
                np.moveaxis(mask, axis, 0)[step:],
            )
            along = np.moveaxis(rim, axis, 0)
            along[:-step] |= first != last
            along[step:] |= first != last
    return rim & (mask > 0)


def overlay(image, mask, right=None):
    """Colour an image by its mask.

    Parameters
    ----------
    image : ndarray of float, shape (rows, columns, channels)
        Brightness, from 0 to 1; one channel or three.
    mask : ndarray of int, shape (rows, columns)
        The labels to draw around.
    right : ndarray of int, shape (rows, columns), optional
        The labels as they should be: pixels that differ are coloured.

    Returns
    -------
    ndarray of uint8, shape (rows, columns, 3)

    Examples
    --------
    >>> overlay(np.zeros((1, 2, 1)), np.array([[0, 0]])).tolist()
    [[[0, 0, 0], [0, 0, 0]]]
    """
    grey = np.uint8(np.rint(np.clip(image, 0, 1) * 255))
    colours = np.repeat(grey, 3, axis=-1) if image.shape[-1] == 1 else grey
    if right is not None:
        wrong = mask != right
        colours[wrong] = 0.35 * colours[wrong] + 0.65 * rgb(MASKS.false_alarm)
    colours[outline(mask)] = rgb(MASKS.outline)
    return colours


def rgb(colour):
    """Turn ``#RRGGBB`` into three numbers from 0 to 255.

    Examples
    --------
    >>> rgb("#FF8000").tolist()
    [255.0, 128.0, 0.0]
    """
    return np.rint(np.array(to_rgb(colour)) * 255)


def draw_overlay(ax, image, mask, right=None):
    """Draw an image with the outlines of its mask.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
        Where to draw.
    image, mask, right
        As for `overlay`.

    Returns
    -------
    matplotlib.image.AxesImage
        The picture; ``set_data(overlay(...))`` changes it in place.

    Examples
    --------
    >>> from matplotlib.figure import Figure
    >>> artist = draw_overlay(Figure().subplots(), np.zeros((4, 5, 1)), np.ones((4, 5), int))
    >>> artist.get_array().shape
    (4, 5, 3)
    """
    ax.set_axis_off()
    return ax.imshow(overlay(image, mask, right), interpolation="nearest")
