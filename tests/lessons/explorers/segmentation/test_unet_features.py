import ipywidgets as widgets
import numpy as np
import pytest

from convlab.backend import keras
from convlab.lessons.explorers.segmentation.unet_features import FeatureExplorer, _tiles
from convlab.segmentation.models import get_unet
from convlab.segmentation.models.inspect.receptive import field_by_formula
from convlab.segmentation.models.unet import unet

IMAGE = np.random.default_rng(0).random((64, 96, 1))
OPEN = keras.Input((None, None, 1))


@pytest.fixture(scope="module")
def model():
    return get_unet(OPEN, n_filters=2, n_classes=1, seed=0)


@pytest.fixture
def explorer(model):
    return FeatureExplorer(model, IMAGE)


def written(model, name):
    part = keras.Model(model.input, model.get_layer(name).output)
    return part(IMAGE[None].astype(np.float32), training=False).numpy()[0]


def test_a_click_shows_what_that_step_writes(explorer, model):
    for name in ("c1", "p2", "c5", "u7", "outputs"):
        explorer.buttons[name].click()
        maps = written(model, name)
        explorer.map.value = maps.shape[-1]
        assert explorer.step.value == name
        np.testing.assert_allclose(explorer._large.get_array(), maps[..., -1], atol=1e-6)


def test_only_the_chosen_button_is_lit(explorer):
    explorer.buttons["c3"].click()
    lit = [name for name, button in explorer.buttons.items() if button.button_style]
    assert lit == ["c3"]
    explorer.step.value = "u9"
    assert [name for name, button in explorer.buttons.items() if button.button_style] == ["u9"]


def test_the_title_says_shape_and_parameters(explorer):
    explorer.step.value = "c2"
    convolutions = (9 * 2 * 4 + 4) + (9 * 4 * 4 + 4)
    expected = f"c2, two convolutions: 4 maps of 32 x 48, {convolutions + 2 * 4 * 4} parameters"
    assert explorer.title() == explorer._title.get_text() == expected
    explorer.step.value = "outputs"
    assert explorer.title() == "the answer: 1 map of 64 x 96, 3 parameters"


def test_the_parameters_of_all_steps_add_up_to_the_models(explorer, model):
    assert sum(explorer._parameters.values()) == model.count_params()


def test_the_outline_is_the_receptive_field_of_the_place(explorer, model):
    explorer.row.value, explorer.column.value = 40, 17
    for name, place in (("c3", (10, 4)), ("u7", (10, 4)), ("c9", (40, 17)), ("p4", (2, 1))):
        explorer.step.value = name
        assert explorer.place() == place
        (top, bottom), (left, right) = field_by_formula(model, name, place, size=(64, 96))
        box = explorer._seen.get_bbox()
        assert (box.x0, box.x1) == (left - 0.5, right + 0.5)
        assert (box.y0, box.y1) == (top - 0.5, bottom + 0.5)
    assert (explorer.row.value, explorer.column.value) == (40, 17)


def test_the_mark_on_the_map_covers_the_number_that_is_looked_at(explorer):
    explorer.row.value, explorer.column.value = 63, 0
    explorer.step.value = "c4"
    assert explorer.place() == (7, 0)
    box = explorer._there.get_bbox()
    assert (box.y0, box.y1, box.x0, box.x1) == (55.5, 63.5, -0.5, 7.5)


def test_a_step_with_fewer_maps_takes_its_last_and_is_drawn_once(explorer, monkeypatch):
    explorer.step.value = "c5"
    explorer.map.value = 32
    drawn = []
    monkeypatch.setattr(explorer, "render", lambda: drawn.append(explorer.map.value))
    explorer.step.value = "c1"
    assert explorer.map.max == 2
    assert drawn == [2]


def test_the_buttons_stand_as_the_u_and_each_once(explorer):
    rows = explorer.children[0].children
    names = [[child.description for child in row.children
              if isinstance(child, widgets.Button)] for row in rows]  # fmt: skip
    assert names == [
        ["c1", "u9", "c9", "answer"],
        ["p1", "c2", "u8", "c8"],
        ["p2", "c3", "u7", "c7"],
        ["p3", "c4", "u6", "c6"],
        ["p4", "c5"],
    ]
    assert all(button.tooltip for button in explorer.buttons.values())


def test_tiles_lay_the_maps_out_row_by_row_each_in_its_own_grey():
    maps = np.random.default_rng(1).random((6, 9, 7)) * np.arange(1, 8)
    mosaic, across = _tiles(maps)
    high, wide = 6 + 1, 9 + 1
    for number in range(7):
        down, right = divmod(number, across)
        tile = mosaic[down * high : down * high + 6, right * wide : right * wide + 9]
        own = maps[..., number]
        np.testing.assert_allclose(tile, (own - own.min()) / np.ptp(own))
    assert np.isnan(mosaic[6]).all()


def test_a_map_of_one_number_everywhere_can_be_shown():
    mosaic, _ = _tiles(np.ones((4, 4, 1)))
    assert (mosaic == 0).all()


def test_a_click_redraws_in_place(explorer):
    artists, before = [ax.get_children() for ax in explorer._axes], explorer.image.value
    explorer.buttons["c4"].click()
    assert explorer.image.value != before
    assert [ax.get_children() for ax in explorer._axes] == artists


def test_a_unet_of_another_depth_has_its_own_buttons():
    small = unet(keras.Input((64, 96, 1)), 2, depth=2, up="subpixel", normalisation=None)
    shown = FeatureExplorer(small, IMAGE)
    assert list(shown.buttons) == ["c1", "p1", "c2", "p2", "c3", "u4", "c4", "u5", "c5", "outputs"]
    shown.step.value = "c3"
    assert np.diff(shown.field()).tolist() == [[31], [31]]


def test_a_model_without_steps_and_an_image_that_does_not_fit_are_refused(model):
    x = keras.Input((8, 8, 1))
    with pytest.raises(ValueError, match="made by unet or get_unet"):
        FeatureExplorer(keras.Model(x, keras.layers.ReLU()(x)), IMAGE)
    with pytest.raises(ValueError, match=r"input shape .*; got \(64, 96\)"):
        FeatureExplorer(model, IMAGE[..., 0])
    with pytest.raises(ValueError, match=r"got \(64, 96, 3\)"):
        FeatureExplorer(model, np.zeros((64, 96, 3)))
