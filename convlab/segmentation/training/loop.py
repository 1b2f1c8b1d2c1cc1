"""The steps of a training: learn, check, keep the best, save, and know when to end."""

from dataclasses import dataclass
from time import perf_counter

from convlab._arguments.training import require_more_steps
from convlab.segmentation.inference.whole_images import predict
from convlab.segmentation.training.history import TimeIsUp
from convlab.segmentation.training.schedule import Plateau
from convlab.segmentation.training.unseen import score_unseen


@dataclass
class Plan:
    """How long a training goes on, and what it does between two steps.

    Attributes
    ----------
    steps : int or None
        At most; None if something else ends it.
    check_every : int
    patience : int or None
    keep_best : bool
    unseen : tuple of sequence of ndarray, or None
        Images and masks.
    ramp : losses.Ramp or None
    folder : path-like or None
    save_every : int
    call : dict or None
        What tells the state in the folder from that of another call.
    schedule : Plateau or None
        What the learning rate does; None if that was decided when the model was compiled.
    rate : float
        The full learning rate of the schedule.
    pooled : bool
        Whether the unseen images are scored as one image, and not one by one.
    """

    steps: int | None
    check_every: int
    patience: int | None = None
    keep_best: bool = False
    unseen: tuple | None = None
    ramp: object = None
    folder: object = None
    save_every: int = 20
    call: dict | None = None
    schedule: Plateau | None = None
    rate: float = 0.0
    pooled: bool = True

    def checks(self, step, last=False):
        """Tell whether the unseen images are predicted after this step."""
        due = step % self.check_every == 0 or step == self.steps or last
        return due and self.unseen is not None

    def keeps(self):
        """Tell whether the best weights are kept."""
        return self.keep_best or self.patience is not None

    def open_ended(self):
        """Tell whether more steps make a longer training of the same kind, and not another one."""
        return self.schedule is not None

    def saves(self, step):
        """Tell whether the state is saved after this step."""
        return self.folder is not None and step % self.save_every == 0

    def why_ended(self, history):
        """Say why no step follows, or nothing if one does."""
        if self.steps is not None and len(history.losses) >= self.steps:
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

    Returns
    -------
    History
    """
    history = training.history
    require_more_steps(plan.steps, len(history.losses))
    watch.start(plan.steps)
    try:
        if history.losses:
            history.ended = _shown(training, plan, watch) or plan.why_ended(history)
        while not history.ended:
            _step(training, plan, draw, watch)
        training.finish()
    finally:
        watch.end()
    return history


def _step(training, plan, draw, watch):
    """Take one step, and do all that follows it."""
    began = perf_counter()
    history = training.history
    step = len(history.losses) + 1
    x, y = draw()
    if plan.ramp is not None:
        plan.ramp.at(step - 1)
    if plan.schedule is not None:
        training.trainer.set_rate(plan.rate * plan.schedule.share(history))
    history.losses.append(training.trainer.step(x, y))
    if plan.schedule is not None:
        training.average(plan.schedule.average)
    history.seconds += perf_counter() - began
    time_is_up = _told(watch.step, history)
    if plan.checks(step, last=bool(time_is_up)):
        _check(training, step, plan, watch)
    history.ended = time_is_up or plan.why_ended(history)
    if plan.folder is not None and (history.ended or plan.saves(step)):
        training.save(plan.folder, plan.call)


def _check(training, step, plan, watch):
    """Score the unseen images, and keep the weights if they are the best so far."""
    began = perf_counter()
    training.trainer.collect()
    with training.averaged():
        score, probabilities = score_unseen(training.model, *plan.unseen, pooled=plan.pooled)
        training.history.checked.append(step)
        training.history.scores.append(score)
        if plan.keeps() and training.history.waited == 0:
            training.keep()
    training.history.seconds += perf_counter() - began
    watch.check(training.history, probabilities)


def _shown(training, plan, watch):
    """Show what an earlier run of the same call has reached; say whether its time is up."""
    time_is_up = _told(watch.step, training.history)
    if training.history.checked:
        with training.averaged():
            probabilities = predict(training.model, plan.unseen[0][0])
        watch.check(training.history, probabilities)
    return time_is_up


def _told(tell, history):
    """Tell a watcher; if it says that the time is up, return why."""
    try:
        tell(history)
    except TimeIsUp as reason:
        return str(reason)
    return ""
