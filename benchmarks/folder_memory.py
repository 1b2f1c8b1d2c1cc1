"""Memory to train on a large folder: ``python benchmarks/folder_memory.py [images]``.

Writes 2,000 images of 512 x 512 pixels in colour, and their masks, to a temporary folder; reads
them with `from_folder`; trains a U-Net for some steps; prints the most memory the process had.
All images as float32 would take 6.3 GB.
"""

import resource
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import numpy as np
from PIL import Image

from convlab.backend import keras
from convlab.segmentation.data import from_folder
from convlab.segmentation.models import get_unet
from convlab.segmentation.training.fit import fit

SIDE, STEPS = 512, 40


def write(folder, count):
    """Write noisy discs, and where they are."""
    rng = np.random.default_rng(0)
    rows, columns = np.mgrid[:SIDE, :SIDE]
    noise = rng.integers(0, 120, (SIDE, SIDE, 3), np.uint8)
    for name in ("photos", "masks"):
        (folder / name).mkdir()
    for n in range(count):
        row, column, radius = rng.uniform((60, 60, 20), (SIDE - 60, SIDE - 60, 60))
        disc = (rows - row) ** 2 + (columns - column) ** 2 < radius**2
        photo = np.roll(noise, n, axis=(0, 1)) + np.uint8(100) * disc[..., None]
        Image.fromarray(photo).save(folder / "photos" / f"{n}.png", compress_level=1)
        Image.fromarray(np.uint8(255 * disc)).save(folder / "masks" / f"{n}.png")


def memory():
    """Return the most memory so far, in GB."""
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e9


def main(count=2000):
    """Measure, and print a table."""
    print("| what | seconds | most memory so far, GB |\n|---|---|---|")
    print(f"| TensorFlow is loaded | | {memory():.2f} |")
    with TemporaryDirectory() as place:
        write(Path(place), count)
        start = perf_counter()
        folder = from_folder(Path(place, "photos"), Path(place, "masks"))
        print(f"| from_folder, {count} pairs | {perf_counter() - start:.0f} | {memory():.2f} |")
        start = perf_counter()
        model = get_unet(keras.Input((None, None, 3)), n_filters=8, n_classes=1, momentum=0.9)
        fit(model, folder.images, folder.masks, steps=STEPS)
        print(f"| {STEPS} steps, batch 8 | {perf_counter() - start:.0f} | {memory():.2f} |")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
