"""Boxes and regions: overlaps, lists of detections, rounding, and suppression."""

import numpy as np

from convlab.lessons.exercises.judging import Exercise
from convlab.lessons.exercises.written import Written

check_box_overlap = Exercise(
    "The IoU of the boxes (0, 0, 4, 4) and (2, 1, 6, 5).",
    6 / 26,
    {
        6 / 32: "The part that they share is counted twice below the line. Take it off once.",
        6 / 16: "Divide by what at least one of them covers, not by one box.",
        12 / 32: "That is Dice. Divide by what at least one of them covers.",
        6: "That is the part they share. Divide it by what at least one of them covers.",
    },
    "They share 2 rows and 3 columns. Together they cover 16 + 16 less what they share.",
    tolerance=0.006,
)

check_average_precision = Exercise(
    "Average precision of four detections (true, false, true, false) where there are 3 objects.",
    5 / 9,
    {
        1 / 2: "That is the share of true ones in the list. Walk down it instead.",
        2 / 3: "That is the recall at the end. Weigh each step of recall by its precision.",
        5 / 6: "There are 3 objects, so each step of recall is 1/3, not 1/2.",
        1.0: "The third object is never found, so recall ends at 2/3.",
    },
    "Recall rises at the first and the third detection, by 1/3 each; precision is 1 and 2/3 there.",
    tolerance=0.006,
)

check_worst_rounding = Exercise(
    "How far an edge of a box can move when it is rounded to whole cells of 16 pixels.",
    8,
    {
        16: "Rounding goes to the nearer cell, so at most half of one.",
        2: "That is for cells of 4 pixels.",
        4: "That is for cells of 8 pixels.",
        0.5: "In cells, yes. A cell has 16 pixels.",
    },
    "Rounding moves an edge to the nearer of two borders, 16 pixels apart.",
)


def _boxes(rng, count):
    first = rng.integers(0, 20, (count, 2))
    return np.concatenate([first, first + rng.integers(3, 15, (count, 2))], axis=1).astype(float)


def _iou(one, other, off=0.0):
    high = min(one[2], other[2]) - max(one[0], other[0]) + off
    wide = min(one[3], other[3]) - max(one[1], other[1]) + off
    shared = max(high, 0) * max(wide, 0)
    areas = [(b[2] - b[0] + off) * (b[3] - b[1] + off) for b in (one, other)]
    return shared / (sum(areas) - shared)


def _without_clipping(one, other):
    high = min(one[2], other[2]) - max(one[0], other[0])
    wide = min(one[3], other[3]) - max(one[1], other[1])
    areas = [(b[2] - b[0]) * (b[3] - b[1]) for b in (one, other)]
    return high * wide / (sum(areas) - high * wide)


check_box_iou = Written(
    "The IoU of two boxes (top, left, bottom, right), half-open.",
    _iou,
    lambda rng: tuple(_boxes(rng, 2)),
    {
        "Boxes that do not meet share nothing: a negative side must count as 0.": _without_clipping,
        "Boxes are half-open: bottom - top rows, with no 1 to add.": lambda a, b: _iou(a, b, 1.0),
    },
    "Rows shared: the lesser bottom less the greater top. Columns likewise.",
    cases=40,
)


def _suppress(boxes, scores, overlap, surest_first=True, against_all=False):
    order = np.argsort(-scores if surest_first else scores, kind="stable")
    kept, seen = [], []
    for n in order:
        rivals = seen if against_all else kept
        if all(_iou(boxes[n], boxes[k]) <= overlap for k in rivals):
            kept.append(n)
        seen.append(n)
    return np.sort(np.array(kept))


def _crowd(rng):
    boxes = _boxes(rng, 3)
    moved = np.repeat(boxes, 4, axis=0) + rng.integers(-2, 3, (12, 1))
    return moved, rng.permutation(12) / 12 + 0.01, 0.5


check_suppress = Written(
    "Non-maximum suppression: the numbers of the boxes that are kept, ascending.",
    _suppress,
    _crowd,
    {
        "Begin with the surest box, not with the least sure.": (
            lambda b, s, o: _suppress(b, s, o, surest_first=False)
        ),
        "Compare with the boxes that were kept, not with all that came before.": (
            lambda b, s, o: _suppress(b, s, o, against_all=True)
        ),
    },
    "From the surest down: keep a box if its IoU with each kept one is at most the limit.",
)


def _reading(first, last, points, cells, stride, half=0.5, clip=True):
    pixels = first + (last - first) * (np.arange(points) + half) / points
    place = pixels / stride - 0.5
    place = np.clip(place, 0, cells - 1) if clip else place
    return np.maximum(0, 1 - np.abs(place[:, None] - np.arange(cells)))


def _corner(first, last, points, cells, stride):
    pixels = first + (last - first) * (np.arange(points) + 0.5) / points
    place = np.clip(pixels / stride, 0, cells - 1)
    return np.maximum(0, 1 - np.abs(place[:, None] - np.arange(cells)))


def _edge(rng):
    first = rng.uniform(0, 12)
    return first, first + rng.uniform(5, 18), int(rng.integers(2, 5)), 8, 4


check_reading_matrix = Written(
    "The matrix that reads `points` values between the cells of a map along one axis.",
    _reading,
    _edge,
    {
        "Cell j has its middle at pixel stride * (j + 1/2), not at its edge.": _corner,
        "Read the middle of each part, half a part after its beginning.": (
            lambda a, b, p, c, s: _reading(a, b, p, c, s, half=0.0)
        ),
        "A point beyond the first or the last middle reads that one cell: clip its place.": (
            lambda a, b, p, c, s: _reading(a, b, p, c, s, clip=False)
        ),
    },
    "Two cells share the weight of a point: each 1 less its distance, in cells.",
    cases=30,
)
