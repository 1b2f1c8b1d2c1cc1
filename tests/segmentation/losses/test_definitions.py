"""What each loss computes, against Keras, brute force and published numbers."""

from itertools import pairwise

import numpy as np
import pytest
from scipy.ndimage import distance_transform_edt

from convlab.backend import keras, tensorflow
from convlab.segmentation import losses
from convlab.segmentation.losses.distance import FAR, distance_to_false, distance_to_other
from convlab.segmentation.losses.lovasz import extension
from convlab.segmentation.metrics import iou
from tests.segmentation.losses.cases import softmax, value_and_gradient


def random_binary(seed=0, batch=3, shape=(6, 9)):
    rng = np.random.default_rng(seed)
    return rng.integers(0, 2, (batch, *shape, 1)).astype(float), rng.random((batch, *shape, 1))


def random_classes(seed=0):
    rng = np.random.default_rng(seed)
    return rng.integers(0, 3, (2, 5, 4)), softmax(rng.normal(size=(2, 5, 4, 3)))


def test_dice_is_keras_dice_where_the_definitions_coincide():
    truth, p = random_binary()
    batch, image = losses.Dice(per="batch", smooth=0), losses.Dice(smooth=0)
    assert float(batch(truth, p)) == pytest.approx(float(keras.losses.Dice()(truth, p)), abs=1e-6)
    theirs = keras.losses.Dice(axis=(1, 2, 3))
    assert float(image(truth, p)) == pytest.approx(float(theirs(truth, p)), abs=1e-6)
    empty = np.zeros((1, 4, 4, 1))
    assert float(batch(empty, empty)) == float(keras.losses.Dice()(empty, empty)) == 1
    assert np.all(value_and_gradient(batch, empty, empty)[1] == 0)  # and no way out of it
    assert float(losses.Dice()(empty, empty)) == pytest.approx(0, abs=1e-6)


def test_a_large_object_outvotes_a_small_one_in_a_batch():
    truth = np.zeros((2, 6, 6, 1))
    truth[0, :3] = 1  # 18 pixels, all found
    truth[1, 0, :2] = 1  # 2 pixels, all missed
    answer = truth.copy()
    answer[1] = 0
    assert float(losses.Dice(per="batch", smooth=0)(truth, answer)) == pytest.approx(
        0.053, abs=5e-4
    )
    assert float(losses.Dice(smooth=0)(truth, answer)) == pytest.approx(0.5, abs=1e-6)


def test_tversky_weighs_false_alarms_by_alpha_and_keras_the_other_way_round():
    truth, p = random_binary(1)
    ours = float(losses.Tversky(0.2, 0.8, per="batch", smooth=0)(truth, p))
    assert ours == pytest.approx(float(keras.losses.Tversky(0.8, 0.2)(truth, p)), abs=1e-6)
    assert ours != pytest.approx(float(keras.losses.Tversky(0.2, 0.8)(truth, p)), abs=1e-3)
    both, alarms, misses = (truth * p).sum(), ((1 - truth) * p).sum(), (truth * (1 - p)).sum()
    assert ours == pytest.approx(1 - both / (both + 0.2 * alarms + 0.8 * misses), abs=1e-6)


def test_f_beta_is_what_precision_and_recall_say():
    truth, p = random_binary(2, batch=1)
    answer = (p > 0.5).astype(float)
    precision = (truth * answer).sum() / answer.sum()
    recall = (truth * answer).sum() / truth.sum()
    for beta in (0.5, 1, 2):
        score = (1 + beta**2) * precision * recall / (beta**2 * precision + recall)
        assert float(losses.FBeta(beta, smooth=0)(truth, answer)) == pytest.approx(
            1 - score, abs=1e-6
        )
    dice = float(losses.Dice(smooth=2)(truth, p))
    assert float(losses.FBeta(1, smooth=1)(truth, p)) == pytest.approx(dice, abs=1e-6)


def test_cross_entropy_is_keras_cross_entropy():
    truth, p = random_binary(3)
    theirs = float(keras.losses.BinaryCrossentropy()(truth, p))
    assert float(losses.CrossEntropy()(truth, p)) == pytest.approx(theirs, rel=1e-6)
    labels, probability = random_classes()
    theirs = float(keras.losses.SparseCategoricalCrossentropy()(labels, probability))
    assert float(losses.CrossEntropy()(labels, probability)) == pytest.approx(theirs, rel=1e-6)


def test_class_weights_multiply():
    labels, p = random_classes(4)
    weights = np.array([1.0, 5.0, 0.5])
    chosen = np.take_along_axis(p, labels[..., None], axis=-1)[..., 0]
    expected = np.mean(-np.log(chosen) * weights[labels])
    assert float(losses.CrossEntropy(weights)(labels, p)) == pytest.approx(expected, rel=1e-5)
    truth, p = random_binary(4)
    expected = np.mean(np.where(truth == 1, -3 * np.log(p), -np.log(1 - p)))
    assert float(losses.CrossEntropy([1, 3])(truth, p)) == pytest.approx(expected, rel=1e-5)


