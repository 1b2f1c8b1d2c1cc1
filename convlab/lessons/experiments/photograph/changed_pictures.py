"""The test part of the coins under another light, at another size, cut closely; and no coin."""

import numpy as np
from scipy import ndimage
from skimage import data as photographs

EMPTY = ("brick", "grass", "gravel")
"""Photographs of scikit-image without a coin, so that every pixel called one is wrong."""
MARGIN = 6  # pixels around a coin in a close-up


def changed(part):
    """Change the test part in every way that this experiment asks about.

    Parameters
    ----------
    part : Part
        Rows of the photograph; see `coin_rows`.

    Returns
    -------
    dict of str to list of (ndarray of float32, ndarray of uint8)
        By the name of the change: images (rows, columns, 1) and their masks (rows, columns).

    Examples
    --------
    >>> from convlab.lessons.experiments.photograph.coin_rows import three_parts
    >>> pairs = changed(three_parts()[2])
    >>> len(pairs), [image.shape for image, _ in pairs["half the size"]], len(pairs["close-ups"])
    (8, [(72, 192, 1)], 12)
    """
    image, mask = part.image, part.mask
    lamp = np.linspace(1.2, 0.3, image.shape[1], dtype=np.float32)[None, :, None]
    grain = np.random.default_rng(0).normal(0, 0.1, image.shape).astype(np.float32)
    one = {
        "as it was": (image, mask),
        "half as bright": (image * 0.5, mask),
        "in mist": (image * 0.5 + 0.4, mask),
        "lamp at the left": (image * lamp, mask),
        "grain": (image + grain, mask),
        "half the size": resized(image, mask, 0.5),
        "twice the size": resized(image, mask, 2),
    }
    pairs = {name: [(np.clip(i, 0, 1), m)] for name, (i, m) in one.items()}
    return pairs | {"close-ups": close_ups(part)}


def resized(image, mask, factor):
    """Resize an image linearly, and its mask by the nearest pixel."""
    bigger = ndimage.zoom(image, (factor, factor, 1), order=1, mode="nearest", grid_mode=True)
    labels = ndimage.zoom(mask, factor, order=0, mode="nearest", grid_mode=True)
    return bigger.astype(np.float32), labels


def close_ups(part):
    """Cut every coin out closely, with few pixels of cloth around it."""
    pairs = []
    for box in ndimage.find_objects(part.instances):
        if box is None:  # a coin of other rows
            continue
        window = tuple(
            slice(max(side.start - MARGIN, 0), min(side.stop + MARGIN, length))
            for side, length in zip(box, part.mask.shape, strict=True)
        )
        pairs.append((part.image[window], part.mask[window]))
    return pairs


def without_coins():
    """Load three photographs without a coin.

    Returns
    -------
    list of ndarray of float32, shape (512, 512, 1)
        Brightness, from 0 to 1.

    Examples
    --------
    >>> [image.shape for image in without_coins()]
    [(512, 512, 1), (512, 512, 1), (512, 512, 1)]
    """
    loaded = [getattr(photographs, name)() for name in EMPTY]
    return [image.astype(np.float32)[..., None] / np.float32(255) for image in loaded]
