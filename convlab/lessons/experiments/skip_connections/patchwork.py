"""Patterned objects on a ground of coloured patches: neither colour nor its change finds them."""

import numpy as np

from convlab.segmentation.data.synthetic.arrangement import arrange, class_chances
from convlab.segmentation.data.synthetic.textured_shapes import (
    FLAT,
    checks,
    dots,
    smooth_noise,
    stripes,
)

_KINDS = [shape._replace(texture=texture) for shape in FLAT for texture in (stripes, checks, dots)]
_OBJECTS = (2, 4)
_RADII = (0.12, 0.22)  # of the side
_PATCHES = (3, 6)
_CONTRAST = (0.08, 0.16)  # of a pattern, to each side of its colour
_NOISE = 0.04


def patchwork(count, rng, side):
    """Draw objects of any shape, colour and pattern on patches of any colour.

    Parameters
    ----------
    count : int
        How many pictures.
    rng : numpy.random.Generator
        Where the randomness comes from.
    side : int
        Of the pictures, in pixels.

    Returns
    -------
    images : ndarray of float32, shape (count, side, side, 3)
        Red, green and blue, from 0 to 1.
    masks : ndarray of uint8, shape (count, side, side)
        1 on objects.

    Notes
    -----
    The colours of objects and patches come out of one urn, and a patch ends as abruptly as an
    object does. What an object has and no patch has is a pattern: stripes, squares or dots.

    Examples
    --------
    >>> images, masks = patchwork(2, np.random.default_rng(0), 64)
    >>> images.shape, masks.shape, np.unique(masks).tolist()
    ((2, 64, 64, 3), (2, 64, 64), [0, 1])
    """
    chances = class_chances(len(_KINDS), 0.0)
    images, masks = [], []
    for _ in range(count):
        layout = arrange(rng, _KINDS, (side, side), (1.0, 1.0), _OBJECTS, chances, _RADII)
        image = _patches(rng, side)
        for number in range(1, len(layout.labels) + 1):
            inside = layout.instances == number
            pattern = rng.uniform(*_CONTRAST) * layout.pattern[inside]
            image[inside] = rng.uniform(0.15, 0.85, 3) + pattern[:, None]
        image += _NOISE * rng.standard_normal(image.shape)
        images.append(image.clip(0, 1).astype(np.float32))
        masks.append((layout.instances > 0).astype(np.uint8))
    return np.stack(images), np.stack(masks)


def _patches(rng, side):
    """Give each pixel the colour of the nearest of a few random points, and a soft shadow."""
    points = rng.uniform(0, side, (rng.integers(*_PATCHES, endpoint=True), 2))
    rows, columns = np.indices((side, side))
    away = (rows[..., None] - points[:, 0]) ** 2 + (columns[..., None] - points[:, 1]) ** 2
    colours = rng.uniform(0.15, 0.85, (len(points), 3))
    return colours[away.argmin(axis=-1)] + 0.03 * smooth_noise(rng, (side, side), 6)[..., None]
