import json

import numpy as np
import pytest

from convlab.backend import keras, tensorflow
from convlab.segmentation import metrics, streaming
from convlab.segmentation.metrics import confusion_matrix, dice, iou, mean_iou, mean_score
from convlab.segmentation.streaming import ConfusionMatrix, MeanDice, MeanIoU
from convlab.segmentation.train import to_labels

BATCHES = [3, 1, 4]
SHAPE = (6, 7)


def draw(maps, seed=0, shape=SHAPE):
    """Draw labels, and probabilities that are right more often than not, in uneven batches."""
    rng = np.random.default_rng(seed)
    n_classes = max(2, maps)
    truths, predictions = [], []
    for batch in BATCHES:
        truth = rng.integers(0, n_classes, (batch, *shape)) * rng.integers(0, 2, (batch, *shape))
        if maps == 1:
            prediction = np.clip(truth * 0.4 + rng.random(truth.shape) * 0.6, 0, 1)[..., None]
        else:
            prediction = rng.random((*truth.shape, maps)) + 0.6 * np.eye(maps)[truth]
            prediction /= prediction.sum(axis=-1, keepdims=True)
        truths.append(truth)
        predictions.append(prediction.astype(np.float32))
    return truths, predictions


def labels(predictions):
    return np.concatenate([to_labels(part) for part in predictions])


def streamed(metric, truths, predictions, weights=None):
    for i, (truth, prediction) in enumerate(zip(truths, predictions, strict=True)):
        metric.update_state(truth, prediction, None if weights is None else weights[i])
    return np.array(metric.result())


@pytest.fixture(params=[1, 2, 4])
def drawn(request):
    truths, predictions = draw(request.param)
    return max(2, request.param), truths, predictions


# ---- the right answer


def test_a_perfect_sigmoid_map_is_perfect_here_and_a_quarter_in_keras():
    truth = np.array([[[0], [1], [1], [0]]])
    perfect = np.where(truth, 0.99, 0.01).astype(np.float32)
    theirs = keras.metrics.MeanIoU(num_classes=2)
    theirs.update_state(truth, perfect)
    assert float(theirs.result()) == 0.25  # it takes 0.99 for the label 0
    for score in (MeanIoU(2, classes=range(2)), MeanIoU(2), MeanDice(2)):
        assert streamed(score, [truth], [perfect]) == 1
        assert streamed(score, [1 - truth], [perfect]) < 1


def test_batches_add_up_to_the_metric_of_all_pixels_together(drawn):
    n_classes, truths, predictions = drawn
    truth, answer = np.concatenate(truths), labels(predictions)
    counts = streamed(ConfusionMatrix(n_classes), truths, predictions)
    assert np.array_equal(counts, confusion_matrix(truth, answer, range(n_classes)))
    for classes in (None, range(n_classes), [n_classes - 1]):
        score = streamed(MeanIoU(n_classes, classes=classes), truths, predictions)
        assert score == pytest.approx(mean_iou(truth, answer, classes), rel=1e-6)
        score = streamed(MeanDice(n_classes, classes=classes), truths, predictions)
        assert score == pytest.approx(mean_score(truth, answer, dice, classes), rel=1e-6)


def test_a_mean_over_batches_is_something_else(drawn):
    n_classes, truths, predictions = drawn
    each = [mean_iou(a, to_labels(b)) for a, b in zip(truths, predictions, strict=True)]
    score = streamed(MeanIoU(n_classes), truths, predictions)
    assert abs(score - np.mean(each)) > 1e-4


def test_it_agrees_with_keras_where_keras_is_told_what_it_gets():
    truths, predictions = draw(4)
    theirs = keras.metrics.MeanIoU(num_classes=4, sparse_y_pred=False)
    streamed(theirs, truths, predictions)
    ours = streamed(MeanIoU(4, classes=range(4)), truths, predictions)
    assert ours == pytest.approx(float(theirs.result()), rel=1e-6)
    truths, predictions = draw(1)
    theirs = keras.metrics.BinaryIoU(target_class_ids=[1], threshold=0.5)
    streamed(theirs, [truth[..., None] for truth in truths], predictions)
    assert streamed(MeanIoU(2), truths, predictions) == pytest.approx(float(theirs.result()), 1e-6)


