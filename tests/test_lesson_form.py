"""Every lesson has the same parts, so that a reader knows where to look."""

import re
from pathlib import Path

import nbformat
import pytest

NOTEBOOKS = sorted((Path(__file__).parent.parent / "notebooks").glob("*.ipynb"))
LESSONS = NOTEBOOKS[1:]  # the first page only leads to them
STANDING = {"Exercises", "The fine print", "See also", "Checks"}  # numbered or not
each_notebook = pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
each_lesson = pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)


def cells(path, kind):
    return [cell for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == kind]


def words(path):
    return "\n\n".join(cell.source for cell in cells(path, "markdown"))


@each_lesson
def test_titles_are_numbered_in_order(path):
    number = int(path.stem[:2])
    assert words(path).startswith(f"# {number}. ")
    titles = re.findall(r"^## (.*)$", words(path), re.MULTILINE)
    found = [re.match(r"(\d+)\.(\d+) ", title) for title in titles]
    numbered = [(int(match[1]), int(match[2])) for match in found if match]
    assert numbered == [(number, n) for n in range(1, len(numbered) + 1)]
    assert {t for t, match in zip(titles, found, strict=True) if not match} <= STANDING


def test_the_first_page_leads_to_every_lesson():
    page = words(NOTEBOOKS[0])
    assert all(f"]({path.name})" in page for path in LESSONS)


@each_lesson
def test_the_tables_give_the_times_that_a_lesson_gives(path):
    opening = " ".join(cells(path, "markdown")[0].source.split())
    minutes = re.search(r"About (\d+) minutes", opening)[1]
    seconds = re.search(r"runs in (?:about )?(\d+) seconds", opening)
    readme = (path.parent.parent / "README.md").read_text("utf-8")
    for page in (words(NOTEBOOKS[0]), readme):
        assert re.search(rf"{path.name}\) \|[^|]*\| {minutes} min \|", page)
    assert not seconds or re.search(rf"{path.name}\) .* \| {seconds[1]} s \|", readme)


@each_notebook
def test_every_link_to_another_page_leads_somewhere(path):
    links = re.findall(r"\]\((?!https?://|#|mailto:)([^)\s#]+)", words(path))
    missing = [link for link in links if not (path.parent / link).exists()]
    assert not missing


@each_lesson
def test_a_lesson_links_to_its_neighbours_and_the_contents(path):
    at = NOTEBOOKS.index(path)
    near = {NOTEBOOKS[0], NOTEBOOKS[at - 1], *NOTEBOOKS[at + 1 : at + 2]}
    opening = "\n".join(cell.source for cell in cells(path, "markdown")[:2])
    assert all(f"]({other.name}" in opening for other in near)


@each_lesson
def test_a_lesson_names_its_sources_and_other_names(path):
    text = words(path)
    section = re.search(
        r"^## (?:\d+\.\d+ )?See also\n(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL
    )
    assert section
    assert len(re.findall(r"https?://", section[1])) >= 3
    assert "Called elsewhere" in text


@each_lesson
def test_a_lesson_has_five_exercises_at_three_levels(path):
    text = words(path)
    start = re.search(r"^## (\d+\.\d+ )?Exercises", text, re.MULTILINE)
    asked = text[start.end() :]
    numbers = re.findall(r"(?:^#+ (?:Exercise )?|^\*\*(?:Exercise )?)(\d+)\b", asked, re.MULTILINE)
    assert len(set(numbers)) >= 5
    for level in ("warm-up", "core", "stretch"):
        assert level in asked.lower(), level


@each_lesson
def test_a_lesson_asks_before_it_shows(path):
    code = "\n".join(cell.source for cell in cells(path, "code"))
    assert "guess first" in words(path).lower() or "ask(" in code


@each_lesson
def test_checks_are_folded(path):
    asserting = [c for c in cells(path, "code") if c.source.count("\nassert ") >= 5]
    assert asserting
    assert all(c.metadata.get("jupyter", {}).get("source_hidden") for c in asserting)
