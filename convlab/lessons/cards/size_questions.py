"""Questions about sizes: what comes out, what is cropped, what comes back.

Each draws a setting, computes the answer, and offers wrong ones that come from the usual slips: a
stride forgotten, rows and columns swapped, padding counted on one side. It returns the text, the
arrays shown with it, the right answer, wrong ones in the order of how usual the slip is, and the
reason.
"""

from convlab.geometry import Geometry
from convlab.lessons.cards.drawn_settings import in_words, random_setting, sides


def conv_shape(rng):
    """Ask how large the output of a convolution is."""
    image, kernel, stride, padding = random_setting(rng)
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
        f"An image of {sides(image)} pixels, a kernel of {sides(kernel)}, stride {stride}, "
        f"{in_words(padding)}. How large is the output of the convolution?"
    )
    return text, (), sides(g.small), list(map(sides, wrong)), _size_reason(g)


def _size_reason(g):
    rows = zip(("Down", "Across"), g.large, g.reach, g.pads, g.stride, g.small, strict=True)
    return " ".join(
        f"{way}: {n} pixels and {b} + {a} zeros, less {r}, over {s}, rounded down, and 1 more: {o}."
        for way, n, r, (b, a), s, o in rows
    )


def transpose_shape(rng):
    """Ask how large the output of a transposed convolution is."""
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
        f"An input of {sides(small)}, a kernel of {sides((kernel, kernel))}, stride {stride}, "
        f"{in_words(padding)}. How large is the output of the transposed convolution?"
    )
    if padding == "same":
        reason = f"With 'same', Keras multiplies each side by the stride, {stride}."
    else:
        reason = (
            f"The first stamp covers {kernel} cells. Each further one starts {stride} later. "
            f"Keras gives at least {stride} cells for each number."
        )
    return text, (), sides(g.large), list(map(sides, wrong)), reason


def same_crop(rng):
    """Ask what Keras's ``same`` crops of a transposed convolution."""
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


def round_trip(rng):
    """Ask how many pixels come back through a convolution and its transpose."""
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


def large_sizes(rng):
    """Ask how many input sizes lead to one output size."""
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
