"""Every pullback is a gradient: by finite differences, and by TensorFlow's tape."""

import numpy as np
import pytest

from convlab import Geometry
from convlab._fast import cores
from convlab.backend import keras
from convlab.backend import tensorflow as tf
from convlab.checks import gradient_gap
from convlab.nn import layers

RNG = np.random.default_rng(0)
G = Geometry((6, 5), (3, 2), (2, 1), "same")
UP = Geometry.for_transpose((3, 4), (3, 2), (2, 1), "same")
X, Y = RNG.standard_normal((2, 6, 5, 3)), RNG.standard_normal((2, 3, 4, 4))
W, V = RNG.standard_normal((3, 2, 3, 4)), RNG.standard_normal((3, 2, 3, 4))
SMALL, LARGE = RNG.standard_normal(4), RNG.standard_normal(3)
GAMMA, MEAN, VARIANCE = RNG.standard_normal(3), RNG.standard_normal(3), RNG.random(3) + 0.5
EVEN, MORE = RNG.standard_normal((2, 6, 4, 3)), RNG.standard_normal((2, 6, 4, 2))
BINARY, CLASSES = RNG.integers(0, 2, (2, 6, 4)), RNG.integers(0, 3, (2, 6, 4))
ONE = RNG.standard_normal((2, 6, 4, 1))
KEPT = RNG.random((2, 6, 4)) < 0.6  # the other pixels are ignored
SOME, FEW = np.where(KEPT, BINARY, -1), np.where(KEPT, CLASSES, -1)


def number(result):
    """A loss as an array, with the pullback of an array."""
    loss, pullback = result
    return np.array(loss), lambda d: pullback(float(d))


def in_training(x, gamma, beta):
    return layers.batch_norm(x, gamma, beta, *layers.moments(x))


def at_inference(x, gamma, beta):
    moving = (array.astype(x.dtype) for array in (MEAN, VARIANCE))
    return layers.batch_norm(x, gamma, beta, *moving, training=False)


CASES = {
    "conv": (lambda *a: layers.conv(*a, G), (X, W, SMALL)),
    "conv with relu": (lambda *a: layers.conv(*a, G, relu=True), (X, W, SMALL)),
    "conv_transpose": (lambda *a: layers.conv_transpose(*a, UP), (Y, V, LARGE)),
    "relu": (layers.relu, (X,)),
    "max_pool": (layers.max_pool, (EVEN,)),
    "max_pool of 3": (lambda x: layers.max_pool(x, 3), (X[:, :, :3],)),
    "upsample": (layers.upsample, (X,)),
    "upsample by 3": (lambda x: layers.upsample(x, 3), (X,)),
    "batch_norm in training": (in_training, (X, GAMMA, LARGE)),
    "batch_norm at inference": (at_inference, (X, GAMMA, LARGE)),
    "dropout": (lambda x: layers.dropout(x, 0.4, np.random.default_rng(1)), (X,)),
    "concatenate": (layers.concatenate, (EVEN, MORE, ONE)),
    "sigmoid": (layers.sigmoid, (X,)),
    "softmax": (layers.softmax, (X,)),
    "cross_entropy of one": (lambda x: number(layers.cross_entropy(x, BINARY)), (ONE,)),
    "cross_entropy of several": (lambda x: number(layers.cross_entropy(x, CLASSES)), (EVEN,)),
    "cross_entropy of one, ignored": (lambda x: number(layers.cross_entropy(x, SOME)), (ONE,)),
    "cross_entropy of several, ignored": (lambda x: number(layers.cross_entropy(x, FEW)), (EVEN,)),
    "dice of one, ignored": (lambda x: number(layers.dice(x, SOME)), (ONE,)),
    "dice of several, ignored": (lambda x: number(layers.dice(x, FEW, smooth=0)), (EVEN,)),
    "dice of one": (lambda x: number(layers.dice(x, BINARY)), (ONE,)),
    "dice of several": (lambda x: number(layers.dice(x, CLASSES, smooth=0.5)), (EVEN,)),
}


def gaps(layer, arrays):
    """The gap of each array's gradient, the others held."""
    for place in range(len(arrays)):

        def of(array, place=place):
            return layer(*arrays[:place], array, *arrays[place + 1 :])

        def pullback(dy, place=place):
            gradients = layer(*arrays)[1](dy)
            return gradients[place] if isinstance(gradients, tuple) else gradients

        yield gradient_gap(
            lambda array: of(array)[0], pullback, arrays[place], np.random.default_rng(2)
        )


@pytest.mark.parametrize("least", [0, 2**30])
@pytest.mark.parametrize("name", CASES)
def test_gradients_are_finite_differences(name, least, monkeypatch):
    monkeypatch.setattr(cores, "LEAST_BYTES", least)  # with 0, every core takes a part
    monkeypatch.setattr(cores, "LEAST_WORK", least)
    assert max(gaps(*CASES[name])) < 1e-6


def scaled_forward_only(x):
    y, _ = layers.dropout(x, 0.4, np.random.default_rng(1))
    return y, lambda dy: dy * (y != 0)


def mask_of_the_gradient(x):
    return layers.relu(x)[0], lambda dy: np.maximum(dy, 0)


def moments_held(x, gamma, beta):
    return layers.batch_norm(x, gamma, beta, *layers.moments(x), training=False)


def parts_in_another_order(*parts):
    y, pullback = layers.concatenate(*parts)
    return y, lambda dy: tuple(p[..., ::-1] for p in pullback(dy))


