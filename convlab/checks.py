"""Checks that know no operator: they are handed functions and arrays, and measure a gap.

A check is worth what it can catch. These take random arrays for a reason: all-ones hides a
flipped kernel, a symmetric kernel hides it too, and a square image hides swapped axes.
"""

from collections.abc import Callable, Sequence
from math import prod
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from convlab._arguments.dtypes import as_array
from convlab._arguments.operators import MOST_AXES, PerAxis, Sizes, items_of, sizes
from convlab._arguments.values import integer, random_generator, shown

MAX_CELLS = 2**26  # that are counted at once: 0.5 GiB
Map = Callable[[NDArray[Any]], ArrayLike]


def adjoint_gap(forward: Map, adjoint: Map, x: NDArray[Any], y: NDArray[Any]) -> float:
    """Measure how far two linear maps are from being each other's transpose.

    Parameters
    ----------
    forward
        Linear map from arrays like ``x`` to arrays like ``y``.
    adjoint
        What should be its transpose, from arrays like ``y`` to arrays like ``x``.
    x, y
        Where to test. Draw them at random, with unequal sides.

    Returns
    -------
    float
        ``|<forward(x), y> - <x, adjoint(y)>| / (|forward(x)| |y| + |x| |adjoint(y)|)``.
        Rounding gives about 1e-16 in float64 and 1e-8 in float32; a wrong transpose gives
        about 0.01 to 1.

    Raises
    ------
    ValueError
        Shapes that do not return: the pair cannot be transposes.

    Notes
    -----
    The dot-product test: ``<C x, y> = <x, C.T y>`` for every x and y says that the second
    map is the transpose of the first. One random pair misses a wrong map with probability 0.

    Examples
    --------
    >>> rng = np.random.default_rng(0)
    >>> c, x, y = (rng.standard_normal(shape) for shape in ((3, 5), 5, 3))
    >>> adjoint_gap(lambda x: c @ x, lambda y: c.T @ y, x, y) < 1e-15
    True
    >>> adjoint_gap(lambda x: c @ x, lambda y: c.T[::-1] @ y, x, y) > 0.01
    True
    """
    ahead, back = np.asarray(forward(x)), np.asarray(adjoint(y))
    _require_shape("forward(x)", ahead, "y", y)
    _require_shape("adjoint(y)", back, "x", x)
    scale = _norm(ahead) * _norm(y) + _norm(x) * _norm(back)
    return abs(_dot(ahead, y) - _dot(x, back)) / scale if scale else 0.0


def gradient_gap(
    function: Map,
    pullback: Map,
    x: NDArray[Any],
    rng: "np.random.Generator",  # NumPy loads that when asked
    step: float = 1e-5,
) -> float:
    """Measure how far a gradient is from central differences, with a random cotangent.

    Parameters
    ----------
    function
        From arrays like ``x`` to arrays. It need not be linear.
    pullback
        ``pullback(cotangent)`` is the gradient of ``<function(x), cotangent>`` at ``x``.
    x
        Where to test, float64; away from kinks such as a ReLU's zero.
    rng
        Draws the cotangent and the direction.
    step
        Length of the step in each direction, in units of x.

    Returns
    -------
    float
        ``|difference quotient - <gradient, direction>|`` over the larger of the products
        of their norms: about 1e-10 for a right gradient, 0.01 to 1 for a wrong one.

    Raises
    ------
    TypeError
        An ``x`` that is not float64: differences of float32 measure rounding alone.
    ValueError
        A gradient whose shape is not that of ``x``.

    Notes
    -----
    The cotangent is random, never ones: with ones, flipping the kernel changes nothing.

    Examples
    --------
    >>> x, rng = np.linspace(1, 2, 4), np.random.default_rng(0)
    >>> gradient_gap(np.square, lambda cotangent: 2 * x * cotangent, x, rng) < 1e-9
    True
    >>> gradient_gap(np.square, lambda cotangent: x * cotangent, x, rng) > 0.01
    True
    """
    x, rng = as_array("x", x), random_generator(rng)
    if x.dtype != np.float64:
        raise TypeError(
            f"x must be float64, since other differences measure rounding; got {x.dtype}; "
            f"nearest that works: x.astype(float)"
        )
    direction = rng.standard_normal(x.shape)
    ahead, behind = function(x + step * direction), function(x - step * direction)
    slope = (np.asarray(ahead) - np.asarray(behind)) / (2 * step)
    cotangent = rng.standard_normal(slope.shape)
    gradient = np.asarray(pullback(cotangent))
    _require_shape("pullback(cotangent)", gradient, "x", x)
    scale = max(_norm(slope) * _norm(cotangent), _norm(gradient) * _norm(direction))
    return abs(_dot(slope, cotangent) - _dot(gradient, direction)) / scale if scale else 0.0


