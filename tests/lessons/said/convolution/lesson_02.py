"""Lesson 02."""

import numpy as np

from convlab import checks
from convlab.lessons.explorers.convolution.kernels import KERNELS
from tests.lessons.said.page import size, word
from tools.captions.heard import colour_of


def said(page):
    yield from _first_step(page)
    yield from _kernels(page)
    yield from _steps(page)
    yield from _upwards(page)


def _first_step(page):
    patch = page.values("A man in a dark coat")
    darkest, dark, *_, bright, brightest = np.unique(patch)
    yield f"a dark notch at the top, with {darkest:.0f} and {dark:.0f}"
    yield f"in a bright ground of {bright:.0f} and {brightest:.0f}"
    top, left, bottom, right = page.arrays("The patch, the kernel and the")[0]["box"]
    yield f"lies on rows {top} to {bottom} and columns {left} to {right}"
    yield f"on {colour_of('kernel')} in the kernel and on {colour_of('output')} in the output"


def _kernels(page):
    drawn = page.arrays("kernels with their numbers")
    edges = [name for name in KERNELS if name in ("left-right", "up-down")]
    yield f"{word(len(drawn)).title()} kernels with their numbers"
    yield f"beside its feature map: {word(len(edges))} edges"
    flat = sum(not np.sum(kernel) for kernel in KERNELS.values())
    yield f"The maps of the {word(flat)} kernels whose weights add up to 0"


def _steps(page):
    left = page.arrays("the blurring kernel at its second place")[0]["box"][1]
    yield f"at its second place, {word(left)} pixels to the right of the first"
    last = page.values("with a dashed black ring of zeros", 2)[:, -1]
    row = page.arrays("with a dashed black ring of zeros")[2]["box"][0]
    alike = np.count_nonzero(last == last[row])
    yield f"The sum is {last[row]:.0f}, as in {word(alike)} of the {word(last.size)} cells"
    assert (last < 0).all()
    yield f"which is {colour_of('negative')} from top to bottom"
    top, left, bottom, right = page.arrays("weights on every other pixel")[0]["box"]
    span = size((bottom - top + 1, right - left + 1))
    yield f"every other pixel of a {span} area"
    yield f"each outlined by itself in {colour_of('highlight')}"
    weights = page.arrays("The patch, the kernel and the")[1]["shape"]
    yield f"{word(np.prod(weights))} fields for the weights"


def _upwards(page):
    stamp = page.arrays("and the green 6 x 6 output")[1]["shape"]
    number = page.values("and the green 6 x 6 output", 2)[2, 0]
    yield f"each input number has become a square of {word(np.prod(stamp))}"
    yield f"The number {number:.0f} and its stamp"
    stamps = checks.overlap_counts((2, 2), 3, 2).max()
    film = page.values("stamped on a green 5 x 5 output", 2)
    yield f"{word(stamps)} of them in the middle, where the sum is {film[2, 2]:.0f}"
    small, large = (
        [int(n) for n in text.split(", ")[1].split(" x ")]
        for panel in page.drawn("at a quarter of its height")["panels"]
        for text in panel["texts"]
        if "sampled" in text
    )
    yield f"made of squares of {size(np.divide(large, small))} equal pixels"
