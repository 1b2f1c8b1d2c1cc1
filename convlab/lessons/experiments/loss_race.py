"""The same small network, trained with one loss after the other, from several seeds."""

from typing import NamedTuple

import numpy as np

from convlab.backend import keras
from convlab.segmentation.data.synthetic.scenes import scenes
from convlab.segmentation.metrics import iou
from convlab.segmentation.metrics.surfaces import hausdorff95
from convlab.segmentation.models.blocks.level import conv2d_block
from convlab.segmentation.training.retrain import compile_once, train_again

SIDE = 64
layers = keras.layers


class Scores(NamedTuple):
    """How well a loss did on scenes that were not learnt from; one entry for each seed.

    Attributes
    ----------
    iou : ndarray of float64, shape (seeds,)
        Mean over the scenes.
    hd95 : ndarray of float64, shape (seeds,)
        Mean over the scenes, in pixels; a scene where nothing was found counts with the diagonal.
    found : ndarray of float32, shape (rows, columns)
        The first scene's probabilities, from the first seed.
    """

    iou: np.ndarray
    hd95: np.ndarray
    found: np.ndarray


def tasks(count, rng):
    """Draw scenes of one class with few and small objects, as images and masks.

    Parameters
    ----------
    count, rng
        As for `scenes`.

    Returns
    -------
    images : list of ndarray of float32, shape (64, 64, 3)
    masks : list of ndarray of uint8, shape (64, 64)
        1 on objects.

    Examples
    --------
    >>> images, masks = tasks(2, np.random.default_rng(0))
    >>> images[0].shape, masks[0].shape
    ((64, 64, 3), (64, 64))
    """
    drawn = scenes(count, rng, (SIDE, SIDE), classes=1, objects=(1, 2), noise=0.15)
    return [scene.image for scene in drawn], [scene.mask for scene in drawn]


def small_unet(seed):
    """Build a U-Net of two levels and a bottom, for images of 64 x 64 pixels in colour.

    Parameters
    ----------
    seed : int
        Fixes the initial kernels.

    Returns
    -------
    keras.Model
        Not compiled. One map of probabilities.

    Examples
    --------
    >>> small_unet(0).output_shape
    (None, 64, 64, 1)
    """
    seeds = iter(range(100 * seed, 100 * seed + 100))

    def block(x, n_filters):
        return conv2d_block(x, n_filters, momentum=0.9, seeds=seeds)

    def up(x, skip, n_filters):
        start = keras.initializers.GlorotUniform(next(seeds))
        larger = layers.Conv2DTranspose(n_filters, 2, strides=2, kernel_initializer=start)(x)
        return block(layers.Concatenate()([larger, skip]), n_filters)

    image = keras.Input((SIDE, SIDE, 3))
    first = block(image, 8)
    second = block(layers.MaxPooling2D()(first), 16)
    bottom = block(layers.MaxPooling2D()(second), 32)
    last = up(up(bottom, second, 16), first, 8)
    start = keras.initializers.GlorotUniform(next(seeds))
    answer = layers.Conv2D(1, 1, activation="sigmoid", kernel_initializer=start)(last)
    return keras.Model(image, answer)


def race(entries, learnt, unseen, seeds=(0, 1, 2), steps=150):
    """Train the small network with each loss, and score it.

    Parameters
    ----------
    entries : dict of str to callable
        By name, what makes a loss and its `Ramp` (or None).
    learnt, unseen : tuple of list
        Images and masks, as `tasks` draws them.
    seeds : sequence of int, optional
        One training for each, of the same batches for every loss.
    steps : int, optional
        Of each training.

    Returns
    -------
    dict of str to Scores
    """
    return {
        name: _collect(_answers(*make(), learnt, unseen, seeds, steps), unseen[1])
        for name, make in entries.items()
    }


def _answers(loss, ramp, learnt, unseen, seeds, steps):
    """Train once from each seed; return the unseen images' probabilities, each without channels."""
    keras.utils.clear_session()
    model, answers = small_unet(seeds[0]), []
    restart = compile_once(model, loss, 5e-3, steps)
    for seed in seeds:
        restart(small_unet(seed).get_weights())
        train_again(model, *learnt, seed, steps, size=SIDE, ramp=ramp)
        probabilities = model(np.stack(unseen[0]), training=False)
        answers.append(keras.ops.convert_to_numpy(probabilities)[..., 0])
    return answers


def _collect(answers, masks):
    """Score what each seed answered."""
    pairs = [[(mask, (p > 0.5).astype(np.uint8)) for mask, p in zip(masks, answer, strict=True)]
             for answer in answers]  # fmt: skip
    far = np.hypot(SIDE, SIDE)
    return Scores(
        np.array([np.mean([iou(*pair) for pair in of_seed]) for of_seed in pairs]),
        np.array(
            [np.mean([min(hausdorff95(*pair), far) for pair in of_seed]) for of_seed in pairs]
        ),
        answers[0][0],
    )
