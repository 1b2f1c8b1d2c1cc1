"""How much of the image one position sees: its receptive field, by formula and by measurement."""

import difflib
from numbers import Integral

import numpy as np

from convlab.backend import keras
from convlab.segmentation.models.inspect.graph import sides, trace, walk
from convlab.segmentation.models.inspect.linearised import linear_layer
from convlab.segmentation.models.inspect.positions_read import positions_read


def field_by_formula(model, layer=None, at=None, size=None, *, padding=True):
    """Compute which pixels one position of a feature map can depend on.

    Parameters
    ----------
    model : keras.Model
        Functional. With several inputs the first is the image; with several outputs the first is
        asked for.
    layer : str, optional
        Name of a layer, as `anatomy` lists it; the output unless told.
    at : int or tuple of int, optional
        Position in its feature map, one number for each spatial axis; the centre unless told.
    size : int or tuple of int, optional
        Taken for the spatial sides of the input that are open.
    padding : bool, optional
        Whether what is read from the padding counts. The field then has its full extent, even
        where it reaches over the edge of the image.

    Returns
    -------
    tuple of (int, int)
        For each spatial axis of the image the first and the last pixel. With padding the first
        may be negative and the last behind the last pixel. (0, -1) if no pixel is read.

    Raises
    ------
    TypeError
        If the model is not functional, or has a layer whose reading is not known.
    ValueError
        If there is no such layer or position, or a side is open.

    Notes
    -----
    From the position wanted, the graph is walked backwards. A convolution of kernel k, stride s
    and dilation d with p zeros before reads i = s o - p + d t for t = 0 ... k - 1; a transposed
    one all i with o = s i - p + d t. Where branches meet, the positions are united, axis by axis.
    Every layer is taken at its word: weights that are zero count as read. How normalisation's
    statistics depend on the whole map is left out.

    References
    ----------
    Araujo, Norris and Sim, "Computing receptive fields of convolutional neural networks", 2019.

    Examples
    --------
    >>> x = y = keras.Input((32, 48, 1))
    >>> for rate in (1, 2):
    ...     y = keras.layers.Conv2D(1, 3, dilation_rate=rate, padding="same")(y)
    >>> field_by_formula(keras.Model(x, y), at=(16, 1))
    ((13, 19), (-2, 4))
    """
    nodes, target = _traced(model, layer, size)
    read = _pixels(nodes, target, _position(nodes[target], at), padding)
    return tuple((int(axis[0]), int(axis[-1])) if len(axis) else (0, -1) for axis in read)


def field_by_gradient(model, layer=None, at=None, size=None):
    """Measure which pixels one position of a feature map depends on.

    Parameters
    ----------
    model, layer, at, size
        As for `field_by_formula`.

    Returns
    -------
    tuple of (int, int)
        For each spatial axis of the image the first and the last pixel, all inside the image.
        (0, -1) if no pixel is read.

    Raises
    ------
    TypeError
        If the model is not functional.
    ValueError
        If there is no such layer or position, or a side is open.

    Notes
    -----
    The network is rebuilt so that nothing can hide a path: maxima become averages, activations
    and normalisation are left out, all kernels are positive. So no two paths cancel, and the
    gradient of the position with respect to a pixel is zero only if no path leads there. Numbers
    have double precision: a pixel at the rim is reached by few paths of many small factors.

    References
    ----------
    Luo, Li, Urtasun and Zemel, "Understanding the effective receptive field in deep convolutional
    neural networks", 2016, for the gradient as a measure.

    Examples
    --------
    >>> x = keras.Input((32, 48, 1))
    >>> y = keras.layers.MaxPooling2D(2)(keras.layers.Conv2D(1, 3, padding="same")(x))
    >>> field_by_gradient(keras.Model(x, y), at=(0, 7))
    ((0, 2), (13, 16))
    """
    import tensorflow as tf

    nodes, target = _traced(model, layer, size)
    position = _position(nodes[target], at)
    images = [tf.ones((1, *sides(x, size)), tf.float64) for x in model.inputs]
    with tf.GradientTape() as tape:
        tape.watch(images[0])
        value = _run_linear(model, images, target)
        # (1, *spatial, channels) -> the one position, all of its channels together
        wanted = tf.reduce_sum(value[(0, *(int(axis[0]) for axis in position))])
    slope = tape.gradient(wanted, images[0])
    reached = np.zeros(images[0].shape[1:]) if slope is None else slope.numpy()[0]
    axes = range(reached.ndim - 1)
    lines = [reached.any(axis=tuple(np.delete(range(reached.ndim), axis))) for axis in axes]
    hits = [np.flatnonzero(line) for line in lines]
    return tuple((int(hit[0]), int(hit[-1])) if len(hit) else (0, -1) for hit in hits)


