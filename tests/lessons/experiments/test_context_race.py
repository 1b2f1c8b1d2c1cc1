import numpy as np
import pytest

from convlab.backend import keras
from convlab.lessons.experiments import context_race
from convlab.lessons.experiments.context_race import (
    NETWORKS,
    kind_accuracy,
    kind_by_row,
    score,
    tasks,
    to_kinds,
)
from convlab.lessons.experiments.recorded import unpack
from convlab.segmentation.data.synthetic.vehicles_in_fog import NEAREST


def probe(entry, seed=0):
    """Return how much a network's answers on vehicles move if the horizon does."""
    images, masks = tasks(2, np.random.default_rng(5))
    model = entry(seed)
    answers = keras.ops.convert_to_numpy(model(images, training=False))
    return np.abs(answers[0] - answers[1])[masks[0] > 0].max()


@pytest.mark.parametrize("name", ["no pooling", "small U-Net"])
def test_networks_without_context_cannot_tell_twins_apart(name):
    assert probe(NETWORKS[name]) < 1e-6


def test_networks_with_context_can():
    assert probe(NETWORKS["PSPNet"]) > 1e-5
    assert probe(NETWORKS["rates 1, 1, 1"]) < 1e-6
    assert probe(NETWORKS["rates 4, 8, 12"]) > 1e-5


def test_rivals_have_as_many_weights():
    counts = {name: build(0).count_params() for name, build in NETWORKS.items()}
    assert len({count for name, count in counts.items() if name.startswith("rates")}) == 1
    assert counts["PSPNet"] == counts["no pooling"]
    assert max(counts.values()) < 2 * min(counts.values())


def dot(seed):
    """Build the smallest network there is: each pixel by itself."""
    image = keras.Input((64, 64, 3))
    start = keras.initializers.GlorotUniform(seed=seed)
    layer = keras.layers.Conv2D(3, 1, activation="softmax", kernel_initializer=start)
    return keras.Model(image, layer(image))


def test_a_network_that_sees_nothing_else_is_right_in_half_of_the_pixels(monkeypatch):
    monkeypatch.setitem(context_race.NETWORKS, "dot", dot)
    plateau = {"rate": 0.3, "check_every": 20, "most": 60}
    found = context_race.train("dot", 0, {"scenes": [8, 2, 6], "batch": 8, "plateau": plateau})
    assert found["scores"]["kind"] == pytest.approx(0.5, abs=1e-3)
    assert found["scores"]["found"] > 0.3
    assert unpack(found["answers"]).shape == (6, 64, 64)
    assert found["steps"] == 60
    assert {share for share in found["kind_by_row"] if share} == {0.5}


def test_scores_of_vehicles_by_hand():
    assert kind_accuracy(np.array([[[[0.8, 0.15, 0.05]]]]), np.array([[[1]]])) == 1
    assert to_kinds(np.array([[0.4, 0.35, 0.25], [0.6, 0.4, 0.0]])).tolist() == [1, 0]
    masks = np.zeros((1, 64, 64), int)
    masks[0, NEAREST, :4], masks[0, NEAREST + 2, :2] = 1, 2
    answers = np.zeros((1, 64, 64, 3))
    answers[..., 0], answers[0, :, 1:, 1], answers[0, :, :1, 2] = 0.1, 0.9, 0.9
    assert kind_by_row(answers, masks)[:3].tolist() == [0.75, 0, 0.5]
    assert score(answers, masks)["kind"] == pytest.approx(4 / 6, abs=1e-4)
