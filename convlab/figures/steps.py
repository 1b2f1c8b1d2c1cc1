"""The steps between an image and its matrix: slide, stretch, lay out, rearrange."""

import numpy as np
from matplotlib.collections import PathCollection
from matplotlib.colors import to_rgba
from matplotlib.path import Path

from convlab.figures.arrays import ArrayArtist
from convlab.figures.glyphs import MINUS
from convlab.figures.layout import Arrow, Lines, Strip
from convlab.figures.style import PALETTE

TIMES = "\N{MULTIPLICATION SIGN}"


class Sliding(Strip):
    """A kernel on an image, and the output cell that it writes, redrawn in place.

    Attributes
    ----------
    image, kernel, output : ArrayArtist
    terms : Lines
        The products under the patch and their sum, a line for each row of the kernel.
    """

    def __init__(self, ax, roles=("input", "kernel", "output"), **options):
        self.image, self.kernel, self.output = (ArrayArtist(ax, role) for role in roles)
        self.sign, self.arrow = Lines(ax, 0.42), Arrow(ax)
        parts = [self.image, self.sign, self.kernel, self.arrow, self.output]
        super().__init__(ax, parts, **options)
        self.below = self.terms = Lines(ax, 0.26)

    def update(self, image, kernel, output, *, weights=None, cell=None, **options):
        """Show other numbers, of any sizes, with the same artists.

        Parameters
        ----------
        image : array_like, shape (rows, columns), or None
            What the kernel reads, with its padding if there is any.
        kernel : array_like, shape (kernel rows, kernel columns), or None
        output : array_like, shape (output rows, output columns), or None
            Handed in, not computed. None shows ``reason`` in its place.
        weights : array_like, shape of ``image``, optional
            The kernel where it stands now; NaN where it does not reach.
        cell : tuple of int, optional
            The row and column of ``output`` that it writes.
        **options
            ``titles`` of the three; ``roles``, those of the image's cells ("padding" around it);
            ``hidden``, an index into the output, whose sum stays unsaid; ``reason``; ``white``,
            where the image is a patch of a photograph, the number that is drawn white.
        """
        titles = options.get("titles", (None, None, None))
        reason = options.get("reason", "no output")
        there = None if weights is None else ~np.isnan(np.asarray(weights, dtype=float))
        roles = options.get("roles")
        view = {"roles": roles, "corners": weights, "white": options.get("white")}
        self.image.update(image, highlight=there, title=titles[0], reason=reason, **view)
        self.kernel.update(kernel, title=titles[1], reason=reason)
        hidden = options.get("hidden")
        self.output.update(output, highlight=cell, hidden=hidden, title=titles[2], reason=reason)
        self.sign.update(["\N{ASTERISK OPERATOR}"])
        known = weights is not None and cell is not None and self.output.strings.size > 0
        self.terms.update(self._sum(cell) if known else [])
        self.place()

    def _sum(self, cell):
        lines = []
        for numbers, weights in zip(self.image.strings, self.image.corner_strings, strict=True):
            pairs = zip(numbers, weights, strict=True)
            terms = [
                f"{_factor(number)}{TIMES}{_factor(weight)}" for number, weight in pairs if weight
            ]
            lines += [" + ".join(terms)] if terms else []
        return " +\n".join([*lines[:-1], f"{lines[-1]} = {self.output.strings[cell]}"]).split("\n")


def _factor(text):
    return f"({text})" if text.startswith(MINUS) else text


def draw_convolution(ax, image, kernel, output, **options) -> Sliding:
    """Draw an image, a kernel that stands on it, and the output; write out one sum.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
    image, kernel, output : array_like, 2-D
    **options
        Those of `Sliding.update`.

    Examples
    --------
    >>> from matplotlib.figure import Figure
    >>> ax = Figure().add_subplot()
    >>> drawn = draw_convolution(
    ...     ax, [[4, 5, 8]], [[1, 2]], [[14, 21]], weights=[[1, 2, np.nan]], cell=(0, 0)
    ... )
    >>> drawn.terms.lines
    ['4\N{MULTIPLICATION SIGN}1 + 5\N{MULTIPLICATION SIGN}2 = 14']
    """
    sliding = Sliding(ax)
    sliding.update(image, kernel, output, **options)
    return sliding


