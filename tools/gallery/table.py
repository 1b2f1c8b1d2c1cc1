"""Every picture of ``images/``, from one table: ``python -m convlab.figures.gallery``.

A row is a name, a function that draws, a caption and a text for those who cannot see it. The
stills show one example, the films one setting each; here, and only here in this room, their
numbers are computed.
"""

from functools import cache, partial
from pathlib import Path
from types import SimpleNamespace

import numpy as np

from convlab import (
    Geometry,
    conv,
    conv2d,
    conv2d_transpose,
    conv_matrix,
    conv_transpose,
    stretch,
    unstretch,
)
from tools.gallery import stills as gallery_stills
from tools.gallery.files import Row, save_gif, save_png, save_svg
from tools.gallery.films import forward_film, transposed_film, zeros_film
from tools.gallery.index import index
from tools.gallery.networks import NETWORKS
from tools.gallery.readme import TOP
from tools.gallery.scenes_and_tasks import SCENES
from tools.gallery.settings import IMAGE, KERNEL, SETTINGS, SMALL

IMAGES = Path(__file__).parents[2] / "images"


def _places(kernel, g):
    """Return the kernel at each place, NaN where it does not reach: (*small, *large)."""
    there = conv_matrix(np.ones_like(kernel), g)  # 1 where the kernel reaches, weights or not
    return np.where(there, conv_matrix(kernel, g), np.nan).reshape(*g.small, *g.large)


def _with_zeros(small, g):
    """Return ``small`` with zeros between and around, for a flipped kernel of stride 1."""
    spread = np.zeros([n + reach - 1 for n, reach in zip(g.large, g.reach, strict=True)], int)
    steps = zip(small.shape, g.stride, g.reach, g.pads, strict=True)
    starts = [(reach - 1 - before, n, s) for n, s, reach, (before, _) in steps]
    spread[np.ix_(*[first + s * np.arange(n) for first, n, s in starts])] = small
    return spread


def _lone(operator, values, kernel, g):
    """Return conv or conv_transpose of one image and one kernel, without batch and channels."""
    return operator(values[None, ..., None], kernel[..., None, None], g)[0, ..., 0]


@cache
def example():
    """Return the one worked example, all of its arrays computed by convlab.

    Returns
    -------
    types.SimpleNamespace
        ``image`` (4, 4), ``kernel`` (3, 3), ``output`` (2, 2), ``matrix`` (4, 16); ``small``
        (2, 2), which the transpose reads, and ``back`` (4, 4), which it writes; ``places`` and
        ``stamps`` (2, 2, 4, 4), the kernel at each place and its multiples, NaN where it does
        not reach.

    Examples
    --------
    >>> example().output.tolist()
    [[122, 148], [126, 134]]
    """
    g = Geometry(large=IMAGE.shape, kernel=KERNEL.shape)
    matrix, places, small = conv_matrix(KERNEL, g), _places(KERNEL, g), SMALL[:2, :2]
    output, back = conv2d(IMAGE, KERNEL), conv2d_transpose(small, KERNEL)
    there = ~np.isnan(places)
    return SimpleNamespace(
        image=IMAGE, kernel=KERNEL, matrix=matrix, places=places, output=output, small=small,
        back=back, stamps=small[:, :, None, None] * places, reached=there[0, 0],
        counts=there.sum(axis=(0, 1)), returned=unstretch(matrix.T @ stretch(output), g.large),
    )  # fmt: skip


@cache
def case(name):
    """Return the arrays of one setting, forward and transposed, all computed by convlab.

    Parameters
    ----------
    name : str
        One of ``SETTINGS``.

    Returns
    -------
    types.SimpleNamespace
        ``heading``, ``look_for``, ``geometry``; ``image`` and ``padded``, the same with its zeros,
        ``given`` where there are none; ``kernel``, ``output``; ``small`` and ``back``, what the
        transpose reads and writes; ``places`` (*small, *padded), the kernel at each place, NaN
        where it does not reach; ``stamps`` (*small, *kernel); ``totals`` and ``counts`` (small
        cells, *padded), the sums and the number of stamps after each stamp, before the margin is
        cropped. ``spread``, ``spread_given``, ``flipped`` and ``spread_places`` (*image,
        *spread): the transpose once more, as a convolution of ``small`` with zeros put in.

    Examples
    --------
    >>> case("padding_strides").output.tolist()
    [[6, 17, 3], [8, 17, 13], [6, 4, 4]]
    """
    heading, look_for, image, kernel, told = SETTINGS[name]
    g = Geometry(image.shape, kernel.shape, **told)
    padded = np.pad(image, g.pads)
    on_padded = Geometry(padded.shape, kernel.shape, stride=g.stride, dilation=g.dilation)
    places, small = _places(kernel, on_padded), SMALL[: g.small[0], : g.small[1]]
    there = ~np.isnan(places).reshape(small.size, *padded.shape)
    added = small.reshape(-1, 1, 1) * np.nan_to_num(places).reshape(there.shape)
    totals = added.cumsum(axis=0).astype(int)
    given = np.pad(np.ones(image.shape, dtype=bool), g.pads)
    spread, flipped = _with_zeros(small, g), kernel[::-1, ::-1]
    on_spread = Geometry(spread.shape, kernel.shape, dilation=g.dilation)
    return SimpleNamespace(
        heading=heading, look_for=look_for, geometry=g, image=image, padded=padded, given=given,
        kernel=kernel, output=_lone(conv, image, kernel, g), small=small,
        back=_lone(conv_transpose, small, kernel, g), places=places,
        stamps=small[:, :, None, None] * kernel, totals=totals, counts=there.cumsum(axis=0),
        spread=spread, spread_given=_with_zeros(np.ones_like(small), g) > 0, flipped=flipped,
        spread_places=_places(flipped, on_spread),
    )  # fmt: skip


