"""Each film shows what the definitions compute: every frame, every number, every outline."""

import re

import numpy as np
import pytest
from matplotlib.colors import to_rgba

from convlab.figures.style import PALETTE, SMALLEST_DIGIT, digit_height_pixels
from tests.tools.played_films import film, loops
from tools.gallery import table as gallery
from tools.gallery.settings import SETTINGS


def numbers(strings):
    return np.array([float(text) if text else np.nan for text in strings.ravel()]).reshape(
        strings.shape
    )


@pytest.mark.parametrize("kind", ["conv", "zeros"])
@pytest.mark.parametrize("name", SETTINGS)
def test_each_frame_of_a_gathering_is_right(artists, kind, name):
    picture, _, small, gather, stamp = loops(name)
    final = gather(picture) if kind == "conv" else stamp(small)
    cells = list(np.ndindex(final.shape))
    for frame, _ in enumerate(film(kind, name).play()):
        image, _, output = artists
        shown = numbers(output.strings)
        count = min(frame, len(cells))
        assert (~np.isnan(shown)).sum() == count
        assert [shown[cell] for cell in cells[:count]] == [final[cell] for cell in cells[:count]]
        if not 0 < frame <= len(cells):
            assert not image.highlighted.any()
            continue
        cell = cells[frame - 1]
        assert list(zip(*np.nonzero(output.highlighted), strict=True)) == [cell]
        weights = numbers(image.corner_strings)
        assert ((~np.isnan(weights)) == image.highlighted).all()
        assert np.nansum(numbers(image.strings) * weights) == final[cell]
    assert frame == len(cells) + 1


@pytest.mark.parametrize("name", SETTINGS)
def test_the_outlined_patch_is_what_the_output_cell_depends_on(artists, name):
    picture, kernel, _, gather, _ = loops(name)
    steps = film("conv", name).play()
    next(steps)
    image = artists[0]
    inside = ~padding(image)
    for cell in np.ndindex(gather(picture).shape):
        next(steps)
        for pixel, seen in zip(np.ndindex(picture.shape), image.highlighted[inside], strict=True):
            one = np.zeros_like(picture)
            one[pixel] = 1
            assert gather(one, np.ones_like(kernel))[cell] == seen


def padding(artist):
    """Return which cells are drawn as padding."""
    edges = artist.cells.get_edgecolor().reshape(*artist.shape, 4)
    return np.isclose(edges, to_rgba(PALETTE.padding)).all(axis=-1)


@pytest.mark.parametrize("name", SETTINGS)
def test_each_frame_of_a_stamping_is_right(artists, name):
    image, kernel, small, _, stamp = loops(name)
    cells, ones = list(np.ndindex(small.shape)), np.ones_like(kernel)
    for frame, _ in enumerate(film("transposed", name).play()):
        read, weights, stamped, output = artists
        kept = ~padding(output)
        shown = numbers(output.strings)[kept].reshape(image.shape)
        first = (np.arange(small.size) < frame).reshape(small.shape)  # stamped so far
        counts = stamp(first.astype(int), ones)
        assert np.array_equal(shown[counts > 0], stamp(np.where(first, small, 0))[counts > 0])
        assert np.isnan(shown[counts == 0]).all()
        assert (overlapped(output)[kept] == (counts > 1).ravel()).all()
        if not 0 < frame <= len(cells):
            assert not output.highlighted.any()
            assert np.isnan(numbers(output.strings)[~kept]).all()
            continue
        cell = cells[frame - 1]
        one = np.zeros_like(small)
        one[cell] = 1
        assert np.array_equal(read.highlighted, one)
        assert np.array_equal(numbers(weights.strings), kernel)
        assert np.array_equal(numbers(stamped.strings), small[cell] * kernel)
        assert np.array_equal(output.highlighted[kept], stamp(one, ones).ravel())
    assert frame == len(cells) + 1


def overlapped(artist):
    edges = artist.cells.get_edgecolor().reshape(*artist.shape, 4)
    return np.isclose(edges, to_rgba(PALETTE.overlap)).all(axis=-1)


@pytest.fixture
def scenes(monkeypatch):
    """Collect every scene that is filmed."""
    from tools.gallery import animations

    made = []
    for scene in (animations.Gathering, animations.Stamping):

        def collecting(self, *arguments, plain=scene.__init__, **options):
            made.append(self)
            plain(self, *arguments, **options)

        monkeypatch.setattr(scene, "__init__", collecting)
    return made


@pytest.mark.parametrize("name", gallery.FILMS)
def test_sums_that_are_written_out_are_true_and_lead_to_the_picture(scenes, name):
    for _ in gallery.FILMS[name].play():
        (scene,) = scenes
        text = (
            " ".join(scene.terms.lines)
            .replace("\N{MULTIPLICATION SIGN}", "*")
            .replace("\N{FIGURE SPACE}", " ")
        )
        if "conv_" in name or "zeros_" in name:
            sums = [text] if text else []
            results = numbers(scene.output.strings)[scene.output.highlighted]
        else:
            sums = re.findall(r"\d+ \+ \d+ = \d+", text)
            results = numbers(scene.total.strings)[scene.total.highlighted]
        assert [int(each.split("=")[1]) for each in sums] == results.tolist()
        assert all(eval(each.replace("=", "==")) for each in sums)


@pytest.mark.parametrize("name", gallery.FILMS)
def test_nothing_moves_and_digits_are_read_from_the_last_row(artists, name):
    places = set()
    for frame, _ in enumerate(gallery.FILMS[name].play()):
        ax = artists[0].ax
        places.add((ax.get_xlim(), ax.get_ylim(), *(artist.extent() for artist in artists)))
        for artist in artists if frame < 3 else []:
            for path in artist.digits.get_paths():
                if len(path.vertices):
                    high = path.get_extents().height * artist.size
                    assert digit_height_pixels(ax, high) >= SMALLEST_DIGIT
    assert len(places) == 1
