"""Run the lessons' code on other people's versions: ``python -m tools.versions colab``.

A new environment gets those versions, and convlab with nothing replaced; then each lesson runs
from its first line to its last assert. ``pyodide`` has no TensorFlow, as a browser has none.
"""

import argparse
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import NamedTuple

from tools.record.answers import IN_A_BROWSER

ROOT = Path(__file__).parents[1]
BESIDE = ["anywidget", "psygnal"]
"""What Colab and Pyodide do not have, and a lesson's page installs."""


class Versions(NamedTuple):
    """What is installed, and which lessons run on it: all of them if none are named.

    Attributes
    ----------
    packages : list of str
    lessons : tuple of str
    """

    packages: list[str]
    lessons: tuple[str, ...] = ()


SETS = {
    # Pyodide 314.0.6, which the published site uses: its Python is 3.14.
    "pyodide": Versions(
        ["numpy==2.4.6", "matplotlib==3.10.8", "pillow==12.2.0", "scipy==1.18.0", "jinja2==3.1.6",
         "ipywidgets>=8.1.8", *BESIDE],
        IN_A_BROWSER,
    ),
    # Colab's list of August 2026: its Python is 3.13.
    "colab": Versions(
        ["numpy==2.1.3", "keras==3.13.2", "tensorflow-cpu==2.20.0", "matplotlib==3.10.*",
         "ipywidgets==7.7.1", "scikit-image", "scipy", "pillow", "jinja2", "tqdm", "filelock",
         "platformdirs", "psutil", "h5py", "threadpoolctl", "setuptools<81", *BESIDE],
    ),
}  # fmt: skip


def run(name: str, python: str, keep: Path) -> list[str]:
    """Make the environment, run each lesson in it, and return the names of those that fail.

    Parameters
    ----------
    name : str
        One of `SETS`.
    python : str
        The interpreter that the environment is made with.
    keep : pathlib.Path
        The environment's folder; one that is there already is used as it is.
    """
    packages, lessons = SETS[name]
    inside = keep / ("Scripts" if os.name == "nt" else "bin") / "python"
    if not inside.exists():
        subprocess.run([python, "-m", "venv", keep], check=True)
        subprocess.run([inside, "-m", "pip", "install", "-q", "ipython", *packages], check=True)
        subprocess.run([inside, "-m", "pip", "install", "-q", "--no-deps", ROOT], check=True)
    failed = []
    settled = os.environ | {"MPLBACKEND": "agg", "PYTHONPATH": str(ROOT)}
    for source in sorted((ROOT / "notebooks" / "src").glob("*.py")):
        if lessons and source.stem[:2] not in lessons:
            continue
        began = perf_counter()
        done = subprocess.run(
            [inside, source], cwd=ROOT / "notebooks", env=settled, capture_output=True, text=True
        )
        verdict = "passed" if done.returncode == 0 else f"FAILED\n{done.stderr[-2000:]}"
        print(f"{source.stem}: {perf_counter() - began:.0f} s, {verdict}", flush=True)
        if done.returncode:
            failed.append(source.stem)
    return failed


def main(words=None) -> int:
    """Run the lessons on a set of versions."""
    parser = argparse.ArgumentParser(prog="python -m tools.versions", description=main.__doc__)
    parser.add_argument("name", choices=SETS)
    parser.add_argument("--python", default=sys.executable, help="the interpreter to begin with")
    parser.add_argument("--keep", type=Path, help="a folder for the environment, to use it again")
    given = parser.parse_args(words)
    with TemporaryDirectory() as folder:
        return len(run(given.name, given.python, given.keep or Path(folder, "env")))


if __name__ == "__main__":
    sys.exit(main())
