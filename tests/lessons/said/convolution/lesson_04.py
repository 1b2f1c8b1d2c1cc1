"""Lesson 04."""

import numpy as np

from convlab import Geometry
from tests.lessons.said.page import listed, size, word
from tools.captions.heard import colour_of
from tools.gallery.settings import SETTINGS


def said(page):
    number = page.values("The 16 x 4 matrix C.T", 1)[0, 0]
    yield f"with the input number {number:.0f} that multiplies it"
    column = page.arrays("on the right the 4 x 4 output")[1]["shape"][0]
    yield f"The column of {word(column)} on the left"
    yield from _stamps(page)
    yield from _zeros(page)
    yield from _ways_back(page)


def _stamps(page):
    for caption in ("The 2 x 2 input, the kernel", "The same 2 x 2 input and kernel"):
        row, column, *_ = page.arrays(caption)[0]["box"]
        yield f"The stamp of the number {page.values(caption)[row, column]:.0f} is outlined"
    alone = page.arrays("The 2 x 2 input, the kernel")[2]["roles"]["output"]
    yield f"only the {word(alone)} corners are {colour_of('output')}"
    arrays = page.arrays("The same 2 x 2 input and kernel")
    shift = arrays[4]["box"][1] - arrays[0]["box"][1] + 1
    stamps = [array for array in arrays[3:] if array["shape"] == arrays[2]["shape"]]
    large = size(arrays[2]["shape"])
    said = f"with stride {shift}: {word(len(stamps))} stamps, each on an empty output of {large}"
    yield f"{said} pixels and {word(shift)} pixels from the next"
    yield f"column of the sum, which are {colour_of('overlap')}"
    yield f"where those cross, all {word(len(stamps))} meet"


def _zeros(page):
    padded, kernel, *_, small = page.arrays("the same with two rings of zeros")
    rings = (padded["shape"][0] - small["shape"][0]) // 2
    yield f"the same with {word(rings)} rings of zeros"
    numbers = np.count_nonzero(page.values("the same with two rings of zeros"))
    nine = np.prod(kernel["shape"])
    said = f"on the {word(numbers)} numbers and on {word(nine - numbers)} of the zeros"
    yield f"{said}, so only {word(numbers)} of its {word(nine)} products"
    _, _, image, taps, told = SETTINGS["strides"]
    g = Geometry(image.shape, taps.shape, **told)
    spread = np.pad(np.kron(np.ones(g.small), [[1, 0], [0, 0]])[:-1, :-1], 2)
    met = {int(spread[r : r + 3, c : c + 3].sum()) for r, c in np.ndindex(g.large)}
    first, *rest = sorted(met)
    assert first == 1
    yield f"it meets one, {listed(map(word, rest), 'or')} of the numbers"


def _ways_back(page):
    image = page.values("panels of 4 x 4 pixels")
    yield f"holds numbers from {image.min():.0f} to {image.max():.0f}"
    titles = [t for panel in page.drawn("Four pictures")["panels"] for t in panel["texts"]]
    off = {title.split(":")[0]: float(title.split(" ")[-1]) for title in titles[1:]}
    kept, pixels = page.number(r"rank of C: (\d+)"), page.number(r"rank of C: \d+ of (\d+)")
    yield f"made from {word(kept)} numbers for every {size([pixels**0.5] * 2)} tile"
    tens = min(off["scaled C.T"], off["pinv(C)"]) // 10 * 10
    yield f"are off by more than {tens:.0f} greys"
    yield f"is off by {off['fitted']:.0f}, and the coins"
