"""Photographs keep all their bits, their first picture, their greys; or are refused."""

from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from convlab.segmentation.data import from_folder
from convlab.segmentation.data.file_kinds import narrowed
from convlab.segmentation.data.image_files import as_channels, read_image
from convlab.segmentation.data.opening import UnreadablePicture
from tests.segmentation.data.damaged_files import encoded, kinds, png_16_bits, tiff, upright_note
from tests.segmentation.data.written_files import MASK, PHOTO, RNG, write


def deep(top, channels=3):
    values = RNG.integers(0, top + 1, (9, 17, channels)).astype(np.uint16)
    values[0, 0] = top
    return values


def read(tmp_path, content, name="a.png"):
    (tmp_path / name).write_bytes(content)
    return read_image(tmp_path / name)


@pytest.mark.parametrize("top", [240, 4095, 65535])
def test_colour_of_16_bits_keeps_all_levels_in_png(tmp_path, top):
    values = deep(top)
    assert np.array_equal(read(tmp_path, png_16_bits(values)), values / np.float32(65535))


@pytest.mark.parametrize("order", "<>")
@pytest.mark.parametrize(
    "options",
    [{}, {"compression": "zlib"}, {"tile": (16, 16)}, {"compression": "zlib", "predictor": 2}],
    ids=str,
)
def test_colour_of_16_bits_keeps_all_levels_in_tiff(tmp_path, order, options):
    values = deep(4095)
    content = tiff(values, photometric="rgb", byteorder=order, **options)
    assert np.array_equal(read(tmp_path, content, "a.tif"), values / np.float32(65535))


def test_16_bits_with_an_opaque_alpha_are_kept_too(tmp_path):
    for channels, kept in ((2, 1), (4, 3)):
        values = deep(4095, channels)
        values[..., -1] = 65535
        found = read(tmp_path, png_16_bits(values))
        assert np.array_equal(found, values[..., :kept] / np.float32(65535))
        values[3, 3, -1] = 65280  # in 8 bits that would be opaque
        with pytest.raises(UnreadablePicture, match="see-through"):
            read(tmp_path, png_16_bits(values))


def test_16_bits_are_turned_as_8_are(tmp_path):
    values = deep(4095)
    content = tiff(values, photometric="rgb", extratags=[(0x0112, 3, 1, 6, True)])
    turned = read(tmp_path, content, "a.tif")
    assert np.array_equal(turned, np.rot90(values, -1) / np.float32(65535))


def test_one_value_of_16_bits_may_be_see_through(tmp_path):
    values = deep(4095, 1)[..., 0]
    image = Image.fromarray(values)
    with pytest.raises(UnreadablePicture, match="see-through"):
        read(tmp_path, encoded(image, "PNG", transparency=4095))
    kept = read(tmp_path, encoded(image, "PNG", transparency=5000))
    assert np.array_equal(kept[..., 0], values / np.float32(65535))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("planes.tif", kinds()["planes.tif"]),
        ("ink.tif", tiff(deep(4095, 4), photometric="separated")),
        ("deep.ppm", b"P6\n2 1\n4095\n" + deep(4095)[0, :2].astype(">u2").tobytes()),
        ("plain.ppm", b"P3\n1 1\n4095\n1 2 4095\n"),
    ],
)
def test_what_would_lose_bits_is_refused_with_the_way_out(tmp_path, name, content):
    with pytest.raises(UnreadablePicture, match=r"more than 8 bits.*save it as PNG"):
        read(tmp_path, content, name)


@pytest.mark.skipif("AVIF" not in Image.SAVE, reason="this Pillow has no AVIF")
def test_an_avif_of_more_than_8_bits_is_refused(tmp_path):
    content = bytearray(encoded(Image.fromarray(PHOTO), "AVIF"))
    assert read(tmp_path, bytes(content), "a.avif").shape == PHOTO.shape
    with Image.open(tmp_path / "a.avif") as image:
        assert narrowed(tmp_path / "a.avif", image) == ""
        content[content.index(b"av1C") + 6] |= 0x40  # the bit that stands for 10 bits
        (tmp_path / "deep.avif").write_bytes(bytes(content))
        assert "kind of AVIF of which only 8" in narrowed(tmp_path / "deep.avif", image)


