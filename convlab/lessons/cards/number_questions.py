"""Questions about numbers: one cell, its overlap, the matrix and the gradient.

Each draws a setting, computes the answer, and offers wrong ones that come from the usual slips: a
stride forgotten, rows and columns swapped, padding counted on one side. It returns the text, the
arrays shown with it, the right answer, wrong ones with what is said of each, in the order of how
usual the slip is, and the reason.
"""

import numpy as np

from convlab.geometry import Geometry
from convlab.lessons.cards.drawn_settings import TIMES, in_words, random_setting, sides, written
from convlab.matrix import conv_matrix
from convlab.ops import conv2d, conv2d_transpose


def conv_cell(rng):
    """Ask for one output cell of a convolution."""
    image, kernel = rng.integers(0, 5, (3, 4)), rng.integers(-1, 3, (2, 2))
    kernel[0, 0], kernel[1, 1] = 2, -1  # never symmetric: a flip must change the answer
    output = conv2d(image, kernel)
    row, column = (int(rng.integers(n)) for n in output.shape)
    right = int(output[row, column])
    flipped = int(conv2d(image, kernel[::-1, ::-1])[row, column])
    wrong = [
        (flipped, "the sum with the kernel flipped"),
        (int(image[row : row + 2, column : column + 2].sum()), "the pixels added, without weights"),
        *((right + n, f"off by {abs(n)}: one of the products is wrong") for n in (1, -2, 3)),
    ]
    text = f"Convolution, stride 1, no padding. What is the output at row {row}, column {column}?"
    terms = zip(image[row : row + 2, column : column + 2].ravel(), kernel.ravel(), strict=True)
    products = " + ".join(f"{pixel} {TIMES} {weight}" for pixel, weight in terms)
    reason = f"The kernel is not flipped: {products} = {right}."
    arrays = (("image", "input", image), ("kernel", "kernel", kernel))
    return text, arrays, str(right), written(wrong), reason


def transpose_cell(rng):
    """Ask for one output cell of a transposed convolution, where stamps meet."""
    small, kernel = rng.integers(1, 5, (2, 2)), rng.integers(0, 4, (3, 3))
    stride = int(rng.integers(1, 3))
    output = conv2d_transpose(small, kernel, stride)
    row = column = stride  # where stamps meet
    right = int(output[row, column])
    places = [
        (int(small[i, j]), int(kernel[row - i * stride, column - j * stride]))
        for i, j in np.ndindex(2, 2)
        if 0 <= row - i * stride < 3 and 0 <= column - j * stride < 3
    ]
    largest = max(number * weight for number, weight in places)
    flipped = int(conv2d_transpose(small, kernel[::-1, ::-1], stride)[row, column])
    wrong = [
        (largest, "the largest of the stamps that meet here; they add"),
        (flipped, "the sum with the kernel flipped; a stamp lands as it is"),
        (
            int(small[0, 0] * kernel[1, 1]),
            "the first number times the middle weight",
        ),
        *((right + n, f"off by {n}: one of the products is wrong") for n in (2, 5, 1)),
    ]
    text = (
        f"Transposed convolution, stride {stride}, no padding. "
        f"What is the output at row {row}, column {column}?"
    )
    sums = " + ".join(f"{number} {TIMES} {weight}" for number, weight in places)
    reason = f"{len(places)} stamps reach this cell, and they add: {sums} = {right}."
    arrays = (("input", "input", small), ("kernel", "kernel", kernel))
    return text, arrays, str(right), written(wrong), reason


def overlap(rng):
    """Ask how many stamps reach an output pixel."""
    kernel, stride = ((2, 2), (3, 2), (4, 2), (5, 2), (3, 3), (6, 3))[rng.integers(6)]
    g = Geometry.for_transpose(15, kernel, stride)
    line = conv_matrix(np.ones(kernel, int), g).sum(axis=0)[2 * kernel : -2 * kernel]
    counts = sorted(set(np.outer(line, line).ravel().tolist()))
    right = _counts(counts)
    wrong = [
        ("1", "true only where the kernel is as large as the stride"),
        ("1 or 2", "the counts along one axis of kernel 3; down and across multiply"),
        ("4", "true of kernel 4 with stride 2, and of kernel 6 with stride 3"),
        ("1, 2 or 4", "the counts of kernel 3 with stride 2"),
        ("9", "nine stamps meet only where three meet down and three across"),
        ("4, 6 or 9", "the counts of kernel 5 with stride 2"),
        (str(kernel * kernel), "the weights of one stamp; that many meet only at stride 1"),
        ("2 or 3", "the counts along one axis of kernel 5; down and across multiply"),
    ]
    text = (
        f"Transposed convolution, kernel {kernel} {TIMES} {kernel}, stride {stride}. How many "
        f"stamps does an output pixel get, away from the border?"
    )
    even = "divides" if kernel % stride == 0 else "does not divide"
    reason = f"Stride {stride} {even} the kernel's side, {kernel}, so a pixel gets {right}."
    return text, (), right, wrong, reason


def _counts(counts):
    words = list(map(str, counts))
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"


def matrix_shape(rng):
    """Ask for the shape of the matrix of a convolution."""
    image, kernel, stride, _ = random_setting(rng, padded=False)
    g = Geometry(image, kernel, stride)
    rows, columns = conv_matrix(np.ones(kernel), g).shape
    pixels = kernel[0] * kernel[1]
    wrong = [
        ((columns, rows), "the shape of its transpose"),
        ((pixels, columns), "a row for each weight; a row belongs to an output"),
        ((rows, pixels), "a column for each weight; a column belongs to a pixel"),
        ((rows + 1, columns), "one row too many: there is one for each output, and no more"),
    ]
    text = (
        f"An image of {sides(image)} pixels, a kernel of {sides(kernel)}, stride {stride}. "
        f"What is the shape of the matrix C?"
    )
    reason = (
        f"A row for each output, {sides(g.small)} = {rows}; a column for each pixel, "
        f"{sides(image)} = {columns}."
    )
    return text, (), sides((rows, columns)), written(wrong, sides), reason


def gradient_shape(rng):
    """Ask for the shape of a kernel's gradient."""
    image, kernel, stride, padding = random_setting(rng)
    g = Geometry(image, kernel, stride, padding)
    rest = [n - o + 1 for n, o in zip(image, g.small, strict=True)]
    wrong = [
        (image, "the shape of the gradient on the image"),
        (g.small, "the shape of the output, and of the gradient that arrives there"),
        (rest, "image less output plus 1: right only without stride and padding"),
        (kernel[::-1], "rows and columns swapped"),
        ((kernel[0] + 1, kernel[1] + 1), "larger than the kernel by one: no weight is there"),
    ]
    wrong = [(shape, why) for shape, why in wrong if min(shape) > 0]
    text = (
        f"An image of {sides(image)} pixels, a kernel of {sides(kernel)}, stride {stride}, "
        f"{in_words(padding)}. What is the shape of the loss's gradient with respect to the kernel?"
    )
    reason = "A gradient has the shape of what it is a gradient of: one number for each weight."
    return text, (), sides(kernel), written(wrong, sides), reason
