"""What brightness or colour alone can tell: the best answers without a neighbourhood.

Every answer here is a table: each grey level, or colour, is one class. So it suffices to count,
image by image, how many pixels of each class each level has.
"""

import numpy as np
from skimage import filters

from convlab.segmentation.baselines.level_counts import Counts, confusion_of
from convlab.segmentation.metrics.from_counts import iou_of_each_image


def baselines(learnt, tested, n_classes):
    """Find the best that brightness or colour alone can do, by honest means and by others.

    Parameters
    ----------
    learnt, tested : iterable of tuple
        Images, float of shape (rows, columns, channels) with brightness from 0 to 1, and masks of
        classes, int of shape (rows, columns). What is learnt, is learnt from the first. They
        should be stretched as those that the network gets, so that both see the same.
    n_classes : int
        How many classes there are.

    Returns
    -------
    dict of str to ndarray of int64, shape (images, n_classes, n_classes)
        By what was done, the confusion matrix of each tested image.

    Notes
    -----
    With two classes they are thresholds of grey. Otsu's sees no class; another is chosen on the
    images to learn from; two are chosen with the answer in hand, so that no threshold, one for all
    images or one for each, has a better mean IoU per image. To call nothing an object is a
    threshold too, and so is to call everything one. For colours, and for several classes, each
    colour gets the class that it has most often: first in the images to learn from, then with the
    answer in hand. A table of each image's own is not tried: where nearly every pixel has a colour
    of its own, such a table is the answer itself. Instead the best of the rows above is chosen for
    each image. So the last row is never below another, by mean IoU per image.

    Examples
    --------
    >>> image, mask = np.array([[[0.1], [0.2], [0.9]]]), np.array([[0, 0, 1]])
    >>> for name, confusions in baselines([(image, mask)], [(image, mask)], 2).items():
    ...     print(name, np.diagonal(confusions[0]).tolist())
    Otsu's threshold of each image [2, 1]
    one threshold, chosen on the images to learn from [2, 1]
    one threshold, chosen with the answer in hand [2, 1]
    a threshold for each image, chosen with its answer in hand [2, 1]
    """
    before, after = Counts(learnt, n_classes), Counts(tested, n_classes, apart=True)
    rows = _thresholds(before, after) if n_classes == 2 else {}
    if n_classes > 2 or after.coloured:
        rows |= _tables(before, after)
        which = "best of the thresholds and" if n_classes == 2 else "better of"
        name = f"the {which} the two tables for each image, chosen with its answer in hand"
        rows[name] = _best_of_each(list(rows.values()))
    return rows


def knows_the_answer(name):
    """Tell whether a baseline was chosen with the answer in hand, by its name: nobody has that.

    Examples
    --------
    >>> knows_the_answer("one threshold, chosen with the answer in hand")
    True
    >>> knows_the_answer("Otsu's threshold of each image")
    False
    """
    return name.endswith("answer in hand")


def _thresholds(before, after):
    """Tell two classes apart by grey."""
    honest, bright = best_threshold(before.each)
    told, _ = best_threshold(after.each)
    return {
        "Otsu's threshold of each image": _answers(
            [otsu_table(counts, bright) for counts in after.each], after.each
        ),
        "one threshold, chosen on the images to learn from": _answers(
            [honest] * len(after.each), after.each
        ),
        "one threshold, chosen with the answer in hand": _answers(
            [told] * len(after.each), after.each
        ),
        "a threshold for each image, chosen with its answer in hand": _answers(
            [best_threshold([counts])[0] for counts in after.each], after.each
        ),
    }


def _tables(before, after):
    """Tell any number of classes apart by colour, or by grey if there is none."""
    what = "colour" if after.coloured else "grey level"
    places = {"in the images to learn from": before, "with the answer in hand": after}
    return {
        f"each {what} its commonest class {where}": _answers(
            [most_frequent(counts.colour)] * len(after.each), after.each_colour
        )
        for where, counts in places.items()
    }


def _answers(tables, each):
    """Answer each image by its table: the confusion matrix of each."""
    return np.stack([confusion_of(*one) for one in zip(tables, each, strict=True)])


def _best_of_each(rows):
    """Take for each image the row that answers it best."""
    scores = np.stack([iou_of_each_image(confusions) for confusions in rows])
    best = scores.argmax(axis=0)
    return np.stack([rows[row][image] for image, row in enumerate(best)])


def best_threshold(each):
    """Find the threshold, and the side of it, with the best mean IoU of class 1 over images.

    Parameters
    ----------
    each : sequence of ndarray of int, shape (n_levels, 2)
        Of each image, as `count_levels` gives them.

    Returns
    -------
    table : ndarray of int64, shape (n_levels,)
        1 on one side of the threshold, 0 on the other. One side may be empty: to call nothing an
        object is right where there is none.
    bright : bool
        Whether the bright side is class 1.

    Examples
    --------
    >>> best_threshold([np.array([[1, 9], [5, 2], [7, 0]])])
    (array([1, 0, 0]), False)
    >>> best_threshold([np.array([[1, 0], [5, 0], [7, 0]])])
    (array([0, 0, 0]), True)
    """
    scores = sum(threshold_scores(counts) for counts in each)
    dark, bright = scores
    best = [int(np.argmax(dark)), len(bright) - 1 - int(np.argmax(bright[::-1]))]
    side = bool(bright[best[1]] >= dark[best[0]])
    above = np.arange(len(bright) - 1) >= best[int(side)]
    return (above if side else ~above).astype(np.int64), side


def threshold_scores(counts):
    """Score every threshold of one image, with objects on its dark side and on its bright one.

    Parameters
    ----------
    counts : ndarray of int, shape (n_levels, 2)
        As `count_levels` gives them.

    Returns
    -------
    ndarray of float64, shape (2, n_levels + 1)
        The IoU of class 1, if the levels below 0, 1 ... ``n_levels`` are objects (row 0), or all
        others are (row 1). 1 where there is no object, and none is called one.

    Examples
    --------
    >>> threshold_scores(np.array([[2, 0], [0, 3]])).tolist()
    [[0.0, 0.0, 0.6], [0.6, 1.0, 0.0]]
    """
    below = np.concatenate([np.zeros((1, 2), np.int64), np.cumsum(counts, axis=0)])
    total = below[-1]
    sides = np.stack([below, total - below])
    either = total[1] + sides[..., 0]  # true objects, and false alarms
    return np.where(either > 0, sides[..., 1] / np.maximum(either, 1), 1.0)


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
    if len(held) < 2:  # one grey level has no two groups: nothing stands out
        return np.zeros(len(counts), np.int64)
    level = filters.threshold_otsu(hist=(histogram, numbers))
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
