"""The arrays of a U-Net: their names and shapes, how they begin, and which images they fit."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from convlab._arguments.tensors import held, require_names, tensor
from convlab._arguments.values import integer, random_generator
from convlab.nn.unet_kernels import MOST_LEVELS, kernel_shapes, writes

Params = dict[str, NDArray[Any]]
"""Arrays by name: ``"c1a/kernel"``, ``"c1a/bias"``, ``"c1a/gamma"``."""
MOVING = ("moving_mean", "moving_variance")
"""What training averages and does not learn."""
NORM = ("gamma", "beta", *MOVING)
"""What a layer has besides that is normalised: all of it, or none."""


def init(
    rng: np.random.Generator,
    channels: int = 3,
    n_filters: int = 16,
    n_classes: int = 2,
    batchnorm: bool = True,
    depth: int = 4,
    *,
    upsampler: str = "transposed3",
    skips: bool | Sequence[bool] = True,
) -> Params:
    """Draw the parameters of an untrained network.

    Parameters
    ----------
    rng
    channels
        Of the images.
    n_filters
        Channels of the first level. Each level down has twice as many.
    n_classes
        Maps that come out.
    batchnorm
        Whether to normalise after each 3 x 3 convolution.
    depth
        Levels down.
    upsampler : {"transposed3", "transposed2", "nearest"}
        What doubles the sides on the way up: a transposed convolution of 3 x 3 or 2 x 2 with
        stride 2, or a nearest-neighbour enlargement and a 3 x 3 convolution after it.
    skips
        Whether a level up also reads what its level wrote on the way down: True, False, or one
        truth value for each level, the first level first. Without any it is an encoder and a
        decoder, and no U-Net.

    Returns
    -------
    dict
        Of float32.

    Raises
    ------
    ValueError, TypeError
        Settings out of range.

    Notes
    -----
    Kernels of blocks are normal with variance ``2 / fan_in`` (He and others, 2015), the others
    uniform with variance ``2 / (fan_in + fan_out)`` (Glorot and Bengio, 2010). Keras draws other
    numbers from the same seed: `keras_bridge.unet_params` copies its own.

    References
    ----------
    Odena, Dumoulin and Olah, "Deconvolution and checkerboard artifacts", 2016, on enlarging first:
    https://doi.org/10.23915/distill.00003

    Examples
    --------
    >>> params = init(np.random.default_rng(0), channels=1, n_filters=2, n_classes=1, depth=1)
    >>> list(params)[:3], params["u3/kernel"].shape
    (['c1a/kernel', 'c1a/bias', 'c1a/gamma'], (3, 3, 2, 4))
    """
    random_generator(rng)
    given = {"channels": channels, "n_filters": n_filters, "n_classes": n_classes, "depth": depth}
    for name, value in given.items():
        integer(name, value, 1, 2**16 if name != "depth" else MOST_LEVELS)
    params = {}
    shapes = kernel_shapes(channels, n_filters, n_classes, depth, upsampler, skips)
    for name, kernel in shapes.items():
        width = writes(name, kernel)
        fans = np.prod(kernel[:2]) * np.array(kernel[2:])
        if name.startswith("c"):
            drawn = rng.standard_normal(kernel) * np.sqrt(2 / fans[0])
        else:
            drawn = rng.uniform(-1, 1, kernel) * np.sqrt(6 / fans.sum())
        params[f"{name}/kernel"] = drawn.astype(np.float32)
        starts = {"bias": 0}
        if batchnorm and name.startswith("c"):
            starts |= {"gamma": 1, "beta": 0, "moving_mean": 0, "moving_variance": 1}
        for what, value in starts.items():
            params[f"{name}/{what}"] = np.full(width, value, np.float32)
    return params


def levels(params: Params) -> int:
    """Count the levels."""
    require_names("params", params)
    if "c1a/kernel" not in params or "outputs/kernel" not in params:
        raise ValueError(
            f"params must hold a U-Net's arrays, 'c1a/kernel' to 'outputs/bias'; "
            f"got {list(params)[:3]}..; "
            "nearest that works: unet.init(rng) or keras_bridge.unet_params(model)"
        )
    return sum(name.startswith("u") and name.endswith("/kernel") for name in map(str, params))


def require_params(params: Params) -> int:
    """Check that each layer has its arrays, as many numbers as its kernel; return the levels."""
    depth = levels(params)
    for kernel, bias, *norm in _names(depth):
        shape = held("params", params, kernel).shape
        if len(shape) != 4:
            raise ValueError(
                f"params[{kernel!r}] must have shape (rows, columns, C_large, C_small); "
                f"got {shape}; nearest that works: that of unet.init(rng)"
            )
        width = (writes(kernel, shape),)
        held("params", params, bias, width)
        if any(name in params for name in norm):
            for name in norm:
                held("params", params, name, width)
    for number in range(depth + 2, 2 * depth + 2):
        _require_reads(params, number, 2 * depth + 2 - number)
    return depth


def _require_reads(params: Params, number: int, level: int) -> None:
    """Check that a block on the way up reads what comes up, with the skip of its level or without.

    Which of both it is, is read from its kernel alone.
    """
    name = f"c{number}a/kernel"
    up = writes(f"u{number}", params[f"u{number}/kernel"].shape)
    both = up + params[f"c{level}b/kernel"].shape[-1]
    shape = params[name].shape
    if shape[2] not in (up, both):
        raise ValueError(
            f"params[{name!r}] must read {both} channels, or {up} without the skip; got shape "
            f"{shape}; nearest that works: {(*shape[:2], both, shape[3])}"
        )


@lru_cache(16)
def _names(depth: int) -> list[list[str]]:
    """List the names of each layer's arrays: kernel, bias, and those of a normalisation."""
    layers = kernel_shapes(1, 1, 1, depth)
    return [[f"{layer}/{what}" for what in ("kernel", "bias", *NORM)] for layer in layers]


def as_images(params: Params, x: ArrayLike) -> NDArray[Any]:
    """Refuse images that the network cannot halve, or that have other channels."""
    multiple = 2 ** require_params(params)
    x, channels = tensor("x", x), params["c1a/kernel"].shape[2]
    if x.ndim != 4 or x.shape[-1] != channels or any(n % multiple or not n for n in x.shape[1:3]):
        sides = [max(round(n / multiple), 1) * multiple for n in x.shape[1:3]] or [multiple] * 2
        raise ValueError(
            f"x must have shape (batch, rows, columns, {channels}), with sides that are multiples "
            f"of {multiple}; got {x.shape}; "
            f"nearest that works: (batch, {', '.join(map(str, sides))}, {channels})"
        )
    return x.astype(params["c1a/kernel"].dtype, copy=False)
