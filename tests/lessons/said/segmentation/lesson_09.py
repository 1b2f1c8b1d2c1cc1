"""Lesson 09."""

import re

import numpy as np

from convlab.backend import keras
from convlab.checks import overlap_counts
from convlab.figures.networks.architecture import ARROWS
from convlab.lessons.experiments.recorded import recorded, unpack
from convlab.lessons.explorers.segmentation.unet_features import FeatureExplorer
from convlab.segmentation.models import get_unet
from convlab.segmentation.models.blocks.upsampling import UPSAMPLERS
from tests.lessons.said.page import listed, size, word
from tools.captions.heard import colour_of


def said(page):
    yield from _film(page)
    yield from _views(page)
    yield from _paper(page)
    yield from _explorer(page)
    yield from _ablation(page)
    yield from _ways_up(page)


def _film(page):
    small, kernel, large = page.arrays("A film of a transposed")
    assert small["shape"] < large["shape"]
    roles = [colour_of(array["role"]) for array in (small, kernel, large)]
    yield f"One cell of the small {roles[0]} map after the other stamps the {roles[1]} kernel"
    yield f"kernel into the large {roles[2]} map"
    stride = page.drawn("A film of a transposed")["stride"]
    yield f"A film of a transposed convolution with stride {stride} and same"
    yield f"a kernel of {size(kernel['shape'])} and stride {stride}, as here"


def _views(page):
    table = re.findall(r"^(c\d|outputs) +(\d+) +\d+ +(\d+) +[\d,]+ +(\d+)", page.printed, re.M)
    sides = {step: int(side) for step, side, _, _ in table}
    sees = {step: int(field) for step, _, _, field in table}
    image, bottom = ((sides[step],) * 2 for step in ("c1", "c5"))
    yield f"the image of {size(image)} has become {size(bottom)}. How wide"
    yield f"{sees['c5']} pixels: more than there is"
    levels = [step for step in sides if sides[step] >= bottom[0] and step <= "c5"]
    steps = [2**n for n in range(len(levels))]
    convolutions = len(re.findall(r"^Conv2D ", page.printed, re.M))  # of one block
    kernel, _ = page.arrays("A film of a transposed")[1]["shape"]
    each = convolutions * (kernel - 1)
    yield f"{each} steps of {listed(steps)} pixels"
    begin = sees["c1"] - each * steps[0]
    added = f"{begin} + {each} x {sum(steps)} + {sum(steps[:-1])}"
    yield f"add {listed(steps[:-1])}: together {added} = "
    yield f"= {sees['c5']}. A counts"
    yield f"B counts all {word(convolutions * len(levels))} convolutions"
    yield f"the {word(convolutions)} at the bottom alone add {each * steps[-1]}."
    yield f"{image[0] // bottom[0]} pixels: the square that it stands for"


def _paper(page):
    went = re.search(r"^(\d+ \| .*)$", page.printed, re.M)[1]
    sides = [int(side) for side in re.findall(r"\d+", went)]
    skips = int(page.number(r"\nskips (\d+)"))
    first = int(re.search(rf"\(\({sides[0]}, {sides[0]}, 1\)\), (\d+), padding", page.source)[1])
    deep = first * 2**skips
    caption = "The paper's U-Net, drawn"
    texts = page.drawn(caption)["panels"][0]["texts"]
    assert {str(n) for n in (first, deep, min(sides), sides[0], sides[-1])} <= set(texts)
    yield f"a staircase leads down, from {sides[0]} pixels to {min(sides)} and from {first}"
    yield f"from {first} channels to {deep}. On the right it leads up again, to {sides[-1]} pixels."
    grey = colour_of(ARROWS["copy"][1])
    yield f"{word(skips).title()} {grey} arrows run across and join"
    yield f"does not normalise, and has {first} filters"
    least, left = re.search(r"in and out: (\d+) > (\d+)", page.printed).groups()
    yield f"Of {least} pixels, {left} are left"


