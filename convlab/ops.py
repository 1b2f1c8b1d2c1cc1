"""The three contractions: conv, conv_transpose, kernel_gradient.

They are one trilinear form, read from its three sides:

    <conv(x, w), y>  =  <x, conv_transpose(y, w)>  =  <w, kernel_gradient(x, y)>

The definition of each is a loop over the taps of the kernel, ``for tap, large, small in
g.taps()``, given in its Notes. What runs is the same sum in another order: *patches* are gathered
into a piece of memory small enough to stay in the processor's cache, and a matrix product takes
many taps at once (`patches`), on each core its own pieces (`cores`). The transpose is a few
convolutions that read the same patches (`phases`).

A product is there where a tap meets a cell, and nowhere else. Padding has no cells: an infinite
weight on it adds nothing, as in Keras, and an infinite cell reaches what its taps reach, no more.
"""

from __future__ import annotations  # those of inner functions would be made at each call

from functools import partial
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from convlab._arguments.dtypes import numbers
from convlab._arguments.operators import (
    Padding,
    PerAxis,
    require_bias,
    require_geometry,
    require_groups,
    require_images,
    require_kernel,
    require_lone,
    require_one_batch,
    require_room,
)
from convlab._fast.groups import each_group
from convlab._fast.layouts import Windows
from convlab._fast.patches import convolve, gradient
from convlab._fast.phases import all_phases
from convlab._fast.single_taps import (
    contracted,
    finished,
    gathered,
    has_many_zeros,
    stamped,
    without_zeros,
)
from convlab.geometry import Geometry


def conv(
    x: ArrayLike,
    w: ArrayLike,
    g: Geometry,
    groups: int = 1,
    *,
    bias: ArrayLike | None = None,
    relu: bool = False,
) -> NDArray[Any]:
    """Convolve images with a kernel (a correlation: the kernel is not flipped, as in Keras).

    Parameters
    ----------
    x : array, shape (batch, *large, C_large)
        Images.
    w : array, shape (*kernel, C_large / groups, C_small)
        Kernel, in the layout of Keras's Conv layers.
    g
        Sizes, stride, padding, dilation.
    groups
        Channels are dealt into this many groups that do not mix, as in Keras. A depthwise
        kernel ``(*kernel, C_large, multiplier)`` is ``groups=C_large`` with the kernel
        reshaped to ``(*kernel, 1, C_large * multiplier)``.
    bias : array, shape (C_small,)
        Added to each channel of the result.
    relu
        Whether to put 0 for what is negative then. Both cost less here than afterwards.

    Returns
    -------
    array, shape (batch, *small, C_small)
        float32 in, float32 out; float64 stays; integers give exact int64.

    Raises
    ------
    ValueError
        Shapes that do not fit the geometry or each other.
    TypeError
        Arrays of other things than real numbers.

    Notes
    -----
    ``for tap, large, small in g.taps(): y[:, *small] += x[:, *large] @ w[tap]``

    Examples
    --------
    >>> image = np.arange(9).reshape(1, 3, 3, 1)
    >>> kernel = np.array([[1, 2], [3, 4]])[..., None, None]
    >>> conv(image, kernel, Geometry((3, 3), 2))[0, ..., 0]
    array([[27, 37],
           [57, 67]])
    """
    require_geometry(g, Geometry)
    x, w, bias = numbers(x=x, w=w, bias=bias)
    groups = require_kernel(w, g.kernel, groups)
    require_images("x", x, g.large, channels=w.shape[-2] * groups)
    require_bias(bias, w.shape[-1])
    require_room((len(x), *g.small, w.shape[-1]), x, w)
    return each_group(partial(_conv, g=g, relu=relu), groups, x, w, bias)


def conv_transpose(
    y: ArrayLike,
    w: ArrayLike,
    g: Geometry,
    groups: int = 1,
    *,
    bias: ArrayLike | None = None,
    relu: bool = False,
) -> NDArray[Any]:
    """Apply the transpose of the convolution's matrix.

    Parameters
    ----------
    y : array, shape (batch, *small, C_small)
        What the transposed convolution reads.
    w, g, groups, relu
        As for `conv`: the very kernel of the convolution, and its geometry, which
        `Geometry.for_transpose` builds from ``small``. Keras's Conv*Transpose layers keep their
        kernels so, too.
    bias : array, shape (C_large,)

    Returns
    -------
    array, shape (batch, *large, C_large)
        dtypes and errors as for `conv`.

    Notes
    -----
    ``for tap, large, small in g.taps(): x[:, *large] += y[:, *small] @ w[tap].T``

    Examples
    --------
    >>> y = np.array([[0, 1], [2, 3]]).reshape(1, 2, 2, 1)
    >>> conv_transpose(y, y.reshape(2, 2, 1, 1), Geometry.for_transpose((2, 2), 2))[0, ..., 0]
    array([[ 0,  0,  1],
           [ 0,  4,  6],
           [ 4, 12,  9]])
    """
    require_geometry(g, Geometry)
    y, w, bias = numbers(y=y, w=w, bias=bias)
    groups = require_kernel(w, g.kernel, groups)
    require_images("y", y, g.small, channels=w.shape[-1])
    require_bias(bias, w.shape[-2] * groups)
    require_room((len(y), *g.large, w.shape[-2] * groups), y, w)
    return each_group(partial(_conv_transpose, g=g, relu=relu), groups, y, w, bias)


