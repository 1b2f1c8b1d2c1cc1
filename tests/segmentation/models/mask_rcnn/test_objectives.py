import numpy as np
import pytest

from convlab.backend import keras
from convlab.segmentation.models.mask_rcnn import objectives as losses
from convlab.segmentation.models.mask_rcnn.boxes import SPREAD


def tensor(values, dtype="float32"):
    return keras.ops.convert_to_tensor(values, dtype)


def test_take_picks_from_each_image_s_own_list():
    values = np.arange(24).reshape(2, 3, 4)
    found = losses.take(tensor(values), np.array([[2, 0], [1, 1]])).numpy()
    assert found.tolist() == [[values[0, 2].tolist(), values[0, 0].tolist()],
                              [values[1, 1].tolist()] * 2]  # fmt: skip


def test_objects_are_asked_for_by_binary_cross_entropy_over_the_sampled():
    logits, state = np.array([[2.0, -1.0, 9.0]]), np.array([[1, 0, 0]])
    expected = (np.log1p(np.exp(-2)) + np.log1p(np.exp(-1))) / 2
    found = losses.object_loss(tensor(logits), tensor(state, "int32"), tensor([[1, 1, 0]]))
    assert float(found) == pytest.approx(expected, rel=1e-5)


def test_a_loss_of_nothing_is_0():
    nothing = tensor([[0.0]])
    assert float(losses.object_loss(nothing, tensor([[0]], "int32"), nothing)) == 0
    labels = tensor([[0]], "int32")
    assert float(losses.class_loss(tensor([[[1.0, 2.0]]]), labels, nothing)) == 0
    box = tensor([[[0, 0, 0, 0]]])  # an empty box has no logarithm, and must not spoil the sum
    assert float(losses.box_loss(box, box, box, nothing, tensor(0.0))) == 0


def test_classes_are_asked_for_by_cross_entropy():
    logits = np.array([[[0.0, 1.0, 2.0], [3.0, 0.0, 0.0]]])
    expected = [
        np.log(np.exp(row).sum()) - row[k] for row, k in zip(logits[0], (2, 0), strict=True)
    ]
    found = losses.class_loss(tensor(logits), tensor([[2, 0]], "int32"), tensor([[1, 1]]))
    assert float(found) == pytest.approx(np.mean(expected), rel=1e-5)


def test_a_box_that_says_what_is_true_costs_nothing_and_the_sum_is_shared_by_the_sampled():
    reference, truth = [[0, 0, 10, 20]], [[5, 0, 15, 20]]
    right = np.array([[0.5, 0, 0, 0]]) / SPREAD
    given = [tensor([values]) for values in (right, reference, truth)]
    assert float(losses.box_loss(*given, tensor([[1]]), tensor(1.0))) == pytest.approx(0, abs=1e-6)
    given[0] = tensor((right + np.array([0, 0.6, 0, -3]))[None])
    found = losses.box_loss(*given, tensor([[1]]), tensor(4.0))
    assert float(found) == pytest.approx((0.5 * 0.6**2 + 3 - 0.5) / 4, rel=1e-5)


def picture():
    """Two objects in 12 x 20 pixels: a bar, and a block behind it that the bar cuts."""
    instances = np.zeros((1, 12, 20), np.uint8)
    instances[0, 2:10, 6:16] = 2
    instances[0, 4:6] = 1
    return instances


def test_mask_targets_are_the_matched_object_s_pixels_in_the_box():
    boxes = tensor([[[2, 6, 10, 14], [2, 6, 10, 14]]])
    targets = losses.mask_targets(picture(), tensor([[1, 0]], "int32"), boxes, 4).numpy()
    assert targets.shape == (1, 2, 4, 4)
    assert targets[0, 0].tolist() == [[1] * 4, [0] * 4, [1] * 4, [1] * 4]
    assert targets[0, 1].tolist() == [[0] * 4, [1] * 4, [0] * 4, [0] * 4]


def test_mask_targets_know_rows_from_columns():
    instances = np.zeros((1, 8, 16), np.uint8)
    instances[0, 0:2, 0:16] = 1
    targets = losses.mask_targets(instances, tensor([[0]], "int32"), tensor([[[0, 0, 8, 16]]]), 4)
    assert targets.numpy()[0, 0].tolist() == [[1] * 4, [0] * 4, [0] * 4, [0] * 4]


def test_only_the_true_class_s_mask_is_judged():
    targets = np.zeros((1, 1, 2, 2))
    logits = np.zeros((1, 1, 2, 2, 3))
    logits[..., 1] = -20  # right, for class 2
    logits[..., 0] = logits[..., 2] = 20
    given = tensor(targets), tensor([[1.0]])
    assert float(losses.mask_loss(tensor(logits), tensor([[2]], "int32"), *given)) < 1e-6
    wrong = losses.mask_loss(tensor(logits), tensor([[1]], "int32"), *given)
    assert float(wrong) == pytest.approx(20, rel=1e-4)
