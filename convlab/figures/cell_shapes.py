"""Shapes in cell units: column to the right, row downwards, a cell is 1 by 1."""

import numpy as np
from matplotlib.path import Path

NOTHING = Path(np.empty((0, 2)))


def square(side):
    """Return a square centred on (0, 0) with slightly rounded corners."""
    half, bend = side / 2, 0.1 * side
    near = half - bend
    corners = [(half, -half), (half, half), (-half, half), (-half, -half)]
    starts = [(near, -half), (half, near), (-near, half), (-half, -near)]
    ends = [(half, -near), (near, half), (-half, near), (-near, -half)]
    points = [point for trio in zip(starts, corners, ends, strict=True) for point in trio]
    codes = [Path.LINETO, Path.CURVE3, Path.CURVE3] * 4
    return Path([*points, points[0]], [Path.MOVETO, *codes[1:], Path.CLOSEPOLY])


def centres(shape):
    """Return the (column, row) of each cell's centre, row by row: (rows * columns, 2)."""
    rows, columns = np.indices(shape)
    return np.column_stack([columns.ravel(), rows.ravel()]) + 0.5


def selection(values, index):
    """Return a boolean mask of what ``values[index]`` selects; None selects nothing."""
    mask = np.zeros(values.shape, dtype=bool)
    if index is not None:
        mask[index] = True
    return mask


def edges(mask):
    """Return the outline of the true cells, as one path of straight runs."""
    framed = np.pad(mask, 1).astype(int)
    across = np.diff(framed, axis=0)[:, 1:-1] != 0  # [line, column]: an edge above row `line`
    down = np.diff(framed, axis=1)[1:-1] != 0  # [row, line]: an edge left of column `line`
    rows, starts, ends = _runs(across)
    columns, tops, bottoms = _runs(down.T)
    points = np.concatenate(
        [
            np.stack([(starts, rows), (ends, rows)]),
            np.stack([(columns, tops), (columns, bottoms)]),
        ],
        axis=2,
    )
    points = points.transpose(2, 0, 1).reshape(-1, 2)  # run, end, (column, row)
    return Path(points, np.tile([Path.MOVETO, Path.LINETO], len(points) // 2))


def _runs(lines):
    """Return line, start and end of each run of true values along the lines."""
    steps = np.diff(np.pad(lines, ((0, 0), (1, 1))).astype(int), axis=1)
    (line, start), (_, end) = np.nonzero(steps > 0), np.nonzero(steps < 0)
    return line, start, end


def floored(height):
    """Return a height cut to steps of 1/200, so that a cache meets few of them."""
    return np.floor(height * 200) / 200 if height > 0.02 else height
