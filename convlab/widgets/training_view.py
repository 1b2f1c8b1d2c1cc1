"""A training, watched in a notebook: the prediction and the curves, drawn again in place."""

import ipywidgets as widgets
import numpy as np
from IPython.display import display
from matplotlib.figure import Figure

from convlab.figures.segmentation.class_colours import class_picture, draw_classes
from convlab.figures.segmentation.curves import draw_curve, draw_losses, show_losses
from convlab.figures.segmentation.mistakes import draw_mistakes, mistakes
from convlab.widgets.picture import Picture


class TrainingView(Picture):
    """Watch a training in a notebook: the prediction improving, and the IoU and loss so far.

    Two classes are shown by who is right where. More are shown in their colours, beside the truth.

    Parameters
    ----------
    image : ndarray of float, shape (rows, columns, channels)
        The unseen image, brightness from 0 to 1; the first one if there are several.
    mask : ndarray of int, shape (rows, columns)
        Its true classes.
    goal : float, optional
        An IoU to beat, drawn as a line.
    names : sequence of str, optional
        What the classes from 1 on are called; for the legend, if there are several.

    Examples
    --------
    >>> TrainingView(np.zeros((16, 16, 1)), np.zeros((16, 16), int))
    training, watched on an unseen image
    """

    def __init__(self, image, mask, goal=None, names=None):
        self._bar = widgets.IntProgress(
            layout={"width": "98%"}, style={"description_width": "10em"}
        )
        super().__init__(
            Figure(figsize=(11, 7.2), dpi=100, layout="constrained"),
            "training, watched on an unseen image",
            [self._bar],
        )
        self._truth, self._grey = np.asarray(mask), np.asarray(image).mean(axis=-1)
        self._classes = max(int(self._truth.max()), len(names or [])) + 1
        above, below = self.figure.subfigures(2, 1, height_ratios=(3, 2))
        self._overlay = self._draw_answer(above, names)
        self._title = above.suptitle("waiting for the first prediction", fontsize=18)
        scores_ax, losses_ax = below.subplots(1, 2)
        self._line = draw_curve(scores_ax, [], [], goal)
        self._losses = draw_losses(losses_ax, [])
        losses_ax.set_ylim(0, 1)
        for ax in (scores_ax, losses_ax):
            ax.set_xlim(0, 100)  # leaves room for three digits, before the layout is fixed
        self.render()

    def start(self, steps):
        """Show the picture, with an empty bar."""
        self._bar.max, self._bar.value = steps, 0
        for line in (self._line, self._losses):
            line.axes.set_xlim(0, steps)
        self._handle = display(self, display_id=True)

    def step(self, history):
        """Move the bar on."""
        self._bar.value = len(history.losses)
        self._bar.description = f"step {self._bar.value} of {self._bar.max}"

    def check(self, history, probabilities):
        """Draw the newest prediction, and what the curves have grown by."""
        one = probabilities.shape[-1] == 1
        found = probabilities[..., 0] > 0.5 if one else probabilities.argmax(axis=-1)
        self._overlay.set_data(self._picture_of(found))
        score, step = history.scores[-1], history.checked[-1]
        kind = "mean IoU" if self._several else "IoU"
        self._title.set_text(f"step {step}: {kind} {score:.3f} on unseen pixels")
        self._line.set_data(history.checked, history.scores)
        show_losses(self._losses, history.losses)
        self.render()

    def end(self):
        """Keep the last picture in the notebook."""
        if self._handle is not None:  # in a plain script there is no notebook to keep it in
            self._handle.update(self)

    @property
    def _several(self):
        return self._classes > 2

    def _draw_answer(self, figure, names):
        """Draw the image without an answer; return what the answers will be drawn in."""
        nothing = np.zeros(self._truth.shape, int)
        if self._several:
            axes = figure.subplots(1, 2)
            return draw_classes(axes, self._grey, nothing, self._truth, self._classes, names)
        return draw_mistakes(figure.subplots(), self._grey, nothing > 0, nothing > 0)

    def _picture_of(self, found):
        """Colour the image by an answer."""
        if self._several:
            labels = found.astype(int)
            return class_picture(self._grey, labels, max(self._classes, int(labels.max()) + 1))
        return mistakes(self._grey, self._truth > 0, found > 0)