_E = example()
STILLS = {
    "Convolution.png": Row(
        partial(gallery_stills.convolution, _E),
        f"The kernel stands on a patch of the image; nine products add up to {_E.output[0, 0]}.",
        "A 4 by 4 image whose top left 3 by 3 patch is outlined, the 3 by 3 kernel, and the "
        f"2 by 2 output {_E.output.tolist()}. Below, the nine products and their sum.",
    ),
    "Deconvolution.png": Row(
        partial(gallery_stills.deconvolution, _E),
        f"Each number of {_E.small.tolist()} times the kernel is stamped on the output; where "
        "stamps overlap, they add.",
        "A 2 by 2 input, a 3 by 3 kernel, four 4 by 4 grids with one stamp each, and their sum "
        f"{_E.back.tolist()}, with the cells that several stamps reach in purple.",
    ),
    "tConv_stretch.png": Row(
        partial(gallery_stills.stretched, _E),
        "The image, row after row, becomes one column x of 16 numbers.",
        "Bands lead from the four rows of the image to its column, entries 0 to 15. The top left "
        "patch is outlined in the image, and in the column as three groups of three.",
    ),
    "tConv_kernel.png": Row(
        partial(gallery_stills.placed_kernel, _E),
        "The kernel has four places on the image, one for each output cell.",
        f"The kernel {_E.kernel.tolist()}, and four 4 by 4 grids that show it at the top left, "
        "top right, bottom left and bottom right.",
    ),
    "tConv_kernel_rearrange.png": Row(
        partial(gallery_stills.rearranged_kernel, _E),
        "Each place, row after row and with zeros where the kernel does not reach, is a row of C.",
        "The kernel at the top left of a 4 by 4 grid, and the 4 by 16 matrix C. Its first row, "
        f"outlined, is {_E.matrix[0].tolist()}.",
    ),
    "tConv_product.png": Row(
        partial(gallery_stills.product, _E),
        f"C times x is y = {_E.output.ravel().tolist()}.",
        "The 4 by 16 matrix C times the column x of 16 numbers equals the column y of 4. The first "
        f"row of C, the numbers of x that it meets, and the first of y, {_E.output[0, 0]}, are "
        "outlined.",
    ),
    "tConv_rearrange.png": Row(
        partial(gallery_stills.rearranged, _E, "output", (0, 0), ("y", "output")),
        "The column y, two numbers to a row, is the output of the convolution.",
        f"Bands lead from the column y to the 2 by 2 output {_E.output.tolist()}.",
    ),
    "tConv_tkernel_rearrange.png": Row(
        partial(gallery_stills.transposed_product, _E),
        f"The transpose of C takes 4 numbers, {_E.small.ravel().tolist()}, to 16.",
        "The 16 by 4 transpose of C times a column of 4 numbers equals a column of 16. The first "
        "column of the matrix, its number, and the cells that it reaches are outlined.",
    ),
    "tConv_trearrange.png": Row(
        partial(gallery_stills.rearranged, _E, "back", _E.reached, ("column", "output")),
        "The 16 numbers, four to a row, are the output of the transposed convolution.",
        f"Bands lead from a column of 16 numbers to the 4 by 4 output {_E.back.tolist()}.",
    ),
    "readme_banner.png": Row(
        partial(gallery_stills.banner, _E),
        "A convolution is a matrix; its transpose leads back to the size of the image.",
        "From left to right, joined by arrows: a 4 by 4 image, the 4 by 16 matrix C, the 2 by 2 "
        "output, the 16 by 4 transpose of C, and a 4 by 4 result. One patch, its row of C, its "
        "output cell, its column of the transpose and its patch of the result are outlined.",
    ),
}
KINDS = {"conv": forward_film, "transposed": transposed_film, "zeros": zeros_film}
FILMS = {
    f"animations/{kind}_{name}.gif": film(case(name))
    for name in SETTINGS
    for kind, film in KINDS.items()
}
TABLE = {**TOP, **STILLS, **SCENES, **NETWORKS, **FILMS}


def write(folder=IMAGES, names=TABLE):
    """Write pictures and their index, the same bytes each time, but for those of the README.

    Parameters
    ----------
    folder : path-like
        Made if need be.
    names : iterable of str
        Rows of ``TABLE``; all of them unless told.

    Returns
    -------
    list of pathlib.Path
        Stills as pixels and as outlines for print, scenes and networks as pixels, films, and
        ``README.md``, which always shows the whole table.
    """
    folder, paths = Path(folder), []
    for inside in (folder, folder / "vector", folder / "animations"):
        inside.mkdir(parents=True, exist_ok=True)
    for name in names:
        row, path = TABLE[name], folder / name
        paths.append(path)
        if name in TOP:
            row.take(path)
            continue
        if name in FILMS:
            save_gif(path, row.play())
            continue
        figure = row.draw()
        save_png(path, figure)
        if name in SCENES or name in NETWORKS:
            continue
        paths.append(folder / "vector" / f"{path.stem}.svg")
        save_svg(paths[-1], figure)
    (folder / "README.md").write_text(index(TOP, STILLS, SCENES, NETWORKS, FILMS), encoding="utf-8")
    return [*paths, folder / "README.md"]
