"""How far two outlines are apart."""

import numpy as np
import pytest
from scipy.spatial.distance import directed_hausdorff
from skimage.metrics import hausdorff_distance

from convlab.segmentation.metrics import dice, mean_score, per_class, per_image, surfaces
from convlab.segmentation.metrics.surfaces import (
    average_surface_distance,
    boundary_f1,
    hausdorff,
    hausdorff95,
    surface_distances,
    surface_elements,
)
from tests.segmentation.metrics.brute_surfaces import (
    CASES,
    blobs,
    brute,
    brute_percentile,
    per_axis,
)

DISTANCES = [hausdorff, hausdorff95, lambda *a, **k: average_surface_distance(*a, **k).symmetric]


@pytest.fixture
def two_pixels():
    truth, prediction = np.zeros((2, 128, 128), np.uint8)
    truth[50, 70] = 1
    prediction[50, 72] = 1
    return truth, prediction, (2, 1)


def test_two_pixels_two_columns_apart(two_pixels):
    assert tuple(average_surface_distance(*two_pixels)) == (1.5, 1.5, 1.5)
    assert hausdorff(*two_pixels) == 2
    assert hausdorff95(*two_pixels) == hausdorff95(*two_pixels, kind="pooled") == 2
    assert boundary_f1(*two_pixels, tolerance=1) == 0.5
    assert boundary_f1(*two_pixels, tolerance=2) == 1
    assert boundary_f1(*two_pixels, tolerance=0.9) == 0
    assert dice(*two_pixels[:2]) == 0


@pytest.mark.parametrize(
    "plant",
    [
        lambda truth, prediction, spacing: (truth, prediction, spacing[::-1]),
        lambda truth, prediction, spacing: (truth.T, prediction.T, spacing),
        lambda truth, prediction, spacing: (truth, prediction, 2),
        lambda truth, prediction, spacing: (truth, truth, spacing),
    ],
)
def test_two_pixels_catch_axes_that_are_swapped_and_a_spacing_that_is_lost(two_pixels, plant):
    assert tuple(average_surface_distance(*plant(*two_pixels))) != (1.5, 1.5, 1.5)


def test_a_box_moved_along_one_axis_is_that_far_away():
    truth, prediction = np.zeros((2, 12, 10, 15), bool)
    truth[2:7, 3:8, 2:9] = True
    prediction[2:7, 3:8, 5:12] = True
    assert hausdorff(truth, prediction, (2, 1, 0.5)) == 3 * 0.5
    assert hausdorff(truth.transpose(2, 0, 1), prediction.transpose(2, 0, 1), (0.5, 2, 1)) == 1.5


def test_percentiles_of_each_direction_and_of_both_together():
    truth, prediction = np.zeros((2, 30, 40), bool)
    truth[2:22, 2:22] = prediction[2:22, 2:22] = True
    prediction[4:6, 36:38] = True
    square, stray = 4 * 19 + 4 * np.sqrt(0.5), 4 + 4 * np.sqrt(0.5)
    assert 0.05 < stray / (square + stray) < 0.1  # of the prediction's outline
    assert stray / (2 * square + stray) < 0.05  # of both
    # A third of the stray outline is 14 columns away, a third 15, a third 16.
    assert hausdorff(truth, prediction) == 16
    assert hausdorff95(truth, prediction, kind="directed") == 15
    assert hausdorff95(truth, prediction) == hausdorff95(prediction, truth) == 15
    assert hausdorff95(truth, prediction, kind="pooled") == 0


def test_57_of_60_equal_pieces_are_95_percent():
    sizes, distances = np.full(60, 0.7), np.arange(60.0)
    covered = np.cumsum(sizes)
    assert covered[56] < 0.95 * covered[59]  # rounding would ask for one more
    assert surfaces._percentile95(distances, sizes) == 56
    assert surfaces._percentile95(distances[::-1], sizes) == 56


def test_a_tolerance_is_met_in_spite_of_rounding():
    truth, prediction = np.zeros((2, 1, 9), int)
    truth[0, 0], prediction[0, 3] = 1, 1
    assert hausdorff(truth, prediction, 0.1) > 0.3  # three times 0.1 is 0.30000000000000004
    assert boundary_f1(truth, prediction, 0.1, tolerance=0.3) == 1


@pytest.mark.parametrize(("shape", "spacing", "seed"), CASES)
def test_distances_and_sizes_are_those_of_all_pairs(shape, spacing, seed):
    truth, prediction = blobs(shape, seed)
    ours, expected = (
        surface_distances(truth, prediction, spacing),
        brute(truth, prediction, spacing),
    )
    for mine, theirs in zip(ours, expected, strict=True):
        np.testing.assert_allclose(mine, theirs, rtol=1e-5, atol=1e-12)


