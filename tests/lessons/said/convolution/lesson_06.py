"""Lesson 06."""

import re

import numpy as np

from convlab.lessons.experiments.doubled_photograph import SCALE
from convlab.lessons.explorers.convolution.cures import CureExplorer
from tests.lessons.said.page import listed, size, word
from tools.captions.heard import colour_of

OUTPUT, COUNTS = colour_of("output"), colour_of("overlap")


def said(page):
    yield from _stamps(page)
    yield from _patches(page)
    yield from _stacks(page)
    yield from _stripes(page)
    yield from _pictures(page)


def _stamps(page):
    stamps = page.values("stamps of three cells, each")
    shown = ~np.isnan(stamps)
    (width,), (step,) = set(shown.sum(axis=1)), set(np.diff(shown.argmax(axis=1)))
    count = word(len(stamps)).title()
    yield f"{count} {OUTPUT} stamps of {word(width)} cells, each {word(step)} cells"
    counts = page.values("stamps of three cells, each", 1)[0]
    few, many = np.unique(counts)
    where = f"in {COUNTS}: where {word(many)} stamps meet there is a {many:.0f}"
    yield f"output cells {where}, elsewhere a {few:.0f}"
    line = " ".join(f"{n:.0f}" for n in counts)
    start = f"{word(len(stamps))} {OUTPUT} stamps of {word(width)} cells and the {COUNTS} counts"
    yield f"{start} {line} under"


def _patches(page):
    caption = "patches of 6 x 6 cells"
    arrays = page.arrays(caption)
    yield f"{word(len(arrays)).title()} {COUNTS} patches of"
    kinds = [sorted({int(n) for n in page.values(caption, k).ravel()}) for k in range(len(arrays))]
    yield f"each cell holds a {kinds[0][0]}"
    yield f"the cells hold {listed(kinds[1])} in a checkerboard"
    yield f"each holds a {kinds[2][0]}"


def _stacks(page):
    caption = "a line for each stack"
    lines = [page.values(caption, n)[0].astype(int) for n in range(len(page.arrays(caption)))]
    few, many = np.unique(lines[0])
    yield f"One layer: {few} and {many} in turn"
    period = _period(lines[1])
    yield f"The middle of {word(len(lines) - 1)} layers: {', '.join(map(str, lines[1][:period]))}"
    low, high = lines[2].min(), lines[2].max()
    cells = f"from {low} to {high}, and after {word(_period(lines[2]))} cells again"
    yield f"The middle of {word(len(lines))} layers: {cells}"


def _period(line):
    return next(p for p in range(1, len(line)) if np.array_equal(line[p:], line[:-p]))


def _stripes(page):
    caption = "What four kernels make"
    lines = [page.values(caption, n)[0].astype(int) for n in range(len(page.arrays(caption)))]
    stride = re.search(r"for_transpose\(8, len\(w\), (\d)\)", page.source)[1]
    yield f"What {word(len(lines))} kernels make of an input of ones with stride {stride}"
    yield f"on {OUTPUT} cells"
    weights = re.findall(r"^((?:\d +)+\d) +phases", page.printed, re.MULTILINE)
    striped, even, plain, uneven = (" ".join(w.split()) for w in weights)
    pairs = [listed(line[:2]) for line in lines]
    yield f"The weights {striped} make stripes of {pairs[0]}"
    (every,) = {*lines[1].tolist(), *lines[2].tolist()}
    yield f"the weights {even} write a {every} everywhere, and so do {plain}"
    yield f"the weights {uneven} make stripes of {pairs[3]}"
    ones, kernel = page.arrays("ones in blue")[:2]
    count = word(ones["shape"][1]).title()
    yield f"{count} ones in {colour_of('input')}"
    yield f"a kernel of {word(kernel['shape'][1])} ones in {colour_of('kernel')}"


def _pictures(page):
    spectra = "The spectra of image rows"
    for name in ("weights 1 1 1", "photograph"):
        (colour,) = page.series(spectra, name)
        yield f'The {colour} curve, "{name}"'
    titles = [panel["texts"][0] for panel in page.drawn("pictures of a coin")["panels"]]
    ways = [title.split(",")[0] for title in titles]
    yield f"{word(len(set(titles)) / len(set(ways)))} rows of {word(len(set(ways)))}"
    kernel = ways[1]
    yield f"{ways[0]} and {kernel} show strong patterns"
    yield f"stripes and dots, {ways[2]} and sub-pixel weaker ones"
    block = size([SCALE] * 2)  # its mended kernels write one grey in each phase
    yield f"Sub-pixel's shows blocks of {block} equal pixels"
    _, mended, fitted = page.drawn("One line for each way")["panels"][0]["series"][:3]
    yield f"from an open {mended[2]} dot"
    yield f"to a filled {fitted[2]} dot"
    explorer = CureExplorer()
    yield f"{word(len(explorer.figure.axes)).title()} grey pictures"
    yield f"halved and doubled by {explorer.state['way']} with {explorer.state['start']} weights"
