"""The best that scores on a coarse grid, stretched bilinearly, can say of a mask."""

import numpy as np

from convlab import Geometry, conv_matrix
from convlab.segmentation.models.blocks.bilinear import tent


def stretching(side, stride):
    """Write bilinear stretching along one axis as a matrix, as `bilinear_up` does it.

    Parameters
    ----------
    side : int
        Pixels, a multiple of `stride`.
    stride : int
        Pixels from one cell to the next.

    Returns
    -------
    ndarray of float64, shape (side, side // stride)

    Examples
    --------
    >>> stretching(4, 2)
    array([[0.75, 0.  ],
           [0.75, 0.25],
           [0.25, 0.75],
           [0.  , 0.75]])
    """
    weights = tent(2 * stride, stride)
    geometry = Geometry.for_transpose(
        (side // stride,), kernel=2 * stride, stride=stride, padding="same"
    )
    return conv_matrix(weights, geometry).T


def averaged(masks, stride):
    """Average each mask over the cells of a grid, and stretch the averages back.

    Parameters
    ----------
    masks : ndarray of int, shape (count, side, side)
        0 and 1.
    stride : int
        Pixels from one cell to the next.

    Returns
    -------
    ndarray of uint8, shape (count, side, side)
        1 where more than half is left.
    """
    count, side, _ = masks.shape
    cells = side // stride
    shares = masks.reshape(count, cells, stride, cells, stride).mean(axis=(2, 4))
    up = stretching(side, stride)
    return (up @ (2.0 * shares - 1) @ up.T > 0).astype(np.uint8)


def ceiling(masks, stride, steps=300, rate=0.3):
    """Fit the scores of a grid to each mask, so that their stretching tells it as well as it can.

    Parameters
    ----------
    masks, stride
        As for `averaged`.
    steps : int, optional
        Of Adam on the cross-entropy of each mask, and then as many on its Dice.
    rate : float, optional
        Of Adam at the start of each; it falls to zero.

    Returns
    -------
    ndarray of uint8, shape (count, side, side)
        1 where the stretched score is above 0: of both fits, the one with the better IoU.

    Notes
    -----
    It starts at the averages. Stretching is a transposed convolution, S to U S U.T; so the
    gradient comes down by the convolution, G to U.T G U. A fit that looks for longer may find a
    little more: this is the best that was found, and so a ceiling from below.
    """
    side = masks.shape[1]
    up, cells = stretching(side, stride), side // stride
    shares = masks.reshape(len(masks), cells, stride, cells, stride).mean(axis=(2, 4))
    first = _descend(8.0 * shares - 4, up, masks, _cross_entropy_gradient, steps, rate)
    second = _descend(first, up, masks, _dice_gradient, steps, rate)
    found = [up @ fit @ up.T > 0 for fit in (first, second)]
    overlap = [(f & (masks == 1)).sum((1, 2)) / (f | (masks == 1)).sum((1, 2)) for f in found]
    better = (overlap[1] > overlap[0])[:, None, None]
    return np.where(better, found[1], found[0]).astype(np.uint8)


def _descend(scores, up, masks, gradient_of, steps, rate):
    """Go down a loss of the stretched scores by Adam."""
    first, second = np.zeros_like(scores), np.zeros_like(scores)
    for step in range(1, steps + 1):
        chance = 1 / (1 + np.exp(-np.clip(up @ scores @ up.T, -30, 30)))
        gradient = up.T @ gradient_of(chance, masks) @ up
        first, second = 0.9 * first + 0.1 * gradient, 0.99 * second + 0.01 * gradient**2
        move = first / (1 - 0.9**step) / (np.sqrt(second / (1 - 0.99**step)) + 1e-9)
        scores = scores - rate * move * (1 - step / (steps + 1))
    return scores


def _cross_entropy_gradient(chance, masks):
    return chance - masks


def _dice_gradient(chance, masks):
    """Differentiate 1 - 2 sum(p t) / (sum(p) + sum(t)) by the score of each pixel."""
    both, all_of_it = (chance * masks).sum((1, 2)), (chance + masks).sum((1, 2))
    slope = 2 * (both[:, None, None] - masks * all_of_it[:, None, None])
    return slope / all_of_it[:, None, None] ** 2 * chance * (1 - chance)