@pytest.mark.parametrize("metric", [ConfusionMatrix, MeanIoU, MeanDice])
def test_ignored_pixels_do_not_count(drawn, metric):
    n_classes, truths, predictions = drawn
    truths = [truth.astype(np.uint8) for truth in truths]
    for truth in truths:
        truth[:, 2:4, 1:5] = 255
    kept = [truth != 255 for truth in truths]
    expected = streamed(
        metric(n_classes),
        [truth[keep][None] for truth, keep in zip(truths, kept, strict=True)],
        [part[keep][None] for part, keep in zip(predictions, kept, strict=True)],
    )
    assert np.array_equal(streamed(metric(n_classes, ignore=255), truths, predictions), expected)


def test_a_label_of_the_network_can_be_ignored_too():
    truths, predictions = draw(4)
    truth, answer = np.concatenate(truths), labels(predictions)
    counts = streamed(ConfusionMatrix(4, ignore=2), truths, predictions)
    assert np.array_equal(counts, confusion_matrix(truth, answer, range(4), ignore=2))
    assert counts[2].sum() == 0 < counts[:, 2].sum()
    score = streamed(MeanIoU(4, ignore=2), truths, predictions)
    assert score == pytest.approx(mean_iou(truth, answer, ignore=2), rel=1e-6)
    assert MeanIoU(4, ignore=2).classes == (1, 3)


@pytest.mark.parametrize("dtype", [bool, np.uint8, np.int64, np.float32])
@pytest.mark.parametrize("channel", [False, True])
def test_a_mask_may_have_any_dtype_and_a_channel_axis_or_none(dtype, channel):
    truths, predictions = draw(1)
    expected = streamed(ConfusionMatrix(2), truths, predictions)
    given = [truth.astype(dtype)[..., None] if channel else truth.astype(dtype) for truth in truths]
    assert np.array_equal(streamed(ConfusionMatrix(2), given, predictions), expected)


def test_a_mask_may_be_one_hot():
    truths, predictions = draw(4)
    expected = streamed(ConfusionMatrix(4), truths, predictions)
    given = [np.eye(4, dtype=np.float32)[truth] for truth in truths]
    assert np.array_equal(streamed(ConfusionMatrix(4), given, predictions), expected)


def test_logits_take_the_threshold_zero():
    truths, predictions = draw(1)
    logits = [np.log(p / (1 - p + 1e-9) + 1e-9) for p in predictions]
    expected = streamed(ConfusionMatrix(2), truths, predictions)
    assert np.array_equal(streamed(ConfusionMatrix(2, threshold=0), truths, logits), expected)
    assert not np.array_equal(streamed(ConfusionMatrix(2), truths, logits), expected)


def test_the_threshold_itself_is_not_exceeded():
    counts = streamed(ConfusionMatrix(2), [[[1, 1]]], [np.array([[[0.5], [0.501]]])])
    assert counts.tolist() == [[0, 0], [1, 1]]  # as `to_labels` has it


def test_volumes_are_counted_alike():
    truths, predictions = draw(3, shape=(2, 3, 5))
    expected = confusion_matrix(np.concatenate(truths), labels(predictions), range(3))
    assert np.array_equal(streamed(ConfusionMatrix(3), truths, predictions), expected)


def test_weights_count_a_pixel_more_or_less_than_once(drawn):
    n_classes, truths, predictions = drawn
    rng = np.random.default_rng(1)
    weights = [rng.integers(0, 3, truth.shape) for truth in truths]
    expected = np.zeros((n_classes, n_classes))
    answers = [to_labels(part) for part in predictions]
    rows, columns, counts = (np.concatenate(part) for part in (truths, answers, weights))
    np.add.at(expected, (rows, columns), counts)
    metric = ConfusionMatrix(n_classes)
    assert np.array_equal(streamed(metric, truths, predictions, weights), expected)
    metric.reset_state()
    with_channel = [weight[..., None] for weight in weights]
    assert np.array_equal(streamed(metric, truths, predictions, with_channel), expected)


