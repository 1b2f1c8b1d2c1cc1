"""Lesson 13."""

import re
from fractions import Fraction

import numpy as np

from convlab import Geometry, unet
from convlab.lessons.explorers.convolution.numpy_unet import SIGNED
from tests.lessons.said.page import listed, size, word
from tools.captions.heard import colour_of
from tools.gallery.settings import SETTINGS


def said(page):
    yield from _film(page)
    yield from _checked(page)
    yield from _coins(page)
    yield from _three_programs(page)
    yield from _inside(page)
    yield from _adam(page)
    yield from _prose(page)


def _film(page):
    _, _, image, kernel, told = SETTINGS["same_strides"]
    geometry = Geometry(image.shape, kernel.shape, **told)
    given, taps, out = page.arrays("Each number of the")
    yield f"the {colour_of(given['role'])} {size(given['shape'])} input times"
    yield f"times the {colour_of(taps['role'])} kernel is a stamp"
    stamps = given["shape"][0] * given["shape"][1]
    yield f"is a stamp. {word(stamps).title()} stamps are added"
    (stride,) = set(geometry.stride)
    yield f"to the output, {stride} cells from one to the next"
    yield f"several stamps reach turn {colour_of('overlap')}"
    yield f"and a {size(out['shape'])} output with a {colour_of(out['role'])} frame"


def _checked(page):
    caption = "arrays of parameters from the answer"
    (arrays,) = {line[3] for line in page.drawn(caption)["panels"][0]["series"]}
    yield f"{arrays} arrays of parameters from the answer"
    looks = {
        '"nothing wrong" every': "dot lies at",
        '"skip\'s gradient forgotten",': "squares, the gap",
        '"u3 one row off",': "triangles, it is",
    }
    for before, after in looks.items():
        (colour,) = page.series(caption, before.split('"')[1])
        yield f"With {before} {colour} {after}"


def _coins(page):
    panels = page.drawn("The unseen rows in")["panels"]
    steps = [re.search(r"step (\d+)", panel["texts"][0])[1] for panel in panels]
    yield f"unseen rows in {word(len(panels))} panels, after "
    yield f"panels, after {listed(f'step {step}' for step in steps)}."
    yield f"coins that were found are {colour_of('found')},"
    yield f"missed ones {colour_of('missed')}, false alarms {colour_of('false_alarm')}"
    yield f"The coins are {colour_of('found')} from the first step on"
    yield f"what disappears is the {colour_of('false_alarm')} around them"
    few = page.number(r"step +(\d+), normalised by")
    yield f"After {few:.0f} steps the loss has fallen"
    yield f"after {few:.0f} steps those still hold a third"
    yield f"to the power of {few:.0f} is"


def _three_programs(page):
    caption = "falling curves lie on each other"
    losses, apart = page.drawn(caption)["panels"]
    yield f"{word(len(page.drawn(caption)['panels']))} panels. In "
    yield f'In "loss" {word(losses["curves"])} falling curves'
    colours = {line[0]: line[2] for line in apart["series"]}
    yield f'the {colours["convlab.unet"]} curve of "convlab.unet"'
    yield f'the {colours["Keras"]} one of "Keras" stay'
    yield f'The {colours["Keras as it comes"]} one of "Keras as it comes"'
    (steps,) = {line[3] for line in losses["series"]}
    yield f"After {steps} steps, how far apart"
    yield f"but {steps} steps are few"
    yield f"to the last digits, for {steps} steps"


def _inside(page):
    channel = page.number(r"NetworkExplorer\(layer='c1b', channel=(\d+)\)")
    yield f"explorer, at channel {channel:.0f} of c1b"
    above, below = colour_of(SIGNED(1.0)), colour_of(SIGNED(0.0))
    yield f"comes back to it, {above} where the loss would rise"
    yield f"with the number and {below} where it would fall"
    yield f"{above} on background that it takes for coin"
    yield f"{below} on coin that it misses"
    every = 100 / page.number(r"that the pooling reaches: (\d+)%")
    yield f"one pixel of {word(every)}, because"
    caption = "curves over the layers"
    (panel,) = page.drawn(caption)["panels"]
    ends = [text for text in panel["texts"] if text.startswith("c")]
    yield f"{word(panel['curves'])} curves over the layers, from {ends[0]} to {ends[-1]}"
    colours = {line[0]: line[2] for line in panel["series"]}
    yield f"The {colours['largest number']} one is the largest number"
    yield f"The {colours['largest difference']} one, the largest difference"
    (layers,) = {line[3] for line in panel["series"]}
    yield f"and {layers} layers if every"
    yield f"after {layers} layers perhaps"


def _adam(page):
    caption = "on a logarithmic axis of gradients"
    (panel,) = page.drawn(caption)["panels"]
    curve, dots = panel["series"]
    yield f"A {curve[2]} curve over {word(dots[3])} {dots[2]} dots"
    given = 10.0 ** np.arange(1 - dots[3], 1)
    start = {"w": np.zeros(dots[3])}
    steps = -unet.adam(start, {"w": given}, unet.start(start), learning_rate=1.0)[0]["w"]
    half = page.number(r"half the rate at a gradient of ([-\de.]+)")
    whole = given[np.flatnonzero(np.round(steps, 2) == 1)[0]]  # to the width of the curve
    yield f"It is {steps[0]:.0f} for tiny gradients"
    yield f"rises around {_power(half)}, and"
    yield f"and is {steps[-1]:.0f} from about {_power(whole)} on"
    epsilon = half * np.sqrt(0.001)
    yield f"Epsilon is the {_power(epsilon)} that is added"


def _power(number):
    """Write a number as `brief` of the lesson does, without a zero in the exponent."""
    return re.sub(r"e-0", "e-", f"{number:.0e}")


def _prose(page):
    taps = re.search(r"dw shape \((\d), (\d),", page.printed)
    count = word(int(taps[1]) * int(taps[2]))
    yield f"is {count} shifted images, each times its weights"
    yield f"lists the {count} shifts once"
    yield f"{count} taps are {count} trips"
    products = page.number(r"zero-insertion multiplies (\d+) times")
    needed = page.number(r"times; (\d+) of them")
    wasted = Fraction(1 - needed / products).limit_denominator(5)
    top, bottom = word(wasted.numerator), word(wasted.denominator)
    yield f"so about {top} of {bottom} products are wasted"
    deep = page.number(r"layers from the image to the answer: (\d+)")
    levels = page.number(r"blocks: (\d+)") // 2  # as many down as up, and the lowest one
    yield f"has {word(levels)} levels, and {deep:.0f} layers"
