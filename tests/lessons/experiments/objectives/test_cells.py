"""The cells, what needs no network, and the scores at every threshold."""

import numpy as np
import pytest
from scipy import ndimage

from convlab.lessons.experiments.objectives.cell_baselines import (
    border_distance,
    brightness_lookup,
    cells_with_holes,
)
from convlab.lessons.experiments.objectives.cell_network import answers, batches, small_unet
from convlab.lessons.experiments.objectives.nucleated_cells import RARE, USUAL, nucleated_cells
from convlab.lessons.experiments.objectives.threshold_counts import (
    THRESHOLDS,
    best_threshold,
    calibration,
    calibration_error,
    count_levels_of,
    scores_at,
)
from convlab.segmentation import metrics


@pytest.mark.parametrize(("setting", "share"), [(USUAL, 0.083), (RARE, 0.0105)])
def test_wanted_cells_cover_the_share_that_the_lesson_says(setting, share):
    images, masks = nucleated_cells(60, np.random.default_rng(1), **setting)
    assert abs(masks.mean() - share) < 0.2 * share
    assert masks.any(axis=(1, 2)).all()
    assert 0 <= images.min() < images.max() <= 1


def test_brightness_does_not_tell_the_two_kinds_apart():
    images, masks = nucleated_cells(80, np.random.default_rng(2), noise=0.0)
    wanted, other = [], []
    for image, mask in zip(images[..., 0], masks, strict=True):
        far = np.abs(image - np.median(image))
        bodies, count = ndimage.label(far > 0.13)
        for k in range(1, count + 1):
            size = np.sum(bodies == k)
            if size > 30:
                kind = wanted if mask[bodies == k].mean() > 0.5 else other
                kind.append(np.median(far[bodies == k]))
    assert min(len(wanted), len(other)) > 30
    assert abs(np.mean(wanted) - np.mean(other)) < 0.02


def test_a_threshold_finds_both_kinds_and_the_pipeline_one():
    learnt, tested = (nucleated_cells(40, np.random.default_rng(seed)) for seed in (3, 4))
    images, masks = tested

    def best(maps):
        return max(metrics.iou(masks, (maps >= t / 100).astype(int)) for t in range(1, 100))

    assert best(border_distance(images, 3)) < 0.45
    assert best(brightness_lookup(learnt, images)) < 0.45
    assert metrics.iou(masks, cells_with_holes(images, 1, 0.1, 3).astype(int)) > 0.75


def test_scores_from_counts_are_those_of_the_masks():
    rng = np.random.default_rng(5)
    p, masks = rng.random((3, 9, 7)).round(3), (rng.random((3, 9, 7)) < 0.3).astype(int)
    counts = count_levels_of(p, masks)
    for level in (5, 29, 50, 95):
        found, scores = (p >= level / 100).astype(int), scores_at(counts, level)
        assert scores["iou"] == pytest.approx(metrics.iou(masks, found))
        assert scores["dice"] == pytest.approx(metrics.dice(masks, found))
        assert scores["precision"] == pytest.approx(metrics.precision(masks, found))
        assert scores["recall"] == pytest.approx(metrics.recall(masks, found))
        assert scores["f2"] == pytest.approx(metrics.fbeta(masks, found, 2))
    chosen = best_threshold(counts, "f2")
    assert scores_at(counts, chosen)["f2"] == max(scores_at(counts, t)["f2"] for t in THRESHOLDS)


def test_calibration_finds_what_was_planted():
    rng = np.random.default_rng(6)
    p = rng.random(200_000)
    honest = count_levels_of(p, (rng.random(p.size) < p).astype(int))
    boastful = count_levels_of(p, (rng.random(p.size) < p**2).astype(int))
    assert calibration_error(honest) < 0.01
    assert calibration_error(boastful) == pytest.approx(1 / 6, abs=0.01)
    promised, came_true, pixels = calibration(honest)
    np.testing.assert_allclose(promised, came_true, atol=0.02)
    assert pixels.sum() == p.size


def test_batches_move_image_and_mask_together_and_are_the_same_for_every_loss():
    _, masks = nucleated_cells(5, np.random.default_rng(7))
    draw, again = (batches(masks[..., None].astype("f"), masks, 3, batch=4) for _ in range(2))
    for _ in range(6):
        x, y = draw()
        np.testing.assert_array_equal(x, y)
        np.testing.assert_array_equal(x, again()[0])


def test_a_seed_fixes_the_first_weights():
    one, same, other = (small_unet(seed).get_weights() for seed in (0, 0, 1))
    assert all(np.array_equal(a, b) for a, b in zip(one, same, strict=True))
    assert not all(np.array_equal(a, b) for a, b in zip(one, other, strict=True))
    images, _ = nucleated_cells(2, np.random.default_rng(8))
    assert answers(small_unet(0), images).shape == (2, 64, 64)
