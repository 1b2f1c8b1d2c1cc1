import ipywidgets as widgets
import numpy as np

from convlab.figures.segmentation.mistakes import mistakes
from convlab.lessons.explorers.segmentation.two_thresholds import ThresholdExplorer
from convlab.segmentation.metrics import iou

RNG = np.random.default_rng(0)
IMAGE, PROBABILITY = RNG.random((2, 12, 20))
MASK = (RNG.random((12, 20)) > 0.6).astype(np.uint8)


def explorer():
    return ThresholdExplorer(IMAGE, PROBABILITY, MASK)


def pixels(shown, which):
    return np.asarray(shown._overlays[which].get_array())


def test_each_slider_moves_its_own_picture_and_score():
    shown = explorer()
    untouched = pixels(shown, 1)
    shown.brightness.value = 0.73
    np.testing.assert_allclose(pixels(shown, 0), mistakes(IMAGE, MASK > 0, IMAGE > 0.73))
    assert np.array_equal(pixels(shown, 1), untouched)
    shown.certainty.value = 0.21
    assert shown.scores() == (iou(MASK, IMAGE > 0.73), iou(MASK, PROBABILITY > 0.21))


def test_the_titles_say_the_thresholds_and_the_scores():
    shown = explorer()
    shown.certainty.value = 0.9
    top, bottom = (ax.get_title() for ax in shown._axes)
    assert top == f"photograph brighter than 0.50: IoU {shown.scores()[0]:.3f}"
    assert bottom == f"network surer than 0.90: IoU {shown.scores()[1]:.3f}"


def test_every_position_shows_an_independent_count(monkeypatch):
    shown, rng = explorer(), np.random.default_rng(1)
    monkeypatch.setattr(shown, "render", lambda: None)
    for _ in range(300):
        levels = rng.integers(0, 101, 2) / 100
        shown.brightness.value, shown.certainty.value = map(float, levels)
        for ax, values, level in zip(shown._axes, (IMAGE, PROBABILITY), levels, strict=True):
            pairs = [(v > level, m > 0) for v, m in zip(values.flat, MASK.flat, strict=True)]
            both, either = sum(a and b for a, b in pairs), sum(a or b for a, b in pairs)
            assert ax.get_title().endswith(f"{level:.2f}: IoU {both / either:.3f}")


def test_a_move_redraws_in_place():
    shown = explorer()
    artists, before = list(shown._overlays), shown.image.value
    shown.brightness.value = 0.1
    assert shown.image.value != before
    assert shown._overlays == artists
    assert len(shown._axes[0].images) == 1


def test_buttons_move_one_step_and_stop_at_the_ends():
    shown = explorer()
    row = shown.children[0]
    less, more = (child for child in row.children if isinstance(child, widgets.Button))
    more.click()
    assert shown.brightness.value == 0.51
    less.click()
    less.click()
    assert shown.brightness.value == 0.49
    shown.brightness.value = 0
    less.click()
    assert shown.brightness.value == 0


def test_both_ends_of_the_slider_make_sense():
    shown = explorer()
    for end in (0.0, 1.0):
        shown.brightness.value = shown.certainty.value = end
        assert all(0 <= score <= 1 for score in shown.scores())


def test_everything_in_reach_of_the_keyboard_says_what_it_is():
    for row in explorer().children[:2]:
        slider, less, more = row.children
        assert slider.readout
        assert slider.description in less.tooltip
        assert slider.description in more.tooltip
