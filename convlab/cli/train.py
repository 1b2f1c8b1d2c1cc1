"""``train``: learn from a folder of images and masks, and report."""

import os

from convlab.backend import keras, tensorflow
from convlab.cli.memory import require_memory
from convlab.cli.model_file import save_model
from convlab.cli.out_folder import TRAINING, claimed, require_out
from convlab.cli.plan import plan_training
from convlab.cli.progress import Progress
from convlab.cli.recipe import require_recipe
from convlab.cli.report.write_report import require_report_room, write_report
from convlab.cli.say import say
from convlab.segmentation.data.folder import from_folder
from convlab.segmentation.losses import CrossEntropy, Dice, Sum
from convlab.segmentation.models import get_unet
from convlab.segmentation.training.checkpoints import FILE
from convlab.segmentation.training.fit import fit
from convlab.segmentation.training.resume import best_so_far
from convlab.segmentation.training.schedule import Plateau

CHECK_EVERY = 20
"""Steps between two checks. After each the state is saved, so that a killed training goes on."""
STEPS, PATIENCE = 1200, 30
"""What ends a training if nothing that was typed does."""
ZOOM = 1.4
"""The most that things in a square get larger or smaller: pictures come in several scales."""
MODEL = "model.keras"


def train(options):
    """Train, save and report. The same call goes on where it was stopped.

    Parameters
    ----------
    options : argparse.Namespace
        As the command line gives it: ``images``, ``masks``, ``out``, ``steps`` ...

    Returns
    -------
    int
        0, or 130 if a key stopped it.

    Raises
    ------
    OSError, ValueError
        If the folders or settings cannot be used.
    """
    out = require_out(options.out, images=options.images, masks=options.masks)
    with claimed(out):
        _require_own_model(out)
        folder = from_folder(options.images, options.masks, background=options.background)
        say(folder)
        plan = plan_training(folder, options.size, options.held_out, options.seed)
        say(*plan.described())
        require_recipe(plan.recipe)  # what could not be read back is noticed now
        require_report_room(out, plan)
        require_memory(plan.size, options.batch, options.filters)
        model = get_unet(
            keras.Input((None, None, folder.images[0].shape[-1])), options.filters,
            n_classes=plan.recipe.maps, momentum=0.9, seed=options.seed,
        )  # fmt: skip
        say(f"U-Net: {model.count_params():,} parameters; squares of {plan.size} pixels")
        try:
            history = learn(model, plan, options, out)
        except KeyboardInterrupt:
            _stopped(model, plan.recipe, out)
            return 130
        say(f"{history.ended}; best after step {history.best}")
        save_model(model, plan.recipe, out / MODEL)
        say(*write_report(model, plan, history, history.seconds, out, options.typed))
    return 0


def learn(model, plan, options, out):
    """Train a network by a plan; the arguments are as elsewhere here.

    Returns
    -------
    History

    Raises
    ------
    KeyboardInterrupt
        If a key was pressed. What was saved till then is whole.
    ValueError
        If the memory is used up, or as `fit`.
    """
    steps, patience = limits(options)
    try:
        return fit(
            model, *plan.learnt(), unseen=plan.watched(), steps=steps, batch=options.batch,
            size=plan.size, zoom=ZOOM, check_every=CHECK_EVERY, save_every=CHECK_EVERY,
            seed=options.seed, loss=Sum([CrossEntropy(), Dice()]), patience=patience,
            keep_best=True, schedule=Plateau(), pooled=False, folder=out / TRAINING,
            watch=Progress(options.minutes),
        )  # fmt: skip
    except tensorflow.errors.ResourceExhaustedError:
        raise ValueError(
            f"the memory is used up by squares of {plan.size} pixels, {options.batch} at once; "
            f"nearest that works: --batch {max(options.batch // 2, 1)}"
        ) from None


def limits(options):
    """Choose what ends a training: what was typed, and nothing else; if nothing was, the usual.

    Returns
    -------
    steps, patience : int or None

    Examples
    --------
    >>> from argparse import Namespace
    >>> limits(Namespace(steps=None, patience=None, minutes=None))
    (1200, 30)
    >>> limits(Namespace(steps=None, patience=None, minutes=30.0))
    (None, None)
    """
    if options.steps is options.patience is options.minutes is None:
        return STEPS, PATIENCE
    return options.steps, options.patience


def _require_own_model(out):
    """Refuse to replace a model that no training in this folder has written."""
    if os.path.lexists(out / MODEL) and not (out / TRAINING / FILE).exists():
        raise FileExistsError(
            f"out={str(out)!r} holds a {MODEL} and not the training that wrote it; nothing is "
            f"replaced; nearest that works: a new folder, or move it away"
        )


def _stopped(model, recipe, out):
    """Leave the best weights so far where the network belongs, and say so."""
    best = best_so_far(model, out / TRAINING)
    if best is None:
        say("", "stopped before the first check; the same command begins anew")
        return
    save_model(model, recipe, out / MODEL)
    say("", f"stopped; {out / MODEL} has the best weights so far, those of step {best}; "
        f"the same command goes on")  # fmt: skip
