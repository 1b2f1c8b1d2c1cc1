"""The small U-Net that finds cells, and the batches that it learns from."""

import numpy as np

from convlab.backend import keras
from convlab.lessons.experiments.objectives.nucleated_cells import SIDE
from convlab.segmentation.models.blocks.level import conv2d_block

layers = keras.layers


def small_unet(seed):
    """Build a U-Net of two levels and a bottom, for grey images of 64 x 64 pixels.

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

    image = keras.Input((SIDE, SIDE, 1))
    first = block(image, 8)
    second = block(layers.MaxPooling2D()(first), 16)
    bottom = block(layers.MaxPooling2D()(second), 32)
    last = up(up(bottom, second, 16), first, 8)
    start = keras.initializers.GlorotUniform(next(seeds))
    answer = layers.Conv2D(1, 1, activation="sigmoid", kernel_initializer=start)(last)
    return keras.Model(image, answer)


def batches(images, masks, seed, batch=8):
    """Draw batches without end: images chosen at random, flipped and turned with their masks.

    Parameters
    ----------
    images : ndarray of float32, shape (count, 64, 64, 1)
    masks : ndarray of uint8, shape (count, 64, 64)
    seed : int
        The same seed gives the same batches, whatever is made of them.
    batch : int, optional
        Images in each.

    Returns
    -------
    callable
        ``draw() -> x, y``, of shapes (batch, 64, 64, 1).

    Examples
    --------
    >>> draw = batches(np.zeros((3, 64, 64, 1), "f"), np.ones((3, 64, 64), "u1"), 0, batch=2)
    >>> [part.shape for part in draw()]
    [(2, 64, 64, 1), (2, 64, 64, 1)]
    """
    rng = np.random.default_rng(seed)

    def draw():
        pairs = []
        for i in rng.integers(len(images), size=batch):
            turns, flipped = rng.integers(4), 2 * int(rng.integers(2)) - 1
            pair = images[i], masks[i][..., None]
            pairs.append([np.rot90(part[:, ::flipped], turns) for part in pair])
        return tuple(np.stack(parts) for parts in zip(*pairs, strict=True))

    return draw


def answers(model, images):
    """Predict: ndarray of float32, shape (count, 64, 64), the probability of each pixel."""
    return keras.ops.convert_to_numpy(model(images, training=False))[..., 0]


class TracedOnce:
    """A model for many trainings: TensorFlow traces its step once, which takes seconds.

    Parameters
    ----------
    model : keras.Model
        Not compiled. All but `compile` is its own.

    Examples
    --------
    >>> dot = keras.layers.Dense(1, use_bias=False, kernel_initializer="zeros")
    >>> model = TracedOnce(keras.Sequential([keras.Input((1,)), dot]))
    >>> x, ends = np.ones((4, 1)), []
    >>> for _ in range(2):
    ...     model.set_weights([np.zeros((1, 1))])
    ...     model.compile(keras.optimizers.Adam(0.1), "mse")
    ...     losses = [model.train_on_batch(x, 3 * x) for _ in range(4)]
    ...     ends.append(model.get_weights()[0].item())
    >>> ends[0] == ends[1] > 0.3
    True
    """

    def __init__(self, model):
        self._model = model

    def __getattr__(self, name):
        """Find whatever else the model has."""
        return getattr(self._model, name)

    def __call__(self, *inputs, **options):
        """Predict."""
        return self._model(*inputs, **options)

    def compile(self, optimizer, loss, **options):
        """Compile the first time; after that, set the optimiser back: Adam begins with zeros."""
        if not self._model.compiled:
            self._model.compile(optimizer, loss, **options)
            return
        rate = float(optimizer.learning_rate)
        for variable in self._model.optimizer.variables:
            variable.assign(np.zeros(variable.shape))
        self._model.optimizer.learning_rate = rate
        self._model.reset_metrics()
