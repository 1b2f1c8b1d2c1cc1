import numpy as np
import pytest

from convlab.lessons.experiments.race.boundary_of_classes import boundary_score


def test_the_boundary_score_is_the_mean_over_classes_and_then_over_scenes():
    truth = np.zeros((2, 16, 16), int)
    truth[0, 2:6, 2:6], truth[0, 9:14, 9:14], truth[1, 4:9, 3:9] = 1, 2, 3
    found = truth.copy()
    found[0][found[0] == 2] = 0  # one of two classes is missed in the first scene
    assert boundary_score(truth, found) == pytest.approx((0.5 + 1) / 2)
    assert boundary_score(truth, np.roll(truth, 1, axis=1)) == 1  # within one pixel
    assert boundary_score(truth, np.roll(truth, 3, axis=1)) < 0.7
