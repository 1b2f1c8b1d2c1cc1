"""A learning rate, and a mean of the weights, that follow the training, however long it will be."""

from typing import NamedTuple


class Plateau(NamedTuple):
    """Rise from zero, then fall whenever the score on unseen images has stopped rising.

    Attributes
    ----------
    warm_up : int
        Steps over which the rate rises to its full height.
    wait : int
        Checks without a better score after which it falls; the count then begins anew.
    factor : float
        What it is multiplied by each time.
    average : float
        Share that the averaged weights keep of themselves at each step, from 0 to below 1. It is
        they that are scored, kept and returned; with 0 the weights of the last step are.

    Notes
    -----
    The rate is a function of what has happened, and not of how many steps there will be. So a
    training that goes on is the training that it would have been if it had been longer at once.
    """

    warm_up: int = 40
    wait: int = 12
    factor: float = 0.3
    average: float = 0.99

    def share(self, history) -> float:
        """Return which share of the full rate the next step takes.

        Parameters
        ----------
        history : History
            What has happened so far.

        Examples
        --------
        >>> from convlab.segmentation.training.history import History
        >>> plateau = Plateau(warm_up=4, wait=2, factor=0.5)
        >>> [plateau.share(History([0.9] * steps)) for steps in (0, 1, 4)]
        [0.25, 0.5, 1.0]
        >>> history = History([0.9] * 50, [10, 20, 30, 40, 50], [0.6, 0.7, 0.7, 0.6, 0.6])
        >>> plateau.share(history)
        0.5
        """
        best, waited, share = -1.0, 0, 1.0
        for score in history.scores:
            waited = 0 if score > best else waited + 1
            best = max(best, score)
            if waited == self.wait:
                share, waited = share * self.factor, 0
        return share * min(1.0, (len(history.losses) + 1) / max(self.warm_up, 1))
