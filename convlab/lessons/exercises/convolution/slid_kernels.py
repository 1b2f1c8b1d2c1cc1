"""Slide a kernel: the size of the output, a kernel that shifts, what a layer costs."""

from convlab.lessons.exercises.judging import Exercise

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
