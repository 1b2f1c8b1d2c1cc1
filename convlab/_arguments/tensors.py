"""What the layers of a network and its training are given."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from convlab._arguments.dtypes import real
from convlab._arguments.values import is_finite, shown


def tensor(name: str, values: ArrayLike, axes: int = 0) -> NDArray[Any]:
    """Make an array of real numbers with so many axes at least.

    Examples
    --------
    >>> tensor("x", [1.0, 2.0], axes=2)
    Traceback (most recent call last):
    ...
    ValueError: x must have 2 axes or more; got shape (2,); nearest that works: x[None]
    """
    array = real(name, values)
    if array.ndim < axes:
        missing = ", ".join(["None"] * (axes - array.ndim))
        raise ValueError(
            f"{name} must have {axes} axes or more; got shape {array.shape}; "
            f"nearest that works: {name}[{missing}]"
        )
    return array


def per_channel(name: str, values: ArrayLike, channels: int) -> NDArray[Any]:
    """Check one number for each channel."""
    array = real(name, values)
    if array.shape != (channels,):
        raise ValueError(
            f"{name} must have one number for each of {channels} channel(s); "
            f"got shape {array.shape}; nearest that works: shape ({channels},)"
        )
    return array


def gradient_of(written: tuple[int, ...], name: str, values: ArrayLike) -> NDArray[Any]:
    """Check a gradient with respect to what a layer wrote, of that shape.

    Examples
    --------
    >>> gradient_of((1, 2, 1), "dy", [1.0, 2.0])
    Traceback (most recent call last):
    ...
    ValueError: dy must have the shape of what was written, (1, 2, 1); got (2,); nearest that \
works: numpy.ones((1, 2, 1))
    """
    array = real(name, values)
    if array.shape != written:
        raise ValueError(
            f"{name} must have the shape of what was written, {written}; got {array.shape}; "
            f"nearest that works: numpy.ones({written})"
        )
    return array


def positive(name: str, value: Any, or_zero: bool = False) -> float:
    """Check a finite number above 0, or of 0 or more."""
    if not is_finite(value) or value < 0 or (value == 0 and not or_zero):
        rule = "0 or more" if or_zero else "above 0"
        raise ValueError(
            f"{name} must be a finite number, {rule}; got {shown(value)}; nearest that works: 0.001"
        )
    return float(value)


def require_names(name: str, arrays: Any, *wanted: str) -> None:
    """Check that there is a dict, and that it holds what goes by these names."""
    if not isinstance(arrays, Mapping):
        raise TypeError(
            f"{name} must be a dict of arrays; got {shown(arrays)}; "
            f"nearest that works: what unet.init(rng) or unet.start(params) returns"
        )
    for each in wanted:
        if each not in arrays:
            raise ValueError(
                f"{name} must hold {each!r}; got {shown(list(arrays))}; "
                f"nearest that works: all that unet.init(rng) or unet.start(params) returns"
            )


def held(
    name: str, arrays: Mapping[str, Any], each: str, shape: tuple[int, ...] | None = None
) -> NDArray[Any]:
    """Take an array of real numbers from a dict, of that shape if one is given.

    Examples
    --------
    >>> held("gradients", {"w": np.ones(2)}, "w", (3,))
    Traceback (most recent call last):
    ...
    ValueError: gradients['w'] must be an array of numbers, shape (3,); got float64, shape (2,); \
nearest that works: numpy.zeros((3,))
    """
    array: Any = arrays.get(each)
    plain = type(array) is np.ndarray or isinstance(array, np.generic)  # without a mask
    if plain and array.dtype.kind in "biuf" and (shape is None or array.shape == shape):
        return array
    require_names(name, arrays, each)
    got = f"{array.dtype}, shape {array.shape}" if plain else shown(array)
    rule = "" if shape is None else f", shape {shape}"
    nearest = "numpy.asarray of it" if shape is None else f"numpy.zeros({shape})"
    raise ValueError(
        f"{name}[{each!r}] must be an array of numbers{rule}; got {got}; "
        f"nearest that works: {nearest}"
    )
