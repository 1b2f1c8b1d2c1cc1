"""Lesson 05."""

import numpy as np

from convlab import Geometry
from convlab.lessons.explorers.convolution.size_ladder import SizeExplorer
from tests.lessons.said.page import listed, size, word
from tools.captions.heard import colour_of
from tools.gallery.settings import SETTINGS

KERNEL, STRIDE = 3, 2  # of all the ladders of the lesson
INPUT, OUTPUT = colour_of("input"), colour_of("output")


def said(page):
    ladder = page.arrays("A ladder of input sizes")
    sizes = [array["shape"][1] for array in ladder]
    yield f"sizes from {sizes[0]} to {sizes[-1]}, a line of {INPUT} cells"
    pairs = {}
    for large in sizes:
        pairs.setdefault(Geometry(large, KERNEL, STRIDE).small[0], []).append(large)
    (low, first), (middle, second), (high, third) = pairs.items()
    yield f"{listed(first)} both shrink to {low}; {listed(second)} both shrink to {middle}"
    yield f"{listed(third)} both to {high}"
    last = {
        page.values("A ladder of input sizes", sizes.index(n))[0, -1] for n in sizes if not n % 2
    }
    (unread,) = last
    yield f"In every even size the last cell holds {unread:.0f}, because"
    choices = [
        large - (small - 1) * STRIDE - KERNEL for small, two in pairs.items() for large in two
    ]
    yield f"bring each size back, {listed(sorted(set(choices)), 'or')}; {_section(page)} explains"
    yield from _films(page)
    yield from _lines(page)
    yield from _explorer()


def _section(page):
    return next(title.split(" ")[0] for title in page.titles if "output padding" in title)


def _films(page):
    _, _, image, kernel, told = SETTINGS["odd_sizes"]
    g = Geometry(image.shape, kernel.shape, **told)
    smaller = size(n - 1 for n in image.shape)
    assert Geometry([n - 1 for n in image.shape], kernel.shape, **told).small == g.small
    yield f"an input of {smaller} would give as large an output"
    yield f"chose {size(g.large)} cells and not {smaller}"


def _lines(page):
    settings = page.arrays("One line of")
    yield f"One line of {OUTPUT} cells for each of the {word(len(settings))} settings"
    whole, longer = (page.values("One line of", n)[0] for n in (0, 1))
    assert np.array_equal(longer[:-1], whole)
    yield f"and output padding appends a {longer[-1]:.0f}"
    lines = page.arrays("The same nine stamped numbers")
    yield f"numbers on {OUTPUT} cells, {word(len(lines))} times"


def _explorer():
    explorer = SizeExplorer()
    explorer.set(padding="same")
    g, small = explorer.geometry, explorer.state["small"]
    yield f"an input of {word(small)} {INPUT} cells"
    yield f"a kernel of {word(g.kernel[0])} {colour_of('kernel')} cells"
    yield f"the {word(len(explorer.stamped))} {OUTPUT} cells that the stamps cover"
    yield f"and the {word(len(explorer.output))} that are kept"
    yield f"a ladder of the sizes {listed(explorer.sizes)}"
    shrunk = {n: Geometry(n, g.kernel, g.stride, "same").small[0] for n in explorer.sizes}
    inside = [n for n, to in shrunk.items() if to == small]
    shared = f"{word(len(inside)).title()} of them, {listed(inside)},"
    yield f"{shared} shrink to the present {small}"
    first, last = explorer.sizes[0], explorer.sizes[-1]
    yield f"{first} shrinks to {shrunk[first]} and {last} to {shrunk[last]}"
