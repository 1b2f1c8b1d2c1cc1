"""What a saved network must be before Keras builds it: known layers, of sizes that are there.

Keras runs no code that a file holds, as long as ``safe_mode`` stays on. But it builds whatever a
file describes, and a line of text can describe a layer that no memory holds, or one that reads
other files. So a network is first read as text, then built with weights that are counted before
they are made, for an image of a known size; only then is Keras given the file.
"""

import copy
import json
import math

import h5py
import numpy as np

from convlab.backend import keras

SIDE = 256
"""Rows and columns of the image that a network is built for, in pixels: as a tile of `predict`."""
LARGEST = 2**28
"""Numbers in the answer of one layer to such an image, at most: 1 GiB."""
_WEIGHTS = {  # what a layer is called: its initializers, by which its weights are counted
    "Conv2D": ("kernel", "bias"),
    "Conv2DTranspose": ("kernel", "bias"),
    "DepthwiseConv2D": ("depthwise", "bias"),
    "SeparableConv2D": ("depthwise", "pointwise", "bias"),
    "BatchNormalization": ("beta", "gamma", "moving_mean", "moving_variance"),
    "GroupNormalization": ("beta", "gamma"),
    "LayerNormalization": ("beta", "gamma"),
}
_WITHOUT_WEIGHTS = (
    "Activation", "Add", "AveragePooling2D", "Concatenate", "Cropping2D", "Dropout", "InputLayer",
    "LeakyReLU", "MaxPooling2D", "Multiply", "ReLU", "Rescaling", "Softmax", "SpatialDropout2D",
    "UpSampling2D", "ZeroPadding2D",
)  # fmt: skip
_KNOWN = {
    "keras.layers": (*_WEIGHTS, *_WITHOUT_WEIGHTS),
    "keras.initializers": (
        "Constant", "GlorotNormal", "GlorotUniform", "HeNormal", "HeUniform", "LecunNormal",
        "LecunUniform", "Ones", "RandomNormal", "RandomUniform", "TruncatedNormal",
        "VarianceScaling", "Zeros",
    ),
    "keras.regularizers": ("L1", "L2", "L1L2"),
    "keras": ("DTypePolicy",),
    None: ("__keras_tensor__",),
}  # fmt: skip
_NETWORKS = "Functional", "Sequential"


def read_known(text):
    """Read a network's description, which may have only layers of which it is known what they do.

    Parameters
    ----------
    text : bytes
        JSON, as Keras writes it.

    Returns
    -------
    dict

    Raises
    ------
    ValueError
        Names what is not known.

    Examples
    --------
    >>> read_known(b"[]")
    Traceback (most recent call last):
        ...
    ValueError: it holds no network of layers
    """
    try:
        config = json.loads(text)
    except (ValueError, RecursionError):
        raise ValueError("its network's description is no JSON") from None
    _require_known(config)
    return config


def _require_known(config):
    """Look at all classes that a description names."""
    if not isinstance(config, dict) or config.get("class_name") not in _NETWORKS:
        raise ValueError("it holds no network of layers")
    if config.get("registered_name") not in (None, *_NETWORKS):
        raise ValueError(f"its network is a {str(config['registered_name'])[:40]!r}")
    left = [value for key, value in config.items() if key != "compile_config"]
    while left:  # no recursion: however deep it is nested
        value = left.pop()
        if isinstance(value, dict):
            if "class_name" in value:
                _require_known_class(value)
            left.extend(value.values())
        elif isinstance(value, list):
            left.extend(value)


def _require_known_class(entry):
    """Refuse a class outside of the lists."""
    module, name, registered = map(entry.get, ("module", "class_name", "registered_name"))
    known = _KNOWN.get(module if isinstance(module, str) else None, ())
    if name not in known or registered not in (None, name):
        said = registered if registered not in (None, name) else name
        raise ValueError(f"its network has a {str(said)[:40]!r}, which is no layer of a U-Net")


