"""U-Nets of any depth, padded or not, with any way up: what they are made of and see."""

import re

import numpy as np
import pytest

from convlab.backend import keras
from convlab.segmentation.models import get_unet
from convlab.segmentation.models.blocks.upsampling import UPSAMPLERS
from convlab.segmentation.models.inspect.receptive import (
    field_by_formula,
    field_by_gradient,
    field_sizes,
)
from convlab.segmentation.models.unet import unet

RNG = np.random.default_rng(0)


def build(rows=32, columns=48, channels=3, **options):
    return unet(keras.Input((rows, columns, channels)), **({"n_filters": 2} | options))


def paper(rows=572, columns=572, **options):
    image = keras.Input((rows, columns, 1))
    return unet(image, **({"n_filters": 64, "padding": "valid", "normalisation": None} | options))


def of_kind(model, kind):
    return [layer for layer in model.layers if isinstance(layer, kind)]


def test_the_papers_network_has_31_030_658_parameters_and_takes_572_to_388():
    model = paper()
    assert model.count_params() == 31_030_658
    assert model.output_shape == (None, 388, 388, 2)


def test_the_papers_sizes_are_those_of_its_figure_1():
    sides = {layer.name: layer.output.shape[1:] for layer in paper().layers}
    down = {"c1": (568, 64), "c2": (280, 128), "c3": (136, 256), "c4": (64, 512), "c5": (28, 1024)}
    up = {"c6": (52, 512), "c7": (100, 256), "c8": (196, 128), "c9": (388, 64)}
    for name, (side, channels) in (down | up).items():
        assert sides[name] == (side, side, channels)
    for name, side in {"u6": 56, "u7": 104, "u8": 200, "u9": 392}.items():
        assert sides[name][0] == side


@pytest.mark.parametrize("batchnorm", [True, False])
def test_with_these_options_it_is_the_lessons_get_unet(batchnorm):
    seeds = keras.Input((32, 48, 3))
    lesson = get_unet(seeds, 2, dropout=0.1, batchnorm=batchnorm, n_classes=3, seed=7)
    normalisation = "batch" if batchnorm else None
    options = {"up": "transposed3", "dropout": 0.1, "normalisation": normalisation, "n_classes": 3}
    ours = build(**options, seed=7)
    assert [type(la) for la in ours.layers] == [type(la) for la in lesson.layers]
    pairs = zip(ours.get_weights(), lesson.get_weights(), strict=True)
    assert all(np.array_equal(one, other) for one, other in pairs)
    x = RNG.random((1, 32, 48, 3)).astype(np.float32)
    assert np.array_equal(ours(x), lesson(x))


