"""The three contractions: conv, conv_transpose, kernel_gradient.

They are one trilinear form, read from its three sides:

    <conv(x, w), y>  =  <x, conv_transpose(y, w)>  =  <w, kernel_gradient(x, y)>

The definition of each is a loop over the taps of the kernel, ``for tap, large, small in
g.taps()``, given in its Notes. What runs is the same sum in another order: *patches* are gathered
into a piece of memory small enough to stay in the processor's cache, and a matrix product takes
many taps at once (`patches`), on each core its own pieces (`cores`). The transpose is a few
convolutions that read the same patches (`phases`).
"""

from itertools import product

import numpy as np

from convlab._arguments.operators import (
    as_array,
    numbers,
    require_geometry,
    require_groups,
    require_images,
    require_kernel,
)
from convlab._fast.patches import Patches, gradient, slide
from convlab._fast.phases import phase_kernel, reach, taps_of
from convlab.geometry import Geometry


def conv(x, w, g: Geometry, groups=1, *, bias=None, relu=False) -> np.ndarray:
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
    bias : array, shape (C_small,), optional
        Added to each channel of the result.
    relu : bool
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
    x, w, *bias = numbers(x=x, w=w, **({} if bias is None else {"bias": bias}))
    require_kernel(w, g.kernel, groups)
    require_images("x", x, g.large, channels=w.shape[-2] * groups)
    biases = _biases(bias, w.shape[-1], groups)
    parts = zip(_deal(x, groups), _deal(w, groups), biases, strict=True)
    return _gathered([_conv(x, w, g, bias, relu) for x, w, bias in parts])


def conv_transpose(y, w, g: Geometry, groups=1, *, bias=None, relu=False) -> np.ndarray:
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
    bias : array, shape (C_large,), optional
    relu : bool
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
    y, w, *bias = numbers(y=y, w=w, **({} if bias is None else {"bias": bias}))
    require_kernel(w, g.kernel, groups)
    require_images("y", y, g.small, channels=w.shape[-1])
    biases = _biases(bias, w.shape[-2] * groups, groups)
    parts = zip(_deal(y, groups), _deal(w, groups), biases, strict=True)
    return _gathered([_conv_transpose(y, w, g, bias, relu) for y, w, bias in parts])


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
            f"x and y must have one batch size, but x has {len(x)} and y has {len(y)}; "
            f"nearest that works: the first {min(len(x), len(y))} of each"
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


def _conv(x, w, g, bias, relu):
    y = np.empty((len(x), *g.small, w.shape[-1]), x.dtype)
    patches = Patches(x, g.pads, g.small, g.kernel, g.stride, g.dilation, w.shape[-1])
    slide(patches, [(0, w.reshape(patches.depth, w.shape[-1]), y)], bias, relu)
    return y


def _kernel_gradient(x, y, g):
    if not y.size or not x.size:
        return np.zeros((*g.kernel, x.shape[-1], y.shape[-1]), x.dtype)
    sizes = g.pads, g.small, g.kernel, g.stride, g.dilation
    w = gradient(Patches(x, *sizes, y.shape[-1], summed=True), y)
    return w.reshape(*g.kernel, x.shape[-1], y.shape[-1])


def _conv_transpose(y, w, g, bias, relu):
    """Convolve for all phases: a large cell ``r + s j`` is place r of group j.

    The phases of the last axis lie side by side in memory, as if they were channels: one
    convolution writes them all. Those of the first axis read the same patches, or some rows of
    them. If a side is no multiple of its stride, the last group is cropped.
    """
    width, last = w.shape[-2], g.stride[-1]
    groups = [-(-n // s) for n, s in zip(g.large, g.stride, strict=True)]
    *sides, _ = (n for pair in zip(groups, g.stride, strict=True) for n in pair)
    x = np.empty((len(y), *sides, last * width), y.dtype)
    bias = bias if bias is None else np.tile(bias, last)
    above = g.stride[:-1]
    for between in product(*map(range, above[1:])):
        axes = [taps_of(g, 0, range(above[0]))] if above else []
        axes += [taps_of(g, axis, [r]) for axis, r in enumerate(between, start=1)]
        places, firsts, steps = zip(*axes, taps_of(g, g.axes - 1, range(last)), strict=True)
        kernel = [reach(along) for along in places]
        spans = zip(firsts, steps, kernel, groups, g.small, strict=True)
        pads = [(-q, q + (k - 1) * step + wanted - there) for q, step, k, wanted, there in spans]
        patches = Patches(y, pads, groups, kernel, (1,) * g.axes, steps, last * width)
        parts = []
        for high in range(above[0]) if above else [None]:
            rows = [tap for tap in places[0] if high in (tap[1], None)]
            start = min((place for place, *_ in rows), default=0)
            rows = [(place - start, phase, tap) for place, phase, tap in rows]
            phase = (high, *between) if above else ()
            out = x[(slice(None), *(i for r in phase for i in (slice(None), r)))]
            parts.append((start, phase_kernel(w, (rows, *places[1:]), last), out))
        slide(patches, parts, bias, relu)
    x = x.reshape(len(y), *(n * s for n, s in zip(groups, g.stride, strict=True)), width)
    return np.ascontiguousarray(x[(slice(None), *map(slice, g.large))])


def _biases(given, channels, groups):
    """Deal a bias, if one is given."""
    for bias in given:
        if bias.shape != (channels,):
            raise ValueError(
                f"bias must have one number for each of the {channels} channels that are written, "
                f"but its shape is {bias.shape}; nearest that works: shape ({channels},)"
            )
        return _deal(bias, groups)
    return [None] * groups


def _deal(array, groups):
    return np.split(array, groups, axis=-1)


def _gathered(parts):
    return parts[0] if len(parts) == 1 else np.concatenate(parts, axis=-1)


def _lone(name, array):
    array = as_array(name, array)
    if array.ndim != 2:
        raise ValueError(
            f"{name} must have 2 axes (rows, columns), but its shape is {array.shape}; "
            f"nearest that works: convlab.conv or convlab.conv_transpose, for batches and channels"
        )
    return array
