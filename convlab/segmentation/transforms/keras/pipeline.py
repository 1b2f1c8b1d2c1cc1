"""Images and masks, augmented by one call, as a ``tf.data`` pipeline."""

import numpy as np

from convlab._arguments.values import integer
from convlab.backend import keras
from convlab.backend import tensorflow as tf
from convlab.segmentation.transforms.keras.joint_layers import JointCrop, JointLayer, require_keys
from convlab.segmentation.transforms.keras.resample import like

LARGEST_LABEL = 2**22
"""Inside ``Dataset.map`` Keras's layers compute masks in float32, which is exact up to here."""

MOVES = (
    "RandomFlip", "RandomPerspective", "RandomRotation", "RandomShear", "RandomTranslation",
    "RandomZoom",
)  # fmt: skip
TONES = (
    "RandomBrightness", "RandomColorDegeneration", "RandomColorJitter", "RandomContrast",
    "RandomGaussianBlur", "RandomGrayscale", "RandomHue", "RandomInvert", "RandomPosterization",
    "RandomSaturation", "RandomSharpness",
)  # fmt: skip
INSTEAD = {
    "RandomElasticTransform": "JointElastic, since Keras's gives image and mask different fields",
    "RandomCrop": "JointCrop, since Keras's cuts one window per batch and may resize masks",
    "CenterCrop": "JointCrop, since Keras's may resize masks bilinearly",
}


@keras.saving.register_keras_serializable(package="convlab")
class Together(keras.layers.Layer):
    """One of Keras's own augmentation layers, with what it does to masks set right.

    Parameters
    ----------
    layer : keras.layers.Layer
        Such as ``keras.layers.RandomRotation(0.1, fill_mode="constant")``. Factors of brightness
        count from its ``value_range``: say (0, 1) there if images run from 0 to 1.
    fill : int, optional
        The label of what comes from outside; the layer's ``fill_value`` is the brightness of it.

    Raises
    ------
    ValueError
        If the layer is not one that is known to keep image and mask together.

    Notes
    -----
    Keras has one ``fill_value`` for image and mask, and inside ``Dataset.map`` it turns both into
    float32. So the mask goes in as ``mask - fill + fill_value``, and the way back is undone and
    rounded: what came from outside comes out as `fill`, and the dtype as it went in.

    Examples
    --------
    >>> layer = Together(keras.layers.RandomRotation(0.1, fill_mode="constant"), fill=255)
    >>> images, masks = tf.zeros((2, 20, 30, 3)), tf.ones((2, 20, 30, 1), tf.uint8)
    >>> moved = layer({"images": images, "segmentation_masks": masks})
    >>> sorted(set(moved["segmentation_masks"].numpy().flat))
    [np.uint8(1), np.uint8(255)]
    """

    def __init__(self, layer, fill=0, **kwargs):
        super().__init__(autocast=False, **kwargs)
        name = type(layer).__name__
        if type(layer).__module__.split(".")[0] != "keras" or name not in MOVES + TONES:
            raise ValueError(
                f"layer must be one of {', '.join(MOVES + TONES)}, or one of ours; got {name}; "
                f"nearest that works: {INSTEAD.get(name, 'JointAffine')}"
            )
        self.layer, self.fill = layer, fill

    def __call__(self, data, *args, **kwargs):
        """Refuse what does not fit before Keras does anything with it; then `call`."""
        require_keys(data)
        if len(data["images"].shape) != 4:
            raise ValueError(
                f"images must be (batch, rows, columns, channels) for Keras's layers; got "
                f"{tuple(data['images'].shape)}; nearest that works: JointAffine, JointElastic"
            )
        return super().__call__(data, *args, **kwargs)

    def call(self, data, training=True):
        """Augment images and masks by one call of the layer; see `JointLayer.call`."""
        images, masks = data["images"], data["segmentation_masks"]
        if masks.dtype.size > 2:
            largest = tf.reduce_max(tf.abs(tf.cast(masks, tf.int64)))
            tf.debugging.assert_less(largest, tf.cast(LARGEST_LABEL, tf.int64), "label too large")
        offset = float(getattr(self.layer, "fill_value", 0.0)) - self.fill
        moved = self.layer(
            {
                "images": tf.cast(images, tf.float32),
                "segmentation_masks": tf.cast(masks, tf.float32) + offset,
            },
            training=training,
        )
        labels = tf.cast(tf.round(moved["segmentation_masks"] - offset), masks.dtype)
        return {"images": like(images, moved["images"]), "segmentation_masks": labels}

    def build(self, input_shape):
        """Note that there are no weights: the layer inside need not be traced to find them."""
        self.layer.built = self.built = True

    def compute_output_shape(self, input_shape):
        """Return the shapes that come out: those that go in."""
        return input_shape

    def get_config(self):
        """Return what the layer was made with."""
        own = {"layer": keras.saving.serialize_keras_object(self.layer), "fill": self.fill}
        return {**super().get_config(), **own}

    @classmethod
    def from_config(cls, config):
        """Make the layer again."""
        layer = keras.saving.deserialize_keras_object(config["layer"])
        return cls(layer, **{k: v for k, v in config.items() if k != "layer"})


