"""Lesson 09."""

import re

import numpy as np

from convlab.figures.style import MASKS
from convlab.lessons.experiments.recorded import recorded
from tests.lessons.said.page import size, word
from tools.captions.heard import colour_of

INPUT, OUTPUT = colour_of("input"), colour_of("output")


def said(page):
    yield f"One cell of the small {INPUT} map"
    yield f"into the large {OUTPUT} map"
    yield from _paper(page)
    yield from _explorer(page)
    yield from _record(page)
    yield from _ways_up(page)


def _paper(page):
    sizes = [int(n) for n in re.search(r"572 \|.*", page.printed)[0].replace(">", "|").split("|")]
    texts = page.drawn("The paper's U-Net, drawn")["panels"][0]["texts"]
    numbers = [int(text) for text in texts if text.isdigit()]
    assert set(sizes) <= set(numbers)
    wide = max(n for n in numbers if not n & (n - 1))  # channels are powers of two
    first = next(n for n in numbers if n < sizes[0] and not n & (n - 1) and n > 1)
    steps = f"from {sizes[0]} pixels to {min(sizes)} and from {first} channels to {wide}"
    yield f"leads down, {steps}"
    skips = word(page.number(r"skips (\d+)")).title()
    yield f"to {sizes[-1]} pixels. {skips} grey arrows"


def _explorer(page):
    sees = page.numbers(r"'c3': \(\d+, \d+\)")[1:]
    channels = page.numbers(r"c3 +\d+ +\d+ +\d+")[3]
    yield f"a square of {size(sees)} pixels around a point"
    yield f"one of the {channels:.0f} feature maps of the step"


def _record(page):
    record = recorded("skips")
    dots = page.dots("lie farthest to the right in both panels")
    (simple,) = {colour for colour, count in dots if count == 1}
    ((trained, seeds),) = {(colour, count) for colour, count in dots if count > 1}
    assert seeds == len(record.rows["U-Net"])
    single = sum(count == 1 for _, count in dots)
    yield f"{word(single).title()} lines have a single dot in {simple}"
    yield f"have a {trained} dot for each of the {word(seeds)} seeds"
    yield f"and what {word(len(record.rows))} networks found in it"
    yield f"the objects, tinted {colour_of(MASKS.found)}"
    behind = page.number(r"behind after \d+ steps, in validation: [\d.]+\n.*validation: ([\d.]+)")
    yield f"stayed where it is, at about {behind:.2f}"


def _ways_up(page):
    titles = page.titles_of("of a flat image, before any training")
    yield f"each of {word(len(titles))} ways up"
    yield f"in shades of {colour_of('negative')}, since all"
    yield f"write one flat {OUTPUT}"
    assert np.all([title.isidentifier() for title in titles])