def test_weights_may_be_one_for_each_image():
    truths, predictions = draw(1)
    keep = [np.arange(len(truth)) % 2 for truth in truths]  # 0 leaves an image out
    expected = streamed(
        ConfusionMatrix(2),
        [truth[1::2] for truth in truths],
        [part[1::2] for part in predictions],
    )
    assert np.array_equal(streamed(ConfusionMatrix(2), truths, predictions, keep), expected)


def test_classes_that_nobody_holds_are_left_out_and_all_of_them_give_empty():
    truth, prediction = np.zeros((1, 4), int), np.eye(4, dtype=np.float32)[[[0, 0, 0, 2]]]
    assert streamed(MeanIoU(4), [truth], [prediction]) == 0  # of the classes 1, 2, 3 only 2
    assert streamed(MeanIoU(4, classes=range(4)), [truth], [prediction]) == 3 / 8
    for empty in (1.0, 0.0, -1.0):
        score = MeanDice(4, classes=[1, 3], empty=empty)
        assert score.result() == streamed(score, [truth], [prediction]) == empty
    assert np.isnan(MeanIoU(4, empty=np.nan).result())


def test_starting_again_forgets_everything(drawn):
    n_classes, truths, predictions = drawn
    score = MeanIoU(n_classes)
    first = streamed(score, truths, predictions)
    score.reset_state()
    assert score.result() == 1  # nothing seen
    assert streamed(score, truths, predictions) == first


def test_single_pixels_still_count_after_many_batches():
    metric = ConfusionMatrix(2)
    metric.counts.assign(np.array([[2.0**24, 0], [0, 2.0**40]]))
    metric.update_state([[0, 1]], np.array([[[0.1], [0.9]]], np.float32))
    assert np.array(metric.result()).tolist() == [[2**24 + 1, 0], [0, 2**40 + 1]]
    assert np.float32(2**24) + np.float32(1) == 2**24  # as float32 would count


# ---- planted faults that the comparison with NumPy must see


def swapped(truth, prediction, threshold):
    truth, prediction = streaming_labels(truth, prediction, threshold)
    return keras.ops.cast(prediction, "float64"), keras.ops.cast(truth, "int64")


def least_likely(truth, prediction, threshold):
    return streaming_labels(truth, 1 - prediction, threshold)


def rounded_down(truth, prediction, threshold):
    truth, _ = streaming_labels(truth, prediction, threshold)
    return truth, keras.ops.cast(prediction[..., 0], "int64")  # Keras's MeanIoU does


streaming_labels = streaming._labels


@pytest.mark.parametrize("fault", [swapped, least_likely, rounded_down])
def test_planted_faults_are_caught(drawn, fault, monkeypatch):
    monkeypatch.setattr(streaming, "_labels", fault)
    with pytest.raises(AssertionError):
        test_batches_add_up_to_the_metric_of_all_pixels_together(drawn)


# ---- in Keras


@pytest.mark.parametrize("compiled", [False, True])
def test_it_works_in_a_graph_whose_sizes_are_open(drawn, compiled):
    n_classes, truths, predictions = drawn
    metric, score = ConfusionMatrix(n_classes), MeanIoU(n_classes)
    maps = predictions[0].shape[-1]
    signature = [
        tensorflow.TensorSpec((None, None, None), "int64"),
        tensorflow.TensorSpec((None, None, None, maps), "float32"),
    ]

    @tensorflow.function(input_signature=signature, jit_compile=compiled)
    def step(truth, prediction):
        metric.update_state(truth, prediction)
        score.update_state(truth, prediction)
        return score.result()

    for pair in zip(truths, predictions, strict=True):
        last = step(*pair)
    assert np.array_equal(
        metric.result(), streamed(ConfusionMatrix(n_classes), truths, predictions)
    )
    assert float(last) == streamed(MeanIoU(n_classes), truths, predictions)


