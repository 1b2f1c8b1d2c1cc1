"""What a training needs: a score, a level, a background, three parts, and a side that fits."""

import numpy as np
from scipy import ndimage

from convlab.lessons.exercises.judging import Exercise, judge_sides
from convlab.lessons.exercises.written import Written

check_iou = Exercise(
    "The IoU of two squares of 4 x 4 pixels, one of them shifted right by 1 pixel.",
    0.6,
    {0.75: "That is the share of one square. Divide by all pixels that either covers."},
    "Divide the pixels that both squares cover by those that at least one covers.",
    tolerance=0.005,
)

check_reported = Exercise(
    "The score to report: chosen among 40 settings, validation 0.99, test 0.95, learning 1.00.",
    0.95,
    {
        0.99: "It was the best of 40, so luck helped it to win. The choice has used it up.",
        1.0: "That is a score on what was learnt from: a table that remembers reaches it too.",
        0.97: "A mean with a number that the choice has used up is still too good.",
    },
    "Which of the three parts had no say in anything?",
    tolerance=0.001,
)


def check_next_side(next_side) -> str:
    """Check a function that finds the next side a U-Net of four levels can take.

    Parameters
    ----------
    next_side : callable
        From a number of pixels, 1 or more, to the smallest multiple of 16 not below it; see
        `judge_sides`.

    Examples
    --------
    >>> check_next_side(lambda side: (side + 15) // 16 * 16)
    'Right.'
    """

    def exercise(side):
        right = next(n for n in range(side, side + 16) if n % 16 == 0)
        more = {
            side // 16 * 16: f"That cuts pixels of a side of {side} off.",
            (side // 16 + 1) * 16: f"A side of {side} needs no more rows: it fits already.",
        }
        hints = {wrong: hint for wrong, hint in more.items() if wrong != right}
        slip = f"next_side({side}) must be a multiple of 16, not below {side}, and no more."
        return Exercise("", right, hints, slip)

    return judge_sides(next_side, range(1, 401), exercise)


def _level_task(rng):
    """Draw a small picture, its truth, and levels of which one alone is best by IoU."""
    while True:
        truth = rng.random((6, 9)) < 0.2
        image = np.clip(0.45 + 0.25 * truth + rng.normal(0, 0.18, truth.shape), 0, 1)
        levels = np.sort(rng.choice(np.linspace(0.2, 0.9, 29), 8, replace=False))
        scores = _ious(image, truth, levels)
        if np.sum(scores == scores.max()) == 1:
            return image, truth, levels


def _ious(image, truth, levels):
    found = [image > level for level in levels]
    return np.array([np.sum(f & truth) / max(np.sum(f | truth), 1) for f in found])


def _best_level(image, truth, levels):
    return levels[_ious(image, truth, levels).argmax()]


def _by_accuracy(image, truth, levels):
    return levels[np.argmax([np.mean((image > level) == truth) for level in levels])]


check_best_level = Written(
    "The level, among some, whose mask has the highest IoU with the truth.",
    _best_level,
    _level_task,
    {
        "That is the level with the most right pixels, and most pixels are background.": (
            _by_accuracy
        ),
        "That is where the level stands in the list; the level itself is asked for.": (
            lambda image, truth, levels: _ious(image, truth, levels).argmax()
        ),
        "That is the score; the level that reaches it is asked for.": (
            lambda image, truth, levels: _ious(image, truth, levels).max()
        ),
    },
    "Try every level, score its mask, and return the level of the best.",
)


def _hills(rng):
    """Draw a slope with some bright pixels on it, and an odd side."""
    rows, columns = rng.integers(9, 14, 2)
    slope = np.add.outer(np.linspace(0, 0.2, rows), np.linspace(0, 0.3, columns))
    return slope + 0.4 * (rng.random((rows, columns)) < 0.15), int(rng.choice([3, 5]))


def _top_hat(image, side):
    return image - ndimage.grey_opening(image, size=(side, side))


check_top_hat = Written(
    "The image less its grey opening: a minimum over a square, then a maximum over the same.",
    _top_hat,
    _hills,
    {
        "That stops after the minimum: the background has shrunk, so bring it back with a "
        "maximum.": lambda image, side: image - ndimage.minimum_filter(image, side),
        "That takes the maximum first, which removes dark specks: a closing.": (
            lambda image, side: image - ndimage.grey_closing(image, size=(side, side))
        ),
        "That is the background. Take it off the image.": (
            lambda image, side: ndimage.grey_opening(image, size=(side, side))
        ),
        "That is the background less the image: the signs are swapped.": (
            lambda image, side: -_top_hat(image, side)
        ),
    },
    "scipy.ndimage has minimum_filter and maximum_filter; both take the side of the square.",
)
