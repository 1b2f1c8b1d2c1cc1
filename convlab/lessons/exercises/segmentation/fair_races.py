"""Fair races: cells of a stride, a lookup table, averages on a grid, and when a training ends."""

import numpy as np

from convlab.lessons.exercises.judging import Exercise
from convlab.lessons.exercises.written import Written

check_cells = Exercise(
    "Cells of a map of stride 16, for an image of 64 x 96 pixels.",
    24,
    {
        384: "Divide both sides by the stride, not only one of them.",
        10: "Rows times columns, not their sum.",
        4: "That is the number of rows of cells. How many columns has each?",
        6: "That is the number of columns of cells. How many rows are there?",
        6144: "That is the number of pixels.",
    },
    "64 / 16 rows of cells, and 96 / 16 columns.",
)

check_lookup_share = Exercise(
    "Share of pixels that the best table gets right, where a red pixel is a disc 6 times, a square "
    "3 times, and a blue pixel is a disc 4 times, a square 7 times.",
    13 / 20,
    {
        13: "That is how many are right. Divide by all 20 pixels.",
        0.5: "That would be a table that knows nothing. Red is a disc more often than a square.",
        10
        / 20: "That calls every pixel a disc. The table may give red and blue different classes.",
        7 / 20: "That is what it gets wrong.",
        6 / 9: "That is its share among the red pixels. Count the blue ones as well.",
        7 / 11: "That is its share among the blue pixels. Count the red ones as well.",
    },
    "For each colour take the larger count, add these up, and divide by all pixels.",
    tolerance=0.002,
)


def _table(colours, labels, n_colours, n_classes):
    counts = np.zeros((n_colours, n_classes), int)
    np.add.at(counts, (colours.ravel(), labels.ravel()), 1)
    return counts.argmax(axis=1)


def _table_of_last(colours, labels, n_colours, n_classes):
    table = np.zeros(n_colours, int)
    table[colours.ravel()] = labels.ravel()
    return table


def _table_of_commonest(colours, labels, n_colours, n_classes):
    return np.full(n_colours, np.bincount(labels.ravel()).argmax())


def _counts(colours, labels, n_colours, n_classes):
    counts = np.zeros((n_colours, n_classes), int)
    np.add.at(counts, (colours.ravel(), labels.ravel()), 1)
    return counts


def _coloured(rng):
    n_colours, n_classes = int(rng.integers(3, 6)), int(rng.integers(3, 5))
    colours = rng.integers(0, n_colours, (7, 41))
    labels = (colours + (rng.random((7, 41)) < 0.45) * rng.integers(1, 9)) % n_classes
    return colours, labels, n_colours, n_classes


check_table = Written(
    "The class that each colour has most often, (n_colours,).",
    _table,
    _coloured,
    {
        "That keeps the class of the last pixel of each colour: with += the pixels would be "
        "counted.": _table_of_last,
        "That is the commonest class of all pixels, whatever their colour.": _table_of_commonest,
        "Those are the counts. Of each row take the class with the largest: argmax(axis=1).": (
            _counts
        ),
    },
    "Count, for each colour, how often each class stands on it; then take the largest.",
)


def _shares(mask, stride):
    rows, columns = mask.shape[0] // stride, mask.shape[1] // stride
    return mask.reshape(rows, stride, columns, stride).mean(axis=(1, 3))


def _corners(mask, stride):
    return mask[::stride, ::stride]


def _swapped(mask, stride):
    rows, columns = mask.shape[0] // stride, mask.shape[1] // stride
    return mask.reshape(stride, rows, stride, columns).mean(axis=(0, 2))


def _summed(mask, stride):
    return _shares(mask, stride) * stride**2


def _mask(rng):
    stride = int(rng.choice([2, 3, 4]))
    rows, columns = stride * rng.integers(2, 4), stride * rng.integers(4, 7)
    return (rng.random((rows, columns)) < 0.4).astype(float), stride


check_shares = Written(
    "The share of 1 in each cell of stride x stride pixels.",
    _shares,
    _mask,
    {
        "That takes one pixel of each cell. A cell is told the mean of all its pixels.": _corners,
        "The axes are mixed up: reshape to (rows, stride, columns, stride), since neighbouring "
        "pixels of one cell stand side by side.": _swapped,
        "Those are counts. Divide by the pixels of a cell: the share is a mean.": _summed,
    },
    "Try it on a mask of 2 x 4 pixels with stride 2.",
)


def _end(scores, wait):
    best, waited = -np.inf, 0
    for number, score in enumerate(scores, start=1):
        best, waited = max(best, score), 0 if score > best else waited + 1
        if waited == wait:
            return number
    return len(scores)


def _end_after_fall(scores, wait):
    waited = 0
    for number in range(1, len(scores)):
        waited = 0 if scores[number] > scores[number - 1] else waited + 1
        if waited == wait:
            return number + 1
    return len(scores)


def _end_from_zero(scores, wait):
    return _end(scores, wait) - 1


def _best(scores, wait):
    return int(np.argmax(scores[: _end(scores, wait)])) + 1


def _rising(rng):
    count = int(rng.integers(14, 22))
    scores = 1 - np.exp(-np.arange(count) / 4) + 0.08 * rng.normal(size=count)
    return scores.round(3), int(rng.integers(2, 4))


check_end = Written(
    "After how many checks a training ends that waits for a better score.",
    _end,
    _rising,
    {
        "That compares with the check before. A better score is one above the best so far.": (
            _end_after_fall
        ),
        "Checks count from 1: after the first check one check is done.": _end_from_zero,
        "That is the check whose weights are kept. The training ends `wait` checks later.": _best,
    },
    "Keep the best score so far, and count the checks since. Without an end, all checks are done.",
)
