"""What masks of labels must be before they are compared, and what to say when they are not."""

from collections.abc import Iterable
from operator import index
from typing import Any, SupportsIndex

import numpy as np
from numpy.typing import ArrayLike, NDArray

Labels = NDArray[np.int64]
FULL = 255, 65535
"""What the object is in masks that are written as pictures: the whitest of 8 bits, or of 16."""


def labels_of(truth: ArrayLike, prediction: ArrayLike) -> tuple[Labels, Labels]:
    """Check that two masks can be compared, and take their labels as integers.

    Parameters
    ----------
    truth, prediction
        Labels, whole numbers or True and False; of one shape.

    Raises
    ------
    ValueError
        If the shapes differ, or a mask holds fractions such as probabilities.

    Examples
    --------
    >>> labels_of([True, False], [2, 0])
    (array([1, 0]), array([2, 0]))
    """
    truth, prediction = np.asarray(truth), np.asarray(prediction)
    if truth.shape != prediction.shape:
        raise ValueError(
            f"truth and prediction must have one shape; got {truth.shape} and {prediction.shape}; "
            f"take the channel axis off with [..., 0] if there is one"
        )
    return _integers("truth", truth), _integers("prediction", prediction)


def kept_labels(
    truth: ArrayLike, prediction: ArrayLike, ignore: SupportsIndex | None
) -> tuple[Labels, Labels]:
    """Take the labels of the pixels that count, in a row; both masks must number them alike."""
    truth, prediction = (mask.ravel() for mask in labels_of(truth, prediction))
    if ignore is not None:
        kept = truth != require_label("ignore", ignore)
        truth, prediction = truth[kept], prediction[kept]
    require_one_numbering(truth, prediction)
    return truth, prediction


def require_one_numbering(truth: Labels, prediction: Labels, label: int | None = None) -> None:
    """Refuse a mask of 0 and 255 where another numbering is looked for.

    Parameters
    ----------
    truth, prediction
        Labels, without the pixels to ignore.
    label
        The one that is asked for; None if any will do, as long as both masks write it alike.

    Raises
    ------
    ValueError
        If a mask holds 255 (or 65535) and no other label than 0, and the label asked for is another
        one, or the other mask has its objects under another number.

    Notes
    -----
    Without this, an answer with every pixel wrong would score 1: neither of two such masks has the
    label 1, so they seem to agree that nothing is there. If the other mask has 255 beside further
    labels, it is a label like others.

    Examples
    --------
    >>> require_one_numbering(np.array([0, 7]), np.array([0, 7]), label=1)
    >>> require_one_numbering(np.array([0, 255]), np.array([0, 255]))
    >>> require_one_numbering(np.array([0, 255]), np.array([255, 0]), label=1)
    Traceback (most recent call last):
        ...
    ValueError: truth must number its labels from 0, as 0 and 1; got 0 and 255; nearest that \
works: truth // 255, label=255 to score the 255 itself, or ignore=255 if nobody labelled it
    """
    if label in FULL:
        return
    pair = {"truth": truth, "prediction": prediction}
    full = {name: _full(mask) for name, mask in pair.items()}
    for name, other in ("truth", "prediction"), ("prediction", "truth"):
        high = full[name]
        if high is None:
            continue
        alike = full[other] == high or not pair[other].any()
        if (not alike and high in pair[other]) or (label is None and alike):
            continue
        raise ValueError(
            f"{name} must number its labels from 0, as 0 and 1; got 0 and {high}; nearest that "
            f"works: {name} // {high}, label={high} to score the {high} itself, or ignore={high} "
            f"if nobody labelled it"
        )


def _full(mask: Labels) -> int | None:
    """Return 255 or 65535 if a mask holds it, and no other label than 0."""
    high = int(mask.max(initial=0))
    return high if high in FULL and bool(((mask == 0) | (mask == high)).all()) else None


def distinct(labels: Labels) -> Labels:
    """List the labels of a row of pixels, from the smallest, each once."""
    if not labels.size:
        return labels
    low, high = int(labels.min()), int(labels.max())
    if high - low > labels.size:  # far apart: sorting takes longer, counting would take more room
        return np.unique(labels)
    return np.flatnonzero(np.bincount(labels - low)) + low


def require_label(name: str, value: Any) -> int:
    """Check one label: a whole number."""
    try:
        return index(value)
    except TypeError:
        raise TypeError(
            f"{name} must be a whole number, as the labels in the masks are; got {value!r}; "
            f"nearest that works: 1"
        ) from None


def require_classes(classes: Iterable[Any], ignore: SupportsIndex | None = None) -> Labels:
    """Check the labels to score: whole numbers, each once, none of them ignored."""
    nearest = "nearest that works: range(3) for the labels 0, 1 and 2"
    try:
        labels = [index(label) for label in classes]
    except TypeError:
        raise TypeError(
            f"classes must be a sequence of whole numbers; got {classes!r}; {nearest}"
        ) from None
    if len(set(labels)) != len(labels):
        raise ValueError(f"classes must name each label once; got {classes!r}; {nearest}")
    if ignore in labels:
        raise ValueError(f"classes must not hold the label to ignore; got {classes!r}; {nearest}")
    return np.array(labels, np.int64)


def _integers(name: str, mask: NDArray[Any]) -> Labels:
    """Take labels as integers; probabilities are not labels yet."""
    if mask.dtype.kind not in "biu":
        raise ValueError(
            f"{name} must hold labels (whole numbers or True and False); got {mask.dtype}; "
            f"a probability becomes a label by a threshold: {name} > 0.5"
        )
    return mask.astype(np.int64)
