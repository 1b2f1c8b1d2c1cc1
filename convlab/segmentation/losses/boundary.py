"""Losses that look at where the border is: boundary loss and Hausdorff distance."""

from convlab.segmentation.losses.base import SegmentationLoss, ops, register
from convlab.segmentation.losses.distance import distance_to_other


class DistanceLoss(SegmentationLoss):
    """What the losses on distances share.

    Parameters
    ----------
    spacing : float or sequence of float, optional
        Size of a pixel along each spatial axis; distances are in its unit.
    background : bool, optional
        Whether class 0 counts, if there are several classes.
    **settings
        As for `SegmentationLoss`.
    """

    def __init__(self, spacing=1.0, background=False, **settings):
        super().__init__(**settings)
        lone = isinstance(spacing, (int, float))
        self.spacing = float(spacing) if lone else [float(step) for step in spacing]
        self.background = bool(background)

    def maps(self, y_true, y_pred):
        """Read both as masks of their own, shape (batch * classes, *spatial), and the batch."""
        truth, probability = self.read_probabilities(y_true, y_pred)
        if truth.shape[-1] > 1 and not self.background:
            truth, probability = truth[..., 1:], probability[..., 1:]
        spatial = tuple(truth.shape[1:-1])
        if None in spatial:
            raise ValueError(
                f"distances need sides that are known, but y_pred has {spatial}; nearest that "
                f"works: squares of one size, keras.Input((128, 128, 1))"
            )
        return (
            ops.reshape(ops.moveaxis(maps, -1, 1), (-1, *spatial)) for maps in (truth, probability)
        )

    def of_images(self, values, y_pred):
        """Average over pixels and classes: one number for each image, shape (batch,)."""
        return ops.mean(ops.reshape(values, (ops.shape(y_pred)[0], -1)), axis=-1)

    def distances(self, maps):
        """Measure from each pixel to the border; the slope of it is not asked for."""
        field = distance_to_other(ops.stop_gradient(maps) > 0.5, self.spacing)
        return ops.stop_gradient(ops.cast(field, maps.dtype))

    def get_config(self):
        """Return what builds the same loss again."""
        return {**super().get_config(), "spacing": self.spacing, "background": self.background}


@register
class Boundary(DistanceLoss):
    """Boundary loss: each pixel of the prediction pays its distance to the true border.

    Parameters
    ----------
    **settings
        As for `DistanceLoss`.

    Notes
    -----
    The mean of ``phi p``, where phi is the signed distance to the nearest pixel of the other kind:
    above 0 outside of the object, below 0 inside. A perfect answer has the lowest value, which is
    below 0. If the truth is empty, or all object, phi is 0: the loss says nothing. Add it to a loss
    that does.

    References
    ----------
    Kervadec, Bouchtiba, Desrosiers, Granger, Dolz and Ben Ayed, "Boundary loss for highly
    unbalanced segmentation", 2019, eq. 7.

    Examples
    --------
    >>> import numpy as np
    >>> truth, p = np.array([[[1, 0, 0, 0]]]), np.array([[[[1.0], [0.0], [1.0], [0.0]]]])
    >>> float(Boundary()(truth, p))  # (-1 + 2) / 4
    0.25
    """

    def call(self, y_true, y_pred):
        """Return one number for each image, shape (batch,)."""
        truth, probability = self.maps(y_true, y_pred)
        signed = self.distances(truth) * (1 - 2 * ops.cast(truth > 0.5, truth.dtype))
        return self.of_images(signed * probability, y_pred)


@register
class HausdorffDistance(DistanceLoss):
    """Hausdorff loss by distance transforms: a wrong pixel pays for how far off it is.

    Parameters
    ----------
    alpha : float, optional
        The power of the distances, above 0.
    **settings
        As for `DistanceLoss`.

    Raises
    ------
    ValueError
        If `alpha` is not above 0.

    Notes
    -----
    The mean of ``(p - t)^2 (D_t^alpha + D_p^alpha)``, where D is the distance of a pixel to the
    border of the truth, and of the prediction at 0.5. The distances are constants: their slope
    is not taken. A mask without a border, empty or full, has D = 0 everywhere. If neither has one,
    the loss is 0 whatever they hold. Alone it trains badly: add it to `Dice` or `CrossEntropy` with
    `Sum`, later and little by little with `Ramp`.

    References
    ----------
    Karimi and Salcudean, "Reducing the Hausdorff distance in medical image segmentation with
    convolutional neural networks", 2019, eq. 8.

    Examples
    --------
    >>> import numpy as np
    >>> truth = np.array([[[1, 0], [1, 1]]])
    >>> logits = np.array([[[[1.0], [-1.0]], [[-1.0], [1.0]]]])
    >>> round(float(HausdorffDistance(from_logits=True)(truth, logits)), 6)
    0.509329
    """

    def __init__(self, alpha=2.0, **settings):
        super().__init__(**settings)
        if not alpha > 0:
            raise ValueError(f"alpha must be above 0; got {alpha}; nearest that works: 1")
        self.alpha = float(alpha)

    def call(self, y_true, y_pred):
        """Return one number for each image, shape (batch,)."""
        truth, probability = self.maps(y_true, y_pred)
        far = self.distances(truth) ** self.alpha + self.distances(probability) ** self.alpha
        return self.of_images(ops.square(probability - truth) * far, y_pred)

    def get_config(self):
        """Return what builds the same loss again."""
        return {**super().get_config(), "alpha": self.alpha}
