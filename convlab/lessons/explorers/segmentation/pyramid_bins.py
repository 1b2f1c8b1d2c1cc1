"""An explorer: choose a grid of bins, and see what averaging over it tells each pixel."""

from itertools import pairwise

import numpy as np
from matplotlib.collections import LineCollection
from matplotlib.figure import Figure

from convlab.backend import keras
from convlab.figures.style import MASKS
from convlab.segmentation.models.blocks.context_layers import AdaptiveAveragePooling, ResizeLike
from convlab.widgets.picture import Picture
from convlab.widgets.wide_controls import wide_slider, with_buttons

GRID = MASKS.read


def bin_edges(side, bins):
    """Return where each bin begins and ends along one side.

    Parameters
    ----------
    side : int
        Pixels.
    bins : int
        How many bins.

    Returns
    -------
    list of tuple of int
        (first, end) of each, half-open. Neighbours share a pixel where `bins` does not divide
        `side`.

    Examples
    --------
    >>> bin_edges(8, 2), bin_edges(8, 3)
    ([(0, 4), (4, 8)], [(0, 3), (2, 6), (5, 8)])
    """
    return [(i * side // bins, -(-(i + 1) * side // bins)) for i in range(bins)]


def pooled(image, bins):
    """Average an image over a grid of bins, and stretch the averages to its size again.

    Parameters
    ----------
    image : ndarray of float, shape (rows, columns, channels)
        What is averaged.
    bins : int
        Rows, and columns, of the grid.

    Returns
    -------
    averages : ndarray of float32, shape (bins, bins, channels)
    stretched : ndarray of float32, shape (rows, columns, channels)

    Examples
    --------
    >>> averages, stretched = pooled(np.ones((8, 12, 3)), 3)
    >>> averages.shape, stretched.shape
    ((3, 3, 3), (8, 12, 3))
    """
    image = np.asarray(image, np.float32)[None]
    averages = AdaptiveAveragePooling(bins)(image)
    stretched = ResizeLike()([averages, image])
    return tuple(keras.ops.convert_to_numpy(maps)[0] for maps in (averages, stretched))


def draw_bins(ax, image, bins):
    """Draw an image, and the middle of each border between two bins.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
        Where to draw.
    image : ndarray of float, shape (rows, columns, 3)
        Brightness, from 0 to 1.
    bins : int
        Rows, and columns, of the grid.

    Returns
    -------
    picture : matplotlib.image.AxesImage
    lines : matplotlib.collections.LineCollection

    Examples
    --------
    >>> _, lines = draw_bins(Figure().subplots(), np.ones((8, 12, 3)), 3)
    >>> len(lines.get_segments())
    4
    """
    picture = ax.imshow(image, interpolation="nearest", vmin=0, vmax=1)
    lines = ax.add_collection(
        LineCollection(_borders(image.shape, bins), colors=GRID, linewidths=4), autolim=False
    )
    ax.set_axis_off()
    return picture, lines


class PyramidExplorer(Picture):
    """An image, the grid of bins over it, its averages, and what each pixel is told by them.

    Parameters
    ----------
    image : ndarray of float, shape (rows, columns, 3)
        Brightness, from 0 to 1.

    Attributes
    ----------
    bins : ipywidgets.IntSlider

    Examples
    --------
    >>> explorer = PyramidExplorer(np.ones((8, 12, 3)))
    >>> explorer.bins.value = 3
    >>> explorer.averages.shape
    (3, 3, 3)
    >>> explorer
    an image averaged over a grid of bins
    """

    def __init__(self, image):
        self.bins = wide_slider("bins", 2, 1, 8)
        super().__init__(
            Figure(figsize=(12, 4.6), dpi=100, layout="constrained"),
            "an image averaged over a grid of bins",
            [with_buttons(self.bins)],
        )
        self._source = np.asarray(image, float)
        self._axes = self.figure.subplots(1, 3)
        self._lines = draw_bins(self._axes[0], self._source, 2)[1]
        rows, columns = self._source.shape[:2]
        extent = (-0.5, columns - 0.5, rows - 0.5, -0.5)
        self._pictures = [ax.imshow(self._source, extent=extent) for ax in self._axes[1:]]
        self._axes[0].set_title("image", fontsize=20)
        self._axes[2].set_title("stretched bilinearly", fontsize=20)
        for ax in self._axes:
            ax.set_axis_off()
        self.follow([self.bins], self._update)

    def _update(self, _=None):
        """Average anew, and change all three pictures in place."""
        bins = self.bins.value
        self.averages, stretched = pooled(self._source, bins)
        self._lines.set_segments(_borders(self._source.shape, bins))
        for picture, values in zip(self._pictures, (self.averages, stretched), strict=True):
            picture.set_data(values.clip(0, 1))
        self._axes[1].set_title(f"{bins} x {bins} averages", fontsize=20)
        self.render()


def _borders(shape, bins):
    """Return the lines between bins as pairs of points (x, y)."""
    rows, columns = shape[:2]
    down, across = (_middles(side, bins) for side in (rows, columns))
    return [((-0.5, y), (columns - 0.5, y)) for y in down] + [
        ((x, -0.5), (x, rows - 0.5)) for x in across
    ]


def _middles(side, bins):
    """Return where each bin hands over to the next."""
    edges = bin_edges(side, bins)
    return [(end + first) / 2 - 0.5 for (_, end), (first, _) in pairwise(edges)]
