"""What every segmentation loss shares: how the truth and the prediction are read."""

from convlab.backend import keras, tensorflow

ops = keras.ops


def register(loss):
    """Make a class loadable from a saved model, under ``convlab>Name``."""
    return keras.saving.register_keras_serializable("convlab")(loss)


class SegmentationLoss(keras.losses.Loss):
    """A loss on masks: probabilities or logits against labels.

    Parameters
    ----------
    from_logits : bool, optional
        Whether the prediction still lacks its sigmoid (one map) or softmax (several).
    ignore : int, optional
        A label whose pixels count for nothing, such as 255 for "nobody labelled this". The truth
        must then be labels.
    reduction, name, dtype : optional
        As for every ``keras.losses.Loss``.

    Notes
    -----
    The prediction has shape (batch, *spatial, classes), in any number of spatial axes. The truth is
    one of

    - labels, shape (batch, *spatial) or (batch, *spatial, 1): whole numbers from 0;
    - one map for each class, shape (batch, *spatial, classes), that add up to 1.

    With one class both are the same: 1 for the object, 0 for the background.

    A truth that is neither is refused at the first batch that holds it: with a ValueError, and
    inside a graph, as in ``model.fit``, with TensorFlow's InvalidArgumentError, which says the
    same. XLA drops all checks from what it compiles; there the loss becomes NaN. Keras has XLA
    compile by itself on a graphics card, and ``model.compile(jit_compile=False)`` brings the
    sentence back.
    """

    def __init__(
        self,
        from_logits=False,
        ignore=None,
        reduction="sum_over_batch_size",
        name=None,
        dtype=None,
    ):
        super().__init__(name=name, reduction=reduction, dtype=dtype)
        self.from_logits, self.ignore = bool(from_logits), ignore

    def get_config(self):
        """Return what builds the same loss again."""
        own = {"from_logits": self.from_logits, "ignore": self.ignore}
        return {**super().get_config(), "dtype": self.dtype, **own}

    def read(self, y_true, y_pred):
        """Bring truth and prediction to one shape.

        Parameters
        ----------
        y_true, y_pred : tensor
            As the class takes them.

        Returns
        -------
        truth : tensor, shape (batch, *spatial, classes)
            One map for each class. All 0 at an ignored pixel.
        kept : tensor, shape (batch, *spatial), or None
            1, and 0 at an ignored pixel; None if no label is ignored.

        Raises
        ------
        ValueError
            If the shapes do not fit, or, outside of a graph, if a label has no map.
        tensorflow.errors.InvalidArgumentError
            Inside a graph, if a label has no map.
        """
        classes, labels = y_pred.shape[-1], _labels(y_true, y_pred)
        if labels is None:
            if self.ignore is not None:
                raise ValueError(
                    f"ignore={self.ignore} needs labels, but y_true has one map for each class, "
                    f"shape {tuple(y_true.shape)}; nearest that works: ops.argmax(y_true, axis=-1)"
                )
            return y_true + _refused(y_true, 1, "maps", None), None
        kept = None if self.ignore is None else ops.cast(labels != self.ignore, y_pred.dtype)
        if kept is not None:
            labels = ops.where(kept > 0, labels, ops.zeros_like(labels))
        nothing = _refused(labels, max(classes, 2) - 1, "labels", self.ignore)
        if classes == 1:
            truth = labels[..., None]
        else:
            truth = ops.one_hot(ops.cast(labels, "int32"), classes, dtype=y_pred.dtype)
        truth = truth + nothing
        return (truth, None) if kept is None else (truth * kept[..., None], kept)

    def probabilities(self, y_pred):
        """Apply the sigmoid or softmax that is still to come, if any."""
        if not self.from_logits:
            return y_pred
        return ops.sigmoid(y_pred) if y_pred.shape[-1] == 1 else ops.softmax(y_pred, axis=-1)

    def read_probabilities(self, y_true, y_pred):
        """Read both, with probabilities of 0 where a pixel is ignored."""
        truth, kept = self.read(y_true, y_pred)
        probability = self.probabilities(y_pred) + 0 * truth  # NaN where the truth is refused
        return truth, probability if kept is None else probability * kept[..., None]


def require_per(per):
    """Refuse what pixels cannot be counted per."""
    if per not in ("image", "batch"):
        raise ValueError(
            f"per must be 'image' or 'batch'; got {per!r}; nearest that works: 'image'"
        )


def spatial_axes(tensor):
    """List the axes between the batch and the classes."""
    return tuple(range(1, len(tensor.shape) - 1))


def _labels(y_true, y_pred):
    """Return the labels, shape (batch, *spatial), or None if there is one map for each class."""
    true, predicted = tuple(y_true.shape), tuple(y_pred.shape)
    if len(predicted) < 3:
        raise ValueError(
            f"y_pred must be (batch, *spatial, classes), but has shape {predicted}; nearest that "
            f"works: y_pred[..., None] for one class"
        )
    if _fits(true, predicted[:-1]):
        return y_true
    if _fits(true, (*predicted[:-1], 1)):
        return y_true[..., 0]
    if _fits(true, predicted):
        return None
    raise ValueError(
        f"y_true must be labels of shape {predicted[:-1]} or one map for each class, shape "
        f"{predicted}, as y_pred has it; got {true}; nothing is resized for you"
    )


def _fits(shape, other):
    """Whether two shapes may be the same; None is any length."""
    return len(shape) == len(other) and all(
        None in (a, b) or a == b for a, b in zip(shape, other, strict=True)
    )


def _refused(truth, most, what, ignore):
    """Refuse a truth beyond its range; return 0, or NaN where nothing can be raised.

    Outside of a graph there are numbers to look at. Inside there are none yet, so that the look
    becomes a part of the graph, which XLA leaves out; then the NaN is all that is seen.
    """
    if not tensorflow.is_tensor(truth):
        return 0  # shapes alone are looked at
    low, high = ops.min(truth), ops.max(truth)
    right = ops.logical_and(low >= 0, high <= most)  # False for NaN
    rule = (
        f"y_true must hold {what} from 0 to {most}"
        f"{'' if ignore is None else f', or {ignore} to be ignored'}"
    )
    advice = "0/255 masks: y_true // 255"
    if tensorflow.executing_eagerly():
        if not right:
            saved = f"; {advice}" if high == 255 else ""
            raise ValueError(f"{rule}; got {float(low):g} to {float(high):g}{saved}")
        return 0
    said = [f"{rule}; {advice}; got the least and the most", low, high]
    # the numbers wait for the check, so that no step is taken before it has spoken
    with tensorflow.control_dependencies([tensorflow.debugging.Assert(right, said)]):
        zero, none = (ops.full((), value, truth.dtype) for value in (0, float("nan")))
        return ops.where(right, zero, none)
