"""One network, trained to a plateau with one loss after the other; objects usual or rare."""

from functools import lru_cache

import numpy as np

from convlab.backend import keras
from convlab.lessons.experiments.objectives.cell_baselines import reference_answers
from convlab.lessons.experiments.objectives.cell_network import (
    TracedOnce,
    answers,
    batches,
    small_unet,
)
from convlab.lessons.experiments.objectives.nucleated_cells import (
    RARE,
    SIDE,
    USUAL,
    nucleated_cells,
)
from convlab.lessons.experiments.objectives.threshold_counts import (
    best_threshold,
    count_levels_of,
    scores_at,
)
from convlab.lessons.experiments.plateau import train_to_plateau
from convlab.lessons.experiments.recorded import Experiment, pack
from convlab.segmentation import losses
from convlab.segmentation.metrics import iou
from convlab.segmentation.metrics.surfaces import hausdorff95

DATA = {"usual": USUAL, "rare": RARE}
LOSSES = {
    "cross-entropy": losses.CrossEntropy,
    "weighted cross-entropy": lambda: losses.CrossEntropy([1, 30]),
    "focal": losses.Focal,
    "Dice": losses.Dice,
    "cross-entropy + Dice": lambda: losses.Sum([losses.CrossEntropy(), losses.Dice()]),
    "F-2": lambda: losses.FBeta(2),
}
ROWS = {
    "rare": (
        "cross-entropy",
        "Dice",
        "F-2",
        "weighted cross-entropy",
        "cross-entropy + Dice",
        "focal",
    ),
    "usual": ("cross-entropy", "Dice", "cross-entropy + Dice"),
}
SETTINGS = {
    "images": {"learnt": 256, "validation": 64, "test": 128},
    "batch": 6,
    "plateau": {"rate": 1e-2, "check_every": 25, "falls": 2, "wait": 2, "most": 2000},
    "kept": 8,  # test images whose answers the record keeps, of the first seed
    "distances": True,  # a few steps leave them to chance, so the short training does without
}


def part(setting, name, count):
    """Draw one part of the data: ``learnt``, ``validation`` or ``test``.

    Parameters
    ----------
    setting : {"usual", "rare"}
    name : {"learnt", "validation", "test"}
    count : int

    Returns
    -------
    images : ndarray of float32, shape (count, 64, 64, 1)
    masks : ndarray of uint8, shape (count, 64, 64)

    Examples
    --------
    >>> part("rare", "test", 3)[1].shape
    (3, 64, 64)
    """
    number = ("learnt", "validation", "test").index(name)
    return nucleated_cells(count, np.random.default_rng([number, 11]), **DATA[setting])


def train(row, seed, settings):
    """Train one network from one seed, and score it on the test part.

    Parameters
    ----------
    row : str
        ``"usual: Dice"`` and the like.
    seed : int
        Fixes the initial kernels and the batches; they are the same for every loss.
    settings : dict
        As `SETTINGS`.

    Returns
    -------
    dict
        Scores at the threshold 0.5 and, ending in ``_chosen``, at those that validation chose; the
        counts of levels from which all of them follow; IoU and HD95 of each test image.
    """
    setting, name = row.split(": ")
    parts = {key: part(setting, key, count) for key, count in settings["images"].items()}
    model = _model_of(name)
    model.set_weights(small_unet(seed).get_weights())
    draw = batches(*parts["learnt"], seed, settings["batch"])
    images, masks = parts["validation"]

    def validate(model):
        counts = count_levels_of(answers(model, images), masks)
        return scores_at(counts, best_threshold(counts))["iou"]

    done = train_to_plateau(model, LOSSES[name](), draw, validate, **settings["plateau"])
    counts = {key: count_levels_of(answers(model, parts[key][0]), parts[key][1])
              for key in ("validation", "test")}  # fmt: skip
    found, masks = answers(model, parts["test"][0]), parts["test"][1]
    chosen = int(best_threshold(counts["validation"]))
    chosen_f2 = int(best_threshold(counts["validation"], "f2"))
    scores = scores_at(counts["test"], 50)
    scores["iou_chosen"] = scores_at(counts["test"], chosen)["iou"]
    scores["f2_chosen"] = scores_at(counts["test"], chosen_f2)["f2"]
    if settings["distances"]:
        scores["hd95"] = float(np.mean(distances(found >= 0.5, masks)))
        scores["hd95_chosen"] = float(np.mean(distances(found >= chosen / 100, masks)))
    result = {
        "scores": {key: round(value, 4) for key, value in scores.items()},
        "steps": done.steps,
        "best_step": done.best_step,
        "ended": done.ended,
        "curve": [[step, round(score, 4)] for step, score in done.curve],
        "chosen": {"iou": chosen, "f2": chosen_f2},
        "levels": {key: value.tolist() for key, value in counts.items()},
    }
    if seed == 0:
        kept = found[: settings["kept"]]
        result["answers"] = pack(np.rint(255 * kept).astype(np.uint8))
        result["each"] = [
            round(iou(mask, (p >= 0.5).astype(np.uint8)), 4)
            for mask, p in zip(masks, found, strict=True)
        ]
    return result


@lru_cache(maxsize=1)
def _model_of(name):
    """Make the model that learns from one loss; the same for every seed, since rows come whole."""
    keras.utils.clear_session()
    return TracedOnce(small_unet(0))


def distances(found, masks):
    """Return HD95 of each image, in pixels; where nothing is found, the picture's diagonal."""
    far = float(np.hypot(SIDE, SIDE))
    pairs = zip(masks, found.astype(np.uint8), strict=True)
    return [min(hausdorff95(*pair), far) for pair in pairs]


def references(settings):
    """Score what needs no network: dict of row to dict of scores."""
    rows = {}
    for setting in DATA:
        learnt, validation, test = (
            part(setting, key, count) for key, count in settings["images"].items()
        )
        for name, found in reference_answers(learnt, validation, test[0]).items():
            scores = scores_at(count_levels_of(found.astype(float), test[1]), 50)
            scores["hd95"] = float(np.mean(distances(found, test[1])))
            rows[f"{setting}: {name}"] = {key: round(value, 4) for key, value in scores.items()}
    return rows


_HERE = "convlab.lessons.experiments.objectives"
EXPERIMENT = Experiment(
    question="Does it matter which loss a network learns from, once it has learnt all it can?",
    modules=(
        f"{_HERE}.losses",
        f"{_HERE}.nucleated_cells",
        f"{_HERE}.cell_network",
        f"{_HERE}.threshold_counts",
        f"{_HERE}.cell_baselines",
        "convlab.lessons.experiments.plateau",
        "convlab.segmentation.losses.pixelwise",
        "convlab.segmentation.losses.dice_family",
        "convlab.segmentation.models.blocks.level",
    ),
    settings=SETTINGS,
    rows=tuple(f"{setting}: {name}" for setting, names in ROWS.items() for name in names),
    train=train,
    references=references,
    seeds=(0, 1, 2, 3, 4),
    short={
        "row": "usual: cross-entropy + Dice",
        "seed": 0,
        "settings": {
            "images": {"learnt": 64, "validation": 8, "test": 16},
            "plateau": {"rate": 1e-2, "check_every": 20, "falls": 1, "wait": 1, "most": 20},
            "distances": False,
        },
        "within": 0.15,
    },
)
