"""The U-Net in NumPy: forward, backward, and a step of training, from a plain dict of arrays.

It is the lesson's network, `segmentation.models.get_unet`, layer for layer. Blocks of two
convolutions go down, ``c1`` to ``c4``, with a pooling after each, ``p1`` to ``p4``. ``c5`` is the
bottom. A transposed convolution and a block go up on each level, ``u6`` and ``c6`` to ``u9`` and
``c9``. A 1 x 1 convolution answers, ``outputs``. Block ``c1`` has the halves ``c1a`` and ``c1b``.

Parameters are ``{"c1a/kernel": array, "c1a/bias": array, "c1a/gamma": array, ...}``, and gradients
have the same names.
"""

import numpy as np

from convlab._arguments.values import integer
from convlab._fast import cores
from convlab.geometry import Geometry
from convlab.nn import layers
from convlab.nn.adam import adam, start
from convlab.nn.layers.logits import probabilities
from convlab.nn.layers.normalisation import EPSILON

__all__ = ["adam", "folded", "forward", "init", "kernel_shapes", "predict", "start", "train_step"]

MOVING = ("moving_mean", "moving_variance")
"""What training averages and does not learn."""


def init(rng, channels=3, n_filters=16, n_classes=2, batchnorm=True, depth=4):
    """Draw the parameters of an untrained network.

    Parameters
    ----------
    rng : numpy.random.Generator
    channels : int
        Of the images.
    n_filters : int
        Channels of the first level. Each level down has twice as many.
    n_classes : int
        Maps that come out.
    batchnorm : bool
        Whether to normalise after each 3 x 3 convolution.
    depth : int
        Levels down.

    Returns
    -------
    dict of str to float32 array

    Notes
    -----
    Kernels of blocks are normal with variance ``2 / fan_in`` (He and others, 2015), the others
    uniform with variance ``2 / (fan_in + fan_out)`` (Glorot and Bengio, 2010). Keras draws other
    numbers from the same seed: `keras_bridge.unet_params` copies its own.

    Examples
    --------
    >>> params = init(np.random.default_rng(0), channels=1, n_filters=2, n_classes=1, depth=1)
    >>> list(params)[:3], params["u3/kernel"].shape
    (['c1a/kernel', 'c1a/bias', 'c1a/gamma'], (3, 3, 2, 4))
    """
    given = {"channels": channels, "n_filters": n_filters, "n_classes": n_classes, "depth": depth}
    for name, value in given.items():
        integer(name, value, 1)
    params = {}
    for name, kernel in kernel_shapes(channels, n_filters, n_classes, depth).items():
        width = kernel[-2] if name.startswith("u") else kernel[-1]
        fans = np.prod(kernel[:2]) * np.array(kernel[2:])
        if name.startswith("c"):
            drawn = rng.standard_normal(kernel) * np.sqrt(2 / fans[0])
        else:
            drawn = rng.uniform(-1, 1, kernel) * np.sqrt(6 / fans.sum())
        params[f"{name}/kernel"] = drawn.astype(np.float32)
        starts = {"bias": 0}
        if batchnorm and name.startswith("c"):
            starts |= {"gamma": 1, "beta": 0, "moving_mean": 0, "moving_variance": 1}
        for what, value in starts.items():
            params[f"{name}/{what}"] = np.full(width, value, np.float32)
    return params


def kernel_shapes(channels, n_filters, n_classes, depth):
    """List the layers that have a kernel, from the image to the answer, with its shape.

    Returns
    -------
    dict of str to tuple of int

    Examples
    --------
    >>> for name, shape in kernel_shapes(3, 16, 2, depth=1).items():
    ...     print(name, shape)
    c1a (3, 3, 3, 16)
    c1b (3, 3, 16, 16)
    c2a (3, 3, 16, 32)
    c2b (3, 3, 32, 32)
    u3 (3, 3, 16, 32)
    c3a (3, 3, 32, 16)
    c3b (3, 3, 16, 16)
    outputs (1, 1, 16, 2)
    """
    widths = [n_filters * 2**level for level in range(depth + 1)]
    reads = [channels, *widths[:-1], *(2 * width for width in widths[-2::-1])]
    shapes = {}
    for number, (read, width) in enumerate(zip(reads, widths + widths[-2::-1], strict=True), 1):
        if number > depth + 1:
            shapes[f"u{number}"] = (3, 3, width, 2 * width)
        shapes[f"c{number}a"], shapes[f"c{number}b"] = (3, 3, read, width), (3, 3, width, width)
    return shapes | {"outputs": (1, 1, n_filters, n_classes)}


