"""Random masks, and pixels counted one by one."""

import numpy as np

from convlab.segmentation.metrics import dice, fbeta, iou, precision, recall

SHARES = [iou, dice, precision, recall, fbeta]


RANDOM = [np.random.default_rng(seed) for seed in range(20)]


def masks(rng, labels=4):
    """Draw two masks that agree more often than not, of an uneven shape and uneven labels."""
    shape = tuple(rng.integers(3, 9, size=rng.integers(1, 4)))
    truth = rng.integers(0, labels, shape) * rng.integers(0, 2, shape)
    other = rng.integers(0, labels, shape)
    return truth, np.where(rng.random(shape) < 0.6, truth, other)


def counted(truth, prediction, label, ignore=None):
    """Count true positives, false positives and false negatives, one pixel at a time."""
    tp = fp = fn = 0
    for a, b in zip(truth.ravel().tolist(), prediction.ravel().tolist(), strict=True):
        if ignore is not None and a == ignore:
            continue
        tp += a == label and b == label
        fp += a != label and b == label
        fn += a == label and b != label
    return tp, fp, fn
