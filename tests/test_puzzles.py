"""The puzzles: a student's sheet runs blank, a teacher's is right, wrong answers are told."""

import contextlib
import io
from pathlib import Path

import pytest

from convlab.lessons.exercises.judging import BLANK, RIGHT, Exercise
from convlab.lessons.exercises.written import Written
from web import puzzles

ROOT = Path(__file__).parents[1]
SOURCES = sorted((ROOT / "notebooks" / "src").glob("*.py"))
CHECKS = sorted(
    {
        name
        for source in SOURCES
        for cell in puzzles.sheet(source, "student").cells
        if cell.cell_type == "code"
        for name, _ in puzzles.checks_of(cell.source)
    }
)


def printed(sheet):
    """Run a sheet's code from top to bottom; return the lines that it prints."""
    text, known = io.StringIO(), {}
    with contextlib.redirect_stdout(text):
        for cell in sheet.cells:
            if cell.cell_type == "code":
                exec(compile(cell.source, cell.id, "exec"), known)
    return text.getvalue().splitlines()


def asked(sheet):
    return sum(len(puzzles.checks_of(c.source)) for c in sheet.cells if c.cell_type == "code")


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem[:2])
def test_a_students_sheet_runs_and_every_answer_is_blank(source):
    sheet = puzzles.sheet(source, "student")
    assert asked(sheet) >= 2
    assert printed(sheet) == asked(sheet) * [BLANK]
    assert "**Answer.**" not in "".join(cell.source for cell in sheet.cells)


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem[:2])
def test_a_teachers_sheet_answers_every_question_rightly(source):
    sheet = puzzles.sheet(source, "teacher")
    assert printed(sheet) == asked(sheet) * [RIGHT]
    answers = sum(cell.source.startswith("**Answer.** ") for cell in sheet.cells)
    solutions = puzzles.solutions_of(ROOT / "notebooks" / "solutions" / f"{source.stem}.md")
    assert answers == len(solutions)  # the open questions too
    assert asked(sheet) == asked(puzzles.sheet(source, "student"))


@pytest.mark.parametrize("name", CHECKS)
def test_each_wrong_answer_that_is_listed_hears_its_own_message(name):
    check = puzzles.check_named(name)
    if isinstance(check, Exercise):
        for wrong, said in check.hints.items():
            assert said in check(wrong)
    elif isinstance(check, Written):
        for said, wrong in check.slips.items():
            assert said in check(wrong)
    else:
        assert check(lambda *_: "no answer") != RIGHT


def test_puzzles_are_the_same_bytes_at_every_run(tmp_path):
    first = [file.read_bytes() for file in puzzles.write(tmp_path / "a", SOURCES[:3])]
    again = [file.read_bytes() for file in puzzles.write(tmp_path / "b", SOURCES[:3])]
    assert first == again