@pytest.mark.parametrize("depth", [1, 2, 3, 5])
def test_a_depth_halves_as_often_and_doubles_the_channels_as_often(depth):
    model = build(64, 96, depth=depth)
    bottom = model.get_layer(f"c{depth + 1}").output.shape
    assert bottom == (None, 64 // 2**depth, 96 // 2**depth, 2 * 2**depth)
    assert len(of_kind(model, keras.layers.Concatenate)) == depth
    assert model.output_shape == (None, 64, 96, 2)


@pytest.mark.parametrize("up", UPSAMPLERS)
@pytest.mark.parametrize("skips", [True, False])
def test_every_way_up_answers_with_and_without_skips(up, skips):
    model = build(depth=2, up=up, skips=skips, n_classes=1, channels=1)
    answer = model(RNG.random((2, 32, 48, 1)).astype(np.float32)).numpy()
    assert answer.shape == (2, 32, 48, 1)
    assert ((answer > 0) & (answer < 1)).all()


def test_without_skips_nothing_passes_but_the_bottom():
    model = build(depth=2, skips=False, normalisation=None, seed=1)
    assert of_kind(model, keras.layers.Concatenate) == []
    kernel, bias = model.get_layer("u4").get_weights()
    model.get_layer("u4").set_weights([0 * kernel, bias])
    x = RNG.random((1, 32, 48, 3)).astype(np.float32)
    assert np.ptp(model(x).numpy()[0, 8:-8, 8:-8], axis=(0, 1)).max() < 1e-6
    with_skips = build(depth=2, normalisation=None, seed=1)
    kernel, bias = with_skips.get_layer("u4").get_weights()
    with_skips.get_layer("u4").set_weights([0 * kernel, bias])
    assert np.ptp(with_skips(x).numpy()[0, 8:-8, 8:-8], axis=(0, 1)).max() > 1e-3


def test_a_skip_is_cut_at_its_centre():
    model = paper(60, 76, n_filters=2, depth=2)
    (low, top) = sorted(of_kind(model, keras.layers.Cropping2D), key=lambda la: la.cropping[0][0])
    assert low.cropping == ((4, 4), (4, 4))
    assert top.cropping == ((16, 16), (16, 16))
    for join in of_kind(model, keras.layers.Concatenate):
        enlarged, skip = join.input
        assert enlarged.shape == skip.shape


def test_valid_answers_for_the_middle_of_the_image_as_same_does_far_from_its_rim():
    image = np.random.default_rng(1).random((1, 92, 76, 1)).astype(np.float32)
    valid, same = (
        unet(keras.Input((None, None, 1)), 3, depth=2, padding=padding, normalisation=None, seed=3)
        for padding in ("valid", "same")
    )
    small = valid(image).numpy()
    # Both pool the same pairs of pixels if the padded network starts two pixels further in.
    large = same(image[:, 2:-2, 2:-2]).numpy()
    assert small.shape == (1, 52, 36, 2)
    middle = large[:, 18:-18, 18:-18]
    assert np.allclose(middle[:, 8:-8, 8:-8], small[:, 8:-8, 8:-8], atol=1e-5)
    assert not np.allclose(middle[:, 9:-7, 8:-8], small[:, 8:-8, 8:-8], atol=1e-3)


def test_sides_may_be_open_with_and_without_padding():
    model = unet(keras.Input((None, None, 1)), 2, depth=2, padding="valid")
    assert model.output_shape == (None, None, None, 2)
    assert model(np.zeros((1, 44, 60, 1), np.float32)).shape == (1, 4, 20, 2)
    model = unet(keras.Input((None, None, 1)), 2, depth=2)
    assert model(np.zeros((1, 8, 12, 1), np.float32)).shape == (1, 8, 12, 2)


@pytest.mark.parametrize(
    ("rows", "columns", "message"),
    [
        (570, 572, "input_img has 570 rows; .*188 or more in steps of 16; .*works: 556 or 572"),
        (572, 100, "input_img has 100 columns; .*columns must be 188 .*; nearest that works: 188"),
        (None, 189, "189 columns; .*nearest that works: 188 or 204"),
    ],
)
def test_sides_that_the_paper_cannot_take_are_refused(rows, columns, message):
    with pytest.raises((TypeError, ValueError), match=message):
        paper(rows, columns, n_filters=2)


def test_a_depth_asks_for_its_own_multiples():
    assert build(24, 40, depth=3).output_shape == (None, 24, 40, 2)
    with pytest.raises(ValueError, match=r"24 rows; .*; nearest that works: 16 or 32"):
        build(24, 40, depth=4)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"depth": 0}, "depth must be a whole number, 1 or more; got 0; nearest that works: 1"),
        ({"depth": 2.5}, "depth .*got 2.5; nearest that works: 2"),
        ({"padding": "reflect"}, 'padding must be "same" or "valid"; got \'reflect\''),
        ({"up": "transposed4"}, "up must be \"transposed2\".*got 'transposed4'"),
        ({"normalisation": "instance"}, 'normalisation must be None, "batch" or "group"; got'),
        ({"dropout": 1.0}, "dropout .*got 1.0"),
    ],
)
def test_options_that_build_no_network_are_refused(options, message):
    with pytest.raises((TypeError, ValueError), match=message):
        build(**options)


@pytest.mark.parametrize(
    ("normalisation", "kind", "parameters"),
    [
        ("batch", keras.layers.BatchNormalization, 4),
        ("group", keras.layers.GroupNormalization, 2),
    ],
)
def test_a_normalisation_follows_each_3x3_convolution(normalisation, kind, parameters):
    plain = build(depth=1, normalisation=None)
    model = build(depth=1, normalisation=normalisation, momentum=0.7)
    found = of_kind(model, kind)
    assert len(found) == 6
    channels = 4 * 2 + 2 * 4
    assert model.count_params() - plain.count_params() == parameters * channels
    assert {getattr(layer, "momentum", 0.7) for layer in found} == {0.7}


