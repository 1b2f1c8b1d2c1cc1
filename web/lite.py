"""*Run this lesson*: JupyterLite, where a lesson's cells run in the reader's own browser.

Python, NumPy and Matplotlib are Pyodide's; convlab and the widgets are wheels that this site
serves. A lock file lists them all, so that an ``import`` fetches what it needs and nothing asks
an index. Published, Pyodide comes from its official address. With a folder that holds a release
of Pyodide all of it is served from here, and no other site is asked for anything.
"""

import json
import re
import shutil
import subprocess
import sys
from hashlib import sha256
from importlib.metadata import version
from itertools import chain
from pathlib import Path

import nbformat

from tools.record.answers import IN_A_BROWSER, sources
from web.puzzles import sheet

ROOT = Path(__file__).parents[1]
LOCK = Path(__file__).with_name("pyodide-lock.json")
QUIET = """import logging  # Python starts anew here each time, so Matplotlib looks for its fonts

logging.getLogger("matplotlib.font_manager").setLevel(logging.ERROR)"""
LESSON = re.compile(r"\[([^]]*)\]\((\d\d_\w+\.ipynb)(?:#[^)]*)?\)")
ADDRESS = "https://cdn.jsdelivr.net/pyodide/v{}/full/"
CORE = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.js", "pyodide.asm.wasm", "python_stdlib.zip")
"""What every release of Pyodide has; before 314 one of them had another ending."""
NEEDED = {
    "convlab": ["numpy", "matplotlib", "pillow", "scipy", "jinja2", "ipywidgets", "anywidget"],
    "ipywidgets": ["comm", "ipython", "traitlets"],
    "anywidget": ["ipywidgets", "psygnal", "typing-extensions"],
    "jinja2": ["markupsafe"],
    "comm": ["traitlets"],
    "psygnal": [],
    "typing-extensions": [],
}
"""The wheels that the site serves where Pyodide has none of its own, and what each needs."""
KERNEL = {"piplite": ["micropip"], "pyodide-kernel": ["comm", "ipython"], "ipykernel": []}
"""Those that come with JupyterLite's kernel."""
FIRST = ["micropip", "piplite", "ipykernel", "comm", "pyodide-kernel", "jedi", "ipython"]
"""What the kernel wants before it answers; listed here, it is not looked up in an index."""


def runs_in_a_browser(lesson: Path) -> bool:
    """Tell whether a lesson needs no TensorFlow."""
    return lesson.stem[:2] in IN_A_BROWSER


def write_lite(out: Path, lessons: list[Path], work: Path, pyodide: Path | None = None):
    """Write JupyterLite, with the lessons that need no TensorFlow, and the puzzles of all.

    Parameters
    ----------
    out : pathlib.Path
        The folder, which is made.
    lessons : list of pathlib.Path
        The notebooks.
    work : pathlib.Path
        A folder for what is made on the way.
    pyodide : pathlib.Path, optional
        A folder that holds a release of Pyodide; without it, its official address is written.
    """
    lock = json.loads(((pyodide or LOCK.parent) / "pyodide-lock.json").read_text(encoding="utf-8"))
    address = "./static/pyodide/" if pyodide else ADDRESS.format(release(lock))
    files = work / "files"
    files.mkdir(parents=True)
    write_files(files, lessons)
    (work / "jupyter-lite.json").write_text(json.dumps(settings(address)), encoding="utf-8")
    shutil.rmtree(out, ignore_errors=True)
    words = ["--lite-dir", work, "--output-dir", out.resolve(), "--apps", "lab", "--no-sourcemaps"]
    _run("jupyterlite_core.app", "build", *words, folder=work)
    served = out / "static" / "pyodide"
    served.mkdir()
    kept = needed(lock["packages"])
    made = wheels([name for name in NEEDED if name not in kept], served, work / "source")
    made |= kernel([name for name in KERNEL if name not in kept], served)
    if pyodide:
        core = [pyodide / name for name in CORE if (pyodide / name).exists()]
        for file in core + [pyodide / package["file_name"] for package in kept.values()]:
            shutil.copy(file, served)
    else:
        for package in kept.values():
            package["file_name"] = address + package["file_name"]
    own = {name: entry(name, file, (NEEDED | KERNEL)[name]) for name, file in made.items()}
    lock["packages"] = kept | own
    (served / "pyodide-lock.json").write_text(json.dumps(lock), encoding="utf-8")


def write_files(files: Path, lessons: list[Path]):
    """Write the lessons that run, the puzzles of all, and the pages that they lead to."""
    (files / "puzzles").mkdir()
    (files / "solutions").mkdir()
    there = list(filter(runs_in_a_browser, lessons))
    for lesson in there:
        nbformat.write(for_a_browser(nbformat.read(lesson, 4), there), files / lesson.name)
    for lesson in lessons:
        source = lesson.parent / "src" / f"{lesson.stem}.py"
        puzzle = for_a_browser(sheet(source, "student"), there)
        nbformat.write(puzzle, files / "puzzles" / lesson.name)
        solution = Path("solutions", f"{lesson.stem}.md")
        shutil.copy(lesson.parent / solution, files / solution)
    for name in ("glossary.md", "explorer.html", "live_unet.html"):
        shutil.copy(ROOT / "notebooks" / name, files)


