"""Train until training no longer helps: what is not learnt from decides when that is."""

import time
from typing import NamedTuple

from convlab.backend import keras
from convlab.segmentation.training.history import History
from convlab.segmentation.training.schedule import Plateau


class Trained(NamedTuple):
    """How a training to a plateau went.

    Attributes
    ----------
    steps : int
        Taken in all.
    best_step : int
        The step whose weights the model has now.
    best : float
        The validation score of these.
    curve : list of [int, float]
        Each step at which validation was scored, and its score.
    seconds : float
        Of the whole, validation included.
    ended : str
        Why it ended, in words.
    """

    steps: int
    best_step: int
    best: float
    curve: list
    seconds: float
    ended: str


def train_to_plateau(
    model,
    loss,
    draw,
    validate,
    *,
    rate=5e-3,
    check_every=50,
    falls=3,
    wait=5,
    factor=0.3,
    most=4000,
):
    """Train a model until its validation score has stopped rising, and keep its best weights.

    Parameters
    ----------
    model : keras.Model
        Compiled here, and changed in place. At the end it has the weights of the best check.
    loss : keras.losses.Loss or str
        What is made small.
    draw : callable
        ``draw() -> x, y``: the next batch, of the part that is learnt from.
    validate : callable
        ``validate(model) -> float``: the score of the validation part; higher is better. The test
        part has no say here.
    rate : float, optional
        Of Adam at the start, after a short rise from zero.
    check_every : int, optional
        Steps from one validation to the next.
    falls : int, optional
        How often the rate falls. When it would fall once more, the training has ended.
    wait : int, optional
        Checks without a better score after which it falls.
    factor : float, optional
        What the rate is multiplied by each time.
    most : int, optional
        Steps after which the training ends in any case; the record then says so.

    Returns
    -------
    Trained

    Examples
    --------
    >>> import numpy as np
    >>> dot = keras.layers.Dense(1, use_bias=False, kernel_initializer="zeros")
    >>> model = keras.Sequential([keras.Input((1,)), dot])
    >>> x, y = np.ones((4, 1)), np.full((4, 1), 3.0)
    >>> def score(model):
    ...     return -abs(float(model.get_weights()[0][0, 0]) - 3)
    >>> done = train_to_plateau(
    ...     model, "mse", lambda: (x, y), score, rate=0.3, check_every=10, falls=2, wait=3
    ... )
    >>> done.best > -0.02, done.ended
    (True, 'no better in 3 checks, after 2 falls of the rate')
    """
    schedule = Plateau(warm_up=min(40, check_every), wait=wait, factor=factor, average=0.0)
    # On a CPU, XLA makes a step of a U-Net several times slower, and Keras may choose it.
    model.compile(keras.optimizers.Adam(rate), loss, jit_compile=False)
    history, kept, began, ended = History(), model.get_weights(), time.perf_counter(), ""
    while not ended:
        share = schedule.share(history)
        model.optimizer.learning_rate = rate * share
        history.losses.append(float(model.train_on_batch(*draw())))
        step = len(history.losses)
        if step % check_every == 0 or step == most:
            history.checked.append(step)
            history.scores.append(float(validate(model)))
            if history.waited == 0:
                kept = model.get_weights()
            if schedule.share(history) < 0.99 * factor**falls:
                ended = f"no better in {wait} checks, after {falls} falls of the rate"
        if step == most and not ended:
            ended = f"all {most} steps done"
    model.set_weights(kept)
    curve = [list(pair) for pair in zip(history.checked, history.scores, strict=True)]
    seconds = time.perf_counter() - began
    return Trained(step, history.best, max(history.scores), curve, seconds, ended)
