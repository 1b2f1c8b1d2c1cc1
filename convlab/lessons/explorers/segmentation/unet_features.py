"""An explorer: click a step of a U-Net, see what it writes and how much of the image it sees."""

import re

import ipywidgets as widgets
import numpy as np
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from convlab.backend import keras
from convlab.figures.style import MASKS
from convlab.segmentation.models.inspect.receptive import field_by_formula
from convlab.widgets.picture import Picture
from convlab.widgets.wide_controls import wide_choice, wide_slider

SEEN, PADDING = MASKS.looked_at, MASKS.no_pixel
MARGIN = 0.1  # of padding shown around the image, as a share of its side
FINEST = 600  # pixels of the mosaic along a side; more cannot be told apart
WORDS = {"c": "two convolutions", "p": "max pooling", "u": "up-sampling", "o": "the answer"}


class FeatureExplorer(Picture):
    """Step along a U-Net: the feature maps of each step, and the receptive field of one number.

    Parameters
    ----------
    model : keras.Model
        Made by `unet` or `get_unet`, whose steps have names.
    image : ndarray of float, shape (rows, columns, channels)
        Of a size that the model takes, brightness from 0 to 1.

    Attributes
    ----------
    step : ipywidgets.SelectionSlider
        Which step's feature maps are shown.
    buttons : dict of str to ipywidgets.Button
        One for each step, laid out as the U. A click moves `step`.
    map : ipywidgets.IntSlider
        Which of the maps is shown large, from 1.
    row, column : ipywidgets.IntSlider
        Of the pixel whose number is looked at. They stay when the step changes.

    Raises
    ------
    ValueError
        If the model's steps have no names, or the image does not fit.

    Examples
    --------
    >>> from convlab.segmentation.models import get_unet
    >>> explorer = FeatureExplorer(
    ...     get_unet(keras.Input((32, 48, 1)), n_filters=2, seed=0), np.zeros((32, 48, 1))
    ... )
    >>> explorer.buttons["c2"].click()
    >>> explorer.title()
    'c2, two convolutions: 4 maps of 16 x 24, 256 parameters'
    """

    def __init__(self, model, image):
        steps = _steps(model)
        _require_image(model, image)
        self._model, self._image, self._sides = model, image, image.shape[:2]
        self._parameters = _parameters_by_step(model, steps)
        writers = keras.Model(model.input, [model.get_layer(name).output for name in steps])
        written = writers(np.asarray(image[None], np.float32), training=False)
        self._written = {
            name: keras.ops.convert_to_numpy(maps)[0]
            for name, maps in zip(steps, written, strict=True)
        }
        self._fields = {}
        self._make_controls(steps)
        super().__init__(
            Figure(figsize=(13, 4.9), dpi=100),
            "the steps of a U-Net and their feature maps",
            [_as_u(self.buttons), widgets.HBox([self.step, self.map]),
             widgets.HBox([self.row, self.column])],
            above="21em",
        )  # fmt: skip
        self._draw()
        self.follow((self.step, self.map, self.row, self.column), self._update)

    def title(self):
        """Say what the step is, and what it writes."""
        name = self.step.value
        rows, columns, channels = self._written[name].shape
        maps, count = ("map" if channels == 1 else "maps"), self._parameters[name]
        does = f"{name}, {WORDS[name[0]]}" if name[0] != "o" else WORDS["o"]
        return f"{does}: {channels} {maps} of {rows} x {columns}, {count:,} parameters"

    def place(self):
        """Return row and column, in the step's maps, of the number that is looked at."""
        sides = self._written[self.step.value].shape[:2]
        pixel = self.row.value, self.column.value
        return tuple(p * n // side for p, n, side in zip(pixel, sides, self._sides, strict=True))

    def field(self):
        """Return the first and last row, and the first and last column, that this number sees."""
        key = self.step.value, self.place()
        if key not in self._fields:
            self._fields[key] = field_by_formula(self._model, *key, size=self._sides)
        return self._fields[key]

    def _make_controls(self, steps):
        half = {"room": "5em", "width": "50%"}
        self.step = wide_choice("step", steps, **half)
        self.map = wide_slider("map", 1, 1, 1, **half)
        self.row, self.column = (
            wide_slider(word, side // 2, 0, side - 1, **half)
            for word, side in zip(("row", "column"), self._sides, strict=True)
        )
        self.buttons = {name: _button(name) for name in steps}
        for name, button in self.buttons.items():
            button.on_click(lambda _, name=name: setattr(self.step, "value", name))

    def _draw(self):
        """Make the artists; `_update` fills them."""
        boxes = ((0.005, 0.32), (0.34, 0.32), (0.675, 0.32))
        self._axes = [self.figure.add_axes((x, 0.02, width, 0.78)) for x, width in boxes]
        rows, columns = self._sides
        rim = MARGIN * max(rows, columns)
        extent = (-0.5, columns - 0.5, rows - 0.5, -0.5)
        grey = {"cmap": "gray", "interpolation": "nearest"}
        brightness = self._image.mean(axis=-1)
        self._axes[0].imshow(brightness, vmin=0, vmax=1, extent=extent, **grey)
        self._large = self._axes[1].imshow(np.zeros((1, 1)), extent=extent, **grey)
        self._mosaic = self._axes[2].imshow(np.zeros((1, 1)), vmin=0, vmax=1, **grey)
        line = {"fill": False, "edgecolor": SEEN, "linewidth": 3}
        self._seen, self._there, self._chosen = (
            ax.add_patch(Rectangle((0, 0), 1, 1, **line)) for ax in self._axes
        )
        (self._here,) = self._axes[0].plot([], [], ".", color=SEEN, markersize=12)
        for ax in self._axes:
            ax.set_axis_off()
        for ax in self._axes[:2]:
            ax.set(xlim=(-rim, columns + rim), ylim=(rows + rim, -rim), facecolor=PADDING)
        self._axes[0].add_patch(Rectangle((-rim, -rim), columns + 2 * rim, rows + 2 * rim,
                                          color=PADDING, zorder=-1))  # fmt: skip
        self._titles = [
            self.figure.text(x + width / 2, 0.83, "", fontsize=17, ha="center")
            for x, width in boxes
        ]
        self._title = self.figure.text(0.5, 0.985, "", fontsize=21, ha="center", va="top")

    def _update(self, change=None):
        """Show what the controls say, in place."""
        maps = self._written[self.step.value]
        self._limit_map(maps.shape[-1])
        for name, button in self.buttons.items():
            button.button_style = "warning" if name == self.step.value else ""
        self._show_maps(maps)
        self._show_field()
        self._title.set_text(self.title())
        self.render()

    def _limit_map(self, most):
        """Let the slider run over the maps that there are, without drawing twice."""
        self.map.unobserve(self._update, names="value")
        self.map.max = most  # a value above it comes down with it
        self.map.observe(self._update, names="value")

    def _show_maps(self, maps):
        chosen = maps[..., self.map.value - 1]
        self._large.set_data(chosen)
        self._large.set_clim(chosen.min(), max(chosen.max(), chosen.min() + 1e-6))
        mosaic, across = _tiles(maps)
        high, wide = mosaic.shape
        self._mosaic.set_data(mosaic)
        self._mosaic.set_extent((0, wide, high, 0))
        self._axes[2].set(xlim=(-2, wide + 2), ylim=(high + 2, -2))
        down = -(-maps.shape[-1] // across)
        at = divmod(self.map.value - 1, across)
        self._chosen.set_bounds(
            at[1] * wide / across, at[0] * high / down, wide / across, high / down
        )
        self._titles[1].set_text(f"map {self.map.value}")
        self._titles[2].set_text("all maps" if maps.shape[-1] > 1 else "the only map")

    def _show_field(self):
        (top, bottom), (left, right) = self.field()
        self._seen.set_bounds(left - 0.5, top - 0.5, right - left + 1, bottom - top + 1)
        sides = self._written[self.step.value].shape[:2]
        high, wide = (side / n for side, n in zip(self._sides, sides, strict=True))
        row, column = self.place()
        self._there.set_bounds(column * wide - 0.5, row * high - 0.5, wide, high)
        self._here.set_data([self.column.value], [self.row.value])
        size = f"{bottom - top + 1} x {right - left + 1}"
        self._titles[0].set_text(f"one number sees {size} pixels")


def _steps(model):
    """List the names of a U-Net's steps, in order."""
    steps = [la.name for la in model.layers if re.fullmatch(r"[cpu]\d+|outputs", la.name)]
    if "c1" not in steps:
        raise ValueError(
            "model must be made by unet or get_unet, which name their steps c1, p1 and so on; got "
            f"a model whose layers are {', '.join(la.name for la in model.layers[:4])} ..."
        )
    return steps


def _require_image(model, image):
    """Refuse an image that the model does not take as it is."""
    takes, shape = model.input_shape[1:], np.shape(image)
    fits = len(shape) == 3 and all(a in (None, b) for a, b in zip(takes, shape, strict=True))
    if not fits:
        raise ValueError(f"image must have the model's input shape {takes}; got {shape}")


def _parameters_by_step(model, steps):
    """Count what the layers after the step before, up to and with this one, keep."""
    counts, running = {}, 0
    for layer in model.layers:
        running += layer.count_params()
        if layer.name in steps:
            counts[layer.name], running = running, 0
    return counts


def _button(name):
    return widgets.Button(
        description=name if name[0] != "o" else "answer", tooltip=WORDS[name[0]],
        layout={"width": "6em" if name[0] == "o" else "3.4em"},
    )  # fmt: skip


def _as_u(buttons):
    """Lay the buttons out: a row for each level, what goes down on the left, up on the right."""
    depth = max(int(name[1:]) for name in buttons if name[0] == "p")
    rows = []
    for level in range(depth + 1):
        up = 2 * depth + 1 - level
        left = [f"p{level}", f"c{level + 1}"]
        right = [f"u{up}", f"c{up}", *(["outputs"] if not level else [])] if level < depth else []
        sides = [[buttons[name] for name in names if name in buttons] for names in (left, right)]
        indent = {"padding": f"0 0 0 {3.8 * max(level - 1, 0)}em"}
        gap = widgets.Box(layout={"width": f"{3.8 * 2 * (depth - level)}em"})
        rows.append(widgets.HBox([*sides[0], gap, *sides[1]], layout=indent))
    return widgets.VBox(rows)


def _tiles(maps):
    """Lay all maps side by side, each from its own darkest to its own brightest."""
    rows, columns, channels = maps.shape
    across = int(np.ceil(np.sqrt(channels * rows / columns)))
    down = -(-channels // across)
    every = max(1, max(down * rows, across * columns) // FINEST)
    maps = maps[::every, ::every]
    low, high = maps.min(axis=(0, 1)), maps.max(axis=(0, 1))
    scaled = (maps - low) / np.maximum(high - low, 1e-6)
    gap = max(1, maps.shape[0] // 24)
    tiles = np.full((down * across, maps.shape[0] + gap, maps.shape[1] + gap), np.nan)
    tiles[:channels, : maps.shape[0], : maps.shape[1]] = np.moveaxis(scaled, -1, 0)
    tiles = tiles.reshape(down, across, *tiles.shape[1:]).swapaxes(1, 2)
    return tiles.reshape(down * tiles.shape[1], -1)[:-gap, :-gap], across
