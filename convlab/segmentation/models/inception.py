"""A fully convolutional network on Inception V3, whose convolutions shrink what they read."""

from convlab._arguments.values import choice, integer
from convlab.backend import keras
from convlab.segmentation.models.blocks.bilinear import bilinear_up
from convlab.segmentation.models.blocks.builder_arguments import require_image
from convlab.segmentation.models.blocks.level import seeds_from
from convlab.segmentation.models.fcn import COARSEST, joined_scores, pixel_answer
from convlab.segmentation.models.inception_weights import inception_base

layers = keras.layers
LEVELS = {32: "mixed10", 16: "mixed7", 8: "mixed2"}
"""The last layer of each size, by its stride: 8 x 8, 17 x 17 and 35 x 35 for 299 pixels."""
BEFORE, AFTER = 37, 38
"""Pixels put around the image: then the coarsest cells have their centres at 0, 32, 64, ..."""


def fcn_inception(input_img, stride=8, n_classes=2, *, weights="try", head=None, seed=None):
    """Build an FCN-32s, FCN-16s or FCN-8s on Inception V3.

    Parameters
    ----------
    input_img : KerasTensor, shape (batch, rows, columns, 3)
        Colours from 0 to 1; rows and columns are multiples of 32, or None.
    stride : {32, 16, 8}, optional
        Where the last scores are joined; see `fcn`.
    weights : {"try", "imagenet", None} or path, optional
        Of the base. "imagenet" downloads them once (88 MB) and fails without a network. "try" does
        so too, but then goes on with random ones. None is random at once. A path is that of a
        ``.weights.h5`` or ``.h5`` file for ``InceptionV3(include_top=False)``.
    n_classes, head : optional
        As for `unet`.
    seed : int, optional
        Fixes the score layers, and the base if its weights are random.

    Returns
    -------
    keras.Model
        Not compiled. Its name says which weights it has: ``fcn_8s_inception_v3_imagenet``,
        ``..._random`` or ``..._file``.

    Raises
    ------
    TypeError, ValueError
        As for `unet`.
    FileNotFoundError
        If there is no file at the path.
    ConnectionError
        If "imagenet" cannot be downloaded.

    Notes
    -----
    Inception's last dense layer scores 2048 numbers. Here a 1 x 1 convolution does, at each cell,
    and two more score the levels of stride 16 and 8.

    Inception shrinks by kernels of 3 with stride 2 and no padding: n cells become (n - 1) / 2. The
    middle of what a cell sees is pixel ``37 + 32 i``, ``21 + 16 i`` or ``13 + 8 i`` of what the
    base reads. A transposed convolution of 3 with stride 2 and no padding goes back to 2 n + 1
    cells, and puts each where it belongs. So skips fit without any crop, once the image has been
    put into a frame of grey, 37 pixels before and 38 after. Only the interpolation at the end is
    cut back to the image. The paper pads by 100, and crops too.

    References
    ----------
    Szegedy et al., "Rethinking the Inception architecture for computer vision", 2015; Long,
    Shelhamer and Darrell, "Fully convolutional networks for semantic segmentation", 2015.
    """
    require_image(input_img, COARSEST)
    if input_img.shape[-1] != 3:
        raise ValueError(
            f"input_img must have 3 channels, red, green and blue, as Inception's weights do; "
            f"got {input_img.shape[-1]}"
        )
    choice("stride", stride, tuple(LEVELS))
    integer("n_classes", n_classes)
    choice("head", head, (None, "sigmoid", "softmax"))
    # Inception reads -1 to 1, so the zeros of the frame are a middle grey.
    seeds = seeds_from(seed)
    framed = layers.ZeroPadding2D(((BEFORE, AFTER),) * 2)(layers.Rescaling(2, offset=-1)(input_img))
    base, origin = inception_base(framed, weights, seeds)
    levels = {cell: base.get_layer(name).output for cell, name in LEVELS.items() if cell >= stride}
    scores = joined_scores(levels, n_classes, _doubled, seeds=seeds)
    # Cell 0 of each level lies at 0 or before; so many of the larger cells lie before pixel 0.
    larger = bilinear_up(scores, stride, padding="valid", fixed=True, name="up_image")
    fitted = layers.Cropping2D(((COARSEST - 1, COARSEST),) * 2, name="crop")(larger)
    name = f"fcn_{stride}s_inception_v3_{origin}"
    return keras.Model(input_img, pixel_answer(fitted, n_classes, head), name=name)


def _doubled(x, stride, name):
    return bilinear_up(x, stride, padding="valid", name=name)
