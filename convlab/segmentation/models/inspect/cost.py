"""What a network costs, counted from its graph: multiplications, and bytes that training keeps."""

from math import prod

from convlab._arguments.values import integer
from convlab.backend import keras
from convlab.segmentation.models.inspect.graph import trace

layers = keras.layers
FORWARD = (
    layers.Conv1D,
    layers.Conv2D,
    layers.Conv3D,
    layers.DepthwiseConv1D,
    layers.DepthwiseConv2D,
    layers.Dense,
)
TRANSPOSED = (layers.Conv1DTranspose, layers.Conv2DTranspose, layers.Conv3DTranspose)
SEPARABLE = (layers.SeparableConv1D, layers.SeparableConv2D)
BYTES = 4  # of a number, float32
VIEWS = (layers.Reshape, layers.Flatten, layers.Dropout)


def multiply_adds(model, size=None):
    """Count the multiplications, each with its addition, of one prediction.

    Parameters
    ----------
    model : keras.Model
        Functional, of one, two or three spatial axes.
    size : int or tuple of int, optional
        Taken for the spatial sides of the input that are open.

    Returns
    -------
    int
        For one image, or one volume, of all convolutions and dense layers.

    Raises
    ------
    TypeError
        If the model is not functional, or has a kernel in a layer of another kind.
    ValueError
        If `size` does not fit the model, or is needed and not given.

    Notes
    -----
    A kernel of ``k x k x C_in x C_out`` numbers is used once for each output pixel, and that of a
    transposed convolution once for each input pixel. Zeros of the padding are multiplied too.
    Normalising, adding and pooling are left out: each costs a few operations for each number.
    A training step costs about three times as much: forward, for the values, and for the kernels.

    Examples
    --------
    >>> x = keras.Input((None, None, 3))
    >>> multiply_adds(keras.Model(x, layers.Conv2D(8, 5, padding="same")(x)), size=(10, 20))
    120000
    """
    return sum(_products(node) for node in _closed(model, size))


def activation_bytes(model, size=None, batch=1):
    """Count the bytes of all feature maps, which a training step keeps for its way back.

    Parameters
    ----------
    model : keras.Model
        Functional, of one, two or three spatial axes.
    size : int or tuple of int, optional
        Taken for the spatial sides of the input that are open.
    batch : int, optional
        Images, or volumes, of one step.

    Returns
    -------
    int
        Four bytes for each number that a layer reads from the batch or writes.

    Raises
    ------
    TypeError
        If the model is not functional.
    ValueError
        If `size` does not fit the model, or is needed and not given, or `batch` is below 1.

    Notes
    -----
    The gradient of a kernel needs what the layer read, and that of a ReLU what it wrote, so nearly
    every map is kept until the way back has passed it. It is a count, not a measurement: a library
    may keep a map less, or keep a mask beside it, and needs room to work in. Layers that only name
    the same numbers anew, and dropout, of which one bit a number would do, are not counted. Neither
    are the weights, their gradients and the two means of Adam, four times the parameters: few bytes
    next to the maps of large images.

    Examples
    --------
    >>> x = keras.Input((None, None, 3))
    >>> model = keras.Model(x, layers.Conv2D(8, 5, padding="same")(x))
    >>> activation_bytes(model, size=(10, 20), batch=2) == 4 * 2 * 10 * 20 * (3 + 8)
    True
    """
    integer("batch", batch)
    nodes = _closed(model, size)
    numbers = sum(prod(node.shape) for node in nodes if not isinstance(node.operation, VIEWS))
    return BYTES * batch * numbers


def _closed(model, size):
    """List the calls of a model, all of whose sides are known."""
    nodes = trace(model, size).nodes
    for node in nodes:
        if None in node.shape:
            raise ValueError(
                f"size must be given, since the sides of {node.name} are open: {node.shape}; for "
                f"example size={(64,) * (len(node.shape) - 1)}"
            )
    return nodes


def _products(node):
    """Count the multiplications of one call: how often each number of its kernel is used."""
    layer = node.operation
    if isinstance(layer, SEPARABLE):
        kernels = prod(layer.depthwise_kernel.shape) + prod(layer.pointwise_kernel.shape)
        return kernels * prod(node.shape[:-1])
    if isinstance(layer, TRANSPOSED):
        return prod(layer.kernel.shape) * prod(node.read[0][:-1])
    if isinstance(layer, FORWARD):
        return prod(layer.kernel.shape) * prod(node.shape[:-1])
    if hasattr(layer, "kernel"):
        raise TypeError(
            f"multiply_adds counts convolutions and dense layers; {node.name} is a "
            f"{type(layer).__name__}, which has a kernel too"
        )
    return 0
