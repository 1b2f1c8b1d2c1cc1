"""The steps show the same numbers, in place, for rectangular images, kernels and padding."""

from itertools import pairwise

import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from convlab import Geometry, conv2d, conv2d_transpose, conv_matrix, stretch
from convlab.figures.grid import Placements, draw_placements
from convlab.figures.matrices import (
    KernelRows,
    Product,
    cell_names,
    draw_kernel_rows,
    draw_product,
)
from convlab.figures.stamps import Stamps, ZeroInsertion, draw_stamps, draw_zero_insertion
from convlab.figures.steps import Sliding, Stretch, draw_convolution, draw_rearrange, draw_stretch

RNG = np.random.default_rng(5)
IMAGE, KERNEL = RNG.integers(-9, 10, (4, 6)), RNG.integers(-3, 4, (2, 3))
G = Geometry(large=(4, 6), kernel=(2, 3))
MATRIX = conv_matrix(KERNEL, G)
REACHED = conv_matrix(np.ones_like(KERNEL), G) > 0
PLACES = np.where(REACHED, MATRIX, np.nan).reshape(3, 4, 4, 6)
OUTPUT = conv2d(IMAGE, KERNEL)


@pytest.fixture
def ax():
    return Figure(figsize=(8, 4.5), dpi=60).add_axes((0, 0, 1, 1))


def numbers(artist):
    """Read back the numbers that an array's strings spell."""
    return [[int(text.replace("\N{MINUS SIGN}", "-")) for text in row] for row in artist.strings]


def assert_apart(strip):
    """Parts in one row must not touch, and lie within the axes."""
    extents = [part.extent() for part in strip.parts]
    for (_, right, _, _), (_, _, _, left) in pairwise(extents):
        assert right < left
    for top, right, bottom, left in extents:
        assert strip.ax.get_xlim()[0] <= left <= right <= strip.ax.get_xlim()[1]
        assert strip.ax.get_ylim()[1] <= top <= bottom <= strip.ax.get_ylim()[0]


def test_patch_row_and_output_cell_go_together(ax):
    drawn = draw_convolution(ax, IMAGE, KERNEL, OUTPUT, weights=PLACES[1, 2], cell=(1, 2))
    assert (drawn.image.highlighted == REACHED.reshape(3, 4, 4, 6)[1, 2]).all()
    assert np.argwhere(drawn.output.highlighted).tolist() == [[1, 2]]
    assert numbers(drawn.output) == OUTPUT.tolist()
    assert_apart(drawn)
    rows = draw_kernel_rows(ax, PLACES[1, 2], MATRIX, 1 * 4 + 2, small=(3, 4), large=(4, 6))
    assert np.nonzero(rows.matrix.highlighted.any(axis=1))[0].tolist() == [6]
    assert cell_names((3, 4))[6] == "1,2"


def test_the_sum_is_the_output(ax):
    drawn = draw_convolution(ax, IMAGE, KERNEL, OUTPUT, weights=PLACES[2, 3], cell=(2, 3))
    text = " ".join(drawn.terms.lines).replace("\N{MINUS SIGN}", "-")
    terms, total = text.replace("\N{MULTIPLICATION SIGN}", "*").split(" = ")
    assert len(drawn.terms.lines) == KERNEL.shape[0]
    assert terms.count("*") == KERNEL.size
    assert eval(terms) == OUTPUT[2, 3] == int(total)


def test_a_hidden_output_is_not_in_the_sum(ax):
    hidden = np.ones_like(OUTPUT, dtype=bool)
    options = {"weights": PLACES[0, 0], "cell": (0, 0), "hidden": hidden}
    drawn = draw_convolution(ax, IMAGE, KERNEL, OUTPUT, **options)
    assert drawn.terms.lines[-1].endswith("= ?")


def test_padding_is_drawn_as_padding(ax):
    roles = np.where(np.pad(np.ones((4, 6)), 1) == 1, "", "padding")
    padded, g = np.pad(IMAGE, 1), Geometry(large=(6, 8), kernel=(2, 3))
    weights = np.where(conv_matrix(np.ones_like(KERNEL), g), conv_matrix(KERNEL, g), np.nan)
    weights = weights.reshape(*g.small, 6, 8)[0, 0]
    output = conv2d(IMAGE, KERNEL, padding=1)
    drawn = draw_convolution(ax, padded, KERNEL, output, weights=weights, cell=(0, 0), roles=roles)
    assert drawn.image.shape == (6, 8)
    assert drawn.image.highlighted.sum() == KERNEL.size
    dashed = [style[1] is not None for style in drawn.image.cells.get_linestyle()]
    assert dashed == (roles == "padding").ravel().tolist()


