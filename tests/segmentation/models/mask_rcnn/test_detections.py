import numpy as np
import pytest

from convlab.backend import keras
from convlab.segmentation.models.mask_rcnn import detections as room
from convlab.segmentation.models.mask_rcnn.detections import detect, paste, suppress
from convlab.segmentation.models.mask_rcnn.parts import mask_rcnn

ROWS, COLUMNS = 32, 48


@pytest.fixture(scope="module")
def model():
    return mask_rcnn(keras.Input((ROWS, COLUMNS, 3)), 2, 2, (8, 14), 6, seed=0)


class Said:
    """A network that says what it is told to."""

    input_shape = (None, ROWS, COLUMNS, 3)

    def __init__(self, **answers):
        self.answers = answers

    def __call__(self, images, training):
        assert not training
        return self.answers


@pytest.fixture
def said(monkeypatch):
    monkeypatch.setattr(room, "parts_of", lambda _: None)
    boxes = [[4, 8, 12, 40], [5, 8, 12, 40], [20, 2, 30, 12], [0, 0, 0, 0]]
    classes = [[0.1, 0.6, 0.3], [0.05, 0.8, 0.15], [0.2, 0.01, 0.79], [0.3, 0.35, 0.35]]
    masks = np.zeros((1, 4, 2, 2, 2), np.float32)
    masks[0, :, :, 0, 0] = 1  # class 1: the left half
    masks[0, :, 0, :, 1] = 1  # class 2: the upper half
    numbers = {"boxes": boxes, "classes": classes}
    return Said(**{name: np.array([v], np.float32) for name, v in numbers.items()}, masks=masks)


def test_each_object_is_reported_once_with_the_mask_of_its_class(said):
    (found,) = detect(said, np.zeros((1, ROWS, COLUMNS, 3)), least=0.5)
    assert found.labels.tolist() == [1, 2]
    assert found.boxes.tolist() == [[5, 8, 12, 40], [20, 2, 30, 12]]
    np.testing.assert_allclose(found.scores, [0.8, 0.79], rtol=1e-6)
    left, upper = np.zeros((2, ROWS, COLUMNS), bool)
    left[5:12, 8:24] = True
    upper[20:25, 2:12] = True
    assert np.array_equal(found.masks, [left, upper])


def test_a_lower_bar_lets_more_through_and_one_box_may_have_two_classes(said):
    (found,) = detect(said, np.zeros((1, ROWS, COLUMNS, 3)), least=0.12)
    assert found.labels.tolist() == [1, 2, 2]
    assert found.scores.tolist() == sorted(found.scores, reverse=True)
    (all_kept,) = detect(said, np.zeros((1, ROWS, COLUMNS, 3)), least=0.12, overlap=0.95)
    assert all_kept.labels.tolist() == [1, 2, 1, 2, 2]


def test_where_nothing_is_sure_enough_nothing_is_found(said):
    (found,) = detect(said, np.zeros((1, ROWS, COLUMNS, 3)), least=0.9)
    assert [part.shape for part in found] == [(0, 4), (0,), (0,), (0, ROWS, COLUMNS)]


def test_a_real_network_s_answers_fit(model):
    images = np.random.default_rng(0).random((2, ROWS, COLUMNS, 3))
    found = detect(model, images, least=0.0)
    assert len(found) == 2
    for one in found:
        assert one.masks.shape == (len(one.labels), ROWS, COLUMNS)
        assert one.masks.dtype == bool
        assert set(one.labels) <= {1, 2}
        assert np.all(np.diff(one.scores) <= 0)


def test_suppression_keeps_the_likeliest_and_drops_what_holds_nothing():
    boxes = np.array([[0, 0, 9, 9], [0, 0, 9, 8], [5, 5, 5, 9], [0, 20, 9, 30]], np.float32)
    scores = np.array([0.3, 0.9, 0.8, 0.2], np.float32)
    assert suppress(boxes, scores, 0.0, 0.5) == [1, 3]
    assert suppress(boxes, scores, 0.25, 0.5) == [1]
    assert suppress(boxes, scores, 0.0, 0.95) == [1, 0, 3]


def test_a_pasted_mask_lies_on_the_pixels_whose_middles_its_box_holds():
    pasted = paste(np.ones((2, 3, 3)), np.array([[1.4, 2, 4.4, 7], [0, 0, 8, 2.6]]), (8, 12))
    first, second = np.zeros((2, 8, 12))
    first[1:4, 2:7] = 1
    second[:, 0:3] = 1
    np.testing.assert_allclose(pasted, [first, second], atol=1e-6)


def test_a_grid_of_the_box_s_own_pixels_comes_back_as_it_is():
    mask = np.random.default_rng(0).random((1, 4, 4))
    pasted = paste(mask, np.array([[2, 5, 6, 9]]), (8, 12))
    np.testing.assert_allclose(pasted[0, 2:6, 5:9], mask[0], atol=1e-6)
    assert pasted.sum() == pytest.approx(mask.sum(), rel=1e-5)


def test_what_cannot_be_looked_at_is_refused(model):
    with pytest.raises(ValueError, match=r"images must have shape \(batch, rows, columns, 3\)"):
        detect(model, np.zeros((ROWS, COLUMNS, 3)))
    with pytest.raises(ValueError, match="64 columns, but the model takes 48"):
        detect(model, np.zeros((1, ROWS, 64, 3)))
    with pytest.raises(ValueError, match="least must be 0 or more and below 1"):
        detect(model, np.zeros((1, ROWS, COLUMNS, 3)), least=2)
    either = mask_rcnn(keras.Input((None, None, 3)), 2, 2, (8,), 6)
    with pytest.raises(
        ValueError, match=r"40 rows, but the model takes multiples of 16.*works: 32"
    ):
        detect(either, np.zeros((1, 40, 48, 3)))
