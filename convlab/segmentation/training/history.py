"""What happened during a training, and the plainest way to watch it."""

from dataclasses import dataclass, field

from tqdm import tqdm


@dataclass
class History:
    """What happened during training.

    Attributes
    ----------
    losses : list of float
        The loss at each step, on the squares of that step.
    checked : list of int
        The steps after which the unseen images were predicted.
    scores : list of float
        The IoU on the unseen images at each of these.
    ended : str
        Why the training ended, in words; empty while it goes on.
    seconds : float
        How long it took, over all runs. Two histories are equal if all else is.

    Examples
    --------
    >>> history = History([0.9, 0.5, 0.4, 0.3], checked=[2, 4], scores=[0.8, 0.7])
    >>> history.best, history.waited
    (2, 1)
    """

    losses: list = field(default_factory=list)
    checked: list = field(default_factory=list)
    scores: list = field(default_factory=list)
    ended: str = ""
    seconds: float = field(default=0.0, compare=False)

    @property
    def best(self):
        """The step of the best check, int; the first of equals. None before any check."""
        return self.checked[self.scores.index(max(self.scores))] if self.scores else None

    @property
    def waited(self):
        """How many checks came after the best one, int."""
        return len(self.scores) - 1 - self.scores.index(max(self.scores)) if self.scores else 0


class TimeIsUp(Exception):
    """What a watcher raises to end a training after a step: in words, why it ends.

    The unseen images are scored once more, so that what the step learnt counts. What is saved is
    the state of a training that can go on: the same call does, if its watcher lets it.
    """


class ProgressBar:
    """Watch the training from a plain script: one line in the terminal."""

    def start(self, steps):
        """Begin, knowing how many steps there will be."""
        self.bar = tqdm(total=steps, unit="step", disable=None)  # None: silent in a log file

    def step(self, history):
        """Note one more step, or all those of an earlier run."""
        self.bar.update(len(history.losses) - self.bar.n)
        self.bar.set_postfix(loss=history.losses[-1], iou=(history.scores or [0])[-1])

    def check(self, history, probabilities):
        """Note a prediction of the unseen image."""

    def end(self):
        """Finish."""
        self.bar.close()
