"""Every picture of ``images/``, from one table: ``python -m convlab.figures.gallery``.

A row is a name, a function that returns a figure, a caption and a text for those who cannot see
it. All of them show one example; here, and only here in this room, its numbers are computed.
"""

from collections.abc import Callable
from functools import cache, partial
from pathlib import Path
from types import SimpleNamespace
from typing import NamedTuple

import numpy as np
from matplotlib.figure import Figure

from convlab import Geometry, conv2d, conv2d_transpose, conv_matrix, stretch, unstretch

from .arrays import ArrayArtist
from .grid import draw_placements
from .layout import Arrow, Strip, fit_figure
from .matrices import cell_names, draw_kernel_rows, draw_product
from .stamps import draw_stamps
from .steps import draw_convolution, draw_rearrange, draw_stretch

IMAGES = Path(__file__).parents[2] / "images"


class Row(NamedTuple):
    """One picture: ``draw()`` returns its figure."""

    draw: Callable[[], Figure]
    caption: str
    alt: str


@cache
def example():
    """Return the one worked example, all of its arrays computed by convlab.

    Returns
    -------
    types.SimpleNamespace
        ``image`` (4, 4), ``kernel`` (3, 3), ``output`` (2, 2), ``matrix`` (4, 16); ``small``
        (2, 2), which the transpose reads, and ``back`` (4, 4), which it writes; ``places``
        (2, 2, 4, 4), the kernel at each place, NaN where it does not reach.

    Examples
    --------
    >>> example().output.tolist()
    [[122, 148], [126, 134]]
    """
    image = np.array([[4, 5, 8, 7], [1, 8, 8, 8], [3, 6, 6, 4], [6, 5, 7, 8]])
    kernel = np.array([[1, 4, 1], [1, 4, 3], [3, 3, 1]])
    small = np.array([[2, 1], [4, 4]])
    g = Geometry(large=image.shape, kernel=kernel.shape)
    matrix = conv_matrix(kernel, g)
    there = conv_matrix(np.ones_like(kernel), g)  # 1 where the kernel reaches, weights or not
    places = np.where(there, matrix, np.nan).reshape(*g.small, *g.large)
    output, back = conv2d(image, kernel), conv2d_transpose(small, kernel)
    return SimpleNamespace(
        image=image, kernel=kernel, matrix=matrix, places=places, output=output, small=small,
        back=back, reached=~np.isnan(places[0, 0]), counts=there.sum(axis=0).reshape(g.large),
        returned=unstretch(matrix.T @ stretch(output), g.large),
    )  # fmt: skip


def _drawn(draw, *arrays, **options):
    """Return a figure of one drawing, as large as fits on the projector."""
    figure = Figure(figsize=(16, 9), dpi=120)
    draw(figure.add_axes((0, 0, 1, 1)), *arrays, **options)
    fit_figure(figure)
    return figure


def convolution():
    """Draw the image, the kernel on its first patch, and the output."""
    e, titles = example(), ("image", "kernel", "output")
    first = {"weights": e.places[0, 0], "cell": (0, 0)}
    return _drawn(draw_convolution, e.image, e.kernel, e.output, titles=titles, **first)


def deconvolution():
    """Draw the four stamps of a transposed convolution, and their sum."""
    e, titles = example(), ("input", "kernel", "output")
    stamps = e.small[:, :, None, None] * e.places
    options = {"overlap": e.counts > 1, "chosen": (0, 0), "titles": titles}
    return _drawn(draw_stamps, e.small, e.kernel, stamps, e.back, **options)


def stretched():
    """Draw the image and its column."""
    e = example()
    options = {"highlight": e.reached, "titles": ("image", "x")}
    return _drawn(draw_stretch, e.image, stretch(e.image), **options)


def placed_kernel():
    """Draw the kernel and its four places on the image."""
    e = example()
    captions = [f"for output {name}" for name in cell_names(e.output.shape)]
    options = {"captions": captions, "chosen": (0, 0), "title": "kernel"}
    return _drawn(draw_placements, e.kernel, e.places, **options)


def rearranged_kernel():
    """Draw the kernel's first place, and the matrix that has it as its first row."""
    e = example()
    shapes = {"small": e.output.shape, "large": e.image.shape}
    titles = ("kernel in place", "C")
    return _drawn(draw_kernel_rows, e.places[0, 0], e.matrix, 0, titles=titles, **shapes)


def product():
    """Draw C times the image's column."""
    e = example()
    labels = {"row_labels": cell_names((2, 2)), "column_labels": cell_names((4, 4))}
    options = {"highlight": (0, e.reached.ravel(), 0), "titles": ("C", "x", "y")}
    return _drawn(draw_product, e.matrix, stretch(e.image), stretch(e.output), **options, **labels)


def transposed_product():
    """Draw the transpose of C times another column."""
    e = example()
    labels = {"row_labels": cell_names((4, 4)), "column_labels": cell_names((2, 2))}
    options = {"highlight": (np.s_[:, 0], 0, e.reached.ravel())}
    options["titles"] = ("C\N{MODIFIER LETTER CAPITAL T}", "input", "output")
    return _drawn(
        draw_product, e.matrix.T, stretch(e.small), stretch(e.back), **options, **labels
    )  # fmt: skip


