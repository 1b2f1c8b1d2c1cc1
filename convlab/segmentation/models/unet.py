"""The U-Net of the lesson: four levels down, a bottom, four levels up, one map per class."""

from convlab.backend import keras
from convlab.segmentation.models.blocks import answer, conv2d_block, seeds_from
from convlab.segmentation.models.requirements import (
    require_choice,
    require_count,
    require_image,
    require_share,
)

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
    require_image(input_img, MULTIPLE)
    require_count("n_filters", n_filters)
    require_count("n_classes", n_classes)
    require_share("dropout", dropout)
    require_share("momentum", momentum)
    require_choice("head", head, (None, "sigmoid", "softmax"))
    seeds = seeds_from(seed)
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

    return keras.Model(input_img, answer(x, n_classes, head, seeds=seeds))
