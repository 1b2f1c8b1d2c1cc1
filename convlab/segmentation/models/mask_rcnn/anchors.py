"""Anchors: the boxes that proposals start from, the same at each cell of a map."""

import numpy as np

from convlab.backend import keras

ops = keras.ops


def shapes(sizes, ratios=(1.0,)):
    """List the sides of one cell's anchors.

    Parameters
    ----------
    sizes : sequence of float
        Of the square of the same area, its side in pixels.
    ratios : sequence of float, optional
        Height over width.

    Returns
    -------
    ndarray of float32, shape (sizes * ratios, 2)
        Heights and widths: all ratios of the first size, then of the next.

    Examples
    --------
    >>> shapes([10], [1, 4]).tolist()
    [[10.0, 10.0], [20.0, 5.0]]
    """
    roots = np.sqrt(np.asarray(ratios, np.float32))
    pairs = [(size * root, size / root) for size in sizes for root in roots]
    return np.array(pairs, np.float32).reshape(-1, 2)


def anchors(grid, stride, sizes, ratios=(1.0,)):
    """Lay anchors around the middle of each cell of a map.

    Parameters
    ----------
    grid : tuple of int or tensor
        Rows and columns of the map.
    stride : int
        Pixels from one cell to the next.
    sizes, ratios
        As for `shapes`.

    Returns
    -------
    tensor of float32, shape (rows * columns * len(sizes) * len(ratios), 4)
        Row by row, cell by cell, then as in `shapes`: the order in which a map of shape
        (rows, columns, anchors) is read. Some reach over the picture's edge.

    Notes
    -----
    A pyramid of maps has a grid, a stride and a size for each level; its anchors are those of the
    levels, concatenated.

    References
    ----------
    Ren et al., "Faster R-CNN", 2015, section 3.1.1.

    Examples
    --------
    >>> anchors((1, 2), 4, [8]).numpy().tolist()
    [[-2.0, -2.0, 6.0, 6.0], [-2.0, 2.0, 6.0, 10.0]]
    """
    half = shapes(sizes, ratios) / 2
    rows, columns = ((ops.arange(count, dtype="float32") + 0.5) * stride for count in grid)
    middles = ops.stack(ops.meshgrid(rows, columns, indexing="ij"), axis=-1)[:, :, None]
    return ops.reshape(ops.concatenate([middles - half, middles + half], axis=-1), (-1, 4))
