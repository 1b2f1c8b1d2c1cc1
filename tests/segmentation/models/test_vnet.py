import numpy as np
import pytest

from convlab.backend import keras
from convlab.segmentation.models.blocks.volume_strides import strides_for
from convlab.segmentation.models.vnet import residual_stage, vnet

ANISOTROPIC = [(1, 2, 2), (2, 2, 2)]


def build(planes=4, rows=8, columns=12, channels=1, **options):
    settings = {"n_filters": 2, "strides": ANISOTROPIC} | options
    return vnet(keras.Input((planes, rows, columns, channels)), **settings)


def of_kind(model, *kinds):
    return [layer for layer in model.layers if type(layer).__name__ in kinds]


def parameters(channels, widths, kernel, classes):
    """Count by hand: convolutions with biases, one slope a channel for each PReLU."""
    total, reads = 0, channels
    for level, width in enumerate(widths):
        for step in range(min(level + 1, 3)):
            total += (width if step else reads) * width * kernel + 2 * width
        total += reads * width + width if reads != width else 0
        if level < len(widths) - 1:
            total += 8 * width * 2 * width + 2 * 2 * width
            reads = 2 * width
    for level in reversed(range(len(widths) - 1)):
        width = widths[level]
        below = widths[-1] if level == len(widths) - 2 else 2 * widths[level + 1]
        total += 8 * below * width + 2 * width
        total += min(level + 1, 3) * ((2 * width) ** 2 * kernel + 2 * 2 * width)
    return total + 2 * widths[0] * classes + classes


def test_the_parameters_of_a_thin_network_of_the_paper_are_those_counted_by_hand():
    options = {"depth": 4, "kernel": 5, "normalisation": None}
    model = vnet(keras.Input((64, 128, 128, 1)), 2, 2, **options)  # 16 filters take long to draw
    assert model.count_params() == parameters(1, (2, 4, 8, 16, 32), 125, 2)
    assert model.output_shape == (None, 64, 128, 128, 2)


def test_stages_have_1_2_3_3_convolutions_down_and_3_2_1_up():
    model = vnet(keras.Input((16, 16, 16, 1)), 2, depth=3, kernel=3)
    found = [layer.filters for layer in of_kind(model, "Conv3D") if layer.kernel_size == (3, 3, 3)]
    assert found == [2, 4, 4, 8, 8, 8, 16, 16, 16, 16, 16, 16, 8, 8, 4]
    assert len(of_kind(model, "Add")) == 7


def test_the_way_down_and_up_has_kernels_as_large_as_strides():
    down = [la for la in of_kind(build(), "Conv3D") if la.strides != (1, 1, 1)]
    up = of_kind(build(), "Conv3DTranspose")
    assert [la.strides for la in down] == ANISOTROPIC
    assert [la.strides for la in up] == ANISOTROPIC[::-1]
    assert all(la.kernel_size == la.strides for la in down + up)
    assert [la.filters for la in up] == [4, 2]


def test_skips_are_what_a_stage_wrote_and_fit_what_comes_up():
    joins = of_kind(build(), "Concatenate")
    for join, shape in zip(joins, ((4, 4, 6, 4), (4, 8, 12, 2)), strict=True):
        up, skip = join.input
        assert up.shape[1:] == skip.shape[1:] == shape
        (added,) = skip._keras_history.operation.input._keras_history.operation.input[:1]
        assert added is not None
        assert type(skip._keras_history.operation.input._keras_history.operation).__name__ == "Add"


def stage(channels, **options):
    x = keras.Input((2, 3, 4, channels))
    return keras.Model(x, residual_stage(x, 5, 2, normalisation=None, **options))


def set_all(model, kind, value):
    for layer in of_kind(model, kind):
        for weight in layer.weights:
            weight.assign(np.full(weight.shape, value))


def test_a_stage_whose_convolutions_say_nothing_hands_on_what_it_read():
    model = stage(5)
    set_all(model, "Conv3D", 0.0)
    x = np.random.default_rng(0).normal(size=(1, 2, 3, 4, 5)).astype("float32")
    expected = np.where(x > 0, x, 0.25 * x)
    np.testing.assert_allclose(model(x), expected, rtol=1e-6)


