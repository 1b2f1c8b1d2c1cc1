"""Squares cut at random out of an image and its mask, for a training."""

import numpy as np
from scipy import ndimage

from convlab._arguments.values import integer, is_finite, random_generator, share


def random_crops(image, mask, size, count, rng, brightness=0.2, zoom=1.0):
    """Cut random squares out of an image and its mask, turned and flipped alike.

    Each square is cut at a random place, given 0 to 3 quarter turns, and flipped left to right
    half of the time: every one of the eight ways to lay a square is as likely as the others.
    The image alone is then made darker or brighter. Labels are moved, never mixed, so none comes
    out that did not go in; nor is the image, unless it is zoomed.

    Parameters
    ----------
    image : ndarray of float, shape (rows, columns, channels)
        Brightness, from 0 to 1.
    mask : ndarray of int, shape (rows, columns)
        The class of each pixel.
    size : int
        Side of the squares, in pixels.
    count : int
        How many squares to cut.
    rng : numpy.random.Generator
        Where the randomness comes from.
    brightness : float, optional
        The most that is added to or taken from a whole square; 0 leaves the image alone.
    zoom : float, optional
        The most that things get larger and, as its inverse, smaller, as far as the image goes: a
        smaller or larger square is cut and brought to `size`. With 1 nothing is resized.

    Returns
    -------
    images : ndarray of the dtype of `image`, shape (count, size, size, channels)
        The squares of the image, kept within 0 and 1 if their brightness was changed.
    masks : ndarray of the dtype of `mask`, shape (count, size, size)
        The same squares of the mask.

    Raises
    ------
    TypeError
        If `rng` is not a ``numpy.random.Generator``.
    ValueError
        If image and mask differ in size, no such square fits, or `zoom` is below 1.

    References
    ----------
    Ronneberger, Fischer and Brox, "U-Net", 2015, section 3.1: few images, much augmentation.

    Examples
    --------
    >>> rng = np.random.default_rng(0)
    >>> image, mask = rng.random((20, 30, 1)), rng.integers(0, 2, (20, 30))
    >>> images, masks = random_crops(image, mask, 16, 4, rng)
    >>> images.shape, masks.shape
    ((4, 16, 16, 1), (4, 16, 16))
    """
    image, mask = np.asarray(image), np.asarray(mask)
    _require_crops(image, mask, size, count, rng, brightness, zoom)
    images = np.empty((count, size, size, image.shape[2]), image.dtype)
    masks = np.empty((count, size, size), mask.dtype)
    for i in range(count):
        side = _side_to_cut(size, min(mask.shape), zoom, rng) if zoom > 1 else size
        row, column = (int(rng.integers(length - side + 1)) for length in mask.shape)
        window = np.s_[row : row + side, column : column + side]
        turns, flip = int(rng.integers(4)), int(rng.integers(2))
        parts = _resized(image[window], size, 1), _resized(mask[window], size, 0)
        images[i], masks[i] = (_lay(part, turns, flip) for part in parts)
        if brightness:
            images[i] = np.clip(images[i] + rng.uniform(-brightness, brightness), 0, 1)
    return images, masks


def _side_to_cut(size, longest, zoom, rng):
    """Draw how large a square is cut, evenly on a logarithmic scale, as far as the image goes."""
    factor = np.exp(rng.uniform(-np.log(zoom), np.log(zoom)))
    return int(np.clip(round(size * factor), 1, longest))


def _resized(square, size, order):
    """Bring a square to a size: by its nearest pixels with order 0, between them with 1."""
    if len(square) == size:
        return square
    factors = (size / len(square),) * 2 + (1,) * (square.ndim - 2)
    return ndimage.zoom(square, factors, order=order, mode="nearest", grid_mode=True)


def _lay(square, turns, flip):
    """Lay a square in one of its eight ways; axes after the first two come along."""
    turned = np.rot90(square, turns)
    return turned[:, ::-1] if flip else turned


def _require_crops(image, mask, size, count, rng, brightness, zoom):
    """Refuse what cannot be cropped, before anything is drawn from `rng`."""
    random_generator(rng)
    if image.ndim != 3 or image.shape[:2] != mask.shape:
        raise ValueError(
            f"image must be (rows, columns, channels) and mask (rows, columns), of one size; got "
            f"image {image.shape} and mask {mask.shape}; nothing is resized for you"
        )
    if not 1 <= size <= min(mask.shape):
        raise ValueError(
            f"size must be from 1 to the shorter side of the image, {min(mask.shape)}; got {size}; "
            f"nearest that works: {min(max(size, 1), min(mask.shape))}"
        )
    integer("count", count)
    share("brightness", brightness)
    if not is_finite(zoom) or zoom < 1:
        raise ValueError(f"zoom must be 1 or more; got {zoom!r}; nearest that works: 1.4")


def draw_squares(images, masks, size, batch, rng, brightness, zoom=1.0):
    """Cut each square of a batch from an image chosen at random.

    Parameters
    ----------
    images, masks : sequence of ndarray
        As `fit` takes them.
    size, batch : int
        The side of a square in pixels, and how many there are.
    rng : numpy.random.Generator
        Where the randomness comes from.
    brightness, zoom : float
        As for `random_crops`.

    Returns
    -------
    x : ndarray of float32, shape (batch, size, size, channels)
    y : ndarray of int, shape (batch, size, size, 1)

    Examples
    --------
    >>> images, masks = [np.zeros((9, 9, 3))], [np.zeros((9, 9), int)]
    >>> x, y = draw_squares(images, masks, 4, 2, np.random.default_rng(0), brightness=0.2)
    >>> x.shape, y.shape
    ((2, 4, 4, 3), (2, 4, 4, 1))
    """
    chosen = rng.integers(len(images), size=batch)
    crops = [random_crops(images[i], masks[i], size, 1, rng, brightness, zoom) for i in chosen]
    x, y = (np.concatenate(parts) for parts in zip(*crops, strict=True))
    return x, y[..., None]
