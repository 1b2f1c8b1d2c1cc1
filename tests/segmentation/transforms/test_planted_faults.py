"""The checks of moved textures catch what they should: out of step, invented, lost."""

import numpy as np
import pytest
from scipy import ndimage

from convlab.segmentation.transforms import (
    augment,
    joint,
    rotate,
)
from tests.segmentation.transforms.moved_textures import (
    MOVES,
    SIZES,
    faults,
)


def plant(monkeypatch, faulty):
    right = joint.sample
    monkeypatch.setattr(
        joint, "sample", lambda image, mask, places, **k: faulty(right, image, mask, places, k)
    )


def own_fields(right, image, mask, places, options):
    other = places + np.random.default_rng(int(places.sum() * 1e6) % 2**31).normal(
        0, 1, places.shape
    )
    return right(image, mask, places, **options)[0], right(image, mask, other, **options)[1]


def linear_mask(right, image, mask, places, options):
    wide = mask[..., None].astype(float)
    read = right(wide, mask, places, **{**options, "interpolation": "linear"})[0]
    return right(image, mask, places, **options)[0], np.rint(read[..., 0]).astype(mask.dtype)


def flipped_image(right, image, mask, places, options):
    moved, labels = right(image, mask, places, **options)
    return moved[..., ::-1, :], labels


def lost_dtype(right, image, mask, places, options):
    moved, labels = right(image, mask, places, **options)
    return moved, labels.astype(np.float32)


def other_fill(right, image, mask, places, options):
    moved, labels = right(image, mask, places, **options)
    last = np.reshape(mask.shape, (-1, *[1] * mask.ndim)) - 1
    moved[np.any((places < 0) | (places > last), axis=0)] = options["fill_value"]
    return moved, labels


@pytest.mark.parametrize("dimension", SIZES)
@pytest.mark.parametrize(
    ("fault", "found"),
    [
        (own_fields, {"out of step"}),
        (linear_mask, {"out of step"}),
        (flipped_image, {"out of step"}),
        (lost_dtype, {"lost dtype"}),
        (other_fill, {"out of step"}),
    ],
)
def test_a_planted_fault_is_caught(monkeypatch, fault, found, dimension):
    plant(monkeypatch, fault)
    assert faults(MOVES["all"], dimension, draws=5) == found


@pytest.mark.parametrize("dimension", SIZES)
def test_labels_that_never_were_are_caught(monkeypatch, dimension):
    plant(monkeypatch, linear_mask)
    mask = np.random.default_rng(0).choice(np.array([0, 200], np.uint8), SIZES[dimension])
    image = np.zeros((*mask.shape, 1))
    _, labels = augment(image, mask, [rotate((30, 30))], np.random.default_rng(0))
    assert set(np.unique(labels)) - {0, 200}


def test_interpolating_a_label_map_invents_labels():
    # Three bands, rotated bilinearly and rounded: the measured number, and what nearest gives.
    bands = np.repeat([0, 40, 80], 32)[:, None] * np.ones(96)
    assert set(np.unique(bands)) == {0, 40, 80}
    linear = ndimage.rotate(bands, 30, order=1, reshape=False)
    assert len(np.unique(np.rint(linear))) > 50
    _, nearest = augment(
        bands[..., None], bands.astype(np.uint8), [rotate((30, 30))], np.random.default_rng(0)
    )
    assert set(np.unique(nearest)) == {0, 40, 80}
