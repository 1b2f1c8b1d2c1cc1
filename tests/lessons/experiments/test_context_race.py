import numpy as np
import pytest

from convlab.backend import keras
from convlab.lessons.experiments.context_race import (
    POOLING,
    RATES,
    WEIGHTS,
    _train,
    kind_accuracy,
    race,
    tasks,
    to_kinds,
)
from convlab.segmentation.data.synthetic.vehicles_in_fog import HORIZON
from convlab.segmentation.losses import CrossEntropy
from convlab.segmentation.training.retrain import compile_once


def probe(entry, seed=0):
    """Return how much a network's answers on vehicles move if the horizon does."""
    images, masks = tasks(2, np.random.default_rng(5))
    model = entry(seed)
    answers = keras.ops.convert_to_numpy(model(images, training=False))
    return np.abs(answers[0] - answers[1])[masks[0] > 0].max()


@pytest.mark.parametrize("name", ["no pooling", "small U-Net"])
def test_networks_without_context_cannot_tell_twins_apart(name):
    assert probe(POOLING[name]) < 1e-6


def test_networks_with_context_can():
    assert probe(POOLING["PSPNet"]) > 1e-5
    near, far = (probe(entry) for entry in RATES.values())
    assert near < 1e-6
    assert far > 1e-5


def test_rivals_have_as_many_weights():
    for entries, names in ((POOLING, ["PSPNet", "no pooling"]), (RATES, list(RATES))):
        assert len({entries[name](0).count_params() for name in names}) == 1
    counts = [entry(0).count_params() for entry in (POOLING | RATES).values()]
    assert max(counts) < 2 * min(counts)


def dot(seed):
    """Build the smallest network there is: each pixel by itself."""
    image = keras.Input((64, 64, 3))
    start = keras.initializers.GlorotUniform(seed=seed)
    layer = keras.layers.Conv2D(3, 1, activation="softmax", kernel_initializer=start)
    return keras.Model(image, layer(image))


def test_a_network_that_sees_nothing_else_is_right_in_half_of_the_pixels():
    learnt, unseen = tasks(8, np.random.default_rng(1)), tasks(6, np.random.default_rng(2))
    scores = race({"dot": dot}, learnt, unseen, seeds=(0, 1), steps=60, learning_rate=0.3)["dot"]
    assert np.allclose(scores.kind, 0.5, atol=1e-3)
    assert scores.found.min() > 0.3
    assert scores.labels.shape == (6, 64, 64)
    assert scores.weights == 12


def test_each_seed_starts_afresh_as_if_it_were_alone():
    learnt, unseen = tasks(4, np.random.default_rng(1)), tasks(2, np.random.default_rng(2))
    both = race({"dot": dot}, learnt, unseen, seeds=(4, 5), steps=5)["dot"]
    alone = race({"dot": dot}, learnt, unseen, seeds=(5,), steps=5)["dot"]
    np.testing.assert_allclose(both.found[1], alone.found[0], atol=1e-6)
    model = dot(4)
    restart = compile_once(model, CrossEntropy(WEIGHTS), 0.1, 5)
    ends = []
    for _ in range(2):
        restart(dot(5).get_weights())
        _train(model, *learnt, 5, 2, np.random.default_rng(0))
        ends.append(np.concatenate([w.ravel() for w in model.get_weights()]))
    np.testing.assert_allclose(ends[0], ends[1], atol=1e-6)
    assert int(model.optimizer.iterations.numpy()) == 5


def test_training_finds_vehicles():
    learnt = tasks(8, np.random.default_rng(3))
    start, end = (
        race({"dot": dot}, learnt, learnt, (0,), steps, learning_rate=0.3)["dot"].found[0]
        for steps in (1, 60)
    )
    assert end > start + 0.2


def test_the_kind_is_asked_for_on_vehicles_only_and_fog_does_not_count():
    answers = np.array([[[0.9, 0.06, 0.04], [0.9, 0.01, 0.09], [0, 0, 1], [0, 1, 0]]])[None]
    assert kind_accuracy(answers, np.array([[[1, 1, 0, 2]]])) == pytest.approx(1 / 3)


def test_who_cannot_tell_the_kinds_apart_may_still_find_a_vehicle():
    answers = np.array([[0.4, 0.3, 0.3], [0.4, 0.25, 0.35], [0.55, 0.45, 0.0]])
    assert to_kinds(answers).tolist() == [1, 2, 0]


def test_tasks_hold_both_horizons():
    images, masks = tasks(4, np.random.default_rng(0))
    assert images.dtype == np.float32
    assert masks.dtype == np.uint8
    assert np.array_equal(images[0, HORIZON:], images[1, HORIZON:])
    assert not np.array_equal(images[0], images[1])
