import numpy as np
import pytest

from convlab.backend import keras
from convlab.lessons.experiments.race import pets_encoder


def drawn(part, first, last, side):
    """Stand in for the photographs: bright pets on dark ground, with an undecided border."""
    rng = np.random.default_rng(first)
    masks = np.zeros((last - first, side, side), np.uint8)
    masks[:, 3:11, 4:13] = pets_encoder.BORDER
    masks[:, 4:10, 5:12] = 1
    noise = rng.random((*masks.shape, 3))
    return (0.3 * noise + 0.6 * (masks == 1)[..., None]).astype(np.float32), masks


def dot(seed, side):
    layer = keras.layers.Conv2D(1, 1, activation="sigmoid")
    return keras.Sequential([keras.Input((side, side, 3)), layer])


def test_the_experiment_runs_on_photographs_of_any_kind(monkeypatch):
    monkeypatch.setattr(pets_encoder, "photographs", drawn)
    monkeypatch.setitem(pets_encoder.NETWORKS, "dot", dot)
    settings = {"side": 16, "batch": 4, "validation": 3, "test": 5}
    settings["plateau"] = {"rate": 0.3, "check_every": 20, "most": 60}
    found = pets_encoder.train("dot, 12", 0, settings)
    assert found["scores"]["iou"] > 0.95
    assert found["parameters"] == 4
    scores = pets_encoder.references(settings)
    assert scores["all is pet"]["iou"] == pytest.approx(42 / (256 - 30), abs=1e-3)
    assert scores["colour lookup"]["iou"] > 0.9


def test_the_undecided_border_counts_nowhere():
    masks = np.array([[[1, 2, 0, 1]]])
    assert pets_encoder.pet_iou(masks, np.array([[[True, True, False, True]]])) == 1
    assert pets_encoder.pet_iou(masks, np.array([[[True, False, True, False]]])) == 1 / 3
    truth, found = np.array([[1.0, 2, 0]]), np.array([[0.9, 0.1, 0.2]], np.float32)
    loss = float(pets_encoder.decided_crossentropy(truth, keras.ops.convert_to_tensor(found)))
    assert loss == pytest.approx(-(np.log(0.9) + np.log(0.8)) / 2, abs=1e-5)


def test_every_row_has_a_network_and_a_count():
    for row in pets_encoder.EXPERIMENT.rows:
        name, count = row.rsplit(", ", 1)
        assert name in pets_encoder.NETWORKS
        assert int(count) <= 500
