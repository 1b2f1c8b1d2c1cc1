import numpy as np
import pytest

from convlab.backend import keras
from convlab.segmentation.models.blocks.atrous_base import atrous_base, convolution
from convlab.segmentation.models.blocks.context_layers import ResizeLike
from convlab.segmentation.models.blocks.level import seeds_from
from convlab.segmentation.models.deeplab import deeplab


def build(rows=32, columns=48, channels=3, **options):
    options = {"n_filters": 2, "seed": 0, **options}
    return deeplab(keras.Input((rows, columns, channels)), **options)


def base(stride, weights=None):
    image = keras.Input((None, None, 2))
    levels = atrous_base(image, 3, depth=4, stride=stride, seeds=seeds_from(1))
    model = keras.Model(image, levels)
    if weights:
        model.set_weights(weights)
    return model


def noise(*shape, seed=0):
    return np.random.default_rng(seed).random(shape).astype(np.float32)


def ask(model, x):
    return keras.ops.convert_to_numpy(model(x, training=False))


def reach(model, rows, columns, at):
    """Return the rows and columns whose change moves the answer at one pixel."""
    x, found = noise(1, rows, columns, 3), []
    for axis, side in ((1, rows), (2, columns)):
        changed = np.repeat(x, side, axis=0)
        for number in range(side):
            changed[(number, *[slice(None)] * (axis - 1), number)] += 3
        moved = np.abs(ask(model, changed) - ask(model, x))[:, at[0], at[1]].max(axis=-1)
        found.append(np.flatnonzero(moved > 1e-6).tolist())
    return found


def kinds(model, kind):
    return [layer for layer in model.layers if isinstance(layer, kind)]


