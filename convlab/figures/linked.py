"""Views for the explorers: a matrix between what it reads and what it writes, and a footprint."""

import numpy as np

from .arrays import ArrayArtist
from .layout import Arrow, Lines, Strip, fit_axes

DIGITS_UP_TO = 420  # cells; a larger matrix shows its shades alone, as its digits would be dots


class MatrixTable:
    """A matrix with a row of numbers above or below it, and a column at its left or right.

    A convolution reads the image above and writes at the right: each row of the matrix, times
    the numbers above it, gives the number beside it. The transpose of the same matrix reads at
    the left and writes below.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
    role : str
        The role of the matrix.
    **sides : str
        The roles of the numbers at some of "above", "below", "left" and "right".

    Attributes
    ----------
    matrix : ArrayArtist
    sides : dict of str to ArrayArtist
    """

    def __init__(self, ax, role="kernel", **sides):
        self.ax, self.matrix = ax, ArrayArtist(ax, role)
        self.sides = {side: ArrayArtist(ax, role) for side, role in sides.items()}
        self.names = {side: Lines(ax, 0.36) for side in ("matrix", *sides)}

    def update(self, matrix, *, row=None, reason="no matrix", names=None, **numbers):
        """Show other numbers, of any fitting sizes, with the same artists.

        Parameters
        ----------
        matrix : array_like, shape (rows, columns), or None
        row : int, optional
            The row that gets the outline.
        reason : str
            Why there is no matrix.
        names : dict of str to str, optional
            What is written beside "matrix" and the sides.
        **numbers
            For each side, a pair: as many numbers as the matrix has columns (above, below) or
            rows (left, right), and a boolean array of those with an outline.
        """
        many = matrix is not None and np.size(matrix) > DIGITS_UP_TO
        write = {"fmt": blank if many else plain}
        outline = None if matrix is None or row is None else np.s_[row, :]
        self.matrix.update(matrix, highlight=outline, reason=reason, **write)
        for side, artist in self.sides.items():
            values, chosen = numbers.get(side, (None, None))
            if values is not None:
                shape = (1, -1) if side in ("above", "below") else (-1, 1)
                values, chosen = np.reshape(values, shape), np.reshape(chosen, shape)
            artist.update(values, highlight=chosen, reason="", **write)
        for side, lines in self.names.items():
            text = (names or {}).get(side, "")
            lines.update([text] if text and matrix is not None else [])
        self._place()

    def _place(self):
        rows, columns = self.matrix.shape
        corner = {"above": (-1.4, 0), "below": (rows + 0.4, 0)}
        corner |= {"left": (0, -1.4), "right": (0, columns + 0.4)}
        self.matrix.move(0, 0)
        for side, artist in self.sides.items():
            artist.move(*corner[side])
        left = -1.8 if "left" in self.sides else -0.4
        rows_of = {"above": -1.26, "matrix": rows / 2 - 0.36, "below": rows + 0.54}
        for side, lines in self.names.items():
            wide = lines.bounds[1]
            if side == "matrix" and "above" not in self.sides:
                lines.move(-0.9, (columns - wide) / 2)
            elif side in rows_of:
                lines.move(rows_of[side], left - wide)
            else:  # over its column
                lines.move(-0.9, corner[side][1] + 0.5 - wide / 2)
        shown = [part for part in (*self.sides.values(), *self.names.values()) if any(part.bounds)]
        shown = [part for part in shown if getattr(part, "shape", (1, 1)) != (0, 0)]
        fit_axes(self.ax, [self.matrix, *shown], 0.3)


class Footprint(Strip):
    """A number of the small side times the kernel, and where it lands on the large side.

    Parameters
    ----------
    ax : matplotlib.axes.Axes

    Attributes
    ----------
    small, kernel, large : ArrayArtist
    """

    def __init__(self, ax):
        self.small, self.kernel = ArrayArtist(ax, "input"), ArrayArtist(ax, "kernel")
        self.large = ArrayArtist(ax, "output")
        self.times, self.arrow = Lines(ax, 0.42), Arrow(ax)
        super().__init__(ax, [self.small, self.times, self.kernel, self.arrow, self.large])

    def update(self, small, kernel, large, *, cell=None, reached=None, overlap=None, **options):
        """Show other numbers, of any sizes, with the same artists.

        Parameters
        ----------
        small, kernel : array_like, 2-D
        large : array_like, shape (rows, columns), or None
            Handed in, not computed. None shows ``reason`` in its place.
        cell : tuple of int, optional
            Row and column in ``small`` of the number that gets the outline.
        reached : array_like of bool, shape of ``large``, optional
            Where its stamp lands.
        overlap : array_like of bool, shape of ``large``, optional
            Cells that more than one stamp reaches.
        **options
            ``titles`` of the three; ``reason``.
        """
        titles = options.get("titles", (None, None, None))
        roles = None if overlap is None else np.where(overlap, "overlap", "")
        self.small.update(small, highlight=cell, title=titles[0])
        self.kernel.update(kernel, title=titles[1])
        reason = options.get("reason", "no output")
        self.large.update(large, highlight=reached, roles=roles, title=titles[2], reason=reason)
        self.times.update(["\N{MULTIPLICATION SIGN}"])
        self.place()


def blank(_):
    """Write nothing in a cell."""
    return ""


def plain(number):
    """Write a number in as few characters as it takes."""
    return f"{number:g}"
