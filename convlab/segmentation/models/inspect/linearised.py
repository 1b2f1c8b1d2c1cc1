"""Layers without anything that could hide a path: linear, and with positive weights only."""

import numpy as np

from convlab.backend import keras

AVERAGED = {
    **{f"MaxPooling{n}D": f"AveragePooling{n}D" for n in (1, 2, 3)},
    **{f"GlobalMaxPooling{n}D": f"GlobalAveragePooling{n}D" for n in (1, 2, 3)},
    **{f"AdaptiveMaxPooling{n}D": f"AdaptiveAveragePooling{n}D" for n in (1, 2, 3)},
    **dict.fromkeys(("Maximum", "Minimum"), "Average"),
    **dict.fromkeys(("Subtract", "Multiply"), "Add"),
}
"""What takes the place of a layer that chooses, cancels or is not linear."""

LEFT_OUT = {
    *("BatchNormalization", "GroupNormalization", "LayerNormalization", "UnitNormalization"),
    *("Activation", "ReLU", "LeakyReLU", "PReLU", "ELU", "Softmax", "Rescaling", "Normalization"),
    *("Dropout", "SpatialDropout1D", "SpatialDropout2D", "SpatialDropout3D", "GaussianNoise"),
    *("GaussianDropout", "Identity"),
    *("Relu", "Sigmoid", "Tanh", "Silu", "Gelu", "LeakyRelu", "Negative"),
}
"""What is replaced by nothing."""


def linear_layer(layer, rng):
    """Return what stands for a layer when only the paths through it are of interest.

    Parameters
    ----------
    layer : keras.Operation
        The layer; it is not changed.
    rng : numpy.random.Generator
        Draws the weights, from 0.5 to 1.

    Returns
    -------
    callable
        From tensors of double precision to tensors of double precision.

    Notes
    -----
    Each kernel is divided by its sum, or else a deep network's numbers would grow without bound.
    Biases are zero.

    Examples
    --------
    >>> convolution = keras.layers.Conv2D(4, 3, activation="relu")
    >>> convolution.build((None, 8, 8, 2))
    >>> positive = linear_layer(convolution, np.random.default_rng(0))
    >>> bool((positive.get_weights()[0] > 0).all()), positive.activation.__name__
    (True, 'linear')
    """
    kind = type(layer).__name__
    if kind in LEFT_OUT:
        return lambda x, *_, **__: x
    if not isinstance(layer, keras.Layer):  # an operator such as +
        return (lambda *terms: sum(terms)) if kind in AVERAGED else layer
    config = layer.get_config() | {"dtype": "float64"}
    if "activation" in config:
        config["activation"] = "linear"
    kept = getattr(keras.layers, AVERAGED[kind]) if kind in AVERAGED else type(layer)
    twin = kept.from_config(config)
    if layer.weights:
        twin.build(layer.get_build_config()["input_shape"])
        twin.set_weights([_positive(weight.shape, rng) for weight in twin.weights])
    return twin


def _positive(shape, rng):
    """Draw a kernel (*window, channels, channels) of sum 1 for each last channel; no bias."""
    if len(shape) < 2:
        return np.zeros(shape)
    weights = rng.uniform(0.5, 1, shape)
    return weights / weights.sum(axis=tuple(range(len(shape) - 1)))
