"""What the arguments of every network must be, and what to say when they are not."""

from numbers import Integral, Real

import numpy as np

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


def require_count(name, value, least=1):
    """Refuse what is no whole number, or less than `least`."""
    if not isinstance(value, Integral) or isinstance(value, bool) or value < least:
        nearest = max(least, round(value)) if is_number(value) else least
        raise ValueError(
            f"{name} must be a whole number, {least} or more; got {value!r}; nearest that works: "
            f"{nearest}"
        )


def require_share(name, value):
    """Refuse what is no number from 0 up to, and without, 1."""
    if not (is_number(value) and 0 <= value < 1):
        nearest = 0.0 if not is_number(value) or value < 0 else 0.99
        raise ValueError(
            f"{name} must be 0 or more and below 1; got {value!r}; nearest that works: {nearest}"
        )


def require_choice(name, value, choices):
    """Refuse what is none of the choices."""
    if value not in choices:
        words = [repr(choice).replace("'", '"') for choice in choices]
        listed = " or ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else words[0]
        raise ValueError(f"{name} must be {listed}; got {value!r}")


def is_number(value):
    """Tell a finite real number from everything else."""
    return isinstance(value, Real) and not isinstance(value, bool) and bool(np.isfinite(value))
