"""Tones change the image alone, by what they say, within their limits."""

import numpy as np
import pytest

from convlab.segmentation.transforms import (
    augment,
    brightness,
    contrast,
    noise,
)
from tests.segmentation.transforms.moved_textures import (
    DRAWS,
    SIZES,
    texture,
)


@pytest.mark.parametrize("dimension", SIZES)
@pytest.mark.parametrize("tone", [brightness(0.4), contrast(2), noise(0.2)], ids=lambda t: t.name)
@pytest.mark.parametrize("dtype", [np.uint8, np.float16, np.float32, np.float64])
def test_a_tone_changes_the_image_alone_and_stays_in_its_limits(tone, dimension, dtype):
    mask = texture(SIZES[dimension])
    top = 255 if dtype is np.uint8 else 1
    image = (np.random.default_rng(2).random((*mask.shape, 2)) * top).astype(dtype)
    rng, changed = np.random.default_rng(0), 0
    for _ in range(DRAWS):
        out, labels = augment(image, mask, [tone], rng)
        assert np.array_equal(labels, mask)
        assert (out.dtype, out.shape) == (image.dtype, image.shape)
        assert 0 <= out.min() <= out.max() <= top
        changed += not np.array_equal(out, image)
    assert changed > DRAWS * 0.9


def test_tones_do_what_they_say():
    rng = np.random.default_rng(0)
    image = np.array([0.2, 0.4, 0.6]).reshape(3, 1)
    mask = np.zeros(3, int)

    def out(tone):
        return augment(image, mask, [tone], rng)[0].ravel()

    np.testing.assert_allclose(out(brightness((0.25, 0.25))), [0.45, 0.65, 0.85])
    np.testing.assert_allclose(out(contrast((2.0, 2.0))), [0.0, 0.4, 0.8])
    np.testing.assert_allclose(out(brightness((0.25, 0.25), limits=(0, 0.8))), [0.4, 0.6, 0.8])
    flat = np.full((400, 400, 1), 0.5)
    stds = [augment(flat, np.zeros((400, 400), int), [noise(0.1)], rng)[0].std() for _ in range(20)]
    assert 0 < min(stds) < 0.03
    assert 0.07 < max(stds) <= 0.1005
