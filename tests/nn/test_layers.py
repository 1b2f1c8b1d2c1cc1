"""What the layers say beside their gradients."""

import numpy as np
import pytest

from convlab.backend import keras
from convlab.backend import tensorflow as tf
from convlab.nn import layers
from convlab.nn.layers.per_channel import along, lines, over_cells
from convlab.segmentation import losses

RNG = np.random.default_rng(0)


def test_max_pool_sends_the_gradient_to_the_first_of_equals_as_tensorflow_does():
    x = RNG.integers(0, 2, (2, 6, 8, 3)).astype(float)  # many ties
    y, pullback = layers.max_pool(x)
    dy = RNG.standard_normal(y.shape)
    variable = tf.Variable(x)
    with tf.GradientTape() as tape:
        total = tf.reduce_sum(tf.nn.max_pool2d(variable, 2, 2, "VALID") * dy)
    assert np.array_equal(pullback(dy), tape.gradient(total, variable))


def test_max_pool_in_one_and_three_axes():
    x = RNG.standard_normal((2, 4, 6, 2, 3))
    y, pullback = layers.max_pool(x)
    assert np.array_equal(y, x.reshape(2, 2, 2, 3, 2, 1, 2, 3).max(axis=(2, 4, 6)))
    assert np.isclose((pullback(y) * x).sum(), (y * y).sum())
    assert layers.max_pool(x[:, :, 0, 0])[0].shape == (2, 2, 3)


@pytest.mark.parametrize("shape", [(1, 5, 4, 1), (1, 4, 1, 1)])
def test_max_pool_refuses_what_it_cannot_divide(shape):
    with pytest.raises(ValueError, match="multiples of size=2"):
        layers.max_pool(np.zeros(shape))


def test_batch_norm_is_that_of_keras_in_training_and_at_inference():
    x = RNG.standard_normal((4, 5, 6, 3)).astype(np.float32) * [1, 5, 0.01] + [3, -2, 0]
    x = x.astype(np.float32)
    layer = keras.layers.BatchNormalization()
    layer.build(x.shape)
    weights = [RNG.random(3).astype(np.float32) + 0.5 for _ in range(4)]
    layer.set_weights(weights)
    at_inference = layers.batch_norm(x, *weights, training=False)[0]
    assert np.allclose(at_inference, layer(x, training=False), atol=1e-5)

    mean, variance = layers.moments(x)
    in_training = layers.batch_norm(x, *weights[:2], mean, variance)[0]
    assert np.allclose(in_training, layer(x, training=True), atol=2e-5)
    moved = [0.99 * w + 0.01 * m for w, m in zip(weights[2:], (mean, variance), strict=True)]
    assert np.allclose(layer.get_weights()[2:], moved, rtol=1e-5)


def test_batch_norm_keeps_its_digits_far_from_zero():
    x = 1000 + RNG.standard_normal((2, 32, 32, 4))
    mean, variance = layers.moments(x.astype(np.float32))
    assert np.allclose(mean, x.mean(axis=(0, 1, 2)), rtol=1e-6)
    assert np.allclose(variance, x.var(axis=(0, 1, 2)), rtol=1e-3)


def test_dropout_keeps_the_mean_and_the_mask():
    x = np.ones((10, 100, 100, 1), np.float32)
    y, pullback = layers.dropout(x, 0.3, np.random.default_rng(0))
    assert abs(y.mean() - 1) < 0.01
    assert abs((y == 0).mean() - 0.3) < 0.01
    assert np.array_equal(pullback(x), y)
    assert layers.dropout(x, 0, None)[0] is x


@pytest.mark.parametrize("rate", [-0.1, 1, 2.5])
def test_dropout_refuses_a_rate_out_of_range(rate):
    with pytest.raises(ValueError, match=f"rate must be 0 or more and below 1; got {rate}"):
        layers.dropout(np.ones(3), rate, np.random.default_rng(0))