def test_focal_is_keras_focal_and_without_gamma_cross_entropy():
    truth, p = random_binary(5)
    theirs = keras.losses.BinaryFocalCrossentropy(apply_class_balancing=True, alpha=0.25, gamma=2)
    ours = losses.Focal(gamma=2, weights=[0.75, 0.25])
    assert float(ours(truth, p)) == pytest.approx(float(theirs(truth, p)), rel=1e-5)
    plain = float(losses.CrossEntropy()(truth, p))
    assert float(losses.Focal(gamma=0)(truth, p)) == pytest.approx(plain, rel=1e-6)


def test_generalised_dice_follows_its_formula():
    labels, p = random_classes(6)
    truth = np.eye(3)[labels]
    expected = []
    for t, q in zip(truth, p, strict=True):
        weights = 1 / t.sum((0, 1)) ** 2
        shared, total = (t * q).sum((0, 1)), (t + q).sum((0, 1))
        expected.append(1 - 2 * (weights * shared).sum() / (weights * total).sum())
    ours = float(losses.GeneralisedDice(smooth=0)(labels, p))
    assert ours == pytest.approx(np.mean(expected), abs=1e-6)


def test_background_can_be_left_out():
    labels, p = random_classes(7)
    ours = float(losses.Dice(background=False, smooth=0)(labels, p))
    one = [float(losses.Dice(smooth=0)(labels == c, p[..., c : c + 1])) for c in (1, 2)]
    assert ours == pytest.approx(np.mean(one), abs=1e-6)


def test_log_cosh_dice_is_between_half_the_square_and_the_line():
    truth, p = random_binary(8)
    images = [float(losses.Dice()(t[None], q[None])) for t, q in zip(truth, p, strict=True)]
    ours = float(losses.LogCoshDice()(truth, p))
    assert ours == pytest.approx(np.mean(np.log(np.cosh(images))), abs=1e-6)


def test_lovasz_softmax_on_sure_answers_is_one_minus_iou():
    rng = np.random.default_rng(9)
    for _ in range(20):
        truth, answer = rng.integers(0, 2, (2, 1, 5, 6))
        ours = float(losses.LovaszSoftmax()(truth, answer[..., None].astype(float)))
        assert ours == pytest.approx(1 - iou(truth, answer), abs=1e-6)
    labels, answer = rng.integers(0, 3, (2, 1, 5, 6))
    ours = float(losses.LovaszSoftmax()(labels, np.eye(3)[answer]))
    assert ours == pytest.approx(1 - np.mean([iou(labels, answer, c) for c in range(3)]), abs=1e-6)


def test_the_extension_is_the_integral_over_thresholds():
    """The Lovász extension of f at errors m is the integral of f({m > t}) over t."""
    rng = np.random.default_rng(10)
    errors, truth = rng.random((1, 12, 1)), rng.integers(0, 2, (1, 12, 1)).astype(float)
    cuts = np.sort(np.append(errors.ravel(), 0.0))
    expected = 0.0
    for low, high in pairwise(cuts):
        wrong = errors.ravel() > low
        answer = np.where(wrong, 1 - truth.ravel(), truth.ravel())
        expected += (high - low) * (1 - iou(truth.ravel().astype(int), answer.astype(int)))
    assert float(extension(errors, truth)[0, 0]) == pytest.approx(expected, abs=1e-12)


def test_classes_that_are_absent_count_only_if_asked():
    labels, answer = np.zeros((1, 3, 3), int), np.zeros((1, 3, 3), int)
    answer[0, 0, 0] = 2
    maps = np.eye(3)[answer]
    assert float(losses.LovaszSoftmax()(labels, maps)) == pytest.approx(1 / 9, abs=1e-6)
    expected = (1 / 9 + 0 + 1) / 3
    every = losses.LovaszSoftmax(present=False)
    assert float(every(labels, maps)) == pytest.approx(expected, abs=1e-6)


@pytest.mark.parametrize(
    ("logits", "truth", "expected"),
    [
        ([[[1, -1], [-1, 1]]], [[[1, 0], [1, 1]]], 0.509329),
        (
            [[[[1, -1], [1, -1]], [[-1, 1], [-1, 1]]]],
            [[[[1, 0], [1, 0]], [[0, 0], [1, 1]]]],
            0.375718,
        ),
        ([[[1, -1], [-1, 1]]] * 2, [[[1, 1], [1, 1]], [[1, 0], [1, 0]]], 0.455082),
    ],
    ids=["2-D", "3-D", "one mask full"],
)
def test_hausdorff_gives_the_published_numbers(logits, truth, expected):
    loss = losses.HausdorffDistance(from_logits=True)
    value = float(loss(np.array(truth), np.array(logits, float)[..., None]))
    assert value == pytest.approx(expected, abs=1e-6)


