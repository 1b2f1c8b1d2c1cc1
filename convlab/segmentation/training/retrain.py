"""Train one compiled model again and again: TensorFlow builds its graph once."""

import time

import numpy as np

from convlab.backend import keras
from convlab.segmentation.training.fit import draw_squares


def compile_once(model, loss, learning_rate, steps):
    """Make a model ready to train; return what sets it back to a start.

    Parameters
    ----------
    model : keras.Model
        It is compiled in place.
    loss : keras.losses.Loss or str
        What is made small.
    learning_rate : float
        Of Adam at the start. It falls to zero along a cosine.
    steps : int
        Of each training.

    Returns
    -------
    callable
        ``restart(weights)`` gives the model these weights, and its optimiser the state that it had
        before the first step.

    Notes
    -----
    To build the graph of a training step takes longer than many steps of a small network take to
    run. A race of several seeds builds it once for each network.

    Examples
    --------
    >>> model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
    >>> start = model.get_weights()
    >>> restart = compile_once(model, "mse", 0.1, steps=3)
    >>> x, y = keras.ops.ones((4, 2)), keras.ops.zeros((4, 1))
    >>> first = [float(model.train_on_batch(x, y)) for _ in range(3)]
    >>> restart(start)
    >>> first == [float(model.train_on_batch(x, y)) for _ in range(3)]
    True
    """
    rate = keras.optimizers.schedules.CosineDecay(learning_rate, steps)
    optimizer = keras.optimizers.Adam(rate)
    # On a CPU, XLA makes a step of a U-Net several times slower, and Keras may choose it.
    model.compile(optimizer, loss, jit_compile=False)
    optimizer.build(model.trainable_variables)
    first = [keras.ops.convert_to_numpy(variable) for variable in optimizer.variables]

    def restart(weights):
        model.set_weights(weights)
        for variable, value in zip(optimizer.variables, first, strict=True):
            variable.assign(value)
        model.reset_metrics()

    return restart


def train_again(model, images, masks, seed, steps, *, size, batch=8, brightness=0.2, ramp=None):
    """Train a model that was made ready, on the squares that `fit` would cut.

    Parameters
    ----------
    model : keras.Model
        As `compile_once` made it ready, and set back to a start.
    images, masks : sequence of ndarray
        As `fit` takes them.
    seed : int
        Fixes the squares.
    steps : int
        As many as `compile_once` was told.
    size, batch : int
        The side of a square in pixels, and how many there are in a step.
    brightness : float, optional
        The most that a square is made brighter or darker.
    ramp : losses.Ramp, optional
        What changes a weight of the loss from step to step.

    Returns
    -------
    ndarray of float64, shape (steps,)
        What each step took, in seconds.

    Examples
    --------
    >>> answer = keras.layers.Conv2D(1, 1, activation="sigmoid")
    >>> model = keras.Sequential([keras.Input((16, 16, 1)), answer])
    >>> restart = compile_once(model, "binary_crossentropy", 0.1, steps=2)
    >>> image, mask = np.zeros((16, 16, 1), np.float32), np.ones((16, 16), np.uint8)
    >>> train_again(model, [image], [mask], seed=0, steps=2, size=16).shape
    (2,)
    """
    rng, times = np.random.default_rng(seed), [time.perf_counter()]
    for step in range(steps):
        x, y = draw_squares(images, masks, size, batch, rng, brightness)
        if ramp is not None:
            ramp.at(step)
        model.train_on_batch(x, y)
        times.append(time.perf_counter())
    return np.diff(times)
