"""Scores by hand, losses to write, and a threshold that validation chooses."""

import numpy as np

from convlab.lessons.exercises.judging import Exercise
from convlab.lessons.exercises.written import Written

check_dice_from_iou = Exercise(
    "The Dice of two masks whose IoU is 0.6.",
    0.75,
    {0.6: "That is the IoU. Dice counts what is shared twice.", 0.43: "That is the other way."},
    "Call the shared part 0.6 and the union 1: how large are both masks together?",
    tolerance=0.005,
)

check_smoothed_dice = Exercise(
    "Dice loss with smooth=1: the truth is empty, the answer has 4 pixels.",
    0.8,
    {1.0: "That is without smoothing.", 0.2: "That is the score. The loss is what is left."},
    "Add 1 above and below the line, then take it from 1.",
    tolerance=0.005,
)

check_two_orders = Exercise(
    "Mean Dice of the IoUs 1 and 0.2, and of 0.58 and 0.58.",
    (0.6667, 0.7342),
    {
        (0.6, 0.58): "Those are the mean IoUs. Turn each IoU into a Dice before you take the mean.",
        (0.75, 0.7342): "A mean of IoUs is not an IoU: turn each image's into a Dice first.",
        (0.7342, 0.6667): "The numbers are right, in the other order.",
    },
    "Dice is 2 IoU / (1 + IoU), for each image by itself.",
    tolerance=0.006,
)


def _tversky(truth, p, alpha, beta):
    hits = np.sum(truth * p)
    alarms, misses = np.sum((1 - truth) * p), np.sum(truth * (1 - p))
    return 1 - hits / (hits + alpha * alarms + beta * misses)


def _focal(truth, p, gamma):
    right = np.where(truth == 1, p, 1 - p)
    return np.mean((1 - right) ** gamma * -np.log(right))


def _masks(rng):
    """Draw a truth and probabilities of uneven sides, none of them sure."""
    shape = tuple(rng.permutation([int(n) for n in rng.integers(3, 9, 2)]))
    truth = (rng.random(shape) < 0.3).astype(float)
    truth.flat[0] = 1
    return truth, rng.uniform(0.02, 0.98, shape)


check_tversky = Written(
    "Tversky's loss of probabilities: alpha weighs false alarms, beta misses.",
    _tversky,
    lambda rng: (*_masks(rng), float(rng.uniform(0.1, 0.4)), float(rng.uniform(0.6, 0.9))),
    {
        "alpha and beta have changed places: alpha weighs the false alarms.": (
            lambda t, p, a, b: _tversky(t, p, b, a)
        ),
        "That is the index. The loss is one minus it.": (
            lambda t, p, a, b: 1 - _tversky(t, p, a, b)
        ),
        "That is of the mask at 0.5. Sum the probabilities, or the loss has no slope.": (
            lambda t, p, a, b: _tversky(t, (p > 0.5).astype(float), a, b)
        ),
    },
    "Three sums are needed: hits, false alarms and misses.",
)

check_focal = Written(
    "The focal loss, averaged over the pixels.",
    _focal,
    lambda rng: (*_masks(rng), float(rng.uniform(0.5, 3))),
    {
        "You weigh by the probability of the object. Weigh by that of the true class, which is "
        "1 - p on the ground.": (
            lambda t, p, g: np.mean((1 - p) ** g * -np.log(np.where(t == 1, p, 1 - p)))
        ),
        "You weigh by p ** gamma, which turns to the easy pixels. Weigh by (1 - p) ** gamma.": (
            lambda t, p, g: np.mean(
                np.where(t == 1, p, 1 - p) ** g * -np.log(np.where(t == 1, p, 1 - p))
            )
        ),
        "That is the sum over the pixels. Take the mean.": (
            lambda t, p, g: _focal(t, p, g) * t.size
        ),
        "That is cross-entropy: gamma is not used.": lambda t, p, g: _focal(t, p, 0),
    },
    "Find the probability of the true class at each pixel first.",
)


def _fbeta(truth, found, beta):
    hits, extra = np.sum(truth & found), np.sum(~truth & found)
    missed = np.sum(truth & ~found)
    return (1 + beta**2) * hits / ((1 + beta**2) * hits + beta**2 * missed + extra)


def _best(truth, p, thresholds, beta):
    scores = [_fbeta(truth > 0, p >= threshold, beta) for threshold in thresholds]
    return thresholds[int(np.argmax(scores))]


def _promises(rng):
    """Draw a truth and probabilities that know something of it, thresholds and a beta."""
    truth, noise = _masks(rng)
    p = np.clip(0.35 * truth + 0.6 * noise, 0.01, 0.99)
    return truth, p, np.sort(rng.uniform(0.1, 0.9, 7)), float(rng.choice([2.0, 3.0]))


check_threshold = Written(
    "The threshold, of those that are given, whose mask has the highest F-beta.",
    _best,
    _promises,
    {
        "That threshold has the highest F-1. Put beta in.": (
            lambda t, p, levels, b: _best(t, p, levels, 1.0)
        ),
        "beta is upside down: it has to make misses dear, not false alarms.": (
            lambda t, p, levels, b: _best(t, p, levels, 1 / b)
        ),
        "That is the score. The threshold that has it is wanted.": (
            lambda t, p, levels, b: max(_fbeta(t > 0, p >= level, b) for level in levels)
        ),
        "That is the place of the threshold in the list. Return the threshold itself.": (
            lambda t, p, levels, b: levels.tolist().index(_best(t, p, levels, b))
        ),
    },
    "Score the mask p >= threshold for each of them, and keep the best; of equals the first.",
    cases=24,
)
