"""What the networks are made of: the block of a level, the last layer, and a seed for each."""

from math import gcd

import numpy as np

from convlab.backend import keras

GROUP = 8
"""Channels that group normalisation takes together, or what divides their number."""


def seeds_from(seed):
    """Give every layer a seed of its own, all from one; without one, none.

    Parameters
    ----------
    seed : int or None
        The one seed.

    Yields
    ------
    int or None

    Examples
    --------
    >>> first, again = seeds_from(3), seeds_from(3)
    >>> next(first) == next(again) != next(first)
    True
    """
    source = np.random.SeedSequence(seed)
    while True:
        yield None if seed is None else int(source.spawn(1)[0].generate_state(1)[0] >> 1)


def conv2d_block(
    input_tensor,
    n_filters,
    kernel_size=3,
    batchnorm=True,
    *,
    momentum=0.99,
    padding="same",
    groups=False,
    name=None,
    seeds=None,
):
    """Two convolutions, each normalised and passed through a ReLU.

    Parameters
    ----------
    input_tensor : KerasTensor, shape (batch, rows, columns, channels)
        What the block reads.
    n_filters : int
        Channels of both convolutions.
    kernel_size : int, optional
        Side of the kernels, in pixels.
    batchnorm : bool, optional
        Whether to normalise after each convolution.
    momentum : float, optional
        How much of its moving averages batch normalisation keeps at each step.
    padding : {"same", "valid"}, optional
        "same" keeps the size. "valid" pads nothing, and loses ``kernel_size - 1`` pixels at each
        of the two convolutions.
    groups : bool, optional
        Whether to normalise groups of channels of each image by itself, in place of the batch.
    name : str, optional
        Of the last layer; Keras makes one up if not given.
    seeds : iterator of int, optional
        Where the seeds of the initial kernels come from; fresh randomness if not given.

    Returns
    -------
    KerasTensor, shape (batch, rows, columns, n_filters)
        What the block writes.

    References
    ----------
    He et al., "Delving deep into rectifiers", 2015, for the initial kernels.
    Wu and He, "Group normalization", 2018.

    Examples
    --------
    >>> conv2d_block(keras.Input((32, 48, 3)), 8).shape
    (None, 32, 48, 8)
    """
    x = input_tensor
    for own_name in (None, name):
        start = keras.initializers.HeNormal(seed=next(seeds) if seeds else None)
        convolution = keras.layers.Conv2D(
            n_filters, kernel_size, padding=padding, kernel_initializer=start
        )
        x = convolution(x)
        if groups:
            x = keras.layers.GroupNormalization(n_filters // gcd(n_filters, GROUP))(x)
        elif batchnorm:
            x = keras.layers.BatchNormalization(momentum=momentum)(x)
        x = keras.layers.Activation("relu", name=own_name)(x)
    return x


def answer(input_tensor, n_classes, head=None, *, name=None, seeds=None):
    """Turn the last features into the probabilities of each pixel's class.

    Parameters
    ----------
    input_tensor : KerasTensor, shape (batch, *spatial, channels)
        What the layer reads: two or three spatial axes.
    n_classes : int
        Maps that come out. One class is answered by a sigmoid, several by a softmax.
    head : {None, "sigmoid", "softmax"}, optional
        Overrules that choice.
    name : str, optional
        Of the layer; Keras makes one up if not given.
    seeds : iterator of int, optional
        Where the seed of the initial kernel comes from; fresh randomness if not given.

    Returns
    -------
    KerasTensor, shape (batch, *spatial, n_classes)

    Examples
    --------
    >>> answer(keras.Input((32, 48, 8)), 3).shape
    (None, 32, 48, 3)
    """
    convolution = keras.layers.Conv2D if len(input_tensor.shape) == 4 else keras.layers.Conv3D
    activation = head or ("sigmoid" if n_classes == 1 else "softmax")
    start = keras.initializers.GlorotUniform(seed=next(seeds) if seeds else None)
    layer = convolution(n_classes, 1, activation=activation, kernel_initializer=start, name=name)
    return layer(input_tensor)
