"""Lesson 14."""

import re

import numpy as np
from matplotlib.colors import to_hex

from convlab.figures.segmentation.vehicles import KINDS
from convlab.figures.style import PALETTE
from convlab.lessons.experiments.recorded import recorded
from convlab.lessons.explorers.segmentation import atrous_rates, pyramid_bins
from convlab.segmentation.data.synthetic.vehicles_in_fog import HORIZON, NEAREST, context_scenes
from convlab.segmentation.models.inspect.atrous_reach import atrous_reach
from tests.lessons.said.page import hue, listed, size, word
from tools.captions.heard import colour_of
from tools.gallery.settings import SETTINGS

SHARES = {0.5: "one half", 1.0: "1"}  # as the captions write them


def said(page):
    yield from _twins(page)
    yield from _taps(page)
    yield from _stacks(page)
    yield from _by_row(page)
    yield from _averages(page)
    yield from _answers(page)
    yield from _distances(page)


def _kinds():
    return colour_of(KINDS["boat"]), hue(KINDS["car"])


def _twins(page):
    seed = re.search(r"context_scenes\(2, np\.random\.default_rng\((\d+)\)\)", page.source)[1]
    sea, _ = context_scenes(2, np.random.default_rng(int(seed)))
    panels = page.drawn('The same foggy scene "at sea"')["panels"]
    yield f"{word(len(panels)).title()} panels. The same foggy scene"
    yield f'"at sea", below {colour_of(to_hex(sea.image[0].mean(axis=0)))} waves'
    boat, car = _kinds()
    yield f"vehicles are {boat}, for boats, and then {car}, for cars"


def _taps(page):
    _, _, _, kernel, told = SETTINGS["dilation"]
    yield f"A kernel whose {word(kernel.size)} taps stand {word(told['dilation'])} cells apart"
    yield f"it reads {word(kernel.size)} cells and writes one"
    panels = page.drawn("show the same part of a foggy scene")["panels"]
    rates = [int(re.match(r"rate (\d+):", panel["texts"][0])[1]) for panel in panels]
    yield f"{word(len(panels))} panels show the same part"
    yield f"with the {colour_of(atrous_rates.READ)} taps of a {size(kernel.shape)} kernel"
    yield f"output that is framed in {colour_of(atrous_rates.OUTPUT)}."
    sides = [len(atrous_reach((rate,))) for rate in rates]
    grows = " to ".join(map(str, sides))
    assert PALETTE.highlight == atrous_rates.FIELD
    yield f"The {colour_of('highlight')} frame around the taps grows from {grows} pixels"
    (taps,) = {int((atrous_reach((rate,)) > 0).sum()) for rate in rates}
    yield f"but there are {word(taps)} taps in each"
    large = sides[-1] ** 2
    yield f"pays for each of its {large} pixels, while the atrous one pays for {word(taps)}"
    yield f"never looks at the other {large - taps}."
    yield f"Suppose that an output has to see {size([sides[-1]] * 2)} pixels"


def _stacks(page):
    caption = "with the fields of"
    titles = [panel["texts"][0] for panel in page.drawn(caption)["panels"]]
    yield f"{word(len(titles))} panels with the fields of"
    yield f"panels with the fields of {word(len(titles))} stacks"
    yield f"stacks, in {colour_of(atrous_rates.READ)}. With"
    dense, gappy, both = (atrous_reach(_rates(title)) for title in titles)
    assert (dense > 0).all()
    yield f'With "{titles[0]}" a filled square of {size(dense.shape)}.'
    yield f'With "{titles[1]}" single pixels in a frame of {size(gappy.shape)}, with a gap'
    assert both.shape == gappy.shape
    assert (both > 0).all()
    yield f'With "{titles[2]}" the same frame, filled'
    yield f"its field is {size(gappy.shape)}."
    yield f"How many of these {gappy.size} pixels"
    along, read = int((gappy.sum(axis=0) > 0).sum()), int((gappy > 0).sum())
    yield f"Along each axis {along} of {len(gappy)} places can be reached"
    yield f"and {along} x {along} is {read}"
    yellow = colour_of(atrous_rates.READ)
    yield f"the output in the middle reads in {yellow}. The stronger the {yellow}, the more paths"