@pytest.mark.parametrize(("shape", "spacing", "seed"), CASES)
def test_hausdorff_is_scipys_and_scikit_images_on_the_same_points(shape, spacing, seed):
    truth, prediction = blobs(shape, seed)
    a, b = (surface_elements(mask, spacing) > 0 for mask in (truth, prediction))
    places = [np.argwhere(mask) * per_axis(spacing, len(shape)) for mask in (a, b)]
    theirs = max(directed_hausdorff(*places)[0], directed_hausdorff(*places[::-1])[0])
    assert hausdorff(truth, prediction, spacing) == pytest.approx(theirs)
    assert hausdorff(truth, prediction) == pytest.approx(hausdorff_distance(a, b))


@pytest.mark.parametrize(("shape", "spacing", "seed"), CASES)
def test_scores_are_those_of_all_pairs(shape, spacing, seed):
    truth, prediction = blobs(shape, seed)
    there, a, back, b = brute(truth, prediction, spacing)
    directed = brute_percentile(there, a), brute_percentile(back, b)
    pooled = brute_percentile(np.append(there, back), np.append(a, b))
    assert hausdorff95(truth, prediction, spacing) == pytest.approx(max(directed))
    assert hausdorff95(truth, prediction, spacing, kind="pooled") == pytest.approx(pooled)
    means = np.average(there, weights=a), np.average(back, weights=b)
    both = np.average(np.append(there, back), weights=np.append(a, b))
    ours = average_surface_distance(truth, prediction, spacing)
    assert tuple(ours) == pytest.approx((*means, both), rel=1e-5)
    for tolerance in (0, 0.5, 1, 2.1):
        near = a[there <= tolerance + 1e-9].sum(), b[back <= tolerance + 1e-9].sum()
        recall, precision = near[0] / a.sum(), near[1] / b.sum()
        expected = 2 * precision * recall / (precision + recall) if sum(near) else 0
        options = {"spacing": spacing, "tolerance": tolerance}
        assert boundary_f1(truth, prediction, **options) == pytest.approx(expected, rel=1e-5)


@pytest.mark.parametrize(("shape", "spacing", "seed"), CASES)
def test_laws(shape, spacing, seed):
    truth, prediction = blobs(shape, seed)
    there, a, back, b = surface_distances(truth, prediction, spacing)
    swapped = surface_distances(prediction, truth, spacing)
    for mine, theirs in zip(swapped, (back, b, there, a), strict=True):
        assert np.array_equal(mine, theirs)
    far = hausdorff(truth, prediction, spacing)
    for kind in ("directed", "pooled"):
        assert 0 < hausdorff95(truth, prediction, spacing, kind=kind) <= far
    mean = average_surface_distance(truth, prediction, spacing)
    assert min(mean[:2]) <= mean.symmetric <= max(mean[:2]) <= far
    grown = hausdorff(truth, prediction, per_axis(spacing, len(shape)) * 4)
    assert grown == pytest.approx(4 * far)
    shares = [boundary_f1(truth, prediction, spacing, tolerance=t) for t in (0, 0.5, 1, 2, far)]
    assert shares == sorted(shares)
    assert shares[-1] == 1


@pytest.mark.parametrize(("shape", "spacing", "seed"), CASES)
def test_empty_margins_change_nothing(shape, spacing, seed):
    pair = blobs(shape, seed)
    margins = [(2 * axis + 1, 5 - axis) for axis in range(len(shape))]
    tight = surface_distances(*pair, spacing)
    wide = surface_distances(*(np.pad(mask, margins) for mask in pair), spacing)
    for mine, theirs in zip(tight, wide, strict=True):
        np.testing.assert_allclose(mine, theirs)


@pytest.mark.parametrize("shape", [(6, 7), (4, 5, 6)])
def test_a_mask_agrees_with_itself(shape):
    for mask in (*blobs(shape, 0), np.ones(shape, bool)):
        assert [score(mask, mask) for score in DISTANCES] == [0, 0, 0]
        assert boundary_f1(mask, mask, tolerance=0) == 1


def test_an_object_has_an_outline_at_the_edge_of_the_image():
    mask = np.zeros((4, 5), bool)
    mask[:, :2] = True
    assert np.all(surface_elements(mask)[:, [0, 2]] > 0)
    assert np.all(surface_elements(mask)[:, [1, 3, 4, 5]][1:-1] == 0)