def joint(layers, seed, fill=0):
    """Make one function of (images, masks) from layers, for ``Dataset.map``.

    Parameters
    ----------
    layers : sequence of keras.layers.Layer
        Keras's own, or ours. They are templates: each is made anew, with a seed of its own.
    seed : int
        From which the seeds of the layers are drawn.
    fill : int, optional
        The label of what comes from outside, for Keras's layers; ours have their own.

    Returns
    -------
    callable
        From images of shape (batch, *spatial, channels) and masks of shape (batch, *spatial) to
        the same, moved.

    Raises
    ------
    ValueError
        If a layer is not known to keep image and mask together.

    Examples
    --------
    >>> move = joint([keras.layers.RandomFlip()], seed=0)
    >>> images, masks = move(tf.zeros((2, 20, 30, 3)), tf.ones((2, 20, 30), tf.uint8))
    >>> images.shape.as_list(), masks.shape.as_list()
    ([2, 20, 30, 3], [2, 20, 30])
    """
    seeds = np.random.default_rng(seed).integers(2**31, size=len(layers))
    steps = [_renewed(layer, int(s), fill) for layer, s in zip(layers, seeds, strict=True)]

    def move(images, masks):
        data = {"images": images, "segmentation_masks": masks[..., None]}
        for step in steps:
            data = step(data, training=True)
        return data["images"], data["segmentation_masks"][..., 0]

    return move


def _renewed(layer, seed, fill):
    """Make a layer like a given one, with another seed."""
    if isinstance(layer, Together):
        return Together(_renewed(layer.layer, seed, fill).layer, layer.fill)
    config = layer.get_config()
    if "seed" in config:
        config["seed"] = seed
    for name in ("x_factor", "y_factor"):  # RandomShear(0.3) says (-0.3, 0.3), and refuses that
        if isinstance(config.get(name), tuple) and config[name][0] == -config[name][1]:
            config[name] = config[name][1]
    renewed = type(layer).from_config(config)
    return renewed if isinstance(layer, JointLayer) else Together(renewed, fill)


