"""Squares cut at random out of an image and its mask, for a training."""

import numpy as np

from convlab._arguments.values import integer, random_generator, share


def random_crops(image, mask, size, count, rng, brightness=0.2):
    """Cut random squares out of an image and its mask, turned and flipped alike.

    Each square is cut at a random place, given 0 to 3 quarter turns, and flipped left to right
    half of the time: every one of the eight ways to lay a square is as likely as the others.
    The image alone is then made darker or brighter. Pixels are moved, never mixed, so no label
    comes out that did not go in.

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
        If image and mask differ in size, or no such square fits.

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
    _require_crops(image, mask, size, count, rng, brightness)
    images = np.empty((count, size, size, image.shape[2]), image.dtype)
    masks = np.empty((count, size, size), mask.dtype)
    for i in range(count):
        row, column = (int(rng.integers(side - size + 1)) for side in mask.shape)
        window = np.s_[row : row + size, column : column + size]
        turns, flip = int(rng.integers(4)), int(rng.integers(2))
        images[i], masks[i] = (_lay(part[window], turns, flip) for part in (image, mask))
        if brightness:
            images[i] = np.clip(images[i] + rng.uniform(-brightness, brightness), 0, 1)
    return images, masks


def _lay(square, turns, flip):
    """Lay a square in one of its eight ways; axes after the first two come along."""
    turned = np.rot90(square, turns)
    return turned[:, ::-1] if flip else turned


def _require_crops(image, mask, size, count, rng, brightness):
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
