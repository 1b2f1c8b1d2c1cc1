"""Use a trained network on any image: probabilities first, then the class of each pixel."""

from math import lcm

import numpy as np

from convlab.backend import keras
from convlab.segmentation.models.inspect.tile_reach import stride_of
from convlab.segmentation.models.lesson_unet import MULTIPLE


def predict(model, image):
    """Give each pixel of one image its probabilities, whatever the image's size.

    The image is mirrored outwards at the bottom and the right until its sides are multiples of 16,
    and of the network's total stride if that is more, such as 32 for an FCN. What is predicted
    there is cut off again.

    Parameters
    ----------
    model : keras.Model
        As `get_unet` builds it, of an input with open sides: ``keras.Input((None, None, 1))``.
    image : ndarray of float, shape (rows, columns, channels)
        Brightness, from 0 to 1.

    Returns
    -------
    ndarray of float32, shape (rows, columns, n_classes)
        Probabilities.

    Raises
    ------
    ValueError
        If the image has the wrong axes or channels, or the model takes another size only.

    Examples
    --------
    >>> from convlab.segmentation.models import get_unet
    >>> model = get_unet(keras.Input((None, None, 1)), n_filters=2)
    >>> predict(model, np.zeros((20, 33, 1), np.float32)).shape
    (20, 33, 2)
    """
    image = np.asarray(image, np.float32)
    takes = model.input_shape[1:]
    if image.ndim != 3 or image.shape[2] != takes[2]:
        raise ValueError(
            f"image must have shape (rows, columns, {takes[2]}), as the model was built for; "
            f"got {image.shape}; image[..., None] adds a missing channel axis"
        )
    rows, columns = image.shape[:2]
    multiple = lcm(MULTIPLE, stride_of(model))
    padded = np.pad(image, [(0, -rows % multiple), (0, -columns % multiple), (0, 0)], "symmetric")
    if any(side not in (None, got) for side, got in zip(takes[:2], padded.shape[:2], strict=True)):
        raise ValueError(
            f"image has {rows} x {columns} pixels, but the model takes {takes[0]} x {takes[1]} "
            f"only; build it on keras.Input((None, None, {takes[2]})) to take any size"
        )
    # A call, not model.predict: that would trace a new graph for each size of image.
    probabilities = keras.ops.convert_to_numpy(model(padded[None], training=False))
    return probabilities[0, :rows, :columns]


def to_labels(probabilities, threshold=0.5):
    """Choose the class of each pixel from its probabilities.

    Parameters
    ----------
    probabilities : ndarray of float, shape (rows, columns, n_classes)
        As `predict` gives them.
    threshold : float, optional
        With one class, what the probability must exceed. With several, the largest one wins.

    Returns
    -------
    ndarray of uint8, shape (rows, columns)
        Classes.

    Examples
    --------
    >>> to_labels(np.array([[[0.2], [0.7]]])).tolist()
    [[0, 1]]
    >>> to_labels(np.array([[[0.1, 0.2, 0.7], [0.6, 0.3, 0.1]]])).tolist()
    [[2, 0]]
    """
    if probabilities.shape[-1] == 1:
        return (probabilities[..., 0] > threshold).astype(np.uint8)
    return probabilities.argmax(axis=-1).astype(np.uint8)
