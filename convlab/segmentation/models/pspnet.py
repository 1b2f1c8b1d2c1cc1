"""PSPNet: each pixel is told what the scene looks like, as averages over coarse grids."""

from convlab.backend import keras
from convlab.segmentation.models.blocks.atrous_base import (
    atrous_base,
    convolution,
    require_counts,
    require_depth,
)
from convlab.segmentation.models.blocks.builder_arguments import require_common, require_image
from convlab.segmentation.models.blocks.context_layers import AdaptiveAveragePooling, ResizeLike
from convlab.segmentation.models.blocks.level import answer, seeds_from


def pspnet(
    input_img,
    n_filters=16,
    n_classes=2,
    bins=(1, 2, 3, 6),
    stride=8,
    depth=4,
    context=True,
    *,
    momentum=0.99,
    head=None,
    seed=None,
):
    """Build a small PSPNet.

    Parameters
    ----------
    input_img : KerasTensor, shape (batch, rows, columns, channels)
        As for `unet`; rows and columns are multiples of `stride`, or None.
    bins : sequence of int, optional
        Rows, and columns, of each grid that the features are averaged over. With () there is no
        pyramid.
    context : bool, optional
        With False each branch of the pyramid reads the features themselves in place of their
        averages: a network of the same weights that cannot look farther than its base.
    n_filters, stride, depth : int, optional
        Of the base, as for `deeplab`.
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
    As in the paper: an atrous base, averages over grids of 1, 2, 3 and 6 bins a side, a 1 x 1
    convolution that shares the channels out among them, bilinear enlargement, and one convolution
    over features and averages joined. Not as there: the base is plain, small and not pre-trained;
    no second loss half-way up; fewer channels. The averages are not normalised, see `deeplab`.

    References
    ----------
    Zhao, Shi, Qi, Wang and Jia, "Pyramid scene parsing network", 2017.

    Examples
    --------
    >>> model = pspnet(keras.Input((64, 96, 3)), n_filters=4, n_classes=4)
    >>> model.output_shape
    (None, 64, 96, 4)
    """
    require_common(n_filters, n_classes, momentum, head)
    require_depth(depth, stride)
    bins = require_counts("bins", bins)
    require_image(input_img, stride)
    seeds = seeds_from(seed)
    options = {"momentum": momentum, "seeds": seeds}

    features = atrous_base(input_img, n_filters, depth, stride, **options)[-1]
    x = _with_context(features, bins, context, seeds) if bins else features
    x = convolution(x, 4 * n_filters, **options)
    x = ResizeLike()([x, input_img])
    return keras.Model(input_img, answer(x, n_classes, head, seeds=seeds))


def _with_context(features, bins, context, seeds):
    """Join features with their averages over each grid, or with themselves for an ablation."""
    width = max(1, features.shape[-1] // len(bins))
    branches = [features]
    for count in bins:
        x = AdaptiveAveragePooling(count)(features) if context else features
        start = keras.initializers.HeNormal(seed=next(seeds))
        x = keras.layers.Conv2D(width, 1, activation="relu", kernel_initializer=start)(x)
        branches.append(ResizeLike()([x, features]) if context else x)
    return keras.layers.Concatenate()(branches)
