"""The same call trains on as many devices as TensorFlow sees."""

from itertools import count

import numpy as np
import pytest

from convlab.backend import keras, tensorflow
from convlab.segmentation.models.blocks.level import conv2d_block
from convlab.segmentation.training import devices
from convlab.segmentation.training.devices import OneDevice, trainer_for
from convlab.segmentation.training.fit import fit
from tests.segmentation.training.killable import picture, start

WAIT = 300  # seconds, for a process of a busy machine


def network(batchnorm):
    seeds = count()
    x = keras.Input((None, None, 1))
    y = conv2d_block(x, 3, batchnorm=batchnorm, momentum=0.9, seeds=seeds)
    kernel = keras.initializers.GlorotUniform(seed=3)
    return keras.Model(
        x, keras.layers.Conv2D(1, 1, activation="sigmoid", kernel_initializer=kernel)(y)
    )


def train(batchnorm, batch=4, folder=None, watch=None):
    """Train a small network; return its history, and the weights of the model handed in."""
    image, mask = picture(0)
    model = network(batchnorm)
    history = fit(
        model, [image], [mask], unseen=picture(1), steps=12, batch=batch, size=32, check_every=4,
        folder=folder, save_every=5, watch=watch,
    )  # fmt: skip
    return history, [keras.ops.convert_to_numpy(weight) for weight in model.weights]


class Interrupt:
    """A watcher that stops a training in the middle."""

    def start(self, steps):
        pass

    def step(self, history):
        if len(history.losses) == 7:
            raise KeyboardInterrupt

    def check(self, history, probabilities):
        pass

    def end(self):
        pass


def on_two(tell, folder):
    """Train on two logical processors; tell how large the shares were, and what came out."""
    (processor,) = tensorflow.config.list_physical_devices("CPU")
    half = tensorflow.config.LogicalDeviceConfiguration()
    tensorflow.config.set_logical_device_configuration(processor, [half, half])
    shares, split = [], np.split
    devices.np.split = lambda x, n: (shares.append(len(x) // n), split(x, n))[1]
    plain, normalised = train(batchnorm=False), train(batchnorm=True)
    try:
        train(batchnorm=True, folder=folder, watch=Interrupt())
    except KeyboardInterrupt:
        shares.append("interrupted")
    tell.send((shares, plain, normalised, train(batchnorm=True, folder=folder)))


@pytest.fixture(scope="module")
def of_two(tmp_path_factory):
    process, hear = start(on_two, tmp_path_factory.mktemp("state"))
    assert hear.poll(WAIT), "the process says nothing"
    told = hear.recv()
    process.join(WAIT)
    return told


def test_each_of_two_devices_learns_from_half_of_the_batch(of_two):
    shares = of_two[0]
    assert shares == [2] * 2 * (12 + 12 + 7) + ["interrupted"] + [2] * 2 * (12 - 5)


def test_two_devices_give_what_one_gives(of_two):
    history, weights = train(batchnorm=False)
    losses, scores, trained = of_two[1][0].losses, of_two[1][0].scores, of_two[1][1]
    np.testing.assert_allclose(losses, history.losses, rtol=1e-4)
    np.testing.assert_allclose(scores, history.scores, atol=0.01)
    for weight, expected in zip(trained, weights, strict=True):
        np.testing.assert_allclose(weight, expected, atol=1e-4)
    assert not np.allclose(trained[0], network(batchnorm=False).get_weights()[0], atol=1e-3)


def test_batch_normalisation_sees_half_a_batch_so_it_is_near_but_not_the_same(of_two):
    history, weights = train(batchnorm=True)
    losses, trained = of_two[2][0].losses, of_two[2][1]
    np.testing.assert_allclose(losses, history.losses, rtol=0.05)
    assert not np.allclose(losses[0], history.losses[0], rtol=1e-5)
    averages = [i for i, w in enumerate(network(True).weights) if "moving" in w.path]
    assert len(averages) == 4
    for i in averages:  # they moved, and about as far
        np.testing.assert_allclose(trained[i], weights[i], rtol=0.2, atol=0.02)
        assert not np.allclose(trained[i], network(True).get_weights()[i], atol=1e-3)


def test_two_devices_go_on_from_a_saved_state(of_two):
    whole, resumed = of_two[2], of_two[3]
    np.testing.assert_allclose(resumed[0].losses, whole[0].losses, rtol=1e-4)
    np.testing.assert_allclose(resumed[0].scores, whole[0].scores, atol=0.01)
    for weight, expected in zip(resumed[1], whole[1], strict=True):
        np.testing.assert_allclose(weight, expected, atol=1e-4)


@pytest.mark.parametrize(
    ("seen", "batch", "used"),
    [
        ({"CPU": 1}, 8, 1),
        ({"CPU": 2}, 8, 2),
        ({"CPU": 2}, 3, 1),
        ({"CPU": 3}, 8, 2),
        ({"CPU": 1, "GPU": 4}, 8, 4),
        ({"CPU": 2, "GPU": 1}, 8, 1),
        ({"CPU": 1, "GPU": 3}, 8, 2),
    ],
)
def test_as_many_devices_are_used_as_divide_the_batch(monkeypatch, seen, batch, used):
    class Device:
        def __init__(self, name):
            self.name = name

    def seen_of(kind):
        return [Device(f"/device:{kind}:{i}") for i in range(seen.get(kind, 0))]

    monkeypatch.setattr(devices.tensorflow.config, "list_logical_devices", seen_of)
    monkeypatch.setattr(devices, "ManyDevices", lambda model, names, compile_model: names)
    chosen = trainer_for("model", batch, lambda model: None)
    if used == 1:
        assert isinstance(chosen, OneDevice)
    else:
        assert chosen == [device.name for device in seen_of("GPU") or seen_of("CPU")][:used]
