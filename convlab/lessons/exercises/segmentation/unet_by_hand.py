"""Counts of a U-Net: its parameters, channels, sides, receptive fields; and a skip by hand."""

import numpy as np

from convlab.lessons.exercises.judging import Exercise, judge_sides
from convlab.lessons.exercises.written import Written

check_layer_parameters = Exercise(
    "Parameters of a 3 x 3 convolution from 64 to 128 channels, its biases included.",
    73_856,
    {
        73_728: "Each of the 128 output channels has a bias, too.",
        8_320: "That is a 1 x 1 convolution. Each kernel has 3 x 3 places.",
        1_280: "Each output channel has a kernel for each of the 64 input channels.",
        73_792: "There is one bias for each output channel, not for each input channel.",
        74_368: "The normalisation that follows is a layer of its own.",
    },
    "9 places x input channels x output channels, and a bias for each output channel.",
)

check_joined_channels = Exercise(
    "Channels that the last block, c9, reads in a U-Net of 32 filters.",
    64,
    {
        32: "That is what comes up. The skip brings as many again.",
        96: "What came up has been brought to 32 channels before it is joined.",
        128: "The transposed convolution halves the 64 channels that c8 writes.",
    },
    "What comes up, and beside it the skip from c1.",
)

check_small_field = Exercise(
    "Side of the receptive field after a 5 x 5 convolution, 2 x 2 pooling, a 3 x 3 convolution.",
    10,
    {
        8: "After the pooling a step is two pixels, so the 3 x 3 convolution adds 4 and not 2.",
        9: "The pooling itself reads one pixel more than the number before it.",
        7: "The kernels' reaches add up, but after the pooling each step counts twice.",
        20: "A receptive field is not doubled by pooling. What later layers add is.",
        14: "That is for two convolutions of 3 x 3 on each level.",
    },
    "Start with 1. Each layer adds (kernel - 1) x the step in pixels; pooling doubles the step.",
)


def check_valid_side(valid_side) -> str:
    """Check a function that finds the next side that the U-Net of the paper can take.

    Parameters
    ----------
    valid_side : callable
        From a number of pixels, 1 or more, to the smallest side not below it that works; see
        `judge_sides`.

    Examples
    --------
    >>> check_valid_side(lambda side: max(188, side + (188 - side) % 16))
    'Right.'
    """

    def exercise(side):
        right = next(n for n in range(188, 1100, 16) if n >= side)
        hints = {
            -(-side // 16) * 16: "That is a multiple of 16, as for a U-Net that pads.",
            side + (188 - side) % 16: "The smallest side of all is 188: below, nothing is left.",
            right + 16: "One step too far: a side that works already stays.",
            right - 16: "That is below the side that was asked for.",
        }
        slip = f"valid_side({side}) must be 188, 204, 220, ..., not below {side}, and no more."
        return Exercise("", right, hints, slip)

    sides = (1, 100, 187, 188, 189, 203, 204, 205, 500, 570, 572, 573, 1000)
    return judge_sides(valid_side, sides, exercise)


def _field(layers):
    side, step = 1, 1
    for kernel, stride in layers:
        side += (kernel - 1) * step
        step *= stride
    return side


def _step_first(layers):
    side, step = 1, 1
    for kernel, stride in layers:
        step *= stride
        side += (kernel - 1) * step
    return side


def _draw_layers(rng):
    kernels, strides = rng.integers(2, 8, 5), rng.integers(1, 4, 5)
    return ([(int(k), int(s)) for k, s in zip(kernels, strides, strict=True)],)


check_receptive_field = Written(
    "The side of the receptive field of a chain of layers, each a (kernel, stride).",
    _field,
    _draw_layers,
    {
        "A step after a stride of 2 is two pixels of the image: multiply by the strides so far.": (
            lambda layers: 1 + sum(kernel - 1 for kernel, _ in layers)
        ),
        "Each layer adds its kernel less 1: the number that was there is in the window.": (
            lambda layers: _field([(kernel + 1, stride) for kernel, stride in layers]) - 1
        ),
        "A layer's own stride counts for the layers after it, not for itself.": _step_first,
        "You begin with 0. A number of the image sees itself: begin with 1.": (
            lambda layers: _field(layers) - 1
        ),
    },
    "Two 3 x 3 convolutions, 2 x 2 pooling, and two more of 3 x 3 give 14.",
)


def _joined(skip, up):
    top, left = ((a - b) // 2 for a, b in zip(skip.shape[:2], up.shape[:2], strict=True))
    cut = skip[top : top + up.shape[0], left : left + up.shape[1]]
    return np.concatenate([up, cut], axis=-1)


def _draw_join(rng):
    rows, columns, channels, more = rng.integers(2, 6, 4)
    around = 2 * rng.integers(1, 4, 2)
    return (
        rng.normal(size=(rows + around[0], columns + around[1], channels)),
        rng.normal(size=(rows, columns, channels + more)),
    )


check_join = Written(
    "Cut a skip to the middle, and join it to what came up, channel beside channel.",
    _joined,
    _draw_join,
    {
        "You cut the skip at its corner. Take as much off each side.": lambda skip, up: (
            np.concatenate([up, skip[: up.shape[0], : up.shape[1]]], axis=-1)
        ),
        "What came up stands first here, then the skip.": lambda skip, up: np.concatenate(
            [_joined(skip, up)[..., up.shape[-1] :], up], axis=-1
        ),
        "That is the skip alone, cut. Join what came up.": lambda skip, up: _joined(skip, up)[
            ..., up.shape[-1] :
        ],
    },
    "Join along the last axis: np.concatenate([up, cut], axis=-1).",
)
