"""An explorer: one box over a map of features, read between the cells and read after rounding."""

import numpy as np
from matplotlib.figure import Figure

from convlab.figures.arrays import draw_array
from convlab.figures.segmentation.found_objects import draw_boxes
from convlab.figures.style import MASKS
from convlab.segmentation.models.mask_rcnn.regions import roi_align, roi_pool, whole_cells
from convlab.widgets.picture import Picture
from convlab.widgets.wide_controls import wide_slider

STRIDE, CELLS, GRID = 4, 8, 2  # pixels of a cell, cells of the map's side, parts of a box's side


class RegionExplorer(Picture):
    """Move a box over a ramp of features, and compare what three ways read from it.

    Each feature says which pixel row its cell's middle lies at, so the right answer is known: the
    pixel row in the middle of each part of the box.

    Attributes
    ----------
    top : ipywidgets.FloatSlider
        The box's upper edge, in pixels.
    height : ipywidgets.FloatSlider
        Its height, in pixels.

    Examples
    --------
    >>> explorer = RegionExplorer()
    >>> explorer.top.value, explorer.height.value = 5.5, 10.0
    >>> [rows.tolist() for rows in explorer.read().values()]
    [[8.0, 13.0], [8.0, 13.0], [7.0, 13.0], [10.0, 14.0]]
    """

    def __init__(self):
        self.top = wide_slider("top", 5.25, 2.0, 12.0, 0.25)
        self.height = wide_slider("height", 10.0, 6.0, 16.0, 0.25)
        super().__init__(
            Figure(figsize=(13, 5.6), dpi=100, layout="constrained"),
            "one box, read in three ways",
            [self.top, self.height],
        )
        self._map, *self._grids = self.figure.subplots(1, 4, width_ratios=(2.4, 1, 1, 1))
        middles = (np.arange(CELLS) + 0.5) * STRIDE
        self._features = np.repeat(middles[:, None], CELLS, axis=1)
        self.follow((self.top, self.height), self._update)

    @property
    def box(self):
        """The box as (top, left, bottom, right), in pixels."""
        return self.top.value, 7.0, self.top.value + self.height.value, 24.0

    def read(self):
        """Read the upper and the lower part of the box: pixel rows, by the name of the way.

        Returns
        -------
        dict of str to ndarray of float64, shape (2,)
        """
        features, box = self._features[None, ..., None], np.array([[self.box]])
        rounded = np.asarray(whole_cells(box, STRIDE))
        read = {
            "aligned": np.asarray(roi_align(features, box, GRID, STRIDE)),
            "rounded": np.asarray(roi_align(features, rounded, GRID, STRIDE)),
            "pooled": roi_pool(features, box, GRID, STRIDE),
        }
        part = self.height.value / GRID
        true = self.top.value + part * (np.arange(GRID) + 0.5)
        columns = {
            way: np.round(grid[0, 0, :, 0, 0].astype(float), 4) for way, grid in read.items()
        }
        return {"true middles": true, **columns}

    def _update(self, _=None):
        """Draw the box again, and what was read."""
        self._map.clear()
        ramp = np.kron(self._features, np.ones((STRIDE, STRIDE)))[..., None] / (CELLS * STRIDE)
        rounded = np.asarray(whole_cells([self.box], STRIDE))
        boxes = [self.box, *rounded]
        draw_boxes(self._map, 0.3 + 0.6 * ramp, boxes, (MASKS.answer, MASKS.false_alarm), 4)
        self._map.set_title("blue: the box; pink: rounded", fontsize=18)
        read = self.read()
        true = read.pop("true middles")
        for ax, (way, rows) in zip(self._grids, read.items(), strict=True):
            ax.clear()
            draw_array(ax, rows[:, None], "output")
            off = np.abs(rows - true).max()
            ax.set_title(f"{way}\noff by {off:.2f}", fontsize=18)
        self.render()
