"""The still pictures of `gallery`: each function draws the arrays of one example, handed in."""

import numpy as np
from matplotlib.figure import Figure

from convlab.figures.arrays import ArrayArtist
from convlab.figures.grid import draw_placements
from convlab.figures.layout import Arrow, Strip, fit_figure
from convlab.figures.matrices import cell_names, draw_kernel_rows, draw_product
from convlab.figures.stamps import draw_stamps
from convlab.figures.steps import draw_convolution, draw_rearrange, draw_stretch


def _drawn(draw, *arrays, **options):
    """Return a figure of one drawing, as large as fits on the projector."""
    figure = Figure(figsize=(16, 9), dpi=120)
    draw(figure.add_axes((0, 0, 1, 1)), *arrays, **options)
    fit_figure(figure)
    return figure


def convolution(e):
    """Draw the image, the kernel on its first patch, and the output."""
    titles = ("image", "kernel", "output")
    first = {"weights": e.places[0, 0], "cell": (0, 0)}
    return _drawn(draw_convolution, e.image, e.kernel, e.output, titles=titles, **first)


def deconvolution(e):
    """Draw the four stamps of a transposed convolution, and their sum."""
    titles = ("input", "kernel", "output")
    options = {"overlap": e.counts > 1, "chosen": (0, 0), "titles": titles}
    return _drawn(draw_stamps, e.small, e.kernel, e.stamps, e.back, **options)


def stretched(e):
    """Draw the image and its column."""
    options = {"highlight": e.reached, "titles": ("image", "x")}
    return _drawn(draw_stretch, e.image, e.image.reshape(-1, 1), **options)


def placed_kernel(e):
    """Draw the kernel and its four places on the image."""
    captions = [f"for output {name}" for name in cell_names(e.output.shape)]
    options = {"captions": captions, "chosen": (0, 0), "title": "kernel"}
    return _drawn(draw_placements, e.kernel, e.places, **options)


def rearranged_kernel(e):
    """Draw the kernel's first place, and the matrix that has it as its first row."""
    shapes = {"small": e.output.shape, "large": e.image.shape}
    titles = ("kernel in place", "C")
    return _drawn(draw_kernel_rows, e.places[0, 0], e.matrix, 0, titles=titles, **shapes)


def product(e):
    """Draw C times the image's column."""
    labels = {"row_labels": cell_names((2, 2)), "column_labels": cell_names((4, 4))}
    options = {"highlight": (0, e.reached.ravel(), 0), "titles": ("C", "x", "y")}
    return _drawn(
        draw_product, e.matrix, e.image.reshape(-1, 1), e.output.reshape(-1, 1), **options, **labels
    )


def transposed_product(e):
    """Draw the transpose of C times another column."""
    labels = {"row_labels": cell_names((4, 4)), "column_labels": cell_names((2, 2))}
    options = {"highlight": (np.s_[:, 0], 0, e.reached.ravel())}
    options["titles"] = ("C\N{MODIFIER LETTER CAPITAL T}", "input", "output")
    return _drawn(
        draw_product, e.matrix.T, e.small.reshape(-1, 1), e.back.reshape(-1, 1), **options, **labels
    )  # fmt: skip


def rearranged(e, name, highlight, titles):
    """Draw a column and the image that it makes."""
    image = getattr(e, name)
    options = {"highlight": highlight, "titles": titles}
    return _drawn(draw_rearrange, image.reshape(-1, 1), image, **options)


def banner(e):
    """Draw the way there by C and back by its transpose, without words."""
    return _drawn(_there_and_back, e)


def _there_and_back(ax, e):
    steps = [
        ("input", e.image, e.reached),
        ("kernel", e.matrix, np.s_[0, :]),
        ("output", e.output, (0, 0)),
        ("kernel", e.matrix.T, np.s_[:, 0]),
        ("input", e.returned, e.reached),
    ]
    parts, sizes = [], []
    for role, values, highlight in steps:
        if parts:
            parts, sizes = [*parts, Arrow(ax)], [*sizes, 1]
        artist = ArrayArtist(ax, role)
        artist.update(values, highlight=highlight)
        parts, sizes = [*parts, artist], [*sizes, 1 if role == "kernel" else 1.6]
    Strip(ax, parts, sizes=sizes, margin=0.6).place()
