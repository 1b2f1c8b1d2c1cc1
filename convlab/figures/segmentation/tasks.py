"""One picture and five tasks: the answer to each, drawn from one truth."""

from typing import NamedTuple

import numpy as np
from matplotlib.colors import hsv_to_rgb, to_rgb
from matplotlib.patches import Rectangle
from matplotlib.patheffects import withStroke

from convlab.figures.style import CLASSES

TASKS = (
    "image classification",
    "localization",
    "object detection",
    "semantic segmentation",
    "instance segmentation",
)
_INK, _PAPER = "black", "white"
_COVER = 0.85  # of a colour on the picture: two objects of one class must look alike


class Example(NamedTuple):
    """A picture that the tasks are asked of.

    Attributes
    ----------
    image : ndarray of float, shape (rows, columns, 1) or (rows, columns, 3)
        Brightness or colour, from 0 to 1.
    truth : Answers or Scene
        Its answers; `label`, `box`, `boxes`, `labels`, `mask` and `instances` are read.
    names : sequence of str
        Of class 0 (background), 1, 2 ...
    """

    image: np.ndarray
    truth: NamedTuple
    names: tuple


def answer_size(task, truth):
    """Count the whole numbers in an answer.

    Parameters
    ----------
    task : str
        One of ``TASKS``.
    truth : Answers or Scene

    Returns
    -------
    int
        1 for a label; 5 for a label and a box, once or for each object; one for each pixel; for
        instances the class of each as well.

    Examples
    --------
    >>> from convlab.segmentation.data.answers import answers
    >>> truth = answers(np.array([[1, 1, 0, 2]]), 1)
    >>> [answer_size(task, truth) for task in TASKS]
    [1, 5, 10, 4, 6]
    """
    objects, pixels = len(truth.labels), truth.mask.size
    return dict(zip(TASKS, (1, 5, 5 * objects, pixels, pixels + objects), strict=True))[task]


def tinted(task, truth):
    """Colour the pixels that an answer tells apart.

    Parameters
    ----------
    task : str
        One of ``TASKS``.
    truth : Answers or Scene

    Returns
    -------
    ndarray of float, shape (rows, columns, 4)
        Red, green, blue and cover: one colour for each class or for each instance; nothing on
        the background, and nothing at all for a task that names no pixel.

    Examples
    --------
    >>> from convlab.segmentation.data.answers import answers
    >>> truth = answers(np.array([[1, 0, 2]]), [3, 3])
    >>> [len(np.unique(tinted(task, truth)[0], axis=0)) for task in TASKS]
    [1, 1, 1, 2, 3]
    """
    numbers = np.zeros_like(truth.mask)
    if task == TASKS[3]:
        numbers, colours = truth.mask, [to_rgb(colour) for colour in CLASSES]
    elif task == TASKS[4]:
        numbers, colours = truth.instances, _many(len(truth.labels))
    else:
        colours = [to_rgb(_PAPER)]
    table = np.concatenate([np.zeros((1, 4)), np.insert(np.array(colours), 3, _COVER, axis=1)])
    return table[numbers]


def _blended(image, tint):
    """Lay colours over an image; in bytes, since Matplotlib draws those fastest."""
    cover = tint[..., 3:]
    return np.rint(255 * (image * (1 - cover) + tint[..., :3] * cover)).astype(np.uint8)


def _many(count):
    """Return colours of which any two in a row are far apart: steps of the golden ratio."""
    hues = np.arange(count) * (np.sqrt(5) - 1) / 2 % 1
    return hsv_to_rgb(np.stack([hues, np.full(count, 0.8), np.full(count, 0.95)], axis=1))


