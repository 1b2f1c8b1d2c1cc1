"""A small training in a process of its own, which says what it does so that it can be killed."""

import multiprocessing
import time
from itertools import count

import numpy as np

from convlab.backend import keras, tensorflow
from convlab.segmentation.losses import CrossEntropy, Dice, Ramp, Sum
from convlab.segmentation.models.blocks.level import conv2d_block
from convlab.segmentation.training import checkpoints
from convlab.segmentation.training.fit import fit

STEPS, SAVE_EVERY, CHECK_EVERY = 30, 4, 3


def start(target, *arguments):
    """Run ``target(tell, *arguments)`` in a new process; return the process and where to listen.

    TensorFlow is loaded once, by a server that has done nothing with it yet and is copied for every
    process. Where there is none, as on Windows, each process loads its own.
    """
    server = "forkserver" in multiprocessing.get_all_start_methods()
    context = multiprocessing.get_context("forkserver" if server else "spawn")
    if server:
        context.set_forkserver_preload(["convlab.segmentation.training.fit"])
    hear, tell = context.Pipe(duplex=False)
    process = context.Process(target=target, args=(tell, *arguments), daemon=True)
    process.start()
    tell.close()  # so that the end of the process is the end of what can be heard
    return process, hear


def train(tell, folder, hang=None):
    """Train, telling of every step, and at last of the result.

    With ``hang=("half", n)`` it stands still in the middle of writing its n-th file, and with
    ``("written", n)`` when that is written and has not got its name yet.
    """
    tensorflow.config.experimental.enable_op_determinism()
    if hang is not None:
        _hang(tell, *hang)
    model = network()
    image, mask = picture(0)
    loss = Sum([CrossEntropy(), Dice()], [1, 0])
    history = fit(
        model, [image], [mask], unseen=picture(1), steps=STEPS, batch=2, size=32, seed=5,
        check_every=CHECK_EVERY, loss=loss, ramp=Ramp(loss, 1, 5, 25), keep_best=True,
        folder=folder, save_every=SAVE_EVERY, watch=Teller(tell),
    )  # fmt: skip
    weights = [keras.ops.convert_to_numpy(weight) for weight in model.weights]
    tell.send(("result", (history, weights)))


def network():
    """Build a network of two filters with batch normalisation and dropout."""
    seeds = count()
    x = keras.Input((None, None, 1))
    y = keras.layers.Dropout(0.2, seed=7)(conv2d_block(x, 2, momentum=0.9, seeds=seeds))
    start = keras.initializers.GlorotUniform(seed=3)
    return keras.Model(
        x, keras.layers.Conv2D(1, 3, padding="same", activation="sigmoid",
                               kernel_initializer=start)(y))  # fmt: skip


def picture(seed):
    """Draw bright squares on noise."""
    mask = np.zeros((40, 48), np.uint8)
    mask[4:20, 6:22] = mask[22:36, 26:44] = 1
    noise = np.random.default_rng(seed).normal(0, 0.3, mask.shape)
    return np.clip(0.3 + 0.4 * mask + noise, 0, 1)[..., None].astype(np.float32), mask


class Teller:
    """A watcher that sends every step to the other process."""

    def __init__(self, tell):
        self.tell = tell

    def start(self, steps):
        self.tell.send(("start", 0))

    def step(self, history):
        self.tell.send(("step", len(history.losses)))

    def check(self, history, probabilities):
        pass

    def end(self):
        pass


def _hang(tell, moment, number):
    savez, numbers = np.savez, count(1)

    def hanging(file, **arrays):
        due = next(numbers) == number
        if due and moment == "half":
            file.write(b"half a file")
        else:
            savez(file, **arrays)
        if due:
            file.flush()
            tell.send((moment, number))
            time.sleep(3600)

    checkpoints.np.savez = hanging
