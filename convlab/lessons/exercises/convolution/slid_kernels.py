"""Slide a kernel: sizes, a kernel that shifts, a layer's cost; padding, dilation, channels."""

import numpy as np

from convlab.lessons.exercises.judging import Exercise
from convlab.lessons.exercises.written import Written

check_strided_shape = Exercise(
    "The output size for 20 x 31 pixels, a kernel of 3 x 5, stride 2, no padding.",
    (9, 14),
    {
        (18, 27): "That is stride 1.",
        (14, 9): "Rows come first, then columns.",
        (8, 13): "Count the first place too: one more than the number of steps.",
        (10, 16): "That is padding 'same'. Without padding, the kernel must fit inside.",
    },
    "Along each axis: (pixels - kernel) // stride + 1.",
)

check_shifting_kernel = Exercise(
    "The 3 x 3 kernel that moves an image one pixel to the right.",
    ((0, 0, 0), (1, 0, 0), (0, 0, 0)),
    {
        ((0, 0, 0), (0, 0, 1), (0, 0, 0)): "Each output takes the pixel on its right, so the "
        "image moves to the left.",
        ((0, 0, 0), (0, 1, 0), (0, 0, 0)): "That leaves the image where it is.",
        ((0, 1, 0), (0, 0, 0), (0, 0, 0)): "That moves it down.",
        ((0, 0, 0), (0, 0, 0), (0, 1, 0)): "That moves it up.",
    },
    "A single 1: where is the pixel that each output should show?",
)

check_layer_cost = Exercise(
    "Weights and products: 100 x 200 pixels, 3 channels to 16, kernel 3 x 3, ``same``.",
    (432, 8640000),
    {
        (9, 180000): "That is one kernel on one channel. There are 3 channels in and 16 out.",
        (27, 540000): "That is one kernel. There is one for each of the 16 output channels.",
        (144, 2880000): "Each kernel has weights for all 3 input channels.",
        (432, 432): "Each weight is used at every place of the output.",
        (448, 8640000): "Those are 16 numbers too many: this layer has no bias.",
    },
    "Weights: 3 x 3 x channels in x channels out. Products: that, at each output place.",
)


def _padded(image, top, bottom, left, right):
    rows, columns = image.shape
    framed = np.zeros((rows + top + bottom, columns + left + right), image.dtype)
    framed[top : top + rows, left : left + columns] = image
    return framed


def _image_and_sides(rng):
    image = rng.integers(1, 10, (int(rng.integers(2, 5)), int(rng.integers(5, 8))))
    return (image, *map(int, rng.permutation([1, 2, 3, 4])))


def _ends_changed(image, top, bottom, left, right):
    return _padded(image, bottom, top, right, left)


def _axes_changed(image, top, bottom, left, right):
    return _padded(image, left, right, top, bottom)


def _filled(mode):
    """Make a slip: a border that is not zeros."""
    return lambda image, top, bottom, left, right: np.pad(
        image, ((top, bottom), (left, right)), mode=mode
    )


check_padded = Written(
    "Zeros around an image: top, bottom, left, right.",
    _padded,
    _image_and_sides,
    {
        "Top and bottom are changed about, and left and right.": _ends_changed,
        "The rows' zeros stand beside the image, and the columns' above.": _axes_changed,
        "That repeats the border. Zeros are asked for.": _filled("edge"),
        "That mirrors the border. Zeros are asked for.": _filled("symmetric"),
    },
    "Begin with np.zeros of the new size, and put the image at row `top`, column `left`.",
)


def _slid(image, kernel, step=1, spread=1):
    """Slide a kernel whose weights are ``spread`` apart, ``step`` pixels at a time."""
    reach = [(side - 1) * spread + 1 for side in kernel.shape]
    places = [(n - r) // step + 1 for n, r in zip(image.shape, reach, strict=True)]
    output = np.zeros(np.maximum(places, 0))
    for i, j in np.ndindex(*output.shape):
        for a, b in np.ndindex(*kernel.shape):
            output[i, j] += image[i * step + a * spread, j * step + b * spread] * kernel[a, b]
    return output


def _image_kernel_dilation(rng):
    image = rng.integers(-5, 10, (int(rng.integers(9, 11)), int(rng.integers(11, 14))))
    return image, rng.integers(-4, 5, (2, 3)), int(rng.integers(2, 5))


check_dilated = Written(
    "A convolution with dilation: stride 1, no padding.",
    lambda image, kernel, dilation: _slid(image, kernel, spread=dilation),
    _image_kernel_dilation,
    {
        "That is dilation 1: the weights are still side by side.": lambda image, kernel, _: _slid(
            image, kernel
        ),
        "That is a stride. The weights move apart, the steps stay 1.": lambda image, kernel, d: (
            _slid(image, kernel, step=d)
        ),
        "That leaves `dilation` free pixels between two weights. It is one fewer.": (
            lambda image, kernel, d: _slid(image, kernel, spread=d + 1)
        ),
        "The kernel is turned by half a turn. We slide it as it is.": lambda image, kernel, d: (
            _slid(image, kernel[::-1, ::-1], spread=d)
        ),
    },
    "Output (i, j) reads the pixels (i + a * dilation, j + b * dilation), one for each weight.",
)


def _layer(image, weights):
    rows, columns, c_in, c_out = weights.shape
    output = np.zeros((image.shape[0] - rows + 1, image.shape[1] - columns + 1, c_out))
    for read, written in np.ndindex(c_in, c_out):
        output[..., written] += _slid(image[..., read], weights[..., read, written])
    return output


def _image_and_bank(rng):
    image = rng.integers(-5, 10, (int(rng.integers(4, 6)), int(rng.integers(6, 9)), 3))
    return image, rng.integers(-4, 5, (2, 3, 3, 2))


check_layer = Written(
    "A layer: an image with channels, a bank of kernels, an output with channels.",
    _layer,
    _image_and_bank,
    {
        "That reads the first channel only. The sum runs over all of them.": lambda image, w: (
            _layer(image[..., :1], w[:, :, :1])
        ),
        "That is the mean over the channels. The products are added.": lambda image, w: (
            _layer(image, w) / image.shape[-1]
        ),
        "Every kernel is turned by half a turn. We slide it as it is.": lambda image, w: _layer(
            image, w[::-1, ::-1]
        ),
        "The output's channels are in front. Here they are the last axis.": lambda image, w: (
            np.moveaxis(_layer(image, w), -1, 0)
        ),
    },
    "One number is a sum over kernel rows, kernel columns and channels in.",
)
