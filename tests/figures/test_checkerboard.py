"""Rows of cells with words beside them, photographs and spectra: what is handed in is drawn."""

import numpy as np
import pytest
from matplotlib.figure import Figure

from convlab.figures.checkerboard import (
    Row,
    Rows,
    draw_photos,
    draw_rows,
    draw_spectra,
    ladder_rows,
    overlap_rows,
)
from convlab.figures.style import PALETTE, contrast


@pytest.fixture
def ax():
    return Figure(figsize=(12, 6), dpi=60).add_axes((0, 0, 1, 1))


def test_counts_and_stamps_are_written_as_they_are(ax):
    stamps = [[1, 2, np.nan, np.nan], [np.nan, np.nan, 3, 4]]
    drawn = draw_rows(ax, overlap_rows([[1, 0, 2, 1]], stamps))
    assert drawn.arrays[0].strings.tolist() == [["1", "2", "", ""], ["", "", "3", "4"]]
    assert drawn.arrays[1].strings.tolist() == [["1", "0", "2", "1"]]
    assert [word.lines for word in drawn.before] == [["stamps"], ["reached by"]]
    assert [array.role for array in drawn.arrays] == ["output", "overlap"]


def test_a_stack_has_a_name_for_each_layer(ax):
    drawn = draw_rows(ax, overlap_rows([[1, 1], [1, 2, 3]], names=["one", "two"]))
    assert [word.lines for word in drawn.before] == [["one"], ["two"]]
    with pytest.raises(ValueError, match="zip"):
        overlap_rows([[1, 1], [1, 2, 3]], names=["one"])


def test_a_grid_is_one_row(ax):
    drawn = draw_rows(ax, overlap_rows([[[1, 2], [3, 4], [5, 6]]], names=[""]))
    assert drawn.arrays[0].strings.tolist() == [["1", "2"], ["3", "4"], ["5", "6"]]
    assert drawn.before[0].lines == []


def test_one_number_has_one_shade_in_all_rows_of_a_role(ax):
    drawn = draw_rows(ax, overlap_rows([[1, 1, 1], [1, 2, 4]]))
    first, second = (array.cell_colours for array in drawn.arrays)
    assert np.array_equal(first[0], second[0])
    assert not np.array_equal(second[0], second[1])


def test_rungs_of_one_output_size_stand_closer_together(ax):
    rows = ladder_rows([[1], [1, 0], [1, 0, 1]], [1, 1, 2], ["0", "1 or None", ""])
    assert rows[1].gap < rows[2].gap
    assert [row.before for row in rows] == ["1", "2", "3"]
    assert [row.after.split()[1:] for row in rows] == [
        ["1", "output_padding", "0"],
        ["1", "output_padding", "1", "or", "None"],
        ["2"],
    ]
    assert draw_rows(ax, rows).arrays[2].strings.tolist() == [["1", "0", "1"]]


@pytest.mark.parametrize(
    "rows",
    [
        ladder_rows([[1, 2], [1, 2, 1], [1] * 60], [1, 1, 2], [0, 1, ""]),
        overlap_rows([[1, 2, 3], [3, 2, 1]], stamps=np.ones((5, 3)), names=["one", "two"]),
    ],
)
def test_rows_do_not_touch_and_words_stand_beside_theirs(ax, rows):
    drawn, bottom = draw_rows(ax, rows), -np.inf
    for array, before, after in zip(drawn.arrays, drawn.before, drawn.after, strict=True):
        top, right, low, left = array.extent()
        assert top > bottom
        assert before.extent()[1] < left
        assert after.extent()[3] > right
        for words in (word for word in (before, after) if word.lines):
            assert np.isclose((words.extent()[0] + words.extent()[2]) / 2, (top + low) / 2)
        bottom = low


def test_a_long_row_has_small_cells(ax):
    drawn = draw_rows(ax, overlap_rows([[1] * 52]))
    assert drawn.arrays[0].size == 0.5


def test_cropped_cells_lose_their_shade(ax):
    drawn = draw_rows(ax, [Row([5, 6, 7], role="output", roles=["", "", "padding"])])
    assert np.array_equal(drawn.arrays[0].cell_colours[2], [1, 1, 1])
    assert not np.array_equal(drawn.arrays[0].cell_colours[1], [1, 1, 1])
    assert contrast(drawn.arrays[0].digit_colours, drawn.arrays[0].cell_colours).min() >= 4.5


def test_an_update_makes_no_new_artist_and_leaves_nothing_behind(ax):
    rows, rng = Rows(ax, 6), np.random.default_rng(0)
    artists = list(map(id, ax.get_children()))
    for _ in range(40):
        count = int(rng.integers(0, 7))
        values = [rng.integers(0, 9, rng.integers(1, 30)) for _ in range(count)]
        rows.update([Row(line, "before", "after", gap=0.5) for line in values])
        assert list(map(id, ax.get_children())) == artists
        shown = [array.strings[0].tolist() for array in rows.arrays if array.shape != (0, 0)]
        assert shown == [list(map(str, line)) for line in values]
        for words in (rows.before, rows.after):
            assert sum(bool(word.lines) for word in words) == count


def test_photos_keep_their_greys_and_their_captions():
    figure, rng = Figure(), np.random.default_rng(1)
    images = [rng.random((4, 6)) for _ in range(5)]
    drawn = draw_photos(figure, images, list("abcde"), columns=3)
    assert len(figure.axes) == 6
    for image, artist, caption in zip(images, drawn, "abcde", strict=True):
        assert np.array_equal(artist.get_array(), image)
        assert artist.get_clim() == (0, 1)
        assert artist.get_interpolation() == "nearest"
        assert artist.axes.get_title() == caption
    assert not figure.axes[5].get_images()


def test_spectra_differ_in_more_than_colour():
    ax, frequencies = Figure().add_subplot(), np.linspace(0, 0.5, 9)
    spectra = [frequencies + power for power in (1, 2, 3, 4)]
    lines = draw_spectra(ax, frequencies, spectra, list("abcd"), marks=[0.25, 0.5])
    for line, spectrum in zip(lines, spectra, strict=True):
        assert np.array_equal(line.get_ydata(), spectrum)
    assert len({(line.get_linestyle(), line.get_linewidth()) for line in lines}) == 4
    marks = [line for line in ax.get_lines() if line.get_color() == PALETTE.padding]
    assert [line.get_xdata()[0] for line in marks] == [0.25, 0.5]
    assert ax.get_yscale() == "log"
