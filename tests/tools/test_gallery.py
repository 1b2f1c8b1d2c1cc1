"""``images/`` is what the table writes, and its figures can be read from the last row."""

import re
import xml.etree.ElementTree as ET
from html import unescape
from pathlib import Path

import matplotlib
import numpy as np
import PIL
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from PIL import Image, ImageSequence

from convlab.figures.style import SMALLEST_DIGIT, digit_height_pixels
from tools.gallery import table as gallery

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
        gallery.write(folder, gallery.STILLS)
    return folders


def vector(name):
    return f"vector/{Path(name).stem}.svg"


def decoded(path):
    with Image.open(path) as picture:
        return np.asarray(picture.convert("RGB")).astype(int)


def test_the_table_has_the_lessons_pictures():
    assert SEED_NAMES.issubset(gallery.STILLS)


def test_two_runs_write_the_same_bytes(written):
    first, second = written
    for name in [*gallery.STILLS, *map(vector, gallery.STILLS), "README.md"]:
        assert (first / name).read_bytes() == (second / name).read_bytes(), name


@pytest.mark.parametrize("name", gallery.STILLS)
def test_images_are_what_the_table_writes(written, name):
    fresh, kept = decoded(written[0] / name), decoded(gallery.IMAGES / name)
    assert fresh.shape == kept.shape
    difference = np.abs(fresh - kept)
    if matplotlib.__version__.startswith(MADE_WITH):
        assert not difference.any()
    else:
        assert difference.mean() < 2


@pytest.mark.parametrize("name", gallery.STILLS)
def test_vector_pictures_are_what_the_table_writes(written, name):
    fresh, kept = written[0] / vector(name), gallery.IMAGES / vector(name)
    if matplotlib.__version__.startswith(MADE_WITH):
        assert fresh.read_text() == kept.read_text()
    else:
        assert ET.parse(fresh).getroot().attrib == ET.parse(kept).getroot().attrib


@pytest.mark.parametrize("name", gallery.STILLS)
def test_vector_pictures_are_outlines_of_the_same_shape_and_of_no_day(name):
    root = ET.parse(gallery.IMAGES / vector(name)).getroot()
    kinds = {element.tag.split("}")[1] for element in root.iter()}
    assert "path" in kinds
    assert not kinds & {"image", "text", "date", "creator"}
    wide, high = map(float, root.attrib["viewBox"].split()[2:])
    with Image.open(gallery.IMAGES / name) as picture:
        assert picture.width / picture.height == pytest.approx(wide / high, rel=2e-3)


def test_images_holds_what_the_table_writes_and_nothing_else(written):
    kept = {path.relative_to(gallery.IMAGES).as_posix() for path in files(gallery.IMAGES)}
    stills = {path.relative_to(written[0]).as_posix() for path in files(written[0])}
    assert stills == {*gallery.STILLS, *map(vector, gallery.STILLS), "README.md"}
    assert kept == stills | set(gallery.TOP) | set(gallery.SCENES) | set(gallery.NETWORKS) | set(
        gallery.FILMS
    )


def test_images_stay_small():
    sizes = [path.stat().st_size for path in files(gallery.IMAGES)]
    assert sum(sizes) < 12_000_000
    assert max(sizes) < 1_000_000


def files(folder):
    return [path for path in folder.rglob("*") if path.is_file()]


def test_the_page_is_what_the_table_writes(written):
    page = (gallery.IMAGES / "README.md").read_text(encoding="utf-8")
    assert (written[0] / "README.md").read_text(encoding="utf-8") == page


def test_the_page_shows_every_picture_with_its_words():
    page = (gallery.IMAGES / "README.md").read_text(encoding="utf-8")
    shown = re.findall(r'<img src="([^"]+)" width="100%" alt="([^"]+)">', page)
    assert len(shown) == len(gallery.TABLE)
    assert {name: unescape(alt) for name, alt in shown} == {
        name: row.alt for name, row in gallery.TABLE.items()
    }
    assert set(re.findall(r"\]\(([^)]+)\)", page)) == set(map(vector, gallery.STILLS))
    for row in gallery.TABLE.values():
        assert row.caption in unescape(page)


