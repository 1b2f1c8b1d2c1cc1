"""``images/`` is what the table writes, and its figures can be read from the last row."""

import re

import matplotlib
import numpy as np
import pytest
from PIL import Image

from convlab.figures import gallery
from convlab.figures.arrays import ArrayArtist
from convlab.figures.style import SMALLEST_DIGIT, digit_height_pixels

SEED_NAMES = {
    "Convolution.png",
    "Deconvolution.png",
    "tConv_stretch.png",
    "tConv_kernel.png",
    "tConv_kernel_rearrange.png",
    "tConv_product.png",
    "tConv_rearrange.png",
    "tConv_tkernel_rearrange.png",
    "tConv_trearrange.png",
}
MADE_WITH = "3.11."  # the Matplotlib whose bytes are in images/


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    folders = [tmp_path_factory.mktemp("pictures") for _ in range(2)]
    for folder in folders:
        gallery.write(folder)
    return folders


def decoded(path):
    with Image.open(path) as picture:
        return np.asarray(picture.convert("RGB")).astype(int)


def test_the_table_has_the_lessons_pictures():
    assert SEED_NAMES.issubset(gallery.TABLE)


def test_two_runs_write_the_same_bytes(written):
    first, second = written
    for name in gallery.TABLE:
        assert (first / name).read_bytes() == (second / name).read_bytes(), name


@pytest.mark.parametrize("name", gallery.TABLE)
def test_images_are_what_the_table_writes(written, name):
    fresh, kept = decoded(written[0] / name), decoded(gallery.IMAGES / name)
    assert fresh.shape == kept.shape
    difference = np.abs(fresh - kept)
    if matplotlib.__version__.startswith(MADE_WITH):
        assert not difference.any()
    else:
        assert difference.mean() < 2


def test_pictures_fit_the_projector(written):
    for name in gallery.TABLE:
        high, wide, _ = decoded(written[0] / name).shape
        assert wide == 1920 or high == 1080
        assert wide <= 1920
        assert high <= 1080


def test_margins_are_blank_and_pictures_are_not(written):
    for name in gallery.TABLE:
        picture = decoded(written[0] / name)
        border = [picture[:18], picture[-18:], picture[:, :18], picture[:, -18:]]
        assert all((edge == 255).all() for edge in border), name
        assert (picture < 255).mean() > 0.1


@pytest.fixture
def artists(monkeypatch):
    """Collect every array that is drawn."""
    made, plain = [], ArrayArtist.__init__

    def collecting(self, *arguments):
        plain(self, *arguments)
        made.append(self)

    monkeypatch.setattr(ArrayArtist, "__init__", collecting)
    return made


@pytest.mark.parametrize("name", gallery.TABLE)
def test_digits_are_read_from_the_last_row(artists, name):
    gallery.TABLE[name].draw()
    assert artists
    for artist in artists:
        assert artist.digit_pixels() >= SMALLEST_DIGIT
        for path in artist.digits.get_paths():  # labels and corners too
            if len(path.vertices):
                high = path.get_extents().height * artist.size
                assert digit_height_pixels(artist.ax, high) >= SMALLEST_DIGIT


def integers(text):
    return [int(number) for number in re.findall(r"-?\d+", text)]


def test_the_example_is_the_lessons():
    example = gallery.example()
    assert example.output.tolist() == [[122, 148], [126, 134]]
    rows = [[2, 9, 6, 1], [6, 29, 30, 7], [10, 29, 33, 13], [12, 24, 16, 4]]
    assert example.back.tolist() == rows
    assert (example.matrix.T @ [2, 1, 4, 4]).reshape(4, 4).tolist() == rows


@pytest.mark.parametrize("name", gallery.TABLE)
def test_numbers_in_words_are_numbers_in_the_picture(artists, name):
    row = gallery.TABLE[name]
    row.draw()
    drawn = {int(text) for artist in artists for text in artist.strings.ravel() if text}
    lists = re.findall(r"\[[\d, \[\]]+\]", row.caption + row.alt)
    assert set(integers(" ".join(lists))) <= drawn
    shapes = {artist.shape for artist in artists}
    assert {tuple(map(int, pair)) for pair in re.findall(r"(\d+) by (\d+)", row.alt)} <= shapes


@pytest.mark.parametrize("name", gallery.TABLE)
def test_captions_and_alt_texts_are_sentences(name):
    row = gallery.TABLE[name]
    assert row.caption.endswith(".")
    assert row.alt.endswith(".")
    assert len(row.alt) > 60


def test_the_first_sum_is_in_the_caption():
    assert integers(gallery.TABLE["Convolution.png"].caption) == [gallery.example().output[0, 0]]
    assert integers(gallery.TABLE["tConv_product.png"].caption) == [122, 148, 126, 134]
