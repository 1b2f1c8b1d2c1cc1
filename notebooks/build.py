"""Make the notebooks from their sources: ``python notebooks/build.py [names]``.

Each ``src/NN_name.py`` (py:percent text) becomes ``NN_name.ipynb``, executed, with its outputs.
Without names, all of them. The result is the same bytes on every run with one set of versions,
but for the pictures and numbers of a training, which differ between processors.
"""

import sys
from pathlib import Path

import jupytext
import nbformat
from nbclient import NotebookClient

HERE = Path(__file__).parent
WIDGET_VIEW = "application/vnd.jupyter.widget-view+json"


def read(source):
    """Read a source as a notebook whose cells are numbered, so that their ids stay."""
    notebook = jupytext.read(source, fmt="py:percent")
    for number, cell in enumerate(notebook.cells):
        cell.id = f"cell-{number:03d}"
    notebook.metadata = {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    }
    notebook.nbformat, notebook.nbformat_minor = 4, 5
    return notebook


def clean(notebook):
    """Drop what a reader without a kernel cannot use: live widgets. Their picture stays."""
    for name in set(notebook.metadata) - {"kernelspec", "language_info"}:
        del notebook.metadata[name]
    notebook.metadata["language_info"] = {"name": "python"}
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
        for output in cell.get("outputs", []):
            output.get("data", {}).pop(WIDGET_VIEW, None)
    return notebook


def build(source):
    """Make one notebook."""
    notebook = read(source)
    client = NotebookClient(
        notebook,
        timeout=600,
        kernel_name="python3",
        record_timing=False,
        coalesce_streams=True,  # else the timing of prints would show in the file
        resources={"metadata": {"path": str(HERE)}},
    )
    client.execute()
    nbformat.write(clean(notebook), HERE / f"{source.stem}.ipynb")


def main(names):
    """Make the named notebooks, or all."""
    sources = sorted((HERE / "src").glob("*.py"))
    chosen = [s for s in sources if not names or s.stem in names or s.stem[:2] in names]
    if not chosen:
        raise SystemExit(f"no source among {[s.stem for s in sources]} is named {names}")
    for source in chosen:
        print(source.stem, flush=True)
        build(source)


if __name__ == "__main__":
    main(sys.argv[1:])
