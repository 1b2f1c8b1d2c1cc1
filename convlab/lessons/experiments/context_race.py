"""Networks that see far against networks that do not, where only something far off decides."""

import numpy as np

from convlab.backend import keras
from convlab.lessons.experiments.plateau import train_to_plateau
from convlab.lessons.experiments.recorded import Experiment, pack
from convlab.segmentation.data.synthetic.vehicles_in_fog import (
    CLASS_NAMES,
    NEAREST,
    SIDE,
    context_scenes,
)
from convlab.segmentation.losses import CrossEntropy
from convlab.segmentation.metrics import iou
from convlab.segmentation.models.deeplab import deeplab
from convlab.segmentation.models.inspect.cost import multiply_adds
from convlab.segmentation.models.pspnet import pspnet
from convlab.segmentation.models.unet import unet

WEIGHTS = (0.1, 1, 1)
"""What a pixel of fog, boat and car counts in the loss."""

SHOWN = 8
"""Test scenes whose answers are kept for the page."""


def _image():
    return keras.Input((SIDE, SIDE, 3))


_SMALL = {"n_filters": 4, "n_classes": len(CLASS_NAMES), "momentum": 0.9}
_NEAR = {"stride": 4, "depth": 2}  # a base that sees 11 pixels to each side


def _atrous(rates):
    plain = {"decoder": False, "image_pooling": False, "rates": rates}
    return lambda seed: deeplab(_image(), seed=seed, **plain, **_NEAR, **_SMALL)


NETWORKS = {
    "rates 1, 1, 1": _atrous((1, 1, 1)),
    "rates 2, 4, 6": _atrous((2, 4, 6)),
    "rates 4, 8, 12": _atrous((4, 8, 12)),
    "PSPNet": lambda seed: pspnet(_image(), seed=seed, **_NEAR, **_SMALL),
    "no pooling": lambda seed: pspnet(_image(), context=False, seed=seed, **_NEAR, **_SMALL),
    "small U-Net": lambda seed: unet(_image(), depth=2, seed=seed, **_SMALL),
}
"""By name, from a seed to a network. First a DeepLab v3 without image pooling, its pyramid without
holes and with two sets of them; then a PSPNet, the same weights without averages, and a U-Net of
two levels."""


def tasks(count, rng):
    """Draw scenes as two arrays.

    Parameters
    ----------
    count : int
        How many; even.
    rng : numpy.random.Generator
        Where the randomness comes from.

    Returns
    -------
    images : ndarray of float32, shape (count, 64, 64, 3)
    masks : ndarray of uint8, shape (count, 64, 64)

    Examples
    --------
    >>> images, masks = tasks(4, np.random.default_rng(0))
    >>> images.shape, masks.shape
    ((4, 64, 64, 3), (4, 64, 64))
    """
    scenes = context_scenes(count, rng)
    return np.stack([s.image for s in scenes]), np.stack([s.mask for s in scenes])


def batches(images, masks, batch, seed):
    """Return what draws a batch of scenes at random, half of the batches mirrored."""
    rng = np.random.default_rng(seed)

    def draw():
        chosen = rng.integers(len(images), size=batch)
        ways = slice(None, None, int(rng.choice([-1, 1])))
        return images[chosen][:, :, ways], masks[chosen][:, :, ways, None]

    return draw


def train(row, seed, settings):
    """Train one network from one seed to its plateau, and score it on the test part."""
    learn, validation, test = (
        tasks(count, np.random.default_rng(part)) for part, count in enumerate(settings["scenes"])
    )
    keras.utils.clear_session()
    model = NETWORKS[row](seed)

    def validate(model):
        """Naming and finding count alike."""
        scores = score(probabilities(model, validation[0]), validation[1])
        return (scores["kind"] + scores["found"]) / 2

    # Vehicles are few pixels: without weights, training first learns fog, and may stop there.
    draw = batches(*learn, settings["batch"], seed)
    done = train_to_plateau(model, CrossEntropy(WEIGHTS), draw, validate, **settings["plateau"])
    answers = probabilities(model, test[0])
    kept = {"answers": pack(to_kinds(answers[:SHOWN]))} if seed == 0 else {}
    return {
        "scores": score(answers, test[1]),
        "kind_by_row": [round(float(share), 4) for share in kind_by_row(answers, test[1])],
        "steps": done.steps,
        "curve": [[step, round(value, 4)] for step, value in done.curve],
        "ended": done.ended,
        "parameters": model.count_params(),
        "multiply_adds": multiply_adds(model),
        **kept,
    }


