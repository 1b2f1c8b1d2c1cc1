"""Losses that compare sets of pixels: Dice and its relatives."""

from convlab.backend import keras
from convlab.segmentation.losses.base import (
    SegmentationLoss,
    ops,
    register,
    require_per,
    spatial_axes,
)


class OverlapLoss(SegmentationLoss):
    """What Dice and its relatives share: a score in 0..1 for each class, averaged.

    Parameters
    ----------
    per : {"image", "batch"}, optional
        Count the pixels of each image by itself, or of the whole batch together. In a batch a
        large object outvotes a small one of another image.
    smooth : float, optional
        Pixels that are added to both sides of the fraction, 0 or more. It decides what an empty
        mask means, and how steep the way there is.
    background : bool, optional
        Whether class 0 counts, if there are several classes.
    **settings
        As for `SegmentationLoss`.

    Raises
    ------
    ValueError
        If `per` is not known, or `smooth` is negative.

    Notes
    -----
    **Both masks empty.** With ``smooth > 0`` the loss is 0: nothing was there and nothing was said.
    With ``smooth=0`` it is 1 with a slope of zero, as in Keras.
    """

    def __init__(self, per="image", smooth=1.0, background=True, **settings):
        super().__init__(**settings)
        require_per(per)
        if not smooth >= 0:
            raise ValueError(f"smooth must be 0 or more; got {smooth}; nearest that works: 0")
        self.per, self.smooth, self.background = per, float(smooth), bool(background)

    def call(self, y_true, y_pred):
        """Return one number for each image, shape (batch,), or one for the batch."""
        truth, probability = self.read_probabilities(y_true, y_pred)
        if truth.shape[-1] > 1 and not self.background:
            truth, probability = truth[..., 1:], probability[..., 1:]
        axes = spatial_axes(truth) if self.per == "image" else (0, *spatial_axes(truth))
        both, true, said = (
            ops.sum(values, axis=axes) for values in (truth * probability, truth, probability)
        )
        return self.compare(both, true, said)

    def compare(self, both, true, said):
        """Turn the sizes of the sets, shape (..., classes), into a loss, shape (...)."""
        return 1 - ops.mean(self.score(both, true, said), axis=-1)

    def get_config(self):
        """Return what builds the same loss again."""
        own = {"per": self.per, "smooth": self.smooth, "background": self.background}
        return {**super().get_config(), **own}


@register
class Dice(OverlapLoss):
    """Dice: 1 minus twice the shared pixels over all pixels of both masks.

    Parameters
    ----------
    **settings
        As for `OverlapLoss`.

    Notes
    -----
    ``1 - (2 |A p| + smooth) / (|A| + |p| + smooth)``, where sizes are sums, so that p may be
    probabilities. ``Dice(per="batch", smooth=0)`` of one class is ``keras.losses.Dice()``, and
    ``Dice(smooth=0)`` is ``keras.losses.Dice(axis=(1, 2, 3))``.

    References
    ----------
    Milletari, Navab and Ahmadi, "V-Net", 2016, section 3, which squares the terms of the divisor.

    Examples
    --------
    >>> import numpy as np
    >>> truth, p = np.array([[[1, 1, 0]]]), np.array([[[[1.0], [0.0], [0.0]]]])
    >>> round(float(Dice(smooth=0)(truth, p)), 4)
    0.3333
    """

    def score(self, both, true, said):
        """Return Dice of each class."""
        return _share(2 * both, true + said, self.smooth)


@register
class Tversky(OverlapLoss):
    """Tversky: Dice that weighs false alarms and misses differently.

    Parameters
    ----------
    alpha : float, optional
        Weight of false positives, that is false alarms.
    beta : float, optional
        Weight of false negatives, that is misses.
    **settings
        As for `OverlapLoss`.

    Raises
    ------
    ValueError
        If a weight is negative, or both are 0.

    Notes
    -----
    ``1 - TP / (TP + alpha FP + beta FN)``. Libraries disagree about which letter is which: here, as
    in Salehi's paper, alpha weighs false positives. Keras 3.15 calls the true pixels that are not
    predicted ``fp``, so ``Tversky(a, b)`` here is ``keras.losses.Tversky(b, a)`` there.

    References
    ----------
    Salehi, Erdogmus and Gholipour, "Tversky loss function for image segmentation", 2017, eq. 3.

    Examples
    --------
    >>> import numpy as np
    >>> miss = np.array([[[1, 1, 0]]]), np.array([[[[1.0], [0.0], [0.0]]]])
    >>> [round(float(Tversky(1 - b, b, smooth=0)(*miss)), 2) for b in (0.1, 0.5, 0.9)]
    [0.09, 0.33, 0.47]
    """

    def __init__(self, alpha=0.5, beta=0.5, **settings):
        super().__init__(**settings)
        for name, value in (("alpha", alpha), ("beta", beta)):
            if not value >= 0:
                raise ValueError(f"{name} must be 0 or more; got {value}; nearest that works: 0")
        if alpha + beta == 0:
            raise ValueError("alpha and beta must not both be 0; nearest that works: 0.5 and 0.5")
        self.alpha, self.beta = float(alpha), float(beta)

    def score(self, both, true, said):
        """Return Tversky's index of each class."""
        alarms, misses = said - both, true - both
        return _share(both, both + self.alpha * alarms + self.beta * misses, self.smooth)

    def get_config(self):
        """Return what builds the same loss again."""
        return {**super().get_config(), "alpha": self.alpha, "beta": self.beta}


