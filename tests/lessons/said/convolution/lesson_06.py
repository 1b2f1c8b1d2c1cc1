"""Lesson 06."""

import re
from inspect import signature

import numpy as np

from convlab import checks
from convlab.lessons.experiments.doubled_photograph import SCALE, WAYS
from convlab.lessons.explorers.convolution.cures import CureExplorer
from convlab.lessons.explorers.convolution.overlaps import OverlapExplorer
from convlab.segmentation.models import unet
from tests.lessons.said.page import listed, size, word
from tools.captions.colours import name as shade_of
from tools.captions.heard import colour_of

OUTPUT, COUNTS = colour_of("output"), colour_of("overlap")


def said(page):
    yield from _stamps(page)
    yield from _films(page)
    yield from _patches(page)
    yield from _stacks(page)
    yield from _stripes(page)
    yield from _pictures(page)
    yield from _ways(page)
    yield from _explorers()
    yield from _told()
    yield from _printed(page)


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


def _films(page):
    for caption in ("change their colour, and cells", "no cell is written twice"):
        small, kernel, large = page.named(caption)
        apart = word(page.drawn(caption)["stride"])
        yield f"Each number of a {small} input stamps a {kernel} kernel, {apart} cells apart"
    yield f"The {OUTPUT} stamps lie side by side on the {size(page.arrays(caption)[2]['shape'])}"
    large, (apart,) = page.named("change their colour")[2], {apart}
    yield f"{apart} cells apart, on a {large} output"


def _patches(page):
    caption = "patches of 6 x 6 cells"
    arrays = page.arrays(caption)
    yield f"{word(len(arrays)).title()} {COUNTS} patches of"
    kinds = [sorted({int(n) for n in page.values(caption, k).ravel()}) for k in range(len(arrays))]
    first, second, third = (array["title"] for array in arrays)
    yield f'In "{first}" each cell holds a {kinds[0][0]}'
    yield f'In "{second}" the cells hold {listed(kinds[1])} in a checkerboard'
    yield f'In "{third}" each holds a {kinds[2][0]}'


def _stacks(page):
    caption = "a line for each stack"
    lines = [page.values(caption, n)[0].astype(int) for n in range(len(page.arrays(caption)))]
    yield f"Counts on {colour_of(page.arrays(caption)[0]['role'])} cells, a line for each"
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


def _explorers():
    explorer = OverlapExplorer()
    was = explorer.bottom.get_title().split(" ")[1]
    dark, grey, light = (_grey(shade) for shade in np.unique(explorer.seen))
    assert dark != light
    yield f"a picture that was one {was} and is now a fine checkerboard of {light}, {grey} and dark"
    explorer = CureExplorer()
    coin, error = explorer.pictures[0].get_array(), explorer.pictures[2].get_array()
    (nothing,) = set(np.round(error - explorer.pictures[1].get_array() + coin, 6).ravel())
    none = _grey(explorer.pictures[2].norm(nothing))
    yield f"the error, where mid-{none} means none"
    yield f"{word(len(explorer.figure.axes)).title()} {none} pictures"
    yield f"halved and doubled by {explorer.state['way']} with {explorer.state['start']} weights"


def _grey(brightness):
    return shade_of(*[round(255 * brightness)] * 3)


def _ways(page):
    """What is said of the line for each way, and of their weights."""
    found = re.findall(
        r"^(\S+(?: \d)?) +\d+ weights, .* ([\d.]+) mended, ([\d.]+) fitted", page.printed, re.M
    )
    mended, fitted = ({way: float(row[k]) for way, *row in found} for k in (0, 1))
    still = min(WAYS, key=lambda way: abs(mended[way] - fitted[way]))
    three = [way for way in WAYS if way.startswith("kernel")]
    (passing,) = [way for way in three if fitted[way] < mended[still] < mended[way]]
    yield f'For "{passing}" it passes "{still}", which a fit does not move'
    count = {way: int(np.prod(one.shape)) for way, one in WAYS.items()}
    tied, rival = "resize-convolve", three[-1]
    costs = f"{count[tied]} weights and {WAYS[tied].products} multiplications against"
    yield f"{costs} {count[rival]} and {WAYS[rival].products}"
    phases = SCALE**2
    phase = {way: word(number // phases) for way, number in count.items()}
    yield f"{phase[three[0]]} in each phase for {three[0]}, {phase[rival]} for {rival}"
    yield f"for {rival}, {phase['sub-pixel']} for sub-pixel"
    yield f"it has {count['sub-pixel']} weights, and each phase has {phase['sub-pixel']} of its own"


def _told():
    """What stacks do."""
    depth = signature(unet).parameters["depth"].default
    counts = {n: checks.overlap_counts(20, 3, 2, layers=n) for n in range(1, depth + 1)}
    lines = [line[5 * 2**n : -5 * 2**n] for n, line in counts.items()]
    one, two, three, four = (int(line.max() // line.min()) for line in lines)
    yield f"C. {one}, {two}, {three}"
    squares = f"{one**2}, {two**2}, {three**2}, and {four**2}"
    yield f"the ratios are squared: {squares} for the {word(len(lines))} layers"
    first, second = (_period_of(line, n) for n, line in enumerate(lines[:2], 1))
    assert np.array_equal(second[::2], first)
    assert np.array_equal(second[1::2], first[:-1] + first[1:])
    yield f"{' '.join(map(str, first))} becomes {' '.join(map(str, second))}"


def _period_of(line, layers):
    start = line[: 2**layers].argmin()
    return line[start : start + 2**layers + 1]


def _printed(page):
    """What is said of numbers that the page prints."""
    flat = page.numbers(r"flat with kernels .*")
    stride = round(page.number(r"stride (\d), flat"))
    evens = listed(f"{kernel:.0f}" for kernel in flat)
    yield f"For the kernels {evens}: those that {stride} divides"
    yield f"kernel {evens} for stride {stride}, kernel"
    (apart,) = page.numbers(r"the darkest lines are .*")
    yield f"and {apart:.0f} cells apart, because"
    (largest,) = page.numbers(r"the largest count is .*")
    yield f"It is {largest:.0f}, the square of the {largest**0.5:.0f} along"
    upward = len(re.findall(r"^kernel \(\d, \d\) stride", page.printed, re.MULTILINE))
    kernel, _, step, _ = page.numbers(r"kernel \(\d, \d\) stride \(\d, \d\)")
    yield f"Kernel {kernel:.0f}, stride {step:.0f}, {word(upward)} times: it overlaps unevenly"
