"""What is said of each film is true: pairs, settings, sizes, numbers, overlaps."""

import re

import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg

from convlab import definitions
from tests.tools.played_films import KINDS, film, loops
from tools.gallery import table as gallery
from tools.gallery.settings import SETTINGS

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


@pytest.mark.parametrize("name", gallery.FILMS)
def test_headings_fit(name):
    figure, _ = next(gallery.FILMS[name].play())
    canvas = FigureCanvasAgg(figure)
    wide, high = canvas.get_width_height()
    for text in figure.texts:
        box = text.get_window_extent(canvas.get_renderer())
        assert 0 < box.x0 < box.x1 < wide
        assert 0 < box.y0 < box.y1 < high
