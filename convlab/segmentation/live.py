"""Pictures that are drawn again in place: the training as it goes, and who is wrong where."""

import ipywidgets as widgets
import numpy as np
from IPython.display import display
from matplotlib.figure import Figure

from convlab.picture import Picture
from convlab.segmentation.class_colours import class_picture, draw_classes

# The Okabe-Ito palette, by role.
RIGHT, MISSED, FALSE_ALARM = "#009E73", "#E69F00", "#CC79A7"
CURVE, GOAL = "#0072B2", "#D55E00"


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
    ax.set_ylabel("IoU, unseen", fontsize=16)
    ax.tick_params(labelsize=14)
    ax.grid(alpha=0.3)
    return line


def draw_losses(ax, losses):
    """Draw the loss over the steps of a training.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
        Where to draw.
    losses : sequence of float
        The loss at step 1, 2, 3 ...

    Returns
    -------
    matplotlib.lines.Line2D
        The curve; `show_losses` changes it in place.

    Examples
    --------
    >>> line = draw_losses(Figure().subplots(), [0.7, 0.5])
    >>> line.get_xydata().tolist()
    [[1.0, 0.7], [2.0, 0.5]]
    """
    (line,) = ax.plot([], [], color=CURVE, linewidth=2)
    ax.set_xlabel("step", fontsize=16)
    ax.set_ylabel("loss, learnt from", fontsize=16)
    ax.tick_params(labelsize=14)
    ax.grid(alpha=0.3)
    show_losses(line, losses)
    return line


def show_losses(line, losses):
    """Let a curve of `draw_losses` show these losses, on an axis that has room for them."""
    line.set_data(np.arange(1, len(losses) + 1), losses)
    low, high = min([0, *losses]), max([0, *losses])
    if low < high:  # and both are numbers
        line.axes.set_ylim(1.05 * low, 1.05 * high)


def _rgb(colour):
    """Turn ``#RRGGBB`` into three numbers from 0 to 1."""
    return np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)]) / 255
