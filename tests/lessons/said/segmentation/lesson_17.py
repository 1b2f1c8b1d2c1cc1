"""Lesson 17."""

import re
from fractions import Fraction

import numpy as np

from convlab.figures.segmentation.class_colours import class_colours
from convlab.lessons.experiments.recorded import recorded
from convlab.segmentation.data.synthetic.shapes_of_any_colour import CLASS_NAMES
from tests.lessons.said.page import hue, listed, size, word
from tools.captions.heard import colour_of

PARTS = {Fraction(1, 4): "a quarter", Fraction(1, 20): "a twentieth"}  # as the words have them


def said(page):
    race = recorded("seven_networks")
    yield from _scenes(page)
    yield from _averaged(page, race)
    yield from _bars(page, race)
    yield from _curves(page, race)
    yield from _lights(page)
    yield from _data(page, race)


def _scenes(page):
    caption = "Below, the truth: discs"
    panels = page.drawn(caption)["panels"]
    yield f"{word(len(panels)).title()} panels. Above,"
    yield f"Above, {word(len(panels) // page.drawn(caption)['grid'][0])} test scenes with objects"
    disc, ring, cross = class_colours(len(CLASS_NAMES))
    yield f"the truth: discs in {hue(disc)}, rings in {hue(ring)}, crosses in {colour_of(cross)}"


def _averaged(page, race):
    panels = page.drawn("told their averages")["panels"]
    yield f"{word(len(panels)).title()} panels: the"
    strides = [int(panel["texts"][0].removeprefix("averaged at ")) for panel in panels[1:]]
    yield f"when cells of {listed(strides)} pixels are told"
    fine, middle, coarse = sorted(
        strides, key=lambda n: -race.references[f"averaged at {n}"]["iou"]
    )
    yield f"At {fine} the outlines are rounded, at {middle} they are blobs"
    assert race.references[f"averaged at {coarse}"]["boundary"] < 0.005
    yield f"and at {coarse} the objects are gone"
    side = 2 * page.number(r"32 +(\d+) x \d+ ") * coarse // 2
    yield f"with one cell for {size([coarse] * 2)} pixels, and stretches"
    yield f"On our scenes of {size([side] * 2)} that map has {word((side // coarse) ** 2)} cells"


def _bars(page, race):
    caption = "Behind each network stands the pale box"
    panels = page.drawn(caption)["panels"]
    ((count, still, trained),) = {_coloured(panel) for panel in panels}
    yield f"{word(len(panels)).title()} panels, "
    yield f"with {word(count)} bars each: {_those(still)} without a network"
    yield f"without a network, and {_those(trained)} with a dot for each seed. Behind"
    assert trained[0] == len(race.rows)
    yield f"{word(len(race.rows)).title()} networks, made so that"
    cells = size([page.number(r" 8 +(\d+) x \d+ ")] * 2)
    yield f"goes through a map of {cells} cells"


def _coloured(panel):
    """Count a panel's bars; and those without dots and those with, each with its colour."""
    seeds = sum(line[1] == "dots" for line in panel["series"])
    colours = [line[2] for line in panel["series"] if line[1] == "bars"]
    (still,), (trained,) = set(colours[:-seeds]), set(colours[-seeds:])
    return len(colours), (len(colours) - seeds, still), (seeds, trained)


def _those(counted):
    number, colour = counted
    return f"{word(number)} {colour} ones"


def _curves(page, race):
    caption = "a network each, with"
    panels = page.drawn(caption)["panels"]
    yield f"{word(len(panels)).title()} panels, a network each"
    (curves,) = {panel["curves"] for panel in panels}
    (colour,) = {line[2] for panel in panels for line in panel["series"]}
    yield f"a network each, with {word(curves)} {colour} curves"
    shown = 2 + len(race.rows) + 1  # the scene, its truth, and the pipeline
    yield f"{word(shown).title()} panels: a test scene"
    yield f"the answers of {word(len(race.rows))} networks from their first seed"
    rule = race.made["settings"]["plateau"]
    window = word(rule["window"])
    yield f"it is scored every {rule['check_every']} steps"
    yield f"median of the last {window} scores is clearly above that of the {window} before"
    yield f"So the median of {window} checks decides"
    shares = [PARTS[Fraction(share).limit_denominator(100)] for share, _ in rule["falls"]]
    times = {1: "once", 2: "twice"}[len(shares)]
    yield f"Then the rate falls {times}, to {' and to '.join(shares)}"


def _lights(page):
    coins = recorded("networks_on_coins")
    panels = page.drawn("one for each light")["panels"]
    ((count, still, trained),) = {_coloured(panel) for panel in panels}
    yield f"{word(len(panels)).title()} panels, one for each light"
    yield f"one for each light, with {word(count)} bars each: {_those(still)} without"
    yield f"without a network, and {_those(trained)} with a dot for each seed."
    yield f"{word(trained[0]).title()} of the networks learn the coins"
    yield f"and under {word(len(panels) - 1)} other lights"
    best = {light: max(coins.rows, key=lambda name: coins.scores(name, light).min())
            for light in ("as taken", "more contrast")}  # fmt: skip
    assert set(best.values()) == {"U-Net"}


def _data(page, race):
    bins = int(re.search(r"def lookup\(.*bins=(\d+)\)", page.source)[1])
    yield f"into {bins} bins, and note for each of the {bins**3:,} colours"
    first = race.made["settings"]["batch"]
    yield f"a step of {word(first)} scenes costs about"
    seeds = len(race.made["seeds"])
    luck = {8: "eight", 4: "four"}
    yield f"by luck alone is one in {luck[2**seeds]}, or one in {luck[2 ** (seeds - 1)]} if"
    pipeline = race.references["designed pipeline"]["boundary"]
    assert np.ptp([pipeline, race.scores("FCN-8s", "boundary").mean()]) < 0.02
