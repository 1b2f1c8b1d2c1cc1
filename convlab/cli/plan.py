"""What a folder of images and masks asks of a training: who learns, how large, how bright."""

from typing import NamedTuple

import numpy as np

from convlab.cli.recipe import Recipe
from convlab.cli.windows import Window, Windows, cut_middle, rare_windows
from convlab.segmentation.data.folder import Folder
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
    limits : dict of int to tuple of float
        The brightness that becomes 0 and 1 in each image, as far as it was asked for.
    seed : int
    """

    folder: Folder
    parts: Parts
    recipe: Recipe
    size: int
    shares: np.ndarray
    rare: list
    shapes: list
    limits: dict
    seed: int = 0

    def stretch(self, part, image):
        """Stretch a part of an image, by the limits of the whole of it."""
        if image not in self.limits:
            self.limits[image] = self.recipe.limits(self.folder.images[image])
        return self.recipe.stretch(part, self.limits[image])

    def learnt(self):
        """Give the images and masks to learn from: all, and windows around rare classes."""
        rng = np.random.default_rng(self.seed)
        masks, learn = self.folder.masks, self.parts.learn
        windows = [Window(i) for i in learn]
        windows += rare_windows(masks, learn, self.rare, self.size, rng)
        images = Windows(self.folder.images, windows, self.size, self.stretch)
        return images, Windows(masks, windows, self.size)

    def watched(self):
        """Give the images and masks that choose the weights, cut to what is quick to predict."""
        most = max(WATCHED // self.size**2, 1)
        chosen = self.parts.choose[:most]
        side = int(np.sqrt(WATCHED / len(chosen))) // MULTIPLE * MULTIPLE
        windows = [cut_middle(i, self.shapes[i], side) for i in chosen]
        images = Windows(self.folder.images, windows, prepare=self.stretch)
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
    return Plan(folder, parts, recipe, size, of_class, rare, shapes, {}, seed)


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


def _size(shapes):
    """Choose a square that most images hold."""
    side = int(np.median([min(shape) for shape in shapes])) // MULTIPLE * MULTIPLE
    return min(max(side, SMALLEST), LARGEST)
