"""Which kernels a U-Net has: from its settings to their shapes, and back.

Nothing travels beside the arrays: what a network was made with follows from its kernels' shapes.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from convlab._arguments.values import choice, shown

UPSAMPLERS = ("transposed3", "transposed2", "nearest")
"""Ways to double the sides, by the names that `segmentation.models.unet` has for them."""
MOST_LEVELS = 16
"""More would need images of over 60,000 rows."""


def kernel_shapes(
    channels: int,
    n_filters: int,
    n_classes: int,
    depth: int,
    upsampler: str = "transposed3",
    skips: bool | Sequence[bool] = True,
) -> dict[str, tuple[int, ...]]:
    """List the layers that have a kernel, from the image to the answer, with its shape.

    Parameters
    ----------
    channels, n_filters, n_classes, depth, upsampler, skips
        As for `init`.

    Notes
    -----
    A transposed kernel has shape ``(*kernel, C_large, C_small)`` too, but it writes C_large. So its
    last axis is the longer, and that of a convolution after an enlargement the shorter.

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
    >>> other = kernel_shapes(3, 16, 2, depth=1, upsampler="nearest", skips=False)
    >>> other["u3"], other["c3a"]
    ((3, 3, 32, 16), (3, 3, 16, 16))
    """
    choice("upsampler", upsampler, UPSAMPLERS)
    joined = _each_level(skips, depth)
    widths = [n_filters * 2**level for level in range(depth + 1)]
    shapes: dict[str, tuple[int, ...]] = {}

    def block(number: int, read: int, width: int) -> None:
        shapes[f"c{number}a"], shapes[f"c{number}b"] = (3, 3, read, width), (3, 3, width, width)

    for level, (read, width) in enumerate(zip([channels, *widths], widths, strict=False)):
        block(level + 1, read, width)
    side = 2 if upsampler == "transposed2" else 3
    for level in reversed(range(depth)):
        number, width = 2 * depth + 1 - level, widths[level]
        ends = (2 * width, width) if upsampler == "nearest" else (width, 2 * width)
        shapes[f"u{number}"] = (side, side, *ends)
        block(number, (2 if joined[level] else 1) * width, width)
    return shapes | {"outputs": (1, 1, n_filters, n_classes)}


def _each_level(skips: Any, depth: int) -> list[bool]:
    """Say for each level, the first one first, whether it has a skip."""
    truth = (bool, np.bool_)
    if isinstance(skips, truth):
        return [bool(skips)] * depth
    given = list(skips) if isinstance(skips, (Sequence, np.ndarray)) else []
    if len(given) != depth or not all(isinstance(each, truth) for each in given):
        raise ValueError(
            f"skips must be True, False, or one truth value for each of {depth} level(s); "
            f"got {shown(skips)}; nearest that works: {[True] * depth}"
        )
    return [bool(each) for each in given]


def is_transposed(kernel: tuple[int, ...]) -> bool:
    """Tell a transposed kernel, which reads C_small, from that of a convolution after enlarging."""
    return kernel[-2] <= kernel[-1]


def writes(layer: str, kernel: tuple[int, ...]) -> int:
    """Return how many channels a layer writes."""
    return kernel[-2 if layer.startswith("u") and is_transposed(kernel) else -1]


def settings(kernels: Mapping[str, tuple[int, ...]]) -> dict[str, Any] | None:
    """Read from kernels what their network was made with.

    Parameters
    ----------
    kernels
        Shapes, by the layers' names.

    Returns
    -------
    dict or None
        For `kernel_shapes`; None if no U-Net has such kernels.

    Examples
    --------
    >>> settings(kernel_shapes(3, 16, 2, 2, "nearest", [True, False]))["skips"]
    (True, False)
    >>> settings({"w": (3, 3, 1, 1)}) is None
    True
    """
    depth = sum(name.startswith("u") for name in kernels)
    ups = range(2 * depth + 1, depth + 1, -1)  # the first level first
    wanted = ["c1a", "outputs", *(name for n in ups for name in (f"u{n}", f"c{n}a"))]
    if not 1 <= depth <= MOST_LEVELS or any(len(kernels.get(name, ())) != 4 for name in wanted):
        return None
    lowest = kernels[f"u{depth + 2}"]
    transposed = "transposed2" if lowest[0] == 2 else "transposed3"
    given: dict[str, Any] = {
        "channels": kernels["c1a"][2],
        "n_filters": kernels["c1a"][3],
        "n_classes": kernels["outputs"][3],
        "depth": depth,
        "upsampler": transposed if is_transposed(lowest) else "nearest",
        "skips": tuple(kernels[f"c{n}a"][2] > kernels[f"c{n}a"][3] for n in ups),
    }
    return given if kernel_shapes(**given) == kernels else None
