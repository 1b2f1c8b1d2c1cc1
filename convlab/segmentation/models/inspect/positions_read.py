"""Which positions of its input each kind of layer reads, axis by axis.

A rule is a function of the layer, the positions wanted of its output, the sides of what it reads
and the sides of what it writes. It returns, for each axis, the positions that it reads, sorted.
Positions before 0 or behind the last lie in the padding.
"""

import numpy as np


def positions_read(layer, wanted, sides_in, sides_out, which=0):
    """Return the positions of its input that a layer reads for some positions of its output.

    Parameters
    ----------
    layer : keras.Operation
        Of a kind in `RULES`, or of a class made from one.
    wanted : list of ndarray of int
        For each spatial axis of the output, its positions.
    sides_in, sides_out : tuple of int
        Spatial sides of the input and of the output.
    which : int, optional
        Of several inputs, the one that is asked for.

    Returns
    -------
    list of ndarray of int
        For each spatial axis of the input, the positions, sorted.

    Raises
    ------
    TypeError
        If there is no rule for the layer; the message names it.
    ValueError
        If the layer keeps channels first.

    Examples
    --------
    >>> from convlab.backend import keras
    >>> atrous = keras.layers.Conv1D(1, 3, dilation_rate=4, padding="same")
    >>> [axis.tolist() for axis in positions_read(atrous, [np.array([10])], (32,), (32,))]
    [[6, 10, 14]]
    """
    if getattr(layer, "data_format", None) == "channels_first":
        raise ValueError(
            f'layer {layer.name} has data_format="channels_first"; nearest that works: '
            f'"channels_last", as in all models here'
        )
    if type(layer).__name__ == "ResizeLike" and which:  # it is asked for its sides only
        return [axis[:0] for axis in wanted]
    for kind in type(layer).__mro__:
        if kind.__name__ in RULES:
            return RULES[kind.__name__](layer, wanted, sides_in, sides_out)
    raise TypeError(
        f"no rule says what layer {layer.name} of kind {type(layer).__name__} reads; "
        f"nearest that works: a rule in convlab.segmentation.models.inspect.positions_read.RULES"
    )


def _convolution(layer, wanted, sides_in, sides_out):
    """Take stride times the position, minus the padding before, plus a tap."""
    window = getattr(layer, "kernel_size", None) or layer.pool_size
    dilation = getattr(layer, "dilation_rate", (1,) * len(window))
    dilation = (dilation,) * len(window) if np.ndim(dilation) == 0 else dilation
    read = []
    for axis, (k, s, d) in enumerate(zip(window, layer.strides, dilation, strict=True)):
        reach = d * (k - 1) + 1
        before = {"valid": 0, "causal": reach - 1}.get(layer.padding)
        if before is None:  # "same": the odd pixel of padding comes after
            before = max((sides_out[axis] - 1) * s + reach - sides_in[axis], 0) // 2
        read.append(np.unique(wanted[axis][:, None] * s - before + d * np.arange(k)))
    return read