def rearranged(name, highlight, titles):
    """Draw a column and the image that it makes."""
    image = getattr(example(), name)
    options = {"highlight": highlight(example()), "titles": titles}
    return _drawn(draw_rearrange, stretch(image), image, **options)


def banner():
    """Draw the way there by C and back by its transpose, without words."""
    return _drawn(_there_and_back)


def _there_and_back(ax):
    e, reached = example(), example().reached
    steps = [
        ("input", e.image, reached),
        ("kernel", e.matrix, np.s_[0, :]),
        ("output", e.output, (0, 0)),
        ("kernel", e.matrix.T, np.s_[:, 0]),
        ("input", e.returned, reached),
    ]
    parts, sizes = [], []
    for role, values, highlight in steps:
        if parts:
            parts, sizes = [*parts, Arrow(ax)], [*sizes, 1]
        artist = ArrayArtist(ax, role)
        artist.update(values, highlight=highlight)
        parts, sizes = [*parts, artist], [*sizes, 1 if role == "kernel" else 1.6]
    Strip(ax, parts, sizes=sizes, margin=0.6).place()


def _listed(values):
    return np.asarray(values).tolist()


_E = example()
TABLE = {
    "Convolution.png": Row(
        convolution,
        f"The kernel stands on a patch of the image; nine products add up to {_E.output[0, 0]}.",
        "A 4 by 4 image whose top left 3 by 3 patch is outlined, the 3 by 3 kernel, and the "
        f"2 by 2 output {_listed(_E.output)}. Below, the nine products and their sum.",
    ),
    "Deconvolution.png": Row(
        deconvolution,
        f"Each number of {_listed(_E.small)} times the kernel is stamped on the output; where "
        "stamps overlap, they add.",
        "A 2 by 2 input, a 3 by 3 kernel, four 4 by 4 grids with one stamp each, and their sum "
        f"{_listed(_E.back)}, with the cells that several stamps reach in purple.",
    ),
    "tConv_stretch.png": Row(
        stretched,
        "The image, row after row, becomes one column x of 16 numbers.",
        "Bands lead from the four rows of the image to its column, entries 0 to 15. The top left "
        "patch is outlined in the image, and in the column as three groups of three.",
    ),
    "tConv_kernel.png": Row(
        placed_kernel,
        "The kernel has four places on the image, one for each output cell.",
        f"The kernel {_listed(_E.kernel)}, and four 4 by 4 grids that show it at the top left, "
        "top right, bottom left and bottom right.",
    ),
    "tConv_kernel_rearrange.png": Row(
        rearranged_kernel,
        "Each place, row after row and with zeros where the kernel does not reach, is a row of C.",
        "The kernel at the top left of a 4 by 4 grid, and the 4 by 16 matrix C. Its first row, "
        f"outlined, is {_listed(_E.matrix[0])}.",
    ),
    "tConv_product.png": Row(
        product,
        f"C times x is y = {_listed(stretch(_E.output).ravel())}.",
        "The 4 by 16 matrix C times the column x of 16 numbers equals the column y of 4. The first "
        f"row of C, the numbers of x that it meets, and the first of y, {_E.output[0, 0]}, are "
        "outlined.",
    ),
    "tConv_rearrange.png": Row(
        partial(rearranged, "output", lambda e: (0, 0), ("y", "output")),
        "The column y, two numbers to a row, is the output of the convolution.",
        f"Bands lead from the column y to the 2 by 2 output {_listed(_E.output)}.",
    ),
    "tConv_tkernel_rearrange.png": Row(
        transposed_product,
        f"The transpose of C takes 4 numbers, {_listed(stretch(_E.small).ravel())}, to 16.",
        "The 16 by 4 transpose of C times a column of 4 numbers equals a column of 16. The first "
        "column of the matrix, its number, and the cells that it reaches are outlined.",
    ),
    "tConv_trearrange.png": Row(
        partial(rearranged, "back", lambda e: e.reached, ("column", "output")),
        "The 16 numbers, four to a row, are the output of the transposed convolution.",
        f"Bands lead from a column of 16 numbers to the 4 by 4 output {_listed(_E.back)}.",
    ),
    "readme_banner.png": Row(
        banner,
        "A convolution is a matrix; its transpose leads back to the size of the image.",
        "From left to right, joined by arrows: a 4 by 4 image, the 4 by 16 matrix C, the 2 by 2 "
        "output, the 16 by 4 transpose of C, and a 4 by 4 result. One patch, its row of C, its "
        "output cell, its column of the transpose and its patch of the result are outlined.",
    ),
}


def write(folder=IMAGES, names=TABLE):
    """Write pictures, the same bytes each time.

    Parameters
    ----------
    folder : path-like
        Made if need be.
    names : iterable of str
        Rows of ``TABLE``; all of them unless told.

    Returns
    -------
    list of pathlib.Path
    """
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        figure = TABLE[name].draw()
        figure.savefig(folder / name, dpi=figure.dpi, metadata={"Software": None})
    return [folder / name for name in names]


if __name__ == "__main__":
    for path in write():
        print(path)