@register
class FBeta(Tversky):
    """F-beta: recall counts `beta` times as much as precision.

    Parameters
    ----------
    beta : float, optional
        Above 1 it is worse to miss a pixel, below 1 to give a false alarm. Above 0.
    **settings
        As for `OverlapLoss`.

    Raises
    ------
    ValueError
        If `beta` is not above 0.

    Notes
    -----
    It is `Tversky` with ``alpha = 1 / (1 + beta^2)`` and ``beta^2 / (1 + beta^2)`` for the misses.
    ``FBeta(1)`` is Dice, with twice its `smooth`.

    Examples
    --------
    >>> import numpy as np
    >>> miss = np.array([[[1, 1, 0]]]), np.array([[[[1.0], [0.0], [0.0]]]])
    >>> [round(float(FBeta(beta, smooth=0)(*miss)), 2) for beta in (0.5, 1, 2)]
    [0.17, 0.33, 0.44]
    """

    def __init__(self, beta=1.0, **settings):
        if not beta > 0:
            raise ValueError(f"beta must be above 0; got {beta}; nearest that works: 0.5")
        super().__init__(1 / (1 + beta**2), beta**2 / (1 + beta**2), **settings)
        self.f_beta = float(beta)

    def get_config(self):
        """Return what builds the same loss again."""
        config = super().get_config()
        del config["alpha"]
        return {**config, "beta": self.f_beta}


@register
class LogCoshDice(Dice):
    """The logarithm of the hyperbolic cosine of Dice: the same order, gentler near 0.

    Parameters
    ----------
    **settings
        As for `OverlapLoss`.

    References
    ----------
    Jadon, "A survey of loss functions for semantic segmentation", 2020, section II.M.

    Examples
    --------
    >>> import numpy as np
    >>> truth, p = np.array([[[1, 1, 0]]]), np.array([[[[1.0], [0.0], [0.0]]]])
    >>> round(float(LogCoshDice(smooth=0)(truth, p)), 4)
    0.0546
    """

    def compare(self, both, true, said):
        """Return the loss of each image, or of the batch."""
        return ops.log(ops.cosh(super().compare(both, true, said)))


@register
class GeneralisedDice(OverlapLoss):
    """Generalised Dice: every class counts alike, however few pixels it has.

    Parameters
    ----------
    **settings
        As for `OverlapLoss`.

    Notes
    -----
    Shared and total pixels are summed over the classes, each weighed by one over the square of its
    true size, before they are divided. A class that is not there has the weight of one of a single
    pixel. One map stands for two classes, object and background.

    References
    ----------
    Sudre, Li, Vercauteren, Ourselin and Cardoso, "Generalised Dice overlap as a deep learning loss
    function for highly unbalanced segmentations", 2017, section 2.

    Examples
    --------
    >>> import numpy as np
    >>> truth, p = np.array([[[1, 1, 0]]]), np.array([[[[1.0], [0.0], [0.0]]]])
    >>> round(float(GeneralisedDice(smooth=0)(truth, p)), 4)
    0.3333
    """

    def read_probabilities(self, y_true, y_pred):
        """Read both; one map becomes two."""
        truth, kept = self.read(y_true, y_pred)
        probability = self.probabilities(y_pred)
        if truth.shape[-1] == 1:
            probability = ops.concatenate([1 - probability, probability], axis=-1)
            truth = ops.concatenate([1 - truth, truth], axis=-1)
        if kept is None:
            return truth, probability
        return truth * kept[..., None], probability * kept[..., None]

    def compare(self, both, true, said):
        """Return the loss of each image, or of the batch."""
        weights = 1 / ops.square(ops.maximum(true, 1))
        weights = weights / ops.sum(weights, axis=-1, keepdims=True)  # so that smooth is in pixels
        shared = ops.sum(weights * both, axis=-1)
        total = ops.sum(weights * (true + said), axis=-1)
        return 1 - _share(2 * shared, total, self.smooth)


def _share(part, whole, smooth):
    """Divide, with `smooth` pixels more on both sides, and never by zero."""
    return (part + smooth) / (whole + smooth + keras.config.epsilon())
