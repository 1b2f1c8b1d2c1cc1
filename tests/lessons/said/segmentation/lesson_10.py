"""Lesson 10."""

import ast
import re

import numpy as np

from convlab.figures.style import MASKS
from convlab.lessons.experiments.photograph.coin_rows import SQUARE, three_parts
from convlab.lessons.experiments.recorded import recorded
from convlab.segmentation.augment import augment, rotate
from tests.lessons.said.page import listed, rows_of, size, tone, word
from tools.captions.heard import colour_of

OUTLINE = colour_of("outline")
FOUND, MISSED, FALSE_ALARM = map(colour_of, ("found", "missed", "false_alarm"))
MARKERS = {"s": "squares", "o": "circles", "^": "triangles", "D": "diamonds"}


def said(page):
    yield from _views(page)
    yield from _labels(page)
    yield from _scores(page)
    yield from _decimals()
    yield from _gains()
    yield from _answers(page)
    yield from _pipeline(page)


def _grid(page, caption):
    rows, columns = page.drawn(caption)["grid"]
    return f"{word(rows).title()} rows of {word(columns)}"


def _views(page):
    yield f"{_grid(page, 'views of the coins, turned, flipped')} views of the coins, turned"
    yield f"In each, a {OUTLINE} outline follows the rim"
    views = _called(page, r"\[augment\(image, mask, .*? for _ in range\((\d+)\)")
    rows, columns = page.drawn("views of the coins, turned, flipped")["grid"]
    assert rows * columns == views
    yield f"Here are {word(views)} views of one photograph, made by {word(views)} draws"
    angle = _called(page, r"explorer\.elastic\.value = (\d+), ")
    yield f"The photograph, turned by {angle} degrees, made smaller"
    yield f"bent. {OUTLINE.title()} outlines follow every coin"
    wild, tame = re.search(
        r"elastic\.value = (\d+)\nassert.*?elastic\.value, wrong = (\d+)", page.source, re.DOTALL
    ).groups()
    yield f"Set the elastic strength to {wild}."
    yield f"Now set it back to {tame}, and choose"
    yield f"{_grid(page, 'turned views of a part')} turned views of a part"
    yield f'"in lock-step", {OUTLINE} outlines follow the coins'
    names = re.search(r"Five changes are made to the image: (.*?)\.", page.prose)[1].split(", ")
    yield f"{word(len(names)).title()} changes are made to the image"
    refused = page.printed.count("refused: ")
    yield f"the right way, and {word(refused)} wrong ones"


def _called(page, pattern):
    return int(re.search(pattern, page.source)[1])


def _labels(page):
    names = ast.literal_eval(re.search(r"np\.array\((\[.*?\]), np\.uint8\)", page.source)[1])
    sides = re.search(r"\), (\d+)\)\[:, None\].*?\(1, (\d+)\)", page.source).groups()
    wide, columns = map(int, sides)
    bands = np.repeat(np.array(names, np.uint8), wide)[:, None] * np.ones((1, columns), np.uint8)
    angle = _called(page, r"bands, \[rotate\(\((\d+), ")
    edges = map(int, re.search(r"part = np\.s_\[(\d+):(\d+), (\d+):(\d+)\]", page.source).groups())
    top, bottom, left, right = edges
    rng = np.random.default_rng(0)
    moved = augment(bands[..., None] * 1.0, bands, [rotate((angle, angle))], rng)[1]
    there = np.unique(moved[top:bottom, left:right])
    panels = page.drawn("show the border between")["panels"]
    yield f"{word(len(panels)).title()} panels show the border between {word(len(there))} labels"
    yield f"On the right a {FALSE_ALARM} band of invented labels"
    yield f"A mask has the labels {listed(names)}, in {word(len(names))} bands"
    yield f"About {names[-1]}."
    yield f"all from {names[0]} to {names[-1]}."
    found = page.number(r"rotated as an image: +(\d+)")
    assert found == names[-1] - names[0] + 1


