"""Pictures that are drawn again in place: the training as it goes, and who is wrong where."""

import ipywidgets as widgets
import numpy as np
from IPython.display import display
from matplotlib.figure import Figure

from convlab.picture import Picture

# The Okabe-Ito palette, by role.
RIGHT, MISSED, FALSE_ALARM = "#009E73", "#E69F00", "#CC79A7"
CURVE, GOAL = "#0072B2", "#D55E00"


class TrainingView(Picture):
    """Watch a training in a notebook: a bar, the IoU so far, and the prediction improving.

    Parameters
    ----------
    image : ndarray of float, shape (rows, columns, channels)
        The unseen image, brightness from 0 to 1.
    mask : ndarray of int, shape (rows, columns)
        Its true classes.
    goal : float, optional
        An IoU to beat, drawn as a line.

    Examples
    --------
    >>> TrainingView(np.zeros((16, 16, 1)), np.zeros((16, 16), int))
    training, watched on an unseen image
    """

    def __init__(self, image, mask, goal=None):
        self._bar = widgets.IntProgress(
            layout={"width": "98%"}, style={"description_width": "10em"}
        )
        super().__init__(
            Figure(figsize=(11, 7.2), dpi=100, layout="constrained"),
            "training, watched on an unseen image",
            [self._bar],
        )
        self._truth, self._grey = mask > 0, image.mean(axis=-1)
        self._picture_ax, self._curve_ax = self.figure.subplots(2, 1, height_ratios=(3, 2))
        self._overlay = draw_mistakes(self._picture_ax, self._grey, self._truth, self._truth)
        self._overlay.set_data(np.repeat(self._grey[..., None], 3, axis=-1))  # no answer yet
        self._picture_ax.set_title("waiting for the first prediction", fontsize=18)
        self._line = draw_curve(self._curve_ax, [], [], goal)
        self.render()

    def start(self, steps):
        """Show the picture, with an empty bar."""
        self._bar.max, self._bar.value = steps, 0
        self._curve_ax.set_xlim(0, steps)
        self._handle = display(self, display_id=True)

    def step(self, history):
        """Move the bar on."""
        self._bar.value = len(history.losses)
        self._bar.description = f"step {self._bar.value} of {self._bar.max}"

    def check(self, history, probabilities):
        """Draw the newest prediction, and one more point of the curve."""
        one = probabilities.shape[-1] == 1
        found = probabilities[..., 0] > 0.5 if one else probabilities.argmax(axis=-1) > 0
        self._overlay.set_data(mistakes(self._grey, self._truth, found))
        score, step = history.scores[-1], history.checked[-1]
        self._picture_ax.set_title(f"step {step}: IoU {score:.3f} on unseen rows", fontsize=18)
        self._line.set_data(history.checked, history.scores)
        self.render()

    def end(self):
        """Keep the last picture in the notebook."""
        if self._handle is not None:  # in a plain script there is no notebook to keep it in
            self._handle.update(self)


def mistakes(grey, truth, found):
    """Colour an image by who is right where.

    Parameters
    ----------
    grey : ndarray of float, shape (rows, columns)
        Brightness, from 0 to 1.
    truth, found : ndarray of bool, shape (rows, columns)
        Where objects are, and where they were found.

    Returns
    -------
    ndarray of float, shape (rows, columns, 3)
        Tinted where both agree on an object, and fully coloured where they differ.

    Examples
    --------
    >>> yes, no = np.array([[True]]), np.array([[False]])
    >>> mistakes(np.array([[0.5]]), no, no).tolist()
    [[[0.5, 0.5, 0.5]]]
    """
    colours = np.repeat(np.asarray(grey, float)[..., None], 3, axis=-1)
    colours[truth & found] = 0.6 * colours[truth & found] + 0.4 * _rgb(RIGHT)
    colours[truth & ~found] = _rgb(MISSED)
    colours[found & ~truth] = _rgb(FALSE_ALARM)
    return colours


def draw_mistakes(ax, grey, truth, found):
    """Draw an image coloured by who is right where, with a legend.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
        Where to draw.
    grey : ndarray of float, shape (rows, columns)
        Brightness, from 0 to 1.
    truth, found : ndarray of bool, shape (rows, columns)
        Where objects are, and where they were found.

    Returns
    -------
    matplotlib.image.AxesImage
        The picture; ``set_data(mistakes(...))`` changes it in place.

    Examples
    --------
    >>> yes = np.ones((2, 3), bool)
    >>> draw_mistakes(Figure().subplots(), np.zeros((2, 3)), yes, yes).get_array().shape
    (2, 3, 3)
    """
    artist = ax.imshow(mistakes(grey, truth, found), interpolation="nearest")
    roles = {"found": RIGHT, "missed": MISSED, "false alarm": FALSE_ALARM}
    for role, colour in roles.items():
        ax.plot([], [], "s", color=colour, markersize=14, label=role)
    ax.legend(loc="upper center", bbox_to_anchor=(0.5, 0), ncols=3, fontsize=16, frameon=False)
    ax.set_axis_off()
    return artist


def draw_curve(ax, steps, scores, goal=None):
    """Draw the IoU over the steps of a training.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
        Where to draw.
    steps : sequence of int
        When the unseen image was predicted.
    scores : sequence of float
        The IoU each time.
    goal : float, optional
        An IoU to beat, drawn as a dashed line.

    Returns
    -------
    matplotlib.lines.Line2D
        The curve; ``set_data`` changes it in place.

    Examples
    --------
    >>> draw_curve(Figure().subplots(), [10, 20], [0.4, 0.9]).get_ydata().tolist()
    [0.4, 0.9]
    """
    (line,) = ax.plot(steps, scores, "o-", color=CURVE, linewidth=3, markersize=8)
    if goal is not None:
        ax.axhline(goal, color=GOAL, linestyle="--", linewidth=3)
        note = f"best threshold: {goal:.3f}"
        ax.text(0.99, goal - 0.03, note, color=GOAL, fontsize=16, ha="right", va="top",
                transform=ax.get_yaxis_transform())  # fmt: skip
    ax.set_ylim(0, 1.02)
    ax.set_xlabel("step", fontsize=16)
    ax.set_ylabel("IoU, unseen rows", fontsize=16)
    ax.tick_params(labelsize=14)
    ax.grid(alpha=0.3)
    return line


def _rgb(colour):
    """Turn ``#RRGGBB`` into three numbers from 0 to 1."""
    return np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)]) / 255
