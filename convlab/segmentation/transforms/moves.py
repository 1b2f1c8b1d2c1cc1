"""Moves that only carry pixels: flips, quarter turns, crops. Nothing is interpolated."""

import numpy as np

from convlab._arguments.values import share
from convlab.segmentation.transforms.joint import Move


def flip(axes=None, probability=0.5) -> Move:
    """Flip along each axis, or not.

    Parameters
    ----------
    axes : sequence of int, optional
        The spatial axes that may be flipped; all if not given. -1 is left to right.
    probability : float, optional
        The chance of a flip along each axis.

    Raises
    ------
    ValueError
        If `probability` is not from 0 to 1, or an axis is missing.

    Examples
    --------
    >>> flip(axes=[-1])
    Move(name='flip')
    """
    share("probability", probability)

    def draw(shape, spacing, rng):
        chosen = chosen_axes(axes, len(shape))
        flipped = [axis for axis in chosen if rng.random() < probability]

        def pull(coordinates):
            coordinates = coordinates.copy()
            for axis in flipped:
                coordinates[axis] = shape[axis] - 1 - coordinates[axis]
            return coordinates

        return shape, pull

    return Move("flip", draw)


def quarter_turns(axes=(-2, -1)) -> Move:
    """Turn by 0, 1, 2 or 3 quarters, each as likely as the others.

    Parameters
    ----------
    axes : tuple of int, optional
        The plane to turn in. An odd number of quarters swaps its two sides, as ``numpy.rot90``
        does: crop to a square first where shapes must stay.

    Raises
    ------
    ValueError
        If an axis is missing, or, once drawn, the spacing differs between the two axes.

    Examples
    --------
    >>> quarter_turns()
    Move(name='quarter turns')
    """

    def draw(shape, spacing, rng):
        first, second = plane(axes, len(shape))
        if spacing[first] != spacing[second]:
            raise ValueError(
                f"axes must have one spacing, since a quarter turn swaps them; got "
                f"axes={tuple(axes)} with {spacing[first]} and {spacing[second]}; "
                f"nearest that works: rotate(180, axes={tuple(axes)})"
            )
        turns, out = int(rng.integers(4)), list(shape)
        if turns % 2:
            out[first], out[second] = shape[second], shape[first]

        def pull(coordinates):
            coordinates, sides = coordinates.copy(), list(out)
            for _ in range(turns):
                a, b = coordinates[first].copy(), coordinates[second].copy()
                coordinates[first], coordinates[second] = b, sides[first] - 1 - a
                sides[first], sides[second] = sides[second], sides[first]
            return coordinates

        return tuple(out), pull

    return Move("quarter turns", draw)


def crop(size) -> Move:
    """Cut a window out, at a random place.

    Parameters
    ----------
    size : int or tuple of int
        The sides of the window, in pixels.

    Raises
    ------
    ValueError
        If a side is below 1, or, once drawn, longer than the image's.

    Examples
    --------
    >>> crop((64, 96))
    Move(name='crop (64, 96)')
    """
    if np.any(np.asarray(size) < 1) or np.asarray(size).dtype.kind not in "iu":
        raise ValueError(
            f"size must be whole numbers of pixels, 1 or more; got {size}; nearest that works: 1"
        )

    def draw(shape, spacing, rng):
        sides = tuple(size) if np.ndim(size) else (size,) * len(shape)
        if len(sides) != len(shape) or any(s > n for s, n in zip(sides, shape, strict=True)):
            nearest = tuple(int(min(np.max(size), n)) for n in shape)
            raise ValueError(
                f"size must be at most the image's {shape}; got {size}; "
                f"nearest that works: {nearest}"
            )
        first = [int(rng.integers(n - s + 1)) for s, n in zip(sides, shape, strict=True)]
        return sides, lambda coordinates: coordinates + along(first, coordinates)

    return Move(f"crop {size}", draw)


def along(values, coordinates):
    """Lay one number for each axis over the coordinates of all pixels.

    Examples
    --------
    >>> along([1, 2], np.zeros((2, 3, 4))).shape
    (2, 1, 1)
    """
    return np.reshape(np.asarray(values, float), (-1, *[1] * (coordinates.ndim - 1)))


def plane(axes, count):
    """Return two different axes, counted from the first.

    Examples
    --------
    >>> plane((-2, -1), 3)
    (1, 2)
    """
    found = tuple(_axis(axis, count) for axis in axes)
    if len(set(found)) != 2 or len(found) != 2:
        raise ValueError(
            f"axes must be two different spatial axes; got {axes}; nearest that works: (-2, -1)"
        )
    return found


def chosen_axes(axes, count):
    """Return the given axes counted from the first, or all of them.

    Examples
    --------
    >>> chosen_axes(None, 2), chosen_axes([-1], 3)
    ([0, 1], [2])
    """
    return list(range(count)) if axes is None else [_axis(axis, count) for axis in axes]


def _axis(axis, count):
    if not -count <= axis < count:
        raise ValueError(
            f"axes must name spatial axes, from {-count} to {count - 1}; got {axis}; "
            f"nearest that works: {count - 1}"
        )
    return int(axis) % count
