"""``train``: learn from a folder of images and masks, and report."""

import json
import os
from pathlib import Path
from time import perf_counter

import numpy as np

from convlab.backend import keras
from convlab.cli.plan import plan_training
from convlab.cli.recipe import save_model
from convlab.cli.report import write_report
from convlab.segmentation.data.folder import from_folder
from convlab.segmentation.losses import CrossEntropy, Dice, Sum
from convlab.segmentation.models import get_unet
from convlab.segmentation.training.fit import fit
from convlab.segmentation.training.history import TimeIsUp

CHECK_EVERY = 20
"""Steps between two checks. After each the state is saved, so that a killed training goes on."""


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
    out = _require_out(options)
    watch = Lines(out / "training" / "seconds.json", options.minutes)
    folder = from_folder(options.images, options.masks)
    print(folder)
    plan = plan_training(folder, options.size, options.held_out, options.seed)
    print(*plan.described(), sep="\n")
    learnt, watched = plan.learnt(), plan.watched()
    model = get_unet(
        keras.Input((None, None, folder.images[0].shape[-1])), options.filters,
        n_classes=plan.recipe.maps, momentum=0.9, seed=options.seed,
    )  # fmt: skip
    print(f"U-Net: {model.count_params():,} parameters; squares of {plan.size} pixels", flush=True)
    try:
        history = fit(
            model, *learnt, unseen=watched, steps=options.steps, batch=options.batch,
            size=plan.size, check_every=CHECK_EVERY, save_every=CHECK_EVERY, seed=options.seed,
            loss=Sum([CrossEntropy(), Dice()]), patience=options.patience,
            folder=out / "training", watch=watch,
        )  # fmt: skip
    except KeyboardInterrupt:
        print(f"\nstopped; the same command goes on after step {watch.saved}")
        return 130
    print(f"{history.ended}; best after step {history.best}")
    save_model(model, plan.recipe, out / "model.keras")
    said = write_report(model, plan, history, watch.seconds, out)
    print(*said, sep="\n")
    return 0


class Lines:
    """Watch a training from a terminal or a log file: one line at each check.

    Parameters
    ----------
    file : pathlib.Path
        Where the seconds of all runs together are kept.
    minutes : float, optional
        After how long to raise `TimeIsUp`, at the step after a check.

    Attributes
    ----------
    seconds : float
        Of training, over all runs.
    saved : int
        The step of the last check, whose state was saved.
    """

    def __init__(self, file, minutes=None):
        self._file, self._limit = file, 60 * minutes if minutes else np.inf
        self.saved, self.seconds = json.loads(file.read_text()) if file.is_file() else (0, 0.0)
        self._earlier = self.seconds

    def start(self, steps):
        """Start the clock."""
        self._began, self._steps = perf_counter(), steps

    def step(self, history):
        """End here if the time is up, and there are weights to end with."""
        passed = perf_counter() - self._began
        if passed > self._limit and len(history.losses) == self.saved + 1 > 1:
            raise TimeIsUp(f"{self._limit / 60:g} minutes are over")

    def check(self, history, probabilities):
        """Print how it goes."""
        if history.checked[-1] == self.saved:  # an earlier run came so far
            print(f"goes on after step {self.saved}", flush=True)
            return
        self.saved = history.checked[-1]
        self.seconds = self._earlier + perf_counter() - self._began
        loss = float(np.mean(history.losses[-CHECK_EVERY:]))
        best = "  best so far" if history.best == self.saved else ""
        print(
            f"step {self.saved:4d} of {self._steps}  {self.seconds:5.0f} s  loss {loss:.3f}  "
            f"held-out IoU {history.scores[-1]:.3f}{best}",
            flush=True,
        )
        self._file.parent.mkdir(parents=True, exist_ok=True)
        self._file.write_text(json.dumps([self.saved, self.seconds]))

    def end(self):
        """Finish."""


def _require_out(options):
    """Refuse to write among the pictures, or where nothing can be written."""
    out = Path(options.out)
    if out.resolve() in (Path(options.images).resolve(), Path(options.masks).resolve()):
        raise ValueError(
            f"out={options.out!r} is the folder of the images or the masks; give it its own"
        )
    if out.exists() and not (out.is_dir() and os.access(out, os.W_OK)):
        raise FileExistsError(f"out={options.out!r} is no folder that can be written to")
    return out
