"""How well any network can do that answers on a coarse grid and stretches the answer."""

import numpy as np

from convlab._arguments.values import integer


def averaged_on_grid(masks, stride, n_classes):
    """Average the truth over the cells of a grid, stretch it back, and let the largest win.

    Parameters
    ----------
    masks : ndarray of int, shape (images, rows, columns)
        The truth. Both sides are multiples of `stride`.
    stride : int
        Pixels from one cell of the grid to the next.
    n_classes : int
        How many classes there are.

    Returns
    -------
    ndarray of uint8, shape (images, rows, columns)
        What a network would answer that knows the share of each class in each cell, and no more.

    Examples
    --------
    >>> mask = np.zeros((1, 4, 8), int)
    >>> mask[0, :, 3:] = 1
    >>> averaged_on_grid(mask, 4, 2)[0, 0].tolist()
    [0, 0, 0, 1, 1, 1, 1, 1]
    """
    truth, shape = _one_hot(masks, stride, n_classes)
    cells = truth.reshape(
        shape[0], shape[1] // stride, stride, shape[2] // stride, stride, n_classes
    )
    return _stretched(cells.mean(axis=(2, 4)), stride).argmax(axis=-1).astype(np.uint8)


def fitted_on_grid(masks, stride, n_classes, steps=150, rate=0.5):
    """Fit a score for each class in each cell to the truth, stretched: about the best there is.

    Parameters
    ----------
    masks, stride, n_classes
        As for `averaged_on_grid`.
    steps : int, optional
        Of Adam, on the cross-entropy of the stretched scores.
    rate : float, optional
        Its learning rate.

    Returns
    -------
    ndarray of uint8, shape (images, rows, columns)

    Notes
    -----
    It is told the answer. So it says what the stride allows, whatever the network: a network whose
    scores live on this grid cannot have a lower cross-entropy on these masks.

    Examples
    --------
    >>> mask = np.zeros((1, 4, 8), int)
    >>> mask[0, :, 3:] = 1
    >>> fitted_on_grid(mask, 4, 2)[0, 0].tolist()
    [0, 0, 0, 1, 1, 1, 1, 1]
    """
    truth, shape = _one_hot(masks, stride, n_classes)
    if stride == 1:
        return truth.argmax(axis=-1).astype(np.uint8)
    down, across = (stretching_matrix(side // stride, stride) for side in shape[1:])
    scores = np.zeros((shape[0], shape[1] // stride, shape[2] // stride, n_classes), np.float32)
    first, second = np.zeros_like(scores), np.zeros_like(scores)
    for step in range(1, steps + 1):
        wide = _stretched(scores, stride)
        odds = np.exp(wide - wide.max(axis=-1, keepdims=True))
        error = odds / odds.sum(axis=-1, keepdims=True) - truth
        slope = np.einsum("ri,nrcd,cj->nijd", down, error, across, optimize=True)
        first = 0.9 * first + 0.1 * slope
        second = 0.99 * second + 0.01 * slope**2
        scale = np.sqrt(second / (1 - 0.99**step)) + 1e-6
        scores -= rate * (first / (1 - 0.9**step)) / scale
    return _stretched(scores, stride).argmax(axis=-1).astype(np.uint8)


def stretching_matrix(cells, stride):
    """Write bilinear stretching along one axis as a matrix.

    Parameters
    ----------
    cells : int
        Along the axis.
    stride : int
        Pixels for each.

    Returns
    -------
    ndarray of float32, shape (cells * stride, cells)
        Each row adds up to 1. Cell j lies over the middle of its pixels; beyond the middles of the
        first and the last cell, their values go on.

    Examples
    --------
    >>> stretching_matrix(2, 2).tolist()
    [[1.0, 0.0], [0.75, 0.25], [0.25, 0.75], [0.0, 1.0]]
    """
    integer("cells", cells), integer("stride", stride)
    place = np.clip((np.arange(cells * stride) + 0.5) / stride - 0.5, 0, cells - 1)
    return np.maximum(0, 1 - np.abs(place[:, None] - np.arange(cells))).astype(np.float32)


def _stretched(cells, stride):
    """Stretch (images, rows, columns, classes) to the size of the images."""
    down, across = (stretching_matrix(side, stride) for side in cells.shape[1:3])
    return np.einsum("ri,nijd,cj->nrcd", down, cells, across, optimize=True)


def _one_hot(masks, stride, n_classes):
    """Turn masks into shares of classes, (images, rows, columns, classes), and check the sides."""
    masks = np.asarray(masks)
    integer("stride", stride), integer("n_classes", n_classes)
    if masks.ndim != 3 or masks.shape[1] % stride or masks.shape[2] % stride:
        nearest = tuple(side + -side % stride for side in masks.shape[-2:])
        raise ValueError(
            f"masks must be (images, rows, columns) with sides that are multiples of the stride "
            f"{stride}; got {masks.shape}; nearest that works: rows and columns {nearest}"
        )
    return np.eye(n_classes, dtype=np.float32)[masks.astype(int)], masks.shape
