"""The pictures of `gallery` that show one scene through five tasks, from image to instances.

They hold pixels, not numbers in cells, so there is no version in outlines for print. The scene and
all its answers are those of the lesson on tasks.
"""

from functools import cache, partial

import numpy as np
from matplotlib.figure import Figure

from convlab.figures.segmentation.tasks import TASKS, Example, draw_task
from convlab.figures.style import FONT, PALETTE
from convlab.segmentation.data.synthetic.scenes import CLASS_NAMES, scenes
from tools.gallery.files import Row

_SIZE, _DPI = (16, 9), 120  # a projector's picture
_EDGE = 0.02  # blank, as a part of the height


@cache
def example() -> Example:
    """Return the one scene, with all its answers.

    Examples
    --------
    >>> [CLASS_NAMES[label] for label in example().truth.labels]
    ['disc', 'disc', 'triangle', 'disc', 'square']
    """
    scene = scenes(4, np.random.default_rng(7), noise=0)[3]
    return Example(scene.image, scene, CLASS_NAMES)


def before_and_after(task):
    """Draw the scene, and the answer to one task at its side.

    Parameters
    ----------
    task : str
        One of ``TASKS``.

    Returns
    -------
    matplotlib.figure.Figure
    """
    figure = Figure(figsize=_SIZE, dpi=_DPI)
    side = 0.865  # of the height
    wide = side * _SIZE[1] / _SIZE[0]
    gap = (1 - 2 * wide) / 3
    for number, title in enumerate(("image", task)):
        ax = figure.add_axes((gap + number * (wide + gap), _EDGE, wide, side))
        _panel(ax, None if number == 0 else task, title, fontsize=27, heading=30)
    return figure


def comparison():
    """Draw the scene, and the answers to all five tasks.

    Returns
    -------
    matplotlib.figure.Figure
    """
    figure = Figure(figsize=_SIZE, dpi=_DPI)
    side = 0.41
    wide = side * _SIZE[1] / _SIZE[0]
    gap = (1 - 3 * wide) / 3.6
    for number, task in enumerate((None, *TASKS)):
        row, column = divmod(number, 3)
        left = 0.8 * gap + column * (wide + gap)
        ax = figure.add_axes((left, 0.5 * (1 - row) + _EDGE, wide, side))
        _panel(ax, task, task or "image", fontsize=18, heading=21)
    return figure


def _panel(ax, task, title, fontsize, heading):
    """Draw the scene, with the answer to a task or with none."""
    drawing = draw_task(ax, example(), task or TASKS[0], fontsize)
    if task is None:
        for word in drawing.words:
            word.remove()
    ax.set_title(title, fontproperties=FONT, fontsize=heading, color=PALETTE.ink, pad=10)


def _listed(scene):
    """Name all objects of a scene, with their boxes."""
    pairs = zip(scene.labels, scene.boxes.tolist(), strict=True)
    return ", ".join(f"{CLASS_NAMES[label]} {box}" for label, box in pairs)


_T = example().truth
_MAIN = CLASS_NAMES[_T.label]
_GROUND = "A drawn scene on a green ground: three striped discs, a dotted triangle and a square"
SCENES = {
    "Seg_ImageClassification.png": Row(
        partial(before_and_after, TASKS[0]),
        f"Image classification: one label for the main object, {_MAIN}.",
        f"{_GROUND}. At its side the same scene, with the word {_MAIN} at the upper left.",
    ),
    "Seg_ObjectLocation.png": Row(
        partial(before_and_after, TASKS[1]),
        f"Classification and localization: {_MAIN}, in rows {_T.box[0]} to {_T.box[2] - 1} and "
        f"columns {_T.box[1]} to {_T.box[3] - 1}.",
        f"{_GROUND}. At its side the same scene, with a white box around the largest disc.",
    ),
    "Seg_ObjectDetection.png": Row(
        partial(before_and_after, TASKS[2]),
        f"Object detection: a label and a box (top, left, bottom, right) for each object: "
        f"{_listed(_T)}.",
        f"{_GROUND}. At its side the same scene, with {len(_T.boxes)} white boxes that overlap.",
    ),
    "Seg_Semantic.png": Row(
        partial(before_and_after, TASKS[3]),
        "Semantic segmentation: a class for each pixel. Objects of one class are not told apart.",
        f"{_GROUND}. At its side the same scene with all discs in one blue, the triangle in green "
        f"and the square in orange.",
    ),
    "Seg_Comparison.png": Row(
        comparison,
        f"One scene, five tasks, one truth. From semantic to instance segmentation, the three "
        f"discs become {np.count_nonzero(_T.labels == _T.label)} objects.",
        "Six panels of one scene: the image; the word for its main object; one box; five boxes; a "
        "colour for each of three classes; a colour and a number for each of five objects.",
    ),
}
