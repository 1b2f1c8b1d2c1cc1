"""Sums of losses, weights that grow, and the weight map of the U-Net paper."""

import numpy as np
import pytest

from convlab.backend import keras
from convlab.segmentation.losses import (
    CrossEntropy,
    Dice,
    HausdorffDistance,
    Ramp,
    Sum,
    border_weights,
)
from tests.segmentation.losses.cases import SIDE, disc


def pair(seed=0):
    rng = np.random.default_rng(seed)
    return rng.integers(0, 2, (2, SIDE, SIDE)), rng.random((2, SIDE, SIDE, 1))


def test_a_sum_adds_what_its_parts_say():
    truth, p = pair()
    parts = CrossEntropy(), Dice(), HausdorffDistance()
    values = [float(part(truth, p)) for part in parts]
    assert float(Sum(parts)(truth, p)) == pytest.approx(sum(values), rel=1e-6)
    weighed = float(Sum(parts, [1, 0.5, 0.01])(truth, p))
    assert weighed == pytest.approx(values[0] + 0.5 * values[1] + 0.01 * values[2], rel=1e-6)


def test_a_weight_for_each_pixel_goes_to_the_pixels():
    truth, p = pair(1)
    weights = np.random.default_rng(2).random(truth.shape)
    parts = CrossEntropy(), Dice()
    expected = float(parts[0](truth, p, weights)) + float(parts[1](truth, p))
    assert float(Sum(parts)(truth, p, weights)) == pytest.approx(expected, rel=1e-6)
    of_images = np.array([1.0, 3.0])
    expected = sum(float(part(truth, p, of_images)) for part in parts[1:])
    assert float(Sum(parts[1:])(truth, p, of_images)) == pytest.approx(expected, rel=1e-6)


def small_model(loss):
    keras.utils.set_random_seed(0)
    head = keras.layers.Conv2D(1, 3, padding="same", activation="sigmoid")
    model = keras.Sequential([keras.Input((SIDE, SIDE, 1)), head])
    model.compile(keras.optimizers.SGD(0.0), loss, jit_compile=False)
    return model


def test_a_ramp_changes_the_loss_of_a_compiled_model():
    loss = Sum([Dice(), HausdorffDistance()], [1, 0])
    model, ramp = small_model(loss), Ramp(loss, part=1, first=1, last=3, end=0.5)
    x = np.random.default_rng(4).normal(size=(1, SIDE, SIDE, 1)).astype("float32")
    y, p = disc()[..., 0], model(x)
    dice, far = (float(part(y, p)) for part in loss.losses)
    seen = []
    note = keras.callbacks.LambdaCallback(
        on_train_batch_end=lambda batch, logs: seen.append(logs["loss"])
    )
    model.fit(x, y, epochs=5, verbose=0, callbacks=[ramp, note])
    expected = [dice + weight * far for weight in (0, 0, 0.25, 0.5, 0.5)]
    np.testing.assert_allclose(seen, expected, rtol=1e-5)
    assert far > 0.1


def test_a_sum_is_saved_with_the_weights_it_has(tmp_path):
    loss = Sum([Dice(smooth=0.5), CrossEntropy([1, 2])], [1, 0])
    model = small_model(loss)
    loss.weights[1].assign(0.25)
    model.save(tmp_path / "model.keras")
    again = keras.saving.load_model(tmp_path / "model.keras").loss
    assert [float(weight) for weight in again.weights] == [1, 0.25]
    assert [part.get_config() for part in again.losses] == [p.get_config() for p in loss.losses]
    truth, p = pair(5)
    assert float(again(truth, p)) == float(loss(truth, p))


def test_what_cannot_be_added_or_raised_is_refused():
    with pytest.raises(TypeError, match=r"keras.losses.Loss objects; got str"):
        Sum(["dice"])
    with pytest.raises(ValueError, match=r"one number for each of 1 losses.* got \[1, 2\]"):
        Sum([Dice()], [1, 2])
    with pytest.raises(ValueError, match=r"1 or more"):
        Sum([])
    loss = Sum([Dice()])
    with pytest.raises(TypeError, match=r"must be a Sum; got Dice"):
        Ramp(Dice(), 0, 0, 1)
    with pytest.raises(ValueError, match=r"part must be from 0 to 0; got 1; nearest .* 0"):
        Ramp(loss, 1, 0, 1)
    with pytest.raises(ValueError, match=r"last must come after first=3; got 3; nearest .* 4"):
        Ramp(loss, 0, 3, 3)


def brute_weights(instances, w0, sigma):
    """The formula of the paper, pixel by pixel."""
    weights = np.ones(instances.shape)
    for at in np.argwhere(instances == 0):
        nearest = sorted(
            np.sqrt(((np.argwhere(instances == n) - at) ** 2).sum(axis=1)).min()
            for n in np.unique(instances[instances > 0])
        )
        weights[tuple(at)] += w0 * np.exp(-((nearest[0] + nearest[1]) ** 2) / (2 * sigma**2))
    return weights


@pytest.mark.parametrize("shape", [(9, 13), (4, 6, 7)])
def test_border_weights_are_those_of_the_paper(shape):
    instances = np.zeros(shape, int)
    rng = np.random.default_rng(6)
    for number in range(1, 5):
        instances[tuple(rng.integers(0, side) for side in shape)] = number
    ours = border_weights(instances, w0=7, sigma=3, balance=False)
    np.testing.assert_allclose(ours, brute_weights(instances, 7, 3), rtol=1e-6)


def test_balanced_weights_let_both_kinds_count_alike():
    instances = np.zeros((8, 8), int)
    instances[2:4, 2:5] = 1
    weights = border_weights(instances)  # one object: no gap
    assert weights[instances == 0].sum() == pytest.approx(weights[instances > 0].sum())
    assert weights.mean() == pytest.approx(1)
    assert np.all(border_weights(np.zeros((3, 3), int)) == 1)
    assert np.all(border_weights(np.ones((3, 3), int)) == 1)


def test_the_gap_between_two_objects_counts_most():
    instances = np.zeros((5, 12), int)
    instances[1:4, 1:4], instances[1:4, 5:8] = 1, 2
    weights = border_weights(instances)
    assert weights.argmax() in {row * 12 + 4 for row in range(1, 4)}
    truth, p = instances[None] > 0, np.full((1, 5, 12, 1), 0.5)
    weighed = float(CrossEntropy()(truth, p, sample_weight=weights[None]))
    assert weighed == pytest.approx(np.log(2) * weights.mean(), rel=1e-5)


def test_what_has_no_weights_is_refused():
    with pytest.raises(ValueError, match=r"instances must hold whole numbers from 0; got float64"):
        border_weights(np.zeros((3, 3)))
    with pytest.raises(ValueError, match=r"w0 must be 0 or more; got -1"):
        border_weights(np.zeros((3, 3), int), w0=-1)
    with pytest.raises(ValueError, match=r"sigma must be above 0; got 0"):
        border_weights(np.zeros((3, 3), int), sigma=0)
