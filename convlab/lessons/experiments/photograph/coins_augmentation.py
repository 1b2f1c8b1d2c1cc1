"""What augmentation buys on the coins, right and wrong, with one and with six labelled coins."""

from functools import partial

import numpy as np

from convlab.lessons.experiments.photograph.coin_rows import (
    BATCH,
    SQUARE,
    learn,
    mean_of_views,
    three_parts,
)
from convlab.lessons.experiments.recorded import Experiment, pack
from convlab.segmentation.inference.whole_images import predict
from convlab.segmentation.metrics import iou
from convlab.segmentation.transforms import (
    augment,
    brightness,
    crop,
    elastic,
    flip,
    rotate,
    zoom,
)

FIRST_COLUMN_AFTER = {1: 84, 6: 384}
"""By the number of labelled coins: the learning rows are cut before this column, between coins."""
MOVES = (flip(), rotate(180), zoom(1.3), elastic(3, smoothness=16))
LIGHT = (brightness(0.2),)
NONE, TOGETHER, APART = "none", "together", "out of step"
NAMES = {
    "together, 6 coins": (TOGETHER, 6),
    "none, 6 coins": (NONE, 6),
    "out of step, 6 coins": (APART, 6),
    "together, 1 coin": (TOGETHER, 1),
    "none, 1 coin": (NONE, 1),
}


def draw_square(image, mask, way, rng):
    """Cut one square out of an image and its mask, and augment it in one of four ways.

    Parameters
    ----------
    image : ndarray of float32, shape (rows, columns, 1)
        Brightness, from 0 to 1.
    mask : ndarray of uint8, shape (rows, columns)
        1 for coin, 0 for background.
    way : {"none", "together", "out of step"}
        Out of step, image and mask of a square are moved by a draw each.
    rng : numpy.random.Generator

    Returns
    -------
    image : ndarray of float32, shape (64, 64, 1)
    mask : ndarray of uint8, shape (64, 64)

    Examples
    --------
    >>> texture = np.random.default_rng(0).random((70, 90, 1)).astype(np.float32)
    >>> mask = (texture[..., 0] > 0.5).astype(np.uint8)
    >>> image, mask = draw_square(texture, mask, "together", np.random.default_rng(0))
    >>> image.shape, mask.shape
    ((64, 64, 1), (64, 64))
    """
    if way == NONE:
        return augment(image, mask, [crop(SQUARE)], rng)
    if way == TOGETHER:
        return augment(image, mask, [crop(SQUARE), *MOVES, *LIGHT], rng)
    image, mask = augment(image, mask, [crop(SQUARE)], rng)  # the square is the same, at least
    moved, _ = augment(image, mask, [*MOVES, *LIGHT], rng)
    return moved, augment(image, mask, MOVES, rng)[1]


def draw_batch(image, mask, way, rng):
    """Draw the squares of one training step: images (8, 64, 64, 1) and masks (8, 64, 64)."""
    squares = [draw_square(image, mask, way, rng) for _ in range(BATCH)]
    return tuple(np.stack(part) for part in zip(*squares, strict=True))


def train(row, seed, settings):
    """Train from one seed; see `Experiment`."""
    way, coins = NAMES[row]
    learning, _, test = three_parts()
    columns = FIRST_COLUMN_AFTER[coins]
    known = learning.image[:, :columns], learning.mask[:, :columns]
    model, trained = learn(partial(draw_batch, *known, way), seed, settings)
    answer = predict(model, test.image)[..., 0] > 0.5
    views = mean_of_views(model, test.image)[..., 0] > 0.5
    on_learning = predict(model, known[0])[..., 0] > 0.5
    scores = {
        "iou": iou(test.mask, answer),
        "iou, eight views": iou(test.mask, views),
        "iou, validation": trained.best,
        "iou, learnt from": iou(known[1], on_learning),
    }
    result = {
        "scores": scores,
        "steps": trained.steps,
        "best_step": trained.best_step,
        "curve": trained.curve,
        "parameters": model.count_params(),
        "ended": trained.ended,
    }
    return result | ({"answer": pack(answer)} if seed == 0 else {})


EXPERIMENT = Experiment(
    question="What does augmentation buy on the coins, and what does it cost out of step?",
    modules=(
        "convlab.lessons.experiments.photograph.coins_augmentation",
        "convlab.lessons.experiments.photograph.coin_rows",
        "convlab.lessons.experiments.plateau",
        "convlab.segmentation.transforms.joint",
        "convlab.segmentation.transforms.moves",
        "convlab.segmentation.transforms.warps",
    ),
    settings={"rate": 5e-3, "check_every": 25, "falls": 3, "wait": 2, "factor": 0.4, "most": 1500},
    rows=tuple(NAMES),
    train=train,
    short={
        "row": "together, 1 coin",
        "seed": 0,
        "settings": {"most": 8, "check_every": 8},
        "within": 0.03,
    },
)
