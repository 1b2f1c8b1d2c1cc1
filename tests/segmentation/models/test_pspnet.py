import numpy as np
import pytest

from convlab.backend import keras
from convlab.segmentation.models.blocks.context_layers import AdaptiveAveragePooling, ResizeLike
from convlab.segmentation.models.pspnet import pspnet


def build(rows=32, columns=48, channels=3, **options):
    options = {"n_filters": 4, "seed": 0, **options}
    return pspnet(keras.Input((rows, columns, channels)), **options)


def noise(*shape, seed=0):
    return np.random.default_rng(seed).random(shape).astype(np.float32)


def ask(model, x):
    return keras.ops.convert_to_numpy(model(x, training=False))


def kinds(model, kind):
    return [layer for layer in model.layers if isinstance(layer, kind)]


def averages(x, bins):
    """Average each bin by itself, from floor(i n / b) to before ceil((i + 1) n / b)."""
    rows, columns = x.shape[1:3]
    out = np.zeros((x.shape[0], bins, bins, x.shape[3]))
    for i in range(bins):
        for j in range(bins):
            top, bottom = np.floor(i * rows / bins), np.ceil((i + 1) * rows / bins)
            left, right = np.floor(j * columns / bins), np.ceil((j + 1) * columns / bins)
            part = x[:, int(top) : int(bottom), int(left) : int(right)]
            out[:, i, j] = part.mean(axis=(1, 2))
    return out


@pytest.mark.parametrize("bins", [1, 2, 3, 6, 11])
def test_each_bin_is_averaged_also_where_bins_do_not_divide_the_side(bins):
    x = noise(2, 8, 13, 3)
    np.testing.assert_allclose(AdaptiveAveragePooling(bins)(x), averages(x, bins), atol=1e-6)


@pytest.mark.parametrize("bins", [1, 2, 3, 6])
def test_pooling_agrees_with_kerass_where_that_knows_the_sides(bins):
    x = noise(1, 12, 7, 2)
    expected = keras.layers.AdaptiveAveragePooling2D((bins, bins))(x)
    np.testing.assert_allclose(AdaptiveAveragePooling(bins)(x), expected, atol=1e-6)


def test_more_bins_than_pixels_repeat_pixels():
    x = noise(1, 2, 3, 1)
    np.testing.assert_allclose(AdaptiveAveragePooling(6)(x)[0, ::3, ::2, 0], x[0, ..., 0])


def test_small_maps_are_stretched_bilinearly():
    small, features = noise(2, 3, 2, 4), np.zeros((2, 12, 8, 1), np.float32)
    expected = keras.layers.UpSampling2D(4, interpolation="bilinear")(small)
    np.testing.assert_allclose(ResizeLike()([small, features]), expected, atol=1e-6)
    one = ResizeLike()([small[:, :1, :1], features])
    np.testing.assert_array_equal(one, np.broadcast_to(small[:, :1, :1], (2, 12, 8, 4)))


def test_the_layers_tell_the_shapes_that_they_write():
    assert AdaptiveAveragePooling(3)(keras.Input((None, 20, 5))).shape == (None, 3, 3, 5)
    small, features = keras.Input((3, 3, 5)), keras.Input((None, 20, 7))
    assert ResizeLike()([small, features]).shape == (None, None, 20, 5)


def test_the_pyramid_shares_the_channels_out_among_its_bins():
    model = build(bins=(1, 2, 4))
    assert [layer.bins for layer in kinds(model, AdaptiveAveragePooling)] == [1, 2, 4]
    features, *branches = kinds(model, keras.layers.Concatenate)[0].input
    assert features.shape == (None, 4, 6, 32)
    assert [branch.shape for branch in branches] == [(None, 4, 6, 32 // 3)] * 3


def test_without_context_the_weights_are_as_many_and_the_pyramid_is_gone():
    local, whole = build(context=False), build()
    assert [w.shape for w in local.get_weights()] == [w.shape for w in whole.get_weights()]
    assert not kinds(local, AdaptiveAveragePooling)
    assert build(bins=()).count_params() < whole.count_params()
    assert not kinds(build(bins=()), keras.layers.Concatenate)


def change_far_away(model, rows=64, columns=80):
    """How much the answer in the last corner moves if the first one is made brighter."""
    x = noise(1, rows, columns, 3)
    other = x.copy()
    other[:, :8, :8] += 1
    return np.abs(ask(model, other) - ask(model, x))[0, -16:, -16:].max()


def test_only_the_averages_carry_news_across_the_image():
    options = {"depth": 2, "stride": 4}
    assert change_far_away(build(64, 80, **options)) > 1e-5
    assert change_far_away(build(64, 80, context=False, **options)) == 0
    assert change_far_away(build(64, 80, bins=(), **options)) == 0


def test_the_features_themselves_still_reach_the_answer():
    model = build(64, 64, bins=(1,), depth=2, stride=4)
    x = noise(1, 64, 64, 3)
    assert np.ptp(ask(model, x)[0, ..., 0]) > 1e-3


def test_sides_may_be_open_and_give_what_known_ones_give():
    model, fixed = build(None, None), build(40, 56)
    fixed.set_weights(model.get_weights())
    x = noise(2, 40, 56, 3)
    assert model.output_shape == (None, None, None, 2)
    np.testing.assert_allclose(ask(model, x), ask(fixed, x), atol=1e-6)


def test_open_sides_work_within_a_graph():
    import tensorflow as tf

    model = build(None, None, n_filters=2, depth=2, stride=4)
    spec = tf.TensorSpec((None, None, None, 3), tf.float32)
    graph = tf.function(lambda x: model(x, training=False), input_signature=[spec])
    for x in (noise(1, 16, 24, 3), noise(2, 28, 20, 3)):
        np.testing.assert_allclose(graph(x), ask(model, x), atol=1e-6)


def test_at_eight_filters_it_weighs_about_as_much_as_a_small_unet():
    model = pspnet(keras.Input((64, 64, 3)), n_filters=8, n_classes=4)
    assert 100_000 < model.count_params() < 540_000


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"bins": (1, 0)}, "each of bins .*got 0; nearest that works: 1"),
        ({"bins": 6}, "bins must be a sequence.*got 6; nearest that works: .6,."),
        ({"bins": "16"}, "bins must be a sequence"),
        ({"stride": 2}, "stride .*nearest that works: 4"),
        ({"depth": 0}, "depth .*nearest that works: 1"),
        ({"depth": 2}, "depth must be 3 or more"),
        ({"rows": 33}, "33 rows; .*nearest that works: 32 or 40"),
    ],
)
def test_what_no_network_can_be_built_from_is_refused(options, message):
    with pytest.raises(ValueError, match=message):
        build(**options)