def test_other_numbers_of_channels_are_fitted_by_one_convolution_of_a_single_voxel():
    assert len(of_kind(stage(5), "Conv3D")) == 2
    fitted = [la.kernel_size for la in of_kind(stage(3), "Conv3D")]
    assert sorted(fitted) == [(1, 1, 1), (3, 3, 3), (3, 3, 3)]


def reach(model, at):
    """Find the first and last input voxel along each axis that one output voxel reads."""
    import tensorflow as tf

    shape = (1, *model.input_shape[1:])
    x = tf.constant(np.random.default_rng(0).normal(size=shape).astype("float32"))
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = model(x, training=False)[(0, *at, 0)]
    felt = np.abs(tape.gradient(y, x).numpy()[0, ..., 0]) > 0
    return [(int(i.min()), int(i.max())) for i in felt.nonzero()]


def test_flat_kernels_and_strides_see_each_plane_alone():
    flat = build(kernel=(1, 3, 3), strides=[(1, 2, 2), (1, 2, 2)], normalisation=None, seed=1)
    assert reach(flat, (2, 4, 6))[0] == (2, 2)
    deep = build(strides=[(1, 2, 2), (1, 2, 2)], normalisation=None, seed=1)
    assert reach(deep, (2, 4, 6))[0] == (0, 3)


def test_anisotropic_strides_reach_less_far_across_planes_than_within_them():
    model = build(32, 48, 48, n_filters=1, normalisation=None, seed=1)
    (front, back), *within = reach(model, (16, 24, 24))
    assert all(last - first > back - front for first, last in within)


@pytest.mark.parametrize("normalisation", ["batch", "group", None])
def test_normalisation_follows_each_convolution_but_those_that_fit_channels(normalisation):
    model = build(normalisation=normalisation, momentum=0.8)
    found = of_kind(model, "BatchNormalization", "GroupNormalization")
    convolutions = of_kind(model, "Conv3D", "Conv3DTranspose")
    single = [la for la in convolutions if la.kernel_size == (1, 1, 1)]  # one fits, one answers
    assert len(single) == 2
    assert len(found) == (len(convolutions) - 2 if normalisation else 0)
    kinds = {None: set(), "batch": {"BatchNormalization"}, "group": {"GroupNormalization"}}
    assert {type(la).__name__ for la in found} == kinds[normalisation]
    assert {la.momentum for la in found if hasattr(la, "momentum")} <= {0.8}


def test_every_activation_but_the_last_is_a_prelu_with_one_slope_for_each_channel():
    model = build()
    slopes = of_kind(model, "PReLU")
    assert len(slopes) == len(of_kind(model, "Add")) + 1 + 2 + 1 + 4 == 13
    for layer in slopes:
        (slope,) = layer.weights
        assert slope.shape == (1, 1, 1, layer.output.shape[-1])
        assert np.all(slope == 0.25)
    others = {la.activation.__name__ for la in of_kind(model, "Conv3D", "Conv3DTranspose")}
    assert others == {"linear", "sigmoid"}


def test_sides_may_be_open():
    model = vnet(keras.Input((None, None, None, 2)), 2, strides=ANISOTROPIC)
    assert model.output_shape == (None, None, None, None, 1)
    assert model(np.zeros((1, 2, 4, 12, 2), np.float32)).shape == (1, 2, 4, 12, 1)


@pytest.mark.parametrize("normalisation", ["batch", "group"])
def test_a_saved_network_answers_as_before(tmp_path, normalisation):
    model = build(seed=2, normalisation=normalisation)
    model.save(tmp_path / "vnet.keras")
    loaded = keras.saving.load_model(tmp_path / "vnet.keras")
    x = np.random.default_rng(0).random((2, 4, 8, 12, 1)).astype("float32")
    np.testing.assert_array_equal(loaded(x, training=False), model(x, training=False))


def test_every_weight_gets_a_gradient():
    import tensorflow as tf

    model = build(normalisation=None, seed=3)
    rng = np.random.default_rng(0)
    with tf.GradientTape() as tape:
        y = model(rng.normal(size=(1, 4, 8, 12, 1)).astype("float32"), training=True)
        error = tf.reduce_mean((y - rng.random(y.shape).astype("float32")) ** 2)
    for gradient in tape.gradient(error, model.trainable_variables):
        assert np.abs(gradient).max() > 0


