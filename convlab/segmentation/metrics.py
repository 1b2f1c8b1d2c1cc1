"""How well a predicted mask agrees with the true one."""

import numpy as np


def iou(truth, prediction, label=1):
    """Intersection over union: of all pixels that either mask gives a label, how many both do.

    Parameters
    ----------
    truth, prediction : ndarray of int or bool, of one shape
        Labels. Which is which makes no difference.
    label : int, optional
        The label to look at; background is 0.

    Returns
    -------
    float
        From 0 (no pixel in common) to 1 (the same pixels). Two masks that both lack the label
        agree, and give 1; if only one of them lacks it, 0.

    Raises
    ------
    ValueError
        If the shapes differ, or a mask holds fractions such as probabilities.

    Notes
    -----
    ``|A & B| / |A | B|`` for the sets of pixels A and B: the index of Jaccard, 1912.

    Examples
    --------
    >>> iou(np.array([1, 1, 1, 0]), np.array([0, 1, 1, 1]))
    0.5
    """
    a, b = (_labels(name, mask) == label for name, mask in _named(truth, prediction))
    union = np.count_nonzero(a | b)
    return float(np.count_nonzero(a & b) / union) if union else 1.0


def mean_iou(truth, prediction):
    """Mean IoU over the labels, background left out.

    Parameters
    ----------
    truth, prediction : ndarray of int or bool, of one shape
        Labels; 0 is background.

    Returns
    -------
    float
        The mean of `iou` over every label above 0 that is in either mask; with one kind of object
        it is `iou` itself. If there is none in either, 1.

    Raises
    ------
    ValueError
        If the shapes differ, or a mask holds fractions such as probabilities.

    Examples
    --------
    >>> mean_iou(np.array([0, 1, 2, 2]), np.array([0, 1, 2, 1]))
    0.5
    """
    a, b = (_labels(name, mask) for name, mask in _named(truth, prediction))
    labels = np.union1d(a, b)
    scores = [iou(a, b, label) for label in labels[labels > 0]]
    return float(np.mean(scores)) if scores else 1.0


def _named(truth, prediction):
    """Pair the arguments with their names, once their shapes agree."""
    truth, prediction = np.asarray(truth), np.asarray(prediction)
    if truth.shape != prediction.shape:
        raise ValueError(
            f"truth and prediction must have one shape; got {truth.shape} and {prediction.shape}; "
            f"take the channel axis off with [..., 0] if there is one"
        )
    return ("truth", truth), ("prediction", prediction)


def _labels(name, mask):
    """Take labels as integers; probabilities are not labels yet."""
    if mask.dtype.kind not in "biu":
        raise ValueError(
            f"{name} must hold labels (whole numbers or True and False); got {mask.dtype}; "
            f"a probability becomes a label by a threshold: {name} > 0.5"
        )
    return mask.astype(np.int64)
