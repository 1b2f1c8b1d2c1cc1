"""The explorer of a network shows the maps that the network wrote."""

import numpy as np
import pytest

from convlab.lessons.explorers.convolution.numpy_unet import NetworkExplorer
from convlab.nn import layers, unet


@pytest.fixture(scope="module")
def run():
    rng, written, slopes = np.random.default_rng(0), {}, {}
    params = unet.init(rng, channels=1, n_filters=2, n_classes=1, depth=2)
    image = rng.random((1, 16, 24, 1), np.float32)
    logits, pullback, _ = unet.forward(params, image, training=True, watch=written)
    _, to_logits = layers.cross_entropy(logits, image[..., 0] > 0.5)
    pullback(to_logits(1.0), watch=slopes)
    return image[0, ..., 0], written, slopes


def test_every_map_of_every_layer_is_shown(run):
    image, written, slopes = run
    explorer = NetworkExplorer(*run)
    assert np.array_equal(explorer.panels[0].get_array(), image)
    for name, maps in written.items():
        for channel in range(maps.shape[-1]):
            explorer.set(layer=name, channel=1)
            explorer.set(channel=channel + 1)
            assert np.array_equal(explorer.panels[1].get_array(), maps[0, ..., channel])
            assert np.array_equal(explorer.panels[2].get_array(), slopes[name][0, ..., channel])
            low, high = explorer.panels[2].get_clim()
            assert low == -high
            assert f"<b>{name}</b>, channel {channel + 1} of {maps.shape[-1]}," in (
                explorer.sentence.value
            )


def test_a_channel_that_the_next_layer_lacks_becomes_its_last(run):
    explorer = NetworkExplorer(*run)
    explorer.set(layer="c3a")
    explorer.set(channel=8)
    explorer.set(layer="outputs")
    assert explorer.state == {"layer": "outputs", "channel": 1}
    assert "channel 1 of 1, 16 x 24" in explorer.sentence.value


def test_one_huge_gradient_does_not_make_the_others_white():
    slopes = np.full((1, 20, 30, 1), 1e-3)
    slopes[0, 0, 0], slopes[0, 1] = 5.0, 0.0
    explorer = NetworkExplorer(np.zeros((20, 30)), {"c1a": slopes}, {"c1a": -slopes})
    low, high = explorer.panels[2].get_clim()
    assert -low == high == 1e-3
    red, green, blue, _ = explorer.panels[2].cmap(0.0)
    assert green < min(red, blue)  # purple is below zero
    red, green, blue, _ = explorer.panels[2].cmap(1.0)
    assert green > max(red, blue)  # and green above


def test_a_flat_map_is_grey_and_no_gradient_is_white():
    flat = {"c1a": np.ones((1, 2, 3, 1))}
    explorer = NetworkExplorer(np.zeros((2, 3)), flat, {"c1a": np.zeros((1, 2, 3, 1))})
    assert explorer.panels[1].get_clim() == (0, 2)
    assert "100% of it is exactly 0" in explorer.sentence.value


def test_layers_without_their_gradient_are_refused(run):
    image, written, slopes = run
    with pytest.raises(ValueError, match=r"slopes\['c1a_conv'\] must have the shape"):
        NetworkExplorer(image, written, {})
    with pytest.raises(ValueError, match="written must hold a layer"):
        NetworkExplorer(image, {}, slopes)
