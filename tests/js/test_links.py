"""Which cells are tied to which, and what is said of a cell: against convlab's matrix."""

import re

import numpy as np
import pytest

from convlab import Geometry, matrix_entries
from convlab.explorer.setting import Setting
from tests.js.module import geometry_of, random_draw

KINDS = ("input", "output", "tap", "place", "entry")
LINKS = """([line, refs]) => {
  const model = m.compute(m.readLine(line)), { entries } = model;
  const lit = (list) => Array.from(list.keys()).filter((n) => list[n]);
  return refs.map((ref) => {
    const tied = m.links(model, ref);
    return { input: lit(tied.input), output: lit(tied.output), tap: lit(tied.tap),
      place: lit(tied.place), is: Object.fromEntries(["input", "output", "tap", "place"].map(
        (kind) => [kind, lit(tied[kind].map((_, index) => m.isLit({ kind, index }, tied, ref)))])),
      entries: tied.entries.map((n) => [entries.out[n], entries.in[n], entries.tap[n]]),
      where: m.whereIs(model, ref) };
  });
}"""

# Faults in the module's own text, each once.
FAULTS = {
    "outputs tied by their inputs": (
        "output: (n) => entries.out[n] === ref.index,",
        "output: (n) => entries.in[n] === ref.index,",
    ),
    "taps of one channel for all": (
        "tap: (n) => entries.tap[n] === ref.index,",
        "tap: (n) => Math.floor(entries.tap[n] / model.cSmall) === "
        "Math.floor(ref.index / model.cSmall),",
    ),
    "entries by their row alone": (
        "entries.out[n] === ref.index && entries.in[n] === ref.column",
        "entries.out[n] === ref.index",
    ),
    "places forgotten": ("tied.place[meets.place[entries.meet[n]]] = 1;", ""),
    "padding forgotten": ("  tiePadding(model, ref, tied);", ""),
    "padding tied to one channel": (
        "tied[small].fill(1, meets.small[m] * cSmall, (meets.small[m] + 1) * cSmall);",
        "tied[small].fill(1, meets.small[m] * cSmall, meets.small[m] * cSmall + 1);",
    ),
    "a zero of the matrix tied to nothing": (
        'if (ref.kind === "entry") tieEnds(ref, tied);',
        "",
    ),
    "rows and columns that changed places": (
        "at.unshift(rest % shape[axis]);",
        "at.push(rest % shape[axis]);",
    ),
}


def distinct(rng, shape):
    """Weights that tell taps apart: 1, 2, 3 ... in no order."""
    return rng.permutation(np.arange(1, np.prod(shape) + 1)).reshape(shape)


@pytest.fixture(scope="module")
def cases():
    """Settings that have an output, small enough to look at every cell, with all of their ties."""
    rng, cases, kinds = np.random.default_rng(30), [], set()
    while len(cases) < 40:
        draw = random_draw(rng, largest=4)
        draw["kernel"] = distinct(rng, draw["kernel"].shape)
        if geometry_of(draw) is not None:
            ties = Ties(draw)
            cases.append((Setting(**draw).line, ties, list(ties.references(rng))))
            kinds.add((draw["operator"], ties.axes, draw["kernel"].ndim > 2))
    assert len(kinds) == 8
    return cases


