"""The command line in a process of its own, which dies at a given write, or finds the disk full."""

import errno
import multiprocessing
import os
import signal
import sys
from pathlib import Path

import numpy as np
from PIL import Image

from convlab.backend import keras, tensorflow
from convlab.cli import train as command_train
from convlab.cli.parser import main
from convlab.segmentation.data.synthetic.microscopy import cells

WAIT = 300  # seconds, for a process of a busy machine
POINTS = "half", "named"
"""Where a write can end: in the middle of the file, and just after it got its name."""


def write_folder(place, count=4):
    """Write some small pictures and masks; return the words that train on them."""
    for number, (picture, mask) in enumerate(cells(count, np.random.default_rng(5), (33, 48))):
        for name, values in (("photos", picture), ("masks", mask)):
            (place / name).mkdir(parents=True, exist_ok=True)
            Image.fromarray(values).save(place / name / f"s{number}.png")
    return ["train", "--images", str(place / "photos"), "--masks", str(place / "masks"), "--batch",
            "1", "--filters", "1", "--size", "32", "--steps", "3"]  # fmt: skip


def small(input_img, n_filters=1, n_classes=1, *, momentum=0.9, seed=None):
    """Build a network of two layers in place of the U-Net: it is traced in a moment."""
    start = keras.initializers.GlorotUniform(seed)
    x = keras.layers.Conv2D(n_filters, 3, padding="same", kernel_initializer=start)(input_img)
    x = keras.layers.BatchNormalization(momentum=momentum)(x)
    answer = keras.layers.Conv2D(n_classes, 1, activation="sigmoid", kernel_initializer=start)
    return keras.Model(input_img, answer(x))


def start(words, point=None, number=0, errors=None):
    """Type a command in a new process, which is killed at the given point of its n-th write.

    What it says of errors goes to a file, if one is given.

    TensorFlow is loaded once, by a server that has done nothing with it yet and is copied for every
    process. Where there is none, as on Windows, each process loads its own.
    """
    server = "forkserver" in multiprocessing.get_all_start_methods()
    context = multiprocessing.get_context("forkserver" if server else "spawn")
    if server:
        context.set_forkserver_preload(["convlab.cli.train", "convlab.cli.predict"])
    process = context.Process(target=run, args=(words, point, number, errors), daemon=True)
    process.start()
    return process


def run(words, point, number, errors):
    """Type it, and end as it ends."""
    if errors is not None:
        sys.stderr = Path(errors).open("w", encoding="utf-8")  # noqa: SIM115 - till the end
    tensorflow.config.experimental.enable_op_determinism()
    command_train.get_unet = small
    command_train.CHECK_EVERY = 1
    if point is not None:
        flush, rename = os.fsync, os.replace
        os.fsync, os.replace = dying(flush, rename, point, number)
    os._exit(main(words))


def dying(flush, rename, point, number):
    """Make flushing and renaming end the process at a point of the n-th write of a file."""
    files = []

    def die():
        os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))

    def fsync(handle):
        if os.path.isdir(f"/proc/self/fd/{handle}"):
            return flush(handle)
        files.append(handle)
        if len(files) == number and point == "half":
            os.ftruncate(handle, os.fstat(handle).st_size // 2)
            die()
        return flush(handle)

    def replace(part, path):
        rename(part, path)
        if len(files) == number and point == "named":
            die()

    return fsync, replace


def full(flush, number):
    """Make the disk full at the n-th write, and from then on."""
    files = []

    def fsync(handle):
        files.append(handle)
        if len(files) >= number:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return flush(handle)

    return fsync


def results(out):
    """Read what a training has left: the weights, and the report's numbers without its clock."""
    import json

    from convlab.cli.model_file import load_model

    model, recipe = load_model(Path(out) / "model.keras")
    numbers = json.loads((Path(out) / "report" / "scores.json").read_text(encoding="utf-8"))
    numbers.pop("seconds")
    names = sorted(str(path.relative_to(out)) for path in Path(out).rglob("*") if path.is_file())
    return [np.array(w) for w in model.get_weights()], recipe, numbers, names
