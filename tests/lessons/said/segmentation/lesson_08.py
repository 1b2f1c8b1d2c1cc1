"""Lesson 08."""

import re

import numpy as np
from matplotlib import colormaps
from matplotlib.colors import to_hex

from convlab.backend import keras
from convlab.figures.style import MASKS
from convlab.lessons.experiments.recorded import recorded
from convlab.lessons.explorers.segmentation.sliding_window import WindowExplorer
from convlab.lessons.explorers.segmentation.strides import coloured
from convlab.segmentation.data import coins, split
from convlab.segmentation.models.fcn import fcn
from convlab.segmentation.models.inception import LEVELS
from convlab.segmentation.models.inspect.feature_boxes import blocks
from tests.lessons.said.page import laid_out, listed, size, tone, word
from tools.captions.heard import colour_of

ORDINALS = ("first", "second", "third", "fourth", "fifth")


def said(page):
    yield from _windows(page)
    yield from _dense(page)
    yield from _drawn_network(page)
    yield from _trainings(page)
    yield from _answers(page)
    yield from _scores(page)
    yield from _inception(page)


def _windows(page):
    lines, each = laid_out(split(coins())[1].instances)
    yield f"with {lines} lines of {each} coins"
    *_, bar = page.drawn("the photograph of the unseen rows")["panels"]
    ticks = sorted(int(float(text)) for text in bar["texts"][1:])
    scale = colormaps[re.search(r'asked.*?cmap="(\w+)"', page.source)[1]]
    dark, bright = (colour_of(to_hex(scale(end))) for end in (0.0, 1.0))
    yield f"{bright} where the probability of coin is near {ticks[-1]} and dark {dark} where"
    yield f"dark {dark} where it is near {ticks[0]}."
    explorer = WindowExplorer(np.zeros((4, 4)), np.zeros((1, 1)), np.mean, 4, 4)
    photograph = explorer.figure.axes[0]
    frame = colour_of(to_hex(photograph.patches[0].get_edgecolor()))
    yield f'"the photograph" with an {frame} frame'
    panels = page.drawn("with the true rims")["panels"]
    yield f"{word(len(panels)).title()} maps of probability with the true rims"


def _dense(page):
    side, middle = map(int, re.search(r"SIDE, MIDDLE = (\d+), (\d+)", page.source).groups())
    assert middle == side // 2
    yield f"on windows of {size((side, side))} pixels"
    poolings = page.printed.count("MaxPooling2D")
    step = 2**poolings
    yield f"an output stride of {step}. We slide the window"
    yield f"neighbouring cells of the last map lie {step} pixels apart"
    cells = re.search(r"MaxPooling2D +\((\d+), (\d+), (\d+)\)\nFlatten +\((\d+),", page.printed)
    rows, columns, channels, inputs = map(int, cells.groups())
    units = page.number(r"Dense +\((\d+),\)")
    yield f"a map of {size((rows, columns))} cells with {channels} channels, flattened to {inputs}"
    yield f"has {inputs} weights for each of its {units:.0f} units"
    places = re.search(r"one pass gives \((\d+), (\d+)", page.printed).groups()
    yield f"One pass gives all {size(places)} answers. A window is {side} pixels wide"
    yield f"so in {(side / step) ** 2:.0f} of them, and sliding sends it through"
    saved = 1 - 1 / page.number(r"([\d.]+) times fewer")
    yield f"About {word(round(saved * 10))} of {word(10)}."
    before = (side - 1) // step
    yield f"overlaps with {word(before)} before it and {word(before)} after it"
    yield f"at {step**2} times the cost"
    yield f"to lace the {step**2} maps together"


def _drawn_network(page):
    stride, side = map(int, re.search(r"blocks\(nets\[(\d+)\], (\d+)\)", page.source).groups())
    network = fcn(keras.Input((side, side, 3)), 4, stride, 2, dropout=0.0, seed=0)
    boxes, edges = blocks(network, side)
    down = [edge for edge in edges if edge.operation == "pool"]
    smallest = min(box.shape[0] for box in boxes)
    yield f"The FCN-{stride}s, drawn from the model"
    yield f"Down to the right go {word(len(down))} halvings"
    yield f"{word(len(down))} halvings, from {side} pixels to {smallest}."
    level = {box.name: int(box.level) for box in boxes}
    skips = [edge for edge in edges if edge.skip and edge.operation == "add"]
    one, other = (ORDINALS[n - 1] for n in sorted(level[edge.start] for edge in skips))
    scores = word(boxes[-1].shape[-1])
    yield f"Up again go only the {scores} channels of the scores, and {word(len(skips))} arrows"
    yield f"the skips, lead across from the {one} and the {other} halving"
    panels = page.drawn("the best masks that can be written")["panels"]
    yield f'{word(len(panels)).title()} panels. "a picture"'
    cells = side // 32
    yield f"are {side} pixels wide, so an FCN-{side // cells}s has {size((cells, cells))} cells"
    yield f"is {word(cells**2)} scores, stretched bilinearly"


