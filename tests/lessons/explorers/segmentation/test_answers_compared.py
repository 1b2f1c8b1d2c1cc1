import numpy as np
import pytest

from convlab.figures.segmentation.class_colours import class_picture
from convlab.lessons.explorers.segmentation.answers_compared import AnswersExplorer


@pytest.fixture
def explorer():
    rng = np.random.default_rng(0)
    images = rng.random((3, 6, 9, 3))
    masks = rng.integers(0, 3, (3, 6, 9))
    answers = {f"net {k}": rng.integers(0, 3, (3, 6, 9)) for k in range(3)}
    answers["right"] = masks.copy()
    return AnswersExplorer(images, masks, answers, 3), images, masks, answers


def pixels(explorer):
    return [ax.images[0].get_array() for ax in explorer.figure.axes if ax.images]


def test_the_slider_shows_the_scene_the_truth_and_each_answer(explorer):
    explorer, images, masks, answers = explorer
    for scene in (1, 3, 2):
        explorer.scene.value = scene
        shown = pixels(explorer)
        grey = images[scene - 1].mean(axis=-1)
        expected = [images[scene - 1]] + [
            class_picture(grey, labels[scene - 1], 3) for labels in (masks, *answers.values())
        ]
        assert len(shown) == len(expected)
        for a, b in zip(shown, expected, strict=True):
            np.testing.assert_allclose(a, b)


def test_each_answer_s_title_says_its_score(explorer):
    explorer, *_ = explorer
    explorer.scene.value = 2
    titles = [ax.get_title() for ax in explorer.figure.axes]
    assert titles[:2] == ["image", "truth"]
    assert "right\nIoU 1.00" in titles
    assert explorer.scores()["right"] == 1 > explorer.scores()["net 0"]
    assert f"net 0\nIoU {explorer.scores()['net 0']:.2f}" in titles


def test_it_is_named_by_the_networks(explorer):
    assert repr(explorer[0]) == "scenes, with the answers of net 0, net 1, net 2, right"
