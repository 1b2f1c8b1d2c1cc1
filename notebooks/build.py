"""Make the notebooks from their sources: ``python notebooks/build.py [names]``.

Each ``src/NN_name.py`` (py:percent text) becomes ``NN_name.ipynb``, executed, with its outputs.
Without names, all of them. The result is the same bytes on every run with one set of versions,
but for the pictures and numbers of a training, which differ between processors. With
``--explorers`` no cell is run: the saved notebooks get the present explorer, and its still.
"""

import os
import re
import sys
from base64 import b64decode, b64encode
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import jupytext
import nbformat
from nbclient import NotebookClient
from PIL import Image

from convlab.explorer.page import MODULE, STYLE, page
from convlab.live_unet.page import page as live_unet_page
from convlab.widgets.still import with_caption

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))  # `tools`, where this file is run as a program
from tools.explorer_still import explorer_still  # noqa: E402

WIDGET_VIEW = "application/vnd.jupyter.widget-view+json"
PNG = "image/png"
WIDGET_STATE = "application/vnd.jupyter.widget-state+json"
ROOT = HERE.parent
EXPLORER = "convlab.explorer.widget.Explorer"  # it computes in the browser, and needs no kernel
REFERENCE = "IPY_MODEL_"  # what stands before a model's name where another model refers to it


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
    """Drop what a reader without a kernel cannot use: live widgets, but for the explorer."""
    alive = explorers(notebook)
    for name in set(notebook.metadata) - {"kernelspec", "language_info"}:
        del notebook.metadata[name]
    notebook.metadata["language_info"] = {"name": "python"}
    if alive:
        state = {"state": alive, "version_major": 2, "version_minor": 0}
        notebook.metadata["widgets"] = {WIDGET_STATE: state}
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
        for view, data in views(cell):
            if view not in alive:
                del data[WIDGET_VIEW]
        for output in cell.get("outputs", []):
            if PNG in output.get("data", {}):
                output["data"][PNG] = smaller(output["data"][PNG])
    describe(notebook)
    return notebook


def add_stills(notebook):
    """Put a picture beside each explorer, for readers who have no kernel."""
    state = notebook.metadata.get("widgets", {}).get(WIDGET_STATE, {}).get("state", {})
    for cell in notebook.cells:
        for view, data in views(cell):
            still = with_caption(explorer_still(state[view]["state"]["line"]))
            data[PNG] = smaller(b64encode(still).decode("ascii"))
    describe(notebook)
    return notebook


def describe(notebook):
    """Give each picture its alt text: the sentence *Figure: ...* that follows it."""
    for cell, after in pairwise(notebook.cells):
        for output in cell.get("outputs", []):
            if PNG in output.get("data", {}):
                words = alt_text(after.source) or str(output["data"].get("text/plain", ""))
                output["metadata"].setdefault(PNG, {})["alt"] = words


def alt_text(words):
    """Take the sentence of alt text out of a cell's words; empty where there is none."""
    found = re.match(r"\*Figure: (.*?)\*(?:\n\n|$)", words.strip(), flags=re.DOTALL)
    text = " ".join(re.sub(r"[*`$]", "", found[1]).split()) if found else ""
    return text[:1].upper() + text[1:]


def smaller(picture):
    """Write a picture, PNG as base64, in fewer bytes; no pixel changes."""
    image = Image.open(BytesIO(b64decode(picture)))
    if getattr(image, "n_frames", 1) > 1:
        return picture  # a film stays one
    if image.mode == "RGBA" and image.getextrema()[3] == (255, 255):
        image = image.convert("RGB")  # nothing shows through
    buffer = BytesIO()
    image.save(buffer, format="png", optimize=True)
    return b64encode(buffer.getvalue()).decode("ascii")


def views(cell):
    """List the widgets that a cell shows: the name of each one's model, and the output's data."""
    shown = [output.get("data", {}) for output in cell.get("outputs", [])]
    return [(data[WIDGET_VIEW]["model_id"], data) for data in shown if WIDGET_VIEW in data]


def explorers(notebook):
    """Collect the models of the explorers that are shown, under names that stay.

    An explorer's name is the same at every run. That of its layout is not, so it gets one.
    """
    saved = notebook.metadata.get("widgets", {}).get(WIDGET_STATE, {}).get("state", {})
    kept = {}
    for name, _ in [view for cell in notebook.cells for view in views(cell)]:
        model = saved[name]
        if model["state"].get("_anywidget_id") == EXPLORER:
            layout = f"{name}-layout"
            kept[layout] = saved[model["state"]["layout"].removeprefix(REFERENCE)]
            kept[name] = {**model, "state": {**model["state"], "layout": REFERENCE + layout}}
    return kept


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
        extra_arguments=["--IPKernelApp.extensions=tools.captions.drawn"],
    )
    client.execute(
        env=os.environ | {"PYTHONPATH": str(ROOT), "JPY_SESSION_NAME": f"{source.stem}.ipynb"}
    )
    nbformat.write(add_stills(clean(notebook)), HERE / f"{source.stem}.ipynb")


def renew_explorers(source):
    """Put the present explorer, and its still, into a notebook that was built; no cell is run."""
    file = HERE / f"{source.stem}.ipynb"
    notebook = nbformat.read(file, as_version=4)
    present = {"_esm": MODULE.read_text("utf-8"), "_css": STYLE.read_text("utf-8")}
    saved = notebook.metadata.get("widgets", {}).get(WIDGET_STATE, {}).get("state", {})
    for model in saved.values():
        if model["state"].get("_anywidget_id") == EXPLORER:
            model["state"].update(present)
    nbformat.write(add_stills(clean(notebook)), file)


def main(words):
    """Make the named notebooks, or all; and the explorer's page, which takes no time."""
    names = [word for word in words if word != "--explorers"]
    make = build if names == words else renew_explorers
    sources = sorted((HERE / "src").glob("*.py"))
    chosen = [s for s in sources if not names or s.stem in names or s.stem[:2] in names]
    if not chosen:
        raise SystemExit(f"no source among {[s.stem for s in sources]} is named {names}")
    for source in chosen:
        print(source.stem, flush=True)
        make(source)
    (HERE / "explorer.html").write_text(page(), encoding="utf-8")
    (HERE / "live_unet.html").write_text(live_unet_page(), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
