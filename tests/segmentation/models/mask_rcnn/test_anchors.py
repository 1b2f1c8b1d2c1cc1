import numpy as np

from convlab.segmentation.models.mask_rcnn.anchors import anchors, shapes


def test_all_ratios_of_a_size_have_its_area_and_their_own_shape():
    sides = shapes([8, 20], [0.5, 1, 2])
    np.testing.assert_allclose(sides.prod(axis=1), [64, 64, 64, 400, 400, 400], rtol=1e-5)
    np.testing.assert_allclose(sides[:, 0] / sides[:, 1], [0.5, 1, 2] * 2, rtol=1e-5)


def test_anchors_lie_around_the_middles_of_their_cells():
    boxes = anchors((2, 5), 8, [4, 10], [0.25, 1]).numpy().reshape(2, 5, 4, 4)
    middles = (boxes[..., :2] + boxes[..., 2:]) / 2
    assert np.all(middles[1, 3] == (12, 28))
    assert np.all(middles[0, 4] == (4, 36))
    np.testing.assert_allclose(boxes[1, 3, :, 2:] - boxes[1, 3, :, :2], shapes([4, 10], [0.25, 1]))


def test_a_map_is_read_in_the_order_of_its_anchors():
    """Reshaping a map of (rows, columns, anchors) must meet each anchor at its own place."""
    rows, columns, sizes = 3, 4, (6, 9)
    number = np.arange(rows * columns * 2).reshape(rows, columns, 2)
    boxes = anchors((rows, columns), 5, sizes).numpy()
    box = boxes[number[2, 1, 1]]
    assert box.tolist() == [12.5 - 4.5, 7.5 - 4.5, 12.5 + 4.5, 7.5 + 4.5]


def test_a_pyramid_is_its_levels_one_after_the_other():
    levels = [anchors((8 // s, 12 // s), s, [4 * s]).numpy() for s in (2, 4)]
    boxes = np.concatenate(levels)
    sides = boxes[:, 2] - boxes[:, 0]
    assert sides.tolist() == [8] * 24 + [16] * 6
