import numpy as np
import pytest
import tensorflow as tf

from convlab.backend import keras
from convlab.segmentation.models.mask_rcnn.box_layers import RoiAlign
from convlab.segmentation.models.mask_rcnn.regions import (
    roi_align,
    roi_pool,
    sampling_matrix,
    whole_cells,
)

ROWS, COLUMNS, STRIDE = 6, 9, 4


def ramp(axis):
    """Give each cell the pixel coordinate of its middle along one axis: f(r, c) = r, or c."""
    middles = np.indices((ROWS, COLUMNS))[axis] * STRIDE + STRIDE / 2
    return middles[None, ..., None].astype(np.float32)


def middles(first, last, size):
    return first + (last - first) * (np.arange(size) + 0.5) / size


@pytest.mark.parametrize("samples", [1, 2, 3])
def test_on_a_ramp_the_aligned_values_are_exact(samples):
    box = [3.3, 7.1, 17.9, 31.7]
    down = roi_align(ramp(0), [[box]], 5, STRIDE, samples).numpy()[0, 0, ..., 0]
    across = roi_align(ramp(1), [[box]], 5, STRIDE, samples).numpy()[0, 0, ..., 0]
    np.testing.assert_allclose(down, np.tile(middles(3.3, 17.9, 5)[:, None], 5), rtol=1e-5)
    np.testing.assert_allclose(across, np.tile(middles(7.1, 31.7, 5), (5, 1)), rtol=1e-5)


def test_on_a_ramp_the_pooled_values_are_off_by_up_to_a_cell_and_more():
    rng, errors = np.random.default_rng(0), []
    for _ in range(200):
        top, left = rng.uniform(0, (8, 16))
        bottom, right = top + rng.uniform(8, 16), left + rng.uniform(8, 20)
        pooled = roi_pool(ramp(0), [[[top, left, bottom, right]]], 2, STRIDE)[0, 0, :, 0, 0]
        errors.append(pooled - middles(top, bottom, 2))
    assert np.abs(errors).max() > STRIDE
    assert np.abs(errors).max() < 2 * STRIDE
    assert np.mean(errors) > 0.5  # the largest of a part lies beyond its middle


def test_less_than_a_pixel_moves_what_is_aligned_and_not_what_is_pooled():
    features = np.random.default_rng(1).normal(size=(1, ROWS, COLUMNS, 3)).astype(np.float32)
    still, moved = [[[4.4, 8.4, 16.4, 24.4]]], [[[4.9, 8.9, 16.9, 24.9]]]
    aligned = [roi_align(features, boxes, 3, STRIDE).numpy() for boxes in (still, moved)]
    pooled = [roi_pool(features, boxes, 3, STRIDE) for boxes in (still, moved)]
    assert np.abs(aligned[1] - aligned[0]).min() > 1e-4
    assert np.array_equal(*pooled)


def test_tensorflow_s_own_crop_agrees_within_the_map():
    """An independent definition: its corners are the first and last point, in cells."""
    rng = np.random.default_rng(2)
    features = rng.normal(size=(2, ROWS, COLUMNS, 3)).astype(np.float32)
    corner = rng.uniform(STRIDE, (8, 14), (2, 4, 2))
    boxes = np.concatenate([corner, corner + rng.uniform(2, (10, 16), (2, 4, 2))], axis=-1)
    size = 4
    part = (boxes[..., 2:] - boxes[..., :2]) / size
    first, last = boxes[..., :2] + part / 2, boxes[..., 2:] - part / 2
    cells = (np.concatenate([first, last], axis=-1) / STRIDE - 0.5) / np.tile(
        [ROWS - 1, COLUMNS - 1], 2
    )
    crops = tf.image.crop_and_resize(
        features, cells.reshape(-1, 4), np.repeat([0, 1], 4), (size, size)
    )
    found = roi_align(features, boxes, size, STRIDE, samples=1).numpy()
    np.testing.assert_allclose(found, crops.numpy().reshape(found.shape), atol=1e-5)


def test_more_samples_average_what_one_sample_each_would_read():
    features = np.random.default_rng(3).normal(size=(1, ROWS, COLUMNS, 2)).astype(np.float32)
    box = [[[1.5, 2.5, 20.1, 33.3]]]
    fine = roi_align(features, box, 6, STRIDE, samples=1).numpy()[0, 0]
    coarse = roi_align(features, box, 3, STRIDE, samples=2).numpy()[0, 0]
    np.testing.assert_allclose(coarse, fine.reshape(3, 2, 3, 2, 2).mean(axis=(1, 3)), atol=1e-6)


