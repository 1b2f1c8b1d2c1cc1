"""Lesson 07."""

import re

import numpy as np

from convlab.lessons.explorers.convolution.backward_pass import GradientExplorer
from tests.lessons.said.page import listed, size, word
from tools.captions.drawn import facts
from tools.captions.heard import colour_of

DIFFERENCE, NEGATIVE = colour_of("difference"), colour_of("negative")


def said(page):
    yield from _growth(page)
    yield from _pullbacks(page)
    yield from _film(page)
    yield from _explorer()
    yield from _checks(page)
    yield from _descent(page)
    yield from _told(page)


def _growth(page):
    caption = "The blue image with pixel"
    image = page.arrays(caption)[0]
    row, column, *_ = image["box"]
    now = page.values(caption)[row, column]
    yield f"The {colour_of(image['role'])} image with pixel {row, column} outlined"
    yield f'outlined, now {now:.0f}. The {colour_of("output")} "output now"'
    growth = page.values(caption, 3).ravel()
    yield f'"growth" in {DIFFERENCE}: {", ".join(f"{n:.0f}" for n in growth)}'
    caption = "one weight + 1"
    row, column, *_ = page.arrays(caption)[1]["box"]
    yield f'The {colour_of(page.arrays(caption)[0]["role"])} "image"'
    now, was = page.values(caption, 1), page.values("Whatever is below zero is purple", 1)
    more = f"one weight + {(now - was).sum():.0f}"
    yield f'the {colour_of("kernel")} kernel, "{more}", with the outlined'
    yield f"outlined weight, now {now[row, column]:.0f};"


def _pullbacks(page):
    caption = "Whatever is below zero is purple"
    y, _, gradient = (page.values(caption, n) for n in range(3))
    row, column, *_ = page.arrays(caption)[0]["box"]
    yield f'the {colour_of("kernel")} "kernel"'
    stamps = page.arrays(caption)[3:]
    yield f"a stamp for each of the {word(len(stamps))} numbers"
    yield f"below zero is {NEGATIVE}. The stamp of {y[row, column]:.0f} is outlined"
    at = tuple(int(n) for n in re.search(r"At pixel \((\d), (\d)\)", page.prose).groups())
    yield f"At pixel {at} the sum is {gradient[at]:.0f}"
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
    yield f"the gradient on the weight at {_cell(page)}. Numbers below zero are {NEGATIVE}"
    yield f"weights that its {y[0, 0]:.0f} goes back to; small numbers on {colour_of('output')}"


def _cell(page):
    row, column, *_ = page.arrays("with the cotangent lying on pixels")[2]["box"]
    return row, column


def _film(page):
    caption = "frame; cells that several stamps reach"
    small, kernel, _ = page.named(caption)
    numbers, _, large = (array["shape"] for array in page.arrays(caption))
    yield f"Each number of a {small} input times the {kernel} kernel is a stamp"
    yield f"In {word(np.prod(numbers))} steps the stamps are added to the {size(large)} output"
    yield f"which has a {colour_of('output')} frame; cells that"
    yield f"several stamps reach turn {colour_of('overlap')}"


def _explorer():
    explorer = GradientExplorer()
    panels = facts(explorer.figure)["panels"]
    arrays = [array for panel in panels for array in panel["arrays"]]
    shades = {array["title"].split(" ")[-1]: array["role"] for array in arrays[:3]}
    x, w, y = (colour_of(shades[name]) for name in "xwy")
    yield f"Above, the {x} image x, the {w} kernel w and the {y} cotangent y"
    yield f"its numbers below zero {NEGATIVE}"


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
    shown = [f'"{title}"' for title in titles[:-1]]
    yield f"The kernel at {listed(shown)}, with"
    kernel = page.arrays('with the "hidden kernel" at the right')[-1]
    assert kernel["rows"] == page.arrays('with the "hidden kernel" at the right')[-2]["rows"]
    above, below = colour_of("kernel"), NEGATIVE
    yield f"weights above zero are {above}, those below are {below}"
    yield f"After {word(steps)} steps it is the hidden kernel"
    yield f"both {colour_of('input')}, equals"
    yield f"in {DIFFERENCE}, and {NEGATIVE} below zero"


def _told(page):
    """Results that stand in the words."""
    caption = "The blue image with pixel"
    row, column, *_ = page.arrays(caption)[0]["box"]
    now = page.values(caption)[row, column]
    yield f"Let one pixel grow from {now - 1:.0f} to {now:.0f}"
    growth = page.values(caption, 3)
    yield f"At the top left place the weight {growth[0, 0]:.0f} lies on the pixel"
    yield f"At the top right place it is the {growth[0, 1]:.0f} in the middle"
    yield f"Below, it is the {growth[1, 0]:.0f} and the {growth[1, 1]:.0f} of the"
    caption = "Whatever is below zero is purple"
    y, kernel, image = page.arrays(caption)[:3]
    wrong = page.values(caption)[tuple(y["box"][:2])]
    yield f"I was {-wrong:.0f} too low"
    yield f"All {word(np.prod(image['shape']))} pixels take all columns"
    shapes = [size(shape["shape"]) for shape in (image, y, kernel)]
    yield f"A {shapes[0]} image and a {shapes[1]} cotangent give {shapes[2]} numbers"
    shown = page.printed.split("stride 2, kernel 1 x 1:")[1].split("]]")[0]
    unread = [n for n in re.findall(r"-?\d+", shown) if int(n) == 0]
    yield f"{word(len(unread))} pixels are never read"
    table = np.array([row.split(" ") for row in page.arrays("A table of")[0]["rows"]])
    lazy = np.count_nonzero((table == "missed").sum(axis=0) == 1)
    yield f"Each of the {word(lazy)} lazy checks misses exactly"
    yield f"Here are {word(len(table))} faults"
    yield f"Now {word(table.shape[1])} checks"
    yield f"the convolution turns it into {word(np.prod(y['shape']))} zeros"
