"""What needs no network on volumes, and how answers are scored."""

import numpy as np
import pytest
from scipy.ndimage import label

from convlab.lessons.experiments.volumetric.volume_baselines import threshold_answers
from convlab.lessons.experiments.volumetric.volumes_or_planes import (
    flat_vnet,
    moved_batches,
    part,
    score,
)
from convlab.segmentation.data.synthetic.vessels import SPACING


def test_each_row_that_needs_no_network_is_better_than_the_one_before():
    validation, test = part("validation", 4), part("test", 6)
    dices = [
        score(found, test[1])["dice"] for found in threshold_answers(validation, test[0]).values()
    ]
    assert dices == sorted(dices)
    assert dices[-1] > dices[0] + 0.1


def test_pieces_that_run_through_are_dropped_and_others_kept():
    validation, test = part("validation", 4), part("test", 3)
    found = threshold_answers(validation, test[0])["blurred, vessels dropped"]
    for answer in found:
        pieces, count = label(answer)
        assert count == len(np.unique(pieces)) - 1
        assert not np.intersect1d(pieces[0][pieces[0] > 0], pieces[-1]).size


def test_scores_are_in_millimetres_and_nothing_found_is_the_diagonal():
    _, masks = part("test", 2)
    shifted = [np.concatenate([0 * mask[:1], mask[:-1]]) > 0 for mask in masks]
    assert 0 < score(shifted, masks)["hd95"] <= SPACING[0]
    nothing = score([0 * mask > 0 for mask in masks], masks)
    assert nothing["dice"] == 0
    assert nothing["hd95"] == pytest.approx(np.sqrt(3) * 48, abs=1e-3)


def test_flat_kernels_see_each_plane_alone():
    model, x = flat_vnet(0), np.zeros((1, 16, 32, 32, 1), "float32")
    noisy = x.copy()
    noisy[0, 5] = np.random.default_rng(0).random((32, 32, 1))
    changed = np.abs(np.asarray(model(noisy)) - np.asarray(model(x)))[0].max(axis=(1, 2, 3)) > 0
    assert changed.nonzero()[0].tolist() == [5]


def test_batches_move_volume_and_mask_together():
    _, masks = part("learnt", 3)
    draw = moved_batches([mask[..., None].astype("float32") for mask in masks], masks, 0, 2)
    for _ in range(4):
        x, y = draw()
        np.testing.assert_array_equal(x, y)