def test_a_phones_photograph_gives_its_first_picture(tmp_path):
    first, second = Image.fromarray(PHOTO), Image.fromarray(255 - PHOTO)
    content = encoded(first, "MPO", save_all=True, append_images=[second], quality=95)
    with Image.open(BytesIO(content)) as image:
        assert image.n_frames == 2
    for name in ("a.mpo", "a.jpg"):
        found = read(tmp_path, content, name) * 255
        assert np.abs(found - PHOTO).mean() < np.abs(found - (255 - PHOTO)).mean() / 2


def test_colours_that_are_not_red_green_and_blue_are_refused_by_their_kind(tmp_path):
    content = encoded(Image.new("LAB", (9, 5)), "TIFF")
    with pytest.raises(UnreadablePicture, match="written as LAB; save it as RGB or grey"):
        read(tmp_path, content, "a.tif")


def write_pairs(folders, **photos):
    for name, photo in photos.items():
        write(folders[0], f"{name}.png", photo)
        write(folders[1], f"{name}.png", MASK)


def test_grey_saved_as_colour_is_read_as_the_grey_beside_it(folders):
    grey = PHOTO[..., 0]
    write_pairs(folders, a=grey, b=PHOTO[..., [0, 0, 0]], c=PHOTO[..., [1, 1, 1]])
    folder = from_folder(*folders)
    assert [image.shape for image in folder.images] == [(5, 9, 1)] * 3
    assert np.array_equal(folder.images[0], folder.images[1])
    note = "photos/b.png and 1 more: saved as colour, grey in every pixel, and read as grey"
    assert note in folder.notes


def test_one_pixel_with_a_hue_makes_a_folder_colour(folders):
    nearly = PHOTO[..., [0, 0, 0]].copy()
    nearly[2, 2, 1] ^= 1
    write_pairs(folders, a=PHOTO[..., 0], b=PHOTO[..., [0, 0, 0]], c=nearly)
    folder = from_folder(*folders)
    assert [image.shape for image in folder.images] == [(5, 9, 3)] * 3
    assert "photos/a.png: grey, and read as colour since others are in colour" in folder.notes


def test_a_photograph_gets_the_channels_that_a_network_reads():
    grey = np.float32(PHOTO[..., :1]) / 255
    assert np.array_equal(as_channels(as_channels(grey, 3), 1), grey)
    with pytest.raises(ValueError, match="in colour, and grey images are wanted"):
        as_channels(np.float32(PHOTO) / 255, 1)


@pytest.mark.parametrize("orientation", [5, 6, 7, 8])
def test_a_photograph_turned_by_its_note_and_a_mask_that_is_not_are_noticed(folders, orientation):
    write(folders[0], "a.png", np.rot90(PHOTO), exif=upright_note(orientation))
    write(folders[1], "a.png", np.rot90(MASK))
    with pytest.raises(ValueError, match=rf"way is up \(orientation {orientation}\)") as caught:
        from_folder(*folders)
    assert "masks/a.png: the image is turned by its EXIF note" in str(caught.value)
    assert "turn its mask as a viewer shows the other" in str(caught.value)


def test_a_mask_turned_by_its_note_and_a_photograph_that_is_not_are_noticed(folders):
    write(folders[0], "a.png", PHOTO)
    write(folders[1], "a.png", MASK, exif=upright_note(6))
    with pytest.raises(ValueError, match=r"the mask is turned by its EXIF note.* and its image is"):
        from_folder(*folders)


@pytest.mark.parametrize(
    ("orientation", "noted", "doubt"),
    [(3, False, True), (2, False, True), (3, True, False), (1, False, False), (6, False, False)],
)
def test_where_sizes_do_not_show_it_the_doubt_is_noted(folders, orientation, noted, doubt):
    upright = {"exif": upright_note(orientation)}
    turned = orientation == 6
    write(folders[0], "a.png", np.rot90(PHOTO) if turned else PHOTO, **upright)
    write(folders[1], "a.png", MASK, **(upright if noted else {}))
    notes = from_folder(*folders).notes
    assert any("photos/a.png: turned by an EXIF note" in note for note in notes) == doubt


def test_a_square_photograph_turned_by_a_quarter_is_a_doubt(folders):
    write(folders[0], "a.png", PHOTO[:5, :5], exif=upright_note(6))
    write(folders[1], "a.png", MASK[:5, :5])
    assert any("whether the two lie on each other" in note for note in from_folder(*folders).notes)
