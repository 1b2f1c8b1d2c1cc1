"""Slide a classifier over an image: the slow way to what one convolutional pass gives."""

import numpy as np

from convlab.backend import keras


def slide(classifier, image, step):
    """Ask a classifier about every window of an image, one window after the other.

    Parameters
    ----------
    classifier : keras.Model
        As `convolutionalise` takes it.
    image : ndarray of float, shape (rows, columns, channels)
        As large as a window, or larger.
    step : int
        Pixels from a window to the next, down and across.

    Returns
    -------
    ndarray of float32, shape (places down, places across, units)
        The answers, each where its window is.

    Examples
    --------
    >>> mean = keras.Sequential(
    ...     [keras.Input((2, 2, 1)), keras.layers.GlobalAveragePooling2D()]
    ... )
    >>> slide(mean, np.arange(8.0).reshape(2, 4, 1), 1)[..., 0].tolist()
    [[2.5, 3.5, 4.5]]
    """
    rows, columns = classifier.input_shape[1:3]
    if image.shape[0] < rows or image.shape[1] < columns:
        raise ValueError(
            f"image must have {rows} x {columns} pixels or more, as the windows have; got "
            f"{image.shape[0]} x {image.shape[1]}"
        )
    windows = np.lib.stride_tricks.sliding_window_view(image, (rows, columns), axis=(0, 1))
    windows = np.moveaxis(windows[::step, ::step], 2, -1)
    batch = np.ascontiguousarray(windows.reshape(-1, rows, columns, image.shape[2]))
    answers = keras.ops.convert_to_numpy(classifier(batch.astype(np.float32), training=False))
    return answers.reshape(*windows.shape[:2], -1)
