"""Count the objects of a mask, and measure them."""

from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray
from skimage import measure

_BAND = 256  # rows that are measured at once: the places of all pixels would take much memory


class Objects(NamedTuple):
    """What a mask holds, object by object, in the order of their first pixels, row by row.

    Attributes
    ----------
    classes : ndarray of int64, shape (objects,)
        The class of each.
    areas : ndarray of int64, shape (objects,)
        Its pixels.
    centres : ndarray of float64, shape (objects, 2)
        The mean row and column of its pixels.
    """

    classes: NDArray[np.int64]
    areas: NDArray[np.int64]
    centres: NDArray[np.float64]

    def of_class(self, label: int) -> "Objects":
        """Keep the objects of one class."""
        chosen = self.classes == label
        return Objects(self.classes[chosen], self.areas[chosen], self.centres[chosen])


def find_objects(mask: ArrayLike) -> Objects:
    """Find the objects of a mask: pixels of one class that touch, at a side or at a corner.

    Parameters
    ----------
    mask : ndarray of int, shape (rows, columns)
        Classes; 0 is background.

    Returns
    -------
    Objects

    Notes
    -----
    Two objects of one class that touch are counted as one: a mask does not tell them apart.

    Examples
    --------
    >>> found = find_objects(np.array([[1, 0, 2, 2], [0, 1, 0, 2], [0, 0, 0, 0], [1, 1, 1, 0]]))
    >>> found.classes.tolist(), found.areas.tolist()
    ([1, 2, 1], [2, 3, 3])
    >>> found.centres[2].tolist()
    [3.0, 1.0]
    """
    mask = np.asarray(mask)
    numbers, count = measure.label(mask, background=0, return_num=True)
    classes, areas = np.zeros(count + 1, np.int64), np.zeros(count + 1, np.int64)
    sums = np.zeros((count + 1, 2))
    for start in range(0, len(mask), _BAND):
        band = numbers[start : start + _BAND]
        each = band.ravel()
        classes[each] = mask[start : start + _BAND].ravel()
        pixels = np.bincount(each, minlength=count + 1)
        areas += pixels
        sums[:, 0] += start * pixels
        for axis, places in enumerate(np.indices(band.shape)):
            sums[:, axis] += np.bincount(each, places.ravel(), minlength=count + 1)
    return Objects(classes[1:], areas[1:], sums[1:] / areas[1:, None])


def count_objects(mask: ArrayLike, n_classes: int) -> NDArray[np.int64]:
    """Count the objects of each class.

    Parameters
    ----------
    mask : ndarray of int, shape (rows, columns)
        Classes; 0 is background.
    n_classes
        How many classes there are, background included.

    Returns
    -------
    ndarray of int64, shape (n_classes,)
        0 for the background, which is no object.

    Examples
    --------
    >>> count_objects(np.array([[1, 0, 2, 2], [0, 0, 0, 0], [1, 1, 1, 0]]), 4).tolist()
    [0, 2, 1, 0]
    """
    numbers, count = measure.label(np.asarray(mask), background=0, return_num=True)
    classes = np.zeros(count + 1, np.int64)
    classes[numbers.ravel()] = np.asarray(mask).ravel()
    return np.bincount(classes[1:], minlength=n_classes)