def test_the_model_is_not_compiled():
    assert not build().compiled


@pytest.mark.parametrize(
    ("spacing", "depth", "strides"),
    [
        ((1.0, 1.0, 1.0), 2, [(2, 2, 2)] * 2),
        ((3.0, 1.5, 1.5), 2, [(1, 2, 2), (2, 2, 2)]),
        ((1.9, 1.0, 1.0), 1, [(2, 2, 2)]),
        ((2.0, 1.0, 1.0), 1, [(1, 2, 2)]),
        ((8.0, 1.0, 2.5), 4, [(1, 2, 1), (1, 2, 2), (1, 2, 2), (2, 2, 2)]),
        ((1.0, 3.0, 1.0), 2, [(2, 1, 2), (2, 2, 2)]),
    ],
)
def test_an_axis_waits_while_its_voxels_are_twice_as_long_as_the_shortest(spacing, depth, strides):
    assert strides_for(spacing, depth) == strides
    assert all(type(step) is int for stride in strides_for(spacing, depth) for step in stride)


@pytest.mark.parametrize("spacing", [1.0, (1.0, 1.0), (0, 1, 1), (np.nan, 1, 1), "abc"])
def test_a_spacing_that_is_no_three_distances_is_refused(spacing):
    with pytest.raises(ValueError, match="spacing must be three distances"):
        strides_for(spacing, 2)


@pytest.mark.parametrize(
    ("sides", "options", "message"),
    [
        ((5, 8, 12), {}, "5 planes; .*multiple of 2; nearest that works: 4 or 6"),
        ((4, 6, 12), {}, "6 rows; .*multiple of 4; nearest that works: 4 or 8"),
        ((4, 8, 13), {}, "13 columns; .*multiple of 4; nearest that works: 12 or 16"),
        ((12, 16, 16), {"strides": None}, "12 planes; .*multiple of 8; .*: 8 or 16"),
        ((4, 8, 12), {"strides": None, "depth": 3}, "4 planes; .*multiple of 8"),
    ],
)
def test_each_side_must_be_a_multiple_of_its_own_strides(sides, options, message):
    with pytest.raises((TypeError, ValueError), match=message):
        build(*sides, **options)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"depth": 3}, "depth must be the number of strides, 2, or be left out; got 3"),
        ({"depth": 0, "strides": None}, "depth .*got 0; nearest that works: 1"),
        ({"kernel": (3, 3)}, r"kernel must be one side or three, .*got \(3, 3\)"),
        ({"kernel": (1, 3, 0)}, "kernel, along columns, .*got 0"),
        ({"kernel": 2.5}, "kernel, along planes, .*got 2.5"),
        ({"strides": []}, "strides must hold one .*for each level"),
        ({"strides": (2, 2, 2)}, "strides must hold one .*for each level"),
        ({"strides": 2}, "strides must hold one .*for each level"),
        ({"strides": [(1, 2, 2), (0, 2, 2)]}, r"strides\[1\], along planes, .*got 0"),
        ({"normalisation": "layer"}, """normalisation must be "batch", "group" or None"""),
    ],
)
def test_numbers_no_network_can_be_built_from_are_refused(options, message):
    with pytest.raises((TypeError, ValueError), match=message):
        build(**options)


def test_an_image_is_no_volume():
    with pytest.raises(ValueError, match=r"shape \(planes, rows, columns, channels\)"):
        vnet(keras.Input((32, 32, 3)))
    with pytest.raises(TypeError, match="got ndarray"):
        vnet(np.zeros((1, 8, 8, 8, 1)))


def test_nothing_is_built_before_the_arguments_are_checked(monkeypatch):
    tensor = keras.Input((6, 8, 8, 1))

    def build_a_layer(*_, **__):
        raise AssertionError("a layer was built")

    monkeypatch.setattr(keras.layers.Layer, "__init__", build_a_layer)
    with pytest.raises(ValueError, match="6 planes"):
        vnet(tensor)
