"""Each film shows what the definitions compute: every frame, every number, every outline."""

import re

import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import to_rgba

from convlab import definitions
from convlab.figures.arrays import ArrayArtist
from convlab.figures.style import PALETTE, SMALLEST_DIGIT, digit_height_pixels
from tools.gallery import table as gallery
from tools.gallery.settings import SETTINGS, SMALL

KINDS = ("conv", "transposed", "zeros")
ASKED_FOR = {
    "no_padding",
    "arbitrary_padding",
    "half_padding",
    "full_padding",
    "strides",
    "padding_strides",
    "odd_sizes",
    "dilation",
    "k2_s2",
}


def film(kind, name):
    return gallery.FILMS[f"animations/{kind}_{name}.gif"]


def loops(name):
    """Return image, kernel, small and the two operators of a setting, as plain loops."""
    _, _, image, kernel, told = SETTINGS[name]
    told = {"stride": 1, "padding": 0, "dilation": 1, **told}

    def gather(values, weights=kernel):
        return definitions.gather(values[None, ..., None], weights[..., None, None], **told)[
            0, ..., 0
        ]

    rows, columns = gather(image).shape
    small = SMALL[:rows, :columns]

    def stamp(values, weights=kernel):
        lone, weights = values[None, ..., None], weights[..., None, None]
        return definitions.stamp(lone, weights, image.shape, **told)[0, ..., 0]

    return image, kernel, small, gather, stamp


@pytest.fixture
def artists(monkeypatch):
    """Collect every array that is drawn."""
    made, plain = [], ArrayArtist.__init__

    def collecting(self, *arguments):
        plain(self, *arguments)
        made.append(self)

    monkeypatch.setattr(ArrayArtist, "__init__", collecting)
    return made


def numbers(strings):
    return np.array([float(text) if text else np.nan for text in strings.ravel()]).reshape(
        strings.shape
    )


def test_forward_and_transposed_are_always_paired():
    names = [re.fullmatch(r"animations/([a-z]+)_(.+)\.gif", name) for name in gallery.FILMS]
    settings = {kind: {n[2] for n in names if n[1] == kind} for kind in KINDS}
    assert settings["conv"] == settings["transposed"] == settings["zeros"] == set(SETTINGS)
    assert ASKED_FOR.issubset(SETTINGS)
    assert sum(map(len, settings.values())) == len(names)


@pytest.mark.parametrize("name", SETTINGS)
def test_a_pair_has_matching_settings(name):
    forward, transposed = (film(kind, name).caption for kind in KINDS[:2])
    first, second = (re.search(r"\d kernel, (.+?):", text)[1] for text in (forward, transposed))
    assert first == second
    image, _, small, gather, stamp = loops(name)
    assert gather(image).shape == small.shape
    assert stamp(small).shape == image.shape


def settings(caption):
    """Return what a caption says of stride, padding and dilation, for the loops."""
    told = {
        name: re.search(rf"{name} (\d+)", caption) for name in ("stride", "padding", "dilation")
    }
    told = {name: int(found[1]) for name, found in told.items() if found}
    sides = re.search(r"padding (\d+) above, (\d+) below, (\d+) left, (\d+) right", caption)
    if sides:
        above, below, left, right = map(int, sides.groups())
        told["padding"] = ((above, below), (left, right))
    return told


@pytest.mark.parametrize("name", SETTINGS)
def test_settings_in_captions_lead_to_the_numbers_in_captions(name):
    image, kernel, small, _, _ = loops(name)
    forward, transposed, weights = (
        film("conv", name),
        film("transposed", name),
        kernel[..., None, None],
    )
    y = definitions.gather(image[None, ..., None], weights, **settings(forward.caption))
    assert lists(forward.caption) == [y[0, ..., 0].tolist()]
    told = settings(transposed.caption)
    x = definitions.stamp(small[None, ..., None], weights, image.shape, **told)
    assert lists(transposed.caption) == [x[0, ..., 0].tolist()]


