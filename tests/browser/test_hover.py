"""What lights up under the mouse is what the matrix ties together, cell by cell."""

from itertools import product
from math import prod

import numpy as np
import pytest

from convlab.explorer.setting import Setting
from convlab.geometry import Geometry
from convlab.matrix import matrix_entries
from tests.browser.hand import click, edges, find, hover, setting, shape

rng = np.random.default_rng(20)


def line(operator, image, kernel, settings):
    """A line with an image and a kernel of these shapes; no two weights are equal."""
    numbers = rng.integers(1, 10, image).tolist()
    weights = (rng.permutation(prod(kernel)) + 1).reshape(kernel).tolist()
    look = 'ghost=False, views="grids matrix"'
    return f'Explorer("{operator}", image={numbers}, kernel={weights}, {settings}, {look})'


LINES = {
    "conv sides": line("conv", (3, 4), (2, 3), "stride=(1, 2), padding=((0, 1), (2, 0))"),
    "conv same": line("conv", (5, 4), (2, 2), 'dilation=2, padding="same"'),
    "conv channels": line(
        "conv", (3, 2, 2), (2, 2, 2, 3), "front=(1, 2), padding=((1, 0), (0, 0))"
    ),
    "conv 1-D": line("conv", (7,), (3,), "stride=2, padding=1"),
    "up sides": line("transpose", (2, 3), (3, 2), "stride=(2, 1), padding=((1, 0), (0, 1))"),
    "up same": line("transpose", (2, 2), (3, 2), 'stride=2, dilation=(1, 2), padding="same"'),
    "up output_padding": line("transpose", (2, 2), (2, 2), "stride=3, output_padding=(2, 1)"),
    "up channels": line(
        "transpose", (2, 2, 3), (2, 2, 2, 3), "front=(2, 1), padding=((0, 1), (0, 0))"
    ),
}

# What is looked at, what is tied to it, and the products in between: output, input, tap.
TIED = """(() => {
  const { ref, tied, model } = hands.focus, { out, tap } = model.entries;
  const lit = (marks) => [...marks.keys()].filter((n) => marks[n]);
  return { ref, input: lit(tied.input), output: lit(tied.output), tap: lit(tied.tap),
    place: lit(tied.place),
    entries: tied.entries.map((n) => [out[n], model.entries.in[n], tap[n]]) };
})()"""
PARTS = ("input", "output", "tap", "place", "entries")


def tied(page):
    """What the page ties to the cell that it looks at."""
    found = find(page, TIED)
    cells = {part: {tuple(n) if part == "entries" else n for n in found[part]} for part in PARTS}
    return found["ref"], cells