def predict(params, x):
    """Give each pixel its probabilities.

    Parameters
    ----------
    params : dict of str to array
    x : array, shape (batch, rows, columns, channels)
        Images; both sides multiples of 16, or of 2 to the depth.

    Returns
    -------
    array, shape (batch, rows, columns, n_classes)

    Raises
    ------
    ValueError
        Images that the network cannot halve, or with other channels.

    Examples
    --------
    >>> params = init(np.random.default_rng(0), n_filters=2, depth=2)
    >>> predict(params, np.zeros((1, 8, 12, 3), np.float32)).shape
    (1, 8, 12, 2)
    """
    depth = _depth(params)
    x, straight = _images(params, x, depth), folded(params)
    classes = straight["outputs/kernel"].shape[-1]
    y = np.empty((*x.shape[:-1], classes), x.dtype)

    def work(parts):  # each core takes its images through the whole network
        for images in parts:
            logits, _ = _walk(straight, x[images], lambda _, result: result[0], fused=True)
            y[images] = probabilities(logits)[0]

    cores.share(work, cores.even(len(x), min(cores.count(), len(x))))
    return y


def folded(params):
    """Multiply what batch normalisation does at inference into the kernels and biases before it.

    Parameters
    ----------
    params : dict of str to array

    Returns
    -------
    dict of str to array
        Without normalisation, and with the same predictions.

    Notes
    -----
    At inference ``gamma (x w + b - mean) / sqrt(variance + epsilon) + beta`` is straight in x, so
    it is a convolution with another kernel and another bias.
    """
    kept = {}
    for name, value in params.items():
        layer, _, what = name.partition("/")
        if f"{layer}/gamma" not in params:
            kept[name] = value
        elif what in ("kernel", "bias"):
            gamma, beta, mean, variance = (
                params[f"{layer}/{other}"] for other in ("gamma", "beta", *MOVING)
            )
            slope = gamma / np.sqrt(variance + variance.dtype.type(EPSILON))
            kept[name] = value * slope if what == "kernel" else (value - mean) * slope + beta
    return kept


def forward(params, x, *, training=False, dropout=0.0, rng=None, watch=None):
    """Compute the logits, and remember the way back.

    Parameters
    ----------
    params : dict of str to array
    x : array, shape (batch, rows, columns, channels)
        Images; both sides multiples of 16, or of 2 to the depth.
    training : bool
        Normalise by the batch's own mean and variance, and drop out.
    dropout : float
        Share of the values that training sets to zero between levels.
    rng : numpy.random.Generator, optional
        Draws what is dropped.
    watch : dict, optional
        It is filled with what each layer writes, by the layer's name, in order.

    Returns
    -------
    logits : array, shape (batch, rows, columns, n_classes)
    pullback : callable
        ``pullback(dlogits, watch=None)`` gives the gradient of every parameter that is learnt, by
        its name. Its ``watch`` is filled with the gradient of what each layer wrote.
    moments : dict of str to (mean, variance)
        Of the batch, before each normalisation; none at inference.

    Raises
    ------
    ValueError
        Images that the network cannot halve, or with other channels; dropout without an rng.

    Examples
    --------
    >>> rng, seen, slopes = np.random.default_rng(0), {}, {}
    >>> params = init(rng, n_filters=2, depth=1)
    >>> x = rng.standard_normal((1, 4, 6, 3), np.float32)
    >>> logits, pullback, _ = forward(params, x, training=True, watch=seen)
    >>> gradients = pullback(np.ones_like(logits), watch=slopes)
    >>> list(seen)[:4], seen["p1"].shape, slopes["p1"].shape
    (['c1a_conv', 'c1a_norm', 'c1a', 'c1b_conv'], (1, 2, 3, 2), (1, 2, 3, 2))
    >>> gradients["c1a/kernel"].shape
    (3, 3, 3, 2)
    """
    if training and dropout and rng is None:
        raise ValueError(
            f"rng must be a numpy.random.Generator for dropout={dropout}, but it is None; "
            f"nearest that works: rng=numpy.random.default_rng(0)"
        )
    back = {}

    def step(name, result):
        y, back[name] = result
        if watch is not None:
            watch[name] = y
        return y

    logits, moments = _walk(params, x, step, training, dropout if training else 0.0, rng)

    def pullback(dlogits, watch=None):
        gradients, skips, dx = {}, [], dlogits
        for name, pull in reversed(back.items()):
            if watch is not None:
                watch[name] = dx
            layer, _, part = name.partition("_")
            learnt = ("gamma", "beta") if part == "norm" else ("kernel", "bias")
            dx = pull(dx)
            if part == "skip":
                dx, skip = dx
                skips.append(skip)
            elif isinstance(dx, tuple):
                dx, *slopes = dx
                gradients |= {f"{layer}/{w}": d for w, d in zip(learnt, slopes, strict=True)}
            elif name.startswith("p") and not part:
                dx += skips.pop()  # what was pooled was kept for later too: two ways, one sum
        return {name: gradients[name] for name in params if name in gradients}

    return logits, pullback, moments


