"""Lesson 08."""

import re

from matplotlib import colormaps
from scipy.ndimage import label

from convlab.figures.style import CLASSES
from convlab.lessons.experiments.recorded import recorded
from convlab.segmentation.data import coins, split
from tests.lessons.said.page import rows_of, word
from tools.captions.heard import colour_of

TURN, ONCE = "FCN-8s, in turn", "FCN-8s"


def said(page):
    yield from _maps(page)
    yield from _network(page)
    yield from _record(page)
    yield from _pictures(page)
    yield from _scores(page)


def _maps(page):
    _, test = split(coins())
    rows = rows_of(label(test.mask)[0])
    (in_each,) = set(rows)
    yield f"with {word(len(rows))} lines of {word(in_each)} coins"
    ends = {round(end): colour_of(colormaps["viridis"](end)) for end in (0.0, 1.0)}
    never, certain = ends
    yield f"{ends[certain]} where the probability of coin is near {certain}"
    yield f"dark {ends[never]} where it is near {never}"


def _network(page):
    texts = page.drawn("The FCN-8s, drawn from the model")["panels"][0]["texts"]
    numbers = [int(text) for text in texts if text.isdigit()]
    sides = [max(numbers)]
    while sides[-1] / 2 in numbers and sides[-1] / 2 > 2:
        sides.append(sides[-1] // 2)
    halvings = f"Down to the right go {word(len(sides) - 1)} halvings"
    yield f"{halvings}, from {sides[0]} pixels to {sides[-1]}"
    (scores,) = set(page.numbers(r"channels of the two sums: .*"))
    joins = re.search(r"FCN-8s .*", page.printed)[0].count("join_")
    yield f"go only the {word(scores)} channels of the scores, and {word(joins)} arrows"
    yield f"The {ONCE}, drawn from"


def _record(page):
    record = recorded("fcn_strides")
    nets = [row for row in record.rows if row != TURN]
    seeds = len(record.rows[ONCE])
    panel = page.drawn("curves, three for each network")["panels"][0]
    shades = [colour for _, kind, colour, _ in panel["series"] if kind == "curve"]
    assert panel["curves"] == len(nets) * seeds
    yield f"{word(panel['curves']).title()} curves, {word(seeds)} for each network"
    yield f'light {shades[seeds]} for "{nets[1]}", dark {shades[2 * seeds]} for "{nets[2]}"'
    dots = page.dots("in front of grey bars")
    (simple,) = {colour for colour, count in dots if count == 1}
    ((trained, seeds),) = {(colour, count) for colour, count in dots if count > 1}
    single = sum(count == 1 for _, count in dots)
    yield f"{word(single).title()} lines have a single dot in {simple}"
    yield f"have a {trained} dot for each of the {word(seeds)} seeds"


def _pictures(page):
    panels = page.drawn("as it is, then tinted blue")["panels"]
    yield f"One picture {word(len(panels))} times"
    tint = colour_of(CLASSES[0])
    yield f'then tinted {tint} where "FCN-32s"'
    nets = [row for row in recorded("fcn_strides").rows if row != TURN]
    yield f"On the right it is tinted {tint} where the {nets[0]} sees"
    yield f"steps on to the other {word(len(nets) - 1)} networks"


def _scores(page):
    record = recorded("fcn_strides")
    means = {
        row: [record.scores(row, s).mean() for s in ("iou", "boundary")] for row in record.rows
    }
    gains = [once - turn for once, turn in zip(means[ONCE], means[TURN], strict=True)]
    yield f"though only by {gains[0]:.3f} of IoU and {gains[1]:.2f} of boundary F1"
    averaged = page.number(r"stride 32, averaged and stretched IoU ([\d.]+)")
    best = {n: page.number(rf"stride +{n}, ceiling +IoU ([\d.]+)") for n in (8, 32)}
    yield f"A. About {averaged:.2f}: as good as the mask averaged"
    yield f"B. About {best[32]:.2f}. - C. About {best[8]:.2f}, if only"
    contrast = page.number(r"local contrast +IoU ([\d.]+)")
    yield f"has an IoU of {contrast:.2f} and beats {nets_of(record)[0]} with all its"
    ceiling = page.number(r"FCN-8s .* boundary F1 [\d.]+ of ([\d.]+)")
    yield f"could reach {ceiling:.2f} and stops at {means[ONCE][1]:.2f}"


def nets_of(record):
    return [row for row in record.rows if row != TURN]
