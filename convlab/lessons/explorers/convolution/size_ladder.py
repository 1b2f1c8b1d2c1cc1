"""The explorer of sizes: which sizes collapse to one, and what is written on the rung chosen."""

import numpy as np

from convlab.figures.checkerboard import Row, Rows, ladder_rows
from convlab.geometry import Geometry
from convlab.lessons.explorers.convolution.tried_settings import (
    PADDINGS,
    Reason,
    as_padding,
    impossible,
)
from convlab.matrix import conv_matrix
from convlab.ops import conv_transpose
from convlab.widgets.sliders import SliderExplorer, choice, slider

NUMBERS = np.array([2, 1, 4, 3, 5, 2])
WEIGHTS = np.array([1, 2, 5, 3, 1, 4, 2])
AUTOMATIC = "None"


class SizeExplorer(SliderExplorer):
    """Choose one of the sizes that collapse, and see the numbers that a transpose writes there.

    Attributes
    ----------
    geometry : Geometry or None
    stamped, output : ndarray of int
        All cells that the stamps cover, and those that padding and output padding leave.
    sizes : list of int
        The large sizes that the ladder shows: those that shrink to the input, and the two beside.
    reason : str
        Why there is nothing to show.

    Examples
    --------
    >>> explorer = SizeExplorer()
    >>> explorer.output.tolist(), explorer.sizes
    ([2, 4, 11, 2, 9, 8, 20], [6, 7, 8, 9])
    >>> explorer.set(output_padding=1)
    >>> explorer.output.tolist()
    [2, 4, 11, 2, 9, 8, 20, 0]
    """

    def __init__(self):
        self.geometry, self.stamped, self.output = None, None, None
        self.sizes, self.reason = [], ""
        controls = {
            "kernel": slider("kernel", 3, 1, 7),
            "stride": slider("stride", 2, 1, 4),
            "small": slider("input cells", 3, 1, 6),
            "padding": choice("padding", "valid", PADDINGS),
            "output_padding": choice("output padding", AUTOMATIC, (AUTOMATIC, 0, 1, 2, 3)),
        }
        super().__init__(controls)

    def build(self, figure):
        """Make the two views: the numbers that are written, and the ladder of sizes."""
        self.numbers = Rows(figure.add_axes((0.01, 0.45, 0.98, 0.545)), 4, longest=24)
        self.ladder = Rows(figure.add_axes((0.01, 0.005, 0.98, 0.42)), 6, longest=22)
        self.why = Reason(figure, 0.5, 0.5)

    def draw(self, kernel, stride, small, padding, output_padding):
        """Recompute and redraw; see `SliderExplorer.draw`."""
        settings = {"kernel": kernel, "stride": stride, "padding": as_padding(padding)}
        extra = None if output_padding == AUTOMATIC else output_padding
        try:
            self._write(small, settings, extra)
            self.reason = ""
        except ValueError as error:
            self.geometry, self.stamped, self.output = None, None, None
            self.sizes, self.reason = [], str(error)
        self.why.update(self.reason)
        if self.reason:
            self.numbers.update([])
            self.ladder.update([])
            return impossible(self.reason)
        self._draw_numbers(small)
        self._draw_ladder(small, settings)
        return self._sentence(small, settings)

    def _write(self, small, settings, extra):
        g = Geometry.for_transpose(small, **settings, output_padding=extra)
        ((before, after),), (large,) = g.pads, g.large
        whole = Geometry(before + large + after, settings["kernel"], settings["stride"])
        y, w = NUMBERS[:small], WEIGHTS[: settings["kernel"]]
        written = conv_transpose(y[None, :, None], w[:, None, None], whole)[0, :, 0]
        self.geometry, self.stamped = g, written
        self.output = written[before : before + large]

    def _draw_numbers(self, small):
        g = self.geometry
        ((before, after),), y, w = g.pads, NUMBERS[:small], WEIGHTS[: g.kernel[0]]
        roles = ["padding"] * before + [""] * len(self.output) + ["padding"] * after
        rows = [Row(y, "input", role="input"), Row(w, "kernel", role="kernel")]
        rows.append(Row(self.stamped, "stamps, added", role="output", roles=roles))
        self.numbers.update([*rows, Row(self.output, "output", role="output")])

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

    def _sentence(self, small, settings):
        ((before, after),), (large,) = self.geometry.pads, self.geometry.large
        sizes, unread = _larger(small, settings), reads(large, settings)
        collapse = f"{len(sizes)} sizes shrink" if len(sizes) > 1 else "1 size shrinks"
        empty = int(np.sum(unread == 0))
        said = f"{empty} of them read by no window: 0 is written there" if empty else "all are read"
        return (
            f"{collapse} to {small}: {', '.join(map(str, sizes))}. Here the output has "
            f"<b>{large}</b> cells, {said}.<br>Padding crops {before} before and {after} after."
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
