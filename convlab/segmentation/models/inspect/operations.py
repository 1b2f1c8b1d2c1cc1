"""What the arrows of a network stand for."""

import numpy as np

OPERATIONS = (
    "convolution", "pointwise", "atrous", "strided", "pool", "context", "up", "copy", "add",
    "dense", "other",
)  # fmt: skip
"""Pointwise is a kernel of 1; context pools to a fixed grid; copy joins by concatenation."""

QUIET = {
    *("BatchNormalization", "GroupNormalization", "LayerNormalization", "UnitNormalization"),
    *("Activation", "ReLU", "LeakyReLU", "PReLU", "ELU", "Softmax", "Rescaling", "Normalization"),
    *("Dropout", "SpatialDropout1D", "SpatialDropout2D", "SpatialDropout3D", "GaussianNoise"),
    *("ZeroPadding1D", "ZeroPadding2D", "ZeroPadding3D", "Cropping1D", "Cropping2D"),
    *("Cropping3D", "Identity", "Relu", "Sigmoid", "Silu"),
}
"""Kinds of layers that get no box."""


def source_inputs(node):
    """Return which calls a call takes values from; a resizing also asks for sides."""
    return node.inputs[:1] if type(node.operation).__name__ == "ResizeLike" else node.inputs


def joins(node, cropped):
    """Return operation and detail of an arrow that leads into a join."""
    kind = type(node.operation).__name__
    if kind == "Concatenate":
        return "copy", "cropped" if cropped else ""
    return ("add", "") if kind == "Add" else ("other", kind)


def operation_of(node):
    """Return operation and detail of the arrow that leads to what a layer writes."""
    layer, kind = node.operation, type(node.operation).__name__
    if kind.startswith(("Global", "Adaptive")):
        return "context", ""
    if "Pooling" in kind:
        return "pool", _times(layer.pool_size)
    if kind.endswith("Transpose"):
        return "up", _times(layer.kernel_size)
    if kind.startswith(("UpSampling", "Resiz")) or kind == "DepthToSpace":
        return "up", ""
    if "Conv" in kind and hasattr(layer, "kernel_size"):
        rate = np.ravel(getattr(layer, "dilation_rate", 1)).max()
        if max(layer.kernel_size) == 1:
            return "pointwise", ""
        if rate > 1:
            return "atrous", f"rate {rate}"
        return "strided" if max(layer.strides) > 1 else "convolution", _times(layer.kernel_size)
    return ("dense", "") if kind == "Dense" else ("other", kind)


def halvings(node):
    """Return how often a layer halves its sides, on average over the axes; negative: it doubles."""
    layer, kind = node.operation, type(node.operation).__name__
    strides = getattr(layer, "strides", None)
    if kind.endswith("Transpose"):
        return -np.log2(strides).mean()
    if kind.startswith("UpSampling"):
        return -np.log2(np.ravel(layer.size)).mean()
    if strides is not None:
        return np.log2(np.ravel(strides)).mean()
    before, after = node.read[0][:-1], node.shape[:-1]
    if len(before) != len(after):
        return np.log2([max(side, 1) for side in before]).mean() if not after else 0.0
    return np.log2(before).mean() - np.log2(after).mean()


def _times(sides):
    """Write sides as a person does."""
    sides = tuple(np.ravel(sides).tolist())
    return " x ".join(map(str, sides))
