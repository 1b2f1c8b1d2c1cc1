"""The layers that mix channels: convolution and its transpose, each the way back of the other."""

from __future__ import annotations  # those of inner functions would be made at each call

from collections.abc import Callable
from typing import Any

from numpy.typing import NDArray

from convlab import ops
from convlab._arguments.tensors import gradient_of
from convlab.geometry import Geometry
from convlab.nn.layers.per_channel import over_cells

Pullback = Callable[[NDArray[Any]], tuple[NDArray[Any], ...]]


def conv(
    x: NDArray[Any], w: NDArray[Any], b: NDArray[Any], g: Geometry, relu: bool = False
) -> tuple[NDArray[Any], Pullback]:
    """Convolve, and add its own number to each channel.

    Parameters
    ----------
    x : array, shape (batch, *large, C_large)
    w : array, shape (*kernel, C_large, C_small)
    b : array, shape (C_small,)
    g
    relu
        Whether `relu` follows at once, which costs less than afterwards.

    Returns
    -------
    y : array, shape (batch, *small, C_small)
    pullback
        From the gradient of y to those of x, w and b.

    Raises
    ------
    ValueError, TypeError
        As for `ops.conv`.

    Notes
    -----
    The gradient of x is the *transposed convolution* of the gradient of y, with the same kernel.

    Examples
    --------
    >>> import numpy as np
    >>> x, w = np.arange(4.0).reshape(1, 4, 1), np.array([1.0, 10.0]).reshape(2, 1, 1)
    >>> y, pullback = conv(x, w, np.array([0.5]), Geometry(4, kernel=2))
    >>> y.ravel()
    array([10.5, 21.5, 32.5])
    >>> [gradient.ravel().tolist() for gradient in pullback(np.ones_like(y))]
    [[1.0, 11.0, 11.0, 10.0], [3.0, 6.0], [3.0]]
    """
    y = ops.conv(x, w, g, bias=b, relu=relu)

    def pullback(dy: NDArray[Any]) -> tuple[NDArray[Any], ...]:
        dy = gradient_of(y.shape, "dy", dy)
        if relu:
            dy = dy * (y > 0)
        return ops.conv_transpose(dy, w, g), ops.kernel_gradient(x, dy, g), over_cells(dy)

    return y, pullback


def conv_transpose(
    y: NDArray[Any], w: NDArray[Any], b: NDArray[Any], g: Geometry
) -> tuple[NDArray[Any], Pullback]:
    """Convolve transposed, and add its own number to each channel.

    Parameters
    ----------
    y : array, shape (batch, *small, C_small)
    w, g
        As for `conv`, of which this is the transpose: `Geometry.for_transpose`.
    b : array, shape (C_large,)

    Returns
    -------
    x : array, shape (batch, *large, C_large)
    pullback
        From the gradient of x to those of y, w and b.

    Notes
    -----
    The gradient of y is the *convolution* of the gradient of x: a matrix transposed twice is the
    matrix.

    Examples
    --------
    >>> import numpy as np
    >>> y, w = np.array([1.0, 2.0]).reshape(1, 2, 1), np.array([1.0, 10.0]).reshape(2, 1, 1)
    >>> x, pullback = conv_transpose(y, w, np.zeros(1), Geometry.for_transpose(2, kernel=2))
    >>> x.ravel()
    array([ 1., 12., 20.])
    >>> [gradient.ravel().tolist() for gradient in pullback(x)]
    [[121.0, 212.0], [25.0, 52.0], [33.0]]
    """
    x = ops.conv_transpose(y, w, g, bias=b)
    written = x.shape

    def pullback(dx: NDArray[Any]) -> tuple[NDArray[Any], ...]:
        dx = gradient_of(written, "dx", dx)
        return ops.conv(dx, w, g), ops.kernel_gradient(dx, y, g), over_cells(dx)

    return x, pullback
