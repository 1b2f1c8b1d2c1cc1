"""One change at a time: what scenes and filters buy where colour says nothing of the class."""

from functools import cache

import numpy as np

from convlab.backend import keras
from convlab.lessons.experiments.network_race import boundary_score
from convlab.lessons.experiments.plateau import train_to_plateau
from convlab.lessons.experiments.recorded import Experiment, pack
from convlab.segmentation.baselines.colour_lookup import colour_lookup
from convlab.segmentation.data.synthetic.scenes import CLASS_NAMES, scenes
from convlab.segmentation.losses import CrossEntropy, Dice, Sum
from convlab.segmentation.metrics import mean_iou
from convlab.segmentation.models.unet import unet

SIDE, NAMES = 64, CLASS_NAMES[:4]
OPTIONS = {"size": (SIDE, SIDE), "classes": 3, "objects": (1, 3), "hue": 0, "difficulty": 0.2}
ROWS = {  # scenes to learn from, and filters
    "as it is": (600, 8),
    "20 scenes": (20, 8),
    "2 filters": (600, 2),
}


@cache
def parts(learn, validation, test):
    """Draw the three parts: what is learnt from, what decides, and what is only scored.

    Parameters
    ----------
    learn, validation, test : int
        Scenes in each.

    Returns
    -------
    list of tuple
        Images, float32 of shape (scenes, 64, 64, 3), and masks, uint8 of shape (scenes, 64, 64).

    Examples
    --------
    >>> [len(images) for images, _ in parts(4, 2, 3)]
    [4, 2, 3]
    """
    found = []
    for seed, count in enumerate((learn, validation, test), start=11):
        drawn = scenes(count, np.random.default_rng(seed), **OPTIONS)
        found.append((np.stack([s.image for s in drawn]), np.stack([s.mask for s in drawn])))
    return found


def batches(images, masks, batch, seed):
    """Return what draws a batch: scenes, turned by quarters and mirrored."""
    rng = np.random.default_rng(seed)

    def draw():
        chosen = rng.integers(len(images), size=batch)
        turn, way = int(rng.integers(4)), slice(None, None, int(rng.choice([-1, 1])))
        pair = images[chosen], masks[chosen][..., None]
        x, y = (np.rot90(array, turn, axes=(1, 2))[:, way] for array in pair)
        return np.ascontiguousarray(x), np.ascontiguousarray(y)

    return draw


def labels_of(model, images):
    """Choose the likeliest class of each pixel, some images at a time."""
    found = [model(images[i : i + 20], training=False) for i in range(0, len(images), 20)]
    maps = np.concatenate([keras.ops.convert_to_numpy(one) for one in found])
    return maps.argmax(-1).astype(np.uint8)


def scored(masks, found):
    """Score labels: mean IoU over the three shapes, all scenes pooled, and boundary F1."""
    return {"iou": float(mean_iou(masks, found)), "boundary": boundary_score(masks, found)}


def train(row, seed, settings):
    """Train from one seed; see `Experiment`."""
    count, filters = ROWS[row]
    (images, masks), validation, test = parts(*settings["scenes"])
    known = images[:count], masks[:count]
    keras.utils.clear_session()
    picture = keras.Input((SIDE, SIDE, 3))
    model = unet(picture, filters, len(NAMES), depth=3, momentum=0.9, seed=seed)
    done = train_to_plateau(
        model,
        Sum([CrossEntropy(), Dice()]),
        batches(*known, settings["batch"], seed),
        lambda model: mean_iou(validation[1], labels_of(model, validation[0])),
        **settings["plateau"],
    )
    found = labels_of(model, test[0])
    learnt = mean_iou(known[1][:60], labels_of(model, known[0][:60]))
    kept = {"answers": pack(found)} if seed == 0 and row == "as it is" else {}
    return {
        "scores": scored(test[1], found) | {"validation": done.best, "learnt from": learnt},
        "steps": done.steps,
        "best_step": done.best_step,
        "curve": done.curve,
        "ended": done.ended,
        "parameters": model.count_params(),
        **kept,
    }


def references(settings):
    """Score what needs no network: a table from a pixel's colour to its class."""
    learning, _, (images, masks) = parts(*settings["scenes"])
    rows = {}
    for name, blur in (("colour lookup", 1), ("blurred lookup", 3)):
        answer = colour_lookup(*learning, len(NAMES), blur=blur)
        rows[name] = scored(masks, np.stack([answer(image) for image in images]).astype(np.uint8))
    return rows


EXPERIMENT = Experiment(
    question="What do more scenes and more filters buy?",
    modules=(
        "convlab.lessons.experiments.drawn_scenes.scenes_ablation",
        "convlab.lessons.experiments.plateau",
        "convlab.segmentation.baselines.colour_lookup",
        "convlab.segmentation.data.synthetic.scenes",
    ),
    settings={
        "scenes": [600, 40, 60],
        "batch": 8,
        "plateau": {
            "rate": 1e-2,
            "check_every": 50,
            "falls": 1,
            "wait": 3,
            "factor": 0.3,
            "most": 600,
        },
    },
    rows=tuple(ROWS),
    train=train,
    references=references,
    short={
        "row": "2 filters",
        "seed": 0,
        "settings": {
            "scenes": [40, 10, 20],
            "plateau": {"rate": 1e-2, "check_every": 20, "falls": 1, "wait": 3, "most": 40},
        },
        "within": 0.1,
    },
)
