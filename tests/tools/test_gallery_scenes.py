"""The gallery's scene is the lesson's, and its pictures show what their words say."""

import re

import numpy as np
import pytest

from convlab.figures.segmentation.tasks import TASKS
from convlab.figures.style import SMALLEST_DIGIT
from convlab.segmentation.data import scenes
from tools.gallery import table as gallery
from tools.gallery.scenes_and_tasks import SCENES, example


def words(name):
    figure = SCENES[name].draw()
    return [[text.get_text() for text in ax.texts] for ax in figure.axes]


def test_the_scene_is_the_lessons():
    album = scenes(12, np.random.default_rng(7), noise=0)
    lesson = album[3]
    for mine, its in zip(example().truth, lesson, strict=True):
        assert np.array_equal(mine, its)
    source = (gallery.IMAGES.parent / "notebooks/src/01_name_the_task.py").read_text("utf-8")
    assert "album = scenes(12, np.random.default_rng(7), noise=0)\nscene = album[3]" in source


def test_each_picture_shows_the_answer_to_its_task():
    names = ["disc", "disc", "triangle", "disc", "square"]
    shown = {
        "Seg_ImageClassification.png": ["disc"],
        "Seg_ObjectLocation.png": ["disc"],
        "Seg_ObjectDetection.png": names,
        "Seg_Semantic.png": ["disc", "square", "triangle"],
    }
    for name, expected in shown.items():
        assert words(name) == [[], expected]
    answers = [*shown.values(), ["1", "2", "3", "4", "5"]]
    assert words("Seg_Comparison.png") == [[], *answers]
    figure = SCENES["Seg_Comparison.png"].draw()
    assert [ax.get_title() for ax in figure.axes] == ["image", *TASKS]
    assert [len(ax.patches) for ax in figure.axes] == [0, 0, 1, 5, 0, 0]


def test_boxes_in_words_are_the_scenes_boxes():
    boxes = re.findall(r"\[\d+, \d+, \d+, \d+\]", SCENES["Seg_ObjectDetection.png"].caption)
    assert boxes == [str(box) for box in example().truth.boxes.tolist()]
    rows_columns = re.findall(r"\d+", SCENES["Seg_ObjectLocation.png"].caption)
    top, left, bottom, right = map(int, example().truth.box)
    assert list(map(int, rows_columns)) == [top, bottom - 1, left, right - 1]


@pytest.mark.parametrize("name", SCENES)
def test_words_are_read_from_the_last_row(name):
    figure = SCENES[name].draw()
    for ax in figure.axes:
        for text in (ax.title, *ax.texts):
            digit = 0.73 * text.get_fontsize() / 72 * figure.dpi  # a digit, of the font's size
            assert digit >= SMALLEST_DIGIT
