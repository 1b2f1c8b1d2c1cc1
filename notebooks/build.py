"""Make the notebooks from their sources: ``python notebooks/build.py [names]``.

Each ``src/NN_name.py`` (py:percent text) becomes ``NN_name.ipynb``, executed, with its outputs.
Without names, all of them. The result is the same bytes on every run with one set of versions,
but for the pictures and numbers of a training, which differ between processors. With
``--explorers`` no cell is run: the saved notebooks get the present explorer and live U-Net, and
their stills.
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

from convlab.explorer import page as explorer
from convlab.live_unet import page as live_unet
from convlab.widgets.still import with_caption

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))  # `tools`, where this file is run as a program
from tools.stills import explorer_still, few_colours, live_unet_still  # noqa: E402

WIDGET_VIEW = "application/vnd.jupyter.widget-view+json"
PNG = "image/png"
WIDGET_STATE = "application/vnd.jupyter.widget-state+json"
ROOT = HERE.parent
# What computes in the browser, and needs no kernel: the room that has its page.
ALIVE = {
    "convlab.explorer.widget.Explorer": explorer,
    "convlab.live_unet.live.LiveUNet": live_unet,
}
STILL_ONLY = "still"  # a cell's tag: the file has no room for the widget itself
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
    """Drop what a reader without a kernel cannot use: live widgets that compute in the kernel."""
    alive = computing_in_the_browser(notebook)
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
    """Put a picture beside each widget, for readers who have no kernel."""
    saved = models(notebook)
    for cell in notebook.cells:
        for view, data in views(cell):
            data[PNG] = smaller(b64encode(still_of(saved[view])).decode("ascii"))
            if STILL_ONLY in cell.metadata.get("tags", []):
                del data[WIDGET_VIEW], saved[view], saved[f"{view}-layout"]
    if not saved:
        notebook.metadata.pop("widgets", None)
    describe(notebook)
    return notebook


def still_of(model):
    """Take the picture of a widget, from its saved state."""
    state = model["state"]
    if ALIVE[state["_anywidget_id"]] is explorer:
        return with_caption(explorer_still(state["line"]))
    return few_colours(with_caption(live_unet_still(live_unet.page(*begun_with(model)))))


def begun_with(model):
    """Return what a saved live U-Net begins with, as its page takes it."""
    state = model["state"]
    held = {buffer["path"][0]: b64decode(buffer["data"]) for buffer in model.get("buffers", [])}
    names, logits = state["names"], held.get("logits", b"")
    count = len(logits) // max(len(names), 1)
    others = {name: logits[n * count : (n + 1) * count] for n, name in enumerate(names)}
    return held.get("network", b""), held.get("picture", b""), state["size"], others


def models(notebook):
    """Return the saved states of a notebook's widgets, by name."""
    return notebook.metadata.get("widgets", {}).get(WIDGET_STATE, {}).get("state", {})


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


def computing_in_the_browser(notebook):
    """Collect the models of explorers and live U-Nets that are shown, under names that stay.

    Their own name is the same at every run. That of their layout is not, so it gets one.
    """
    saved = models(notebook)
    kept = {}
    for name, _ in [view for cell in notebook.cells for view in views(cell)]:
        model = saved[name]
        if model["state"].get("_anywidget_id") in ALIVE:
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
    """Put the present widgets, and their stills, into a notebook that was built; no cell is run."""
    file = HERE / f"{source.stem}.ipynb"
    notebook = nbformat.read(file, as_version=4)
    for model in models(notebook).values():
        room = ALIVE.get(model["state"].get("_anywidget_id"))
        if room:
            module, style = (path.read_text("utf-8") for path in (room.MODULE, room.STYLE))
            model["state"].update(_esm=module, _css=style)
    nbformat.write(add_stills(clean(notebook)), file)


def main(words):
    """Make the named notebooks, or all; and the two pages, which take no time."""
    names = [word for word in words if word != "--explorers"]
    make = build if names == words else renew_explorers
    sources = sorted((HERE / "src").glob("*.py"))
    chosen = [s for s in sources if not names or s.stem in names or s.stem[:2] in names]
    if not chosen:
        raise SystemExit(f"no source among {[s.stem for s in sources]} is named {names}")
    for source in chosen:
        print(source.stem, flush=True)
        make(source)
    (HERE / "explorer.html").write_text(explorer.page(), encoding="utf-8")
    (HERE / "live_unet.html").write_text(live_unet.page(), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
