import numpy as np
import pytest

from convlab.backend import keras
from convlab.segmentation.models.fcn import fcn
from convlab.segmentation.models.surgery.start_from import start_from

layers = keras.layers


def build(rows=64, columns=96, channels=3, **options):
    return fcn(keras.Input((rows, columns, channels)), **({"n_filters": 2} | options))


@pytest.fixture(scope="module")
def nets():
    """One network for each of the paper's strides, of different seeds."""
    return {s: build(stride=s, n_classes=3, seed=s) for s in (32, 16, 8)}


@pytest.fixture(scope="module")
def image():
    return np.random.default_rng(0).random((1, 64, 96, 3)).astype(np.float32)


def part(model, name):
    """Give what one layer writes."""
    return keras.Model(model.input, model.get_layer(name).output)


def joins(model):
    return [layer for layer in model.layers if isinstance(layer, layers.Add)]


def test_the_answer_has_the_size_of_the_image_and_adds_up_to_1(nets, image):
    for model in nets.values():
        answer = model(image, training=False).numpy()
        assert answer.shape == (1, 64, 96, 3)
        assert np.allclose(answer.sum(axis=-1), 1, atol=1e-5)
        assert not model.compiled


def test_32s_has_no_skip_16s_one_and_8s_two(nets):
    assert {stride: len(joins(model)) for stride, model in nets.items()} == {32: 0, 16: 1, 8: 2}
    assert len(joins(build(stride=2))) == 4


def test_each_join_adds_scores_of_one_size_one_from_below_and_one_of_its_own_level(nets):
    for join, cells in zip(joins(nets[8]), ((4, 6), (8, 12)), strict=True):
        up, skip = join.input
        assert up.shape == skip.shape == (None, *cells, 3)
        assert isinstance(up._keras_history.operation, layers.Conv2DTranspose)
        score = skip._keras_history.operation
        assert isinstance(score, layers.Conv2D)
        assert score.kernel_size == (1, 1)
        assert isinstance(score.input._keras_history.operation, layers.MaxPooling2D)


def test_the_last_layer_interpolates_untrained_and_the_doublings_are_learnt(nets):
    for stride, model in nets.items():
        last = model.get_layer("up_image")
        assert last.strides == (stride, stride)
        assert not last.trainable_weights
    assert len(nets[8].get_layer("up_16").trainable_weights) == 1
    assert len(nets[8].get_layer("up_8").trainable_weights) == 1


def test_skips_start_at_zero_and_the_coarsest_score_does_not(nets):
    for name in ("score_16", "score_8"):
        assert not np.any(nets[8].get_layer(name).get_weights()[0])
    assert np.all(nets[8].get_layer("score_32").get_weights()[0])


def test_16s_starts_where_32s_ended_but_for_the_rounded_corners(nets, image):
    coarse, fine = nets[32], build(stride=16, n_classes=3, seed=1)
    assert start_from(fine, coarse) == ["score_16", "up_16"]
    scores = part(coarse, "score_32")(image, training=False)
    assert np.array_equal(part(fine, "score_32")(image, training=False), scores)
    # the skip adds nothing yet, so these are the coarse scores, doubled
    doubled = part(fine, "join_16")(image, training=False).numpy()
    assert np.array_equal(doubled, part(fine, "up_16")(image, training=False))
    answers = [part(m, "up_image")(image, training=False).numpy() for m in (coarse, fine)]
    assert not np.allclose(*answers, atol=1e-3)
    # halfway between neighbours both are straight lines
    middles = np.ix_([0], [31, 32], [31, 32, 63, 64])
    assert np.allclose(*(answer[middles] for answer in answers), atol=1e-5)
    assert np.abs(answers[0] - answers[1]).max() <= 7 / 16 * np.abs(scores).max()