def count_weights(file, size):
    """Count the numbers of a weights file, and see that they are there.

    Parameters
    ----------
    file : binary file
        In the format HDF5.
    size : int
        Bytes in it.

    Returns
    -------
    int

    Raises
    ------
    ValueError
        If arrays are larger than what is stored of them, are elsewhere, or hold numbers that are
        not finite.
    OSError
        If it is no such file.
    """
    numbers = bytes_ = 0

    def visit(name, entry):
        nonlocal numbers, bytes_
        if not isinstance(entry, h5py.Dataset):
            return
        plain = entry.chunks is None and not entry.external and not entry.is_virtual
        if not plain or entry.dtype.kind not in "biuf":
            raise ValueError(f"its weights {name[:60]!r} are not stored as numbers")
        if entry.nbytes and entry.id.get_storage_size() != entry.nbytes:
            raise ValueError(f"its weights {name[:60]!r} are larger than what is stored of them")
        numbers, bytes_ = numbers + entry.size, bytes_ + entry.nbytes
        if bytes_ > size:
            raise ValueError("its weights are larger than what is stored of them")
        if not np.isfinite(entry[()]).all():
            raise ValueError(f"its weights {name[:60]!r} are not finite")

    with h5py.File(file, "r") as weights:
        weights.visititems(visit)
    return numbers


def require_network(config, stored, maps):
    """Refuse a network that is larger than its file, or that does not answer each pixel.

    Parameters
    ----------
    config : dict
        As `read_known` gives it.
    stored : int
        How many numbers its weights are.
    maps : int
        With how many it should answer.

    Raises
    ------
    ValueError
        If the network has more weights than are stored, or layers that are too large, does not
        read grey or colour images, or does not answer each pixel with so many maps.
    """
    left = [stored]

    class Counted(keras.initializers.Initializer):
        """Zeros, as long as there are weights in the file."""

        def __call__(self, shape, dtype=None):
            left[0] -= math.prod(shape)
            if left[0] < 0:
                raise ValueError("more weights than are stored")
            return keras.ops.zeros(shape, dtype)

    try:
        network = keras.saving.deserialize_keras_object(
            _prepared(config), custom_objects={"Counted": Counted}, safe_mode=True
        )
    except Exception as error:
        if left[0] < 0:
            raise ValueError("its network has more weights than the file holds") from error
        raise
    _require_answer(network, maps)


def _prepared(config):
    """Copy a network's description: for an image of a known size, with weights to be counted."""
    config = copy.deepcopy(config) | {"compile_config": None}
    for layer in config["config"]["layers"]:
        inner, name = layer["config"], layer["class_name"]
        for weights in _WEIGHTS.get(name, ()):
            inner[f"{weights}_initializer"] = {
                "module": None, "class_name": "Counted", "config": {},
                "registered_name": "Counted",
            }  # fmt: skip
        shape = inner.get("batch_shape")
        if name == "InputLayer" and isinstance(shape, list) and len(shape) == 4:
            free = 1, SIDE, SIDE, None
            inner["batch_shape"] = [
                n if given is None else given for given, n in zip(shape, free, strict=True)
            ]
    return config


def _require_answer(network, maps):
    """Look at what goes in and comes out."""
    if len(network.inputs) != 1 or len(network.outputs) != 1:
        raise ValueError("its network must have one input and one output")
    given, answer = network.input_shape, network.output_shape
    if len(given) != 4 or given[-1] not in (1, 3):
        raise ValueError(
            f"its network must read images of 1 channel (grey) or 3 (colour); got "
            f"{given[-1] if len(given) == 4 else len(given)} "
            f"{'channels' if len(given) == 4 else 'axes'}"
        )
    if tuple(answer[:-1]) != tuple(given[:-1]):
        raise ValueError(
            f"its network must answer each pixel; an image of {given[1:3]} pixels becomes "
            f"{answer[1:-1]}"
        )
    if answer[-1] != maps:
        raise ValueError(
            f"its network must answer with {maps} {'map' if maps == 1 else 'maps'}, as its recipe "
            f"says; got {answer[-1]}"
        )
    for layer in network.layers:
        if math.prod(n or 1 for n in layer.output.shape) > LARGEST:
            raise ValueError(f"its layer {layer.name[:40]!r} is too large for any memory")
