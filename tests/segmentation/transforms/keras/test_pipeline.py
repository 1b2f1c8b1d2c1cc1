"""The pipeline: one seed, one series; each image once a round; windows at one place."""

import numpy as np
import pytest

from convlab.backend import keras
from convlab.backend import tensorflow as tf
from convlab.segmentation.transforms.keras import pipeline
from convlab.segmentation.transforms.keras.joint_layers import JointFlip
from convlab.segmentation.transforms.keras.warp_layers import JointElastic
from tests.segmentation.transforms.keras.layers_tried import (
    FLAT,
    ROTATION,
    TONES,
    L,
    both,
    textures,
)


def arrays(count=5):
    rng = np.random.default_rng(0)
    masks = rng.integers(0, 4, (count, *FLAT)).astype(np.uint8)
    return rng.random((count, *FLAT, 1)).astype(np.float32), masks


LAYERS = [JointFlip(), L.RandomRotation(0.1), JointElastic(2, 6), TONES["RandomBrightness"]]


def served(seed, rounds=1, layers=LAYERS, **options):
    data = pipeline.pipeline(*arrays(), layers, batch=2, seed=seed, **options)
    return [[(x.copy(), y.copy()) for x, y in data.as_numpy_iterator()] for _ in range(rounds)]


def same(one, other):
    pairs = zip(one, other, strict=True)
    return all(np.array_equal(a, c) and np.array_equal(b, d) for (a, b), (c, d) in pairs)


def test_one_seed_gives_one_series_and_each_round_another():
    first, again, other = served(1, rounds=2), served(1, rounds=2), served(2)
    assert same(first[0], again[0])
    assert same(first[1], again[1])
    assert not same(first[0], first[1])
    assert not same(first[0], other[0])


def test_templates_are_never_used():
    layer = L.RandomRotation(0.1, seed=0)
    before = served(1, layers=[layer])
    layer(both(textures(FLAT, np.uint8)), training=True)  # an extra call on it changes nothing
    assert same(before[0], served(1, layers=[layer])[0])


def test_each_round_serves_each_image_once():
    images, masks = arrays()
    images[:] = np.arange(5, dtype=np.float32).reshape(5, 1, 1, 1)
    data = pipeline.pipeline(images, masks, batch=2)
    for _ in range(2):
        batches = [x for x, _ in data.as_numpy_iterator()]
        assert [len(x) for x in batches] == [2, 2, 1]
        assert sorted(np.concatenate(batches)[:, 0, 0, 0]) == [0, 1, 2, 3, 4]


def test_steps_go_round_and_sizes_may_differ():
    images = [np.zeros((20, 30, 1), np.float32), np.zeros((40, 17, 1), np.float32)]
    masks = [np.zeros((20, 30), np.uint8), np.ones((40, 17), np.uint8)]
    data = pipeline.pipeline(images, masks, [JointFlip()], size=(16, 16), batch=3, steps=7)
    shapes = [(x.shape, y.shape) for x, y in data.as_numpy_iterator()]
    assert shapes == [((3, 16, 16, 1), (3, 16, 16))] * 7


def test_windows_are_cut_from_image_and_mask_at_one_place():
    masks = textures((20, 30), np.int32)
    data = pipeline.pipeline(masks[..., None].astype(np.float32), masks, size=(7, 9), steps=25)
    for x, y in data.as_numpy_iterator():
        assert np.array_equal(x[..., 0], y)


def test_a_network_learns_from_the_pipeline():
    data = pipeline.pipeline(*arrays(), LAYERS, batch=2, steps=2)
    model = keras.Sequential([keras.Input((*FLAT, 1)), L.Conv2D(4, 1, activation="softmax")])
    model.compile("sgd", "sparse_categorical_crossentropy", jit_compile=False)
    assert np.isfinite(model.fit(data, shuffle=False, verbose=0).history["loss"][0])


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"masks": np.zeros((4, 16, 24), int)}, "images and masks must be equally many.*5 and 4"),
        ({"masks": np.zeros((5, 16, 25), int)}, r"images\[0\] must be .*nothing is resized"),
        ({"masks": np.zeros((5, 16, 24))}, r"masks\[0\] must hold labels.*float64.*uint8"),
        ({"batch": 0}, "batch must be a whole number, 1 or more; got 0"),
        ({"steps": 0}, "steps must be a whole number, 1 or more; got 0"),
        ({"size": (17, 4)}, r"size must be at most the images' \(16, 24\); got \(17, 4\)"),
        ({"size": (4, 4, 4)}, "size must be at most"),
        ({"images": [np.zeros((4, 5, 1)), np.zeros((5, 4, 1))],
          "masks": [np.zeros((4, 5), int), np.zeros((5, 4), int)]}, r"size must be .*\(4, 4\)"),
        ({"images": [], "masks": []}, "at least one"),
    ],
)  # fmt: skip
def test_what_cannot_be_served_is_refused(changes, message):
    images, masks = arrays()
    with pytest.raises(ValueError, match=message):
        pipeline.pipeline(**({"images": images, "masks": masks} | changes))


def test_labels_that_float32_cannot_hold_are_refused_for_keras_s_layers():
    masks = np.full((2, *FLAT), 2**24 + 1, np.int32)
    images = np.zeros((*masks.shape, 1), np.float32)
    with pytest.raises(tf.errors.InvalidArgumentError, match="label too large"):
        list(pipeline.pipeline(images, masks, [ROTATION], batch=2))
    (batch,) = pipeline.pipeline(images, masks, [JointFlip()], batch=2)
    assert np.array_equal(batch[1], masks)
