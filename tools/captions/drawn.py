"""Note what a figure holds at the moment that a notebook shows it.

The build loads this as an IPython extension into a lesson's kernel. Every figure that Matplotlib
writes as PNG then carries the facts of its artists in the output's metadata, where the checker
finds them; a reader does not see them.
"""

import numpy as np
from matplotlib.collections import PatchCollection, PathCollection
from matplotlib.colors import to_rgb
from matplotlib.container import BarContainer
from matplotlib.patches import Circle, FancyBboxPatch, Polygon, Rectangle

from convlab.figures.arrays import ArrayCollection
from tools.captions.colours import name

FACTS = "drawn"
MANY = 300  # numbers of an array, or series of a panel: more than these are not noted one by one


def facts(figure) -> dict:
    """Describe a figure's panels in plain data.

    Parameters
    ----------
    figure : matplotlib.figure.Figure

    Returns
    -------
    dict
        ``panels``: one dict for each visible axes, with its ``texts`` (title, labels, ticks, legend
        and words), the shapes of its ``images``, the numbers of its ``curves``, ``dots``, ``bars``,
        ``boxes``, ``circles`` and ``polygons``; its ``arrays``, as `array_facts` has them; and its
        ``series``: label, kind ("curve", "dots" or "bars"), colour and number of points of each.
        ``grid``: rows and columns of panels.
    """
    axes = [ax for ax in figure.axes if ax.get_visible() and (ax.axison or ax.has_data())]
    places = [ax.get_subplotspec() for ax in axes]
    grids = {place.get_gridspec().get_geometry() for place in places if place is not None}
    words = [*figure.texts, *([figure._suptitle] if figure._suptitle else [])]
    return {
        "panels": [_panel(ax) for ax in axes],
        "grid": list(grids.pop()) if len(grids) == 1 else None,
        "texts": [text.get_text() for text in words if text.get_text()]
        + [text.get_text() for legend in figure.legends for text in legend.get_texts()],
    }


def _panel(ax) -> dict:
    bars = [
        patch for holder in ax.containers if isinstance(holder, BarContainer) for patch in holder
    ]
    patches = [patch for patch in ax.patches if patch.get_visible() and patch not in bars]
    lines = [line for line in ax.lines if line.get_visible() and len(line.get_xdata())]
    dotted = [line for line in lines if line.get_marker() not in ("None", "", " ", None)]
    clouds = [
        cloud
        for cloud in ax.collections
        if isinstance(cloud, PathCollection) and cloud.get_visible()
        if not isinstance(cloud, PatchCollection | ArrayCollection)
    ]
    return {
        "texts": _texts(ax),
        "images": [list(image.get_array().shape) for image in ax.images if image.get_visible()],
        "curves": sum(line.get_linestyle() not in ("None", "", " ") for line in lines),
        "dots": sum(len(line.get_xdata()) for line in dotted)
        + sum(len(cloud.get_offsets()) for cloud in clouds),
        "bars": len(bars),
        "boxes": sum(isinstance(patch, Rectangle | FancyBboxPatch) for patch in patches),
        "circles": sum(isinstance(patch, Circle) for patch in patches),
        "polygons": sum(isinstance(patch, Polygon) for patch in patches),
        "arrays": [
            array_facts(part.owner)
            for part in ax.collections
            if isinstance(part, ArrayCollection)
            and part is part.owner.cells
            and part.owner.shape[0]
        ],
        "series": _series(ax, lines, clouds)[:MANY],
    }


def array_facts(array) -> dict:
    """Describe a drawn array in plain data.

    Parameters
    ----------
    array : convlab.figures.arrays.ArrayArtist

    Returns
    -------
    dict
        ``role``, ``title``, ``shape``; ``rows``: what is written in each row, with spaces
        between; ``corners``: what is written in corners; ``outlined``: how many cells; ``box``:
        top, left, bottom and right cell of these; ``roles``: how many cells of each.
    """
    small = array.strings.size <= MANY
    roles, counts = np.unique(array.roles.astype(str), return_counts=True)
    marked = np.argwhere(array.highlighted)
    return {
        "role": array.role,
        "title": array.title.get_text(),
        "shape": list(array.shape),
        "rows": [" ".join(row) for row in array.strings] if small else [],
        "corners": [text for text in array.corner_strings.ravel() if text] if small else [],
        "outlined": len(marked),
        "box": [*marked.min(axis=0).tolist(), *marked.max(axis=0).tolist()] if len(marked) else [],
        "roles": dict(zip(roles.tolist(), counts.tolist(), strict=True)),
    }


def _series(ax, lines, clouds):
    found = []
    for line in lines:
        dotted = line.get_linestyle() in ("None", "", " ")
        colour = _of_marker(line) if dotted else line.get_color()
        found.append([line.get_label(), "dots" if dotted else "curve", colour, line.get_xdata()])
    for cloud in clouds:
        colours = cloud.get_facecolor()
        if len(colours):
            found.append([cloud.get_label(), "dots", colours[0], cloud.get_offsets()])
    for holder in ax.containers:
        if isinstance(holder, BarContainer) and len(holder):
            shades = [patch.get_facecolor() for patch in holder]
            found += [[holder.get_label(), "bars", shade, [0]] for shade in shades]
    return [
        ["" if str(label).startswith("_") else label, kind, _word(colour), len(points)]
        for label, kind, colour, points in found
    ]


def _of_marker(line):
    face = line.get_markerfacecolor()
    is_open = str(face).lower() == "none" or to_rgb(face) == (1, 1, 1)
    return line.get_markeredgecolor() if is_open else face


def _word(colour):
    if isinstance(colour, str) and colour == "none":
        return "none"
    red, green, blue = (round(255 * part) for part in to_rgb(colour))
    return name(red, green, blue)


def _texts(ax) -> list[str]:
    legend = ax.get_legend()
    found = [ax.get_title(), ax.get_title("left"), ax.get_title("right")]
    if ax.axison:
        found += [ax.get_xlabel(), ax.get_ylabel()]
        found += [tick.get_text() for tick in (*ax.get_xticklabels(), *ax.get_yticklabels())]
    found += [text.get_text() for text in ax.texts if text.get_visible()]
    found += [text.get_text() for text in (legend.get_texts() if legend else [])]
    return [text for text in found if text]


def load_ipython_extension(shell) -> None:
    """Add the facts to every figure that is shown from now on."""
    from IPython.core import pylabtools

    write = pylabtools.print_figure

    def print_figure(fig, fmt="png", **options):
        written = write(fig, fmt=fmt, **options)
        if written is None or fmt != "png":
            return written
        return written, {FACTS: facts(fig)}

    pylabtools.print_figure = print_figure