def _explorer(page):
    filters = int(re.search(r"None, None, 1\)\), n_filters=(\d+)", page.source)[1])
    network = get_unet(keras.Input((16, 16, 1)), n_filters=filters, n_classes=1)
    explorer = FeatureExplorer(network, np.zeros((16, 16, 1)))
    yield f"Buttons laid out as a U over {word(len(explorer.figure.axes))} pictures"
    step = re.search(r'buttons\["(\w+)"\]\.click', page.source)[1]
    seen = re.search(rf"'{step}': \((\d+), (\d+)\)", page.printed).groups()
    yield f"with a square of {size(seen)} pixels around a point"
    maps = network.get_layer(step).output.shape[-1]
    yield f"one of the {maps} feature maps of the step {step}."
    steps = re.search(r"steps=(\d+), size", page.source)[1]
    yield f"a small get_unet with {filters} filters, trained on the coins for {steps} steps"


def _ablation(page):
    record = recorded("skips")
    seeds, settings = len(record.made["seeds"]), record.made["settings"]
    caption = "The dots of"
    panels = page.drawn(caption)["panels"]
    yield f'{word(len(panels)).title()} panels, "IoU"'
    dots = panels[0]["series"]
    several = [s for s in dots if s[3] == seeds]
    single = [s for s in dots if s not in several]
    ((orange, blue),) = {(a[2], b[2]) for a in single for b in several}
    assert {s[3] for s in single} == {1}
    assert len(several) == len(record.rows)
    yield f"{word(len(single)).title()} lines have a single dot in {orange}: what needs no network"
    yield f"have a {blue} dot for each of the {word(seeds)} seeds"
    yield f"here of {size((settings['side'],) * 2)} pixels"
    yield f"after {settings['most']} steps in any case"
    yield from _behind(page)
    kept = unpack(record.each("U-Net", "found")[0]).shape[0]
    yield f"Over the {word(kept)} pictures whose answers the record keeps"
    compared = page.drawn('"an unseen picture"')["panels"][1:]
    found, missed, false_alarm = map(colour_of, ("found", "missed", "false_alarm"))
    yield f"what {word(len(compared))} networks found in it"
    yield f"find the objects, tinted {found}. Without skips"
    yield f"missed in {missed}, false alarms in {false_alarm}."
    parameters = record.each("U-Net", "parameters")[0]
    yield f"{round(parameters, -3):,} parameters, {settings['learnt']} pictures to learn from"


def _behind(page):
    found = re.findall(r"behind after +(\d+) steps, in validation: ([\d.]+)", page.printed)
    (first, early), (second, later), (third, seeming), (_, last) = found
    yield f"far ahead after {first} steps"
    caught = round(3 * (1 - float(later) / float(early)))
    yield f"After {second} steps the other one has caught up with {word(caught)} thirds of that"
    yield f"larger again, about {float(last):.2f}."
    ended = recorded("skips").each("U-Net", "ended")
    rising = word(sum("steps done" in how for how in ended)).title()
    yield f"{rising} of the networks with skips was still rising"
    yield f"stopped after {third} steps and found a distance of about {float(seeming):.2f} that"


def _ways_up(page):
    yield f"The first map that each of {word(len(UPSAMPLERS))} ways up makes"
    negative, output = map(colour_of, ("negative", "output"))
    yield f"in shades of {negative}, since all of it is below"
    yield f"write one flat {output}."
    counts = np.unique(overlap_counts((6, 6), 3, stride=2)[2:-2, 2:-2]).astype(int)
    yield f"these are the overlaps of {listed(counts)}, seen in numbers"
    places = re.search(r"transposed3 .*place ([\d. ]+)", page.printed)[1].split()
    times = round(float(places[0]) / float(places[-1]))
    yield f"one place of {word(len(places))} has about {word(times)} times the energy"
