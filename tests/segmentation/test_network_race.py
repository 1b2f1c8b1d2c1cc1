import numpy as np
import pytest

from convlab.backend import keras
from convlab.segmentation.network_race import (
    CLASSES,
    SIDE,
    Stopwatch,
    boundary_score,
    compare,
    tasks,
)

layers = keras.layers


def pointwise(seed):
    first, last = (keras.initializers.GlorotUniform(2 * seed + i) for i in (0, 1))
    hidden = layers.Conv2D(16, 1, activation="relu", kernel_initializer=first)
    answer = layers.Conv2D(CLASSES + 1, 1, activation="softmax", kernel_initializer=last)
    return keras.Sequential([keras.Input((SIDE, SIDE, 3)), hidden, answer])


@pytest.fixture(scope="module")
def result():
    learnt, unseen = tasks(4, np.random.default_rng(1)), tasks(3, np.random.default_rng(2))
    return compare({"pixel by pixel": pointwise}, learnt, unseen, seeds=(0, 1), steps=8)


def test_each_network_is_scored_once_for_each_seed(result):
    (scores,) = result.values()
    assert scores.parameters == (3 * 16 + 16) + (16 * 4 + 4)
    assert scores.iou.shape == scores.boundary.shape == scores.step.shape == (2,)
    assert scores.answers.shape == (3, SIDE, SIDE)
    assert np.all(scores.step > 0)
    assert scores.iou[0] != scores.iou[1]


def test_training_helps():
    learnt = tasks(8, np.random.default_rng(3), difficulty=0, hue=1)
    runs = [compare({"": pointwise}, learnt, learnt, seeds=(0,), steps=steps, learning_rate=0.03)
            for steps in (1, 150)]  # fmt: skip
    start, end = (run[""].iou[0] for run in runs)
    assert end > start + 0.05


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


def test_the_stopwatch_leaves_out_the_first_steps():
    watch = Stopwatch()
    watch.start(8)
    watch.times = [0, 9, 9.1, 9.2, 9.3, 9.4, 10.4, 11.4, 12.4]
    assert watch.median() == pytest.approx(1)
