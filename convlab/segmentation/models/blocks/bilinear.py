"""A transposed convolution that interpolates: its first kernel is a tent for each channel."""

import numpy as np

from convlab._arguments.values import choice, integer
from convlab.backend import keras


def kernel_for(stride):
    """Choose the side of a kernel that interpolates bilinearly, and is centred under ``same``.

    Parameters
    ----------
    stride : int
        How many times longer a side gets.

    Returns
    -------
    int
        ``2 * stride``, less 1 if the stride is odd.

    Examples
    --------
    >>> [kernel_for(stride) for stride in (1, 2, 3, 8, 32)]
    [1, 4, 5, 16, 64]
    """
    integer("stride", stride)
    return 2 * stride - stride % 2


def tent(size, stride):
    """Weigh the cells around one that is spread: 1 at its centre, 0 one stride away.

    Parameters
    ----------
    size : int
        Cells of the kernel along one axis.
    stride : int
        Cells from the top of the tent to the ground.

    Returns
    -------
    ndarray of float64, shape (size,)

    Examples
    --------
    >>> tent(4, 2).tolist()
    [0.25, 0.75, 0.75, 0.25]
    >>> tent(3, 2).tolist()
    [0.5, 1.0, 0.5]
    """
    distance = np.abs(np.arange(size) - (size - 1) / 2)
    return np.maximum(1 - distance / stride, 0)


@keras.saving.register_keras_serializable(package="convlab")
class Bilinear(keras.initializers.Initializer):
    """Start a transposed convolution as bilinear interpolation, each channel by itself.

    Parameters
    ----------
    stride : int
        That of the layer.

    Raises
    ------
    ValueError
        If the kernel has other axes, as many channels do not come out as go in, or the kernel is
        too small to reach from cell to cell.

    Notes
    -----
    The kernel of one channel to itself is ``tent(k, s)`` along rows times ``tent(k, s)`` along
    columns. Between channels it is 0. Wherever all the neighbours exist, the weights that meet
    on an output cell add up to 1. At the rim some neighbours are missing, and the sum is less.

    With ``k = kernel_for(s)`` and ``same``, cell i lies in the middle of the cells that it becomes:
    output cell j is taken at ``(j + 1/2) / s - 1/2``. With an odd ``k = 2 * s - 1`` and ``valid``,
    cell i becomes cell ``s * i + s - 1``, and its value is kept.

    References
    ----------
    Long, Shelhamer and Darrell, "Fully convolutional networks for semantic segmentation", 2015.

    Examples
    --------
    >>> Bilinear(2)((4, 4, 1, 1))[0, :, 0, 0].numpy().tolist()
    [0.0625, 0.1875, 0.1875, 0.0625]
    """

    def __init__(self, stride):
        integer("stride", stride)
        self.stride = int(stride)

    def __call__(self, shape, dtype=None):
        """Make the kernel, of shape (rows, columns, channels out, channels in)."""
        if len(shape) != 4 or shape[2] != shape[3]:
            raise ValueError(
                f"a bilinear kernel must have shape (rows, columns, channels, channels), each "
                f"channel going to itself; got {tuple(shape)}; for as many filters as channels, "
                f"use Conv2DTranspose({shape[-1]}, ...)"
            )
        least = 2 * self.stride - 1
        if min(shape[:2]) < least:
            raise ValueError(
                f"a bilinear kernel for stride {self.stride} must have sides of {least} or more; "
                f"got {tuple(shape[:2])}; nearest that works: {kernel_for(self.stride)}"
            )
        rows, columns = (tent(size, self.stride) for size in shape[:2])
        kernel = np.einsum("r,c,oi->rcoi", rows, columns, np.eye(shape[2]))
        return keras.ops.convert_to_tensor(kernel, dtype=dtype or keras.config.floatx())

    def get_config(self):
        """Return what it takes to make it again."""
        return {"stride": self.stride}


def bilinear_up(x, stride, *, padding="same", fixed=False, name=None):
    """Make both sides `stride` times longer, at first by bilinear interpolation.

    Parameters
    ----------
    x : KerasTensor, shape (batch, rows, columns, channels)
        What is made larger.
    stride : int
        How many times.
    padding : {"same", "valid"}, optional
        "same" gives exactly `stride` times as many cells. "valid" gives
        ``stride * (rows + 1) - 1``; cell i comes back unchanged as cell ``stride * (i + 1) - 1``.
    fixed : bool, optional
        Whether training leaves it as it is.
    name : str, optional
        Of the layer.

    Returns
    -------
    KerasTensor, shape (batch, larger rows, larger columns, channels)

    Examples
    --------
    >>> x = keras.Input((3, 5, 2))
    >>> bilinear_up(x, 2).shape, bilinear_up(x, 2, padding="valid").shape
    ((None, 6, 10, 2), (None, 7, 11, 2))
    """
    choice("padding", padding, ("same", "valid"))
    size = kernel_for(stride) if padding == "same" else 2 * stride - 1
    return keras.layers.Conv2DTranspose(
        x.shape[-1], size, stride, padding=padding, use_bias=False, trainable=not fixed,
        kernel_initializer=Bilinear(stride), name=name,
    )(x)  # fmt: skip