def test_stretch_keeps_numbers_and_highlight(ax):
    drawn = draw_stretch(ax, IMAGE, stretch(IMAGE), highlight=np.s_[1:3, 2:5])
    assert np.ravel(numbers(drawn.column)).tolist() == IMAGE.ravel().tolist()
    mask = np.zeros((4, 6), dtype=bool)
    mask[1:3, 2:5] = True
    assert (drawn.column.highlighted.ravel() == mask.ravel()).all()
    assert_apart(drawn)


@pytest.mark.parametrize("draw", [draw_stretch, draw_rearrange])
def test_ribbons_join_each_row_to_its_entries(ax, draw):
    arrays = (IMAGE, stretch(IMAGE))
    drawn = draw(ax, *(arrays if draw is draw_stretch else arrays[::-1]))
    image, column = drawn.image.extent(), drawn.column.extent()
    for row, path in enumerate(drawn.ribbons.get_paths()):
        rows = np.array([path.vertices[i, 1] for i in (0, 3, 4, 7)])
        at_image = image[0] + np.array([row, row + 1])
        at_column = column[0] + 6 * np.array([row, row + 1])
        left, right = (at_image, at_column) if draw is draw_stretch else (at_column, at_image)
        np.testing.assert_allclose(rows[[0, 3]], left)
        np.testing.assert_allclose(rows[[1, 2]], right)
    assert row == 3


@pytest.mark.parametrize("transposed", [False, True])
def test_product_shows_matrix_column_and_result(ax, transposed):
    matrix, column = (MATRIX.T, OUTPUT.ravel()) if transposed else (MATRIX, IMAGE.ravel())
    result = matrix @ column
    drawn = draw_product(ax, matrix, column, result, highlight=(np.s_[3, :], None, 3))
    assert numbers(drawn.matrix) == matrix.tolist()
    assert np.ravel(numbers(drawn.column)).tolist() == column.tolist()
    assert np.ravel(numbers(drawn.result)).tolist() == result.tolist()
    assert np.nonzero(drawn.result.highlighted.ravel())[0].tolist() == [3]
    assert_apart(drawn)


def test_the_kernel_in_place_is_the_row(ax):
    drawn = draw_kernel_rows(ax, PLACES[1, 1], MATRIX, 5, small=(3, 4), large=(4, 6))
    row = [text or "0" for text in drawn.placement.strings.ravel()]
    assert row == drawn.matrix.strings[5].tolist()
    assert drawn.matrix.highlighted[5].all()
    assert drawn.matrix.highlighted.sum() == 24
    assert_apart(drawn)


def test_places_are_all_of_the_kernels(ax):
    drawn = draw_placements(ax, KERNEL, PLACES, captions=cell_names((3, 4)), chosen=(2, 0))
    assert [lines.lines for lines in drawn.places.captions] == [[n] for n in cell_names((3, 4))]
    masks = np.array([array.highlighted for array in drawn.places.arrays])
    assert (masks[8] == REACHED[8].reshape(4, 6)).all()
    assert not masks[[*range(8), *range(9, 12)]].any()
    assert_apart(drawn)


def test_places_fill_their_grid_evenly(ax):
    grid = draw_placements(ax, KERNEL, PLACES, captions=cell_names((3, 4))).places
    top, right, bottom, left = np.transpose([array.extent() for array in grid.arrays])
    assert np.unique(np.diff(np.unique(top)).round(6)) == 4 + 0.5 + 0.75  # gap and caption
    assert np.unique(np.diff(np.unique(left)).round(6)) == 6 + 0.5
    _, last, lowest, first = grid.extent()
    np.testing.assert_allclose([last, lowest, first], [right.max(), bottom.max(), left.min()])


def stamps():
    small = RNG.integers(1, 9, (3, 4))
    return small, small[:, :, None, None] * PLACES, conv2d_transpose(small, KERNEL)


def test_stamps_add_up_to_the_result(ax):
    small, each, result = stamps()
    overlap = REACHED.sum(axis=0).reshape(4, 6) > 1
    drawn = draw_stamps(ax, small, KERNEL, each, result, overlap=overlap, chosen=(1, 3))
    total = np.zeros((4, 6), dtype=int)
    for array in drawn.stamps.arrays:
        array.strings[array.strings == ""] = "0"
        total += numbers(array)
    assert total.tolist() == numbers(drawn.result) == result.tolist()
    assert (drawn.result.highlighted == REACHED[7].reshape(4, 6)).all()
    assert np.argwhere(drawn.small.highlighted).tolist() == [[1, 3]]
    edges = drawn.result.cells.get_edgecolor()[:, 3].reshape(4, 6) > 0
    assert (edges == overlap).all()
    assert_apart(drawn)


