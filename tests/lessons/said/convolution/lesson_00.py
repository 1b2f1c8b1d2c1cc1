"""Lesson 00."""

import re

from convlab import Geometry, checks
from tests.lessons.said.page import NOTEBOOKS, listed, size, word
from tools.captions.heard import colour_of
from tools.gallery.settings import SETTINGS, SMALL

LESSONS = sorted((NOTEBOOKS / "src").glob("*.py"))
EXPLORER = re.compile(r"^\w+ = Explorer\(", re.MULTILINE)
SLIDES = re.compile(r"A kernel of (\d+) x \1 slides over an image of (\d+) x \2")


def said(page):
    yield from _film()
    yield from _guess(page)
    here, *where = (
        int(path.stem[:2]) for path in LESSONS if EXPLORER.search(path.read_text("utf-8"))
    )
    assert page.titles[0].startswith(f"{here}.")
    yield f"This one is in lessons {listed(where)}."


def _film():
    _, _, image, kernel, told = SETTINGS["k2_s2"]
    g = Geometry(image.shape, kernel.shape, **told)
    small = SMALL[: g.small[0], : g.small[1]]
    yield f"Each number of a {colour_of('input')} input of {size(small.shape)} times"
    yield f"times the {colour_of('kernel')} kernel of {size(kernel.shape)} is a stamp"
    output = f"the {colour_of('output')} output of {size(g.large)}"
    yield f"the {word(small.size)} stamps are set down in {output}, and none overlaps"
    assert checks.overlap_counts(g.small, kernel.shape, **told).max() == 1


def _guess(page):
    guess, practice = (list(map(int, found)) for found in SLIDES.findall(page.prose))
    kernel, image = guess
    (places, _) = Geometry((image, image), kernel).small
    yield f"{image**2}, one for each pixel"
    yield f"{places**2}, since the kernel fits in {word(places)} places along each side"
    yield f"{(places - 1) ** 2}, since the kernel moves {['once', 'twice'][places - 2]} along"
    columns = listed(range(places))
    yield f"can stand on columns {columns}, so there are {word(places)} places"
    yield f"along each side and {size((places, places))} = {places**2} in all"
    moves = practice[1] - practice[0]
    yield f"A wrong one is welcome too: try {moves**2}."
