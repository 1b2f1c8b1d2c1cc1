"""An explorer: move from one label for a picture to the instance of each pixel."""

import numpy as np
from matplotlib.figure import Figure

from convlab.figures.segmentation.tasks import TASKS, answer_size, draw_task
from convlab.widgets.picture import Picture
from convlab.widgets.wide_controls import wide_choice, wide_slider


class TaskExplorer(Picture):
    """Move from one number for a picture to one number for each pixel.

    Parameters
    ----------
    examples : sequence of Example

    Attributes
    ----------
    task : ipywidgets.SelectionSlider
        From image classification to instance segmentation.
    picture : ipywidgets.IntSlider
        Which example, from 1.

    Examples
    --------
    >>> from convlab.segmentation.data.answers import answers
    >>> from convlab.figures.segmentation.tasks import Example
    >>> example = Example(np.zeros((1, 3, 1)), answers(np.array([[1, 0, 2]]), 1), ("", "coin"))
    >>> explorer = TaskExplorer([example])
    >>> explorer.task.value = "object detection"
    >>> explorer.title()
    'object detection: 2 objects, 10 numbers'
    """

    def __init__(self, examples):
        self._examples = list(examples)
        self.task = wide_choice("task", TASKS)
        self.picture = wide_slider("picture", 1, 1, len(self._examples), room="5em")
        super().__init__(
            Figure(figsize=(11, 8), dpi=100),
            "one picture, five tasks",
            [self.task, self.picture],
        )
        ax = self.figure.add_axes((0.01, 0.01, 0.98, 0.9))
        self.drawing = draw_task(ax, self._example, self.task.value, fontsize=18)
        self.follow((self.task, self.picture), self._update)

    @property
    def _example(self):
        return self._examples[self.picture.value - 1]

    def title(self):
        """Say what the answer holds."""
        truth, task = self._example.truth, self.task.value
        size, found = answer_size(task, truth), len(truth.labels)
        what = {0: "1 label", 1: "1 object", 2: _count(found, "object"), 4: _count(found, "object")}
        words = what.get(TASKS.index(task), _count(len(np.unique(truth.labels)), "class"))
        return f"{task}: {words}, {_count(size, 'number')}"

    def _update(self, _=None):
        """Show what the sliders say, in place."""
        self.drawing.update(self._example, self.task.value)
        self.drawing.ax.set_title(self.title(), fontsize=22)
        self.render()


def _count(number, noun):
    """Write a number and its noun."""
    plural = noun + ("es" if noun.endswith("s") else "s")
    return f"{number:,} {noun if number == 1 else plural}"