def test_hausdorff_has_a_slope_and_none_through_the_distances():
    truth, p = random_binary(11, batch=2)
    value, slope = value_and_gradient(losses.HausdorffDistance(dtype="float64"), truth, p)
    far = np.stack(
        [
            field(t[..., 0] > 0.5) ** 2 + field(q[..., 0] > 0.5) ** 2
            for t, q in zip(truth, p, strict=True)
        ]
    )[..., None]
    assert value == pytest.approx(np.mean((p - truth) ** 2 * far), rel=1e-6)
    np.testing.assert_allclose(slope, 2 * (p - truth) * far / far.size, rtol=1e-6)


def field(mask, spacing=1.0):
    """SciPy's distance to the other kind, guarded."""
    if mask.all() or not mask.any():
        return np.zeros(mask.shape)
    sampling = spacing if np.ndim(spacing) else [spacing] * mask.ndim
    return distance_transform_edt(mask, sampling) + distance_transform_edt(~mask, sampling)


@pytest.mark.parametrize("shape", [(17,), (9, 14), (16, 5), (5, 6, 11), (1, 7), (40, 3)])
@pytest.mark.parametrize("share", [0.1, 0.5, 0.97])
def test_distances_are_those_of_scipy(shape, share):
    rng = np.random.default_rng(len(shape))
    masks = rng.random((4, *shape)) < share
    masks[0].flat[0], masks[1].flat[-1] = False, False  # at least one to measure to
    masks[2:].reshape(2, -1)[:, 3 % masks[0].size] = False
    spacing = rng.uniform(0.5, 3, len(shape)).tolist()
    for steps in (1.0, spacing):
        sampling = steps if np.ndim(steps) else [steps] * len(shape)
        expected = np.stack([distance_transform_edt(mask, sampling) for mask in masks])
        ours = distance_to_false(tensorflow.constant(masks), steps).numpy()
        np.testing.assert_allclose(ours, expected, rtol=2e-6, atol=1e-6)
        ours = distance_to_other(tensorflow.constant(masks), steps).numpy()
        expected = np.stack([field(mask, sampling) for mask in masks])
        np.testing.assert_allclose(ours, expected, rtol=2e-6, atol=1e-6)


def test_a_mask_of_one_kind_has_no_distance():
    masks = np.stack([np.zeros((6, 5), bool), np.ones((6, 5), bool)])
    assert np.all(distance_to_other(tensorflow.constant(masks)).numpy() == 0)
    assert np.all(distance_to_false(tensorflow.constant(masks))[1].numpy() >= FAR)


@pytest.mark.parametrize("spacing", [0, (1.0, -1.0), (1.0, 1.0, 1.0)])
def test_spacing_that_cannot_be_is_refused(spacing):
    with pytest.raises(ValueError, match="spacing must be above 0"):
        distance_to_false(tensorflow.constant(np.ones((1, 3, 3), bool)), spacing)


def test_boundary_pays_signed_distances():
    truth, p = random_binary(12, batch=2)
    spacing = (2.0, 0.5)
    expected = []
    for t, q in zip(truth[..., 0], p[..., 0], strict=True):
        signed = np.where(t > 0.5, -1, 1) * field(t > 0.5, spacing)
        expected.append(np.mean(signed * q))
    ours = float(losses.Boundary(spacing=spacing)(truth, p))
    assert ours == pytest.approx(np.mean(expected), abs=1e-5)


def test_distances_know_the_spacing():
    truth = np.zeros((1, 8, 8))
    truth[0, 4, 4] = 1
    answers = np.zeros((2, 1, 8, 8, 1))
    answers[0, 0, 6, 4], answers[1, 0, 4, 6] = 1, 1  # two rows off, two columns off
    loss = losses.HausdorffDistance(spacing=(3.0, 1.0))
    rows, columns = (float(loss(truth, answer)) for answer in answers)
    assert rows > 3 * columns
    plain = losses.HausdorffDistance()
    assert float(plain(truth, answers[0])) == pytest.approx(float(plain(truth, answers[1])))


def test_distance_losses_need_sides_that_are_known():
    spec = tensorflow.TensorSpec((None, None, None, 1), "float32")
    graph = tensorflow.function(losses.Boundary().__call__, input_signature=[spec, spec])
    with pytest.raises(ValueError, match="distances need sides that are known"):
        graph.get_concrete_function()


def test_lovasz_hinge_asks_for_a_margin_of_one():
    truth = np.array([[[1, 1, 0, 0]]])
    loss = losses.LovaszHinge()
    sides = np.array([1.0, 1.0, -1.0, -1.0])[None, None, :, None]
    assert [float(loss(truth, margin * sides)) for margin in (0, 0.25, 1, 5)] == [1, 0.75, 0, 0]
    logits = np.array([[[[3.0], [-0.5], [-2.0], [-2.0]]]])  # one miss, by 1.5: one of two is lost
    assert float(loss(truth, logits)) == pytest.approx(1.5 * 1 / 2)
