"""Image and mask under one move: labels in between, lock-step, voxels, a flip."""

import numpy as np

from convlab.lessons.exercises.judging import BLANK, RIGHT, Exercise

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
        From ``image, mask`` to both, flipped. One that returns None is not answered yet.

    Examples
    --------
    >>> check_flip_both(lambda image, mask: (image[:, ::-1], mask[:, ::-1]))
    'Right.'
    """
    mask = np.array([[1, 2, 3], [4, 5, 6]], np.uint8)
    answer = None if flip_both is None else flip_both(mask[..., None] / 8, mask.copy())
    if answer is None:
        return BLANK
    names = {"image": ((3, 2, 1), (6, 5, 4)), "mask": ((3, 2, 1), (6, 5, 4))}
    for name, part, scale in zip(names, answer, (8, 1), strict=True):
        values = np.asarray(part) * scale
        values = values[..., 0] if values.ndim == 3 else values
        hints = {
            ((1, 2, 3), (4, 5, 6)): f"The {name} has not moved.",
            ((4, 5, 6), (1, 2, 3)): f"The {name} is flipped top to bottom.",
            ((6, 5, 4), (3, 2, 1)): f"The {name} is flipped both ways.",
        }
        slip = f"The {name} must be what it was, with its columns in reverse."
        said = Exercise("", names[name], hints, slip)(values)
        if said != RIGHT:
            return said
    if np.asarray(answer[1]).dtype != mask.dtype:
        return "Not yet: the mask came back with another dtype."
    return RIGHT