def test_the_last_features_are_as_much_smaller_as_the_stride_says():
    for stride in (4, 8, 16):
        sides = [tuple(level.shape[1:3]) for level in base(stride)(noise(1, 32, 64, 2))]
        assert sides[0] == (32, 64)
        assert sides[-1] == (32 // stride, 64 // stride)
        assert all(rows >= 32 // stride for rows, _ in sides)


def test_atrous_levels_write_what_strided_ones_do_and_the_outputs_between():
    x = noise(2, 48, 80, 2)
    small = base(16)
    rng = np.random.default_rng(5)
    weights = [np.abs(w) + rng.random(w.shape) * 0.1 for w in small.get_weights()]
    small.set_weights(weights)
    expected = small(x)[-1].numpy()
    for stride in (8, 4):
        got = base(stride, weights)(x)[-1].numpy()
        step = 16 // stride
        assert got.shape[1:3] == (48 // stride, 80 // stride)
        np.testing.assert_allclose(got[:, ::step, ::step], expected, rtol=1e-4)
        assert not np.allclose(got[:, 1::step, ::step], expected, rtol=1e-2)


def test_stride_and_rates_cost_no_parameters():
    counts = {build(stride=s, decoder=False).count_params() for s in (4, 8, 16)}
    counts |= {build(rates=rates, decoder=False).count_params() for rates in ((1, 1, 1), (3, 5, 7))}
    assert len(counts) == 1


def test_the_pyramid_has_one_branch_for_each_rate_beside_the_other_two():
    model = build(rates=(2, 3, 5), decoder=False)
    joined = kinds(model, keras.layers.Concatenate)[0]
    assert len(joined.input) == 5
    rates = [layer.dilation_rate[0] for layer in kinds(model, keras.layers.Conv2D)]
    assert [rate for rate in rates if rate in (3, 5)] == [3, 5]
    alone = build(rates=(), image_pooling=False, decoder=False)
    assert not kinds(alone, keras.layers.Concatenate)


def test_v3_plus_joins_features_four_times_finer_than_the_output_stride():
    for stride in (4, 8, 16):
        model = build(stride=stride)
        up, fine = kinds(model, keras.layers.Concatenate)[-1].input
        assert up.shape[1:3] == fine.shape[1:3] == (4 * 32 // stride, 4 * 48 // stride)
        low = fine._keras_history.operation
        assert isinstance(low, keras.layers.Activation)
    sides = [[tuple(i.shape[1:3]) for i in layer.input] for layer in kinds(build(), ResizeLike)]
    assert sides == [[(1, 1), (4, 6)], [(4, 6), (16, 24)], [(16, 24), (32, 48)]]
    sides = [[tuple(i.shape[1:3]) for i in layer.input]
             for layer in kinds(build(decoder=False), ResizeLike)]  # fmt: skip
    assert sides == [[(1, 1), (4, 6)], [(4, 6), (32, 48)]]


def test_a_larger_rate_sees_farther_with_the_same_weights():
    options = {"depth": 2, "stride": 4, "image_pooling": False, "decoder": False, "n_filters": 4}
    near, far = (build(64, 64, rates=(1, rate), **options) for rate in (1, 3))
    far.set_weights(near.get_weights())
    seen = [reach(model, 64, 64, (30, 30)) for model in (near, far)]
    spans = [[max(found) - min(found) + 1 for found in both] for both in seen]
    assert all(min(f) > 0 and max(f) < 63 for both in seen for f in both)  # padding hides nothing
    assert [b - a for a, b in zip(*spans, strict=True)] == [2 * 4 * (3 - 1)] * 2


def test_only_with_image_pooling_does_each_pixel_hear_from_all_others():
    options = {"depth": 2, "stride": 4, "rates": (1,), "decoder": False, "n_filters": 4}
    rows, columns = reach(build(64, 80, **options), 64, 80, (5, 70))
    assert (rows, columns) == (list(range(64)), list(range(80)))
    rows, columns = reach(build(64, 80, image_pooling=False, **options), 64, 80, (5, 70))
    assert max(rows) < 40
    assert min(columns) > 30


def test_the_average_outlives_training_on_a_batch_of_one():
    model = build()
    branch = model.get_layer(kinds(model, keras.layers.GlobalAveragePooling2D)[0].name)
    after = kinds(model, keras.layers.Concatenate)[0].input[-1]
    part = keras.Model(model.input, [branch.output, after])
    one, other = (part(noise(1, 32, 48, 3, seed=s) * (1 + s), training=True)[1] for s in (0, 1))
    assert not np.allclose(one, other, rtol=1e-2)


def test_enlarging_the_features_or_the_maps_comes_to_the_same():
    features = noise(1, 3, 5, 4)
    up = keras.layers.UpSampling2D(4, interpolation="bilinear")
    last = keras.layers.Conv2D(3, 1, bias_initializer="ones")
    np.testing.assert_allclose(last(up(features)), up(last(features)), atol=1e-5)


def test_sides_may_be_open_and_need_not_be_square():
    model = build(None, None)
    assert model.output_shape == (None, None, None, 2)
    x = noise(2, 24, 56, 3)
    fixed = build(24, 56)
    fixed.set_weights(model.get_weights())
    np.testing.assert_allclose(ask(model, x), ask(fixed, x), atol=1e-6)
    assert ask(model, x).shape == (2, 24, 56, 2)


def test_at_eight_filters_it_weighs_about_as_much_as_a_small_unet():
    model = deeplab(keras.Input((64, 64, 3)), n_filters=8, n_classes=4)
    assert 100_000 < model.count_params() < 540_000


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"stride": 5}, r"stride must be one of \(4, 8, 16\); got 5; nearest that works: 4"),
        ({"stride": 32}, "stride .*got 32; nearest that works: 16"),
        ({"stride": None}, "stride .*got None; nearest that works: 8"),
        ({"depth": 2}, "depth must be 3 or more.*stride 8; got 2; nearest that works: 3"),
        ({"depth": 2.5}, "depth must be a whole number"),
        ({"rates": (1, 0)}, "each of rates .*got 0; nearest that works: 1"),
        ({"rates": (2.5,)}, "each of rates .*got 2.5; nearest that works: 2"),
        ({"rates": 3}, "rates must be a sequence.*got 3; nearest that works: .3,."),
        ({"rows": 36}, "36 rows; .*multiple of 8; nearest that works: 32 or 40"),
        ({"columns": 5}, "5 columns; .*nearest that works: 8"),
    ],
)
def test_what_no_network_can_be_built_from_is_refused(options, message):
    with pytest.raises((TypeError, ValueError), match=message):
        build(**options)


def test_an_array_is_no_input():
    with pytest.raises(TypeError, match="made by keras"):
        deeplab(np.zeros((1, 32, 32, 3)))


def test_a_convolution_reads_alike_with_a_stride_and_without():
    x, seeds = keras.Input((8, 12, 1)), [3, 3]
    strided, dense = (
        keras.Model(x, convolution(x, 1, stride=s, seeds=iter([seed])))
        for s, seed in zip((2, 1), seeds, strict=True)
    )
    image = noise(1, 8, 12, 1)
    np.testing.assert_allclose(ask(strided, image), ask(dense, image)[:, ::2, ::2], rtol=1e-5)
