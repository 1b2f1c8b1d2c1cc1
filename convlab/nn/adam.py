"""Adam: how a gradient becomes a step."""

from typing import Any

import numpy as np

from convlab._arguments.tensors import held, positive, require_names
from convlab._arguments.values import integer, share_below_one
from convlab.nn.parameters import Params

State = dict[str, Any]
"""``{"steps": 0, "mean": {...}, "square": {...}}``."""


def start(params: Params) -> State:
    """Return Adam's state before the first step: no steps, and no averages.

    Parameters
    ----------
    params
        Arrays by name.

    Examples
    --------
    >>> start({"w": np.ones(2)})["mean"]
    {'w': array([0., 0.])}
    """
    require_names("params", params)
    mean, square = ({n: np.zeros_like(p) for n, p in params.items()} for _ in range(2))
    return {"steps": 0, "mean": mean, "square": square}


def adam(
    params: Params,
    gradients: Params,
    state: State,
    learning_rate: float = 1e-3,
    beta_1: float = 0.9,
    beta_2: float = 0.999,
    epsilon: float = 1e-7,
) -> tuple[Params, State]:
    """Take one step of Adam, with Keras's constants.

    Parameters
    ----------
    params, gradients
        By name. A parameter without a gradient stays as it is.
    state
        As `start` or the step before returned it.
    learning_rate, beta_1, beta_2, epsilon
        As for ``keras.optimizers.Adam``.

    Returns
    -------
    params, state
        New ones; those given are left alone.

    Notes
    -----
    ``w -= learning_rate m / (sqrt(v) + epsilon)``, where m and v are moving averages of the
    gradient and of its square. Both begin at 0, which the step number makes up for.

    References
    ----------
    Kingma and Ba, "Adam", 2015, algorithm 1 and the remark after it on the order of its terms.

    Raises
    ------
    ValueError
        Names or shapes that are not those of the parameters, a rate out of range.

    Examples
    --------
    >>> w = {"w": np.array([1.0])}
    >>> adam(w, {"w": np.array([0.3])}, start(w), learning_rate=0.1)[0]["w"].round(4)
    array([0.9])
    """
    _require_step(params, gradients, state)
    positive("learning_rate", learning_rate, or_zero=True)
    positive("epsilon", epsilon, or_zero=True)
    share_below_one("beta_1", beta_1)
    share_below_one("beta_2", beta_2)
    steps = state["steps"] + 1
    rate = learning_rate * np.sqrt(1 - beta_2**steps) / (1 - beta_1**steps)
    new, mean, square = dict(params), dict(state["mean"]), dict(state["square"])
    for name, gradient in gradients.items():
        mean[name] = beta_1 * state["mean"][name] + (1 - beta_1) * gradient
        square[name] = beta_2 * state["square"][name] + (1 - beta_2) * gradient**2
        change = np.sqrt(square[name])
        change += epsilon
        np.divide(mean[name], change, out=change)
        change *= params[name].dtype.type(rate)
        new[name] = params[name] - change
    return new, {"steps": steps, "mean": mean, "square": square}


def _require_step(params: Params, gradients: Params, state: State) -> None:
    """Check that gradients and averages are those of the parameters."""
    require_names("params", params)
    require_names("gradients", gradients)
    require_names("state", state, "steps", "mean", "square")
    require_names("state's mean", state["mean"])
    require_names("state's square", state["square"])
    integer("state's steps", state["steps"], 0)
    for name in gradients:
        shape = held("params", params, name).shape
        held("gradients", gradients, name, shape)
        held("state's mean", state["mean"], name, shape)
        held("state's square", state["square"], name, shape)