def _rates(title):
    return tuple(int(rate) for rate in re.findall(r"\d+", title))


def _by_row(page):
    race = recorded("context_race")
    names = [line[0] for line in page.drawn("curves over the distance")["panels"][0]["series"]]
    shares = {name: np.mean(race.each(name, "kind_by_row"), axis=0) for name in names}
    flat = {name: _said(rows) for name, rows in shares.items() if np.ptp(rows) < 0.01}
    (far,) = [name for name, share in flat.items() if share == SHARES[1.0]]
    (near,) = [name for name, share in flat.items() if share == SHARES[0.5]]
    yield f"{word(len(names))} curves over the distance"
    yield f'That of "{far}" stays at {flat[far]} and that of "{near}" at {flat[near]}.'
    (split,) = set(names) - set(flat)
    yield f'That of "{split}" runs along the upper one and drops'
    last = NEAREST - 1 + int((shares[split] > 0.9).sum())
    yield f"below row {last}, which is {last - HORIZON + 1} rows from the horizon"
    for name in ("PSPNet", "no pooling", "small U-Net"):
        assert race.scores(name, "kind").std() < 0.01
    dots = [line[3] for line in page.drawn("seeds in a row")["panels"][0]["series"][1:]]
    (seeds,) = set(dots)
    yield f"{word(sum(dots)).title()} dots, {word(seeds)} seeds in a row"
    yield f'Those of "PSPNet" are at {_said(race.scores("PSPNet", "kind"))}.'
    worst = _said(race.scores("no pooling", "kind"))
    assert worst == _said(race.scores("small U-Net", "kind"))
    yield f'dashed line of "a guess", at {worst}'


def _said(shares):
    """The one share of the captions that these round to."""
    return SHARES[round(float(np.mean(shares)), 1)]


def _averages(page):
    panels = page.drawn("a foggy scene at sea under grids")["panels"]
    grids = [f'"{panel["texts"][0]}"' for panel in panels if panel["texts"]]
    yield f"{word(len(panels))} panels. Above, a foggy scene at sea under"
    orange = colour_of(pyramid_bins.GRID)
    yield f"under grids of {listed(grids)} bins, in {orange}. Below"
    yield f"the scene with an {orange} grid over it"
    held = [f"{first} to {end - 1}" for first, end in pyramid_bins.bin_edges(8, 3)]
    yield f"so the bins hold rows {listed(held)}."


def _answers(page):
    panels = page.drawn("a pair of twins: above at sea")["panels"]
    yield f"{word(len(panels))} panels, a pair of twins"
    boat, car = _kinds()
    named = listed(f'"{name}"' for name in ("rates 4, 8, 12", "PSPNet"))
    yield f"The truth, {named} are {boat} above and {car} below."
    yield f'so does "{panels[1]["texts"][0]}" where a vehicle lies too low'


def _distances(page):
    yield f"the nearest vehicle lie {NEAREST - HORIZON} rows of fog"
    yield f"Row {NEAREST} is where a vehicle can begin, and the horizon ends in row {HORIZON - 1}."
    top = page.number(r"rates 2, 4, 6 .*; row \d+ sees up to row +(-?\d+) by formula")
    yield f"sees from row {NEAREST} up to row {top:.0f}, and from"
    cells = page.number(r"stride +4: (\d+) x \d+ cells")
    image = page.number(r"stride 16: (\d+) x \d+ cells") * 16
    yield f"Their features lie {image / cells:.0f} pixels apart, so a rate of"
    yield f"a rate of {max(_rates('rates 2, 4, 6'))} reaches {image / cells * 6:.0f} pixels"
