"""The U-Net from the image to the answer, whatever runs its layers."""

from __future__ import annotations  # those of inner functions would be made at each call

from collections.abc import Callable
from typing import Any

from numpy.typing import NDArray

from convlab.geometry import Geometry
from convlab.nn import layers
from convlab.nn.parameters import Params, levels
from convlab.nn.tape import Layer, Value
from convlab.nn.unet_kernels import is_transposed

Run = Callable[..., Value]
"""``run(name, layer, *values)`` gives what the layer writes: a `Tape`, or `without_tape`."""


def walk(
    params: Params,
    x: NDArray[Any],
    run: Run,
    half: Callable[[str, Value], Value],
    drop: Layer,
) -> Value:
    """Go down and up.

    Parameters
    ----------
    params
        A `half` looks up those of its own layers.
    x : array, shape (batch, rows, columns, channels)
    run
        Runs each layer.
    half
        From the name and the input of half a block, ``c1a``, to its output.
    drop
        Drops out between levels.

    Returns
    -------
    Value
        The logits, an array of shape (batch, rows, columns, n_classes).
    """

    def block(number: int, x: Value) -> Value:
        return half(f"c{number}b", half(f"c{number}a", x))

    depth, skips = levels(params), []
    y = Value("image", x)
    for number in range(1, depth + 1):
        y = block(number, y)
        skips.append(y)
        y = run(f"p{number}", layers.max_pool, y)
        y = run(f"p{number}_dropout", drop, y)
    y = block(depth + 1, y)
    for number in range(depth + 2, 2 * depth + 2):
        y, skip = _up(params, run, f"u{number}", y), skips.pop()
        if params[f"c{number}a/kernel"].shape[2] > y.array.shape[-1]:  # it reads the skip as well
            y = run(f"u{number}_skip", layers.concatenate, y, skip)
        y = run(f"u{number}_dropout", drop, y)
        y = block(number, y)
    return run("outputs", convolve, y, *values(params, "outputs", "kernel", "bias"))


def _up(params: Params, run: Run, name: str, x: Value) -> Value:
    """Double the size, in the way that the kernel's shape tells."""
    own = values(params, name, "kernel", "bias")
    if is_transposed(own[0].array.shape):
        return run(name, enlarge, x, *own)
    return run(name, convolve, run(f"{name}_resize", layers.upsample, x), *own)


def values(params: Params, layer: str, *what: str) -> list[Value]:
    """Look up the parameters of a layer."""
    return [Value(f"{layer}/{each}", params[f"{layer}/{each}"]) for each in what]


def keep(x: NDArray[Any]) -> tuple[NDArray[Any], Callable[[NDArray[Any]], NDArray[Any]]]:
    """Drop nothing out."""
    return x, lambda dy: dy


def convolve(x: NDArray[Any], w: NDArray[Any], b: NDArray[Any], relu: bool = False) -> Any:
    """Convolve, and keep the size."""
    g = Geometry(x.shape[1:3], w.shape[:2], padding="same")
    return layers.conv(x, w, b, g, relu=relu)


def enlarge(y: NDArray[Any], w: NDArray[Any], b: NDArray[Any]) -> Any:
    """Convolve transposed, and double the size."""
    g = Geometry.for_transpose(y.shape[1:3], w.shape[:2], stride=2, padding="same")
    return layers.conv_transpose(y, w, b, g)
