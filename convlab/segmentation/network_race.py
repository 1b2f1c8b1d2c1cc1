"""Networks that learn from the same scenes for the same number of steps, from several seeds."""

import time
from typing import NamedTuple

import numpy as np

from convlab.backend import keras
from convlab.segmentation.metrics import mean_iou, mean_score, per_image
from convlab.segmentation.scenes import scenes
from convlab.segmentation.surfaces import boundary_f1
from convlab.segmentation.train import fit, to_labels

SIDE = 64
CLASSES = 3
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


class Stopwatch:
    """Watch a training silently, and time its steps.

    Examples
    --------
    >>> watch = Stopwatch()
    >>> watch.start(9)
    >>> for _ in range(9):
    ...     watch.step(None)
    >>> watch.median() < 1
    True
    """

    def start(self, steps):
        """Begin."""
        self.times = [time.perf_counter()]

    def step(self, history):
        """Note one more step."""
        self.times.append(time.perf_counter())

    def check(self, history, probabilities):
        """Note a prediction of the unseen image."""

    def end(self):
        """Finish."""

    def median(self):
        """Return the median time of a step in seconds, without the first ones."""
        steps = np.diff(self.times)
        return float(np.median(steps[min(WARM_UP, len(steps) - 1) :]))


def tasks(count, rng, **options):
    """Draw scenes of three classes that colour helps to tell apart, as images and masks.

    Parameters
    ----------
    count : int
        How many.
    rng : numpy.random.Generator
        Where the randomness comes from.
    **options
        Of `scenes`, in place of this module's.

    Returns
    -------
    images : list of ndarray of float32, shape (64, 64, 3)
    masks : list of ndarray of uint8, shape (64, 64)
        0 to 3.

    Examples
    --------
    >>> images, masks = tasks(2, np.random.default_rng(0))
    >>> images[0].shape, masks[0].shape
    ((64, 64, 3), (64, 64))
    """
    settings = {"size": (SIDE, SIDE), "classes": CLASSES, "objects": (1, 3), "hue": 0.9}
    drawn = scenes(count, rng, **(settings | options))
    return [scene.image for scene in drawn], [scene.mask for scene in drawn]


def compare(builders, learnt, unseen, seeds=(0, 1, 2), **options):
    """Train each network from each seed, and score it on what it did not learn from.

    Parameters
    ----------
    builders : dict of str to callable
        By name, what builds a network from a seed: ``builder(seed) -> keras.Model``.
    learnt, unseen : tuple of list
        Images and masks, as `tasks` draws them; all of one size.
    seeds : sequence of int, optional
        One training for each. Seed by seed, every network gets the same batches.
    **options
        Of `train.fit`: ``steps``, ``learning_rate``, ``loss``, ...

    Returns
    -------
    dict of str to Result
    """
    return {name: _one(build, learnt, unseen, seeds, options) for name, build in builders.items()}


def _one(build, learnt, unseen, seeds, options):
    """Train one network from each seed."""
    runs = [_train(build(seed), learnt, unseen, seed, options) for seed in seeds]
    truth = np.stack(unseen[1])
    labels = [found for _, found, _ in runs]
    return Result(
        runs[0][0],
        np.array([mean_iou(truth, found) for found in labels]),
        np.array([boundary_score(truth, found) for found in labels]),
        np.array([step for _, _, step in runs]),
        labels[0],
    )


def _train(model, learnt, unseen, seed, options):
    """Train once; return the parameters, the labels that were found, and the time of a step."""
    watch = Stopwatch()
    fit(model, *learnt, seed=seed, watch=watch, **({"size": SIDE} | options))
    probabilities = keras.ops.convert_to_numpy(model(np.stack(unseen[0]), training=False))
    found = np.stack([to_labels(each) for each in probabilities])
    return model.count_params(), found, watch.median()


def boundary_score(truth, found, tolerance=1):
    """Boundary F1 of many scenes: the mean over the classes of each, then over all.

    Parameters
    ----------
    truth, found : ndarray of int, shape (scenes, rows, columns)
        Labels; 0 is background and has no outline of its own.
    tolerance : float, optional
        How far off an outline may be, in pixels.

    Returns
    -------
    float

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