def build(maps, scores, **options):
    """Compile a network of one layer."""
    keras.utils.set_random_seed(3)
    activation = "sigmoid" if maps == 1 else "softmax"
    layer = keras.layers.Conv2D(maps, 3, padding="same", activation=activation)
    model = keras.Sequential([keras.Input((None, None, 1)), layer])
    loss = "binary_crossentropy" if maps == 1 else "sparse_categorical_crossentropy"
    model.compile("sgd", loss, metrics=scores, **{"jit_compile": False} | options)
    return model


def pictures(maps, count=7):
    rng = np.random.default_rng(2)
    masks = rng.integers(0, max(2, maps), (count, *SHAPE))
    return (masks + rng.normal(0, 0.3, masks.shape))[..., None].astype(np.float32), masks


def scores_of(n_classes):
    return [MeanIoU(n_classes), MeanDice(n_classes, classes=range(n_classes), name="dice")]


@pytest.mark.parametrize("eager", [False, True])
@pytest.mark.parametrize("maps", [1, 3])
def test_a_model_that_is_compiled_with_it_says_what_numpy_says(maps, eager):
    n_classes = max(2, maps)
    images, masks = pictures(maps)
    model = build(maps, scores_of(n_classes), run_eagerly=eager)
    history = model.fit(
        images, masks[..., None], batch_size=3, epochs=2, verbose=0,
        validation_data=(images, masks[..., None]),
    ).history  # fmt: skip
    said = model.evaluate(images, masks[..., None], batch_size=2, verbose=0, return_dict=True)
    answer = to_labels(np.array(model(images)))
    assert said["mean_iou"] == pytest.approx(mean_iou(masks, answer), rel=1e-6)
    expected = mean_score(masks, answer, dice, range(n_classes))
    assert said["dice"] == pytest.approx(expected, rel=1e-6)
    assert history["val_mean_iou"][-1] == pytest.approx(said["mean_iou"], rel=1e-6)
    assert len(history["mean_iou"]) == 2
    assert len(set(answer.ravel())) > 1


# Keras copies a TensorFlow variable in a way that NumPy 2 deprecates, whatever is saved.
@pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept a copy")
@pytest.mark.parametrize("maps", [1, 3])
def test_a_saved_model_brings_its_scores_along(maps, tmp_path):
    images, masks = pictures(maps)
    options = {"classes": [1], "ignore": 0, "empty": 0.5}
    model = build(maps, [MeanIoU(max(2, maps), threshold=0.4, name="score", **options)])
    before = model.evaluate(images, masks[..., None], verbose=0, return_dict=True)
    model.save(tmp_path / "model.keras")
    loaded = keras.models.load_model(tmp_path / "model.keras")
    after = loaded.evaluate(images, masks[..., None], verbose=0, return_dict=True)
    assert after == pytest.approx(before)
    score = next(m for m in loaded.metrics[1].metrics if m.name == "score")
    assert isinstance(score, MeanIoU)
    assert (score.threshold, score.ignore, score.empty, score.classes) == (0.4, 0, 0.5, (1,))


@pytest.mark.parametrize("kind", [ConfusionMatrix, MeanIoU, MeanDice])
def test_a_config_is_json_and_makes_the_same_metric(kind):
    options = {} if kind is ConfusionMatrix else {"classes": np.array([2, 1]), "empty": np.nan}
    metric = kind(np.int64(4), threshold=np.float32(0.25), ignore=np.uint8(3), name="x", **options)
    config = json.loads(json.dumps(metric.get_config()))
    again = kind.from_config(config)
    assert json.dumps(again.get_config()) == json.dumps(metric.get_config())
    assert keras.saving.get_registered_name(kind) == f"convlab>{kind.__name__}"
    assert set(config) >= {"n_classes", "threshold", "ignore", "name", "dtype"}


# ---- what Keras's loss says, beside the metric


