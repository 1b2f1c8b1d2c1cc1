"""Lesson 04."""

import re

import numpy as np

from convlab import Geometry, checks, conv2d, conv_matrix
from tests.lessons.said.page import listed, place, size, word
from tools.captions.heard import colour_of
from tools.gallery.settings import SETTINGS
from tools.gallery.settings import SMALL as CORNER

IMAGE, KERNEL = SETTINGS["no_padding"][2:4]
C = conv_matrix(KERNEL, Geometry(IMAGE.shape, KERNEL.shape))
SMALL = CORNER[:2, :2]
STAMPED, OUTPUT = colour_of("overlap"), colour_of("output")


def said(page):
    number = page.values("The 16 x 4 matrix C.T", 1)[0, 0]
    product = f"The {size(C.T.shape)} matrix C.T times a column of {len(C)} equals a column of"
    column = page.arrays("The 16 x 4 matrix C.T")[0]["box"][1]
    yield f"{product} {C.shape[1]}. The {place(column)} column of C.T is outlined"
    (row,) = [n for n, weights in enumerate(C) if np.array_equal(weights, C.T[:, column])]
    yield f"with the input number {number:.0f} that multiplies it. It was the {place(row)} row of C"
    column = page.arrays("on the right the 4 x 4 output")[1]["shape"][0]
    yield f"The column of {word(column)} on the left"
    row = page.arrays("on the right the 4 x 4 output")[0]["box"][0]
    yield f"that it makes, row by row. The {place(row)} row is outlined in both"
    yield from _stamps(page)
    yield from _films()
    yield from _zeros(page)
    yield from _ways_back(page)
    yield from _prose(page)
    yield from _coming_back(page)


def _stamps(page):
    for caption in ("The 2 x 2 input, the kernel", "The same 2 x 2 input and kernel"):
        row, column, *_ = page.arrays(caption)[0]["box"]
        yield f"The stamp of the number {page.values(caption)[row, column]:.0f} is outlined"
    arrays = page.arrays("The 2 x 2 input, the kernel")
    stamps = f"{word(len(arrays[3:]))} stamps, each on an empty output of {size(IMAGE.shape)}"
    yield f"The {size(SMALL.shape)} input, the kernel, {stamps}"
    alone, least = arrays[2]["roles"]["output"], checks.overlap_counts(SMALL.shape, 3).min()
    met = f"Pixels of the sum that more than {word(least)} stamp reaches are {STAMPED}"
    yield f"{met}, and only the {word(alone)} corners are {OUTPUT}."
    arrays = page.arrays("The same 2 x 2 input and kernel")
    shift = arrays[4]["box"][1] - arrays[0]["box"][1] + 1
    stamps = [array for array in arrays[3:] if array["shape"] == arrays[2]["shape"]]
    large = size(arrays[2]["shape"])
    said = f"with stride {shift}: {word(len(stamps))} stamps, each on an empty output of {large}"
    yield f"{said} pixels and {word(shift)} pixels from the next"
    line = word(np.sum(checks.overlap_counts(SMALL.shape[0], 3, 2) > least))
    met = f"The stamps meet in {line} row and {line} column of the sum, which are {STAMPED}"
    yield f"{met}, and where those cross, all {word(len(stamps))} meet"


def _films():
    for name in ("no_padding", "strides"):
        _, _, image, kernel, told = SETTINGS[name]
        g = Geometry(image.shape, kernel.shape, **told)
        same = "same " * (name == "strides")
        numbers = f"The {word(np.prod(g.small))} numbers of the {same}{size(g.small)} input"
        (step,) = set(g.stride)
        apart = f"{word(step)} cell{'s' * (step > 1)} apart"
        yield f"{numbers} stamp in turn, and neighbours stamp {apart}"
    yield f"ells that several stamps have reached turn {STAMPED}."
    yield f"have reached turn {STAMPED}. The library's"
    yield f"have reached turn {STAMPED}. Now the other recipe"
    (step,) = set(Geometry(g.large, g.kernel).stride)  # over the zeros
    yield f"its dashed zeros, {word(step)} cell at a time, and fills"


