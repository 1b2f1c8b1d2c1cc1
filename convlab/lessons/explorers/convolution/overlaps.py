"""The explorer of sizes: how many stamps reach each cell, and which sizes collapse to one."""

import numpy as np

from convlab.checks import overlap_counts
from convlab.figures.checkerboard import Rows, ladder_rows, overlap_rows
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


class OverlapExplorer(SliderExplorer):
    """Count the stamps on each cell of a transposed convolution, and see its sizes collapse.

    Attributes
    ----------
    counts : list of ndarray
        How many stamps reach each output cell, after each layer.
    geometry : Geometry or None
        Of one axis of the first layer.
    sizes : list of int
        The large sizes that the ladder shows.
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
        self.counts, self.geometry, self.sizes, self.reason = [], None, [], ""
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
        """Make the two views: the stamps and their counts, and the ladder of sizes."""
        self.top = figure.add_axes((0.01, 0.42, 0.98, 0.575))
        self.bottom = figure.add_axes((0.01, 0.005, 0.98, 0.4))
        self.overlap, self.ladder = Rows(self.top, 4, longest=30), Rows(self.bottom, 6, longest=22)
        self.why = Reason(figure, 0.5, 0.5)

    def draw(self, kernel, stride, small, layers, axes, padding):
        """Recount and redraw; see `SliderExplorer.draw`."""
        settings = {"kernel": kernel, "stride": stride, "padding": as_padding(padding)}
        try:
            self._count(small, layers, axes, settings)
            self.reason = ""
        except ValueError as error:
            self.counts, self.geometry, self.sizes, self.reason = [], None, [], str(error)
        self.why.update(self.reason)
        if self.reason:
            self.overlap.update([])
            self.ladder.update([])
            return impossible(self.reason)
        self._draw_counts(layers, axes)
        self._draw_ladder(small, settings)
        return self._sentence(small, layers, axes, settings)

    def _count(self, small, layers, axes, settings):
        self.geometry = Geometry.for_transpose(small, **settings)
        size, crop = (small,), self.geometry.pads * axes
        for _ in range(layers):
            size = Geometry.for_transpose(size, **settings).large
        setting = {"kernel": settings["kernel"], "stride": settings["stride"], "crop": crop}
        numbers = range(1, layers + 1)
        self.counts = [overlap_counts((small,) * axes, **setting, layers=n) for n in numbers]

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

    def _draw_ladder(self, small, settings):
        inside = _larger(small, settings)
        rungs = {size: (small, output_padding(size, small, settings)) for size in inside}
        for size in (inside[0] - 1, inside[-1] + 1):  # the nearest sizes that do not collapse to it
            try:
                rungs[size] = Geometry(size, **settings).small[0], ""
            except ValueError:
                continue
        self.sizes = sorted(rungs)
        self.ladder.update(
            ladder_rows(
                [reads(size, settings) for size in self.sizes],
                *zip(*(rungs[size] for size in self.sizes), strict=True),
            )
        )

    def _sentence(self, small, layers, axes, settings):
        line = period(settings["kernel"], settings["stride"], layers)
        inside = sorted(set(np.multiply.outer(line, line if axes == 2 else 1).ravel().tolist()))
        said = ", ".join(map(str, inside)) if len(inside) < 9 else f"{inside[0]} to {inside[-1]}"
        even = "evenly" if len(inside) == 1 else "<b>unevenly</b>"
        counts = self.counts[-1]
        whole = "" if self.shown(counts).shape == counts.shape else "; the middle is shown"
        rungs, through = (collapsing(small, n, settings) for n in (1, layers))
        sizes = "1 size shrinks" if rungs == 1 else f"{rungs} sizes shrink"
        return (
            f"Output: {TIMES.join(map(str, counts.shape))} cells{whole}. Stamps on each cell, away "
            f"from the border: {said}. They overlap {even}.<br>On each axis {sizes} to {small}"
            f"{f'; through all {layers} layers, {through} do' if layers > 1 else ''}."
        )


def collapsing(small, layers, settings) -> int:
    """Return how many sizes a stack of convolutions shrinks to one.

    Parameters
    ----------
    small, layers : int
    settings : dict
        Kernel, stride and padding of every layer, for `Geometry.for_transpose`.

    Examples
    --------
    >>> collapsing(4, 3, {"kernel": 3, "stride": 2, "padding": "same"})
    8
    """
    sizes = [small]
    for _ in range(layers):
        sizes = [large for size in sizes for large in _larger(size, settings)]
    return len(sizes)


def _larger(small, settings):
    """Return every size that shrinks to a small one."""
    extra = None if settings["padding"] == "same" else settings["stride"] - 1
    try:
        g = Geometry.for_transpose(small, **settings, output_padding=extra)
    except ValueError:  # even the largest of them would have no cell
        return []
    return [size for (size,) in g.large_sizes()]


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


def output_padding(size, small, settings) -> str:
    """Return which ``output_padding`` leads from the small size to a large one.

    Parameters
    ----------
    size, small : int
    settings : dict
        Kernel, stride and padding, for `Geometry.for_transpose`.

    Returns
    -------
    str
        "0", "1", ...; with "or None" where Keras's default does; "" where nothing does.

    Examples
    --------
    >>> output_padding(8, 4, {"kernel": 3, "stride": 2, "padding": "same"})
    '1 or None'
    """
    picks = []
    for extra in (*range(settings["stride"]), None):
        try:
            g = Geometry.for_transpose(small, **settings, output_padding=extra)
        except ValueError:
            continue
        if g.large == (size,):
            picks.append(str(extra))
    return " or ".join(picks)


def reads(size, settings) -> np.ndarray:
    """Return how many windows of a convolution read each cell of its input.

    Parameters
    ----------
    size : int
    settings : dict
        Kernel, stride and padding, for `Geometry`.

    Returns
    -------
    int array, shape (size,)

    Examples
    --------
    >>> reads(6, {"kernel": 3, "stride": 2, "padding": "valid"}).tolist()
    [1, 1, 2, 1, 1, 0]
    """
    g = Geometry(size, **settings)
    return conv_matrix(np.ones(g.kernel, int), g).sum(axis=0)