@pytest.mark.parametrize("classes", [1, 3])
def test_losses_are_those_of_the_lesson_in_keras(classes):
    logits = 3 * RNG.standard_normal((2, 6, 5, classes))
    labels = RNG.integers(0, max(classes, 2), (2, 6, 5))
    pairs = (
        (layers.cross_entropy, losses.CrossEntropy(from_logits=True)),
        (layers.dice, losses.Dice(from_logits=True)),
    )
    for ours, theirs in pairs:
        variable = tf.Variable(logits)
        with tf.GradientTape() as tape:
            wanted = theirs(labels, variable)
        loss, pullback = ours(logits, labels)
        assert np.isclose(loss, float(wanted), rtol=1e-6)
        assert np.allclose(pullback(1.0), tape.gradient(wanted, variable), rtol=1e-5, atol=1e-8)
        assert ours(logits, labels[..., None])[0] == loss


@pytest.mark.parametrize("classes", [1, 3])
def test_a_loss_does_not_see_ignored_pixels(classes):
    logits = RNG.standard_normal((2, 6, 5, classes))
    labels = RNG.integers(0, max(classes, 2), (2, 6, 5))
    labels[:, 1:3], labels[:, :, 4:] = -1, -1
    left = np.s_[:, [0, 3, 4, 5], :4]
    for loss in (layers.cross_entropy, layers.dice):
        (value, pullback), (wanted, without) = (
            loss(logits, labels),
            loss(logits[left], labels[left]),
        )
        assert np.isclose(value, wanted, rtol=1e-12)
        gradient = pullback(2.0)
        assert np.allclose(gradient[left], without(2.0), rtol=1e-12)
        assert not gradient[labels == -1].any()
        other = np.where(labels[..., None] == -1, 1e6, logits)
        assert np.isclose(loss(other, labels)[0], wanted, rtol=1e-12)
        assert loss(logits, labels[..., None])[0] == value


@pytest.mark.parametrize("smooth", [0, 1])
def test_an_image_of_ignored_pixels_alone_adds_no_dice(smooth):
    logits, labels = RNG.standard_normal((2, 4, 5, 1)), RNG.integers(0, 2, (2, 4, 5))
    labels[1] = -1
    loss, pullback = layers.dice(logits, labels, smooth)
    assert np.isclose(loss, layers.dice(logits[:1], labels[:1], smooth)[0] / 2)
    assert not pullback(1.0)[1].any()


def test_losses_survive_certainty():
    logits = np.array([[[1000.0, -1000.0]], [[-1000.0, 1000.0]]])
    loss, pullback = layers.cross_entropy(logits, np.array([[0], [0]]))
    assert loss == 1000
    assert np.isfinite(pullback(1.0)).all()
    one, pullback = layers.cross_entropy(logits[..., :1], np.array([[1], [1]]))
    assert one == 500
    assert np.isfinite(pullback(1.0)).all()


@pytest.mark.parametrize("labels", [np.zeros((1, 3)), *(np.full((1, 2), n) for n in (2, -1, 0.5))])
def test_losses_refuse_labels_that_do_not_fit(labels):
    with pytest.raises(ValueError, match="labels must"):
        layers.cross_entropy(np.zeros((1, 2, 2)), labels)


@pytest.mark.parametrize(
    ("label", "rule"), [(-1, "a pixel that counts"), (-2, "from 0 to 1"), (2, "from 0 to 1")]
)
@pytest.mark.parametrize("loss", [layers.cross_entropy, layers.dice])
def test_losses_say_which_labels_they_refuse(loss, label, rule):
    labels = np.full((1, 3), label)
    with pytest.raises(ValueError, match=f"labels must .*{rule}.*; got .*nearest that works"):
        loss(np.zeros((1, 3, 1)), labels)


def test_upsampling_in_one_and_three_axes():
    x = RNG.standard_normal((2, 2, 3, 4, 5))
    y, pullback = layers.upsample(x, 3)
    assert np.array_equal(y, np.kron(x, np.ones((1, 3, 3, 3, 1))))
    assert np.allclose(pullback(y), 27 * x)
    assert layers.upsample(x[:, :, 0, 0])[0].shape == (2, 4, 5)


def test_a_number_for_each_channel_meets_every_cell():
    x = RNG.standard_normal((2, 3, 4, 5, 6))
    assert np.allclose(over_cells(x), x.sum(axis=(0, 1, 2, 3)))
    values = np.arange(6.0)
    assert np.array_equal((lines(x) * along(values, x)).reshape(x.shape), x * values)
