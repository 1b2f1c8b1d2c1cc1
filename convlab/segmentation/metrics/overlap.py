"""How much a predicted mask and the true one share of one label.

Five names, one fraction. TP counts the pixels that both masks give the label, FP those that only
the prediction does, FN those that only the truth does:

    TP / (TP + a FP + b FN)

========= ================== ====================
score     a                  b
========= ================== ====================
IoU       1                  1
Dice      1/2                1/2
precision 1                  0
recall    0                  1
F-beta    1 / (1 + beta**2)  beta**2 / (1 + beta**2)
========= ================== ====================

It is Tversky's index, where a weighs false positives.

**Empty masks.** Two masks that both lack the label leave 0/0, and every library fills the gap
differently. As *losses*, Keras's Dice says 1 (nothing agreed), that of segmentation_models.pytorch
0, MONAI's 0, nnU-Net's -1, where a perfect prediction has -1. Here the caller says it: ``empty``,
1.0 if not given, since the two masks agree; ``np.nan`` to see it and leave it out of a mean. If
one mask alone lacks the label nothing is shared, and every score is 0, precision of an empty
prediction and recall of an empty truth too.
"""

import numpy as np
from numpy.typing import ArrayLike

from convlab._arguments.labels import labels_of, require_label, require_one_numbering
from convlab._arguments.values import is_number


def iou(
    truth: ArrayLike,
    prediction: ArrayLike,
    label: int = 1,
    *,
    empty: float = 1.0,
    ignore: int | None = None,
) -> float:
    """Intersection over union: of all pixels that either mask gives a label, how many both do.

    Parameters
    ----------
    truth, prediction : ndarray of int or bool, of one shape
        Labels. Which is which makes no difference, unless there is a label to ignore.
    label
        The label to look at; background is 0.
    empty
        What two masks that both lack the label give.
    ignore
        A label of the truth, such as 255 for "not annotated": its pixels are left out, whatever
        the prediction says there.

    Returns
    -------
    float
        From 0 (no pixel in common) to 1 (the same pixels). Two masks that both lack the label
        agree, and give `empty`; if only one of them lacks it, 0.

    Raises
    ------
    TypeError
        If `label`, `ignore` or `empty` is no number of its kind.
    ValueError
        If the shapes differ, a mask holds fractions such as probabilities, or 0 and 255 where
        `label` is another one, or `label` is ignored.

    Notes
    -----
    ``|A & B| / |A | B|`` for the sets of pixels A and B: the index of Jaccard, 1912. With D for
    `dice` it is ``D / (2 - D)``, so the two never disagree on which of two answers is better.

    Examples
    --------
    >>> iou(np.array([1, 1, 1, 0]), np.array([0, 1, 1, 1]))
    0.5
    """
    return _share(truth, prediction, label, 1, 1, empty, ignore)


def dice(
    truth: ArrayLike,
    prediction: ArrayLike,
    label: int = 1,
    *,
    empty: float = 1.0,
    ignore: int | None = None,
) -> float:
    """Dice's coefficient: what both masks hold, as a part of their mean size.

    Parameters, errors and empty masks as for `iou`. A batch is taken as one large image;
    `metrics.per_image` scores each of its images alone.

    Returns
    -------
    float
        From 0 to 1.

    Notes
    -----
    ``2 |A & B| / (|A| + |B|)``: Dice, 1945. It is F1, the harmonic mean of precision and recall.

    Examples
    --------
    >>> round(dice(np.array([1, 1, 1, 0]), np.array([0, 1, 1, 1])), 3)
    0.667
    """
    return _share(truth, prediction, label, 0.5, 0.5, empty, ignore)


def precision(
    truth: ArrayLike,
    prediction: ArrayLike,
    label: int = 1,
    *,
    empty: float = 1.0,
    ignore: int | None = None,
) -> float:
    """Of the pixels that the prediction gives a label, how many deserve it.

    Parameters, errors and empty masks as for `iou`, but which mask is which matters.

    Returns
    -------
    float
        From 0 to 1. A prediction that lacks a label of the truth scores 0.

    Examples
    --------
    >>> precision(np.array([1, 1, 1, 0]), np.array([1, 0, 0, 0]))
    1.0
    """
    return _share(truth, prediction, label, 1, 0, empty, ignore)


def recall(
    truth: ArrayLike,
    prediction: ArrayLike,
    label: int = 1,
    *,
    empty: float = 1.0,
    ignore: int | None = None,
) -> float:
    """Of the pixels that the truth gives a label, how many the prediction found.

    Parameters, errors and empty masks as for `iou`, but which mask is which matters. It is also
    called sensitivity.

    Returns
    -------
    float
        From 0 to 1. Against a truth that lacks a label of the prediction it is 0.

    Examples
    --------
    >>> recall(np.array([1, 1, 1, 1]), np.array([1, 0, 0, 0]))
    0.25
    """
    return _share(truth, prediction, label, 0, 1, empty, ignore)


def fbeta(
    truth: ArrayLike,
    prediction: ArrayLike,
    beta: float = 1,
    label: int = 1,
    *,
    empty: float = 1.0,
    ignore: int | None = None,
) -> float:
    """Weighted harmonic mean of precision and recall.

    Parameters
    ----------
    truth, prediction : ndarray of int or bool, of one shape
        Labels.
    beta
        How many times as much recall counts as precision: 0 gives `precision`, 1 `dice`, 2 asks
        above all that nothing is missed, ``np.inf`` gives `recall`.
    label, empty, ignore
        As for `iou`.

    Returns
    -------
    float
        From 0 to 1.

    Raises
    ------
    TypeError, ValueError
        As `iou`, and if `beta` is negative or no number.

    Notes
    -----
    ``(1 + beta**2) P R / (beta**2 P + R)``.

    References
    ----------
    van Rijsbergen, "Information Retrieval", 2nd edition, 1979, chapter 7.

    Examples
    --------
    >>> round(fbeta(np.array([1, 1, 1, 1]), np.array([1, 0, 0, 0]), beta=2), 3)
    0.294
    """
    if not is_number(beta) or not beta >= 0:
        raise (ValueError if is_number(beta) else TypeError)(
            f"beta must be a number of at least 0; got {beta!r}; nearest that works: 1, the Dice"
        )
    false_positives = 1 / (1 + beta * beta)  # not beta**2: a float's power may overflow
    return _share(truth, prediction, label, false_positives, 1 - false_positives, empty, ignore)


def _share(
    truth: ArrayLike,
    prediction: ArrayLike,
    label: int,
    false_positives: float,
    false_negatives: float,
    empty: float,
    ignore: int | None,
) -> float:
    """Compute TP / (TP + a FP + b FN), with a rule for 0/0."""
    truth, prediction = labels_of(truth, prediction)
    if require_label("label", label) == ignore:
        raise ValueError(f"label must not be the one to ignore; got {label} for both")
    if not is_number(empty):
        raise TypeError(
            f"empty must be a number, what two masks without the label give; got {empty!r}; "
            f"nearest that works: 1.0, they agree"
        )
    if ignore is not None:
        kept = truth != require_label("ignore", ignore)
        truth, prediction = truth[kept], prediction[kept]
    require_one_numbering(truth, prediction, label)
    a, b = truth == label, prediction == label
    both, in_truth, in_prediction = (np.count_nonzero(mask) for mask in (a & b, a, b))
    if not both:  # 0, even where precision or recall alone would be 0/0
        return 0.0 if in_truth or in_prediction else float(empty)
    wrong = false_positives * (in_prediction - both) + false_negatives * (in_truth - both)
    return float(both / (both + wrong))
