"""Lesson 11."""

import re

from convlab.figures.style import MASKS, OKABE_ITO
from convlab.lessons.experiments.recorded import recorded
from convlab.lessons.explorers.segmentation.loss_lab import LossLab
from tests.lessons.said.page import hue, listed, word
from tools.captions.heard import colour_of

FOUND, MISSED, ALARM = (colour_of(one) for one in (MASKS.found, MASKS.missed, MASKS.false_alarm))
F_2 = hue(OKABE_ITO.vermilion)


def said(page):
    yield from _families(page)
    yield from _lab(page)
    yield from _places(page)
    yield from _curves(page)
    yield from _answers(page)
    yield from _nothing(page)
    yield from _race()


def _families(page):
    printed = re.search(r"\{'distribution'.*\}", page.printed)[0]
    members = dict(re.findall(r"'(\w+)': (\d)", printed))
    yield f"{word(len(members)).title()} columns of boxes"
    tints = re.findall(r"OKABE_ITO\.(\w+)", re.search(r"tints = \(.*", page.source)[0])
    blue, orange, pink = (colour_of(getattr(OKABE_ITO, tint)).title() for tint in tints)
    yield f'{blue}: "distribution"'
    yield f'{orange}: "region"'
    yield f'{pink}: "boundary"'
    yield f'"compound", with {word(members["compound"])} sums'
    labels = page.drawn("falling curves over the probability")["panels"][0]["series"]
    numbers = [name.split(":")[0] for name, *_ in labels]
    (none, one, two), (dark, light, last) = numbers, [colour for _, _, colour, _ in labels]
    yield f"for {none} in {dark}, {one} in light {light} and {two} in {last}"
    paid = page.numbers(r"p = 0\.9: .*")
    yield f"the higher gamma is nearly flat at {round(paid[-1])}"
    yield f"At p = {paid[0]}, cross-entropy still charges {paid[1]:.3f} and the focal loss"
    yield f"such as one with p = {paid[0]}, then"


def _lab(page):
    lab = LossLab()
    panels = [ax for ax in lab.figure.axes if ax.images]
    bars = [ax for ax in lab.figure.axes if not ax.images]
    yield f"once for each of {word(len(panels))} losses"
    shades = {colour_of(patch.get_facecolor()) for ax in bars for patch in ax.patches}
    (coloured,) = shades - {"grey", "white", "black"}
    yield f"{word(sum(len(ax.patches) for ax in bars))} grey and {coloured} bars"
    yield f"outlined in {colour_of(MASKS.outline)}, and a prediction"
    up, down = colour_of(MASKS.curve), colour_of(MASKS.goal)
    yield f"with {up} arrows up and {down} arrows down along"


def _places(page):
    titles = page.titles_of("times the same grey blob")
    yield f"{word(len(titles)).title()} times the same grey blob. Left, a {ALARM} line"
    yield f"Middle, a {ALARM} patch"
    yield f"a single {ALARM} pixel"
    discs = re.search(r"enumerate\(\((\(.*?\))\), start", page.source)[1].count("(")
    yield f"Left, {word(discs)} white discs"
    far = page.numbers(r"pixel wrong pixels .*")
    yield f"and here it is {far[-1]:.1f}. A score"


def _curves(page):
    name = "F-" + re.search(r"\"F-2\": losses\.FBeta\((\d)\)", page.source)[1]
    caption = "curves over the share of object pixels"
    plain, weighted, dice, _ = (s[2] for s in page.drawn(caption)["panels"][0]["series"])
    yield f"Cross-entropy, in {plain}, runs"
    yield f"weighted one, in light {weighted}, stays"
    yield f"Dice in {dice} and {name} in {F_2} start"
    dots, bar = page.drawn("Each row is a loss")["panels"][0]["series"][:2]
    yield f"with a {dots[2]} dot for every seed and an upright {bar[2]} bar"
    level = re.search(r"scores_at\(counts, (50)\)", page.source)[1]
    curves = f"cross-entropy in {plain}, weighted cross-entropy in light {weighted}"
    yield f"{curves}, Dice in {dice} and {name} in {F_2}"
    yield f"marks the threshold {int(level) / 100}"
    focal = page.series("a dashed grey diagonal", "focal").pop()
    yield f"{curves}, focal in {focal} and Dice in {dice}"


def _answers(page):
    shown = page.titles_of("one small cell that has a spot")
    yield f"the answers after {word(len(shown) - 1)} losses. Found pixels are tinted {FOUND}"
    yield f"missed ones would be {MISSED}"
    titles = page.titles_of("Left, the wanted cell in white")
    steps = re.findall(r"Dice, (\d+) steps", " ".join(titles))
    yield f"gives after {listed(steps)} steps"
    low, high = re.search(r"vmin=(\d), vmax=(\d)", page.source).groups()
    yield f"from black for {low} to white for {high}"


def _nothing(page):
    accuracy, both = (page.number(rf"{name} +([\d.]+)") for name in ("accuracy", "mean IoU, both"))
    percent = round(100 * accuracy)
    yield f"why {percent} % of right pixels"
    none = round(page.number(r"IoU of the object +([\d.]+)"))
    yield f"A. {100 - percent} % and {none}. - B. {percent} % and {accuracy}. - C. {percent} % and"
    yield f"so accuracy is {accuracy}. The IoU of the background is {accuracy} and that"
    yield f"so their mean is {both}."
    shares = re.search(r"'usual': '(\d+)[.\d]*%', 'rare': '(\d+)", page.printed)
    usual, rare = shares.groups()
    yield f"the wanted cells cover {usual} % of the pixels"
    yield f"which covers {rare} %"


def _race():
    references = recorded("losses").references
    designed = {n: references[f"{n}: designed pipeline"]["iou"] for n in ("usual", "rare")}
    usual, rare = designed.values()
    yield f"has an IoU of {usual:.2f} on the usual cells and of {rare:.2f} on the rare"
