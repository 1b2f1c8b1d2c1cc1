"""Textures that no move but the right one maps to themselves, and what moves make of them."""

import numpy as np

from convlab.segmentation.transforms import (
    augment,
    crop,
    elastic,
    flip,
    quarter_turns,
    rotate,
    shear,
    translate,
    zoom,
)

DRAWS = 200

FILL = 777

SIZES = {"2-D": (15, 21), "3-D": (5, 9, 12)}

SPACINGS = {"2-D": (2.0, 1.0), "3-D": (3.0, 1.0, 1.0)}

EQUAL = {"2-D": (1.0, 1.0), "3-D": (3.0, 1.0, 1.0)}  # for quarter turns: one spacing in a plane

MOVES = {
    "flip": flip(),
    "quarter turns": quarter_turns(),
    "crop": crop(4),
    "rotate": rotate(180),
    "rotate in another plane": rotate(40, axes=(0, 1)),
    "zoom": zoom(2),
    "translate": translate(6),
    "shear": shear(30),
    "elastic": elastic((0, 3), smoothness=4),
    "all": [flip(), rotate(30), zoom(1.3), shear(10), elastic(2, 6), translate(2), crop(5)],
}


def as_list(transforms):
    return transforms if isinstance(transforms, list) else [transforms]


def texture(shape, seed=3):
    """Random labels, so that no move but the right one maps the texture to itself."""
    return np.random.default_rng(seed).permutation(np.arange(np.prod(shape))).reshape(shape)


def faults(transforms, dimension, draws=DRAWS, dtype=np.uint16):
    """Give one texture as image and as mask, both read from the nearest pixel; say what differs."""
    labels = texture(SIZES[dimension]).astype(dtype)
    allowed, rng, found = {*labels.flat, FILL}, np.random.default_rng(0), set()
    spacing = EQUAL[dimension] if "quarter" in repr(transforms) else SPACINGS[dimension]
    options = {"fill": FILL, "fill_value": FILL, "spacing": spacing, "interpolation": "nearest"}
    for _ in range(draws):
        image, mask = augment(labels[..., None], labels, as_list(transforms), rng, **options)
        if image.shape[:-1] != mask.shape or not np.array_equal(image[..., 0], mask):
            found.add("out of step")
        if not set(mask.flat) <= allowed:
            found.add("invented labels")
        if image.dtype != dtype or mask.dtype != dtype:
            found.add("lost dtype")
    return found


def moved(mask, transform, **options):
    image = np.zeros((*mask.shape, 1))
    return augment(image, mask, as_list(transform), np.random.default_rng(0), **options)[1]
