"""Masks whose colours are classes."""

import numpy as np
import pytest

from convlab.segmentation.data import from_folder
from convlab.segmentation.data.mask_files import Encoding
from tests.segmentation.data.written_files import MASK, PHOTO, RNG, write, write_palette

# Black, a dark blue, a green and a red: in the order of their codes.
COLOURS = np.array([[0, 0, 0], [0, 0, 128], [0, 128, 0], [128, 0, 0]], np.uint8)


CODES = ("#000000", "#000080", "#008000", "#800000")


CLASSES = RNG.permutation(np.resize(np.arange(4), 45)).reshape(5, 9)


def write_pairs(folders, **masks):
    for name, mask in masks.items():
        write(folders[0], f"{name}.png", np.resize(PHOTO, (*mask.shape[:2], 3)))
        write(folders[1], f"{name}.png", mask)


def test_colours_are_numbered_in_the_order_of_their_codes_and_it_says_so(folders):
    write_pairs(folders, leaf=COLOURS[CLASSES])
    folder = from_folder(*folders)
    assert folder.encoding is Encoding.COLOURS
    assert folder.colours == CODES
    assert folder.masks[0].dtype == np.uint8
    assert np.array_equal(folder.masks[0], CLASSES)
    assert str(folder) == (
        "1 pair; masks read as colours: each colour is a class; class 0 is #000000, "
        "1 is #000080, 2 is #008000, 3 is #800000; classes [0, 1, 2, 3]"
    )


def test_all_masks_of_a_folder_share_one_numbering(folders):
    few, others, black = CLASSES % 2, CLASSES // 2 * 3, CLASSES * 0
    write_pairs(folders, a=COLOURS[few], b=COLOURS[others], c=COLOURS[black], d=np.uint8(black))
    folder = from_folder(*folders)
    assert folder.colours == (CODES[0], CODES[1], CODES[3])
    for mask, classes in zip(folder.masks, (few, others, black, black), strict=True):
        assert np.array_equal(mask, np.array([0, 1, -1, 2])[classes])


def test_without_black_the_lowest_code_is_class_0(folders):
    write_pairs(folders, leaf=COLOURS[CLASSES % 3 + 1])
    folder = from_folder(*folders)
    assert folder.colours == CODES[1:]
    assert np.array_equal(folder.masks[0], CLASSES % 3)
    assert "class 0 is #000080" in str(folder)


def test_a_grey_among_colours_is_a_colour_like_any_other(folders):
    colours = np.array([[0, 0, 0], [255, 255, 255], [255, 0, 0]], np.uint8)
    write_pairs(folders, a=colours[CLASSES % 2], b=colours[CLASSES % 3])
    folder = from_folder(*folders)
    assert folder.colours == ("#000000", "#ff0000", "#ffffff")
    assert np.array_equal(folder.masks[0], CLASSES % 2 * 2)
    assert np.array_equal(folder.masks[1], np.array([0, 2, 1])[CLASSES % 3])


def test_a_second_folder_is_read_with_the_colours_of_the_first(folders, tmp_path):
    write_pairs(folders, leaf=COLOURS[CLASSES % 2 * 3])
    alone, told = from_folder(*folders), from_folder(*folders, colours=CODES)
    assert np.array_equal(alone.masks[0], CLASSES % 2)
    assert np.array_equal(told.masks[0], CLASSES % 2 * 3)
    assert told.colours == CODES
    turned = from_folder(*folders, colours=["#800000", "#000000"])
    assert np.array_equal(turned.masks[0], 1 - CLASSES % 2)


def test_given_colours_are_obeyed_where_no_pixel_has_a_hue(folders):
    write_pairs(folders, leaf=np.repeat(MASK[..., None] * 255, 3, axis=2))
    assert from_folder(*folders).encoding is Encoding.ZERO_255
    folder = from_folder(*folders, colours=["#ffffff", "#000000"])
    assert folder.encoding is Encoding.COLOURS
    assert np.array_equal(folder.masks[0], 1 - MASK)


