"""The arrays of a U-Net: their names and shapes, how they begin, and which images they fit."""

from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from convlab._arguments.tensors import held, require_names, tensor
from convlab._arguments.values import integer, random_generator

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

    Returns
    -------
    dict
        Of float32.

    Notes
    -----
    Kernels of blocks are normal with variance ``2 / fan_in`` (He and others, 2015), the others
    uniform with variance ``2 / (fan_in + fan_out)`` (Glorot and Bengio, 2010). Keras draws other
    numbers from the same seed: `keras_bridge.unet_params` copies its own.

    Examples
    --------
    >>> params = init(np.random.default_rng(0), channels=1, n_filters=2, n_classes=1, depth=1)
    >>> list(params)[:3], params["u3/kernel"].shape
    (['c1a/kernel', 'c1a/bias', 'c1a/gamma'], (3, 3, 2, 4))
    """
    random_generator(rng)
    given = {"channels": channels, "n_filters": n_filters, "n_classes": n_classes, "depth": depth}
    for name, value in given.items():
        integer(name, value, 1, 2**16 if name != "depth" else 16)
    params = {}
    for name, kernel in kernel_shapes(channels, n_filters, n_classes, depth).items():
        width = kernel[-2] if name.startswith("u") else kernel[-1]
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


def kernel_shapes(
    channels: int, n_filters: int, n_classes: int, depth: int
) -> dict[str, tuple[int, ...]]:
    """List the layers that have a kernel, from the image to the answer, with its shape.

    Examples
    --------
    >>> for name, shape in kernel_shapes(3, 16, 2, depth=1).items():
    ...     print(name, shape)
    c1a (3, 3, 3, 16)
    c1b (3, 3, 16, 16)
    c2a (3, 3, 16, 32)
    c2b (3, 3, 32, 32)
    u3 (3, 3, 16, 32)
    c3a (3, 3, 32, 16)
    c3b (3, 3, 16, 16)
    outputs (1, 1, 16, 2)
    """
    widths = [n_filters * 2**level for level in range(depth + 1)]
    reads = [channels, *widths[:-1], *(2 * width for width in widths[-2::-1])]
    shapes: dict[str, tuple[int, ...]] = {}
    for number, (read, width) in enumerate(zip(reads, widths + widths[-2::-1], strict=True), 1):
        if number > depth + 1:
            shapes[f"u{number}"] = (3, 3, width, 2 * width)
        shapes[f"c{number}a"], shapes[f"c{number}b"] = (3, 3, read, width), (3, 3, width, width)
    return shapes | {"outputs": (1, 1, n_filters, n_classes)}


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
        width = shape[-2:-1] if kernel[0] == "u" else shape[-1:]
        held("params", params, bias, width)
        if any(name in params for name in norm):
            for name in norm:
                held("params", params, name, width)
    return depth


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
