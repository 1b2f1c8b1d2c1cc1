"""The three contractions: conv, conv_transpose, kernel_gradient.

They are one trilinear form, read from its three sides:

    <conv(x, w), y>  =  <x, conv_transpose(y, w)>  =  <w, kernel_gradient(x, y)>

The definition of each is a loop over the taps of the kernel, ``for tap, large, small in
g.taps()``, given in its Notes. What runs is the same sum in another order: *patches* are gathered
into a block small enough to stay in the processor's cache, and a matrix product takes many taps
at once (`patches`). The transpose is a few convolutions of the same kind (`phases`).
"""

from itertools import product
from math import prod

import numpy as np

from convlab.arguments import (
    as_array,
    numbers,
    require_geometry,
    require_groups,
    require_images,
    require_kernel,
)
from convlab.geometry import Geometry
from convlab.patches import blocks, padded, slide
from convlab.phases import phase_kernel, taps_of


def conv(x, w, g: Geometry, groups=1) -> np.ndarray:
    """Convolve images with a kernel (a correlation: the kernel is not flipped, as in Keras).

    Parameters
    ----------
    x : array, shape (batch, *large, C_large)
        Images.
    w : array, shape (*kernel, C_large / groups, C_small)
        Kernel, in the layout of Keras's Conv layers.
    g : Geometry
        Sizes, stride, padding, dilation.
    groups : int
        Channels are dealt into this many groups that do not mix, as in Keras. A depthwise
        kernel ``(*kernel, C_large, multiplier)`` is ``groups=C_large`` with the kernel
        reshaped to ``(*kernel, 1, C_large * multiplier)``.

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
    x, w = numbers(x=x, w=w)
    require_kernel(w, g.kernel, groups)
    require_images("x", x, g.large, channels=w.shape[-2] * groups)
    pairs = zip(_deal(x, groups), _deal(w, groups), strict=True)
    return _gathered([_conv(x, w, g) for x, w in pairs])


def conv_transpose(y, w, g: Geometry, groups=1) -> np.ndarray:
    """Apply the transpose of the convolution's matrix.

    Parameters
    ----------
    y : array, shape (batch, *small, C_small)
        What the transposed convolution reads.
    w : array, shape (*kernel, C_large / groups, C_small)
        The very kernel of the convolution; Keras's Conv*Transpose layers keep theirs so.
    g : Geometry
        The geometry of the *convolution*. `Geometry.for_transpose` builds it from ``small``.
    groups : int
        As for `conv`.

    Returns
    -------
    array, shape (batch, *large, C_large)
        dtypes as for `conv`.

    Raises
    ------
    ValueError, TypeError
        As for `conv`.

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
    y, w = numbers(y=y, w=w)
    require_kernel(w, g.kernel, groups)
    require_images("y", y, g.small, channels=w.shape[-1])
    pairs = zip(_deal(y, groups), _deal(w, groups), strict=True)
    return _gathered([_conv_transpose(y, w, g) for y, w in pairs])


def kernel_gradient(x, y, g: Geometry, groups=1) -> np.ndarray:
    """Contract images with cotangents of the output: the gradient with respect to the kernel.

    Parameters
    ----------
    x : array, shape (batch, *large, C_large)
        What the convolution read.
    y : array, shape (batch, *small, C_small)
        Cotangent (gradient of some loss) of what it wrote.
    g : Geometry
        The geometry of the convolution.
    groups : int
        As for `conv`.

    Returns
    -------
    array, shape (*kernel, C_large / groups, C_small)
        dtypes as for `conv`.

    Raises
    ------
    ValueError, TypeError
        As for `conv`.

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
    require_groups("y's C_small", y.shape[-1], groups)
    if len(x) != len(y):
        raise ValueError(
            f"x and y must have one batch size, but x has {len(x)} and y has {len(y)}. "
            f"Nearest: the first {min(len(x), len(y))} of each."
        )
    pairs = zip(_deal(x, groups), _deal(y, groups), strict=True)
    return _gathered([_kernel_gradient(x, y, g) for x, y in pairs])


def conv2d(image, kernel, stride=1, padding="valid", dilation=1) -> np.ndarray:
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
    image, kernel = _lone("image", image), _lone("kernel", kernel)
    g = Geometry(image.shape, kernel.shape, stride, padding, dilation)
    return conv(image[None, ..., None], kernel[..., None, None], g)[0, ..., 0]


def conv2d_transpose(
    image, kernel, stride=1, padding="valid", output_padding=None, dilation=1
) -> np.ndarray:
    """Transposed convolution of one image with one kernel, at Keras's size.

    Parameters
    ----------
    image : array, shape (rows, columns)
    kernel : array, shape (kernel rows, kernel columns)
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
    image, kernel = _lone("image", image), _lone("kernel", kernel)
    g = Geometry.for_transpose(image.shape, kernel.shape, stride, padding, output_padding, dilation)
    return conv_transpose(image[None, ..., None], kernel[..., None, None], g)[0, ..., 0]


def _conv(x, w, g):
    y = np.empty((len(x), *g.small, w.shape[-1]), x.dtype)
    slide(padded(x, g.pads), w, g.stride, g.dilation, out=y)
    return y


def _kernel_gradient(x, y, g):
    w = np.zeros((prod(g.kernel) * x.shape[-1], y.shape[-1]), x.dtype)
    for image, rows, taps in blocks(padded(x, g.pads), g.small, g.kernel, g.stride, g.dilation):
        cells = y[image, rows].reshape(-1, y.shape[-1])
        for tap, part in zip(taps, np.split(w, len(taps)), strict=True):
            part += tap.T @ cells  # (K, cells) @ (cells, C_small)
    return w.reshape(*g.kernel, x.shape[-1], y.shape[-1])


def _conv_transpose(y, w, g):
    """Convolve once for each phase; those of the last axis together.

    They lie side by side in memory, as if they were channels: one convolution writes them all.
    """
    *above, last = g.stride
    columns = -(-g.large[-1] // last)  # one for each group of phases
    x = np.empty((len(y), *g.large[:-1], columns, last * w.shape[-2]), y.dtype)
    for phase in product(*map(range, above)):
        axes = [taps_of(g, axis, [r]) for axis, r in enumerate(phase)]
        axes.append(taps_of(g, g.axes - 1, range(last)))
        out = x[(slice(None), *(slice(r, None, s) for r, s in zip(phase, above, strict=True)))]
        if not all(taps for taps, *_ in axes):
            out[...] = 0  # no tap reaches this phase
        elif out.size:
            places, firsts, steps = zip(*axes, strict=True)
            kernel = phase_kernel(w, places, last)
            pads = [
                (-first, first + (length - 1) * step + wanted - there)
                for first, step, length, wanted, there in zip(
                    firsts, steps, kernel.shape, out.shape[1:-1], g.small, strict=False
                )
            ]
            kernel = kernel.reshape(*kernel.shape[: g.axes], w.shape[-1], -1)
            slide(padded(y, pads), kernel, (1,) * g.axes, steps, out)
    x = x.reshape(len(y), *g.large[:-1], columns * last, w.shape[-2])
    return np.ascontiguousarray(x[..., : g.large[-1], :])


def _deal(array, groups):
    return np.split(array, groups, axis=-1)


def _gathered(parts):
    return parts[0] if len(parts) == 1 else np.concatenate(parts, axis=-1)


def _lone(name, array):
    array = as_array(name, array)
    if array.ndim != 2:
        raise ValueError(
            f"{name} must have 2 axes (rows, columns), but its shape is {array.shape}. "
            f"Nearest: convlab.conv or convlab.conv_transpose, for batches and channels."
        )
    return array
