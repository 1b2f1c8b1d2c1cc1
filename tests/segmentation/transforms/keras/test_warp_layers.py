"""Our layers against independent witnesses: rot90, the loops of NumPy, SciPy's Gaussian."""

import numpy as np
import pytest

from convlab.backend import tensorflow as tf
from convlab.segmentation.transforms.joint import sample
from convlab.segmentation.transforms.keras import joint_layers, resample
from convlab.segmentation.transforms.keras.warp_layers import JointAffine, JointElastic
from tests.segmentation.transforms.keras.layers_tried import (
    moved,
    textures,
)


def at_most(monkeypatch):
    """Draw the largest number every time."""
    monkeypatch.setattr(
        joint_layers.JointLayer, "uniform",
        lambda self, images, low, high, shape=(): tf.fill((images.shape[0], *shape), float(high)),
    )  # fmt: skip


def test_a_quarter_turn_is_rot90_in_each_plane(monkeypatch):
    at_most(monkeypatch)
    values = textures((6, 6, 6), np.int32)
    for n, (a, b) in enumerate([(0, 1), (0, 2), (1, 2)]):
        degrees = [90 if m == n else 0 for m in range(3)]
        expected = np.rot90(values, axes=(a + 1, b + 1))
        assert np.array_equal(moved(JointAffine(degrees), values), expected)


def test_a_zoom_and_a_shift_are_what_they_say(monkeypatch):
    at_most(monkeypatch)
    values = textures((8, 8), np.int32)
    doubled = np.kron(values[:, 2:-2, 2:-2], np.ones((1, 2, 2), int))
    assert np.array_equal(moved(JointAffine(zoom=2.0), values), doubled)
    shifted = moved(JointAffine(distance=2, spacing=(2.0, 1.0), fill=-1), values)
    assert np.array_equal(shifted[:, 1:, 2:], values[:, :-1, :-2])
    assert np.all(shifted[:, :1] == -1)
    assert np.all(shifted[:, :, :2] == -1)


@pytest.mark.parametrize("shape", [(9, 14), (5, 6, 7)])
@pytest.mark.parametrize("interpolation", ["linear", "nearest"])
def test_reading_agrees_with_numpy(shape, interpolation):
    rng = np.random.default_rng(0)
    images, masks = rng.random((3, *shape, 2), np.float32), textures(shape, np.int32)[:3]
    last = np.array(shape) - 1
    places = (rng.random((3, *shape, len(shape))) * (last + 4) - 2).astype(np.float32)
    options = {"fill": 7, "fill_value": 0.5, "interpolation": interpolation}
    got, labels = resample.read_together(
        tf.constant(images), tf.constant(masks[..., None]), tf.constant(places), **options
    )
    for n in range(3):
        image, mask = sample(images[n], masks[n], np.moveaxis(places[n], -1, 0), **options)
        np.testing.assert_allclose(got[n], image, atol=1e-5)
        assert np.array_equal(labels[n, ..., 0], mask)


def test_an_elastic_field_has_its_strength_in_millimetres_and_one_for_each_image(monkeypatch):
    at_most(monkeypatch)
    layer, images = JointElastic(3, 12, spacing=(4.0, 1.0, 1.0)), tf.zeros((2, 20, 40, 40, 1))
    spacing = np.array([4, 1, 1], np.float32)
    by = (layer.places(images, spacing) - resample.grid(images)).numpy() * spacing
    np.testing.assert_allclose(np.sqrt(np.mean(by**2, axis=(1, 2, 3))), 3, rtol=1e-4)
    assert np.abs(by[0] - by[1]).max() > 1
    assert np.abs(by[..., 1] - by[..., 2]).max() > 1


def test_smoothing_agrees_with_scipy():
    from scipy import ndimage

    noise = np.random.default_rng(0).standard_normal((2, 30, 41))
    ours = resample.smooth(tf.constant(noise, tf.float32), (2.0, 3.0)).numpy()
    theirs = ndimage.gaussian_filter(noise, (0, 2, 3), mode="wrap", truncate=8)
    theirs /= np.sqrt(np.mean(theirs**2, axis=(1, 2), keepdims=True))
    np.testing.assert_allclose(ours, theirs, atol=1e-4)
