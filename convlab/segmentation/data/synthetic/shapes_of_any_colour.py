"""Scenes on which colour says nothing of the class: only the outline tells a disc from a cross."""

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from convlab._arguments.drawing import frame, object_range
from convlab._arguments.values import deviation, integer, random_generator
from convlab.segmentation.data.synthetic.arrangement import arrange, class_chances
from convlab.segmentation.data.synthetic.scenes import AXES, SMALLEST_SIDE
from convlab.segmentation.data.synthetic.textured_shapes import FLAT, plain, smooth_noise

CLASS_NAMES = ("background", "disc", "ring", "cross")
LEAST_CONTRAST = 0.3
"""How far an object's colour is from the ground's, at least: a distance in red, green, blue."""

_KINDS = [kind._replace(texture=plain) for kind in FLAT if kind.name in CLASS_NAMES]
_RADII = (0.12, 0.2)  # of the smaller side


class ShapeScene(NamedTuple):
    """A picture, and the class of each pixel.

    Attributes
    ----------
    image : ndarray of float32, shape (rows, columns, 3)
        Red, green and blue, from 0 to 1.
    mask : ndarray of uint8, shape (rows, columns)
        0 background, 1 disc, 2 ring, 3 cross.
    """

    image: NDArray[Any]
    mask: NDArray[Any]


def shape_scenes(
    count: int,
    rng: np.random.Generator,
    size: int | tuple[int, int] = (64, 64),
    objects: int | tuple[int, int] = (1, 3),
    noise: float = 0.03,
) -> list[ShapeScene]:
    """Draw scenes of discs, rings and crosses, each object of a colour of its own.

    Parameters
    ----------
    count, rng, size, objects, noise
        As for `scenes`.

    Raises
    ------
    TypeError, ValueError
        If an argument is out of its range.

    Notes
    -----
    The ground goes from one random colour to another, and objects have random colours that differ
    from both by `LEAST_CONTRAST` or more, whatever their class. All three shapes cover equal areas.
    So a table from colours to classes can at best find that something is there.

    Examples
    --------
    >>> (scene,) = shape_scenes(1, np.random.default_rng(0))
    >>> scene.image.shape, np.unique(scene.mask).tolist()
    ((64, 64, 3), [0, 1, 2, 3])
    """
    count, size = integer("count", count, 0), frame(size, AXES, SMALLEST_SIDE)
    rng, objects = random_generator(rng), object_range(objects)
    noise = deviation("noise", noise)
    chances = class_chances(len(_KINDS), 0.0)
    made = []
    for _ in range(count):
        layout = arrange(rng, _KINDS, size, (1.0, 1.0), objects, chances, _RADII)
        classes = np.concatenate([[0], layout.labels]).astype(np.uint8)
        ground, colours = _colours(rng, len(layout.labels), size)
        image = np.concatenate([[[0, 0, 0]], colours])[layout.instances]
        image[layout.instances == 0] = ground[layout.instances == 0]
        image += noise * rng.standard_normal(image.shape, np.float32)
        made.append(ShapeScene(image.clip(0, 1).astype(np.float32), classes[layout.instances]))
    return made


def _colours(
    rng: np.random.Generator, objects: int, size: tuple[int, ...]
) -> tuple[NDArray[Any], NDArray[Any]]:
    """Draw the ground, (rows, columns, 3), and a colour for each object, (objects, 3)."""
    ends = rng.uniform(0.15, 0.85, (2, 3))
    rows, columns = np.indices(size)
    angle = rng.uniform(0, 2 * np.pi)
    along = rows * np.sin(angle) + columns * np.cos(angle)
    along = (along - along.min()) / np.ptp(along) + 0.08 * smooth_noise(rng, size, 7)
    colours: list[NDArray[Any]] = []
    while len(colours) < objects:
        colour = rng.uniform(0.05, 0.95, 3)
        if np.linalg.norm(colour - ends, axis=1).min() >= LEAST_CONTRAST:
            colours.append(colour)
    return ends[0] + along[..., None] * (ends[1] - ends[0]), np.array(colours).reshape(-1, 3)
