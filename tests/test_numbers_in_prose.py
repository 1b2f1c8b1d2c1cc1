"""A decimal in a lesson's prose is one that the lesson computes, and that nbval so holds true."""

import re
from pathlib import Path

import nbformat
import pytest

NOTEBOOKS = sorted((Path(__file__).parent.parent / "notebooks").glob("*.ipynb"))
each_notebook = pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
NO_MEASUREMENT = re.compile(  # targets of links, addresses, DOIs, versions, headings
    r"\]\([^)]*\)|https?://\S+|(doi|arxiv)[:\s]*[\w./-]+|\bv?\d+\.\d+\.\d+|^#+ .*$",
    re.MULTILINE | re.IGNORECASE,
)
DECIMAL = re.compile(r"(?<![\w.])\d*\.\d+(?![\w.]*\d)")
PERCENT = re.compile(r"(?<![\w.])(\d+) %")
GIVEN = {  # what an exercise gives, is quoted from a paper that is named beside it, or is a version
    "08": {"5.75", "59.4", "62.4", "62.7"},
    "11": {"3.15"},
    "14": {"37.2", "41.7"},
    "16": {"0.95"},
}


def cells(path, kind):
    return [cell for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == kind]


def sections():
    """The number of every section of every lesson: "see 6.8" is no measurement."""
    words = "\n".join(cell.source for path in NOTEBOOKS for cell in cells(path, "markdown"))
    return set(re.findall(r"^#+ (\d+\.\d+) ", words, re.MULTILINE))


def computed(path):
    """All that a lesson's code says or prints."""
    parts = []
    for cell in cells(path, "code"):
        parts.append(cell.source)
        for output in cell.outputs:
            parts += [output.get("text", ""), str(output.get("data", {}).get("text/plain", ""))]
    return "\n".join(parts)


def unheard(prose, known, exempt=frozenset()):
    """Decimals and shares of a text that occur in nothing that was computed."""
    words = NO_MEASUREMENT.sub(" ", prose)
    found = [n for n in DECIMAL.findall(words) if not occurs(n, known)]
    found += [
        f"{n} %"
        for n in PERCENT.findall(words)
        if not occurs(n, known) and not occurs(f"0.{int(n):02d}", known)
    ]
    return [n for n in found if n not in exempt]


def occurs(number, known):
    """Whether a number stands in a text, alone or as the beginning of one with more digits."""
    bare = number.lstrip("0") if number.startswith("0.") else number
    return bool(re.search(rf"(?<![\d.])0*{re.escape(bare)}(?!\d*\.)", known))


@each_notebook
def test_every_decimal_in_the_prose_was_computed_on_the_page(path):
    known, exempt = computed(path), sections() | GIVEN.get(path.stem[:2], set())
    prose = "\n\n".join(cell.source for cell in cells(path, "markdown"))
    assert unheard(prose, known, exempt) == []


@pytest.mark.parametrize(
    ("right", "wrong"),
    [("0.87", "0.78"), ("1.25", "1.52"), ("63 %", "36 %"), (".048", ".084")],
)
def test_a_planted_fault_is_found(right, wrong):
    known = "U-Net 0.874 +- 0.01\nratio 1.25\nshare 0.63\nerror 0.048"
    prose = f"## 4.2 The race\nIt scores {right} ([source](a/1.9)), see arXiv 1603.07285."
    assert unheard(prose, known) == []
    assert unheard(prose.replace(right, wrong), known) == [wrong]


def test_a_section_is_no_measurement():
    assert unheard("As 6.8 shows.", "", {"6.8"}) == []
    assert unheard("As 6.9 shows.", "", {"6.8"}) == ["6.9"]
