"""Shapes, textures and turns: what scenes and volumes are made of."""

import numpy as np
import pytest

from convlab.segmentation.data.synthetic.textured_shapes import FLAT, SOLID, smooth_noise, turn
from tests.segmentation.data.seeded import rng


@pytest.mark.parametrize("kind", [*FLAT, *SOLID], ids=lambda kind: kind.name)
def test_a_shape_has_unit_area_or_volume_and_the_reach_that_it_says(kind):
    axes = 2 if kind in FLAT else 3
    side = np.linspace(-1.8, 1.8, 600 if axes == 2 else 120)
    points = np.stack(np.meshgrid(*[side] * axes, indexing="ij"))
    inside = kind.shape(points)
    measure = inside.sum() * (side[1] - side[0]) ** axes
    assert measure == pytest.approx(np.pi if axes == 2 else 4 * np.pi / 3, rel=0.01)
    farthest = np.sqrt((points**2).sum(axis=0)[inside].max())
    assert kind.reach - 0.05 < farthest <= kind.reach + 1e-9


@pytest.mark.parametrize("kind", [*FLAT, *SOLID], ids=lambda kind: kind.name)
def test_a_texture_is_balanced_or_plain(kind):
    axes = 2 if kind in FLAT else 3
    points = np.stack(np.meshgrid(*[np.linspace(0.01, 9.99, 90)] * axes, indexing="ij"))
    texture = kind.texture(points)
    assert texture.shape == points.shape[1:]
    assert np.abs(texture).max() <= 1
    assert abs(texture.mean()) < 0.6
    assert (texture.std() > 0.7) == (kind.name not in ("cross", "ball"))


@pytest.mark.parametrize("axes", [2, 3])
def test_a_turn_keeps_lengths_and_handedness(axes):
    for seed in range(20):
        rows = turn(rng(seed), axes)
        np.testing.assert_allclose(rows @ rows.T, np.eye(axes), atol=1e-12)
        assert np.linalg.det(rows) == pytest.approx(1)


def test_smooth_noise_changes_gently():
    noise = smooth_noise(rng(), (50, 70), 6)
    assert noise.mean() == pytest.approx(0, abs=1e-12)
    assert noise.std() == pytest.approx(1)
    steps = [np.abs(np.diff(noise, axis=axis)).max() for axis in (0, 1)]
    cell = [49 / 5, 69 / 5]  # pixels between two of the random numbers
    assert all(
        step < np.ptp(noise) / length * 1.01 for step, length in zip(steps, cell, strict=True)
    )
