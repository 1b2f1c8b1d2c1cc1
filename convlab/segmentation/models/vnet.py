"""The V-Net: a U-Net for volumes whose stages add what they read to what they found."""

from math import gcd

import numpy as np

from convlab._arguments.values import choice
from convlab.backend import keras
from convlab.segmentation.models.blocks.builder_arguments import require_common, require_image
from convlab.segmentation.models.blocks.level import GROUP, answer, seeds_from
from convlab.segmentation.models.blocks.volume_strides import require_kernel, require_strides

layers = keras.layers
MOST_CONVOLUTIONS = 3


def vnet(
    input_img,
    n_filters=8,
    n_classes=1,
    depth=None,
    kernel=3,
    strides=None,
    normalisation="batch",
    *,
    momentum=0.99,
    head=None,
    seed=None,
):
    """Build a V-Net that keeps the size of the volume.

    Parameters
    ----------
    input_img : KerasTensor, shape (batch, planes, rows, columns, channels)
        ``keras.Input((planes, rows, columns, channels))``. Each side is a multiple of the product
        of its strides, or None for a network that takes any such size.
    depth : int, optional
        Levels below the first. As many as there are `strides`; 3 if these are not given either.
    kernel : int or tuple of int, optional
        Sides of the kernels in voxels: planes, rows, columns; one int is all three. With
        ``(1, 3, 3)`` a convolution looks at each plane alone.
    strides : sequence of tuple of int, optional
        For each level, by how much its way down divides planes, rows and columns. Twice along every
        axis if not given. Where planes lie farther apart than pixels, start with ``(1, 2, 2)``;
        `strides_for` finds them.
    n_filters, n_classes, normalisation, momentum, head, seed : optional
        As for `unet`. The paper has no normalisation.

    Returns
    -------
    keras.Model
        Not compiled. From (batch, planes, rows, columns, channels) to (batch, planes, rows,
        columns, n_classes).

    Raises
    ------
    TypeError, ValueError
        As for `unet`.

    Notes
    -----
    A level has 1, 2 or 3 convolutions: its number, and at most 3. What a level reads is added to
    what its last convolution writes, so the convolutions learn a difference. On the way up the
    skip is concatenated first, so those levels have twice the channels.

    The network of the paper is ``vnet(keras.Input((64, 128, 128, 1)), 16, 2, depth=4, kernel=5,
    normalisation=None)``. A kernel of 5 has 125 weights where one of 3 has 27: on a CPU take 3.

    References
    ----------
    Milletari, Navab and Ahmadi, "V-Net: Fully convolutional neural networks for volumetric medical
    image segmentation", 2016, figure 2. He et al., "Delving deep into rectifiers", 2015: the PReLU,
    and the slope of 0.25 that it starts with.

    Examples
    --------
    >>> model = vnet(keras.Input((8, 32, 48, 1)), n_filters=2, strides=[(1, 2, 2), (2, 2, 2)])
    >>> model.output_shape
    (None, 8, 32, 48, 1)
    """
    kernel, strides = require_kernel(kernel), require_strides(depth, strides)
    require_image(input_img, tuple(np.prod(strides, axis=0).tolist()), axes=3)
    require_common(n_filters, n_classes, momentum, head)
    choice("normalisation", normalisation, ("batch", "group", None))
    seeds = seeds_from(seed)
    options = {"normalisation": normalisation, "momentum": momentum, "seeds": seeds}

    x, skips = input_img, []
    for level, stride in enumerate(strides):
        width = n_filters * 2**level
        skips.append(residual_stage(x, width, level + 1, kernel, **options))
        x = _step(layers.Conv3D, skips[-1], 2 * width, stride, **options)

    x = residual_stage(x, n_filters * 2 ** len(strides), len(strides) + 1, kernel, **options)

    for level, stride in reversed(list(enumerate(strides))):
        width = n_filters * 2**level
        up = _step(layers.Conv3DTranspose, x, width, stride, **options)
        joined = layers.Concatenate()([up, skips[level]])
        x = residual_stage(joined, 2 * width, level + 1, kernel, **options)

    return keras.Model(input_img, answer(x, n_classes, head, seeds=seeds))


def residual_stage(
    input_tensor,
    n_filters,
    convolutions,
    kernel=(3, 3, 3),
    normalisation="batch",
    *,
    momentum=0.99,
    seeds=None,
):
    """Convolve a few times, and add what came in to what comes out.

    Parameters
    ----------
    input_tensor : KerasTensor, shape (batch, planes, rows, columns, channels)
        What the stage reads. If it has another number of channels than `n_filters`, a 1 x 1 x 1
        convolution brings it there before it is added.
    n_filters : int
        Channels of each convolution.
    convolutions : int
        How many; at most 3 are built.
    kernel : tuple of int, optional
        Sides of the kernels.
    normalisation, momentum
        As for `vnet`.
    seeds : iterator of int, optional
        Where the seeds of the initial kernels come from; fresh randomness if not given.

    Returns
    -------
    KerasTensor, shape (batch, planes, rows, columns, n_filters)

    References
    ----------
    Milletari, Navab and Ahmadi, "V-Net", 2016. He et al., "Deep residual learning", 2016, for the
    1 x 1 x 1 convolution.

    Examples
    --------
    >>> residual_stage(keras.Input((8, 16, 24, 1)), 4, convolutions=2).shape
    (None, 8, 16, 24, 4)
    """
    seeds = seeds or seeds_from(None)
    x, count = input_tensor, min(convolutions, MOST_CONVOLUTIONS)
    for place in range(count):
        x = _convolution(layers.Conv3D, n_filters, kernel, (1, 1, 1), seeds)(x)
        x = _normalised(x, normalisation, momentum)
        if place < count - 1:
            x = _prelu(x)
    if input_tensor.shape[-1] != n_filters:
        fit = _convolution(layers.Conv3D, n_filters, (1, 1, 1), (1, 1, 1), seeds)
        input_tensor = fit(input_tensor)
    return _prelu(layers.Add()([x, input_tensor]))


def _step(layer, x, n_filters, stride, normalisation, *, momentum, seeds):
    """Go one level down or up: the kernel is as large as the stride, so no voxel counts twice."""
    x = _convolution(layer, n_filters, stride, stride, seeds)(x)
    return _prelu(_normalised(x, normalisation, momentum))


def _convolution(layer, n_filters, kernel, stride, seeds):
    """Make one layer, with a seed of its own."""
    kind = (
        keras.initializers.HeNormal if layer is layers.Conv3D else keras.initializers.GlorotUniform
    )
    start = kind(seed=next(seeds))
    return layer(n_filters, kernel, stride, padding="same", kernel_initializer=start)


def _normalised(x, normalisation, momentum):
    """Normalise over the batch, over groups of channels of each volume, or not at all."""
    if normalisation == "batch":
        return layers.BatchNormalization(momentum=momentum)(x)
    channels = x.shape[-1]
    groups = channels // gcd(channels, GROUP)
    return x if normalisation is None else layers.GroupNormalization(groups)(x)


def _prelu(x):
    """Let negative values through, with a learnt slope for each channel."""
    start = keras.initializers.Constant(0.25)
    return layers.PReLU(alpha_initializer=start, shared_axes=[1, 2, 3])(x)
