"""The U-Net in NumPy: forward, backward, and a step of training, from a plain dict of arrays.

It is the lesson's network, `segmentation.models.get_unet`, layer for layer. Blocks of two
convolutions go down, ``c1`` to ``c4``, with a pooling after each, ``p1`` to ``p4``. ``c5`` is the
bottom. A transposed convolution and a block go up on each level, ``u6`` and ``c6`` to ``u9`` and
``c9``. A 1 x 1 convolution answers, ``outputs``. Block ``c1`` has the halves ``c1a`` and ``c1b``.
`init` has other ways up, and levels without a skip: the shapes of the kernels tell which.

Parameters are ``{"c1a/kernel": array, "c1a/bias": array, "c1a/gamma": array, ...}``, and gradients
have the same names.
"""

from __future__ import annotations  # those of inner functions would be made at each call

from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from convlab._arguments.tensors import gradient_of, positive
from convlab._arguments.values import random_generator, share, share_below_one
from convlab.nn import layers
from convlab.nn.adam import State, adam, start
from convlab.nn.inference import answer, folded, on_each_core
from convlab.nn.network import convolve, keep, values, walk
from convlab.nn.parameters import MOVING, Params, as_images, init
from convlab.nn.serialisation import from_bytes, to_bytes
from convlab.nn.tape import Layer, Tape, Value
from convlab.nn.unet_kernels import kernel_shapes

__all__ = [
    "adam",
    "folded",
    "forward",
    "from_bytes",
    "init",
    "kernel_shapes",
    "predict",
    "start",
    "to_bytes",
    "train_step",
]

Moments = dict[str, tuple[NDArray[Any], NDArray[Any]]]
Loss = Callable[[NDArray[Any], ArrayLike], tuple[float, Callable[[float], NDArray[Any]]]]


def predict(params: Params, x: ArrayLike) -> NDArray[Any]:
    """Give each pixel its probabilities.

    Parameters
    ----------
    params
    x : array, shape (batch, rows, columns, channels)
        Images; both sides multiples of 16, or of 2 to the depth.

    Returns
    -------
    array, shape (batch, rows, columns, n_classes)

    Raises
    ------
    ValueError
        Images that the network cannot halve, or with other channels.

    Examples
    --------
    >>> params = init(np.random.default_rng(0), n_filters=2, depth=2)
    >>> predict(params, np.zeros((1, 8, 12, 3), np.float32)).shape
    (1, 8, 12, 2)
    """
    images, straight = as_images(params, x), folded(params)
    classes = straight["outputs/kernel"].shape[-1]
    return on_each_core(partial(answer, straight), images, classes)