def _zeros(page):
    padded, kernel, *_, small = page.arrays("the same with two rings of zeros")
    rings = (padded["shape"][0] - small["shape"][0]) // 2
    yield f"the same with {word(rings)} rings of zeros"
    numbers = np.count_nonzero(page.values("the same with two rings of zeros"))
    nine = np.prod(kernel["shape"])
    said = f"on the {word(numbers)} numbers and on {word(nine - numbers)} of the zeros"
    outcome = page.values("the same with two rings of zeros", 2)[1, 1]
    only = f"so only {word(numbers)} of its {word(nine)} products are not zero"
    yield f"{said}, {only}. They add up to {outcome:.0f}, the output at {(1, 1)}"
    row, column, *_ = page.arrays("in a 7 x 7 grid")[2]["box"]
    outcome = page.values("in a 7 x 7 grid", 2)[row, column]
    yield f"meet the {word(SMALL.size)} numbers. They add up to {outcome:.0f}, the output at"
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
    yield f"each but the {place(titles.index('the photograph'))} made from"
    off = {title.split(":")[0]: float(title.split(" ")[-1]) for title in titles[1:]}
    kept, pixels = page.number(r"rank of C: (\d+)"), page.number(r"rank of C: \d+ of (\d+)")
    yield f"made from {word(kept)} numbers for every {size([pixels**0.5] * 2)} tile"
    tens = min(off["scaled C.T"], off["pinv(C)"]) // 10 * 10
    yield f"are off by more than {tens:.0f} greys"
    yield f"is off by {off['fitted']:.0f}, and the coins"


def _prose(page):
    outputs, pixels = C.shape
    yield f"C has {outputs} rows and {pixels} columns, so it takes {word(pixels)} pixels and gives"
    turned = f"{pixels} rows and {outputs} columns: it takes {word(outputs)} numbers"
    yield f"gives {word(outputs)} numbers. Turn it on its side, and C.T has {turned}"
    yield f"{word(outputs).title()} numbers have become a {size(IMAGE.shape)} image"
    zero, products = (page.number(rf"{what} (\d+)") for what in ("with a zero:", "products:"))
    with_zeros, of = (zero / products).as_integer_ratio()
    yield f"{word(with_zeros).title()} of {word(of)} products are with zeros"
    sides = [int(side) for side in re.search(r"but (\d+) x (\d+) would", page.prose).groups()]
    larger = Geometry.for_transpose(sides, KERNEL.shape).large
    yield f"but {size(sides)} would become only {size(larger)}. In a U-Net"
    wide = [Geometry.for_transpose(SMALL.shape, KERNEL.shape, stride) for stride in (1, 2, 3)]
    one, two, three = (size(g.large) for g in wide)
    yield f"A. {one} - B. {two} - C. {three} <"
    (step, _), (side, _), (total, _) = wide[1].stride, KERNEL.shape, wide[1].large
    later = f"the second starts {step} pixels later: {step} + {side} = {total}"
    yield f"The first stamp covers {side} pixels, and {later}"
    yield f"without a common pixel, and that is stride {wide[2].stride[0]}."
    reached = np.unique(checks.overlap_counts(SMALL.shape, 3, 2)).tolist()
    yield f"how many stamps reach each pixel: {listed(map(word, reached), 'or')}."


def _coming_back(page):
    again = conv2d(np.array(page.values("that it makes, row by row")), KERNEL)
    numbers = ", ".join(map(str, SMALL.ravel()))
    yield f"{numbers} came back as {', '.join(f'{n:.0f}' for n in again.ravel())}"
    rank = int(np.linalg.matrix_rank(C))
    lost = C.shape[1] - rank
    yield f"directions that survive: {rank} of {C.shape[1]}. The other {word(lost)} make up its"
    yield f"into the {word(lost)} directions that C forgets"
    side = len(IMAGE)
    shape = f"{size(C.T.shape)} numbers are a {size((side, side))} kernel with stride {side}"
    yield f"{shape} and {word(rank)} input channels"
