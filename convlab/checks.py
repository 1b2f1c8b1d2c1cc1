"""Checks that know no operator: they are handed functions and arrays, and measure a gap.

A check is worth what it can catch. These take random arrays for a reason: all-ones hides a
flipped kernel, a symmetric kernel hides it too, and a square image hides swapped axes.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

Map = Callable[[NDArray[Any]], ArrayLike]
PerAxis = int | Sequence[int]


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
    x = np.asarray(x)
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
        A size below its least value, unequal numbers of axes, or a crop that leaves nothing.
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
    axes = max([np.size(value) for value in (small, kernel, stride, dilation)])
    crops = list(crop) if isinstance(crop, Iterable) else [crop] * axes
    sides = [_whole("crop", side, 2, 0) for side in crops]
    given = {"small": small, "kernel": kernel, "stride": stride, "dilation": dilation}
    settings = [_whole(name, value, axes) for name, value in given.items()]
    (layers,) = _whole("layers", layers, 1)
    if len(sides) != axes:
        raise ValueError(
            f"crop must have one (before, after) for each of {axes} axis/axes; got {crops}; "
            f"nearest that works: {[(0, 0)] * axes}"
        )
    counts: NDArray[np.int64] = np.ones((), np.int64)
    for n, k, s, d, side in zip(*settings, sides, strict=True):
        line = np.ones(n, np.int64)
        for _ in range(layers):
            line = _stamped(line, k, s, d, side)
        counts = np.multiply.outer(counts, line)  # a stamp is a box: the axes multiply
    return counts


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
    ways: NDArray[np.int64], kernel: int, stride: int, dilation: int, crop: Sequence[int]
) -> NDArray[np.int64]:
    """Count along one axis: each cell of ``ways`` stamps its number on ``kernel`` cells."""
    reach = (kernel - 1) * dilation + 1
    line = np.zeros(stride * (len(ways) - 1) + max(reach, stride), np.int64)
    for cell, number in enumerate(ways):
        for tap in range(kernel):
            line[cell * stride + tap * dilation] += number
    before, after = crop
    if before + after >= len(line):
        raise ValueError(
            f"crop={crop} takes off all of the {len(line)} cells that {len(ways)} stamp(s) of "
            f"kernel={kernel}, stride={stride} cover; nearest that works: {len(line) - 1} in total"
        )
    return line[before : len(line) - after]


def _whole(name: str, value: Any, axes: int, least: int = 1) -> tuple[int, ...]:
    """Return one checked integer per axis; a lone one is repeated."""
    values = tuple(value) if np.ndim(value) else (value,) * axes
    if len(values) != axes:
        raise ValueError(
            f"{name} must have {axes} number(s); got {value}; nearest that works: one int"
        )
    for number in values:
        if isinstance(number, bool) or not isinstance(number, (int, np.integer)):
            raise TypeError(
                f"{name} must be a whole number, {least} or more; got {number!r}; "
                f"nearest that works: {least}"
            )
        if number < least:
            raise ValueError(
                f"{name} must be a whole number, {least} or more; got {number}; "
                f"nearest that works: {least}"
            )
    return tuple(map(int, values))
