"""Questions about sizes: what comes out, what is cropped, what comes back.

Each draws a setting, computes the answer, and offers wrong ones that come from the usual slips: a
stride forgotten, rows and columns swapped, padding counted on one side. It returns the text, the
arrays shown with it, the right answer, wrong ones with what is said of each, in the order of how
usual the slip is, and the reason.
"""

from convlab.geometry import Geometry
from convlab.lessons.cards.drawn_settings import in_words, random_setting, sides, written


def conv_shape(rng):
    """Ask how large the output of a convolution is."""
    image, kernel, stride, padding = random_setting(rng)
    g = Geometry(image, kernel, stride, padding)
    (rows, columns), pairs = g.small, list(zip(image, kernel, strict=True))
    wrong = [
        ([n // stride for n in image], "the image over the stride, whatever the kernel needs"),
        ([(n - k) // stride + 1 for n, k in pairs], "the size without any padding"),
        ([n - k + 1 for n, k in pairs], "the size with stride 1 and without any padding"),
        ([(n + 1 - k) // stride + 1 for n, k in pairs], "the size with one zero in all"),
        ((columns, rows), "rows and columns swapped"),
        ([-(-(n - k) // stride) + 2 for n, k in pairs], "rounded up, and one more"),
        ((rows + 1, columns + 1), "one place too many on each axis: the window would hang over"),
        ((rows, columns + 1), "one place too many across: the window would hang over"),
        ((rows + 2, columns + 2), "two places too many on each axis"),
        ((rows + 2, columns), "two places too many down"),
    ]
    text = (
        f"An image of {sides(image)} pixels, a kernel of {sides(kernel)}, stride {stride}, "
        f"{in_words(padding)}. How large is the output of the convolution?"
    )
    return text, (), sides(g.small), written(wrong, sides), _size_reason(g)


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
        ([stride * n for n in small], "stride times input: the size with padding 'same'"),
        ([stride * (n - 1) + kernel for n in small], "the stamps, uncropped and unpadded"),
        ([stride * n + kernel for n in small], "one step too many: the last stamp has none after"),
        ([n + kernel - 1 for n in small], "the stamps with stride 1"),
        (
            [(n - kernel) // stride + 1 for n in small],
            "the size that a convolution gives",
        ),
        ([stride * n - 1 for n in small], "one cell short of stride times input"),
        (g.large[::-1], "rows and columns swapped"),
    ]
    wrong = [(shape, why) for shape, why in wrong if min(shape) > 0]
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
    return text, (), sides(g.large), written(wrong, sides), reason


def same_crop(rng):
    """Ask what Keras's ``same`` crops of a transposed convolution."""
    kernel, stride = ((3, 2), (4, 2), (5, 2), (4, 3), (5, 3), (2, 1), (4, 1))[rng.integers(7)]
    g = Geometry.for_transpose(int(rng.integers(4, 9)), kernel, stride, "same")
    ((before, after),) = g.pads
    total = before + after
    wrong = [
        ((after, before), "the odd cell at the other end"),
        ((total, 0), "the right total, all of it before"),
        ((0, total), "the right total, all of it after"),
        ((kernel // 2,) * 2, "half a kernel on each side, as for stride 1 and an odd kernel"),
        ((1, 1), f"2 in all, where {total} must go"),
        ((0, 0), f"nothing, where {total} must go"),
        ((2, 2), f"4 in all, where {total} must go"),
    ]
    text = (
        f"Transposed convolution in Keras, one dimension, kernel {kernel}, stride {stride}, "
        f"padding 'same'. How many cells are cropped before and after?"
    )
    reason = (
        f"In all {kernel} - {stride} = {total}: the kernel's reach beyond the stride. Half of it, "
        f"rounded down, before; the rest after."
    )
    return text, (), _crop((before, after)), written(wrong, _crop), reason


def _crop(pair):
    return f"{pair[0]} before, {pair[1]} after"


def round_trip(rng):
    """Ask how many pixels come back through a convolution and its transpose."""
    stride, kernel = int(rng.integers(2, 4)), int(rng.integers(2, 5))
    side = int(rng.integers(5, 15))
    there = Geometry(side, kernel, stride, "same").small
    back = Geometry.for_transpose(there, kernel, stride, "same").large
    wrong = [
        (side, "what went down; the way up does not know it"),
        (stride * (side // stride), f"{side} / {stride} rounded down; 'same' rounds up"),
        (there[0], "the size in the middle, before the way up"),
        (back[0] - 1, f"no multiple of {stride}, and 'same' gives nothing else"),
        (back[0] + 1, f"no multiple of {stride}, and 'same' gives nothing else"),
        (back[0] + stride, f"one step of {stride} too many"),
    ]
    text = (
        f"{side} pixels go down through a convolution and up through its transpose, both with "
        f"stride {stride} and padding 'same'. How many pixels come back?"
    )
    reason = f"Down: {side} / {stride}, rounded up: {there[0]}. Up: times {stride}: {back[0]}."
    return text, (), str(back[0]), written(wrong), reason


def large_sizes(rng):
    """Ask how many input sizes lead to one output size."""
    stride, kernel = int(rng.integers(2, 5)), int(rng.integers(3, 6))
    small = int(rng.integers(3, 8))
    g = Geometry.for_transpose(small, kernel, stride)
    sizes = [size for (size,) in g.large_sizes()]
    wrong = [
        (1, "as if every pixel were read; those after the last window are not"),
        (stride - 1, "the pixels that may be left over, without the size that leaves none"),
        (stride + 1, "one too many: after a whole stride another window fits"),
        (
            kernel,
            "the kernel's size; but the distance of the windows decides, not their width",
        ),
        (kernel - 1, "what two windows share at stride 1"),
        (small, "the number of outputs, which is the same for all of them"),
        (small + 1, "one more than the number of outputs"),
    ]
    text = (
        f"A convolution with kernel {kernel} and stride {stride}, no padding, gives {small} "
        f"outputs. How many different input sizes could that have been?"
    )
    reason = f"From {sizes[0]} to {sizes[-1]}: as many as the stride. output_padding says which."
    return text, (), str(len(sizes)), written(wrong), reason
