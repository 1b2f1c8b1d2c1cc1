"""The photograph of 24 coins cut in three, and a small U-Net that learns from one of the parts."""

from typing import NamedTuple

import numpy as np

from convlab.backend import keras
from convlab.lessons.experiments.plateau import train_to_plateau
from convlab.segmentation.data import coins
from convlab.segmentation.inference.whole_images import predict
from convlab.segmentation.metrics import iou
from convlab.segmentation.models import get_unet

TEST, VALIDATION, LEARNING = slice(0, 144), slice(150, 225), slice(225, 303)
"""Rows of the photograph. In rows 144 to 149, which are in no part, the rims of four coins end."""
SQUARE, BATCH = 64, 8


class Part(NamedTuple):
    """Some rows of the photograph.

    Attributes
    ----------
    image : ndarray of float32, shape (rows, columns, 1)
        Brightness, from 0 to 1.
    mask : ndarray of uint8, shape (rows, columns)
        1 for coin, 0 for background.
    instances : ndarray of uint8, shape (rows, columns)
        A number of its own for each coin.
    """

    image: np.ndarray
    mask: np.ndarray
    instances: np.ndarray


def three_parts():
    """Cut the photograph into what is learnt from, what chooses, and what only tests.

    Returns
    -------
    learning, validation, test : Part
        Its lowest 78 rows, the 75 above them, and the uppermost 144. No pixel is in two of them.

    Examples
    --------
    >>> [len(np.unique(part.instances)) - 1 for part in three_parts()]
    [6, 6, 12]
    """
    sample = coins()
    rows = (LEARNING, VALIDATION, TEST)
    return tuple(Part(*(values[part] for values in sample)) for part in rows)


def small_unet(seed):
    """Build the U-Net of these trainings: 8 filters, one class, any size.

    Examples
    --------
    >>> f"{small_unet(0).count_params():,}"
    '543,017'
    """
    image = keras.Input((None, None, 1))
    return get_unet(image, n_filters=8, n_classes=1, momentum=0.9, seed=seed)


def learn(draw, seed, settings):
    """Train the small U-Net until the validation rows no longer get better.

    Parameters
    ----------
    draw : callable
        ``draw(rng) -> images, masks``: a batch.
    seed : int
        Fixes the first weights, the dropout and the batches.
    settings : mapping
        ``rate``, ``check_every``, ``falls``, ``wait``, ``factor`` and ``most``: see
        `train_to_plateau`.

    Returns
    -------
    model : keras.Model
        With the weights of its best check.
    Trained
    """
    _, validation, _ = three_parts()
    keras.utils.clear_session()
    model, rng = small_unet(seed), np.random.default_rng(seed)

    def next_batch():
        images, masks = draw(rng)
        return images, masks[..., None]

    names = ("rate", "check_every", "falls", "wait", "factor", "most")
    plan = {name: settings[name] for name in names}
    score = score_on(validation)
    return model, train_to_plateau(model, "binary_crossentropy", next_batch, score, **plan)


def score_on(part):
    """Return a function that scores a model on a part: the IoU of its coins."""

    def score(model):
        return iou(part.mask, predict(model, part.image)[..., 0] > 0.5)

    return score


def mean_of_views(model, image):
    """Predict an image as it lies, turned and mirrored, in all eight ways, and take the mean.

    Parameters
    ----------
    model : keras.Model
        As `predict` takes it.
    image : ndarray of float32, shape (rows, columns, channels)
        Brightness, from 0 to 1.

    Returns
    -------
    ndarray of float32, shape (rows, columns, n_classes)

    Examples
    --------
    >>> x = keras.Input((None, None, 1))
    >>> model = keras.Model(x, keras.layers.Conv2D(1, 3, padding="same")(x))
    >>> image = np.random.default_rng(0).random((20, 30, 1), np.float32)
    >>> once, turned = mean_of_views(model, image), mean_of_views(model, np.rot90(image))
    >>> bool(np.abs(np.rot90(once) - turned).max() < 1e-6)
    True
    """
    answers = []
    for turns in range(4):
        for step in (1, -1):  # -1 mirrors the columns
            lying = np.ascontiguousarray(np.rot90(image, turns)[:, ::step])
            answers.append(np.rot90(predict(model, lying)[:, ::step], -turns))
    return np.mean(answers, axis=0)
