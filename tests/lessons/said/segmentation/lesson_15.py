"""Lesson 15."""

import re
from math import ceil, floor

import numpy as np
from scipy.ndimage import label

from convlab.figures.style import MASKS
from convlab.lessons.experiments.recorded import recorded
from convlab.segmentation.data.synthetic.vessels import SPACING, nodules
from tests.lessons.said.page import size, word
from tools.captions.heard import colour_of

PLANES = ("plane by plane", "plane by plane, patient")


def said(page):
    yield from _discs(page)
    yield from _stamps(page)
    yield from _rows(page)
    yield from _answers(page)
    yield from _volumes(page)
    yield from _costs(page)


def _discs(page):
    told = r"nodules\(1, np\.random\.default_rng\((\d+)\), noise=([\d.]+)\)"
    seed, noise = re.search(told, page.source).groups()
    (volume,), (mask,) = nodules(1, np.random.default_rng(int(seed)), noise=float(noise))
    (alone,), _ = nodules(1, np.random.default_rng(int(seed)), noise=float(noise), vessels=(0, 0))
    tubes = np.abs(volume - alone)[..., 0] > 0.05
    panels = page.drawn("show bright discs on dark ground")["panels"]
    first, second = (int(panel["texts"][0].removeprefix("plane ")) for panel in panels[:2])
    yield f"lanes {first} and {second} show bright discs"
    assert tubes.any(axis=(1, 2)).all()
    yield f"is a plane, {word(label(tubes)[1])} bright bands run from the first plane"
    yield f"a round shape, outlined in {colour_of(MASKS.outline)}, begins and ends"
    assert not mask[first].any()
    discs = label(tubes[second])[1] + label(mask[second])[1]
    yield f"Plane {first} cuts the vessels alone, plane {second} all {word(discs)}."
    planes, rows, columns, _ = volume.shape
    yield f"{planes} planes of {size((rows, columns))} pixels"
    deep, high, _ = SPACING
    yield f"pixels of a plane are {high:g} mm apart, and the planes {deep:g} mm"
    yield f"voxel here is {deep:g} mm deep, and {high:g} mm high and wide"


def _stamps(page):
    film = page.drawn("A film of a transposed convolution")
    given, taps, out = film["panels"][0]["arrays"]
    stride = out["shape"][0] // given["shape"][0]
    yield f"with a kernel of {size(taps['shape'])} and a stride of {stride}."
    yield f"Each cell of the {colour_of(given['role'])} input is stamped"
    yield f"on a square of {size(taps['shape'])} cells of the {colour_of(out['role'])} output"


def _rows(page):
    panel = page.drawn("rows, with Dice on the left")["panels"][0]
    dots = [line for line in panel["series"] if line[1] == "dots"]
    yield f"{word(len(dots)).title()} rows, with Dice on the left"
    (still,) = {line[2] for line in dots if line[3] == 1}
    (trained,) = {line[2] for line in dots if line[3] > 1}
    (mean,) = {line[2] for line in panel["series"] if line[1] == "curve"}
    yield f"Above, {still} diamonds for what needs no network"
    yield f"the networks, with a {trained} dot for every seed"
    yield f"and an upright {mean} bar at their mean"


def _answers(page):
    told = re.search(r"of a volume, with the answers of (.*)", page.printed)[1]
    yield f"beside it the answers of {word(len(told.split(' and ')))} networks"
    yield f"pixels are tinted {colour_of('found')}, missed ones {colour_of('missed')},"
    yield f"false alarms {colour_of('false_alarm')}"


def _volumes(page):
    record = recorded("volumes_or_planes")
    settings = record.made["settings"]
    volumes = settings["volumes"]
    count = word(len(record.rows)).title()
    yield f"{count} networks learn from the same {volumes['learnt']} volumes"
    yield f"The Dice of {volumes['validation']} validation volumes decides"
    yield f"Then {volumes['test']} test volumes are looked at, once"
    times = {2: "twice"}
    often = settings["patient"]["check_every"] / settings["plateau"]["check_every"]
    taken = [np.mean(record.each(name, "steps")) for name in record.rows if name in PLANES]
    yield f"goes on for about {times[round(taken[1] / taken[0])]} as long"
    assert often == round(taken[1] / taken[0])
    yield f"standard deviation over {word(len(record.made['seeds']))} seeds"
    yield f"The record holds {word(sum(map(len, record.rows.values())))} trainings"
    yield f"the first seed for {word(settings['kept'])} test volumes"
    most = record.scores("V-Net", "hd95")
    yield f"HD95 is {floor(most.min())} to {ceil(most.max())} mm, about one pixel"
    assert {round(far / SPACING[-1]) for far in most} == {1}
    weights = [record.rows[name][0]["parameters"] for name in ("V-Net of flat kernels", "V-Net")]
    assert round(weights[1] / weights[0]) == 3
    others = [name for name in record.rows if name != "V-Net"]
    least = min(record.scores(name, "hd95").min() for name in others)
    yield f"networks of planes are {floor(least)} mm and more"
    good, of = _where_planes_do_well(page)
    yield f"On {word(good)} of the {word(of)} volumes the networks of planes do well"


def _where_planes_do_well(page):
    """Count the printed volumes on which every network of planes is above four fifths."""
    numbers = page.printed.split("Dice of volume")[1].split("voxels of volume")[0]
    rows = re.findall(r"^(?:plane by plane|V-Net of flat kernels) +(.+)$", numbers, re.MULTILINE)
    scores = np.array([row.split() for row in rows], float)
    return int((scores > 0.8).all(axis=0).sum()), scores.shape[1]


def _costs(page):
    table = page.printed.split("million products")[1]
    deep, flat = (_row(table, name) for name in ("V-Net", "plane by plane"))
    times = {2: "twice", 1: "as many"}
    yield f"the V-Net multiplies {times[round(deep[1] / flat[1])]} as much"
    yield f"its maps take {times[round(deep[2] / flat[2])]} bytes"
    small, middle, _ = map(float, re.findall(r"\): +(\d+) MB of maps", page.printed))
    larger = round(middle / small)
    yield f"Twice the side is {word(larger)} times the memory"
    yield f"where an image would need {word(round(larger ** (2 / 3)))} times"


def _row(table, name):
    """The numbers of a row of a printed table."""
    found = re.search(rf"^{name}  +(.*)$", table, re.MULTILINE)[1]
    return [float(number.replace(",", "")) for number in found.split()]
