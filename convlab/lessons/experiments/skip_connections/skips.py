"""A U-Net with and without its skips, of equal parameters, on drawn pictures."""

import time

import numpy as np

from convlab.backend import keras
from convlab.lessons.experiments.plateau import train_to_plateau
from convlab.lessons.experiments.recorded import Experiment, pack
from convlab.lessons.experiments.skip_connections.patchwork import patchwork
from convlab.lessons.experiments.skip_connections.scoring import answers, batches, scores
from convlab.lessons.experiments.skip_connections.trivial import trivial_scores
from convlab.segmentation.models.inspect.cost import multiply_adds
from convlab.segmentation.models.unet import unet

WITH, WITHOUT = "U-Net", "without skips"
DEPTH = 3
WIDTHS = {WITH: (4, 8, 16, 32), WITHOUT: (4, 9, 17, 33)}
"""Channels of each level, chosen so that both have the same number of parameters within 1 %."""
SETTINGS = {
    "side": 64,
    "learnt": 400,
    "validation": 60,
    "test": 60,
    "batch": 8,
    "rate": 8e-3,
    "check_every": 75,
    "falls": 2,
    "wait": 2,
    "most": 2500,
    "kept": 8,  # drawn pictures whose answers are kept for the page
}


def parts(settings):
    """Draw the pictures to learn from, those that choose, and those of the test.

    Returns
    -------
    dict of str to tuple of ndarray
        Images and masks.
    """
    return {
        name: patchwork(settings[name], np.random.default_rng(10 + number), settings["side"])
        for number, name in enumerate(("learnt", "validation", "test"))
    }


def build(row, seed):
    """Build one network with a sigmoid, for pictures of any size."""
    image = keras.Input((None, None, 3))
    return unet(image, WIDTHS[row], 1, DEPTH, momentum=0.9, seed=seed, skips=row == WITH)


def train(row, seed, settings):
    """Train one row from one seed; `Experiment` says what comes back."""
    began = time.perf_counter()
    data, model = parts(settings), build(row, seed)
    images, masks = data["validation"]
    done = train_to_plateau(
        model,
        "binary_crossentropy",
        batches(*data["learnt"], settings["batch"], np.random.default_rng(100 + seed)),
        lambda model: scores(masks, answers(model, images), boundary=False)["iou"],
        **{key: settings[key] for key in ("rate", "check_every", "falls", "wait", "most")},
    )
    found = answers(model, data["test"][0])
    return {
        "scores": scores(data["test"][1], found),
        "steps": done.steps,
        "best_step": done.best_step,
        "curve": done.curve,
        "ended": done.ended,
        "parameters": model.count_params(),
        "multiply_adds": multiply_adds(model, (settings["side"],) * 2),
        "found": pack(found[: settings["kept"]]),
        "training": round(time.perf_counter() - began, 1),
    }


def references(settings):
    """Score what needs no network."""
    return trivial_scores(**parts(settings))


EXPERIMENT = Experiment(
    question="With equal parameters, what do a U-Net's skips buy inside, and at the boundary?",
    modules=(
        *(f"{__package__}.{name}" for name in ("skips", "patchwork", "scoring", "trivial")),
        "convlab.lessons.experiments.plateau",
        "convlab.segmentation.models.unet",
    ),
    settings=SETTINGS,
    rows=(WITH, WITHOUT),
    train=train,
    references=references,
    short={
        "row": WITH,
        "seed": 0,
        "settings": {"learnt": 40, "validation": 10, "test": 20, "most": 40, "check_every": 20},
        "within": 0.15,
    },
)
