import numpy as np
import pytest

from convlab.backend import keras
from convlab.lessons.experiments.race import networks_on_coins, seven_networks
from convlab.lessons.experiments.race.designed_shapes import designed
from convlab.lessons.experiments.race.seven_networks import (
    NETWORKS,
    STRIDES,
    batches,
    parts,
    scored,
)
from convlab.segmentation.baselines.colour_lookup import colour_lookup
from convlab.segmentation.baselines.stride_ceiling import averaged_on_grid, fitted_on_grid
from convlab.segmentation.data.synthetic.shapes_of_any_colour import CLASS_NAMES


@pytest.fixture(scope="module")
def data():
    return parts(200, 20, 30)


def test_a_lookup_of_colours_loses_here_and_wins_where_classes_have_hues(data):
    images, masks = data["test"]
    for blur in (1, 3):
        answer = colour_lookup(*data["learn"], len(CLASS_NAMES), blur=blur)
        assert scored(masks, np.stack([answer(image) for image in images]))["iou"] < 0.35
    hues = np.eye(4)[masks][..., 1:] * 0.5 + 0.2
    answer = colour_lookup(hues, masks, len(CLASS_NAMES))
    assert scored(masks, np.stack([answer(image) for image in hues]))["iou"] > 0.99


def test_a_designed_pipeline_does_better_than_a_lookup(data):
    images, masks = data["test"]
    found = np.stack([designed(image, 0.24) for image in images])
    assert 0.4 < scored(masks, found)["iou"] < 0.75


def test_no_class_has_a_colour_of_its_own(data):
    images, masks = data["learn"]
    means = np.array([images[masks == label].mean(axis=0) for label in (1, 2, 3)])
    assert np.ptp(means, axis=0).max() < 0.1


def test_the_ceiling_falls_with_the_stride_and_a_fit_is_above_an_average(data):
    _, masks = data["test"]
    told = [scored(masks[:6], averaged_on_grid(masks[:6], s, 4))["iou"] for s in (2, 8, 16, 32)]
    fitted = [scored(masks[:6], fitted_on_grid(masks[:6], s, 4))["iou"] for s in (2, 8, 16, 32)]
    assert told == sorted(told, reverse=True)
    assert all(best >= mean for best, mean in zip(fitted, told, strict=True))
    assert scored(masks, averaged_on_grid(masks, 1, 4)) == {"iou": 1.0, "boundary": 1.0}
    with pytest.raises(ValueError, match="nearest that works: rows and columns"):
        averaged_on_grid(masks[:, :60], 16, 4)


def test_image_and_mask_are_turned_together(data):
    images, masks = (part[:6] for part in data["learn"])
    x, y = batches(images, masks, 8, seed=3)()
    assert x.shape == (8, 64, 64, 3)
    assert y.shape == (8, 64, 64, 1)
    for picture, mask in zip(x, y[..., 0], strict=True):
        same = [np.array_equal(np.sort(picture, -1), np.sort(of, -1)) for of in _moved(images)]
        masked = [np.array_equal(mask, of) for of in _moved(masks)]
        assert any(a and b for a, b in zip(same, masked, strict=True))


def _moved(arrays):
    for array in arrays:
        for turn in range(4):
            turned = np.rot90(array, turn)
            yield turned
            yield turned[::-1]


def test_rivals_have_about_as_many_weights_and_a_stride_each():
    counts = [
        sum(int(np.prod(w.shape)) for w in build(0).trainable_weights)
        for build in NETWORKS.values()
    ]
    assert max(counts) < 1.3 * min(counts)
    assert NETWORKS.keys() == STRIDES.keys()
    for name in ("FCN-32s", "FCN-16s", "FCN-8s"):
        score = NETWORKS[name](0).get_layer(f"score_{STRIDES[name]}")
        assert score.output.shape[1] == 64 // STRIDES[name]


def test_the_coins_are_split_in_three_and_lit_in_four_ways():
    rows = sorted((part.start, part.stop) for part in networks_on_coins.SPLIT.values())
    assert [stop for _, stop in rows[:-1]] == [start for start, _ in rows[1:]]
    image, mask = networks_on_coins.part("test")
    assert image.shape[:2] == mask.shape == (144, 384)
    lit = networks_on_coins.lights(image)
    assert len(lit) == 4
    assert all(one.min() >= 0 and one.max() <= 1 for one in lit.values())
    known = seven_networks.NETWORKS.keys()
    assert set(networks_on_coins.NETWORKS) <= set(known)


def test_the_pipeline_for_the_coins_is_a_strong_rival_as_long_as_the_light_stays():
    scores = networks_on_coins.references({})["designed pipeline"]
    assert scores["as taken"] > 0.95
    assert scores["half the light"] < 0.6


def test_a_training_goes_on_while_validation_rises_and_then_cools():
    layer = keras.layers.Conv2D(4, 1, activation="softmax", kernel_initializer="zeros")
    model = keras.Sequential([keras.Input((8, 8, 3)), layer])
    x, y = np.ones((2, 8, 8, 3), np.float32), np.ones((2, 8, 8, 1), np.uint8)
    scores = iter([0.1, 0.2, 0.3, 0.5, 0.6, 0.6, 0.6, 0.7, 0.6])
    how = {"rate": 0.1, "check_every": 2, "least": 8, "most": 20, "window": 2, "gain": 0.06}
    curve, best, turned = seven_networks.to_plateau(
        model, lambda: (x, y), lambda: next(scores), falls=[[0.5, 2], [0.1, 2]], **how
    )
    assert [step for step, _ in curve] == list(range(2, 19, 2))
    assert turned == 14  # 0.6 and 0.6 after 0.5 and 0.6: at the plateau
    assert best == 16
    assert float(model.optimizer.learning_rate) == pytest.approx(0.01)


def test_a_plateau_is_when_the_last_checks_are_no_better():
    assert seven_networks._rises([0.1, 0.4, 0.3, 0.5], 2, 0.1)
    assert not seven_networks._rises([0.4, 0.4, 0.3, 0.6], 2, 0.1)
    assert seven_networks._rises([0.1, 0.2, 0.3, 0.5, 0.0, 0.6], 3, 0.1)  # one check that jumps
