"""Several arrays and signs on one ``ax``: side by side, with one size of cell."""

import numpy as np
from matplotlib.collections import PathCollection
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.transforms import Affine2D, AffineDeltaTransform

from convlab.figures.glyphs import DIGIT_EM, glyph_path, text_width
from convlab.figures.style import PALETTE, PROJECTOR

_DPI = 120
_TITLE = (13, 26)  # points


class Part:
    """Something with a place on an ``ax``, drawn in cells of its own.

    Attributes
    ----------
    ax : matplotlib.axes.Axes
    origin : tuple of float
        Row and column, in data units, of the top left corner.
    size : float
        The side of a cell, in data units.
    bounds : tuple of float
        Top, right, bottom, left of what is drawn, in cells from the origin.
    title : matplotlib.text.Text or None
    """

    title = None

    def __init__(self, ax):
        self.ax, self.origin, self.size, self.bounds = ax, (0.0, 0.0), 1.0, (0.0,) * 4
        self._place = Affine2D()  # from cells to data units

    def move(self, row, column, size=1.0):
        """Put the top left corner at data (column, row), with cells of side ``size``."""
        self.origin, self.size = (row, column), size
        self._place.clear().scale(size).translate(column, row)

    def thin_out(self, cell):
        """Adapt lines to cells of this many points."""

    def extent(self):
        """Return top, right, bottom, left in data units."""
        (row, column), (top, right, bottom, left) = self.origin, self.bounds
        size = self.size
        return row + top * size, column + right * size, row + bottom * size, column + left * size


class Lines(Part):
    """Lines of text as outlines, flush left, that grow and shrink with the arrays.

    Attributes
    ----------
    lines : list of str
        What is written.
    """

    def __init__(self, ax, height=0.3):
        super().__init__(ax)
        self.height = height
        where = self._place + ax.transData
        self.glyphs = PathCollection([], offsets=np.empty((0, 2)), offset_transform=where, zorder=6)
        self.glyphs.set_transform(AffineDeltaTransform(where))
        self.glyphs.set(facecolor=PALETTE.ink, linewidth=0, clip_on=False)
        ax.add_collection(self.glyphs, autolim=False)
        self.update([])

    def update(self, lines):
        """Write other lines."""
        self.lines = list(lines)
        wide = max((text_width(line) for line in self.lines), default=0) * self.height
        pitch = 2 * self.height
        self.bounds = (0.0, wide, pitch * len(self.lines), 0.0)
        self.glyphs.set_paths([glyph_path(line, self.height) for line in self.lines])
        rows = pitch * (np.arange(len(self.lines)) + 0.5)
        middles = [text_width(line) * self.height / 2 for line in self.lines]
        self.glyphs.set_offsets(np.column_stack([middles, rows]).reshape(-1, 2))


class Arrow(Part):
    """An arrow to the right, in cell units."""

    def __init__(self, ax, length=1.1, colour=PALETTE.ink):
        super().__init__(ax)
        self.bounds = (0.0, length, 0.5, 0.0)
        neck, shaft = length - 0.34, 0.045
        upper = [(0, 0.25 - shaft), (neck, 0.25 - shaft), (neck, 0.03), (length, 0.25)]
        lower = [(column, 0.5 - row) for column, row in upper[-2::-1]]
        self.patch = PathPatch(Path([*upper, *lower], closed=False), lw=0, zorder=4)
        self.patch.set(facecolor=colour, transform=self._place + ax.transData, clip_on=False)
        ax.add_artist(self.patch)


