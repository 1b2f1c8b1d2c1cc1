"""The matrix of a convolution, from index arithmetic alone.

A convolution is linear in its image. So it is a matrix: one row for each output cell, one
column for each image cell. This room is an independent witness: it shares the sizes with
the rest of convlab, and no arithmetic.
"""

from math import prod
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from convlab._arguments.dtypes import as_array, numbers
from convlab._arguments.operators import (
    Sizes,
    require_geometry,
    require_kernel,
    sizes,
)
from convlab.geometry import Geometry

MAX_BYTES = 2**30  # 1 GiB: a dense matrix above this is refused
MAX_ENTRIES = 2**28  # a list above this is: 6 GiB


def conv_matrix(w: ArrayLike, g: Geometry, groups: int = 1) -> NDArray[Any]:
    """Write a convolution as a dense matrix C, with ``stretch(conv(x)) == C @ stretch(x)``.

    Parameters
    ----------
    w : array, shape (*kernel) or (*kernel, C_large / groups, C_small)
        Kernel, without or with channels.
    g
        Sizes, stride, padding, dilation.
    groups
        Groups of channels that do not mix; see `conv`.

    Returns
    -------
    array, shape (prod(small) [* C_small], prod(large) [* C_large])
        Cells are counted row by row, channels last and fastest. ``C.T`` is the matrix of
        the transposed convolution.

    Raises
    ------
    ValueError
        A kernel that does not fit ``g``, or a matrix of more than `MAX_BYTES`: it is
        refused before it is allocated. `matrix_entries` lists it.

    Notes
    -----
    ``C[small cell, large cell] = w[tap]`` where, on every axis,
    ``large cell = small cell * stride + tap * dilation - zeros before``.

    Examples
    --------
    >>> conv_matrix(np.array([1, 2, 3]), Geometry(5, kernel=3))
    array([[1, 2, 3, 0, 0],
           [0, 1, 2, 3, 0],
           [0, 0, 1, 2, 3]])
    """
    require_geometry(g, Geometry)
    (w,) = numbers(w=w)
    w, lone, groups = _with_channels(w, g, groups)
    c_small, c_large = (1, 1) if lone else (w.shape[-1], w.shape[-2] * groups)
    shape = prod(g.small) * c_small, prod(g.large) * c_large
    _require_that_it_can_be_held(shape, w.dtype.itemsize)
    matrix = np.zeros(shape, w.dtype)
    deal = c_small // groups if c_small else 1, w.shape[-2]
    # (small cell, group, its C_small, large cell, group, its C_large)
    cells = matrix.reshape(prod(g.small), groups, deal[0], prod(g.large), groups, deal[1])
    for tap in np.ndindex(*g.kernel):
        rows, columns = _met(tap, g)
        for group in range(groups):
            weights = w[tap][:, group * deal[0] : (group + 1) * deal[0]]
            cells[rows, group, :, columns, group, :] = weights.T
    return matrix


def matrix_entries(
    w: ArrayLike, g: Geometry, groups: int = 1
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[Any]]:
    """List the entries of `conv_matrix` that a kernel weight fills.

    Parameters
    ----------
    w, g, groups
        As for `conv_matrix`.

    Returns
    -------
    rows, columns : array, shape (entries,)
        In increasing order of row, then of column.
    values : array, shape (entries,)
        Kernel weights. A weight that is zero is listed too; padding is not.

    Raises
    ------
    ValueError
        A kernel that does not fit ``g``, or more than `MAX_ENTRIES`.

    Examples
    --------
    >>> rows, columns, values = matrix_entries(np.array([1, 2, 3]), Geometry(5, 3, stride=2))
    >>> print(rows, columns, values)
    [0 0 0 1 1 1] [0 1 2 2 3 4] [1 2 3 1 2 3]
    """
    require_geometry(g, Geometry)
    (w,) = numbers(w=w)
    w, _, groups = _with_channels(w, g, groups)
    count = prod(g.small) * w.size
    if count > MAX_ENTRIES:
        raise ValueError(
            f"w and g must have at most {MAX_ENTRIES} pairs of a weight and a small cell; "
            f"got {count}; nearest that works: conv(x, w, g), which lists nothing"
        )
    return _entries(w, g, groups)


