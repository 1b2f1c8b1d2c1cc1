"""Watch a training from a terminal, or from a log file."""

import sys

import numpy as np
from tqdm import tqdm

from convlab.cli.key import require_unpressed
from convlab.cli.say import say
from convlab.segmentation.training.history import TimeIsUp


class Progress:
    """A bar with the time that is left and the score; in a log file, a line at each check.

    Parameters
    ----------
    minutes : float, optional
        After how long, over all runs together, to raise `TimeIsUp`.
    bar : bool, optional
        Whether to draw a bar; if not given, whether the output is a terminal.

    Examples
    --------
    >>> from convlab.segmentation.training.history import History
    >>> progress = Progress(minutes=1, bar=False)
    >>> progress.start(400)
    >>> progress.check(History([0.9, 0.7], checked=[2], scores=[0.6], seconds=3), None)
    step    2 of 400      3 s  loss 0.800  held-out IoU 0.600  best so far
    """

    def __init__(self, minutes=None, bar=None):
        self._limit = 60 * minutes if minutes else np.inf
        self._wanted = sys.stderr.isatty() if bar is None else bar
        self._checked, self._bar = 0, None

    def start(self, steps):
        """Begin, knowing how many steps there will be at most; None if nobody knows."""
        self._steps, self._first = steps, True
        if self._wanted:  # of the two limits, the one that will be felt
            seconds = steps is None and np.isfinite(self._limit)
            total, unit = (round(self._limit), "s") if seconds else (steps, "step")
            self._bar = tqdm(total=total, unit=unit, desc="training", dynamic_ncols=True)
            self._of = (lambda h: int(h.seconds)) if seconds else (lambda h: len(h.losses))

    def step(self, history):
        """Note one more step, or all of an earlier run; end if time is up or a key was pressed."""
        require_unpressed()
        if self._first:
            self._first = False
            if len(history.losses) > 1:
                say(f"goes on after step {len(history.losses)}")
                self._checked = history.checked[-1] if history.checked else 0
                if self._bar is not None:
                    self._bar.initial = self._bar.n = self._of(history)
        if self._bar is not None:
            self._bar.update(self._of(history) - self._bar.n)
        if history.seconds >= self._limit:
            raise TimeIsUp(f"{self._limit / 60:g} minutes are over")

    def check(self, history, probabilities):
        """Say how it goes."""
        step, score = history.checked[-1], history.scores[-1]
        if step == self._checked:
            return  # an earlier run came so far
        since, self._checked = self._checked, step
        loss = float(np.mean(history.losses[since:]))
        if self._bar is not None:
            best = max(history.scores)
            self._bar.set_postfix_str(f"loss {loss:.3f}, held-out IoU {score:.3f}, best {best:.3f}")
            return
        of = f" of {self._steps}" if self._steps else ""
        mark = "  best so far" if history.best == step else ""
        say(
            f"step {step:4d}{of}  {history.seconds:5.0f} s  loss {loss:.3f}  "
            f"held-out IoU {score:.3f}{mark}"
        )

    def end(self):
        """Finish."""
        if self._bar is not None:
            self._bar.close()
