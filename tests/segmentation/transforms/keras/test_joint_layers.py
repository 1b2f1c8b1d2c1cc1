"""Keras's layers and ours move images and masks together, and come back as they were saved."""

import numpy as np
import pytest

from convlab.backend import keras
from convlab.backend import tensorflow as tf
from convlab.segmentation.transforms.keras import pipeline
from convlab.segmentation.transforms.keras.joint_layers import JointCrop, JointFlip
from convlab.segmentation.transforms.keras.pipeline import Together, joint
from convlab.segmentation.transforms.keras.warp_layers import JointAffine, JointElastic
from tests.segmentation.transforms.keras.layers_tried import (
    CASES,
    DRAWS,
    FLAT,
    ROTATION,
    TONES,
    VOLUME,
    L,
    faults,
    moved,
    textures,
)


@pytest.mark.parametrize("name", CASES)
def test_images_and_masks_move_together(name):
    assert faults(*CASES[name]) == set()


@pytest.mark.parametrize("dtype", [np.uint8, np.int8, np.int32, np.int64])
def test_every_integer_dtype_is_kept_by_keras_s_layers_and_ours(dtype):
    masks = np.random.default_rng(0).integers(0, 100, (4, *FLAT)).astype(dtype)
    images = np.zeros((*masks.shape, 1), np.float32)
    layers = [
        L.RandomRotation(0.5, fill_mode="constant"),
        JointFlip(),
        JointElastic(2, 8, fill=101),
    ]
    for _, out in pipeline.pipeline(images, masks, layers, batch=4, fill=102, steps=10):
        assert out.dtype.as_numpy_dtype == dtype
        assert set(out.numpy().flat) <= {*range(100), 101, 102}


@pytest.mark.parametrize("name", TONES)
def test_a_tone_changes_the_images_alone(name):
    masks = np.random.default_rng(0).integers(0, 9, (4, *FLAT)).astype(np.uint8)
    images = np.random.default_rng(1).random((*masks.shape, 3), np.float32)
    move = joint([TONES[name]], seed=0)
    changed = 0
    for _ in range(DRAWS // 4):
        out, labels = move(tf.constant(images), tf.constant(masks))
        assert np.array_equal(labels, masks)
        assert labels.dtype == tf.uint8
        changed += np.abs(out.numpy() - images).max(axis=(1, 2, 3)) > 1e-4
    assert np.sum(changed) > DRAWS / 3


@pytest.mark.parametrize("dtype", [np.uint8, np.float16, np.float64])
def test_images_keep_their_dtype(dtype):
    images = np.full((2, *FLAT, 1), 0.5 if dtype != np.uint8 else 130).astype(dtype)
    masks = np.ones((2, *FLAT), np.uint8)
    layers = [JointFlip(), L.RandomRotation(0.1, fill_mode="constant"), JointElastic(1, 4)]
    for out, _ in pipeline.pipeline(images, masks, layers, steps=3, batch=2):
        assert out.dtype.as_numpy_dtype == dtype
        assert abs(float(out[0, 8, 12, 0]) - float(images[0, 0, 0, 0])) < 1e-3


def test_each_image_of_a_batch_gets_a_draw_of_its_own():
    values = np.stack([textures(FLAT, np.int32)[0]] * 16)
    for layer in (JointCrop((4, 4), seed=1), JointAffine(40, seed=1), JointElastic(3, 6, seed=1)):
        assert len(np.unique(moved(layer, values), axis=0)) > 8
    flips = moved(JointFlip(seed=1), values)
    assert len(np.unique(flips, axis=0)) == 4  # neither, rows, columns, both


def test_nothing_moves_outside_training():
    values = textures(FLAT, np.int32)
    for layer in (JointFlip(), JointElastic(3, 6), JointAffine(40), Together(ROTATION)):
        assert np.array_equal(moved(layer, values, training=False), values)


@pytest.mark.parametrize(
    "layer",
    [
        JointFlip(axes=[-1], seed=3),
        JointCrop((4, 5), seed=3),
        JointElastic(2, 8, spacing=(2.0, 1.0), fill=9, seed=3),
        JointAffine(30, 1.2, 4, fill_value=0.5, seed=3),
        Together(L.RandomRotation(0.2, fill_mode="constant", seed=3), fill=9),
    ],
    ids=lambda layer: type(layer).__name__,
)
def test_a_layer_comes_back_from_its_configuration(layer):
    saved = keras.saving.serialize_keras_object(layer)
    again = keras.saving.deserialize_keras_object(saved)
    assert again.get_config() == layer.get_config()
    values = textures(FLAT, np.int32)
    fresh = type(layer).from_config(layer.get_config())
    assert np.array_equal(moved(again, values), moved(fresh, values))


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: JointCrop((0, 4)), "size must be 1 pixel or more"),
        (lambda: JointElastic(-1, 4), "strength must be 0 or more and smoothness above 0; got -1"),
        (lambda: JointElastic(1, 0), "strength must be 0 or more and smoothness above 0"),
        (lambda: JointElastic(1, 4, spacing=0), "spacing must be above 0; got 0"),
        (lambda: JointAffine(zoom=0), "zoom must be above 0; got 0"),
        (lambda: JointAffine(interpolation="cubic"), "interpolation must be .*'cubic'"),
        (lambda: moved(JointAffine((1, 2)), textures(VOLUME, np.int32)), "one for each of the"),
    ],
)
def test_layers_refuse_what_they_cannot_do(make, message):
    with pytest.raises(ValueError, match=message):
        make()
