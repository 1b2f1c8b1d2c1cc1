"""What a network has to beat on the cells: thresholds, lookups, and a pipeline that was designed.

Everything that is chosen is chosen on the validation part.
"""

import numpy as np
from scipy import ndimage

from convlab.lessons.experiments.objectives.threshold_counts import (
    THRESHOLDS,
    count_levels_of,
    scores_at,
)

BINS = 64


def border_distance(images, blur=0):
    """Measure how far each pixel's brightness is from that of the picture's border.

    Parameters
    ----------
    images : ndarray of float32, shape (count, rows, columns, 1)
    blur : int, optional
        Side of a square whose mean is taken first; 0 for none.

    Returns
    -------
    ndarray of float64, shape (count, rows, columns)
        Times 2 and cut off at 1, so that hundredths of it may serve as thresholds.
    """
    grey = _blurred(images, blur)
    edge = np.concatenate([grey[:, 0], grey[:, -1], grey[:, 1:-1, 0], grey[:, 1:-1, -1]], axis=1)
    return np.minimum(2 * np.abs(grey - np.median(edge, axis=1)[:, None, None]), 1)


def brightness_lookup(learnt, images, blur=0):
    """Look up how often a pixel so much brighter than its picture's median was object.

    Parameters
    ----------
    learnt : tuple of ndarray
        Images and masks.
    images : ndarray of float32, shape (count, rows, columns, 1)
    blur : int, optional
        As for `border_distance`.

    Returns
    -------
    ndarray of float64, shape (count, rows, columns)
    """
    bins, wanted = _bin(_blurred(learnt[0], blur)), learnt[1] > 0
    both, hits = (np.bincount(b.ravel(), minlength=BINS) for b in (bins, bins[wanted]))
    return (hits / np.maximum(both, 1))[_bin(_blurred(images, blur))]


def cells_with_holes(images, sigma, level, least):
    """Find cells as a designer would: smooth, cut at a level, keep the pieces that have a hole.

    Parameters
    ----------
    images : ndarray of float32, shape (count, rows, columns, 1)
    sigma : float
        Of a Gaussian, in pixels.
    level : float
        How far from the border's brightness a cell begins.
    least : int
        Pixels that a hole has at least.

    Returns
    -------
    ndarray of bool, shape (count, rows, columns)
        The pieces, holes filled.
    """
    found = np.zeros(images.shape[:3], bool)
    for image, answer in zip(images[..., 0], found, strict=True):
        smooth = ndimage.gaussian_filter(image.astype(float), sigma)
        ground = np.median(smooth)
        far = (smooth - ground) * np.sign(np.mean((smooth - ground) ** 3))  # cells are above
        pieces, count = ndimage.label(ndimage.binary_fill_holes(far > level))
        holes = np.bincount(pieces[(far <= level) & (pieces > 0)], minlength=count + 1)
        kept = holes >= least
        kept[0] = False
        answer[:] = kept[pieces]
    return found


def reference_answers(learnt, validation, images):
    """Answer by everything that needs no network.

    Parameters
    ----------
    learnt, validation : tuple of ndarray
        Images and masks.
    images : ndarray of float32, shape (count, rows, columns, 1)
        What is to be answered.

    Returns
    -------
    dict of str to ndarray of bool, shape (count, rows, columns)
    """
    ways = {
        "border threshold": border_distance,
        "the same, blurred": lambda x: border_distance(x, 3),
        "brightness lookup": lambda x: brightness_lookup(learnt, x),
        "blurred lookup": lambda x: brightness_lookup(learnt, x, 5),
    }
    found = {"all is ground": np.zeros(images.shape[:3], bool)}
    for name, way in ways.items():
        maps = way(validation[0])
        level = max(np.r_[1:5, THRESHOLDS], key=lambda t, m=maps: _iou(m >= t / 100, validation[1]))
        found[name] = way(images) >= level / 100
    settings = [(s, v, n) for s in (0.7, 1, 1.4) for v in np.arange(0.04, 0.2, 0.02)
                for n in (1, 3, 6, 12)]  # fmt: skip
    best = max(settings, key=lambda s: _iou(cells_with_holes(validation[0], *s), validation[1]))
    found["designed pipeline"] = cells_with_holes(images, *best)
    return found


def _iou(found, masks):
    return scores_at(count_levels_of(found.astype(float), masks), 50)["iou"]


def _blurred(images, side):
    """Drop the channel, and average over squares."""
    grey = images[..., 0].astype(float)
    return ndimage.uniform_filter(grey, (0, side, side)) if side else grey


def _bin(grey):
    """Sort brightness, the picture's median taken off, into bins."""
    off = grey - np.median(grey, axis=(1, 2), keepdims=True)
    return np.clip(((off + 0.5) * BINS).astype(int), 0, BINS - 1)
