"""A photograph, halved and doubled again in five ways: the checkerboard and the error of each.

Doubling is linear in the weights, so training on the squared error is one least-squares problem:
no steps, no rate, and nothing that differs between two runs.
"""

from dataclasses import dataclass

import numpy as np

from convlab.geometry import Geometry
from convlab.ops import conv, conv2d, conv2d_transpose
from convlab.segmentation.data import coins

SCALE = 2
BORDER = 8  # pixels on each side that are not judged: kernels hang over the border there
ROWS = 288


@dataclass(frozen=True)
class Way:
    """A way to double the sides of an image.

    Parameters
    ----------
    shape : tuple of int
        Of its weights.
    products : int
        Multiplications for each pixel that is read.
    """

    shape: tuple
    products: int


WAYS = {
    "kernel 2": Way((2, 2), 4),
    "kernel 3": Way((3, 3), 9),
    "kernel 4": Way((4, 4), 16),
    "resize-convolve": Way((3, 3), 36),
    "sub-pixel": Way((3, 3, 4), 36),
}
STARTS = ("random", "all equal", "mended", "fitted")


def photograph_and_half():
    """Load a photograph of coins, and the same at half its sides.

    Returns
    -------
    photo : float64 array, shape (288, 384)
        Brightness from 0 to 1.
    half : float64 array, shape (144, 192)
        The means of 2 x 2 pixels.

    Examples
    --------
    >>> [image.shape for image in photograph_and_half()]
    [(288, 384), (144, 192)]
    """
    photo = coins().image[:ROWS, :, 0].astype(float)
    rows, columns = photo.shape
    half = photo.reshape(rows // SCALE, SCALE, columns // SCALE, SCALE).mean(axis=(1, 3))
    return photo, half


def shuffle(maps, scale=SCALE):
    """Deal the pixels of small images out: each square takes one pixel from each of them.

    Parameters
    ----------
    maps : ndarray, shape (rows, columns, scale**2)
    scale : int, optional

    Returns
    -------
    ndarray, shape (scale * rows, scale * columns)

    Examples
    --------
    >>> shuffle(np.arange(4).reshape(1, 1, 4)).tolist()
    [[0, 1], [2, 3]]
    """
    rows, columns, _ = maps.shape
    dealt = maps.reshape(rows, columns, scale, scale).swapaxes(1, 2)
    return dealt.reshape(scale * rows, scale * columns)


def double(image, w, way):
    """Double the sides of an image.

    Parameters
    ----------
    image : ndarray, shape (rows, columns)
    w : ndarray
        Of the shape that the way has in `WAYS`.
    way : str
        One of `WAYS`.

    Returns
    -------
    ndarray, shape (2 * rows, 2 * columns)

    Examples
    --------
    >>> double(np.array([[1, 2]]), np.ones((2, 2), int), "kernel 2").tolist()
    [[1, 1, 2, 2], [1, 1, 2, 2]]
    """
    if way == "sub-pixel":
        g = Geometry(image.shape, w.shape[:2], padding="same")
        return shuffle(conv(image[None, ..., None], w[:, :, None], g)[0])
    if way == "resize-convolve":
        return conv2d(image.repeat(SCALE, axis=0).repeat(SCALE, axis=1), w, padding="same")
    return conv2d_transpose(image, w, SCALE, "same")


def weights(way, start, rng=None):
    """Choose the weights of a way, so that a grey area keeps its brightness on average.

    Parameters
    ----------
    way : str
        One of `WAYS`.
    start : {"random", "all equal", "mended", "fitted"}
        Random ones are drawn from 0 to 1. Mended ones leave no ripple: repeated pixels for kernel
        2; 1 2 1 down and across for kernel 3 and for the convolution after resizing; bilinear for
        kernel 4; four equal random kernels for sub-pixel. Fitted ones come nearest to the upper
        half of the photograph.
    rng : numpy.random.Generator, optional
        For random weights.

    Returns
    -------
    ndarray
        Of the shape that the way has in `WAYS`.

    Examples
    --------
    >>> weights("kernel 3", "mended").tolist()
    [[0.25, 0.5, 0.25], [0.5, 1.0, 0.5], [0.25, 0.5, 0.25]]
    """
    shape = WAYS[way].shape
    if start == "fitted":
        return fitted(way)
    drawn = np.ones(shape) if start == "all equal" else None
    if start == "random":
        drawn = rng.random(shape)
    if start == "mended":
        line = {"kernel 2": [1, 1], "kernel 4": [1, 3, 3, 1]}.get(way, [1, 2, 1])
        drawn = np.outer(line, line).astype(float)
        if way == "sub-pixel":
            drawn = np.repeat(np.random.default_rng(1).random((3, 3, 1)), 4, axis=-1)
    sums = 1 if way == "resize-convolve" else SCALE**2
    return drawn * sums / drawn.sum()


def fitted(way):
    """Fit the weights of a way to the upper half of the photograph, by least squares.

    Parameters
    ----------
    way : str
        One of `WAYS`.

    Returns
    -------
    float64 array
        Of the shape that the way has in `WAYS`.
    """
    photo, half = photograph_and_half()
    count = int(np.prod(WAYS[way].shape))
    units = np.eye(count).reshape(count, *WAYS[way].shape)
    learn = np.s_[BORDER : ROWS // 2, BORDER:-BORDER]
    columns = np.stack([double(half, unit, way)[learn].ravel() for unit in units], axis=1)
    found, *_ = np.linalg.lstsq(columns, photo[learn].ravel(), rcond=None)
    return found.reshape(WAYS[way].shape)


def ripple(image, stride=SCALE):
    """Measure a pattern that repeats every few pixels.

    Parameters
    ----------
    image : ndarray, shape (rows, columns)
    stride : int, optional
        After how many pixels it repeats.

    Returns
    -------
    float
        Standard deviation of the means of the stride x stride phases, over the mean of all.

    Examples
    --------
    >>> ripple(np.array([[1, 2], [2, 3]])).__round__(2), ripple(np.ones((4, 4)))
    (0.35, 0.0)
    """
    rows, columns = (n // stride for n in image.shape)
    whole = image[: rows * stride, : columns * stride]
    means = whole.reshape(rows, stride, columns, stride).mean(axis=(0, 2))
    return float(means.std() / means.mean())


def rms_error(image, photo):
    """Return the root of the mean squared difference of two images.

    Examples
    --------
    >>> rms_error(np.array([[1, 5]]), np.array([[1, 1]])).__round__(2)
    2.83
    """
    return float(np.sqrt(np.mean((image - photo) ** 2)))
