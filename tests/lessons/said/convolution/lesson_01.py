"""Lesson 01."""

import numpy as np

from convlab.figures.style import CLASSES
from convlab.segmentation.data import coins, scenes
from convlab.segmentation.data.synthetic.scenes import CLASS_NAMES
from tests.lessons.said.page import rows_of, word
from tools.captions.colours import name
from tools.captions.heard import colour_of


def said(page):
    instances = coins().instances
    count = int(instances.max())
    rows = rows_of(instances)
    (in_each,) = set(rows)
    yield f"{word(len(rows))} rows of {word(in_each)} coins"
    yield f"{count} white boxes on the photograph"

    scene = scenes(12, np.random.default_rng(7), noise=0)[3]
    ground_colour = 255 * scene.image[scene.mask == 0].mean(axis=0)
    yield f"a {name(*ground_colour.round().astype(int).tolist())} ground with veins"
    names = [CLASS_NAMES[label] for label in scene.labels]
    discs = names.count("disc")
    yield f"below it {word(discs - 1)} more discs touch"
    yield f"{word(len(names)).title()} on the scene: {word(discs)} discs"
    pairs = zip(CLASS_NAMES[1:], CLASSES, strict=False)
    colours = {label: colour_of(shade) for label, shade in pairs}
    yield f"in one {colour_of(CLASSES[0])}. On the scene all {word(discs)} discs"
    yield f"of the same {colours['disc']}; the triangle is {colours['triangle']}"
    yield f"and the square {colours['square']}"
    yield f"the {word(discs)} discs now have {word(discs)} colours"
    yield f"the discs in {colours['disc']}, the triangle in {colours['triangle']}"
    yield f"and the square in {colours['square']}"
    tasks = page.printed.split("photograph   scene")[1].split("\n\n")[0].strip().splitlines()
    yield f"One scene {word(len(tasks) + 1)} times"
    yield f"answers to the {word(len(tasks))} tasks"
    yield f"{word(len(names))} white boxes, a colour for each of {word(len(set(names)))} classes"
    yield f"a number for each of {word(len(names))} objects"
    yield f"The scene {word(len(page.drawn('difficulty')['panels']))} times, titled"
    ground = page.number(r"voxels, \[([\d.]+), ")
    voxels = page.number(r"a ball of \[(\d+), ")
    yield f"planes are {word(ground / voxels)} times as thick"
