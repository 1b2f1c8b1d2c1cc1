import numpy as np
import pytest

from convlab.backend import keras
from convlab.lessons.experiments.network_race import CLASSES, SIDE, boundary_score, compare, tasks

layers = keras.layers


def pointwise(seed):
    first, last = (keras.initializers.GlorotUniform(2 * seed + i) for i in (0, 1))
    hidden = layers.Conv2D(16, 1, activation="relu", kernel_initializer=first)
    answer = layers.Conv2D(CLASSES + 1, 1, activation="softmax", kernel_initializer=last)
    return keras.Sequential([keras.Input((SIDE, SIDE, 3)), hidden, answer])


def easy(count, seed):
    return tasks(count, np.random.default_rng(seed), difficulty=0)


HOW = {"steps": 100, "learning_rate": 0.03}


@pytest.fixture(scope="module")
def result():
    return compare({"pixel by pixel": pointwise}, easy(8, 3), easy(8, 3), seeds=(0, 1), **HOW)


def test_each_network_is_scored_once_for_each_seed(result):
    (scores,) = result.values()
    assert scores.parameters == (3 * 16 + 16) + (16 * 4 + 4)
    assert scores.iou.shape == scores.boundary.shape == scores.step.shape == (2,)
    assert scores.answers.shape == (8, SIDE, SIDE)
    assert np.all(scores.step > 0)
    assert set(np.unique(scores.answers)) <= set(range(CLASSES + 1))
    assert scores.iou[0] != scores.iou[1]


def test_a_seed_gives_the_same_scores_whatever_was_trained_before_it(result):
    alone = compare({"alone": pointwise}, easy(8, 3), easy(8, 3), seeds=(1,), **HOW)["alone"]
    assert alone.iou[0] == pytest.approx(result["pixel by pixel"].iou[1], abs=1e-3)


def test_training_helps(result):
    start = compare({"": pointwise}, easy(8, 3), easy(8, 3), seeds=(0,), steps=1)[""]
    assert result["pixel by pixel"].iou[0] > start.iou[0] + 0.05


def test_the_scenes_of_the_race_hold_three_classes():
    images, masks = tasks(30, np.random.default_rng(4))
    assert set(np.unique(masks)) == set(range(CLASSES + 1))
    assert all(image.shape == (SIDE, SIDE, 3) for image in images)
    few, _ = tasks(30, np.random.default_rng(4), noise=0)
    assert not np.array_equal(few[0], images[0])


def test_the_boundary_score_is_the_mean_over_classes_and_then_over_scenes():
    truth = np.zeros((2, 16, 16), int)
    truth[0, 2:6, 2:6], truth[0, 9:14, 9:14], truth[1, 4:9, 3:9] = 1, 2, 3
    found = truth.copy()
    found[0][found[0] == 2] = 0  # one of two classes is missed in the first scene
    assert boundary_score(truth, found) == pytest.approx((0.5 + 1) / 2)
    assert boundary_score(truth, np.roll(truth, 1, axis=1)) == 1  # within one pixel
    assert boundary_score(truth, np.roll(truth, 3, axis=1)) < 0.7
