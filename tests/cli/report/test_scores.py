import json
from types import SimpleNamespace

import numpy as np
import pytest

from convlab.cli.plan import Parts
from convlab.cli.recipe import Recipe
from convlab.cli.report.report_numbers import COLUMNS, both_scores, numbers_of, verdict
from convlab.cli.report.scores import score_image
from convlab.segmentation.metrics import dice, mean_iou, mean_score
from convlab.segmentation.metrics.from_counts import class_iou
from convlab.segmentation.metrics.surfaces import boundary_f1
from convlab.segmentation.training.history import History

RNG = np.random.default_rng(4)


def test_scores_of_an_image_are_those_of_its_masks():
    truth, found = (RNG.integers(0, 3, (14, 19)) for _ in range(2))
    score = score_image("x", truth, found, 4)
    assert score.mean_iou == pytest.approx(mean_iou(truth, found), abs=1e-12)
    assert score.mean_dice == pytest.approx(mean_score(truth, found, dice), abs=1e-12)
    assert score.boundary == {c: boundary_f1(truth, found, tolerance=2, label=c) for c in (1, 2)}
    assert score.boundary_f1 == pytest.approx(np.mean(list(score.boundary.values())), abs=1e-12)
    assert score.areas[0].tolist() == np.bincount(truth.ravel(), minlength=4).tolist()
    assert score.areas[1].tolist() == np.bincount(found.ravel(), minlength=4).tolist()
    assert np.isnan(class_iou(score.confusion)[3])


def test_an_image_without_objects_scores_1_if_none_is_found_and_0_otherwise():
    nothing, something = np.zeros((5, 6), int), np.eye(5, 6, dtype=int)
    right, wrong = (score_image("x", nothing, found, 2) for found in (nothing, something))
    assert (right.mean_iou, right.mean_dice, right.boundary_f1) == (1, 1, 1)
    assert (wrong.mean_iou, wrong.mean_dice, wrong.boundary_f1) == (0, 0, 0)


def plan_of(pairs, n_classes=2):
    """What a report reads of a plan, for arrays that are learnt from and tested alike."""
    images, masks = zip(*pairs, strict=True)
    everything = list(range(len(pairs)))
    return SimpleNamespace(
        folder=SimpleNamespace(images=images, masks=masks),
        parts=Parts(everything, everything, everything),
        recipe=Recipe("ZERO_ONE", n_classes),
        size=32,
        shares=np.full(n_classes, 1 / n_classes),
    )


def test_what_is_right_without_objects_is_right_in_every_number_of_the_report():
    pairs = [
        (np.array([[[0.2], [0.3], [0.9], [0.9]]]), np.array([[0, 0, 1, 1]])),
        (np.array([[[0.2], [0.3], [0.2], [0.3]]]), np.array([[0, 0, 0, 0]])),
    ]
    each = [score_image(f"{n}", mask, mask, 2) for n, (_, mask) in enumerate(pairs)]
    history = History([0.5], [1], [1.0], "all 1 steps done")
    numbers = json.loads(json.dumps(numbers_of(plan_of(pairs), history, 1.0, each, 7)))
    assert numbers["network"]["mean IoU per image"] == numbers["network"]["pooled IoU"] == 1
    assert [row[1] for row in numbers["each"]] == [1, 1]
    told = "a threshold for each image, chosen with its answer in hand"
    assert numbers["baselines"][told]["mean IoU per image"] == 1
    assert numbers["verdict"]["told"] == told
    assert not numbers["verdict"]["beats"]  # the threshold is as good
    empty = numbers_of(plan_of(pairs[1:]), history, 1.0, each[1:], 7)
    assert empty["network"]["pooled IoU"] == 1
    assert empty["baselines"][told]["pooled IoU"] == 1


def test_the_verdict_is_by_the_score_of_the_headline_and_by_what_needs_no_answer():
    def row(per_image, pooled, knows):
        scores = {"mean IoU per image": per_image, "pooled IoU": pooled}
        return scores | {"knows the answer": knows}

    others = {"a": row(0.6, 0.9, False), "b": row(0.7, 0.5, False), "c": row(0.9, 0.9, True)}
    said = verdict(row(0.8, 0.4, None), others)
    assert said == {"beats": True, "by": 0.1, "best": "b", "told": "c"}
    assert not verdict(row(0.65, 1.0, None), others)["beats"]


def test_the_table_of_each_image_counts_objects_and_pixels():
    truth = np.array([[1, 0, 2, 2], [0, 0, 0, 0], [1, 1, 0, 0]])
    found = np.array([[1, 0, 2, 0], [0, 0, 0, 0], [0, 0, 0, 0]])
    pairs = [(RNG.random((3, 4, 1)), truth)]
    numbers = numbers_of(
        plan_of(pairs, 3), History([0.5], [1], [1.0]), 1.0, [score_image("x", truth, found, 3)], 7
    )
    row = dict(zip(COLUMNS, numbers["each"][0], strict=True))
    assert (row["objects, true"], row["objects, found"]) == (3, 2)
    assert (row["area, true"], row["area, found"]) == (5, 2)
    assert [entry["objects"] for entry in numbers["classes"]] == [[0, 0], [2, 1], [1, 1]]
    assert [entry["areas"] for entry in numbers["classes"]] == [[7, 10], [3, 1], [2, 1]]
    assert both_scores(np.array([[[7, 0, 0], [2, 1, 0], [1, 0, 1]]])) == numbers["network"]
