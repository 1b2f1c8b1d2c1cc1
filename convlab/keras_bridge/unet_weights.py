"""The bridge between a U-Net in Keras and the same network in NumPy.

Keras is the witness: only its layers are walked here, and its arrays copied. Both keep kernels as
``(*kernel, C_large, C_small)``, so nothing is turned or swapped.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from convlab.backend import keras
from convlab.nn.parameters import Params
from convlab.nn.unet_kernels import settings

ARRAYS = {
    "Conv2D": ("kernel", "bias"),
    "Conv2DTranspose": ("kernel", "bias"),
    "BatchNormalization": ("gamma", "beta", "moving_mean", "moving_variance"),
}
"""What a Keras layer holds, in its order."""


def unet_layers(model: "keras.Model") -> dict[str, "keras.Layer"]:
    """Name the layers of a Keras U-Net as `convlab.nn.unet` does.

    Parameters
    ----------
    model
        As `segmentation.models.get_unet` builds it; or `segmentation.models.unet` with padding
        "same" and ``up`` one of "transposed3", "transposed2" and "nearest", with skips or without.

    Returns
    -------
    dict
        In the order of what ``unet.forward`` lets you watch: ``"c1a_conv"``, ``"c1a_norm"``, ...

    Raises
    ------
    ValueError
        A model that is no such U-Net.

    Examples
    --------
    >>> from convlab.segmentation.models import get_unet
    >>> layers = unet_layers(get_unet(keras.Input((16, 16, 1)), n_filters=1))
    >>> [(name, layer.__class__.__name__) for name, layer in layers.items()][:3]
    [('c1a_conv', 'Conv2D'), ('c1a_norm', 'BatchNormalization'), ('c1a', 'Activation')]
    """
    found = dict(_named(model.layers))
    kernels = {
        name.partition("_")[0]: tuple(layer.kernel.shape)
        for name, layer in found.items()
        if hasattr(layer, "kernel")
    }
    others = [layer for layer in model.layers if layer not in found.values()]
    if settings(kernels) is None or any(type(each).__name__ != "InputLayer" for each in others):
        raise ValueError(
            f"model must be the lesson's U-Net, with blocks of two 3 x 3 convolutions, and what "
            f"`unet.init` knows between them; got {getattr(model, 'name', model)!r} with kernels "
            f"{list(kernels.values())[:3]}..; nearest that works: "
            f"convlab.segmentation.models.get_unet(keras.Input((128, 128, 3)))"
        )
    return found


def _named(layers: Sequence["keras.Layer"]) -> Iterator[tuple[str, "keras.Layer"]]:
    """Walk from the image to the answer: what a layer is called follows from what came before."""
    number, half, down, enlarged = 1, "a", True, False
    for layer in layers:
        kind = type(layer).__name__
        if layer.name == "outputs":
            yield "outputs", layer
        elif kind == "Conv2D" and enlarged:
            yield f"u{number}", layer
            enlarged = False
        elif kind == "Conv2D" and layer.padding == "same":
            yield f"c{number}{half}_conv", layer
        elif kind == "BatchNormalization":
            yield f"c{number}{half}_norm", layer
        elif kind == "Activation":
            yield f"c{number}{half}", layer
            number, half = (number, "b") if half == "a" else (number + 1, "a")
        elif kind == "MaxPooling2D":
            yield f"p{number - 1}", layer
            down = True
        elif kind == "Conv2DTranspose":
            yield f"u{number}", layer
            down = False
        elif kind == "UpSampling2D" and layer.interpolation == "nearest":
            yield f"u{number}_resize", layer
            down, enlarged = False, True
        elif kind == "Concatenate":
            yield f"u{number}_skip", layer
        elif kind == "Dropout":
            yield f"p{number - 1}_dropout" if down else f"u{number}_dropout", layer


def unet_params(model: "keras.Model") -> Params:
    """Copy the arrays of a Keras U-Net, for `convlab.nn.unet`.

    Parameters
    ----------
    model
        As for `unet_layers`, which refuses others.

    Examples
    --------
    >>> from convlab.segmentation.models import get_unet
    >>> model = get_unet(keras.Input((16, 16, 1)), n_filters=1)
    >>> params = unet_params(model)
    >>> sum(array.size for array in params.values()) == model.count_params()
    True
    """
    return {
        name: keras.ops.convert_to_numpy(variable)
        for name, variable in _variables(unet_layers(model))
    }


def set_unet_params(model: "keras.Model", params: Params) -> None:
    """Give a Keras U-Net the arrays of `convlab.nn.unet`.

    Parameters
    ----------
    model
        As for `unet_layers`; it is changed in place.
    params
        As `unet_params` returns them.

    Raises
    ------
    ValueError
        Another network's names or shapes; then nothing is changed.

    Examples
    --------
    >>> from convlab.segmentation.models import get_unet
    >>> one, other = (get_unet(keras.Input((16, 16, 1)), n_filters=1, seed=s) for s in (0, 1))
    >>> set_unet_params(other, unet_params(one))
    >>> bool((other.get_weights()[0] == one.get_weights()[0]).all())
    True
    """
    variables = dict(_variables(unet_layers(model)))
    theirs = {name: tuple(variable.shape) for name, variable in variables.items()}
    ours = {name: tuple(array.shape) for name, array in params.items()}
    for name in sorted(theirs.keys() | ours.keys()):
        if theirs.get(name) != ours.get(name):
            raise ValueError(
                f"params[{name!r}] must have shape {theirs.get(name)} for {model.name!r}; "
                f"got {ours.get(name)}; "
                "nearest that works: the params of a network of the same settings"
            )
    for name, variable in variables.items():
        variable.assign(params[name])


def _variables(layers: dict[str, "keras.Layer"]) -> Iterator[tuple[str, Any]]:
    """Name each array of each layer: ``c1a/kernel``."""
    for name, layer in layers.items():
        for what in ARRAYS.get(type(layer).__name__, ()):
            yield f"{name.partition('_')[0]}/{what}", getattr(layer, what)
