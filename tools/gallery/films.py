"""The films of `gallery`: each setting forward and transposed, with its caption."""

from functools import partial

import numpy as np
from matplotlib.figure import Figure

from convlab.figures.style import FONT, PALETTE
from tools.gallery.animations import Gathering, Stamping
from tools.gallery.files import Film

_SIZE, _DPI = (16, 9), 60  # inches; 960 by 540 pixels


def forward_film(c) -> Film:
    """Return the film of a convolution.

    Parameters
    ----------
    c : types.SimpleNamespace
        The arrays of `tools.gallery.table.case`.
    """
    first, rows = (0, 0), _by(c.kernel)
    caption = (
        f"{_by(c.image)} input, {_settings(c)}: {_by(c.output)} output "
        f"{c.output.tolist()}. The first sum is {c.output[first]}."
    )
    alt = (
        f"A {rows} kernel {c.kernel.tolist()} moves over a {_by(c.image)} input"
        f"{_around(c)} in {c.output.size} steps. At each, the cells that it meets are outlined, "
        "their weights stand in their corners, the sum is written out, and one cell of the "
        f"{_by(c.output)} output is filled. At the end the output is {c.output.tolist()}."
    )
    heading = f"convolution, {c.heading}"
    arrays = c.padded, c.given, c.kernel, c.places, c.output
    title = "input" if c.given.all() else "input, padded"
    scene = partial(Gathering, titles=(title, "kernel", "output"))
    return _film(c, caption, alt, partial(_play, scene, arrays, heading, _settings(c)))


def transposed_film(c) -> Film:
    """Return the film of the transposed convolution with the same settings."""
    most = c.counts[-1][c.given].max()
    overlap = f"Up to {most} stamps overlap." if most > 1 else "No two stamps overlap."
    caption = (
        f"{_by(c.small)} input, {_settings(c)}: {_by(c.back)} output {c.back.tolist()}. "
        f"{overlap}{_shared(c.geometry)}"
    )
    alt = (
        f"Each number of the {_by(c.small)} input {c.small.tolist()} times the {_by(c.kernel)} "
        f"kernel {c.kernel.tolist()} is a stamp. In {c.small.size} steps the stamps are added to "
        f"the output, {_step(c)}; {_overlaps(most)}{_cropped(c)} At the end the {_by(c.back)} "
        f"output is {c.back.tolist()}."
    )
    heading = f"transposed convolution, {c.heading}"
    arrays = c.small, c.kernel, c.stamps, c.places, c.totals, c.counts, c.given
    title = "output" if c.given.all() else "output, cropped"
    scene = partial(Stamping, titles=("input", "kernel", "stamp", title))
    return _film(c, caption, alt, partial(_play, scene, arrays, heading, _settings(c)))


def zeros_film(c) -> Film:
    """Return the film of the transposed convolution as a convolution of the spread input."""
    caption = (
        "The same transposed convolution once more: zeros between and around the "
        f"{_by(c.small)} input make it {_by(c.spread)}, and the flipped kernel slides over them "
        f"with stride 1. The output is the same, {c.back.tolist()}."
    )
    alt = (
        f"A {_by(c.spread)} grid holds the {_by(c.small)} input {c.small.tolist()}, with dashed "
        f"zeros between and around. The flipped {_by(c.kernel)} kernel {c.flipped.tolist()} moves "
        f"over it in {c.back.size} steps, and each fills one cell of the {_by(c.back)} output. "
        f"At the end the output is {c.back.tolist()}."
    )
    heading = f"transposed convolution as a convolution, {c.heading}"
    arrays = c.spread, c.spread_given, c.flipped, c.spread_places, c.back
    settings = f"{_by(c.kernel)} kernel, flipped, stride 1 over the zeros"
    settings += f", dilation {c.geometry.dilation[0]}" if c.geometry.dilation[0] > 1 else ""
    scene = partial(Gathering, titles=("input, zeros put in", "kernel, flipped", "output"))
    return _film(c, caption, alt, partial(_play, scene, arrays, heading, settings))


def _film(c, caption, alt, play):
    return Film(play, caption, alt, c.heading, c.look_for)


def _play(scene, arrays, heading, settings):
    """Yield the figure, changed, and how long it stays."""
    figure = Figure(figsize=_SIZE, dpi=_DPI)
    ax = figure.add_axes((0.01, 0.01, 0.98, 0.85))
    words = {"fontproperties": FONT, "va": "top", "ha": "left"}
    figure.text(0.02, 0.975, heading, color=PALETTE.ink, fontsize=27, **words)
    figure.text(0.02, 0.91, settings, color=PALETTE.muted, fontsize=22, **words)
    for milliseconds in scene(ax, *arrays).play():
        yield figure, milliseconds


def _by(values):
    return " by ".join(map(str, np.shape(values)))


def _settings(c):
    """Return kernel, stride, padding and dilation in a few words."""
    g, words = c.geometry, [f"{_by(c.kernel)} kernel", f"stride {c.geometry.stride[0]}"]
    (above, below), (left, right) = g.pads
    if above == below == left == right:
        words += [f"padding {above}"] if above else []
    else:
        words.append(f"padding {above} above, {below} below, {left} left, {right} right")
    return ", ".join(words + ([f"dilation {g.dilation[0]}"] if g.dilation[0] > 1 else []))


def _around(c):
    """Return what stands around the input."""
    return "" if c.given.all() else f", drawn with its zeros as {_by(c.padded)} cells,"


def _step(c):
    stride = c.geometry.stride[0]
    return f"{stride} cell{'s' if stride > 1 else ''} from one to the next"


def _overlaps(most):
    if most == 1:
        return "no cell is reached twice."
    return f"cells that several stamps reach, up to {most}, turn purple."


def _shared(g):
    """Return which sizes have this small one; ``output_padding`` picks one of them."""
    if g.stride[0] == 1:
        return ""
    first, *_, last = sorted({rows for rows, _ in g.large_sizes()})
    return f" Sizes {first} and {last} both shrink to {g.small[0]}; this is {g.large[0]}."


def _cropped(c):
    return "" if c.given.all() else " The dashed margin is cropped."
