"""Pictures of textured objects that partly hide each other, with every kind of answer."""

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from convlab._arguments.drawing import class_count, frame, object_range
from convlab._arguments.values import deviation, integer, random_generator, share
from convlab.segmentation.data.answers import answers
from convlab.segmentation.data.synthetic.arrangement import Layout, arrange, class_chances
from convlab.segmentation.data.synthetic.textured_shapes import FLAT, smooth_noise

CLASS_NAMES = ("background", *(kind.name for kind in FLAT))
AXES = ("rows", "columns")
SMALLEST_SIDE = 32
RADII = (0.09, 0.2)  # of the smaller side
# Red, green, blue, cyan and magenta, as differences from grey.
HUES = np.array([[2, -1, -1], [-1, 2, -1], [-1, -1, 2], [-2, 1, 1], [1, -2, 1]]) / 2


class Scene(NamedTuple):
    """A picture, and what each task asks of it. All answers come from `instances` and `labels`.

    Attributes
    ----------
    image : ndarray of float32, shape (rows, columns, 3)
        Red, green and blue, from 0 to 1.
    label, box, boxes, labels, mask, instances
        As in `Answers`. The nearest object comes first; what is hidden of one is not in its box.
    visible : ndarray of float64, shape (objects,)
        The share of each object that nothing nearer hides, from 0.25 to 1.
    """

    image: NDArray[Any]
    label: int
    box: NDArray[Any]
    boxes: NDArray[Any]
    labels: NDArray[Any]
    mask: NDArray[Any]
    instances: NDArray[Any]
    visible: NDArray[Any]


def scenes(
    count: int,
    rng: np.random.Generator,
    size: int | tuple[int, int] = (128, 128),
    classes: int = 3,
    objects: int | tuple[int, int] = (2, 6),
    difficulty: float = 0.5,
    imbalance: float = 0.0,
    noise: float = 0.05,
    hue: float = 0.0,
) -> list[Scene]:
    """Draw scenes at random, with the answer to every task.

    Class 1 is a striped disc, 2 a chequered square, 3 a dotted triangle, 4 a ring with waves, 5 a
    plain cross. Each object has a colour, size and turn of its own, so the class is told by shape
    and texture, never by colour alone, unless `hue` is asked for.

    Parameters
    ----------
    count
        How many.
    rng
        The same generator in the same state gives the same bytes.
    size
        Rows and columns, 32 or more.
    classes
        From 1 to 5.
    objects
        Fewest and most objects that are laid into one scene, 1 or more; one int is both. An object
        is kept if at least a quarter of it is seen. Otherwise it is taken out of the picture and
        of all answers, so a scene may have fewer.
    difficulty
        From 0, clear contrast on a calm ground, to 1, little contrast on a busy one. It changes
        neither the places of the objects nor the answers.
    imbalance
        From 0, all classes equally frequent, to 1, each rarer than the one before, and the last a
        hundred times rarer than the first. All shapes have equal area, so pixels follow suit.
    noise
        Standard deviation of what is added to each number of the image before it is cut off at 0
        and 1.
    hue
        From 0, the colour says nothing of the class, to 1, each class has a hue of its own. In
        between the two are mixed, which makes a task that is learnt sooner.

    Raises
    ------
    TypeError, ValueError
        If an argument is out of its range.

    Notes
    -----
    An object lies wholly within the frame, but a nearer one may cut it in two. Both pieces keep
    one number.

    Examples
    --------
    >>> (scene,) = scenes(1, np.random.default_rng(0))
    >>> scene.image.shape, scene.mask.shape
    ((128, 128, 3), (128, 128))
    >>> [CLASS_NAMES[label] for label in scene.labels]
    ['disc', 'triangle', 'square', 'square', 'triangle', 'disc']
    >>> CLASS_NAMES[scene.label], scene.box.tolist()
    ('square', [63, 44, 126, 107])
    """
    count, size = integer("count", count, 0), frame(size, AXES, SMALLEST_SIDE)
    rng, objects = random_generator(rng), object_range(objects)
    classes = class_count(classes, FLAT)
    difficulty, noise = share("difficulty", difficulty), deviation("noise", noise)
    hue = share("hue", hue)
    chances = class_chances(classes, share("imbalance", imbalance))
    made = []
    for _ in range(count):
        layout = arrange(rng, FLAT[:classes], size, (1.0, 1.0), objects, chances, RADII)
        image = _paint(rng, layout, difficulty, noise, hue)
        truth = answers(layout.instances, layout.labels)
        made.append(Scene(image, *truth, layout.visible))
    return made


def _paint(
    rng: np.random.Generator, layout: Layout, difficulty: float, noise: float, hue: float
) -> NDArray[Any]:
    """Colour a layout. Only the strength of what is drawn depends on the difficulty."""
    shape, objects = layout.instances.shape, len(layout.labels)
    contrast, tint = 0.3 - 0.22 * difficulty, 0.2 - 0.12 * difficulty
    ground = rng.uniform(0.4, 0.6)
    level = ground + contrast * rng.choice([-1, 1], objects)
    tints = _tints(rng, objects + 1, tint)
    tints[1:] = (1 - hue) * tints[1:] + hue * tint * HUES[layout.labels - 1]
    level = np.concatenate([[ground], level])[:, None] + tints
    image = level[layout.instances] + 0.09 * layout.pattern[..., None]
    clutter = _clutter(rng, shape, difficulty)
    image[layout.instances == 0] += clutter[layout.instances == 0][:, None]
    image *= _light(rng, shape)[..., None]
    image += noise * rng.standard_normal(image.shape, np.float32)
    return image.clip(0, 1).astype(np.float32)


def _tints(rng: np.random.Generator, count: int, strength: float) -> NDArray[Any]:
    """Draw colours that are as bright as grey."""
    colours = rng.uniform(-1, 1, (count, 3))
    return strength * (colours - colours.mean(axis=1, keepdims=True))


def _clutter(rng: np.random.Generator, shape: tuple[int, ...], difficulty: float) -> NDArray[Any]:
    """Draw what the ground looks like: soft clouds, with veins where a second noise is near 0."""
    clouds, folds = smooth_noise(rng, shape, 9), smooth_noise(rng, shape, 14)
    veins = np.exp(-((folds / 0.25) ** 2))
    return (0.015 + 0.045 * difficulty) * clouds - (0.02 + 0.14 * difficulty) * veins


def _light(rng: np.random.Generator, shape: tuple[int, ...]) -> NDArray[Any]:
    """Draw light that grows along a random direction, by a sixth of its mean to each side."""
    slopes = rng.uniform(-1, 1, 2)
    rows, columns = (np.linspace(-0.5, 0.5, length) for length in shape)
    slope = slopes[0] * rows[:, None] + slopes[1] * columns
    return 1 + slope / 6
