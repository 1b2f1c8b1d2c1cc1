import numpy as np
import pytest

from convlab.backend import keras
from convlab.segmentation.losses import CrossEntropy, Dice, Ramp, Sum
from convlab.segmentation.training.fit import fit
from convlab.segmentation.training.retrain import compile_once, train_again

STEPS = 6


def network(seed):
    start = [keras.initializers.GlorotUniform(10 * seed + i) for i in (0, 1)]
    layers = [
        keras.layers.Conv2D(4, 3, padding="same", kernel_initializer=start[0]),
        keras.layers.BatchNormalization(momentum=0.9),
        keras.layers.Conv2D(1, 1, activation="sigmoid", kernel_initializer=start[1]),
    ]
    return keras.Sequential([keras.Input((16, 16, 3)), *layers])


def data():
    rng = np.random.default_rng(5)
    images = [rng.random((20, 24, 3), np.float32) for _ in range(3)]
    return images, [(image[..., 0] > 0.6).astype(np.uint8) for image in images]


def growing():
    loss = Sum([CrossEntropy(), Dice()], [1, 0])
    return loss, Ramp(loss, part=1, first=0, last=4, end=1)


def close(model, other):
    pairs = zip(model.get_weights(), other.get_weights(), strict=True)
    return all(np.allclose(a, b, rtol=0, atol=1e-6) for a, b in pairs)


@pytest.fixture(scope="module")
def fitted():
    """Networks of two seeds, each trained by `fit`."""
    models = {}
    for seed in (1, 2):
        models[seed] = network(seed)
        loss, ramp = growing()
        fit(models[seed], *data(), steps=STEPS, size=16, seed=seed, loss=loss, ramp=ramp)
    return models


def test_trained_again_a_model_ends_where_fit_ends_seed_by_seed(fitted):
    model, (loss, ramp) = network(0), growing()
    restart = compile_once(model, loss, 5e-3, STEPS)
    for seed in (2, 1, 2):
        restart(network(seed).get_weights())
        assert not close(model, fitted[seed])
        took = train_again(model, *data(), seed, STEPS, size=16, ramp=ramp)
        assert took.shape == (STEPS,)
        assert np.all(took > 0)
        assert close(model, fitted[seed])


def test_without_setting_the_optimiser_back_it_would_end_elsewhere(fitted):
    model, (loss, ramp) = network(0), growing()
    restart = compile_once(model, loss, 5e-3, STEPS)
    restart(network(1).get_weights())
    train_again(model, *data(), 1, STEPS, size=16, ramp=ramp)
    model.set_weights(network(2).get_weights())
    train_again(model, *data(), 2, STEPS, size=16, ramp=ramp)
    assert not close(model, fitted[2])
