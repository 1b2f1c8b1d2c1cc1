"""Cats and dogs: an encoder that has seen a million photographs, against one that has seen few.

The data and the weights are downloaded (0.9 GB), so this is for a maintainer with a network:
``python -m tools.record pets_encoder``. The border of the trimaps, which nobody decided, counts
neither in the loss nor in the score.
"""

from functools import cache

import numpy as np
from PIL import Image

from convlab.backend import keras
from convlab.lessons.experiments.plateau import train_to_plateau
from convlab.lessons.experiments.recorded import Experiment
from convlab.segmentation.baselines.colour_lookup import colour_lookup
from convlab.segmentation.data.pets import oxford_pets
from convlab.segmentation.models.inception import fcn_inception
from convlab.segmentation.models.unet import unet

BORDER = 2
COUNTS = (20, 100, 500)
"""Labelled photographs to learn from."""


def _scratch(seed, side):
    return unet(keras.Input((side, side, 3)), 16, 1, depth=4, momentum=0.9, seed=seed)


def _random(seed, side):
    return fcn_inception(keras.Input((side, side, 3)), n_classes=1, weights=None, seed=seed)


def _frozen(seed, side):
    model = fcn_inception(keras.Input((side, side, 3)), n_classes=1, weights="imagenet", seed=seed)
    for layer in model.layers:
        layer.trainable = layer.name.startswith(("score_", "up_"))
    return model


NETWORKS = {
    "U-Net from scratch": _scratch,
    "Inception from scratch": _random,
    "frozen Inception": _frozen,
}
"""By name, from a seed and a side to a network. The last trains no more than its scores."""


@cache
def photographs(part, first, last, side):
    """Read pets, brought to one size: images, float32, and trimaps, uint8, nearest labels."""
    images, masks = [], []
    pets = oxford_pets(part=part)
    order = np.random.default_rng(0).permutation(len(pets))  # the lists are sorted by breed
    for number in order[first:last].tolist():
        pet = pets[number]
        picture = Image.fromarray((255 * pet.image).round().astype(np.uint8))
        images.append(np.asarray(picture.resize((side, side), Image.Resampling.BILINEAR)))
        mask = Image.fromarray(pet.mask).resize((side, side), Image.Resampling.NEAREST)
        masks.append(np.asarray(mask))
    return np.stack(images).astype(np.float32) / 255, np.stack(masks)


def decided_crossentropy(truth, found):
    """Cross-entropy, the mean over the pixels that somebody decided."""
    decided = keras.ops.cast(truth != BORDER, found.dtype)
    target = keras.ops.cast(truth == 1, found.dtype)
    each = keras.ops.binary_crossentropy(target, found)
    return keras.ops.sum(decided * each) / keras.ops.maximum(keras.ops.sum(decided), 1)


def pet_iou(masks, found):
    """IoU of the pet, the mean over images, the undecided border left out."""
    pet, found, decided = masks == 1, found, masks != BORDER
    both = (pet & found & decided).sum(axis=(1, 2))
    either = ((pet | found) & decided).sum(axis=(1, 2))
    return float(np.mean(np.where(either > 0, both / np.maximum(either, 1), 1.0)))


def found_by(model, images):
    """Predict, ten photographs at a time: ndarray of bool, shape (photographs, rows, columns)."""
    parts = [model(images[i : i + 10], training=False) for i in range(0, len(images), 10)]
    return np.concatenate([keras.ops.convert_to_numpy(one) for one in parts])[..., 0] > 0.5


def _parts(settings, count):
    side, seen = settings["side"], settings["validation"]
    learn = photographs("train", 0, count, side)
    validation = photographs("train", 1000, 1000 + seen, side)
    return learn, validation, photographs("test", 0, settings["test"], side)


def train(row, seed, settings):
    """Train one network on so many photographs, and score it on the test list's."""
    name, count = row.rsplit(", ", 1)
    learn, validation, test = _parts(settings, int(count))
    keras.utils.clear_session()
    model, rng = NETWORKS[name](seed, settings["side"]), np.random.default_rng(seed)

    def draw():
        chosen = rng.integers(len(learn[0]), size=settings["batch"])
        ways = slice(None, None, int(rng.choice([-1, 1])))
        return learn[0][chosen][:, :, ways], learn[1][chosen][:, :, ways, None]

    done = train_to_plateau(
        model,
        decided_crossentropy,
        draw,
        lambda model: pet_iou(validation[1], found_by(model, validation[0])),
        **settings["plateau"],
    )
    return {
        "scores": {"iou": round(pet_iou(test[1], found_by(model, test[0])), 4)},
        "steps": done.steps,
        "curve": [[step, round(score, 4)] for step, score in done.curve],
        "ended": done.ended,
        "parameters": sum(int(np.prod(w.shape)) for w in model.trainable_weights),
    }


def references(settings):
    """Score what needs no network: every pixel a pet, and lookups of colours."""
    learn, _, (images, masks) = _parts(settings, max(COUNTS))
    scores = {"all is pet": {"iou": round(pet_iou(masks, np.ones_like(masks, bool)), 4)}}
    for name, blur in (("colour lookup", 1), ("blurred lookup", 3)):
        answer = colour_lookup(learn[0], (learn[1] == 1).astype(int), 2, blur=blur)
        found = np.stack([answer(image) for image in images]) == 1
        scores[name] = {"iou": round(pet_iou(masks, found), 4)}
    return scores


EXPERIMENT = Experiment(
    question="What are weights worth that have seen a million photographs, when labels are few?",
    modules=(
        "convlab.lessons.experiments.race.pets_encoder",
        "convlab.lessons.experiments.plateau",
    ),
    settings={
        "side": 128,
        "batch": 8,
        "validation": 100,
        "test": 300,
        "plateau": {"rate": 2e-3, "check_every": 50, "falls": 2, "wait": 4, "most": 3000},
    },
    rows=tuple(f"{name}, {count}" for count in COUNTS for name in NETWORKS),
    train=train,
    references=references,
)
