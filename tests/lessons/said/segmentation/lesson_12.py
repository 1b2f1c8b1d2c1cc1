"""Lesson 12."""

import re

import numpy as np

from convlab.figures.style import MASKS
from convlab.lessons.experiments.photograph.coin_rows import BATCH, SQUARE, three_parts
from convlab.lessons.experiments.recorded import recorded
from convlab.lessons.explorers.segmentation.two_thresholds import ThresholdExplorer
from convlab.segmentation.data import coins
from tests.lessons.said.page import laid_out, listed, rows_of, size, tone, word
from tools.captions.heard import colour_of

FOUND, MISSED, FALSE_ALARM = map(colour_of, ("found", "missed", "false_alarm"))
PLAIN, LIT, ALL = "U-Net", "U-Net, lit anew", "U-Net, all changes"
MARKERS = {"s": "squares", "o": "circles", "^": "triangles", "D": "diamonds"}


def said(page):
    yield from _parts(page)
    yield from _thresholds(page)
    yield from _training(page)
    yield from _results(page)
    yield from _changed_light(page)
    yield from _changed_prose(page)
    yield from _worst(page)
    yield from _decimals(page)
    yield from _light()


def _parts(page):
    instances, parts = coins().instances, three_parts()
    lines, each = laid_out(instances)
    yield f"{lines.title()} rows of {each} coins on a dark cloth"
    caption = "coins on a dark cloth"
    (panel,) = page.drawn(caption)["panels"]
    (colour,) = {s[2] for s in panel["series"]}
    cuts = len(panel["series"])
    assert len(parts) == cuts + 1
    yield f"{word(cuts).title()} {colour} lines cut the photograph in {word(cuts + 1)}: "
    test = rows_of(parts[-1].instances)
    yield f"{word(len(test))} rows of coins above"
    yield f"This photograph shows {instances.max()} ancient coins"
    yield f"Before anything else we cut the photograph in {word(len(parts))}"
    learning = sum(rows_of(parts[0].instances))
    yield f"We learn from {word(learning)} coins"
    yield f"the folds are the {word(learning)} coins of the learning rows"
    yield f"the mean and the spread of these {word(sum(test))}."
    yield f"All {word(sum(test))} coins are {FOUND}. Most of what is {MISSED} or {FALSE_ALARM}"
    yield f"The network was given {word(learning)} coins and their masks"


def _thresholds(page):
    looks = dict(re.findall(r'"(\w+)": \(MASKS\.(\w+), "[-:]+"\)', page.source))
    learning, validation, test = looks
    yield f"for each of the {word(len(looks))} parts"
    (warm,) = {colour_of(looks[name]) for name in (learning, validation)}
    yield f'The {warm} curves of "{learning}" and "{validation}" have their peak'
    yield f'The {colour_of(looks[test])} curve of "{test}" is still'
    panels = page.drawn("a patchwork in which")["panels"]
    yield f"{word(len(panels)).title()} pictures of the test rows: the photograph"
    yield f"nearly all of every coin is {FOUND}, which is found. {MISSED.title()} pixels are missed"
    ways = re.search(r"\nscores = \{\n(.*?)\n\}", page.source, re.DOTALL)[1].count("\n") + 1
    yield f"{word(ways).title()} ways to choose a level"
    above = page.number(r"nothing is coin: +(0\.[1-9]\d+)")
    yield f"gets {word(round(above * 3))} thirds of them right"
    side = re.search(r"side (\d+), level", page.printed)[1]
    sides = re.findall(r"^ +(\d\d) +0\.\d\d +[\d.]+ +([\d.]+)", page.printed, re.MULTILINE)
    bad = [n for n, score in sides if float(score) < 0.9]
    good = [n for n, _ in sides if n not in bad]
    yield f"A square of {listed(bad, 'or')} fits into the largest coin"
    yield f"From {good[0]} to {good[-1]} the choice hardly matters"
    yield f"We take {side}, the best"