def test_8s_takes_over_what_16s_has_learnt_and_adds_one_skip(nets, image):
    middle, fine = build(stride=16, n_classes=3, seed=1), build(stride=8, n_classes=3, seed=2)
    rng = np.random.default_rng(0)
    middle.set_weights([w + rng.uniform(0, 0.1, w.shape) for w in middle.get_weights()])
    assert start_from(fine, middle) == ["score_8", "up_8"]
    theirs, ours = (part(m, "join_16")(image, training=False).numpy() for m in (middle, fine))
    assert np.ptp(theirs) > 0.1
    assert np.allclose(ours, theirs, atol=1e-5)


def test_only_networks_of_one_base_can_start_from_each_other(nets):
    before = nets[16].get_weights()
    for other in (build(n_filters=3, stride=32, n_classes=3), build(stride=32, n_classes=2),
                  build(stride=32, n_classes=3, batchnorm=False)):  # fmt: skip
        with pytest.raises(ValueError, match="same base, widths and classes"):
            start_from(nets[16], other)
    assert all(np.array_equal(a, b) for a, b in zip(before, nets[16].get_weights(), strict=True))


def test_moving_the_image_by_a_stride_moves_the_inside_of_the_scores(nets):
    rng = np.random.default_rng(3)
    wide = rng.random((1, 64, 480, 3)).astype(np.float32)
    scores = part(fcn(keras.Input((64, None, 3)), 2, 32, seed=4), "score_32")
    left, right = scores(wide[:, :, :-32]).numpy(), scores(wide[:, :, 32:]).numpy()
    assert np.allclose(left[:, :, 5:-4], right[:, :, 4:-5], atol=1e-5)
    assert np.ptp(left) > 1e-3


def test_the_base_halves_five_times_and_widens_up_to_eightfold(nets):
    pools = [layer for layer in nets[8].layers if isinstance(layer, layers.MaxPooling2D)]
    assert [pool.output.shape[1:] for pool in pools] == [
        (32, 48, 2), (16, 24, 4), (8, 12, 8), (4, 6, 16), (2, 3, 16),
    ]  # fmt: skip


def test_a_gradient_reaches_every_weight_but_the_last_interpolation():
    import tensorflow as tf

    model = build(stride=8, n_classes=1, batchnorm=False, n_filters=4, seed=0)
    for name in ("score_16", "score_8"):
        layer = model.get_layer(name)
        layer.set_weights([w + 0.1 for w in layer.get_weights()])
    x = np.random.default_rng(0).random((2, 64, 96, 3)).astype(np.float32)
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((model(x, training=False) - x[..., :1]) ** 2)
    found = tape.gradient(loss, model.trainable_variables)
    assert all(np.abs(g).max() > 0 for g in found)
    assert not any("up_image" in v.path for v in model.trainable_variables)


def test_one_seed_gives_one_network_and_the_same_base_for_every_stride():
    first, again, other = (build(seed=seed, stride=16).get_weights() for seed in (5, 5, 6))
    assert all(np.array_equal(a, b) for a, b in zip(first, again, strict=True))
    assert not np.array_equal(first[0], other[0])
    coarse = build(seed=5, stride=32).get_weights()
    assert np.array_equal(first[0], coarse[0])


def test_it_is_saved_and_comes_back(nets, image, tmp_path):
    nets[8].save(tmp_path / "fcn.keras")
    again = keras.saving.load_model(tmp_path / "fcn.keras")
    assert np.array_equal(again(image, training=False), nets[8](image, training=False))
    assert not again.get_layer("up_image").trainable_weights


def test_sides_may_be_open():
    model = fcn(keras.Input((None, None, 1)), n_filters=2, n_classes=1)
    assert model(np.zeros((1, 32, 64, 1), np.float32)).shape == (1, 32, 64, 1)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"rows": 100}, "100 rows; .*multiple of 32; nearest that works: 96 or 128"),
        ({"columns": 16}, "16 columns; .*nearest that works: 32"),
        ({"stride": 12}, "stride must be 32, 16, 8, 4 or 2; got 12"),
        ({"stride": "8s"}, "stride .*got '8s'"),
        ({"dropout": 1}, "dropout must be 0 or more and below 1"),
    ],
)
def test_what_no_network_can_be_built_from_is_refused(options, message):
    with pytest.raises((TypeError, ValueError), match=message):
        build(**options)
