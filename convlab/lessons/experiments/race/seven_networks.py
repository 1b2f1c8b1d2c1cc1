"""Seven networks on scenes of any colour, each trained to a plateau: what each idea buys."""

from functools import cache

import numpy as np

from convlab.backend import keras
from convlab.lessons.experiments.race.boundary_of_classes import boundary_score
from convlab.lessons.experiments.race.designed_shapes import designed
from convlab.lessons.experiments.recorded import Experiment, pack
from convlab.segmentation.baselines.colour_lookup import colour_lookup
from convlab.segmentation.baselines.stride_ceiling import averaged_on_grid, fitted_on_grid
from convlab.segmentation.data.synthetic.shapes_of_any_colour import CLASS_NAMES, shape_scenes
from convlab.segmentation.losses import CrossEntropy, Dice, Sum
from convlab.segmentation.metrics import mean_iou
from convlab.segmentation.models.deeplab import deeplab
from convlab.segmentation.models.fcn import fcn
from convlab.segmentation.models.inspect.cost import multiply_adds
from convlab.segmentation.models.pspnet import pspnet
from convlab.segmentation.models.unet import unet

SIDE = 64
SHOWN = 8
"""Test scenes whose answers are kept for the page."""
LEVELS = (0.1, 0.16, 0.2, 0.24, 0.28, 0.32)
"""Among which the designed pipeline chooses on the scenes to learn from."""


def _small(builder, n_filters, **options):
    def build(seed):
        common = {"n_classes": len(CLASS_NAMES), "momentum": 0.9, "seed": seed}
        return builder(keras.Input((SIDE, SIDE, 3)), n_filters, **common, **options)

    return build


NETWORKS = {
    "FCN-32s": _small(fcn, 5, stride=32, dropout=0.0),
    "FCN-16s": _small(fcn, 5, stride=16, dropout=0.0),
    "FCN-8s": _small(fcn, 5, stride=8, dropout=0.0),
    "U-Net, no skips": _small(unet, 6, depth=3, skips=False),
    "U-Net": _small(unet, 6, depth=3),
    "DeepLab": _small(deeplab, 5, depth=3),
    "PSPNet": _small(pspnet, 6, depth=3),
}
"""By name, from a seed to a network."""

STRIDES = {
    "FCN-32s": 32,
    "FCN-16s": 16,
    "FCN-8s": 8,
    "U-Net, no skips": 1,
    "U-Net": 1,
    "DeepLab": 2,
    "PSPNet": 8,
}
"""Pixels from cell to cell of the last map that has weights of its own; the rest is stretching."""


@cache
def parts(learn, validation, test):
    """Draw the three parts: what is learnt from, what decides, and what is only scored.

    Parameters
    ----------
    learn, validation, test : int
        Scenes in each.

    Returns
    -------
    dict of str to tuple
        Images, float32 of shape (scenes, 64, 64, 3), and masks, uint8 of shape (scenes, 64, 64).

    Examples
    --------
    >>> {name: len(images) for name, (images, _) in parts(4, 2, 3).items()}
    {'learn': 4, 'validation': 2, 'test': 3}
    """
    counts = {"learn": learn, "validation": validation, "test": test}
    found = {}
    for seed, (name, count) in enumerate(counts.items(), start=1):
        drawn = shape_scenes(count, np.random.default_rng(seed))
        found[name] = (np.stack([s.image for s in drawn]), np.stack([s.mask for s in drawn]))
    return found


def batches(images, masks, batch, seed):
    """Return what draws a batch: scenes turned by quarters, mirrored, their channels exchanged.

    Any colour is as good as another here, so red may become blue.
    """
    rng = np.random.default_rng(seed)

    def draw():
        chosen, turn = rng.integers(len(images), size=batch), int(rng.integers(4))
        x, y = (np.rot90(array[chosen], turn, axes=(1, 2)) for array in (images, masks[..., None]))
        ways = slice(None, None, int(rng.choice([-1, 1])))
        return x[:, ways][..., rng.permutation(3)], np.ascontiguousarray(y[:, ways])

    return draw


def labels_of(model, images):
    """Choose the likeliest class of each pixel, some images at a time."""
    found = [model(images[i : i + 20], training=False) for i in range(0, len(images), 20)]
    return np.concatenate([keras.ops.convert_to_numpy(one) for one in found]).argmax(-1)


def scored(masks, found):
    """Score labels: mean IoU over the three shapes, all scenes pooled, and boundary F1."""
    found = np.asarray(found).astype(np.uint8)
    return {
        "iou": round(float(mean_iou(masks, found)), 4),
        "boundary": round(boundary_score(masks, found), 4),
    }


