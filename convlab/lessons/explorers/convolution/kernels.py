"""The explorer of kernels: what nine numbers find, on a patch and on a whole photograph."""

from math import prod
from pathlib import Path

import ipywidgets
import numpy as np
from PIL import Image

from convlab.figures.photographs import Photograph, Window, grey_limits
from convlab.figures.style import FONT, PALETTE
from convlab.geometry import Geometry
from convlab.lessons.explorers.convolution.placed_kernels import placed, with_padding
from convlab.lessons.explorers.convolution.tried_settings import (
    PADDINGS,
    Reason,
    as_padding,
    impossible,
)
from convlab.lessons.explorers.convolution.written_sums import MINUS, TIMES
from convlab.ops import conv2d
from convlab.widgets.sliders import SliderExplorer, choice, slider

KERNELS = {
    "left-right": ((-1, 0, 1), (-1, 0, 1), (-1, 0, 1)),
    "up-down": ((-1, -1, -1), (0, 0, 0), (1, 1, 1)),
    "Laplacian": ((0, 1, 0), (1, -4, 1), (0, 1, 0)),
    "blur": ((1, 1, 1), (1, 1, 1), (1, 1, 1)),
    "sharpen": ((0, -1, 0), (-1, 5, -1), (0, -1, 0)),
    "emboss": ((-2, -1, 0), (-1, 1, 1), (0, 1, 2)),
    "identity": ((0, 0, 0), (0, 1, 0), (0, 0, 0)),
}
PHOTOGRAPH_PNG = Path(__file__).with_name("cameraman.png")
OWN = "your own"
CORNER = (55, 158)  # the patch's first row and column: a dark notch in a bright ground
SIDE = 7
LEVELS = 10
WHITE = LEVELS - 1  # the number that is drawn white
LARGEST = 9  # the largest weight that a box takes


def photograph():
    """Load a photograph of a man with a camera.

    Returns
    -------
    ndarray of int64, shape (152, 256)
        Brightness from 0 to 255.

    Notes
    -----
    Rows 40 to 343 of `skimage.data.camera`, the means of 2 x 2 pixels: ``tools/photographs.py``
    wrote it. It is part of this package: nothing is downloaded. Taken by Lav Varshney, who gave it
    to the public domain (CC0).

    Examples
    --------
    >>> photograph().shape
    (152, 256)
    """
    with Image.open(PHOTOGRAPH_PNG) as file:
        return np.array(file).astype(np.int64)


