"""The U-Net of the lesson: four levels down, a bottom, four levels up, one map per class."""

from numbers import Integral, Real

import numpy as np

from convlab.backend import keras
from convlab.segmentation.models.blocks import conv2d_block

DEPTH = 4
MULTIPLE = 2**DEPTH
"""Both sides of the image must be multiples of this: the U-Net halves them once per level."""


def get_unet(
    input_img,
    n_filters=16,
    dropout=0.1,
    batchnorm=True,
    n_classes=2,
    *,
    momentum=0.99,
    head=None,
    seed=None,
):
    """Build a U-Net that keeps the size of the image.

    Parameters
    ----------
    input_img : KerasTensor, shape (batch, rows, columns, channels)
        ``keras.Input((rows, columns, channels))``; rows and columns are multiples of 16, or None
        for a network that takes any such size.
    n_filters : int, optional
        Channels of the first level. Each level down has twice as many.
    dropout : float, optional
        Share of the values that training sets to zero between levels.
    batchnorm : bool, optional
        Whether to normalise after each 3 x 3 convolution.
    n_classes : int, optional
        Maps that come out. One class is answered by a sigmoid, several by a softmax.
    momentum : float, optional
        Of batch normalisation. Short training needs a smaller one: after t steps the moving
        averages still hold ``momentum**t`` of their initial values.
    head : {None, "sigmoid", "softmax"}, optional
        Overrules the choice of the last activation, to show what the other one does.
    seed : int, optional
        Fixes the initial kernels and the dropout.

    Returns
    -------
    keras.Model
        Not compiled. From (batch, rows, columns, channels) to (batch, rows, columns, n_classes).

    Raises
    ------
    TypeError
        If `input_img` is no symbolic tensor.
    ValueError
        If an argument breaks its rule; the message names the nearest value that works.

    Notes
    -----
    A softmax over one class is ``exp(z) / exp(z) = 1`` whatever z is: its slope is zero, and no
    training changes the answer. Keras's cross-entropies look past the softmax at z, so that the
    loss falls all the same: look at the answer.

    References
    ----------
    Ronneberger, Fischer and Brox, "U-Net", 2015. Theirs shrinks the image; this one pads.

    Examples
    --------
    >>> model = get_unet(keras.Input((128, 128, 3)), n_classes=1, n_filters=4)
    >>> model.output_shape
    (None, 128, 128, 1)
    """
    _require_image(input_img)
    _require_numbers(n_filters, dropout, n_classes, momentum, head)
    seeds = _seeds(seed)
    options = {"batchnorm": batchnorm, "momentum": momentum, "seeds": seeds}

    x, skips = input_img, []
    for level in range(DEPTH):
        skips.append(conv2d_block(x, n_filters * 2**level, **options))
        x = keras.layers.Dropout(dropout, seed=next(seeds))(keras.layers.MaxPooling2D(2)(skips[-1]))

    x = conv2d_block(x, n_filters * 2**DEPTH, **options)

    for level in reversed(range(DEPTH)):
        width = n_filters * 2**level
        start = keras.initializers.GlorotUniform(seed=next(seeds))
        up = keras.layers.Conv2DTranspose(width, 3, 2, padding="same", kernel_initializer=start)(x)
        joined = keras.layers.Concatenate()([up, skips[level]])
        x = conv2d_block(keras.layers.Dropout(dropout, seed=next(seeds))(joined), width, **options)

    activation = head or ("sigmoid" if n_classes == 1 else "softmax")
    start = keras.initializers.GlorotUniform(seed=next(seeds))
    outputs = keras.layers.Conv2D(n_classes, 1, activation=activation, kernel_initializer=start)(x)
    return keras.Model(input_img, outputs)


def _seeds(seed):
    """Give every layer a seed of its own, all from one; without one, none."""
    source = np.random.SeedSequence(seed)
    while True:
        yield None if seed is None else int(source.spawn(1)[0].generate_state(1)[0] >> 1)


def _require_image(input_img):
    """Refuse an input that the levels cannot halve, before any layer is built."""
    if not keras.utils.is_keras_tensor(input_img):
        raise TypeError(
            f"input_img must be a symbolic tensor, made by keras.Input((rows, columns, channels)); "
            f"got {type(input_img).__name__}"
        )
    shape = tuple(input_img.shape)[1:]
    if len(shape) != 3 or shape[2] is None:
        raise ValueError(
            f"input_img must have shape (rows, columns, channels), channels known; got {shape}; "
            f"for example keras.Input((128, 128, 3))"
        )
    for name, side in zip(("rows", "columns"), shape[:2], strict=True):
        if side is not None and (side % MULTIPLE or side == 0):
            below, above = side // MULTIPLE * MULTIPLE, (side // MULTIPLE + 1) * MULTIPLE
            nearest = f"{below} or {above}" if below else f"{above}"
            raise ValueError(
                f"input_img has {side} {name}; {DEPTH} levels each halve the image, so {name} must "
                f"be a multiple of {MULTIPLE}; nearest that works: {nearest}"
            )


def _require_numbers(n_filters, dropout, n_classes, momentum, head):
    """Refuse numbers that no network can be built from."""
    for name, value in (("n_filters", n_filters), ("n_classes", n_classes)):
        if not isinstance(value, Integral) or isinstance(value, bool) or value < 1:
            nearest = max(1, round(value)) if _is_number(value) else 1
            raise ValueError(
                f"{name} must be a whole number, 1 or more; got {value!r}; nearest that works: "
                f"{nearest}"
            )
    for name, value in (("dropout", dropout), ("momentum", momentum)):
        if not (_is_number(value) and 0 <= value < 1):
            nearest = 0.0 if not _is_number(value) or value < 0 else 0.99
            raise ValueError(
                f"{name} must be 0 or more and below 1; got {value!r}; nearest that works: "
                f"{nearest}"
            )
    if head not in (None, "sigmoid", "softmax"):
        raise ValueError(f'head must be None, "sigmoid" or "softmax"; got {head!r}')


def _is_number(value):
    """Tell a finite real number from everything else."""
    return isinstance(value, Real) and not isinstance(value, bool) and bool(np.isfinite(value))
