"""How far the outline of a predicted mask is from the true one.

Shares of pixels do not see how far a mistake is from the object, nor a thin one; these scores do.
They come from the distances that `surface_elements.surface_distances` measures, in 2-D and 3-D, in
the units of `spacing`, each piece of the outline weighed by its length or area.

**Empty masks.** Two masks that both lack the label agree: distance 0, share 1. If one mask alone
lacks it, no distance is finite: it is infinite, and the share 0.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from convlab._arguments.values import choice, is_number
from convlab.segmentation.metrics.surface_elements import surface_distances, surface_elements

__all__ = [
    "AverageSurfaceDistance",
    "average_surface_distance",
    "boundary_f1",
    "hausdorff",
    "hausdorff95",
    "surface_distances",
    "surface_elements",
]
ROUNDING = 1e-9
"""Relative slack: three times 0.1 is within 0.3, and 57 equal pieces are 95 % of 60."""


def hausdorff(
    truth: ArrayLike, prediction: ArrayLike, spacing: float | Sequence[float] = 1, *, label: int = 1
) -> float:
    """Hausdorff distance: the farthest that either outline strays from the other.

    Parameters
    ----------
    truth, prediction : ndarray of int or bool, shape (rows, columns) or (planes, rows, columns)
        Labels. Which is which makes no difference.
    spacing, label
        As for `surface_distances`.

    Returns
    -------
    float
        In the units of `spacing`. 0 if both masks lack the label, infinite if one does.

    Raises
    ------
    TypeError, ValueError
        As `surface_distances`.

    Notes
    -----
    The larger of the two directed distances. One stray pixel decides it; see `hausdorff95`.

    Examples
    --------
    >>> hausdorff(np.array([[1, 0, 0, 0]]), np.array([[1, 0, 0, 1]]), spacing=(1, 0.5))
    1.5
    """
    there, _, back, _ = surface_distances(truth, prediction, spacing, label=label)
    return float(np.concatenate([there, back]).max(initial=0))


def hausdorff95(
    truth: ArrayLike,
    prediction: ArrayLike,
    spacing: float | Sequence[float] = 1,
    *,
    kind: str = "directed",
    label: int = 1,
) -> float:
    """HD95: the distance that 95 % of the outline stays within.

    Parameters
    ----------
    truth, prediction, spacing, label
        As for `hausdorff`.
    kind : {"directed", "pooled"}, optional
        "directed": the larger of the two percentiles, one for each direction, as in MONAI and
        surface-distance. "pooled": one percentile of both directions together, as in medpy. A
        small outline counts for little in the pool, so "pooled" is often the smaller one.

    Returns
    -------
    float
        In the units of `spacing`. 0 if both masks lack the label, infinite if one does.

    Raises
    ------
    TypeError, ValueError
        As `hausdorff`, and if `kind` is neither of the two.

    Notes
    -----
    The percentile is the smallest distance that at least 95 % of the outline's length or area is
    within, as in surface-distance. MONAI and medpy count the pixels along the edge, each as much
    as the others, and take NumPy's percentile; their numbers can differ a little for that.

    Examples
    --------
    >>> truth, prediction = np.zeros((2, 12, 12), int)
    >>> truth[1:10, 1:10], prediction[1:10, 1:10], prediction[4, 11] = 1, 1, 1
    >>> hausdorff(truth, prediction), hausdorff95(truth, prediction)
    (2.0, 1.0)
    """
    choice("kind", kind, ("directed", "pooled"))
    there, truth_sizes, back, prediction_sizes = surface_distances(
        truth, prediction, spacing, label=label
    )
    directions = [(there, truth_sizes), (back, prediction_sizes)]
    if kind == "pooled":
        directions = [tuple(map(np.concatenate, zip(*directions, strict=True)))]
    return max((_percentile95(d, sizes) for d, sizes in directions if d.size), default=0.0)


class AverageSurfaceDistance(NamedTuple):
    """The mean way between two outlines.

    Attributes
    ----------
    truth_to_prediction, prediction_to_truth
        The mean over one outline of the distance to the other, in the units of the spacing.
    symmetric
        The mean over both outlines together.
    """

    truth_to_prediction: float
    prediction_to_truth: float
    symmetric: float


def average_surface_distance(
    truth: ArrayLike, prediction: ArrayLike, spacing: float | Sequence[float] = 1, *, label: int = 1
) -> AverageSurfaceDistance:
    """Average surface distance: how far the outlines are apart in the mean.

    Parameters
    ----------
    truth, prediction, spacing, label
        As for `hausdorff`, but which mask is which matters for the two directions.

    Returns
    -------
    AverageSurfaceDistance
        Both directions and the symmetric mean, in the units of `spacing`. All are 0 if both masks
        lack the label, and infinite if one does.

    Raises
    ------
    TypeError, ValueError
        As `hausdorff`.

    Notes
    -----
    ``symmetric`` weighs every piece alike, as the ASSD of Heimann et al. does; others take the
    mean of the two directions, in which the smaller outline counts as much as the larger.

    References
    ----------
    Heimann et al., "Comparison and evaluation of methods for liver segmentation from CT
    datasets", IEEE Trans. Med. Imaging 28(8), 2009, doi:10.1109/TMI.2009.2013851.

    Examples
    --------
    >>> tuple(average_surface_distance(np.array([[1, 0, 0, 0]]), np.array([[0, 0, 0, 1]])))
    (2.5, 2.5, 2.5)
    """
    there, truth_sizes, back, prediction_sizes = surface_distances(
        truth, prediction, spacing, label=label
    )
    if not (there.size and back.size):
        far = np.inf if there.size or back.size else 0.0
        return AverageSurfaceDistance(far, far, far)
    totals = np.array([there @ truth_sizes, back @ prediction_sizes])
    sizes = np.array([truth_sizes.sum(), prediction_sizes.sum()])
    forth, back = (totals / sizes).tolist()
    return AverageSurfaceDistance(forth, back, float(totals.sum() / sizes.sum()))


def boundary_f1(
    truth: ArrayLike,
    prediction: ArrayLike,
    spacing: float | Sequence[float] = 1,
    *,
    tolerance: float,
    label: int = 1,
) -> float:
    """Boundary F1: precision and recall of the outline, within a tolerance, as one number.

    Parameters
    ----------
    truth, prediction, spacing, label
        As for `hausdorff`.
    tolerance
        The distance that is still right, in the units of `spacing`; that far itself is within.

    Returns
    -------
    float
        From 0 to 1. 1 if both masks lack the label, 0 if one does.

    Raises
    ------
    TypeError, ValueError
        As `hausdorff`, and if `tolerance` is negative or no number.

    Notes
    -----
    Precision is the share of the prediction's outline that is near the truth's, recall the share
    of the truth's that is near the prediction's; F1 is their harmonic mean. Csurka et al. count
    the pixels along the edge; here each piece counts by its length or area.

    References
    ----------
    Csurka, Larlus and Perronnin, "What is a good evaluation measure for semantic segmentation?",
    BMVC 2013.

    Examples
    --------
    >>> truth, prediction = np.array([[1, 0, 0, 0, 0]]), np.array([[1, 0, 0, 0, 1]])
    >>> round(boundary_f1(truth, prediction, tolerance=1), 3)  # precision 1/2, recall 1
    0.667
    """
    within, sizes = _within(truth, prediction, spacing, tolerance, label)
    if not sizes.all():
        return 0.0 if sizes.any() else 1.0
    recall, precision = within / sizes
    return float(2 * precision * recall / (precision + recall)) if within.any() else 0.0


def _within(
    truth: ArrayLike, prediction: ArrayLike, spacing: Any, tolerance: Any, label: int
) -> tuple[NDArray[Any], NDArray[Any]]:
    """Measure how much of each outline is near the other: truth's first."""
    if not is_number(tolerance) or not 0 <= tolerance < np.inf:
        raise (ValueError if is_number(tolerance) else TypeError)(
            f"tolerance must be a finite number of at least 0, in the units of spacing; "
            f"got {tolerance!r}; nearest that works: 1, one pixel where the spacing is 1"
        )
    there, truth_sizes, back, prediction_sizes = surface_distances(
        truth, prediction, spacing, label=label
    )
    limit = tolerance * (1 + ROUNDING)
    near = truth_sizes[there <= limit].sum(), prediction_sizes[back <= limit].sum()
    return np.array(near), np.array([truth_sizes.sum(), prediction_sizes.sum()])


def _percentile95(distances: NDArray[Any], sizes: NDArray[Any]) -> float:
    """Find the smallest distance that 95 % of an outline is within."""
    order = np.argsort(distances)
    covered = np.cumsum(sizes[order])
    return float(distances[order][np.searchsorted(covered, 0.95 * covered[-1] * (1 - ROUNDING))])