def test_groups_hold_eight_channels_or_what_divides_them():
    def groups(filters):
        kinds = keras.layers.GroupNormalization
        return [la.groups for la in of_kind(build(n_filters=filters, depth=1,
                                                  normalisation="group"), kinds)][::2]  # fmt: skip

    assert groups(8) == [1, 2, 1]
    assert groups(6) == [3, 3, 3]  # 2 channels of 6, 4 of 12


def test_group_normalisation_needs_no_batch():
    model = build(depth=1, normalisation="group", seed=1)
    x = RNG.random((3, 32, 48, 3)).astype(np.float32)
    together = model(x, training=True).numpy()
    alone = np.concatenate([model(one[None], training=True).numpy() for one in x])
    assert np.allclose(together, alone, atol=1e-5)


@pytest.mark.parametrize(
    "options",
    [
        {"padding": "valid", "up": "subpixel", "depth": 1},
        {"normalisation": "group", "up": "resize", "depth": 2},
    ],
)
def test_a_unet_saves_and_loads_in_safe_mode(options, tmp_path):
    model = unet(keras.Input((None, None, 1)), 2, seed=1, **options)
    x = RNG.random((1, 32, 48, 1)).astype(np.float32)
    model.save(tmp_path / "unet.keras")
    again = keras.saving.load_model(tmp_path / "unet.keras")
    assert np.array_equal(model(x), again(x))


def test_one_seed_gives_one_network():
    first, again, other = (build(depth=1, up="subpixel", seed=s).get_weights() for s in (5, 5, 6))
    assert all(np.array_equal(a, b) for a, b in zip(first, again, strict=True))
    assert not all(np.array_equal(a, b) for a, b in zip(first, other, strict=True))


def test_dropout_stands_after_each_pooling_and_before_each_block_on_the_way_up():
    model = build(depth=3, dropout=0.25)
    assert [layer.rate for layer in of_kind(model, keras.layers.Dropout)] == [0.25] * 6
    kinds = [type(layer).__name__ for layer in model.layers]
    before = [kinds[n - 1] for n, kind in enumerate(kinds) if kind == "Dropout"]
    assert before == ["MaxPooling2D"] * 3 + ["Concatenate"] * 3


def test_steps_have_the_names_of_the_lesson():
    names = [layer.name for layer in build(depth=2).layers]
    steps = [name for name in names if re.fullmatch(r"[cpu]\d+|outputs", name)]
    assert steps == ["c1", "p1", "c2", "p2", "c3", "u4", "c4", "u5", "c5", "outputs"]


@pytest.mark.parametrize(
    ("depth", "bottom", "two", "three"),
    [(2, 32, [44], [44, 48]), (3, 68, [92, 100], [100, 108]), (4, 140, [188, 204], [204, 220])],
)
def test_the_receptive_fields_are_those_of_the_arithmetic(depth, bottom, two, three):
    side = 256
    for up, sizes in (("transposed2", two), ("transposed3", three)):
        model = unet(keras.Input((side, side, 1)), 1, 1, depth, up=up, normalisation=None)
        assert field_sizes(model, f"c{depth + 1}") == ([bottom], [bottom])
        assert field_sizes(model) == (sizes, sizes)


@pytest.mark.parametrize("up", UPSAMPLERS)
@pytest.mark.parametrize("at", [(30, 47), (33, 0)])
def test_what_a_unet_is_measured_to_see_is_what_the_formula_says(up, at):
    model = unet(keras.Input((64, 96, 1)), 1, 1, 2, up=up, normalisation=None)
    inside = field_by_formula(model, at=at, padding=False)
    assert field_by_gradient(model, at=at) == inside


def test_each_level_may_have_a_width_of_its_own():
    model = unet(keras.Input((16, 16, 1)), (3, 5, 9), 1, depth=2)
    assert [model.get_layer(f"c{n}").output.shape[-1] for n in range(1, 6)] == [3, 5, 9, 5, 3]
    same = unet(keras.Input((16, 16, 1)), (4, 8, 16), 1, depth=2)
    assert same.count_params() == unet(keras.Input((16, 16, 1)), 4, 1, depth=2).count_params()
    with pytest.raises(ValueError, match="n_filters must be one number, or one for each of the 3"):
        unet(keras.Input((16, 16, 1)), (3, 5), 1, depth=2)
    with pytest.raises(ValueError, match="n_filters must be"):
        unet(keras.Input((16, 16, 1)), (3, 0, 9), 1, depth=2)
