"""Lesson 01."""

import re

import numpy as np
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure
from scipy.ndimage import center_of_mass

from convlab.figures.segmentation.tasks import TASKS, Example, TaskDrawing
from convlab.figures.style import CLASSES
from convlab.segmentation.data import coins, scenes
from convlab.segmentation.data.synthetic.scenes import CLASS_NAMES
from tests.lessons.said.page import grey, listed, place, rows_of, word
from tools.captions.colours import name
from tools.captions.heard import colour_of


def said(page):
    (scene,) = scenes(4, np.random.default_rng(7), noise=0)[3:]
    names = [CLASS_NAMES[label] for label in scene.labels]
    yield from _pictures(scene, names)
    yield from _boxes(page, scene, names)
    yield from _colours(names.count("disc"))
    yield from _numbers(page, names)
    yield from _harder(page)
    yield from _prose(page)


def _pictures(scene, names):
    instances = coins().instances
    count = int(instances.max())
    yield f"a real photograph of {count} ancient coins"
    rows = rows_of(instances)
    (in_each,) = set(rows)
    yield f"{word(len(rows))} rows of {word(in_each)} coins"
    middles = [row for row, _ in center_of_mass(instances, instances, range(1, count + 1))]
    largest = np.bincount(instances.ravel())[1:].argmax()
    higher = sum(middle < middles[largest] for middle in middles)
    yield f"at the right end of the {place(higher // in_each)} row"
    ground_colour = 255 * scene.image[scene.mask == 0].mean(axis=0)
    yield f"a {name(*ground_colour.round().astype(int).tolist())} ground with veins"
    yield f"below it {word(names.count('disc') - 1)} more discs touch"


def _named(colour):
    return name(*(round(255 * part) for part in to_rgb(colour)))


def _boxes(page, scene, names):
    drawing = TaskDrawing(Figure().subplots(), Example(scene.image, scene, CLASS_NAMES), TASKS[1])
    (label,) = drawing.words
    ink, paper = _named(label.get_color()), _named(label.get_bbox_patch().get_facecolor())
    box = _named(drawing.boxes[0].get_edgecolor())
    panels = page.drawn("each with one word at its upper left")["panels"]
    (words,) = {len(panel["texts"]) for panel in panels}
    yield f"The {word(len(panels))} pictures, each with {word(words)} word at its upper left"
    yield f"in {ink} on {paper}"
    (boxes,) = {panel["boxes"] for panel in page.drawn("box on each picture")["panels"]}
    yield f"{word(boxes).title()} {box} box on each picture"
    count, discs = coins().instances.max(), names.count("disc")
    yield f"{count} {box} boxes on the photograph"
    yield f"{word(len(names)).title()} on the scene: {word(discs)} discs"
    many = f"{word(len(names))} {box} boxes, a colour for"
    yield f"They are {word(words)} word, {word(boxes)} {box} box, {many}"


def _colours(discs):
    pairs = zip(CLASS_NAMES[1:], CLASSES, strict=False)
    colours = {label: colour_of(shade) for label, shade in pairs}
    yield f"in one {colour_of(CLASSES[0])}. On the scene all {word(discs)} discs"
    yield f"are one patch of the same {colours['disc']}; the triangle is {colours['triangle']}"
    yield f"and the square {colours['square']}."
    yield f"the discs in {colours['disc']}, the triangle in {colours['triangle']}"
    yield f"and the square in {colours['square']}."


def _numbers(page, names):
    panels = page.drawn("a colour and a number of its own")["panels"]
    numbers = [int(text) for text in panels[0]["texts"]]
    yield f'a number of its own, from "{min(numbers)}" to "{max(numbers)}"'
    discs = word(names.count("disc"))
    yield f"the {discs} discs now have {discs} colours"
    tasks = page.printed.split("photograph   scene")[1].split("\n\n")[0].strip().splitlines()
    yield f"One scene {word(len(tasks) + 1)} times"
    yield f"answers to the {word(len(tasks))} tasks"
    yield f"a colour for each of {word(len(set(names)))} classes"
    yield f"a number for each of {word(len(names))} objects"


def _harder(page):
    panels = page.drawn("difficulty")["panels"]
    titles = listed(f'"{panel["texts"][0]}"' for panel in panels)
    yield f"The scene {word(len(panels))} times, titled {titles}"
    ground = page.number(r"voxels, \[([\d.]+), ")
    voxels = page.number(r"a ball of \[(\d+), ")
    yield f"seen from the side, in {grey(0.5)}."
    yield f"planes are {word(ground / voxels)} times as thick"


def _prose(page):
    many = scenes(200, np.random.default_rng(0))
    most = max(len(one.labels) for one in many)
    yield f"We try it on {len(many)} scenes with up to {word(most)} objects"
    few, too_many = (page.number(rf"too {kind}: +(\d+)%") for kind in ("few", "many"))
    yield f"{few:.0f} % and {too_many:.0f} %"
    box = re.search(r"^image .* box \[(.*)\]", page.printed, re.MULTILINE)[1].split(",")
    yield f"a box has {word(len(box))} numbers"
    album = re.search(r"album = scenes\((\d+)", page.source)[1]
    yield f"through the photograph and {word(album)} scenes"
    twins = re.search(r"^twins = \(\n(.*?)^\)", page.source, re.MULTILINE | re.DOTALL)[1]
    yield f"the Checks at the end hold {word(len(twins.splitlines()))} such pairs"
    yield f"What each of the {word(len(TASKS))} tells you"
