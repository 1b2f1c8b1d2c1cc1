"""Rotation, zoom, shear and translation, against independent witnesses."""

import numpy as np
import pytest
from scipy import ndimage

from convlab.segmentation.transforms import (
    augment,
    elastic,
    rotate,
    shear,
    translate,
    zoom,
)
from tests.segmentation.transforms.moved_textures import (
    moved,
    texture,
)


@pytest.mark.parametrize("shape", [(8, 8), (9, 9), (3, 8, 8)])
def test_a_rotation_by_90_degrees_is_rot90(shape):
    labels = texture(shape)
    axes = (labels.ndim - 2, labels.ndim - 1)
    for quarters in (1, 2, -1):
        angle = 90 * quarters
        expected = np.rot90(labels, quarters, axes)
        assert np.array_equal(moved(labels, rotate((angle, angle))), expected)


def test_a_rotation_agrees_with_scipy():
    smooth = ndimage.gaussian_filter(np.random.default_rng(0).random((41, 55)), 3)
    ours, _ = augment(
        smooth[..., None], np.zeros(smooth.shape, int), [rotate((25, 25))], np.random.default_rng(0)
    )
    theirs = ndimage.rotate(smooth, 25, reshape=False, order=1)
    inner = np.s_[14:-14, 14:-14]
    np.testing.assert_allclose(ours[..., 0][inner], theirs[inner], atol=1e-12)


def test_a_translation_goes_down_and_right():
    labels = texture((9, 11)) + 1
    down_right = moved(labels, [translate((2, 2), axes=[0]), translate((3, 3), axes=[1])])
    assert np.array_equal(down_right[2:, 3:], labels[:-2, :-3])
    assert not down_right[:2].any()
    assert not down_right[:, :3].any()


def test_lengths_are_in_the_unit_of_the_spacing():
    labels = texture((9, 11)) + 1
    down = moved(labels, translate((6, 6), axes=[0]), spacing=(3.0, 1.0))
    assert np.array_equal(down[2:], labels[:-2])


def test_a_rotation_in_millimetres_keeps_a_ball_a_ball():
    # A ball of 8 mm in voxels of 3 x 1 x 1 mm, off the middle: turned, it is a ball elsewhere.
    spacing = np.array([3.0, 1.0, 1.0])
    places = (np.indices((15, 45, 45)) - np.reshape([7, 22, 22], (3, 1, 1, 1))) * np.reshape(
        spacing, (3, 1, 1, 1)
    )

    def ball(middle):
        return ((places - np.reshape(middle, (3, 1, 1, 1))) ** 2).sum(axis=0) < 8**2

    turned = moved(ball((0, 12, 0)), rotate((90, 90), axes=(0, 1)), spacing=spacing)
    right = ball((-12, 0, 0))
    assert np.mean(turned != right) < 0.004  # a few voxels of the rim
    wrong = moved(ball((0, 12, 0)), rotate((90, 90), axes=(0, 1)))  # as if voxels were cubes
    assert np.mean(wrong != right) > 0.02


def test_a_zoom_of_two_makes_each_pixel_two():
    labels = texture((8, 8))
    doubled = np.kron(labels[2:-2, 2:-2], np.ones((2, 2), int))
    assert np.array_equal(moved(labels, zoom((2, 2))), doubled)


def test_a_shear_slides_each_row_by_its_distance():
    labels = texture((9, 20)) + 1
    sheared = moved(labels, shear((45, 45)))
    for row in range(9):
        slid = np.roll(labels[row], row - 4)
        inside = np.s_[max(row - 4, 0) : 20 + min(row - 4, 0)]
        assert np.array_equal(sheared[row, inside], slid[inside])
    assert not sheared[8, :4].any()


@pytest.mark.parametrize(
    "still", [rotate((0, 0)), zoom((1, 1)), shear((0, 0)), translate((0, 0)), elastic(0, 3)]
)
def test_no_move_changes_nothing(still):
    image = np.random.default_rng(0).random((12, 17, 2))
    mask = texture((12, 17))
    out = augment(image, mask, [still], np.random.default_rng(0))
    np.testing.assert_allclose(out[0], image, rtol=0, atol=1e-12)
    assert np.array_equal(out[1], mask)