def cut_patch(photo, corner=CORNER, side=SIDE):
    """Cut a square from a photograph, in ten steps of grey, so that it can be added up by hand.

    Parameters
    ----------
    photo : ndarray of int, shape (rows, columns)
        Brightness from 0 to 255.
    corner : (int, int)
        Its first row and column.
    side : int
        Its rows and columns.

    Returns
    -------
    ndarray of int, shape (side, side)
        From 0 to 9.

    Examples
    --------
    >>> cut_patch(photograph())[0].tolist()
    [4, 2, 2, 3, 6, 8, 8]
    """
    (row, column), step = corner, -(-256 // LEVELS)
    return photo[row : row + side, column : column + side] // step


class KernelExplorer(SliderExplorer):
    """Choose a kernel or write one, step it over a patch, and see its map of a photograph.

    Parameters
    ----------
    photo : array_like of int, shape (rows, columns), optional
        Brightness from 0 to 255; `photograph` unless told. It must hold the patch.

    Attributes
    ----------
    weights : ndarray of int, shape (3, 3)
    result : ndarray of int, or None
        The output on the patch; None where the kernel does not fit.
    map : ndarray of int
        The output on the photograph.
    play : ipywidgets.Play
        Steps the slider ``cell`` by itself.

    Raises
    ------
    ValueError
        A photograph that is too small or not made of whole numbers.

    Examples
    --------
    >>> explorer = KernelExplorer()
    >>> explorer.set(kernel="blur", stride=2)
    >>> explorer.result.shape, explorer.map.shape
    ((3, 3), (75, 127))
    >>> explorer.set(w11=0)
    >>> explorer.state["kernel"], explorer.weights.tolist()
    ('your own', [[1, 1, 1], [1, 0, 1], [1, 1, 1]])
    """

    def __init__(self, photo=None):
        self.photo = photograph() if photo is None else np.asarray(photo)
        _require_photo(self.photo)
        self.patch = cut_patch(self.photo)
        self.name, self.weights = next(iter(KERNELS)), np.array(next(iter(KERNELS.values())))
        self.result, self.map, self.reason, self._mapped = None, None, "", None
        super().__init__(self._make_controls())
        self._arrange()

    def _make_controls(self):
        boxes = {
            f"w{row}{column}": ipywidgets.BoundedIntText(
                int(self.weights[row, column]),
                -LARGEST,
                LARGEST,
                layout={"width": "62px", "height": "28px", "margin": "2px"},
            )
            for row, column in np.ndindex(3, 3)
        }
        return {
            "kernel": choice("kernel", self.name, (*KERNELS, OWN)),
            "stride": slider("stride", 1, 1, 3),
            "padding": choice("padding", "valid", PADDINGS),
            "dilation": slider("dilation", 1, 1, 4),
            "cell": slider("cell", 0, 0, 24),
            **boxes,
        }

    def _arrange(self):
        """Put the nine weights in a square, the sliders beside it, and play under them."""
        cell = self.controls["cell"]
        self.play = ipywidgets.Play(min=0, max=cell.max, interval=900, show_repeat=True)
        self._links = [
            ipywidgets.link((cell, name), (self.play, name)) for name in ("max", "value")
        ]
        controls = list(self.controls.values())
        square = {"grid_template_columns": "repeat(3, 66px)", "margin": "0 1em 0 0"}
        wide = {"grid_template_columns": "repeat(auto-fill, minmax(265px, 1fr))", "flex": "1"}
        boxes = ipywidgets.GridBox(controls[5:], layout=square)
        sliders = ipywidgets.GridBox([*controls[:5], self.play], layout=wide)
        self.children = (ipywidgets.HBox([boxes, sliders]), *self.children[1:])

    def build(self, figure):
        """Make the patch above; the photograph, its map and the counts below."""
        self.window = Window(figure.add_axes((0.01, 0.375, 0.98, 0.62)), margin=0.1)
        self.why = Reason(figure, 0.84, 0.7, fontsize=17, width=30)
        rows, columns = self.photo.shape
        box, room = (*CORNER, SIDE, SIDE), (rows + 2, columns + 2)
        left, right = (figure.add_axes((x, 0.005, 0.37, 0.335)) for x in (0.005, 0.38))
        self.before = Photograph(left, room, box=box)
        self.before.update(self.photo, title=f"photograph, {_shape(self.photo.shape)}")
        self.after = Photograph(right, room, frame=self.photo.shape)
        self.counts = figure.text(0.765, 0.335, "", va="top", fontproperties=FONT)
        self.counts.set(fontsize=14, color=PALETTE.ink, linespacing=1.45)

    def draw(self, kernel, cell, **settings):
        """Recompute and redraw; see `SliderExplorer.draw`."""
        options = {name: settings[name] for name in ("stride", "padding", "dilation")}
        options["padding"] = as_padding(options["padding"])
        self._choose_weights(kernel)
        self._draw_map(options)
        titles = ("patch", "kernel", "output")
        try:
            g = Geometry(self.patch.shape, (3, 3), **options)
        except ValueError as error:
            self.result, self.reason = None, str(error)
            return self._refuse(titles)
        self.reason = ""
        self.why.update("")
        self.result = conv2d(self.patch, self.weights, **options)
        self.controls["cell"].max = self.result.size - 1  # this moves its value too
        at = tuple(map(int, np.unravel_index(self.controls["cell"].value, g.small)))
        padded, roles = with_padding(self.patch, g)
        weights = placed(self.weights, padded.shape, at, g)
        view = {"weights": weights, "cell": at, "roles": roles, "titles": titles, "white": WHITE}
        self.window.update(padded, self.weights, self.result, **view)
        return self._sentence(g, at)

    def _choose_weights(self, kernel):
        """Let a new name fill the boxes, and let new numbers take the name away."""
        boxes = {name: box for name, box in self.controls.items() if name[1:].isdigit()}
        if kernel != self.name and kernel != OWN:
            for box, weight in zip(boxes.values(), np.ravel(KERNELS[kernel]), strict=True):
                box.value = int(weight)
        self.weights = np.array([box.value for box in boxes.values()]).reshape(3, 3)
        if kernel != OWN and not np.array_equal(self.weights, KERNELS[kernel]):
            self.controls["kernel"].value = kernel = OWN
        self.name = kernel

    def _draw_map(self, options):
        """Convolve the photograph, unless only the cell has moved."""
        asked = (self.weights.tolist(), options)
        if asked == self._mapped:
            return
        self._mapped = asked
        self.map = conv2d(self.photo, self.weights, **options)
        black, white = grey_limits(self.weights, self.map)
        zero = "" if self.weights.sum() else "; grey is 0"
        title = f"feature map, {_shape(self.map.shape)}{zero}"
        self.after.update(self.map, black=black, white=white, title=title)
        outputs, total = self.map.size, self.weights.sum()
        said = (
            f"weights: 9, their sum: {total}\n\noutputs: {outputs:,}\nproducts: {9 * outputs:,}\n\n"
            f"a dense layer would have\n{prod(self.photo.shape) * outputs:,} weights"
        )
        self.counts.set_text(said.replace("-", MINUS))

    def _refuse(self, titles):
        """Show the patch and the kernel without an output, and say why there is none."""
        self.why.update(self.reason)
        titles = (*titles[:2], "")
        self.window.update(self.patch, self.weights, None, titles=titles, reason="", white=WHITE)
        return impossible(self.reason, where=" on the patch")

    def _sentence(self, g, at):
        sizes = " and ".join(
            f"({n} + {b} + {a} {MINUS} {r}) // {s} + 1 = {o}"
            for n, (b, a), r, s, o in zip(g.large, g.pads, g.reach, g.stride, g.small, strict=True)
        )
        total = int(self.weights.sum())
        return (
            f"Output size: {sizes}. The nine products at cell {at} add up to "
            f"<b>{self.result[at]}</b>. The weights add up to {total}: "
            f"a flat area of brightness b gives {total} {TIMES} b."
        ).replace("-", MINUS)

    def __repr__(self) -> str:
        state = {name: value for name, value in self.state.items() if not name[1:].isdigit()}
        settings = ", ".join(f"{name}={value!r}" for name, value in state.items())
        return f"KernelExplorer({settings}, weights={self.weights.tolist()})"


def _shape(sizes):
    return f"{sizes[0]} {TIMES} {sizes[1]}"


def _require_photo(photo):
    least = tuple(corner + SIDE for corner in CORNER)
    whole = photo.ndim == 2 and photo.dtype.kind in "iu"
    if not whole or any(n < m for n, m in zip(photo.shape, least, strict=True)):
        raise ValueError(
            f"photo must hold whole numbers, at least {least[0]} rows and {least[1]} columns, but "
            f"has shape {photo.shape} and dtype {photo.dtype}; "
            f"nearest that works: convlab.lessons.explorers.convolution.kernels.photograph()"
        )
