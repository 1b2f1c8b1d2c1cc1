"""Lesson 10."""

import re

from convlab.figures.style import MASKS
from convlab.lessons.experiments.recorded import recorded
from tests.lessons.said.page import listed, word
from tools.captions.heard import colour_of

FOUND, MISSED, ALARM = (colour_of(one) for one in (MASKS.found, MASKS.missed, MASKS.false_alarm))


def said(page):
    yield from _views(page)
    yield from _labels(page)
    yield from _record(page)
    yield from _scores()
    yield from _gains()


def _grid(page, caption):
    rows, columns = page.drawn(caption)["grid"]
    return f"{word(rows).title()} rows of {word(columns)}"


def _views(page):
    yield f"{_grid(page, 'views of the coins, turned, flipped')} views of the coins"
    yield f"{_grid(page, 'turned views of a part')} turned views"
    yield f"{_grid(page, 'square windows of the coins')} square windows"
    angle = re.search(r"explorer\.elastic\.value = (\d+), ", page.source)[1]
    yield f"turned by {angle} degrees, made smaller"
    tilt = re.search(r"tilt = rotate\(\((\d+),", page.source)[1]
    yield f"by {tilt} degrees at its full length"


def _labels(page):
    bands = page.number(r"labels before: +(\d+)")
    yield f"the border between {word(bands - 1)} labels"
    yield f"a {ALARM} band of invented labels"


def _record(page):
    record = recorded("coins_augmentation")
    seeds = len(record.rows["none, 6 coins"])
    yield f"every training, {word(seeds)} of each kind"
    caption = "Line by line the IoU of every training"
    for name, shade in (("validation", MASKS.answer), ("test", MASKS.curve)):
        (colour,) = page.series(caption, name)
        assert colour == colour_of(shade)
        tone = "light" if shade == MASKS.answer else "dark"
        yield f'{tone} {colour} circles on "{name}"'
    yield f"the dark {colour_of(MASKS.curve)} circles lie near the middle"
    yield f"every coin is found, {FOUND}, and so"
    yield f"nearly all of every coin is {FOUND} and hardly any cloth is {ALARM}"
    yield f"of the upper row is {ALARM}, and large {MISSED} parts"


def _scores():
    record = recorded("coins_augmentation")
    scores = {row: sorted(record.scores(row, "iou")) for row in record.rows}
    together, none = scores["together, 6 coins"], scores["none, 6 coins"]
    yield f"Moved together, the networks have {together[0]:.2f} to {together[-1]:.2f} on the test"
    yield f"Without augmentation they have {none[0]:.2f} to {none[-1]:.2f}"
    few = {way: [f"{n:.2f}" for n in scores[f"{way}, 1 coin"]] for way in ("together", "none")}
    yield f"the networks have {listed(few['together'])}"
    yield f"Without augmentation one coin gives {listed(few['none'])}"
    every = [record.scores("out of step, 6 coins", score) for score in ("iou, learnt from", "iou")]
    hundredths = 5 * (int(100 * max(one.max() for one in every)) // 5 + 1)
    yield f"all lie left of {hundredths / 100:.2f}"
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
    bound = 0.01 * (int(100 * gain["none, 6 coins"].max()) + 1)
    yield f"gain less than {bound:.2f} or nothing"
