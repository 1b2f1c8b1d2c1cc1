"""The outline in small pieces: where they are, and how long each is."""

import numpy as np
import pytest
from scipy import ndimage
from skimage import measure

from convlab.segmentation.metrics import surface_elements as elements_module
from convlab.segmentation.metrics.surfaces import hausdorff, surface_elements
from tests.segmentation.metrics import test_surfaces as checks
from tests.segmentation.metrics.brute_surfaces import SETTINGS, per_axis


def test_the_outline_of_a_rectangle_is_four_sides_and_four_cut_corners():
    mask = np.zeros((9, 8), bool)
    mask[2:5, 1:6] = True
    rows, columns = 2.0, 0.5
    corner = np.hypot(rows, columns) / 2
    lengths = surface_elements(mask, (rows, columns))
    assert lengths.shape == (10, 9)
    assert lengths.sum() == pytest.approx(2 * 2 * rows + 2 * 4 * columns + 4 * corner)
    assert lengths[2, 1] == lengths[5, 6] == pytest.approx(corner)  # the corner before the pixel
    assert lengths[3, 1] == rows  # a side that runs down
    assert lengths[2, 3] == columns
    assert np.count_nonzero(lengths) == 16


def test_the_outline_of_one_voxel_is_eight_cut_corners():
    areas = surface_elements(np.ones((1, 1, 1), bool), (3, 1, 0.7))
    # a triangle between the middles of three edges, each half as long as the spacing
    a, b, c = np.diag([3, 1, 0.7]) / 2
    assert areas == pytest.approx(np.linalg.norm(np.cross(b - a, c - a)) / 2)
    assert areas.shape == (2, 2, 2)


@pytest.mark.parametrize(("shape", "spacing"), SETTINGS)
def test_all_pieces_together_are_the_whole_contour(shape, spacing):
    mask = np.random.default_rng(5).random(shape) < 0.4  # every pattern, ambiguous ones too
    padded, spaced = np.pad(mask, 1).astype(float), per_axis(spacing, len(shape))
    if len(shape) == 2:
        lines = [line * spaced for line in measure.find_contours(padded, 0.5)]
        whole = sum(np.hypot(*np.diff(line, axis=0).T).sum() for line in lines)
    else:
        corners, faces, *_ = measure.marching_cubes(padded, 0.5, spacing=tuple(spaced))
        whole = measure.mesh_surface_area(corners, faces)
    assert surface_elements(mask, spacing).sum() == pytest.approx(whole, rel=1e-5)


@pytest.mark.parametrize(("axes", "spacing"), [(2, (2.0, 0.7)), (3, (3.0, 1.0, 0.7))])
def test_no_direction_is_preferred(axes, spacing):
    for seed in range(20):
        mask = np.random.default_rng(seed).random((4, 5, 6)[:axes]) < 0.5
        sizes = surface_elements(mask, spacing)
        for axis in range(axes):
            flipped = surface_elements(np.flip(mask, axis), spacing)
            np.testing.assert_allclose(np.flip(flipped, axis), sizes)
        turned = surface_elements(mask.transpose(), spacing[::-1])
        np.testing.assert_allclose(turned.transpose(), sizes)


SIZES = elements_module._sizes


def every_piece_alike(spacing):
    return (SIZES(spacing) > 0).astype(float)


def spacing_back_to_front(spacing):
    return SIZES(spacing[::-1])


@pytest.mark.parametrize("fault", [every_piece_alike, spacing_back_to_front])
def test_wrong_sizes_are_caught(monkeypatch, fault):
    monkeypatch.setattr(elements_module, "_sizes", fault)
    with pytest.raises(AssertionError):
        checks.test_distances_and_sizes_are_those_of_all_pairs((17, 12), (2, 1), 0)
    with pytest.raises(AssertionError):
        checks.test_scores_are_those_of_all_pairs((17, 12), (2, 1), 0)


def test_a_lost_spacing_is_caught(monkeypatch):
    lost = elements_module._distances_to
    monkeypatch.setattr(elements_module, "_distances_to", lambda e, s: lost(e, (1,) * len(s)))
    with pytest.raises(AssertionError):
        checks.test_hausdorff_is_scipys_and_scikit_images_on_the_same_points((17, 12), (2, 1), 0)


def test_the_distance_transform_of_an_empty_outline_is_not_believed(monkeypatch):
    empty, full = np.zeros((5, 6), int), np.ones((5, 6), int)
    unguarded = lambda e, s: ndimage.distance_transform_edt(e == 0, sampling=s)  # noqa: E731
    monkeypatch.setattr(elements_module, "_distances_to", unguarded)
    assert hausdorff(empty, full) < np.inf  # what the guard is for
