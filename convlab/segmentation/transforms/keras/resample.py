"""Read images and masks at the same places, in TensorFlow: in a graph, in 2-D and in 3-D."""

from itertools import product

from convlab.backend import tensorflow as tf


def read_together(images, masks, places, *, fill=0, fill_value=0.0, interpolation="linear"):
    """Read each image by interpolation, and its mask from the nearest pixel.

    Parameters
    ----------
    images : Tensor, shape (batch, *spatial, channels)
    masks : Tensor of int, shape (batch, *spatial, 1)
    places : Tensor of float32, shape (batch, *spatial, axes)
        Where each output pixel is read from, in pixels of the input.
    fill : int, optional
        The label of what comes from outside.
    fill_value : float, optional
        The brightness of what comes from outside.
    interpolation : {"linear", "nearest"}, optional
        How images are read between pixels.

    Returns
    -------
    images, masks : Tensor
        Of the dtypes that went in.

    Notes
    -----
    As `convlab.segmentation.augment.sample`: a place belongs to the pixel whose centre is less than
    half a pixel away along every axis, and to none if it is outside, for image and mask alike.

    Examples
    --------
    >>> images, masks = tf.constant([[[0.0], [1.0]]]), tf.constant([[[5], [7]]])
    >>> images, masks = read_together(images, masks, tf.constant([[[0.25], [1.75]]]), fill=9)
    >>> images.numpy().ravel().tolist(), masks.numpy().ravel().tolist()
    ([0.25, 0.0], [5, 9])
    """
    last = tf.shape(masks)[1:-1] - 1
    nearest = tf.cast(tf.floor(places + 0.5), tf.int32)
    outside = tf.reduce_any((nearest < 0) | (nearest > last), axis=-1, keepdims=True)
    nearest = tf.clip_by_value(nearest, 0, last)
    labels = tf.gather_nd(masks, nearest, batch_dims=1)
    if interpolation == "nearest":
        values = tf.gather_nd(images, nearest, batch_dims=1)
    else:
        values = like(images, _between(tf.cast(images, tf.float32), places, last))
    return (
        tf.where(outside, tf.cast(fill_value, images.dtype), values),
        tf.where(outside, tf.cast(fill, masks.dtype), labels),
    )


def _between(images, places, last):
    """Weigh the corners of the cell that each place lies in; the rim goes on as it is."""
    places = tf.clip_by_value(places, 0.0, tf.cast(last, tf.float32))
    low = tf.floor(places)
    share, low = places - low, tf.cast(low, tf.int32)
    total = 0.0
    for corner in product((0, 1), repeat=places.shape[-1]):
        weight = tf.reduce_prod(tf.where(tf.cast(corner, tf.bool), share, 1 - share), axis=-1)
        pixels = tf.gather_nd(images, tf.minimum(low + tf.constant(corner), last), batch_dims=1)
        total += weight[..., None] * pixels
    return total


def like(before, values):
    """Bring values back to the dtype of a tensor; integers are rounded, and stay in range.

    Examples
    --------
    >>> like(tf.constant([0], tf.uint8), tf.constant([254.7, 300.0])).numpy().tolist()
    [255, 255]
    """
    if before.dtype.is_integer:
        return tf.saturate_cast(tf.round(values), before.dtype)
    return tf.cast(values, before.dtype)


def grid(images):
    """Return the place of every pixel.

    Parameters
    ----------
    images : Tensor, shape (batch, *spatial, channels)

    Returns
    -------
    Tensor of float32, shape (1, *spatial, axes)

    Examples
    --------
    >>> grid(tf.zeros((2, 3, 4, 1))).shape.as_list()
    [1, 3, 4, 2]
    """
    sides = tf.unstack(tf.shape(images)[1:-1], num=len(images.shape) - 2)
    axes = tf.meshgrid(*[tf.range(tf.cast(n, tf.float32)) for n in sides], indexing="ij")
    return tf.stack(axes, axis=-1)[None]


def smooth(noise, deviations):
    """Smooth each field by a Gaussian that wraps round, and scale it to a root mean square of 1.

    Parameters
    ----------
    noise : Tensor of float32, shape (fields, *spatial)
    deviations : sequence of float
        Standard deviation of the Gaussian along each axis, in pixels.

    Returns
    -------
    Tensor of float32, shape (fields, *spatial)

    Examples
    --------
    >>> field = smooth(tf.random.stateless_normal((1, 20, 30), seed=(0, 1)), (3, 3))
    >>> round(float(tf.reduce_mean(field**2)), 3)
    1.0
    """
    for deviation in deviations:
        side = tf.cast(tf.shape(noise)[1], tf.float32)
        steps = tf.abs(tf.range(side)[:, None] - tf.range(side))
        steps = tf.minimum(steps, side - steps)  # round the ring, the shorter way
        weights = tf.exp(-0.5 * (steps / deviation) ** 2)
        # Each product takes the first axis away and puts it last: a whole round restores the order.
        noise = tf.tensordot(noise, weights, [[1], [0]])
    axes = list(range(1, len(noise.shape)))
    return noise / tf.sqrt(tf.reduce_mean(noise**2, axis=axes, keepdims=True))
