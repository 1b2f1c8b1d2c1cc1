"""Questions to predict the answer of: computed by convlab, drawn from a seed.

Each kind of question draws a setting, computes the answer, and offers wrong ones that come from
the usual slips: a stride forgotten, rows and columns swapped, padding counted on one side.
"""

from dataclasses import dataclass

import numpy as np

from convlab.geometry import Geometry
from convlab.matrix import conv_matrix
from convlab.ops import conv2d, conv2d_transpose

TIMES = "x"
LETTERS = "ABCD"


@dataclass(frozen=True)
class Question:
    """Something to guess before it is shown.

    Parameters
    ----------
    text : str
        The question.
    arrays : tuple of (str, str, ndarray)
        What is shown with it: a name, the role that colours it, and the numbers.
    choices : tuple of str
        Four answers, one of them right.
    answer : str
        The letter of the right one.
    reason : str
        Why it is right.
    """

    text: str
    arrays: tuple
    choices: tuple
    answer: str
    reason: str

    @property
    def right(self) -> str:
        """The right choice in words."""
        return self.choices[LETTERS.index(self.answer)]


def ask(kind, seed=0) -> Question:
    """Draw a question of one kind.

    Parameters
    ----------
    kind : str
        One of `KINDS`.
    seed : int
        The same seed draws the same question, so that a class can be asked again.

    Returns
    -------
    Question

    Raises
    ------
    ValueError
        A kind that is not known.

    Examples
    --------
    >>> question = ask("matrix_shape", seed=1)
    >>> question.text
    'An image of 8 x 6 pixels, a kernel of 3 x 4, stride 2. What is the shape of the matrix C?'
    >>> question.answer, question.right
    ('B', '6 x 48')
    """
    if kind not in KINDS:
        raise ValueError(f"kind={kind!r} is not known; nearest that works: one of {sorted(KINDS)}")
    rng = np.random.default_rng([seed, sorted(KINDS).index(kind)])
    text, arrays, right, wrong, reason = KINDS[kind](rng)
    choices = [right, *_three_others(right, wrong)]
    order = rng.permutation(4)
    shuffled = tuple(choices[n] for n in order)
    return Question(text, arrays, shuffled, LETTERS[shuffled.index(right)], reason)


def answer_key(questions) -> str:
    """Write the answers to a lesson's questions, for the teacher.

    Parameters
    ----------
    questions : iterable of (kind, seed)

    Returns
    -------
    str
        A line for each.

    Examples
    --------
    >>> print(answer_key([("matrix_shape", 1)]))
    matrix_shape, seed 1: B (6 x 48)
    """
    lines = []
    for kind, seed in questions:
        question = ask(kind, seed)
        lines.append(f"{kind}, seed {seed}: {question.answer} ({question.right})")
    return "\n".join(lines)


def _three_others(right, wrong):
    """Keep three different wrong answers, in the order of how usual the slip is."""
    others = list(dict.fromkeys(choice for choice in wrong if choice != right))
    if len(others) < 3:
        raise AssertionError(f"a question offers too few wrong answers: {right}, {wrong}")
    return others[:3]


def _shape(sizes):
    return f" {TIMES} ".join(map(str, sizes))


def _padding(padding):
    return {"valid": "no padding", "same": "padding 'same'"}.get(padding, f"padding {padding}")


def _setting(rng, padded=True):
    """Draw an image, a kernel, a stride and a padding, rows and columns unlike."""
    image = tuple(map(int, rng.choice([5, 6, 7, 8], 2, replace=False)))
    kernel = tuple(map(int, rng.choice([2, 3, 4], 2, replace=False)))
    stride = int(rng.integers(1, 3))
    padding = str(rng.choice(["valid", "same", "1"])) if padded else "valid"
    return image, kernel, stride, int(padding) if padding == "1" else padding


