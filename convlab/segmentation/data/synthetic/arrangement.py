"""Lay random objects into a picture or a volume, nearest first, and number their pixels."""

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from convlab.segmentation.data.synthetic.textured_shapes import Kind, turn

LEAST_VISIBLE = 0.25
"""An object of which less is seen is taken out altogether: of the picture and of all answers."""

RAREST = 100
"""With full imbalance the last class is this many times rarer than the first."""


class Layout(NamedTuple):
    """Where the objects are.

    Attributes
    ----------
    instances : ndarray of uint8, shape (*spatial)
        0 for ground, then 1 for the nearest object, 2 for the next ...
    labels : ndarray of uint8, shape (objects,)
        The class of each.
    visible : ndarray of float64, shape (objects,)
        The share of each that nothing nearer hides.
    pattern : ndarray of float32, shape (*spatial)
        The objects' textures, from -1 to 1; 0 on the ground.
    """

    instances: NDArray[Any]
    labels: NDArray[Any]
    visible: NDArray[Any]
    pattern: NDArray[Any]


def arrange(
    rng: np.random.Generator,
    kinds: Sequence[Kind],
    size: tuple[int, ...],
    spacing: float | Sequence[float],
    objects: tuple[int, int],
    chances: NDArray[Any],
    radii: tuple[float, float],
) -> Layout:
    """Lay objects of random class, size and pose, each wholly within the frame.

    Parameters
    ----------
    rng
    kinds
        Class 1 and on.
    size
        Pixels along each axis.
    spacing
        Millimetres from pixel to pixel along each axis.
    objects
        Fewest and most objects that are laid. Those of which less than ``LEAST_VISIBLE`` would be
        seen are taken out again.
    chances : ndarray of float, shape (classes,)
        How likely each class is; they add up to 1.
    radii
        Smallest and largest radius, as shares of the smallest side in millimetres.
    """
    instances, pattern = np.zeros(size, np.uint8), np.zeros(size, np.float32)
    labels, visible = [], []
    for _ in range(rng.integers(objects[0], objects[1] + 1)):
        label, window, inside, texture = _throw(rng, kinds, size, spacing, chances, radii)
        seen = inside & (instances[window] == 0)
        share = np.count_nonzero(seen) / np.count_nonzero(inside)
        if share < LEAST_VISIBLE:
            continue
        labels.append(label)
        visible.append(share)
        instances[window][seen] = len(labels)
        pattern[window][seen] = texture[seen]
    return Layout(instances, np.array(labels, np.uint8), np.array(visible), pattern)


def _throw(
    rng: np.random.Generator,
    kinds: Sequence[Any],
    size: tuple[int, ...],
    spacing: Any,
    chances: NDArray[Any],
    radii: tuple[float, float],
) -> tuple[int, tuple[slice, ...], NDArray[Any], NDArray[Any]]:
    """Draw one object: its class, the slices that hold it, its pixels there, its texture there.

    Whatever the class, as many random numbers are drawn: all else stays when a chance changes.
    """
    sides = np.array(size) * spacing
    bounds = np.cumsum(chances)[:-1]  # the last class takes what rounding leaves
    label = int(np.searchsorted(bounds, rng.random(), side="right"))
    kind, radius = kinds[label], rng.uniform(*radii) * sides.min()
    reach = kind.reach * radius
    middle = reach + rng.random(len(size)) * (sides - 2 * reach)
    rows = turn(rng, len(size))
    finest = max(4 * min(spacing), 2 * max(spacing))  # below it a texture is lost between pixels
    period = max(rng.uniform(0.05, 0.08) * sides.min(), finest)
    phase = rng.random(len(size)).reshape(-1, *[1] * len(size))
    window, points = _points(middle, reach, spacing, size)
    points = np.einsum("ij,j...->i...", rows, points)
    texture = kind.texture(points / period + phase)
    return label + 1, window, kind.shape(points / radius), texture


def _points(
    middle: NDArray[Any], reach: float, spacing: Any, size: tuple[int, ...]
) -> tuple[tuple[slice, ...], NDArray[Any]]:
    """Cut the window that holds an object, and measure its pixels from the object's middle."""
    first = np.maximum(np.floor((middle - reach) / spacing).astype(int), 0)
    last = np.minimum(np.ceil((middle + reach) / spacing).astype(int), size)
    window = tuple(slice(a, b) for a, b in zip(first, last, strict=True))
    axes = [
        (np.arange(a, b) + 0.5) * step - m
        for a, b, step, m in zip(first, last, spacing, middle, strict=True)
    ]
    return window, np.stack(np.meshgrid(*axes, indexing="ij"))


def class_chances(classes: int, imbalance: float) -> NDArray[Any]:
    """Say how likely each class is.

    Parameters
    ----------
    classes
    imbalance
        0: all alike. 1: the last is ``RAREST`` times rarer than the first, in even steps.

    Returns
    -------
    ndarray of float64, shape (classes,)
        They add up to 1.

    Examples
    --------
    >>> class_chances(3, 1.0).round(3).tolist()
    [0.901, 0.09, 0.009]
    """
    steps = np.arange(classes) / max(classes - 1, 1)
    chances = float(RAREST) ** (-imbalance * steps)
    return chances / chances.sum()
