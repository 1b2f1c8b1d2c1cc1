"""A training that can be put down and taken up again."""

import numpy as np

from convlab.segmentation.training.checkpoints import load_state, save_state
from convlab.segmentation.training.devices import assign, read
from convlab.segmentation.training.history import History
from convlab.segmentation.training.same_call import require_same_call


def find_state(folder, call):
    """Read the state of a call from its folder, if there is one.

    Parameters
    ----------
    folder : path-like
        Where it may be.
    call : dict of str to str
        As `describe_call` gives it.

    Returns
    -------
    tuple of dict, or None
        As `load_state`.

    Raises
    ------
    ValueError
        If the state there is damaged, or is that of another call.

    Examples
    --------
    >>> import tempfile
    >>> find_state(tempfile.mkdtemp(), {"steps": "3"})
    """
    state = load_state(folder)
    if state is not None:
        require_same_call(folder, state[1]["call"], call)
    return state


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

    Attributes
    ----------
    history : History
    best : list of ndarray
        The weights of the best check; empty if they are not kept, or there was none yet.
    """

    def __init__(self, model, trainer, rng):
        self.model, self.trainer, self.rng = model, trainer, rng
        self.history, self.best = History(), []

    def restore(self, state):
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
