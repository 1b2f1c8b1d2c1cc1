from itertools import count

import numpy as np
import pytest

from convlab.backend import keras
from convlab.segmentation import train
from convlab.segmentation.live import TrainingView
from convlab.segmentation.models import get_unet
from convlab.segmentation.models.blocks import conv2d_block
from convlab.segmentation.train import fit, predict, to_labels


def build(channels=1, n_classes=1, sides=(None, None), **options):
    options = {"n_filters": 2, "momentum": 0.9, "seed": 0} | options
    return get_unet(keras.Input((*sides, channels)), n_classes=n_classes, **options)


def build_tiny():
    """Build a network of one block, for what is true of any network."""
    x = keras.Input((None, None, 1))
    y = keras.layers.Conv2D(1, 1, activation="sigmoid")(conv2d_block(x, 2, seeds=count()))
    return keras.Model(x, y)


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
    np.testing.assert_allclose(losses(build(), 0), losses(build(), 0), rtol=1e-4)
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
    batch = train._batch

    def watched(*arguments):
        x, y = batch(*arguments)
        seen.update(zip(x[:, 0, 0, 0].tolist(), y[:, 0, 0, 0].tolist(), strict=True))
        return x, y

    monkeypatch.setattr(train, "_batch", watched)
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
        ({"steps": 0}, "steps must be 1 or more; got 0"),
        ({"batch": -1}, "batch must be 1 or more; got -1"),
        ({"check_every": 0}, "check_every must be 1 or more; got 0"),
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
    assert f"IoU {history.scores[-1]:.3f}" in view._picture_ax.get_title()
    assert view.image.value != before
