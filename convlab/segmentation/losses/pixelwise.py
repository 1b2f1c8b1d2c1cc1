"""Losses that look at one pixel at a time: cross-entropy and the focal loss."""

from convlab.backend import keras
from convlab.segmentation.losses.base import SegmentationLoss, ops, register


@register
class CrossEntropy(SegmentationLoss):
    """Cross-entropy: binary for one map, categorical for several.

    Parameters
    ----------
    weights : sequence of float, optional
        How much a pixel of each class counts: (background, object) for one map.
    **settings
        As for `SegmentationLoss`.

    Notes
    -----
    ``-log p`` of the true class, Keras's own, averaged over the pixels that are not ignored.
    Weights multiply; they are not divided out again, as ``class_weight`` is not in Keras. It takes
    ``sample_weight`` of shape (batch, *spatial), such as `border_weights`.

    Examples
    --------
    >>> import numpy as np
    >>> truth, p = np.array([[[1, 0]]]), np.array([[[[0.5], [0.5]]]])
    >>> round(float(CrossEntropy()(truth, p)), 4), round(float(CrossEntropy([1, 3])(truth, p)), 4)
    (0.6931, 1.3863)
    """

    def __init__(self, weights=None, **settings):
        super().__init__(**settings)
        self.weights = None if weights is None else [float(weight) for weight in weights]

    def call(self, y_true, y_pred):
        """Return one number for each pixel, shape (batch, *spatial)."""
        truth, kept = self.read(y_true, y_pred)
        return self.weigh(self.surprise(truth, y_pred), truth, kept)

    def surprise(self, truth, y_pred):
        """Return ``-log p`` of the true class at each pixel."""
        if y_pred.shape[-1] == 1:
            return ops.binary_crossentropy(truth, y_pred, self.from_logits)[..., 0]
        return ops.categorical_crossentropy(truth, y_pred, self.from_logits)

    def weigh(self, values, truth, kept):
        """Weigh the pixels by class, and make the mean one over the pixels that are kept."""
        if self.weights is not None:
            values = values * self.class_weights(truth)
        if kept is None:
            return values
        return (
            values * kept * (ops.cast(ops.size(kept), values.dtype) / ops.maximum(ops.sum(kept), 1))
        )

    def class_weights(self, truth):
        """Look up the weight of each pixel's class."""
        classes = truth.shape[-1]
        if len(self.weights) != max(classes, 2):
            raise ValueError(
                f"weights must have one number for each of {max(classes, 2)} classes; got "
                f"{self.weights}; nearest that works: {[1.0] * max(classes, 2)}"
            )
        if classes == 1:
            return truth[..., 0] * self.weights[1] + (1 - truth[..., 0]) * self.weights[0]
        return ops.sum(truth * ops.convert_to_tensor(self.weights, truth.dtype), axis=-1)

    def get_config(self):
        """Return what builds the same loss again."""
        return {**super().get_config(), "weights": self.weights}


@register
class Focal(CrossEntropy):
    """Focal loss: cross-entropy that turns away from pixels that are right already.

    Parameters
    ----------
    gamma : float, optional
        How fast it turns away, 0 or more. 0 is cross-entropy.
    **settings
        As for `CrossEntropy`.

    Raises
    ------
    ValueError
        If `gamma` is negative.

    Notes
    -----
    ``(1 - p)^gamma * -log p`` for the probability p of the true class. With ``weights=(1 - alpha,
    alpha)`` it is Keras's ``BinaryFocalCrossentropy(apply_class_balancing=True)``.

    References
    ----------
    Lin, Goyal, Girshick, He and Dollar, "Focal loss for dense object detection", 2017, eq. 4.

    Examples
    --------
    >>> import numpy as np
    >>> truth, p = np.ones((1, 1, 1)), np.full((1, 1, 1, 1), 0.5)
    >>> round(float(Focal(gamma=2)(truth, p)), 4)
    0.1733
    """

    def __init__(self, gamma=2.0, **settings):
        super().__init__(**settings)
        if gamma < 0:
            raise ValueError(f"gamma must be 0 or more; got {gamma}; nearest that works: 0")
        self.gamma = float(gamma)

    def call(self, y_true, y_pred):
        """Return one number for each pixel, shape (batch, *spatial)."""
        truth, kept = self.read(y_true, y_pred)
        surprise = self.surprise(truth, y_pred)
        # The slope of x^gamma at 0 is infinite for gamma < 1: stay a step away from it.
        wrong = ops.maximum(-ops.expm1(-surprise), keras.config.epsilon())
        return self.weigh(wrong**self.gamma * surprise, truth, kept)

    def get_config(self):
        """Return what builds the same loss again."""
        return {**super().get_config(), "gamma": self.gamma}
