"""What a network of volumes has to beat: thresholds, and a rule that somebody thought of."""

import numpy as np
from scipy import ndimage

from convlab.segmentation.metrics import iou

THRESHOLDS = np.arange(0.3, 0.9, 0.02)
BLURS = (3, 5)


def threshold_answers(validation, images):
    """Answer by thresholds alone; what is chosen, is chosen on the validation part.

    Parameters
    ----------
    validation : tuple of list
        Images and masks, as `nodules` draws them.
    images : list of ndarray of float32, shape (planes, rows, columns, 1)
        What is to be answered.

    Returns
    -------
    dict of str to list of ndarray of bool, shape (planes, rows, columns)
        ``"threshold"``, ``"blurred threshold"`` (the mean over a cube of 3 or 5 voxels first), and
        ``"blurred, vessels dropped"``: of the pieces that are left, those that run from the first
        plane to the last are taken away.
    """
    blurred = [(side, level) for side in BLURS for level in THRESHOLDS]
    ways = {
        "threshold": ([(1, level) for level in THRESHOLDS], _bright),
        "blurred threshold": (blurred, _bright),
        "blurred, vessels dropped": (blurred, _without_vessels),
    }
    found = {}
    for name, (settings, way) in ways.items():
        best = max(settings, key=lambda s, way=way: _mean_iou(way, s, validation))
        found[name] = [way(image, *best) for image in images]
    return found


def _bright(image, side, level):
    """Call bright what reaches a level after the mean over a cube."""
    return ndimage.uniform_filter(image[..., 0].astype(float), side) >= level


def _without_vessels(image, side, level):
    """Drop the pieces that run through all planes."""
    pieces, _ = ndimage.label(_bright(image, side, level))
    through = np.intersect1d(pieces[0], pieces[-1])
    return (pieces > 0) & ~np.isin(pieces, through)


def _mean_iou(way, setting, pairs):
    """Score a setting."""
    return np.mean([iou(mask, way(image, *setting)) for image, mask in zip(*pairs, strict=True)])