def _scores(page):
    record = recorded("coins_augmentation")
    seeds = len(record.made["seeds"])
    yield f"the IoU of every training, {word(seeds)} of each kind"
    looks = re.findall(r'"([\w ]+)": \("iou[\w, ]*", MASKS\.(\w+), "(.)"\)', page.source)
    (learnt, grey, one), (checked, light, two), (test, dark, three) = looks
    light, dark = (tone(getattr(MASKS, role)) for role in (light, dark))
    yield f'{colour_of(grey)} {MARKERS[one]} on the rows "{learnt}"'
    yield f'{light} {MARKERS[two]} on "{checked}", {dark} {MARKERS[three]} on "{test}"'
    none, _, apart = re.findall(r'"([a-z ]+, \d coins)"', page.source)[:3]
    yield f'With "{none}" the {dark} {MARKERS[three]} lie near the middle'
    scores = [record.scores(apart, f"iou{part}") for part in (", learnt from", ", validation", "")]
    bound = np.ceil(np.max(scores) * 20) / 20
    yield f'With "{apart}" all lie left of {bound:.2f}.'
    test = record.scores(none, "iou")
    assert np.all(np.abs(test - 0.5) < 0.11)
    yield f"trained from {word(seeds)} seeds until"
    yield f"squares of {size((SQUARE, SQUARE))} pixels at random"
    coins = [sum(rows_of(part.instances)) for part in three_parts()]
    yield f"a small U-Net with {word(coins[0])} labelled coins"
    yield f"in place of {word(coins[0])}, moved together"
    yield f"one test, of {word(coins[2])} coins under one light"
    yield f"each of its {word(seeds)} trainings is above all {word(seeds)} of none"
    yield f"of none with {word(coins[0])}."


def _answers(page):
    panels = page.drawn("pictures of the test rows, the first seed")["panels"]
    yield f"{word(len(panels)).title()} pictures of the test rows, the first seed"
    yield f"every coin is {FOUND}, found, and the bright cloth"
    yield f"the upper left ones is {FALSE_ALARM}, a false alarm"
    yield f"nearly all of every coin is {FOUND} and hardly any cloth is {FALSE_ALARM}."
    yield f"most cloth of the upper row is {FALSE_ALARM}, and large {MISSED} parts of the lower"
    views = 2 * _called(page, r"for turns in range\((\d+)\)")
    yield f"So ask it {word(views)} times"
    yield f"It costs {word(views)} predictions in place of one"
    steps = re.search(r"^(\d+) steps; everything", page.printed, re.MULTILINE)[1]
    yield f"such a training for {steps} steps only"


def _pipeline(page):
    caption = "square windows of the coins"
    yield f"{_grid(page, caption)} {caption}"
    yield f"with {OUTLINE} outlines that fit"
    panels = page.drawn("show the rod")["panels"]
    yield f"{word(len(panels)).title()} panels show the rod"
    tilt = _called(page, r"tilt = rotate\(\((\d+), ")
    yield f'mm" by {tilt} degrees at its full length'
    yield f"We tilt it by {tilt} degrees"
    upright = page.number(r"length in mm: (\d+) upright")
    far = _called(page, r"np\.abs\(planes \* 3\) <= (\d+)")
    spacing = _called(page, r"SPACING = \((\d+)")
    planes = 2 * (far // spacing) + 1
    yield f"a rod of {upright:.0f} mm, upright, through {planes} planes"
    yield f"The planes are often {spacing} mm apart"


def _decimals():
    record = recorded("coins_augmentation")
    scores = {row: sorted(record.scores(row, "iou")) for row in record.rows}
    together, none = scores["together, 6 coins"], scores["none, 6 coins"]
    yield f"Moved together, the networks have {together[0]:.2f} to {together[-1]:.2f} on the test"
    yield f"Without augmentation they have {none[0]:.2f} to {none[-1]:.2f}"
    few = {way: [f"{n:.2f}" for n in scores[f"{way}, 1 coin"]] for way in ("together", "none")}
    yield f"the networks have {listed(few['together'])}"
    yield f"Without augmentation one coin gives {listed(few['none'])}"
    apart = scores["out of step, 6 coins"]
    yield f"Out of step they have {apart[0]:.2f} to {apart[-1]:.2f}, and even on the coins"
    most = record.scores("out of step, 6 coins", "iou, learnt from").max()
    yield f"that they learn from no more than {most:.2f},"
    learnt, validation = (
        min(record.scores("none, 6 coins", f"iou, {part}"))
        for part in ("learnt from", "validation")
    )
    yield f"From the rows learnt from, {int(100 * learnt) / 100:.2f} or more"
    yield f"to the validation rows, {int(100 * validation) / 100:.2f} or more"


def _gains():
    record = recorded("coins_augmentation")
    gain = {
        row: record.scores(row, "iou, eight views") - record.scores(row, "iou")
        for row in record.rows
    }
    together = gain["together, 6 coins"]
    yield f"gain {together.min():.3f} to {together.max():.3f}, each of them"
    most = max(np.abs(gain[row]).max() for row in record.rows if "none" in row)
    yield f"gain or lose less than {0.01 * (int(100 * most) + 1):.2f}, because"