def forward(
    params: Params,
    x: ArrayLike,
    *,
    training: bool = False,
    dropout: float = 0.0,
    rng: np.random.Generator | None = None,
    watch: Params | None = None,
) -> tuple[NDArray[Any], Callable[..., Params], Moments]:
    """Compute the logits, and remember the way back.

    Parameters
    ----------
    params
    x : array, shape (batch, rows, columns, channels)
        Images; both sides multiples of 16, or of 2 to the depth.
    training
        Normalise by the batch's own mean and variance, and drop out.
    dropout
        Share of the values that training sets to zero between levels.
    rng
        Draws what is dropped.
    watch
        It is filled with what each layer writes, by the layer's name, in order.

    Returns
    -------
    logits : array, shape (batch, rows, columns, n_classes)
    pullback
        ``pullback(dlogits, watch=None)`` gives the gradient of every parameter that is learnt, by
        its name. Its ``watch`` is filled with the gradient of what each layer wrote.
    moments
        Mean and variance of the batch, before each normalisation; none at inference.

    Raises
    ------
    ValueError
        Images that the network cannot halve, or with other channels; dropout without an rng.

    Examples
    --------
    >>> rng, seen, slopes = np.random.default_rng(0), {}, {}
    >>> params = init(rng, n_filters=2, depth=1)
    >>> x = rng.standard_normal((1, 4, 6, 3), np.float32)
    >>> logits, pullback, _ = forward(params, x, training=True, watch=seen)
    >>> gradients = pullback(np.ones_like(logits), watch=slopes)
    >>> list(seen)[:4], seen["p1"].shape, slopes["p1"].shape
    (['c1a_conv', 'c1a_norm', 'c1a', 'c1b_conv'], (1, 2, 3, 2), (1, 2, 3, 2))
    >>> gradients["c1a/kernel"].shape
    (3, 3, 3, 2)
    """
    share_below_one("dropout", dropout)
    if rng is not None:
        random_generator(rng)
    if training and dropout and rng is None:
        raise ValueError(
            f"rng must be a numpy.random.Generator for dropout={dropout}; got None; "
            f"nearest that works: numpy.random.default_rng(0)"
        )
    images, tape = as_images(params, x), Tape(watch)
    moments: Moments = {}

    def half(name: str, x: Value) -> Value:
        x = tape(f"{name}_conv", convolve, x, *values(params, name, "kernel", "bias"))
        if f"{name}/gamma" in params:
            mean, variance = (params[f"{name}/{what}"] for what in MOVING)
            if training:
                mean, variance = moments[name] = layers.moments(x.array)
            norm = partial(layers.batch_norm, mean=mean, variance=variance, training=training)
            x = tape(f"{name}_norm", norm, x, *values(params, name, "gamma", "beta"))
        return tape(name, layers.relu, x)

    drop: Layer = keep
    if training and rng is not None:
        drop = partial(layers.dropout, rate=dropout, rng=rng)
    logits = walk(params, images, tape, half, drop)

    def pullback(dlogits: NDArray[Any], watch: Params | None = None) -> Params:
        gradients = tape.back(gradient_of(logits.array.shape, "dlogits", dlogits), watch)
        return {name: gradients[name] for name in params if name in gradients}

    return logits.array, pullback, moments


def train_step(
    params: Params,
    state: State,
    x: ArrayLike,
    labels: ArrayLike,
    learning_rate: float = 1e-3,
    *,
    loss: Loss = layers.cross_entropy,
    dropout: float = 0.0,
    rng: np.random.Generator | None = None,
    momentum: float = 0.99,
) -> tuple[Params, State, float]:
    """Learn once from a batch.

    Parameters
    ----------
    params
    state
        As `start` or the step before returned it.
    x : array, shape (batch, rows, columns, channels)
    labels : array, shape (batch, rows, columns) or (batch, rows, columns, 1)
        The losses of `layers` ignore pixels of -1.
    learning_rate
        Of Adam.
    loss
        ``loss(logits, labels)`` gives a number and its pullback: a loss of `layers`.
    dropout, rng
        As for `forward`.
    momentum
        How much of its moving averages batch normalisation keeps.

    Returns
    -------
    params, state
        New ones; those given are left alone.
    loss
        Before the step.

    Raises
    ------
    ValueError
        As for `forward` and the loss.

    Examples
    --------
    >>> rng = np.random.default_rng(0)
    >>> params = init(rng, n_filters=2, n_classes=1, depth=1)
    >>> state, x = start(params), rng.standard_normal((2, 4, 6, 3), np.float32)
    >>> losses = []
    >>> for _ in range(30):
    ...     params, state, loss = train_step(params, state, x, x[..., 0] > 0, 0.01)
    ...     losses.append(loss)
    >>> losses[-1] < losses[0] / 2
    True
    """
    positive("learning_rate", learning_rate, or_zero=True)
    share("momentum", momentum)
    logits, pullback, moments = forward(params, x, training=True, dropout=dropout, rng=rng)
    value, to_logits = loss(logits, labels)
    new, state = adam(params, pullback(to_logits(1.0)), state, learning_rate)
    for name, batch in moments.items():
        for what, seen in zip(MOVING, batch, strict=True):
            kept = params[f"{name}/{what}"]
            new[f"{name}/{what}"] = momentum * kept + (1 - momentum) * seen
    return new, state, value
