import numpy as np
import pytest

from convlab.segmentation.metrics import confusion_matrix, dice, iou, mean_iou
from convlab.segmentation.metrics.from_counts import (
    class_dice,
    class_iou,
    iou_of_each_image,
    mean_iou_per_image,
    over_objects,
    pooled_iou,
)

RNG = np.random.default_rng(9)


def test_scores_from_counts_are_those_of_the_masks():
    truth, found = RNG.integers(0, 3, (2, 5, 14, 19))
    truth[3], found[3] = 0, 0  # without objects, answered without
    confusions = np.stack(
        [confusion_matrix(*one, range(4)) for one in zip(truth, found, strict=True)]
    )
    each = [mean_iou(*one) for one in zip(truth, found, strict=True)]
    np.testing.assert_allclose(iou_of_each_image(confusions), each, rtol=1e-12)
    assert each[3] == 1
    assert mean_iou_per_image(confusions) == pytest.approx(np.mean(each), abs=1e-12)
    assert pooled_iou(confusions) == pytest.approx(mean_iou(truth, found), abs=1e-12)
    pooled = confusions.sum(axis=0)
    assert class_iou(pooled)[:3].tolist() == [iou(truth, found, c) for c in range(3)]
    np.testing.assert_allclose(class_dice(pooled)[:3], [dice(truth, found, c) for c in range(3)])
    assert np.isnan(class_iou(pooled)[3])


def test_no_object_anywhere_is_right_in_both_scores_and_one_false_alarm_is_not():
    nothing = np.array([[[12, 0], [0, 0]]])
    alarm = np.array([[[11, 1], [0, 0]]])
    assert mean_iou_per_image(nothing) == pooled_iou(nothing) == 1
    assert mean_iou_per_image(alarm) == pooled_iou(alarm) == 0
    both = np.concatenate([nothing, alarm])
    assert (mean_iou_per_image(both), pooled_iou(both)) == (0.5, 0)
    assert over_objects(np.array([0.3])) == 1  # background alone
