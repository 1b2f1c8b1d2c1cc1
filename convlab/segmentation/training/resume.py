"""A training that can be put down and taken up again."""

import numpy as np

from convlab.segmentation.training.checkpoints import save_state
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
    """

    def __init__(self, model, trainer, rng, state=None):
        self.model, self.trainer, self.rng = model, trainer, rng
        self.history, self.best = History(), []
        if state is not None:
            self._restore(state)

    def _restore(self, state):
        """Take up what `save` put down."""
        arrays, facts = state
        listed = [arrays[name][0].tolist() for name in ("losses", "checked", "scores")]
        self.history = History(*listed, ended=facts["ended"])
        assign(self.model.variables, arrays["weights"])
        self.trainer.hand_out()
        if self.history.ended:
            return
        network = self.trainer.network
        network.optimizer.build(network.trainable_variables)
        assign(network.optimizer.variables, arrays["optimizer"])
        self.rng.bit_generator.state = facts["rng"]
        self.best = arrays.get("best", [])

    def save(self, folder, call):
        """Put everything down; of a finished training, what it ended with."""
        self.trainer.collect()
        arrays = {
            "losses": [np.array(self.history.losses, np.float64)],
            "checked": [np.array(self.history.checked, np.int64)],
            "scores": [np.array(self.history.scores, np.float64)],
            "weights": read(self.model.variables),
        }
        facts = {"call": call, "ended": self.history.ended}
        if not self.history.ended:
            arrays |= {"optimizer": read(self.trainer.network.optimizer.variables)}
            arrays |= {"best": self.best}
            facts |= {"rng": self.rng.bit_generator.state}
        save_state(folder, arrays, facts)

    def keep(self):
        """Keep the weights as they are now: they are the best so far."""
        self.best = read(self.model.weights)

    def finish(self):
        """Give the caller's model what was learnt, or the best of it."""
        self.trainer.collect()
        if self.best:
            assign(self.model.weights, self.best)
            self.trainer.hand_out()
