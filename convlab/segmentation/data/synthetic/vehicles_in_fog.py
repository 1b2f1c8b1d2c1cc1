"""Vehicles in fog: near by all are alike, and only the horizon tells a boat from a car."""

from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from convlab._arguments.drawing import object_range
from convlab._arguments.values import deviation, integer, random_generator
from convlab.segmentation.data.synthetic.textured_shapes import smooth_noise

CLASS_NAMES = ("fog", "boat", "car")
PLACES = ("sea", "land")
SIDE = 64  # pixels
HORIZON = 12
"""Rows from the top that show the place. Below, both places look the same."""
NEAREST = 38
"""The first row that a vehicle may reach: 26 rows of fog lie between."""

_SHAPE = (  # one size, one outline, so that nothing but the horizon can tell
    ".....######.....",
    "....#.####.##...",
    "....#.####.##...",
    "################",
    "################",
    ".##############.",
    "..############..",
    "...##########...",
)
_TALL, _WIDE = len(_SHAPE), len(_SHAPE[0])


class ContextScene(NamedTuple):
    """A picture, the class of each pixel, and what decides it.

    Attributes
    ----------
    image : ndarray of float32, shape (64, 64, 3)
        Red, green and blue, from 0 to 1.
    mask : ndarray of uint8, shape (64, 64)
        0 for fog, and on vehicles 1, boat, or 2, car.
    place
        What the horizon shows: "sea", and all vehicles are boats, or "land", and all are cars.
    """

    image: NDArray[Any]
    mask: NDArray[Any]
    place: str


def context_scenes(
    count: int,
    rng: np.random.Generator,
    objects: int | tuple[int, int] = (1, 3),
    noise: float = 0.03,
) -> list[ContextScene]:
    """Draw vehicles in fog, each picture twice: once at sea, and once on land.

    Parameters
    ----------
    count
        How many scenes; even, for each has a twin.
    rng, noise
        As for `scenes`.
    objects
        Fewest and most vehicles in a scene, 3 at most; one int is both.

    Returns
    -------
    list of ContextScene
        Twins follow each other: one at sea, then the same on land.

    Raises
    ------
    TypeError, ValueError
        If an argument is out of its range.

    Notes
    -----
    Below the horizon, twins are equal to the byte, and their masks differ. So whoever looks at a
    vehicle and at less than 26 rows above it gives both twins one answer, and is right in exactly
    half of all pixels, whatever it has learnt.

    Examples
    --------
    >>> sea, land = context_scenes(2, np.random.default_rng(0))
    >>> sea.place, land.place, sea.mask.max(), land.mask.max()
    ('sea', 'land', np.uint8(1), np.uint8(2))
    >>> np.array_equal(sea.image[HORIZON:], land.image[HORIZON:])
    True
    """
    count, rng = integer("count", count, 0), random_generator(rng)
    if count % 2:
        raise ValueError(f"count must be even; got {count}; nearest that works: {count + 1}")
    low, high = object_range(objects)
    if high > 3:
        raise ValueError(
            f"objects must be 3 at most, to lie side by side; got {objects!r}; "
            f"nearest that works: {(min(low, 3), 3)}"
        )
    noise = deviation("noise", noise)
    return [twin for _ in range(count // 2) for twin in _twins(rng, low, high, noise)]


def _twins(rng: np.random.Generator, low: int, high: int, noise: float) -> Iterator[ContextScene]:
    """Draw one picture, and put both horizons above it."""
    fog = rng.uniform(0.55, 0.7) + 0.03 * smooth_noise(rng, (SIDE, SIDE), 9)
    image = np.repeat(fog[..., None], 3, axis=-1)
    vehicles = np.zeros((SIDE, SIDE), bool)
    for place in _places(rng, rng.integers(low, high + 1)):
        shape = np.array([[sign == "#" for sign in row] for row in _SHAPE])
        shape = shape[:, :: rng.choice([-1, 1])]
        part = (slice(place[0], place[0] + _TALL), slice(place[1], place[1] + _WIDE))
        image[part][shape] = rng.uniform(0.1, 0.35, 3)
        vehicles[part] |= shape
    grain = noise * rng.standard_normal(image.shape)
    shows = np.clip((HORIZON - np.arange(SIDE)) / 4, 0, 1)[:, None, None]  # the rest is fog
    phase = rng.uniform(0, 2 * np.pi, SIDE)
    for label, (place, paint) in enumerate(zip(PLACES, (_sea, _land), strict=True), start=1):
        seen = (1 - shows) * image + shows * paint(phase) + grain
        yield ContextScene(
            seen.clip(0, 1).astype(np.float32), (label * vehicles).astype(np.uint8), place
        )


def _places(rng: np.random.Generator, count: np.integer[Any]) -> list[tuple[Any, Any]]:
    """Choose the upper left corners of vehicles that lie side by side."""
    order = rng.permutation(3)[:count]
    room = SIDE // 3 - _WIDE
    return [
        (rng.integers(NEAREST, SIDE - _TALL + 1), part * (SIDE // 3) + rng.integers(room + 1))
        for part in order
    ]


def _sea(phase: NDArray[Any]) -> NDArray[Any]:
    """Paint blue waves, each row of them shifted by its own phase."""
    columns = np.arange(SIDE)
    waves = np.sin(2 * np.pi * columns / 11 + np.cumsum(phase)[:, None] / 3)
    return np.array([0.2, 0.45, 0.75]) + 0.15 * waves[..., None]


def _land(phase: NDArray[Any]) -> NDArray[Any]:
    """Paint a field with the posts of a fence."""
    posts = (np.arange(SIDE) + phase[0].astype(int)) % 9 < 2
    field = np.array([0.7, 0.55, 0.25]) - 0.3 * posts[:, None] * np.ones(3)
    return np.broadcast_to(field, (SIDE, SIDE, 3))
