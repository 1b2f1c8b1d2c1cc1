"""Memory to predict 4096 x 4096 pixels in tiles: ``python benchmarks/tiles_memory.py [filters]``.

Each row is a process of its own; what is printed is the most memory that it ever had, TensorFlow
included. The last rows compare tiles with the whole of a smaller image.
"""

import resource
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import numpy as np

SIDE, SMALL = 4096, 1200


def memory():
    """Return the most memory so far, in GB."""
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e9


def network(filters, n_classes):
    from convlab.backend import keras
    from convlab.segmentation.models import get_unet

    return get_unet(keras.Input((None, None, 1)), n_filters=filters, n_classes=n_classes, seed=0)


def huge(place, filters, labels):
    """Predict an image that lies on the disk, as bytes."""
    from convlab.segmentation.inference.tiles import predict_tiles

    model, image = network(filters, 3), np.load(Path(place, "image.npy"), mmap_mode="r")
    loaded, began = memory(), perf_counter()
    out = predict_tiles(model, image, labels=bool(labels))
    what = f"{filters} filters, {'labels' if labels else 'probabilities'} {out.shape}"
    print(f"| {what} | {perf_counter() - began:.0f} | {loaded:.2f} | {memory():.2f} |")


def equal(filters):
    """Compare with the prediction of the whole image."""
    from convlab.segmentation.inference.tiles import predict_tiles
    from convlab.segmentation.inference.whole_images import predict

    model = network(filters, 3)
    image = np.random.default_rng(0).random((SMALL, SMALL - 100, 1), np.float32)
    whole = predict(model, image)
    for overlap in (None, 128, 0):
        far = np.abs(predict_tiles(model, image, overlap=overlap) - whole).max()
        print(
            f"| {image.shape}, overlap {overlap}: largest difference from the whole | {far:.1e} |"
        )


def main(filters=8):
    with TemporaryDirectory() as place:
        image = np.random.default_rng(0).integers(0, 256, (SIDE, SIDE, 1), np.uint8)
        np.save(Path(place, "image.npy"), image)
        print("| what | seconds | GB before | GB at most |\n|---|---|---|---|", flush=True)
        for labels in ("1", ""):
            subprocess.run(
                [sys.executable, __file__, "huge", place, str(filters), labels], check=True
            )
        subprocess.run([sys.executable, __file__, "equal", str(filters)], check=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["huge"]:
        huge(sys.argv[2], int(sys.argv[3]), sys.argv[4])
    elif sys.argv[1:2] == ["equal"]:
        equal(int(sys.argv[2]))
    else:
        main(*map(int, sys.argv[1:]))