def test_the_whole_picture_in_its_own_cells_is_the_picture():
    features = np.random.default_rng(4).normal(size=(1, 5, 5, 2)).astype(np.float32)
    found = roi_align(features, [[[0, 0, 15, 15]]], 5, 3, samples=1).numpy()
    np.testing.assert_allclose(found[:, 0], features, atol=1e-6)
    assert np.array_equal(roi_pool(features, [[[0, 0, 15, 15]]], 5, 3)[:, 0], features)


def test_every_point_weighs_one_also_beyond_the_edge():
    matrix = sampling_matrix([-9.0, 3.0], [2.0, 40.0], 5, 7, 4.0, 2).numpy()
    assert matrix.shape == (2, 5, 7)
    np.testing.assert_allclose(matrix.sum(axis=-1), 1, rtol=1e-6)
    assert matrix.min() >= 0


def test_each_image_is_read_by_its_own_boxes():
    features = np.stack([np.full((4, 6, 1), value, np.float32) for value in (2, 5)])
    boxes = np.tile([0.0, 1.0, 3.0, 5.0], (2, 3, 1))
    assert roi_align(features, boxes, 2).numpy()[:, :, 0, 0, 0].tolist() == [[2] * 3, [5] * 3]


def test_alignment_passes_gradients_to_the_cells_it_read():
    features = tf.Variable(np.zeros((1, 6, 8, 1), np.float32))
    with tf.GradientTape() as tape:
        total = tf.reduce_sum(roi_align(features, [[[1.0, 2.0, 3.0, 7.0]]], 2))
    slope = tape.gradient(total, features).numpy()[0, ..., 0]
    assert slope.sum() == pytest.approx(4)
    assert slope[:4, 1:].sum() == pytest.approx(4)
    assert slope[4:].sum() == 0


def test_pooling_takes_whole_cells_and_the_largest_of_each_part():
    features = np.arange(54.0).reshape(1, 6, 9, 1)
    pooled = roi_pool(features, [[[5.9, 3.9, 22.1, 20.1]]], 2, 4)[0, 0, ..., 0]
    # rows 1.475 .. 5.525 round to 1 .. 6, columns 0.975 .. 5.025 to 1 .. 5
    assert pooled.tolist() == [[3 * 9 + 2, 3 * 9 + 4], [5 * 9 + 2, 5 * 9 + 4]]


def test_a_box_smaller_than_a_cell_still_holds_one():
    features = np.arange(6.0).reshape(1, 2, 3, 1)
    pooled = roi_pool(features, [[[4.1, 8.1, 4.3, 8.2]]], 2, 4)[0, 0, ..., 0]
    assert pooled.tolist() == [[5, 5], [5, 5]]


def test_whole_cells_are_rounded_and_never_empty():
    drawn = np.random.default_rng(3).uniform(0, 60, (50, 4))
    boxes = np.concatenate([drawn[:, :2], drawn[:, :2] + drawn[:, 2:] / 4], axis=1)
    cells = keras.ops.convert_to_numpy(whole_cells(boxes, 4)) / 4
    assert (cells == cells.round()).all()
    assert (cells[:, 2:] - cells[:, :2] >= 1).all()
    assert np.abs(4 * cells[:, :2] - boxes[:, :2]).max() <= 2
    wide = (boxes[:, 2:] - boxes[:, :2]).min(axis=1) > 8
    assert np.abs(4 * cells - boxes)[wide].max() <= 2


def test_only_a_rounded_reader_jumps():
    ramp = np.arange(16.0)[None, :, None, None] * np.ones((1, 1, 16, 1))
    boxes = np.array([[[8.0 + shift, 8, 32 + shift, 32] for shift in np.arange(0, 4, 0.5)]])
    read = [RoiAlign(2, 4, rounded)([ramp, boxes])[0, :, 0, 0, 0] for rounded in (False, True)]
    steps = [np.diff(keras.ops.convert_to_numpy(values)) for values in read]
    np.testing.assert_allclose(steps[0], 0.125, atol=1e-5)
    assert set(np.round(steps[1], 5).tolist()) == {0.0, 1.0}
