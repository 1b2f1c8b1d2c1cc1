"""The outline of a mask in small pieces: where they are, and how long or large each is."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import product
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy import ndimage
from skimage import measure

from convlab._arguments.distances import distances
from convlab._arguments.labels import labels_of, require_label, require_one_numbering


class SurfaceDistances(NamedTuple):
    """The way from each piece of one outline to the other outline.

    Attributes
    ----------
    truth_to_prediction, prediction_to_truth : ndarray of float64, shape (pieces,)
        The distance from each piece to the nearest piece of the other outline, in the units of
        the spacing. Infinite if the other mask is empty.
    truth_sizes, prediction_sizes : ndarray of float64, shape (pieces,)
        Their lengths (2-D) or areas (3-D), in the units of the spacing or their square.
    """

    truth_to_prediction: NDArray[Any]
    truth_sizes: NDArray[Any]
    prediction_to_truth: NDArray[Any]
    prediction_sizes: NDArray[Any]


def surface_distances(
    truth: ArrayLike, prediction: ArrayLike, spacing: float | Sequence[float] = 1, *, label: int = 1
) -> SurfaceDistances:
    """Measure from every piece of each mask's outline to the other mask's outline.

    Parameters
    ----------
    truth, prediction : ndarray of int or bool, shape (rows, columns) or (planes, rows, columns)
        Labels.
    spacing
        The distance between neighbouring pixels, along every axis or along each, in any unit.
    label
        The label whose outline it is.

    Returns
    -------
    SurfaceDistances
        Distances and sizes, for each direction. A mask without the label has no pieces.

    Raises
    ------
    TypeError
        If `label` or `spacing` is no number.
    ValueError
        If the shapes differ, have not 2 or 3 axes, a mask holds fractions, or a spacing is not
        above 0 and finite.

    Notes
    -----
    A piece sits at a corner where 2 x 2 pixels meet (2 x 2 x 2 in 3-D) of which some have the
    label and some have not, as in the Python package surface-distance. Weighing the pieces by
    their size makes a mean over them a mean over the outline, however finely an axis is sampled.
    An object that touches the edge of the image has an outline there too.

    References
    ----------
    Nikolov et al., "Clinically applicable segmentation of head and neck anatomy for radiotherapy",
    J Med Internet Res 23(7), 2021, doi:10.2196/26151: distances between surface elements.

    Examples
    --------
    >>> distances = surface_distances(np.array([[1, 0, 0]]), np.array([[0, 0, 1]]))
    >>> distances.truth_to_prediction.tolist(), distances.truth_sizes.round(2).tolist()
    ([2.0, 1.0, 2.0, 1.0], [0.71, 0.71, 0.71, 0.71])
    """
    masks, spacing = _require_masks(truth, prediction, spacing, label)
    a, b = (surface_elements(mask, spacing) for mask in _crop(*masks))
    return SurfaceDistances(
        _distances_to(b, spacing)[a > 0], a[a > 0], _distances_to(a, spacing)[b > 0], b[b > 0]
    )


def surface_elements(mask: ArrayLike, spacing: float | Sequence[float] = 1) -> NDArray[Any]:
    """Give every corner between pixels the length or area of the outline that passes there.

    Parameters
    ----------
    mask : ndarray of bool, shape (rows, columns) or (planes, rows, columns)
        The object.
    spacing
        The distance between neighbouring pixels, along every axis or along each.

    Returns
    -------
    ndarray of float64, one longer than `mask` along each axis
        The corner before pixel (i, j) is at [i, j]. It is 0 where all pixels around are alike,
        and above 0 elsewhere. All together they are the perimeter, or the surface area.

    Raises
    ------
    TypeError, ValueError
        As `surface_distances`.

    Notes
    -----
    The size of a piece is that of marching squares or cubes: a straight piece is as long as a
    pixel, one that cuts a corner half a diagonal.

    References
    ----------
    Lewiner, Lopes, Vieira and Tavares, "Efficient implementation of Marching Cubes' cases with
    topological guarantees", Journal of Graphics Tools 8(2), 2003.

    Examples
    --------
    >>> surface_elements(np.array([[True, True]])).round(2)
    array([[0.71, 1.  , 0.71],
           [0.71, 1.  , 0.71]])
    """
    (mask, _), spacing = _require_masks(mask, mask, spacing, 1)
    padded = np.pad(mask, 1)
    pattern = np.zeros([side + 1 for side in mask.shape], np.uint8)
    for bit, corner in enumerate(product((0, 1), repeat=mask.ndim)):
        window = tuple(np.s_[c : c + side] for c, side in zip(corner, pattern.shape, strict=True))
        pattern |= padded[window].astype(np.uint8) << bit
    return _sizes(spacing)[pattern]


@lru_cache(maxsize=64)
def _sizes(spacing: tuple[float, ...]) -> NDArray[Any]:
    """Tabulate the size of a piece for each of the 16 or 256 patterns of pixels around it."""
    axes = len(spacing)
    measured = _length if axes == 2 else _area
    sizes = np.zeros(2**2**axes)
    for pattern in range(1, len(sizes) - 1):  # all pixels alike: no outline
        block = (pattern >> np.arange(2**axes) & 1).reshape((2,) * axes)
        sizes[pattern] = measured(block.astype(float), np.array(spacing))
    sizes.setflags(write=False)  # it is shared by every call
    return sizes


def _length(block: NDArray[Any], spacing: NDArray[Any]) -> float:
    lines = measure.find_contours(block, 0.5)
    return sum(np.linalg.norm(np.diff(line * spacing, axis=0), axis=1).sum() for line in lines)


def _area(block: NDArray[Any], spacing: NDArray[Any]) -> float:
    # The corners are in float32: exact between whole numbers, not after a spacing of 0.7.
    corners, triangles, *_ = measure.marching_cubes(block, 0.5)
    return measure.mesh_surface_area(corners.astype(float) * spacing, triangles)


def _distances_to(elements: NDArray[Any], spacing: tuple[float, ...]) -> NDArray[Any]:
    """Measure from every corner to the nearest piece."""
    if not elements.any():  # the distance transform would measure to nowhere in particular
        return np.full(elements.shape, np.inf)
    return ndimage.distance_transform_edt(elements == 0, sampling=spacing)


def _crop(a: NDArray[Any], b: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any]]:
    """Cut away what is empty in both masks: the nearest piece is never there."""
    either = a | b
    if not either.any():
        return a, b
    box = ndimage.find_objects(either.astype(np.uint8))[0]
    return a[box], b[box]


def _require_masks(
    truth: ArrayLike, prediction: ArrayLike, spacing: Any, label: Any
) -> tuple[tuple[NDArray[Any], NDArray[Any]], tuple[float, ...]]:
    """Check the arguments, and take the pixels that have the label."""
    truth, prediction = labels_of(truth, prediction)
    if truth.ndim not in (2, 3):
        raise ValueError(
            f"truth and prediction must have 2 or 3 axes; got shape {truth.shape}; nearest that "
            f"works: one image at a time, or metrics.per_image for a batch"
        )
    label = require_label("label", label)
    require_one_numbering(truth, prediction, label)
    return (truth == label, prediction == label), distances("spacing", spacing, truth.ndim)