class Ties:
    """What is tied to what, from the matrix of convlab alone."""

    def __init__(self, draw):
        g, kernel = geometry_of(draw), draw["kernel"]
        self.axes, self.conv = g.axes, draw["operator"] == "conv"
        self.c_large, self.c_small = kernel.shape[g.axes :] or (1, 1)
        rows, columns, values = matrix_entries(kernel, g)
        order = np.argsort(kernel, axis=None)  # weight n + 1 stands at tap order[n]
        joined = zip(rows.tolist(), columns.tolist(), order[values - 1].tolist(), strict=True)
        self.entries = [(s, b, t) if self.conv else (b, s, t) for s, b, t in joined]
        sizes = {"large": g.large, "small": g.small}
        big, little = ("input", "output") if self.conv else ("output", "input")
        self.shapes = {
            big: (*sizes["large"], self.c_large),
            little: (*sizes["small"], self.c_small),
            "tap": (*g.kernel, self.c_large, self.c_small),
            "place": tuple(n + sum(pads) for n, pads in zip(g.large, g.pads, strict=True)),
        }
        self.before = [before for before, _ in g.pads]
        self.large, self.kernel = g.large, g.kernel
        self.meetings = self._meetings(g)
        self.places = {entry: self.place_of(entry) for entry in self.entries}

    def _meetings(self, g):
        """Which small cell meets which padding at which tap: the matrix of the padded side."""
        padded = Geometry(self.shapes["place"], g.kernel, g.stride, "valid", g.dilation)
        taps = np.arange(np.prod(g.kernel)).reshape(g.kernel)
        all_places = zip(*(a.tolist() for a in matrix_entries(taps, padded)), strict=True)
        return [each for each in all_places if self.is_padding(each[1])]

    def place_of(self, entry):
        cell = entry[1 if self.conv else 0] // self.c_large
        at = np.add(np.unravel_index(cell, self.large), self.before)
        return int(np.ravel_multi_index(at, self.shapes["place"]))

    def is_padding(self, place):
        at = np.subtract(np.unravel_index(place, self.shapes["place"]), self.before)
        return not all(0 <= n < size for n, size in zip(at, self.large, strict=True))

    def references(self, rng):
        """Every cell; of the matrix every entry, and some zeros."""
        for kind, shape in self.shapes.items():
            yield from ({"kind": kind, "index": n} for n in range(int(np.prod(shape))))
        filled = {entry[:2] for entry in self.entries}
        size = [int(np.prod(self.shapes[kind])) for kind in ("output", "input")]
        empty = [tuple(map(int, rng.integers(0, size))) for _ in range(8)]
        for row, column in sorted(filled | set(empty)):
            yield {"kind": "entry", "index": row, "column": column}

    def of(self, ref):
        """The cells tied to one, by kind, as sets; and the entries."""
        kind, index = ref["kind"], ref["index"]
        which = {"output": 0, "input": 1, "tap": 2}
        if kind == "entry":
            entries = [e for e in self.entries if e[:2] == (index, ref["column"])]
        elif kind == "place":
            entries = [e for e in self.entries if self.places[e] == index]
        else:
            entries = [e for e in self.entries if e[which[kind]] == index]
        tied = {name: {entry[n] for entry in entries} for name, n in which.items()}
        tied["place"] = {self.places[entry] for entry in entries}
        if kind == "entry":
            tied["output"].add(index)
            tied["input"].add(ref["column"])
        else:
            tied[kind].add(index)
        self._tie_padding(tied, kind, index)
        return tied, sorted(entries)

    def _tie_padding(self, tied, kind, index):
        small = "output" if self.conv else "input"
        several = self.c_large * self.c_small
        for cell, place, tap in self.meetings:
            if (kind, cell) == (small, index // self.c_small) or (kind, tap) == (
                "tap",
                index // several,
            ):
                tied["place"].add(place)
            elif (kind, place) == ("place", index):
                tied[small].update(cell * self.c_small + n for n in range(self.c_small))
                tied["tap"].update(tap * several + n for n in range(several))

    def where(self, ref):
        """Row, column and channels of a cell; in one dimension the row is 0."""
        if ref["kind"] == "entry":
            return [ref["index"], ref["column"]]
        at = np.unravel_index(ref["index"], self.shapes[ref["kind"]])
        return [0] * (self.axes == 1) + [int(n) for n in at]


def wrong_tie(ties, ref, answer):
    """Say what the module ties wrongly; "" where all is right."""
    tied, entries = ties.of(ref)
    for kind, cells in tied.items():
        if answer[kind] != sorted(cells) or answer["is"][kind] != answer[kind]:
            return f"{ref} is tied to {kind} {answer[kind]}, by the matrix to {sorted(cells)}"
    if sorted(map(tuple, answer["entries"])) != entries:
        return f"{ref} stands for the entries {answer['entries']}, by the matrix for {entries}"
    return "" if answer["where"] == ties.where(ref) else f"{ref} lies at {answer['where']}"


def test_every_cell_is_tied_to_the_cells_that_the_matrix_joins_it_to(module, cases):
    counts = dict.fromkeys(KINDS, 0)
    for line, ties, refs in cases:
        for ref, answer in zip(refs, module.ask(LINKS, [line, refs]), strict=True):
            assert wrong_tie(ties, ref, answer) == "", line
            counts[ref["kind"]] += 1
    assert min(counts.values()) > 300, counts


