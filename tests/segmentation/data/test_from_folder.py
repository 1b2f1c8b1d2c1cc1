"""Anybody's own folders: read as a viewer shows them, or refused file by file."""

import numpy as np
import pytest
from PIL import Image

from convlab.segmentation.data import from_folder
from convlab.segmentation.data.mask_files import Encoding
from tests.segmentation.data.written_files import MASK, PHOTO, RNG, write, write_palette


@pytest.mark.parametrize(
    ("values", "labels", "encoding"),
    [
        (MASK, MASK, Encoding.ZERO_ONE),
        (MASK * 255, MASK, Encoding.ZERO_255),
        (MASK.astype(bool), MASK, Encoding.ZERO_ONE),
        (MASK * 3, MASK * 3, Encoding.INTEGERS),
        (np.repeat(MASK[..., None] * 255, 3, axis=2), MASK, Encoding.ZERO_255),
        (MASK.astype(np.uint16) * 4, MASK * 4, Encoding.INTEGERS),
        (MASK * 0, MASK * 0, Encoding.EMPTY),
    ],
)
def test_it_says_how_the_masks_were_written_and_reads_the_classes(
    folders, values, labels, encoding
):
    write(folders[0], "leaf.png", PHOTO)
    write(folders[1], "leaf.tif", values)
    folder = from_folder(*folders)
    assert folder.encoding is encoding
    assert encoding.value in str(folder)
    assert np.array_equal(folder.masks[0], labels)
    assert folder.masks[0].dtype == np.uint8
    assert folder.classes == np.unique(labels).tolist()


def test_a_palette_mask_is_read_by_its_indices_not_its_colours(folders):
    values = RNG.integers(0, 4, (5, 9))
    write(folders[0], "leaf.png", PHOTO)
    write_palette(folders[1], "leaf.png", values)
    folder = from_folder(*folders)
    assert folder.encoding is Encoding.PALETTE
    assert np.array_equal(folder.masks[0], values)


def test_photographs_become_floats_from_0_to_1_and_keep_their_own_sizes(folders):
    wide = np.zeros((4, 30, 3), np.uint8)
    for name, photo in (("b", wide), ("a", PHOTO)):
        write(folders[0], f"{name}.png", photo)
        write(folders[1], f"{name}.png", np.zeros(photo.shape[:2], np.uint8))
    write(folders[1], "a.png", MASK)
    folder = from_folder(*folders)
    assert folder.names == ["a", "b"]
    assert [image.shape for image in folder.images] == [(5, 9, 3), (4, 30, 3)]
    assert folder.images[0].dtype == np.float32
    assert np.array_equal(np.round(folder.images[0] * 255), PHOTO)
    assert folder.encoding is Encoding.ZERO_ONE  # though b alone could be anything


@pytest.mark.parametrize(
    ("photo", "expected"),
    [
        (PHOTO[..., 0], PHOTO[..., :1] / 255),
        (PHOTO[..., 0].astype(np.uint16) * 257, PHOTO[..., :1] / 255),
        (np.float32(PHOTO[..., 0] / 255), PHOTO[..., :1] / 255),
        (MASK.astype(bool), MASK[..., None]),
    ],
)
def test_grey_photographs_of_any_depth_get_one_channel(folders, photo, expected):
    write(folders[0], "leaf.tif", photo)
    write(folders[1], "leaf.png", MASK)
    image = from_folder(*folders).images[0]
    assert image.dtype == np.float32
    np.testing.assert_allclose(image, expected, atol=1e-6)


def test_a_phone_photo_is_turned_the_way_a_viewer_shows_it(folders):
    tags = Image.Exif()
    tags[0x0112] = 6  # "turn me a quarter clockwise"
    write(folders[0], "leaf.png", np.rot90(PHOTO), exif=tags)
    write(folders[1], "leaf.png", MASK)
    assert np.array_equal(np.round(from_folder(*folders).images[0] * 255), PHOTO)


def test_other_files_are_passed_over_and_upper_case_endings_count(folders):
    write(folders[0], "leaf.PNG", PHOTO)
    write(folders[1], "leaf.png", MASK)
    (folders[0] / "notes.txt").write_text("sunny")
    (folders[0] / ".hidden.png").write_text("")
    assert from_folder(*folders).names == ["leaf"]


def test_all_bad_files_are_named_one_by_one_in_one_message(folders):
    photos, masks = folders
    write(photos, "alone.png", PHOTO)
    write(masks, "alone_mask.png", MASK)
    write(photos, "small.png", PHOTO)
    write(masks, "small.png", MASK[:4])
    (photos / "broken.png").write_bytes(b"not a picture")
    write(masks, "broken.png", MASK)
    write(photos, "good.png", PHOTO)
    write(masks, "good.png", MASK)
    with pytest.raises(ValueError, match="do not fit together") as caught:
        from_folder(photos, masks)
    message = str(caught.value)
    assert (
        "photos/alone.png: this image has no mask named alone; nearest: alone_mask.png" in message
    )
    assert "masks/alone_mask.png: this mask has no image named alone_mask" in message
    assert "masks/small.png: the mask has 4 x 9 pixels, its image 5 x 9" in message
    assert "photos/broken.png: cannot identify image file" in message
    assert "good.png" not in message