def _conv_shape(rng):
    image, kernel, stride, padding = _setting(rng)
    g = Geometry(image, kernel, stride, padding)
    (rows, columns), pairs = g.small, list(zip(image, kernel, strict=True))
    wrong = [
        [n // stride for n in image],
        [(n - k) // stride + 1 for n, k in pairs],
        [n - k + 1 for n, k in pairs],
        [(n + 1 - k) // stride + 1 for n, k in pairs],
        (columns, rows),
        [-(-(n - k) // stride) + 2 for n, k in pairs],
        (rows + 1, columns + 1),
        (rows, columns + 1),
        (rows + 2, columns + 2),
        (rows + 2, columns),
    ]
    text = (
        f"An image of {_shape(image)} pixels, a kernel of {_shape(kernel)}, stride {stride}, "
        f"{_padding(padding)}. How large is the output of the convolution?"
    )
    return text, (), _shape(g.small), list(map(_shape, wrong)), _size_reason(g)


def _size_reason(g):
    rows = zip(("Down", "Across"), g.large, g.reach, g.pads, g.stride, g.small, strict=True)
    return " ".join(
        f"{way}: {n} pixels and {b} + {a} zeros, less {r}, over {s}, rounded down, and 1 more: {o}."
        for way, n, r, (b, a), s, o in rows
    )


def _transpose_shape(rng):
    small = tuple(map(int, rng.choice([2, 3, 4, 5], 2, replace=False)))
    kernel, stride = int(rng.integers(2, 5)), int(rng.integers(2, 4))
    padding = str(rng.choice(["valid", "same"]))
    g = Geometry.for_transpose(small, kernel, stride, padding)
    wrong = [
        [stride * n for n in small],
        [stride * (n - 1) + kernel for n in small],
        [stride * n + kernel for n in small],
        [n + kernel - 1 for n in small],
        [(n - kernel) // stride + 1 for n in small],
        [stride * n - 1 for n in small],
        g.large[::-1],
    ]
    wrong = [shape for shape in wrong if min(shape) > 0]
    text = (
        f"An input of {_shape(small)}, a kernel of {_shape((kernel, kernel))}, stride {stride}, "
        f"{_padding(padding)}. How large is the output of the transposed convolution?"
    )
    if padding == "same":
        reason = f"With 'same', Keras multiplies each side by the stride, {stride}."
    else:
        reason = (
            f"The first stamp covers {kernel} cells. Each further one starts {stride} later. "
            f"Keras gives at least {stride} cells for each number."
        )
    return text, (), _shape(g.large), list(map(_shape, wrong)), reason


def _conv_cell(rng):
    image, kernel = rng.integers(0, 5, (3, 4)), rng.integers(-1, 3, (2, 2))
    kernel[0, 0], kernel[1, 1] = 2, -1  # never symmetric: a flip must change the answer
    output = conv2d(image, kernel)
    row, column = (int(rng.integers(n)) for n in output.shape)
    right = int(output[row, column])
    flipped = int(conv2d(image, kernel[::-1, ::-1])[row, column])
    wrong = [flipped, int(image[row : row + 2, column : column + 2].sum()), right + 1, right - 2]
    text = f"Convolution, stride 1, no padding. What is the output at row {row}, column {column}?"
    terms = zip(image[row : row + 2, column : column + 2].ravel(), kernel.ravel(), strict=True)
    products = " + ".join(f"{pixel} {TIMES} {weight}" for pixel, weight in terms)
    reason = f"The kernel is not flipped: {products} = {right}."
    arrays = (("image", "input", image), ("kernel", "kernel", kernel))
    return text, arrays, str(right), list(map(str, [*wrong, right + 3])), reason


def _transpose_cell(rng):
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
    wrong = [largest, flipped, int(small[0, 0] * kernel[1, 1]), right + 2, right + 5, right + 1]
    text = (
        f"Transposed convolution, stride {stride}, no padding. "
        f"What is the output at row {row}, column {column}?"
    )
    sums = " + ".join(f"{number} {TIMES} {weight}" for number, weight in places)
    reason = f"{len(places)} stamps reach this cell, and they add: {sums} = {right}."
    arrays = (("input", "input", small), ("kernel", "kernel", kernel))
    return text, arrays, str(right), list(map(str, wrong)), reason


def _overlap(rng):
    kernel, stride = ((2, 2), (3, 2), (4, 2), (5, 2), (3, 3), (6, 3))[rng.integers(6)]
    g = Geometry.for_transpose(15, kernel, stride)
    line = conv_matrix(np.ones(kernel, int), g).sum(axis=0)[2 * kernel : -2 * kernel]
    counts = sorted(set(np.outer(line, line).ravel().tolist()))
    right = _counts(counts)
    wrong = ["1", "1 or 2", "4", "1, 2 or 4", "9", "4, 6 or 9", str(kernel * kernel), "2 or 3"]
    text = (
        f"Transposed convolution, kernel {kernel} {TIMES} {kernel}, stride {stride}. How many "
        f"stamps does an output pixel get, away from the border?"
    )
    even = "divides" if kernel % stride == 0 else "does not divide"
    reason = f"The stride {even} the kernel's side: {stride} and {kernel}. Each pixel gets {right}."
    return text, (), right, wrong, reason


def _counts(counts):
    words = list(map(str, counts))
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"


def _matrix_shape(rng):
    image, kernel, stride, _ = _setting(rng, padded=False)
    g = Geometry(image, kernel, stride)
    rows, columns = conv_matrix(np.ones(kernel), g).shape
    pixels = kernel[0] * kernel[1]
    wrong = [(columns, rows), (pixels, columns), (rows, pixels), (rows + 1, columns)]
    text = (
        f"An image of {_shape(image)} pixels, a kernel of {_shape(kernel)}, stride {stride}. "
        f"What is the shape of the matrix C?"
    )
    reason = (
        f"A row for each output, {_shape(g.small)} = {rows}; a column for each pixel, "
        f"{_shape(image)} = {columns}."
    )
    return text, (), _shape((rows, columns)), list(map(_shape, wrong)), reason


def _same_crop(rng):
    kernel, stride = ((3, 2), (4, 2), (5, 2), (4, 3), (5, 3), (2, 1), (4, 1))[rng.integers(7)]
    g = Geometry.for_transpose(int(rng.integers(4, 9)), kernel, stride, "same")
    ((before, after),) = g.pads
    total = before + after
    wrong = [(after, before), (total, 0), (0, total), (kernel // 2,) * 2, (1, 1), (0, 0), (2, 2)]
    text = (
        f"Transposed convolution in Keras, one dimension, kernel {kernel}, stride {stride}, "
        f"padding 'same'. How many cells are cropped before and after?"
    )
    reason = (
        f"In all {kernel} - {stride} = {total}: the kernel's reach beyond the stride. Half of it, "
        f"rounded down, before; the rest after."
    )
    words = [f"{b} before, {a} after" for b, a in [(before, after), *wrong]]
    return text, (), words[0], words[1:], reason


def _round_trip(rng):
    stride, kernel = int(rng.integers(2, 4)), int(rng.integers(2, 5))
    side = int(rng.integers(5, 15))
    there = Geometry(side, kernel, stride, "same").small
    back = Geometry.for_transpose(there, kernel, stride, "same").large
    wrong = [side, stride * (side // stride), there[0], back[0] - 1, back[0] + 1, back[0] + stride]
    text = (
        f"{side} pixels go down through a convolution and up through its transpose, both with "
        f"stride {stride} and padding 'same'. How many pixels come back?"
    )
    reason = f"Down: {side} / {stride}, rounded up: {there[0]}. Up: times {stride}: {back[0]}."
    return text, (), str(back[0]), list(map(str, wrong)), reason


def _large_sizes(rng):
    stride, kernel = int(rng.integers(2, 5)), int(rng.integers(3, 6))
    small = int(rng.integers(3, 8))
    g = Geometry.for_transpose(small, kernel, stride)
    sizes = [size for (size,) in g.large_sizes()]
    wrong = [1, stride - 1, stride + 1, kernel, kernel - 1, small, small + 1]
    text = (
        f"A convolution with kernel {kernel} and stride {stride}, no padding, gives {small} "
        f"outputs. How many different input sizes could that have been?"
    )
    reason = f"From {sizes[0]} to {sizes[-1]}: as many as the stride. output_padding says which."
    return text, (), str(len(sizes)), list(map(str, wrong)), reason


def _gradient_shape(rng):
    image, kernel, stride, padding = _setting(rng)
    g = Geometry(image, kernel, stride, padding)
    wrong = [image, g.small, [n - o + 1 for n, o in zip(image, g.small, strict=True)]]
    wrong += [kernel[::-1], (kernel[0] + 1, kernel[1] + 1)]
    wrong = [shape for shape in wrong if min(shape) > 0]
    text = (
        f"An image of {_shape(image)} pixels, a kernel of {_shape(kernel)}, stride {stride}, "
        f"{_padding(padding)}. What is the shape of the loss's gradient with respect to the kernel?"
    )
    reason = "A gradient has the shape of what it is a gradient of: one number for each weight."
    return text, (), _shape(kernel), list(map(_shape, wrong)), reason


KINDS = {
    "conv_shape": _conv_shape,
    "transpose_shape": _transpose_shape,
    "conv_cell": _conv_cell,
    "transpose_cell": _transpose_cell,
    "overlap": _overlap,
    "matrix_shape": _matrix_shape,
    "same_crop": _same_crop,
    "round_trip": _round_trip,
    "large_sizes": _large_sizes,
    "gradient_shape": _gradient_shape,
}
