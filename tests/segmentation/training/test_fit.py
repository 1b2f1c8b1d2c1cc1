from itertools import count

import numpy as np
import pytest

from convlab.backend import keras
from convlab.segmentation.metrics import iou
from convlab.segmentation.models import fcn, get_unet
from convlab.segmentation.models.blocks.level import conv2d_block
from convlab.segmentation.training import fit as train
from convlab.segmentation.training import loop as training_loop
from convlab.segmentation.training.devices import OneDevice
from convlab.segmentation.training.fit import fit, predict, to_labels
from convlab.segmentation.training.unseen import score_unseen
from convlab.widgets.training_view import TrainingView


def build(channels=1, n_classes=1, sides=(None, None), **options):
    options = {"n_filters": 2, "momentum": 0.9, "seed": 0} | options
    return get_unet(keras.Input((*sides, channels)), n_classes=n_classes, **options)


def build_tiny():
    """Build a network of one block, for what is true of any network."""
    x = keras.Input((None, None, 1))
    end = keras.layers.Conv2D(
        1, 1, activation="sigmoid", kernel_initializer=keras.initializers.GlorotUniform(0)
    )
    return keras.Model(x, end(conv2d_block(x, 2, seeds=count())))


def squares(rows=40, columns=56, seed=0):
    """Draw bright squares on dark noise."""
    mask = np.zeros((rows, columns), np.uint8)
    for row, column in ((4, 6), (20, 10), (10, 34)):
        mask[row : row + 14, column : column + 14] = 1
    noise = np.random.default_rng(seed).normal(0, 0.1, mask.shape)
    return np.clip(0.2 + 0.6 * mask + noise, 0, 1)[..., None].astype(np.float32), mask


class Record:
    """A watcher that writes down what it is told."""

    def __init__(self):
        self.told = []

    def start(self, steps):
        self.told.append(("start", steps))

    def step(self, history):
        self.told.append(("step", len(history.losses)))

    def check(self, history, probabilities):
        self.told.append(("check", history.checked[-1], probabilities.shape))

    def end(self):
        self.told.append("end")


@pytest.mark.parametrize("n_classes", [1, 2])
def test_it_learns_to_find_bright_squares(n_classes):
    image, mask = squares()
    unseen = squares(seed=1)
    history = fit(
        build(n_classes=n_classes, n_filters=4, dropout=0.0), [image], [mask], unseen=unseen,
        steps=40, batch=4, size=32, check_every=20,
    )  # fmt: skip
    assert history.checked == [20, 40]
    assert np.mean(history.losses[-5:]) < 0.75 * np.mean(history.losses[:5])
    assert history.scores[-1] > 0.85


def test_one_seed_gives_one_training_and_another_seed_another():
    image, mask = squares()

    def losses(model, seed):
        return fit(model, [image], [mask], steps=3, batch=2, size=16, seed=seed).losses

    # threads may add in another order, so the last digits may differ
    np.testing.assert_allclose(losses(build_tiny(), 0), losses(build_tiny(), 0), rtol=1e-4)
    assert not np.allclose(losses(build_tiny(), 0), losses(build_tiny(), 1), rtol=1e-3)


def test_the_watcher_is_told_every_step_and_every_check():
    image, mask = squares()
    record = Record()
    fit(build_tiny(), [image], [mask], unseen=(image, mask), steps=3, batch=1, size=16,
        check_every=2, watch=record)  # fmt: skip
    size = (40, 56, 1)
    assert record.told == [
        ("start", 3), ("step", 1), ("step", 2), ("check", 2, size), ("step", 3),
        ("check", 3, size), "end",
    ]  # fmt: skip


def test_it_learns_from_all_images_whatever_their_sizes(monkeypatch):
    pictures = [np.full((20 + 4 * i, 32, 1), i / 4, np.float32) for i in range(4)]
    masks = [np.full(picture.shape[:2], i % 2, np.uint8) for i, picture in enumerate(pictures)]
    seen = set()
    batch = train.draw_squares

    def watched(*arguments):
        x, y = batch(*arguments)
        seen.update(zip(x[:, 0, 0, 0].tolist(), y[:, 0, 0, 0].tolist(), strict=True))
        return x, y

    monkeypatch.setattr(train, "draw_squares", watched)
    fit(build_tiny(), pictures, masks, steps=3, batch=8, size=16, brightness=0)
    assert seen == {(0.0, 0), (0.25, 1), (0.5, 0), (0.75, 1)}


def test_the_compiler_that_is_slow_on_a_cpu_is_off():
    image, mask = squares()
    model = build_tiny()
    fit(model, [image], [mask], steps=1, batch=1, size=16)
    assert model.jit_compile is False


