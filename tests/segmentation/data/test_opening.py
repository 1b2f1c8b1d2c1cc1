"""What is opened, and what is passed over: nothing else runs, nothing hangs, nothing is silent."""

import os
import socket
import struct
import warnings

import numpy as np
import pytest
from PIL import Image

from convlab.segmentation.data import from_folder
from convlab.segmentation.data.folder import look_through
from convlab.segmentation.data.image_files import read_image
from convlab.segmentation.data.mask_files import read_mask
from convlab.segmentation.data.opening import MOST_PIXELS, SUFFIXES, UnreadablePicture
from tests.segmentation.data.damaged_files import encoded, kinds, upright_note
from tests.segmentation.data.written_files import MASK, PHOTO, write

EPS = b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 5\n%%EndComments\nshowpage\n%%EOF\n"
UNIX = pytest.mark.skipif(os.name == "nt", reason="no such entries of a folder on Windows")


@pytest.fixture
def pair(folders):
    write(folders[0], "leaf.png", PHOTO)
    write(folders[1], "leaf.png", MASK)
    return folders


@pytest.mark.parametrize("suffix", sorted(SUFFIXES))
def test_postscript_never_starts_ghostscript_whatever_it_is_called(tmp_path, monkeypatch, suffix):
    def started(*_, **__):
        raise AssertionError("Ghostscript was started")

    monkeypatch.setattr("PIL.EpsImagePlugin.Ghostscript", started)
    monkeypatch.setattr("PIL.EpsImagePlugin.gs_binary", "gs")
    path = tmp_path / f"x{suffix}"
    path.write_bytes(EPS)
    with Image.open(path) as image, pytest.raises(AssertionError, match="started"):
        image.load()  # so Pillow by itself would have
    for read in (read_image, read_mask):
        with pytest.raises(UnreadablePicture, match="cannot identify image file: its content is"):
            read(path)


@pytest.mark.parametrize("kind", ["DDS", "TGA", "ICO", "PCX", "SGI", "JPEG2000", "QOI"])
def test_only_the_formats_of_photographs_and_masks_are_read(tmp_path, kind):
    (tmp_path / "x.png").write_bytes(encoded(Image.fromarray(PHOTO), kind))
    with pytest.raises(UnreadablePicture, match="no PNG, JPEG, TIFF, WebP, BMP, AVIF, GIF or PPM"):
        read_image(tmp_path / "x.png")


def test_every_kind_of_picture_is_taken(pair):
    write(pair[1], "leaf.png", MASK * 255)
    for kind, suffix in (("WEBP", "webp"), ("BMP", "BMP"), ("GIF", "gif"), ("PPM", "ppm")):
        write(pair[0], f"{suffix}.{suffix}", PHOTO)
        image = Image.fromarray(MASK * 255)
        image.save(pair[1] / f"{suffix}.{suffix}", kind, lossless=True)
    folder = from_folder(*pair)
    assert folder.names == ["BMP", "gif", "leaf", "ppm", "webp"]
    assert all(np.array_equal(mask, MASK) for mask in folder.masks)
    assert folder.passed_over == ()


@UNIX
def test_what_is_no_file_or_no_picture_is_passed_over_and_listed(pair, monkeypatch):
    photos = pair[0]
    os.mkfifo(photos / "pipe.png")
    with monkeypatch.context() as there, socket.socket(socket.AF_UNIX) as listener:
        there.chdir(photos)  # the name of a socket may not be long
        listener.bind("socket.png")
    (photos / "loop.png").symlink_to(photos / "loop.png")
    (photos / "gone.png").symlink_to(photos / "nowhere.png")
    (photos / "null.png").symlink_to(os.devnull)
    (photos / "empty.png").touch()
    (photos / "inner.png").mkdir()
    (photos / "Thumbs.db").write_bytes(b"1")
    (photos / "README").write_text("sunny")
    (photos / "values.npy").write_bytes(b"1")
    (photos / ".hidden").write_text("")
    paths, passed_over = look_through("images", photos)
    assert [path.name for path in paths] == ["leaf.png"]
    ending = "its ending is not that of a kind of picture that is read"
    assert passed_over == (
        f"photos/README: {ending}",
        f"photos/Thumbs.db: {ending}",
        "photos/empty.png: it is empty, of 0 bytes",
        "photos/gone.png: it is a link that leads nowhere",
        "photos/inner.png: it is a folder, and only files directly in a folder are read",
        "photos/loop.png: it is a link that leads nowhere",
        "photos/null.png: it is a pipe, a socket or a device, and no file",
        "photos/pipe.png: it is a pipe, a socket or a device, and no file",
        "photos/socket.png: it is a pipe, a socket or a device, and no file",
        f"photos/values.npy: {ending}",
    )
    folder = from_folder(*pair)
    assert folder.passed_over == passed_over
    said = str(folder).splitlines()
    assert said[0].startswith("1 pair; masks read as 0/1")
    assert [f"passed over: {each}" for each in passed_over] == said[-len(passed_over) :]


