"""The lessons on other people's versions: what is run each Monday, and how."""

import re
from pathlib import Path

from tools.versions import SETS, main

ROOT = Path(__file__).parents[1]


def test_every_set_is_run_each_week_with_its_own_python():
    text = (ROOT / ".github" / "workflows" / "versions.yml").read_text(encoding="utf-8")
    assert set(re.findall(r"name: (\w+), python", text)) == set(SETS)


def test_colabs_versions_are_those_that_the_page_names():
    page = (ROOT / "web" / "elsewhere.md").read_text(encoding="utf-8")
    for name, shown in (("numpy", "NumPy"), ("keras", "Keras"), ("ipywidgets", "ipywidgets")):
        (version,) = [p.split("==")[1] for p in SETS["colab"].packages if p.startswith(f"{name}==")]
        assert f"{shown} {version}" in page


def test_pyodides_versions_are_those_of_the_lock_file():
    lock = (ROOT / "web" / "pyodide-lock.json").read_text(encoding="utf-8")
    for package in SETS["pyodide"].packages:
        name, _, version = package.partition("==")
        if version:
            assert re.search(rf'"name": "{name}",[^}}]*"version": "{version}"', lock, re.I), package


def test_a_lesson_that_fails_is_told_and_counted(tmp_path, monkeypatch, capsys):
    inside = tmp_path / "env" / "bin" / "python"  # stands for an environment that is there
    inside.parent.mkdir(parents=True)
    inside.write_text("#!/bin/sh\ncase $1 in *04_*) echo 'AssertionError' >&2; exit 1;; esac\n")
    inside.chmod(0o755)
    assert main(["pyodide", "--keep", str(tmp_path / "env")]) == 1
    told = capsys.readouterr().out
    assert "03_write_it_as_a_matrix: 0 s, passed" in told
    assert "04_transpose_the_matrix: 0 s, FAILED\nAssertionError" in told
