"""How the two recorded trainings are scored, and how their batches are drawn."""

import numpy as np

from convlab.backend import keras
from convlab.segmentation.metrics import iou
from convlab.segmentation.metrics.surfaces import boundary_f1

TOLERANCE = 1
"""Pixels that an outline may be off."""


def scores(masks, found, boundary=True):
    """Score many pictures: IoU, and boundary F1 within one pixel, each a mean over the pictures.

    Parameters
    ----------
    masks, found : ndarray of int or bool, shape (count, rows, columns)
        The truth, and what was found.
    boundary : bool, optional
        Whether to score the boundary too; it takes much longer.

    Returns
    -------
    dict of str to float

    Examples
    --------
    >>> mask = np.zeros((1, 8, 8), int)
    >>> mask[0, 2:6, 2:6] = 1
    >>> scores(mask, np.roll(mask, 1, axis=2))
    {'iou': 0.6, 'boundary': 1.0}
    """
    pairs = list(zip(masks, np.asarray(found).astype(np.uint8), strict=True))
    result = {"iou": float(np.mean([iou(*pair) for pair in pairs]))}
    if boundary:
        outlines = [boundary_f1(*pair, tolerance=TOLERANCE) for pair in pairs]
        result["boundary"] = float(np.mean(outlines))
    return result


def answers(model, images):
    """Say where a network with one sigmoid sees an object.

    Returns
    -------
    ndarray of uint8, shape (count, rows, columns)
    """
    parts = [
        keras.ops.convert_to_numpy(model(images[i : i + 20], training=False))[..., 0] > 0.5
        for i in range(0, len(images), 20)
    ]
    return np.concatenate(parts).astype(np.uint8)


def batches(images, masks, batch, rng):
    """Make a function that draws a batch at random, turned by quarters and flipped.

    Returns
    -------
    callable
        ``draw() -> x, y``, arrays of shapes (batch, side, side, channels) and (..., 1).
    """

    def draw():
        chosen, turn = rng.integers(len(images), size=batch), rng.integers(4)
        flip = slice(None, None, int(rng.choice([1, -1])))
        parts = images[chosen], masks[chosen][..., None]
        return tuple(np.rot90(part, turn, axes=(1, 2))[:, :, flip].copy() for part in parts)

    return draw
