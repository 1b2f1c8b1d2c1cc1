"""An explorer: one scene, answered at coarser and finer strides."""

from types import SimpleNamespace

from matplotlib.figure import Figure

from convlab.figures.segmentation.tasks import TASKS, tinted
from convlab.segmentation.metrics import mean_iou
from convlab.widgets.picture import Picture
from convlab.widgets.wide_controls import wide_choice, wide_slider

_TRUTH = "truth"


class StrideExplorer(Picture):
    """Step from a coarse answer to a fine one, and to the truth.

    Parameters
    ----------
    images : sequence of ndarray of float, shape (rows, columns, 3)
        Colours, from 0 to 1.
    truths : sequence of ndarray of int, shape (rows, columns)
        The class of each pixel.
    answers : dict of str to sequence of ndarray of int, shape (rows, columns)
        By network, from coarse to fine: its answer to each image.

    Attributes
    ----------
    network : ipywidgets.SelectionSlider
        Whose answer; the last stop is the truth.
    picture : ipywidgets.IntSlider
        Which image, from 1.

    Examples
    --------
    >>> import numpy as np
    >>> truth = np.array([[0, 1], [0, 1]])
    >>> explorer = StrideExplorer([np.zeros((2, 2, 3))], [truth], {"32s": [truth * 0]})
    >>> explorer.title()
    '32s: IoU 0.00'
    """

    def __init__(self, images, truths, answers):
        self._images, self._truths = images, truths
        self._answers = answers | {_TRUTH: truths}
        self.network = wide_choice("answer", self._answers)
        self.picture = wide_slider("picture", 1, 1, len(images), room="5em")
        super().__init__(
            Figure(figsize=(11, 6.2), dpi=100, layout="constrained"),
            "one scene, from coarse to fine",
            [self.network, self.picture],
        )
        self._left, self._right = self.figure.subplots(1, 2)
        self._artists = [ax.imshow(images[0]) for ax in (self._left, self._right)]
        for ax in (self._left, self._right):
            ax.set_axis_off()
        self._left.set_title("the picture", fontsize=20)
        self.follow((self.network, self.picture), self._update)

    def title(self):
        """Say whose answer is shown, and how good it is."""
        if self.network.value == _TRUTH:
            return "the truth"
        truth, answer = self._truths[self._index], self._answer()
        return f"{self.network.value}: IoU {mean_iou(truth, answer):.2f}"

    @property
    def _index(self):
        return self.picture.value - 1

    def _answer(self):
        return self._answers[self.network.value][self._index]

    def _update(self, _=None):
        """Show what the sliders say, in place."""
        image = self._images[self._index]
        self._artists[0].set_data(image)
        self._artists[1].set_data(coloured(image, self._answer()))
        self._right.set_title(self.title(), fontsize=20)
        self.render()


def coloured(image, mask):
    """Lay the colour of each pixel's class over an image.

    Parameters
    ----------
    image : ndarray of float, shape (rows, columns, 3)
        From 0 to 1.
    mask : ndarray of int, shape (rows, columns)
        Classes; 0 stays as it is.

    Returns
    -------
    ndarray of float, shape (rows, columns, 3)

    Examples
    --------
    >>> import numpy as np
    >>> coloured(np.zeros((1, 2, 3)), np.array([[0, 1]])).round(2).tolist()
    [[[0.0, 0.0, 0.0], [0.29, 0.6, 0.78]]]
    """
    tint = tinted(TASKS[3], SimpleNamespace(mask=mask))
    return image * (1 - tint[..., 3:]) + tint[..., :3] * tint[..., 3:]
