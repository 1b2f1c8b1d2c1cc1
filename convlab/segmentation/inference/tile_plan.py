"""Where the tiles of a large image lie along one axis, and how much each counts where."""

from typing import NamedTuple

import numpy as np


class Tiles(NamedTuple):
    """The tiles along one axis.

    Attributes
    ----------
    starts : list of int
        The first pixel of each, a multiple of the stride.
    side : int
        Pixels of each.
    length : int
        Pixels that they cover together: those of the image, filled up to a multiple of the stride.
    weights : ndarray of float32, shape (tiles, side)
        How much each pixel of each tile counts. Over all tiles they add up to 1 at every pixel.
    """

    starts: list
    side: int
    length: int
    weights: np.ndarray


def lay_tiles(length, side, overlap, stride, reach) -> Tiles:
    """Lay tiles over one axis.

    Parameters
    ----------
    length : int
        Pixels to cover, a multiple of `stride`.
    side : int
        Pixels of a tile, a multiple of `stride`.
    overlap : int
        The least that two neighbours share, in pixels; below `side`.
    stride : int
        The network's total stride. Tiles start at its multiples, since a network that halves its
        image is not the same network on an image moved by one pixel.
    reach : int
        How far the network looks, in pixels.

    Raises
    ------
    ValueError
        If the overlap, rounded up to a multiple of the stride, leaves a tile no new pixels.

    Notes
    -----
    A pixel's weight is its distance to the nearest seam, which is an edge of a tile inside the
    image, less the reach; then all are divided by their sum. So what lies within reach of a seam
    counts for nothing, and the rest is right. If neighbours share less than twice the reach, some
    pixels lie within reach of every seam: then the whole distance counts, and nothing is exact.

    Examples
    --------
    >>> tiles = lay_tiles(32, 16, overlap=8, stride=4, reach=2)
    >>> tiles.starts
    [0, 8, 16]
    >>> tiles.weights[0].tolist()[8:]
    [1.0, 1.0, 0.875, 0.625, 0.375, 0.125, 0.0, 0.0]
    """
    side = min(side, length)
    starts = _starts(length, side, overlap, stride)
    shared = side - max(np.diff(starts), default=0)  # spread evenly: often more than asked for
    margin = reach if 2 * reach <= shared else 0
    pixels = np.arange(side) + 0.5  # the middle of each
    total, raw = np.zeros(length), []
    for start in starts:
        before = pixels if start else np.inf
        after = side - pixels if start + side < length else np.inf
        raw.append(np.clip(np.minimum(before, after) - margin, 0, side) + np.zeros(side))
        total[start : start + side] += raw[-1]
    shares = [part / total[at : at + side] for at, part in zip(starts, raw, strict=True)]
    return Tiles(starts, side, length, np.array(shares, np.float32))


def _starts(length, side, overlap, stride):
    """Spread as few tiles as will do evenly over the axis."""
    if length == side:
        return [0]
    rounded = -(-overlap // stride) * stride
    if rounded >= side:
        raise ValueError(
            f"overlap must, rounded up to a multiple of {stride}, be less than a tile's {side} "
            f"pixels; got {overlap}; nearest that works: {side - stride}, or tiles of "
            f"{rounded + stride}"
        )
    overlap = rounded
    gaps = -(-(length - side) // (side - overlap))
    places = (length - side) // stride
    return [stride * (places * i // gaps) for i in range(gaps + 1)]


def mirrored(first, last, length):
    """Find which pixels stand for a row of places that may lie beyond the last pixel.

    Parameters
    ----------
    first, last : int
        The places, half-open, from 0.
    length : int
        Pixels that there are.

    Returns
    -------
    ndarray of int64, shape (last - first,)
        As ``np.pad(..., "symmetric")`` goes on: from the end back to the start, and again.

    Examples
    --------
    >>> mirrored(1, 8, 3).tolist()
    [1, 2, 2, 1, 0, 0, 1]
    """
    there_and_back = np.arange(first, last) % (2 * length)
    return np.minimum(there_and_back, 2 * length - 1 - there_and_back)
