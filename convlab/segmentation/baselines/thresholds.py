"""Segmentation without learning: call a pixel a coin if it is bright enough."""

import numpy as np

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
    return image > otsu_level(image)


def otsu_level(image):
    """Find Otsu's level: where the grey levels part into the two groups of the least spread.

    Parameters
    ----------
    image : ndarray of float
        Brightness.

    Returns
    -------
    float
        The middle of one of 256 equal bins, as scikit-image's `threshold_otsu` has it; the one
        level there is where all are equal.

    Notes
    -----
    Written out so that a browser need not load scikit-image for it.

    Examples
    --------
    >>> round(otsu_level(np.array([0.1, 0.2, 0.8, 0.9])), 3)
    0.202
    """
    if np.ptp(image) == 0:
        return float(np.ravel(image)[0])
    counts, edges = np.histogram(image, 256)
    middles = (edges[1:] + edges[:-1]) / 2
    below, above = np.cumsum(counts)[:-1], np.cumsum(counts[::-1])[::-1][1:]
    sums = np.cumsum(counts * middles)
    apart = sums[:-1] / below - (sums[-1] - sums[:-1]) / above
    return float(middles[np.argmax(below * above * apart**2)])


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
    from skimage.filters import threshold_local

    return image > threshold_local(image, side)


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
