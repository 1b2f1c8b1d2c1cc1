"""A decimal in a lesson's prose is one that is computed near it, and that nbval so holds true."""

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
    "11": {"3.15", "90.5", "0.8", "95 %"},
    "12": {"0.50", "1.00"},
    "13": {"0.001", "0.01"},
    "14": {"37.2", "41.7"},
    "16": {"0.95"},
}


def cells(path, kind):
    return [cell for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == kind]


def parts(path):
    """A lesson's sections: of each, its words and what its code says or prints."""
    found = [("", [], [])]
    for cell in nbformat.read(path, as_version=4).cells:
        if cell.cell_type == "code":
            found[-1][2].append(cell.source)
            for output in cell.outputs:
                words = output.get("text", "") or output.get("data", {}).get("text/plain", "")
                found[-1][2].append(str(words))
            continue
        for piece in re.split(r"^(?=## )", cell.source, flags=re.MULTILINE):
            if piece.startswith("## "):
                found.append((piece.split("\n")[0].removeprefix("## "), [], []))
            found[-1][1].append(piece)
    return [(title, "\n\n".join(prose), "\n".join(code)) for title, prose, code in found]


def sections():
    """The number of every section of every lesson: "see 6.8" is no measurement."""
    words = "\n".join(cell.source for path in NOTEBOOKS for cell in cells(path, "markdown"))
    return set(re.findall(r"^#+ (\d+\.\d+) ", words, re.MULTILINE))


def near(path):
    """Each section's words, and what is computed near them.

    That is what the section's own code says or prints, that of the sections beside it, of those
    that it names ("11.9"), and of the Checks.
    """
    every = parts(path)
    for n, (_, prose, _) in enumerate(every):
        named = set(re.findall(r"\b\d+\.\d+\b", prose))
        yield (
            prose,
            "\n".join(
                code
                for other, (title, _, code) in enumerate(every)
                if abs(other - n) <= 1 or title == "Checks" or title.split(" ")[0] in named
            ),
        )


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
def test_every_decimal_in_the_prose_was_computed_beside_it(path):
    exempt = sections() | GIVEN.get(path.stem[:2], set())
    assert [n for prose, known in near(path) for n in unheard(prose, known, exempt)] == []


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