def train(row, seed, settings):
    """Train one network from one seed to its plateau, and score it on the test part."""
    data = parts(*settings["scenes"])
    keras.utils.clear_session()
    model, (images, masks) = NETWORKS[row](seed), data["validation"]

    def validate():
        return float(mean_iou(masks, labels_of(model, images).astype(np.uint8)))

    draw = batches(*data["learn"], settings["batch"], seed)
    curve, best, turned = to_plateau(model, draw, validate, **settings["plateau"])
    found = labels_of(model, data["test"][0]).astype(np.uint8)
    kept = {"answers": pack(found[:SHOWN])} if seed == 0 else {}
    return {
        "scores": scored(data["test"][1], found),
        "steps": curve[-1][0],
        "best_step": best,
        "plateau_at": turned,
        "curve": curve,
        "parameters": sum(int(np.prod(w.shape)) for w in model.trainable_weights),
        "multiply_adds": multiply_adds(model),
        **kept,
    }


def to_plateau(model, draw, validate, rate, check_every, least, most, window, gain, falls):
    """Train at the full rate until validation stops rising, then at smaller ones; keep the best.

    Parameters
    ----------
    model : keras.Model
    draw, validate : callable
        The next batch, and the validation score.
    rate : float
        The full learning rate of Adam.
    check_every : int
        Steps from one validation to the next.
    least, most : int
        Fewest and most steps at the full rate.
    window : int
        Checks whose median is taken, since single ones jump.
    gain : float
        The plateau is reached when the median of the last `window` checks is not so much above
        that of those before them.
    falls : sequence of [float, int]
        Then: the share of the full rate, and for how many steps.

    Returns
    -------
    curve : list of [int, float]
        Steps and validation scores.
    best, turned : int
        The step whose weights are kept, and that at which the rate first fell.
    """
    model.compile(keras.optimizers.Adam(rate), Sum([CrossEntropy(), Dice()]), jit_compile=False)
    curve, kept, best = [], model.get_weights(), -1.0

    def go(share, steps):
        nonlocal kept, best
        model.optimizer.learning_rate = rate * share
        for _ in range(0, steps, check_every):
            for _ in range(check_every):
                model.train_on_batch(*draw())
            curve.append([len(curve) * check_every + check_every, round(validate(), 4)])
            if curve[-1][1] > best:
                kept, best = model.get_weights(), curve[-1][1]

    go(1.0, least)
    while curve[-1][0] < most and _rises([score for _, score in curve], window, gain):
        go(1.0, check_every)
    turned = curve[-1][0]
    for share, steps in falls:
        go(share, steps)
    model.set_weights(kept)
    return curve, max(curve, key=lambda pair: pair[1])[0], turned


def _rises(scores, window, gain):
    """Tell whether the last checks are better than those before them, by their medians."""
    now, before = np.median(scores[-window:]), np.median(scores[-2 * window : -window])
    return bool(now > before + gain)


def references(settings):
    """Score what needs no network, and what the strides allow."""
    data = parts(*settings["scenes"])
    images, masks = data["test"]
    rows = {}
    for name, blur in (("colour lookup", 1), ("blurred lookup", 3)):
        answer = colour_lookup(*data["learn"], len(CLASS_NAMES), blur=blur)
        rows[name] = [answer(image) for image in images]
    level = chosen_level(*data["learn"])
    rows["designed pipeline"] = [designed(image, level) for image in images]
    for stride in sorted(set(STRIDES.values())):
        rows[f"averaged at {stride}"] = averaged_on_grid(masks, stride, len(CLASS_NAMES))
        rows[f"ceiling at {stride}"] = fitted_on_grid(masks, stride, len(CLASS_NAMES))
    scores = {name: scored(masks, np.stack(list(found))) for name, found in rows.items()}
    scores["designed pipeline"]["level"] = level
    for name in ("blurred lookup", "designed pipeline"):
        scores[name]["answers"] = pack(np.stack(rows[name][:SHOWN]))
    return scores


def chosen_level(images, masks, count=100):
    """Choose the designed pipeline's level on some of the scenes to learn from."""
    scores = [
        mean_iou(masks[:count], np.stack([designed(image, level) for image in images[:count]]))
        for level in LEVELS
    ]
    return LEVELS[int(np.argmax(scores))]


EXPERIMENT = Experiment(
    question="What does each idea buy, on scenes where only the outline tells the class?",
    modules=(
        "convlab.lessons.experiments.race.seven_networks",
        "convlab.lessons.experiments.race.boundary_of_classes",
        "convlab.lessons.experiments.race.designed_shapes",
        "convlab.segmentation.baselines.colour_lookup",
        "convlab.segmentation.baselines.stride_ceiling",
        "convlab.segmentation.data.synthetic.shapes_of_any_colour",
    ),
    settings={
        "scenes": [1000, 40, 150],
        "batch": 8,
        "plateau": {
            "rate": 1e-2,
            "check_every": 50,
            "least": 1000,
            "most": 3000,
            "window": 6,
            "gain": 0.01,
            "falls": [[0.25, 200], [0.05, 100]],
        },
    },
    rows=tuple(NETWORKS),
    train=train,
    references=references,
    short={
        "row": "PSPNet",
        "seed": 0,
        "settings": {
            "scenes": [60, 10, 20],
            "plateau": {
                "rate": 1e-2,
                "check_every": 20,
                "least": 40,
                "most": 40,
                "window": 1,
                "gain": 1.0,
                "falls": [[0.25, 20]],
            },
        },
        "within": 0.1,
    },
)
