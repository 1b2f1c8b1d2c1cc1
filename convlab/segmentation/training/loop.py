"""The steps of a training: learn, check, keep the best, save, and know when to end."""

from dataclasses import dataclass

from convlab.segmentation.inference.whole_images import predict
from convlab.segmentation.training.history import TimeIsUp
from convlab.segmentation.training.unseen import score_unseen


@dataclass
class Plan:
    """How long a training goes on, and what it does between two steps.

    Attributes
    ----------
    steps, check_every : int
    patience : int or None
    keep_best : bool
    unseen : tuple of sequence of ndarray, or None
        Images and masks.
    ramp : losses.Ramp or None
    folder : path-like or None
    save_every : int
    call : dict or None
        What tells the state in the folder from that of another call.
    """

    steps: int
    check_every: int
    patience: int | None = None
    keep_best: bool = False
    unseen: tuple | None = None
    ramp: object = None
    folder: object = None
    save_every: int = 20
    call: dict | None = None

    def checks(self, step):
        """Tell whether the unseen images are predicted after this step."""
        due = step % self.check_every == 0 or step == self.steps
        return due and self.unseen is not None

    def keeps(self):
        """Tell whether the best weights are kept."""
        return self.keep_best or self.patience is not None

    def saves(self, step):
        """Tell whether the state is saved after this step."""
        return self.folder is not None and step % self.save_every == 0

    def why_ended(self, history):
        """Say why no step follows, or nothing if one does."""
        if len(history.losses) == self.steps:
            return f"all {self.steps} steps done"
        if self.patience is not None and history.waited >= self.patience:
            return f"no better score in {self.patience} checks"
        return ""


def run(training, plan, draw, watch):
    """Take every step that is left.

    Parameters
    ----------
    training : resume.Training
        Changed in place.
    plan : Plan
        What to do between steps.
    draw : callable
        Cuts the next batch.
    watch : object
        Is told of every step and check, as a `ProgressBar` is. It may raise `TimeIsUp`.
    """
    watch.start(plan.steps)
    try:
        if training.history.losses:
            _show(training, plan.unseen, watch)
        while not training.history.ended:
            _step(training, plan, draw, watch)
    finally:
        watch.end()


def _step(training, plan, draw, watch):
    """Take one step, and do all that follows it."""
    history = training.history
    step = len(history.losses) + 1
    x, y = draw()
    if plan.ramp is not None:
        plan.ramp.at(step - 1)
    history.losses.append(training.trainer.step(x, y))
    try:
        watch.step(history)
    except TimeIsUp as reason:
        history.losses.pop()
        history.ended = str(reason)
        training.finish()
        return
    if plan.checks(step):
        _check(training, step, plan, watch)
    history.ended = plan.why_ended(history)
    if history.ended:
        training.finish()
        if plan.folder is not None:
            training.save(plan.folder, plan.call)
    elif plan.saves(step):
        training.save(plan.folder, plan.call)


def _check(training, step, plan, watch):
    """Score the unseen images, and keep the weights if they are the best so far."""
    training.trainer.collect()
    score, probabilities = score_unseen(training.model, *plan.unseen)
    training.history.checked.append(step)
    training.history.scores.append(score)
    watch.check(training.history, probabilities)
    if plan.keeps() and training.history.waited == 0:
        training.keep()


def _show(training, unseen, watch):
    """Show what an earlier run of the same call has reached."""
    watch.step(training.history)
    if training.history.checked:
        watch.check(training.history, predict(training.model, unseen[0][0]))
