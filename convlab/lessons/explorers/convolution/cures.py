"""The explorer of cures: a photograph doubled in five ways, with its ripple and its error."""

from functools import cache

import numpy as np

from convlab.figures.style import FONT, PALETTE
from convlab.lessons.experiments.doubled_photograph import (
    BORDER,
    ROWS,
    STARTS,
    WAYS,
    double,
    photograph_and_half,
    ripple,
    rms_error,
    weights,
)
from convlab.widgets.sliders import SliderExplorer, choice, slider

COIN = np.s_[174:230, 22:90]
UNSEEN = np.s_[ROWS // 2 + BORDER : -BORDER, BORDER:-BORDER]  # the rows that nothing is fitted to
TITLES = ("the photograph", "halved, then doubled", "the error: mid-grey is none")


class CureExplorer(SliderExplorer):
    """Double a photograph; see the coin, the error, and two numbers.

    Attributes
    ----------
    weights : ndarray
    doubled : ndarray, shape (288, 384)
    ripple, error : float
        On the lower half of the photograph: the pattern, and the root mean square error.

    Examples
    --------
    >>> explorer = CureExplorer()
    >>> explorer.set(start="mended")
    >>> f"{explorer.ripple:.2f} {explorer.error:.3f}"
    '0.00 0.058'
    """

    def __init__(self):
        self.photo, self.half = photograph_and_half()
        self.weights = self.doubled = None
        self.ripple = self.error = 0.0
        self.trained = cache(lambda way: weights(way, "fitted"))
        controls = {
            "way": choice("way", "kernel 3", tuple(WAYS)),
            "start": choice("weights", "random", STARTS),
            "draw": slider("draw", 1, 0, 20),
        }
        super().__init__(controls, size=(13.0, 4.6))

    def build(self, figure):
        """Make the three pictures."""
        self.pictures = []
        for ax, title in zip(figure.subplots(1, 3), TITLES, strict=True):
            ax.set_axis_off()
            ax.set_title(title, fontproperties=FONT, fontsize=17, color=PALETTE.ink)
            blank = np.zeros(self.photo[COIN].shape)
            grey = {"cmap": "gray", "interpolation": "nearest", "vmin": 0, "vmax": 1}
            self.pictures.append(ax.imshow(blank, **grey))
        figure.subplots_adjust(0.01, 0.01, 0.99, 0.92, 0.03)
        self.pictures[0].set_data(self.photo[COIN])

    def draw(self, way, start, draw):
        """Double the photograph again; see `SliderExplorer.draw`."""
        rng = np.random.default_rng(draw)
        self.weights = self.trained(way) if start == "fitted" else weights(way, start, rng)
        self.doubled = double(self.half, self.weights, way)
        self.ripple = ripple(self.doubled[UNSEEN])
        self.error = rms_error(self.doubled[UNSEEN], self.photo[UNSEEN])
        self.pictures[1].set_data(self.doubled[COIN])
        self.pictures[2].set_data(0.5 + self.doubled[COIN] - self.photo[COIN])
        which = f", draw {draw}" if start == "random" else ""
        return (
            f"{way}, {start} weights{which}: ripple <b>{self.ripple:.2f}</b>, "
            f"error <b>{self.error:.3f}</b>, {WAYS[way].products} multiplications for each pixel."
        )