def lists(text):
    return [eval(found) for found in re.findall(r"\[\[[\d, \[\]]+\]\]", text)]


@pytest.mark.parametrize("name", SETTINGS)
def test_numbers_in_captions_are_those_of_the_loops(name):
    image, kernel, small, gather, stamp = loops(name)
    output, back = gather(image), stamp(small)
    forward, transposed, zeros = (film(kind, name) for kind in KINDS)
    assert lists(forward.caption) == [output.tolist()]
    assert lists(forward.alt) == [kernel.tolist(), output.tolist()]
    assert lists(transposed.caption) == lists(zeros.caption) == [back.tolist()]
    assert lists(transposed.alt) == [small.tolist(), kernel.tolist(), back.tolist()]
    assert lists(zeros.alt) == [small.tolist(), kernel[::-1, ::-1].tolist(), back.tolist()]
    assert forward.caption.endswith(f" {output[0, 0]}.")
    assert f"in {output.size} steps" in forward.alt
    assert f"In {small.size} steps" in transposed.alt
    assert f"in {back.size} steps" in zeros.alt


@pytest.mark.parametrize("name", SETTINGS)
def test_sizes_in_captions_are_those_of_the_loops(name):
    image, kernel, small, gather, _ = loops(name)
    by = "{} by {}".format
    shapes = [by(*array.shape) for array in (image, kernel, gather(image))]
    assert re.findall(r"\d+ by \d+", film("conv", name).caption) == shapes
    shapes = [by(*array.shape) for array in (small, kernel, image)]
    assert re.findall(r"\d+ by \d+", film("transposed", name).caption) == shapes
    shared = re.search(
        r"Sizes (\d+) and (\d+) both shrink to (\d+)", film("transposed", name).caption
    )
    tried = {n: np.zeros((n, n)) for n in range(max(kernel.shape), 14)}
    there = [n for n, blank in tried.items() if gather(blank).shape == small.shape]
    if shared:
        assert [int(n) for n in shared.groups()] == [*there, small.shape[0]]
    else:
        assert len(there) <= 1


@pytest.mark.parametrize("name", SETTINGS)
def test_the_overlap_in_captions_is_that_of_the_loops(name):
    _, kernel, small, _, stamp = loops(name)
    most = stamp(np.ones_like(small), np.ones_like(kernel)).max()
    said = re.search(r"Up to (\d+) stamps overlap|No two stamps", film("transposed", name).caption)
    assert int(said[1] or 1) == most


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


def test_what_the_page_says_of_a_setting_is_true():
    image, _, small, gather, stamp = loops("odd_sizes")
    five = loops("padding_strides")[0]
    assert image.shape == (6, 6)
    assert np.array_equal(image[:5, :5], five)
    assert gather(image).shape == gather(five).shape == small.shape
    edge = np.pad(np.zeros((6, 6)), 1, constant_values=1)  # 1 where zeros are put
    lone = np.ones((3, 3, 1, 1))
    edge[-1], edge[:, -1] = 0, 0
    read = definitions.gather(edge[None, ..., None], lone, stride=2)
    edge[-1], edge[:, -1] = 1, 1
    assert np.array_equal(read, definitions.gather(edge[None, ..., None], lone, stride=2))
    assert gallery.case("full_padding").spread_given.all()
    assert gallery.case("same_strides").geometry.pads == ((0, 1), (0, 1))
    assert loops("half_padding")[3](loops("half_padding")[0]).shape == (4, 4)
    image, _, small, gather, stamp = loops("padding_strides")
    assert stamp(gather(image)).shape == image.shape
    assert not np.array_equal(stamp(gather(image)), image)


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


@pytest.mark.parametrize("name", gallery.FILMS)
def test_headings_fit(name):
    figure, _ = next(gallery.FILMS[name].play())
    canvas = FigureCanvasAgg(figure)
    wide, high = canvas.get_width_height()
    for text in figure.texts:
        box = text.get_window_extent(canvas.get_renderer())
        assert 0 < box.x0 < box.x1 < wide
        assert 0 < box.y0 < box.y1 < high
