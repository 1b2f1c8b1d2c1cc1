"""The literal answers of the first lesson's exercises are the ones that convlab and Keras give."""

import re

import numpy as np

from convlab import Geometry, conv, conv2d
from convlab.backend import keras
from convlab.lessons.exercises.convolution import slid_kernels


def test_strided_shape():
    right = Geometry((20, 31), (3, 5), stride=2).small
    assert slid_kernels.check_strided_shape(right) == "Right."
    slips = {
        "stride 1": Geometry((20, 31), (3, 5)).small,
        "padding 'same'": Geometry((20, 31), (3, 5), stride=2, padding="same").small,
        "Rows come first": right[::-1],
        "first place": tuple(n - 1 for n in right),
    }
    for hint, wrong in slips.items():
        assert re.search(hint, slid_kernels.check_strided_shape(wrong))


def test_shifting_kernel():
    image = np.random.default_rng(0).integers(1, 99, (5, 6))
    shifts = {"Right.": (0, 1), "to the left": (0, -1), "moves it down": (1, 0), "up": (-1, 0)}
    shifts["where it is"] = (0, 0)
    for said, (down, right) in shifts.items():
        kernel = np.zeros((3, 3), int)
        kernel[1 - down, 1 - right] = 1
        moved = np.roll(image, (down, right), axis=(0, 1))[1:-1, 1:-1]
        assert np.array_equal(conv2d(image, kernel), moved)  # the literal does what is asked
        if said == "Right.":
            assert slid_kernels.check_shifting_kernel(kernel) == said
            continue
        assert re.search(said, slid_kernels.check_shifting_kernel(kernel))
    assert re.search("A single 1", slid_kernels.check_shifting_kernel(np.ones((3, 3))))


def test_layer_cost():
    layer = keras.layers.Conv2D(16, 3, padding="same", use_bias=False)
    layer.build((None, 100, 200, 3))
    weights, places = (
        layer.count_params(),
        np.prod(layer.compute_output_shape((1, 100, 200, 3))[:3]),
    )
    assert slid_kernels.check_layer_cost((weights, weights * places)) == "Right."
    slips = {(9, 180000): "one kernel on one channel", (27, 540000): "16 output channels"}
    slips |= {(144, 2880000): "3 input channels", (weights + 16, weights * places): "no bias"}
    slips[(weights, weights)] = "at every place"
    for wrong, hint in slips.items():
        assert re.search(hint, slid_kernels.check_layer_cost(wrong))


def test_padded():
    def mine(image, top, bottom, left, right):
        return np.pad(image, ((top, bottom), (left, right)))

    assert slid_kernels.check_padded(mine) == "Right."
    for hint, slip in slid_kernels.check_padded.slips.items():
        assert slid_kernels.check_padded(slip) == f"Not yet. {hint}"


def test_dilated():
    def mine(image, kernel, dilation):
        return conv2d(image, kernel, dilation=dilation)

    assert slid_kernels.check_dilated(mine) == "Right."
    for hint, slip in slid_kernels.check_dilated.slips.items():
        assert slid_kernels.check_dilated(slip) == f"Not yet. {hint}"


def test_layer():
    def mine(image, weights):
        return conv(image[None], weights, Geometry(image.shape[:2], weights.shape[:2]))[0]

    assert slid_kernels.check_layer(mine) == "Right."
    for hint, slip in slid_kernels.check_layer.slips.items():
        assert slid_kernels.check_layer(slip) == f"Not yet. {hint}"
