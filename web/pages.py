"""From notebooks to pages: what computes in the browser comes alive, all else is a picture."""

import re
from html import escape
from pathlib import Path

import nbformat

from convlab.explorer import page as explorer
from convlab.live_unet import page as live_unet
from notebooks.build import ALIVE, PNG, WIDGET_VIEW, begun_with, models

HTML = "text/html"
WITHOUT = "As a picture, since this browser runs no scripts."
HERE = (
    '<a href="../run/lab/index.html?path={}">Run this lesson</a> in your browser: Python starts in '
    "about fifteen seconds, and nothing is installed."
)
ELSEWHERE = (
    "This lesson asks TensorFlow, which no browser has. "
    '<a href="../elsewhere.html">Run it elsewhere</a>.'
)
PUZZLES = ' Its exercises alone: <a href="../run/lab/index.html?path=puzzles/{}">puzzles</a>.'
SLIDES = ' For a class: <a href="../slides/{}.html">slides</a>.'
COLAB = (
    ' <a href="https://colab.research.google.com/github/{}/blob/main/notebooks/{}">In Colab</a>.'
)
LINK = re.compile(r"\[([^\]]*)\]\(((?:(?:explorer|live_unet|index)\.html|vector/)[^)]*)\)")


def lesson(path: Path, in_a_browser: bool, repository: str = "") -> nbformat.NotebookNode:
    """Read a notebook as the source of a page.

    Its explorers and live U-Nets become elements that a script opens; folded cells are folded here
    too; a picture keeps its alt text; a link to the two files beside the lessons stays one. Under
    its title stands where it can be run.
    """
    notebook = nbformat.read(path, as_version=4)
    title, _, rest = notebook.cells[0].source.partition("\n")
    run = HERE.format(path.name) if in_a_browser else ELSEWHERE
    puzzles = PUZZLES.format(path.name)
    colab = COLAB.format(repository, path.name) if repository else ""
    notebook.cells[
        0
    ].source = (
        f'{title}\n\n<p class="run">{run}{colab}{puzzles}{SLIDES.format(path.stem)}</p>\n{rest}'
    )
    saved = models(notebook)
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            cell.source = linked(cell.source)
        if cell.metadata.get("jupyter", {}).get("source_hidden"):
            cell.metadata["tags"] = [*cell.metadata.get("tags", []), "hide-input"]
        for output in cell.get("outputs", []):
            _show(output, saved, cell)
    notebook.metadata.pop("widgets", None)
    return notebook


def linked(text: str) -> str:
    """Write links to pages that Sphinx does not make as what HTML has for them."""
    return LINK.sub(r'<a href="\2">\1</a>', text)


def elsewhere(text: str, repository: str) -> str:
    """Put the repository's name into the page on Colab and the others, where it is known."""
    owner, _, name = (repository or "OWNER/NAME").partition("/")
    return re.sub(r"\bOWNER\b", owner, re.sub(r"\bNAME\b", name, text))


def gallery(text: str) -> str:
    """Let the gallery's thirty films be fetched where they are looked at, and not before."""
    return linked(text).replace("<img ", '<img loading="lazy" ')


def _show(output, saved, cell):
    """Put what a page shows in the place of what Jupyter would show."""
    data = output.get("data", {})
    model = saved.get(data.get(WIDGET_VIEW, {}).get("model_id"))
    if model is not None:
        output["data"] = {HTML: element(model, data.get(PNG))}
    elif PNG in data:
        alt = output["metadata"].get(PNG, {}).get("alt", "")
        cell.metadata["mystnb"] = {"image": {"alt": alt}}
        output["data"] = {PNG: data[PNG]}


def element(model, still) -> str:
    """Write a widget as an element that `static/live.js` opens; without scripts it is a picture."""
    state = model["state"]
    if ALIVE[state["_anywidget_id"]] is explorer:
        name, begun = "explorer", {"line": state["line"]}
    else:
        name, begun = "live_unet", live_unet.begun(*begun_with(model))
    data = " ".join(f'data-{key}="{escape(text)}"' for key, text in begun.items())
    picture = f'<img alt="{WITHOUT}" src="data:image/png;base64,{still}">'
    return f'<div class="live" data-live="{name}" {data}><noscript>{picture}</noscript></div>'


def anchor(heading: str) -> str:
    """Return a heading's anchor as JupyterLab makes it, since the lessons' links name that."""
    return heading.replace(" ", "-")


def contents(lessons: list[Path]) -> str:
    """Write the page that lists all others."""
    listed = "\n".join(f"lessons/{path.stem}" for path in lessons)
    solutions = "\n".join(f"lessons/solutions/{path.stem}" for path in lessons)
    return f"""# Contents

```{{toctree}}
:caption: Lessons
:maxdepth: 1

{listed}
lessons/glossary
```

```{{toctree}}
:caption: In class
:maxdepth: 1

teach
elsewhere
images/gallery
```

```{{toctree}}
:caption: Use it
:maxdepth: 1

command_line
reference
```

```{{toctree}}
:caption: Solutions
:maxdepth: 1

{solutions}
```
"""
