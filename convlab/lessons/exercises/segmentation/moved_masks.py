"""Image and mask under one move: labels, lock-step, voxels, flips, and averaged views."""

import numpy as np

from convlab.lessons.exercises.judging import BLANK, RIGHT, Exercise, stopped
from convlab.lessons.exercises.written import Written

check_label_between = Exercise(
    "The label that linear interpolation makes, a quarter of the way from label 2 to label 10.",
    4,
    {
        6: "That is halfway.",
        8: "That is a quarter of the way from 10 to 2.",
        2: "That is the nearest label, which is what a mask should get. Here it is interpolated.",
    },
    "Go a quarter of the difference up from 2.",
)

check_met_batch = Exercise(
    "Which mask batch meets image batch 5, after one extra call on the masks (counted from 0).",
    6,
    {
        5: "That is lock-step. The extra call has used up one batch of masks.",
        4: "The masks are ahead of the images, not behind.",
    },
    "How many batches of masks have been handed out before?",
)

check_turned_voxels = Exercise(
    "Rows covered by a rod of 4 planes, turned by 90 degrees; planes 3 mm apart, rows 1 mm.",
    12,
    {
        4: "That turns the array, not the rod: it would shrink from 12 mm to 4 mm.",
        3: "That is how many rows go into one plane.",
        1: "That is the other way round: rows are the short side of a voxel.",
    },
    "How long is the rod, in mm?",
)


def check_flip_both(flip_both) -> str:
    """Check a function that flips an image and its mask, left to right.

    Parameters
    ----------
    flip_both : callable, or None
        From an image (rows, columns, channels) and a mask (rows, columns) to both, flipped. One
        that returns None is not answered yet.

    Examples
    --------
    >>> check_flip_both(lambda image, mask: (image[:, ::-1], mask[:, ::-1]))
    'Right.'
    """
    if flip_both is None or flip_both is Ellipsis:
        return BLANK
    rng = np.random.default_rng(11)
    for rows, columns, channels in ((2, 3, 1), (5, 4, 3), (3, 7, 2)):
        image = rng.random((rows, columns, channels))
        mask = rng.permutation(rows * columns).reshape(rows, columns).astype(np.uint8)
        try:
            answer = flip_both(image.copy(), mask.copy())
        except Exception as error:  # the learner's code: whatever it raises is told, not raised
            return stopped(error)
        said = _flipped(image, mask, answer)
        if said != RIGHT:
            return said
    return RIGHT


def _flipped(image, mask, answer) -> str:
    """Say of one answer whether both parts are flipped, and if not, what happened to which."""
    if answer is None or answer is Ellipsis:
        return BLANK
    if not isinstance(answer, tuple | list) or len(answer) != 2:
        return "Not yet: return two arrays, the image and the mask."
    for name, given, part in zip(("image", "mask"), (image, mask), answer, strict=True):
        values = np.asarray(part)
        if np.array_equal(values, given[:, ::-1]):
            continue
        for slip, hint in (
            (given, "has not moved"),
            (given[::-1], "is flipped top to bottom"),
            (given[::-1, ::-1], "is flipped both ways"),
            (given[..., ::-1], "has its channels in reverse, and its columns as they were"),
        ):
            if np.array_equal(values, slip):
                return f"Not yet. The {name} {hint}."
        return f"Not yet. The {name} must be what it was, with its columns in reverse."
    if np.asarray(answer[1]).dtype != mask.dtype:
        return "Not yet. The mask came back with another dtype."
    return RIGHT


def _places(rng):
    """Draw a mask, and places between its pixels that never lie halfway."""
    rows, columns = rng.integers(3, 7, 2)
    mask = rng.integers(0, 99, (rows, columns))
    whole = np.stack([rng.integers(0, rows, 9), rng.integers(0, columns, 9)])
    off = rng.choice([-0.4, -0.2, 0.2, 0.4], whole.shape)
    return mask, np.clip(whole + off, 0, [[rows - 1], [columns - 1]])


def _nearest(mask, places):
    row, column = np.floor(places + 0.5).astype(int)
    return mask[row, column]


def _cut_off(mask, places):
    row, column = places.astype(int)
    return mask[row, column]


def _swapped(mask, places):
    row, column = np.floor(places + 0.5).astype(int)
    return mask[np.minimum(column, len(mask) - 1), np.minimum(row, mask.shape[1] - 1)]


def _linear(mask, places):
    low = np.minimum(places.astype(int), np.reshape(mask.shape, (2, 1)) - 2)
    down, right = places - low
    (r, c), wide = low, mask.astype(float)
    above = wide[r, c] * (1 - right) + wide[r, c + 1] * right
    below = wide[r + 1, c] * (1 - right) + wide[r + 1, c + 1] * right
    return above * (1 - down) + below * down


check_read_nearest = Written(
    "The label of the pixel nearest to each place; places (2, n): rows, then columns.",
    _nearest,
    _places,
    {
        "That cuts the fraction off: 1.8 belongs to pixel 2, not to pixel 1.": _cut_off,
        "Rows come first in `places`, then columns.": _swapped,
        "That is interpolated. A label has no neighbours to be mixed with.": _linear,
    },
    "Round both coordinates, then read.",
)


def _network(rng):
    """Draw an image, and an answerer to which left and right, up and down are not alike."""
    weights = rng.normal(size=(2, 3))

    def answer(image):
        shifted = np.roll(image, (1, 1), (0, 1))  # looks at its upper left neighbour
        return weights[0, 0] * image + weights[0, 1] * shifted + weights[1, 2] * image * shifted

    return answer, rng.random((4, 6))


def _two_views(answer, image):
    return (answer(image) + answer(image[:, ::-1])[:, ::-1]) / 2


check_two_views = Written(
    "The mean of a network's answers to an image and to its mirror image, laid back.",
    _two_views,
    _network,
    {
        "The second answer is still mirrored: flip it back before the mean.": lambda answer, x: (
            (answer(x) + answer(x[:, ::-1])) / 2
        ),
        "That mirrors top to bottom.": lambda answer, x: (answer(x) + answer(x[::-1])[::-1]) / 2,
        "That is the sum; the mean is half of it.": lambda answer, x: 2 * _two_views(answer, x),
        "That averages the images, and asks once.": lambda answer, x: answer((x + x[:, ::-1]) / 2),
    },
    "Ask twice: the image as it lies, and mirrored.",
)
