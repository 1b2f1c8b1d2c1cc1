"""What brightness or colour alone can tell: the best answers without a neighbourhood.

Every answer here is a table: each grey level, or colour, is one class. So it suffices to count,
image by image, how many pixels of each class each level has.
"""

import numpy as np
from skimage import filters

LEVELS = 256


def baselines(learnt, tested, n_classes):
    """Find the best that brightness or colour alone can do, by honest means and by others.

    Parameters
    ----------
    learnt, tested : iterable of tuple
        Images, float of shape (rows, columns, channels) with brightness from 0 to 1, and masks of
        classes, int of shape (rows, columns). What is learnt, is learnt from the first.
    n_classes : int
        How many classes there are.

    Returns
    -------
    dict of str to ndarray of int64, shape (n_classes, n_classes)
        By what was done, the confusion matrix of all tested pixels.

    Notes
    -----
    With two classes they are thresholds of grey. Otsu's sees no class; another is chosen on the
    images to learn from; two are chosen with the answer in hand, so that no threshold, one for all
    images or one for each, can do better. For colours, and for several classes, each colour gets
    the class that it has most often: first in the images to learn from, then with the answer in
    hand.

    Examples
    --------
    >>> image, mask = np.array([[[0.1], [0.2], [0.9]]]), np.array([[0, 0, 1]])
    >>> for name, confusion in baselines([(image, mask)], [(image, mask)], 2).items():
    ...     print(name, np.diagonal(confusion).tolist())
    Otsu's threshold of each image [2, 1]
    one threshold, chosen on the images to learn from [2, 1]
    one threshold, chosen with the answer in hand [2, 1]
    a threshold for each image, chosen with its answer in hand [2, 1]
    """
    before, after = _Counts(learnt, n_classes), _Counts(tested, n_classes)
    rows = _thresholds(before, after) if n_classes == 2 else {}
    if n_classes > 2 or len(before.colour) > len(before.grey):
        rows |= _tables(before, after)
    return rows


def _thresholds(before, after):
    """Tell two classes apart by grey."""
    honest, bright = best_threshold(before.grey)
    told, _ = best_threshold(after.grey)
    otsu = [confusion_of(otsu_table(counts, bright), counts) for counts in after.each]
    own = [confusion_of(best_threshold(counts)[0], counts) for counts in after.each]
    return {
        "Otsu's threshold of each image": sum(otsu),
        "one threshold, chosen on the images to learn from": confusion_of(honest, after.grey),
        "one threshold, chosen with the answer in hand": confusion_of(told, after.grey),
        "a threshold for each image, chosen with its answer in hand": sum(own),
    }


def _tables(before, after):
    """Tell any number of classes apart by colour, or by grey if there is none."""
    what = "grey level" if len(before.colour) == len(before.grey) else "colour"
    places = {"in the images to learn from": before, "with the answer in hand": after}
    return {
        f"each {what} its commonest class {where}": confusion_of(
            most_frequent(counts.colour), after.colour
        )
        for where, counts in places.items()
    }


class _Counts:
    """Pixels of each level and class: of each image by grey, of all by grey and by colour."""

    def __init__(self, pairs, n_classes):
        self.each, self.grey, self.colour = [], 0, 0
        for image, mask in pairs:
            self.each.append(count_levels(levels(image), mask, n_classes))
            self.grey = self.grey + self.each[-1]
            n_levels = LEVELS if image.shape[-1] == 1 else 16 ** image.shape[-1]
            self.colour = self.colour + count_levels(colours(image), mask, n_classes, n_levels)


def levels(image):
    """Give each pixel the number of its grey level.

    Parameters
    ----------
    image : ndarray of float, shape (rows, columns, channels)
        Brightness, from 0 to 1; of several channels, their mean.

    Returns
    -------
    ndarray of int64, shape (rows, columns)
        From 0 to 255.

    Examples
    --------
    >>> levels(np.array([[[0.0], [0.5], [1.0]]])).tolist()
    [[0, 128, 255]]
    """
    return np.rint(image.mean(axis=-1) * (LEVELS - 1)).astype(np.int64)


def colours(image):
    """Give each pixel the number of its colour: 16 steps of red, green and blue each.

    Parameters
    ----------
    image : ndarray of float, shape (rows, columns, channels)
        Brightness, from 0 to 1. With one channel, `levels`.

    Returns
    -------
    ndarray of int64, shape (rows, columns)
        From 0 to 4095.

    Examples
    --------
    >>> colours(np.array([[[0.0, 0.5, 1.0]]])).tolist()
    [[143]]
    """
    if image.shape[-1] == 1:
        return levels(image)
    steps = np.minimum((image * 16).astype(np.int64), 15)
    return steps @ (16 ** np.arange(image.shape[-1])[::-1])


