"""The explorer of cures shows what was doubled, and says its two numbers."""

import numpy as np
import pytest

from convlab.lessons.experiments.doubled_photograph import STARTS, WAYS
from convlab.lessons.explorers.convolution.cures import COIN, CureExplorer


@pytest.fixture(scope="module")
def explorer():
    return CureExplorer()


@pytest.mark.parametrize("start", STARTS)
def test_the_pictures_are_the_photograph_the_doubled_one_and_the_error(explorer, start):
    for way in WAYS:
        explorer.set(way=way, start=start)
        photo, doubled, error = (picture.get_array() for picture in explorer.pictures)
        assert np.array_equal(photo, explorer.photo[COIN])
        assert np.array_equal(doubled, explorer.doubled[COIN])
        assert np.allclose(error - 0.5, doubled - photo)
        assert explorer.weights.shape == WAYS[way].shape
        said = explorer.sentence.value
        assert f"ripple <b>{explorer.ripple:.2f}</b>" in said
        assert f"error <b>{explorer.error:.3f}</b>" in said


def test_another_draw_gives_other_weights_and_the_same_one_the_same(explorer):
    explorer.set(way="kernel 3", start="random", draw=2)
    second = explorer.weights
    explorer.set(draw=3)
    assert not np.array_equal(explorer.weights, second)
    explorer.set(draw=2)
    assert np.array_equal(explorer.weights, second)


def test_a_move_makes_no_new_artist(explorer):
    artists = [id(child) for ax in explorer.figure.axes for child in ax.get_children()]
    explorer.set(way="sub-pixel", start="fitted")
    assert artists == [id(child) for ax in explorer.figure.axes for child in ax.get_children()]