def overlap_counts(
    small: PerAxis,
    kernel: PerAxis,
    stride: PerAxis = 1,
    dilation: PerAxis = 1,
    crop: int | Sequence[int | Sequence[int]] = 0,
    layers: int = 1,
) -> NDArray[np.int64]:
    """Count how many stamps reach each output cell of a transposed convolution.

    Parameters
    ----------
    small
        Size of what is read; an int stands for the same number on every axis.
    kernel, stride, dilation
        Those of the layer.
    crop
        ``((before, after), ...)`` per axis, or one number for all: cells that padding takes off
        the output, on each side.
    layers
        How many such layers follow each other. Then the ways from an input cell to an
        output cell are counted.

    Returns
    -------
    array, shape (*large,)
        Per axis and layer ``large = stride * (small - 1) + max(reach, stride) - before -
        after`` with ``reach = (kernel - 1) * dilation + 1``: a stamp owns at least
        ``stride`` cells, so that those between small stamps are counted, as 0.

    Raises
    ------
    ValueError
        A size below its least value, unequal numbers of axes, a crop that leaves nothing, or so
        many layers that a count is 2**63 or more.
    TypeError
        A size that is not an integer.

    Notes
    -----
    It knows no operator: it counts. Weights do not matter, so an even count does not promise
    an even output. The idea is that of A. Odena, V. Dumoulin and C. Olah, "Deconvolution and
    Checkerboard Artifacts", Distill, 2016, https://doi.org/10.23915/distill.00003

    Examples
    --------
    >>> overlap_counts(4, kernel=3, stride=2)
    array([1, 1, 2, 1, 2, 1, 2, 1, 1])
    >>> overlap_counts((2, 4), kernel=2, stride=2).max()  # as the paper's U-Net goes up
    np.int64(1)
    """
    given = {"small": small, "kernel": kernel, "stride": stride, "dilation": dilation}
    items = [items_of(name, value) for name, value in given.items()]
    axes = integer("number of axes", max([1 if i is None else len(i) for i in items]), 1, MOST_AXES)
    settings = [_whole(name, value, axes) for name, value in given.items()]
    crops = _crops(crop, axes)
    layers = integer("layers", layers, 1, 2**12)
    lines = []
    for n, k, s, d, side in zip(*settings, crops, strict=True):
        _require_few_cells(n, k, s, d, side, layers)
        line, times = np.ones(n, np.int64), layers
        if k == s == 1:  # nothing but the crop, which is done at once
            side, times = tuple(layers * cells for cells in side), 1
        for layer in range(times):
            line = _stamped(line, k, s, d, side, layer)
        lines.append(line)
    _require_cells(prod(map(len, lines)), layers)
    _require_countable(prod(int(line.max()) for line in lines), layers - 1)
    counts: NDArray[np.int64] = np.ones((), np.int64)
    for line in lines:
        counts = np.multiply.outer(counts, line)  # a stamp is a box: the axes multiply
    return counts


def _crops(crop: Any, axes: int) -> list[Sizes]:
    """Check the cells that are cropped, (before, after) along each axis."""
    items = items_of("crop", crop)
    crops = [crop] * axes if items is None else list(items)
    sides = [_whole("crop", side, 2, 0) for side in crops]
    if len(sides) != axes:
        raise ValueError(
            f"crop must have one (before, after) for each of {axes} axis/axes; "
            f"got {shown(crops)}; nearest that works: {[(0, 0)] * axes}"
        )
    return sides


def _whole(name: str, value: Any, axes: int, least: int = 1) -> Sizes:
    """Return one checked integer per axis; a lone one is repeated."""
    values = sizes(name, value, axes, least)
    if len(values) != axes:
        raise ValueError(
            f"{name} must have {axes} number(s); got {shown(value)}; nearest that works: one int"
        )
    return values


def _require_shape(name: str, array: NDArray[Any], like: str, model: ArrayLike) -> None:
    if array.shape != np.shape(model):
        raise ValueError(
            f"{name} must have the shape of {like}, {np.shape(model)}, since the two maps lead "
            f"there and back; got {array.shape}; nearest that works: {like} of shape {array.shape}"
        )


def _dot(a: ArrayLike, b: ArrayLike) -> float:
    return float(np.vdot(np.asarray(a, np.float64), np.asarray(b, np.float64)))


def _norm(a: ArrayLike) -> float:
    return float(np.linalg.norm(np.asarray(a, np.float64)))


def _stamped(
    ways: NDArray[np.int64],
    kernel: int,
    stride: int,
    dilation: int,
    crop: Sequence[int],
    layer: int,
) -> NDArray[np.int64]:
    """Count along one axis: each cell of ``ways`` stamps its number on ``kernel`` cells."""
    reach = (kernel - 1) * dilation + 1
    length = stride * (len(ways) - 1) + max(reach, stride)
    before, after = crop
    if before + after >= length:
        raise ValueError(
            f"crop={crop} takes off all of the {length} cells that {len(ways)} stamp(s) of "
            f"kernel={kernel}, stride={stride} cover; nearest that works: {length - 1} in total"
        )
    large = int(ways.max()) * min(kernel, len(ways)) >= 2**63
    step = min(dilation, length)
    # A stamp begins at a cell and ends after its last: sums over every step-th cell lie between.
    ends = np.zeros(-(-(length + kernel * step) // step) * step, object if large else np.int64)
    for at, sign in ((0, 1), (kernel * step, -1)):
        ends[at:][: stride * (len(ways) - 1) + 1 : stride] += sign * ways
    exact = np.cumsum(ends.reshape(-1, step), axis=0).ravel()[:length]
    _require_countable(int(exact.max()), layer)
    return exact[before : length - after].astype(np.int64)


def _require_few_cells(
    length: int, kernel: int, stride: int, dilation: int, crop: Sequence[int], layers: int
) -> None:
    """Follow the number of cells along one axis; many layers have soon too many, or never."""
    for layer in range(min(layers, 100)):
        _require_cells(length, layer)
        length = stride * (length - 1) + max((kernel - 1) * dilation + 1, stride) - sum(crop)
    _require_cells(length, layers)


def _require_cells(cells: int, layers: int) -> None:
    if cells > MAX_CELLS:
        raise ValueError(
            f"small, kernel, stride, dilation and layers must give at most {MAX_CELLS} cells; got "
            f"{cells} after {layers} layer(s); nearest that works: a smaller setting of these"
        )


def _require_countable(most: int, layer: int) -> None:
    if most >= 2**63:
        raise ValueError(
            f"layers must be so few that all counts are below 2**63; got {layer + 1} or more, "
            f"and a count of {shown(most)}; nearest that works: {max(layer, 1)}"
        )
