"""Lesson 02."""

import re

import numpy as np

from convlab import Geometry, checks, conv2d
from convlab.figures.photographs import grey_limits
from convlab.lessons.explorers.convolution.kernels import KERNELS, photograph
from tests.lessons.said.page import grey, listed, size, word
from tools.captions.heard import colour_of
from tools.gallery.settings import SETTINGS


def said(page):
    yield from _first_step(page)
    yield from _maps(page)
    yield from _kernels(page)
    yield from _steps(page)
    yield from _border(page)
    yield from _upwards(page)
    yield from _prose(page)
    yield from _costs()


def _first_step(page):
    patch = page.values("A man in a dark coat")
    darkest, dark, *_, bright, brightest = np.unique(patch)
    yield f"A small {colour_of('highlight')} box at the camera"
    yield f"the patch's {patch.size} numbers, each on its own {grey(0.5)}: a dark notch"
    yield f"a dark notch at the top, with {darkest:.0f} and {dark:.0f}"
    yield f"in a bright ground of {bright:.0f} and {brightest:.0f}"
    first = "The patch, the kernel and the"
    top, left, bottom, right = page.arrays(first)[0]["box"]
    yield f"lies on rows {top} to {bottom} and columns {left} to {right}"
    under = page.values(first)[top : bottom + 1, left : right + 1]
    yield f"The sum under it is {np.sum(under * page.values(first, 1)):.0f}, and so is"
    yield f"on {colour_of('kernel')} in the kernel and on {colour_of('output')} in the output"
    yield f"stand on {colour_of('negative')} in both"


def _maps(page):
    panels = page.drawn("feature maps in")["panels"]
    yield f"{word(len(panels)).title()} feature maps in {grey(0.5)}."
    kernel = np.array(KERNELS["left-right"])
    rise = np.tile(np.arange(5), (4, 1))  # brighter to the right
    low, high = grey_limits(kernel, conv2d(photograph(), kernel))
    up, down = (np.clip((conv2d(ramp, kernel)[0, 0] * 255 - low) / (high - low), 0, 1)
                for ramp in (rise, -rise))  # fmt: skip
    yield f"{grey(up).title()} is where it gets brighter, to the right or downwards"
    yield f"{grey(down)} is where it gets darker."
    strength = re.findall(r"^(?:tripod|horizon) +(\d+) +(\d+)$", page.printed, re.MULTILINE)
    (tripod, tripod_other), (horizon_other, horizon) = (map(int, row) for row in strength)
    yield f"{word(round(tripod / tripod_other))} times as strongly as the second"
    yield f"{word(round(horizon / horizon_other))} times as strongly as the first"
    yield f"answers {tripod_other} at the tripod and only {horizon} at the horizon"
    yield f"than the horizon does, {tripod} against {horizon}"


def _kernels(page):
    drawn = page.arrays("kernels with their numbers")
    edges = [name for name in KERNELS if name in ("left-right", "up-down")]
    yield f"{word(len(drawn)).title()} kernels with their numbers"
    yield f"beside its feature map: {word(len(edges))} edges"
    sums = [int(np.sum(kernel)) for kernel in KERNELS.values()]
    least, flat = min(map(abs, sums)), sums.count(0)
    strong, weak = colour_of("kernel"), colour_of("negative")
    yield f"Weights above {least} stand on {strong}, weights below {least} on {weak}."
    kernels = f"the {word(flat)} kernels whose weights add up to {least}"
    yield f"The maps of {kernels} are {grey(0.5)} where the photograph is flat"


def _steps(page):
    film = "kernel moves over a"
    g = Geometry(SETTINGS["strides"][2].shape, SETTINGS["strides"][3].shape, stride=2)
    places = int(np.prod(g.small))
    yield f"At each of its {word(places)} places the cells under it are outlined"
    cells = page.values(film, 2)
    colour = colour_of("output")
    yield f"and {word(cells.size // places)} cell of the {colour} {size(cells.shape)} output"
    yield f"output is filled: {listed(int(n) for n in cells.ravel())}."
    left = page.arrays("the blurring kernel at its second place")[0]["box"][1]
    yield f"at its second place, {word(left)} pixels to the right of the first"


