"""Gradients in pictures: arrays in a row with signs, and each array over its gradient."""

import numpy as np

from convlab.figures.arrays import ArrayArtist
from convlab.figures.layout import Arrow, Lines, Strip, fit_axes
from convlab.figures.stamps import Stamps
from convlab.figures.steps import Sliding

ARROW = "\N{RIGHTWARDS ARROW}"


def draw_row(ax, arrays, roles, signs, *, titles=None, highlights=None, **options):
    """Draw arrays from left to right with a sign between every two.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
    arrays : sequence of array_like, each of shape (rows, columns)
    roles : sequence of str
        One for each array.
    signs : sequence of str
        One fewer than arrays; ``ARROW`` is drawn as an arrow.
    titles : sequence of str, optional
    highlights : sequence of index or None, optional
        Which cells of each array get the outline.
    **options
        Those of `ArrayArtist.update`, for every array.

    Returns
    -------
    list of ArrayArtist

    Raises
    ------
    ValueError
        Numbers of arrays, roles, signs, titles and highlights that do not fit.

    Examples
    --------
    >>> from matplotlib.figure import Figure
    >>> drawn = draw_row(
    ...     Figure().add_subplot(), [[[5]], [[3]], [[2]]], ["output"] * 3, ["-", "="],
    ...     highlights=[None, None, (0, 0)],
    ... )
    >>> drawn[2].highlighted.tolist()
    [[True]]
    """
    count = len(arrays)
    titles = [None] * count if titles is None else titles
    highlights = [None] * count if highlights is None else highlights
    drawn, parts = [ArrayArtist(ax, role) for role in roles], []
    for artist, *told in zip(drawn, arrays, titles, highlights, strict=True):
        artist.update(told[0], title=told[1], highlight=told[2], **options)
    for artist, sign in zip(drawn, [None, *signs], strict=True):
        if sign is not None:
            parts.append(Arrow(ax) if sign == ARROW else Lines(ax, 0.42))
            if sign != ARROW:
                parts[-1].update([sign])
        parts.append(artist)
    Strip(ax, parts).place()
    return drawn


def draw_image_gradient(ax, cotangent, kernel, stamps, gradient, **options) -> Stamps:
    """Draw the gradient on an image as the stamps of a cotangent, and their sum.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
    cotangent, kernel, stamps, gradient : array_like
        As ``small``, ``kernel``, ``stamps`` and ``result`` of `Stamps.update`.
    **options
        Those of `Stamps.update`.

    Examples
    --------
    >>> from matplotlib.figure import Figure
    >>> stamps = [[[[2, 4, np.nan]], [[np.nan, 3, 6]]]]
    >>> ax = Figure().add_subplot()
    >>> draw_image_gradient(ax, [[2, 3]], [[1, 2]], stamps, [[2, 7, 6]]).result.role
    'input'
    """
    drawn = Stamps(ax, roles=("output", "kernel", "input"))
    drawn.update(cotangent, kernel, stamps, gradient, **options)
    return drawn


def draw_kernel_gradient(ax, image, cotangent, gradient, **options) -> Sliding:
    """Draw the gradient on a kernel as a cotangent that slides over the image.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
    image, cotangent, gradient : array_like, 2-D
        As ``image``, ``kernel`` and ``output`` of `Sliding.update`.
    **options
        Those of `Sliding.update`; ``weights`` is the cotangent where it lies on the image.

    Examples
    --------
    >>> from matplotlib.figure import Figure
    >>> drawn = draw_kernel_gradient(
    ...     Figure().add_subplot(), [[4, 5, 8]], [[1, 2]], [[14, 21]],
    ...     weights=[[1, 2, np.nan]], cell=(0, 0),
    ... )
    >>> drawn.output.role
    'kernel'
    """
    drawn = Sliding(ax, roles=("input", "output", "kernel"))
    drawn.image.corner_role = "output"  # these are cotangents, not weights
    drawn.update(image, cotangent, gradient, **options)
    return drawn


class Backward:
    """Image, kernel and cotangent; under the first two their gradients; under the last a sum.

    Parameters
    ----------
    ax : matplotlib.axes.Axes

    Attributes
    ----------
    image, kernel, cotangent, image_gradient, kernel_gradient : ArrayArtist
    terms : Lines
    """

    def __init__(self, ax):
        self.ax = ax
        self.image, self.kernel = ArrayArtist(ax, "input"), ArrayArtist(ax, "kernel")
        self.cotangent = ArrayArtist(ax, "output")
        self.image_gradient = ArrayArtist(ax, "input")
        self.kernel_gradient = ArrayArtist(ax, "kernel")
        self.terms = Lines(ax, 0.34)
        self.upper = [self.image, self.kernel, self.cotangent]
        self.lower = [self.image_gradient, self.kernel_gradient, self.terms]

    def update(self, terms=(), **arrays):
        """Show other numbers, of any sizes, with the same artists.

        Parameters
        ----------
        terms : sequence of str
            Lines that say what is added up.
        **arrays
            For each array by its attribute's name, a dict of ``values`` and the options of
            `ArrayArtist.update`; ``corner_role`` is the role of the small numbers' colour
            ("kernel" unless told). One that is left out shows nothing.
        """
        for name in ("image", "kernel", "cotangent", "image_gradient", "kernel_gradient"):
            artist, told = getattr(self, name), dict(arrays.get(name, {}))
            artist.corner_role = told.pop("corner_role", "kernel")
            artist.update(told.pop("values", None), **{"reason": "", "title": "", **told})
        self.terms.update(terms)
        self._place()

    def _place(self):
        head, column = 1.35, 0.0
        low = max(part.bounds[2] for part in self.upper) + head
        for above, below in zip(self.upper, self.lower, strict=True):
            shown = [part for part in (above, below) if self._shown(part)]
            wide = max((part.bounds[1] for part in shown), default=0.0)
            for part, row in ((above, 0.0), (below, low)):
                part.move(row, column + (wide - part.bounds[1]) / 2)
            column += wide + 1.2
        everything = [part for part in (*self.upper, *self.lower) if self._shown(part)]
        fit_axes(self.ax, everything, 0.3)

    @staticmethod
    def _shown(part):
        return np.size(part.strings) > 0 if isinstance(part, ArrayArtist) else bool(part.lines)
