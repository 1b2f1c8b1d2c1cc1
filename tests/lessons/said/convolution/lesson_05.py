"""Lesson 05."""

import re
from inspect import signature

import numpy as np

from convlab import Geometry
from convlab.keras_bridge import keras_conv_transpose
from convlab.lessons.explorers.convolution.size_ladder import SizeExplorer
from convlab.segmentation.models import unet
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
    yield from _told(page)


def _section(page):
    return next(title.split(" ")[0] for title in page.titles if "output padding" in title)


def _films(page):
    _, _, image, kernel, told = SETTINGS["odd_sizes"]
    g = Geometry(image.shape, kernel.shape, **told)
    smaller = size(n - 1 for n in image.shape)
    assert Geometry([n - 1 for n in image.shape], kernel.shape, **told).small == g.small
    caption = f"an input of {smaller} would give as large an output"
    yield f"{caption}"
    large, kernel, small = page.named(caption)
    step = page.drawn(caption)["stride"]
    yield f"A {kernel} kernel slides with stride {step} over a {large} input with"
    yield f"and writes a {small} output"
    caption = "is multiplied with a"
    small, kernel, _ = page.named(caption)
    yield f"Each number of a {small} input is multiplied with a {kernel} kernel"
    yield f"the {OUTPUT} stamps are added with stride {page.drawn(caption)['stride']}"
    yield f"chose {size(g.large)} cells and not {smaller}"


def _lines(page):
    settings = page.arrays("One line of")
    yield f"One line of {OUTPUT} cells for each of the {word(len(settings))} settings"
    whole, longer = (page.values("One line of", n)[0] for n in (0, 1))
    assert np.array_equal(longer[:-1], whole)
    yield f"and output padding appends a {longer[-1]:.0f}"
    cropped = next(line for line in settings if line["roles"].get("padding", 0) > 1)
    padding = _crop(settings.index(cropped), page)
    yield f"With a padding of {padding} the first cell is dashed"
    yield f"so is the last one, {whole[-1]:.0f}; output padding brings that {whole[-1]:.0f} back"
    lines = page.arrays("Keras's line the last cell")
    (cells,) = {line["shape"][1] for line in lines}
    yield f"same {word(cells)} stamped numbers on {OUTPUT} cells, {word(len(lines))} times"


def _crop(number, page):
    settings = re.findall(r"^padding (\d), output_padding \d:", page.printed, re.MULTILINE)
    return int(settings[number])


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


def _told(page):
    """What the words say of sizes, beside the captions."""
    trips = re.findall(r"(\d) pixels +-> +(\d) +-> +(\d)", page.printed)
    went, down, up = next(trip for trip in trips if trip[0] != trip[2])
    yield f"{went} goes to {down} and comes back as {up}"
    collapsed = page.numbers(r"sizes that shrink to.*: \[(.*)\]")[1:]
    (to,) = {Geometry(int(n), KERNEL, STRIDE).small[0] for n in collapsed}
    yield f"{listed(f'{n:.0f}' for n in collapsed)} collapse to {to}"
    depth = signature(unet).parameters["depth"].default
    yield f"A U-Net halves {word(depth)} times"
    yield f"multiples of {STRIDE**depth}"
    y = re.search(r"y, w = np.array\(\[(.*?)\]\), np", page.source)[1].split(",")
    ((before, after),) = Geometry.for_transpose(len(y), KERNEL, STRIDE, "same").pads
    yield f"{before} before and {after} after here"
    rule = (np.ones(len(y)), np.ones(KERNEL), STRIDE, "same")
    cells = {rest: len(keras_conv_transpose(*rule, rest)) for rest in (None, 0)}
    none, zero = cells
    told = f"{len(y)} numbers, Keras gives {cells[none]} cells"
    yield f"{told} for {none} and {cells[zero]} for {zero}"
    rules = page.printed.count("right in ")
    yield f"Count {word(rules)} formulas"
    tried = page.number(r"(\d+) of \d+ settings are equal")
    yield f"{tried:.0f} random settings"
    writes = dict(re.findall(r"^(\d): crops .*, writes \[(.*)\]", page.printed, re.MULTILINE))
    yield f"It holds {writes['3'].split(', ')[-1]}, a sum that the padding had cropped"
    rungs = [int(n) for n in re.findall(r'"4": \{"stride": (\d)', page.source)]
    yield f"{word(rungs[0]).title()}, as many as the stride"
