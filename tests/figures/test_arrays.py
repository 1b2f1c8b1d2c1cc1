"""What is drawn is what was handed in, and redrawing makes nothing new."""

import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure

from convlab.figures.arrays import ArrayArtist, draw_array
from convlab.figures.glyphs import MINUS, glyph_path, number_strings
from convlab.figures.style import PALETTE, ROLES, contrast, tint

IMAGE = np.array([[4, 5, 8, 7], [1, 8, 8, 8], [3, 6, 6, 4], [6, 5, 7, 8]])


@pytest.fixture
def ax():
    return Figure(figsize=(8, 4.5), dpi=60).add_axes((0, 0, 1, 1))


def drawn_strings(artist):
    """Read back the glyphs: for each cell, which of the known strings its outline is."""
    rows, columns = artist.shape
    known = {text: glyph_path(text, artist.digit_height) for text in artist.strings.ravel()}
    read = np.full(artist.shape, "", dtype=object)
    paths, offsets = artist.digits.get_paths(), artist.digits.get_offsets()
    for path, (column, row) in list(zip(paths, offsets, strict=True))[: rows * columns]:
        fits = [text for text, outline in known.items() if outline is path]
        read[int(row), int(column)] = fits[0]
    return read


def enclosed(outline, shape):
    """Return the cells inside an outline: an odd number of its runs lies above them."""
    ends = outline.get_path().vertices.reshape(-1, 2, 2)
    inside = np.zeros(shape, dtype=int)
    for (column, row), (last, other) in ends:
        if row == other:
            inside[int(row) :, int(column) : int(last)] += 1
    return inside % 2 == 1


def pixels(figure):
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    return np.asarray(canvas.buffer_rgba()).copy()


def test_digits_are_the_arrays_numbers(ax):
    rng = np.random.default_rng(0)
    values = rng.integers(-20, 150, (5, 7))
    artist = draw_array(ax, values)
    expected = [[str(number).replace("-", MINUS) for number in row] for row in values.tolist()]
    assert artist.strings.tolist() == expected
    assert drawn_strings(artist).tolist() == expected


@pytest.mark.parametrize(
    "highlight",
    [
        np.s_[0:3, 1:4],
        np.s_[2, :],
        np.s_[1:2, 0],
        ([0, 0, 2, 2], [0, 2, 0, 2]),  # a dilated patch
        np.eye(4, dtype=bool),
    ],
)
def test_outline_covers_exactly_the_patch(ax, highlight):
    mask = np.zeros((4, 4), dtype=bool)
    mask[highlight] = True
    artist = draw_array(ax, IMAGE, highlight=highlight)
    assert (enclosed(artist.outline, (4, 4)) == mask).all()
    assert (artist.highlighted == mask).all()


def test_updates_make_no_new_artists(ax):
    rng = np.random.default_rng(1)
    artist = draw_array(ax, IMAGE, title="image")
    children = list(map(id, ax.get_children()))
    for _ in range(100):
        shape = tuple(rng.integers(1, 9, 2))
        values = rng.normal(size=shape) if rng.random() < 0.5 else rng.integers(-9, 9, shape)
        nothing = rng.random() < 0.1
        artist.update(
            None if nothing else values,
            highlight=rng.random(shape) < 0.5,
            hidden=rng.random(shape) < 0.2,
            corners=np.where(rng.random(shape) < 0.5, 1, np.nan),
            roles=rng.choice(["", "padding", "overlap"], shape),
            row_labels=map(str, range(shape[0])),
            column_labels=map(str, range(shape[1])),
        )
        assert artist.shape == ((0, 0) if nothing else shape)
        assert list(map(id, ax.get_children())) == children


@pytest.mark.filterwarnings("error")
def test_an_update_draws_what_a_fresh_figure_draws():
    pictures = []
    for first in (None, np.arange(30).reshape(5, 6) - 9.5, IMAGE):
        figure = Figure(figsize=(8, 4.5), dpi=60)
        artist = draw_array(figure.add_axes((0, 0, 1, 1)), first, title="image", corners=None)
        artist.update(IMAGE, highlight=np.s_[:3, :3], hidden=np.s_[3, 3])
        pictures.append(pixels(figure))
    assert (pictures[0] == pictures[2]).all()
    assert (pictures[1] == pictures[2]).all()


@pytest.mark.parametrize("role", ROLES)
def test_digits_contrast_with_their_cells(ax, role):
    values = np.random.default_rng(2).integers(-30, 30, (12, 12))
    roles = np.random.default_rng(3).choice(["", *ROLES], values.shape)
    artist = draw_array(ax, values, role, roles=roles)
    assert contrast(artist.digit_colours, artist.cell_colours).min() >= 4.5


def test_zeros_are_pale_and_their_cells_empty(ax):
    artist = draw_array(ax, [[0, 3, 0.0]], "kernel")
    ratios = contrast(artist.digit_colours, artist.cell_colours)
    assert ratios[0] == ratios[2] < ratios[1]
    np.testing.assert_allclose(artist.cell_colours[0], tint("kernel", 0))


def test_hidden_cells_tell_nothing(ax):
    artist = draw_array(ax, [[5, 9]], hidden=np.s_[0, 1])
    colours, digits = artist.cell_colours.copy(), artist.digit_colours.copy()
    for secret in (-1000, 2, 0):
        artist.update([[5, secret]], hidden=np.s_[0, 1])
        assert artist.strings.tolist() == [["5", "?"]]
        assert (artist.cell_colours == colours).all()
        assert (artist.digit_colours == digits).all()


