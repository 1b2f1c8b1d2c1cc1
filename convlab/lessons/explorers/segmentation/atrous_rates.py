"""An explorer: choose the rates of three stacked layers, and see which pixels one output reads."""

import numpy as np
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from convlab.figures.style import PALETTE
from convlab.segmentation.models.inspect.atrous_reach import atrous_reach
from convlab.widgets.picture import Picture
from convlab.widgets.wide_controls import wide_slider, with_buttons

READ, OUTPUT, FIELD = PALETTE.kernel, PALETTE.output, PALETTE.highlight
NAMES = ("first layer", "second layer", "third layer")


def reach_picture(image, at, paths):
    """Make an image pale where one output does not read it, and tint the pixels that it reads.

    Parameters
    ----------
    image : ndarray of float, shape (rows, columns) or (rows, columns, 3)
        Brightness, from 0 to 1.
    at : tuple of int
        Row and column of the output.
    paths : ndarray of int, shape (field, field)
        As `atrous_reach` gives them.

    Returns
    -------
    ndarray of float64, shape (rows, columns, 3)
        Stronger where more paths lead; what lies outside of the image is left out.

    Examples
    --------
    >>> shown = reach_picture(np.ones((5, 5)), (2, 2), atrous_reach((2,)))
    >>> int((shown[..., 2] != shown[0, 1, 2]).sum())
    9
    """
    image = np.asarray(image, float)
    colours = np.repeat(image[..., None], 3, axis=-1) if image.ndim == 2 else image.copy()
    rows, columns = colours.shape[:2]
    half = len(paths) // 2
    strength = np.zeros((rows + 2 * half, columns + 2 * half))  # its rim is the padding
    strength[at[0] : at[0] + len(paths), at[1] : at[1] + len(paths)] = np.sqrt(paths / paths.max())
    strength = strength[half : half + rows, half : half + columns, None]
    share = np.where(strength > 0, 0.45 + 0.5 * strength, 0)
    pale = 0.45 * colours + 0.5  # the scene stays visible behind the taps
    return (1 - share) * pale + share * np.array(to_rgb(READ))


def draw_reach(ax, image, at, rates):
    """Draw which pixels one output reads, and a frame around its receptive field.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
        Where to draw.
    image : ndarray of float, shape (rows, columns) or (rows, columns, 3)
        Brightness, from 0 to 1.
    at : tuple of int
        Row and column of the output.
    rates : sequence of int
        Of the stacked layers.

    Returns
    -------
    picture : matplotlib.image.AxesImage
    frame : matplotlib.patches.Rectangle

    Examples
    --------
    >>> _, frame = draw_reach(Figure().subplots(), np.ones((9, 9)), (4, 4), (1, 2))
    >>> frame.get_width()
    7
    """
    paths = atrous_reach(rates)
    picture = ax.imshow(reach_picture(image, at, paths), interpolation="nearest")
    frame = ax.add_patch(_rectangle(at, len(paths), FIELD))
    ax.add_patch(_rectangle(at, 1, OUTPUT))
    ax.set_axis_off()
    return picture, frame


def describe_reach(rates) -> str:
    """Say how large the field is, and how much of it is read.

    Parameters
    ----------
    rates : sequence of int
        Of the stacked layers.

    Examples
    --------
    >>> describe_reach((2, 2, 2))
    'rates 2, 2, 2: field 13 x 13, reads 49 of 169 pixels'
    """
    paths = atrous_reach(rates)
    side, read = len(paths), int((paths > 0).sum())
    listed = ", ".join(str(rate) for rate in rates)
    return f"rates {listed}: field {side} x {side}, reads {read} of {paths.size} pixels"


class AtrousExplorer(Picture):
    """Three stacked 3 x 3 convolutions over an image, each with a rate of its own.

    Parameters
    ----------
    image : ndarray of float, shape (rows, columns) or (rows, columns, 3)
        Brightness, from 0 to 1.
    at : tuple of int, optional
        Row and column of the output; the middle if not given.

    Attributes
    ----------
    sliders : tuple of ipywidgets.IntSlider
        The rates, first layer first.

    Examples
    --------
    >>> explorer = AtrousExplorer(np.ones((41, 41)))
    >>> explorer.set(1, 2, 3)
    >>> explorer.text
    'rates 1, 2, 3: field 13 x 13, reads 169 of 169 pixels'
    >>> explorer
    what one output of three atrous convolutions reads
    """

    def __init__(self, image, at=None):
        self.sliders = tuple(wide_slider(name, 2, 1, 6, room="7em") for name in NAMES)
        super().__init__(
            Figure(figsize=(7.4, 7.8), dpi=100, layout="constrained"),
            "what one output of three atrous convolutions reads",
            [with_buttons(slider) for slider in self.sliders],
            above="20em",
        )
        self._source = image
        self._at = at or tuple(side // 2 for side in np.shape(image)[:2])
        self._ax = self.figure.subplots()
        self._artists = draw_reach(self._ax, image, self._at, self.rates)
        self.follow(self.sliders, self._update)

    @property
    def rates(self):
        """The three rates, as they stand."""
        return tuple(slider.value for slider in self.sliders)

    @property
    def text(self):
        """What the title says."""
        return describe_reach(self.rates)

    def set(self, *rates):
        """Move the sliders.

        Parameters
        ----------
        *rates : int
            From 1 to 6, one for each layer.
        """
        for slider, rate in zip(self.sliders, rates, strict=True):
            slider.value = rate

    def _update(self, _=None):
        """Colour the picture anew, in place."""
        picture, frame = self._artists
        paths = atrous_reach(self.rates)
        picture.set_data(reach_picture(self._source, self._at, paths))
        frame.set_bounds(*_bounds(self._at, len(paths)))
        self._ax.set_title(self.text, fontsize=18)
        self.render()


def _bounds(at, side):
    """Return left, top, width and height of a square of pixels around one."""
    return at[1] - side // 2 - 0.5, at[0] - side // 2 - 0.5, side, side


def _rectangle(at, side, colour):
    left, top, width, height = _bounds(at, side)
    return Rectangle((left, top), width, height, fill=False, edgecolor=colour, linewidth=3)
