"""An explorer: move a threshold, and see which pixels it calls a coin."""

from matplotlib.figure import Figure

from convlab.figures.segmentation.mistakes import draw_mistakes, mistakes
from convlab.segmentation.metrics import iou
from convlab.widgets.picture import Picture
from convlab.widgets.wide_controls import wide_slider, with_buttons


class ThresholdExplorer(Picture):
    """Two maps of numbers from 0 to 1, each with a threshold of its own to move.

    Parameters
    ----------
    image : ndarray of float, shape (rows, columns)
        The photograph's brightness.
    probability : ndarray of float, shape (rows, columns)
        What the network thinks of each pixel.
    mask : ndarray of int, shape (rows, columns)
        1 for object, 0 for background.

    Attributes
    ----------
    brightness, certainty : ipywidgets.FloatSlider
        The threshold on the photograph, and the one on the probability.

    Notes
    -----
    A slider's number can be typed over, and the buttons beside it are reached with Tab and pressed
    with Space, so no mouse is needed.

    Examples
    --------
    >>> import numpy as np
    >>> ramp = np.linspace(0, 1, 10).reshape(1, 10)
    >>> explorer = ThresholdExplorer(ramp, ramp**4, (ramp > 0.6).astype(int))
    >>> explorer.brightness.value = 0.6
    >>> explorer.scores()
    (1.0, 0.5)
    """

    def __init__(self, image, probability, mask):
        self.brightness, self.certainty = (
            wide_slider(name, 0.5, 0, 1, 0.01) for name in ("photograph", "network")
        )
        super().__init__(
            Figure(figsize=(11, 7.8), dpi=100, layout="constrained"),
            "thresholds on the photograph and on the network's answer",
            [with_buttons(slider) for slider in (self.brightness, self.certainty)],
        )
        self._grey, self._maps, self._truth = image, (image, probability), mask > 0
        self._axes = self.figure.subplots(2, 1)
        self._overlays = [draw_mistakes(ax, image, self._truth, self._truth) for ax in self._axes]
        self._axes[0].get_legend().remove()  # one is enough for both
        self.follow((self.brightness, self.certainty), self._update)

    def scores(self):
        """Compare both answers with the truth, at the thresholds as they stand.

        Returns
        -------
        photograph, network : float
            The IoU of each.
        """
        return tuple(iou(self._truth, found) for found in self._found())

    def _found(self):
        sliders = (self.brightness, self.certainty)
        return [values > slider.value for values, slider in zip(self._maps, sliders, strict=True)]

    def _update(self, _=None):
        """Colour both pictures anew, in place."""
        rows = zip(self._axes, self._overlays, self._found(), self.scores(), strict=True)
        texts = (
            f"photograph brighter than {self.brightness.value:.2f}",
            f"network surer than {self.certainty.value:.2f}",
        )
        for (ax, overlay, found, score), text in zip(rows, texts, strict=True):
            overlay.set_data(mistakes(self._grey, self._truth, found))
            ax.set_title(f"{text}: IoU {score:.3f}", fontsize=20)
        self.render()
