"""Transposed convolution in two pictures: stamps that add up, and zeros put in between."""

import numpy as np

from convlab.figures.arrays import ArrayArtist
from convlab.figures.grid import Grid
from convlab.figures.layout import Arrow, Lines, Strip
from convlab.figures.steps import TIMES, Sliding


class Stamps(Strip):
    """Each number of the input times the kernel, stamped on the output, and the sum of all.

    Attributes
    ----------
    small, kernel, result : ArrayArtist
    stamps : Grid
    """

    def __init__(self, ax, roles=("input", "kernel", "output"), **options):
        self.small, self.kernel, self.result = (ArrayArtist(ax, role) for role in roles)
        self.times, self.equals, self.arrow = Lines(ax, 0.42), Lines(ax, 0.42), Arrow(ax)
        self.stamps = Grid(ax, roles[2])
        parts = [self.small, self.times, self.kernel, self.arrow, self.stamps]
        super().__init__(ax, [*parts, self.equals, self.result], **options)

    def update(self, small, kernel, stamps, result, *, overlap=None, chosen=None, **options):
        """Show other numbers, of any sizes, with the same artists.

        Parameters
        ----------
        small : array_like, shape (rows, columns)
            What the transposed convolution reads.
        kernel : array_like, shape (kernel rows, kernel columns)
        stamps : array_like, shape (rows, columns, output rows, output columns)
            Each number times the kernel where it lands; NaN where it does not reach.
        result : array_like, shape (output rows, output columns)
            Their sum, handed in.
        overlap : array_like of bool, shape of ``result``, optional
            Cells that more than one stamp reaches.
        chosen : tuple of int, optional
            Row and column in ``small`` of the stamp that gets the outline.
        **options
            ``titles`` of small, kernel and result; ``hidden``, an index into the result.
        """
        titles = options.get("titles", (None, None, None))
        stamps = np.asarray(stamps)
        there = ~np.isnan(stamps.astype(float))
        self.small.update(small, highlight=chosen, title=titles[0])
        self.kernel.update(kernel, title=titles[1])
        roles = None if overlap is None else np.where(overlap, "overlap", "")
        strongest = np.nanmax(np.abs(stamps), initial=0)
        self.stamps.update(
            stamps,
            [f"{number} {TIMES} kernel" for number in self.small.strings.ravel()],
            [
                {"highlight": there[cell] if cell == chosen else None, "scale": strongest}
                for cell in np.ndindex(*stamps.shape[:2])
            ],
        )
        reached = None if chosen is None else there[chosen]
        self.result.update(
            result, roles=roles, highlight=reached, hidden=options.get("hidden"), title=titles[2]
        )
        self.times.update([TIMES])
        self.equals.update(["="])
        self.place()


def draw_stamps(ax, small, kernel, stamps, result, **options) -> Stamps:
    """Draw a transposed convolution as stamps on the output, and their sum.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
    small : array_like, shape (rows, columns)
    kernel : array_like, shape (kernel rows, kernel columns)
    stamps : array_like, shape (rows, columns, output rows, output columns)
        NaN where a stamp does not reach.
    result : array_like, shape (output rows, output columns)
    **options
        Those of `Stamps.update`.

    Examples
    --------
    >>> from matplotlib.figure import Figure
    >>> stamps = [[[[2, 4, np.nan]], [[np.nan, 3, 6]]]]
    >>> drawn = draw_stamps(
    ...     Figure().add_subplot(), [[2, 3]], [[1, 2]], stamps, [[2, 7, 6]],
    ...     overlap=[[False, True, False]], chosen=(0, 1),
    ... )
    >>> drawn.stamps.arrays[1].strings.tolist()
    [['', '3', '6']]
    """
    drawn = Stamps(ax)
    drawn.update(small, kernel, stamps, result, **options)
    return drawn


class ZeroInsertion(Sliding):
    """The input, the input with zeros put in, and a convolution with the flipped kernel.

    Attributes
    ----------
    small, image, kernel, output : ArrayArtist
        ``image`` is the input with its zeros.
    """

    def __init__(self, ax, roles=("input", "kernel", "output"), **options):
        super().__init__(ax, roles, **options)
        self.small, self.first = ArrayArtist(ax, roles[0]), Arrow(ax)
        self.parts = [self.small, self.first, *self.parts]
        self.sizes = [1.0, 1.0, *self.sizes]

    def update(self, small, image, kernel, output, *, given, chosen=None, **options):
        """Show other numbers, of any sizes, with the same artists.

        Parameters
        ----------
        small : array_like, shape (rows, columns)
            What the transposed convolution reads.
        image : array_like, shape (image rows, image columns)
            The same numbers with zeros between and around.
        kernel : array_like, shape (kernel rows, kernel columns)
            Flipped along both axes.
        output : array_like, shape (output rows, output columns)
        given : array_like of bool, shape of ``image``
            Where the numbers of ``small`` stand; the zeros elsewhere were put in.
        chosen : tuple of int, optional
            A cell of ``small`` that gets the outline.
        **options
            Those of `Sliding.update`; ``titles`` of the four.
        """
        first, *titles = options.pop("titles", (None,) * 4)
        self.small.update(small, highlight=chosen, title=first)
        roles = np.where(given, "", "padding")
        super().update(image, kernel, output, roles=roles, titles=titles, **options)


def draw_zero_insertion(ax, small, image, kernel, output, **options) -> ZeroInsertion:
    """Draw a transposed convolution as zeros put in, then an ordinary convolution.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
    small, image, kernel, output : array_like, 2-D
    **options
        Those of `ZeroInsertion.update`; ``given`` is required.

    Examples
    --------
    >>> from matplotlib.figure import Figure
    >>> drawn = draw_zero_insertion(
    ...     Figure().add_subplot(), [[2, 3]], [[0, 2, 3, 0]], [[2, 1]], [[2, 7, 6]],
    ...     given=[[False, True, True, False]],
    ... )
    >>> drawn.image.strings.tolist()
    [['0', '2', '3', '0']]
    """
    drawn = ZeroInsertion(ax)
    drawn.update(small, image, kernel, output, **options)
    return drawn