def probabilities(model, images):
    """Predict, some images at a time: ndarray of float32, shape (scenes, rows, columns, 3)."""
    found = [model(images[i : i + 20], training=False) for i in range(0, len(images), 20)]
    return np.concatenate([keras.ops.convert_to_numpy(one) for one in found])


def score(answers, masks):
    """Score probabilities by whether vehicles are named rightly, and whether they are found.

    Parameters
    ----------
    answers : ndarray of float, shape (scenes, rows, columns, 3)
    masks : ndarray of int, shape (scenes, rows, columns)

    Returns
    -------
    dict of str to float
        ``kind``, see `kind_accuracy`, and ``found``, the IoU of vehicle against fog.
    """
    found = float(iou(masks > 0, to_kinds(answers) > 0))
    return {"kind": round(kind_accuracy(answers, masks), 4), "found": round(found, 4)}


def kind_by_row(answers, masks):
    """Ask the same row by row: ndarray, one share for each row from `NEAREST` down."""
    kinds = 1 + (answers[..., 2] > answers[..., 1])
    right, vehicle = (kinds == masks) & (masks > 0), masks > 0
    counts = [part[:, NEAREST:].sum(axis=(0, 2)) for part in (right, vehicle)]
    return counts[0] / np.maximum(counts[1], 1)


def kind_accuracy(probabilities, masks):
    """Ask of each pixel on a vehicle whether its true kind is likelier than the other.

    Parameters
    ----------
    probabilities : ndarray of float, shape (scenes, rows, columns, 3)
        Of fog, boat and car.
    masks : ndarray of int, shape (scenes, rows, columns)
        The truth.

    Returns
    -------
    float
        The share of the vehicles' pixels; a guess gives a half.

    Examples
    --------
    >>> kind_accuracy(np.array([[[[0.8, 0.15, 0.05]]]]), np.array([[[1]]]))
    1.0
    """
    kinds = 1 + (probabilities[..., 2] > probabilities[..., 1])
    return float(np.mean(kinds[masks > 0] == masks[masks > 0]))


def to_kinds(probabilities):
    """Call a pixel fog, or else the likelier of the two kinds.

    Parameters
    ----------
    probabilities : ndarray of float, shape (..., 3)
        Of fog, boat and car.

    Returns
    -------
    ndarray of uint8, shape (...)
        0 for fog, 1 for boat, 2 for car.

    Notes
    -----
    The largest of the three would not do: who cannot tell the kinds apart halves what is left for
    vehicles, and fog wins even where it is held unlikely.

    Examples
    --------
    >>> to_kinds(np.array([[0.4, 0.35, 0.25], [0.6, 0.4, 0.0]])).tolist()
    [1, 0]
    """
    kinds = 1 + (probabilities[..., 2] > probabilities[..., 1])
    return np.where(probabilities[..., 0] > 0.5, 0, kinds).astype(np.uint8)


EXPERIMENT = Experiment(
    question="What do rates and averages buy, where only the horizon tells a boat from a car?",
    modules=(
        "convlab.lessons.experiments.context_race",
        "convlab.lessons.experiments.plateau",
        "convlab.segmentation.data.synthetic.vehicles_in_fog",
    ),
    settings={
        "scenes": [200, 40, 80],
        "batch": 8,
        "plateau": {"rate": 1e-2, "check_every": 50, "falls": 2, "wait": 4, "most": 1500},
    },
    rows=tuple(NETWORKS),
    train=train,
    short={
        "row": "no pooling",
        "seed": 0,
        "settings": {
            "scenes": [16, 8, 12],
            "plateau": {"rate": 1e-2, "check_every": 30, "most": 60},
        },
        "within": 0.15,
    },
)
