"""A 2-D array drawn as a grid of cells with a number in each, and redrawn in place."""

from textwrap import fill

import numpy as np
from matplotlib.collections import PathCollection
from matplotlib.colors import to_rgb, to_rgba
from matplotlib.patches import PathPatch
from matplotlib.patheffects import withStroke
from matplotlib.transforms import AffineDeltaTransform

from convlab.figures.cell_shapes import NOTHING, centres, edges, floored, selection, square
from convlab.figures.glyphs import fitting_height, glyph_path, number_strings, text_width
from convlab.figures.layout import Part, fit_axes
from convlab.figures.style import FONT, PALETTE, contrast, digit_colours, digit_height_pixels, tint

DIGIT = 0.42  # the height of a digit, in cells
FIT = 0.85  # the width that a number may take, in cells
GAP = 0.03  # what is left white around a cell, on each side
_LABEL = 0.24  # the height of a row's or a column's label
_BADGE = 0.36  # the side of the small cell in a corner


class ArrayCollection(PathCollection):
    """A part of a drawn array: who finds it in a figure finds the array, its ``owner``."""

    owner: "ArrayArtist"


class ArrayArtist(Part):
    """The artists that show one array; made once by `draw_array`, then only updated.

    Attributes
    ----------
    shape : tuple of int
        Rows and columns now shown; (0, 0) when there is no array.
    strings : ndarray of str, shape (rows, columns)
        What is written in each cell.
    corner_strings : ndarray of str, shape (rows, columns)
        What is written small in each cell's corner; "" where nothing is.
    highlighted : ndarray of bool, shape (rows, columns)
        The cells inside the thick outline.
    roles : ndarray of str, shape (rows, columns)
        What each cell stands for.
    cell_colours, digit_colours : ndarray, shape (rows * columns, 3)
        Row by row.
    digit_height : float
        The height of the smallest number, in cells.
    title, reason : matplotlib.text.Text
    corner_role : str
        The role whose colour the corners' numbers stand on, if they are not below 0.
    """

    def __init__(self, ax, role="input"):
        super().__init__(ax)
        self.role, self.corner_role, self._fmt = role, "kernel", None
        self.margin = None  # in cells, when the axes are to follow this array alone
        where = self._place + ax.transData
        self.cells = self._collection(square(1 - 2 * GAP), zorder=2)
        self.cells.set_linewidth(1.2)
        self.frame = PathPatch(NOTHING, fill=False, lw=2, zorder=3)
        self.outline = PathPatch(NOTHING, fill=False, lw=3.6, zorder=4)
        self.outline.set(capstyle="projecting", edgecolor=PALETTE.highlight)
        self.outline.set_path_effects([withStroke(linewidth=6, foreground=PALETTE.paper)])
        for patch in (self.frame, self.outline):
            patch.set_transform(where)
            patch.set(clip_on=False, snap=False)
            ax.add_artist(patch)
        self.badges = self._collection(square(_BADGE), zorder=5)
        self.digits = self._collection(zorder=6)
        self.reason = ax.text(0, 0, "", transform=where, ha="center", va="center", fontsize=14)
        self.title = ax.annotate(
            "", (0, 0), (0, 7), xycoords=where, textcoords="offset points", annotation_clip=False
        )
        self.title.set(ha="center", va="bottom", fontsize=16)
        for text in (self.reason, self.title):
            text.set(color=PALETTE.ink, fontproperties=FONT, fontsize=text.get_fontsize())
        self._forget()

    def _collection(self, *paths, zorder):
        where = self._place + self.ax.transData
        collection = ArrayCollection(
            paths, offsets=np.empty((0, 2)), offset_transform=where, zorder=zorder, linewidths=0
        )
        collection.set_transform(AffineDeltaTransform(where))
        collection.set_clip_on(False)
        collection.owner = self
        return self.ax.add_collection(collection, autolim=False)

    def _forget(self):
        self.shape, self.digit_height = (0, 0), 0.0
        self.strings = self.corner_strings = np.empty((0, 0), dtype=object)
        self.highlighted = np.empty((0, 0), dtype=bool)
        self.roles = np.empty((0, 0), dtype=object)
        self.cell_colours = self.digit_colours = np.empty((0, 3))
        self.bounds = (0.0, 6.0, 3.0, 0.0)  # the room of the sentence that says why

    def thin_out(self, cell):
        """Keep the outlines thin beside cells of this many points."""
        width = float(np.clip(0.11 * cell, 1.2, 3.6))
        self.outline.set_linewidth(width)
        self.outline.set_path_effects([withStroke(linewidth=1.7 * width, foreground=PALETTE.paper)])
        self.frame.set_linewidth(min(2.0, width))

    def digit_pixels(self):
        """Return the height in pixels of the smallest number when shown on a projector."""
        return digit_height_pixels(self.ax, self.digit_height * self.size)

    def update(
        self,
        values,
        *,
        highlight=None,
        hidden=None,
        roles=None,
        corners=None,
        row_labels=None,
        column_labels=None,
        scale=None,
        white=None,
        fmt=None,
        title=None,
        reason="no array",
    ):
        """Show other values, of any shape, with the artists that are there.

        What is not given goes back to its default, save ``fmt`` and ``title``, which stay.

        Parameters
        ----------
        values : array_like, shape (rows, columns), or None
            Numbers, NaN for a cell without one. None, or an array without cells, shows
            ``reason`` instead.
        highlight : index, optional
            What ``values[highlight]`` selects gets a thick outline: a boolean mask, slices
            (``np.s_[0:3, 1:4]``), or a pair of index arrays.
        hidden : index, optional
            Cells that show a question mark, and no shade, until they are revealed.
        roles : array_like of str, shape (rows, columns), optional
            Each cell's role; "" is the role of the array. Cells with a role of their own have an
            edge, a dashed one for "padding".
        corners : array_like, shape (rows, columns), optional
            Small numbers for the cells' corners; NaN leaves one free.
        row_labels, column_labels : sequence of str, optional
            Written to the left and above.
        scale : float, optional
            The magnitude that gets the strongest shade; by default the largest one shown.
        white : float, optional
            For a patch of a photograph: the number that is drawn white. Then 0 is black, also
            around the patch, as in the photograph itself.
        fmt : str or callable, optional
            How a number is written; see `glyphs.number_strings`.
        title : str, optional
            Written above the array.
        reason : str, optional
            Why there is nothing to show.
        """
        self._fmt = fmt if fmt is not None else self._fmt
        if title is not None:
            self.title.set_text(title)
        values = np.empty((0, 0)) if values is None else np.atleast_2d(np.asarray(values))
        if values.ndim != 2:
            raise ValueError(f"values must have 2 axes to be drawn, got shape {values.shape}")
        self.reason.set_text(fill(reason, 22) if values.size == 0 else "")
        if values.size == 0:
            self._show_nothing()
        else:
            labels = self._labels(values.shape, row_labels, column_labels)
            self._show(values, highlight, hidden, roles, corners, labels, scale, white)
        if self.margin is not None:
            fit_axes(self.ax, [self], self.margin)

    def _show(self, values, highlight, hidden, roles, corners, labels, scale, white):
        self.shape = values.shape
        hide, self.highlighted = selection(values, hidden), selection(values, highlight)
        roles = np.full(self.shape, "") if roles is None else np.asarray(roles)
        self.roles = np.where(roles == "", self.role, roles)
        self._shade(values, hide, roles, scale, white)
        glyphs = self._numbers(values, hide, (0, 0) if corners is None else (-0.07, -0.12))
        self._write([glyphs, self._corners(corners), labels])
        inside = roles != "padding"
        self.frame.set_path(edges(inside if inside.any() else ~inside))
        self.frame.set_edgecolor(getattr(PALETTE, self.role))
        self.outline.set_path(edges(self.highlighted))
        self.title.xy = (self.shape[1] / 2, self.bounds[0])

    def _show_nothing(self):
        self._forget()
        for collection in (self.cells, self.badges, self.digits):
            collection.set_offsets(np.empty((0, 2)))
        for patch in (self.frame, self.outline):
            patch.set_path(NOTHING)
        self.reason.set_position((3, 1.5))
        self.title.xy = (3, 0)

    def _shade(self, values, hide, roles, scale, white):
        strength = np.abs(np.nan_to_num(values.astype(float)))
        shown = strength[~hide & (roles != "padding")]
        strength = strength / (scale or shown.max(initial=0) or 1.0)
        strength[hide] = 0
        colours, edges = tint(self.role, strength), np.zeros((*self.shape, 4))
        for role in set(roles[roles != ""].ravel().tolist()):
            own = roles == role
            colours[own] = tint(role, strength[own])
            edges[own] = to_rgba(getattr(PALETTE, role))
        negative = (np.nan_to_num(values.astype(float)) < 0) & ~hide
        colours[negative] = tint("negative", strength[negative])
        padding = roles == "padding"
        colours[padding] = to_rgb(PALETTE.paper)
        if white is not None:
            greys = np.clip(np.nan_to_num(values.astype(float)) / white, 0, 1)
            colours[~hide] = greys[~hide, None]
        self.cell_colours = colours.reshape(-1, 3)
        self.cells.set_offsets(centres(self.shape))
        self.cells.set(facecolor=self.cell_colours, edgecolor=edges.reshape(-1, 4))
        dashes = padding.ravel() if padding.any() else [False]
        self.cells.set_linestyle([(0, (2.5, 2)) if dash else "solid" for dash in dashes])

    def _numbers(self, values, hide, shift):
        self.strings = number_strings(values, self._fmt)
        self.strings[hide] = "?"
        texts = self.strings.ravel().tolist()
        self.digit_height = floored(fitting_height(texts, DIGIT + 0.6 * shift[1], FIT))
        zero = np.array(to_rgb(PALETTE.zero))
        pale = (values == 0).ravel() & ~hide.ravel() & (contrast(zero, self.cell_colours) >= 4.5)
        self.digit_colours = np.where(pale[:, None], zero, digit_colours(self.cell_colours))
        paths = [glyph_path(text, self.digit_height) for text in texts]
        return paths, centres(self.shape) + shift, self.digit_colours

    def _corners(self, corners):
        corners = np.full(self.shape, np.nan) if corners is None else np.asarray(corners)
        there = ~np.isnan(corners.astype(float))
        below = np.less(corners[there], 0)[:, None]
        self.corner_strings = np.full(self.shape, "", dtype=object)
        self.corner_strings[there] = number_strings(corners[there])
        texts = self.corner_strings[there].tolist()
        offsets = centres(self.shape)[there.ravel()] + (0.5 - GAP - _BADGE / 2)
        self.badges.set_offsets(offsets)
        above = to_rgb(getattr(PALETTE, self.corner_role))
        colours = np.where(below, to_rgb(PALETTE.negative), above)
        self.badges.set_facecolor(colours)
        height = floored(fitting_height(texts, 0.62 * _BADGE, 0.86 * _BADGE))
        return [glyph_path(text, height) for text in texts], offsets, digit_colours(colours)

    def _labels(self, shape, row_labels, column_labels):
        rows = [] if row_labels is None else list(row_labels)
        columns = [] if column_labels is None else list(column_labels)
        height = floored(fitting_height(columns, _LABEL, FIT))
        wide = [text_width(text) * height for text in rows]
        left = [(-0.2 - width / 2, row + 0.5) for row, width in enumerate(wide)]
        above = [(column + 0.5, -0.2 - height / 2) for column in range(len(columns))]
        top = -0.2 - height if columns else 0.0
        self.bounds = (top, shape[1], shape[0], -0.2 - max(wide) if rows else 0.0)
        offsets = np.array(left + above, dtype=float).reshape(-1, 2)
        colours = np.tile(to_rgb(PALETTE.muted), (len(offsets), 1))
        return [glyph_path(text, height) for text in rows + columns], offsets, colours

    def _write(self, groups):
        paths, offsets, colours = zip(*groups, strict=True)
        self.digits.set_paths([path for group in paths for path in group])
        self.digits.set_offsets(np.concatenate(offsets))
        self.digits.set_facecolor(np.concatenate(colours))


def draw_array(ax, values, role="input", *, margin=0.15, **options) -> ArrayArtist:
    """Draw a 2-D array as cells with a number in each; the axes follow its shape.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
    values : array_like, shape (rows, columns), or None
        Numbers; None shows ``options["reason"]``.
    role : str
        One of ``style.ROLES``: the colour of cells and frame.
    margin : float
        Room around the array, in cells.
    **options
        Those of `ArrayArtist.update`.

    Examples
    --------
    >>> from matplotlib.figure import Figure
    >>> ax = Figure().add_subplot()
    >>> drawn = draw_array(ax, [[4, 5], [1, 8]], highlight=np.s_[0, :], title="image")
    >>> drawn.strings.tolist()
    [['4', '5'], ['1', '8']]
    >>> drawn.update([[0, 1, 2]])  # the same artists, another shape
    >>> drawn.shape
    (1, 3)
    """
    artist = ArrayArtist(ax, role)
    artist.margin = margin
    artist.update(values, **options)
    return artist
