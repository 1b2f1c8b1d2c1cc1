"""Keras layers that move images and masks together, where Keras's own do not: see the notes.

Notes
-----
Measured on Keras 3.15 with TensorFlow. ``RandomElasticTransform`` gives the image and the mask
displacement fields of their own, and refuses integer masks. ``RandomCrop`` and ``CenterCrop``
interpolate masks where a window does not fit, and cut one window for a whole batch. No layer takes
volumes. The layers here do these things, in 2-D and in 3-D, and keep the dtypes.
"""

from convlab.backend import keras
from convlab.backend import tensorflow as tf

KEYS = {"images", "segmentation_masks"}


class JointLayer(keras.layers.Layer):
    """What the layers of this module share: a dictionary in, a dictionary out, one draw for both.

    Parameters
    ----------
    seed : int, optional
        Fixes what is drawn.
    """

    def __init__(self, *, seed=None, **kwargs):
        super().__init__(autocast=False, **kwargs)
        self.seed = seed
        self.generator = keras.random.SeedGenerator(seed)

    def __call__(self, data, *args, **kwargs):
        """Refuse what does not fit before Keras does anything with it; then `call`."""
        require_keys(data)
        return super().__call__(data, *args, **kwargs)

    def call(self, data, training=True):
        """Move ``{"images": ..., "segmentation_masks": ...}``, if training.

        Parameters
        ----------
        data : dict of Tensor
            Images of shape (batch, *spatial, channels), masks of shape (batch, *spatial, 1).
        training : bool, optional

        Returns
        -------
        dict of Tensor
            Of the dtypes that went in.

        Raises
        ------
        ValueError
            If there is another key, or a shape that does not fit.
        """
        images, masks = data["images"], data["segmentation_masks"]
        if training:
            images, masks = self.move(images, masks)
        return {"images": images, "segmentation_masks": masks}

    def uniform(self, images, low, high, shape=()):
        """Draw numbers for each image of a batch, shape (batch, *shape)."""
        shape = (tf.shape(images)[0], *shape)
        return keras.random.uniform(shape, low, high, dtype="float32", seed=self.generator)

    def compute_output_shape(self, input_shape):
        """Return the shapes that come out: those that go in."""
        return input_shape

    def get_config(self):
        """Return what the layer was made with."""
        return {**super().get_config(), "seed": self.seed}


@keras.saving.register_keras_serializable(package="convlab")
class JointFlip(JointLayer):
    """Flip along some axes, each with an even chance.

    Parameters
    ----------
    axes : sequence of int, optional
        Spatial axes, -1 for left to right; all if not given.
    seed : int, optional

    Examples
    --------
    >>> volumes, masks = tf.zeros((2, 4, 5, 6, 1)), tf.ones((2, 4, 5, 6, 1), tf.uint8)
    >>> moved = JointFlip()({"images": volumes, "segmentation_masks": masks})
    >>> moved["segmentation_masks"].dtype.name
    'uint8'
    """

    def __init__(self, axes=None, **kwargs):
        super().__init__(**kwargs)
        self.axes = None if axes is None else list(axes)

    def move(self, images, masks):
        """Flip both."""
        count = len(images.shape) - 2
        for axis in range(count) if self.axes is None else self.axes:
            flipped = self.uniform(images, 0, 1, (1,) * (count + 1)) < 0.5
            place = axis % count + 1
            images, masks = (tf.where(flipped, tf.reverse(a, [place]), a) for a in (images, masks))
        return images, masks

    def get_config(self):
        """Return what the layer was made with."""
        return {**super().get_config(), "axes": self.axes}


@keras.saving.register_keras_serializable(package="convlab")
class JointCrop(JointLayer):
    """Cut a window out of each image, at a place of its own.

    Parameters
    ----------
    size : sequence of int
        The sides of the window.
    seed : int, optional

    Examples
    --------
    >>> images, masks = tf.zeros((2, 20, 30, 3)), tf.ones((2, 20, 30, 1), tf.uint8)
    >>> moved = JointCrop((16, 16))({"images": images, "segmentation_masks": masks})
    >>> moved["images"].shape.as_list()
    [2, 16, 16, 3]
    """

    def __init__(self, size, **kwargs):
        super().__init__(**kwargs)
        self.size = tuple(int(side) for side in size)
        if min(self.size, default=0) < 1:
            raise ValueError(
                f"size must be 1 pixel or more along each axis; got {size}; nearest that works: 1"
            )

    def move(self, images, masks):
        """Cut the same window from both."""
        sides = images.shape[1:-1]
        if len(sides) != len(self.size) or any(
            n is not None and s > n for s, n in zip(self.size, sides, strict=True)
        ):
            raise ValueError(
                f"size must be at most the images' {tuple(sides)}; got {self.size}; "
                f"nothing is resized for you"
            )
        room = tf.shape(images)[1:-1] - self.size
        tf.debugging.assert_non_negative(room, f"size {self.size} is larger than an image")
        drawn = self.uniform(images, 0, 1, (len(self.size),)) * tf.cast(room + 1, tf.float32)
        first = tf.minimum(tf.cast(drawn, tf.int32), room)  # a draw just below 1 may round up
        window = tf.stack(
            tf.meshgrid(*[tf.range(side) for side in self.size], indexing="ij"), axis=-1
        )
        places = window[None] + tf.reshape(first, (-1, *[1] * len(self.size), len(self.size)))
        return (tf.gather_nd(a, places, batch_dims=1) for a in (images, masks))

    def compute_output_shape(self, input_shape):
        """Return the shapes that come out: those of the window."""
        return {k: (s[0], *self.size, s[-1]) for k, s in input_shape.items()}

    def get_config(self):
        """Return what the layer was made with."""
        return {**super().get_config(), "size": self.size}


def require_keys(data):
    """Refuse a key that would pass unmoved, and shapes that do not belong together."""
    if not isinstance(data, dict) or set(data) != KEYS:
        got = sorted(data) if isinstance(data, dict) else type(data).__name__
        raise ValueError(
            f"data must be a dict with the keys {sorted(KEYS)} and no other, since Keras lets any "
            f"other pass unmoved; got {got}; nearest that works: "
            f'{{"images": images, "segmentation_masks": masks}}'
        )
    images, masks = (tuple(data[key].shape) for key in ("images", "segmentation_masks"))
    if len(images) < 3 or len(images) != len(masks) or masks[-1] not in (1, None) or (
        images[:-1] != masks[:-1]
    ):  # fmt: skip
        raise ValueError(
            f"images must be (batch, *spatial, channels) and masks (batch, *spatial, 1), of one "
            f"size; got {images} and {masks}; nearest that works: masks[..., None]"
        )