def test_a_cut_off_file_is_named(folders):
    write(folders[0], "leaf.png", RNG.integers(0, 256, (90, 90, 3)).astype(np.uint8))
    write(folders[1], "leaf.png", np.zeros((90, 90), np.uint8))
    whole = (folders[0] / "leaf.png").read_bytes()
    (folders[0] / "leaf.png").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(ValueError, match=r"photos/leaf\.png: .*truncated"):
        from_folder(*folders)


@pytest.mark.parametrize(
    ("name", "values", "reason"),
    [
        ("leaf.jpg", np.kron(MASK, np.full((5, 5), 255, np.uint8)), "JPEG does not keep values"),
        ("leaf.png", np.arange(45, dtype=np.uint8).reshape(5, 9) * 5, "threshold it at 128"),
        ("leaf.png", np.where(MASK, 255, 2).astype(np.uint8), "pixels that nobody labelled"),
        ("leaf.png", MASK * 128, "Number the classes 0, 1, 2"),
        ("leaf.png", PHOTO, "45 different colours; at most 32 .* save it with flat colours"),
        ("leaf.tif", np.float32(MASK) / 2, "classes are whole numbers"),
        ("leaf.tif", np.float32(MASK) * np.nan, "classes are whole numbers"),
    ],
)
def test_a_mask_that_holds_no_classes_is_refused_with_the_reason(folders, name, values, reason):
    write(folders[0], "leaf.png", np.resize(PHOTO, (*values.shape[:2], 3)))
    write(folders[1], name, values)
    with pytest.raises(ValueError, match=reason):
        from_folder(*folders)


def test_masks_written_in_two_ways_are_refused(folders):
    for name, mask in (("a", MASK), ("b", MASK * 255)):
        write(folders[0], f"{name}.png", PHOTO)
        write(folders[1], f"{name}.png", mask)
    with pytest.raises(ValueError, match="one way") as caught:
        from_folder(*folders)
    assert "masks/a.png: written as 0/1" in str(caught.value)
    assert "masks/b.png: written as 0/255" in str(caught.value)


def test_grey_photographs_among_colour_become_colour_and_it_says_so(folders):
    for name, photo in (("a", PHOTO), ("b", PHOTO[..., 0])):
        write(folders[0], f"{name}.png", photo)
        write(folders[1], f"{name}.png", MASK)
    folder = from_folder(*folders)
    assert np.array_equal(folder.images[1], np.float32(PHOTO[..., [0, 0, 0]]) / np.float32(255))
    note = "photos/b.png: grey, and read as colour since others are in colour"
    assert note in folder.notes
    assert f"note: {note}" in str(folder).splitlines()


@pytest.mark.parametrize(
    ("photo", "reason"),
    [
        (np.dstack([PHOTO, PHOTO[..., 0]]), "see-through"),
        (np.float32(PHOTO[..., 0]), "float brightness must lie in 0..1"),
    ],
)
def test_photographs_without_a_known_brightness_are_refused(folders, photo, reason):
    write(folders[0], "leaf.tif", photo)
    write(folders[1], "leaf.png", MASK)
    with pytest.raises(ValueError, match=reason):
        from_folder(*folders)


def test_several_pages_and_doubled_names_are_refused(folders):
    pages = [Image.fromarray(PHOTO)] * 2
    pages[0].save(folders[0] / "book.tif", save_all=True, append_images=pages[1:])
    write(folders[0], "leaf.png", PHOTO)
    write(folders[0], "leaf.jpg", PHOTO)
    for name in ("book", "leaf"):
        write(folders[1], f"{name}.png", MASK)
    with pytest.raises(ValueError, match="2 pages") as caught:
        from_folder(*folders)
    assert "photos/leaf.png: leaf.jpg has the same name" in str(caught.value)


def test_missing_empty_and_equal_folders_are_told_apart(folders, tmp_path):
    photos, masks = folders
    with pytest.raises(FileNotFoundError, match=r"masks='.*nowhere' is not a folder"):
        from_folder(photos, tmp_path / "nowhere")
    with pytest.raises(ValueError, match=r"images='.*photos' holds no PNG, JPEG or TIFF file"):
        from_folder(photos, masks)
    write(photos, "leaf.png", PHOTO)
    with pytest.raises(ValueError, match="the same folder"):
        from_folder(photos, photos)
    with pytest.raises(FileNotFoundError, match=r"leaf\.png' is not a folder"):
        from_folder(photos / "leaf.png", masks)
