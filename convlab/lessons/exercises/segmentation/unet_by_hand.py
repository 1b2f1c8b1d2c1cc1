"""Counts of a U-Net: its parameters, its channels, the sides that it can take."""

from convlab.lessons.exercises.judging import Exercise, judge_sides

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
