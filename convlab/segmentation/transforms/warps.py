"""Moves about the middle, by any amount: the image is interpolated, the mask never.

Lengths are in the unit of the spacing, so that a voxel that is 3 mm deep and 1 mm wide turns as
the body does, not as the array.
"""

import numpy as np

from convlab.segmentation.transforms.joint import Move
from convlab.segmentation.transforms.moves import along, chosen_axes, plane


def rotate(degrees, axes=(-2, -1)) -> Move:
    """Rotate by a random angle about the middle.

    Parameters
    ----------
    degrees : float or tuple of float
        The largest angle either way, or the lowest and the highest. Positive angles turn as
        ``numpy.rot90`` does: counter-clockwise on the screen.
    axes : tuple of int, optional
        The plane to turn in. List several rotations to turn a volume any way.

    Raises
    ------
    ValueError
        If the angles are not finite, or an axis is missing.

    Examples
    --------
    >>> rotate(30), rotate((90, 90))
    (Move(name='rotate -30..30'), Move(name='rotate 90..90'))
    """
    low, high = span("degrees", degrees)

    def draw(shape, spacing, rng):
        first, second = plane(axes, len(shape))
        angle = np.deg2rad(rng.uniform(low, high))
        matrix = np.eye(len(shape))
        matrix[first, first] = matrix[second, second] = np.cos(angle)
        matrix[first, second], matrix[second, first] = np.sin(angle), -np.sin(angle)
        return shape, linear(matrix, shape, spacing)

    return Move(f"rotate {low:g}..{high:g}", draw)


def zoom(factor) -> Move:
    """Enlarge or shrink about the middle.

    Parameters
    ----------
    factor : float or tuple of float
        The most that things get larger, and, as its inverse, smaller; or the lowest and the highest
        factor. Drawn evenly on a logarithmic scale, so that twice is as likely as half.

    Raises
    ------
    ValueError
        If a factor is not positive.

    Examples
    --------
    >>> zoom(1.25)
    Move(name='zoom 0.8..1.25')
    """
    low, high = factor_span(factor)

    def draw(shape, spacing, rng):
        drawn = low if low == high else np.exp(rng.uniform(np.log(low), np.log(high)))
        return shape, linear(np.eye(len(shape)) / drawn, shape, spacing)

    return Move(f"zoom {low:g}..{high:g}", draw)


def shear(degrees, axes=(-2, -1)) -> Move:
    """Slide along one axis, in proportion to the distance along another.

    Parameters
    ----------
    degrees : float or tuple of float
        The largest angle either way, or the lowest and the highest, between -90 and 90.
    axes : tuple of int, optional
        The axis that keeps its coordinate, and the axis to slide along. With (-2, -1) rows stay
        rows, and the lower ones slide to the right of the upper ones for a positive angle.

    Raises
    ------
    ValueError
        If an angle reaches 90 degrees, or an axis is missing.

    Examples
    --------
    >>> shear(15)
    Move(name='shear -15..15')
    """
    low, high = span("degrees", degrees)
    if not -90 < low <= high < 90:
        raise ValueError(
            f"degrees must lie between -90 and 90; got {degrees}; nearest that works: 15"
        )

    def draw(shape, spacing, rng):
        kept, slid = plane(axes, len(shape))
        matrix = np.eye(len(shape))
        matrix[slid, kept] = -np.tan(np.deg2rad(rng.uniform(low, high)))
        return shape, linear(matrix, shape, spacing)

    return Move(f"shear {low:g}..{high:g}", draw)


def translate(distance, axes=None) -> Move:
    """Shift along each axis.

    Parameters
    ----------
    distance : float or tuple of float
        The largest shift either way, or the lowest and the highest, in the unit of the spacing.
        Positive is down and to the right. Each axis gets a draw of its own.
    axes : sequence of int, optional
        The axes to shift along; all if not given.

    Raises
    ------
    ValueError
        If the distances are not finite, or an axis is missing.

    Examples
    --------
    >>> translate((5, 5), axes=[-1])
    Move(name='translate 5..5')
    """
    low, high = span("distance", distance)

    def draw(shape, spacing, rng):
        shift = np.zeros(len(shape))
        for axis in chosen_axes(axes, len(shape)):
            shift[axis] = rng.uniform(low, high) / spacing[axis]
        return shape, lambda coordinates: coordinates - along(shift, coordinates)

    return Move(f"translate {low:g}..{high:g}", draw)


def linear(matrix, shape, spacing):
    """Return the pull of a linear map about the middle, meant in the unit of the spacing.

    Parameters
    ----------
    matrix : ndarray of float, shape (axes, axes)
        From the place of an output pixel to where it is read.
    shape : tuple of int
    spacing : ndarray of float, shape (axes,)

    Returns
    -------
    callable

    Examples
    --------
    >>> pull = linear(np.diag([0.5, 0.5]), (5, 5), np.ones(2))
    >>> pull(np.array([[4.0], [2.0]])).ravel().tolist()
    [3.0, 2.0]
    """
    middle = (np.asarray(shape, float) - 1) / 2
    in_pixels = matrix * spacing / spacing[:, None]

    def pull(coordinates):
        centred = coordinates - along(middle, coordinates)
        return np.tensordot(in_pixels, centred, 1) + along(middle, coordinates)

    return pull


def span(name, value):
    """Return the lowest and the highest value to draw from.

    Examples
    --------
    >>> span("degrees", 30), span("degrees", (10, 20))
    ((-30.0, 30.0), (10.0, 20.0))
    """
    pair = np.asarray(value if np.ndim(value) else (-abs(value), abs(value)), float)
    if pair.shape != (2,) or not np.all(np.isfinite(pair)) or pair[0] > pair[1]:
        raise ValueError(
            f"{name} must be one finite number, or the lowest and the highest; got {value}; "
            f"nearest that works: (0, 1)"
        )
    return float(pair[0]), float(pair[1])


def factor_span(factor):
    """Return the smallest and the largest factor to draw from; one means itself and its inverse.

    Examples
    --------
    >>> factor_span(1.25), factor_span((1, 2))
    ((0.8, 1.25), (1.0, 2.0))
    """
    pair = factor if np.ndim(factor) or not factor > 0 else sorted((1 / factor, factor))
    low, high = span("factor", pair)
    if not low > 0:
        raise ValueError(f"factor must be above 0; got {factor}; nearest that works: 1.25")
    return low, high