def test_hidden_cells_are_revealed_in_place(ax):
    artist = draw_array(ax, [[1, 9]], hidden=np.s_[0, 1])
    artist.update([[1, 9]])
    assert artist.strings.tolist() == [["1", "9"]]


@pytest.mark.parametrize("nothing", [None, np.empty((0, 3))])
def test_no_array_shows_the_reason(ax, nothing):
    artist = draw_array(ax, IMAGE, highlight=np.s_[0])
    reason = "no output: kernel 5 is larger than the padded image 4"
    artist.update(nothing, reason=reason)
    assert artist.reason.get_text().replace("\n", " ") == reason
    assert artist.strings.size == 0
    assert len(artist.cells.get_offsets()) == len(artist.digits.get_offsets()) == 0
    assert not len(artist.outline.get_path().vertices)
    artist.update(IMAGE)
    assert artist.reason.get_text() == ""


def test_axes_follow_the_shape(ax):
    artist = draw_array(ax, IMAGE, margin=0.25)
    artist.update(np.ones((2, 7)))
    assert ax.get_xlim() == (-0.25, 7.25)
    assert ax.get_ylim() == (2.25, -0.25)


def test_titles_and_labels_stay_inside_the_picture(ax):
    names = [f"{cell},0" for cell in range(4)]
    draw_array(ax, IMAGE[:, :1], row_labels=names, column_labels=["0"], title="a long title")
    pixels(ax.get_figure())
    title, picture = ax.texts[1].get_window_extent(), ax.get_figure().bbox
    assert picture.x0 <= title.x0 < title.x1 <= picture.x1
    assert title.y1 <= picture.y1


def test_padding_is_dashed_and_outside_the_frame(ax):
    roles = np.full((6, 6), "padding")
    roles[1:5, 1:5] = ""
    artist = draw_array(ax, np.pad(IMAGE, 1), roles=roles)
    assert (enclosed(artist.frame, (6, 6)) == (roles == "")).all()
    dashed = [style[1] is not None for style in artist.cells.get_linestyle()]
    assert dashed == (roles == "padding").ravel().tolist()


def test_corners_carry_the_kernel(ax):
    corners = np.full((4, 4), np.nan)
    corners[1:3, 0:2] = [[1, 4], [-1, 3]]
    artist = draw_array(ax, IMAGE, corners=corners)
    assert artist.corner_strings[1:3, 0:2].tolist() == [["1", "4"], [MINUS + "1", "3"]]
    assert (artist.corner_strings != "").sum() == 4 == len(artist.badges.get_offsets())
    cells = np.floor(artist.badges.get_offsets()).astype(int)
    assert {(row, column) for column, row in cells} == {(1, 0), (1, 1), (2, 0), (2, 1)}


def test_shades_follow_sign_magnitude_and_scale(ax):
    artist = draw_array(ax, [[-4, 2, 4]])
    np.testing.assert_allclose(artist.cell_colours[0], tint("negative", 1.0))
    np.testing.assert_allclose(artist.cell_colours[2], tint("input", 1.0))
    assert artist.cell_colours[1].sum() > artist.cell_colours[2].sum()
    artist.update([[1, 2, 4]], scale=8)
    np.testing.assert_allclose(artist.cell_colours[2], tint("input", 0.5))


def test_a_negative_number_in_a_corner_has_its_own_colour_too(ax):
    artist = draw_array(ax, [[5, 5]], corners=[[-1, 1]])
    below, above = artist.badges.get_facecolors()[:, :3]
    np.testing.assert_allclose(below, to_rgb(PALETTE.negative))
    np.testing.assert_allclose(above, to_rgb(PALETTE.kernel))


def test_a_patch_of_a_photograph_is_drawn_in_its_greys(ax):
    roles = np.array([["", "", "padding"]])
    artist = draw_array(ax, [[0, 9, 0]], white=9, roles=roles)
    np.testing.assert_allclose(artist.cell_colours, [[0] * 3, [1] * 3, [0] * 3])
    np.testing.assert_allclose(artist.digit_colours, [[1] * 3, [0] * 3, [1] * 3])
    artist.update([[0, 9]], white=18, hidden=np.s_[0, 0])
    np.testing.assert_allclose(artist.cell_colours, [tint("input", 0), [0.5] * 3])


def test_three_axes_are_refused(ax):
    with pytest.raises(ValueError, match=r"2 axes.*\(1, 2, 3\)"):
        ArrayArtist(ax).update(np.ones((1, 2, 3)))


def test_the_outline_is_in_the_highlight_colour(ax):
    artist = draw_array(ax, IMAGE, highlight=np.s_[0, 0])
    artist.ax.get_figure().set_dpi(120)
    seen = pixels(ax.get_figure())[..., :3].reshape(-1, 3)
    wanted = np.array([int(PALETTE.highlight[i : i + 2], 16) for i in (1, 3, 5)])
    assert (seen == wanted).all(axis=1).sum() > 200


def test_strings_are_those_of_the_format(ax):
    values = np.array([[0.125, 2.0]])
    artist = draw_array(ax, values, fmt=".1f")
    artist.update(values * 2)  # the format stays
    assert artist.strings.tolist() == number_strings(values * 2, ".1f").tolist()
