"""What a folder of images and masks asks of a training: who learns, how large, how bright."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from convlab.cli.recipe import Recipe
from convlab.segmentation.data.folder import Folder
from convlab.segmentation.inference.tile_plan import mirrored
from convlab.segmentation.models.lesson_unet import MULTIPLE

LARGEST, SMALLEST = 128, 32
RARE = 0.05
"""A class that fewer of the pixels are of gets windows of its own."""
WATCHED = 2**20
"""Pixels of held-out images that are predicted at each check, at most."""
TAILS = 1, 99.8
"""Percentiles of an image's own brightness that become 0 and 1. A few dead or burnt pixels set
neither; and a dark image looks like a bright one."""
VIEWS = 8
"""In how many ways an image is turned and mirrored when it is predicted."""


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
        What is done to each part.

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
        return self.prepare(part) if self.prepare else part

    def __repr__(self):
        return f"{len(self)} windows on {len(self.arrays)} arrays"


class Parts(NamedTuple):
    """Which images learn, which choose the best weights, and which test: indices."""

    learn: list
    choose: list
    test: list

    @property
    def fair(self):
        """Whether the images of the test are others than those that chose the weights."""
        return self.choose != self.test


class Plan(NamedTuple):
    """All that a training needs to know of a folder.

    Attributes
    ----------
    folder : Folder
    parts : Parts
    recipe : Recipe
    size : int
        Side of the squares, in pixels.
    shares : ndarray of float64, shape (n_classes,)
        Of the pixels that are learnt from.
    rare : list of int
        Classes that get windows of their own.
    shapes : list of tuple of int
        Rows and columns of each image.
    seed : int
    """

    folder: Folder
    parts: Parts
    recipe: Recipe
    size: int
    shares: np.ndarray
    rare: list
    shapes: list
    seed: int = 0

    def learnt(self):
        """Give the images and masks to learn from: all, and windows around rare classes."""
        rng = np.random.default_rng(self.seed)
        masks, learn = self.folder.masks, self.parts.learn
        windows = [Window(i) for i in learn]
        windows += rare_windows(masks, learn, self.rare, self.size, rng)
        images = Windows(self.folder.images, windows, self.size, self.recipe.stretch)
        return images, Windows(masks, windows, self.size)

    def watched(self):
        """Give the images and masks that choose the weights, cut to what is quick to predict."""
        most = max(WATCHED // self.size**2, 1)
        chosen = self.parts.choose[:most]
        side = int(np.sqrt(WATCHED / len(chosen))) // MULTIPLE * MULTIPLE
        windows = [cut_middle(i, self.shapes[i], side) for i in chosen]
        images = Windows(self.folder.images, windows, prepare=self.recipe.stretch)
        return images, Windows(self.folder.masks, windows)

    def described(self):
        """Say in lines how the folder will be learnt from."""
        sizes = sorted(self.shapes, key=np.prod)
        small, large = (" x ".join(map(str, shape)) for shape in (sizes[0], sizes[-1]))
        size = small if small == large else f"{small} to {large}"
        learn, choose, test = map(len, self.parts)
        held = f"{choose} to choose the best weights, {test} to test"
        shares = ", ".join(
            f"{c}: {100 * share:.1f} %" for c, share in enumerate(self.shares) if share
        )
        lines = [
            f"{size} pixels; {learn} to learn from, "
            + (held if self.parts.fair else f"{choose} held out, which both chooses and tests"),
            f"share of the pixels of class {shares}",
        ]
        if self.rare:
            lines.append(f"rare classes {self.rare} get squares of their own, a third of all")
        missing = sorted(set(self.folder.classes) - set(np.flatnonzero(self.shares).tolist()))
        if missing:
            lines.append(
                f"warning: classes {missing} are in held-out masks alone; try another --seed"
            )
        return lines


def plan_training(folder, size=None, held_out=0.2, seed=0):
    """Look through a folder, and decide how to learn from it.

    Parameters
    ----------
    folder : Folder
        As `from_folder` gives it.
    size : int, optional
        Side of the squares. If not given, what most images hold, from 32 to 128.
    held_out : float, optional
        The share of images that are not learnt from. Half of them choose the best weights, the
        other half test; a lone one does both.
    seed : int, optional
        Fixes who is held out.

    Returns
    -------
    Plan

    Raises
    ------
    ValueError
        If there are fewer than two pairs, or one class only.
    """
    n_classes = len(folder.colours) or max(folder.classes) + 1
    if len(folder.classes) < 2:
        raise ValueError(
            f"the masks hold class {folder.classes[0]} alone, so there is nothing to tell apart; "
            f"nearest that works: masks with background and one class or more"
        )
    parts = split_parts(len(folder.names), held_out, seed)
    shapes = [mask.shape for mask in folder.masks]
    of_class = shares(folder.masks, parts.learn, n_classes)
    rare = [int(c) for c in np.flatnonzero((of_class > 0) & (of_class < RARE))]
    recipe = Recipe(
        folder.encoding.name, n_classes, colours=folder.colours, palette=folder.palette,
        tails=TAILS, views=VIEWS,
    )  # fmt: skip
    size = size or _size([shapes[i] for i in parts.learn])
    return Plan(folder, parts, recipe, size, of_class, rare, shapes, seed)


def split_parts(count, held_out, seed):
    """Deal images out, two or more, to learning, choosing and testing.

    At least one is learnt from, and one is not. The arguments are as for `plan_training`.

    Examples
    --------
    >>> [len(part) for part in split_parts(250, 0.2, seed=0)]
    [200, 25, 25]
    >>> split_parts(3, 0.2, seed=0)
    Parts(learn=[0, 1], choose=[2], test=[2])
    """
    if count < 2:
        raise ValueError(
            f"there must be 2 pairs or more, so that one can be held out; got {count}; "
            f"nearest that works: cut the image and its mask in two"
        )
    held = min(max(round(count * held_out), 1), count - 1)
    order = np.random.default_rng(seed).permutation(count).tolist()
    learn, choose, test = order[held:], order[: (held + 1) // 2], order[(held + 1) // 2 : held]
    return Parts(sorted(learn), choose, test or choose)


def shares(masks, chosen, n_classes):
    """Measure which share of the pixels of the chosen masks each class has.

    Examples
    --------
    >>> shares([np.array([[0, 0, 0, 2]])], [0], 3).tolist()
    [0.75, 0.0, 0.25]
    """
    counts = sum(np.bincount(masks[i].ravel(), minlength=n_classes) for i in chosen)
    return counts / counts.sum()


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


def _size(shapes):
    """Choose a square that most images hold."""
    side = int(np.median([min(shape) for shape in shapes])) // MULTIPLE * MULTIPLE
    return min(max(side, SMALLEST), LARGEST)
