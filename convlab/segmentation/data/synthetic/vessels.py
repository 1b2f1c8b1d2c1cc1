"""Volumes in which a plane alone does not tell: nodules, which are balls, and vessels, tubes."""

from collections.abc import Sequence
from numbers import Integral
from typing import Any

import numpy as np
from numpy.typing import NDArray

from convlab._arguments.values import random_generator
from convlab.segmentation.data.synthetic.volumes import volumes

SIZE = (16, 32, 32)
SPACING = (3.0, 1.5, 1.5)
CONTRAST = 0.3  # of the nodules too: `volumes` paints it with no difficulty
RADII = (4.0, 8.0)  # of a vessel, in millimetres; the discs that planes cut from nodules are such
TRIES = 20


def nodules(
    count: int,
    rng: np.random.Generator,
    size: tuple[int, int, int] = SIZE,
    spacing: Sequence[float] = SPACING,
    *,
    vessels: tuple[int, int] = (2, 3),
    noise: float = 0.15,
) -> tuple[list[NDArray[Any]], list[NDArray[Any]]]:
    """Draw volumes with nodules to find, and vessels of the same brightness to leave alone.

    A vessel runs through all planes. A plane cuts a disc from it, and a disc from a nodule too.
    From plane to plane the disc of a nodule grows and shrinks, while that of a vessel wanders on.

    Parameters
    ----------
    count, rng, size, spacing, noise
        As for `volumes`.
    vessels
        Fewest and most vessels that are tried. One that would touch a nodule or another vessel is
        drawn anew, and after 20 tries left out.

    Returns
    -------
    images : list of ndarray of float32, shape (planes, rows, columns, 1)
        Brightness, from 0 to 1.
    masks : list of ndarray of uint8, shape (planes, rows, columns)
        1 on nodules.

    Raises
    ------
    TypeError, ValueError
        As `volumes`, and if `vessels` is no range of whole numbers.

    Notes
    -----
    In a CT of the lung it is the same: a reader scrolls through the planes to see which bright disc
    goes on.

    Examples
    --------
    >>> images, masks = nodules(2, np.random.default_rng(0))
    >>> images[0].shape, masks[0].shape
    ((16, 32, 32, 1), (16, 32, 32))
    """
    rng = random_generator(rng)
    _require_range(vessels)
    drawn = volumes(count, rng, size, spacing, objects=(1, 2), difficulty=0.0, noise=noise)
    for volume in drawn:
        taken = volume.mask > 0
        for _ in range(rng.integers(vessels[0], vessels[1], endpoint=True)):
            tube = _free_vessel(rng, taken, volume.spacing)
            volume.image[tube] += np.float32(CONTRAST * rng.uniform(0.8, 1.2))
            taken |= tube
        np.clip(volume.image, 0, 1, out=volume.image)
    return [volume.image for volume in drawn], [volume.mask for volume in drawn]


def vessel(
    shape: tuple[int, ...],
    spacing: Sequence[float],
    place: Sequence[float] | NDArray[Any],
    slope: Sequence[float] | NDArray[Any],
    radius: float,
) -> NDArray[Any]:
    """Fill a straight tube that runs through all planes.

    Parameters
    ----------
    shape
        Planes, rows and columns.
    spacing
        Millimetres from one plane, row and column to the next.
    place
        Row and column of its middle in the middle plane, in millimetres.
    slope
        By how many millimetres the row and the column move with each millimetre across the planes.
    radius
        Of the discs that the planes cut from it, in millimetres.

    Returns
    -------
    ndarray of bool, shape `shape`

    Examples
    --------
    >>> tube = vessel((3, 5, 7), (2.0, 1.0, 1.0), (2.0, 3.0), (0.0, 1.0), 1.0)
    >>> [plane.nonzero()[1].mean().item() for plane in tube]
    [1.0, 3.0, 5.0]
    """
    across, rows, columns = (
        step * np.arange(length) for step, length in zip(spacing, shape, strict=True)
    )
    across = (across - across.mean())[:, None, None]
    down = rows[:, None] - place[0] - slope[0] * across
    right = columns - place[1] - slope[1] * across
    return down**2 + right**2 <= radius**2


def _free_vessel(
    rng: np.random.Generator, taken: NDArray[Any], spacing: tuple[float, ...]
) -> NDArray[Any]:
    """Draw a vessel that touches nothing, or none."""
    room = np.array(taken.shape[1:]) * spacing[1:]
    for _ in range(TRIES):
        place, slope = rng.uniform(0, room), rng.uniform(-0.3, 0.3, 2)
        tube = vessel(taken.shape, spacing, place, slope, rng.uniform(*RADII))
        if not (tube & taken).any():
            return tube
    return np.zeros_like(taken)


def _require_range(vessels: Any) -> None:
    """Refuse what is no fewest and most number."""
    pair = tuple(vessels) if np.ndim(vessels) == 1 else ()
    whole = len(pair) == 2 and all(isinstance(number, Integral) for number in pair)
    if not whole or not 0 <= pair[0] <= pair[1]:
        raise ValueError(
            f"vessels must be the fewest and the most, two whole numbers from 0 in this order; got "
            f"{vessels!r}; nearest that works: (2, 3)"
        )
