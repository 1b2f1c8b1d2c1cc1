"""What a network is made of: its layers in order, with shapes, parameters and who reads whom."""

from typing import NamedTuple

from convlab.segmentation.models.inspect.feature_boxes import Architecture, Box, Edge, blocks
from convlab.segmentation.models.inspect.graph import trace

__all__ = ["Architecture", "Box", "Edge", "Layer", "anatomy", "blocks"]


class Layer(NamedTuple):
    """One layer of a network.

    Attributes
    ----------
    name : str
    kind : str
        The name of its class, such as ``Conv2D``.
    shape : tuple of int
        Of what it writes: (*spatial, channels). None where a side is open.
    parameters : int
        Numbers that it keeps, trainable or not.
    inputs : tuple of str
        Names of the layers that it reads.
    """

    name: str
    kind: str
    shape: tuple
    parameters: int
    inputs: tuple


def anatomy(model, size=None):
    """List the layers of a network.

    Parameters
    ----------
    model : keras.Model
        Functional, of one, two or three spatial axes. Models inside it are taken apart.
    size : int or tuple of int, optional
        Taken for the spatial sides of the input that are open.

    Returns
    -------
    list of Layer
        In an order in which they can be computed.

    Raises
    ------
    TypeError
        If the model is not functional.
    ValueError
        If `size` does not fit the model.

    Notes
    -----
    A layer that is called twice is there twice, the second time as ``name#2`` and with no
    parameters, so that the parameters of the list add up to those of the model.

    Examples
    --------
    >>> from convlab.backend import keras
    >>> x = keras.Input((None, None, 3), name="image")
    >>> y = keras.layers.MaxPooling2D(2, name="pool")(keras.layers.Conv2D(8, 3, name="conv")(x))
    >>> for layer in anatomy(keras.Model(x, y), size=(32, 48)):
    ...     print(*layer[:4], layer.inputs)
    image InputLayer (32, 48, 3) 0 ()
    conv Conv2D (30, 46, 8) 224 ('image',)
    pool MaxPooling2D (15, 23, 8) 0 ('conv',)
    """
    nodes = trace(model, size).nodes
    return [
        Layer(
            node.name,
            type(node.operation).__name__,
            node.shape,
            node.parameters,
            tuple(nodes[index].name for index in node.inputs),
        )
        for node in nodes
    ]