def release(lock) -> str:
    """Return the version of Pyodide that a lock file is of."""
    return lock["info"].get("version") or lock["info"]["release"]


def settings(address: str) -> dict:
    """Write what JupyterLite is told: where Pyodide is, and that no index is asked."""
    kernel = {
        "pyodideUrl": f"{address}pyodide.mjs",
        "disablePyPIFallback": True,
        "loadPyodideOptions": {
            "lockFileURL": "./static/pyodide/pyodide-lock.json",
            "packages": FIRST,
        },
    }
    return {
        "jupyter-lite-schema-version": 0,
        "jupyter-config-data": {
            "appName": "convlab",
            "disabledExtensions": ["jupyterlab-jupytext", "@jupyter-notebook/lab-extension"],
            "exposeAppInBrowser": True,
            "litePluginSettings": {"@jupyterlite/pyodide-kernel-extension:kernel": kernel},
        },
    }


def for_a_browser(notebook, there: list[Path]):
    """Name the kernel that JupyterLite has, keep Matplotlib quiet, and link only what is there."""
    names = {path.name for path in there}
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            cell.source = LESSON.sub(
                lambda link: link[0] if link[2] in names else link[1], cell.source
            )
    notebook.metadata["kernelspec"] = {
        "name": "python",
        "display_name": "Python (Pyodide)",
        "language": "python",
    }
    first = [cell.cell_type for cell in notebook.cells].index("code")
    hidden = {"jupyter": {"source_hidden": True}}
    quiet = nbformat.v4.new_code_cell(QUIET, metadata=hidden, id="quiet")
    notebook.cells.insert(first, quiet)
    return notebook


def wheels(names: list[str], folder: Path, source: Path) -> dict[str, Path]:
    """Make convlab's wheel, with the films of the lessons; fetch the others, as installed here."""
    source.mkdir()
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source)
    shutil.copytree(ROOT / "convlab", source / "convlab")
    pack_pictures(source / "convlab" / "lessons" / "images")
    _run("pip", "wheel", "-q", "--no-deps", "--wheel-dir", folder, source)
    others = [f"{name}=={version(name)}" for name in names if name != "convlab"]
    pure = ["--platform", "any", "--only-binary", ":all:"]  # not those that are compiled
    _run("pip", "download", "-q", "--no-deps", *pure, "--dest", folder, *others)
    found = {file.name.split("-")[0].replace("_", "-"): file for file in folder.glob("*.whl")}
    return {name: found[name] for name in names}


def pack_pictures(folder: Path):
    """Copy the films and pictures that these lessons show: a tenth of all, in bytes."""
    (folder / "animations").mkdir(parents=True)
    text = "".join(source.read_text(encoding="utf-8") for source in sources())
    for kind, name in set(re.findall(r'\b(animation|picture)\("(\w+)"\)', text)):
        way = Path("animations", f"{name}.gif") if kind == "animation" else Path(f"{name}.png")
        shutil.copy(ROOT / "images" / way, folder / way)


def kernel(names: list[str], folder: Path) -> dict[str, Path]:
    """Take the wheels of JupyterLite's kernel from where it is installed."""
    extension = Path(
        sys.prefix, "share/jupyter/labextensions/@jupyterlite/pyodide-kernel-extension"
    )
    files = {file.name.split("-")[0].replace("_", "-"): file for file in extension.rglob("*.whl")}
    return {name: Path(shutil.copy(files[name], folder)) for name in names}


def entry(name: str, file: Path, depends: list[str]) -> dict:
    """Write what a lock file says of a wheel."""
    return {
        "name": name,
        "version": file.name.split("-")[1],
        "file_name": file.name,
        "install_dir": "site",
        "sha256": sha256(file.read_bytes()).hexdigest(),
        "package_type": "package",
        "imports": [name.replace("-", "_")],
        "depends": depends,
        "unvendored_tests": False,
    }


def needed(packages: dict) -> dict:
    """Take from the packages of a release what the lessons and the kernel need."""
    kept, left = {}, [*FIRST, *chain.from_iterable((NEEDED | KERNEL).values())]
    while left:
        name = left.pop().replace("_", "-").lower()
        if name in packages and name not in kept:
            kept[name] = dict(packages[name])
            left += packages[name]["depends"]
    return kept


def _run(module: str, *words, folder: Path = ROOT):
    """Run a program of Python's packages; what it prints is shown only where it fails."""
    line = [sys.executable, "-m", module, *map(str, words)]
    done = subprocess.run(line, cwd=folder, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{module} failed:\n{done.stdout}{done.stderr}")
