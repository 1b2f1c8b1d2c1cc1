"""The explorer of overlaps: how many stamps reach each cell, and what the eye sees of it."""

import numpy as np

from convlab.checks import overlap_counts
from convlab.figures.checkerboard import Rows, overlap_rows
from convlab.figures.style import FONT, PALETTE
from convlab.geometry import Geometry
from convlab.lessons.explorers.convolution.tried_settings import (
    PADDINGS,
    Reason,
    as_padding,
    impossible,
)
from convlab.matrix import conv_matrix
from convlab.widgets.sliders import SliderExplorer, choice, slider

TIMES = " \N{MULTIPLICATION SIGN} "
LONGEST = 28  # cells on a line that are shown; of more, the middle
SEEN = (32, 112)  # rows and columns of the picture


class OverlapExplorer(SliderExplorer):
    """Count the stamps on each cell of a transposed convolution, and see them as brightness.

    Attributes
    ----------
    counts : list of ndarray
        How many stamps reach each output cell, after each layer.
    seen : ndarray, shape (32, 112)
        A part of what a grey picture becomes, its brightest pixel as 1.
    geometry : Geometry or None
        Of one axis of the first layer.
    reason : str
        Why there is nothing to show.

    Examples
    --------
    >>> explorer = OverlapExplorer()
    >>> explorer.counts[0].tolist()
    [1, 1, 2, 1, 2, 1, 2, 1, 1]
    >>> explorer.set(kernel=4, axes=2)
    >>> explorer.shown(explorer.counts[0]).max()
    np.int64(4)
    """

    def __init__(self):
        self.counts, self.seen, self.geometry, self.reason = [], None, None, ""
        controls = {
            "kernel": slider("kernel", 3, 1, 7),
            "stride": slider("stride", 2, 1, 4),
            "small": slider("input cells", 4, 1, 6),
            "layers": slider("layers", 1, 1, 3),
            "axes": choice("axes", 1, (1, 2)),
            "padding": choice("padding", "valid", PADDINGS),
        }
        super().__init__(controls)

    def build(self, figure):
        """Make the two views: the stamps and their counts, and a grey picture sent through."""
        self.top = figure.add_axes((0.01, 0.42, 0.98, 0.575))
        self.overlap = Rows(self.top, 4, longest=30)
        self.bottom = figure.add_axes((0.06, 0.02, 0.88, 0.33))
        self.bottom.set_axis_off()
        self.picture = self.bottom.imshow(np.zeros(SEEN), cmap="gray", vmin=0, vmax=1)
        self.bottom.set_title(
            "a grey picture through these layers, far from its border, all weights equal",
            fontproperties=FONT,
            fontsize=15,
            color=PALETTE.ink,
        )
        self.why = Reason(figure, 0.5, 0.5)

    def draw(self, kernel, stride, small, layers, axes, padding):
        """Recount and redraw; see `SliderExplorer.draw`."""
        settings = {"kernel": kernel, "stride": stride, "padding": as_padding(padding)}
        try:
            self._count(small, layers, axes, settings)
            self.reason = ""
        except ValueError as error:
            self.counts, self.seen, self.geometry, self.reason = [], None, None, str(error)
        self.why.update(self.reason)
        self.bottom.set_visible(not self.reason)
        if self.reason:
            self.overlap.update([])
            return impossible(self.reason)
        self._draw_counts(layers, axes)
        self.picture.set_data(self.seen)
        return self._sentence(layers, axes, settings)

    def _count(self, small, layers, axes, settings):
        self.geometry = Geometry.for_transpose(small, **settings)
        size, crop = (small,), self.geometry.pads * axes
        for _ in range(layers):
            size = Geometry.for_transpose(size, **settings).large
        setting = {"kernel": settings["kernel"], "stride": settings["stride"], "crop": crop}
        numbers = range(1, layers + 1)
        self.counts = [overlap_counts((small,) * axes, **setting, layers=n) for n in numbers]
        line = np.array(period(settings["kernel"], settings["stride"], layers), float)
        self.seen = np.outer(*(np.resize(line / line.max(), side) for side in SEEN))

    def shown(self, counts):
        """Return the middle of some counts, as much of it as the picture has room for."""
        rows = min(13, 30 // len(str(counts.max())))  # long numbers need large cells
        room = (rows, 2 * rows) if counts.ndim == 2 else (LONGEST,)
        spans = zip(counts.shape, room, strict=True)
        return counts[tuple(slice(max(n - most, 0) // 2, (n + most) // 2) for n, most in spans)]

    def _draw_counts(self, layers, axes):
        if axes == 2:
            rows = overlap_rows([self.shown(self.counts[-1])], names=[""])
        elif layers == 1:
            stamps = conv_matrix(np.ones(self.geometry.kernel, int), self.geometry)
            rows = overlap_rows(self.counts, np.where(stamps, 1.0, np.nan))
        else:
            shown = [self.shown(count) for count in self.counts]
            names = [
                f"layer {number}" + ("" if part.shape == count.shape else ", middle")
                for number, (part, count) in enumerate(zip(shown, self.counts, strict=True), 1)
            ]
            rows = overlap_rows(shown, names=names)
        self.overlap.update(rows)

    def _sentence(self, layers, axes, settings):
        line = period(settings["kernel"], settings["stride"], layers)
        inside = sorted(set(np.multiply.outer(line, line if axes == 2 else 1).ravel().tolist()))
        said = ", ".join(map(str, inside)) if len(inside) < 9 else f"{inside[0]} to {inside[-1]}"
        even = "evenly" if len(inside) == 1 else "<b>unevenly</b>"
        counts = self.counts[-1]
        whole = "" if self.shown(counts).shape == counts.shape else "; the middle is shown"
        return (
            f"Output: {TIMES.join(map(str, counts.shape))} cells{whole}. Stamps on each cell, away "
            f"from the border: {said}. They overlap {even}."
        )


def period(kernel, stride, layers):
    """Return how many stamps reach the cells of one period, far from any border.

    Parameters
    ----------
    kernel, stride, layers : int

    Returns
    -------
    list of int
        ``stride ** layers`` of them.

    Examples
    --------
    >>> period(kernel=3, stride=2, layers=1)
    [2, 1]
    """
    counts = overlap_counts(6 * kernel, kernel, stride, layers=layers)
    length = stride**layers
    start = len(counts) // 2 // length * length
    return counts[start : start + length].tolist()