def _training(page):
    rows, columns = page.drawn("of the learning rows, cut")["grid"]
    yield f"{word(rows).title()} rows of {word(columns)} squares."
    yield f'"images": {word(columns)} squares of the learning rows'
    yield f"Found pixels are tinted {FOUND}, missed ones {MISSED}, false alarms {FALSE_ALARM}; at"
    yield f"at the end nearly all of every coin is {FOUND}."
    yield f"each step cuts {BATCH} new squares of {size((SQUARE, SQUARE))} pixels"
    pixels = BATCH * SQUARE**2
    yield f"squares hold {pixels:,} pixels and the learning rows {three_parts()[0].mask.size:,}"
    steps, checks = re.search(r"^steps (\d+)  checks (\d+)", page.printed, re.MULTILINE).groups()
    yield f"The bar counts {steps} steps. Every {int(steps) // int(checks)} steps the network"


def _results(page):
    (panel,) = page.drawn("ones are thresholds")["panels"]
    bars = [s[2] for s in panel["series"]]
    names = [text for text in panel["texts"][1:] if not re.match(r"\d", text)]
    colours = dict(zip(names, bars, strict=True))
    *_, designed, network = names
    grey = max(set(bars), key=bars.count)
    yield f"{word(len(bars)).title()} bars. {word(bars.count(grey)).title()} {grey} ones are thresh"
    yield f'The {colours[designed]} bar, "{designed}", and the {colours[network]} one, "{network}"'
    explorer = ThresholdExplorer(*np.zeros((2, 4, 4)), np.ones((4, 4), int))
    yield f"{word(len(explorer.figure.axes)).title()} pictures of the test rows, found pixels"
    yield f"found pixels {FOUND}, missed ones {MISSED}, false alarms {FALSE_ALARM}."
    yield f"At {explorer.brightness.value:.2f} the photograph's threshold misses"
    yield f"answer is nearly all {FOUND}."
    near = re.search(r"to_edge\[wrong_pixels\] <= (\d+)", page.source)[1]
    yield f"wrong pixels lie within {near} pixels of a rim"


def _changed_light(page):
    record = recorded("coins_changed_light")
    looks = re.findall(r'"([^"]+)": \(MASKS\.(\w+), "(.)"\)', page.source)
    looks = {name: (getattr(MASKS, role), MARKERS[mark]) for name, role, mark in looks[-6:]}
    otsu, *designed, plain, lit, every = looks
    grey, squares = looks[otsu]
    yield f"{colour_of(grey)} {squares} for Otsu's level"
    one, two = (tone(looks[name][0]) for name in designed)
    yield f"{one} and {two} {looks[designed[0]][1]} for the {word(len(designed))} designed methods"
    blue, circles = tone(looks[plain][0]), looks[plain][1]
    yield f'{blue} {circles} for the plain "{plain}"'
    (light,) = {tone(looks[name][0]) for name in (lit, every)}
    changed = f"{looks[lit][1]} and {looks[every][1]}"
    yield f"{light} {changed} for the {word(len([lit, every]))} whose squares were changed more"
    best = {name: record.scores(name, "as it was").min() for name in (plain, lit, every)}
    assert max(best, key=best.get) == plain
    yield f"On the rows as they were the {blue} {circles} are furthest right"
    mist = 10 * record.scores(plain, "in mist")
    yield f"lie between {np.floor(mist.min()) / 10} and {np.ceil(mist.max()) / 10}, and"
    beyond = 10 * record.scores(lit, "in mist") > mist.max()
    further = f"{word(beyond.sum())} of the {word(beyond.size)} {light} {looks[lit][1]}"
    yield f", and {further} further right"
    low = np.floor(10 * record.scores(every, "grain").min()) / 10
    yield f"With grain only {light} {looks[every][1]} stay above {low}."
    rows, columns = page.drawn("each with its IoU")["grid"]
    yield f"{word(rows * columns).title()} pictures, {word(columns)} methods"
    yield f"{word(columns)} methods under {word(rows)} changes"
    yield f"misses, in {MISSED}, the coins that the lamp"
    yield f"around the upper row for coin, {FALSE_ALARM}."
    yield f"finds the coins in both, with {FALSE_ALARM} rims; but"


