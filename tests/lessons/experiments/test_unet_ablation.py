import numpy as np
import pytest

from convlab.lessons.experiments.unet_ablation import VARIANTS, _score, ablate, tasks
from convlab.segmentation.metrics import iou
from convlab.segmentation.metrics.surfaces import boundary_f1

DATA = tasks(4, np.random.default_rng(0))
SMALL = {"steps": 2, "n_filters": 1, "depth": 1}


def test_scenes_are_images_and_masks_that_hold_objects_and_ground():
    images, masks = tasks(3, np.random.default_rng(1))
    assert images.shape == (3, 64, 64, 3)
    assert images.dtype == np.float32
    assert ((masks.mean(axis=(1, 2)) > 0.02) & (masks.mean(axis=(1, 2)) < 0.8)).all()


def test_a_seed_gives_the_same_scores_whichever_seeds_went_before():
    alone = ablate(DATA, DATA, {"one": {}}, seeds=[5], **SMALL)["one"]
    after = ablate(DATA, DATA, {"one": {}}, seeds=[3, 5], **SMALL)["one"]
    assert alone.iou[0] == pytest.approx(after.iou[1], abs=1e-3)
    assert alone.boundary[0] == pytest.approx(after.boundary[1], abs=1e-3)


def test_the_scores_are_means_over_the_scenes():
    masks, rng = DATA[1], np.random.default_rng(2)
    answers = [masks > 0, rng.random(masks.shape) > 0.5]
    outcome = _score(7, answers, masks)
    assert outcome.parameters == 7
    assert outcome.iou[0] == outcome.boundary[0] == 1
    assert outcome.iou[1] == np.mean([iou(a, b) for a, b in zip(masks, answers[1], strict=True)])
    edges = [boundary_f1(a, b, tolerance=1) for a, b in zip(masks, answers[1], strict=True)]
    assert outcome.boundary[1] == np.mean(edges)
    assert np.array_equal(outcome.found, answers[0])


def test_each_variant_changes_one_argument():
    assert [len(options) for options in VARIANTS.values()] == [0, 1, 1, 1, 1]


def test_what_cannot_be_trained_is_refused():
    images, masks = DATA
    with pytest.raises(ValueError, match="unseen must be images and as many masks"):
        ablate(DATA, (images, masks[:2]))
    with pytest.raises(ValueError, match="steps and seeds must be 1 or more; got 0 and 3"):
        ablate(DATA, DATA, steps=0)
