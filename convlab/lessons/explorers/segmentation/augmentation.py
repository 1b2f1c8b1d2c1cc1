"""An explorer: move an image and its mask together, or wrongly, and watch the outlines."""

import ipywidgets as widgets
import numpy as np
from matplotlib.figure import Figure

from convlab.figures.segmentation.outlines import draw_overlay, overlay, rgb
from convlab.figures.style import MASKS
from convlab.segmentation.transforms import augment, elastic, rotate, translate, zoom
from convlab.widgets.picture import Picture
from convlab.widgets.wide_controls import wide_slider, with_buttons

TOGETHER, BEHIND, OWN_FIELD, INTERPOLATED = (
    "moved together", "left behind", "its own draw", "interpolated",
)  # fmt: skip
SMOOTHNESS = 24  # pixels; strengths up to 6 fold nothing over, and the slider shows what comes next


class AugmentExplorer(Picture):
    """An image with the outlines of its mask, under a transformation that slides.

    Parameters
    ----------
    image : ndarray of float, shape (rows, columns, channels)
        Brightness, from 0 to 1.
    mask : ndarray of int, shape (rows, columns)
        The label of each pixel; 0 is background. Instances show most.

    Attributes
    ----------
    angle, zoom, down, right, elastic, seed : ipywidgets.FloatSlider or IntSlider
        Degrees, a factor, pixels, pixels, pixels (root mean square), and which random field.
    way : ipywidgets.ToggleButtons
        What happens to the mask: the right thing, or one of three mistakes.

    Notes
    -----
    The seed decides the field and the strength only scales it, so that one can be changed and the
    other kept. Seven controls in four rows, all in reach of the keyboard.

    Examples
    --------
    >>> explorer = AugmentExplorer(np.zeros((20, 30, 1)), np.ones((20, 30), int))
    >>> explorer.angle.value = 30
    >>> explorer.wrong()
    0
    """

    def __init__(self, image, mask):
        self._given = image, mask
        sliders = self._make_sliders(max(mask.shape) // 2)
        self.way = widgets.ToggleButtons(
            options=[TOGETHER, BEHIND, OWN_FIELD, INTERPOLATED], description="mask",
            style={"description_width": "6em", "button_width": "10em"},
        )  # fmt: skip
        rows = [
            widgets.HBox([with_buttons(s) for s in pair])
            for pair in zip(sliders[::2], sliders[1::2], strict=True)
        ]
        figure = Figure(figsize=(9.6, 7.6), dpi=100, layout="constrained")
        super().__init__(
            figure, "image and mask under one transformation", [*rows, self.way], "22em"
        )
        for row in rows:
            for half in row.children:
                half.layout.width = "50%"
        self._ax = figure.subplots()
        self._picture = draw_overlay(self._ax, image, mask)
        self.follow((*sliders, self.way), self._update)

    def _make_sliders(self, reach):
        self.angle = wide_slider("angle", 0, -180, 180, 5)
        self.zoom = wide_slider("zoom", 1.0, 0.5, 2.0, 0.05)
        self.down = wide_slider("down", 0, -reach, reach, 1)
        self.right = wide_slider("right", 0, -reach, reach, 1)
        self.elastic = wide_slider("elastic", 0.0, 0.0, 12.0, 0.5)
        self.seed = wide_slider("seed", 0, 0, 50, 1)
        return [self.angle, self.zoom, self.down, self.right, self.elastic, self.seed]

    def shown(self):
        """Move image and mask as the controls say.

        Returns
        -------
        image : ndarray of float, shape (rows, columns, channels)
        mask : ndarray of int, shape (rows, columns)
            As drawn, so perhaps wrong.
        right : ndarray of int, shape (rows, columns)
            The mask that belongs to the image.
        """
        image, mask = self._given
        moved, right = augment(image, mask, self._moves(), np.random.default_rng(self.seed.value))
        if self.way.value == BEHIND:
            return moved, mask, right
        if self.way.value == OWN_FIELD:
            other = np.random.default_rng(self.seed.value + 1000)
            return moved, augment(image, mask, self._moves(), other)[1], right
        if self.way.value == INTERPOLATED:
            wide = mask[..., None].astype(float)
            again = np.random.default_rng(self.seed.value)
            read = augment(wide, mask, self._moves(), again)[0]
            return moved, np.rint(read[..., 0]).astype(mask.dtype), right
        return moved, right, right

    def wrong(self) -> int:
        """Count the pixels whose label is not the one that the image under them asks for."""
        _, mask, right = self.shown()
        return int(np.count_nonzero(mask != right))

    def _moves(self):
        return [
            elastic(self.elastic.value, SMOOTHNESS),
            rotate((self.angle.value, self.angle.value)),
            zoom((self.zoom.value, self.zoom.value)),
            translate((self.down.value, self.down.value), axes=[0]),
            translate((self.right.value, self.right.value), axes=[1]),
        ]

    def _update(self, _=None):
        """Draw anew, in place."""
        image, mask, right = self.shown()
        colours, wrong = overlay(image, mask, right), mask != right
        if self.way.value == INTERPOLATED:  # outlines would hide it: all that is wrong lies there
            colours = overlay(image, np.zeros_like(mask))
            colours[wrong] = rgb(MASKS.false_alarm)
        self._picture.set_data(colours)
        self._ax.set_title(f"{self.way.value}: {wrong.sum():,} pixels wrong", fontsize=22)
        self.render()
