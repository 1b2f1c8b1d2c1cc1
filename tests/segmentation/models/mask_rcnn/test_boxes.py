import numpy as np
import pytest

from convlab.segmentation.metrics.detected import box_ious
from convlab.segmentation.models.mask_rcnn.boxes import SPREAD, clip, decode, encode, pairwise_iou


def some_boxes(rng, *shape):
    """Boxes of a wide picture: rows and columns cannot be told apart by mistake."""
    corner = rng.uniform(0, (30, 90), (*shape, 2))
    return np.concatenate([corner, corner + rng.uniform(1, (20, 60), (*shape, 2))], axis=-1)


def test_the_iou_of_whole_pixels_is_what_counting_them_says():
    rng = np.random.default_rng(0)
    corners = rng.integers(0, (8, 14), (12, 2))
    boxes = np.concatenate([corners, corners + rng.integers(1, (7, 13), (12, 2))], axis=1)
    maps = np.zeros((12, 16, 32), bool)
    for number, (top, left, bottom, right) in enumerate(boxes):
        maps[number, top:bottom, left:right] = True
    shared = np.array([[(a & b).sum() / (a | b).sum() for b in maps] for a in maps])
    assert 0 < np.mean(shared > 0) < 1
    np.testing.assert_allclose(pairwise_iou(boxes, boxes).numpy(), shared, atol=1e-6)
    np.testing.assert_allclose(box_ious(boxes, boxes), shared)


def test_iou_keeps_the_axes_before_the_last_two():
    rng = np.random.default_rng(1)
    first, second = some_boxes(rng, 3, 4), some_boxes(rng, 3, 5)
    found = pairwise_iou(first, second).numpy()
    assert found.shape == (3, 4, 5)
    np.testing.assert_allclose(found[2], box_ious(first[2], second[2]), rtol=1e-4, atol=1e-6)
    one_list = pairwise_iou(first[0], second).numpy()
    np.testing.assert_allclose(one_list[2], box_ious(first[0], second[2]), rtol=1e-4, atol=1e-6)


def test_empty_boxes_share_nothing_not_even_with_themselves():
    empty = [[0, 0, 0, 0], [5, 2, 5, 9], [7, 7, 3, 3]]
    assert pairwise_iou(empty, [[0, 0, 9, 9], *empty]).numpy().tolist() == [[0.0] * 4] * 3


def test_each_delta_means_what_the_paper_says():
    reference = [10, 20, 30, 60]  # 20 high, 40 wide, middle (20, 40)
    box = [19, 35, 29, 115]  # 10 high, 80 wide, middle (24, 75)
    expected = np.array([4 / 20, 35 / 40, np.log(10 / 20), np.log(80 / 40)]) / SPREAD
    np.testing.assert_allclose(encode([box], [reference]).numpy()[0], expected, rtol=1e-5)


def test_decode_undoes_encode():
    rng = np.random.default_rng(2)
    boxes, references = some_boxes(rng, 2, 50), some_boxes(rng, 2, 50)
    again = decode(encode(boxes, references), references).numpy()
    np.testing.assert_allclose(again, boxes, atol=1e-3)


def test_no_delta_moves_nothing():
    references = some_boxes(np.random.default_rng(3), 9)
    np.testing.assert_allclose(decode(np.zeros((9, 4)), references), references, atol=1e-5)


def test_whatever_a_network_asks_for_the_box_is_finite():
    wild = decode([[1e4, -1e4, 1e4, -1e4]], [[0, 0, 4, 4]]).numpy()
    assert np.isfinite(wild).all()
    assert wild[0, 2] - wild[0, 0] == pytest.approx(4 * np.exp(4), rel=1e-3)


def test_clip_knows_rows_from_columns():
    assert clip([[-1, -2, 99, 99]], (30, 50)).numpy().tolist() == [[0, 0, 30, 50]]
