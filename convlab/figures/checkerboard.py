"""Stamps that overlap, sizes that collapse, and the checkerboards that follow."""

from typing import Any, NamedTuple

import numpy as np

from convlab.figures.arrays import ArrayArtist
from convlab.figures.glyphs import text_width
from convlab.figures.layout import Lines, fit_axes
from convlab.figures.style import FONT, PALETTE, ROLES

ARROW = "\N{RIGHTWARDS ARROW}"
_WORDS = 0.36  # the height of the digits in the words beside a row


class Row(NamedTuple):
    """One array of `Rows`, and what is written beside it."""

    values: Any  # shape (cells,) or (rows, cells); NaN where there is nothing
    before: str = ""
    after: str = ""
    role: str = "overlap"
    roles: Any = None  # of single cells; see `ArrayArtist.update`
    gap: float = 0.35  # above it, in units of a full-size cell


class Rows:
    """Arrays under each other, flush left, with words at their left and right.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
    count : int
        How many rows to make artists for at once; more are made when they are needed.
    longest : int
        Rows of more cells than this are drawn with smaller cells, so that words stay legible.

    Attributes
    ----------
    arrays : list of ArrayArtist
        As many as were ever needed; those that are free show nothing.
    before, after : list of Lines
    """

    def __init__(self, ax, count=0, longest=26):
        self.ax, self.longest = ax, longest
        self.arrays, self.before, self.after = [], [], []
        self._grow(count)

    def _grow(self, count):
        while len(self.arrays) < count:
            self.arrays.append(ArrayArtist(self.ax, "overlap"))
            self.before.append(Lines(self.ax, _WORDS))
            self.after.append(Lines(self.ax, _WORDS))

    def update(self, rows):
        """Show other rows with the same artists.

        Parameters
        ----------
        rows : sequence of Row
        """
        rows = list(rows)
        self._grow(len(rows))
        cells = max((np.shape(row.values)[-1] for row in rows), default=1)
        scales = {role: _largest(row.values for row in rows if row.role == role) for role in ROLES}
        side, top, parts = min(1.0, self.longest / cells), 0.0, []
        for number, row in enumerate(rows):
            array, before, after = self.arrays[number], self.before[number], self.after[number]
            array.role = row.role
            values = np.atleast_2d(row.values)
            roles = None if row.roles is None else np.atleast_2d(row.roles)
            array.update(values, roles=roles, scale=scales[row.role])
            before.update([row.before] if row.before else [])
            after.update([row.after] if row.after else [])
            top += row.gap if number else 0.0
            high, wide = (side * count for count in array.shape)
            words = top + high / 2 - _WORDS
            array.move(top, 0.0, side)
            before.move(words, -0.5 - text_width(row.before) * _WORDS)
            after.move(words, wide + 0.5)
            parts += [array, *(word for word in (before, after) if word.lines)]
            top += high
        for spare in range(len(rows), len(self.arrays)):
            self.arrays[spare].update(None, reason="")
            self.before[spare].update([])
            self.after[spare].update([])
        if parts:
            fit_axes(self.ax, parts, 0.3)


def _largest(arrays):
    """Return the largest magnitude in some arrays: one shade for one number in all of them."""
    return max((np.nanmax(np.abs(array), initial=0) for array in arrays), default=0)


def overlap_rows(counts, stamps=None, names=None):
    """Return rows that show how many stamps reach each cell.

    Parameters
    ----------
    counts : sequence of array_like
        One-dimensional, or one grid; for a stack, after each of its layers.
    stamps : array_like, shape (stamps, cells), optional
        The weights of each stamp where it lands, NaN elsewhere: drawn above the counts.
    names : sequence of str, optional
        What is written at the left of each of ``counts``.

    Returns
    -------
    list of Row

    Examples
    --------
    >>> rows = overlap_rows([[1, 2, 1]], stamps=[[1, 1, np.nan], [np.nan, 1, 1]])
    >>> [row.before for row in rows]
    ['stamps', 'reached by']
    """
    names = ["reached by"] * len(counts) if names is None else names
    rows = [Row(count, name) for count, name in zip(counts, names, strict=True)]
    return rows if stamps is None else [Row(stamps, "stamps", role="output"), *rows]


