"""Boundary F1 of scenes that hold several classes."""

import numpy as np

from convlab.segmentation.metrics import mean_score, per_image
from convlab.segmentation.metrics.surfaces import boundary_f1


def boundary_score(truth, found, tolerance=1) -> float:
    """Boundary F1 of many scenes: the mean over the classes of each, then over all.

    Parameters
    ----------
    truth, found : ndarray of int, shape (scenes, rows, columns)
        Labels; 0 is background and has no outline of its own.
    tolerance : float, optional
        How far off an outline may be, in pixels.

    Examples
    --------
    >>> truth = np.zeros((1, 8, 8), int)
    >>> truth[0, 2:5, 2:5] = 1
    >>> boundary_score(truth, truth), boundary_score(truth, np.zeros_like(truth))
    (1.0, 0.0)
    """

    def of_one(truth, found):
        return mean_score(truth, found, boundary_f1, tolerance=tolerance)

    return float(np.mean(per_image(truth, found, of_one)))
