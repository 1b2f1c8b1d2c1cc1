"""FCN-32s, 16s and 8s after equal steps, each beside the best that its stride allows."""

import time

import numpy as np

from convlab.backend import keras
from convlab.lessons.experiments.recorded import Experiment, pack
from convlab.lessons.experiments.skip_connections.ceilings import averaged, ceiling
from convlab.lessons.experiments.skip_connections.patchwork import patchwork
from convlab.lessons.experiments.skip_connections.scoring import answers, batches, scores
from convlab.lessons.experiments.skip_connections.trivial import trivial_scores
from convlab.segmentation.models.fcn import fcn
from convlab.segmentation.models.inspect.cost import multiply_adds
from convlab.segmentation.models.surgery.start_from import start_from

STRIDES = (32, 16, 8)
IN_TURN = "FCN-8s, in turn"
SETTINGS = {
    "side": 96,
    "learnt": 400,
    "validation": 60,
    "test": 60,
    "n_filters": 4,
    "batch": 8,
    "steps": 900,
    "rate": 8e-3,
    "check_every": 75,
    "kept": 8,  # pictures whose answers are kept for the page
}
FALLS = ((0.5, 1.0), (0.8, 0.3), (1.0, 0.1))
"""Up to which share of the steps the rate is multiplied by what."""


def parts(settings):
    """Draw the pictures to learn from, those that choose, and those of the test.

    Returns
    -------
    dict of str to tuple of ndarray
        Images and masks.
    """
    return {
        name: patchwork(settings[name], np.random.default_rng(number), settings["side"])
        for number, name in enumerate(("learnt", "validation", "test"))
    }


def build(stride, seed, settings):
    """Build one FCN with a sigmoid: object or ground."""
    image = keras.Input((settings["side"], settings["side"], 3))
    options = {"n_filters": settings["n_filters"], "n_classes": 1, "dropout": 0.0}
    return fcn(image, stride=stride, momentum=0.9, seed=seed, **options)


def train(row, seed, settings):
    """Train one row from one seed; `Experiment` says what comes back."""
    data = parts(settings)
    steps, stages = settings["steps"], STRIDES if row == IN_TURN else (_stride(row),)
    draw = batches(*data["learnt"], settings["batch"], np.random.default_rng(100 + seed))
    model, curve, began = None, [], time.perf_counter()
    for stage, stride in enumerate(stages):
        finer = build(stride, seed, settings)
        if model:
            start_from(finer, model)
        model = finer
        first, last = (steps * (stage + more) // len(stages) for more in (0, 1))
        curve += _train_steps(model, draw, data["validation"], first, last, settings)
    found = answers(model, data["test"][0])
    return {
        "scores": scores(data["test"][1], found),
        "steps": steps,
        "parameters": model.count_params(),
        "multiply_adds": multiply_adds(model, (settings["side"],) * 2),
        "training": round(time.perf_counter() - began, 1),
        "curve": curve,
        "found": pack(found[: settings["kept"]]),
    }


def references(settings):
    """Score what needs no training: the ceiling of each stride, averages, tables, thresholds."""
    data = parts(settings)
    masks = data["test"][1]
    found = trivial_scores(**data)
    for stride in STRIDES:
        found[f"ceiling {stride}"] = scores(masks, ceiling(masks, stride))
        found[f"averaged {stride}"] = scores(masks, averaged(masks, stride))
    return found


def _stride(row):
    return int(row.removeprefix("FCN-").removesuffix("s"))


def _train_steps(model, draw, validation, first, last, settings):
    """Train from one step to another; end with the weights that validation likes best.

    The rate falls in two steps, and each stage has all of these falls.
    """
    model.compile(keras.optimizers.Adam(), "binary_crossentropy", jit_compile=False)
    curve, kept = [], model.get_weights()
    for step in range(first, last):
        share = (step - first) / (last - first)
        factor = next(factor for until, factor in FALLS if share < until)
        model.optimizer.learning_rate = settings["rate"] * factor
        model.train_on_batch(*draw())
        if (step + 1) % settings["check_every"] == 0 or step + 1 == last:
            images, masks = validation
            score = scores(masks, answers(model, images), boundary=False)["iou"]
            if not curve or score > max(was for _, was in curve):
                kept = model.get_weights()
            curve.append([step + 1, score])
    model.set_weights(kept)
    return curve


EXPERIMENT = Experiment(
    question="After equal steps, what does each stride of an FCN reach of what it could reach?",
    modules=(
        *(
            f"{__package__}.{name}"
            for name in ("fcn_strides", "ceilings", "patchwork", "scoring", "trivial")
        ),
        "convlab.segmentation.models.fcn",
        "convlab.segmentation.models.blocks.bilinear",
    ),
    settings=SETTINGS,
    rows=("FCN-32s", "FCN-16s", "FCN-8s", IN_TURN),
    train=train,
    references=references,
    short={
        "row": "FCN-8s",
        "seed": 0,
        "settings": {"learnt": 40, "validation": 10, "test": 20, "steps": 40, "check_every": 20},
        "within": 0.15,
    },
)