def _changed_prose(page):
    record = recorded("coins_changed_light")
    seeds = len(record.made["seeds"])
    networks = list(record.rows)
    every = networks[-1]
    yield f"there are {word(len(networks))} U-Nets, which differ"
    yield f"from {word(seeds)} seeds, in batches of {word(BATCH)} squares"
    steps = sorted(record.each(every, "steps"))
    yield f"Of the {word(seeds)} trainings with all changes"
    yield f"validation ended {word(len(steps) - 1)} after {listed(steps[:-1])} steps"
    yield f"steps and the third after {steps[-1]}."
    longest = int(np.argmax(record.each(every, "steps")))
    told = re.search(r"CHANGES = \((.*?)\)", page.source, re.DOTALL)[1]
    same, *changes = re.findall(r'"([^"]+)"', told)
    wins = sum(record.scores(every, name).argmax() == longest for name in changes)
    assert record.scores(every, same).argmax() == longest
    yield f"under {word(wins)} of the {word(len(changes))} changes"
    methods = [*record.references.values()]
    shares = [way["no coin"] for way in methods]
    shares += [score for name in networks for score in record.scores(name, "no coin")]
    of = 100
    yield f"between {of * min(shares):.0f} and {of * max(shares):.0f} pixels of {of} a coin"


def _worst(page):
    caption = "the left rim. Below"
    rows, columns = page.drawn(caption)["grid"]
    yield f"{word(rows * columns).title()} pictures in {word(rows)} rows of {word(columns)} coins"
    titles = [panel["texts"][0] for panel in page.drawn(caption)["panels"]]
    numbers = [title.split(" ")[-1] for title in titles[:columns]]
    yield f"on coin {numbers[0]} a large {MISSED} part at the top is missed"
    yield f"on coins {listed(numbers[1:])} the left rim"
    yield f"the same {word(columns)} coins, nearly all {FOUND}."
    counts = re.search(r"\[\[ *(\d+) +(\d+)\]\n +\[ *(\d+) +(\d+)\]\]", page.printed).groups()
    _, false_alarms, missed, _ = map(int, counts)
    share = missed / (missed + false_alarms)
    yield f"of its few mistakes {word(round(5 * share))} in {word(5)} are missed"


def _decimals(page):
    best = page.number(r"learning +best at [\d.]+, IoU ([\d.]+)")
    chosen = page.number(r"level [\d.]+: validation ([\d.]+)")
    test = page.number(r"level of the learning rows +test ([\d.]+)")
    yield f"There its IoU is {best:.2f}. On the validation"
    yield f"A. ... {best:.2f} and {best:.2f}: coins are bright"
    yield f"B. ... {chosen - 0.0005:.2f} and {test:.2f}. - C. ... {test:.2f} and {test:.2f}"
    designed = page.number(r"side 61, level [\d.]+: test ([\d.]+)")
    yield f"chosen from labelled pixels, reaches {designed:.2f}. Whoever"
    _, usual = sorted(set(re.findall(r"momentum (0\.\d+):", page.printed)), key=len)[::-1]
    yield f"batch normalisation with a momentum of {usual}. The layer"


def _light():
    record = recorded("coins_changed_light")
    score = record.scores
    plain, lit = score(PLAIN, "as it was"), score(LIT, "as it was")
    designed = record.references["background removed"]
    was = f"{plain.min():.2f} to {plain.max():.2f} against {designed['as it was']:.2f}"
    yield f"from each of the {word(len(plain))} seeds: {was}"
    yield f"The designed method falls to {designed['in mist']:.2f}, because"
    otsu = record.references["background removed, Otsu"]
    yield f"on what stands out keeps {otsu['in mist']:.2f}"
    yield f"trainings have {score(PLAIN, 'validation').mean():.2f} each, so nobody"
    yield f"In mist they have {listed(f'{n:.2f}' for n in score(PLAIN, 'in mist'))}. Many"
    mist, grain = score(LIT, "in mist"), score(ALL, "grain")
    yield f"lit anew has {mist.min():.2f} to {mist.max():.2f} in mist"
    yield f"keeps {np.floor(100 * grain.min()) / 100:.2f} or more with grain"
    yield f"Lit anew, the network has {lit.min():.2f} to {lit.max():.2f} on the rows"
    checked = score(LIT, "validation")
    yield f"its validation scores, {checked.min():.2f} to {checked.max():.2f}, are all below"
