"""The answers on moved masks are the ones that moving them gives, and slips are named."""

import re

import numpy as np
import pytest

from convlab.lessons.exercises.judging import BLANK, RIGHT, rejects
from convlab.lessons.exercises.segmentation.moved_masks import (
    check_flip_both,
    check_label_between,
    check_met_batch,
    check_read_nearest,
    check_turned_voxels,
    check_two_views,
)
from convlab.segmentation.transforms import augment, rotate


def test_the_label_in_between_is_what_interpolation_makes():
    made = float(np.interp(0.25, [0, 1], [2, 10]))
    assert check_label_between(made) == "Right."
    for slip in (2, 6, 8, 5):
        assert rejects(check_label_between, slip)


def test_the_masks_are_one_batch_ahead():
    images, masks = iter(range(99)), iter(range(99))
    next(masks)
    met = dict(zip(images, masks, strict=False))
    assert check_met_batch(met[5]) == "Right."
    for slip in (4, 5, 7):
        assert rejects(check_met_batch, slip)


def test_a_turned_rod_covers_its_length_in_rows():
    rod = np.zeros((20, 40, 5), np.uint8)
    rod[8:12, 15:25] = 1
    rng, turn = np.random.default_rng(0), [rotate((90, 90), axes=(0, 1))]
    _, turned = augment(rod[..., None] * 1.0, rod, turn, rng, spacing=(3, 1, 1))
    assert check_turned_voxels(int(np.any(turned, axis=(0, 2)).sum())) == "Right."
    for slip in (1, 3, 4, 36):
        assert rejects(check_turned_voxels, slip)


@pytest.mark.parametrize(
    ("slip", "said"),
    [
        (lambda image, mask: (image, mask[:, ::-1]), "The image has not moved"),
        (lambda image, mask: (image[:, ::-1], mask), "The mask has not moved"),
        (lambda image, mask: (image[..., ::-1], mask[:, ::-1]), "The image has .*moved|channels"),
        (lambda image, mask: (image[::-1], mask[::-1]), "The image is flipped top to bottom"),
        (lambda image, mask: (image[:, ::-1], mask[::-1, ::-1]), "The mask is flipped both ways"),
        (lambda image, mask: (image[:, ::-1], mask[:, ::-1] * 1.0), "another dtype"),
        (lambda image, mask: (image[:, ::-1], mask[:, [1, 0, 2]]), "columns in reverse"),
    ],
)
def test_each_slip_of_a_flip_is_named(slip, said):
    assert re.search(said, check_flip_both(slip))


def test_a_flip_of_both_is_right_and_a_blank_is_no_answer():
    assert check_flip_both(lambda image, mask: (np.fliplr(image), np.fliplr(mask))) == "Right."
    assert check_flip_both(lambda image, mask: None) == BLANK
    assert check_flip_both(None) == BLANK
    assert "two arrays" in check_flip_both(lambda image, mask: mask)
    assert "IndexError" in check_flip_both(lambda image, mask: (image[99], mask))


@pytest.mark.parametrize(
    ("slip", "said"),
    [
        (lambda mask, places: mask[tuple(places.astype(int))], "cuts the fraction off"),
        (lambda mask, places: mask[tuple(np.floor(places + 0.5).astype(int))] + 1, "off by up to"),
    ],
)
def test_each_slip_of_the_nearest_pixel_is_named(slip, said):
    assert check_read_nearest(lambda mask, places: mask[tuple(np.rint(places).astype(int))]) == (
        RIGHT
    )
    assert check_read_nearest(lambda mask, places: None) == BLANK
    assert said in check_read_nearest(slip)


@pytest.mark.parametrize(
    ("slip", "said"),
    [
        (lambda answer, x: (answer(x) + answer(np.fliplr(x))) / 2, "still mirrored"),
        (lambda answer, x: (answer(x) + np.flipud(answer(np.flipud(x)))) / 2, "top to bottom"),
        (lambda answer, x: answer(x) + np.fliplr(answer(np.fliplr(x))), "the sum"),
        (lambda answer, x: answer((x + np.fliplr(x)) / 2), "asks once"),
        (lambda answer, x: answer(x), "Ask twice"),
    ],
)
def test_each_slip_of_two_views_is_named(slip, said):
    def right(answer, x):
        return (answer(x) + np.fliplr(answer(np.fliplr(x)))) / 2

    assert check_two_views(right) == RIGHT
    assert check_two_views(lambda answer, x: None) == BLANK
    assert said in check_two_views(slip)
