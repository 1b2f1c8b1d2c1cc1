"""Write the puzzles, for students and for teachers: ``python web/puzzles.py OUT``.

The exercises of each lesson on a sheet of their own, made from the lesson's source, its solutions
and its checks. ``OUT/student`` has the questions, which judge an answer as soon as it is run;
``OUT/teacher`` has the answers beside them, the reasons, and what each usual wrong answer hears.
"""

import argparse
import ast
import re
import sys
from importlib import import_module
from pathlib import Path

import jupytext
import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from convlab.lessons.exercises.judging import Exercise  # noqa: E402

NOTEBOOKS = ROOT / "notebooks"
SECTION = re.compile(r"^## (?:[\d.]+ )?Exercises$", re.MULTILINE)
NUMBER = re.compile(r"^(?:\*\*|### )(?:Exercise )?(\d+)\b", re.MULTILINE)
SOLUTION = re.compile(r"^## Exercise (\d+).*?\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)
LINK = "](solutions/"
BLOCK = re.compile(r"^```python\n(.*?)^```$\n?", re.MULTILINE | re.DOTALL)
INTRODUCTION = """# Puzzles: {}

{} Put an answer, or your code, in place of `None`, and run the cell: it says *Right.*, or what may
have gone wrong. A wrong answer stops nothing. All that you need is in the lesson."""
WHO = {"student": "For students.", "teacher": "For teachers: with answers."}


def sheet(source: Path, who: str):
    """Make the puzzles of a lesson.

    Parameters
    ----------
    source : pathlib.Path
        The lesson's source.
    who : str
        "student" or "teacher".

    Returns
    -------
    nbformat.NotebookNode
    """
    lesson = jupytext.read(source, fmt="py:percent")
    title = lesson.cells[0].source.splitlines()[0].removeprefix("# ")
    cells = [new_markdown_cell(INTRODUCTION.format(title, WHO[who]))]
    exercises = exercises_of(lesson.cells)
    needed = imports_for(lesson.cells, [cell for cell in exercises if cell.cell_type == "code"])
    if needed:
        cells.append(new_code_cell("\n".join(needed)))
    solutions = solutions_of(NOTEBOOKS / "solutions" / f"{source.stem}.md")
    number = ""
    for cell in exercises:
        if cell.cell_type == "markdown":
            *without, last = numbers_in(cell.source, number)
            if last != number:
                cells += _answered(number, solutions, who)  # of a question without a cell
            number = last
            cells.append(new_markdown_cell(cell.source))
            for one in without:
                cells += _answered(one, solutions, who)
        elif who == "student":
            cells.append(new_code_cell(cell.source))
        else:
            reasons, code = solutions.pop(number, ("", ""))
            cells.append(new_markdown_cell(f"**Answer.** {reasons}{heard(cell.source)}"))
            cells.append(new_code_cell(solved(cell.source, code)))
    cells += _answered(number, solutions, who)
    notebook = new_notebook(cells=cells)
    notebook.metadata["kernelspec"] = {
        "name": "python3",
        "display_name": "Python 3",
        "language": "python",
    }
    for place, cell in enumerate(cells):
        cell.id = f"puzzle-{place:02d}"  # the same at every run
    return notebook


def exercises_of(cells):
    """Take the cells of the exercises: from their title to the next one."""
    first = next(n for n, cell in enumerate(cells) if SECTION.search(cell.source))
    taken = []
    for cell in cells[first:]:
        if taken and re.match("## ", cell.source):
            break
        text = SECTION.split(cell.source)[-1]
        if cell.cell_type == "markdown":
            text = without_solutions(text)
        if text:
            taken.append(type(cell)(cell | {"source": text}))
    return taken


def without_solutions(text: str) -> str:
    """Take out where the lesson says where its solutions are."""
    parts = [part for part in text.strip().split("\n\n") if "**" in part or LINK not in part]
    return re.sub(r"\s*\[[^]]*\]\(solutions/[^)]*\)", "", "\n\n".join(parts))


def numbers_in(text: str, before: str) -> list[str]:
    """Read the numbers of exercises; one that has none, but a bold beginning, is the next."""
    found = NUMBER.findall(text)
    if not found:
        found = [str(int(before or 0) + 1) if re.match(r"\*\*\w", text) else before]
    return found


def imports_for(cells, wanted) -> list[str]:
    """List those imports of a lesson that its exercises need and do not make themselves."""
    asked = {
        node.id
        for cell in wanted
        for node in ast.walk(ast.parse(cell.source))
        if isinstance(node, ast.Name)
    }
    own = {name for cell in wanted for name, _ in _imported(cell.source)}
    lines = {}
    for cell in cells:
        if cell.cell_type == "code":
            lines |= {line: None for name, line in _imported(cell.source) if name in asked - own}
    return list(lines)


def _imported(code: str):
    """Yield each name that code imports, and a line that imports it alone."""
    for node in ast.parse(code).body:
        for alias in node.names if isinstance(node, ast.Import | ast.ImportFrom) else ():
            whole = ast.unparse(ast.alias(alias.name, alias.asname))
            way = f"from {node.module} " if isinstance(node, ast.ImportFrom) else ""
            yield alias.asname or alias.name, f"{way}import {whole}"


def solutions_of(path: Path) -> dict[str, tuple[str, str]]:
    """Read a lesson's solutions: by number, the reasons and the code."""
    text = path.read_text(encoding="utf-8")
    return {
        number: (BLOCK.sub("", body).strip(), "\n".join(BLOCK.findall(body)))
        for number, body in SOLUTION.findall(text)
    }


def _answered(number, solutions, who):
    """Write the answer to a question that has no cell of its own."""
    if who == "student" or number not in solutions:
        return []
    reasons, code = solutions.pop(number)
    shown = f"\n\n```python\n{code}```" if code else ""
    return [new_markdown_cell(f"**Answer.** {reasons}{shown}")]


def checks_of(code: str) -> list[tuple[str, list[str]]]:
    """List the checks that a cell prints, with the names that they judge."""
    found = []
    for node in ast.walk(ast.parse(code)):
        inner = node.args[0] if isinstance(node, ast.Call) and node.args else None
        if getattr(getattr(inner, "func", None), "id", "").startswith("check_"):
            found.append((inner.func.id, [argument.id for argument in inner.args]))
    return found


def check_named(name: str):
    """Return a lesson's check by its name."""
    folder = ROOT / "convlab" / "lessons" / "exercises"
    for path in sorted(folder.rglob("*.py")):
        if re.search(rf"^(def )?{name}\b", path.read_text(encoding="utf-8"), re.MULTILINE):
            module = ".".join(path.relative_to(ROOT).with_suffix("").parts)
            return getattr(import_module(module), name)
    raise LookupError(f"no check is named {name!r}")


def heard(code: str) -> str:
    """List what usual wrong answers to a cell hear."""
    lines = []
    for name, _ in checks_of(code):
        check = check_named(name)
        if isinstance(check, Exercise):
            lines += [f"- `{wrong}`: {said}" for wrong, said in check.hints.items()]
        else:
            lines += [f"- {said}" for said in getattr(check, "slips", {})]
    return "\n\nUsual wrong answers, and what they hear:\n\n" + "\n".join(lines) if lines else ""


def solved(code: str, solution: str) -> str:
    """Put a solution into a cell, in the place of its blank; its imports and its check stay."""
    kept = [
        ast.get_source_segment(code, node)
        for node in ast.parse(code).body
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]
    checks = [f"print({name}({', '.join(names)}))" for name, names in checks_of(code)]
    return "\n\n".join(filter(None, ["\n".join(kept), solution.strip(), "\n".join(checks)]))


def write(out: Path, sources: list[Path]) -> list[Path]:
    """Write the puzzles of some lessons into a folder, for students and for teachers."""
    files = []
    for who in WHO:
        (out / who).mkdir(parents=True, exist_ok=True)
        for source in sources:
            files.append(out / who / f"{source.stem}.ipynb")
            nbformat.write(sheet(source, who), files[-1])
    return files


def main(words=None):
    """Write the puzzles of all lessons."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("out", type=Path, help="the folder")
    given = parser.parse_args(words)
    print(*write(given.out, sorted((NOTEBOOKS / "src").glob("*.py"))), sep="\n")


if __name__ == "__main__":
    main()
