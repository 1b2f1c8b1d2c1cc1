"""Masks mean what the eye sees in them; what does not show its classes is refused."""

import numpy as np
import pytest
from PIL import Image

from convlab.segmentation.data import from_folder
from convlab.segmentation.data.mask_files import Encoding
from tests.segmentation.data.damaged_files import tiff
from tests.segmentation.data.written_files import PHOTO, write

BLACK, RED, BLUE, WHITE = (0, 0, 0), (255, 0, 0), (0, 0, 255), (255, 255, 255)
SQUARES = np.repeat(np.repeat(np.array([[0, 1, 0, 0], [0, 1, 1, 0], [0, 0, 0, 0]]), 8, 0), 8, 1)
SQUARES = SQUARES.astype(np.uint8)


def save(folders, name, image, kind="png", **options):
    """Write a mask, an Image or an array, beside a photograph of its size."""
    image = image if isinstance(image, Image.Image) else Image.fromarray(image)
    write(folders[0], f"{name}.png", np.resize(PHOTO, (image.height, image.width, 3)))
    image.save(folders[1] / f"{name}.{kind}", **options)


def with_palette(indices, *colours):
    image = Image.fromarray(np.asarray(indices, np.uint8)).copy()
    image.putpalette([value for colour in colours for value in colour])
    return image


def test_one_look_is_one_class_whatever_its_index(folders):
    save(folders, "a", with_palette([[0, 1]], BLACK, RED))
    save(folders, "b", with_palette([[1, 0]], RED, BLACK))
    folder = from_folder(*folders)
    assert [mask.tolist() for mask in folder.masks] == [[[0, 1]], [[0, 1]]]
    assert folder.encoding is Encoding.COLOURS
    assert folder.colours == ("#000000", "#ff0000")
    assert folder.palette == ()
    assert any("the palettes of the masks differ" in note for note in folder.notes)


def test_adaptive_palettes_are_read_by_colour(folders):
    pictures = {
        "empty": np.zeros((12, 12), int),
        "red": np.eye(12, dtype=int),
        "blue": 2 * np.eye(12, dtype=int),
        "both": np.resize([2, 0, 1], (12, 12)),
    }
    for name, classes in pictures.items():
        picture = Image.fromarray(np.array([BLACK, RED, BLUE], np.uint8)[classes])
        save(folders, name, picture.convert("P", palette=Image.Palette.ADAPTIVE))
    folder = from_folder(*folders)
    assert folder.colours == ("#000000", "#0000ff", "#ff0000")
    for name, mask in zip(folder.names, folder.masks, strict=True):
        assert np.array_equal(mask, np.array([0, 2, 1])[pictures[name]]), name


def test_one_palette_keeps_its_indices_and_so_does_one_that_was_cut_short(folders):
    colours = BLACK, RED, BLUE, WHITE
    save(folders, "a", with_palette([[0, 3]], *colours))
    save(folders, "b", with_palette([[1, 0]], *colours[:2]))
    folder = from_folder(*folders)
    assert folder.encoding is Encoding.PALETTE
    assert [mask.tolist() for mask in folder.masks] == [[[0, 3]], [[1, 0]]]
    assert folder.palette[:12] == tuple(value for colour in colours for value in colour)
    assert not folder.notes


def test_two_indices_that_look_alike_stay_two_classes_in_one_palette(folders):
    for name, indices in (("a", [[0, 1]]), ("b", [[2, 0]])):
        save(folders, name, with_palette(indices, BLACK, RED, RED))
    folder = from_folder(*folders)
    assert folder.encoding is Encoding.PALETTE
    assert [mask.tolist() for mask in folder.masks] == [[[0, 1]], [[2, 0]]]


def test_two_indices_of_one_colour_are_one_class_where_palettes_differ(folders):
    save(folders, "a", with_palette([[0, 1]], BLACK, RED))
    save(folders, "b", with_palette([[0, 2]], BLACK, BLUE, RED))
    assert [mask.tolist() for mask in from_folder(*folders).masks] == [[[0, 1]], [[0, 1]]]


def test_palettes_beside_colours_are_colours(folders):
    save(folders, "a", with_palette([[0, 1]], BLACK, RED))
    save(folders, "b", np.array([[BLUE, RED]], np.uint8))
    folder = from_folder(*folders)
    assert folder.colours == ("#000000", "#0000ff", "#ff0000")
    assert [mask.tolist() for mask in folder.masks] == [[[0, 2]], [[1, 2]]]


