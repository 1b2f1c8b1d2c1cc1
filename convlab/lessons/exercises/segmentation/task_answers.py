"""Name the task: a box read off, answers counted, tasks chosen, two boxes and patches measured."""

import numpy as np
from scipy import ndimage

from convlab.lessons.exercises.judging import Exercise
from convlab.lessons.exercises.written import Written

check_box = Exercise(
    "The box (top, left, bottom, right) of the pixels with a 2, half-open.",
    (1, 2, 4, 6),
    {
        (1, 2, 3, 5): "Those are the last row and column themselves. A half-open box ends after.",
        (2, 1, 6, 4): "Rows come first, then columns.",
        (1, 2, 3, 4): "Those are height and width. Bottom and right are asked for.",
        (2, 3, 5, 7): "Rows and columns are counted from 0.",
        (1, 1, 5, 6): "That is around both objects. Look at the 2 alone.",
        (1, 3, 4, 6): "One pixel of the object reaches farther left.",
    },
    "Find the first row with a 2, and the row after the last one. Then the columns.",
)

check_answer_sizes = Exercise(
    "The numbers in each of the five answers: 100 x 200 pixels, 7 dogs.",
    (1, 5, 35, 20000, 20007),
    {
        (1, 4, 28, 20000, 20007): "A box alone does not say what is in it. Add the class to each.",
        (1, 5, 35, 20000, 20000): "The map of numbers does not say what object 3 is. Add a class "
        "for each object.",
        (1, 5, 35, 20000, 140000): "One map is enough: each pixel holds the number of its object.",
        (7, 35, 35, 20000, 20007): "The first two tasks ask for the main object alone.",
        (1, 5, 35, 40000, 40007): "The mask holds one number for each pixel: its class.",
    },
    "A label is one number, a box is four. A map has one number for each pixel.",
)

check_task_names = Exercise(
    "Which of the five tasks each of five jobs needs.",
    (1, 4, 5, 3, 2),
    {
        (1, 4, 3, 3, 2): "The cells touch, and the area of each is asked for. A box is no area.",
        (1, 4, 4, 3, 2): "A semantic mask joins cells that touch. Each cell is asked for.",
        (1, 5, 5, 3, 2): "The share of weed needs its pixels. It does not need each plant.",
        (1, 4, 5, 5, 2): "That would do, and more. Rectangles are enough for the robot.",
        (1, 4, 5, 3, 3): "That would do, and more. There is only one face.",
        (1, 4, 5, 4, 2): "A semantic mask does not say how many cars there are.",
    },
    "Ask of each job: one object or many? Rectangle or pixels? Each one, or all together?",
)


def _shared(one, other, clipped=True):
    """Return the areas of two half-open boxes, and of what they share."""
    sides = [min(one[axis + 2], other[axis + 2]) - max(one[axis], other[axis]) for axis in (0, 1)]
    if clipped:
        sides = [max(side, 0) for side in sides]
    areas = [(bottom - top) * (right - left) for top, left, bottom, right in (one, other)]
    return *areas, sides[0] * sides[1]


def _counted_iou(one, other):
    """Draw both boxes and count pixels."""
    drawn = np.zeros((2, 20, 20), bool)
    for canvas, (top, left, bottom, right) in zip(drawn, (one, other), strict=True):
        canvas[top:bottom, left:right] = True
    return drawn.all(axis=0).sum() / drawn.any(axis=0).sum()


def _over(union):
    """Make a slip: what is shared, over something else than the union."""

    def slip(one, other):
        first, second, shared = _shared(one, other)
        return shared / union(first, second, shared)

    return slip


def _unclipped(one, other):
    first, second, shared = _shared(one, other, clipped=False)
    return shared / (first + second - shared)


def _inclusive(one, other):
    longer = [tuple(np.add(box, (0, 0, 1, 1)).tolist()) for box in (one, other)]
    return _over(lambda a, b, shared: a + b - shared)(*longer)


def _two_boxes(rng):
    corners = np.sort(np.stack([rng.choice(18, (2, 2), replace=False) for _ in range(2)]), axis=1)
    return tuple(tuple(map(int, box.ravel())) for box in corners)


check_iou = Written(
    "The intersection over union of two half-open boxes (top, left, bottom, right).",
    _counted_iou,
    _two_boxes,
    {
        "The boxes are apart, so they share nothing. A negative width must count as 0.": _unclipped,
        "A half-open box from 2 to 5 is 5 - 2 pixels long. Nothing is added.": _inclusive,
        "What both share is counted twice. Take it off once.": _over(lambda a, b, _: a + b),
        "That is Dice, twice the shared part over the sum. Union is asked for.": _over(
            lambda a, b, _: (a + b) / 2
        ),
        "That is the share of the first box. Divide by what both cover together.": _over(
            lambda a, b, _: a
        ),
        "That is the share of the larger box. Divide by what both cover together.": _over(
            lambda a, b, _: max(a, b)
        ),
    },
    "Draw two boxes on squared paper, and count what both cover and what either covers.",
    cases=24,
)


def _patches(mask, corners=False):
    shape = np.ones((3, 3)) if corners else None
    return sum(ndimage.label(mask == label, shape)[1] for label in np.unique(mask) if label)


def _small_mask(rng):
    rows, columns = rng.integers(4, 7), rng.integers(7, 10)
    return (rng.choice(3, (rows, columns), p=(0.5, 0.3, 0.2)),)


check_patches = Written(
    "The number of connected patches of one class, corners not counted; 0 is background.",
    _patches,
    _small_mask,
    {
        "Two pixels that meet at a corner only are not connected here.": lambda mask: _patches(
            mask, corners=True
        ),
        "Pixels of two classes are never one patch. Look at one class at a time.": lambda mask: (
            ndimage.label(mask > 0)[1]
        ),
        "Class 0 is the background, and its patches are no objects.": lambda mask: _patches(
            mask + 1
        ),
        "That counts the classes. Each class may have several patches.": lambda mask: (
            np.count_nonzero(np.unique(mask))
        ),
        "That counts the pixels.": np.count_nonzero,
    },
    "Begin at a pixel, mark all that hang together with it, then look for one without a mark.",
)