def _border(page):
    ring = "ring of zeros around it"
    zeros = {int(n) for n in page.values(ring)[[0, -1]].ravel()}
    yield f"The patch with a dashed {grey(zeros.pop())} ring of zeros around it"
    last = page.values(ring, 2)[:, -1]
    row = page.arrays(ring)[2]["box"][0]
    alike = np.count_nonzero(last == last[row])
    yield f"The sum is {last[row]:.0f}, as in {word(alike)} of the {word(last.size)} cells"
    assert (last < 0).all()
    yield f"which is {colour_of('negative')} from top to bottom"
    apart = "weights on every other pixel"
    top, left, bottom, right = page.arrays(apart)[0]["box"]
    span = size((bottom - top + 1, right - left + 1))
    yield f"{word(page.arrays(apart)[0]['outlined']).title()} weights on every other pixel"
    yield f"every other pixel of a {span} area"
    output = page.values(apart, 2)
    assert (output >= 0).all()
    large = f"a {colour_of('output')} {size(output.shape)} output"
    yield f"each outlined by itself in {colour_of('highlight')}, and {large} without a number"
    yield f"and the output, with numbers below {output.min() * 0:.0f} on {colour_of('negative')}."
    weights = page.arrays("The patch, the kernel and the")[1]["shape"]
    yield f"{word(np.prod(weights))} fields for the weights"


def _upwards(page):
    caption = "and the green 6 x 6 output"
    stamp = page.arrays(caption)[1]["shape"]
    number = page.values(caption, 2)[2, 0]
    yield f"each input number has become a square of {word(np.prod(stamp))}"
    yield f"The number {number:.0f} and its stamp are outlined in {colour_of('highlight')}"
    stamps = checks.overlap_counts((2, 2), 3, 2).max()
    film = page.values("stamped on a green 5 x 5 output", 2)
    yield f"{word(stamps)} of them in the middle, where the sum is {film[2, 2]:.0f}"
    small, large = (
        [int(n) for n in text.split(", ")[1].split(" x ")]
        for panel in page.drawn("at a quarter of its height")["panels"]
        for text in panel["texts"]
        if "sampled" in text
    )
    (by,) = set(np.divide(large, small))
    yield f"Now down by {by:.0f} and up by {by:.0f} on the photograph"
    yield f"made of squares of {size((by, by))} equal pixels"


def _used(side, pad):
    """How many places of a 3 x 3 kernel read each pixel: the stamps of its transpose."""
    return checks.overlap_counts(side + 2 * pad - 2, 3)[pad : pad + side]


def _prose(page):
    once, *_, most = np.unique(_used(7, pad=0))
    yield f"corner is used {['never', 'once'][once]} and one in the middle {word(most**2)} times"
    yield f"on each side the corner is used {word(_used(7, pad=1)[0] ** 2)} times"
    told = r"An image is (\d) pixels wide. The kernel is (\d) wide, the stride is (\d)"
    pixels, kernel, stride = map(int, re.search(told, page.prose).groups())
    g = Geometry(pixels, kernel, stride)
    starts = [place * stride for place in range(g.small[0])]
    end = starts[-1] + kernel
    first = starts.index(0) + 1
    yield f"({pixels} - {kernel}) // {stride} + {first} = {len(starts)} places. They start at"
    covered = f"covers pixels {listed(range(starts[-1], end))}, and pixel {end} is never read"
    yield f"They start at {listed(starts)}, so the last one {covered}"
    yield f"the room of {pixels} - {kernel} = {pixels - kernel} pixels is no multiple"
    yield f"as if they started at {listed(range(0, pixels - kernel + 1, kernel))}"
    alike = [n for n in range(kernel, pixels + 3) if Geometry(n, kernel, stride).small == g.small]
    yield f"So images {listed(alike)} pixels wide give outputs of one size"
    reach = Geometry((7, 7), 3, dilation=2).reach
    yield f"so the kernel reaches over {size(reach)} pixels"


def _costs():
    shape, kernel = photograph().shape, np.array(KERNELS["blur"])
    places = int(np.prod(Geometry(shape, kernel.shape).small))
    pixels = int(np.prod(shape))
    billions = round(2 * places * pixels / 1e9)
    assert billions % 2
    yield f"{word(kernel.size)} weights against about {word(billions // 2)} and a half billion"
    yield f"so it has {kernel.size} weights and not {pixels:,}"
    yield f"all {places:,} places use the same {word(kernel.size)}"
