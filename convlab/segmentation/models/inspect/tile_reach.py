"""How far a network looks, and by how much it shrinks its image on the way."""

from fractions import Fraction
from math import ceil
from weakref import WeakKeyDictionary

from convlab.backend import keras
from convlab.segmentation.models.inspect.graph import trace
from convlab.segmentation.models.inspect.receptive import field_by_formula

_SIDE = 1024
"""Pixels of the image on which the reach is computed. What sees all of it has no end."""
UNKNOWN = 64
"""The reach taken, in pixels, of a network whose own cannot be computed or has no end."""
_KNOWN = WeakKeyDictionary()  # it is asked for image after image, and follows from the layers alone


class Look:
    """How a network looks at its image.

    Parameters
    ----------
    model : keras.Model
        Functional, from an image to one of its own size.

    Attributes
    ----------
    stride : int
        As `stride_of`.
    reach : int
        As `reach_of`, with `UNKNOWN`. It can take a second, so it is computed when it is asked for,
        and once for each network.
    """

    def __init__(self, model):
        self._model, self.stride = model, stride_of(model)

    @property
    def reach(self):
        """The reach in pixels, int."""
        if self._model not in _KNOWN:
            _KNOWN[self._model] = reach_of(self._model, UNKNOWN)
        return _KNOWN[self._model]


def stride_of(model):
    """Find the total stride: how many pixels one step of the coarsest layer is.

    Parameters
    ----------
    model : keras.Model
        Functional.

    Returns
    -------
    int
        1 if nothing shrinks the image.

    Raises
    ------
    TypeError
        If the model is not functional.

    Examples
    --------
    >>> x = keras.Input((None, None, 1))
    >>> stride_of(keras.Model(x, keras.layers.MaxPooling2D(2)(keras.layers.MaxPooling2D(4)(x))))
    8
    """
    steps = []
    for node in trace(model).nodes:
        before = max((steps[i] for i in node.inputs), default=Fraction(1))
        steps.append(before * _factor(node.operation))
    return ceil(max(steps))


def _factor(layer):
    """Say how many times larger a step is after a layer, in pixels of the image."""
    if isinstance(layer, keras.layers.UpSampling2D):
        return Fraction(1, max(layer.size))
    strides = getattr(layer, "strides", 1)
    largest = strides if isinstance(strides, int) else max(strides)
    return Fraction(1, largest) if isinstance(layer, keras.layers.Conv2DTranspose) else largest


def reach_of(model, otherwise):
    """Find how far the network looks from an output pixel, to the farther side.

    Parameters
    ----------
    model : keras.Model
        What maps an image to one of its own size.
    otherwise : int
        What to take if it cannot be computed from the layers, or has no end, as after an average
        over the whole image.

    Returns
    -------
    int
        Pixels.

    Notes
    -----
    Neighbours lie differently on the coarse maps that they were made from, so all places within
    one total stride are asked.

    Examples
    --------
    >>> x = keras.Input((None, None, 1))
    >>> reach_of(keras.Model(x, keras.layers.Conv2D(1, 7, padding="same")(x)), otherwise=64)
    3
    """
    reach = _reach(model)
    return otherwise if reach is None else reach


def _reach(model):
    """Compute the reach from the layers; None if that cannot be done, or it has no end."""
    size = tuple(side or _SIDE for side in model.input_shape[1:3])
    stride, reach = stride_of(model), 0
    try:
        for phase in range(stride):
            at = tuple(min(side // 2 + phase, side - 1) for side in size)
            field = field_by_formula(model, at=at, size=size)
            for place, (first, last) in zip(at, field, strict=True):
                reach = max(reach, place - first, last - place)
    except TypeError:  # a layer whose reading nobody has written down
        return None
    return reach if reach < min(size) // 2 - stride else None
