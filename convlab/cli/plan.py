"""What a folder of images and masks asks of a training: who learns, how large, how bright."""

from typing import NamedTuple

import numpy as np

from convlab.cli.recipe import Recipe, palette_of
from convlab.cli.windows import RARE, Window, Windows, cut_windows, rare_windows, shares
from convlab.segmentation.data.folder import Folder
from convlab.segmentation.models.lesson_unet import MULTIPLE

LARGEST, SMALLEST = 128, 32
WATCHED = 2**20
"""Pixels of held-out images that are predicted at each check, at most."""
_TAILS = 0.1, 99.9  # percentiles: a few dead or burnt pixels set neither black nor white


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
    """

    folder: Folder
    parts: Parts
    recipe: Recipe
    size: int
    shares: np.ndarray
    rare: list
    shapes: list

    def learnt(self, seed):
        """Give the images and masks to learn from: all, and windows around rare classes."""
        rng = np.random.default_rng(seed)
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
        windows = cut_windows(self.shapes, chosen, side)
        images = Windows(self.folder.images, windows, prepare=self.recipe.stretch)
        return images, Windows(self.folder.masks, windows)


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
    low, high = _brightness(folder.images, parts.learn)
    palette = palette_of(folder.masks.paths)
    recipe = Recipe(folder.encoding.name, n_classes, low, high, folder.colours, palette)
    size = size or _size([shapes[i] for i in parts.learn])
    return Plan(folder, parts, recipe, size, of_class, rare, shapes)


def split_parts(count, held_out, seed):
    """Deal images out to learning, choosing and testing.

    Parameters
    ----------
    count : int
        Images, 2 or more.
    held_out : float
        The share that is not learnt from; at least one image is, and one is not.
    seed : int
        Fixes who is which.

    Returns
    -------
    Parts

    Raises
    ------
    ValueError
        If there are fewer than two images.

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


def _brightness(images, chosen):
    """Find the brightness that becomes 0 and 1: nearly the darkest and brightest there is."""
    tails = np.array([np.percentile(images[i], _TAILS) for i in chosen])
    low, high = float(tails[:, 0].min()), float(tails[:, 1].max())
    return (low, high) if high > low else (0.0, 1.0)


def _size(shapes):
    """Choose a square that most images hold."""
    side = int(np.median([min(shape) for shape in shapes])) // MULTIPLE * MULTIPLE
    return min(max(side, SMALLEST), LARGEST)
