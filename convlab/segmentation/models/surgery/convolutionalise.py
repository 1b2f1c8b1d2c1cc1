"""Turn a classifier of small images into one that answers all over a large image, in one pass."""

from convlab.backend import keras

layers = keras.layers
_POINTWISE = (layers.Dropout, layers.Activation, layers.ReLU)  # each number by itself
_GLOBAL = {
    layers.GlobalAveragePooling2D: layers.AveragePooling2D,
    layers.GlobalMaxPooling2D: layers.MaxPooling2D,
}


def convolutionalise(classifier, input_img=None):
    """Exchange all dense layers of a classifier for convolutions with the same weights.

    Parameters
    ----------
    classifier : keras.Model
        Reads images of one fixed size, (batch, rows, columns, channels), and ends in
        (batch, units): convolutions and pooling, then Flatten or global pooling, then Dense.
    input_img : KerasTensor, shape (batch, rows, columns, channels), optional
        What the new model reads; ``keras.Input((None, None, channels))`` if not given.

    Returns
    -------
    keras.Model
        Ends in (batch, places down, places across, units). The weights are copies.

    Raises
    ------
    TypeError
        If `classifier` is no model.
    ValueError
        If its images have no fixed size, a layer has no counterpart here, or `input_img` has
        other channels.

    Notes
    -----
    A dense layer on a flattened map of h x w cells with c channels has one weight for each cell,
    channel and unit: h w c x units of them. In the order (h, w, c, units) they are the kernel of a
    convolution that fits into the map at one place. On a larger map it fits at more places, and
    answers at each. A dense layer behind it becomes a 1 x 1 convolution.

    Each answer is that of the classifier for its own window, if all of its convolutions are
    ``valid``. With ``same`` the classifier sees zeros around its window, and the new model sees the
    image that is there: then only an image of the classifier's own size is sure to agree.

    References
    ----------
    Sermanet et al., "OverFeat", 2013; Long, Shelhamer and Darrell, "Fully convolutional networks
    for semantic segmentation", 2015, section 3.1.

    Examples
    --------
    >>> small = keras.Sequential([keras.Input((6, 8, 1)), layers.Conv2D(2, 3), layers.Flatten(),
    ...                           layers.Dense(5, activation="relu"), layers.Dense(3)])
    >>> large = convolutionalise(small, keras.Input((10, 9, 1)))
    >>> large.output_shape
    (None, 5, 2, 3)
    >>> large.count_params() == small.count_params()
    True
    """
    channels = _require_classifier(classifier)
    input_img = keras.Input((None, None, channels)) if input_img is None else input_img
    if input_img.shape[-1] != channels:
        raise ValueError(
            f"input_img must have the {channels} channels of the classifier; got "
            f"{input_img.shape[-1]}; for example keras.Input((None, None, {channels}))"
        )
    # A Sequential model is cloned in another way; this makes each a graph.
    graph = keras.Model(classifier.inputs[0], classifier.outputs[0])
    swaps = {}
    clone = keras.models.clone_model(
        graph,
        input_tensors=input_img,
        clone_function=lambda layer: swaps.setdefault(layer.name, _counterpart(layer)),
    )
    for layer in graph.layers:
        if layer.weights:
            old, new = layer.get_weights(), swaps[layer.name].get_weights()
            pairs = zip(old, new, strict=True)
            swaps[layer.name].set_weights([a.reshape(b.shape) for a, b in pairs])
    return clone


def dense_as_convolution(dense, cells=(1, 1)):
    """Make a convolution that has the weights of a dense layer.

    Parameters
    ----------
    dense : keras.layers.Dense
        One that has its weights already.
    cells : tuple of int, optional
        Rows and columns of the map that was flattened before it; (1, 1) if none was.

    Returns
    -------
    keras.layers.Conv2D
        Built, with padding ``valid`` and the same activation.

    Raises
    ------
    ValueError
        If the map does not fit the weights, or there are none yet.

    Examples
    --------
    >>> dense = layers.Dense(5)
    >>> dense.build((None, 2 * 3 * 4))
    >>> dense_as_convolution(dense, (2, 3)).kernel.shape
    TensorShape([2, 3, 4, 5])
    """
    if not dense.built:
        raise ValueError("dense must have its weights already: call it once, or build it")
    length, units = dense.kernel.shape
    channels, rest = divmod(length, cells[0] * cells[1])
    if rest:
        raise ValueError(
            f"cells must divide the {length} inputs of the dense layer; got {tuple(cells)}, which "
            f"are {cells[0] * cells[1]}; nearest that works: (1, 1)"
        )
    convolution = _unbuilt(dense, cells)
    convolution.build((None, *cells, channels))
    kernel, *bias = dense.get_weights()
    convolution.set_weights([kernel.reshape(*cells, channels, units), *bias])
    return convolution


def _counterpart(layer):
    """Make the layer that does the same at every place of a larger image."""
    flattened = _flattened(layer)
    if isinstance(layer, layers.Flatten):
        return layers.Identity(name=layer.name)
    if isinstance(layer, tuple(_GLOBAL)):
        return _GLOBAL[type(layer)](layer.input.shape[1:3], strides=1, name=layer.name)
    if isinstance(layer, layers.Dense):
        return _unbuilt(layer, flattened or (1, 1))
    strange = isinstance(layer, layers.Reshape | layers.ZeroPadding2D | keras.Model)
    if strange or (flattened and not isinstance(layer, _POINTWISE)):
        raise ValueError(
            f"layer {layer.name!r} is a {type(layer).__name__}, which would not do the same on a "
            f"larger image; a classifier may have convolutions, pooling, Flatten or global "
            f"pooling, and Dense layers after it"
        )
    return layer.__class__.from_config(layer.get_config())


def _flattened(layer):
    """Return rows and columns of the map that a layer reads flattened, or None if it is none."""
    while not isinstance(layer.input, list):
        layer = layer.input._keras_history.operation
        if isinstance(layer, layers.Flatten):
            return tuple(layer.input.shape[1:-1]) or None
        if not isinstance(layer, _POINTWISE):
            break
    return None


def _unbuilt(dense, cells):
    """Describe a dense layer as a convolution."""
    return layers.Conv2D(
        dense.units, tuple(cells), activation=dense.activation, use_bias=dense.use_bias,
        name=dense.name, dtype=dense.dtype,
    )  # fmt: skip


def _require_classifier(classifier):
    """Refuse what has no fixed size to slide, and return the channels."""
    if not isinstance(classifier, keras.Model):
        raise TypeError(f"classifier must be a keras.Model; got {type(classifier).__name__}")
    if len(classifier.inputs) != 1 or len(classifier.outputs) != 1:
        raise ValueError(
            f"classifier must have one input and one output; it has {len(classifier.inputs)} and "
            f"{len(classifier.outputs)}"
        )
    shape, out = classifier.input_shape[1:], classifier.output_shape[1:]
    if len(shape) != 3 or None in shape or len(out) != 1:
        raise ValueError(
            f"classifier must go from (rows, columns, channels), all known, to (units,); it goes "
            f"from {shape} to {out}; for example keras.Input((32, 32, 3)) to Dense(2)"
        )
    if isinstance(classifier.outputs[0]._keras_history.operation, layers.Flatten):
        raise ValueError("classifier ends in a Flatten; it must end in a Dense layer, or the like")
    return shape[-1]
