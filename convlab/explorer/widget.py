"""The explorer: every view of a convolution, linked, drawn by the browser at once.

The browser computes and draws (`explorer.js`). Where a kernel is attached, convlab computes every
setting again and says whether the two agree: neither knows the other's code.
"""

from pathlib import Path

import anywidget
import traitlets

from convlab._browser.widget_names import stable_name
from convlab.explorer.page import MODULE, STYLE, page
from convlab.explorer.setting import Setting
from convlab.explorer.verdict import verdict


class Explorer(anywidget.AnyWidget):
    """A convolution or its transpose in linked views: grids, matrix, gather, stamps, formula, code.

    Parameters
    ----------
    operator : "conv" or "transpose"
    image : array_like, shape (rows, columns), (cells,), or with channels last
        What the operator reads; at most 16 cells along an axis and 3 channels.
    kernel : array_like, shape (kernel rows, kernel columns), (taps,), or (..., C_large, C_small)
        At most 7 cells along an axis. With channels, Keras's own layout for either operator.
    stride, padding, dilation, output_padding
        As for `Geometry` and `Geometry.for_transpose`. A setting that cannot be is shown as such,
        with the reason and the nearest ones that can.
    cell : tuple, optional
        The cell that is looked at first, such as ``("output", 1, 0)``: "input", "output", "tap"
        (a kernel weight), "place" (the large side with its padding) or "entry" (of the matrix).
    views : str
        Names out of "grids matrix gather stamp zeros overlap formula code".
    predict : "size", "number", "matrix", "overlap", optional
        What the reader has to guess before the views that would tell are shown.
    front : tuple of int
        The channels in front: of the input, of the output.
    projector : bool
        Large digits and high contrast.
    ghost : bool
        Show what was there before a control moved.

    Attributes
    ----------
    line : str
        The state as one line of Python; ``eval(explorer.line)`` makes this explorer again. It
        follows the hand, and setting it moves the explorer.
    geometry : Geometry or None
        None where the setting cannot be.
    matrix : array, shape (output numbers, input numbers)
        C, or C.T of the transpose.
    result : array
        What convlab computes.
    overlap : int array
        How many input cells each output cell takes part of.
    reason : str
        Why the setting cannot be; "" where it can.

    Raises
    ------
    ValueError, TypeError
        What no hand could set: an unknown name, numbers that are no image, a size out of range.

    Examples
    --------
    >>> explorer = Explorer("transpose", image=[[2, 1], [4, 4]], kernel=[[1, 4], [1, 3]], stride=2)
    >>> explorer.result.tolist()
    [[2, 8, 1, 4], [2, 6, 1, 3], [4, 16, 4, 16], [4, 12, 4, 12]]
    >>> explorer.set(stride=1, padding="same")
    >>> explorer.geometry.pads
    ((0, 1), (0, 1))
    >>> explorer.set(operator="conv", image=[[1, 2]], padding="valid")
    >>> explorer.reason
    'kernel=2 with dilation=1 reaches over 2 cells on axis 0, but the padded image has 1 ...'
    """

    _esm = MODULE
    _css = STYLE
    line = traitlets.Unicode().tag(sync=True)

    def __init__(self, operator="conv", image=None, kernel=None, **settings):
        self._setting = Setting(operator, image, kernel, **settings)
        line = self._setting.line
        super().__init__(line=line, model_id=stable_name(line))
        self.on_msg(self._asked)

    @traitlets.validate("line")
    def _read(self, proposal):
        self._setting = Setting.from_line(proposal["value"])
        return proposal["value"]

    def set(self, **settings):
        """Move the controls: the settings by their names, as in the constructor.

        Parameters
        ----------
        **settings
            What changes; everything else stays.

        Raises
        ------
        ValueError, TypeError
            As for the constructor; the explorer then stays as it was.
        """
        self.line = self._setting.replaced(**settings).line

    @property
    def geometry(self):
        """The geometry, or None."""
        return self._setting.geometry

    @property
    def reason(self) -> str:
        """Why there is no geometry, or ""."""
        return self._setting.reason

    @property
    def result(self):
        """What convlab computes, or None."""
        return self._setting.result

    @property
    def matrix(self):
        """C, or C.T of the transpose, or None."""
        return self._setting.matrix

    @property
    def overlap(self):
        """How many input cells reach each output cell, or None."""
        return self._setting.overlap

    def save(self, file):
        """Write the explorer in its present state as one HTML page that needs no kernel.

        Parameters
        ----------
        file : str or path
        """
        Path(file).write_text(page(self.line), encoding="utf-8")

    def _asked(self, _, content, buffers):
        """Answer the browser, which asks whether convlab computes the same."""
        setting = Setting.from_line(content["line"])
        self.send({"id": content["id"], **verdict(setting, content, buffers)})

    def __repr__(self) -> str:
        return self.line
