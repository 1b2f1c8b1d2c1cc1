"""Volumes of round objects, with planes farther apart than pixels, and every kind of answer."""

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from convlab._arguments.distances import distances
from convlab._arguments.drawing import class_count, frame, object_range
from convlab._arguments.values import deviation, integer, random_generator, share
from convlab.segmentation.data.answers import answers
from convlab.segmentation.data.synthetic.arrangement import Layout, arrange, class_chances
from convlab.segmentation.data.synthetic.textured_shapes import SOLID, smooth_noise

AXES = ("planes", "rows", "columns")
SMALLEST_SIDE = 10
RADII = (0.12, 0.28)  # of the smallest side in millimetres
FINE_ENOUGH = 10
"""Steps along the smallest side; with fewer a small shell could fall between planes."""


class Volume(NamedTuple):
    """A volume, and what each task asks of it. All answers come from `instances` and `labels`.

    Attributes
    ----------
    image : ndarray of float32, shape (planes, rows, columns, 1)
        Brightness, from 0 to 1.
    label, box, boxes, labels, mask, instances
        As in `Answers`, with three axes and in voxels.
    visible : ndarray of float64, shape (objects,)
        The share of each object that an earlier one left to it, from 0.25 to 1.
    spacing
        Millimetres from voxel to voxel along each axis.
    """

    image: NDArray[Any]
    label: int
    box: NDArray[Any]
    boxes: NDArray[Any]
    labels: NDArray[Any]
    mask: NDArray[Any]
    instances: NDArray[Any]
    visible: NDArray[Any]
    spacing: tuple[float, ...]


def volumes(
    count: int,
    rng: np.random.Generator,
    size: int | tuple[int, int, int] = (16, 64, 64),
    spacing: float | Sequence[float] = (3.0, 1.0, 1.0),
    classes: int = 1,
    objects: int | tuple[int, int] = (2, 5),
    difficulty: float = 0.5,
    imbalance: float = 0.0,
    noise: float = 0.05,
) -> list[Volume]:
    """Draw volumes at random, with the answer to every task.

    Objects are round in millimetres, so with planes 3 mm apart they look flattened in voxels.
    Class 1 is a plain ball, 2 a striped hollow ball, 3 a dotted egg that points anywhere.

    Parameters
    ----------
    count, rng, imbalance, noise
        As for `scenes`.
    size
        Planes, rows and columns, 10 or more.
    spacing
        Millimetres from one plane, row and column to the next, above 0. At most a tenth of the
        smallest side in millimetres, or the smallest objects would fall between two planes.
    classes
        From 1 to 3.
    objects
        Fewest and most objects that are laid into one volume, 1 or more; one int is both. Where
        two meet, the earlier keeps the voxels. One that is left less than a quarter of its voxels
        is taken out of the volume and of all answers.
    difficulty
        From 0, clear contrast, to 1, little contrast on a cloudy ground. It changes no answer.

    Raises
    ------
    TypeError, ValueError
        If an argument is out of its range.

    Examples
    --------
    >>> (volume,) = volumes(1, np.random.default_rng(0), objects=1)
    >>> volume.image.shape, volume.boxes.shape
    ((16, 64, 64, 1), (1, 6))
    >>> voxels = volume.box[3:] - volume.box[:3]
    >>> voxels.tolist(), (voxels * volume.spacing).tolist()
    ([6, 15, 16], [18.0, 15.0, 16.0])
    """
    count, size = integer("count", count, 0), frame(size, AXES, SMALLEST_SIDE)
    rng, objects = random_generator(rng), object_range(objects)
    spacing, classes = _spacing(spacing, size), class_count(classes, SOLID)
    difficulty, noise = share("difficulty", difficulty), deviation("noise", noise)
    chances = class_chances(classes, share("imbalance", imbalance))
    made = []
    for _ in range(count):
        layout = arrange(rng, SOLID[:classes], size, spacing, objects, chances, RADII)
        image = _paint(rng, layout, difficulty, noise)
        truth = answers(layout.instances, layout.labels)
        made.append(Volume(image, *truth, layout.visible, spacing))
    return made


def _paint(
    rng: np.random.Generator, layout: Layout, difficulty: float, noise: float
) -> NDArray[Any]:
    """Give each object its brightness, and the ground its clouds."""
    contrast = 0.3 - 0.2 * difficulty
    ground = rng.uniform(0.3, 0.4)
    level = ground + contrast * rng.uniform(0.8, 1.2, len(layout.labels))
    image = np.concatenate([[ground], level])[layout.instances] + 0.06 * layout.pattern
    clouds = smooth_noise(rng, layout.instances.shape, 6)
    image += (0.02 + 0.06 * difficulty) * clouds * (layout.instances == 0)
    image += noise * rng.standard_normal(image.shape, np.float32)
    return image.clip(0, 1).astype(np.float32)[..., None]


def _spacing(spacing: Any, size: tuple[int, ...]) -> tuple[float, ...]:
    """Check three distances, and that no object can fall between two planes."""
    found = distances("spacing", spacing, len(AXES))
    smallest = _smallest_side(size, found)
    if FINE_ENOUGH * max(found) > smallest:
        nearest = tuple(min(step, smallest / FINE_ENOUGH) for step in found)
        if FINE_ENOUGH * max(nearest) > _smallest_side(size, nearest):
            nearest = (min(found),) * 3
        raise ValueError(
            f"spacing={spacing!r} is too coarse for size={size}: the smallest side is "
            f"{smallest:g} mm, and a step may be at most a tenth of it; "
            f"nearest that works: {nearest}"
        )
    return found


def _smallest_side(size: tuple[int, ...], spacing: tuple[float, ...]) -> float:
    """Measure the smallest side of a volume, in millimetres."""
    return min(n * step for n, step in zip(size, spacing, strict=True))
