"""The elastic field: its strength, its smoothness, its unit, and where it folds."""

import numpy as np
import pytest
from scipy import ndimage

from convlab.segmentation.transforms import (
    elastic,
)
from convlab.segmentation.transforms.elastic_deformation import displacement


def test_a_field_has_its_strength_and_its_smoothness():
    strengths, rng = [], np.random.default_rng(0)
    field = displacement((200, 200), (8, 8), rng)
    assert abs(np.sqrt(np.mean(field**2)) - 1) < 1e-12
    fields = [displacement((200, 200), (8, 8), rng) for _ in range(20)]
    slope = np.mean([np.gradient(field, axis=0).std() for field in fields])
    assert abs(slope - 1 / (8 * np.sqrt(2))) < 0.003  # as the notes say
    places = np.indices((60, 60), dtype=float)
    for _ in range(20):
        _, pull = elastic((3, 3), 8).draw((60, 60), np.ones(2), rng)
        strengths.append(np.sqrt(np.mean((pull(places) - places) ** 2)))
    np.testing.assert_allclose(strengths, 3)


@pytest.mark.parametrize("shape", [(30, 41), (8, 15, 20), (17,)])
def test_smoothing_is_scipy_s_gaussian_wrapped_round(shape):
    smoothness = (3.0, 2.0, 4.0)[: len(shape)]
    noise = np.random.default_rng(2).standard_normal(shape)
    theirs = ndimage.gaussian_filter(noise, smoothness, mode="wrap", truncate=8)
    theirs /= np.sqrt(np.mean(theirs**2))
    ours = displacement(shape, smoothness, np.random.default_rng(2))
    np.testing.assert_allclose(ours, theirs, atol=1e-6)


def test_a_field_is_measured_in_millimetres():
    spacing, places = np.array([4.0, 1.0, 1.0]), np.indices((20, 60, 60), dtype=float)
    _, pull = elastic((3, 3), 12).draw((20, 60, 60), spacing, np.random.default_rng(0))
    moved_by = pull(places) - places
    strength = np.sqrt(np.mean(moved_by**2, axis=(1, 2, 3))) * spacing
    np.testing.assert_allclose(strength, 3)
    slopes = [np.gradient(moved_by[1], spacing[a], axis=a).std() for a in range(3)]
    assert max(slopes) / min(slopes) < 1.6  # one smoothness along every axis, in millimetres


def test_a_quarter_of_the_smoothness_folds_nothing():
    rng, places = np.random.default_rng(0), np.indices((64, 64), dtype=float)
    for _ in range(50):
        _, pull = elastic((2, 2), 8).draw((64, 64), np.ones(2), rng)
        there = pull(places)
        (a, b), (c, d) = (np.gradient(part) for part in there)
        assert (a * d - b * c).min() > 0
    _, pull = elastic((16, 16), 8).draw((64, 64), np.ones(2), rng)
    (a, b), (c, d) = (np.gradient(part) for part in pull(places))
    assert (a * d - b * c).min() < 0


def test_only_the_strength_changes_when_the_seed_stays():
    places = np.indices((30, 30), dtype=float)
    fields = []
    for strength in (1, 3):
        _, pull = elastic(strength, 6).draw((30, 30), np.ones(2), np.random.default_rng(5))
        fields.append(pull(places) - places)
    np.testing.assert_allclose(fields[1], 3 * fields[0], atol=1e-9)
