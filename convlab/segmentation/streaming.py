"""Scores that Keras adds up batch by batch, while a model trains or is evaluated.

They read a model's output as what it is: one sigmoid map by a threshold, several softmax maps by
the largest. Keras's own ``MeanIoU`` takes the output for labels unless told otherwise, and says
0.25 of a perfect sigmoid map. Their counts are whole numbers to 2**53, so they equal `metrics` on
all batches together, whatever the size of the batches. A model saved with them is loaded once this
module has been imported.
"""

from convlab.backend import keras, tensorflow
from convlab.segmentation.label_checks import is_number, require_classes, require_label

ops = keras.ops


@keras.saving.register_keras_serializable("convlab")
class ConfusionMatrix(keras.metrics.Metric):
    """Count the pixels of each true label that were given each label.

    Parameters
    ----------
    n_classes : int
        How many labels there are, background included: 2 for one sigmoid map, else as many as
        the output has maps.
    threshold : float, optional
        With one map, what it must exceed to mean label 1: 0 if it holds logits.
    ignore : int, optional
        A label of the truth, such as 255, whose pixels are left out.
    name, dtype : optional
        As for every Keras metric. The counts are float64 all the same.

    Raises
    ------
    TypeError, ValueError
        If an argument is not as said; from ``update_state``, if truth and prediction do not fit
        each other or `n_classes`, or the truth holds a label outside 0 to ``n_classes - 1``. On
        that last fault, a graph stops with ``tensorflow.errors.InvalidArgumentError``; one
        compiled by XLA cannot stop, and leaves the pixel out.

    Notes
    -----
    ``update_state(truth, prediction, sample_weight=None)`` takes a prediction of shape (batch,
    *spatial, maps), and a truth of labels with the same shape and one map, or no axis for it, or
    one-hot with as many maps. ``sample_weight`` counts a pixel, or all of an image, as more or
    less than one. ``result()`` is (n_classes, n_classes): the row is the true label.

    Examples
    --------
    >>> matrix = ConfusionMatrix(2)
    >>> matrix.update_state([[[0], [1], [1]]], [[[0.1], [0.7], [0.4]]])
    >>> matrix.result().numpy().tolist()
    [[1.0, 0.0], [1.0, 1.0]]
    """

    def __init__(
        self, n_classes, *, threshold=0.5, ignore=None, name="confusion_matrix", dtype=None
    ):
        settings = _require_settings(n_classes, threshold, ignore)
        super().__init__(name=name, dtype=dtype)
        self.n_classes, self.threshold, self.ignore = settings
        # float64: float32 no longer counts single pixels after 128 batches of 8 x 128 x 128
        self.counts = self.add_weight(
            shape=(n_classes, n_classes), initializer="zeros", dtype="float64", name="counts"
        )

    def update_state(self, y_true, y_pred, sample_weight=None):
        """Add the pixels of one batch."""
        truth, prediction = ops.convert_to_tensor(y_true), ops.convert_to_tensor(y_pred)
        _require_batch(truth.shape, prediction.shape, self.n_classes)
        truth, prediction = _labels(truth, prediction, self.threshold)
        weights = _weights(sample_weight, truth)
        if self.ignore is not None:
            kept = ops.not_equal(truth, self.ignore)
            truth, weights = ops.where(kept, truth, 0), ops.where(kept, weights, 0)
        with tensorflow.control_dependencies([_require_truth(truth, self.n_classes)]):
            cells = ops.cast(truth, "int32") * self.n_classes + ops.cast(prediction, "int32")
        cells = ops.reshape(cells, [-1])
        counts = ops.segment_sum(ops.reshape(weights, [-1]), cells, self.n_classes**2)
        self.counts.assign_add(ops.reshape(counts, (self.n_classes, self.n_classes)))

    def result(self):
        """Return the counts so far."""
        return ops.copy(self.counts)

    def get_config(self):
        """Return what makes the same metric again, empty."""
        mine = {"n_classes": self.n_classes, "threshold": self.threshold, "ignore": self.ignore}
        return super().get_config() | mine


class _MeanShare(ConfusionMatrix):
    """Mean over the classes of TP / (TP + error_weight (FP + FN))."""

    error_weight = None

    def __init__(self, n_classes, *, classes=None, empty=1.0, name, **options):
        super().__init__(n_classes, name=name, **options)
        if classes is None:
            classes = [label for label in range(1, self.n_classes) if label != self.ignore]
        self.classes = _require_chosen(classes, self.n_classes, self.ignore)
        if not is_number(empty):
            raise TypeError(f"empty must be a number; got {empty!r}; nearest that works: 1.0")
        self.empty = float(empty)

    def result(self):
        """Return the mean so far."""
        both = ops.diagonal(self.counts)
        either = ops.sum(self.counts, axis=0) + ops.sum(self.counts, axis=1) - both
        both, either = (ops.take(counts, list(self.classes)) for counts in (both, either))
        present = ops.cast(either > 0, either.dtype)
        # where a class is lacking, 0 / 1: it is not in the mean
        scores = both / (both + self.error_weight * (either - both) + (1 - present))
        number = ops.sum(present)
        mean = ops.where(number > 0, ops.sum(scores) / ops.maximum(number, 1), self.empty)
        return ops.cast(mean, self.dtype)

    def get_config(self):
        """Return what makes the same metric again, empty."""
        return super().get_config() | {"classes": list(self.classes), "empty": self.empty}


