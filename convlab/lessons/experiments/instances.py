"""Mask R-CNN with regions that are read between the cells, and with boxes rounded to whole cells.

All else is equal: scenes, weights at the start, batches, steps. Rounding moves a region by up to
half a cell, two pixels; whether that matters, and where, is what the record shows.
"""

import numpy as np

from convlab.backend import keras
from convlab.lessons.experiments.recorded import Experiment
from convlab.segmentation.data.synthetic.scenes import scenes
from convlab.segmentation.metrics.average_precision import Detections, mean_average_precision
from convlab.segmentation.models.mask_rcnn import detect, mask_rcnn, train_mask_rcnn

CLASSES = 3
LENGTHS = (300, 600)  # steps; each is a training of its own, from the start; more took too long
THRESHOLDS = (0.5, 0.6, 0.7, 0.75, 0.8, 0.9)
SETTINGS = {
    "side": 64,
    "n_filters": 8,
    "sizes": [12, 18, 28],
    "learn": 300,
    "validation": 40,
    "test": 80,
    "batch": 8,
    "learning_rate": 3e-3,
    "lengths": list(LENGTHS),
    "enough": 0.02,  # a longer training must win this much, or it is the plateau
}


def parts(settings):
    """Draw three sets of scenes: to learn from, to choose the length with, and the test.

    Parameters
    ----------
    settings : mapping
        As `SETTINGS`.

    Returns
    -------
    tuple of list of Scene
        Learn, validation, test; the same at every call.
    """
    rng = np.random.default_rng(16)
    side, counts = settings["side"], (settings[p] for p in ("learn", "validation", "test"))
    options = {"size": (side, side), "classes": CLASSES, "objects": (1, 4), "difficulty": 0.3}
    return tuple(scenes(count, rng, **options) for count in counts)


def train(row, seed, settings):
    """Train longer and longer, until validation gains too little; score the test once.

    Parameters
    ----------
    row : str
        "aligned" or "rounded".
    seed : int
    settings : mapping

    Returns
    -------
    dict
        As `Experiment.train`: average precision of masks on the test part, in the mean over
        ``THRESHOLDS`` and at each; of boxes at 0.5; and the validation scores of each length.
    """
    learn, validation, test = parts(settings)
    best, history = None, []
    for steps in settings["lengths"]:
        keras.utils.clear_session()
        model = _network(row, seed, settings)
        train_mask_rcnn(
            model, learn, steps=steps, batch=settings["batch"], seed=seed,
            learning_rate=settings["learning_rate"],
        )  # fmt: skip
        score = mean_average_precision(validation, _found(model, validation), (0.5, 0.75), "masks")
        history.append({"steps": steps, "validation": score})
        if best is None or score > best[0]:
            best = (score, steps, model)
        if len(history) > 1 and score < history[-2]["validation"] + settings["enough"]:
            break
    _, steps, model = best
    found = _found(model, test)
    at = {t: mean_average_precision(test, found, (t,), "masks") for t in THRESHOLDS}
    scores = {f"masks at {t:g}": score for t, score in at.items()}
    scores["masks"] = float(np.mean(list(at.values())))
    scores["boxes at 0.5"] = mean_average_precision(test, found, (0.5,), "boxes")
    return {
        "scores": scores,
        "steps": steps,
        "parameters": model.count_params(),
        "history": history,
    }


def _network(row, seed, settings):
    side = settings["side"]
    return mask_rcnn(
        keras.Input((side, side, 3)), n_filters=settings["n_filters"], n_classes=CLASSES,
        sizes=settings["sizes"], momentum=0.9, seed=seed, rounded=row == "rounded",
    )  # fmt: skip


def _found(model, part):
    """Detect in every scene of a part, a few at a time."""
    images = np.stack([scene.image for scene in part])
    return [one for i in range(0, len(images), 20) for one in detect(model, images[i : i + 20])]


def references(settings):
    """Score what needs no training: each patch of one colour's distance as one object.

    The trivial finder takes the ground's colour off, cuts at Otsu's threshold, and calls every
    patch an object of the commonest class of the learning part.
    """
    from scipy.ndimage import label
    from skimage.filters import threshold_otsu

    learn, _, test = parts(settings)
    names, counts = np.unique(np.concatenate([s.labels for s in learn]), return_counts=True)
    commonest, found = int(names[counts.argmax()]), []
    for scene in test:
        far = np.abs(scene.image - np.median(scene.image, axis=(0, 1))).sum(axis=-1)
        patches, count = label(far > threshold_otsu(far))
        masks = [patches == n for n in range(1, count + 1) if (patches == n).sum() >= 30]
        boxes = [_box(mask) for mask in masks]
        found.append(
            Detections(
                boxes=np.array(boxes, float).reshape(-1, 4),
                labels=np.full(len(masks), commonest),
                scores=np.array([mask.mean() for mask in masks], float),  # the larger, the surer
                masks=np.array(masks, bool).reshape(-1, *far.shape),
            )
        )
    at = {t: mean_average_precision(test, found, (t,), "masks") for t in THRESHOLDS}
    scores = {f"masks at {t:g}": score for t, score in at.items()}
    scores["masks"] = float(np.mean(list(at.values())))
    scores["boxes at 0.5"] = mean_average_precision(test, found, (0.5,), "boxes")
    return {"patches of Otsu's threshold": {"scores": scores}}


def _box(mask):
    rows, columns = np.nonzero(mask)
    return rows.min(), columns.min(), rows.max() + 1, columns.max() + 1


EXPERIMENT = Experiment(
    question="What does it cost to round a region to whole cells?",
    modules=(
        __name__,
        "convlab.segmentation.data.synthetic.scenes",
        "convlab.segmentation.models.mask_rcnn.parts",
        "convlab.segmentation.models.mask_rcnn.heads",
        "convlab.segmentation.models.mask_rcnn.regions",
        "convlab.segmentation.models.mask_rcnn.fitting",
        "convlab.segmentation.models.mask_rcnn.detections",
        "convlab.segmentation.metrics.average_precision",
    ),
    settings=SETTINGS,
    rows=("aligned", "rounded"),
    train=train,
    references=references,
    short={
        "row": "aligned",
        "seed": 0,
        "settings": {
            "learn": 16, "validation": 4, "test": 8, "lengths": [6], "n_filters": 4,
        },
        "within": 0.05,
    },
)  # fmt: skip
