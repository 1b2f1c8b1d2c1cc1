"""U-Nets of any depth, with or without padding and skips, and with a choice of up-sampling."""

import numpy as np

from convlab._arguments.values import choice, integer, share_below_one
from convlab.backend import keras
from convlab.segmentation.models.blocks.builder_arguments import require_common, require_image
from convlab.segmentation.models.blocks.level import answer, conv2d_block, seeds_from
from convlab.segmentation.models.blocks.unet_sizes import PADDINGS, output_side, skip_margin
from convlab.segmentation.models.blocks.upsampling import UPSAMPLERS, upsample

NORMALISATIONS = (None, "batch", "group")
layers = keras.layers


def unet(
    input_img,
    n_filters=16,
    n_classes=2,
    depth=4,
    padding="same",
    up="transposed2",
    skips=True,
    dropout=0.0,
    normalisation="batch",
    *,
    momentum=0.99,
    head=None,
    seed=None,
):
    """Build a U-Net: down through levels of half the size, and up again, level joined to level.

    Parameters
    ----------
    input_img : KerasTensor, shape (batch, rows, columns, channels)
        ``keras.Input((rows, columns, channels))``; see `output_side` for the sides that work. They
        may be None, for a network that takes any of these.
    n_filters : int or sequence of int, optional
        Channels of the first level; each level down has twice as many. Or the channels of every
        level, from the first to the bottom: ``depth + 1`` numbers.
    n_classes : int, optional
        Maps that come out. One class is answered by a sigmoid, several by a softmax.
    depth : int, optional
        How often the size is halved, 1 or more.
    padding : {"same", "valid"}, optional
        "same" keeps the size. "valid" pads nothing: the answer is smaller than the image, and each
        skip is cut to the size that comes up.
    up : {"transposed2", "transposed3", "resize", "nearest", "subpixel"}, optional
        How the size is doubled on the way up; see `upsample`.
    skips : bool, optional
        Whether each level up also reads what its level wrote on the way down. Without, it is an
        encoder and a decoder, and no U-Net.
    dropout : float, optional
        Share of the values that training sets to zero between levels.
    normalisation : {None, "batch", "group"}, optional
        What follows each 3 x 3 convolution.
    momentum : float, optional
        Of batch normalisation. Short training needs a smaller one: after t steps the moving
        averages still hold ``momentum**t`` of their initial values.
    head : {None, "sigmoid", "softmax"}, optional
        Overrules the choice of the last activation.
    seed : int, optional
        Fixes the initial kernels and the dropout.

    Returns
    -------
    keras.Model
        Not compiled. From (batch, rows, columns, channels) to (batch, rows, columns, n_classes),
        or fewer rows and columns with "valid".

    Raises
    ------
    TypeError
        If `input_img` is no symbolic tensor.
    ValueError
        If an argument breaks its rule; the message names the nearest value that works.

    Notes
    -----
    The layers that end a step have the names of the lesson: with depth 4, blocks of convolutions
    ``c1`` to ``c9``, poolings ``p1`` to ``p4``, enlargements ``u6`` to ``u9``, and ``outputs``.

    The paper's network is ``unet(keras.Input((572, 572, 1)), 64, padding="valid",
    normalisation=None)``, its dropout aside. The lesson's `get_unet` has ``up="transposed3"``.

    References
    ----------
    Ronneberger, Fischer and Brox, "U-Net: convolutional networks for biomedical image
    segmentation", 2015, https://doi.org/10.1007/978-3-319-24574-4_28

    Examples
    --------
    >>> unet(keras.Input((60, 76, 1)), 4, depth=2, padding="valid").output_shape
    (None, 20, 36, 2)
    """
    integer("depth", depth)
    widths = _widths(n_filters, depth)
    for width in widths:
        require_common(width, n_classes, momentum, head)
    share_below_one("dropout", dropout)
    choice("padding", padding, PADDINGS)
    choice("up", up, UPSAMPLERS)
    choice("normalisation", normalisation, NORMALISATIONS)
    _require_sides(input_img, depth, padding)

    seeds = seeds_from(seed)
    block = {
        "batchnorm": normalisation == "batch",
        "groups": normalisation == "group",
        "momentum": momentum,
        "padding": padding,
        "seeds": seeds,
    }
    x, kept = _down(input_img, widths[:-1], dropout, block)
    x = conv2d_block(x, widths[-1], name=f"c{depth + 1}", **block)
    cuts = [skip_margin(level, depth, padding) for level in range(depth)]
    joined = [_cut(skip, cut) for skip, cut in zip(kept, cuts, strict=True)] if skips else None
    x = _up(x, joined, widths[:-1], up, dropout, block)
    return keras.Model(input_img, answer(x, n_classes, head, name="outputs", seeds=seeds))


def _widths(n_filters, depth):
    """Say how many channels each level has, from the first to the bottom."""
    if np.ndim(n_filters) == 0:
        integer("n_filters", n_filters)
        return [n_filters * 2**level for level in range(depth + 1)]
    if len(n_filters) != depth + 1:
        raise ValueError(
            f"n_filters must be one number, or one for each of the {depth + 1} levels; "
            f"got {len(n_filters)}"
        )
    return list(n_filters)


def _down(x, widths, dropout, block):
    """Go down, a level for each width; return what arrives, and what each level keeps for later."""
    kept = []
    for level, width in enumerate(widths, start=1):
        kept.append(conv2d_block(x, width, name=f"c{level}", **block))
        smaller = layers.MaxPooling2D(2, name=f"p{level}")(kept[-1])
        x = layers.Dropout(dropout, seed=next(block["seeds"]))(smaller)
    return x, kept


def _cut(skip, margin):
    """Cut a skip's rim, to the size that will come up beside it."""
    return layers.Cropping2D(margin)(skip) if margin else skip


def _up(x, skips, widths, up, dropout, block):
    """Go up the same levels, from the lowest to the first, and join each with its skip."""
    for level in reversed(range(len(widths))):
        number = 2 * len(widths) + 1 - level
        x = upsample(x, widths[level], up, name=f"u{number}", seeds=block["seeds"])
        if skips:
            x = layers.Concatenate()([x, skips[level]])
        x = layers.Dropout(dropout, seed=next(block["seeds"]))(x)
        x = conv2d_block(x, widths[level], name=f"c{number}", **block)
    return x


def _require_sides(input_img, depth, padding):
    """Refuse sides that the network cannot halve, or that its convolutions use up."""
    require_image(input_img, 2**depth if padding == "same" else 1)
    for name, side in zip(("rows", "columns"), input_img.shape[1:3], strict=True):
        if side is None:
            continue
        try:
            output_side(side, depth, padding)
        except ValueError as error:
            rule = str(error).replace("side must", f"{name} must").replace(f"got {side}; ", "")
            raise ValueError(
                f"input_img has {side} {name}; without padding, {depth} levels use up the rim, so "
                f"{rule}"
            ) from None
