"""Settings as the controls say them, and the words where no geometry has them."""

from html import escape
from textwrap import fill

from convlab.figures.style import FONT, PALETTE

PADDINGS = ("valid", "same", "1", "2")


def as_padding(word):
    """Return what `Geometry` takes for one of the `PADDINGS`.

    Examples
    --------
    >>> as_padding("same"), as_padding("2")
    ('same', 2)
    """
    return int(word) if word.isdigit() else word


class Reason:
    """A place in a figure for the reason why there is nothing to draw.

    Parameters
    ----------
    figure : matplotlib.figure.Figure
    x, y : float
        Its middle, as shares of the figure.
    fontsize : float, optional
        In points.
    width : int, optional
        Letters of a line.
    """

    def __init__(self, figure, x, y, fontsize=22, width=64):
        self.width = width
        self.text = figure.text(x, y, "", ha="center", va="center", fontproperties=FONT)
        self.text.set(fontsize=fontsize, color=PALETTE.ink, linespacing=1.5)

    def update(self, reason):
        """Write a reason; "" for none."""
        self.text.set_text(fill(reason, self.width))


def impossible(reason, where=""):
    """Say in the sentence under the controls that a setting has no geometry, and why."""
    return f"<b>Impossible{where}.</b> {escape(reason)}"
