"""A photograph, a mask, and how tests write them into folders."""

import numpy as np
from PIL import Image

RNG = np.random.default_rng(7)


MASK = RNG.integers(0, 2, (5, 9)).astype(np.uint8)


PHOTO = RNG.integers(0, 256, (5, 9, 3)).astype(np.uint8)


def write(folder, name, values, **options):
    Image.fromarray(values).save(folder / name, **options)


def write_palette(folder, name, values):
    image = Image.fromarray(values.astype(np.uint8), "L").convert("P")
    image.putdata(values.ravel().tolist())
    image.putpalette([90, 0, 0, 0, 90, 0, 0, 0, 90, 5, 5, 5])
    image.save(folder / name)
