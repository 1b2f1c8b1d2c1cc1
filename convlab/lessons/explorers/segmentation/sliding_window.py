"""An explorer: move a window over a photograph, and find its answer in the map of one pass."""

from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from convlab.figures.style import MASKS
from convlab.widgets.picture import Picture
from convlab.widgets.wide_controls import wide_slider

_LOOK, _MAP = MASKS.looked_at, "viridis"


class WindowExplorer(Picture):
    """A window that a classifier is asked about, beside the map of a fully convolutional pass.

    Parameters
    ----------
    image : ndarray of float, shape (rows, columns)
        The photograph's brightness.
    places : ndarray of float, shape (places down, places across)
        The probability that one pass gives each place.
    ask : callable
        From a window, shape (side, side), to the probability that the classifier gives it alone.
    side, step : int
        Pixels of a window, and from a window to the next.

    Attributes
    ----------
    down, across : ipywidgets.IntSlider
        Which window, counted from 0.

    Examples
    --------
    >>> import numpy as np
    >>> image = np.arange(48.0).reshape(6, 8) / 48
    >>> means = np.array([[image[:4, :4].mean(), image[:4, 4:].mean()]])
    >>> explorer = WindowExplorer(image, means, lambda window: window.mean(), 4, 4)
    >>> explorer.across.value = 1
    >>> explorer.numbers() == (means[0, 1], means[0, 1])
    True
    """

    def __init__(self, image, places, ask, side, step):
        self._image, self._places, self._ask = image, places, ask
        self._side, self._step = side, step
        self.down, self.across = (
            wide_slider(word, (count - 1) // 2, 0, count - 1, room="5em")
            for word, count in zip(("down", "across"), places.shape, strict=True)
        )
        figure = Figure(figsize=(11, 7.4), dpi=100, layout="constrained")
        super().__init__(figure, "a window and its cell", [self.down, self.across], above="18em")
        self._build()
        self.follow((self.down, self.across), self._update)

    def numbers(self):
        """Give the answer to the window alone, and what the map says in its cell."""
        row, column = self.down.value, self.across.value
        return float(self._ask(self._window())), float(self._places[row, column])

    def _window(self):
        top, left = self.down.value * self._step, self.across.value * self._step
        return self._image[top : top + self._side, left : left + self._side]

    def _build(self):
        """Lay out the photograph over the map, and the window beside them."""
        axes = self.figure.subplots(2, 2, width_ratios=(3, 1))
        (photo, close), (cells, words) = axes
        grey = {"cmap": "gray", "vmin": 0, "vmax": 1}
        photo.imshow(self._image, **grey)
        self._close = close.imshow(self._window(), **grey)
        # Each cell is drawn where its window has its middle, on the scale of the photograph.
        rows, columns = (n * self._step for n in self._places.shape)
        edge = (self._side - self._step) / 2 - 0.5
        cells.imshow(
            self._places, cmap=_MAP, vmin=0, vmax=1,
            extent=(edge, edge + columns, edge + rows, edge),
        )  # fmt: skip
        cells.set_xlim(photo.get_xlim())
        cells.set_ylim(photo.get_ylim())
        line = {"fill": False, "edgecolor": _LOOK, "linewidth": 4}
        self._frame = photo.add_patch(Rectangle((0, 0), self._side, self._side, **line))
        self._cell = cells.add_patch(Rectangle((0, 0), self._step, self._step, **line))
        titles = ("the photograph", "the window", "the map of one pass", "")
        for ax, title in zip(axes.flat, titles, strict=True):
            ax.set_title(title, fontsize=18)
            ax.set_axis_off()
        self._words = words.text(
            0.5, 0.5, "", fontsize=20, ha="center", va="center", linespacing=1.5,
            transform=words.transAxes,
        )  # fmt: skip

    def _update(self, _=None):
        """Move the window, its cell and the numbers, in place."""
        top, left = self.down.value * self._step, self.across.value * self._step
        edge = (self._side - self._step) / 2
        self._frame.set_xy((left - 0.5, top - 0.5))
        self._cell.set_xy((left + edge - 0.5, top + edge - 0.5))
        self._close.set_data(self._window())
        alone, cell = self.numbers()
        self._words.set_text(f"asked alone\n{alone:.4f}\n\nin the map\n{cell:.4f}")
        self.render()