def _transposed(layer, wanted, sides_in, sides_out):
    """Find the positions whose stamps reach: a convolution the other way round."""
    read = []
    per_axis = zip(layer.kernel_size, layer.strides, layer.dilation_rate, strict=True)
    for axis, (k, s, d) in enumerate(per_axis):
        reach, before = d * (k - 1) + 1, 0
        if layer.padding == "same":  # what is cropped is what the convolution would have padded
            before = max((sides_in[axis] - 1) * s + reach - sides_out[axis], 0) // 2
        stamps = wanted[axis][:, None] + before - d * np.arange(k)
        read.append(np.unique(stamps[stamps % s == 0] // s))
    return read


def _upsampled(layer, wanted, sides_in, sides_out):
    sizes = (layer.size,) * len(wanted) if np.ndim(layer.size) == 0 else layer.size
    if getattr(layer, "interpolation", "nearest") != "nearest":
        return _resized(layer, wanted, sides_in, sides_out)
    return [np.unique(axis // size) for axis, size in zip(wanted, sizes, strict=True)]


def _resized(layer, wanted, sides_in, sides_out):
    """Take the nearest position or the two around; centres lie at halves, borders repeat."""
    kind = getattr(layer, "interpolation", "bilinear")
    if kind not in ("nearest", "bilinear") or getattr(layer, "antialias", False):
        raise TypeError(
            f"no rule says what layer {layer.name} reads with interpolation {kind!r}; "
            f'nearest that works: "bilinear" without antialias'
        )
    read = []
    for axis, n_in, n_out in zip(wanted, sides_in, sides_out, strict=True):
        # 2 n_out times the place in the input, in whole numbers: no rounding decides a neighbour
        place = (2 * axis + 1) * n_in - (n_out if kind == "bilinear" else 0)
        first = place // (2 * n_out)
        last = -(-place // (2 * n_out)) if kind == "bilinear" else first
        read.append(np.unique(np.clip(np.concatenate([first, last]), 0, n_in - 1)))
    return read


def _adaptive(layer, wanted, sides_in, sides_out):
    read = []
    for axis, n_in, n_out in zip(wanted, sides_in, sides_out, strict=True):
        bins = np.unique(np.clip(axis, 0, n_out - 1))
        parts = [np.arange(b * n_in // n_out, -(-(b + 1) * n_in // n_out)) for b in bins]
        read.append(np.unique(np.concatenate(parts)) if parts else bins)
    return read


def _everything(layer, wanted, sides_in, sides_out):
    return [np.arange(side) for side in sides_in]


def _cropped(layer, wanted, sides_in, sides_out):
    amounts = _pairs(layer.cropping)
    return [axis + before for axis, (before, _) in zip(wanted, amounts, strict=True)]


def _padded(layer, wanted, sides_in, sides_out):
    amounts = _pairs(layer.padding)
    return [axis - before for axis, (before, _) in zip(wanted, amounts, strict=True)]


def _pairs(amounts):
    """Return (before, after) for each axis; with one axis Keras keeps the pair alone."""
    return [amounts] if np.ndim(amounts) == 1 else amounts


def _rearranged(layer, wanted, sides_in, sides_out):
    """Depth to space: the channels of one position become a block of positions."""
    blocks = [n_out // n_in for n_in, n_out in zip(sides_in, sides_out, strict=True)]
    return [np.unique(axis // block) for axis, block in zip(wanted, blocks, strict=True)]


def _reshaped(layer, wanted, sides_in, sides_out):
    same = sides_in == sides_out
    return (_same_place if same else _everything)(layer, wanted, sides_in, sides_out)


def _same_place(layer, wanted, sides_in, sides_out):
    """Each position reads its own; an axis of one position is read by all."""
    missing = len(wanted) - len(sides_in)
    pairs = zip(wanted[missing:], sides_in, sides_out[missing:], strict=True)
    return [axis * 0 if n_in == 1 < n_out else axis for axis, n_in, n_out in pairs]


def _table(**kinds_of):
    """Return kind: rule, from the kinds of every rule."""
    rules = {"convolution": _convolution, "transposed": _transposed, "upsampled": _upsampled}
    rules |= {"resized": _resized, "adaptive": _adaptive, "everything": _everything}
    rules |= {"cropped": _cropped, "padded": _padded, "rearranged": _rearranged}
    rules |= {"reshaped": _reshaped, "same_place": _same_place}
    return {kind: rules[rule] for rule, kinds in kinds_of.items() for kind in kinds.split()}


RULES = _table(
    convolution="Conv1D Conv2D Conv3D DepthwiseConv1D DepthwiseConv2D SeparableConv1D "
    "SeparableConv2D MaxPooling1D MaxPooling2D MaxPooling3D AveragePooling1D AveragePooling2D "
    "AveragePooling3D",
    transposed="Conv1DTranspose Conv2DTranspose Conv3DTranspose",
    upsampled="UpSampling1D UpSampling2D UpSampling3D",
    resized="Resizing Resize ResizeLike",
    adaptive="AdaptiveAveragePooling AdaptiveAveragePooling1D AdaptiveAveragePooling2D "
    "AdaptiveAveragePooling3D AdaptiveMaxPooling1D AdaptiveMaxPooling2D AdaptiveMaxPooling3D",
    everything="GlobalMaxPooling1D GlobalMaxPooling2D GlobalMaxPooling3D GlobalAveragePooling1D "
    "GlobalAveragePooling2D GlobalAveragePooling3D Flatten",
    cropped="Cropping1D Cropping2D Cropping3D",
    padded="ZeroPadding1D ZeroPadding2D ZeroPadding3D",
    rearranged="DepthToSpace",
    reshaped="Reshape",
    # What normalisation measures over a whole map is not counted: it is one number for all pixels.
    same_place="BatchNormalization GroupNormalization LayerNormalization UnitNormalization "
    "Activation ReLU LeakyReLU PReLU ELU Softmax Identity Rescaling Normalization Dense Dropout "
    "SpatialDropout1D SpatialDropout2D SpatialDropout3D GaussianNoise GaussianDropout Concatenate "
    "Add Subtract Multiply Average Maximum Minimum Relu Sigmoid Tanh Silu Gelu LeakyRelu Negative",
)
"""The rule for each kind of layer, by the name of its class; operators such as ``+`` included."""