def test_keras_dice_loss_hides_the_small_object_of_a_batch_alike():
    truth = np.zeros((2, 8, 8, 1), np.float32)
    truth[0, 1:4, 1:7] = 1
    truth[1, 5, 5:7] = 1
    prediction = truth.copy()
    prediction[1] = 0
    a, b = truth.astype(int), prediction.astype(int)
    batch = float(keras.losses.Dice()(truth, prediction))
    assert batch == pytest.approx(1 - dice(a, b), abs=1e-6)
    assert round(batch, 3) == 0.053
    each = keras.losses.Dice(axis=(1, 2, 3), reduction=None)(truth, prediction)
    np.testing.assert_allclose(each, 1 - metrics.per_image(a, b), atol=1e-6)


def test_keras_dice_loss_says_1_of_two_empty_masks():
    empty = np.zeros((1, 4, 4, 1), np.float32)
    assert float(keras.losses.Dice()(empty, empty)) == 1
    assert dice(empty.astype(int), empty.astype(int)) == 1  # a score: the other way round
    assert iou(empty.astype(int), empty.astype(int), empty=0) == 0


# ---- refusals


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (lambda: MeanIoU(1), ValueError, "n_classes must be 2 or more.*got 1; .*one sigmoid map"),
        (lambda: MeanIoU(2.5), TypeError, "n_classes must be a whole number.*got 2.5"),
        (lambda: MeanIoU(2, threshold="half"), TypeError, "threshold must be.*'half'; .*0.5"),
        (lambda: MeanIoU(2, ignore=0.5), TypeError, "ignore must be a whole number.*got 0.5"),
        (lambda: MeanIoU(3, classes=[3]), ValueError, r"labels 0 to 2.*\[3\]; .*range\(1, 3\)"),
        (lambda: MeanIoU(3, classes=[]), ValueError, r"one at least; got \[\]"),
        (lambda: MeanIoU(3, classes=2), TypeError, "sequence of whole numbers; got 2"),
        (
            lambda: MeanIoU(3, classes=[1], ignore=1),
            ValueError,
            "classes must not hold the label to ignore",
        ),
        (lambda: MeanIoU(3, empty=None), TypeError, "empty must be a number; got None"),
        (
            lambda: MeanIoU(3).update_state(np.zeros((2, 4, 5)), np.zeros((2, 4, 5, 1))),
            ValueError,
            r"y_pred must have 3 maps.*got shape \(2, 4, 5, 1\); .*n_classes=2",
        ),
        (
            lambda: MeanIoU(2).update_state(np.zeros((2, 4, 5)), np.zeros((2, 4, 5, 4))),
            ValueError,
            r"y_pred must have 2 maps on its last axis or 1, .*; .*n_classes=4",
        ),
        (
            lambda: MeanIoU(2).update_state(np.zeros((2, 4, 6)), np.zeros((2, 4, 5, 1))),
            ValueError,
            r"y_true must be.*\(2, 4, 5\) or \(2, 4, 5, 1\), .*got \(2, 4, 6\)",
        ),
        (
            lambda: MeanIoU(4).update_state(np.zeros((2, 4, 5, 3)), np.zeros((2, 4, 5, 4))),
            ValueError,
            r"one-hot \(2, 4, 5, 4\); got \(2, 4, 5, 3\)",
        ),
    ],
)
def test_what_does_not_fit_is_refused(call, error, message):
    with pytest.raises(error, match=message):
        call()


@pytest.mark.parametrize("wrong", [2, -1, 255, 0.5, np.nan])
@pytest.mark.parametrize("graph", [False, True])
def test_a_label_that_is_none_stops_the_count(wrong, graph):
    metric = ConfusionMatrix(2)
    update = tensorflow.function(metric.update_state) if graph else metric.update_state
    truth = np.array([[0, 1, wrong]], np.float32)
    with pytest.raises(
        tensorflow.errors.InvalidArgumentError, match=r"labels 0 to 1 only; .*0/255 divided by 255"
    ):
        update(truth, np.zeros((1, 3, 1), np.float32))
    assert np.sum(metric.result()) == 0
