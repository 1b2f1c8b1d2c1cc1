"""Decimals that the prose of several lessons says, where their own phrases do not hold them."""

import re

import numpy as np

from convlab.lessons.experiments.recorded import recorded


def measured(number, page):
    """Phrases for one lesson, from what its page prints and from the records."""
    own = {
        "06": _checkerboards,
        "10": _live,
        "13": _black_box,
        "15": _volumes,
        "16": _instances,
        "17": _race,
        "11": _losses,
        "12": _thresholds,
    }
    return list(own[number](page)) if number in own else []


def _checkerboards(page):
    one, other, _ = page.numbers(r"3 x 3 +ripple at the output, three seeds: .*")[-3:]
    yield f"on the seed: {one:.2f} of the mean for one, {other:.2f} for another"
    grey = page.number(r"one grey +ripple ([\d.]+)")
    yield f"The grey picture has a ripple of {grey:.2f}"
    mended = set(re.findall(r"mended +\S.*ripple ([\d.]+)", page.printed))
    yield f"Ripple of all mended ones is {' '.join(mended)}"
    fitted = set(re.findall(r"ripple fitted ([\d.]+)", page.printed))
    yield f"Every fitted kernel has a ripple of {' '.join(fitted)}"


def _live(page):
    spread = re.search(r"live:.2f\} \+- (0\.\d+)", page.source)[1]
    yield f"(the spread of {spread} is our guess"


def _black_box(page):
    kept, steps = re.search(r"(0\.\d+) \* p\[name\]", page.source)[1], 10
    yield f"{kept} to the power of {steps} is {float(kept) ** steps:.2f}"
    first, second = re.search(r"constant\((0\.\d+)\), constant\((0\.\d+)\)", page.source).groups()
    yield f"Adam's constants, {first} and {second}, in"
    yield f"because a plain {first} becomes float32"
    root = page.number(r"the root of a thousandth: ([\d.]+)")
    yield f"it weighs against {root:.3f} times the gradient"


def _volumes(page):
    slope = re.search(r"PReLU\(keras.initializers.Constant\((0\.\d+)\)", page.source)[1]
    yield f"It starts at {slope}"
    record = recorded("volumes_or_planes")
    dice = {name: record.scores(name, "dice") for name in record.rows}
    planes = max(dice[name].max() for name in dice if name != "V-Net")
    least = 0.01 * np.floor(100 * dice["V-Net"].min() - 1)
    yield f"the V-Net has a Dice above {least:.2f}"
    yield f"no network of planes reaches {np.ceil(20 * planes) / 20:.2f}"
    gained = dice["plane by plane, patient"].mean() - dice["plane by plane"].mean()
    yield f"less than {np.ceil(50 * gained) / 50:.2f}, so time"


def _instances(page):
    at = page.numbers(r"masks, IoU at least .*")
    rows = {name: page.numbers(rf"\n{name} +0\.\d\d .*") for name in ("aligned", "rounded")}
    score = {name: dict(zip(at, row, strict=True)) for name, row in rows.items()}
    lax, strict = at[0], at[4]
    yield f"costs little: {score['rounded'][lax]:.2f} against {score['aligned'][lax]:.2f}"
    better = f"the aligned network scores {score['aligned'][strict]:.2f}"
    yield f"at an IoU of {strict:g} {better} and the rounded one {score['rounded'][strict]:.2f}"
    yield f"it scores {page.number(r'patches of Otsu.s threshold, at 0.5: ([0-9.]+)'):.2f}"
    areas = re.search(r"average precision (0\.\d+)\n", page.printed)
    yield f"= {areas[1]}. After"
    yield f"A stricter fit, IoU {at[3]:g}"


def _race(page):
    line = r"\n +{} +\d+ x .*? ([\d.]+) +[\d.]+\n"
    ceilings = [page.number(line.format(stride)) for stride in (32, 16, 8)]
    yield f"the ceiling rises from {' to '.join(f'{n:.2f}' for n in ceilings)}, and"


def _losses(page):
    share = 100 - 95  # what HD95 leaves out
    assert "HD95" in page.prose
    yield f"the farthest {share} % of the outline"


def _thresholds(page):
    usual = max(re.findall(r"momentum (0\.\d+):", page.printed), key=len)
    yield f"The usual {usual} is meant for long trainings"
    low, high = re.search(r"network's IoU from ([\d.]+) to ([\d.]+)", page.printed).groups()
    yield f"move the network's from {low} to {high}"