@pytest.mark.parametrize(("rows", "columns"), [(32, 48), (33, 47), (1, 17), (16, 31)])
def test_any_size_is_predicted_and_cut_back(rows, columns):
    image = np.random.default_rng(0).random((rows, columns, 3)).astype(np.float32)
    probabilities = predict(build(channels=3, n_classes=4), image)
    assert probabilities.shape == (rows, columns, 4)
    assert probabilities.dtype == np.float32
    np.testing.assert_allclose(probabilities.sum(axis=-1), 1, atol=1e-5)


def test_a_size_that_fits_is_predicted_as_the_model_does_it():
    model, image = build(), squares(32, 64)[0]
    expected = model.predict(image[None], verbose=0)[0]
    np.testing.assert_allclose(predict(model, image), expected, atol=1e-5)


def test_padding_goes_after_the_last_row_and_column():
    model, image = build(), squares(32, 64)[0]
    mirrored = np.concatenate([image[:24], image[:24][::-1][:8]])
    np.testing.assert_allclose(predict(model, image[:24]), predict(model, mirrored)[:24], atol=1e-6)


def test_prediction_refuses_what_the_model_was_not_built_for():
    with pytest.raises(ValueError, match=r"\(rows, columns, 1\).*got \(8, 8\); image\["):
        predict(build(), np.zeros((8, 8)))
    with pytest.raises(ValueError, match=r"\(rows, columns, 3\).*got \(8, 8, 1\)"):
        predict(build(channels=3), np.zeros((8, 8, 1)))
    with pytest.raises(ValueError, match=r"20 x 70 pixels, but the model takes 32 x 64 only"):
        predict(build(sides=(32, 64)), np.zeros((20, 70, 1)))


def test_one_map_becomes_labels_by_a_threshold_and_several_by_the_largest():
    map_of_one = np.array([[[0.3], [0.5], [0.9]]])
    assert to_labels(map_of_one).tolist() == [[0, 0, 1]]
    assert to_labels(map_of_one, threshold=0.2).tolist() == [[1, 1, 1]]
    assert to_labels(np.array([[[0.1, 0.3, 0.6], [0.5, 0.3, 0.2]]])).tolist() == [[2, 0]]
    assert to_labels(map_of_one).dtype == np.uint8


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"masks": []}, r"got 1 images and 0 masks; .*\[image\] and \[mask\]"),
        ({"images": [], "masks": []}, "1 or more; got 0 images"),
        ({"steps": 0}, "steps must be a whole number, 1 or more; got 0"),
        ({"batch": -1}, "batch must be a whole number, 1 or more; got -1"),
        ({"check_every": 0}, "check_every must be a whole number, 1 or more; got 0"),
        ({"size": 30}, "multiple of 16 .*got 30; nearest that works: 32"),
        ({"size": 64}, "shortest side is 40; got 64; nearest that works: 32"),
        ({"size": 0}, "got 0; nearest that works: 16"),
        ({"masks": [np.full((40, 56), 2)]}, r"class 2, .*2 classes .*n_classes=3\)"),
    ],
)
def test_what_cannot_be_trained_is_refused_before_the_first_step(changes, message):
    image, mask = squares()
    arguments = {"images": [image], "masks": [mask], "size": 16, "watch": Record()}
    with pytest.raises(ValueError, match=message):
        fit(build(), **(arguments | changes))
    assert arguments["watch"].told == []


def test_the_view_shows_the_last_step_and_the_newest_prediction():
    image, mask = squares()
    view = TrainingView(image, mask, goal=0.9)
    before = view.image.value
    history = fit(build_tiny(), [image], [mask], unseen=(image, mask), steps=2, batch=1, size=16,
                  check_every=1, watch=view)  # fmt: skip
    assert view._bar.value == view._bar.max == 2
    assert view._line.get_ydata() == history.scores
    assert f"IoU {history.scores[-1]:.3f}" in view._title.get_text()
    assert view.image.value != before


def scripted(monkeypatch, scores):
    """Let the checks score what is written down; return the weights at each, as they come."""
    left, at_check = iter(scores), []

    def score(model, images, masks, pooled):
        at_check.append(model.get_weights())
        return next(left), np.zeros((4, 4, 1))

    monkeypatch.setattr(training_loop, "score_unseen", score)
    return at_check


def train_scripted(**options):
    image, mask = squares()
    model = build_tiny()
    options = {"unseen": (image, mask), "steps": 12, "check_every": 2} | options
    return fit(model, [image], [mask], batch=1, size=16, **options), model.get_weights()


