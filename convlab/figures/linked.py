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
    above, below, left, right : str, optional
        The role of the numbers on that side; None leaves the side free.

    Attributes
    ----------
    matrix : ArrayArtist
    sides : dict of str to ArrayArtist
        Those of "above", "below", "left", "right" that are there.
    """

    def __init__(self, ax, role="kernel", *, above=None, below=None, left=None, right=None):
        self.ax, self.matrix = ax, ArrayArtist(ax, role)
        roles = {"above": above, "below": below, "left": left, "right": right}
        self.sides = {side: ArrayArtist(ax, role) for side, role in roles.items() if role}

    def update(self, matrix, *, row=None, title="", reason="no matrix", **numbers):
        """Show other numbers, of any fitting sizes, with the same artists.

        Parameters
        ----------
        matrix : array_like, shape (rows, columns), or None
        row : int, optional
            The row that gets the outline, with its number at the side.
        title : str
            Written above everything.
        reason : str
            Why there is no matrix.
        **numbers
            For each side, an array_like of as many numbers as the matrix has columns (above,
            below) or rows (left, right); or a pair of it and an index of outlined numbers.
        """
        many = matrix is not None and np.size(matrix) > DIGITS_UP_TO
        outline = None if matrix is None or row is None else np.s_[row, :]
        self.matrix.update(matrix, highlight=outline, reason=reason, fmt=blank if many else plain)
        top = self.sides.get("above", self.matrix)
        (top if matrix is not None else self.matrix).title.set_text(title)
        for side, artist in self.sides.items():
            values, chosen = numbers.get(side, (None, None))
            shape = (1, -1) if side in ("above", "below") else (-1, 1)
            if values is not None:
                values = np.reshape(values, shape)
                if chosen is not None:
                    chosen = np.reshape(chosen, shape)
            artist.update(values, highlight=chosen, reason="")
        self._place()

    def _place(self):
        rows, columns = self.matrix.shape
        places = {"above": (-1.5, 0), "below": (rows + 0.5, 0)}
        places |= {"left": (0, -1.5), "right": (0, columns + 0.5)}
        self.matrix.move(0, 0)
        for side, artist in self.sides.items():
            artist.move(*places[side])
        shown = [part for part in self.sides.values() if part.shape != (0, 0)]
        fit_axes(self.ax, [self.matrix, *shown], 0.4)


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
