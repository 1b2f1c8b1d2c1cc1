"""An explorer: walk through the planes of a volume, and see who is right in each."""

from matplotlib.figure import Figure

from convlab.figures.segmentation.mistakes import draw_mistakes, mistakes
from convlab.segmentation.metrics import dice
from convlab.widgets.picture import Picture
from convlab.widgets.wide_controls import wide_slider, with_buttons


class VolumeExplorer(Picture):
    """One plane of a volume, and beside it what each network says of that plane.

    Parameters
    ----------
    image : ndarray of float, shape (planes, rows, columns)
        Brightness, from 0 to 1.
    mask : ndarray of int, shape (planes, rows, columns)
        1 for object, 0 for background.
    answers : dict of str to ndarray of float, shape (planes, rows, columns)
        The probabilities that each network gives, by its name.

    Attributes
    ----------
    plane : ipywidgets.IntSlider
        The plane to look at, counted from 0.

    Examples
    --------
    >>> import numpy as np
    >>> image = np.zeros((3, 4, 5))
    >>> mask = np.ones((3, 4, 5), int)
    >>> explorer = VolumeExplorer(image, mask, {"all": mask, "none": 0 * mask})
    >>> explorer.plane.value = 2
    >>> explorer.scores()
    {'all': 1.0, 'none': 0.0}
    """

    def __init__(self, image, mask, answers):
        self.plane = wide_slider("plane", len(image) // 2, 0, len(image) - 1)
        super().__init__(
            Figure(figsize=(3.6 * (1 + len(answers)), 5.2), dpi=100, layout="constrained"),
            f"the planes of a volume, with the answers of {' and '.join(answers)}",
            [with_buttons(self.plane)],
        )
        self._image, self._truth = image, mask > 0
        self._found = {name: answer > 0.5 for name, answer in answers.items()}
        first, *self._axes = self.figure.subplots(1, 1 + len(answers))
        self._picture = first.imshow(image[0], cmap="gray", vmin=0, vmax=1)
        first.set_axis_off()
        self._overlays = [
            draw_mistakes(ax, image[0], self._truth[0], self._truth[0]) for ax in self._axes
        ]
        for ax in self._axes:
            ax.get_legend().remove()
        self.figure.legend(
            *self._axes[0].get_legend_handles_labels(), loc="outside lower center", ncols=3,
            fontsize=16, frameon=False,
        )  # fmt: skip
        self.follow([self.plane], self._update)

    def scores(self):
        """Compare the answers with the truth, in the plane that is shown.

        Returns
        -------
        dict of str to float
            The Dice coefficient; 1 if there is nothing to find and nothing is found.
        """
        at = self.plane.value
        return {name: dice(self._truth[at], found[at]) for name, found in self._found.items()}

    def _update(self, _=None):
        """Show another plane, in place."""
        at = self.plane.value
        self._picture.set_data(self._image[at])
        self._picture.axes.set_title(f"plane {at}", fontsize=20)
        rows = zip(self._axes, self._overlays, self._found.values(), self.scores().items(),
                   strict=True)  # fmt: skip
        for ax, overlay, found, (name, score) in rows:
            overlay.set_data(mistakes(self._image[at], self._truth[at], found[at]))
            ax.set_title(f"{name}\nDice {score:.2f}", fontsize=19)
        self.render()
