"""What Keras does to image and mask by itself, and why the joint layers exist."""

import numpy as np
import pytest

from convlab.backend import keras
from convlab.backend import tensorflow as tf
from convlab.segmentation.transforms.keras.joint_layers import JointCrop, JointFlip
from convlab.segmentation.transforms.keras.pipeline import Together, joint
from convlab.segmentation.transforms.keras.warp_layers import JointElastic
from tests.segmentation.transforms.keras.layers_tried import (
    FLAT,
    ROTATION,
    VOLUME,
    L,
    both,
    textures,
)


def test_keras_s_elastic_layer_gives_image_and_mask_different_fields():
    values = textures((32, 48), np.float32)
    layer = L.RandomElasticTransform(1.0, interpolation="nearest", value_range=(0, 2000), seed=1)
    out = layer(both(values, np.float32), training=True)
    image, mask = out["images"].numpy(), out["segmentation_masks"].numpy()
    assert np.mean(image != mask) > 0.3
    with pytest.raises(TypeError, match="Cannot convert"):
        layer(both(values, np.uint8), training=True)


def test_keras_s_elastic_function_stays_aligned_with_one_integer_seed():
    values = tf.constant(textures((32, 48), np.float32)[..., None])
    first, second = (
        keras.ops.image.elastic_transform(values, interpolation="nearest", seed=5) for _ in range(2)
    )
    assert np.array_equal(first, second)
    assert not np.array_equal(first, values)


def test_keras_lets_an_unknown_key_pass_unmoved_and_ours_refuse_it():
    values = textures(FLAT, np.uint8)
    data = {"images": both(values)["images"], "masks": tf.constant(values[..., None])}
    out = L.RandomRotation((0.1, 0.1), fill_mode="constant")(dict(data), training=True)
    assert np.array_equal(out["masks"], values[..., None])
    assert np.mean(out["images"].numpy()[..., 0] != values) > 0.9
    for layer in (Together(ROTATION), JointFlip(), JointCrop((4, 4)), JointElastic(1, 4)):
        with pytest.raises(ValueError, match=r"no other, since Keras.*\['images', 'masks'\]"):
            layer(dict(data))
        with pytest.raises(ValueError, match="no other"):
            layer({**both(values), "labels": tf.constant([1, 2, 3, 4])})


def test_keras_loses_the_dtype_of_a_mask():
    values = textures(FLAT, np.uint8)
    for layer in (L.RandomFlip(), L.RandomCrop(8, 8), L.CenterCrop(8, 8)):
        assert layer(both(values), training=True)["segmentation_masks"].dtype == tf.float32
    rotated = L.RandomRotation(0.1)(both(values), training=True)
    assert rotated["segmentation_masks"].dtype == tf.uint8
    inside = tf.data.Dataset.from_tensors(both(values)).map(L.RandomRotation(0.1))
    assert inside.element_spec["segmentation_masks"].dtype == tf.float32  # inside Dataset.map


def test_keras_s_crops_invent_labels_where_a_window_does_not_fit():
    values = np.where(np.indices((4, 10, 24))[1] < 5, 0, 200)
    for layer in (L.RandomCrop(16, 16), L.CenterCrop(16, 16)):
        out = layer(both(values), training=True)["segmentation_masks"].numpy()
        assert set(np.unique(out)) - {0, 200}
    same = L.RandomCrop(4, 4, seed=0)(both(np.stack([textures(FLAT, np.uint8)[0]] * 4)))
    assert len(np.unique(same["images"].numpy(), axis=0)) == 1  # one window for the whole batch


def test_keras_takes_no_volumes():
    with pytest.raises(ValueError, match="rank"):
        L.RandomRotation(0.1)(both(textures(VOLUME, np.uint8)), training=True)
    with pytest.raises(ValueError, match="JointAffine"):
        Together(ROTATION)(both(textures(VOLUME, np.uint8)))


@pytest.mark.parametrize("name", ["RandomElasticTransform", "RandomCrop", "CenterCrop", "MixUp"])
def test_layers_that_part_image_and_mask_are_refused_by_name(name):
    given = {"RandomCrop": (4, 4), "CenterCrop": (4, 4)}.get(name, ())
    with pytest.raises(ValueError, match=f"got {name}; nearest that works: Joint"):
        joint([getattr(L, name)(*given)], seed=0)
