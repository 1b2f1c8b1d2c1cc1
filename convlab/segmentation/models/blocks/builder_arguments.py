"""What a network may be built on: an image whose sides it can halve, and numbers of its own."""

import numpy as np

from convlab._arguments.values import choice, integer, share_below_one
from convlab.backend import keras

_AXES = {2: ("rows", "columns"), 3: ("planes", "rows", "columns")}


def require_image(input_img, multiple=1, axes=2):
    """Refuse an input that the network cannot take, before any layer is built.

    Parameters
    ----------
    input_img : KerasTensor
        What the builder was given; its shape must be (batch, *spatial, channels).
    multiple : int or tuple of int, optional
        What each spatial side must be a multiple of, because the network halves it again and again.
        A side of None, open, passes.
    axes : {2, 3}, optional
        Spatial axes.

    Raises
    ------
    TypeError
        If it is no symbolic tensor.
    ValueError
        If an axis is missing, the channels are open, or a side is no such multiple.

    Examples
    --------
    >>> require_image(keras.Input((96, None, 3)), 32)
    """
    names = _AXES[axes]
    if not keras.utils.is_keras_tensor(input_img):
        raise TypeError(
            f"input_img must be a symbolic tensor, made by "
            f"keras.Input(({', '.join(names)}, channels)); got {type(input_img).__name__}"
        )
    shape = tuple(input_img.shape)[1:]
    if len(shape) != axes + 1 or shape[-1] is None:
        example = f"({'128, ' * axes}3)"
        raise ValueError(
            f"input_img must have shape ({', '.join(names)}, channels), channels known; "
            f"got {shape}; for example keras.Input({example})"
        )
    factors = (multiple,) * axes if np.ndim(multiple) == 0 else tuple(multiple)
    for name, side, factor in zip(names, shape[:-1], factors, strict=True):
        if side is not None and (side % factor or side == 0):
            below, above = side // factor * factor, (side // factor + 1) * factor
            nearest = f"{below} or {above}" if below else f"{above}"
            raise ValueError(
                f"input_img has {side} {name}; the network divides them by {factor} on its way "
                f"down, so {name} must be a multiple of {factor}; nearest that works: {nearest}"
            )


def require_common(n_filters, n_classes, momentum, head=None):
    """Refuse what no builder can use of the arguments that all have; they are those of `unet`."""
    integer("n_filters", n_filters)
    integer("n_classes", n_classes)
    share_below_one("momentum", momentum)
    choice("head", head, (None, "sigmoid", "softmax"))
