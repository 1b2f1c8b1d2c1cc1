"""A U-Net with and without its skips, of equal parameters: drawn pictures, and the real coins."""

import time

import numpy as np

from convlab.backend import keras
from convlab.lessons.experiments.plateau import train_to_plateau
from convlab.lessons.experiments.recorded import Experiment, pack
from convlab.lessons.experiments.skip_connections.patchwork import patchwork
from convlab.lessons.experiments.skip_connections.scoring import answers, batches, scores
from convlab.lessons.experiments.skip_connections.trivial import trivial_scores
from convlab.segmentation.baselines.thresholds import otsu_mask
from convlab.segmentation.data import coins, split
from convlab.segmentation.data.coin_photograph import Sample
from convlab.segmentation.inference.whole_images import predict
from convlab.segmentation.metrics import iou
from convlab.segmentation.metrics.surfaces import boundary_f1
from convlab.segmentation.models.inspect.cost import multiply_adds
from convlab.segmentation.models.unet import unet
from convlab.segmentation.transforms import random_crops

WITH, WITHOUT = "U-Net", "without skips"
ON_COINS = ", coins"
DEPTH = 3
WIDTHS = {WITH: (4, 8, 16, 32), WITHOUT: (4, 9, 17, 33)}
"""Channels of each level, chosen so that both have the same number of parameters within 1 %."""
LAST_LEARNT_COLUMN = 256
"""The lower rows of the coins are learnt from up to this column; the rest chooses."""
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
    "most": 750,
    "crop": 96,  # of the coins, in pixels
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


def coin_parts():
    """Cut the photograph in three: to learn from, to choose by, and for the test.

    Returns
    -------
    dict of str to Sample
        The lower rows, up to a column and from it on; and the upper rows, which are lit otherwise.
    """
    lower, test = split(coins())
    cut = LAST_LEARNT_COLUMN
    learnt, validation = (
        Sample(*(part[:, columns] for part in lower)) for columns in np.s_[:cut, cut:]
    )
    return {"learnt": learnt, "validation": validation, "test": test}


def build(way, seed, channels, widths=None, **options):
    """Build one network with a sigmoid, for pictures of any size."""
    image = keras.Input((None, None, channels))
    own = {"skips": way != WITHOUT} | options
    widths = widths or WIDTHS[way]
    return unet(image, widths, 1, DEPTH, momentum=0.9, seed=seed, **own)


def plateau(model, draw, validate, settings):
    """Train as the settings say, until validation has stopped rising."""
    how = {key: settings[key] for key in ("rate", "check_every", "falls", "wait", "most")}
    return train_to_plateau(model, "binary_crossentropy", draw, validate, **how)


def train(row, seed, settings):
    """Train one row from one seed; `Experiment` says what comes back."""
    began = time.perf_counter()
    if row.endswith(ON_COINS):
        found = _train_on_coins(row.removesuffix(ON_COINS), seed, settings)
    else:
        found = train_on_patchwork(lambda: build(row, seed, 3), seed, settings)
    return found | {"training": round(time.perf_counter() - began, 1)}


def train_on_patchwork(make, seed, settings):
    """Train a network on the drawn pictures, and score it on the test's."""
    data, model = parts(settings), make()
    images, masks = data["validation"]
    draw = batches(*data["learnt"], settings["batch"], np.random.default_rng(100 + seed))
    done = plateau(
        model,
        draw,
        lambda model: scores(masks, answers(model, images), boundary=False)["iou"],
        settings,
    )
    found = answers(model, data["test"][0])
    kept = {"found": pack(found[: settings["kept"]])}
    return _result(model, done, scores(data["test"][1], found), settings["side"]) | kept


def coin_references(test):
    """Score Otsu's threshold on the coins of the test."""
    return _score_one(test.mask, otsu_mask(test.image[..., 0]))


def _train_on_coins(way, seed, settings):
    data, rng = coin_parts(), np.random.default_rng(100 + seed)
    model, learnt, validation = build(way, seed, 1), data["learnt"], data["validation"]

    def draw():
        size, count = settings["crop"], settings["batch"]
        squares, masks = random_crops(learnt.image, learnt.mask, size, count, rng)
        return squares, masks[..., None]

    done = plateau(
        model, draw, lambda model: iou(validation.mask, _on_whole(model, validation)), settings
    )
    scored = _score_one(data["test"].mask, _on_whole(model, data["test"]))
    return _result(model, done, scored, settings["crop"])


def _on_whole(model, sample):
    return (predict(model, sample.image)[..., 0] > 0.5).astype(np.uint8)


def _score_one(mask, found):
    found = found.astype(np.uint8)
    return {
        "iou": float(iou(mask, found)),
        "boundary": float(boundary_f1(mask, found, tolerance=1)),
    }


def _result(model, done, scored, side):
    return {
        "scores": scored,
        "steps": done.steps,
        "best_step": done.best_step,
        "curve": done.curve,
        "ended": done.ended,
        "parameters": model.count_params(),
        "multiply_adds": multiply_adds(model, (side, side)),
    }


def references(settings):
    """Score what needs no network, on both tests."""
    return trivial_scores(**parts(settings)) | {
        "Otsu" + ON_COINS: coin_references(coin_parts()["test"])
    }


EXPERIMENT = Experiment(
    question="With equal parameters, what do a U-Net's skips buy inside, and at the boundary?",
    modules=(
        *(f"{__package__}.{name}" for name in ("skips", "patchwork", "scoring", "trivial")),
        "convlab.lessons.experiments.plateau",
        "convlab.segmentation.models.unet",
    ),
    settings=SETTINGS,
    rows=(WITH, WITHOUT, WITH + ON_COINS, WITHOUT + ON_COINS),
    train=train,
    references=references,
    seeds=(0, 1, 2, 3, 4),
    short={
        "row": WITH,
        "seed": 0,
        "settings": {"learnt": 40, "validation": 10, "test": 20, "most": 40, "check_every": 20},
        "within": 0.15,
    },
)