def test_colours_that_were_not_given_are_named_with_their_file(folders):
    write_pairs(folders, good=COLOURS[CLASSES % 2], odd=COLOURS[CLASSES])
    with pytest.raises(ValueError, match="not among the colours given") as caught:
        from_folder(*folders, colours=CODES[:2])
    assert "masks/odd.png: colour #008000, #800000 is not" in str(caught.value)
    assert "good.png" not in str(caught.value)


@pytest.mark.parametrize("count", [32, 33])
def test_at_most_32_colours_are_classes(folders, count):
    colours = np.stack([np.arange(count) * 7, np.arange(count), np.arange(count)], 1)
    values = colours.astype(np.uint8)[RNG.permutation(np.resize(np.arange(count), 20 * 20))]
    halves = values.reshape(20, 20, 3)
    write_pairs(folders, leaf=halves)
    if count == 32:
        folder = from_folder(*folders)
        assert len(folder.colours) == 32
        assert np.array_equal(np.unique(folder.masks[0]), np.arange(32))
        assert np.array_equal(folder.masks[0] * 7, halves[..., 0])
    else:
        with pytest.raises(ValueError, match=r"masks/leaf\.png: the mask has 33 different colours"):
            from_folder(*folders)


def test_33_colours_over_a_folder_are_too_many_though_no_file_has_them_all(folders):
    colours = np.stack([np.arange(33) * 7, np.arange(33), np.arange(33)], 1).astype(np.uint8)
    write_pairs(folders, a=colours[None, :20], b=colours[None, 13:])
    with pytest.raises(ValueError, match="all masks together have 33 different colours"):
        from_folder(*folders)


def test_a_jpeg_in_colour_is_refused_with_the_reason(folders):
    large = np.kron(CLASSES, np.ones((8, 8), int))
    write(folders[0], "leaf.png", np.resize(PHOTO, (*large.shape, 3)))
    write(folders[1], "leaf.jpg", COLOURS[large])
    write_pairs(folders, good=COLOURS[CLASSES])
    with pytest.raises(ValueError, match="JPEG does not keep colours") as caught:
        from_folder(*folders)
    assert "masks/leaf.jpg: the mask is a JPEG in colour" in str(caught.value)
    assert "good.png" not in str(caught.value)


def test_colours_and_another_way_do_not_mix(folders):
    write_pairs(folders, a=COLOURS[CLASSES], b=MASK * 255)
    with pytest.raises(ValueError, match="one way") as caught:
        from_folder(*folders)
    assert "masks/a.png: written as colours" in str(caught.value)
    assert "masks/b.png: written as 0/255" in str(caught.value)


@pytest.mark.parametrize(
    "colours", [[], ["black"], ["#000000", "#000000"], ["#FF0000", "#ff0000"], [0, 1], 33 * ["#0"]]
)
def test_what_is_no_list_of_colours_is_refused(folders, colours):
    write_pairs(folders, leaf=COLOURS[CLASSES])
    with pytest.raises(ValueError, match="colours must be 1 to 32 different codes '#rrggbb'"):
        from_folder(*folders, colours=colours)


def test_given_colours_are_those_that_every_mask_is_made_of(folders):
    write(folders[0], "a.png", PHOTO)
    write_palette(folders[1], "a.png", MASK)
    with pytest.raises(ValueError, match="colour #005a00, #5a0000 is not among the colours given"):
        from_folder(*folders, colours=CODES)
    assert np.array_equal(from_folder(*folders, colours=("#5a0000", "#005a00")).masks[0], MASK)
    write(folders[1], "a.png", MASK * 0)  # grey values are greys
    folder = from_folder(*folders, colours=CODES)
    assert not folder.masks[0].any()
    with pytest.raises(ValueError, match=r"masks/a\.png: colour #000000 is not among"):
        from_folder(*folders, colours=CODES[1:])
