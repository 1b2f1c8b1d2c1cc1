"""Networks that learn from the same scenes for the same number of steps, from several seeds."""

from typing import NamedTuple

import numpy as np

from convlab.backend import keras
from convlab.segmentation.data.synthetic.scenes import scenes
from convlab.segmentation.losses import CrossEntropy, Dice, Sum
from convlab.segmentation.metrics import mean_iou, mean_score, per_image
from convlab.segmentation.metrics.surfaces import boundary_f1
from convlab.segmentation.training.retrain import compile_once, train_again

SIDE = 96
CLASSES = 3
BATCH = 4
WARM_UP = 5  # steps that are not timed: TensorFlow builds its graph in the first


class Result(NamedTuple):
    """How one network did on scenes that it did not learn from; one entry for each seed.

    Attributes
    ----------
    parameters : int
        Of the network.
    iou : ndarray of float64, shape (seeds,)
        Mean IoU over the classes, background left out, all scenes pooled.
    boundary : ndarray of float64, shape (seeds,)
        Boundary F1 within one pixel: the mean over the classes of a scene, then over scenes.
    step : ndarray of float64, shape (seeds,)
        Median time of a training step, in seconds. It differs from run to run.
    answers : ndarray of uint8, shape (scenes, rows, columns)
        What the network of the first seed says.
    """

    parameters: int
    iou: np.ndarray
    boundary: np.ndarray
    step: np.ndarray
    answers: np.ndarray


def tasks(count, rng, **options):
    """Draw scenes of three classes that colour helps to tell apart, as images and masks.

    Parameters
    ----------
    count, rng
        As for `scenes`.
    **options
        Of `scenes`, in place of this module's.

    Returns
    -------
    images : list of ndarray of float32, shape (96, 96, 3)
    masks : list of ndarray of uint8, shape (96, 96)
        0 to 3.

    Examples
    --------
    >>> images, masks = tasks(2, np.random.default_rng(0))
    >>> images[0].shape, masks[0].shape
    ((96, 96, 3), (96, 96))
    """
    settings = {
        "size": (SIDE, SIDE),
        "classes": CLASSES,
        "objects": (1, 3),
        "hue": 1,
        "difficulty": 0.2,
    }
    drawn = scenes(count, rng, **(settings | options))
    return [scene.image for scene in drawn], [scene.mask for scene in drawn]


def compare(builders, learnt, unseen, seeds=(0, 1, 2), steps=150, learning_rate=5e-3):
    """Train each network from each seed, and score it on what it did not learn from.

    Parameters
    ----------
    builders : dict of str to callable
        By name, what builds a network from a seed: ``builder(seed) -> keras.Model``.
    learnt, unseen : tuple of list
        Images and masks, as `tasks` draws them; all of one size.
    seeds : sequence of int, optional
        One training for each. Seed by seed, every network gets the same batches.
    steps : int, optional
        Of each training, with batches of four scenes, turned, flipped, darker or brighter.
    learning_rate : float, optional
        Of Adam at the start. It falls to zero along a cosine.

    Returns
    -------
    dict of str to Result

    Notes
    -----
    The loss is cross-entropy and Dice in sum. With cross-entropy alone, a short training finds the
    objects long before it finds out that there are several kinds.
    """
    results = {}
    for name, build in builders.items():
        keras.utils.clear_session()
        model = build(seeds[0])
        restart = compile_once(model, Sum([CrossEntropy(), Dice()]), learning_rate, steps)
        found, times = [], []
        for seed in seeds:
            restart(build(seed).get_weights())
            took = train_again(model, *learnt, seed, steps, size=SIDE, batch=BATCH, brightness=0.1)
            times.append(np.median(took[min(WARM_UP, steps - 1) :]))
            found.append(_labels(model, unseen[0]))
        results[name] = _score(model.count_params(), found, unseen[1], times)
    return results


def _labels(model, images):
    """Choose the class of each pixel of each image, a few images at a time."""
    parts = [model(np.stack(images[i : i + 10]), training=False) for i in range(0, len(images), 10)]
    return (
        np.concatenate([keras.ops.convert_to_numpy(p) for p in parts]).argmax(-1).astype(np.uint8)
    )


def _score(parameters, found, masks, times):
    """Compare what each seed's network found with the masks."""
    truth = np.stack(masks)
    return Result(
        parameters,
        np.array([mean_iou(truth, labels) for labels in found]),
        np.array([boundary_score(truth, labels) for labels in found]),
        np.array(times),
        found[0],
    )


def boundary_score(truth, found, tolerance=1) -> float:
    """Boundary F1 of many scenes: the mean over the classes of each, then over all.

    Parameters
    ----------
    truth, found : ndarray of int, shape (scenes, rows, columns)
        Labels; 0 is background and has no outline of its own.
    tolerance : float, optional
        How far off an outline may be, in pixels.

    Examples
    --------
    >>> truth = np.zeros((1, 8, 8), int)
    >>> truth[0, 2:5, 2:5] = 1
    >>> boundary_score(truth, truth), boundary_score(truth, np.zeros_like(truth))
    (1.0, 0.0)
    """

    def of_one(truth, found):
        return mean_score(truth, found, boundary_f1, tolerance=tolerance)

    return float(np.mean(per_image(truth, found, of_one)))
