"""What the distances between neighbouring pixels must be, and what to say when they are not."""

import sys
from typing import Any

import numpy as np

from convlab._arguments.values import is_number


def distances(name: str, value: Any, axes: int) -> tuple[float, ...]:
    """Check a distance for each axis; a lone number is that of every axis.

    Examples
    --------
    >>> distances("spacing", 2, axes=2)
    (2.0, 2.0)
    >>> distances("spacing", (3, -1), axes=2)
    Traceback (most recent call last):
    ...
    ValueError: spacing must be a distance above 0, or one for each of 2 axes; got (3, -1); \
nearest that works: (1.0, 1.0)
    """
    given = value.tolist() if isinstance(value, np.ndarray) else value
    lone = isinstance(given, (str, bytes)) or not hasattr(given, "__len__")
    steps = (given,) * axes if lone else tuple(given)
    numbers = all(map(is_number, steps))
    if (
        not numbers
        or len(steps) != axes
        or not all(0 < step <= sys.float_info.max for step in steps)
    ):
        raise (ValueError if numbers else TypeError)(
            f"{name} must be a distance above 0, or one for each of {axes} axes; got {value!r}; "
            f"nearest that works: {(1.0,) * axes}"
        )
    return tuple(map(float, steps))
