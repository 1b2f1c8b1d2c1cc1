"""What holds of every loss: finite everywhere, the right slope, one answer however it is asked."""

import numpy as np
import pytest

from convlab.backend import keras, tensorflow
from convlab.segmentation import losses
from tests.segmentation.losses.cases import (
    CASES,
    LOSSES,
    MANY_CLASSES,
    SIDE,
    disc,
    softmax,
    value_and_gradient,
)

ONE = pytest.mark.parametrize("make", LOSSES.values(), ids=LOSSES)
MANY = pytest.mark.parametrize("make", MANY_CLASSES.values(), ids=MANY_CLASSES)


def random_pair(classes=1, batch=2, shape=(5, 7), seed=0):
    """Random labels, and random logits that stay away from a probability of one half."""
    rng = np.random.default_rng(seed)
    labels = rng.integers(0, max(classes, 2), (batch, *shape))
    logits = rng.choice([-1, 1], (batch, *shape, classes)) * rng.uniform(
        0.3, 3, (batch, *shape, classes)
    )
    return labels, logits


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
@pytest.mark.parametrize("from_logits", [False, True])
@pytest.mark.parametrize("dtype", ["float32", "float64"])
@ONE
def test_values_and_slopes_are_finite(make, case, from_logits, dtype):
    truth, prediction = (mask.astype(dtype) for mask in case)
    if from_logits:
        prediction = 80 * prediction - 40  # surer than float32 can say as a probability
    value, slope = value_and_gradient(make(from_logits=from_logits, dtype=dtype), truth, prediction)
    assert np.isfinite(value)
    assert np.isfinite(slope).all()


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
@MANY
def test_values_and_slopes_are_finite_for_several_classes(make, case):
    truth = case[0][..., 0].astype(int)  # labels 0 and 1 of three: class 2 is never there
    prediction = np.concatenate([1 - case[1], case[1], 0 * case[1]], axis=-1)
    value, slope = value_and_gradient(make(dtype="float64"), truth, prediction)
    assert np.isfinite(value)
    assert np.isfinite(slope).all()


def assert_slope(loss, truth, prediction, step=1e-6):
    """Compare the slope with central differences along random directions."""
    _, slope = value_and_gradient(loss, truth, prediction)
    assert np.abs(slope).max() > 0
    rng = np.random.default_rng(2)
    for _ in range(6):
        along = rng.normal(size=prediction.shape)
        ahead, behind = (float(loss(truth, prediction + way * along)) for way in (step, -step))
        assert np.sum(slope * along) == pytest.approx((ahead - behind) / (2 * step), abs=1e-7)


@pytest.mark.parametrize("from_logits", [False, True])
@ONE
def test_the_slope_is_that_of_finite_differences(make, from_logits):
    labels, logits = random_pair()
    prediction = logits if from_logits else 1 / (1 + np.exp(-logits))
    loss = make(from_logits=from_logits, dtype="float64")
    assert_slope(loss, labels.astype(float), prediction)


@MANY
def test_the_slope_is_that_of_finite_differences_for_several_classes(make):
    labels, logits = random_pair(classes=3)
    loss = make(from_logits=True, dtype="float64")
    assert_slope(loss, labels.astype(float), logits)


@MANY
def test_three_spatial_axes_work_as_well(make):
    labels, logits = random_pair(classes=3, shape=(3, 4, 5))
    loss = make(from_logits=True, dtype="float64")
    assert_slope(loss, labels.astype(float), logits)


def test_a_wrong_slope_is_caught():
    class Wrong(losses.Dice):
        def score(self, both, true, said):
            return keras.ops.stop_gradient(both) * 2 / (true + said)

    labels, logits = random_pair()
    loss = Wrong(from_logits=True, dtype="float64")
    with pytest.raises(AssertionError):
        assert_slope(loss, labels.astype(float), logits)


@ONE
def test_a_perfect_answer_is_the_best_of_all_cases(make):
    loss = make()
    truth = disc()
    values = [float(loss(truth, answer)) for kept, answer in CASES.values() if kept is truth]
    perfect = float(loss(truth, truth))
    others = [float(loss(*CASES[name])) for name in ("inverted", "all foreground", "nothing found")]
    assert perfect <= min(values, default=perfect)
    assert all(perfect < other for other in others)


@ONE
def test_logits_and_probabilities_agree(make):
    labels, logits = random_pair()
    probability = 1 / (1 + np.exp(-logits))
    values = [
        float(make(from_logits=asked, dtype="float64")(labels, prediction))
        for asked, prediction in ((True, logits), (False, probability))
    ]
    assert values[0] == pytest.approx(values[1], abs=1e-6)


@MANY
def test_labels_and_one_map_for_each_class_agree(make):
    labels, logits = random_pair(classes=3)
    loss = make(dtype="float64")
    probability = softmax(logits)
    values = [
        float(loss(truth, probability)) for truth in (labels, labels[..., None], np.eye(3)[labels])
    ]
    assert values[0] == values[1] == values[2]


@ONE
def test_a_graph_gives_what_eager_gives(make):
    labels, logits = random_pair()
    loss = make(from_logits=True)
    pixels = logits.shape[1:-1]
    specs = [
        tensorflow.TensorSpec((None, *pixels), "int64"),
        tensorflow.TensorSpec((None, *pixels, 1), "float64"),
    ]
    graph = tensorflow.function(loss.__call__, input_signature=specs)  # any size of batch
    assert float(graph(labels, logits)) == pytest.approx(float(loss(labels, logits)), rel=1e-5)