class Ties:
    """Who meets whom, from convlab's list of the matrix's entries."""

    def __init__(self, now):
        self.now, self.conv = now, now.operator == "conv"
        g, weights = now.geometry, now.kernel.ravel().tolist()
        assert len(set(weights)) == len(weights)  # a weight says which tap it is
        rows, columns, values = matrix_entries(now.kernel, g)
        taps = [weights.index(value) for value in values]
        pairs = zip(*((rows, columns) if self.conv else (columns, rows)), taps, strict=True)
        self.products = {tuple(map(int, entry)) for entry in pairs}  # output, input, tap
        # With the padding as cells of its own, windows and stamps lie inside everywhere.
        self.places = tuple(n + sum(pads) for n, pads in zip(g.large, g.pads, strict=True))
        whole = Geometry(self.places, g.kernel, g.stride, "valid", g.dilation)
        assert whole.small == g.small
        numbered = np.arange(prod(g.kernel)).reshape(g.kernel)
        meets = zip(*matrix_entries(numbered, whole), strict=True)
        self.meets = {tuple(map(int, meet)) for meet in meets}  # small cell, place, tap
        self.channels = now.kernel.shape[-2:] if now.has_channels else (1, 1)  # large, small
        self.small, self.large = ("output", "input") if self.conv else ("input", "output")
        self.counts = dict(zip((self.large, self.small), self.channels, strict=True))

    def cell(self, name, r, c):
        """The cell at a place of a grid: its kind, and its number."""
        g, front = self.now.geometry, self.now.settings["front"]
        at, size = (r, c)[2 - self.now.axes :], g.small
        if name == "kernel":
            tap = np.ravel_multi_index(at, g.kernel)
            return "tap", int(self._weights(tap)[front if self.conv else front[::-1]])
        if name == self.large:
            place, size = np.ravel_multi_index(at, self.places), g.large
            at = tuple(n - pads[0] for n, pads in zip(at, g.pads, strict=True))
            if not all(0 <= n < most for n, most in zip(at, size, strict=True)):
                return "place", int(place)
        channel = front[("input", "output").index(name)]
        return name, int(np.ravel_multi_index(at, size)) * self.counts[name] + channel

    def of(self, kind, index):
        """What is tied to a cell: the cells of each kind, and the products in between."""
        if kind == "place":
            return self._of_padding(index)
        key = {"output": 0, "input": 1, "tap": 2, "entry": slice(0, 2)}[kind]
        entries = {entry for entry in self.products if entry[key] == index}
        names = ("output", "input", "tap")
        cells = {name: {entry[n] for entry in entries} for n, name in enumerate(names)}
        own = (
            dict(zip(("output", "input"), index, strict=True)) if kind == "entry" else {kind: index}
        )
        for name, cell in own.items():
            cells[name].add(cell)
        return cells | {"entries": entries, "place": self._places(kind, index, entries)}

    def _weights(self, tap):
        """The numbers of a tap's weights, as an array (large, small)."""
        return np.arange(prod(self.channels)).reshape(self.channels) + tap * prod(self.channels)

    def _places(self, kind, index, entries):
        """The places that a window, a stamp or a tap lies on, padding included."""
        if kind == self.small:
            return {place for cell, place, _ in self.meets if cell == index // self.channels[1]}
        if kind == "tap":
            return {place for _, place, tap in self.meets if tap == index // prod(self.channels)}
        cells = {entry[1 if self.conv else 0] // self.channels[0] for entry in entries}
        g = self.now.geometry
        inside = [np.unravel_index(cell, g.large) for cell in cells]
        padded = [[n + pads[0] for n, pads in zip(at, g.pads, strict=True)] for at in inside]
        return {int(np.ravel_multi_index(at, self.places)) for at in padded}

    def _of_padding(self, place):
        """A padded zero lies in windows, but no product of the matrix reads it."""
        met = {(cell, tap) for cell, own, tap in self.meets if own == place}
        count = self.channels[1]
        return {
            self.large: set(),
            self.small: {cell * count + n for cell, _ in met for n in range(count)},
            "tap": {int(n) for _, tap in met for n in self._weights(tap).ravel()},
            "place": {place},
            "entries": set(),
        }

    def lit(self, cells, name, size):
        """Which cells of a grid belong to what is tied."""
        at = (self.cell(name, r, c) for r, c in product(*map(range, size)))
        return np.array([index in cells[kind] for kind, index in at]).reshape(size)


def is_outlined(lit, found):
    """Whether a grid shows the highlight around its lit cells, and on no other."""
    around = np.pad(lit, 1)
    for ((r, c), now), (*sides, anywhere) in zip(np.ndenumerate(lit), found, strict=True):
        near = around[r, c + 1], around[r + 1, c + 2], around[r + 2, c + 1], around[r + 1, c]
        if not now and anywhere:
            return False
        if now and not all(edge or joined for edge, joined in zip(sides, near, strict=True)):
            return False
    return True


@pytest.fixture(params=LINES)
def seen(request, visit):
    """A page, and who meets whom on it."""
    page = visit(LINES[request.param])
    return page, Ties(setting(page))


def test_every_cell_under_the_mouse_lights_what_the_matrix_ties_to_it(seen):
    page, ties = seen
    grids = {name: shape(page, name) for name in ("input", "kernel", "output")}
    for name, size in grids.items():
        for r, c in product(*map(range, size)):
            hover(page, name, r, c)
            kind, index = ties.cell(name, r, c)
            ref, cells = tied(page)
            assert ref == {"kind": kind, "index": index}
            assert cells == ties.of(kind, index), (name, r, c)
            for other, other_size in grids.items():
                lit = ties.lit(cells, other, other_size)
                assert is_outlined(lit, edges(page, "grids", other)), (name, r, c, other)


def test_a_cell_of_the_matrix_under_the_mouse_lights_its_input_its_output_and_its_weight(seen):
    page, ties = seen
    rows, columns = shape(page, "C")
    assert (rows, columns) == ties.now.matrix.shape
    filled = sorted(entry[:2] for entry in ties.products)
    some = np.random.default_rng(1)
    entries = [filled[n] for n in some.choice(len(filled), 4, replace=False)]
    for r, c in [*entries, *some.integers((rows, columns), size=(4, 2)).tolist()]:
        hover(page, "C", r, c)
        ref, cells = tied(page)
        assert ref == {"kind": "entry", "index": r, "column": c}
        assert cells == ties.of("entry", (r, c))
        for name, at in (("stretched input", c), ("stretched output", r)):
            lit = np.zeros(shape(page, name), bool)
            lit.ravel()[at] = True
            assert is_outlined(lit, edges(page, "matrix", name)), (r, c, name)
        outlined = np.array(edges(page, "matrix", "C"))[:, -1].reshape(rows, columns)
        assert outlined[r, c]
        outlined[max(r - 1, 0) : r + 2, max(c - 1, 0) : c + 2] = False  # it reaches 1 px beyond
        assert not outlined.any()


def test_a_stretched_number_under_the_mouse_outlines_its_row_or_its_column(seen):
    page, ties = seen
    rows, columns = shape(page, "C")
    some = np.random.default_rng(2)
    for kind, count in (("input", columns), ("output", rows)):
        for index in some.choice(count, 3, replace=False).tolist():
            hover(page, f"stretched {kind}", *((0, index) if kind == "input" else (index, 0)))
            ref, cells = tied(page)
            assert ref == {"kind": kind, "index": index}
            assert cells == ties.of(kind, index)
            found = np.array(edges(page, "matrix", "C")).reshape(rows, columns, 5)
            own = found.swapaxes(0, 1) if kind == "input" else found
            assert own[index][:, (1, 3) if kind == "input" else (0, 2)].all()
            assert not own[np.abs(np.arange(count) - index) > 1].any()


PINS = [("input", 0, 2), ("kernel", 1, 0), ("output", 1, 1), ("input", 3, 3), ("C", 2, 9)]


@pytest.mark.parametrize(("grid", "r", "c"), PINS)
@pytest.mark.parametrize("release", ["click", "Escape"])
def test_a_click_pins_a_cell_until_a_second_click_or_escape_lets_go(visit, grid, r, c, release):
    page = visit(LINES["conv sides"])
    hover(page, grid, r, c)
    ref = find(page, "hands.focus.ref")
    click(page, grid, r, c)
    hover(page, "output", 0, 0)
    assert find(page, "hands.focus.ref") == ref
    assert page.inner_text(".cx-status").startswith("Pinned. ")
    assert setting(page).settings["cell"][0] == ref["kind"]
    if release == "click":
        click(page, grid, r, c)
    else:
        page.keyboard.press("Escape")
    assert not page.inner_text(".cx-status").startswith("Pinned")
    hover(page, "output", 0, 0)
    assert find(page, "hands.focus.ref") == {"kind": "output", "index": 0}


def test_a_pinned_cell_is_looked_at_when_its_line_is_opened_and_does_not_hold_the_mouse(visit):
    page = visit(LINES["conv sides"])
    click(page, "input", 3, 3)
    ref = find(page, "hands.focus.ref")
    again = visit(find(page, "hands.line"))
    assert find(again, "hands.focus.ref") == ref
    hover(again, "output", 2, 1)
    assert find(again, "hands.focus.ref") == {"kind": "output", "index": 5}


@pytest.mark.parametrize("name", ["conv channels", "up channels"])
def test_a_click_on_a_number_of_any_channel_pins_that_very_number(visit, name):
    page = visit(LINES[name])
    for kind, axis in (("input", 1), ("output", 0)):
        for index in range(max(shape(page, f"stretched {kind}"))):
            at = [0, 0]
            at[axis] = index
            click(page, f"stretched {kind}", *at)
            assert find(page, "hands.focus.ref") == {"kind": kind, "index": index}
            page.keyboard.press("Escape")


def test_the_lines_of_these_tests_reach_padding_cropping_holes_and_channels():
    now = list(map(Setting.from_line, LINES.values()))
    for operator in ("conv", "transpose"):
        own = [one for one in now if one.operator == operator]
        assert any(one.geometry.pads != ((0, 0), (0, 0)) for one in own)
        assert any(max(one.geometry.dilation) > 1 for one in own)
        assert any(max(one.geometry.stride) > 1 for one in own)
        assert any(one.has_channels for one in own)
