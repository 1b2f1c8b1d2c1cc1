"""What the drawings in `_fast` say is what the code does."""

import numpy as np
import pytest

from convlab import Geometry, conv_transpose
from convlab._fast import layouts, phases


def test_large_cells_hear_the_small_cells_that_are_drawn():
    y0, y1, y2 = y = np.array([2.0, 3.0, 5.0])
    w0, w1, w2 = w = np.array([7.0, 11.0, 13.0])
    g = Geometry(7, kernel=3, stride=2)
    assert conv_transpose(y.reshape(1, 3, 1), w.reshape(3, 1, 1), g).ravel().tolist() == [
        *(y0 * w0, y0 * w1),
        *(y0 * w2 + y1 * w0, y1 * w1),
        *(y1 * w2 + y2 * w0, y2 * w1),
        y2 * w2,
    ]


def test_the_kernel_of_both_phases_is_the_one_drawn():
    w = np.array([7, 11, 13]).reshape(3, 1, 1)
    blocks, (slide,) = phases.plan((7,), (3,), (3,), (2,), (1,), (0,))
    assert blocks == (4,)
    assert slide.pads == [(1, 1)]  # from the cell before the block's own to the cell after y2
    (part,) = slide.parts
    assert phases.phase_kernel(w, part.axes, 2).tolist() == [[13, 0], [7, 11]]


@pytest.mark.parametrize(("axes", "slides", "parts"), [(1, 1, 1), (2, 1, 2), (3, 3, 2)])
def test_only_an_axis_in_between_needs_more_slides(axes, slides, parts):
    stride = (2, 3, 4)[:axes]
    g = Geometry((9, 10, 11)[:axes], (3, 4, 5)[:axes], stride)
    before = tuple(zeros for zeros, _ in g.pads)
    plan = phases.plan(g.large, g.small, g.kernel, g.stride, g.dilation, before)
    assert len(plan.slides) == slides
    assert all(len(slide.parts) == parts for slide in plan.slides)


ROWS = "abcd"
IMAGE = np.array([[10 * r + c for c in range(5)] for r in range(4)])  # b2 is 12


def cells_of(layout):
    """The products that a kernel of 3 x 3 makes of two rows of three cells."""
    windows = layouts.Windows((2, 3), (3, 3), (1, 1), (1, 1), 1, 1, summed=layout is layouts.after)
    inside = IMAGE[None, ..., None].astype(float)
    seen, patches, cells = layout(windows, inside, 1, 2)
    patches[...] = seen
    return cells


def drawn(text):
    return [10 * ROWS.index(name[0]) + int(name[1]) for name in text.split()]


Y0, Y1 = "a0 a1 a2 b0 b1 b2 c0 c1 c2", "a1 a2 a3 b1 b2 b3 c1 c2 c3"
Z0 = "b0 b1 b2 c0 c1 c2 d0 d1 d2"


def test_whole_patches_follow_each_other():
    cells = cells_of(layouts.whole)
    assert cells.shape == (1, 1, 6, 9)
    assert cells[0, 0, 0].tolist() == drawn(Y0)
    assert cells[0, 0, 1].tolist() == drawn(Y1)
    assert cells[0, 0, 3].tolist() == drawn(Z0)


def test_rows_beside_rows_overlap():
    cells = cells_of(layouts.beside)
    assert cells.shape == (1, 2, 1, 3, 9)
    assert cells[0, 0, 0, 0].tolist() == drawn(Y0)
    assert cells[0, 0, 0, 1].tolist() == drawn(Y1)
    assert cells[0, 1, 0, 0].tolist() == drawn(Z0)
    assert cells.strides[1] == 3 * cells.itemsize  # a row further down is 3 numbers further on


def test_rows_after_rows_have_a_slice_for_each_tap():
    cells = cells_of(layouts.after)
    assert cells.shape == (3, 1, 1, 6, 3)
    for tap, rows in enumerate(("ab", "bc", "cd")):
        wanted = [drawn(f"{row}{c} {row}{c + 1} {row}{c + 2}") for row in rows for c in range(3)]
        assert cells[tap, 0, 0].tolist() == wanted


def test_only_whole_patches_are_copied_nine_times():
    """9 numbers a cell; else 3 a cell of each row that is read."""
    inside = IMAGE[None, ..., None].astype(float)
    copied = {}
    for layout in (layouts.whole, layouts.beside, layouts.after):
        windows = layouts.Windows((2, 3), (3, 3), (1, 1), (1, 1), 1, 1)
        copied[layout.__name__] = layout(windows, inside, 1, 2)[0].size
    assert copied == {"whole": 9 * 6, "beside": 3 * 3 * 4, "after": 3 * 3 * 4}