def test_it_stops_when_patience_ends_and_keeps_the_best(monkeypatch):
    at_check = scripted(monkeypatch, [0.2, 0.8, 0.5, 0.8, 0.9])
    history, weights = train_scripted(patience=2)
    assert history.checked == [2, 4, 6, 8]  # an equal score is not a better one
    assert (history.best, history.ended) == (4, "no better score in 2 checks")
    assert len(history.losses) == 8
    assert all(map(np.array_equal, weights, at_check[1]))
    assert not all(map(np.array_equal, weights, at_check[3]))


def test_it_keeps_the_best_of_all_steps_only_if_asked(monkeypatch):
    scores = [0.2, 0.8, 0.5, 0.4, 0.3, 0.1]
    for keep_best, kept in ((True, 1), (False, 5)):
        at_check = scripted(monkeypatch, scores)
        history, weights = train_scripted(keep_best=keep_best)
        assert (history.best, history.ended) == (4, "all 12 steps done")
        assert history.scores == scores
        assert all(map(np.array_equal, weights, at_check[kept]))


def test_a_better_score_gives_patience_anew(monkeypatch):
    scripted(monkeypatch, [0.2, 0.1, 0.3, 0.2, 0.4, 0.3])
    assert len(train_scripted(patience=2)[0].losses) == 12


def test_several_unseen_images_are_scored_as_one():
    model, wide, small = build(), squares()[0], squares(32, 48, seed=2)[0]
    wide_mask, small_mask = np.zeros((40, 56), np.uint8), np.ones((32, 48), np.uint8)
    score, first = score_unseen(model, [wide, small], [wide_mask, small_mask])
    answers = [to_labels(predict(model, image)) for image in (wide, small)]
    pairs = list(zip((wide_mask, small_mask), answers, strict=True))
    both = sum(np.count_nonzero(mask & answer) for mask, answer in pairs)
    either = sum(np.count_nonzero(mask | answer) for mask, answer in pairs)
    assert score == both / either
    assert score != pytest.approx(np.mean([iou(mask, answer) for mask, answer in pairs]), abs=1e-3)
    assert np.array_equal(first, predict(model, wide))


def test_one_unseen_image_and_a_list_of_one_are_the_same():
    image, mask = squares()
    options = {"steps": 2, "batch": 1, "size": 16}
    told, first, second = (Record(), Record()), build_tiny(), build_tiny()
    second.set_weights(first.get_weights())
    lone = fit(first, [image], [mask], unseen=(image, mask), watch=told[0], **options)
    listed = fit(second, [image], [mask], unseen=([image], [mask]), watch=told[1], **options)
    assert lone.scores == listed.scores
    assert told[0].told == told[1].told


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"patience": 2}, r"patience=2 needs unseen images .*unseen=\(image, mask\)"),
        ({"keep_best": True}, "keep_best=True needs unseen images"),
        ({"patience": 0, "unseen": squares()}, "patience must be a whole number, 1 or more; got 0"),
        ({"save_every": 0}, "save_every must be a whole number, 1 or more; got 0"),
        ({"unseen": squares()[:1]}, "got 1 things; nearest that works: two lists"),
        ({"unseen": ([squares()[0]] * 2, [squares()[1]])}, "got 2 images and 1 masks"),
        ({"unseen": ([], [])}, "1 or more; got 0 images and 0 masks"),
        ({"unseen": (squares()[0], squares(32)[1])}, r"unseen image 0 has \(40, 56\) .*\(32, 56\)"),
    ],
)
def test_what_cannot_be_watched_is_refused_before_the_first_step(changes, message):
    image, mask = squares()
    record = Record()
    with pytest.raises(ValueError, match=message):
        fit(build_tiny(), [image], [mask], size=16, watch=record, **changes)
    assert record.told == []


def test_the_compiler_is_chosen_on_purpose(monkeypatch):
    image, mask = squares()
    model = build_tiny()
    monkeypatch.setattr(OneDevice, "step", lambda self, x, y: 1.0)
    fit(model, [image], [mask], steps=1, batch=1, size=16, jit_compile=True)
    assert model.jit_compile is True


def test_a_network_of_a_larger_stride_than_the_unets_is_given_sides_that_it_can_halve():
    model = fcn(keras.Input((None, None, 3)), n_filters=1, stride=32, n_classes=2, seed=0)
    image = np.random.default_rng(0).random((40, 70, 3), np.float32)
    padded = np.pad(image, [(0, 24), (0, 26), (0, 0)], "symmetric")
    whole = keras.ops.convert_to_numpy(model(padded[None], training=False))[0]
    np.testing.assert_allclose(predict(model, image), whole[:40, :70], atol=1e-6)
