"""What a training step costs with each loss: ``python benchmarks/losses_step.py``.

The seed's U-Net, 16 filters, 128 x 128 pixels, batches of 8. The losses take turns, so that a busy
moment of the machine meets all of them; medians, and their ratios to Keras's cross-entropy.
"""

import os
from functools import partial

import numpy as np
from timing import medians

from convlab.backend import keras
from convlab.segmentation import losses
from convlab.segmentation.models import get_unet

ROUNDS, SIDE, BATCH = 12, 128, 8
LOSSES = {
    "Keras's cross-entropy": keras.losses.BinaryCrossentropy(),
    "CrossEntropy": losses.CrossEntropy(),
    "CrossEntropy, weighted": losses.CrossEntropy([1, 3], ignore=255),
    "Focal": losses.Focal(),
    "Dice": losses.Dice(),
    "GeneralisedDice": losses.GeneralisedDice(),
    "Tversky": losses.Tversky(0.3, 0.7),
    "FBeta": losses.FBeta(2),
    "LogCoshDice": losses.LogCoshDice(),
    "LovaszHinge": losses.LovaszHinge(from_logits=False),
    "LovaszSoftmax": losses.LovaszSoftmax(),
    "Boundary": losses.Boundary(),
    "HausdorffDistance": losses.HausdorffDistance(),
    "Dice + HausdorffDistance": losses.Sum([losses.Dice(), losses.HausdorffDistance()], [1, 0.01]),
}


def discs(rng):
    """Draw two discs on each image, noisy, and their mask."""
    rows, columns = np.mgrid[:SIDE, :SIDE]
    masks = np.zeros((BATCH, SIDE, SIDE, 1), np.float32)
    for mask in masks:
        for _ in range(2):
            (row, column), radius = rng.uniform(20, SIDE - 20, 2), rng.uniform(8, 25)
            mask[(rows - row) ** 2 + (columns - column) ** 2 < radius**2] = 1
    return (masks + rng.normal(0, 0.5, (*masks.shape[:3], 3))).astype(np.float32), masks


def trained(loss):
    """Build and compile a network, and take the two steps that trace it."""
    model = get_unet(keras.Input((SIDE, SIDE, 3)), n_classes=1, seed=0)
    model.compile("adam", loss, jit_compile=False)
    x, y = discs(np.random.default_rng(0))
    for _ in range(2):
        model.train_on_batch(x, y)
    return model


def main():
    """Measure, and print a table."""
    x, y = discs(np.random.default_rng(1))
    steps = [partial(trained(loss).train_on_batch, x, y) for loss in LOSSES.values()]
    taken = medians(*steps, repeats=ROUNDS)
    print(f"{ROUNDS} rounds, load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors\n")
    print("| loss | median ms a step | to Keras's cross-entropy |\n|---|---|---|")
    for name, median in zip(LOSSES, taken, strict=True):
        print(f"| {name} | {median:.0f} | {median / taken[0]:.2f} |")


if __name__ == "__main__":
    main()
