"""The explorer of the backward pass: who receives gradient from whom, and how much."""

import numpy as np

from convlab.figures.gradients import Backward
from convlab.geometry import Geometry
from convlab.lessons.explorers.convolution.placed_kernels import placed, with_padding
from convlab.lessons.explorers.convolution.tried_settings import (
    PADDINGS,
    Reason,
    as_padding,
    impossible,
)
from convlab.lessons.explorers.convolution.written_sums import TIMES, count, said, written_sum
from convlab.matrix import conv_matrix
from convlab.ops import conv_transpose, kernel_gradient
from convlab.widgets.sliders import SliderExplorer, choice, slider

# The numbers of the lesson stand in the top left corners; a larger size only adds to them.
IMAGE = np.array(
    [
        [4, 5, 8, 7, 2, 6],
        [1, 8, 8, 8, 5, 3],
        [3, 6, 6, 4, 9, 1],
        [6, 5, 7, 8, 2, 7],
        [9, 2, 4, 1, 6, 5],
    ]
)
KERNEL = np.array([[1, 4, 1, 2], [1, 4, 3, 5], [3, 3, 1, 2], [2, 1, 6, 3]])
COTANGENT = np.array(
    [
        [2, -1, 1, 3, -2, 0, 1, -3, 2, 1],
        [-3, 1, 2, -1, 4, 1, -2, 3, 0, -1],
        [1, 4, -2, 2, -3, 5, 1, -1, 2, 3],
        [-2, 3, 1, -4, 2, -1, 3, 2, -3, 1],
        [4, -1, 3, 1, -2, 2, -3, 1, 5, -2],
        [1, 2, -4, 3, 1, -3, 2, 4, -1, 2],
        [-1, 3, 2, -2, 5, 1, -4, 2, 1, -3],
        [3, -2, 1, 4, -1, 2, 1, -2, 3, 4],
        [2, 1, -3, 1, 3, -4, 2, 1, -1, 5],
    ]
)
FOLLOWED = ("output cell", "pixel", "weight")
WHOLE, UPPER_HALF = (0.01, 0.01, 0.98, 0.98), (0.01, 0.5, 0.98, 0.49)


