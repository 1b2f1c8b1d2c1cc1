"""Several arrays of one shape in rows and columns: a kernel at each of its places."""

import numpy as np

from convlab.figures.arrays import ArrayArtist
from convlab.figures.layout import Arrow, Lines, Part, Strip


class Grid(Part):
    """Arrays of one shape in rows and columns, each under a caption.

    Attributes
    ----------
    arrays : list of ArrayArtist
        As many as were ever needed at once; those that are free show nothing.
    captions : list of Lines
    """

    def __init__(self, ax, role, gap=0.5):
        super().__init__(ax)
        self.role, self.gap, self.counts = role, gap, (0, 0)
        self.arrays, self.captions = [], []

    def update(self, canvases, captions=None, options=None):
        """Show other arrays.

        Parameters
        ----------
        canvases : ndarray, shape (rows of arrays, columns of arrays, rows, columns)
        captions : sequence of str, optional
            One for each array, row by row.
        options : sequence of dict, optional
            For each array, those of `ArrayArtist.update`.
        """
        canvases = np.asarray(canvases)
        self.counts, flat = canvases.shape[:2], canvases.reshape(-1, *canvases.shape[2:])
        while len(self.arrays) < len(flat):
            self.arrays.append(ArrayArtist(self.ax, self.role))
            self.captions.append(Lines(self.ax, 0.3))
        captions = list(captions or [])
        spare = len(self.arrays) - len(flat)
        options = list(options or [{}] * len(flat))
        for artist, values, option in zip(
            self.arrays, [*flat, *[None] * spare], options + [{"reason": ""}] * spare, strict=True
        ):
            artist.update(values, **option)
        for lines, text in zip(self.captions, captions + [""] * len(self.captions), strict=False):
            lines.update([text] if text else [])
        self._head = 0.75 if captions else 0.0
        (down, across), (rows, columns) = self.counts, canvases.shape[2:]
        self._step = rows + self._head + self.gap, columns + self.gap
        self.bounds = (0, across * self._step[1] - self.gap, down * self._step[0] - self.gap, 0)

    def move(self, row, column, size=1.0):
        """Put the top left corner at data (column, row)."""
        super().move(row, column, size)
        places = list(np.ndindex(*self.counts))
        for (i, j), array, lines in zip(places, self.arrays, self.captions, strict=False):
            y, x = row + i * self._step[0] * size, column + j * self._step[1] * size
            centred = (self._step[1] - self.gap - lines.bounds[1]) / 2
            lines.move(y, x + centred * size, size)
            array.move(y + self._head * size, x, size)


class Placements(Strip):
    """A kernel, and the image's grid once for each place of the kernel, redrawn in place.

    Attributes
    ----------
    kernel : ArrayArtist
    places : Grid
    """

    def __init__(self, ax, role="kernel", **options):
        self.kernel, self.arrow, self.places = ArrayArtist(ax, role), Arrow(ax), Grid(ax, role)
        super().__init__(ax, [self.kernel, self.arrow, self.places], **options)

    def update(self, kernel, placements, *, captions=None, chosen=None, title=None):
        """Show another kernel, or other places, with the same artists.

        Parameters
        ----------
        kernel : array_like, shape (kernel rows, kernel columns)
        placements : array_like, shape (output rows, output columns, rows, columns)
            The kernel where it stands for each output cell; NaN where it does not reach.
        captions : sequence of str, optional
            One for each place, row by row.
        chosen : tuple of int, optional
            Row and column of the place that gets the outline.
        title : str, optional
            Written above the kernel.
        """
        placements = np.asarray(placements)
        there, cells = ~np.isnan(placements.astype(float)), np.ndindex(*placements.shape[:2])
        options = [{"highlight": there[cell] if cell == chosen else None} for cell in cells]
        self.kernel.update(kernel, title=title)
        self.places.update(placements, captions, options)
        self.place()


def draw_placements(ax, kernel, placements, **options) -> Placements:
    """Draw a kernel, and where it stands for each output cell.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
    kernel : array_like, shape (kernel rows, kernel columns)
    placements : array_like, shape (output rows, output columns, rows, columns)
        NaN where the kernel does not reach.
    **options
        Those of `Placements.update`.

    Examples
    --------
    >>> from matplotlib.figure import Figure
    >>> places = [[[[1, 2, np.nan]], [[np.nan, 1, 2]]]]
    >>> drawn = draw_placements(Figure().add_subplot(), [[1, 2]], places, chosen=(0, 1))
    >>> drawn.places.arrays[1].highlighted.tolist()
    [[False, True, True]]
    """
    drawn = Placements(ax)
    drawn.update(kernel, placements, **options)
    return drawn
