"""Pictures of an answer, pixel for pixel: over the image, beside the truth, and how sure it is."""

import numpy as np
from matplotlib import colormaps
from matplotlib.colors import to_rgb

from convlab.figures.segmentation.class_colours import class_colours
from convlab.figures.segmentation.outlines import outline, rgb
from convlab.figures.style import MASKS

_LIGHT, _STRONG = 0.25, 0.6  # how much of a role's colour covers the image
_BAND = 256  # rows that are tinted at once: a large image is never held as fractions


def seen(image):
    """Stretch an image by its own percentiles, so that it can be seen.

    Parameters
    ----------
    image : ndarray of float, shape (rows, columns, channels)
        Brightness; one channel or three.

    Returns
    -------
    ndarray of uint8, shape (rows, columns, 3)

    Examples
    --------
    >>> seen(np.array([[[0.25], [0.5]]])).tolist()
    [[[0, 0, 0], [255, 255, 255]]]
    """
    low, high = np.percentile(image, (0.5, 99.5))
    if high <= low:
        low, high = 0.0, 1.0
    picture = np.empty((*image.shape[:2], 3), np.uint8)
    for start in range(0, len(image), _BAND):
        part = (np.asarray(image[start : start + _BAND], np.float32) - low) / (high - low)
        picture[start : start + _BAND] = np.rint(255 * part.clip(0, 1))
    return picture


def compared(picture, truth, found, width=1):
    """Draw truth and answer over an image: both outlines, and who is right where.

    Parameters
    ----------
    picture : ndarray of uint8, shape (rows, columns, 3)
        As `seen` gives it.
    truth, found : ndarray of int, shape (rows, columns)
        Classes; 0 is background.
    width : int, optional
        Of the outlines, in pixels.

    Returns
    -------
    ndarray of uint8, shape (rows, columns, 3)

    Examples
    --------
    >>> truth, found = np.array([[1, 0]]), np.array([[0, 0]])
    >>> compared(np.zeros((1, 2, 3), np.uint8), truth, found)[0, 1].tolist()
    [0, 0, 0]
    """
    coloured = picture.copy()
    objects, called = truth > 0, found > 0
    _tint(coloured, objects & called & (truth == found), MASKS.found, _LIGHT)
    _tint(coloured, objects & called & (truth != found), MASKS.confused, _STRONG)
    _tint(coloured, objects & ~called, MASKS.missed, _STRONG)
    _tint(coloured, called & ~objects, MASKS.false_alarm, _STRONG)
    coloured[outline(found, width)] = rgb(MASKS.answer)
    coloured[outline(truth, width)] = rgb(MASKS.outline)
    return coloured


def answered(picture, labels, n_classes, width=1):
    """Draw an answer over an image: tinted, and outlined, in the colours of the classes.

    Parameters
    ----------
    picture : ndarray of uint8, shape (rows, columns, 3)
        As `seen` gives it.
    labels : ndarray of int, shape (rows, columns)
        Classes; 0 is background.
    n_classes, width : int
        How many classes there are; how wide the outlines are, in pixels.

    Returns
    -------
    ndarray of uint8, shape (rows, columns, 3)

    Examples
    --------
    >>> answered(np.zeros((1, 3, 3), np.uint8), np.array([[0, 1, 1]]), 2)[0].tolist()
    [[0, 0, 0], [86, 180, 233], [22, 45, 58]]
    """
    coloured, rim = picture.copy(), outline(labels, width)
    for label, colour in enumerate(class_colours(n_classes), 1):
        _tint(coloured, labels == label, colour, _LIGHT)
        coloured[rim & (labels == label)] = rgb(colour)
    return coloured


def confidence_picture(confidence, least):
    """Colour how sure an answer is, from the least that is possible (dark) to 1 (bright).

    Parameters
    ----------
    confidence : ndarray of float, shape (rows, columns)
        The probability of what was answered.
    least : float
        One divided by the number of classes.

    Returns
    -------
    ndarray of uint8, shape (rows, columns, 3)

    Examples
    --------
    >>> confidence_picture(np.array([[0.5, 1.0]]), 0.5).tolist()
    [[[0, 34, 78], [254, 232, 56]]]
    """
    colours = np.uint8(np.rint(255 * colormaps["cividis"](np.arange(256))[:, :3]))
    share = (np.asarray(confidence, np.float32) - least) / (1 - least)
    return colours[np.uint8(np.rint(255 * share.clip(0, 1)))]


def _tint(picture, where, colour, share):
    """Mix a colour into some pixels of a picture, in place."""
    for start in range(0, len(picture), _BAND):
        part, chosen = picture[start : start + _BAND], where[start : start + _BAND]
        mixed = (1 - share) * part[chosen] + share * 255 * np.array(to_rgb(colour))
        part[chosen] = np.rint(mixed)