def count_levels(numbers, mask, n_classes, n_levels=LEVELS):
    """Count the pixels of each level and class.

    Parameters
    ----------
    numbers : ndarray of int, shape (rows, columns)
        The level of each pixel.
    mask : ndarray of int, shape (rows, columns)
        The class of each.
    n_classes, n_levels : int
        How many there are.

    Returns
    -------
    ndarray of int64, shape (n_levels, n_classes)

    Examples
    --------
    >>> count_levels(np.array([[0, 1, 1]]), np.array([[0, 1, 0]]), 2, 2).tolist()
    [[1, 0], [1, 1]]
    """
    cells = numbers * n_classes + mask
    return np.bincount(cells.ravel(), minlength=n_levels * n_classes).reshape(-1, n_classes)


def confusion_of(table, counts):
    """Say what a table's answer looks like: how many pixels of each class get which.

    Parameters
    ----------
    table : ndarray of int, shape (n_levels,)
        The class that each level gets.
    counts : ndarray of int, shape (n_levels, n_classes)
        As `count_levels` gives them.

    Returns
    -------
    ndarray of int64, shape (n_classes, n_classes)
        Row: the true class. Column: the answer.

    Examples
    --------
    >>> confusion_of(np.array([0, 1]), np.array([[5, 1], [2, 7]])).tolist()
    [[5, 2], [1, 7]]
    """
    n_classes = counts.shape[1]
    return np.stack([counts[table == label].sum(axis=0) for label in range(n_classes)], axis=1)


def best_threshold(counts):
    """Find the threshold, and the side of it, whose IoU of class 1 is best.

    Parameters
    ----------
    counts : ndarray of int, shape (n_levels, 2)
        As `count_levels` gives them.

    Returns
    -------
    table : ndarray of int64, shape (n_levels,)
        1 on one side of the threshold, 0 on the other.
    bright : bool
        Whether the bright side is class 1.

    Examples
    --------
    >>> best_threshold(np.array([[1, 9], [5, 2], [7, 0]]))
    (array([1, 0, 0]), False)
    """
    dark = np.cumsum(counts, axis=0)[:-1]  # pixels up to each level, by class
    total = counts.sum(axis=0)
    scores = [_iou(side[:, 1], side[:, 0], total[1]) for side in (dark, total - dark)]
    best = [int(np.argmax(score)) for score in scores]
    bright = bool(scores[1][best[1]] >= scores[0][best[0]])
    above = np.arange(len(counts)) > best[int(bright)]
    return (above if bright else ~above).astype(np.int64), bright


def otsu_table(counts, bright):
    """Make a threshold by Otsu's method, which sees the levels alone and no class.

    Parameters
    ----------
    counts : ndarray of int, shape (n_levels, n_classes)
        As `count_levels` gives them; the classes are added up.
    bright : bool
        Whether the bright side is class 1.

    Returns
    -------
    ndarray of int64, shape (n_levels,)

    References
    ----------
    Otsu, "A threshold selection method from gray-level histograms", 1979.

    Examples
    --------
    >>> otsu_table(np.array([[4, 0], [1, 0], [0, 0], [0, 5]]), bright=True).tolist()
    [0, 0, 1, 1]
    """
    histogram = counts.sum(axis=1)
    numbers = np.arange(len(counts))
    held = np.flatnonzero(histogram)
    level = held[0] if len(held) == 1 else filters.threshold_otsu(hist=(histogram, numbers))
    return ((numbers > level) == bright).astype(np.int64)


def most_frequent(counts):
    """Give each level the class that most of its pixels have; a level never seen, the commonest.

    Parameters
    ----------
    counts : ndarray of int, shape (n_levels, n_classes)
        As `count_levels` gives them.

    Returns
    -------
    ndarray of int64, shape (n_levels,)

    Examples
    --------
    >>> most_frequent(np.array([[5, 1], [2, 7], [0, 0]])).tolist()
    [0, 1, 1]
    """
    commonest = int(np.argmax(counts.sum(axis=0)))
    return np.where(counts.any(axis=1), counts.argmax(axis=1), commonest)


def _iou(hits, false_alarms, objects):
    """Intersection over union, from counts."""
    return hits / np.maximum(objects + false_alarms, 1)
