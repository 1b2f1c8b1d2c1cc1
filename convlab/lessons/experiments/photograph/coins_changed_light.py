"""A U-Net and methods that people designed, on the coins as they are and as they might have been.

All of them are made on the same photograph. Then light and size change, and they do not.
"""

from functools import partial

import numpy as np
from scipy import ndimage

from convlab.lessons.experiments.photograph.changed_pictures import (
    changed,
    resized,
    without_coins,
)
from convlab.lessons.experiments.photograph.coin_rows import (
    BATCH,
    SQUARE,
    learn,
    three_parts,
)
from convlab.lessons.experiments.recorded import Experiment, pack
from convlab.segmentation.baselines.removed_background import (
    learnt_level,
    raised_mask,
    without_background,
)
from convlab.segmentation.baselines.thresholds import otsu_mask
from convlab.segmentation.inference.whole_images import predict
from convlab.segmentation.metrics import iou
from convlab.segmentation.transforms import random_crops

PLAIN, LIT, WIDE = "U-Net", "U-Net, lit anew", "U-Net, all changes"
DRAWN = ("lamp at the left", "twice the size", "in mist")  # answers that the page shows


def light(images, rng, most_grain=0.1):
    """Light squares anew: a gain that slopes across each, a veil over it, and grain.

    Parameters
    ----------
    images : ndarray of float32, shape (count, rows, columns, 1)
        Brightness, from 0 to 1.
    rng : numpy.random.Generator
    most_grain : float, optional
        The largest standard deviation of the grain.

    Returns
    -------
    ndarray of float32, of the same shape

    Examples
    --------
    >>> lit = light(np.full((3, 8, 8, 1), 0.5, np.float32), np.random.default_rng(0))
    >>> lit.shape, lit.dtype.name, bool(lit.min() >= 0), bool(lit.max() <= 1)
    ((3, 8, 8, 1), 'float32', True, True)
    """
    lit = np.empty_like(images)
    down = np.linspace(-0.5, 0.5, images.shape[1])[:, None, None]
    right = np.linspace(-0.5, 0.5, images.shape[2])[:, None]
    for i, image in enumerate(images):
        slopes = rng.uniform(-0.4, 0.4, 2)
        gain = np.clip(rng.uniform(0.3, 1.3) * (1 + slopes[0] * down + slopes[1] * right), 0, 2)
        grain = rng.normal(0, rng.uniform(0, most_grain), image.shape)
        lit[i] = np.clip(image * gain + rng.uniform(-0.1, 0.5) + grain, 0, 1)
    return lit


def draw_batch(row, image, mask, rng):
    """Cut, turn, mirror and light the squares of one step, as the row says."""
    if row == PLAIN:
        return random_crops(image, mask, SQUARE, BATCH, rng)
    if row == LIT:
        images, masks = random_crops(image, mask, SQUARE, BATCH, rng, brightness=0)
        return light(images, rng, most_grain=0), masks
    images, masks = random_crops(image, mask, SQUARE, BATCH, rng, brightness=0, zoom=2)
    return light(images, rng), masks


def train(row, seed, settings):
    """Train from one seed; see `Experiment`."""
    learning, _, test = three_parts()
    image, mask = learning.image, learning.mask
    if row == WIDE:  # mirrored downwards, so that a square of twice the side fits
        image, mask = (np.concatenate([a, a[::-1]]) for a in (image, mask))
    model, trained = learn(partial(draw_batch, row, image, mask), seed, settings)

    def answer(picture):
        return predict(model, picture)[..., 0] > 0.5

    result = {
        "scores": scores_of(answer, test) | {"validation": trained.best},
        "steps": trained.steps,
        "best_step": trained.best_step,
        "curve": trained.curve,
        "parameters": model.count_params(),
        "ended": trained.ended,
    }
    return result | ({"answers": answers_of(answer, test)} if seed == 0 else {})


def scores_of(answer, test):
    """Score a method on every change of the test part, and on photographs without a coin.

    Parameters
    ----------
    answer : callable
        From an image (rows, columns, 1) to a mask of bool (rows, columns).
    test : Part

    Returns
    -------
    dict of str to float
        The IoU by the name of the change, all pixels of several images pooled; and under
        ``"no coin"`` the share of pixels that are called a coin where there is none.
    """
    scores = {}
    for name, pairs in changed(test).items():
        found = [answer(image).ravel() for image, _ in pairs]
        truth = [mask.ravel() for _, mask in pairs]
        scores[name] = iou(np.concatenate(truth), np.concatenate(found))
    empty = [answer(image) for image in without_coins()]
    return scores | {"no coin": float(np.mean(empty))}


def answers_of(answer, test):
    """Keep what a method says of some of the changes, at no more than the photograph's size."""
    kept = {}
    for name in DRAWN:
        ((image, mask),) = changed(test)[name]
        found = answer(image).astype(np.uint8)
        kept[name] = pack(resized(image, found, 0.5)[1] if len(mask) > 144 else found)
    return kept


def designed():
    """Make the methods that need no training; by name, from an image to a mask of bool.

    Examples
    --------
    >>> sorted(designed())
    ["Otsu's level", 'background removed', 'background removed, Otsu']
    """
    learning, _, _ = three_parts()
    level = learnt_level(learning.image[..., 0], learning.mask)

    def from_otsu(image):
        raised = without_background(image[..., 0])
        return ndimage.binary_fill_holes(otsu_mask(raised))

    return {
        "Otsu's level": lambda image: otsu_mask(image[..., 0]),
        "background removed": lambda image: raised_mask(image[..., 0], level),
        "background removed, Otsu": from_otsu,
    }


def references(settings):
    """Score the methods that need no training; see `Experiment`."""
    _, validation, test = three_parts()
    rows = {}
    for name, answer in designed().items():
        on_validation = iou(validation.mask, answer(validation.image))
        scores = scores_of(answer, test) | {"validation": on_validation}
        rows[name] = scores | {"answers": answers_of(answer, test)}
    return rows


EXPERIMENT = Experiment(
    question="Which method still finds the coins when light and size have changed?",
    modules=(
        "convlab.lessons.experiments.photograph.coins_changed_light",
        "convlab.lessons.experiments.photograph.changed_pictures",
        "convlab.lessons.experiments.photograph.coin_rows",
        "convlab.lessons.experiments.plateau",
        "convlab.segmentation.baselines.removed_background",
        "convlab.segmentation.transforms.crops",
    ),
    settings={"rate": 5e-3, "check_every": 25, "falls": 3, "wait": 2, "factor": 0.4, "most": 1500},
    rows=(PLAIN, LIT, WIDE),
    train=train,
    references=references,
    short={
        "row": PLAIN,
        "seed": 0,
        "settings": {"most": 8, "check_every": 8},
        "within": 0.03,
    },
)
