"""Pictures like those of a microscope, on which a threshold does poorly."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from convlab._arguments.values import integer, random_generator
from convlab.segmentation.data.synthetic.textured_shapes import smooth_noise


def cells(
    count: int, rng: np.random.Generator, sides: tuple[int, int] = (96, 128)
) -> list[tuple[NDArray[Any], NDArray[Any]]]:
    """Draw cells on a slide that is lit unevenly: some brighter than it, some darker.

    Parameters
    ----------
    count, rng
        As for `scenes`.
    sides
        Fewest and most rows and columns, 32 or more; each is drawn at random.

    Returns
    -------
    list of tuple of ndarray of uint8, shape (rows, columns)
        Pictures, and their masks: 255 on cells, 0 beside them.

    Notes
    -----
    Cells may touch. Each has a bright or dark body with grains and a rim of the other kind; the
    light falls off to one side by more than a cell differs from the ground.

    Examples
    --------
    >>> ((picture, mask),) = cells(1, np.random.default_rng(0))
    >>> picture.shape, np.unique(mask).tolist()
    ((124, 117), [0, 255])
    """
    count, rng = integer("count", count, 0), random_generator(rng)
    low, high = (integer("sides", side, 32) for side in sides)
    return [_picture(rng, tuple(rng.integers(low, high + 1, 2).tolist())) for _ in range(count)]


def _picture(rng: np.random.Generator, shape: tuple[int, int]) -> tuple[NDArray[Any], NDArray[Any]]:
    """Draw one picture and its mask."""
    mask, change = np.zeros(shape, bool), np.zeros(shape)
    for _ in range(rng.integers(5, 12)):
        body = _body(rng, shape)
        depth = ndimage.distance_transform_edt(body)
        sign = rng.choice([-1, 1])
        rim = np.exp(-(((depth - 1.5) / 1.2) ** 2))
        change[body] = (sign * (0.13 - 0.22 * rim))[body]
        mask |= body
    grains = smooth_noise(rng, shape, 40)
    image = 0.5 + change + np.where(mask, 0.04, 0.015) * grains
    image = ndimage.gaussian_filter(image, 0.7) * _light(rng, shape)
    image += 0.04 * rng.standard_normal(shape)
    return np.rint(255 * image.clip(0, 1)).astype(np.uint8), np.uint8(255) * mask


def _body(rng: np.random.Generator, shape: tuple[int, int]) -> NDArray[Any]:
    """Draw one cell: an ellipse whose outline is wavy."""
    rows, columns = np.indices(shape)
    row, column = (rng.uniform(0, side) for side in shape)
    angle = np.arctan2(rows - row, columns - column)
    turn, longer = rng.uniform(0, np.pi), rng.uniform(1, 1.5)
    radius = rng.uniform(7, 13) / np.sqrt(longer)
    waves = 1 + 0.1 * np.sin(rng.integers(2, 6) * angle + rng.uniform(0, 2 * np.pi))
    across = np.hypot(np.cos(angle - turn) / longer, np.sin(angle - turn) * longer)
    return np.hypot(rows - row, columns - column) * across < radius * waves


def _light(rng: np.random.Generator, shape: tuple[int, int]) -> NDArray[Any]:
    """Draw light that falls off along a random direction, and in soft clouds."""
    slope = rng.uniform(-0.4, 0.4, 2)
    rows, columns = (np.linspace(-0.5, 0.5, side) for side in shape)
    return 1 + slope[0] * rows[:, None] + slope[1] * columns + 0.06 * smooth_noise(rng, shape, 4)