def field_sizes(model, layer=None, size=None):
    """Compute all sizes that the receptive field takes, over positions around the centre.

    Parameters
    ----------
    model, layer, size
        As for `field_by_formula`.

    Returns
    -------
    tuple of list of int
        For each axis the sizes in pixels, sorted. A map that was enlarged has more than one:
        neighbours lie differently on what they were made from.

    Examples
    --------
    >>> x = keras.Input((32, 48, 1))
    >>> y = keras.layers.Conv2D(1, 3, padding="same")(keras.layers.UpSampling2D(2)(x))
    >>> field_sizes(keras.Model(x, y))
    ([2], [2])
    """
    nodes, target = _traced(model, layer, size)
    # The layout repeats with the most that any map is divided by: one such period is enough.
    spans = []
    for axis, side in enumerate(nodes[target].shape[:-1]):
        maps = [node.shape[axis] for node in nodes if len(node.shape) == len(nodes[0].shape)]
        period = -(-max(maps) // min(maps))
        spans.append(np.arange(side // 2, min(side // 2 + period, side)))
    found = []
    for axis, span in enumerate(spans):
        ones = [[*spans[:axis], np.array([place]), *spans[axis + 1 :]] for place in span]
        reads = [_pixels(nodes, target, position, padding=True)[axis] for position in ones]
        found.append(sorted({int(r[-1] - r[0] + 1) if len(r) else 0 for r in reads}))
    return tuple(found)


def _pixels(nodes, target, position, padding):
    """Walk backwards from a position; return the pixels of the image read, axis by axis."""
    wanted = {target: position}
    for index in range(target, 0, -1):
        read = wanted.pop(index, None)
        if read is None:
            continue
        node = nodes[index]
        for which, (source, shape) in enumerate(zip(node.inputs, node.read, strict=True)):
            there = positions_read(node.operation, read, shape[:-1], node.shape[:-1], which)
            if not padding:
                pairs = zip(there, shape, strict=False)
                there = [axis[(axis >= 0) & (axis < side)] for axis, side in pairs]
            if all(map(len, there)):
                before = wanted.get(source, there)
                wanted[source] = [np.union1d(a, b) for a, b in zip(before, there, strict=True)]
    return wanted.get(0, [np.array([], int) for _ in nodes[0].shape[:-1]])


def _run_linear(model, images, target):
    """Return what the linear network writes at the target, a place in the list of `trace`."""
    made, written, rng = {}, list(images), np.random.default_rng(0)

    def visit(name, call, args, kwargs):
        operation = call.operation
        if id(operation) not in made:
            made[id(operation)] = linear_layer(operation, rng)
        results = keras.tree.flatten(made[id(operation)](*args, **kwargs))
        written.append(results[0])
        return results

    walk(model, images, visit)
    return written[target]


def _traced(model, layer, size):
    """List the layers, and find the one that is meant: the first output's if it is None."""
    graph = trace(model, size)
    nodes = graph.nodes
    if None in nodes[0].shape:
        raise ValueError(
            f"size must be given, since sides of the input are open: {nodes[0].shape[:-1]}; "
            f"nearest that works: size=128"
        )
    names = [node.name for node in nodes]
    if layer is not None and layer not in names:
        nearest = (difflib.get_close_matches(str(layer), names, 1, 0) or names[-1:])[0]
        raise ValueError(
            f"layer must be the name of a layer; got {layer!r}; nearest that works: {nearest!r}"
        )
    return nodes, graph.outputs[0] if layer is None else names.index(layer)


def _position(node, at):
    """Return the position asked for, one array for each spatial axis; the centre if it is None."""
    spatial = node.shape[:-1]
    if at is None:
        at = tuple(side // 2 for side in spatial)
    at = tuple(at) if isinstance(at, tuple | list) else (at,) * len(spatial)
    if len(at) != len(spatial) or not all(
        isinstance(place, Integral) and 0 <= place < side
        for place, side in zip(at, spatial, strict=True)
    ):
        raise ValueError(
            f"at must be a position in the map of {node.name}, whose sides are {spatial}; got "
            f"{at}; nearest that works: {tuple(side - 1 for side in spatial)}"
        )
    return [np.array([int(place)]) for place in at]
