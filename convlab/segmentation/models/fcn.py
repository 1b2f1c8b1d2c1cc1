"""Fully convolutional networks: a coarse answer, made fine by what earlier levels have kept."""

from convlab._arguments.values import choice, share_below_one
from convlab.backend import keras
from convlab.segmentation.models.blocks.bilinear import bilinear_up
from convlab.segmentation.models.blocks.builder_arguments import require_common, require_image
from convlab.segmentation.models.blocks.level import conv2d_block, seeds_from

layers = keras.layers
COARSEST = 32
"""Both sides of the image must be multiples of this: the base halves them five times."""
STRIDES = (32, 16, 8, 4, 2)
"""Pixels from one cell to the next, where the last scores are joined. The paper stops at 8."""


def fcn(
    input_img,
    n_filters=16,
    stride=8,
    n_classes=2,
    dropout=0.1,
    batchnorm=True,
    *,
    momentum=0.99,
    head=None,
    seed=None,
):
    """Build an FCN-32s, FCN-16s or FCN-8s on a small base of five halvings.

    Parameters
    ----------
    input_img : KerasTensor, shape (batch, rows, columns, channels)
        As for `unet`; rows and columns are multiples of 32, or None.
    n_filters : int, optional
        Channels of the first level. Each level down has twice as many, up to eight times as many.
    stride : {32, 16, 8, 4, 2}, optional
        Where the last scores are joined. 32 has no skip, 16 has one, 8 has two.
    dropout : float, optional
        Share of the values that training sets to zero in the two layers that were dense once.
    batchnorm : bool, optional
        Whether to normalise after each 3 x 3 convolution.
    n_classes, momentum, head, seed : optional
        As for `unet`.

    Returns
    -------
    keras.Model
        As `unet` returns it; it keeps the size of the image.

    Raises
    ------
    TypeError, ValueError
        As for `unet`.

    Notes
    -----
    A 1 x 1 convolution scores each cell of a level for each class: layers ``score_32``,
    ``score_16`` and so on. The coarse scores are made twice as large by a transposed convolution
    (``up_16``, ...) and the scores of the next finer level are *added*. The last layer ``up_image``
    goes back to the image's size; it interpolates, and is not trained.

    The scores of the skips start at zero, as in the paper. So a new FCN-16s with the weights of an
    FCN-32s (`start_from`) begins where that one ended, but for this: to interpolate by 2 and
    then by 16 rounds off the corners of interpolating by 32.

    The paper's base is VGG-16, and it pads the image by 100 and crops the scores. Here all
    convolutions keep their size, so that with multiples of 32 nothing needs to be cropped.

    References
    ----------
    Long, Shelhamer and Darrell, "Fully convolutional networks for semantic segmentation", 2015.

    Examples
    --------
    >>> model = fcn(keras.Input((64, 96, 3)), n_filters=2, stride=8, n_classes=4)
    >>> model.output_shape
    (None, 64, 96, 4)
    >>> [model.get_layer(name).output.shape[1:3] for name in ("score_32", "score_16", "score_8")]
    [(2, 3), (4, 6), (8, 12)]
    """
    require_image(input_img, COARSEST)
    require_common(n_filters, n_classes, momentum, head)
    choice("stride", stride, STRIDES)
    share_below_one("dropout", dropout)
    seeds = seeds_from(seed)
    options = {"batchnorm": batchnorm, "momentum": momentum, "seeds": seeds}
    levels = halvings(input_img, n_filters, dropout, **options)
    used = {cell: x for cell, x in levels.items() if cell >= stride}
    scores = joined_scores(used, n_classes, seeds=seeds)
    image_scores = bilinear_up(scores, stride, fixed=True, name="up_image")
    return keras.Model(input_img, pixel_answer(image_scores, n_classes, head))


def halvings(x, n_filters, dropout, **options):
    """Halve the image five times, and keep what there is after each.

    Parameters
    ----------
    x : KerasTensor, shape (batch, rows, columns, channels)
        The image.
    n_filters : int
        Channels of the first level.
    dropout : float
        In the two layers that were dense once.
    **options
        ``batchnorm``, ``momentum`` and ``seeds``, as `conv2d_block` takes them.

    Returns
    -------
    dict of int to KerasTensor
        By stride, from 2 to 32: the features of (rows / stride) x (columns / stride) cells. Those
        at 32 have gone through what the dense layers of a classifier have become.

    Examples
    --------
    >>> levels = halvings(keras.Input((64, 96, 3)), 2, 0.1)
    >>> {stride: x.shape[1:] for stride, x in levels.items()}[32]
    (2, 3, 16)
    """
    levels = {}
    for level in range(5):
        x = conv2d_block(x, n_filters * 2 ** min(level, 3), **options)
        x = levels[2 ** (level + 1)] = layers.MaxPooling2D(2)(x)
    seeds = options.get("seeds")
    for size in (3, 1):
        start = keras.initializers.HeNormal(seed=next(seeds) if seeds else None)
        convolution = layers.Conv2D(
            n_filters * 8, size, padding="same", activation="relu", kernel_initializer=start
        )
        x = layers.Dropout(dropout, seed=next(seeds) if seeds else None)(convolution(x))
    return levels | {COARSEST: x}


def joined_scores(levels, n_classes, up=bilinear_up, *, seeds=None):
    """Score the coarsest level, then again and again double it and add the next finer scores.

    Parameters
    ----------
    levels : dict of int to KerasTensor
        Features by stride, as `halvings` gives them: each stride half the one before it.
    n_classes : int
        Maps that come out.
    up : callable, optional
        ``up(x, 2, name=...)`` doubles the scores.
    seeds : iterator of int, optional
        Where the seed of the coarsest score comes from. The others start at zero.

    Returns
    -------
    KerasTensor, shape (batch, rows / finest stride, columns / finest stride, n_classes)

    Examples
    --------
    >>> levels = {32: keras.Input((2, 3, 16)), 16: keras.Input((4, 6, 8))}
    >>> joined_scores(levels, 5).shape
    (None, 4, 6, 5)
    """
    coarsest, *finer = sorted(levels, reverse=True)
    start = keras.initializers.GlorotUniform(seed=next(seeds) if seeds else None)
    name = f"score_{coarsest}"
    scores = layers.Conv2D(n_classes, 1, kernel_initializer=start, name=name)(levels[coarsest])
    for stride in finer:
        skip = layers.Conv2D(n_classes, 1, kernel_initializer="zeros", name=f"score_{stride}")
        larger = up(scores, 2, name=f"up_{stride}")
        scores = layers.Add(name=f"join_{stride}")([larger, skip(levels[stride])])
    return scores


def pixel_answer(scores, n_classes, head=None):
    """Turn the scores of each pixel into probabilities, without any more weights.

    Examples
    --------
    >>> pixel_answer(keras.Input((4, 6, 1)), 1)._keras_history.operation.activation.__name__
    'sigmoid'
    """
    kind = head or ("sigmoid" if n_classes == 1 else "softmax")
    return layers.Activation(kind, name="answer")(scores)
