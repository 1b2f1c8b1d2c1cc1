import ipywidgets as widgets
import numpy as np
import pytest
from matplotlib.figure import Figure

from convlab.figures.segmentation.outlines import draw_overlay, outline, overlay, rgb
from convlab.figures.style import MASKS
from convlab.lessons.explorers.segmentation.augmentation import (
    BEHIND,
    INTERPOLATED,
    OWN_FIELD,
    TOGETHER,
    AugmentExplorer,
)
from convlab.segmentation.transforms import augment, rotate, translate

IMAGE = np.random.default_rng(0).random((40, 60, 1)).astype(np.float32)
MASK = np.zeros((40, 60), np.uint8)
MASK[8:20, 10:26], MASK[24:36, 30:50] = 40, 90
MOVES = {"angle": 25, "zoom": 0.8, "down": 3, "right": -4, "elastic": 4.0, "seed": 3}


def explorer(**values):
    shown = AugmentExplorer(IMAGE, MASK)
    for name, value in values.items():
        getattr(shown, name).value = value
    return shown


def pixels(shown):
    return np.asarray(shown._picture.get_array())


def test_moved_together_nothing_is_ever_wrong(monkeypatch):
    shown, rng = explorer(), np.random.default_rng(1)
    monkeypatch.setattr(shown, "render", lambda: None)
    for _ in range(50):
        for name in MOVES:
            slider = getattr(shown, name)
            steps = round((slider.max - slider.min) / slider.step)
            slider.value = slider.min + int(rng.integers(steps + 1)) * slider.step
        assert shown.wrong() == 0
        image, mask, right = shown.shown()
        assert np.array_equal(mask, right)
        assert image.shape == IMAGE.shape
        assert set(np.unique(mask)) <= {0, 40, 90}


@pytest.mark.parametrize("way", [BEHIND, OWN_FIELD, INTERPOLATED])
def test_each_mistake_is_counted_in_the_title_and_coloured(way):
    shown = explorer(**MOVES, way=way)
    _, mask, right = shown.shown()
    wrong = mask != right
    assert shown.wrong() == wrong.sum() > 0
    assert shown._ax.get_title() == f"{way}: {wrong.sum():,} pixels wrong"
    if way == INTERPOLATED:
        assert np.array_equal(np.all(pixels(shown) == rgb(MASKS.false_alarm), axis=-1), wrong)
        assert set(np.unique(mask)) - {0, 40, 90}


def test_each_slider_moves_both_as_it_says():
    shown = explorer(down=5)
    moved = augment(IMAGE, MASK, [translate((5, 5), axes=[0])], np.random.default_rng(0))
    np.testing.assert_allclose(shown.shown()[0], moved[0], atol=1e-6)
    assert np.array_equal(shown.shown()[1], moved[1])
    turned = augment(IMAGE, MASK, [rotate((30, 30))], np.random.default_rng(0))
    assert np.array_equal(explorer(angle=30).shown()[1], turned[1])
    assert explorer(zoom=2.0).shown()[1].astype(bool).sum() > 3 * MASK.astype(bool).sum() / 2
    right = explorer(right=7).shown()[1]
    assert np.array_equal(right[:, 7:], MASK[:, :-7])


def test_a_seed_keeps_its_field_while_the_strength_changes():
    first = explorer(elastic=2.0, seed=4).shown()
    again = explorer(elastic=6.0, seed=4)
    again.elastic.value = 2.0
    assert np.array_equal(first[0], again.shown()[0])
    assert not np.array_equal(first[0], explorer(elastic=2.0, seed=5).shown()[0])


def test_a_move_redraws_in_place():
    shown = explorer()
    artist, before = shown._picture, shown.image.value
    shown.angle.value = 40
    assert shown.image.value != before
    assert shown._picture is artist
    assert len(shown._ax.images) == 1


def test_all_controls_are_within_reach_of_the_keyboard():
    shown = explorer()
    halves = [half for row in shown.children[:3] for half in row.children]
    assert len(halves) == 6
    for half in halves:
        slider, less, more = half.children
        assert slider.readout
        assert slider.description in less.tooltip
        before = slider.value
        more.click()
        assert slider.value == pytest.approx(before + slider.step)
    assert isinstance(shown.children[3], widgets.ToggleButtons)
    assert shown.way.value == TOGETHER


def test_the_outline_lies_inside_each_label():
    rim = outline(MASK, width=2)
    inner = np.zeros_like(rim)
    inner[10:18, 12:24] = inner[26:34, 32:48] = True
    assert np.array_equal(rim, (MASK > 0) & ~inner)


def test_touching_labels_are_told_apart():
    rim = outline(np.array([[1, 1, 1, 2, 2, 2]]), width=1)
    assert rim.astype(int).tolist() == [[0, 0, 1, 1, 0, 0]]


def test_an_overlay_colours_outlines_and_wrong_pixels_only():
    wrong = MASK.copy()
    wrong[0, :5] = 7
    colours = overlay(IMAGE, MASK, right=wrong)
    assert np.array_equal(
        colours[outline(MASK)], np.tile(rgb(MASKS.outline), (outline(MASK).sum(), 1))
    )
    plain = ~outline(MASK) & (wrong == MASK)
    grey = np.repeat(np.rint(IMAGE * 255), 3, axis=-1)
    assert np.array_equal(colours[plain], grey[plain])
    assert not np.any(np.all(colours[0, :5] == grey[0, :5], axis=-1))


def test_a_colour_image_stays_in_colour_and_nothing_is_changed():
    colour = np.random.default_rng(0).random((8, 9, 3))
    kept = colour.copy()
    artist = draw_overlay(Figure().subplots(), colour, np.zeros((8, 9), int))
    assert np.array_equal(artist.get_array(), np.rint(colour * 255))
    assert np.array_equal(colour, kept)
