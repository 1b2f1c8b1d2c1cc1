"""The parts that learn: a pyramid with a proposer on it, and a head for each question."""

from convlab.backend import keras
from convlab.segmentation.models.blocks.level import conv2d_block
from convlab.segmentation.models.mask_rcnn.box_layers import EachRegion, RoiAlign

layers = keras.layers

LEVELS = 5
STRIDE = 4
"""Pixels from one cell to the next of the map that everything is read from."""
MULTIPLE = 2 ** (LEVELS - 1)
"""Both sides of the picture must be multiples of this: the backbone halves them so often."""
BOX_GRID = MASK_GRID = 7
"""Sides of the grids that the two heads read from the map. A mask has twice the side."""


def proposer(input_img, n_filters, n_anchors, momentum, seeds):
    """Build what says at each anchor whether an object is there, and where exactly.

    Parameters
    ----------
    input_img : KerasTensor, shape (batch, rows, columns, channels)
    n_filters : int
        Channels of the backbone's first level.
    n_anchors : int
        Anchors of one cell.
    momentum : float
        Of batch normalisation.
    seeds : iterator of int or None
        Where the seeds of the initial kernels come from.

    Returns
    -------
    keras.Model
        From images to features (batch, rows / 4, columns / 4, 4 * n_filters), logits
        (batch, anchors) and deltas (batch, anchors, 4).
    """
    features = _pyramid(input_img, n_filters, momentum, seeds)
    x = layers.Activation("relu")(_conv(features, 4 * n_filters, 3, seeds))
    logits = layers.Reshape((-1,))(_conv(x, n_anchors, 1, seeds, last=True))
    deltas = layers.Reshape((-1, 4))(_conv(x, 4 * n_anchors, 1, seeds, last=True))
    return keras.Model(input_img, [features, logits, deltas], name="proposer")


def box_head(maps, n_classes, seeds, rounded=False):
    """Build what names a region's class, and moves its box.

    Parameters
    ----------
    maps : tuple of int or None
        Rows, columns and channels of the features.
    n_classes : int
        Background not counted.
    seeds : iterator of int or None
    rounded : bool, optional
        As for `mask_rcnn`.

    Returns
    -------
    keras.Model
        From features and boxes (batch, n, 4) to logits (batch, n, n_classes + 1) and deltas
        (batch, n, 4).
    """
    features, boxes = keras.Input(maps), keras.Input((None, 4))
    grid = RoiAlign(BOX_GRID, STRIDE, rounded)([features, boxes])
    x = layers.Reshape((-1, BOX_GRID**2 * maps[-1]))(grid)
    start = keras.initializers.HeNormal(seed=next(seeds))
    x = layers.Dense(4 * maps[-1], activation="relu", kernel_initializer=start)(x)
    logits, deltas = (
        layers.Dense(width, kernel_initializer=_almost_nothing(seeds))(x)
        for width in (n_classes + 1, 4)
    )
    return keras.Model([features, boxes], [logits, deltas], name="box_head")


def mask_head(maps, n_classes, seeds, rounded=False):
    """Build what draws, in a region, one mask for each class: a small fully convolutional net.

    Parameters
    ----------
    maps, n_classes, seeds
        As for `box_head`.

    Returns
    -------
    keras.Model
        From features and boxes (batch, n, 4) to logits (batch, n, 14, 14, n_classes).
    """
    features, boxes = keras.Input(maps), keras.Input((None, 4))
    grid = RoiAlign(MASK_GRID, STRIDE, rounded)([features, boxes])
    region = x = keras.Input((MASK_GRID, MASK_GRID, maps[-1]))
    for _ in range(2):
        x = layers.Activation("relu")(_conv(x, maps[-1], 3, seeds))
    start = keras.initializers.HeNormal(seed=next(seeds))
    x = layers.Conv2DTranspose(maps[-1], 2, 2, activation="relu", kernel_initializer=start)(x)
    network = keras.Model(region, _conv(x, n_classes, 1, seeds, last=True))
    return keras.Model([features, boxes], EachRegion(network)(grid), name="mask_head")


def _pyramid(x, n_filters, momentum, seeds):
    """Look at the image coarser and coarser, then bring what was seen back to a fine map."""
    levels = []
    for level in range(LEVELS):
        x = x if level == 0 else layers.MaxPooling2D(2)(x)
        width = n_filters * min(2**level, 8)
        levels.append(x := conv2d_block(x, width, momentum=momentum, seeds=seeds))
    fine = STRIDE.bit_length() - 1
    x = _conv(levels[-1], 4 * n_filters, 1, seeds)
    for skip in reversed(levels[fine:-1]):
        x = layers.Add()([layers.UpSampling2D(2)(x), _conv(skip, 4 * n_filters, 1, seeds)])
    return _conv(x, 4 * n_filters, 3, seeds)


def _conv(x, n_filters, kernel_size, seeds, last=False):
    start = _almost_nothing(seeds) if last else keras.initializers.HeNormal(seed=next(seeds))
    return layers.Conv2D(n_filters, kernel_size, padding="same", kernel_initializer=start)(x)


def _almost_nothing(seeds):
    """Start a last layer so that it moves no box and prefers no class."""
    return keras.initializers.RandomNormal(stddev=0.01, seed=next(seeds))
