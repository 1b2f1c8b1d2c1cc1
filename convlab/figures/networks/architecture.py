"""Draw a network from its description: a box for each feature map, an arrow for each operation."""

from typing import NamedTuple

import numpy as np
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import FancyArrowPatch, Rectangle
from matplotlib.path import Path
from matplotlib.patheffects import withStroke

from convlab.figures.networks.architecture_layout import layout
from convlab.figures.style import FONT, PALETTE, STRIDED_LAYER, tint

ARROWS = {
    "convolution": ("convolution", PALETTE.input),
    "pointwise": ("convolution, kernel 1", PALETTE.highlight),
    "atrous": ("atrous convolution", PALETTE.overlap),
    "strided": ("convolution with stride", STRIDED_LAYER),
    "pool": ("pooling", PALETTE.difference),
    "context": ("pooling to a fixed grid", PALETTE.kernel),
    "up": ("up-sampling", PALETTE.output),
    "copy": ("copy, to be concatenated", PALETTE.padding),
    "add": ("added", PALETTE.ink),
    "dense": ("dense", STRIDED_LAYER),
    "other": ("other", PALETTE.muted),
}
"""Words and colour of each operation."""
FACES = {
    "input": ("input", 0.45),
    "map": ("padding", 0.2),
    "join": ("padding", 0.75),
    "answer": ("output", 0.6),
}


DIGIT = 0.64  # its width, in em
MOST = 7  # entries of the legend side by side


class ArchitectureDrawing(NamedTuple):
    """The artists, by the names of the boxes and in the order of the arrows."""

    boxes: dict
    arrows: list
    channels: dict
    sides: dict
    legend: object


def draw_architecture(canvas, description, *, fontsize=12.5, legend=True) -> ArchitectureDrawing:
    """Draw a network from its description.

    Parameters
    ----------
    canvas : matplotlib.axes.Axes or matplotlib.figure.Figure
        Where to draw. A figure gets axes that fill it. Its size must be final: boxes make room
        for texts, whose size is fixed.
    description : object
        ``boxes``, each with ``name``, ``kind`` ("input", "map", "join" or "answer"), ``shape``
        (*spatial, channels) and ``level`` (how often halved); ``edges``, each with ``start`` and
        ``end`` (names of boxes), ``operation`` (a key of `ARROWS`), ``detail`` and ``skip``.
    fontsize : float, optional
        In points. On a figure of 16 x 9 inches, 12 gives digits of 14 pixels on 1920 x 1080.
    legend : bool, optional
        Whether to say below what the arrows mean.

    Notes
    -----
    From left to right runs the longest path, from top to bottom the number of halvings. A box is
    high where the map is large and wide where it has many channels. Over a box stand its channels,
    below it its side or sides, each only where it changes and where there is room.

    Examples
    --------
    >>> from types import SimpleNamespace as Of
    >>> image = Of(name="x", kind="input", shape=(8, 8, 3), level=0.0)
    >>> maps = Of(name="y", kind="answer", shape=(4, 4, 16), level=1.0)
    >>> pool = Of(start="x", end="y", operation="pool", detail="2 x 2", skip=False)
    >>> drawing = draw_architecture(Figure((8, 4)), Of(boxes=[image, maps], edges=[pool]))
    >>> drawing.channels["y"].get_text(), drawing.sides["y"].get_text()
    ('16', '4')
    """
    ax = canvas.add_axes((0.015, 0.02, 0.97, 0.96)) if isinstance(canvas, Figure) else canvas
    wide, high = ax.get_window_extent().size / ax.get_figure().dpi
    em = fontsize / 72
    used = {edge.operation for edge in description.edges}
    bottom = (2.1 + 1.3 * (len(used) > MOST)) * em if legend else 0.0
    ax.set(xlim=(0, wide), ylim=(-bottom, high - bottom))
    ax.set_axis_off()
    places, paths = layout(description, wide, high - bottom, 1.2 * em)
    copied = _copied(description)
    boxes = {
        box.name: _box(ax, box, places[box.name], copied.get(box.name)) for box in description.boxes
    }
    pairs = zip(description.edges, paths, strict=True)
    arrows = [_arrow(ax, edge, path) for edge, path in pairs]
    channels, sides = _labels(ax, description, places, fontsize)
    key = _legend(ax, used, fontsize) if legend else None
    return ArchitectureDrawing(boxes, arrows, channels, sides, key)


