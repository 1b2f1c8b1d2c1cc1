"""Networks that see far against networks that do not, where only something far off decides."""

from typing import NamedTuple

import numpy as np

from convlab.backend import keras
from convlab.segmentation.data.synthetic.vehicles_in_fog import CLASS_NAMES, SIDE, context_scenes
from convlab.segmentation.losses import CrossEntropy
from convlab.segmentation.metrics import iou
from convlab.segmentation.models.deeplab import deeplab
from convlab.segmentation.models.pspnet import pspnet
from convlab.segmentation.models.unet import unet
from convlab.segmentation.training.retrain import compile_once


class ContextScores(NamedTuple):
    """How a network did on scenes that were not learnt from.

    Attributes
    ----------
    kind : ndarray of float64, shape (seeds,)
        Share of the vehicles' pixels for which the true kind of vehicle was likelier than the
        other.
    found : ndarray of float64, shape (seeds,)
        IoU of vehicle against fog, whatever the kind.
    labels : ndarray of uint8, shape (scenes, rows, columns)
        The answers of the first seed.
    weights : int
        Parameters of the network.
    """

    kind: np.ndarray
    found: np.ndarray
    labels: np.ndarray
    weights: int


WEIGHTS = (0.1, 1, 1)
"""What a pixel of fog, boat and car counts in the loss."""


def _image():
    return keras.Input((SIDE, SIDE, 3))


_SMALL = {"n_filters": 4, "n_classes": len(CLASS_NAMES), "momentum": 0.9}
_NEAR = {"stride": 4, "depth": 2}  # a base that sees 11 pixels to each side

POOLING = {
    "PSPNet": lambda seed: pspnet(_image(), seed=seed, **_NEAR, **_SMALL),
    "no pooling": lambda seed: pspnet(_image(), context=False, seed=seed, **_NEAR, **_SMALL),
    "small U-Net": lambda seed: unet(_image(), depth=2, seed=seed, **_SMALL),
}
"""A PSPNet, the same weights without averages, and a U-Net of two levels; from seed to network."""


def _atrous(rates):
    plain = {"decoder": False, "image_pooling": False, "rates": rates}
    return lambda seed: deeplab(_image(), seed=seed, **plain, **_NEAR, **_SMALL)


RATES = {"rates 1, 1, 1": _atrous((1, 1, 1)), "rates 4, 8, 12": _atrous((4, 8, 12))}
"""A DeepLab v3 without image pooling, its pyramid without holes and with them."""


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


def race(entries, learnt, unseen, seeds=(0, 1, 2), steps=80, batch=8, learning_rate=2e-2):
    """Train each network from several seeds, and score it.

    Parameters
    ----------
    entries : dict of str to callable
        By name, what builds a network from a seed, such as `POOLING` and `RATES`.
    learnt, unseen : tuple of ndarray
        Images and masks, as `tasks` draws them.
    seeds : sequence of int, optional
        One training for each. It fixes the initial kernels and the batches.
    steps, batch : int, optional
        Of each training: how many batches, and how many scenes in each.
    learning_rate : float, optional
        Of Adam at the start. It falls to zero along a cosine.

    Returns
    -------
    dict of str to ContextScores

    Notes
    -----
    Most of the time of a short training goes into tracing the graph. So each network is compiled
    once, and for each seed its weights and its optimizer are set back.
    """
    results = {}
    for name, build in entries.items():
        keras.utils.clear_session()
        model = build(seeds[0])
        # Vehicles are few pixels: without weights, a short training first learns fog, then stops.
        restart = compile_once(model, CrossEntropy(WEIGHTS), learning_rate, steps)
        answers = []
        for seed in seeds:
            restart(build(seed).get_weights())
            _train(model, *learnt, steps, batch, np.random.default_rng(seed))
            answers.append(keras.ops.convert_to_numpy(model(unseen[0], training=False)))
        results[name] = _score(answers, unseen[1], model.count_params())
    return results


def _train(model, images, masks, steps, batch, rng):
    """Learn from scenes chosen at random, half of them mirrored."""
    for _ in range(steps):
        chosen = rng.integers(len(images), size=batch)
        ways = slice(None, None, int(rng.choice([-1, 1])))
        model.train_on_batch(images[chosen][:, :, ways], masks[chosen][:, :, ways, None])


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


def _score(answers, masks, weights):
    """Score what each seed answered, (scenes, rows, columns, classes)."""
    labels = [to_kinds(answer) for answer in answers]
    return ContextScores(
        np.array([kind_accuracy(answer, masks) for answer in answers]),
        np.array([iou(masks > 0, found > 0) for found in labels]),
        labels[0],
        weights,
    )
