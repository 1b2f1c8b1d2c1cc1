"""The explorers of the matrix story: a convolution as a matrix, and the same matrix transposed."""

from html import escape
from textwrap import fill

import numpy as np

from convlab.figures.linked import Footprint, MatrixTable
from convlab.figures.steps import Sliding
from convlab.figures.style import FONT, PALETTE
from convlab.geometry import Geometry
from convlab.matrix import conv_matrix, stretch, unstretch
from convlab.widgets.sliders import SliderExplorer, choice, slider

# The example of the lessons stands in the top left corner; a larger image only adds to it.
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
SMALL = np.array([[2, 1, 5, 3], [4, 4, 1, 6], [3, 7, 2, 8]])
PADDINGS = ("valid", "same", "1", "2")


class MatrixExplorer(SliderExplorer):
    """What `ConvolutionExplorer` and `TransposeExplorer` share: the numbers and the controls.

    Parameters
    ----------
    image : array_like, shape (rows, columns)
        Numbers to cut images from: its top left corner is kept while sizes change.
    kernel : array_like, shape (kernel rows, kernel columns)
        Numbers to cut kernels from, likewise.
    """

    start = (4, 4)
    reads = "image"

    def __init__(self, image, kernel):
        self.numbers, self.weights = np.array(image), np.array(kernel)
        for name, array in (("image", self.numbers), ("kernel", self.weights)):
            if array.ndim != 2 or array.size == 0 or array.dtype.kind not in "biuf":
                raise ValueError(
                    f"{name} must hold numbers in rows and columns, but has shape {array.shape} "
                    f"and dtype {array.dtype}. Nearest: numpy.ones((4, 4))."
                )
        self.geometry, self.matrix, self.result, self.reason = None, None, None, ""
        super().__init__(self.make_controls())

    def make_controls(self):
        """Make the sliders; a subclass may add its own."""
        (rows, columns), (height, width) = self.numbers.shape, self.weights.shape
        start = min(self.start[0], rows), min(self.start[1], columns)
        return {
            "rows": slider(f"{self.reads} rows", start[0], 1, rows),
            "columns": slider(f"{self.reads} columns", start[1], 1, columns),
            "kernel_rows": slider("kernel rows", min(3, height), 1, height),
            "kernel_columns": slider("kernel columns", min(3, width), 1, width),
            "stride": slider("stride", 1, 1, 3),
            "padding": choice("padding", "valid", PADDINGS),
            "dilation": slider("dilation", 1, 1, 2),
            "cell": slider("cell", 0, 0, 3),
        }

    def build(self, figure):
        """Make the two views: the grids above, the matrix below."""
        self.top = figure.add_axes((0.01, 0.5, 0.98, 0.49))
        self.bottom = figure.add_axes((0.01, 0.01, 0.98, 0.46))
        self.why = figure.text(0.5, 0.27, "", ha="center", va="center", fontproperties=FONT)
        self.why.set(fontsize=22, color=PALETTE.ink, linespacing=1.5)

    def refuse(self, view, *numbers, titles):
        """Show the numbers without an output, and say in large letters why there is none."""
        self.why.set_text(fill(self.reason, 64))
        view.update(*numbers, None, titles=titles, reason="impossible")
        self.table.update(None, reason="")
        return f"<b>Impossible.</b> {escape(self.reason)}"

    def try_geometry(self, make, *sizes, **settings):
        """Return the geometry, or None with the reason kept for the reader."""
        settings["padding"] = _padding(settings["padding"])
        del settings["cell"]
        try:
            self.geometry, self.reason = make(*sizes, **settings), ""
        except ValueError as error:
            self.geometry = self.matrix = self.result = None
            self.reason = str(error)
        return self.geometry

    def choose_cell(self):
        """Keep the stepped cell within the small side; return its number and its place."""
        control, (rows, columns) = self.controls["cell"], self.geometry.small
        control.max = rows * columns - 1  # this moves its value too, if it lies beyond
        return control.value, divmod(control.value, columns)