@pytest.mark.parametrize("levels", [(0, 255), (255, 0)])
def test_a_grey_palette_is_grey(folders, levels):
    ramp = [(value,) * 3 for value in range(256)]
    save(folders, "ramp", with_palette(SQUARES * 255, *ramp))
    assert from_folder(*folders).encoding is Encoding.ZERO_255
    save(folders, "own", with_palette((levels[0] == 0) == SQUARES, *[(v,) * 3 for v in levels]))
    folder = from_folder(*folders)
    assert folder.encoding is Encoding.ZERO_255
    assert all(np.array_equal(mask, SQUARES) for mask in folder.masks)


def test_indices_that_are_no_class_numbers_give_way_to_colours(folders):
    ramp = [(value, 0, 0) for value in range(256)]
    save(folders, "a", with_palette(SQUARES * 200, *ramp))
    folder = from_folder(*folders)
    assert folder.colours == ("#000000", "#c80000")
    assert np.array_equal(folder.masks[0], SQUARES)
    save(folders, "a", with_palette(SQUARES * 255, *ramp))  # as unlabelled rims are written
    with pytest.raises(ValueError, match="255 often marks pixels that nobody labelled"):
        from_folder(*folders)


def clear(mode):
    """A mask whose object is see-through, in one of the ways to say so."""
    alpha = Image.fromarray(255 - SQUARES * 255)
    grey = Image.fromarray(SQUARES * 255)
    if mode == "P":
        image = with_palette(SQUARES, BLACK, RED)
        image.info["transparency"] = 1
        return image
    image = (with_palette(SQUARES, BLACK, RED) if mode == "PA" else grey).convert(mode)
    image.putalpha(alpha)
    return image


@pytest.mark.parametrize(
    ("mode", "kind"), [("RGBA", "png"), ("LA", "png"), ("P", "png"), ("PA", "tif"), ("P", "gif")]
)
def test_see_through_masks_are_refused_as_photographs_are(folders, mode, kind):
    save(folders, "a", clear(mode), kind, **({"transparency": 1} if mode == "P" else {}))
    with pytest.raises(ValueError, match="some pixels are see-through, and so have no class"):
        from_folder(*folders)


def test_the_smallest_see_through_mask_is_refused(folders):
    save(folders, "a", np.array([[(0, 0, 0, 255), (255, 255, 255, 0)]], np.uint8))
    with pytest.raises(ValueError, match=r"masks/a\.png: some pixels are see-through"):
        from_folder(*folders)


def test_an_alpha_that_hides_nothing_does_no_harm(folders):
    opaque = Image.new("L", (32, 24), 255)
    for name, image in (
        ("a", Image.fromarray(SQUARES * 255).convert("LA")),
        ("b", Image.fromarray(SQUARES * 255).convert("RGBA")),
    ):
        image.putalpha(opaque)
        save(folders, name, image)
    image = with_palette(SQUARES, BLACK, WHITE).convert("PA")
    save(folders, "c", image, "tif")
    folder = from_folder(*folders)
    assert all(np.array_equal(mask, SQUARES) for mask in folder.masks)


def test_a_mask_in_lab_is_refused_by_its_kind(folders):
    save(folders, "a", Image.new("LAB", (40, 40)), "tif")
    with pytest.raises(ValueError, match="written as LAB, in which no class has a value") as caught:
        from_folder(*folders)
    assert "must be equal" not in str(caught.value)


@pytest.mark.parametrize(
    ("kind", "options", "name"),
    [
        ("jpg", {}, "JPEG"),
        ("jpg", {"quality": 95}, "JPEG"),
        ("tif", {"compression": "jpeg"}, "JPEG within TIFF"),
        ("webp", {}, "lossy WebP"),
        ("avif", {"quality": 1}, "AVIF"),
    ],
)
@pytest.mark.parametrize("top", [5, 255])
def test_what_does_not_keep_values_is_refused(folders, kind, options, name, top):
    if f".{kind}" not in Image.registered_extensions():
        pytest.skip(f"this Pillow does not write {kind}")
    rows, columns = np.indices((60, 60))
    disc = ((rows - 30) ** 2 + (columns - 27) ** 2 < 300).astype(np.uint8)
    save(folders, "a", disc * np.uint8(top), kind, **options)
    with pytest.raises(ValueError, match=f"the mask is a {name}.*does not keep") as caught:
        from_folder(*folders)
    assert "save masks as PNG" in str(caught.value)


def test_a_jpeg_called_png_is_a_jpeg(folders):
    save(folders, "a", np.kron(SQUARES, np.full((3, 3), 5, np.uint8)), "png", format="JPEG")
    with pytest.raises(ValueError, match="JPEG does not keep values"):
        from_folder(*folders)


def test_what_came_through_unharmed_is_read(folders):
    save(folders, "empty", SQUARES * 0, "jpg")
    save(folders, "kept", SQUARES * 255, "webp", lossless=True)
    assert np.array_equal(from_folder(*folders).masks[1], SQUARES)


