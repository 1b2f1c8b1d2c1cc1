"""The checks of joint layers catch an image that moves alone, two fields, a linear mask."""

from convlab.backend import tensorflow as tf
from convlab.segmentation.transforms.keras import pipeline, resample, warp_layers
from convlab.segmentation.transforms.keras.joint_layers import JointFlip
from tests.segmentation.transforms.keras.layers_tried import FILL, FLAT, OWN, VOLUME, L, faults


def test_an_image_that_is_flipped_alone_is_caught(monkeypatch):
    right = JointFlip.move
    monkeypatch.setattr(JointFlip, "move", lambda s, x, m: (right(s, x, m)[0], m))
    assert faults(JointFlip(), FLAT, draws=8) == {"out of step"}


def test_two_fields_are_caught(monkeypatch):
    def two(images, masks, places, **options):
        other = places + tf.random.stateless_normal(tf.shape(places), (1, 2))
        read = resample.read_together
        return read(images, masks, places, **options)[0], read(images, masks, other, **options)[1]

    monkeypatch.setattr(warp_layers, "read_together", two)
    assert faults(OWN["JointElastic"](2), FLAT, draws=8) == {"out of step"}


def test_a_linear_mask_is_caught(monkeypatch):
    def linear(images, masks, places, **options):
        read = resample.read_together
        wide = read(tf.cast(masks, tf.float32), masks, places, fill_value=FILL)[0]
        return read(images, masks, places, **options)[0], resample.like(masks, wide)

    monkeypatch.setattr(warp_layers, "read_together", linear)
    assert "out of step" in faults(OWN["JointAffine"](3), VOLUME, draws=8)


def test_a_lost_dtype_is_caught(monkeypatch):
    right = JointFlip.move
    monkeypatch.setattr(
        JointFlip,
        "move",
        lambda s, x, m: (right(s, x, m)[0], tf.cast(right(s, x, m)[1], "float32")),
    )
    assert "lost dtype" in faults(JointFlip(), FLAT, draws=8)


def test_keras_s_own_elastic_layer_would_be_caught(monkeypatch):
    monkeypatch.setattr(pipeline, "MOVES", (*pipeline.MOVES, "RandomElasticTransform"))
    layer = L.RandomElasticTransform(1.0, interpolation="nearest", value_range=(0, 1000))
    assert "out of step" in faults(layer, FLAT, draws=8)
