"""What each part of a U-Net buys: the same training with one part changed, from several seeds."""

from typing import NamedTuple

import numpy as np

from convlab.backend import keras
from convlab.segmentation.data.synthetic.scenes import scenes
from convlab.segmentation.metrics import iou
from convlab.segmentation.metrics.surfaces import boundary_f1
from convlab.segmentation.models.unet import unet
from convlab.segmentation.training.retrain import compile_once

SIDE = 64
BATCH = 8
VARIANTS = {
    "U-Net, 2 x 2 transposed": {},
    "without skips": {"skips": False},
    "3 x 3 transposed": {"up": "transposed3"},
    "resize, convolve": {"up": "resize"},
    "sub-pixel": {"up": "subpixel"},
}
"""By name, what is changed in ``unet(..., depth=3)``."""


class Outcome(NamedTuple):
    """How one variant did on scenes that were not learnt from; one entry for each seed.

    Attributes
    ----------
    parameters : int
    iou : ndarray of float64, shape (seeds,)
        Mean over the scenes.
    boundary : ndarray of float64, shape (seeds,)
        Boundary F1 within one pixel, mean over the scenes.
    found : ndarray of bool, shape (scenes, rows, columns)
        What the first seed's network calls an object.
    """

    parameters: int
    iou: np.ndarray
    boundary: np.ndarray
    found: np.ndarray


def tasks(count, rng):
    """Draw scenes of objects of five shapes, all to be found and told from the ground.

    Parameters
    ----------
    count, rng
        As for `scenes`.

    Returns
    -------
    images : ndarray of float32, shape (count, 64, 64, 3)
    masks : ndarray of uint8, shape (count, 64, 64)
        1 on objects.

    Examples
    --------
    >>> images, masks = tasks(2, np.random.default_rng(0))
    >>> images.shape, masks.shape, np.unique(masks).tolist()
    ((2, 64, 64, 3), (2, 64, 64), [0, 1])
    """
    drawn = scenes(count, rng, (SIDE, SIDE), classes=5, objects=(2, 5))
    images = np.stack([scene.image for scene in drawn]).astype(np.float32)
    return images, np.stack([scene.mask > 0 for scene in drawn]).astype(np.uint8)


def ablate(learnt, unseen, variants=None, *, seeds=(0, 1, 2), steps=60, n_filters=4, depth=3):
    """Train every variant from several seeds, and score it.

    Parameters
    ----------
    learnt, unseen : tuple of ndarray
        Images and masks, as `tasks` draws them.
    variants : dict of str to dict, optional
        By name, arguments of `unet`; `VARIANTS` if not given.
    seeds : sequence of int, optional
        One training for each, on the same batches for every variant.
    steps : int, optional
        Of each training.
    n_filters, depth : int, optional
        Of the network.

    Returns
    -------
    dict of str to Outcome

    Raises
    ------
    ValueError
        If images and masks differ in number, or there is nothing to do.

    Notes
    -----
    A variant is compiled once and given new weights for each seed: TensorFlow's graph of a training
    step takes longer to build than many steps take to run.

    Examples
    --------
    >>> data = tasks(4, np.random.default_rng(0))
    >>> found = ablate(data, data, {"small": {}}, seeds=[0], steps=1, n_filters=1, depth=1)
    >>> found["small"].iou.shape
    (1,)
    """
    for name, (images, masks) in {"learnt": learnt, "unseen": unseen}.items():
        if len(images) != len(masks) or not len(images):
            raise ValueError(
                f"{name} must be images and as many masks, 1 or more; got {len(images)} images "
                f"and {len(masks)} masks"
            )
    if steps < 1 or not len(seeds):
        raise ValueError(f"steps and seeds must be 1 or more; got {steps} and {len(seeds)}")
    variants = VARIANTS if variants is None else variants

    def build(seed, options):
        image = keras.Input(learnt[0].shape[1:])
        common = {"n_filters": n_filters, "n_classes": 1, "depth": depth, "momentum": 0.9}
        return unet(image, **(common | options), seed=seed)

    outcomes = {}
    for name, options in variants.items():
        keras.utils.clear_session()
        model = build(seeds[0], options)
        restart = compile_once(model, "binary_crossentropy", 0.01, steps)
        answers = []
        for seed in seeds:
            restart(build(seed, options).get_weights())
            _train(model, learnt, seed, steps)
            answers.append(
                keras.ops.convert_to_numpy(model(unseen[0], training=False))[..., 0] > 0.5
            )
        outcomes[name] = _score(model.count_params(), answers, unseen[1])
    return outcomes


def _train(model, learnt, seed, steps):
    """Train once on squares turned by quarters."""
    images, masks = learnt
    rng = np.random.default_rng(seed)
    for _ in range(steps):
        chosen, turn = rng.integers(len(images), size=BATCH), rng.integers(4)
        x, y = (np.rot90(array[chosen], turn, axes=(1, 2)) for array in (images, masks[..., None]))
        model.train_on_batch(x, y)


def _score(parameters, answers, masks):
    """Compare what each seed's network found with the masks."""
    pairs = [list(zip(masks, found, strict=True)) for found in answers]
    return Outcome(
        parameters,
        np.array([np.mean([iou(*pair) for pair in of_seed]) for of_seed in pairs]),
        np.array(
            [np.mean([boundary_f1(*pair, tolerance=1) for pair in of_seed]) for of_seed in pairs]
        ),
        answers[0],
    )
