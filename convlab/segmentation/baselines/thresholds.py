"""Segmentation without learning: call a pixel a coin if it is bright enough."""

import numpy as np
from skimage import filters

from convlab.segmentation.metrics import iou

LEVELS = (np.arange(256) + 0.5) / 255
"""Every threshold that matters to a photograph: halfway between one grey level and the next."""


def otsu_mask(image):
    """Threshold at Otsu's level, which splits the grey levels into the two tightest groups.

    Parameters
    ----------
    image : ndarray of float, shape (rows, columns)
        Brightness, from 0 to 1.

    Returns
    -------
    ndarray of bool, shape (rows, columns)
        Where the image is brighter than the level.

    References
    ----------
    Otsu, "A threshold selection method from gray-level histograms", 1979.

    Examples
    --------
    >>> otsu_mask(np.array([[0.1, 0.2, 0.8, 0.9]])).tolist()
    [[False, False, True, True]]
    """
    return image > filters.threshold_otsu(image)


def local_mask(image, side=101):
    """Threshold each pixel at the weighted mean of its own neighbourhood.

    Parameters
    ----------
    image : ndarray of float, shape (rows, columns)
        Brightness, from 0 to 1.
    side : int, optional
        Side of the neighbourhood in pixels, odd. It should be larger than an object.

    Returns
    -------
    ndarray of bool, shape (rows, columns)
        Where the image is brighter than its surroundings.

    Raises
    ------
    ValueError
        If `side` is even or below 3.

    Examples
    --------
    >>> local_mask(np.array([[0.1, 0.1, 0.2], [0.1, 0.9, 0.2], [0.1, 0.1, 0.2]]), 3)[1].tolist()
    [False, True, False]
    """
    if side < 3 or side % 2 == 0:
        raise ValueError(
            f"side must be odd, so that there is a middle, and 3 or more; got {side}; "
            f"nearest that works: {max(3, side + 1)}"
        )
    return image > filters.threshold_local(image, side)


def iou_by_threshold(image, truth, thresholds=LEVELS):
    """Try every threshold, and compare each answer with the truth.

    Parameters
    ----------
    image : ndarray of float, shape (rows, columns)
        Brightness, or a probability, from 0 to 1.
    truth : ndarray of int, shape (rows, columns)
        1 for object, 0 for background.
    thresholds : sequence of float, optional
        What to try; all grey levels if not given.

    Returns
    -------
    ndarray of float64, shape (len(thresholds),)
        The IoU of ``image > threshold`` for each.

    Notes
    -----
    The largest of these is chosen with the answer in hand. No real threshold can beat it.

    Examples
    --------
    >>> image, truth = np.array([[0.2, 0.4, 0.6]]), np.array([[0, 1, 1]])
    >>> iou_by_threshold(image, truth, [0.1, 0.3, 0.5]).round(2).tolist()
    [0.67, 1.0, 0.5]
    """
    return np.array([iou(truth, image > threshold) for threshold in thresholds])
