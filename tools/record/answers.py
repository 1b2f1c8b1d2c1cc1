"""Record what Keras answers in the lessons: ``python -m tools.record.answers``.

Runs the lessons that a browser can run, notes each question that they put to Keras with its
answer, and writes ``convlab/keras_bridge/answers.npz``.
"""

import os
import platform
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory

import jupytext
import numpy as np
from nbclient import NotebookClient

from convlab.keras_bridge.keras_answers import NOTED, RECORD, VERSIONS

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"
IN_A_BROWSER = ("00", "01", "02", "03", "04", "05", "06", "07", "13", "18")
"""The lessons that need no TensorFlow, once Keras's answers are recorded."""


def sources():
    """List the sources of those lessons."""
    return [
        file for file in sorted((NOTEBOOKS / "src").glob("*.py")) if file.stem[:2] in IN_A_BROWSER
    ]


def ask(source, folder):
    """Run a lesson, and let every answer of Keras be noted in a folder."""
    notebook = jupytext.read(source, fmt="py:percent")
    client = NotebookClient(notebook, timeout=600, resources={"metadata": {"path": NOTEBOOKS}})
    root = str(NOTEBOOKS.parent)
    client.execute(env=os.environ | {NOTED: str(folder), "PYTHONPATH": root})


def made_with():
    """Say what answers: versions, and the kind of processor."""
    packages = [f"{name} {version(name.lower())}" for name in ("Keras", "TensorFlow", "NumPy")]
    return ", ".join([*packages, f"Python {platform.python_version()}", platform.machine()])


def main():
    """Write the record."""
    entries = {VERSIONS: np.array(made_with())}
    with TemporaryDirectory() as folder:
        for source in sources():
            print(source.stem, flush=True)
            ask(source, folder)
        for file in sorted(Path(folder).glob("*.npz")):
            with np.load(file) as noted:
                entries |= dict(noted)
    np.savez_compressed(RECORD, allow_pickle=False, **entries)
    print(f"{RECORD.name}: {RECORD.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