def _trainings(page):
    record = recorded("fcn_strides")
    coarse, middle, fine = names = list(record.rows)[:3]
    seeds, settings = len(record.made["seeds"]), record.made["settings"]
    looks = re.search(r"COLOURS = dict\(zip\(NETS, \((.*?)\)", page.source)[1]
    grey, light, dark = (getattr(MASKS, role) for role in re.findall(r"MASKS\.(\w+)", looks))
    yield f"{word(seeds * len(names)).title()} curves, {word(seeds)} for each network"
    yield f'for each network: {colour_of(grey)} for "{coarse}", {tone(light)} for "{middle}"'
    yield f'{tone(dark)} for "{fine}". They rise'
    yield f"for the same {settings['steps']} steps, from {word(seeds)} seeds"
    stages = len(names)
    third = settings["steps"] // stages
    yield f"{word(stages)} times {third} in turn, or {settings['steps']} at once"
    yield f"Averaged over the {settings['test']} pictures of the test"
    yield f"has {third * stages} steps to learn in, and not {third}"
    caption = "in front of grey bars"
    panels = page.drawn(caption)["panels"]
    yield f'{word(len(panels)).title()} panels, "IoU" and'
    dots = [s for s in panels[0]["series"] if s[1] == "dots"]
    single, several = ([s for s in dots if (s[3] == 1) == lonely] for lonely in (True, False))
    ((orange, blue),) = {(a[2], b[2]) for a in single for b in several}
    (bar,) = {s[2] for s in panels[0]["series"] if s[1] == "bars"}
    yield f"{word(len(single)).title()} lines have a single dot in {orange}: what needs no network"
    yield f'"{coarse}", "{middle}" and "{fine}" have a {blue} dot for each'
    yield f"have a {blue} dot for each of the {word(seeds)} seeds, in front of {bar} bars that end"
    learns = int(re.search(rf"{coarse} +([\d,]+) weights", page.printed)[1].replace(",", ""))
    yield f"with all its {round(learns, -3):,} weights"


def _answers(page):
    record = recorded("fcn_strides")
    names = list(record.rows)[:3]
    blue = colour_of(to_hex(coloured(np.zeros((1, 1, 3)), np.ones((1, 1), int))[0, 0]))
    panels = page.drawn("then tinted blue")["panels"]
    quoted = listed([f'"{name}"' for name in names])
    yield f'picture {word(len(panels))} times: "the picture" as it is'
    yield f"then tinted {blue} where {quoted} see"
    yield f"On the right it is tinted {blue} where the {names[0]} sees an object"
    yield f"The slider steps on to the other {word(len(names) - 1)} networks"


def _inception(page):
    found = re.search(r"the base: (\d+), of which (\d+) do not pad", page.printed)
    yield f"{word(found[2]).title()} do not: "
    sides = [int(n) for n in re.findall(r"^mixed\d+ +\d+ +(\d+) x", page.printed, re.MULTILINE)]
    assert len(sides) == len(LEVELS)
    yield f"pixels become {sides[2]}, then {sides[1]}, then {sides[0]} cells"
    yield f"{sides[0]} becomes {sides[1]}, and {sides[1]} becomes {sides[2]}"
    weights = re.search(r"_random ([\d,]+) weights", page.printed)[1].replace(",", "")
    yield f"its {round(int(weights) / 1e6)} million parameters"


def _scores(page):
    record = recorded("fcn_strides")
    coarse, _, once, turn = record.rows
    means = {
        row: [record.scores(row, s).mean() for s in ("iou", "boundary")] for row in record.rows
    }
    gains = [one - other for one, other in zip(means[once], means[turn], strict=True)]
    yield f"though only by {gains[0]:.3f} of IoU and {gains[1]:.2f} of boundary F1"
    averaged = page.number(r"stride 32, averaged and stretched IoU ([\d.]+)")
    best = {n: page.number(rf"stride +{n}, ceiling +IoU ([\d.]+)") for n in (8, 32)}
    yield f"A. About {averaged:.2f}: as good as the mask averaged"
    yield f"B. About {best[32]:.2f}. - C. About {best[8]:.2f}, if only"
    contrast = page.number(r"local contrast +IoU ([\d.]+)")
    yield f"has an IoU of {contrast:.2f} and beats {coarse} with all its"
    ceiling = page.number(r"FCN-8s .* boundary F1 [\d.]+ of ([\d.]+)")
    yield f"could reach {ceiling:.2f} and stops at {means[once][1]:.2f}"
