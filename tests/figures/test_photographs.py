"""Photographs and feature maps are drawn in the greys, and at the scale, that they claim."""

import numpy as np
import pytest
from matplotlib.figure import Figure

from convlab.figures.photographs import Photograph, draw_feature_maps, draw_photograph, grey_limits

RNG = np.random.default_rng(6)
PHOTO = RNG.integers(0, 256, (20, 33))


@pytest.fixture
def ax():
    return Figure(figsize=(8, 4), dpi=50).add_axes((0, 0, 1, 1))


def greys(drawn):
    """The grey of each pixel, from 0 to 1, as Matplotlib would colour it."""
    image = drawn.image
    return image.to_rgba(image.get_array())[..., 0]


def test_black_is_0_and_white_is_255(ax):
    assert np.allclose(greys(draw_photograph(ax, PHOTO)), PHOTO / 255, atol=1 / 255)


@pytest.mark.parametrize("total", [1, 4, 9])
def test_a_flat_area_keeps_its_grey_whatever_the_weights_add_up_to(ax, total):
    kernel = np.array([[total + 3, -2, -1]])
    flat = np.full((4, 5), 100)
    black, white = grey_limits(kernel, flat * total)
    drawn = draw_photograph(ax, flat * total, black=black, white=white)
    assert np.allclose(greys(drawn), 100 / 255, atol=1 / 255)


def test_a_negative_sum_turns_the_photograph_into_its_negative():
    assert grey_limits([[-1, -1]], PHOTO) == (-510.0, 0.0)


def test_a_sum_of_0_puts_0_in_the_middle_and_ignores_strays(ax):
    values = RNG.integers(-50, 51, (40, 50)).astype(float)
    values[3, 4], values[0, 0] = 1e6, 0  # one stray pixel must not grey out all others
    black, white = grey_limits([[-1, 1]], values)
    assert black == -white
    assert 45 < white < 51
    drawn = draw_photograph(ax, values, black=black, white=white)
    assert abs(greys(drawn)[0, 0] - 0.5) < 0.01


def test_a_map_of_nothing_but_0_is_grey_and_no_accident():
    assert grey_limits([[-1, 1]], np.zeros((3, 3))) == (-1.0, 1.0)


def test_another_size_is_shown_at_the_same_scale(ax):
    drawn = Photograph(ax, PHOTO.shape, frame=PHOTO.shape, box=(3, 5, 7, 8))
    limits = ax.get_xlim(), ax.get_ylim()
    children = [id(child) for child in ax.get_children()]
    for values in (PHOTO, PHOTO[::2, ::3], PHOTO[:1, :1]):
        drawn.update(values, title="a title")
        assert np.array_equal(drawn.image.get_array(), values)
        rows, columns = drawn.shape
        assert (rows, columns) == values.shape
        assert list(drawn.image.get_extent()) == [0, columns, rows, 0]
        assert (ax.get_xlim(), ax.get_ylim()) == limits
        assert [id(child) for child in ax.get_children()] == children
    assert drawn.title.get_text() == "a title"


def test_row_0_is_at_the_top(ax):
    drawn = draw_photograph(ax, PHOTO)
    assert drawn.image.origin == "upper"
    assert ax.get_ylim()[0] > ax.get_ylim()[1]


def test_the_box_stands_where_it_is_said_to(ax):
    draw_photograph(ax, PHOTO, box=(3, 5, 7, 8))
    (outline,) = ax.patches
    assert outline.get_xy() == (5, 3)
    assert (outline.get_height(), outline.get_width()) == (7, 8)


def test_each_kernel_stands_beside_its_own_map():
    kernels = {f"kernel {n}": RNG.integers(-2, 3, (3, 3)) for n in range(5)}
    maps = [RNG.integers(-90, 90, (4 + n, 6)) for n in range(5)]
    figure = Figure(figsize=(10, 5))
    drawn = draw_feature_maps(figure, kernels, maps, columns=2)
    for (name, kernel), values, (small, large) in zip(kernels.items(), maps, drawn, strict=True):
        written = [[int(t.replace("\N{MINUS SIGN}", "-")) for t in row] for row in small.strings]
        assert written == kernel.tolist()
        assert np.array_equal(large.image.get_array(), values)
        assert large.title.get_text() == name
        assert large.image.get_clim() == grey_limits(kernel, values)
        left, right = (part.ax.get_position(original=True) for part in (small, large))
        assert left.x1 < right.x0
        assert right.x1 <= 1
    corners = {tuple(np.round(ax.get_position(original=True).p0, 3)) for ax in figure.axes}
    assert len(corners) == 10  # no two on top of each other


def test_too_few_maps_are_refused():
    with pytest.raises(ValueError, match="argument 2 is shorter"):
        draw_feature_maps(Figure(), {"one": [[1]], "two": [[2]]}, [PHOTO])
