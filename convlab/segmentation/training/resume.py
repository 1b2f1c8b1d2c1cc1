"""A training that can be put down and taken up again."""

from contextlib import contextmanager

import numpy as np

from convlab.segmentation.training.checkpoints import load_state, save_state
from convlab.segmentation.training.devices import assign, read
from convlab.segmentation.training.history import History


class Training:
    """Everything that changes from step to step.

    Parameters
    ----------
    model : keras.Model
        The caller's.
    trainer : devices.OneDevice or devices.ManyDevices
        What takes the steps.
    rng : numpy.random.Generator
        Where the squares come from.
    state : tuple of dict, optional
        What an earlier run has put down, to go on from.

    Attributes
    ----------
    history : History
    best : list of ndarray
        The weights of the best check; empty if they are not kept, or there was none yet.
    mean : list of ndarray
        The weights averaged over the steps; empty if they are not.
    """

    def __init__(self, model, trainer, rng, state=None):
        self.model, self.trainer, self.rng = model, trainer, rng
        self.history, self.best, self.mean = History(), [], []
        if state is not None:
            self._restore(state)

    def _restore(self, state):
        """Take up what `save` put down."""
        arrays, facts = state
        listed = [arrays[name][0].tolist() for name in ("losses", "checked", "scores")]
        self.history = History(*listed, ended=facts["ended"], seconds=facts.get("seconds", 0.0))
        assign(self.model.variables, arrays["weights"])
        self.trainer.hand_out()
        self.best, self.mean = arrays.get("best", []), arrays.get("mean", [])
        if "optimizer" in arrays:  # an earlier version left it out when a training had ended
            network = self.trainer.network
            network.optimizer.build(network.trainable_variables)
            assign(network.optimizer.variables, arrays["optimizer"])
            self.rng.bit_generator.state = facts["rng"]

    def save(self, folder, call):
        """Put everything down, of a training that has ended too: it may be made longer."""
        self.trainer.collect()
        arrays = {
            "losses": [np.array(self.history.losses, np.float64)],
            "checked": [np.array(self.history.checked, np.int64)],
            "scores": [np.array(self.history.scores, np.float64)],
            "weights": read(self.model.variables),
            "optimizer": read(self.trainer.network.optimizer.variables),
            "best": self.best,
            "mean": self.mean,
        }
        facts = {"call": call, "ended": self.history.ended, "seconds": self.history.seconds}
        facts |= {"rng": self.rng.bit_generator.state}
        save_state(folder, arrays, facts)

    def average(self, kept):
        """Let the averaged weights follow the weights, by all but the share that they keep.

        In the first steps they keep less, so that the initial weights are soon forgotten.
        """
        if not kept:
            return
        kept = min(kept, (1 + len(self.history.losses)) / (10 + len(self.history.losses)))
        weights = read(self.trainer.network.weights)
        self.mean = self.mean or [weight.copy() for weight in weights]
        for mean, weight in zip(self.mean, weights, strict=True):
            mean += (1 - mean.dtype.type(kept)) * (weight - mean)

    @contextmanager
    def averaged(self):
        """Let the caller's model have the averaged weights for a while, if there are any."""
        if not self.mean:
            yield
            return
        weights = read(self.model.weights)
        assign(self.model.weights, self.mean)
        try:
            yield
        finally:
            assign(self.model.weights, weights)

    def keep(self):
        """Keep the weights as they are now: they are the best so far."""
        self.best = read(self.model.weights)

    def finish(self):
        """Give the caller's model what was learnt, or the best of it."""
        self.trainer.collect()
        chosen = self.best or self.mean
        if chosen:
            assign(self.model.weights, chosen)
            self.trainer.hand_out()


def best_so_far(model, folder):
    """Give a model the best weights of a training that was stopped.

    Parameters
    ----------
    model : keras.Model
        The one that was trained, or one like it. It keeps its weights if there are no better ones.
    folder : path-like
        Where `fit` saved its state.

    Returns
    -------
    int or None
        After which step they were the best; None if no check was saved.
    """
    state = load_state(folder)
    if state is None or not state[0].get("best"):
        return None
    arrays, _ = state
    assign(model.weights, arrays["best"])
    scores = arrays["scores"][0]
    return int(arrays["checked"][0][scores.argmax()])
