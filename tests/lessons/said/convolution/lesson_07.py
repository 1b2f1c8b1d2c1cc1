"""Lesson 07."""

import re

import numpy as np

from tests.lessons.said.page import word
from tools.captions.heard import colour_of

DIFFERENCE, NEGATIVE = colour_of("difference"), colour_of("negative")


def said(page):
    yield from _growth(page)
    yield from _pullbacks(page)
    yield from _checks(page)
    yield from _descent(page)


def _growth(page):
    caption = "The blue image with pixel"
    image = page.arrays(caption)[0]
    row, column, *_ = image["box"]
    now = page.values(caption)[row, column]
    yield f'outlined, now {now:.0f}. The {colour_of("output")} "output now"'
    growth = page.values(caption, 3).ravel()
    yield f'"growth" in {DIFFERENCE}: {", ".join(f"{n:.0f}" for n in growth)}'
    caption = "one weight + 1"
    row, column, *_ = page.arrays(caption)[1]["box"]
    yield f'The {colour_of(page.arrays(caption)[0]["role"])} "image"'
    yield f"outlined weight, now {page.values(caption, 1)[row, column]:.0f};"


def _pullbacks(page):
    caption = "Whatever is below zero is purple"
    y, _, gradient = (page.values(caption, n) for n in range(3))
    row, column, *_ = page.arrays(caption)[0]["box"]
    yield f'the {colour_of("kernel")} "kernel"'
    yield f"The stamp of {y[row, column]:.0f} is outlined"
    at = tuple(int(n) for n in re.search(r"At pixel \((\d), (\d)\)", page.prose).groups())
    yield f"At pixel {at} the sum is {gradient[at]:.0f}"
    yield f"which has a {colour_of('output')} frame"
    caption = "with the cotangent lying on pixels"
    image, weights = page.values(caption), page.values(caption, 1).ravel()
    top, left, bottom, right = page.arrays(caption)[0]["box"]
    under = image[top : bottom + 1, left : right + 1].ravel()
    yield f"lying on pixels {', '.join(f'{n:.0f}' for n in under)}"
    terms = [
        f"{a:.0f} x {f'({b:.0f})' if b < 0 else f'{b:.0f}'}"
        for a, b in zip(under, weights, strict=True)
    ]
    yield f"The products {' + '.join(terms)} add up to {under @ weights:.0f}"
    yield f"weights that its {y[0, 0]:.0f} goes back to; small numbers on {colour_of('output')}"


def _checks(page):
    table = np.array([row.split(" ") for row in page.arrays("A table of")[0]["rows"]])
    faults, checks = table.shape
    counts = f"A table of {word(faults)} faults and {word(checks)} checks"
    yield f"{counts}, {colour_of('output')} where a fault is caught and {DIFFERENCE} where"
    missed = (table == "missed").sum(axis=0)
    assert missed[0] == faults
    assert missed[-1] == 0
    yield f"Each of the next {word(np.count_nonzero(missed == 1))} misses one fault"
    yield f"Random numbers catch all {word(faults)}"
    (stride,) = set(re.findall(r"\"stride (\d)\"", page.source)) or {None}
    yield f"stride {stride} misses the swapped pads"


def _descent(page):
    titles = [array["title"] for array in page.arrays('with the "hidden kernel" at the right')]
    steps = int(titles[-2].removeprefix("step "))
    kernel = page.arrays('with the "hidden kernel" at the right')[-1]
    assert kernel["rows"] == page.arrays('with the "hidden kernel" at the right')[-2]["rows"]
    above, below = colour_of("kernel"), NEGATIVE
    yield f"weights above zero are {above}, those below are {below}"
    yield f"After {word(steps)} steps it is the hidden kernel"
    yield f"both {colour_of('input')}, equals"
    yield f"in {DIFFERENCE}, and {NEGATIVE} below zero"
