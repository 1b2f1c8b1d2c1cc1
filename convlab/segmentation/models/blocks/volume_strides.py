"""By how much a network for volumes divides each axis, and how large its kernels are."""

import numpy as np

from convlab._arguments.values import integer, is_finite

AXES = ("planes", "rows", "columns")
DEPTH = 3


def strides_for(spacing, depth):
    """Choose strides that bring the spacings of the three axes together.

    Parameters
    ----------
    spacing : tuple of float
        Millimetres from one plane, row and column to the next.
    depth : int
        How many strides.

    Returns
    -------
    list of tuple of int
        For `vnet`. At each level an axis is halved unless its voxels are already twice as long as
        the shortest side of a voxel, or longer.

    Raises
    ------
    ValueError
        If `spacing` is no three distances above 0, or `depth` no whole number of 1 or more.

    References
    ----------
    The rule is that of Isensee et al., "nnU-Net", 2021, which also stops at small sides.

    Examples
    --------
    >>> strides_for((3.0, 1.0, 1.0), 3)
    [(1, 2, 2), (2, 2, 2), (2, 2, 2)]
    >>> strides_for((5.0, 0.7, 0.7), 3)
    [(1, 2, 2), (1, 2, 2), (2, 2, 2)]
    """
    integer("depth", depth)
    given = tuple(spacing) if np.ndim(spacing) else ()
    if len(given) != 3 or not all(is_finite(step) and step > 0 for step in given):
        raise ValueError(
            f"spacing must be three distances in millimetres, each above 0; got {spacing!r}; "
            f"for example (3.0, 1.0, 1.0)"
        )
    now, chosen = np.array(given, float), []
    for _ in range(depth):
        stride = np.where(now < 2 * now.min(), 2, 1)
        now = now * stride
        chosen.append(tuple(stride.tolist()))
    return chosen


def require_kernel(kernel):
    """Read the sides of the kernels: one for all three axes, or three."""
    sides = tuple(kernel) if np.ndim(kernel) else (kernel,) * 3
    if len(sides) != 3:
        raise ValueError(
            f"kernel must be one side or three, for {', '.join(AXES)}; got {kernel!r}; "
            f"for example (1, 3, 3)"
        )
    for axis, side in zip(AXES, sides, strict=True):
        integer(f"kernel, along {axis},", side)
    return sides


def require_strides(depth, strides):
    """Read the strides of every level, or make them if only the depth is given."""
    if depth is not None:
        integer("depth", depth)
    if strides is None:
        return [(2, 2, 2)] * (depth or DEPTH)
    given = strides if np.ndim(strides) else [strides]
    levels = [tuple(level) if np.ndim(level) else (level,) for level in given]
    if not levels or any(len(level) != 3 for level in levels):
        raise ValueError(
            f"strides must hold one (planes, rows, columns) for each level; got {strides!r}; "
            f"for example [(1, 2, 2), (2, 2, 2)]"
        )
    for number, level in enumerate(levels):
        for axis, stride in zip(AXES, level, strict=True):
            integer(f"strides[{number}], along {axis},", stride)
    if depth not in (None, len(levels)):
        raise ValueError(
            f"depth must be the number of strides, {len(levels)}, or be left out; got {depth}"
        )
    return levels