@pytest.mark.parametrize("fault", FAULTS)
def test_a_wrong_tie_is_caught(module, cases, fault):
    faulty = module.changed(*FAULTS[fault])
    for line, ties, refs in cases:
        answers = faulty.ask(LINKS, [line, refs])
        if any(wrong_tie(ties, *pair) for pair in zip(refs, answers, strict=True)):
            return
    pytest.fail("the fault was not seen")


CURSOR = """([line, cursors]) => {
  const model = m.compute(m.readLine(line));
  return cursors.map(([kind, at]) => m.cursorRef(model, { kind, at }));
}"""


def test_the_cursor_stands_on_the_cell_that_it_names_or_on_the_last_one(module, cases):
    for line, ties, refs in cases:
        cursors = [[ref["kind"], ties.where(ref)[:2]] for ref in refs]
        for ref, found in zip(refs, module.ask(CURSOR, [line, cursors]), strict=True):
            assert ties.where(found)[:2] == ties.where(ref)[:2]
            assert ties.where(found)[2:] == [0] * len(ties.where(ref)[2:])  # channels in front
        far = module.ask(CURSOR, [line, [[kind, [10**6, 10**6]] for kind in KINDS]])
        assert [ref["kind"] for ref in far] == list(KINDS)
        for ref in far[:-1]:
            spatial = ties.shapes[ref["kind"]][: ties.axes]
            assert ties.where(ref)[2 - ties.axes : 2] == [n - 1 for n in spatial]
        size = {kind: int(np.prod(ties.shapes[kind])) for kind in ("output", "input")}
        assert ties.where(far[-1]) == [size["output"] - 1, size["input"] - 1]


# ---------------------------------------------------------------- words

WORDS = """(line) => {
  const model = m.compute(m.readLine(line)), refs = Array.from(model.y.keys());
  return refs.map((index) => {
    const ref = { kind: "output", index }, tied = m.links(model, ref);
    return [m.plain(m.formula(model, ref)), m.sentence(model, ref, tied)];
  });
}"""
SUM = re.compile(r"= (?P<sum>[^=]+) = (?P<value>\S+)$")
WORD_FAULTS = {
    "a product with another weight": (
        'number(model, "tap", entries.tap[entry])',
        'number(model, "tap", entries.tap[0])',
    ),
    "a product too few": (
        'joined(products(model, entries), " + ")',
        'joined(products(model, entries.slice(1)), " + ")',
    ),
    "another count in the sentence": (
        'plural(tied.entries.length, "product")',
        'plural(tied.entries.length + 1, "product")',
    ),
}


def wrong_words(setting, told):
    """Say what is wrong with the formulas of all output cells, read as arithmetic."""
    matrix = setting.matrix
    for n, (formula, sentence) in enumerate(told):
        said = SUM.search(formula.splitlines()[0])
        total, value = (part.replace("\u2212", "-") for part in said.groups())
        products = [] if total == "0" else total.split(" + ")
        pairs = [tuple(map(int, product.split("\u00b7"))) for product in products]
        if int(value) != setting.result.ravel()[n]:
            return f"{formula} is wrong"
        if sum(a * b for a, b in pairs) != int(value):
            return f"{formula} does not add up"
        row = sorted(w for w in matrix[n].tolist() if w)  # all weights differ from 0
        if sorted(w for _, w in pairs) != row:
            return f"{formula} has other weights than row {n} of the matrix, {row}"
        plural = "" if len(row) == 1 else "s"
        if f"the sum of {len(row)} product{plural}, row {n} of" not in sentence:
            return f"{sentence} counts otherwise than {formula}"
    return ""


@pytest.fixture(scope="module")
def whole():
    """Settings in whole numbers, small enough to write out."""
    rng, settings = np.random.default_rng(31), []
    while len(settings) < 60:
        draw = random_draw(rng, largest=4)
        draw["image"] = rng.integers(-9, 10, draw["image"].shape)
        draw["kernel"] = distinct(rng, draw["kernel"].shape) * rng.choice([-1, 1])
        setting = Setting(**draw)
        if setting.geometry is not None:
            settings.append(setting)
    return settings


def test_a_formula_is_the_row_of_the_matrix_and_adds_up(module, whole):
    for setting in whole:
        assert wrong_words(setting, module.ask(WORDS, setting.line)) == "", setting.line


@pytest.mark.parametrize("fault", WORD_FAULTS)
def test_wrong_words_are_caught(module, whole, fault):
    faulty = module.changed(*WORD_FAULTS[fault])
    assert any(wrong_words(setting, faulty.ask(WORDS, setting.line)) for setting in whole)