def bias_averaged(x, w, b):
    y, pullback = layers.conv(x, w, b, G)
    return y, lambda dy: (*pullback(dy)[:2], dy.mean(axis=(0, 1, 2)))


def kernel_flipped(x, w, b):
    y, pullback = layers.conv(x, w, b, G)
    return y, lambda dy: (layers.conv(x, w[::-1], b, G)[1](dy)[0], *pullback(dy)[1:])


def sum_forgotten(x):
    loss, pullback = layers.cross_entropy(x, CLASSES)
    return np.array(loss), lambda d: pullback(float(d)) * CLASSES.size


def first_of_each_square(x):
    return layers.upsample(x)[0], lambda dy: 4 * dy[:, ::2, ::2]


def all_pixels_counted(x):
    loss, pullback = layers.cross_entropy(x, FEW)
    return np.array(loss), lambda d: pullback(float(d)) * KEPT.sum() / KEPT.size


def ignored_pixels_counted(x):
    loss, _ = layers.dice(x, FEW)
    return np.array(loss), lambda d: layers.dice(x, np.maximum(FEW, 0))[1](float(d))


def softmax_alone(x):
    y, _ = layers.softmax(x)
    return y, lambda dy: dy * y * (1 - y)


FAULTS = {
    "dropout": scaled_forward_only,
    "relu": mask_of_the_gradient,
    "batch_norm in training": moments_held,
    "concatenate": parts_in_another_order,
    "conv": bias_averaged,
    "cross_entropy of several": sum_forgotten,
    "cross_entropy of several, ignored": all_pixels_counted,
    "dice of several, ignored": ignored_pixels_counted,
    "upsample": first_of_each_square,
    "softmax": softmax_alone,
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_planted_fault_is_caught(name):
    assert max(gaps(FAULTS[name], CASES[name][1])) > 1e-3


def test_a_flipped_kernel_on_the_way_back_is_caught():
    assert max(gaps(kernel_flipped, CASES["conv"][1])) > 1e-3


def theirs(name):
    """The same layer in TensorFlow."""
    keras_losses = {
        "cross_entropy of one": lambda x: tf.reduce_mean(
            tf.nn.sigmoid_cross_entropy_with_logits(BINARY[..., None].astype(float), x)
        ),
        "cross_entropy of several": lambda x: tf.reduce_mean(
            tf.nn.sparse_softmax_cross_entropy_with_logits(CLASSES, x)
        ),
        "cross_entropy of one, ignored": lambda x: tf.reduce_mean(
            tf.nn.sigmoid_cross_entropy_with_logits(SOME[KEPT].astype(float), x[..., 0][KEPT])
        ),
        "cross_entropy of several, ignored": lambda x: tf.reduce_mean(
            tf.nn.sparse_softmax_cross_entropy_with_logits(FEW[KEPT], x[KEPT])
        ),
    }
    return {
        "conv": lambda x, w, b: tf.nn.conv2d(x, w, [2, 1], "SAME") + b,
        "conv with relu": lambda x, w, b: tf.nn.relu(tf.nn.conv2d(x, w, [2, 1], "SAME") + b),
        "conv_transpose": lambda y, w, b: (
            tf.nn.conv2d_transpose(y, w, (2, *UP.large, 3), [2, 1], "SAME") + b
        ),
        "relu": tf.nn.relu,
        "max_pool": lambda x: tf.nn.max_pool2d(x, 2, 2, "VALID"),
        "max_pool of 3": lambda x: tf.nn.max_pool2d(x, 3, 3, "VALID"),
        "upsample": keras.layers.UpSampling2D(2, dtype="float64"),
        "upsample by 3": keras.layers.UpSampling2D(3, dtype="float64"),
        "batch_norm in training": lambda x, gamma, beta: tf.nn.batch_normalization(
            x, *tf.nn.moments(x, (0, 1, 2)), beta, gamma, 1e-3
        ),
        "batch_norm at inference": lambda x, gamma, beta: tf.nn.batch_normalization(
            x, MEAN, VARIANCE, beta, gamma, 1e-3
        ),
        "concatenate": lambda *parts: tf.concat(parts, -1),
        "sigmoid": tf.nn.sigmoid,
        "softmax": tf.nn.softmax,
        **keras_losses,
    }[name]


@pytest.mark.parametrize(
    "name", [name for name in CASES if name.split()[0] not in ("dropout", "dice")]
)
def test_gradients_are_those_of_the_tape(name):
    layer, arrays = CASES[name]
    variables = [tf.Variable(array) for array in arrays]
    with tf.GradientTape() as tape:
        out = theirs(name)(*variables)
        dy = np.random.default_rng(3).standard_normal(out.shape)
        total = tf.reduce_sum(out * dy)
    y, pullback = layer(*arrays)
    assert np.allclose(y, out, rtol=1e-10, atol=1e-12)
    ours = pullback(dy)
    ours = ours if isinstance(ours, tuple) else (ours,)
    for gradient, wanted in zip(ours, tape.gradient(total, variables), strict=True):
        assert gradient.dtype == np.float64
        assert np.allclose(gradient, wanted, rtol=1e-9, atol=1e-10)


@pytest.mark.parametrize("name", CASES)
def test_float32_stays(name):
    layer, arrays = CASES[name]
    y, pullback = layer(*(array.astype(np.float32) for array in arrays))
    if y.ndim:
        assert y.dtype == np.float32
    dy = np.ones(y.shape, np.float32)
    gradients = pullback(dy)
    for gradient in gradients if isinstance(gradients, tuple) else (gradients,):
        assert gradient.dtype == np.float32