def _box(ax, box, place, copied):
    """Draw a box; of a join, the share of channels that a skip brought is darker."""
    corner = (place.x - place.width / 2, place.y - place.height / 2)
    style = {"edgecolor": PALETTE.ink, "linewidth": 1.1, "zorder": 3}
    face = tint(*FACES["map" if copied else box.kind])
    whole = ax.add_patch(Rectangle(corner, place.width, place.height, facecolor=face, **style))
    if copied:
        dark = tint(*FACES["join"])
        strip = Rectangle(corner, copied * place.width, place.height, facecolor=dark, **style)
        ax.add_patch(strip)
    return whole


def _copied(description):
    """Return for each join that a skip is copied into, the share of its channels that it is."""
    depth = {box.name: box.shape[-1] for box in description.boxes}
    shares = {}
    for edge in description.edges:
        if edge.skip and edge.operation == "copy":
            share = depth[edge.start] / depth[edge.end]
            shares[edge.end] = shares.get(edge.end, 0.0) + share
    return {name: share for name, share in shares.items() if share < 1}


def _arrow(ax, edge, path):
    """Draw an arrow; where several share a stretch, the shortest lies on top."""
    colour = ARROWS[edge.operation][1]
    head = min(5.0, 72 * 0.8 * abs(path[-1][0] - path[-2][0]))  # points
    length = np.abs(np.diff(path, axis=0)).sum()
    return ax.add_patch(
        FancyArrowPatch(
            path=Path(path), arrowstyle=f"-|>,head_length={head},head_width={head / 2}",
            mutation_scale=1, color=colour, linewidth=1.8, zorder=2 - length / 1000,
            joinstyle="miter", capstyle="butt", shrinkA=0, shrinkB=0,
        )
    )  # fmt: skip


def _labels(ax, description, places, fontsize):
    """Write channels above and sides below, where they change and where there is room."""
    rates = {e.end: e.detail for e in description.edges if e.operation == "atrous"}
    em = fontsize / 72
    columns = sorted({place.x for place in places.values()})
    tight = min(np.diff(columns), default=np.inf) < 2.2 * em  # not even 4 digits over each box
    channels, sides, last, free = {}, {}, {}, {}
    for box in sorted(description.boxes, key=lambda box: places[box.name].x):
        place = places[box.name]
        below = rates.get(box.name) or _sides(box.shape[:-1])
        for written, text, sign in ((channels, str(box.shape[-1]), 1), (sides, below, -1)):
            key, half = (place.lane, sign), DIGIT * em * len(text) / 2
            wanted = last.get(key) != text or box.kind in ("input", "answer")
            quiet = tight and key in last and box.kind == "map"
            if not text or not wanted or quiet or place.x - half < free.get(key, -np.inf):
                continue
            written[box.name] = _text(ax, place, text, sign, fontsize)
            last[key], free[key] = text, place.x + half + 0.15 * em
    return channels, sides


def _text(ax, place, text, sign, fontsize):
    y = place.y + sign * (place.height / 2 + 0.15 * fontsize / 72)
    return ax.text(
        place.x, y, text, ha="center", va="bottom" if sign > 0 else "top",
        fontproperties=FONT, fontsize=fontsize, color=PALETTE.ink if sign > 0 else PALETTE.muted,
        zorder=2.5, path_effects=[withStroke(linewidth=3, foreground=PALETTE.paper)],
    )  # fmt: skip


def _sides(spatial):
    """Write one side for a square or a cube, all of them otherwise."""
    if not spatial:
        return ""
    return (
        str(spatial[0])
        if len(set(spatial)) == 1
        else "\N{MULTIPLICATION SIGN}".join(map(str, spatial))
    )


def _legend(ax, used, fontsize):
    rows = [pair for operation, pair in ARROWS.items() if operation in used]
    handles = [Line2D([], [], color=colour, linewidth=3, label=words) for words, colour in rows]
    return ax.legend(
        handles=handles, loc="lower center", frameon=False, borderaxespad=0,
        ncols=-(-len(handles) // 2) if len(handles) > MOST else len(handles),
        prop={"family": FONT.get_family(), "size": fontsize}, handlelength=1.2, columnspacing=1.5,
    )  # fmt: skip
