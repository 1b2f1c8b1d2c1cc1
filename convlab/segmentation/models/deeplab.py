"""DeepLab: convolutions with holes see far without making the image small."""

from convlab.backend import keras
from convlab.segmentation.models.blocks.atrous_base import (
    atrous_base,
    convolution,
    require_counts,
    require_depth,
)
from convlab.segmentation.models.blocks.builder_arguments import require_common, require_image
from convlab.segmentation.models.blocks.context_layers import ResizeLike
from convlab.segmentation.models.blocks.level import answer, seeds_from


def deeplab(
    input_img,
    n_filters=16,
    n_classes=2,
    stride=8,
    rates=(2, 4, 6),
    depth=4,
    decoder=True,
    image_pooling=True,
    *,
    momentum=0.99,
    head=None,
    seed=None,
):
    """Build a small DeepLab: v3, or v3+ with its decoder.

    Parameters
    ----------
    input_img : KerasTensor, shape (batch, rows, columns, channels)
        As for `unet`; rows and columns are multiples of `stride`, or None.
    n_filters : int, optional
        Channels of the first level; 8 times as many at the end of the base.
    stride : {4, 8, 16}, optional
        The output stride: how many times smaller the features of the base are than the image.
    rates : sequence of int, optional
        Of the atrous 3 x 3 convolutions that read these features side by side, in their pixels.
    depth : int, optional
        Levels of the base after the first. Those beyond `stride` are atrous.
    decoder : bool, optional
        Whether to sharpen the answer with features of the base that are 4 times finer (v3+).
    image_pooling : bool, optional
        Whether one of the branches averages the whole image.
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
    As in the papers: atrous levels in place of strides, the pyramid of one 1 x 1 and several atrous
    3 x 3 convolutions and the image's average, bilinear up-sampling, and in v3+ one skip. Not as
    there: a plain base of two convolutions a level that is not pre-trained, in place of a ResNet
    or Xception; fewer channels; smaller rates, since theirs (6, 12, 18) would leave small images.

    The average is not normalised. Over a batch of one, batch normalisation would turn the single
    value of each channel into the same number for every image.

    The last 1 x 1 convolution comes after the up-sampling. Before it would give the same: bilinear
    weights sum to 1.

    References
    ----------
    Chen, Papandreou, Schroff and Adam, "Rethinking atrous convolution for semantic image
    segmentation", 2017 (v3). Chen, Zhu, Papandreou, Schroff and Adam, "Encoder-decoder with atrous
    separable convolution for semantic image segmentation", 2018 (v3+).

    Examples
    --------
    >>> model = deeplab(keras.Input((64, 96, 3)), n_filters=4, n_classes=4)
    >>> model.output_shape
    (None, 64, 96, 4)
    """
    require_common(n_filters, n_classes, momentum, head)
    require_depth(depth, stride)
    rates = require_counts("rates", rates)
    require_image(input_img, stride)
    seeds = seeds_from(seed)
    options = {"momentum": momentum, "seeds": seeds}

    levels = atrous_base(input_img, n_filters, depth, stride, **options)
    x = _pyramid(levels[-1], 4 * n_filters, rates, image_pooling, options)
    if decoder:
        fine = levels[stride.bit_length() - 3]  # at a quarter of the output stride
        low = convolution(fine, n_filters, 1, **options)
        x = keras.layers.Concatenate()([ResizeLike()([x, low]), low])
        for _ in range(2):
            x = convolution(x, 4 * n_filters, **options)
    x = ResizeLike()([x, input_img])
    return keras.Model(input_img, answer(x, n_classes, head, seeds=seeds))


def _pyramid(features, width, rates, image_pooling, options):
    """Read features at several rates at once, and as a whole."""
    branches = [convolution(features, width, 1, **options)]
    branches += [convolution(features, width, 3, rate=rate, **options) for rate in rates]
    if image_pooling:
        x = keras.layers.GlobalAveragePooling2D(keepdims=True)(features)
        start = keras.initializers.HeNormal(seed=next(options["seeds"]))
        average = keras.layers.Conv2D(width, 1, activation="relu", kernel_initializer=start)(x)
        branches.append(ResizeLike()([average, features]))
    joined = keras.layers.Concatenate()(branches) if len(branches) > 1 else branches[0]
    return convolution(joined, width, 1, **options)
