"""The tree as a whole: style, layout, and nothing of anybody's machine."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
TEXT = {".py", ".md", ".toml", ".txt", ".cfg", ".ipynb", ""}
LEFT_OUT = {".git", ".venv", "__pycache__", ".ipynb_checkpoints", "node_modules"}
LEFT_OUT |= {f".{tool}_cache" for tool in ("pytest", "ruff", "mypy")}


def files():
    for path in ROOT.rglob("*"):
        parts = set(path.relative_to(ROOT).parts)
        if path.is_file() and not parts & LEFT_OUT and "egg-info" not in str(path):
            yield path


@pytest.mark.parametrize("command", [["check"], ["format", "--check"]])
def test_ruff_passes(command):
    run = subprocess.run(
        [sys.executable, "-m", "ruff", *command, str(ROOT)], capture_output=True, text=True
    )
    assert run.returncode == 0, run.stdout


def test_types_are_right():
    """What an annotation says is held against what the code does."""
    run = subprocess.run(
        [sys.executable, "-m", "mypy"], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr


def test_no_file_is_larger_than_two_megabytes():
    assert [path.name for path in files() if path.stat().st_size > 2_000_000] == []


def test_no_text_names_a_machine_s_path():
    machine = re.compile("/" + "home/[a-z]|/" + "root/|/" + "work/|site-" + "packages/")
    found = [
        path.name
        for path in files()
        if path.suffix in TEXT and machine.search(path.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_the_readme_names_every_lesson_and_the_command_that_ci_runs():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for path in (ROOT / "notebooks").glob("*.ipynb"):
        assert f"notebooks/{path.name}" in readme
    run = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    (command,) = [line for line in run if "pytest" in line]
    assert f"\n{command}\n" in readme


def test_each_link_of_the_readme_leads_somewhere():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)#]+)\)", readme) + re.findall(r'src="([^"]+)"', readme)
    local = [link for link in links if "://" not in link]
    assert local
    assert [link for link in local if not (ROOT / link).exists()] == []


def test_the_readme_s_example_gives_the_lesson_s_numbers():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    *statements, last = ast.parse(readme.split("```python\n")[1].split("```")[0]).body
    names = {}
    exec(compile(ast.Module(statements, []), "README", "exec"), names)
    result = eval(compile(ast.Expression(last.value), "README", "eval"), names)
    assert result.tolist() == [[2, 9, 6, 1], [6, 29, 30, 7], [10, 29, 33, 13], [12, 24, 16, 4]]