def kernel_gradient(x: ArrayLike, y: ArrayLike, g: Geometry, groups: int = 1) -> NDArray[Any]:
    """Contract images with cotangents of the output: the gradient with respect to the kernel.

    Parameters
    ----------
    x : array, shape (batch, *large, C_large)
        What the convolution read.
    y : array, shape (batch, *small, C_small)
        Cotangent (gradient of some loss) of what it wrote.
    g, groups
        As for `conv`.

    Returns
    -------
    array, shape (*kernel, C_large / groups, C_small)
        dtypes and errors as for `conv`.

    Notes
    -----
    ``for tap, large, small in g.taps(): w[tap] = sum over the batch and the cells of the``
    ``outer products of x[:, *large] and y[:, *small]``

    Examples
    --------
    >>> x, y = np.arange(4.0).reshape(1, 4, 1), np.array([1.0, 10.0, 100.0]).reshape(1, 3, 1)
    >>> kernel_gradient(x, y, Geometry(4, kernel=2)).ravel()
    array([210., 321.])
    """
    require_geometry(g, Geometry)
    x, y = numbers(x=x, y=y)
    require_images("x", x, g.large)
    require_images("y", y, g.small)
    require_groups("x's C_large", x.shape[-1], groups)
    groups = require_groups("y's C_small", y.shape[-1], groups)
    require_one_batch(x=x, y=y)
    require_room((*g.kernel, x.shape[-1] // groups, y.shape[-1]), x, y)
    return each_group(partial(_kernel_gradient, g=g), groups, x, y)


def conv2d(
    image: ArrayLike,
    kernel: ArrayLike,
    stride: PerAxis = 1,
    padding: Padding = "valid",
    dilation: PerAxis = 1,
) -> NDArray[Any]:
    """Convolve one image with one kernel: `conv` without batch and channels.

    Parameters
    ----------
    image : array, shape (rows, columns)
    kernel : array, shape (kernel rows, kernel columns)
    stride, padding, dilation
        As for `Geometry`.

    Returns
    -------
    array, shape g.small

    Examples
    --------
    >>> conv2d(np.arange(9).reshape(3, 3), [[1, 2], [3, 4]])
    array([[27, 37],
           [57, 67]])
    """
    image, kernel = require_lone("image", image), require_lone("kernel", kernel)
    g = Geometry(image.shape, kernel.shape, stride, padding, dilation)
    return conv(image[None, ..., None], kernel[..., None, None], g)[0, ..., 0]


def conv2d_transpose(
    image: ArrayLike,
    kernel: ArrayLike,
    stride: PerAxis = 1,
    padding: Padding = "valid",
    output_padding: PerAxis | None = None,
    dilation: PerAxis = 1,
) -> NDArray[Any]:
    """Transposed convolution of one image with one kernel, at Keras's size.

    Parameters
    ----------
    image, kernel
        As for `conv2d`.
    stride, padding, output_padding, dilation
        As for `Geometry.for_transpose`.

    Returns
    -------
    array, shape g.large

    Examples
    --------
    >>> conv2d_transpose([[0, 1], [2, 3]], [[0, 1], [2, 3]], stride=2)
    array([[0, 0, 0, 1],
           [0, 0, 2, 3],
           [0, 2, 0, 3],
           [4, 6, 6, 9]])
    """
    image, kernel = require_lone("image", image), require_lone("kernel", kernel)
    g = Geometry.for_transpose(image.shape, kernel.shape, stride, padding, output_padding, dilation)
    return conv_transpose(image[None, ..., None], kernel[..., None, None], g)[0, ..., 0]


def _conv(
    x: NDArray[Any], w: NDArray[Any], bias: NDArray[Any] | None, g: Geometry, relu: bool
) -> NDArray[Any]:
    def by_taps() -> NDArray[Any]:
        return finished(gathered(x, w, g.taps(), g.small), bias, relu)

    windows = Windows(g.small, g.kernel, g.stride, g.dilation, x.shape[-1], w.shape[-1])
    fast = partial(convolve, x, w, bias, relu, g.pads, windows)
    return by_taps() if has_many_zeros(g) else without_zeros(fast, by_taps, x, w)


def _conv_transpose(
    y: NDArray[Any], w: NDArray[Any], bias: NDArray[Any] | None, g: Geometry, relu: bool
) -> NDArray[Any]:
    def by_taps() -> NDArray[Any]:
        return finished(stamped(y, w, g.taps(), g.large), bias, relu)

    before = tuple(zeros for zeros, _ in g.pads)
    sizes = g.large, g.small, g.kernel, g.stride, g.dilation, before
    fast = partial(all_phases, y, w, bias, relu, sizes)
    return by_taps() if has_many_zeros(g) else without_zeros(fast, by_taps, y, w)


def _kernel_gradient(x: NDArray[Any], y: NDArray[Any], g: Geometry) -> NDArray[Any]:
    def by_taps() -> NDArray[Any]:
        return contracted(x, y, g.taps(), g.kernel)

    k, width = x.shape[-1], y.shape[-1]
    if not y.size or not x.size:
        return np.zeros((*g.kernel, k, width), x.dtype)
    windows = Windows(g.small, g.kernel, g.stride, g.dilation, k, width, summed=True)
    fast = partial(gradient, x, y, g.pads, windows)
    return by_taps() if has_many_zeros(g) else without_zeros(fast, by_taps, x, y)