def pipeline(images, masks, layers=(), *, size=None, batch=8, seed=0, fill=0, steps=None):
    """Serve augmented batches.

    Parameters
    ----------
    images : sequence of ndarray, shape (*spatial, channels)
        Sizes may differ if `size` is given.
    masks : sequence of ndarray of int, shape (*spatial)
        The class of each pixel.
    layers : sequence of keras.layers.Layer, optional
        What is done to each batch, in this order. Keras's own, such as ``RandomRotation``, and
        `JointFlip`, `JointCrop`, `JointElastic` and `JointAffine`. They are templates, never used.
    size : sequence of int, optional
        The sides of a window that is cut from each image first, at a random place.
    batch : int, optional
        How many images in each batch.
    seed : int, optional
        Fixes everything that is drawn.
    fill : int, optional
        The label of what comes from outside, for Keras's layers; ours have their own.
    steps : int, optional
        How many batches, going through the images again and again; one round if not given.

    Returns
    -------
    tf.data.Dataset
        Of (images, masks), shapes (batch, *spatial, channels) and (batch, *spatial). Another round
        brings other draws. Two pipelines made alike serve the same, batch by batch.

    Raises
    ------
    ValueError
        If images and masks do not belong together, or sizes differ and no `size` is given.

    Examples
    --------
    >>> images, masks = np.zeros((4, 20, 30, 1), np.float32), np.zeros((4, 20, 30), np.uint8)
    >>> layers = [keras.layers.RandomRotation(0.1)]
    >>> for x, y in pipeline(images, masks, layers, size=(16, 16), batch=2, seed=1):
    ...     print(x.shape, y.shape, y.dtype.name)
    (2, 16, 16, 1) (2, 16, 16) uint8
    (2, 16, 16, 1) (2, 16, 16) uint8
    """
    _require(images, masks, size, batch, steps)
    shuffle_seed, crop_seed, layer_seed = map(
        int, np.random.default_rng(seed).integers(2**31, size=3)
    )
    dataset = tf.data.Dataset.range(len(images)).shuffle(len(images), seed=shuffle_seed)
    dataset = _read(dataset if steps is None else dataset.repeat(), images, masks)
    if size is not None:
        cut = joint([JointCrop(size)], crop_seed)
        dataset = dataset.map(lambda x, y: [part[0] for part in cut(x[None], y[None])])
    dataset = dataset.batch(batch)
    dataset = dataset if steps is None else dataset.take(steps)
    # One after another: each layer counts its draws, so a parallel map would deal them out by luck.
    return dataset.map(joint(layers, layer_seed, fill)).prefetch(1)


def _read(numbers, images, masks):
    """Look images and masks up by their numbers: sizes may differ, and nothing is copied twice."""
    axes = np.ndim(masks[0])
    sides = {np.shape(mask) for mask in masks}
    sides = sides.pop() if len(sides) == 1 else (None,) * axes
    shapes = ((*sides, np.shape(images[0])[-1]), sides)
    types = [tf.as_dtype(np.asarray(part[0]).dtype) for part in (images, masks)]

    def look_up(number):
        found = tf.numpy_function(
            lambda n: (np.asarray(images[n]), np.asarray(masks[n])), [number], types, stateful=False
        )
        return tuple(tf.ensure_shape(a, shape) for a, shape in zip(found, shapes, strict=True))

    return numbers.map(look_up)


def _require(images, masks, size, batch, steps):
    """Refuse images and masks that do not belong together."""
    if len(images) != len(masks) or not len(images):
        raise ValueError(
            f"images and masks must be equally many, and at least one; got {len(images)} and "
            f"{len(masks)}; nearest that works: the first {min(len(images), len(masks)) or 1}"
        )
    for number, (image, mask) in enumerate(zip(images, masks, strict=True)):
        if np.shape(image)[:-1] != np.shape(mask) or np.ndim(mask) < 2:
            raise ValueError(
                f"images[{number}] must be (*spatial, channels) and masks[{number}] (*spatial), of "
                f"one size; got {np.shape(image)} and {np.shape(mask)}; nothing is resized for you"
            )
        if np.asarray(mask).dtype.kind not in "iu":
            raise ValueError(
                f"masks[{number}] must hold labels, so be of an integer dtype; got "
                f"{np.asarray(mask).dtype}; nearest that works: masks.astype(np.uint8)"
            )
    if len({np.shape(mask) for mask in masks}) > 1 and size is None:
        raise ValueError(
            f"size must be given where images differ in size, since a batch has one; got None; "
            f"nearest that works: {tuple(int(n) for n in np.min([np.shape(m) for m in masks], 0))}"
        )
    for name, number in (("batch", batch), ("steps", 1 if steps is None else steps)):
        integer(name, number)