def test_zero_insertion_shows_given_numbers_and_zeros(ax):
    small, _, result = stamps()
    spread = np.pad(small, ((1, 1), (2, 2)))
    given = np.pad(np.ones_like(small), ((1, 1), (2, 2))) > 0
    flipped = KERNEL[::-1, ::-1]
    weights = np.full(spread.shape, np.nan)
    weights[1:3, 2:5] = flipped
    options = {"given": given, "weights": weights, "cell": (1, 2)}
    drawn = draw_zero_insertion(ax, small, spread, flipped, result, **options)
    assert np.array(numbers(drawn.image))[given].tolist() == small.ravel().tolist()
    assert eval(
        " ".join(drawn.terms.lines)
        .replace("\N{MINUS SIGN}", "-")
        .replace("\N{MULTIPLICATION SIGN}", "*")
        .replace("=", "==")
    )
    assert_apart(drawn)


def _settings(rng):
    """Draw random shapes and the arrays of one convolution of them."""
    kernel = tuple(rng.integers(1, 4, 2))
    g = Geometry(large=tuple(np.add(kernel, rng.integers(0, 4, 2)).tolist()), kernel=kernel)
    weights, image = rng.integers(-3, 4, kernel), rng.normal(size=g.large)
    matrix = conv_matrix(weights, g)
    places = np.where(conv_matrix(np.ones(kernel), g), matrix, np.nan)
    return image, weights, matrix, places.reshape(*g.small, *g.large), g


UPDATES = {
    Sliding: lambda d, x, w, c, p, g: d.update(
        x, w, conv2d(x, w), weights=p[0, 0], cell=(0, 0), titles=("image", "kernel", "output")
    ),
    Stretch: lambda d, x, w, c, p, g: d.update(x, stretch(x), highlight=np.s_[:1, :]),
    Product: lambda d, x, w, c, p, g: d.update(c, x.ravel(), c @ x.ravel(), highlight=(0, None, 0)),
    KernelRows: lambda d, x, w, c, p, g: d.update(p[0, 0], c, 0, small=g.small, large=g.large),
    ZeroInsertion: lambda d, x, w, c, p, g: d.update(x, x, w, conv2d(x, w), given=x > 0),
}


@pytest.mark.parametrize("kind", UPDATES)
def test_updates_make_no_new_artists(ax, kind):
    rng, drawn = np.random.default_rng(8), kind(ax)
    children = list(map(id, ax.get_children()))
    for _ in range(40):
        UPDATES[kind](drawn, *_settings(rng))
        assert_apart(drawn)
        assert list(map(id, ax.get_children())) == children


@pytest.mark.parametrize("kind", [Stamps, Placements])
def test_grids_grow_to_the_largest_and_keep_their_artists(ax, kind):
    rng, drawn = np.random.default_rng(9), kind(ax)
    settings = [_settings(rng) for _ in range(20)]
    settings.sort(key=lambda setting: -setting[3].shape[0] * setting[3].shape[1])
    for turn, (_, w, _, places, g) in enumerate(settings):
        small = np.ones(g.small)
        if kind is Stamps:
            drawn.update(small, w, places, conv2d_transpose(small, w))
        else:
            drawn.update(w, places)
        if turn == 0:
            children = list(map(id, ax.get_children()))
        assert list(map(id, ax.get_children())) == children
        assert_apart(drawn)


@pytest.mark.parametrize("kind", [Sliding, Product])
def test_no_output_says_why(ax, kind):
    drawn = kind(ax)
    drawn.update(IMAGE if kind is Sliding else MATRIX, KERNEL, None, reason="kernel too large")
    last = drawn.parts[-1]
    assert last.reason.get_text() == "kernel too large"
    assert_apart(drawn)
    FigureCanvasAgg(ax.get_figure()).draw()


def test_titles_do_not_cover_their_neighbours(ax):
    titles = ("the image", "the kernel", "the output")
    drawn = draw_convolution(ax, IMAGE, KERNEL, OUTPUT, titles=titles)
    FigureCanvasAgg(ax.get_figure()).draw()
    boxes = [a.title.get_window_extent() for a in (drawn.image, drawn.kernel, drawn.output)]
    assert not any(a.overlaps(b) for a, b in pairwise(boxes))
    assert max(box.y1 for box in boxes) <= ax.get_figure().bbox.y1
