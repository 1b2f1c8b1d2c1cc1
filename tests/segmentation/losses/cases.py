"""Every loss, once, and the predictions on which a loss must not break."""

import numpy as np

from convlab.backend import keras, tensorflow
from convlab.segmentation import losses

SIDE = 8
LOSSES = {
    "cross-entropy": losses.CrossEntropy,
    "weighted": lambda **more: losses.CrossEntropy(weights=[1, 4], **more),
    "focal": losses.Focal,
    "focal, steep": lambda **more: losses.Focal(gamma=0.5, **more),
    "Dice": losses.Dice,
    "Dice of the batch": lambda **more: losses.Dice(per="batch", **more),
    "Dice, not smoothed": lambda **more: losses.Dice(smooth=0, **more),
    "log-cosh Dice": losses.LogCoshDice,
    "generalised Dice": losses.GeneralisedDice,
    "Tversky": lambda **more: losses.Tversky(0.3, 0.7, **more),
    "F-2": lambda **more: losses.FBeta(2, **more),
    "Lovász hinge": losses.LovaszHinge,
    "Lovász softmax": losses.LovaszSoftmax,
    "Lovász of the batch": lambda **more: losses.LovaszSoftmax(per="batch", **more),
    "boundary": losses.Boundary,
    "Hausdorff": losses.HausdorffDistance,
}
MANY_CLASSES = {
    name: make for name, make in LOSSES.items() if name not in ("weighted", "Lovász hinge")
} | {"weighted": lambda **more: losses.CrossEntropy(weights=[1, 4, 9], **more)}


def disc(radius=2.6, at=(3.5, 3.0)):
    """A disc on SIDE by SIDE pixels, as floats of shape (1, SIDE, SIDE, 1)."""
    rows, columns = np.mgrid[:SIDE, :SIDE]
    inside = (rows - at[0]) ** 2 + (columns - at[1]) ** 2 < radius**2
    return inside[None, ..., None].astype(float)


def one_pixel():
    """A mask of a single pixel in a corner."""
    mask = np.zeros((1, SIDE, SIDE, 1))
    mask[0, 0, 0, 0] = 1
    return mask


EMPTY, FULL = np.zeros((1, SIDE, SIDE, 1)), np.ones((1, SIDE, SIDE, 1))
CASES = {  # truth, prediction
    "perfect": (disc(), disc()),
    "inverted": (disc(), 1 - disc()),
    "both empty": (EMPTY, EMPTY),
    "truth empty": (EMPTY, disc()),
    "all foreground": (disc(), FULL),
    "one pixel": (one_pixel(), disc()),
    "nothing found": (disc(), EMPTY),
    "both full": (FULL, FULL),
    "undecided": (disc(), 0.5 * FULL),
}


def value_and_gradient(loss, truth, prediction):
    """Return the loss and its slope with respect to the prediction."""
    p = tensorflow.constant(prediction)
    with tensorflow.GradientTape() as tape:
        tape.watch(p)
        value = loss(truth, p)
    slope = tape.gradient(value, p)
    return float(value), np.zeros_like(prediction) if slope is None else slope.numpy()


def softmax(logits):
    """Turn logits into probabilities over the last axis."""
    return keras.ops.convert_to_numpy(keras.ops.softmax(logits, axis=-1))
