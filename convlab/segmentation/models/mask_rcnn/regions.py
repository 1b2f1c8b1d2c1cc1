"""The features of a box, whatever its size, as one small grid: aligned, and rounded.

Region alignment reads a map between its cells. Along one axis that is a matrix: each point that
is read takes its value from the two cells around it, the nearer one more. With one matrix for the
rows, A, and one for the columns, B, the grid of a box is

    A @ features @ B.T

Both have a row for each row or column of the grid, and a column for each one of the map.
"""

import numpy as np

from convlab.backend import keras

ops = keras.ops


def sampling_matrix(first, last, points, length, stride=1.0, samples=1):
    """Write linear interpolation along one axis as a matrix.

    Parameters
    ----------
    first, last : tensor, shape (...)
        Where the box begins and ends, in pixels.
    points : int
        Equal parts that the box is cut into.
    length : int or tensor
        Cells of the map.
    stride : float or tensor, shape (...), optional
        Pixels from one cell to the next.
    samples : int, optional
        Values that are read, evenly, in each part, and averaged.

    Returns
    -------
    tensor of float32, shape (..., points, length)
        Every row adds up to 1.

    Notes
    -----
    Cell j of a map stands for the pixels from ``j * stride`` to ``(j + 1) * stride``. Its value
    belongs to the middle of them, so that pixel coordinate y lies at cell ``y / stride - 1/2``.
    Without that half, all grids are shifted by half a cell. Beyond the middle of the outermost
    cell, that cell's value goes on.

    Examples
    --------
    >>> sampling_matrix(0.0, 4.0, 2, 4).numpy().tolist()
    [[0.5, 0.5, 0.0, 0.0], [0.0, 0.0, 0.5, 0.5]]
    """
    first, last, stride = (
        ops.convert_to_tensor(value, "float32")[..., None] for value in (first, last, stride)
    )
    parts = (np.arange(points * samples, dtype=np.float32) + 0.5) / (points * samples)
    cells = ops.arange(length, dtype="float32")
    place = (first + (last - first) * parts) / stride - 0.5
    place = ops.minimum(ops.maximum(place, 0.0), ops.max(cells))
    weight = ops.maximum(0.0, 1.0 - ops.abs(place[..., None] - cells))
    shape = (*place.shape[:-1], points, samples, ops.shape(cells)[0])
    shape = tuple(-1 if side is None else side for side in shape)
    return ops.mean(ops.reshape(weight, shape), axis=-2)


def roi_align(features, boxes, size, stride=1, samples=2):
    """Read the features of each box between the cells, as a grid of fixed size.

    Parameters
    ----------
    features : tensor, shape (batch, rows, columns, channels)
    boxes : tensor, shape (batch, n, 4)
        In pixels of the picture. They are not rounded.
    size : int
        Side of the grid.
    stride : int, optional
        Pixels of the picture from one cell of the map to the next.
    samples : int, optional
        Along each axis, values that are read and averaged for each cell of the grid.

    Returns
    -------
    tensor of float32, shape (batch, n, size, size, channels)

    References
    ----------
    He et al., "Mask R-CNN", 2017, section 3: "RoIAlign".

    Examples
    --------
    >>> ramp = np.arange(6.0)[None, :, None, None] * np.ones((1, 1, 4, 1))
    >>> roi_align(ramp, [[[1.25, 0, 3.25, 4]]], 2)[0, 0, :, 0, 0].numpy().tolist()
    [1.25, 2.25]
    """
    features = ops.convert_to_tensor(features, "float32")
    boxes = ops.convert_to_tensor(boxes, "float32")
    _, rows, columns, _ = ops.shape(features)
    top, left, bottom, right = (boxes[..., side] for side in range(4))
    down = sampling_matrix(top, bottom, size, rows, stride, samples)
    across = sampling_matrix(left, right, size, columns, stride, samples)
    strips = ops.einsum("bnir,brcf->bnicf", down, features)
    return ops.einsum("bnjc,bnicf->bnijf", across, strips)


def whole_cells(boxes, stride=1):
    """Round boxes to whole cells of a map, one cell or more along each axis.

    Parameters
    ----------
    boxes : tensor, shape (..., 4)
        In pixels of the picture.
    stride : int, optional
        Pixels of the picture from one cell of the map to the next.

    Returns
    -------
    tensor of float32, shape (..., 4)
        In pixels too, each a multiple of the stride.

    Notes
    -----
    The first of the two roundings of RoI pooling. Read with `roi_align`, such boxes show what this
    rounding alone costs.

    Examples
    --------
    >>> whole_cells([[5.3, 7.1, 15.3, 24.9], [5.0, 5.0, 5.5, 5.5]], 4).numpy().tolist()
    [[4.0, 8.0, 16.0, 24.0], [4.0, 4.0, 8.0, 8.0]]
    """
    cells = ops.floor(ops.convert_to_tensor(boxes, "float32") / stride + 0.5)
    first, last = cells[..., :2], cells[..., 2:]
    return stride * ops.concatenate([first, ops.maximum(last, first + 1)], axis=-1)


def roi_pool(features, boxes, size, stride=1):
    """Take the largest of the features in each part of a box, in whole cells: the older way.

    Parameters
    ----------
    features : ndarray, shape (batch, rows, columns, channels)
    boxes : ndarray, shape (batch, n, 4)
        In pixels of the picture. They must touch the picture.
    size : int
        Side of the grid.
    stride : int, optional
        Pixels of the picture from one cell of the map to the next.

    Returns
    -------
    ndarray, shape (batch, n, size, size, channels)

    Notes
    -----
    It rounds twice: the box to whole cells, then each part of the box, outwards, to whole cells.

    References
    ----------
    Girshick, "Fast R-CNN", 2015, section 2.1: "RoI pooling".

    Examples
    --------
    >>> ramp = np.arange(6.0)[None, :, None, None] * np.ones((1, 1, 4, 1))
    >>> roi_pool(ramp, [[[1.25, 0, 3.25, 4]]], 2)[0, 0, :, 0, 0].tolist()
    [1.0, 2.0]
    """
    features, boxes = np.asarray(features), np.asarray(boxes, float)
    batch, rows, columns, channels = features.shape
    pooled = np.empty((batch, boxes.shape[1], size, size, channels), features.dtype)
    for b, n in np.ndindex(boxes.shape[:2]):
        top, left, bottom, right = boxes[b, n] / stride
        down, across = _parts(top, bottom, size, rows), _parts(left, right, size, columns)
        for i, j in np.ndindex(size, size):
            pooled[b, n, i, j] = features[b, down[i], across[j]].max(axis=(0, 1))
    return pooled


def _parts(first, last, points, length):
    """Cut a box along one axis into slices of whole cells, one or more each."""
    first = min(max(int(np.floor(first + 0.5)), 0), length - 1)
    last = min(max(int(np.floor(last + 0.5)), first + 1), length)
    part = (last - first) / points
    edges = [(int(np.floor(first + i * part)), int(np.ceil(first + (i + 1) * part)))
             for i in range(points)]  # fmt: skip
    return [slice(a, b) for a, b in edges]