@keras.saving.register_keras_serializable("convlab")
class MeanIoU(_MeanShare):
    """Mean IoU over the classes: `metrics.mean_iou` of all batches together.

    Parameters
    ----------
    n_classes, threshold, ignore, name, dtype
        As for `ConfusionMatrix`.
    classes : sequence of int, optional
        The labels to score. If not given, all but background, 0, and `ignore`. One that neither
        the truth nor the prediction holds is left out of the mean.
    empty : float, optional
        What it says if none of them is in either.

    Raises
    ------
    TypeError, ValueError
        As `ConfusionMatrix`, and if `classes` is empty, or holds what is not a label or is ignored.

    Examples
    --------
    >>> score = MeanIoU(2)
    >>> score.update_state([[[0], [1], [1]]], [[[0.1], [0.7], [0.4]]])
    >>> float(score.result())
    0.5
    """

    error_weight = 1.0

    def __init__(self, n_classes, *, name="mean_iou", **options):
        super().__init__(n_classes, name=name, **options)


@keras.saving.register_keras_serializable("convlab")
class MeanDice(_MeanShare):
    """Mean Dice over the classes: ``metrics.mean_score(..., dice)`` of all batches together.

    Parameters and errors as for `MeanIoU`. All images are taken as one: a small object that is
    missed hides behind a large one that is found. `metrics.per_image` shows it.

    Examples
    --------
    >>> score = MeanDice(2)
    >>> score.update_state([[[0], [1], [1]]], [[[0.1], [0.7], [0.4]]])
    >>> round(float(score.result()), 3)
    0.667
    """

    error_weight = 0.5

    def __init__(self, n_classes, *, name="mean_dice", **options):
        super().__init__(n_classes, name=name, **options)


def _labels(truth, prediction, threshold):
    """Make both into labels, (batch, *spatial): by a threshold, or by the largest map."""
    maps = prediction.shape[-1]
    if len(truth.shape) == len(prediction.shape):
        truth = truth[..., 0] if truth.shape[-1] == 1 else ops.argmax(truth, axis=-1)
    labels = prediction[..., 0] > threshold if maps == 1 else ops.argmax(prediction, axis=-1)
    return ops.cast(truth, "float64"), labels  # not yet whole numbers, so that 0.7 is refused


def _weights(sample_weight, truth):
    """Make one weight for each pixel, from one for each pixel or for each image."""
    if sample_weight is None:
        return ops.ones_like(truth, dtype="float64")
    weights = ops.cast(sample_weight, "float64")
    axes = len(truth.shape)
    if len(weights.shape) == axes + 1 and weights.shape[-1] == 1:
        weights = weights[..., 0]
    weights = ops.reshape(weights, [*ops.shape(weights), *[1] * (axes - len(weights.shape))])
    return ops.broadcast_to(weights, ops.shape(truth))


def _require_settings(n_classes, threshold, ignore):
    """Refuse settings that no output fits; make the others plain numbers, as JSON wants them."""
    if require_label("n_classes", n_classes) < 2:
        raise ValueError(
            f"n_classes must be 2 or more, since background is one; got {n_classes}; "
            f"nearest that works: 2, also for a model with one sigmoid map"
        )
    if not is_number(threshold):
        raise TypeError(f"threshold must be a number; got {threshold!r}; nearest that works: 0.5")
    ignore = None if ignore is None else require_label("ignore", ignore)
    return int(n_classes), float(threshold), ignore


def _require_chosen(classes, n_classes, ignore):
    """Check the classes to score: labels that there are."""
    chosen = require_classes(classes, ignore)
    if not chosen.size or chosen.min() < 0 or chosen.max() >= n_classes:
        raise ValueError(
            f"classes must be among the labels 0 to {n_classes - 1}, one at least; "
            f"got {classes!r}; nearest that works: range(1, {n_classes})"
        )
    return tuple(chosen.tolist())


def _require_batch(truth, prediction, n_classes):
    """Refuse shapes that do not fit; a side that is not known yet may be any."""
    if len(prediction) < 2 or n_classes != max(2, prediction[-1]):
        raise ValueError(
            f"y_pred must have {n_classes} maps on its last axis{' or 1' * (n_classes == 2)}, as "
            f"n_classes={n_classes} says; got shape {tuple(prediction)}; nearest that works: "
            f"n_classes={max(2, prediction[-1] if prediction else 2)}, if the last axis holds maps"
        )
    wanted = [tuple(prediction[:-1]) + last for last in ((), (1,), (prediction[-1],))]
    if not any(_fits(truth, shape) for shape in wanted):
        raise ValueError(
            f"y_true must be the labels of the same pixels, {wanted[0]} or {wanted[1]}, or one-hot "
            f"{wanted[2]}; got {tuple(truth)}; nearest that works: y_true cut to that size"
        )


def _fits(shape, wanted):
    return len(shape) == len(wanted) and all(
        None in (a, b) or a == b for a, b in zip(shape, wanted, strict=True)
    )


def _require_truth(truth, n_classes):
    """Stop at a label that has no row to be counted in, or that lies between two."""
    known = ops.logical_and(ops.floor(truth) == truth, truth >= 0)
    known = ops.logical_and(known, truth < n_classes)
    return tensorflow.debugging.assert_equal(
        ops.all(known),
        True,
        message=f"y_true must hold the labels 0 to {n_classes - 1} only; nearest that works: a "
        f"larger n_classes, ignore= for a label to leave out, or masks of 0/255 divided by 255",
    )
