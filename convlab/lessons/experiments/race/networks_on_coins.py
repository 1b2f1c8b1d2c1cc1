"""Four networks on a real photograph, learnt from its lower rows, tested under other light."""

from functools import cache

import numpy as np
from scipy import ndimage
from skimage import filters

from convlab.backend import keras
from convlab.lessons.experiments.plateau import train_to_plateau
from convlab.lessons.experiments.recorded import Experiment, pack
from convlab.segmentation.data.coin_photograph import coins
from convlab.segmentation.metrics import iou
from convlab.segmentation.metrics.surfaces import boundary_f1
from convlab.segmentation.models.deeplab import deeplab
from convlab.segmentation.models.fcn import fcn
from convlab.segmentation.models.inspect.cost import multiply_adds
from convlab.segmentation.models.unet import unet
from convlab.segmentation.training.fit import draw_squares

SIDE = 64
"""Of the squares that are learnt from. The networks then read whole rows: their sides are open."""
SPLIT = {"test": slice(0, 144), "validation": slice(144, 208), "learn": slice(208, 303)}
"""Rows of the photograph. The test part decides nothing."""
OPENING = 61
"""The side of the grey opening that takes the ground away: wider than any coin."""


def _small(builder, n_filters, **options):
    def build(seed):
        common = {"n_classes": 1, "momentum": 0.9, "seed": seed}
        return builder(keras.Input((None, None, 1)), n_filters, **common, **options)

    return build


NETWORKS = {
    "FCN-8s": _small(fcn, 5, stride=8, dropout=0.0),
    "U-Net, no skips": _small(unet, 6, depth=3, skips=False),
    "U-Net": _small(unet, 6, depth=3),
    "DeepLab": _small(deeplab, 5, depth=3),
}
"""By name, from a seed to a network: those of `seven_networks`, for one grey channel."""


@cache
def part(name):
    """Cut one part out of the photograph: image, (rows, 384, 1), and mask, (rows, 384)."""
    sample = coins()
    return sample.image[SPLIT[name]], sample.mask[SPLIT[name]]


def lights(image):
    """Show an image under four lights.

    Parameters
    ----------
    image : ndarray of float, shape (rows, columns, 1)
        From 0 to 1.

    Returns
    -------
    dict of str to ndarray of float32, shape (rows, columns, 1)

    Examples
    --------
    >>> grey = np.full((4, 5, 1), 0.5)
    >>> {name: round(float(one[0, 0, 0]), 3) for name, one in lights(grey).items()}
    {'as taken': 0.5, 'half the light': 0.25, 'lamp at the left': 0.65, 'more contrast': 0.5}
    """
    ramp = np.linspace(1.3, 0.5, image.shape[1])[:, None]
    changed = {
        "as taken": image,
        "half the light": 0.5 * image,
        "lamp at the left": image * ramp,
        "more contrast": (image - 0.5) * 1.5 + 0.5,
    }
    return {name: one.clip(0, 1).astype(np.float32) for name, one in changed.items()}


def opened(image):
    """Take the ground away: what a grey opening wider than any coin leaves over."""
    grey = np.asarray(image[..., 0], np.float64)
    return grey - ndimage.grey_opening(grey, size=OPENING)


def otsu(image):
    """Call everything above Otsu's level of this image a coin."""
    return image[..., 0] > filters.threshold_otsu(image[..., 0])


def designed(level):
    """Return the pipeline that somebody designed for this photograph, at one level."""
    return lambda image: ndimage.binary_fill_holes(opened(image) > level)


def best_level():
    """Choose the pipeline's level on the rows that networks learn from."""
    image, mask = part("learn")
    levels = np.arange(0.06, 0.4, 0.01)
    scores = [float(iou(mask, designed(level)(image))) for level in levels]
    return round(float(levels[int(np.argmax(scores))]), 2)


def answered(model, image):
    """Predict whole rows: ndarray of bool, shape (rows, columns)."""
    rows, columns = image.shape[:2]
    padded = np.pad(image, ((0, -rows % 32), (0, -columns % 32), (0, 0)), mode="reflect")
    found = keras.ops.convert_to_numpy(model(padded[None], training=False))
    return found[0, :rows, :columns, 0] > 0.5


def scored(answer):
    """Score what answers an image, under each light, on the test rows."""
    image, mask = part("test")
    scores = {}
    for name, lit in lights(image).items():
        found = answer(lit)
        scores[name] = round(float(iou(mask, found)), 4)
        scores[f"{name}, boundary"] = round(float(boundary_f1(mask, found, tolerance=1)), 4)
    return scores


def train(row, seed, settings):
    """Train one network from one seed to its plateau, and score it on the test rows."""
    keras.utils.clear_session()
    model, rng = NETWORKS[row](seed), np.random.default_rng(seed)
    image, mask = part("learn")

    def draw():
        x, y = draw_squares([image], [mask], SIDE, settings["batch"], rng, settings["brightness"])
        return x, y

    def validate(model):
        seen, truth = part("validation")
        return float(iou(truth, answered(model, seen)))

    done = train_to_plateau(model, "binary_crossentropy", draw, validate, **settings["plateau"])

    def answer(lit):
        return answered(model, lit)

    found = [answer(lit) for lit in lights(part("test")[0]).values()]
    kept = {"answers": pack(np.stack(found))} if seed == 0 else {}
    return {
        "scores": scored(answer),
        "steps": done.steps,
        "curve": [[step, round(score, 4)] for step, score in done.curve],
        "ended": done.ended,
        "parameters": sum(int(np.prod(w.shape)) for w in model.trainable_weights),
        "multiply_adds": multiply_adds(model, SIDE),
        **kept,
    }


def references(settings):
    """Score what needs no network."""
    level = best_level()
    return {
        "Otsu's threshold": scored(otsu),
        "designed pipeline": {**scored(designed(level)), "level": level},
    }


EXPERIMENT = Experiment(
    question="Does the order of the networks hold on a real photograph, and under other light?",
    modules=(
        "convlab.lessons.experiments.race.networks_on_coins",
        "convlab.lessons.experiments.plateau",
    ),
    settings={
        "batch": 8,
        "brightness": 0.2,
        "plateau": {"rate": 1e-2, "check_every": 25, "falls": 2, "wait": 4, "most": 2000},
    },
    rows=tuple(NETWORKS),
    train=train,
    references=references,
    short={
        "row": "FCN-8s",
        "seed": 0,
        "settings": {"batch": 2, "plateau": {"rate": 1e-2, "check_every": 15, "most": 30}},
        "within": 0.3,
    },
)
