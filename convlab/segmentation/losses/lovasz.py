"""Lovász losses: the IoU itself, made piecewise linear so that it has a slope everywhere."""

from convlab.segmentation.losses.base import SegmentationLoss, ops, register, require_per


class LovaszLoss(SegmentationLoss):
    """What both Lovász losses share: errors, sorted, and what each adds to the loss of IoU.

    Parameters
    ----------
    per : {"image", "batch"}, optional
        Take the IoU of each image by itself, or of the whole batch.
    **settings
        As for `SegmentationLoss`.

    Raises
    ------
    ValueError
        If `per` is not known.
    """

    def __init__(self, per="image", **settings):
        super().__init__(**settings)
        require_per(per)
        self.per = per

    def rows(self, tensor):
        """Lay the pixels of each image, or of the batch, in a row: (images, pixels, classes)."""
        images = ops.shape(tensor)[0] if self.per == "image" else 1
        return ops.reshape(tensor, (images, -1, tensor.shape[-1]))

    def get_config(self):
        """Return what builds the same loss again."""
        return {**super().get_config(), "per": self.per}


@register
class LovaszHinge(LovaszLoss):
    """Lovász hinge: for one map, on logits.

    Parameters
    ----------
    from_logits : bool, optional
        If False, logits are made from the probabilities first.
    **settings
        As for `LovaszLoss`.

    Notes
    -----
    A pixel's error is ``max(0, 1 - logit)`` for an object, ``max(0, 1 + logit)`` for background: it
    is not enough to be right, a margin of 1 is asked for. If the logits are infinitely sure and
    right it is 0. If they are all 0, it is 1.

    References
    ----------
    Berman, Rannen Triki and Blaschko, "The Lovász-Softmax loss", 2018, section 3.1, algorithm 1.

    Examples
    --------
    >>> import numpy as np
    >>> truth, logits = np.array([[[1, 0]]]), np.array([[[[0.5], [-2.0]]]])
    >>> float(LovaszHinge()(truth, logits))
    0.5
    """

    def __init__(self, from_logits=True, **settings):
        super().__init__(from_logits=from_logits, **settings)

    def call(self, y_true, y_pred):
        """Return one number for each image, shape (batch,), or one for the batch."""
        if y_pred.shape[-1] != 1:
            raise ValueError(
                f"LovaszHinge takes one map, but y_pred has {y_pred.shape[-1]}; nearest that "
                f"works: LovaszSoftmax()"
            )
        truth, kept = self.read(y_true, y_pred)
        logits = y_pred if self.from_logits else _logits(y_pred)
        errors = ops.relu(1 - logits * (2 * truth - 1))
        errors = errors if kept is None else errors * kept[..., None]
        values = extension(self.rows(errors), self.rows(truth))[..., 0]
        return values if self.per == "image" else values[0]


@register
class LovaszSoftmax(LovaszLoss):
    """Lovász-Softmax: for one map or several, on probabilities.

    Parameters
    ----------
    present : bool, optional
        With several maps, whether only classes count that are in the truth. A class that is not
        there has an IoU of 0 as soon as one pixel is called it.
    **settings
        As for `LovaszLoss`.

    Notes
    -----
    On masks that are sure of every pixel it is 1 minus the IoU, exactly.

    References
    ----------
    Berman, Rannen Triki and Blaschko, "The Lovász-Softmax loss", 2018, section 3.2, eq. 11.

    Examples
    --------
    >>> import numpy as np
    >>> truth, p = np.array([[[1, 1, 0]]]), np.array([[[[1.0], [0.0], [0.0]]]])
    >>> float(LovaszSoftmax()(truth, p))
    0.5
    """

    def __init__(self, present=True, **settings):
        super().__init__(**settings)
        self.present = bool(present)

    def call(self, y_true, y_pred):
        """Return one number for each image, shape (batch,), or one for the batch."""
        truth, probability = self.read_probabilities(y_true, y_pred)
        truth, probability = self.rows(truth), self.rows(probability)
        values = extension(ops.abs(truth - probability), truth)
        if truth.shape[-1] > 1 and self.present:
            there = ops.cast(ops.any(truth != 0, axis=1), values.dtype)  # true of NaN, too
            value = ops.sum(values * there, axis=-1) / ops.maximum(ops.sum(there, axis=-1), 1)
        else:
            value = ops.mean(values, axis=-1)
        return value if self.per == "image" else value[0]

    def get_config(self):
        """Return what builds the same loss again."""
        return {**super().get_config(), "present": self.present}


def extension(errors, truth):
    """Return the Lovász extension of the loss 1 - IoU.

    Parameters
    ----------
    errors : tensor, shape (images, pixels, classes)
        How wrong each pixel is, 0 or more.
    truth : tensor, shape (images, pixels, classes)
        1 where the class is.

    Returns
    -------
    tensor, shape (images, classes)
        The errors, largest first, each times what it adds to 1 - IoU when its pixel joins the
        wrong ones.
    """
    order = ops.stop_gradient(ops.argsort(-errors, axis=1))
    errors, truth = (ops.take_along_axis(values, order, axis=1) for values in (errors, truth))
    size = ops.sum(truth, axis=1, keepdims=True)
    missed, alarms = ops.cumsum(truth, axis=1), ops.cumsum(1 - truth, axis=1)
    loss = 1 - (size - missed) / (size + alarms)  # the pixels so far are wrong, the others right
    steps = ops.concatenate([loss[:, :1], loss[:, 1:] - loss[:, :-1]], axis=1)
    return ops.sum(errors * ops.stop_gradient(steps), axis=1)


def _logits(probability):
    """Undo a sigmoid, up to a logit of about 16."""
    p = ops.clip(probability, 1e-7, 1 - 1e-7)
    return ops.log(p) - ops.log1p(-p)
