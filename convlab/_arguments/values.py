"""One value: a whole number, a share, a choice, a generator. Each is returned as it was checked."""

import math
from collections.abc import Sequence
from numbers import Real
from operator import index
from typing import Any

import numpy as np

MOST = 2**60
"""A whole number of cells: sums and products of a few, each inside the others, are below 2**63."""
MOST_SHOWN = 200
"""Letters of a value in a message."""


def shown(value: object) -> str:
    """Write a value for a message, in one line: even one that is long or cannot be written.

    Examples
    --------
    >>> shown("valid"), len(shown(range(10**6))), len(shown(list(range(10**6))))
    ("'valid'", 17, 200)
    """
    try:
        text = " ".join(line.strip() for line in repr(value).splitlines())
    except Exception:  # whatever it is: a message about the value is on its way already
        return f"a {type(value).__name__}"
    return text if len(text) <= MOST_SHOWN else f"{text[: MOST_SHOWN - 3]}..."


def is_number(value: object) -> bool:
    """Tell a real number, infinite or NaN perhaps, from everything else, True included."""
    return isinstance(value, Real) and not isinstance(value, bool)


def is_finite(value: Any) -> bool:
    """Tell a number that is neither infinite nor NaN from everything else."""
    try:
        return is_number(value) and math.isfinite(value)
    except OverflowError:  # a whole number beyond all floats
        return True


def integer(name: str, value: Any, least: int = 1, most: int = MOST) -> int:
    """Check a whole number of an integer type, which True is not, from ``least`` to ``most``.

    Examples
    --------
    >>> integer("stride", 2.0)
    Traceback (most recent call last):
    ...
    TypeError: stride must be a whole number, 1 or more; got 2.0; nearest that works: 2
    """
    if type(value) is int and least <= value <= most:  # the rule
        return value
    try:
        if isinstance(value, (bool, np.bool_, np.ma.MaskedArray)):
            raise TypeError
        number = index(value)
    except Exception:  # whatever an object of somebody's own raises: it is no whole number
        raise TypeError(_whole(name, value, least, most)) from None
    if not least <= number <= most:
        raise ValueError(_whole(name, number, least, most))
    return number


def _whole(name: str, value: Any, least: int, most: int) -> str:
    nearest = min(max(least, round(value)), most) if is_finite(value) else least
    rule = f"{least} or more" if nearest < most else f"{least} to {most}"
    return (
        f"{name} must be a whole number, {rule}; got {shown(value)}; nearest that works: {nearest}"
    )


def share(name: str, value: Any) -> float:
    """Check a number from 0 to 1."""
    if not is_number(value) or not 0 <= value <= 1:
        nearest = min(max(float(value), 0.0), 1.0) if is_number(value) and value == value else 0.5
        raise ValueError(
            f"{name} must be a number from 0 to 1; got {shown(value)}; "
            f"nearest that works: {nearest:g}"
        )
    return float(value)


def share_below_one(name: str, value: Any) -> float:
    """Check a number from 0 up to, and without, 1."""
    if not is_number(value) or not 0 <= value < 1:
        nearest = 0.99 if is_number(value) and value >= 1 else 0.0
        raise ValueError(
            f"{name} must be 0 or more and below 1; got {shown(value)}; "
            f"nearest that works: {nearest}"
        )
    return float(value)


def deviation(name: str, value: Any) -> float:
    """Check a standard deviation: finite, and not negative."""
    if not is_finite(value) or value < 0:
        raise ValueError(
            f"{name} is a standard deviation, so must be a number of 0 or more; "
            f"got {shown(value)}; nearest that works: 0.05"
        )
    return float(value)


def choice(name: str, value: Any, choices: Sequence[Any]) -> Any:
    """Check that a value is one of the choices.

    Examples
    --------
    >>> choice("padding", "sane", ("valid", "same"))
    Traceback (most recent call last):
    ...
    ValueError: padding must be "valid" or "same"; got 'sane'; nearest that works: "same"
    """
    if value not in choices:
        words = [_written(one) for one in choices]
        listed = " or ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else words[0]
        from difflib import get_close_matches  # here, since importing convlab loads NumPy alone

        near = get_close_matches(str(value), list(map(str, choices)), 1, cutoff=0)[0]
        nearest = next(one for one in choices if str(one) == near)
        raise ValueError(
            f"{name} must be {listed}; got {shown(value)}; nearest that works: {_written(nearest)}"
        )
    return value


def _written(value: object) -> str:
    return f'"{value}"' if isinstance(value, str) else repr(value)


def random_generator(rng: Any) -> "np.random.Generator":  # NumPy loads that when asked
    """Check that a generator was handed in, not a seed."""
    if not isinstance(rng, np.random.Generator):
        raise TypeError(
            f"rng must be a numpy.random.Generator; got {shown(rng)} ({type(rng).__name__}); "
            f"nearest that works: numpy.random.default_rng({rng if isinstance(rng, int) else 0})"
        )
    return rng
