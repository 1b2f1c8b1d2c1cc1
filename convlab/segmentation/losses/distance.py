"""The exact Euclidean distance transform in Keras's operations: on any device, inside any graph."""

import math

from convlab.segmentation.losses.base import ops

FAR = 1e6
"""Pixels: where nothing is to be reached. Its square still fits a float32."""


def distance_to_false(mask, spacing=1.0):
    """Return the distance from each True pixel to the nearest False one.

    Parameters
    ----------
    mask : tensor of bool, shape (batch, *spatial)
        One mask for each member of the batch.
    spacing : float or sequence of float, optional
        Size of a pixel along each spatial axis.

    Returns
    -------
    tensor of float32, shape (batch, *spatial)
        0 at a False pixel. `FAR`, or a little more, all over a mask that has none.

    Notes
    -----
    Squared distances separate: along the first axis the nearest False pixel is found by steps of
    1, 2, 4, ...; each further axis takes the lower envelope of the parabolas that stand on what is
    there. The envelope is built outwards from each pixel and stops at the largest distance found.

    References
    ----------
    Felzenszwalb and Huttenlocher, "Distance transforms of sampled functions", 2012.

    Examples
    --------
    >>> mask = ops.convert_to_tensor([[[True, True, True], [True, False, True]]])
    >>> (distance_to_false(mask) ** 2)[0].numpy().round(3).tolist()
    [[2.0, 1.0, 2.0], [1.0, 0.0, 1.0]]
    """
    axes = len(mask.shape) - 1
    steps = [float(spacing)] * axes if isinstance(spacing, (int, float)) else list(spacing)
    if len(steps) != axes or min(steps) <= 0:
        raise ValueError(
            f"spacing must be above 0, one number or one for each of {axes} spatial axes; got "
            f"{spacing}; nearest that works: {[1.0] * axes}"
        )
    first = _along_a_line(ops.where(mask, FAR, 0.0), steps[0])
    squared = ops.square(first)
    for axis, step in enumerate(steps[1:], start=2):
        squared = _lower_envelope(squared, axis, step)
    return ops.sqrt(squared)


def distance_to_other(mask, spacing=1.0):
    """Return the distance from each pixel to the nearest one of the other kind.

    Parameters
    ----------
    mask, spacing
        As for `distance_to_false`.

    Returns
    -------
    tensor of float32, shape (batch, *spatial)
        0 all over a mask that has one kind only: there is nothing to measure to.

    Examples
    --------
    >>> mask = ops.convert_to_tensor([[True, False, False], [True, True, True]])
    >>> distance_to_other(mask).numpy().tolist()
    [[1.0, 1.0, 2.0], [0.0, 0.0, 0.0]]
    """
    both = ops.concatenate([mask, ops.logical_not(mask)], axis=0)
    inside, outside = ops.split(distance_to_false(both, spacing), 2, axis=0)
    axes = tuple(range(1, len(mask.shape)))
    mixed = ops.any(mask, axis=axes, keepdims=True) & ops.any(~mask, axis=axes, keepdims=True)
    return ops.where(mixed, inside + outside, 0.0)


def _shifted(values, axis, by, length):
    """Return what lies `by` further along an axis of `length`; FAR beyond the end."""
    pads = [(0, 0)] * len(values.shape)
    pads[axis] = (max(-by, 0), max(by, 0))
    padded = ops.pad(values, pads, constant_values=FAR)
    first = max(by, 0)
    return ops.take(padded, ops.arange(first, first + length), axis=axis)


def _along_a_line(values, step):
    """Spread the distance 0 along axis 1: twice as far each time."""
    length = values.shape[1]
    for n in range(math.ceil(math.log2(length)) if length > 1 else 0):
        by = 2**n
        nearer = ops.minimum(_shifted(values, 1, by, length), _shifted(values, 1, -by, length))
        values = ops.minimum(values, nearer + by * step)
    return values


def _lower_envelope(squared, axis, step):
    """Take the least of all parabolas along an axis: those 1 away, 2 away, and so on."""
    length, most = squared.shape[axis], FAR**2
    pads = [(0, 0)] * len(squared.shape)
    pads[axis] = (length, length)
    padded = ops.moveaxis(ops.pad(squared, pads, constant_values=most), axis, 0)
    start = ops.moveaxis(squared, axis, 0)

    def more(away, least):
        return (away < length) & (ops.square(ops.cast(away, "float32") * step) < ops.max(least))

    def widen(away, least):
        rows = ops.arange(length) + length
        nearest = ops.minimum(
            ops.take(padded, rows - away, axis=0), ops.take(padded, rows + away, axis=0)
        )
        return away + 1, ops.minimum(least, nearest + ops.square(ops.cast(away, "float32") * step))

    _, least = ops.while_loop(more, widen, (1, start))
    return ops.moveaxis(least, 0, axis)
