"""Train a network on squares cut from images and masks.

The steps are in `loop`, what shows them and what is kept of them in `history`, the predictions of
unseen images in `unseen`, what a killed training goes on from in `resume` and `checkpoints`, the
steps on several devices in `devices`.
"""

from functools import partial
from numbers import Integral

import numpy as np

from convlab._arguments.training import (
    require_end,
    require_training,
)
from convlab.backend import keras
from convlab.segmentation.inference.whole_images import predict, to_labels
from convlab.segmentation.models.lesson_unet import MULTIPLE
from convlab.segmentation.training.devices import trainer_for
from convlab.segmentation.training.history import History, ProgressBar
from convlab.segmentation.training.loop import Plan, run
from convlab.segmentation.training.resume import Training
from convlab.segmentation.training.same_call import find_state
from convlab.segmentation.training.unseen import unseen_lists
from convlab.segmentation.transforms import draw_squares

__all__ = ["History", "ProgressBar", "draw_squares", "fit", "predict", "to_labels"]


def fit(
    model,
    images,
    masks,
    *,
    unseen=None,
    steps=240,
    batch=8,
    size=128,
    brightness=0.2,
    zoom=1.0,
    learning_rate=5e-3,
    check_every=10,
    seed=0,
    watch=None,
    loss=None,
    ramp=None,
    patience=None,
    keep_best=False,
    folder=None,
    save_every=20,
    jit_compile=False,
    schedule=None,
    pooled=True,
):
    """Train a network, one batch of augmented squares per step.

    Parameters
    ----------
    model : keras.Model
        Maps squares to probabilities, as `get_unet`'s do. It is compiled and changed in place.
    images : sequence of ndarray of float32, shape (rows, columns, channels)
        Brightness, from 0 to 1. Sizes may differ. They may be read when they are asked for, as
        those of `from_folder` are.
    masks : sequence of ndarray of int, shape (rows, columns)
        The class of each pixel.
    unseen : tuple, optional
        What is predicted now and then, and never learnt from: ``(image, mask)``, or
        ``(images, masks)``, two sequences. Several images are scored together, as `score_unseen`
        does.
    steps, batch, size : int, optional
        How many batches, how many squares in each, and the side of a square in pixels. With a
        `schedule`, `steps` may be None: then `patience` or `watch` ends the training.
    brightness : float, optional
        The most that a square is made brighter or darker; see `random_crops`.
    zoom : float, optional
        The most that things in a square get larger or smaller; see there.
    learning_rate : float, optional
        Of Adam at its highest. It falls to zero along a cosine, unless there is a `schedule`.
    check_every : int, optional
        Steps between two predictions of the unseen images.
    seed : int, optional
        Fixes the squares. Give `get_unet` the same to fix the initial kernels and the dropout too.
    watch : object, optional
        What shows the progress: a `convlab.widgets.training_view.TrainingView` in a notebook; a
        `history.ProgressBar` if not given. Of several unseen images it is given the first one's
        probabilities.
    loss : keras.losses.Loss, optional
        What is made small, such as `losses.Dice`; cross-entropy if not given.
    ramp : losses.Ramp, optional
        What changes a weight of the loss from step to step.
    patience : int, optional
        Stop after so many checks without a better score than the best one. The learning rate has
        not fallen to zero by then.
    keep_best : bool, optional
        Whether the model ends with the weights of its best check, the first of equals; with
        `patience` it always does. These were chosen by the unseen images, so the score on them is
        too good: a fair one needs other images.
    folder : path-like, optional
        Where the state is saved. The same call goes on from there after it was killed, at whatever
        moment. When it has finished, the same call gives its weights and history at once.
    save_every : int, optional
        Steps between two savings.
    jit_compile : bool, optional
        Whether XLA compiles the step. It may pay on a graphics card. On a CPU it made a step of a
        U-Net about ten times slower, and Keras's own choice may be to take it.
    schedule : schedule.Plateau, optional
        What the learning rate does instead of falling along a cosine, and how the weights are
        averaged over the steps. Then more steps, or more
        patience, make a longer training of the same kind: a call that differs in these alone goes
        on from where the other one ended.
    pooled : bool, optional
        How several unseen images are scored; see `score_unseen`.

    Returns
    -------
    History
        The loss at each step, the IoU at each check, which check was best, and why it ended.

    Raises
    ------
    ValueError
        If the numbers of images and masks differ, squares do not fit, a side of the squares is
        not a multiple of 16, a mask holds a class that the model has no map for, `patience` or
        `keep_best` lack unseen images, `folder` holds the training of another call or
        one of more steps, or a `schedule` lacks unseen images or an end.

    Notes
    -----
    **What fixes what.** `seed` fixes which squares are cut; the model's own seed its kernels and
    its dropout. What is left is the order in which threads add, which TensorFlow does not promise.
    ``tensorflow.config.experimental.enable_op_determinism()`` before anything else fixes that.

    **A killed training.** The state is the weights, the averages of batch normalisation, the
    dropout's seeds, the optimiser, the random generator, the history and the best weights so far.
    The ramp and the learning rate follow from the step. With deterministic operations, losses and
    weights of a killed training are those of an undisturbed one to the last bit, and the tests kill
    it to see that. Without them expect agreement to about 1e-4 of a loss after few steps, and less
    after many; on a processor of two cores repeated trainings of a small U-Net were equal too.
    A pressed key (``KeyboardInterrupt``) counts as a kill: at most `save_every` steps are lost.

    **The same call** has a model of the same layers, the same settings (`watch`, `folder` and
    `save_every` apart), and images and masks equal in every value; each is read once more to tell.
    The model's first weights are not compared: those of the state take their place.

    **Several devices.** If TensorFlow sees several graphics cards, each learns from an equal share
    of every batch, and the gradients are added up: the same step as on one, if the loss is a mean
    over squares. Batch normalisation takes its averages over a share and keeps the first device's,
    and a loss of the whole batch, such as a Dice over it, becomes the mean over shares.

    Examples
    --------
    >>> answer = keras.layers.Conv2D(1, 1, activation="sigmoid")
    >>> model = keras.Sequential([keras.Input((None, None, 1)), answer])
    >>> image, mask = np.zeros((16, 16, 1), np.float32), np.ones((16, 16), np.uint8)
    >>> history = fit(model, [image], [mask], steps=2, batch=1, size=16)
    >>> len(history.losses), history.ended
    (2, 'all 2 steps done')
    """
    counts = _given(steps=steps, patience=patience)
    counts |= {"batch": batch, "check_every": check_every, "save_every": save_every}
    require_training(model, images, masks, size, MULTIPLE, counts)
    require_end(steps, patience, keep_best, schedule, unseen, watch)
    lists = None if unseen is None else unseen_lists(unseen)
    plan = Plan(steps, check_every, patience, keep_best, lists, ramp, folder, save_every)
    plan.schedule, plan.rate, plan.pooled = schedule, learning_rate, pooled
    rng = np.random.default_rng(seed)
    settings = _settings(batch, size, brightness, zoom, _name(seed, rng))
    compiling = {"learning_rate": learning_rate, "jit_compile": jit_compile}
    state = find_state(plan, model, images, masks, loss, settings | compiling)
    compiled = partial(_compile, steps=None if schedule else steps, loss=loss, **compiling)
    training = Training(model, trainer_for(model, batch, compiled), rng, state)
    squares = partial(draw_squares, images, masks, size, batch, rng, brightness, zoom)
    return run(training, plan, squares, watch or ProgressBar())


def _given(**counts):
    """Leave out what is None."""
    return {name: count for name, count in counts.items() if count is not None}


def _settings(batch, size, brightness, zoom, seed):
    """Name the settings of the squares; one that earlier versions lacked only where it is used."""
    settings = {"batch": batch, "size": size, "brightness": brightness, "seed": seed}
    return settings if zoom == 1 else settings | {"zoom": zoom}


def _name(seed, rng):
    """Tell seeds apart: by a number, or by the state of the generator that they make."""
    return seed if seed is None or isinstance(seed, Integral) else rng.bit_generator.state


def _compile(model, learning_rate, steps, loss, jit_compile):
    """Choose the optimiser, and if there is none the loss that fits the model's last activation."""
    if loss is None:
        one = model.output_shape[-1] == 1
        loss = "binary_crossentropy" if one else "sparse_categorical_crossentropy"
    if steps is not None:
        learning_rate = keras.optimizers.schedules.CosineDecay(learning_rate, steps)
    model.compile(
        optimizer=keras.optimizers.Adam(learning_rate),
        loss=loss,
        # On a CPU, XLA makes a step of a U-Net several times slower, and Keras may choose it.
        jit_compile=jit_compile,
    )
