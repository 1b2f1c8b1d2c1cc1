"""What the arguments of `scenes` and `volumes` must be, and what to say when they are not."""

import numpy as np

from convlab.arguments import integer, sizes
from convlab.segmentation.label_checks import is_number


def frame(size, axes, least):
    """Check the pixels along each axis; a lone int is all of them."""
    if hasattr(size, "__len__") and len(size) != len(axes):
        raise ValueError(
            f"size must be ({', '.join(axes)}), but got {size!r}. "
            f"Nearest: {(max(least, 64),) * len(axes)}."
        )
    return sizes("size", size, len(axes), least)


def share(name, value):
    """Check a number from 0 to 1."""
    if not is_number(value) or not 0 <= value <= 1:
        nearest = min(max(float(value), 0.0), 1.0) if is_number(value) and value == value else 0.5
        raise ValueError(
            f"{name} must be a number from 0 to 1, but got {value!r}. Nearest: {nearest:g}."
        )
    return float(value)


def deviation(name, value):
    """Check a standard deviation: finite, and not negative."""
    if not is_number(value) or not 0 <= value < np.inf:
        raise ValueError(
            f"{name} is a standard deviation, so must be a number of 0 or more, but got {value!r}. "
            f"Nearest: 0.05."
        )
    return float(value)


def object_range(objects):
    """Check the fewest and most objects; a lone int is both."""
    low, high = sizes("objects", objects, axes=2)
    if low > high or high > 255:
        raise ValueError(
            f"objects must be (fewest, most), from 1 to 255, but got {objects!r}. "
            f"Nearest: {(min(low, high, 255), min(max(low, high), 255))}."
        )
    return low, high


def class_count(classes, kinds):
    """Check how many classes are wanted."""
    classes = integer("classes", classes, 1)
    if classes > len(kinds):
        raise ValueError(
            f"classes must be at most {len(kinds)} ({', '.join(k.name for k in kinds)}), "
            f"but got {classes}. Nearest: {len(kinds)}."
        )
    return classes


def random_generator(rng):
    """Check that a generator was handed in, not a seed."""
    if not isinstance(rng, np.random.Generator):
        raise TypeError(
            f"rng must be a numpy.random.Generator, but got {rng!r} ({type(rng).__name__}). "
            f"Nearest: numpy.random.default_rng({rng if isinstance(rng, int) else 0})."
        )
    return rng