def test_pictures_fit_the_projector(written):
    for name in gallery.STILLS:
        high, wide, _ = decoded(written[0] / name).shape
        assert wide == 1920 or high == 1080
        assert wide <= 1920
        assert high <= 1080


def test_margins_are_blank_and_pictures_are_not(written):
    for name in gallery.STILLS:
        picture = decoded(written[0] / name)
        border = [picture[:18], picture[-18:], picture[:, :18], picture[:, -18:]]
        assert all((edge == 255).all() for edge in border), name
        assert (picture < 255).mean() > 0.1


@pytest.mark.parametrize("name", gallery.STILLS)
def test_digits_are_read_from_the_last_row(artists, name):
    gallery.STILLS[name].draw()
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


@pytest.mark.parametrize("name", gallery.STILLS)
def test_numbers_in_words_are_numbers_in_the_picture(artists, name):
    row = gallery.STILLS[name]
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


@pytest.fixture(scope="module")
def filmed(tmp_path_factory):
    folder = tmp_path_factory.mktemp("films")
    gallery.write(folder, gallery.FILMS)
    return folder


def frames(path):
    """Return all frames (frames, rows, columns, 3), their milliseconds, and the loop."""
    with Image.open(path) as film:
        loop, pictures, times = film.info["loop"], [], []
        for frame in ImageSequence.Iterator(film):
            pictures.append(np.asarray(frame.convert("RGB")))
            times.append(frame.info["duration"])
    return np.stack(pictures), times, loop


def same_versions():
    return matplotlib.__version__.startswith(MADE_WITH) and PIL.__version__.startswith("13.")


@pytest.mark.parametrize("name", gallery.FILMS)
def test_films_are_what_the_table_writes(filmed, name):
    if same_versions():
        assert (filmed / name).read_bytes() == (gallery.IMAGES / name).read_bytes()
        return
    (fresh, times, _), (kept, kept_times, _) = frames(filmed / name), frames(gallery.IMAGES / name)
    assert times == kept_times
    assert fresh.shape == kept.shape
    assert np.abs(fresh.astype(int) - kept).mean() < 2


@pytest.mark.parametrize("kind", gallery.KINDS)
def test_two_runs_film_the_same_bytes(filmed, tmp_path, kind):
    name = f"animations/{kind}_padding_strides.gif"
    gallery.write(tmp_path, [name])
    assert (tmp_path / name).read_bytes() == (filmed / name).read_bytes()


@pytest.mark.parametrize("name", gallery.FILMS)
def test_a_cleared_second_comes_before_each_loop(filmed, name):
    pictures, times, loop = frames(filmed / name)
    assert loop == 0  # for ever
    assert times[0] >= 1000
    assert times[-1] >= 2000
    assert min(times) >= 400
    assert pictures.shape[1:] == (540, 960, 3)
    steps = int(re.search(r"[Ii]n (\d+) steps", gallery.FILMS[name].alt)[1])
    assert len(times) == steps + 2


@pytest.mark.parametrize("name", gallery.FILMS)
def test_the_file_s_first_and_last_frames_are_the_drawn_ones(filmed, name):
    pictures, _, _ = frames(filmed / name)
    drawn = [
        pixels(figure) if frame in (0, len(pictures) - 1) else None
        for frame, (figure, _) in enumerate(gallery.FILMS[name].play())
    ]
    for end in (0, -1):
        difference = np.abs(pictures[end] - drawn[end])
        assert difference.max() <= 32  # the soft edges of digits; flat colours are exact
        assert (difference.max(axis=-1) == 0).mean() > 0.9
        assert difference.mean() < 0.25


def pixels(figure):
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    return np.asarray(canvas.buffer_rgba())[..., :3].astype(int)
