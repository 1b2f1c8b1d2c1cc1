"""Losses in sum, and a weight that grows while the network learns."""

from convlab.backend import keras
from convlab.segmentation.losses.base import ops, register
from convlab.segmentation.losses.pixelwise import CrossEntropy


@register
class Sum(keras.losses.Loss):
    """A weighted sum of losses.

    Parameters
    ----------
    losses : sequence of keras.losses.Loss
        What is added. All see the same truth and the same prediction.
    weights : sequence of float, optional
        One for each; 1 if not given.
    name, dtype : optional
        As for every ``keras.losses.Loss``.

    Attributes
    ----------
    weights : list of keras.Variable
        They may be changed while a compiled model is trained; `Ramp` does.

    Raises
    ------
    TypeError
        If a part is no loss.
    ValueError
        If there are not as many weights as losses, or none at all.

    Notes
    -----
    A ``sample_weight`` for each pixel goes to the losses that look at one pixel at a time, since
    the others have one number for an image.

    Examples
    --------
    >>> import numpy as np
    >>> from convlab.segmentation.losses import Dice
    >>> truth, p = np.array([[[1, 0]]]), np.array([[[[0.5], [0.5]]]])
    >>> parts = CrossEntropy(), Dice()
    >>> round(float(Sum(parts, [1, 2])(truth, p)), 4), round(float(parts[0](truth, p)), 4)
    (1.3598, 0.6931)
    """

    def __init__(self, losses, weights=None, name=None, dtype=None):
        super().__init__(name=name, dtype=dtype)
        self.losses = [_as_loss(loss) for loss in losses]
        weights = [1.0] * len(self.losses) if weights is None else weights
        if not self.losses or len(weights) != len(self.losses):
            raise ValueError(
                f"weights must have one number for each of {len(self.losses)} losses, 1 or more; "
                f"got {list(weights)}; nearest that works: {[1.0] * max(len(self.losses), 1)}"
            )
        self.weights = [
            keras.Variable(float(weight), trainable=False, name="weight") for weight in weights
        ]

    def __call__(self, y_true, y_pred, sample_weight=None):
        """Return the sum, a lone number."""
        total = 0.0
        for loss, weight in zip(self.losses, self.weights, strict=True):
            fits = sample_weight is None or len(sample_weight.shape) < 2
            own = sample_weight if fits or isinstance(loss, CrossEntropy) else None
            total += ops.cast(weight, self.dtype) * ops.cast(loss(y_true, y_pred, own), self.dtype)
        return total

    def call(self, y_true, y_pred):
        """Return the sum, a lone number."""
        return self(y_true, y_pred)

    def get_config(self):
        """Return what builds the same sum again, with the weights as they are now."""
        losses = [keras.saving.serialize_keras_object(loss) for loss in self.losses]
        weights = [float(weight) for weight in self.weights]
        return {"name": self.name, "dtype": self.dtype, "losses": losses, "weights": weights}

    @classmethod
    def from_config(cls, config):
        """Build a sum from what `get_config` returned."""
        losses = [keras.saving.deserialize_keras_object(loss) for loss in config["losses"]]
        return cls(**{**config, "losses": losses})


class Ramp(keras.callbacks.Callback):
    """Raise the weight of one part of a `Sum` in a straight line, step by step.

    Parameters
    ----------
    loss : Sum
        What the model was compiled with.
    part : int
        Which of its losses, from 0.
    first, last : int
        The steps at which the line starts and ends. Before and after it the weight stays.
    start, end : float, optional
        The weight before and after.

    Raises
    ------
    TypeError
        If `loss` is no `Sum`.
    ValueError
        If there is no such part, or the line ends before it starts.

    Notes
    -----
    With ``model.fit(..., callbacks=[ramp])`` it runs by itself; in a loop of your own call
    ``ramp.at(step)`` before each step.

    Examples
    --------
    >>> from convlab.segmentation.losses import Dice, HausdorffDistance
    >>> loss = Sum([Dice(), HausdorffDistance()], [1, 0])
    >>> ramp = Ramp(loss, part=1, first=10, last=20, end=0.5)
    >>> [ramp.at(step) for step in (0, 15, 30)]
    [0.0, 0.25, 0.5]
    """

    def __init__(self, loss, part, first, last, start=0.0, end=1.0):
        super().__init__()
        if not isinstance(loss, Sum):
            raise TypeError(
                f"loss must be a Sum; got {type(loss).__name__}; nearest that works: Sum([loss])"
            )
        if not 0 <= part < len(loss.losses):
            raise ValueError(
                f"part must be from 0 to {len(loss.losses) - 1}; got {part}; nearest that works: "
                f"{min(max(part, 0), len(loss.losses) - 1)}"
            )
        if last <= first:
            raise ValueError(
                f"last must come after first={first}; got {last}; nearest that works: {first + 1}"
            )
        self.weight, self.first, self.last = loss.weights[part], first, last
        self.start, self.end, self.step = float(start), float(end), 0

    def at(self, step):
        """Set the weight for a step, counted from 0, and return it."""
        share = min(max((step - self.first) / (self.last - self.first), 0), 1)
        value = self.start + share * (self.end - self.start)
        self.weight.assign(value)
        return value

    def on_train_batch_begin(self, batch, logs=None):
        """Set the weight for the next step."""
        self.at(self.step)
        self.step += 1


def _as_loss(loss):
    """Take a loss, or say what else was given."""
    if not isinstance(loss, keras.losses.Loss):
        raise TypeError(
            f"losses must be keras.losses.Loss objects; got {type(loss).__name__}; nearest that "
            f"works: CrossEntropy()"
        )
    return loss
