"""The older recipe: two generators with one seed, zipped. It works in lock-step, and only there.

``ImageDataGenerator`` is legacy in Keras, and this is here to be understood, and to be able to read
other people's code. For new work see `convlab.segmentation.transforms.keras.pipeline`. It reads
pixels through a part of SciPy that SciPy 2 will no longer have.
"""

import warnings
from typing import NamedTuple

import numpy as np

from convlab._arguments.values import integer
from convlab.backend import tensorflow as tf

IMAGE_ONLY = ("brightness_range", "channel_shift_range", "featurewise_center",
              "featurewise_std_normalization", "rescale", "samplewise_center",
              "samplewise_std_normalization", "zca_whitening")  # fmt: skip
OURS = ("cval", "fill_mode", "interpolation_order")
EXAMPLE = {"rotation_range": 20, "zoom_range": 0.1, "horizontal_flip": True}


class TwoGenerators(NamedTuple):
    """Two endless iterators that know nothing of each other.

    Attributes
    ----------
    images : iterator of ndarray of float32, shape (batch, rows, columns, channels)
    masks : iterator of ndarray of float32, shape (batch, rows, columns, 1)
    """

    images: object
    masks: object

    def pairs(self):
        """Zip them: an iterator of (images, masks)."""
        return zip(self.images, self.masks, strict=True)


def two_generators(
    images, masks, *, batch=8, seed=0, fill=0, interpolation_order=0, **moves
) -> TwoGenerators:
    """Make a generator for the images, and one with the same seed for the masks.

    Parameters
    ----------
    images : ndarray of float, shape (count, rows, columns, channels)
    masks : ndarray of int, shape (count, rows, columns)
        The class of each pixel.
    batch : int, optional
        How many in each batch.
    seed : int, optional
        From 0 to 2**31 - 1. The generators seed NumPy's global generator with ``seed + n`` before
        batch n. Whatever else in the program draws from that one is affected.
    fill : int, optional
        The label of what comes from outside. Images get 0 there.
    interpolation_order : {0, 1}, optional
        How masks are read: 0 is the nearest pixel. Keras's own default, 1, invents labels.
    **moves
        Those of ``ImageDataGenerator`` that move pixels: `EXAMPLE` has some.

    Raises
    ------
    ValueError
        If images and masks do not belong together, the seed is missing, or an option changes
        brightness, which would change labels and shift the two draws against each other.

    Notes
    -----
    Each of the two counts its own batches. One extra ``next`` on either, to look at a batch, say,
    and from then on image n meets the mask of batch n + 1, moved in another way.

    Examples
    --------
    >>> images, masks = np.zeros((4, 20, 30, 1)), np.ones((4, 20, 30), np.uint8)
    >>> both = two_generators(images, masks, batch=2, seed=1, **EXAMPLE)
    >>> x, y = next(both.pairs())
    >>> x.shape, y.shape, y.dtype.name
    ((2, 20, 30, 1), (2, 20, 30, 1), 'float32')
    """
    images, masks = np.asarray(images), np.asarray(masks)
    _require(images, masks, batch, seed, interpolation_order, moves)
    legacy = tf.keras.preprocessing.image.ImageDataGenerator
    outside = {"fill_mode": "constant", "dtype": "float32"}
    for_images = legacy(**moves, **outside)
    for_masks = legacy(**moves, **outside, cval=fill, interpolation_order=interpolation_order)
    return TwoGenerators(
        _quietly(for_images.flow(images, batch_size=batch, seed=seed)),
        _quietly(for_masks.flow(masks[..., None], batch_size=batch, seed=seed)),
    )


def _quietly(flow):
    """Pass batches on, without SciPy's warning that it will move what Keras's legacy code calls."""
    while True:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", "Please import", DeprecationWarning)
            batch = next(flow)
        yield batch


def _require(images, masks, batch, seed, interpolation_order, moves):
    """Refuse what would part images from masks before the first batch."""
    if images.ndim != 4 or images.shape[:-1] != masks.shape or not len(images):
        raise ValueError(
            f"images must be (count, rows, columns, channels) and masks (count, rows, columns), "
            f"of one size; got {images.shape} and {masks.shape}; nothing is resized for you"
        )
    integer("batch", batch)
    if isinstance(seed, bool) or not isinstance(seed, (int, np.integer)) or not 0 <= seed < 2**31:
        raise ValueError(
            f"seed must be a whole number from 0 to 2**31 - 1, or the two would draw apart; "
            f"got {seed}; nearest that works: 0"
        )
    if interpolation_order not in (0, 1):
        raise ValueError(
            f"interpolation_order must be 0 (nearest) or 1; got {interpolation_order}; "
            f"nearest that works: 0"
        )
    for name in moves:
        if name in IMAGE_ONLY:
            raise ValueError(
                f"{name} changes brightness, and a mask has none; got {name}={moves[name]}; "
                f"nearest that works: leave it out, and change the images afterwards"
            )
        if name in OURS:
            raise ValueError(
                f"{name} is set here, so that both have one; got {name}={moves[name]}; "
                f"nearest that works: fill={moves[name]!r} for cval, else leave it out"
            )