@pytest.mark.parametrize("shape", [(5, 6), (3, 4, 5)])
def test_empty_masks(shape):
    empty, full = np.zeros(shape, int), np.ones(shape, int)
    pooled = lambda *masks: hausdorff95(*masks, kind="pooled")  # noqa: E731
    for score in (*DISTANCES, pooled):
        assert score(empty, empty) == 0
        assert score(empty, full) == score(full, empty) == np.inf
    assert tuple(average_surface_distance(empty, empty)) == (0, 0, 0)
    assert tuple(average_surface_distance(empty, full)) == (np.inf, np.inf, np.inf)
    assert boundary_f1(empty, empty, tolerance=1) == 1
    assert boundary_f1(empty, full, tolerance=1) == boundary_f1(full, empty, tolerance=1) == 0
    there, sizes, back, _ = surface_distances(full, empty)
    assert np.all(there == np.inf)
    assert len(there) == np.count_nonzero(sizes) > 0
    assert len(back) == 0


def test_an_image_without_pixels_is_empty():
    nothing = np.zeros((0, 5), bool)
    assert hausdorff(nothing, nothing) == 0
    assert boundary_f1(nothing, nothing, tolerance=1) == 1


def test_each_label_has_its_own_outline():
    truth, prediction = np.array([[1, 1, 0, 2, 2, 0]]), np.array([[1, 1, 0, 0, 2, 2]])
    assert hausdorff(truth, prediction, label=1) == 0
    assert hausdorff(truth, prediction, label=2) == 1
    assert per_class(truth, prediction, hausdorff, spacing=(1, 0.5)) == {1: 0, 2: 0.5}
    assert mean_score(truth, prediction, hausdorff95) == 0.5
    assert mean_score(truth, prediction, hausdorff, [7]) == 0  # nobody has it: no distance
    assert per_class(truth, prediction, boundary_f1, tolerance=0)[1] == 1


def test_each_image_of_a_batch_is_measured_alone():
    truth, prediction = np.zeros((2, 3, 4, 9), int)
    truth[:, 1, 1] = 1
    for image in range(3):
        prediction[image, 1, 1 + 2 * image] = 1
    assert per_image(truth, prediction, hausdorff).tolist() == [0, 2, 4]


FLAT = np.zeros((4, 5), int)


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (lambda: hausdorff(FLAT, FLAT[:3]), ValueError, r"one shape; got \(4, 5\) and \(3, 5\)"),
        (lambda: hausdorff(FLAT, FLAT * 0.5), ValueError, "prediction must hold labels.*float64"),
        (lambda: hausdorff(FLAT[0], FLAT[0]), ValueError, r"2 or 3 axes; got shape \(5,\)"),
        (
            lambda: hausdorff(np.zeros((2, 2, 2, 2), int), np.zeros((2, 2, 2, 2), int)),
            ValueError,
            "one image at a time, or metrics.per_image for a batch",
        ),
        (lambda: hausdorff(FLAT, FLAT, label=0.5), TypeError, "label must be.*got 0.5"),
        (lambda: hausdorff(FLAT, FLAT, 0), ValueError, r"spacing.*got 0; .*\(1.0, 1.0\)"),
        (lambda: hausdorff(FLAT, FLAT, (1, -2)), ValueError, r"got \(1, -2\)"),
        (lambda: hausdorff(FLAT, FLAT, (1, np.inf)), ValueError, r"got \(1, inf\)"),
        (lambda: hausdorff(FLAT, FLAT, np.nan), ValueError, "got nan"),
        (lambda: hausdorff(FLAT, FLAT, 10**400), ValueError, "spacing must be a distance"),
        (lambda: hausdorff(FLAT, FLAT, (1, 1, 1)), ValueError, "one for each of 2 axes"),
        (lambda: hausdorff(FLAT, FLAT, "mm"), TypeError, "spacing must be a distance.*got 'mm'"),
        (lambda: surface_elements(FLAT, (1, None)), TypeError, r"got \(1, None\)"),
        (lambda: hausdorff95(FLAT, FLAT, kind="both"), ValueError, "kind must be.*got 'both'"),
        (lambda: boundary_f1(FLAT, FLAT, tolerance=-1), ValueError, "tolerance.*got -1; .*1"),
        (lambda: boundary_f1(FLAT, FLAT, tolerance=np.nan), ValueError, "tolerance.*got nan"),
        (
            lambda: mean_score(FLAT, FLAT, average_surface_distance),
            TypeError,
            r"score must give one number; got AverageSurfaceDistance.*\.symmetric",
        ),
        (lambda: boundary_f1(FLAT, FLAT, tolerance="1 mm"), TypeError, "tolerance.*got '1 mm'"),
    ],
)  # fmt: skip
def test_what_cannot_be_measured_is_refused(call, error, message):
    with pytest.raises(error, match=message):
        call()