def test_a_long_list_of_what_was_passed_over_is_cut_where_it_is_printed(pair):
    for number in range(25):
        (pair[1] / f"{number:02d}.npy").write_bytes(b"1")
    folder = from_folder(*pair)
    assert len(folder.passed_over) == 25
    said = [line for line in str(folder).splitlines() if line.startswith("passed over: ")]
    assert len(said) == 21
    assert said[-1] == "passed over: 5 more"


@UNIX
@pytest.mark.parametrize("name", ["pipe.png", "null.png", "empty.png", "none.png"])
def test_what_is_no_file_is_not_even_opened_when_it_is_asked_for(tmp_path, name):
    os.mkfifo(tmp_path / "pipe.png")
    (tmp_path / "null.png").symlink_to(os.devnull)
    (tmp_path / "empty.png").touch()
    with pytest.raises(UnreadablePicture, match=r"pipe, a socket or|0 bytes|cannot be looked at"):
        read_image(tmp_path / name)


def test_a_partner_that_was_passed_over_is_named_with_the_reason(pair):
    write(pair[0], "stem.png", PHOTO)
    (pair[1] / "stem.png").touch()
    with pytest.raises(ValueError, match=r"named stem; passed over: masks/stem\.png: it is empty"):
        from_folder(*pair)


def test_5000_x_5000_pixels_are_read_and_20000_x_20000_are_the_files_sentence(pair):
    for name, side in (("fits", 5000), ("huge", 20_000)):
        image = Image.new("1", (side, side))
        image.save(pair[0] / f"{name}.png")
        image.save(pair[1] / f"{name}.png")
    assert 5000**2 < MOST_PIXELS < 20_000**2
    assert read_image(pair[0] / "fits.png").shape == (5000, 5000, 1)
    (pair[0] / "fits.png").unlink()
    (pair[1] / "fits.png").unlink()
    with pytest.raises(ValueError, match="do not fit together") as caught:
        from_folder(*pair)
    for place in ("photos", "masks"):
        sentence = f"{place}/huge.png: it has more than 144,000,000 pixels; cut it into pieces"
        assert sentence in str(caught.value)


@pytest.mark.parametrize(
    ("size", "said"), [("12001 12000", "more than 144,000,000 pixels"), ("12000 12000", "damaged")]
)
def test_the_limit_is_ours_and_is_asked_before_any_memory_is_taken(tmp_path, size, said):
    (tmp_path / "a.pbm").write_bytes(f"P4\n{size}\n".encode() + b"cut off")
    with pytest.raises(UnreadablePicture, match=said):
        read_image(tmp_path / "a.pbm")


def test_a_limit_of_pillow_is_not_asked_and_its_warning_is_not_seen(tmp_path, monkeypatch):
    write(tmp_path, "a.png", PHOTO)
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", PHOTO[..., 0].size - 1)  # so Pillow would warn
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        assert read_image(tmp_path / "a.png").shape == PHOTO.shape
    assert seen == []


def test_damaged_notes_and_directories_are_the_files_sentence_and_the_others_are_read(pair):
    write(pair[0], "note.jpg", PHOTO, exif=upright_note())
    whole = (pair[0] / "note.jpg").read_bytes()
    width = struct.pack(">HHII", 0x0100, 4, 1, 19)
    assert width in whole
    (pair[0] / "note.jpg").write_bytes(whole.replace(width, struct.pack(">HHII", 0x0100, 2, 1, 0)))
    two = bytearray(kinds()["pages.tif"])
    (first,) = struct.unpack_from("<I", two, 4)
    (entries,) = struct.unpack_from("<H", two, first)
    (second,) = struct.unpack_from("<I", two, first + 2 + 12 * entries)
    struct.pack_into("<H", two, second + 2, 0xFFFE)  # its width is no longer called a width
    (pair[0] / "pages.tif").write_bytes(bytes(two))
    for name in ("note", "pages"):
        write(pair[1], f"{name}.png", MASK)
    with pytest.raises(ValueError, match="do not fit together") as caught:
        from_folder(*pair)
    lines = str(caught.value).splitlines()[1:]
    assert [line.split(":")[0] for line in lines] == ["- photos/note.jpg", "- photos/pages.tif"]
    assert all("the file is damaged (" in line for line in lines)


def test_a_tiff_without_all_of_its_pieces_is_not_filled_with_what_lies_in_memory(tmp_path):
    write(tmp_path, "a.tif", PHOTO[..., 0])
    with Image.open(tmp_path / "a.tif") as image:
        rows = image.tag_v2[257]
    whole = (tmp_path / "a.tif").read_bytes()
    entry = struct.pack("<HHI", 257, 4, 1)
    entry = entry if entry in whole else struct.pack("<HHI", 257, 3, 1)
    at = whole.index(entry) + 8
    (tmp_path / "a.tif").write_bytes(whole[:at] + struct.pack("<H", 9 * rows) + whole[at + 2 :])
    with pytest.raises(UnreadablePicture, match="pieces of the picture are missing"):
        read_image(tmp_path / "a.tif")
