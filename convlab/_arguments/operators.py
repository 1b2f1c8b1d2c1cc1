"""What an operator is given: sizes, padding, images and kernels.

Nothing here knows a formula of convolution.
"""

from collections.abc import Mapping, Sequence, Set
from itertools import islice
from math import prod
from typing import Any, SupportsIndex

import numpy as np
from numpy.typing import ArrayLike, NDArray

from convlab._arguments.dtypes import as_array, is_masked
from convlab._arguments.values import integer, shown

Sizes = tuple[int, ...]
Pairs = tuple[tuple[int, int], ...]
PerAxis = SupportsIndex | Sequence[SupportsIndex]
"""A whole number for each axis, or one for all."""
Padding = str | SupportsIndex | Sequence[PerAxis]
"""``"valid"``, ``"same"``, one number of zeros for all, or one ``(before, after)`` per axis."""

MOST_BYTES, MOST_GROWTH = 2**30, 2**12  # of a result; and how many times what is read
MOST_AXES = 31  # NumPy has 64: two for each of these, and channels


def items_of(name: str, value: Any) -> tuple[Any, ...] | None:
    """Take what a sequence holds, once; None for one value, which an array without axes is too."""
    if type(value) is int:  # the rule; this runs for each setting of each operator
        return None
    if type(value) is tuple and len(value) <= 2 * MOST_AXES:
        return value
    if isinstance(value, (str, bytes)) or not hasattr(value, "__len__"):
        return None
    if isinstance(value, np.ndarray) and value.ndim == 0 and not is_masked(value):
        return None
    try:
        if isinstance(value, (Mapping, Set)) or is_masked(value):
            raise TypeError
        length = len(value)
        if length > 2 * MOST_AXES:
            raise TypeError
        items = tuple(islice(value, length + 1))  # it may never end
        if len(items) != length:
            raise TypeError
    except Exception:  # whatever an object of somebody's own raises
        raise TypeError(
            f"{name} must be a whole number, or a sequence of a few in order; got {shown(value)}; "
            f"nearest that works: 1"
        ) from None
    return items


def number_of_axes(**given: object) -> int:
    """Find the number of axes on which all of the given tuples agree; ints fit any.

    Examples
    --------
    >>> number_of_axes(large=(4, 6), kernel=3)
    2
    """
    items = {name: items_of(name, value) for name, value in given.items()}
    lengths = {name: len(each) for name, each in items.items() if each is not None}
    axes = max(lengths.values(), default=1)
    for name, length in lengths.items():
        if length != axes or not 1 <= axes <= MOST_AXES:
            raise ValueError(
                f"{name} must have 1 axis or more (at most {MOST_AXES}), and as many as the "
                f"others, {lengths}; got {shown(given[name])}; nearest that works: "
                f"{min(max(axes, 1), MOST_AXES)} number(s), or one int for every axis"
            )
    return axes


def sizes(name: str, value: Any, axes: int, least: int = 1) -> Sizes:
    """Return one checked integer per axis; a lone int is repeated.

    Examples
    --------
    >>> sizes("kernel", 3, axes=2)
    (3, 3)
    """
    values = items_of(name, value)
    if values is None:
        return (integer(name, value, least),) * axes
    return tuple(integer(name, v, least) for v in values)


def require_axes(name: str, value: Any, axes: int, least: int = 1) -> Sizes:
    """Check one number for each axis that an array has; a lone int is repeated."""
    checked = sizes(name, value, axes, least)
    if len(checked) != axes:
        raise ValueError(
            f"{name} must have one number for each of {axes} axis/axes; got {shown(value)}; "
            f"nearest that works: {checked[:1] * axes or 1}"
        )
    return checked


def padding_rule(padding: Any, axes: int) -> str | Pairs:
    """Return "valid", "same", or one checked (before, after) per axis.

    Examples
    --------
    >>> padding_rule(1, axes=2)
    ((1, 1), (1, 1))
    """
    if isinstance(padding, str):
        if padding in ("valid", "same"):
            return padding
        raise ValueError(
            f'padding must be "valid", "same", an int, or ((before, after), ...) per axis; '
            f'got {shown(padding)}; nearest that works: "same"'
        )
    pairs = items_of("padding", padding)
    if pairs is None:
        return ((integer("padding", padding, 0),) * 2,) * axes
    each = [items_of("padding", pair) for pair in pairs]
    if len(pairs) != axes or any(pair is not None and len(pair) != 2 for pair in each):
        raise ValueError(
            f"padding must have one (before, after) for each of {axes} axis/axes; "
            f"got {shown(padding)}; nearest that works: {((0, 0),) * axes}"
        )
    sides = (pair or (lone, lone) for pair, lone in zip(each, pairs, strict=True))
    return tuple((integer("padding", a, 0), integer("padding", b, 0)) for a, b in sides)


def require_geometry(g: object, kind: type) -> None:
    """Check that a geometry is one, before anything asks it for its sizes."""
    if not isinstance(g, kind):
        raise TypeError(
            f"g must be a Geometry; got {shown(g)} ({type(g).__name__}); "
            f"nearest that works: Geometry(large, kernel, stride, padding)"
        )