def stretch(image: ArrayLike) -> NDArray[Any]:
    """Stretch an image to a column, row by row (channels, if any, last and fastest).

    Parameters
    ----------
    image : array, any shape

    Returns
    -------
    array, shape (cells, 1)

    Examples
    --------
    >>> stretch([[1, 2], [3, 4]]).T
    array([[1, 2, 3, 4]])
    """
    return as_array("image", image).reshape(-1, 1)


def unstretch(column: ArrayLike, shape: Sizes) -> NDArray[Any]:
    """Fold a column back into an image: the inverse of `stretch`.

    Parameters
    ----------
    column : array, shape (cells, 1) or (cells,)
    shape
        The image's shape; its product is the number of cells.

    Raises
    ------
    ValueError
        A column that has another number of cells.

    Examples
    --------
    >>> unstretch(stretch([[1, 2, 3], [4, 5, 6]]), (2, 3))
    array([[1, 2, 3],
           [4, 5, 6]])
    """
    column = as_array("column", column)
    shape = sizes("shape", shape, 1, least=0)
    if column.size != prod(shape):
        raise ValueError(
            f"column must have the {prod(shape)} cells of shape={shape}; got {column.size}; "
            f"nearest that works: a shape whose product is {column.size}, such as ({column.size},)"
        )
    return column.reshape(shape)


def _with_channels(w: NDArray[Any], g: Geometry, groups: Any) -> tuple[NDArray[Any], bool, int]:
    """Return the kernel with its two channel axes, whether it came without, and the groups."""
    lone = w.shape == g.kernel
    if lone:
        w = w[..., None, None]
    return w, lone, require_kernel(w, g.kernel, groups)


def _met(tap: tuple[int, ...], g: Geometry) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the numbers of the small cells where a tap meets a large cell, and of that cell."""
    rows = columns = np.zeros(1, np.int64)
    for axis, t in enumerate(tap):
        small = np.arange(g.small[axis])
        large = small * g.stride[axis] + t * g.dilation[axis] - g.pads[axis][0]
        inside = (large >= 0) & (large < g.large[axis])
        rows = np.add.outer(rows * g.small[axis], small[inside]).ravel()
        columns = np.add.outer(columns * g.large[axis], large[inside]).ravel()
    return rows, columns


def _require_that_it_can_be_held(shape: tuple[int, int], itemsize: int) -> None:
    size = prod(shape) * itemsize
    if size > MAX_BYTES:
        raise ValueError(
            f"the matrix would be {shape[0]} x {shape[1]}, {size:,} bytes, and convlab holds "
            f"at most {MAX_BYTES:,}; "
            "nearest that works: matrix_entries(w, g) lists its non-zeros at any "
            f"size; conv(x, w, g) applies it without building it"
        )


def _entries(
    w: NDArray[Any], g: Geometry, groups: int
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[Any]]:
    """Entries of the matrix for a kernel with channels, in row-major order."""
    *_, c_large, c_small = w.shape
    n = g.axes
    # Index grids, one dimension each: small cell, C_small, tap, C_large.
    where = np.zeros((*g.small, c_small, *g.kernel, c_large), bool)
    grid = np.ogrid[tuple(slice(0, size) for size in where.shape)]
    small, channel, taps, c_in = grid[:n], grid[n], grid[n + 1 : -1], grid[-1]
    row, column, inside = 0, 0, True
    for axis in range(n):
        large = small[axis] * g.stride[axis] + taps[axis] * g.dilation[axis] - g.pads[axis][0]
        inside = inside & (large >= 0) & (large < g.large[axis])
        row = row * g.small[axis] + small[axis]
        column = column * g.large[axis] + large
    row = row * c_small + channel
    group = channel // (c_small // groups)  # this output channel reads its own group alone
    column = (column * groups + group) * c_large + c_in
    where |= inside
    value = np.moveaxis(w, -1, 0).reshape((1,) * n + (c_small, *g.kernel, c_large))
    row, column, value = (np.broadcast_to(a, where.shape)[where] for a in (row, column, value))
    return row, column, value
