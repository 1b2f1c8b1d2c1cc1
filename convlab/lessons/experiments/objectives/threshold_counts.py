"""Scores at every threshold, from how many pixels were given which probability."""

import numpy as np

LEVELS = 100
THRESHOLDS = np.arange(5, 100, 5)
"""Those that are tried, in hundredths."""


def count_levels_of(probabilities, masks):
    """Count the pixels of each level of probability, those of objects and the others apart.

    Parameters
    ----------
    probabilities : ndarray of float, any shape
        From 0 to 1.
    masks : ndarray of int, the same shape
        1 on objects, 0 elsewhere.

    Returns
    -------
    ndarray of int64, shape (2, 100)
        Row 0: pixels of the ground, row 1: of objects. Level k holds probabilities from k / 100.

    Examples
    --------
    >>> counts = count_levels_of(np.array([0.1, 0.6, 0.62]), np.array([0, 0, 1]))
    >>> counts.sum(axis=1).tolist(), counts[1].argmax().item()
    ([2, 1], 62)
    """
    # Rounded first: 0.29 times 100 is 28.999..., and belongs to level 29.
    level = np.clip(np.floor(np.round(probabilities * LEVELS, 4)).astype(int), 0, LEVELS - 1)
    return np.stack([np.bincount(level[masks == kind], minlength=LEVELS) for kind in (0, 1)])


def scores_at(counts, threshold):
    """Score what a threshold makes of the probabilities; all pixels count together.

    Parameters
    ----------
    counts : array_like of int, shape (2, 100)
        From `count_levels_of`.
    threshold : int
        In hundredths: a probability that reaches it is called object.

    Returns
    -------
    dict of str to float
        ``iou``, ``dice``, ``precision``, ``recall`` and ``f2``. Where nothing is found they are 0.

    Examples
    --------
    >>> counts = count_levels_of(np.array([0.1, 0.6, 0.62]), np.array([0, 0, 1]))
    >>> {name: round(score, 2) for name, score in scores_at(counts, 50).items()}
    {'iou': 0.5, 'dice': 0.67, 'precision': 0.5, 'recall': 1.0, 'f2': 0.83}
    """
    alarms, hits = np.asarray(counts)[:, threshold:].sum(axis=1)
    misses = np.asarray(counts)[1].sum() - hits

    def share(alarm, miss):
        return float(hits / max(hits + alarm * alarms + miss * misses, 1e-9))

    return {
        "iou": share(1, 1),
        "dice": share(0.5, 0.5),
        "precision": share(1, 0),
        "recall": share(0, 1),
        "f2": share(0.2, 0.8),
    }


def best_threshold(counts, score="iou"):
    """Return the threshold, in hundredths, that scores best; the middle one of equals.

    Examples
    --------
    >>> counts = count_levels_of(np.array([0.1, 0.6, 0.62, 0.99]), np.array([0, 0, 1, 1]))
    >>> int(best_threshold(counts, "recall"))
    30
    """
    found = np.array([scores_at(counts, threshold)[score] for threshold in THRESHOLDS])
    best = np.flatnonzero(found >= found.max() - 1e-12)
    return THRESHOLDS[best[(len(best) - 1) // 2]]


def calibration(counts, groups=10):
    """Compare what was promised with what came true, in groups of levels.

    Parameters
    ----------
    counts : array_like of int, shape (2, 100)
        From `count_levels_of`.
    groups : int, optional
        A divisor of 100.

    Returns
    -------
    promised : ndarray of float64, shape (groups,)
        The mean probability of the pixels in each group, by the middles of their levels.
    came_true : ndarray of float64, shape (groups,)
        The share of them that is object. NaN, as `promised`, where a group holds no pixel.
    pixels : ndarray of int64, shape (groups,)

    Examples
    --------
    >>> counts = count_levels_of(np.array([0.1, 0.6, 0.62, 0.99]), np.array([0, 0, 1, 1]))
    >>> calibration(counts, groups=2)[1].tolist()
    [0.0, 0.6666666666666666]
    """
    counts = np.asarray(counts)
    middles = (np.arange(LEVELS) + 0.5) / LEVELS
    pixels = counts.sum(axis=0).reshape(groups, -1)
    total = np.where(pixels.sum(axis=1) > 0, pixels.sum(axis=1), np.nan)
    promised = (pixels * middles.reshape(groups, -1)).sum(axis=1) / total
    return promised, counts[1].reshape(groups, -1).sum(axis=1) / total, pixels.sum(axis=1)


def calibration_error(counts, groups=10):
    """Return the mean gap between promised and came true, each group by its pixels: float.

    References
    ----------
    Guo, Pleiss, Sun and Weinberger, "On calibration of modern neural networks", 2017, eq. 3.
    """
    promised, came_true, pixels = calibration(counts, groups)
    gaps = np.nan_to_num(np.abs(promised - came_true))
    return float(np.sum(gaps * pixels) / pixels.sum())
