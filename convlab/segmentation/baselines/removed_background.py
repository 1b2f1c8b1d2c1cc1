"""Segmentation that somebody designed: take the background's light off, then choose one level."""

import numpy as np
from scipy import ndimage

from convlab.segmentation.baselines.thresholds import LEVELS
from convlab.segmentation.metrics import iou

SIDE = 61
"""Pixels. A square of this side fits into no coin, so no coin is taken for background."""


def without_background(image, side=SIDE):
    """Take off what is left of an image when all bright things narrower than a square are gone.

    Parameters
    ----------
    image : ndarray of float, shape (rows, columns)
        Brightness, from 0 to 1.
    side : int, optional
        Of the square, in pixels. It must fit into no object.

    Returns
    -------
    ndarray of float, shape (rows, columns)
        How much brighter each pixel is than its background; never below 0.

    Notes
    -----
    The minimum over a square, then the maximum over the same square: a grey opening. What it takes
    off together with a level is known as the white top-hat.

    References
    ----------
    Serra, *Image Analysis and Mathematical Morphology*, 1982.

    Examples
    --------
    >>> ramp = np.linspace(0.2, 0.4, 9) * np.ones((9, 1))
    >>> ramp[4, 4] += 0.5
    >>> without_background(ramp, 3)[4, 3:6].round(3).tolist()
    [0.0, 0.5, 0.0]
    """
    if side < 2:
        raise ValueError(f"side must be 2 or more; got {side}; nearest that works: 2")
    return image - ndimage.grey_opening(image, size=(side, side))


def raised_mask(image, level, side=SIDE):
    """Call an object what is brighter than its background by more than a level, holes filled.

    Parameters
    ----------
    image : ndarray of float, shape (rows, columns)
        Brightness, from 0 to 1.
    level : float
        How much brighter.
    side : int, optional
        As for `without_background`.

    Returns
    -------
    ndarray of bool, shape (rows, columns)

    Examples
    --------
    >>> ring = np.zeros((9, 9))
    >>> ring[3:6, 3:6] = 0.5
    >>> ring[4, 4] = 0.0
    >>> int(raised_mask(ring, 0.2, 5).sum())
    9
    """
    return ndimage.binary_fill_holes(without_background(image, side) > level)


def learnt_level(image, truth, side=SIDE):
    """Choose the level of `raised_mask` that is best on an image whose answer is known.

    Parameters
    ----------
    image : ndarray of float, shape (rows, columns)
        Brightness, from 0 to 1.
    truth : ndarray of int, shape (rows, columns)
        1 for object, 0 for background.
    side : int, optional
        As for `without_background`.

    Returns
    -------
    float
        The first of the best among `LEVELS`.

    Examples
    --------
    >>> image = np.zeros((9, 9))
    >>> image[3:6, 3:6] = 0.5
    >>> float(learnt_level(image, image > 0.4, 5)) < 0.01
    True
    """
    raised = without_background(image, side)
    scores = [iou(truth, ndimage.binary_fill_holes(raised > level)) for level in LEVELS]
    return float(LEVELS[int(np.argmax(scores))])