def ladder_rows(reads, small, extra):
    """Return rows that show which input sizes collapse to one output size.

    Parameters
    ----------
    reads : sequence of array_like, shape (cells,)
        For each input size, how many windows read each cell.
    small : sequence of int
        The output size that each of them shrinks to.
    extra : sequence
        The ``output_padding`` that leads back to it; "" writes none.

    Returns
    -------
    list of Row

    Examples
    --------
    >>> rows = ladder_rows([[1, 1, 1], [1, 1, 1, 0]], [1, 1], [0, 1])
    >>> rows[1].before, rows[1].after.split()[1:]
    ('4', ['1', 'output_padding', '1'])
    """
    rows, previous = [], None
    for cells, size, rung in zip(reads, small, extra, strict=True):
        words = f"{ARROW} {size}"
        words += "" if rung == "" else f"   output_padding {rung}"
        gap = 0.25 if size == previous else 0.8
        rows.append(Row(cells, str(len(cells)), words, role="input", gap=gap))
        previous = size
    return rows


def draw_rows(ax, rows) -> Rows:
    """Draw arrays under each other, with words beside them.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
    rows : sequence of Row

    Examples
    --------
    >>> from matplotlib.figure import Figure
    >>> drawn = draw_rows(Figure().add_subplot(), overlap_rows([[1, 2, 1]]))
    >>> drawn.arrays[0].strings.tolist()
    [['1', '2', '1']]
    """
    drawn = Rows(ax)
    drawn.update(rows)
    return drawn


def draw_photos(figure, images, captions, columns=4):
    """Draw grey images in a grid, each pixel a square, all on one scale of grey.

    Parameters
    ----------
    figure : matplotlib.figure.Figure
    images : sequence of array_like, shape (rows, columns)
        Brightness from 0 to 1; what lies outside is shown as 0 or 1.
    captions : sequence of str
        Written above each.
    columns : int
        Images side by side.

    Returns
    -------
    list of matplotlib.image.AxesImage

    Examples
    --------
    >>> from matplotlib.figure import Figure
    >>> len(draw_photos(Figure(), [np.eye(2), np.eye(3)], ["two", "three"]))
    2
    """
    axes = figure.subplots(-(-len(images) // columns), columns, squeeze=False)
    drawn = []
    for ax in axes.ravel():
        ax.set_axis_off()
    for ax, image, caption in zip(axes.ravel(), images, captions, strict=False):
        drawn.append(ax.imshow(image, cmap="gray", vmin=0, vmax=1, interpolation="nearest"))
        ax.set_title(caption, fontproperties=FONT, fontsize=15, color=PALETTE.ink)
    return drawn


def draw_spectra(ax, frequencies, spectra, names, marks=()):
    """Draw spectra over frequency, on a logarithmic scale, with the stride's frequencies marked.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
    frequencies : array_like, shape (n,)
        In cycles per pixel, from 0 to 0.5.
    spectra : sequence of array_like, shape (n,)
        All above 0.
    names : sequence of str
        One for each spectrum; the first ones have the stronger lines.
    marks : sequence of float
        Frequencies that get a dashed line.

    Returns
    -------
    list of matplotlib.lines.Line2D

    Examples
    --------
    >>> from matplotlib.figure import Figure
    >>> lines = draw_spectra(Figure().add_subplot(), [0, 0.5], [[1, 2], [1, 1]], ["a", "b"], [0.5])
    >>> [line.get_label() for line in lines]
    ['a', 'b']
    """
    looks = [
        (PALETTE.overlap, "-", 3.0),
        (PALETTE.input, "-", 2.2),
        (PALETTE.ink, (0, (2, 1.5)), 1.8),
        (PALETTE.output, (0, (6, 1.5)), 2.2),
    ]
    for mark in marks:
        ax.axvline(mark, color=PALETTE.padding, ls="--", lw=1.5, zorder=1)
    lines = []
    for spectrum, name, (colour, dashes, width) in zip(spectra, names, looks, strict=False):
        lines += ax.plot(frequencies, spectrum, color=colour, ls=dashes, lw=width, label=name)
    ax.set_yscale("log")
    ax.set_xlabel("cycles per pixel", fontsize=16)
    ax.tick_params(labelsize=15)
    ax.spines[["top", "right"]].set_visible(False)
    ax.legend(prop={"family": FONT.get_family(), "size": 15}, frameon=False)
    return lines
