"""What *Run this lesson* is made of: files whose links lead somewhere, and a lock that is whole."""

import json
import re
from pathlib import Path

import nbformat
import pytest
from jupyterlite_pyodide_kernel.constants import PYODIDE_VERSION

from tools.pyodide_lock import main
from web import lite

ROOT = Path(__file__).parents[1]
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    folder = tmp_path_factory.mktemp("files")
    lite.write_files(folder, NOTEBOOKS)
    return folder


def dead(folder):
    """Links of notebooks to files that are not there."""
    for file in folder.rglob("*.ipynb"):
        for cell in nbformat.read(file, as_version=4).cells:
            for way in re.findall(r"\]\(([^)#]+)", cell.source * (cell.cell_type == "markdown")):
                if "://" not in way and not (file.parent / way).exists():
                    yield f"{file.name} links {way}"


def test_every_link_of_a_lesson_leads_to_a_file_beside_it(files):
    assert list(dead(files)) == []
    assert len(list(files.glob("puzzles/*.ipynb"))) == len(NOTEBOOKS)


def test_a_dead_link_is_found(tmp_path):
    cells = [nbformat.v4.new_markdown_cell("[next](19_gone.ipynb) [out](https://a.b/c)")]
    nbformat.write(nbformat.v4.new_notebook(cells=cells), tmp_path / "x.ipynb")
    assert list(dead(tmp_path)) == ["x.ipynb links 19_gone.ipynb"]


def test_the_page_names_the_lessons_that_run():
    page = (ROOT / "web" / "elsewhere.md").read_text(encoding="utf-8")
    *first, before_last, last = [
        int(path.stem[:2]) for path in NOTEBOOKS if lite.runs_in_a_browser(path)
    ]
    assert first == list(range(len(first)))
    assert (
        f"Ten lessons run in your browser: 0 to {first[-1]}, {before_last} and {last} have" in page
    )
    assert len(first) + 2 == 10


def test_the_lock_is_of_the_pyodide_that_the_kernel_is_made_for():
    lock = json.loads(lite.LOCK.read_text(encoding="utf-8"))
    assert lite.release(lock) == PYODIDE_VERSION
    assert lock["info"]["version"] in lite.ADDRESS.format(lite.release(lock))


def test_all_that_is_needed_is_in_the_lock_or_served():
    packages = json.loads(lite.LOCK.read_text(encoding="utf-8"))["packages"]
    own = lite.NEEDED | lite.KERNEL
    known = {name.lower().replace("_", "-") for name in [*packages, *own]}
    wanted = [one for package in packages.values() for one in package["depends"]]
    wanted += [*lite.FIRST, *(one for depends in own.values() for one in depends)]
    assert {one.lower().replace("_", "-") for one in wanted} <= known
    assert all(re.fullmatch(r"[0-9a-f]{64}", package["sha256"]) for package in packages.values())


def test_the_lock_is_cut_from_a_releases_own(tmp_path, monkeypatch):
    package = {"depends": [], "file_name": "x.whl", "sha256": "0", "name": "x"}
    whole = {name: package for name in ("numpy", "micropip", "polars")}
    text = json.dumps({"info": {"python": "3.14.2"}, "packages": whole})
    (tmp_path / "pyodide-lock.json").write_text(text)
    monkeypatch.setattr("tools.pyodide_lock.LOCK", tmp_path / "cut.json")
    main([str(tmp_path), "999.0"])
    cut = json.loads((tmp_path / "cut.json").read_text())
    assert set(cut["packages"]) == {"numpy", "micropip"}
    assert cut["info"]["version"] == "999.0"
