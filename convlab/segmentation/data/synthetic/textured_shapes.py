"""The objects of `scenes` and `volumes`: a shape and a texture for each class, in any pose.

Points are arrays of shape (axes, *spatial). For a shape they are measured from the middle of the
object in radii; every shape covers as much as a disc, or a ball, of radius 1. For a texture they
are measured in periods.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray


class Kind(NamedTuple):
    """What the objects of one class have in common.

    Attributes
    ----------
    name
    shape
        From points, in radii, to whether they are inside.
    reach
        How far the shape reaches from its middle, in radii.
    texture
        From points, in periods, to brightness from -1 to 1.
    """

    name: str
    shape: Callable[[NDArray[Any]], NDArray[Any]]
    reach: float
    texture: Callable[[NDArray[Any]], NDArray[Any]]


def disc(points: NDArray[Any]) -> NDArray[Any]:
    """Fill a disc, or a ball."""
    return (points**2).sum(axis=0) < 1


def square(points: NDArray[Any]) -> NDArray[Any]:
    """Fill a square."""
    return np.abs(points).max(axis=0) < np.sqrt(np.pi) / 2


def triangle(points: NDArray[Any]) -> NDArray[Any]:
    """Fill a triangle with three equal sides."""
    corners = 2 * np.pi * np.arange(3) / 3
    normals = np.stack([np.cos(corners), np.sin(corners)], axis=1)
    return np.einsum("na,a...->n...", normals, points).max(axis=0) < _TRIANGLE / 2


def ring(points: NDArray[Any]) -> NDArray[Any]:
    """Fill a disc with a hole of half its radius."""
    squares = (points**2).sum(axis=0)
    return (squares < _RING**2) & (squares > _RING**2 / 4)


def cross(points: NDArray[Any]) -> NDArray[Any]:
    """Fill five squares: one in the middle, and one at each side of it."""
    along = np.abs(points)
    return (along.max(axis=0) < 1.5 * _CROSS) & (along.min(axis=0) < 0.5 * _CROSS)


def shell(points: NDArray[Any]) -> NDArray[Any]:
    """Fill a ball with a hole of half its radius."""
    squares = (points**2).sum(axis=0)
    return (squares < _SHELL**2) & (squares > _SHELL**2 / 4)


def egg(points: NDArray[Any]) -> NDArray[Any]:
    """Fill a ball stretched to twice its width along the first axis."""
    stretched = points * 2.0 ** np.array([-2 / 3, 1 / 3, 1 / 3]).reshape(3, *[1] * 3)
    return (stretched**2).sum(axis=0) < 1


def stripes(points: NDArray[Any]) -> NDArray[Any]:
    """Draw light and dark bands across the first axis."""
    return np.sign(np.sin(2 * np.pi * points[0]))


def checks(points: NDArray[Any]) -> NDArray[Any]:
    """Draw a chess board."""
    return np.sign(np.prod(np.sin(np.pi * points[:2] * 1.5), axis=0))


def dots(points: NDArray[Any]) -> NDArray[Any]:
    """Draw light dots on dark."""
    from_dot = points - np.rint(points)
    return np.where((from_dot**2).sum(axis=0) < 0.4**2, 1.0, -1.0)


def waves(points: NDArray[Any]) -> NDArray[Any]:
    """Draw light and dark circles around the middle."""
    return np.sign(np.cos(2 * np.pi * np.sqrt((points**2).sum(axis=0))))


def plain(points: NDArray[Any]) -> NDArray[Any]:
    """Draw the same brightness everywhere."""
    return np.zeros(points.shape[1:])


def smooth_noise(rng: np.random.Generator, shape: tuple[int, ...], cells: int) -> NDArray[Any]:
    """Random brightness that changes gently from cell to cell.

    Parameters
    ----------
    rng
    shape
        Of the result.
    cells
        How many random numbers there are along each axis.

    Returns
    -------
    ndarray of float64, shape `shape`
        Mean 0, standard deviation 1.

    Examples
    --------
    >>> noise = smooth_noise(np.random.default_rng(0), (30, 40), 5)
    >>> noise.shape, float(noise.std().round(6))
    ((30, 40), 1.0)
    """
    grid = rng.normal(size=(cells,) * len(shape))
    for axis, length in enumerate(shape):
        places = np.linspace(0, cells - 1, length)
        first = np.minimum(places.astype(int), cells - 2)
        share = (places - first).reshape([-1 if a == axis else 1 for a in range(len(shape))])
        grid = grid.take(first, axis) * (1 - share) + grid.take(first + 1, axis) * share
    return (grid - grid.mean()) / grid.std()


def turn(rng: np.random.Generator, axes: int) -> NDArray[Any]:
    """Draw a random rotation of the plane, or of space.

    Parameters
    ----------
    rng
    axes
        2 or 3.

    Returns
    -------
    ndarray of float64, shape (axes, axes)
        Its rows are at right angles, and of length 1.

    Examples
    --------
    >>> rows = turn(np.random.default_rng(0), 3)
    >>> np.allclose(rows @ rows.T, np.eye(3))
    True
    """
    if axes == 2:
        angle = rng.uniform(0, 2 * np.pi)
        return np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    first, second = rng.normal(size=(2, 3))
    first /= np.sqrt((first**2).sum())
    second -= (first * second).sum() * first
    second /= np.sqrt((second**2).sum())
    return np.stack([first, second, np.cross(first, second)])


_TRIANGLE = np.sqrt(4 * np.pi / (3 * np.sqrt(3)))  # from the middle to a corner
_RING = np.sqrt(4 / 3)
_CROSS = np.sqrt(np.pi / 5)  # the side of one of its squares
_SHELL = (8 / 7) ** (1 / 3)

FLAT = (
    Kind("disc", disc, 1.0, stripes),
    Kind("square", square, np.sqrt(np.pi / 2), checks),
    Kind("triangle", triangle, _TRIANGLE, dots),
    Kind("ring", ring, _RING, waves),
    Kind("cross", cross, np.sqrt(2.5) * _CROSS, plain),
)
"""Class 1 and on, of `scenes`."""

SOLID = (
    Kind("ball", disc, 1.0, plain),
    Kind("shell", shell, _SHELL, stripes),
    Kind("egg", egg, 2 ** (2 / 3), dots),
)
"""Class 1 and on, of `volumes`."""
