"""An explorer: one scene after the other, and what each network says of it."""

from matplotlib.figure import Figure

from convlab.figures.segmentation.class_colours import class_picture
from convlab.segmentation.metrics import mean_iou
from convlab.widgets.picture import Picture
from convlab.widgets.wide_controls import wide_slider, with_buttons


class AnswersExplorer(Picture):
    """A scene, its truth, and the answers of several networks side by side.

    Parameters
    ----------
    images : sequence of ndarray of float, shape (rows, columns, 3)
        Brightness, from 0 to 1.
    masks : sequence of ndarray of int, shape (rows, columns)
        The class of each pixel; 0 is background.
    answers : dict of str to sequence of ndarray of int, shape (rows, columns)
        By the network's name, the classes that it gives each scene.
    n_classes : int
        How many classes there are, background included.

    Attributes
    ----------
    scene : ipywidgets.IntSlider
        Which scene, counted from 1.

    Examples
    --------
    >>> import numpy as np
    >>> images, masks = np.zeros((2, 4, 5, 3)), np.ones((2, 4, 5), int)
    >>> explorer = AnswersExplorer(images, masks, {"right": masks, "blind": 0 * masks}, 2)
    >>> explorer.scene.value = 2
    >>> explorer.scores()
    {'right': 1.0, 'blind': 0.0}
    """

    def __init__(self, images, masks, answers, n_classes):
        self.scene = wide_slider("scene", 1, 1, len(images))
        columns = -(-(2 + len(answers)) // 2)
        figure = Figure(figsize=(3 * columns, 7.2), dpi=100, layout="constrained")
        figure.get_layout_engine().set(rect=(0, 0, 1, 0.97))  # room for the titles' upper edge
        super().__init__(
            figure,
            f"scenes, with the answers of {', '.join(answers)}",
            [with_buttons(self.scene)],
        )
        self._images, self._masks, self._answers = images, masks, answers
        self._n_classes = n_classes
        axes = self.figure.subplots(2, columns, squeeze=False).ravel()
        for ax in axes:
            ax.set_axis_off()
        self._axes = axes[: 2 + len(answers)]
        self._pictures = [
            ax.imshow(images[0], vmin=0, vmax=1, interpolation="nearest") for ax in self._axes
        ]
        self.follow([self.scene], self._update)

    def scores(self):
        """Compare the answers with the truth of the scene that is shown.

        Returns
        -------
        dict of str to float
            The mean IoU over the classes that are in either.
        """
        at = self.scene.value - 1
        return {name: mean_iou(self._masks[at], all_[at]) for name, all_ in self._answers.items()}

    def _update(self, _=None):
        """Show another scene, in place."""
        at = self.scene.value - 1
        grey = self._images[at].mean(axis=-1)
        labels = [self._masks[at], *(answers[at] for answers in self._answers.values())]
        tinted = [class_picture(grey, each, self._n_classes) for each in labels]
        titles = ["image", "truth", *(f"{name}\nIoU {s:.2f}" for name, s in self.scores().items())]
        shown = zip(self._axes, self._pictures, [self._images[at], *tinted], titles, strict=True)
        for ax, picture, pixels, title in shown:
            picture.set_data(pixels)
            ax.set_title(title, fontsize=18)
        self.render()
