import numpy as np
import pytest

from convlab.lessons.explorers.segmentation.sliding_window import WindowExplorer
from convlab.lessons.explorers.segmentation.strides import StrideExplorer, coloured

SIDE, STEP = 6, 2


@pytest.fixture
def explorer():
    image = np.random.default_rng(0).random((12, 20))
    places = np.array([
        [image[r : r + SIDE, c : c + SIDE].mean() for c in range(0, 15, STEP)]
        for r in range(0, 7, STEP)
    ])  # fmt: skip
    return WindowExplorer(image, places, np.mean, SIDE, STEP)


def test_the_window_that_is_asked_about_is_the_one_of_its_cell(explorer):
    seen = set()
    for down in range(4):
        for across in range(8):
            explorer.down.value, explorer.across.value = down, across
            alone, cell = explorer.numbers()
            assert alone == cell
            seen.add(cell)
    assert len(seen) == 32


def test_the_sliders_reach_every_place_and_no_further(explorer):
    assert (explorer.down.min, explorer.down.max) == (0, 3)
    assert (explorer.across.min, explorer.across.max) == (0, 7)


def test_the_cell_is_drawn_in_the_middle_of_its_window(explorer):
    explorer.down.value, explorer.across.value = 3, 1
    frame, cell = explorer._frame, explorer._cell
    assert frame.get_xy() == (1.5, 5.5)
    for get, side in (("get_x", "get_width"), ("get_y", "get_height")):
        middles = [getattr(p, get)() + getattr(p, side)() / 2 for p in (frame, cell)]
        assert middles[0] == middles[1]


def test_a_move_draws_anew_and_says_both_numbers(explorer):
    explorer.down.value = 0
    before = explorer.image.value
    explorer.down.value = 2
    assert explorer.image.value != before
    assert explorer._words.get_text().count(f"{explorer.numbers()[0]:.4f}") == 2
    assert repr(explorer) == "a window and its cell"


@pytest.fixture
def strides():
    rng = np.random.default_rng(1)
    images = rng.random((2, 8, 12, 3))
    truths = rng.integers(0, 4, (2, 8, 12))
    return StrideExplorer(images, truths, {"32s": truths * 0, "8s": truths * 1})


def test_each_stop_shows_its_own_answer(strides):
    assert strides.network.options == ("32s", "8s", "truth")
    strides.picture.value = 2
    assert np.array_equal(strides._artists[1].get_array(), strides._images[1])
    assert strides.title() == "32s: IoU 0.00"
    strides.network.value = "8s"
    shown = coloured(strides._images[1], strides._truths[1])
    assert np.array_equal(strides._artists[1].get_array(), shown)
    assert strides.title() == "8s: IoU 1.00"
    strides.network.value = "truth"
    assert strides.title() == "the truth"
    assert repr(strides) == "one scene, from coarse to fine"
