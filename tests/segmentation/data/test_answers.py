"""Every kind of answer, from one truth."""

import numpy as np
import pytest

from convlab.segmentation.data.answers import answers


@pytest.mark.parametrize(
    ("instances", "labels", "error", "message"),
    [
        (np.zeros((3, 3), int), [], ValueError, "0 objects numbered"),
        (np.array([[1, 3]]), [1, 1], ValueError, r"2 objects numbered \[1, 3\]"),
        (np.array([[-1, 1]]), [1], ValueError, "number the objects"),
        (np.arange(300)[None], 1, ValueError, "n from 1 to 255; got 299"),
        (np.array([[0.0, 1.0]]), [1], TypeError, "whole numbers, 0 for background; got float64"),
        (np.array([[1, 2]]), [1], ValueError, "each of the 2 objects"),
        (np.array([[1, 2]]), [1, 0], ValueError, r"from 1 to 255 .*got \[1, 0\]"),
        (np.array([[1, 2]]), [1.0, 2.0], ValueError, "one class"),
    ],
)
def test_a_truth_with_gaps_is_refused(instances, labels, error, message):
    with pytest.raises(error, match=message):
        answers(instances, labels)