class Strip:
    """Arrays and signs from left to right, their middles on one line.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
    parts : sequence of Part
    gap : float
        Room between two parts, in cells.
    sizes : sequence of float, optional
        The side of each part's cells; 1 unless told.
    margin : float
        Room around everything, in cells.

    Attributes
    ----------
    parts : list
    below : Part or None
        One that stands centred under the others.
    """

    def __init__(self, ax, parts, *, gap=0.55, sizes=None, margin=0.4):
        self.ax, self.parts, self.gap, self.margin = ax, list(parts), gap, margin
        self.sizes = [1.0] * len(self.parts) if sizes is None else list(sizes)
        self.below = None

    def place(self):
        """Move the parts to where their present shapes ask for, and fit the axes."""
        column = 0.0
        for part, size in zip(self.parts, self.sizes, strict=True):
            _, right, bottom, left = part.bounds
            column -= left * size
            part.move(-bottom * size / 2, column, size)
            column += right * size + self.gap
        everything = list(self.parts)
        if self.below is not None:
            lowest = max(part.extent()[2] for part in self.parts)
            wide = self.below.bounds[1]
            self.below.move(lowest + self.gap, (column - self.gap - wide) / 2)
            everything.append(self.below)
        fit_axes(self.ax, everything, self.margin)


def fit_axes(ax, parts, margin=0.15):
    """Set limits that hold all parts and their titles: rows downwards, square cells, no ticks.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
    parts : sequence of Part
    margin : float
        Room on each side, in data units.
    """
    room = ax.get_position(original=True)
    pixels = ax.get_figure().bbox.size * (room.width, room.height)
    points = np.clip(0.018 * ax.get_figure().bbox.width * 72 / ax.get_figure().dpi, *_TITLE)
    for part in parts:
        if part.title is not None:
            part.title.set_fontsize(points)
            part.reason.set_fontsize(0.8 * points)
    left, right, bottom, top = _limits(parts, pixels, margin)
    ax.set(xlim=(left, right), ylim=(bottom, top))
    scale = min(pixels / (right - left, bottom - top)) * 72 / ax.get_figure().dpi
    for part in parts:
        part.thin_out(scale * part.size)
    ax.set_aspect("equal")
    ax.set_axis_off()


def _limits(parts, pixels, margin):
    """Return left, right, bottom and top limits with room for the titles as they are now."""
    top, right, bottom, left = np.transpose([part.extent() for part in parts])
    centres, heads, halves = np.transpose([_title_room(part) for part in parts])
    # A title keeps its size in pixels while the scale depends on its room: a few rounds settle it.
    scale = np.inf
    for _ in range(4):
        first = min(left.min(), (centres - halves / scale).min()) - margin
        last = max(right.max(), (centres + halves / scale).max()) + margin
        highest, lowest = (top - heads / scale).min() - margin, bottom.max() + margin
        scale = min(pixels / (last - first, lowest - highest))
    return first, last, lowest, highest


def _title_room(part):
    """Return the column of a title's middle, and in pixels its height and half its width."""
    if part.title is None or not part.title.get_text():
        return part.origin[1], 0.0, 0.0
    title, pixel = part.title, part.title.get_figure().dpi / 72
    lines, em = title.get_text().split("\n"), title.get_fontsize() * pixel
    wide = max(text_width(line) for line in lines) * DIGIT_EM * em
    middle = part.origin[1] + title.xy[0] * part.size
    return middle, 7 * pixel + (1.2 * len(lines) - 0.15) * em, wide / 2


def fit_figure(figure, shown=PROJECTOR):
    """Give a figure of one full-size ``ax`` the shape of what it shows.

    Parameters
    ----------
    figure : matplotlib.figure.Figure
        Its first axes fill it and have their limits set.
    shown : tuple of int
        The largest width and height in pixels.
    """
    ax = figure.axes[0]
    wide, high = abs(np.diff(ax.get_xlim())[0]), abs(np.diff(ax.get_ylim())[0])
    scale = min(shown[0] / wide, shown[1] / high)
    figure.set_dpi(_DPI)
    figure.set_size_inches(round(wide * scale) / _DPI, round(high * scale) / _DPI)


def sheet(width, height):
    """Open a new pyplot figure whose one ``ax`` fills it, for a notebook.

    Parameters
    ----------
    width, height : float
        Inches.

    Returns
    -------
    matplotlib.axes.Axes
    """
    from matplotlib import pyplot

    return pyplot.figure(figsize=(width, height), dpi=_DPI).add_axes((0, 0, 1, 1))
