"""The numbers that the pictures of `gallery` start from, and the settings of its films."""

import numpy as np

IMAGE = np.array([[4, 5, 8, 7], [1, 8, 8, 8], [3, 6, 6, 4], [6, 5, 7, 8]])
KERNEL = np.array([[1, 4, 1], [1, 4, 3], [3, 3, 1]])
SMALL = np.array(  # its top left corner, 2 by 2, is what the lessons transpose
    [
        [2, 1, 3, 0, 1, 4],
        [4, 4, 1, 2, 3, 1],
        [0, 2, 3, 1, 4, 2],
        [1, 3, 0, 4, 2, 1],
        [3, 1, 2, 2, 0, 3],
        [1, 0, 4, 1, 3, 2],
    ]
)
# The image, kernel and results of figures 1.1 and 1.2 of V. Dumoulin and F. Visin, "A guide to
# convolution arithmetic for deep learning", arXiv:1603.07285, and two more rows and columns.
GUIDE_IMAGE = np.array(
    [
        [3, 3, 2, 1, 0, 2, 1],
        [0, 0, 1, 3, 1, 0, 3],
        [3, 1, 2, 2, 3, 1, 0],
        [2, 0, 0, 2, 2, 3, 1],
        [2, 0, 0, 0, 1, 2, 2],
        [1, 3, 2, 0, 2, 1, 3],
        [0, 2, 1, 3, 0, 3, 1],
    ]
)
GUIDE_KERNEL = np.array([[0, 1, 2], [2, 2, 0], [0, 1, 2]])
TWO_BY_TWO = np.array([[1, 2], [3, 4]])
FIVE, SIX = GUIDE_IMAGE[:5, :5], GUIDE_IMAGE[:6, :6]
SETTINGS = {  # name: heading, what to look for, image, kernel, what `Geometry` is told
    "no_padding": (
        "no padding",
        "The kernel stays inside, so the output is smaller than the input.",
        IMAGE, KERNEL, {},
    ),
    "arbitrary_padding": (
        "arbitrary padding",
        "Each side may have its own padding; the transpose crops as much from that side.",
        IMAGE, KERNEL, {"padding": ((2, 1), (0, 1))},
    ),
    "half_padding": (
        "half padding (same)",
        "Padding by half of an odd kernel, rounded down, keeps the size.",
        IMAGE, KERNEL, {"padding": 1},
    ),
    "full_padding": (
        "full padding",
        "The kernel takes every place where it still meets the input. The transpose crops so much "
        "that its input needs no zeros: it is a convolution without padding.",
        IMAGE, KERNEL, {"padding": 2},
    ),
    "strides": (
        "strides",
        "The kernel moves two cells at a time. So do the stamps.",
        FIVE, GUIDE_KERNEL, {"stride": 2},
    ),
    "padding_strides": (
        "padding and strides",
        "The transpose leads back to the size of the input, not to its numbers.",
        FIVE, GUIDE_KERNEL, {"stride": 2, "padding": 1},
    ),
    "odd_sizes": (
        "odd sizes",
        "The same kernel and an input one cell larger, yet the output is no larger. The last row "
        "and column of zeros are never read. The transpose must be told which size is meant.",
        SIX, GUIDE_KERNEL, {"stride": 2, "padding": 1},
    ),
    "dilation": (
        "dilation",
        "The weights stand two cells apart. The stamp has holes.",
        GUIDE_IMAGE, GUIDE_KERNEL, {"dilation": 2},
    ),
    "same_strides": (
        "same and strides, as in Keras",
        "The zeros that `same` needs are odd in number, and Keras puts the odd one after. The "
        "transpose is the up-convolution of the lessons' U-Net.",
        SIX, GUIDE_KERNEL, {"stride": 2, "padding": "same"},
    ),
    "k2_s2": (
        "the U-Net paper's 2 by 2",
        "Kernel and stride are equal: the stamps lie side by side, and none overlaps another. "
        "O. Ronneberger, P. Fischer and T. Brox, 2015, arXiv:1505.04597.",
        IMAGE, TWO_BY_TWO, {"stride": 2},
    ),
}  # fmt: skip
