"""What is background can be named, is kept when masks are written back, and is else doubted."""

import numpy as np
import pytest
from PIL import Image

from convlab.cli.recipe import Recipe
from convlab.segmentation.data import from_folder
from convlab.segmentation.data.mask_files import Encoding
from tests.segmentation.data.written_files import PHOTO, RNG, write

CLASSES = np.pad(RNG.integers(0, 3, (4, 5)), 2)  # background at the corners
TWO = np.minimum(CLASSES, 1)
ON_WHITE = np.array([(255, 255, 255), (255, 0, 0), (0, 0, 0)], np.uint8)


def with_palette(indices):
    image = Image.fromarray(indices.astype(np.uint8)).copy()
    image.putpalette([0, 0, 0, 90, 0, 0, 0, 90, 0, 255, 255, 255])
    return image


def grey(values):
    return Image.fromarray(np.asarray(values, np.uint8))


WAYS = {
    "colours": (Image.fromarray(ON_WHITE[CLASSES]), ["white", "#FFFFFF", 2, 255], [0, 2, 1]),
    "0/255": (grey(255 - 255 * TWO), ["white", "#fff", 255, "255", 1, "1"], [0, 1]),
    "0/1": (grey(1 - TWO), [1, "1", "white", 255], [0, 1]),
    "1 bit": (Image.fromarray(TWO == 0), ["white", 1], [0, 1]),
    "integers": (grey(np.array([3, 0, 1])[CLASSES]), [3, "3"], [0, 1, 2]),
    "palette": (with_palette(np.array([3, 1, 2])[CLASSES]), ["white", 3, 255], [0, 2, 1]),
}


def save(folders, mask, name="a"):
    write(folders[0], f"{name}.png", np.resize(PHOTO, (mask.height, mask.width, 3)))
    mask.save(folders[1] / f"{name}.png")


def cases():
    return [(way, background) for way, (_, names, _) in WAYS.items() for background in names]


@pytest.mark.parametrize(("way", "background"), cases())
def test_what_is_named_becomes_class_0_and_the_others_keep_their_order(folders, way, background):
    mask, _, numbers = WAYS[way]
    save(folders, mask)
    folder = from_folder(*folders, background=background)
    expected = np.array(numbers)[CLASSES if len(numbers) == 3 else TWO]
    assert np.array_equal(folder.masks[0], expected)
    assert folder.notes == ()
    assert f"class 0 is {folder.colours[0]}" in str(folder)


@pytest.mark.parametrize(("way", "background"), cases())
def test_masks_written_back_are_read_as_the_same_classes(folders, tmp_path, way, background):
    save(folders, WAYS[way][0])
    folder = from_folder(*folders, background=background)
    again = tmp_path / "again"
    again.mkdir()
    classes = len(folder.colours) or max(folder.classes) + 1
    recipe = Recipe(folder.encoding.name, classes, colours=folder.colours, palette=folder.palette)
    recipe.picture(folder.masks[0]).save(again / "a.png")
    told = from_folder(folders[0], again, colours=folder.colours)
    assert np.array_equal(told.masks[0], folder.masks[0])
    if way != "palette" or background == "white":  # an index is a number in that palette alone
        named = from_folder(folders[0], again, background=background)
        assert np.array_equal(named.masks[0], folder.masks[0])


@pytest.mark.parametrize("way", WAYS)
def test_masks_without_a_named_background_are_written_back_as_they_were(folders, tmp_path, way):
    save(folders, WAYS[way][0])
    folder = from_folder(*folders)
    again = tmp_path / "again"
    again.mkdir()
    classes = len(folder.colours) or max(folder.classes) + 1
    recipe = Recipe(folder.encoding.name, classes, colours=folder.colours, palette=folder.palette)
    recipe.picture(folder.masks[0]).save(again / "a.png")
    read = from_folder(folders[0], again)
    assert np.array_equal(read.masks[0], folder.masks[0])
    assert read.encoding is folder.encoding


@pytest.mark.parametrize("way", WAYS)
def test_the_colours_of_one_folder_read_the_next(folders, way):
    """A file that lacks a class, or is all background, means the same by them."""
    mask, names, _ = WAYS[way]
    save(folders, mask)
    first = from_folder(*folders, background=names[0])
    corner = mask.crop((0, 0, 9, 8))
    corner.paste(mask.getpixel((0, 0)), (0, 0, 9, 8))
    save(folders, corner)
    assert not from_folder(*folders, colours=first.colours).masks[0].any()


@pytest.mark.parametrize(
    ("way", "way_out"),
    [
        ("colours", "class 2 (white), not of class 0; if that is the background, say background="
         "'white' (--background white)"),
        ("0/255", "class 1 (white), not of class 0; if that is the background, say background="
         "'white' (--background white)"),
        ("0/1", "class 1, not of class 0; if that is the background, say background=1 "
         "(--background 1)"),
        ("palette", "class 3, not of class 0; if that is the background, say background=3 "
         "(--background 3)"),
        ("integers", "class 3, not of class 0; if that is the background, say background=3 "
         "(--background 3)"),
    ],
)  # fmt: skip
def test_corners_that_are_not_class_0_are_a_doubt_with_the_way_out(folders, way, way_out):
    save(folders, WAYS[way][0])
    folder = from_folder(*folders)
    assert folder.notes == (f"most corners of the masks are of {way_out}",)
    assert str(folder).splitlines()[1] == f"note: {folder.notes[0]}"


def test_a_hue_at_the_corners_is_named_by_its_code(folders):
    save(folders, Image.fromarray(np.array([(0, 0, 255), (0, 9, 0)], np.uint8)[1 - TWO]))
    (note,) = from_folder(*folders).notes
    assert note.endswith("say background='#000900' (--background '#000900')")
    assert from_folder(*folders, background="#000900").notes == ()


def test_the_corners_of_the_whole_folder_count(folders):
    save(folders, grey(255 - 255 * TWO), "a")
    for name in "bc":
        save(folders, grey(255 * TWO), name)
    assert from_folder(*folders).notes == ()
    assert from_folder(*folders).encoding is Encoding.ZERO_255


def test_an_empty_folder_of_masks_is_all_object_where_white_is_background(folders):
    save(folders, grey(0 * TWO))
    folder = from_folder(*folders, background="white")
    assert folder.masks[0].all()
    assert folder.colours == ("#ffffff", "#000000")


def test_black_named_as_background_changes_nothing(folders):
    save(folders, grey(255 * TWO))
    for background in ("black", 0, "#000"):
        folder = from_folder(*folders, background=background)
        assert folder.encoding is Encoding.ZERO_255
        assert np.array_equal(folder.masks[0], TWO)


@pytest.mark.parametrize("background", ["whit", "", "#ff", -1, 7, 0.5, True, None, [0]])
def test_what_is_no_background_of_theirs_is_refused(folders, background):
    save(folders, grey(255 * TWO))
    if background is None:
        assert from_folder(*folders, background=background).encoding is Encoding.ZERO_255
        return
    with pytest.raises(ValueError, match=r"background must be .*; got .*; nearest that works: "):
        from_folder(*folders, background=background)


def test_two_indices_of_one_colour_cannot_tell_a_background(folders):
    image = Image.fromarray(CLASSES.astype(np.uint8)).copy()
    image.putpalette([9, 9, 9, 9, 9, 9, 255, 0, 0])
    save(folders, image)
    with pytest.raises(ValueError, match="two indices of the palette have one colour"):
        from_folder(*folders, background=2)