class TaskDrawing:
    """The answer to one task on one picture; another picture or task changes it in place.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
    example : Example
    task : str
        One of ``TASKS``.
    fontsize : float
        Of the words on the picture, in points.

    Attributes
    ----------
    boxes : list of matplotlib.patches.Rectangle
        Those that are now shown.
    words : list of matplotlib.text.Text
        Those that are now shown.

    Examples
    --------
    >>> from matplotlib.figure import Figure
    >>> from convlab.segmentation.data.answers import answers
    >>> example = Example(np.zeros((1, 3, 1)), answers(np.array([[1, 0, 2]]), 1), ("", "coin"))
    >>> drawing = TaskDrawing(Figure().subplots(), example, TASKS[2])
    >>> [word.get_text() for word in drawing.words], len(drawing.boxes)
    (['coin', 'coin'], 2)
    """

    def __init__(self, ax, example, task, fontsize=16):
        self.ax, self.fontsize, self.boxes, self.words = ax, fontsize, [], []
        self._image = ax.imshow(np.zeros((1, 1, 3), np.uint8), interpolation="nearest")
        ax.set_axis_off()
        self.update(example, task)

    def update(self, example, task):
        """Show another picture, or another answer."""
        rows, columns = example.truth.mask.shape
        self._image.set_data(_blended(example.image, tinted(task, example.truth)))
        self._image.set_extent((-0.5, columns - 0.5, rows - 0.5, -0.5))
        for artist in (*self.boxes, *self.words):
            artist.remove()
        boxes, words = _marks(example, task)
        self.boxes = [self._outline(box) for box in boxes]
        self.words = [self._word(*word) for word in words]

    def _outline(self, box):
        """Draw a box. Pixels are drawn around their numbers, so it begins half a pixel before."""
        top, left, bottom, right = (corner - 0.5 for corner in box)
        outline = Rectangle((left, top), right - left, bottom - top, fill=False)
        outline.set(edgecolor=_PAPER, linewidth=3, clip_on=False)
        outline.set_path_effects([withStroke(linewidth=5.5, foreground=_INK)])  # on any picture
        return self.ax.add_patch(outline)

    def _word(self, row, column, text, place):
        """Write on white, which no class has: "in" the middle, or from the "corner" on."""
        where = {"in": ("center", "center"), "corner": ("left", "top")}[place]
        return self.ax.text(
            column, row, text, fontsize=self.fontsize, ha=where[0], va=where[1], color=_INK,
            bbox={"facecolor": _PAPER, "edgecolor": "none", "pad": 1.5, "alpha": 0.85},
        )  # fmt: skip


def _marks(example, task):
    """List the boxes and the words of an answer; a word is row, column, text, place."""
    _, truth, names = example
    if task == TASKS[0]:
        return [], [(1, 1, names[truth.label], "corner")]
    if task in TASKS[1:3]:
        one = task == TASKS[1]
        boxes = truth.box[None] if one else truth.boxes
        labels = [truth.label] if one else truth.labels
        corners = zip(boxes, labels, strict=True)
        return boxes, [(top, left, names[k], "corner") for (top, left, *_), k in corners]
    if task == TASKS[3]:
        first = [int(np.flatnonzero(truth.labels == k)[0]) for k in np.unique(truth.labels)]
        return [], [(*_inside(truth, n), names[truth.labels[n]], "in") for n in first]
    return [], [
        (*_inside(truth, number), str(number + 1), "in") for number in range(len(truth.labels))
    ]


def _inside(truth, number):
    """Find the pixel of an object that is nearest to the middle of its pixels."""
    places = np.argwhere(truth.instances == number + 1)
    return places[((places - places.mean(axis=0)) ** 2).sum(axis=1).argmin()]


def draw_task(ax, example, task, fontsize=16) -> TaskDrawing:
    """Draw the answer to one task.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
    example : Example
    task : str
        One of ``TASKS``.
    fontsize : float, optional
        In points.
    """
    return TaskDrawing(ax, example, task, fontsize)


def draw_examples(figure, examples, task, fontsize=16):
    """Draw the answer to one task on several pictures, side by side and equally high.

    Parameters
    ----------
    figure : matplotlib.figure.Figure
        Empty.
    examples : sequence of Example
    task : str
        One of ``TASKS``.
    fontsize : float, optional
        In points.

    Returns
    -------
    list of TaskDrawing
    """
    shapes = [example.image.shape for example in examples]
    axes = figure.subplots(
        1, len(shapes), squeeze=False, width_ratios=[wide / high for high, wide, _ in shapes]
    )
    pairs = zip(axes[0], examples, strict=True)
    return [draw_task(ax, example, task, fontsize) for ax, example in pairs]
