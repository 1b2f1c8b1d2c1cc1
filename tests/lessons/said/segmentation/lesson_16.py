"""Lesson 16."""

import re

from convlab.lessons.experiments.recorded import recorded
from convlab.lessons.explorers.segmentation import region_reading
from tests.lessons.said.page import listed, size, word
from tools.captions.heard import colour_of


def said(page):
    yield from _panels(page)
    yield from _reading(page)
    yield from _recorded(page)
    yield from _prose(page)


def _panels(page):
    for caption in ("panels of one scene", "panels from left to right"):
        yield f"{word(len(page.drawn(caption)['panels']))} {caption}"


def _reading(page):
    explorer = region_reading.RegionExplorer()
    box, rounded = (patch.get_edgecolor() for patch in explorer._map.patches)
    grids = explorer._grids
    yield f"{word(1 + len(grids)).title()} panels. Left, bands"
    yield f"with a {colour_of(box)} box over them and a {colour_of(rounded)} one"
    yield f"which is the {colour_of(box)} one rounded to whole cells"
    yield f"{word(len(grids))} columns of {word(region_reading.GRID)} {colour_of('output')} cells"
    yield f"have one cell for {size([region_reading.STRIDE] * 2)} pixels, and a box rarely"


def _recorded(page):
    record = recorded("instances")
    caption = "Average precision over the IoU"
    (panel,) = page.drawn(caption)["panels"]
    yield f"{word(panel['curves'])} curves through the means"
    (seeds,) = {len(runs) for runs in record.rows.values()}
    yield f"the means of {word(seeds)} seeds, each seed a dot"
    named = [f'"{name}" in {page.series(caption, name).pop()}' for name in record.rows]
    yield f"each seed a dot: {', '.join(named)}"
    (steps,) = {steps for name in record.rows for steps in record.each(name, "steps")}
    stops = [stop["steps"] for stop in record.rows["aligned"][0]["history"]]
    yield f"trained for {listed(f'for {stop}' for stop in stops)[4:]} steps"
    yield f"validation scenes preferred {steps} every time"


def _prose(page):
    grid = re.search(r"each region is read as (\d+) (\d+)", page.printed).groups()
    yield f"box and {size(grid)} for the mask"
