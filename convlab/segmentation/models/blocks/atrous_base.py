"""The base of DeepLab and PSPNet: halve the image a few times, then go on with holes instead."""

from collections.abc import Iterable
from numbers import Integral

from convlab._arguments.values import integer
from convlab.backend import keras

STRIDES = (4, 8, 16)


def convolution(x, n_filters, kernel_size=3, stride=1, rate=1, *, momentum=0.99, seeds=None):
    """Convolve, normalise, and pass through a ReLU.

    Parameters
    ----------
    x : KerasTensor, shape (batch, rows, columns, channels)
        What is read.
    n_filters : int
        Channels that are written.
    kernel_size : int, optional
        Side of the kernel, in taps; odd.
    stride : int, optional
        Pixels from one output to the next.
    rate : int, optional
        Pixels from one tap to the next: 1 is an ordinary convolution, more is an atrous one. Keras
        takes no stride beside a rate; the base needs none.
    momentum, seeds : optional
        As for `conv2d_block`.

    Returns
    -------
    KerasTensor, shape (batch, rows / stride, columns / stride, n_filters)

    Notes
    -----
    Before a stride the padding is laid on by hand, alike on both sides. Keras's ``"same"`` would
    pad an even side at its end only, and the same kernel would read other pixels with a stride
    than without.

    Examples
    --------
    >>> convolution(keras.Input((32, 48, 3)), 8, stride=2).shape
    (None, 16, 24, 8)
    """
    padding = "same"
    if stride > 1:
        x, padding = keras.layers.ZeroPadding2D(kernel_size // 2)(x), "valid"
    x = keras.layers.Conv2D(
        n_filters,
        kernel_size,
        stride,
        padding,
        dilation_rate=rate,
        use_bias=False,  # batch normalisation adds one
        kernel_initializer=keras.initializers.HeNormal(seed=next(seeds) if seeds else None),
    )(x)
    x = keras.layers.BatchNormalization(momentum=momentum)(x)
    return keras.layers.Activation("relu")(x)


def atrous_base(input_img, n_filters, depth, stride, *, momentum=0.99, seeds=None):
    """Write features of one image at every level, none smaller than its share 1 / `stride`.

    Parameters
    ----------
    input_img : KerasTensor, shape (batch, rows, columns, channels)
        The image. Both sides are multiples of `stride`.
    n_filters : int
        Channels of the first level. Each of the next three has twice as many, and so it stays.
    depth : int
        Levels after the first. Each wants to halve the image.
    stride : int
        The output stride: once the image is this many times smaller, a level that wants to halve
        it doubles the rate of its convolutions instead.
    momentum, seeds : optional
        As for `conv2d_block`.

    Returns
    -------
    list of KerasTensor
        The features of each level, `depth` + 1 in all. The last has shape
        (batch, rows / stride, columns / stride, channels).

    Notes
    -----
    Call the last features F for one stride, and G for twice that stride, from the same weights.
    Then G is F at every second row and column, with nothing approximated: the atrous convolution
    reads the same pixels, only for more outputs. This is the *algorithme à trous*.

    References
    ----------
    Chen et al., "Rethinking atrous convolution for semantic image segmentation", 2017, section
    3.1, who do this to a ResNet. The levels here are two plain convolutions each.

    Examples
    --------
    >>> levels = atrous_base(keras.Input((64, 96, 3)), n_filters=4, depth=4, stride=8)
    >>> [level.shape[1:] for level in levels]
    [(64, 96, 4), (32, 48, 8), (16, 24, 16), (8, 12, 32), (8, 12, 32)]
    """
    options = {"momentum": momentum, "seeds": seeds}
    x = convolution(input_img, n_filters, **options)
    levels = [convolution(x, n_filters, **options)]
    reached = rate = 1
    for level in range(1, depth + 1):
        width, step = n_filters * 2 ** min(level, 3), 2 if reached < stride else 1
        x = convolution(levels[-1], width, stride=step, rate=rate, **options)
        reached, rate = reached * step, rate * 2 // step
        levels.append(convolution(x, width, rate=rate, **options))
    return levels


def require_depth(depth, stride):
    """Refuse an output stride that is unknown, or that the levels cannot reach."""
    integer("depth", depth)
    if stride not in STRIDES:
        raise ValueError(
            f"stride must be one of {STRIDES}; got {stride!r}; nearest that works: "
            f"{_nearest(stride)}"
        )
    least = stride.bit_length() - 1
    if depth < least:
        raise ValueError(
            f"depth must be {least} or more, for {least} levels halve the image to reach stride "
            f"{stride}; got {depth}; nearest that works: {least}"
        )


def require_counts(name, values):
    """Refuse what is no sequence of whole numbers, 1 or more; return the sequence as a tuple."""
    if not isinstance(values, Iterable) or isinstance(values, str):
        raise ValueError(
            f"{name} must be a sequence of whole numbers, 1 or more; got {values!r}; "
            f"nearest that works: {(values if isinstance(values, Integral) else 1,)}"
        )
    values = tuple(values)
    for value in values:
        integer(f"each of {name}", value)
    return values


def _nearest(stride):
    """Find the output stride that comes closest."""
    number = isinstance(stride, int | float)
    return min(STRIDES, key=lambda known: abs(known - stride)) if number else 8
