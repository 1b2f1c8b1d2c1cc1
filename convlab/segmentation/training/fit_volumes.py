"""Train a network on whole volumes: the loop of `fit`, with one axis more."""

import numpy as np

from convlab._arguments.values import integer
from convlab.backend import keras
from convlab.segmentation.losses import Dice
from convlab.segmentation.transforms import augment, flip, quarter_turns


def fit_volumes(model, images, masks, *, steps=60, batch=2, learning_rate=1e-2, seed=0, loss=None):
    """Train a network, one batch of flipped and turned volumes per step.

    Parameters
    ----------
    model : keras.Model
        Maps volumes to one map of probabilities, as `vnet` does. It is changed in place. If it was
        not compiled, it is: with Adam, and with `loss`.
    images : sequence of ndarray of float32, shape (planes, rows, columns, channels)
        Brightness, from 0 to 1; all of one shape, with as many rows as columns.
    masks : sequence of ndarray of int, shape (planes, rows, columns)
        The class of each voxel.
    steps, batch : int, optional
        How many batches, and how many different volumes in each.
    learning_rate : float, optional
        Of Adam at the start. It falls to zero along a cosine.
    seed : int, optional
        Fixes the batches.
    loss : keras.losses.Loss, optional
        What is made small; `Dice` of each volume if not given. A model that was compiled is
        compiled anew only if a loss is given.

    Returns
    -------
    list of float
        The loss at each step.

    Raises
    ------
    ValueError
        If the lists do not fit each other or the batch.

    Notes
    -----
    To compile is to trace the network, which takes seconds. So a second training of the same model
    keeps what was compiled, and starts the optimiser anew: Adam's means are set to zero.

    Examples
    --------
    >>> last = keras.layers.Conv3D(1, 1, activation="sigmoid")
    >>> model = keras.Sequential([keras.Input((2, 4, 4, 1)), last])
    >>> image, mask = np.zeros((2, 4, 4, 1), np.float32), np.ones((2, 4, 4), np.uint8)
    >>> len(fit_volumes(model, [image], [mask], steps=2, batch=1))
    2
    """
    _require_volumes(images, masks, steps, batch)
    if loss is not None or not model.compiled:
        model.compile(keras.optimizers.Adam(), loss or Dice(), jit_compile=False)  # as in `fit`
    for variable in model.optimizer.variables:
        variable.assign(np.zeros(variable.shape))
    rng, losses = np.random.default_rng(seed), []
    for step in range(steps):
        model.optimizer.learning_rate = learning_rate * (1 + np.cos(np.pi * step / steps)) / 2
        chosen = rng.choice(len(images), batch, replace=False)
        pairs = [_moved(images[i], masks[i], rng) for i in chosen]
        x, y = (np.stack(parts) for parts in zip(*pairs, strict=True))
        losses.append(float(model.train_on_batch(x, y[..., None])))
    return losses


def _moved(image, mask, rng):
    """Flip a volume along any axis, and turn it within its planes; nothing is interpolated."""
    moves = [flip(), quarter_turns()]
    return augment(image, mask, moves, rng, interpolation="nearest")


def _require_volumes(images, masks, steps, batch):
    """Refuse what cannot be trained, before the first step."""
    integer("steps", steps)
    integer("batch", batch)
    if len(images) != len(masks) or len(images) < batch:
        raise ValueError(
            f"images and masks must be lists of one length, and at least as long as a batch; got "
            f"{len(images)} images, {len(masks)} masks and batch={batch}"
        )
    shapes = sorted({image.shape for image in images}), sorted({mask.shape for mask in masks})
    (first, *other), (mask, *others) = shapes
    if other or others or first[:-1] != mask or mask[-1] != mask[-2]:
        raise ValueError(
            f"images must have one shape (planes, side, side, channels), and masks the same "
            f"without channels; got images of {shapes[0]} and masks of {shapes[1]}"
        )
