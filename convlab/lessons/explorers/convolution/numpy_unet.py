"""The explorer of a whole network: what each layer writes, and the gradient that comes back."""

import numpy as np
from matplotlib.colors import LinearSegmentedColormap

from convlab.figures.style import FONT, PALETTE
from convlab.widgets.sliders import SliderExplorer, choice, slider

BOXES = ((0.005, 0.03, 0.32, 0.82), (0.34, 0.03, 0.32, 0.82), (0.675, 0.03, 0.32, 0.82))
TITLES = ("the image", "what the layer writes", "the gradient that comes back")
SIGNED = LinearSegmentedColormap.from_list(
    "signed", [PALETTE.negative, PALETTE.paper, PALETTE.output]
)
"""Below zero, zero, above zero."""
SHARE = 99
"""Per cent of the gradients within the colours' range. A few are so large that, were the largest
one the full colour, all others would be nearly white."""


class NetworkExplorer(SliderExplorer):
    """Step through the layers of a network, forward and backward.

    Parameters
    ----------
    image : array_like, shape (rows, columns)
        What the network read, brightness from 0 to 1.
    written : dict of str to array, shape (1, rows, columns, channels)
        What each layer wrote, by name, in order: ``unet.forward(..., watch=written)``.
    slopes : dict of str to array
        The gradient of each, by the same names: ``pullback(..., watch=slopes)``.

    Attributes
    ----------
    activation, gradient : ndarray, shape (rows, columns)
        The maps that are shown.

    Raises
    ------
    ValueError
        If a layer has no gradient of its shape.

    Examples
    --------
    >>> maps = np.arange(12.0).reshape(1, 2, 3, 2)
    >>> explorer = NetworkExplorer(np.zeros((2, 3)), {"c1a": maps}, {"c1a": -maps})
    >>> explorer.set(channel=2)
    >>> explorer.gradient.tolist()
    [[-1.0, -3.0, -5.0], [-7.0, -9.0, -11.0]]
    """

    def __init__(self, image, written, slopes):
        if not written:
            raise ValueError(
                "written must hold a layer or more, but it is empty; nearest that works: one"
            )
        for name, maps in written.items():
            gradient = slopes.get(name)
            if np.ndim(maps) != 4 or np.shape(gradient) != np.shape(maps):
                raise ValueError(
                    f"slopes[{name!r}] must have the shape of written[{name!r}], (1, rows, "
                    f"columns, channels), but they have {np.shape(gradient)} and {np.shape(maps)}; "
                    f"nearest that works: slopes and written of one forward and one pullback"
                )
        self.written, self.slopes, self._pixels = written, slopes, np.asarray(image)
        self.activation = self.gradient = None
        first = next(iter(written))
        controls = {
            "layer": choice("layer", first, list(written)),
            "channel": slider("channel", 1, 1, written[first].shape[-1]),
        }
        super().__init__(controls, size=(13.0, 4.9))

    def build(self, figure):
        """Make three panels."""
        self.axes = [figure.add_axes(box) for box in BOXES]
        extent = (0, self._pixels.shape[1], self._pixels.shape[0], 0)
        looks = ({"cmap": "gray"}, {"cmap": "gray"}, {"cmap": SIGNED})
        self.panels = [
            ax.imshow(np.zeros((1, 1)), extent=extent, interpolation="nearest", **look)
            for ax, look in zip(self.axes, looks, strict=True)
        ]
        self.panels[0].set(data=self._pixels, clim=(0, 1))
        for ax, title in zip(self.axes, TITLES, strict=True):
            ax.set_axis_off()
            ax.set_title(title, fontproperties=FONT, fontsize=20, color=PALETTE.ink)

    def draw(self, layer, channel):
        """Show one map of one layer; see `SliderExplorer.draw`."""
        channels = self.written[layer].shape[-1]
        self.controls["channel"].max = channels  # ipywidgets lowers the value with it
        channel = min(channel, channels)
        self.activation = self.written[layer][0, ..., channel - 1]
        self.gradient = self.slopes[layer][0, ..., channel - 1]
        most = _usual(np.abs(self.gradient))
        self.panels[1].set(data=self.activation, clim=_range(self.activation))
        self.panels[2].set(data=self.gradient, clim=(-most, most))
        rows, columns = self.activation.shape
        return (
            f"<b>{layer}</b>, channel {channel} of {channels}, {rows} x {columns} numbers from "
            f"{self.activation.min():.2g} to {self.activation.max():.2g}. In the gradient, green "
            f"says that the loss would rise with the number, purple that it would fall; the colour "
            f"is full from {most:.1e}. {np.mean(self.gradient == 0):.0%} of it is exactly 0."
        )


def _usual(sizes):
    """Give the size that only 1 % of the gradients exceed, zeros aside; never 0."""
    there = sizes[sizes > 0]
    return float(np.percentile(there, SHARE)) if there.size else np.finfo(float).tiny


def _range(values):
    """Where black and white lie; a flat map is grey."""
    low, high = float(values.min()), float(values.max())
    return (low, high) if high > low else (low - 1, low + 1)