def require_images(
    name: str, array: NDArray[Any], spatial: Sizes, channels: int | None = None
) -> None:
    """Check that an array is ``(batch, *spatial, channels)``."""
    expected = ("batch", *spatial, "channels" if channels is None else channels)
    fits = array.ndim == len(expected) and array.shape[1:-1] == tuple(spatial)
    if not fits or channels not in (None, array.shape[-1]):
        wanted = "(" + ", ".join(map(str, expected)) + ")"
        raise ValueError(
            f"{name} must have this geometry's shape, {wanted}; got {array.shape}; "
            f"nearest that works: {_nearest_image(name, array, spatial, channels)}"
        )


def require_layout(name: str, array: NDArray[Any], w: NDArray[Any], channels: int | None) -> None:
    """Check that images and a kernel have cells, channels, and equally many axes of them."""
    if not 3 <= w.ndim <= MOST_AXES + 2 or not min(w.shape[:-2]):
        raise ValueError(
            f"w must have shape (*kernel, C_large, C_small), with 1 or more on each axis of the "
            f"kernel; got {w.shape}; nearest that works: w[..., None, None] for a lone kernel"
        )
    if array.ndim != w.ndim or not min(array.shape[1:-1]):
        raise ValueError(
            f"{name} must have shape (batch, *spatial, channels), with as many axes as w and 1 or "
            f"more cells on each of them; got {array.shape}, and w of {w.shape}; "
            f"nearest that works: {name}[None, ..., None] for one image without channels"
        )
    require_images(name, array, array.shape[1:-1], channels)


def _nearest_image(name: str, array: NDArray[Any], spatial: Sizes, channels: int | None) -> str:
    if array.shape == tuple(spatial) and channels in (None, 1):
        return f"{name}[None, ..., None]"
    if array.ndim == len(spatial) + 1 and array.shape[:-1] == tuple(spatial):
        return f"{name}[None]"
    if array.ndim == len(spatial) + 2 and array.shape[1:-1] != tuple(spatial):
        return f"a geometry made for {array.shape[1:-1]}"
    return f"{name} with {channels or 'its'} channel(s) on the last axis"


def require_kernel(w: NDArray[Any], kernel: Sizes, groups: Any = 1) -> int:
    """Check that a kernel is ``(*kernel, C_large / groups, C_small)``; return the groups."""
    if w.ndim != len(kernel) + 2 or w.shape[: len(kernel)] != tuple(kernel):
        wanted = ", ".join(map(str, kernel))
        lone = w.shape == tuple(kernel)
        nearest = "w[..., None, None]" if lone else "a geometry made for this kernel"
        raise ValueError(
            f"w must have this geometry's shape, ({wanted}, C_large, C_small); got {w.shape}; "
            f"nearest that works: {nearest}"
        )
    return require_groups("w's C_small", w.shape[-1], groups)


def require_groups(name: str, channels: int, groups: Any) -> int:
    """Check that channels can be dealt out to groups; return how many groups there are."""
    groups = integer("groups", groups, 1)
    if channels % groups or groups > max(channels, 1):
        nearest = next(n for n in range(min(groups, max(channels, 1)), 0, -1) if channels % n == 0)
        raise ValueError(
            f"groups must divide {name}={channels}, so that each has as many; got {groups}; "
            f"nearest that works: {nearest}"
        )
    return groups


def require_bias(bias: NDArray[Any] | None, channels: int) -> None:
    """Check that a bias, if there is one, has a number for each channel that is written."""
    if bias is not None and bias.shape != (channels,):
        raise ValueError(
            f"bias must have one number for each of the {channels} channels that are written; "
            f"got shape {bias.shape}; nearest that works: shape ({channels},)"
        )


def require_room(shape: Sizes, *read: NDArray[Any]) -> None:
    """Check that a result is no mistake, before there is any work: so large, from so little."""
    if 0 < prod(shape) * read[0].itemsize <= MOST_BYTES:
        return
    most = max(MOST_BYTES, MOST_GROWTH * sum(array.nbytes for array in read))
    if prod(max(n, 1) for n in shape) * read[0].itemsize > most:
        raise ValueError(
            f"g's large, kernel, stride and padding must give a result of at most {most} bytes, "
            f"from arrays as small as these; got shape {shown(shape)}, {read[0].dtype}; "
            f"nearest that works: less padding, a smaller stride, or a smaller kernel"
        )


def require_one_batch(**arrays: NDArray[Any]) -> None:
    """Check that arrays hold equally many images."""
    counts = {name: len(array) for name, array in arrays.items()}
    if len(set(counts.values())) > 1:
        given = " and ".join(f"{name} with {count}" for name, count in counts.items())
        raise ValueError(
            f"{' and '.join(counts)} must have one batch size; got {given}; "
            f"nearest that works: the first {min(counts.values())} of each"
        )


def require_lone(name: str, values: ArrayLike) -> NDArray[Any]:
    """Make an array of one image or kernel, without batch and channels."""
    array = as_array(name, values)
    if array.ndim != 2:
        raise ValueError(
            f"{name} must have 2 axes (rows, columns); got shape {array.shape}; "
            f"nearest that works: convlab.conv or convlab.conv_transpose, for batches and channels"
        )
    return array
