"""Each lesson's solutions are right: the very checkers of the lesson say so."""

import ast
import re
from pathlib import Path

import pytest

from convlab.lessons.exercises.judging import BLANK, RIGHT

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"
SOLUTIONS = sorted((NOTEBOOKS / "solutions").glob("*.md"))
SOURCES = sorted((NOTEBOOKS / "src").glob("*.py"))
BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def calls_of_checks(source):
    """Each printed call of a checker on a learner's own answers: ``print(check_name(answer))``."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "print":
            for inner in node.args:
                if getattr(getattr(inner, "func", None), "id", "").startswith("check_"):
                    yield inner.func.id, [argument.id for argument in inner.args]


def imports_of_checks(source):
    """Each import of the lesson that brings its checkers."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom) and node.module.startswith("convlab.lessons.exercises"):
            yield ast.unparse(node)


def answers(path):
    """Run a page of solutions block by block; what it defined at the end, and after each."""
    known = {}
    for block in BLOCK.findall(path.read_text(encoding="utf-8")):
        exec(compile(block, path.name, "exec"), known)
    return known


@pytest.mark.parametrize("path", SOLUTIONS, ids=lambda path: path.stem)
def test_every_solution_is_right(path):
    source = (NOTEBOOKS / "src" / f"{path.stem}.py").read_text(encoding="utf-8")
    checks = {}
    for line in imports_of_checks(source):
        exec(line, checks)
    known, calls = answers(path), list(calls_of_checks(source))
    assert calls, f"{path.stem} prints no check of an answer"
    for check, names in calls:
        missing = [name for name in names if name not in known]
        assert not missing, f"{path.name} does not define {missing}"
        assert checks[check](*(known[name] for name in names)) == RIGHT, (check, names)


@pytest.mark.parametrize("path", SOLUTIONS, ids=lambda path: path.stem)
def test_a_lesson_gives_no_solution_away(path):
    """As committed, every answer is blank, and the page says so."""
    source = (NOTEBOOKS / "src" / f"{path.stem}.py").read_text(encoding="utf-8")
    notebook = (NOTEBOOKS / f"{path.stem}.ipynb").read_text(encoding="utf-8")
    assert notebook.count(BLANK.split(". ")[0]) >= len(list(calls_of_checks(source)))
    assert f"solutions/{path.name}" in source


def test_each_lesson_with_exercises_has_its_solutions():
    asked = {path.stem for path in SOURCES if any(calls_of_checks(path.read_text("utf-8")))}
    assert {path.stem for path in SOLUTIONS} <= {path.stem for path in SOURCES}
    assert asked >= {path.stem for path in SOLUTIONS}