def smooth(first, last):
    """A square of one colour on another, drawn four times as large and made smaller."""
    large = np.array([first, last], np.uint8)[np.pad(np.ones((42, 42), int), 31)]
    return Image.fromarray(large).resize((26, 26), Image.Resampling.BOX)


def test_smoothed_rims_are_refused_in_grey_in_colour_and_with_a_palette(folders):
    save(folders, "a", smooth(BLACK, RED))
    with pytest.raises(ValueError, match="the rims look smoothed; save the mask without") as caught:
        from_folder(*folders)
    assert "stands only on the rims between #000000 and #ff0000" in str(caught.value)
    save(folders, "a", smooth(BLACK, RED).quantize(16))
    with pytest.raises(ValueError, match="the rims look smoothed"):
        from_folder(*folders)
    save(folders, "a", smooth(BLACK, WHITE).convert("L"))
    with pytest.raises(ValueError, match="looks like smoothed rims: threshold it at 128 first"):
        from_folder(*folders)


def test_a_thin_class_or_one_that_is_wide_elsewhere_is_no_smoothed_rim(folders):
    codes = np.array([BLACK, RED, BLUE, (127, 0, 0)], np.uint8)
    outlined = np.pad(np.pad(np.ones((9, 9), int), 1, constant_values=2), 6)
    save(folders, "outlined", codes[outlined])
    assert len(from_folder(*folders).colours) == 3
    outlined[outlined == 2] = 3  # a colour between, on the rim alone ...
    save(folders, "between", codes[outlined])
    with pytest.raises(ValueError, match=r"masks/between\.png: #7f0000 stands only on the rims"):
        from_folder(*folders)
    save(folders, "wide", codes[np.full((9, 9), 3)])  # ... but here it is a thing of its own
    assert len(from_folder(*folders).colours) == 4
    (folders[0] / "wide.png").unlink()
    (folders[1] / "wide.png").unlink()
    told = from_folder(*folders, colours=["#000000", "#7f0000", "#ff0000", "#0000ff"])
    assert np.unique(told.masks[0]).tolist() == [0, 1, 2]


@pytest.mark.parametrize("dtype", [bool, np.uint8, np.uint16])
@pytest.mark.parametrize("compression", [None, "zlib"])
def test_a_mask_that_counts_from_white_is_read_as_a_viewer_shows_it(folders, dtype, compression):
    top = np.iinfo(dtype).max if dtype is not bool else True
    stored = np.where(SQUARES == 1, 0, top).astype(dtype)  # 0 is white in it
    write(folders[0], "a.png", np.resize(PHOTO, (*stored.shape, 3)))
    (folders[1] / "a.tif").write_bytes(
        tiff(stored, photometric="miniswhite", compression=compression)
    )
    folder = from_folder(*folders)
    assert np.array_equal(folder.masks[0], SQUARES)
    note = "masks/a.tif: brightness counted from white (MinIsWhite), and read as a viewer shows it"
    assert folder.notes == (note,)


def test_black_and_white_in_16_bits_are_black_and_white(folders):
    save(folders, "a", SQUARES.astype(np.uint16) * 65535)
    save(folders, "b", SQUARES * 255)
    folder = from_folder(*folders)
    assert folder.encoding is Encoding.ZERO_255
    assert all(np.array_equal(mask, SQUARES) for mask in folder.masks)


def test_one_bit_is_black_and_white_beside_others_that_are(folders):
    save(folders, "bit", Image.fromarray(SQUARES == 1))
    assert from_folder(*folders).encoding is Encoding.ZERO_ONE
    save(folders, "grey", SQUARES * 255)
    folder = from_folder(*folders)
    assert folder.encoding is Encoding.ZERO_255
    assert all(np.array_equal(mask, SQUARES) for mask in folder.masks)
    save(folders, "colour", np.array([BLACK, WHITE, RED], np.uint8)[SQUARES * 2])
    save(folders, "grey", np.array([BLACK, WHITE], np.uint8)[SQUARES])
    folder = from_folder(*folders)
    assert folder.colours == ("#000000", "#ff0000", "#ffffff")
    assert [mask.max() for mask in folder.masks] == [2, 1, 2]
    save(folders, "grey", np.array([BLACK, RED], np.uint8)[SQUARES])
    assert [mask.max() for mask in from_folder(*folders).masks] == [2, 1, 1]


def test_one_bit_beside_0_and_1_stays_as_it_is(folders):
    save(folders, "bit", Image.fromarray(SQUARES == 1))
    save(folders, "grey", SQUARES)
    for background in (None, 0):
        folder = from_folder(*folders, background=background)
        assert all(np.array_equal(mask, SQUARES) for mask in folder.masks)
    folder = from_folder(*folders, background=1)
    assert all(np.array_equal(mask, 1 - SQUARES) for mask in folder.masks)
