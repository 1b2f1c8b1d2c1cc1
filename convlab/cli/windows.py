"""Parts of images, read when they are asked for: all, the middle, or around a rare class."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from convlab.segmentation.inference.tile_plan import mirrored


class Window(NamedTuple):
    """A part of one image.

    Attributes
    ----------
    image : int
        Which image.
    rows, columns : slice
        Which part of it; ``slice(None)`` is all.
    """

    image: int
    rows: slice = slice(None)
    columns: slice = slice(None)


class Windows(Sequence):
    """Parts of arrays, each read and prepared when it is asked for.

    Parameters
    ----------
    arrays : sequence of ndarray, shape (rows, columns, ...)
        Images or masks.
    windows : list of Window
        One for each array that comes out.
    least : int, optional
        What is shorter than this, in pixels, is mirrored outwards until it is as long.
    prepare : callable, optional
        ``prepare(part, image)`` is what becomes of each part; the second is the image's number.

    Examples
    --------
    >>> parts = Windows([np.arange(12).reshape(3, 4)], [Window(0), Window(0, slice(1, 3))], least=4)
    >>> [part.shape for part in parts], parts[1][:, 0].tolist()
    ([(4, 4), (4, 4)], [4, 8, 8, 4])
    """

    def __init__(self, arrays, windows, least=1, prepare=None):
        self.arrays, self.windows = arrays, list(windows)
        self.least, self.prepare = least, prepare

    def __len__(self):
        return len(self.windows)

    def __getitem__(self, which):
        """Read one part."""
        if isinstance(which, slice):
            return Windows(self.arrays, self.windows[which], self.least, self.prepare)
        window = self.windows[which]
        part = self.arrays[window.image][window.rows, window.columns]
        rows, columns = part.shape[:2]
        if min(rows, columns) < self.least:
            down, across = (mirrored(0, max(n, self.least), n) for n in (rows, columns))
            part = part[np.ix_(down, across)]
        return self.prepare(part, window.image) if self.prepare else part

    def __repr__(self):
        return f"{len(self)} windows on {len(self.arrays)} arrays"


def rare_windows(masks, chosen, rare, size, rng):
    """Lay windows around pixels of rare classes: half as many as there are images.

    Each class gets equally many. A window has ``2 size - 1`` pixels a side, fewer where the image
    ends: a square of ``size`` pixels cut anywhere from it holds the pixel it was laid around.

    Examples
    --------
    >>> mask = np.zeros((50, 70), int)
    >>> mask[30, 60] = 1
    >>> rare_windows([mask], [0], [1], 8, np.random.default_rng(0))
    [Window(image=0, rows=slice(23, 38, None), columns=slice(53, 68, None))]
    """
    holding = {label: [i for i in chosen if (masks[i] == label).any()] for label in rare}
    each = -(-len(chosen) // (2 * len(rare))) if rare else 0
    windows = []
    for label, images in holding.items():
        for i in rng.choice(images, each) if images else []:
            places = np.argwhere(masks[i] == label)
            middle = places[rng.integers(len(places))]
            windows.append(Window(int(i), *map(_around, middle, masks[i].shape, [size, size])))
    return windows


def _around(middle, length, size):
    """Lay a window around a pixel, cut off where the image ends."""
    return slice(max(int(middle) - size + 1, 0), min(int(middle) + size, length))


def cut_middle(image, shape, side):
    """Take the middle of an image, no more pixels a side than `side`: enough to be watched.

    Examples
    --------
    >>> cut_middle(0, (100, 30), 60)
    Window(image=0, rows=slice(20, 80, None), columns=slice(0, 30, None))
    """
    starts = [max(length - side, 0) // 2 for length in shape]
    ends = [min(start + side, length) for start, length in zip(starts, shape, strict=True)]
    return Window(image, *map(slice, starts, ends))
