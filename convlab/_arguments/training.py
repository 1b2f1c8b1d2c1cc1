"""What can be trained, and what to say of the rest before the first step."""

from collections.abc import Mapping, Sequence
from typing import Any

from numpy.typing import NDArray

from convlab._arguments.values import integer, share_below_one


def require_training(
    model: Any,
    images: Sequence[NDArray[Any]],
    masks: Sequence[NDArray[Any]],
    size: int,
    multiple: int,
    counts: Mapping[str, Any],
) -> None:
    """Refuse what cannot be trained.

    Parameters
    ----------
    model
        A ``keras.Model`` from squares to probabilities.
    images, masks
        Each mask is read once.
    size
        Side of the squares.
    multiple
        What the side must be a multiple of, since the network halves it again and again.
    counts
        Arguments that must be 1 or more, by name.

    Raises
    ------
    ValueError
        If the numbers of images and masks differ, a count is below 1, squares do not fit, a side of
        the squares is no such multiple, or a mask holds a class that the model has no map for.

    Examples
    --------
    >>> require_training(None, [], [], 16, 16, {"steps": 1})
    Traceback (most recent call last):
    ...
    ValueError: images and masks must be lists of one length, 1 or more; got 0 images and 0 masks; \
a lone photograph goes in as [image] and [mask]
    """
    if len(images) != len(masks) or len(images) == 0:
        raise ValueError(
            f"images and masks must be lists of one length, 1 or more; got {len(images)} images "
            f"and {len(masks)} masks; a lone photograph goes in as [image] and [mask]"
        )
    for name, value in counts.items():
        integer(name, value)
    facts = [
        (min(mask.shape), int(mask.max())) for mask in masks
    ]  # each is read once: they may be files
    _require_size(size, multiple, shortest=min(side for side, _ in facts))
    _require_classes(max(2, model.output_shape[-1]), highest=max(label for _, label in facts))


def require_watched(unseen: Any, patience: int | None, keep_best: bool) -> None:
    """Refuse to choose the best weights without anything to choose by.

    Examples
    --------
    >>> require_watched(None, None, False)
    """
    if unseen is None and (patience is not None or keep_best):
        asked = "keep_best=True" if patience is None else f"patience={patience}"
        raise ValueError(
            f"{asked} needs unseen images to tell which weights are best; nearest that works: "
            f"unseen=(image, mask)"
        )


def require_end(
    steps: int | None,
    patience: int | None,
    keep_best: bool,
    schedule: Any,
    unseen: Any,
    watch: Any,
) -> None:
    """Refuse a training without end, and one that follows a score which nobody takes.

    Examples
    --------
    >>> require_end(240, None, False, None, None, None)
    """
    require_watched(unseen, patience, keep_best)
    if schedule is None:
        integer("steps", steps)
        return
    share_below_one("schedule.average", schedule.average)
    if unseen is None:
        raise ValueError(
            "a schedule needs unseen images, since it follows their score; nearest that works: "
            "unseen=(image, mask)"
        )
    if steps is None and patience is None and watch is None:
        raise ValueError(
            "steps, patience or watch must end the training; got None for each; nearest that "
            "works: patience=20"
        )


def require_more_steps(steps: int | None, done: int) -> None:
    """Refuse to end before the step that a training has reached.

    Examples
    --------
    >>> require_more_steps(240, 240)
    """
    if steps is not None and steps < done:
        raise ValueError(
            f"steps must be {done} or more, since {done} steps are done already; got {steps}; "
            f"nearest that works: {done}, or another folder"
        )


def _require_size(size: int, multiple: int, shortest: int) -> None:
    """Refuse squares that do not fit into the smallest image, or that the network cannot halve."""
    largest = shortest // multiple * multiple
    if size % multiple or not multiple <= size <= shortest:
        nearest = min(max(round(size / multiple) * multiple, multiple), largest)
        raise ValueError(
            f"size must be a multiple of {multiple} and fit into every image, whose shortest side "
            f"is {shortest}; got {size}; nearest that works: {nearest or 'none, use larger images'}"
        )


def _require_classes(classes: int, highest: int) -> None:
    """Refuse a class without a map; one map tells two classes apart."""
    if highest >= classes:
        raise ValueError(
            f"masks hold class {highest}, but the model tells {classes} classes apart, from 0; "
            f"nearest that works: get_unet(..., n_classes={highest + 1})"
        )
