"""Prediction: normalisation folded into the kernels, and images shared out to the cores."""

from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from convlab._fast import cores
from convlab.nn.layers.logits import probabilities
from convlab.nn.layers.normalisation import EPSILON
from convlab.nn.network import convolve, keep, values, walk
from convlab.nn.parameters import MOVING, Params
from convlab.nn.tape import Value, without_tape


def folded(params: Params) -> Params:
    """Multiply what batch normalisation does at inference into the kernels and biases before it.

    Parameters
    ----------
    params
        Of a U-Net.

    Returns
    -------
    dict
        Without normalisation, and with the same predictions.

    Notes
    -----
    At inference ``gamma (x w + b - mean) / sqrt(variance + epsilon) + beta`` is straight in x, so
    it is a convolution with another kernel and another bias.
    """
    kept = {}
    for name, value in params.items():
        layer, _, what = name.partition("/")
        if f"{layer}/gamma" not in params:
            kept[name] = value
        elif what in ("kernel", "bias"):
            gamma, beta, mean, variance = (
                params[f"{layer}/{other}"] for other in ("gamma", "beta", *MOVING)
            )
            slope = gamma / np.sqrt(variance + variance.dtype.type(EPSILON))
            kept[name] = value * slope if what == "kernel" else (value - mean) * slope + beta
    return kept


def answer(straight: Params, images: NDArray[Any]) -> NDArray[Any]:
    """Give each pixel its probabilities, with parameters that are `folded`.

    Without normalisation in between, a convolution and its ReLU are one step.
    """

    def half(name: str, x: Value) -> Value:
        together = partial(convolve, relu=True)
        return without_tape(name, together, x, *values(straight, name, "kernel", "bias"))

    return probabilities(walk(straight, images, without_tape, half, keep).array)[0]


def on_each_core(
    work: Callable[[NDArray[Any]], NDArray[Any]], images: NDArray[Any], channels: int
) -> NDArray[Any]:
    """Share images out: each core takes its own through the whole of the work.

    Parameters
    ----------
    work
        From some of the images to as many of the same sides.
    images : array, shape (batch, *spatial, any channels)
    channels
        Of what the work writes.

    Returns
    -------
    array, shape (batch, *spatial, channels)

    Examples
    --------
    >>> on_each_core(lambda x: x[..., :1] + 1, np.zeros((2, 3, 4)), channels=1).shape
    (2, 3, 1)
    """
    y = np.empty((*images.shape[:-1], channels), images.dtype)

    def each(parts: list[slice]) -> None:
        for part in parts:
            y[part] = work(images[part])

    cores.share(each, cores.even(len(images), min(cores.count(), len(images))))
    return y