@MANY
def test_an_ignored_pixel_counts_for_nothing(make):
    labels, logits = random_pair(classes=3)
    hidden = labels.copy()
    hidden[:, 1, 2:5] = 255
    loss = make(ignore=255, from_logits=True, dtype="float64")
    value, slope = value_and_gradient(loss, hidden.astype(float), logits)
    changed = logits.copy()
    changed[:, 1, 2:5] = 7 * np.random.default_rng(1).normal(size=(2, 3, 3))
    assert np.all(slope[:, 1, 2:5] == 0)
    assert np.abs(slope).max() > 0
    if not isinstance(loss, losses.Boundary | losses.HausdorffDistance):
        assert float(loss(hidden, changed)) == pytest.approx(value, rel=1e-12)


@pytest.mark.parametrize("name", ["cross-entropy", "focal", "Dice", "Tversky", "Lovász softmax"])
def test_to_ignore_pixels_is_to_leave_them_out(name):
    labels, logits = random_pair(classes=3, shape=(4, 6))
    hidden = labels.copy()
    hidden[:, :, 3:] = 255
    made = LOSSES[name](from_logits=True, dtype="float64")
    ignoring = LOSSES[name](from_logits=True, dtype="float64", ignore=255)
    cut = float(made(labels[:, :, :3], logits[:, :, :3]))
    assert float(ignoring(hidden, logits)) == pytest.approx(cut, rel=1e-9)


@MANY
def test_each_loss_is_saved_and_restored(make):
    labels, logits = random_pair(classes=3)
    loss = make(from_logits=True, ignore=2, dtype="float64")
    again = keras.saving.deserialize_keras_object(keras.saving.serialize_keras_object(loss))
    assert type(again) is type(loss)
    assert again.get_config() == loss.get_config()
    assert float(again(labels, logits)) == float(loss(labels, logits))


@ONE
def test_a_model_compiled_with_it_is_saved_and_loaded(make, tmp_path):
    head = keras.layers.Conv2D(1, 3, padding="same", activation="sigmoid")
    model = keras.Sequential([keras.Input((SIDE, SIDE, 1)), head])
    loss = make()
    model.compile("sgd", loss, jit_compile=False)
    x = np.random.default_rng(3).normal(size=(2, SIDE, SIDE, 1)).astype("float32")
    y = np.repeat(disc()[..., 0], 2, axis=0)
    first = model.train_on_batch(x, y)
    model.save(tmp_path / "model.keras")
    again = keras.saving.load_model(tmp_path / "model.keras")
    assert type(again.loss) is type(loss)
    assert np.isfinite(first)
    assert again.evaluate(x, y, verbose=0) == model.evaluate(x, y, verbose=0)


@pytest.mark.parametrize(
    ("truth", "prediction", "message"),
    [
        (np.full((1, 4, 4), 255), np.full((1, 4, 4, 1), 0.5), r"0 to 1; got 255 .* y_true // 255"),
        (np.full((1, 4, 4), 3), np.full((1, 4, 4, 3), 0.3), r"labels from 0 to 2; got 3 to 3"),
        (np.full((1, 4, 4), -1), np.full((1, 4, 4, 1), 0.5), r"labels from 0 to 1; got -1"),
        (np.zeros((1, 4, 5)), np.zeros((1, 4, 4, 1)), r"labels of shape \(1, 4, 4\).*resized"),
        (np.zeros((4, 4)), np.zeros((4, 4)), r"batch, \*spatial, classes.*y_pred\[\.\.\., None\]"),
    ],
)
def test_what_does_not_fit_is_refused(truth, prediction, message):
    for loss in (losses.CrossEntropy(), losses.Dice(), losses.HausdorffDistance()):
        with pytest.raises(ValueError, match=message):
            loss(truth, prediction)


def test_an_ignored_label_needs_labels():
    with pytest.raises(ValueError, match=r"ignore=2 needs labels.*argmax"):
        losses.Dice(ignore=2)(np.zeros((1, 4, 4, 3)), np.zeros((1, 4, 4, 3)))


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: losses.Dice(per="pixel"), r"per must be 'image' or 'batch'; got 'pixel'"),
        (lambda: losses.LovaszHinge(per="pixel"), r"per must be 'image' or 'batch'; got 'pixel'"),
        (lambda: losses.Dice(smooth=-1), r"smooth must be 0 or more; got -1; nearest .* 0"),
        (lambda: losses.Dice(smooth=np.nan), r"smooth must be 0 or more; got nan"),
        (lambda: losses.Tversky(-1, 1), r"alpha must be 0 or more; got -1"),
        (lambda: losses.Tversky(0, 0), r"must not both be 0"),
        (lambda: losses.FBeta(0), r"beta must be above 0; got 0"),
        (lambda: losses.Focal(-1), r"gamma must be 0 or more; got -1"),
        (lambda: losses.HausdorffDistance(0), r"alpha must be above 0; got 0"),
    ],
)
def test_settings_that_make_no_loss_are_refused(make, message):
    with pytest.raises(ValueError, match=message):
        make()


def test_weights_and_maps_must_fit_the_classes():
    labels, logits = random_pair(classes=3)
    with pytest.raises(ValueError, match=r"one number for each of 3 classes; got \[1\.0, 2\.0\]"):
        losses.CrossEntropy([1, 2], from_logits=True)(labels, logits)
    with pytest.raises(ValueError, match=r"LovaszHinge takes one map, .*LovaszSoftmax"):
        losses.LovaszHinge()(labels, logits)
