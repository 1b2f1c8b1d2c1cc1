import numpy as np
import pytest
from PIL import Image

from convlab.segmentation.data import from_folder
from convlab.segmentation.data.mask_files import Encoding

RNG = np.random.default_rng(7)
MASK = RNG.integers(0, 2, (5, 9)).astype(np.uint8)
PHOTO = RNG.integers(0, 256, (5, 9, 3)).astype(np.uint8)


@pytest.fixture
def folders(tmp_path):
    for name in ("photos", "masks"):
        (tmp_path / name).mkdir()
    return tmp_path / "photos", tmp_path / "masks"


def write(folder, name, values, **options):
    Image.fromarray(values).save(folder / name, **options)


def write_palette(folder, name, values):
    image = Image.fromarray(values.astype(np.uint8), "L").convert("P")
    image.putdata(values.ravel().tolist())
    image.putpalette([90, 0, 0, 0, 90, 0, 0, 0, 90, 5, 5, 5])
    image.save(folder / name)


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


def test_grey_and_colour_photographs_do_not_mix(folders):
    for name, photo in (("a", PHOTO), ("b", PHOTO[..., 0])):
        write(folders[0], f"{name}.png", photo)
        write(folders[1], f"{name}.png", MASK)
    with pytest.raises(ValueError, match=r"grey: b\.png; colour: a\.png"):
        from_folder(*folders)


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


def test_given_colours_need_masks_in_colour(folders):
    write(folders[0], "a.png", PHOTO)
    write_palette(folders[1], "a.png", MASK)
    with pytest.raises(ValueError, match="colours were given for the classes, and all masks must"):
        from_folder(*folders, colours=CODES)
    write(folders[1], "a.png", MASK * 0)  # but a mask without an object fits any way
    folder = from_folder(*folders, colours=CODES)
    assert not folder.masks[0].any()
    with pytest.raises(ValueError, match=r"masks/a\.png: colour #000000 is not among"):
        from_folder(*folders, colours=CODES[1:])
