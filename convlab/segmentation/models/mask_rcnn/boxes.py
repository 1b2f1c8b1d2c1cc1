"""Boxes: how much two overlap, and one written as its difference from another.

A box is (top, left, bottom, right) in pixels, measured from the picture's upper left corner. Its
edges lie between pixels: pixel r reaches from r to r + 1, so that (0, 0, 2, 3) holds two rows of
three pixels, and a scene's half-open boxes need no plus or minus one.

All functions take NumPy arrays or tensors, and any axes before the last two.
"""

from convlab.backend import keras

ops = keras.ops

SPREAD = (0.1, 0.1, 0.2, 0.2)
"""What a difference is divided by: about how large each of the four usually is."""

_LARGEST = 4.0  # of the logarithm of a scale: exp of an untrained network's answer stays finite


def pairwise_iou(first, second):
    """Intersection over union of each box of one list with each of another.

    Parameters
    ----------
    first : array_like or tensor, shape (..., n, 4)
    second : array_like or tensor, shape (..., m, 4)

    Returns
    -------
    tensor of float32, shape (..., n, m)
        From 0 to 1; 0 where both boxes are empty.

    Examples
    --------
    >>> pairwise_iou([[0, 0, 2, 4]], [[0, 0, 2, 2], [0, 0, 2, 4]]).numpy().tolist()
    [[0.5, 1.0]]
    """
    first, second = _boxes(first)[..., :, None, :], _boxes(second)[..., None, :, :]
    upper_left = ops.maximum(first[..., :2], second[..., :2])
    lower_right = ops.minimum(first[..., 2:], second[..., 2:])
    shared = _area(upper_left, lower_right)
    either = _area(*_corners(first)) + _area(*_corners(second)) - shared
    return shared / ops.maximum(either, 1e-6)


def encode(boxes, references):
    """Write boxes as differences from reference boxes, such as anchors.

    Parameters
    ----------
    boxes, references : array_like or tensor, shape (..., 4)
        Of references, no side may be 0.

    Returns
    -------
    tensor of float32, shape (..., 4)
        Down, right, higher, wider.

    Notes
    -----
    With middle (y, x), height h and width w of the box, and index r for its reference:

        t = ((y - y_r) / h_r, (x - x_r) / w_r, log(h / h_r), log(w / w_r)) / SPREAD

    Moves are in shares of the reference, so a small and a large object ask for the same number.
    Scales are logarithms, so twice and half are equally far from 0, and no answer of a network
    makes a side negative. ``SPREAD`` brings all four to about one size.

    References
    ----------
    Girshick et al., "Rich feature hierarchies", 2014, appendix C; the division by the spread is
    Girshick, "Fast R-CNN", 2015, section 2.3.

    Examples
    --------
    >>> encode([[0, 0, 10, 10]], [[0, 0, 10, 20]]).numpy().astype(float).round(3).tolist()
    [[0.0, -2.5, 0.0, -3.466]]
    """
    middle, side = _middle_and_side(_boxes(boxes))
    from_middle, from_side = _middle_and_side(_boxes(references))
    moves = (middle - from_middle) / from_side
    return ops.concatenate([moves, ops.log(side / from_side)], axis=-1) / _spread()


def decode(deltas, references):
    """Find the boxes that lie at given differences from reference boxes: `encode`, undone.

    Parameters
    ----------
    deltas, references : array_like or tensor, shape (..., 4)

    Returns
    -------
    tensor of float32, shape (..., 4)
        Boxes. No side grows more than e^4-fold, whatever an untrained network asks for.

    Examples
    --------
    >>> decode([[0, -2.5, 0, -3.4657359]], [[0, 0, 10, 20]]).numpy().round(3).tolist()
    [[0.0, 0.0, 10.0, 10.0]]
    """
    from_middle, from_side = _middle_and_side(_boxes(references))
    deltas = _boxes(deltas) * _spread()
    middle = from_middle + deltas[..., :2] * from_side
    half = from_side * ops.exp(ops.minimum(deltas[..., 2:], _LARGEST)) / 2
    return ops.concatenate([middle - half, middle + half], axis=-1)


def clip(boxes, size):
    """Cut boxes off at the edges of the picture.

    Parameters
    ----------
    boxes : array_like or tensor, shape (..., 4)
    size : tuple of int or tensor
        Rows and columns of the picture.

    Returns
    -------
    tensor of float32, shape (..., 4)

    Examples
    --------
    >>> clip([[-3, 5, 9, 50]], (8, 40)).numpy().tolist()
    [[0.0, 5.0, 8.0, 40.0]]
    """
    limits = ops.cast(ops.stack([*size, *size]), "float32")
    return ops.minimum(ops.maximum(_boxes(boxes), 0.0), limits)


def _boxes(values):
    return ops.convert_to_tensor(values, "float32")


def _spread():
    return ops.convert_to_tensor(SPREAD, "float32")


def _corners(boxes):
    return boxes[..., :2], boxes[..., 2:]


def _area(upper_left, lower_right):
    """Multiply the sides; a box whose corners have changed places holds nothing."""
    return ops.prod(ops.maximum(lower_right - upper_left, 0.0), axis=-1)


def _middle_and_side(boxes):
    upper_left, lower_right = _corners(boxes)
    return (upper_left + lower_right) / 2, lower_right - upper_left