class ConvolutionExplorer(MatrixExplorer):
    """Slide a kernel, and see the row of the matrix that each place becomes.

    Parameters
    ----------
    image, kernel
        As for `MatrixExplorer`; the example of the lessons unless told.

    Examples
    --------
    >>> explorer = ConvolutionExplorer()
    >>> explorer.set(cell=1)
    >>> explorer.result.tolist()
    [[122, 148], [126, 134]]
    >>> explorer.set(rows=2, padding="valid")
    >>> explorer.reason
    'kernel=3 with dilation=1 reaches over 3 cells on axis 0, but the padded image has 2 ...'
    """

    def __init__(self, image=IMAGE, kernel=KERNEL):
        super().__init__(image, kernel)

    def build(self, figure):
        """Make the sliding kernel above, the matrix with image and output below."""
        super().build(figure)
        self.sliding = Sliding(self.top)
        self.table = MatrixTable(self.bottom, above="input", right="output")

    def draw(self, rows, columns, kernel_rows, kernel_columns, **settings):
        """Recompute and redraw; see `SliderExplorer.draw`."""
        image = self.numbers[:rows, :columns]
        kernel = self.weights[:kernel_rows, :kernel_columns]
        titles = ("image", "kernel", "output")
        g = self.try_geometry(Geometry, image.shape, kernel.shape, **settings)
        if g is None:
            return self.refuse(self.sliding, image, kernel, titles=titles)
        self.why.set_text("")
        number, at = self.choose_cell()
        self.matrix = conv_matrix(kernel, g)
        self.result = unstretch(self.matrix @ stretch(image), g.small)
        padded, roles = with_padding(image, g)
        weights = placed(kernel, padded.shape, at, g)
        options = {"weights": weights, "cell": at, "roles": roles, "titles": titles}
        self.sliding.update(padded, kernel, self.result, **options)
        read = conv_matrix(np.ones(kernel.shape, int), g)[number] > 0  # also where a weight is 0
        self.table.update(
            self.matrix,
            row=number,
            names={"above": "x", "matrix": "C", "right": "C x"},
            above=(stretch(image), read),
            right=(self.result, np.arange(self.matrix.shape[0]) == number),
        )
        return self._sentence(number, at)

    def _sentence(self, number, at):
        g = self.geometry
        sizes = " and ".join(
            f"({n} + {b} + {a} \N{MINUS SIGN} {r}) // {s} + 1 = {o}"
            for n, (b, a), r, s, o in zip(g.large, g.pads, g.reach, g.stride, g.small, strict=True)
        )
        return (
            f"Output size: {sizes}. Row {number} of C is the kernel where it stands for output "
            f"cell {at}; its product with the stretched image is <b>{self.result[at]}</b>."
        )


class TransposeExplorer(MatrixExplorer):
    """Stamp a kernel, and see the same matrix read the other way: down its columns.

    Parameters
    ----------
    image, kernel
        As for `MatrixExplorer`; the example of the lessons unless told.

    Examples
    --------
    >>> explorer = TransposeExplorer()
    >>> explorer.result.tolist()
    [[2, 9, 6, 1], [6, 29, 30, 7], [10, 29, 33, 13], [12, 24, 16, 4]]
    >>> explorer.set(stride=2, padding="same", output_padding="0")
    >>> explorer.geometry.large
    (3, 3)
    """

    start = (2, 2)
    reads = "input"

    def __init__(self, image=SMALL, kernel=KERNEL):
        super().__init__(image, kernel)

    def make_controls(self):
        """Add the output padding, which a convolution does not have."""
        controls = super().make_controls()
        cell = controls.pop("cell")
        extra = choice("output padding", "None", ("None", "0", "1", "2"))
        return {**controls, "output_padding": extra, "cell": cell}

    def build(self, figure):
        """Make the stamping kernel above, the matrix with both images below."""
        super().build(figure)
        self.footprint = Footprint(self.top)
        self.table = MatrixTable(self.bottom, left="input", below="output")

    def draw(self, rows, columns, kernel_rows, kernel_columns, **settings):
        """Recompute and redraw; see `SliderExplorer.draw`."""
        small = self.numbers[:rows, :columns]
        kernel = self.weights[:kernel_rows, :kernel_columns]
        titles = ("input", "kernel", "output")
        extra = settings.pop("output_padding")
        settings["output_padding"] = None if extra == "None" else int(extra)
        make = Geometry.for_transpose
        g = self.try_geometry(make, small.shape, kernel.shape, **settings)
        if g is None:
            return self.refuse(self.footprint, small, kernel, titles=titles)
        self.why.set_text("")
        number, at = self.choose_cell()
        self.matrix = conv_matrix(kernel, g)
        self.result = unstretch(self.matrix.T @ stretch(small), g.large)
        counts = conv_matrix(np.ones(kernel.shape, int), g)
        reached = counts[number].reshape(g.large) > 0
        self.overlap = counts.sum(axis=0).reshape(g.large)
        options = {"cell": at, "reached": reached, "overlap": self.overlap > 1, "titles": titles}
        self.footprint.update(small, kernel, self.result, **options)
        self.table.update(
            self.matrix,
            row=number,
            names={"left": "y", "matrix": "C", "below": "C.T y"},
            left=(small, np.arange(small.size) == number),
            below=(self.result, reached),
        )
        return self._sentence(number, at, small)

    def _sentence(self, number, at, small):
        counts = sorted({int(n) for n in self.overlap.ravel()})
        (rows, columns), (down, across) = self.geometry.small, self.geometry.large
        times = "\N{MULTIPLICATION SIGN}"
        return (
            f"{rows} {times} {columns} grows to {down} {times} {across}. Input cell {at} holds "
            f"{small[at]}: it stamps {small[at]} times row {number} of C on the output. Output "
            f"cells take the sum of this many stamps: {', '.join(map(str, counts))}."
        )


def with_padding(image, g):
    """Return the image with its zeros around it, and each cell's role."""
    padded = np.pad(image, g.pads)
    roles = np.pad(np.full(image.shape, "", dtype="<U7"), g.pads, constant_values="padding")
    return padded, roles


def placed(kernel, shape, at, g):
    """Return the kernel where it stands for one output cell; NaN where it does not reach."""
    weights = np.full(shape, np.nan)
    spans = zip(at, g.stride, g.reach, g.dilation, strict=True)
    weights[tuple(slice(i * s, i * s + r, d) for i, s, r, d in spans)] = kernel
    return weights


def _padding(said):
    return int(said) if said.isdigit() else said