class Stretch(Strip):
    """An image and the column of its pixels, or the way back, redrawn in place.

    Attributes
    ----------
    image, column : ArrayArtist
    ribbons : matplotlib.collections.PathCollection
        A band from each row of the image to its place in the column.
    """

    def __init__(self, ax, role="input", *, back=False, **options):
        self.image, self.column, self._back = ArrayArtist(ax, role), ArrayArtist(ax, role), back
        self.ribbons = ax.add_collection(PathCollection([], zorder=1, linewidths=0), autolim=False)
        self.ribbons.set(facecolor=[to_rgba(getattr(PALETTE, role), a) for a in (0.28, 0.14)])
        parts = [self.column, self.image] if back else [self.image, self.column]
        super().__init__(ax, parts, **{"gap": 2.4, **options})

    def update(self, image, column, *, highlight=None, **options):
        """Show another image, of any size, with the same artists.

        Parameters
        ----------
        image : array_like, shape (rows, columns), or None
        column : array_like, shape (rows * columns,) or (rows * columns, 1), or None
            The same numbers, row by row.
        highlight : index, optional
            Cells of the image that get the outline, there and in the column.
        **options
            ``titles``, left and right; ``labels``, those of the column (by default its
            entries are numbered from 0); ``reason``.
        """
        titles, reason = options.get("titles", (None, None)), options.get("reason", "no image")
        titles = titles[::-1] if self._back else titles
        self.image.update(image, highlight=highlight, title=titles[0], reason=reason)
        column = None if column is None else np.asarray(column).reshape(-1, 1)
        numbered = None if column is None else [str(entry) for entry in range(len(column))]
        self.column.update(
            column,
            highlight=None if image is None else self.image.highlighted.ravel(),
            title=titles[1],
            row_labels=options.get("labels", numbered),
            reason=reason,
        )
        self.place()
        self.ribbons.set_paths([self._ribbon(row) for row in range(self.image.shape[0])])

    def _ribbon(self, row):
        top, right, _, left = self.image.extent()
        step, first = self.image.shape[1], self.column.extent()[0]
        ends = [(first + row * step, first + (row + 1) * step), (top + row, top + row + 1)]
        if self._back:
            return ribbon(self.column.extent()[1] + 0.12, ends[0], left - 0.12, ends[1])
        return ribbon(right + 0.12, ends[1], self.column.extent()[3] - 0.12, ends[0])


def draw_stretch(ax, image, column, role="input", **options) -> Stretch:
    """Draw an image, and its pixels row by row as one numbered column.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
    image : array_like, shape (rows, columns)
    column : array_like, shape (rows * columns,)
    role : str
        The role of both.
    **options
        Those of `Stretch.update`.

    Examples
    --------
    >>> from matplotlib.figure import Figure
    >>> drawn = draw_stretch(Figure().add_subplot(), [[4, 5], [1, 8]], [4, 5, 1, 8])
    >>> drawn.column.shape
    (4, 1)
    """
    stretch = Stretch(ax, role)
    stretch.update(image, column, **options)
    return stretch


def draw_rearrange(ax, column, image, role="output", **options) -> Stretch:
    """Draw a numbered column, and the image that its entries make, row by row.

    Parameters
    ----------
    ax, column, image, role, **options
        As for `draw_stretch`.

    Examples
    --------
    >>> from matplotlib.figure import Figure
    >>> drawn = draw_rearrange(Figure().add_subplot(), [122, 148], [[122, 148]])
    >>> drawn.image.strings.tolist()
    [['122', '148']]
    """
    stretch = Stretch(ax, role, back=True)
    stretch.update(image, column, **options)
    return stretch


def ribbon(left, left_rows, right, right_rows):
    """Return a smooth band between two vertical edges.

    Parameters
    ----------
    left, right : float
        Columns of the edges.
    left_rows, right_rows : tuple of float
        Top and bottom row of each edge.

    Returns
    -------
    matplotlib.path.Path
    """
    middle = (left + right) / 2
    (a, b), (c, d) = left_rows, right_rows
    points = [(left, a), (middle, a), (middle, c), (right, c)]
    points += [(right, d), (middle, d), (middle, b), (left, b), (left, a)]
    bend = [Path.CURVE4] * 3
    return Path(points, [Path.MOVETO, *bend, Path.LINETO, *bend, Path.CLOSEPOLY])
