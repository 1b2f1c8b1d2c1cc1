"""Photographs and their feature maps in greys, and a kernel on a small patch beside them."""

import numpy as np
from matplotlib.patches import Rectangle
from matplotlib.patheffects import withStroke

from convlab.figures.arrays import draw_array
from convlab.figures.layout import fit_axes
from convlab.figures.steps import Sliding
from convlab.figures.style import FONT, PALETTE

BRIGHTEST = 255
_STRAY = 99  # the percentile of a signed map that is drawn as black or white


def grey_limits(kernel, values):
    """Return which number of a feature map is drawn black, and which white.

    The weights' sum is what a flat area is multiplied by. So a map is shown on the photograph's
    own scale, times that sum; where the sum is 0, mid-grey is 0.

    Parameters
    ----------
    kernel : array_like, shape (kernel rows, kernel columns)
    values : array_like, shape (rows, columns)
        The feature map of a photograph with numbers from 0 to 255.

    Returns
    -------
    black, white : float

    Examples
    --------
    >>> grey_limits([[1, 1, 1]], [[30, 60]])
    (0.0, 765.0)
    >>> grey_limits([[-1, 1]], [[4, -4]])
    (-4.0, 4.0)
    """
    total = float(np.sum(kernel))
    if total:
        black, white = sorted((0.0, BRIGHTEST * total))
        return black, white
    most = float(np.percentile(np.abs(values), _STRAY)) or 1.0
    return -most, most


class Photograph:
    """One picture on an ``ax``; other pictures, of other sizes, are shown at the same scale.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
    room : tuple of int
        Rows and columns of the largest picture.
    frame : tuple of int, optional
        Rows and columns of a dashed frame to compare the picture with.
    box : tuple of int, optional
        Top row, left column, rows and columns of an outline on the picture.

    Attributes
    ----------
    image : matplotlib.image.AxesImage
    shape : tuple of int
        Rows and columns now shown.
    title : matplotlib.text.Text
    """

    def __init__(self, ax, room, *, frame=None, box=None):
        self.ax, self.shape = ax, (0, 0)
        self.image = ax.imshow(np.zeros((1, 1)), cmap="gray", interpolation="nearest", zorder=2)
        self.title = ax.set_title("", fontproperties=FONT, fontsize=14, color=PALETTE.ink, pad=5)
        if frame is not None:
            edge = {"edgecolor": PALETTE.padding, "linestyle": (0, (4, 3)), "linewidth": 1.4}
            ax.add_patch(Rectangle((0, 0), frame[1], frame[0], fill=False, zorder=1, **edge))
        if box is not None:
            row, column, rows, columns = box
            outline = Rectangle((column, row), columns, rows, fill=False, linewidth=2.4, zorder=3)
            outline.set(edgecolor=PALETTE.highlight)
            outline.set_path_effects([withStroke(linewidth=5, foreground=PALETTE.paper)])
            ax.add_patch(outline)
        ax.set(xlim=(-2, room[1] + 2), ylim=(room[0] + 2, -2))
        ax.set_aspect("equal")
        ax.set_axis_off()

    def update(self, values, *, black=0, white=BRIGHTEST, title=None):
        """Show another picture.

        Parameters
        ----------
        values : array_like, shape (rows, columns)
        black, white : float
            The numbers that are drawn so; those beyond are drawn alike.
        title : str, optional
            Stays as it is unless given.
        """
        values = np.asarray(values)
        self.shape = values.shape
        self.image.set_data(values)
        self.image.set_extent((0, values.shape[1], values.shape[0], 0))
        self.image.set_clim(black, white)
        if title is not None:
            self.title.set_text(title)


class Window(Sliding):
    """A kernel on an image, with its sum written out under the kernel."""

    def place(self):
        """Move the parts to where their present shapes ask for, and fit the axes."""
        rows = self.image.shape[0]
        size = 1.6 if rows > 11 else 1.0  # beside so much padding, what is small grows
        line = max(size, 1.2 if rows > 9 else 1.0)
        room = max(self.kernel.bounds[1] * size, self.terms.bounds[1] * line)
        self.image.move(-self.image.bounds[2] / 2, 0)
        left = self.image.bounds[1] + self.gap + (self.gap + self.sign.bounds[1]) * size
        self._centre(self.kernel, left, size, room)
        self._centre(self.arrow, left + room + self.gap, size)
        self._centre(self.output, self.arrow.extent()[1] + self.gap, size)
        _, _, bottom, kernel = self.kernel.extent()
        self._centre(self.sign, kernel - (self.gap + self.sign.bounds[1]) * size, size)
        centred = (room - self.terms.bounds[1] * line) / 2
        self.terms.move(bottom + 0.45 * size, left + centred, line)
        fit_axes(self.ax, [*self.parts, self.terms], self.margin)

    def _centre(self, part, left, size, room=0.0):
        """Put a part on the middle line, and in the middle of its room."""
        part.move(-part.bounds[2] / 2 * size, left + max(room - part.bounds[1] * size, 0) / 2, size)


def draw_photograph(ax, values, *, room=None, frame=None, box=None, **options) -> Photograph:
    """Draw a photograph, or a feature map of one.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
    values : array_like, shape (rows, columns)
    room, frame, box
        As for `Photograph`; the room is what ``values`` needs unless told.
    **options
        Those of `Photograph.update`.

    Examples
    --------
    >>> from matplotlib.figure import Figure
    >>> drawn = draw_photograph(Figure().add_subplot(), [[0, 255], [128, 64]], title="photo")
    >>> drawn.shape, drawn.image.get_clim()
    ((2, 2), (0.0, 255.0))
    """
    drawn = Photograph(ax, room or np.shape(values), frame=frame, box=box)
    drawn.update(values, **options)
    return drawn


def draw_feature_maps(figure, kernels, maps, columns=3):
    """Draw each kernel with its numbers, and its feature map at its side.

    Parameters
    ----------
    figure : matplotlib.figure.Figure
    kernels : dict of str to array_like, shape (kernel rows, kernel columns)
        By name.
    maps : sequence of array_like, shape (rows, columns)
        One for each kernel.
    columns : int
        How many kernels stand side by side.

    Returns
    -------
    list of (ArrayArtist, Photograph)

    Examples
    --------
    >>> from matplotlib.figure import Figure
    >>> drawn = draw_feature_maps(Figure(), {"step": [[-1, 1]]}, [[[5, -5]]])
    >>> drawn[0][0].shape, drawn[0][1].image.get_clim()
    ((1, 2), (-5.0, 5.0))
    """
    rows = -(-len(kernels) // columns)
    wide, high, drawn = 1 / columns, 1 / rows, []
    for number, ((name, kernel), values) in enumerate(zip(kernels.items(), maps, strict=True)):
        left, bottom = number % columns * wide, 1 - (number // columns + 1) * high
        small = figure.add_axes((left, bottom + 0.1 * high, 0.27 * wide, 0.74 * high))
        large = figure.add_axes((left + 0.28 * wide, bottom, 0.7 * wide, 0.88 * high))
        black, white = grey_limits(kernel, values)
        picture = draw_photograph(large, values, black=black, white=white, title=name)
        drawn.append((draw_array(small, kernel, "kernel"), picture))
    return drawn