def _walk(params, x, step, training=False, dropout=0.0, rng=None, fused=False):
    """Go down and up. ``step(name, (y, pullback))`` keeps what is wanted, and gives y.

    Fused, a convolution and its ReLU are one step; without normalisation they can be.
    """
    depth = _depth(params)
    x, kept, moments = _images(params, x, depth), [], {}

    def kernel(name, layer, x, geometry, **more):
        w, b = params[f"{name}/kernel"], params[f"{name}/bias"]
        return layer(x, w, b, geometry(x.shape[1:3], w.shape[:2]), **more)

    def convolve(name, x, **more):
        return kernel(name, layers.conv, x, lambda *sides: Geometry(*sides, padding="same"), **more)

    def enlarge(name, x):
        def geometry(*sides):
            return Geometry.for_transpose(*sides, stride=2, padding="same")

        return kernel(name, layers.conv_transpose, x, geometry)

    def block(number, x):
        for name in (f"c{number}a", f"c{number}b"):
            if fused:
                x = step(name, convolve(name, x, relu=True))
                continue
            x = step(f"{name}_conv", convolve(name, x))
            if f"{name}/gamma" in params:
                gamma, beta, *moving = (params[f"{name}/{w}"] for w in ("gamma", "beta", *MOVING))
                if training:
                    moving = moments[name] = layers.moments(x)
                x = step(f"{name}_norm", layers.batch_norm(x, gamma, beta, *moving, training))
            x = step(name, layers.relu(x))
        return x

    for number in range(1, depth + 1):
        kept.append(block(number, x))
        x = step(f"p{number}", layers.max_pool(kept[-1]))
        x = step(f"p{number}_dropout", layers.dropout(x, dropout, rng))
    x = block(depth + 1, x)
    for number in range(depth + 2, 2 * depth + 2):
        x = step(f"u{number}", enlarge(f"u{number}", x))
        x = step(f"u{number}_skip", layers.concatenate(x, kept.pop()))
        x = step(f"u{number}_dropout", layers.dropout(x, dropout, rng))
        x = block(number, x)
    return step("outputs", convolve("outputs", x)), moments


def train_step(
    params,
    state,
    x,
    labels,
    learning_rate=1e-3,
    *,
    loss=layers.cross_entropy,
    dropout=0.0,
    rng=None,
    momentum=0.99,
):
    """Learn once from a batch.

    Parameters
    ----------
    params : dict of str to array
    state : dict
        As `start` or the step before returned it.
    x : array, shape (batch, rows, columns, channels)
    labels : array of int, shape (batch, rows, columns) or (batch, rows, columns, 1)
    learning_rate : float
        Of Adam.
    loss : callable
        ``loss(logits, labels)`` gives a number and its pullback: a loss of `layers`.
    dropout, rng
        As for `forward`.
    momentum : float
        How much of its moving averages batch normalisation keeps.

    Returns
    -------
    params, state : dict
        New ones; those given are left alone.
    loss : float
        Before the step.

    Raises
    ------
    ValueError
        As for `forward` and the loss.

    Examples
    --------
    >>> rng = np.random.default_rng(0)
    >>> params = init(rng, n_filters=2, n_classes=1, depth=1)
    >>> state, x = start(params), rng.standard_normal((2, 4, 6, 3), np.float32)
    >>> losses = []
    >>> for _ in range(30):
    ...     params, state, loss = train_step(params, state, x, x[..., 0] > 0, 0.01)
    ...     losses.append(loss)
    >>> losses[-1] < losses[0] / 2
    True
    """
    logits, pullback, moments = forward(params, x, training=True, dropout=dropout, rng=rng)
    value, to_logits = loss(logits, labels)
    new, state = adam(params, pullback(to_logits(1.0)), state, learning_rate)
    for name, batch in moments.items():
        for what, seen in zip(MOVING, batch, strict=True):
            kept = params[f"{name}/{what}"]
            new[f"{name}/{what}"] = momentum * kept + (1 - momentum) * seen
    return new, state, value


def _depth(params):
    """Count the levels, or say what is missing."""
    if "c1a/kernel" not in params or "outputs/kernel" not in params:
        raise ValueError(
            f"params must hold a U-Net's arrays, 'c1a/kernel' to 'outputs/bias', but its names are "
            f"{list(params)[:3]}..; "
            "nearest that works: unet.init(rng) or keras_bridge.unet_params(model)"
        )
    return sum(name.startswith("u") and name.endswith("/kernel") for name in params)


def _images(params, x, depth):
    """Refuse images that the network cannot halve, or that have other channels."""
    x, channels, multiple = np.asarray(x), params["c1a/kernel"].shape[2], 2**depth
    if x.ndim != 4 or x.shape[-1] != channels or any(n % multiple or not n for n in x.shape[1:3]):
        sides = [max(round(n / multiple), 1) * multiple for n in x.shape[1:3]] or [multiple] * 2
        raise ValueError(
            f"x must have shape (batch, rows, columns, {channels}), with sides that are multiples "
            f"of {multiple}, but it is {x.shape}; "
            f"nearest that works: (batch, {', '.join(map(str, sides))}, {channels})"
        )
    return x.astype(params["c1a/kernel"].dtype, copy=False)