class GradientExplorer(SliderExplorer):
    """Follow one number through the backward pass of a convolution.

    Follow an output cell: its cotangent goes to every pixel under its window, times the weight,
    and to every weight, times the pixel. Follow a pixel or a weight: see which products add up
    to its gradient.

    Parameters
    ----------
    image : array_like, shape (rows, columns)
        Numbers to cut images from: its top left corner is kept while sizes change.
    kernel : array_like, shape (kernel rows, kernel columns)
        Numbers to cut kernels from, likewise.

    Attributes
    ----------
    geometry : Geometry or None
    reason : str
        Why there is no geometry; "" where there is one.
    cotangent : ndarray, shape g.small
    image_gradient : ndarray, shape g.large
    weight_gradient : ndarray, shape g.kernel

    Examples
    --------
    >>> explorer = GradientExplorer()
    >>> explorer.image_gradient.tolist()
    [[2, 7, -2, -1], [-1, -4, 3, -2], [3, -8, -6, 2], [-9, -6, 0, 1]]
    >>> explorer.weight_gradient.tolist()
    [[8, -14, -7], [-9, -4, -6], [-13, -2, -5]]
    """

    def __init__(self, image=IMAGE, kernel=KERNEL):
        self.numbers, self.weights = np.array(image), np.array(kernel)
        for name, array in (("image", self.numbers), ("kernel", self.weights)):
            if array.ndim != 2 or array.size == 0 or array.dtype.kind not in "biuf":
                raise ValueError(
                    f"{name} must hold numbers in rows and columns, but has shape {array.shape} "
                    f"and dtype {array.dtype}; nearest that works: numpy.ones((4, 4))"
                )
        self.geometry, self.reason = None, ""
        self.cotangent = self.image_gradient = self.weight_gradient = None
        super().__init__(self._make_controls())

    def _make_controls(self):
        (rows, columns), (height, width) = self.numbers.shape, self.weights.shape
        return {
            "rows": slider("image rows", min(4, rows), 1, rows),
            "columns": slider("image columns", min(4, columns), 1, columns),
            "kernel_rows": slider("kernel rows", min(3, height), 1, height),
            "kernel_columns": slider("kernel columns", min(3, width), 1, width),
            "stride": slider("stride", 1, 1, 3),
            "padding": choice("padding", "valid", PADDINGS),
            "dilation": slider("dilation", 1, 1, 2),
            "follow": choice("follow", "output cell", FOLLOWED),
            "cell": slider("which one", 0, 0, 3),
        }

    def build(self, figure):
        """Make the one view."""
        self.view = Backward(figure.add_axes(WHOLE))
        self.why = Reason(figure, 0.5, 0.3)

    def draw(self, rows, columns, kernel_rows, kernel_columns, follow, cell, **settings):
        """Recompute and redraw; see `SliderExplorer.draw`."""
        x = self.numbers[:rows, :columns]
        w = self.weights[:kernel_rows, :kernel_columns]
        g = self._settle(x.shape, w.shape, **settings)
        if g is None:
            return self._refuse(x, w)
        self.why.update("")
        self.view.ax.set_position(WHOLE)
        y = self.cotangent = tiled(COTANGENT, g.small)
        self.image_gradient = conv_transpose(y[None, ..., None], w[..., None, None], g)[0, ..., 0]
        self.weight_gradient = kernel_gradient(x[None, ..., None], y[None, ..., None], g)[..., 0, 0]
        shape, explain = {
            "output cell": (g.small, self._cell),
            "pixel": (g.large, self._pixel),
            "weight": (g.kernel, self._weight),
        }[follow]
        control = self.controls["cell"]
        control.max = shape[0] * shape[1] - 1  # this moves its value too
        at = tuple(map(int, np.unravel_index(min(cell, control.max), shape)))
        marks, terms, sentence = explain(at, x, w, y)
        self._show(x, w, y, marks, terms)
        return sentence

    def _settle(self, image, kernel, padding, **settings):
        """Make the geometry, or keep the reason why there is none."""
        padding = as_padding(padding)
        try:
            self.geometry, self.reason = Geometry(image, kernel, padding=padding, **settings), ""
        except ValueError as error:
            self.geometry, self.reason = None, str(error)
        return self.geometry

    def _refuse(self, x, w):
        self.cotangent = self.image_gradient = self.weight_gradient = None
        self.why.update(self.reason)
        self.view.ax.set_position(UPPER_HALF)
        image, kernel = {"values": x, "title": "image x"}, {"values": w, "title": "kernel w"}
        self.view.update(image=image, kernel=kernel)
        return impossible(self.reason)

    def _show(self, x, w, y, marks, terms):
        padded, roles = with_padding(x, self.geometry)
        on_x, on_w, green = self.image_gradient, self.weight_gradient, {"corner_role": "output"}
        arrays = {
            "image": {"values": padded, "roles": roles, "title": "image x", **green},
            "kernel": {"values": w, "title": "kernel w"},
            "cotangent": {"values": y, "title": "cotangent y"},
            "image_gradient": {"values": on_x, "title": "gradient on x", **green},
            "kernel_gradient": {"values": on_w, "title": "gradient on w", **green},
        }
        self.view.update(terms, **{name: arrays[name] | marks.get(name, {}) for name in arrays})

    def _cell(self, at, x, w, y):
        """Follow an output cell: what it gives to each pixel and to each weight."""
        g, own = self.geometry, y[at]
        padded, _ = with_padding(x, g)
        stands = placed(w, padded.shape, at, g)
        under = ~np.isnan(stands)
        kept = tuple(slice(b, b + n) for n, (b, _) in zip(g.large, g.pads, strict=True))
        to_x, to_w = stands * own + 0.0, padded[under].reshape(g.kernel) * own + 0.0
        marks = {
            "image": {"highlight": under},
            "kernel": {"highlight": np.s_[:, :]},
            "cotangent": {"highlight": at},
            "image_gradient": {"highlight": under[kept], "corners": to_x[kept]},
            "kernel_gradient": {"highlight": np.s_[:, :], "corners": to_w},
        }
        terms = [f"{said(own)} {TIMES} kernel, on x", f"{said(own)} {TIMES} patch, on w"]
        sentence = (
            f"Output cell {at} has the cotangent <b>{said(own)}</b>. Each pixel under its window "
            f"receives {said(own)} times the weight that lies on it. Each weight receives "
            f"{said(own)} times the pixel under it. The small green numbers are these shares; the "
            f"large ones add up the shares of all cells."
        )
        return marks, terms, sentence

    def _pixel(self, at, x, w, y):
        """Follow a pixel: which output cells read it, and with which weights."""
        g = self.geometry
        taps = np.arange(1, w.size + 1).reshape(g.kernel)
        column = conv_matrix(taps, g)[:, np.ravel_multi_index(at, g.large)]
        tap = column.astype(int).reshape(g.small)  # 0 where the pixel is not read
        there = tap > 0
        weights = np.where(there, w.ravel()[tap - 1], np.nan)
        marks = {
            "image": {"highlight": tuple(n + b for n, (b, _) in zip(at, g.pads, strict=True))},
            "kernel": {"highlight": np.isin(taps, tap)},
            "cotangent": {"highlight": there, "corners": weights},
            "image_gradient": {"highlight": at},
        }
        total = said(self.image_gradient[at])
        sentence = (
            f"Pixel {at} is read by {count(there.sum(), 'output cell')}, with the weights in the "
            f"corners of y. Each sends its cotangent back times that weight. The sum is the "
            f"gradient on this pixel: <b>{total}</b>."
        )
        if not there.any():
            sentence = f"No output cell reads pixel {at}. Its gradient is <b>0</b>."
        return marks, written_sum(y[there], weights[there], total), sentence

    def _weight(self, at, x, w, y):
        """Follow a weight: which pixel it meets for each output cell."""
        g = self.geometry
        padded, _ = with_padding(x, g)
        met = np.full(padded.shape, np.nan)
        spans = zip(at, g.dilation, g.small, g.stride, strict=True)
        met[tuple(slice(t * d, t * d + (n - 1) * s + 1, s) for t, d, n, s in spans)] = y
        there = ~np.isnan(met)
        marks = {
            "image": {"highlight": there, "corners": met},
            "kernel": {"highlight": at},
            "cotangent": {"highlight": np.s_[:, :]},
            "kernel_gradient": {"highlight": at},
        }
        total = said(self.weight_gradient[at])
        sentence = (
            f"Weight {at} is used {count(there.sum(), 'time')}, once for each output cell. The "
            f"green numbers are y, lying on the pixels that it meets. Pixel times cotangent, added "
            f"up, is the gradient on this weight: <b>{total}</b>."
        )
        return marks, written_sum(padded[there], met[there], total), sentence


def tiled(numbers, shape):
    """Cut an array of some shape out of copies of a smaller one, side by side."""
    places = [np.arange(n) % side for n, side in zip(shape, numbers.shape, strict=True)]
    return numbers[np.ix_(*places)]
