"""Where a kernel stands: the image with its padding, and the weights on top of it."""

import numpy as np


def with_padding(image, g):
    """Return the image with its zeros around it, and each cell's role."""
    padded = np.pad(image, g.pads)
    roles = np.pad(np.full(image.shape, "", dtype="<U7"), g.pads, constant_values="padding")
    return padded, roles


def placed(kernel, shape, at, g):
    """Return the kernel where it stands for one output cell; NaN where it does not reach."""
    weights = np.full(shape, np.nan)
    spans = zip(at, g.stride, g.reach, g.dilation, strict=True)
    weights[tuple(slice(i * s, i * s + r, d) for i, s, r, d in spans)] = kernel
    return weights
