"""Keras layers that bend, turn and stretch images and masks together, volumes as well."""

from itertools import combinations

import numpy as np

from convlab.backend import keras
from convlab.backend import tensorflow as tf
from convlab.segmentation.transforms.keras.joint_layers import JointLayer
from convlab.segmentation.transforms.keras.resample import grid, read_together, smooth


class _Warp(JointLayer):
    """A layer that reads from other places; `places` says which."""

    def __init__(self, *, spacing, fill, fill_value, interpolation, **kwargs):
        super().__init__(**kwargs)
        if interpolation not in ("linear", "nearest"):
            raise ValueError(
                f'interpolation must be "linear" or "nearest"; got {interpolation!r}; '
                f'nearest that works: "linear"'
            )
        if np.any(np.asarray(spacing, float) <= 0):
            raise ValueError(f"spacing must be above 0; got {spacing}; nearest that works: 1.0")
        self.spacing = spacing
        self.options = {"fill": fill, "fill_value": fill_value, "interpolation": interpolation}

    def move(self, images, masks):
        """Read both at the same places."""
        axes = len(images.shape) - 2
        spacing = np.broadcast_to(np.asarray(self.spacing, np.float32), (axes,))
        moved = read_together(images, masks, self.places(images, spacing), **self.options)
        return tuple(tf.ensure_shape(a, b.shape) for a, b in zip(moved, (images, masks)))  # noqa: B905

    def get_config(self):
        """Return what the layer was made with."""
        return {**super().get_config(), "spacing": self.spacing, **self.options}


@keras.saving.register_keras_serializable(package="convlab")
class JointElastic(_Warp):
    """Deform as if printed on rubber: one smooth random field for an image and its mask.

    Parameters
    ----------
    strength : float
        How far pixels move along each axis, as a root mean square, at most: each image draws its
        own from 0 to this. In the unit of the spacing.
    smoothness : float
        Standard deviation of the Gaussian that smooths the field, in the unit of the spacing. Four
        times the strength, or more, folds nothing over.
    spacing : float or sequence of float, optional
        The distance between neighbours along each axis, such as millimetres.
    fill, fill_value : int, float, optional
        Label and brightness of what comes from outside.
    interpolation : {"linear", "nearest"}, optional
        How images are read; masks are always read from the nearest pixel.
    seed : int, optional

    References
    ----------
    Simard, Steinkraus and Platt, "Best Practices for Convolutional Neural Networks", 2003.

    Examples
    --------
    >>> images, masks = tf.zeros((2, 20, 30, 3)), tf.ones((2, 20, 30, 1), tf.uint8)
    >>> moved = JointElastic(2, 8)({"images": images, "segmentation_masks": masks})
    >>> moved["segmentation_masks"].dtype.name
    'uint8'
    """

    def __init__(self, strength, smoothness, *, spacing=1.0, fill=0, fill_value=0.0,
                 interpolation="linear", **kwargs):  # fmt: skip
        options = {"fill": fill, "fill_value": fill_value, "interpolation": interpolation}
        super().__init__(spacing=spacing, **options, **kwargs)
        if strength < 0 or smoothness <= 0:
            raise ValueError(
                f"strength must be 0 or more and smoothness above 0; got {strength} and "
                f"{smoothness}; nearest that works: 2 and 8"
            )
        self.strength, self.smoothness = float(strength), float(smoothness)

    def places(self, images, spacing):
        """Draw a field for each axis, and add it to the place of each pixel."""
        shape, axes = tf.shape(images)[:-1], len(spacing)
        noise_shape = tf.concat([shape[:1] * axes, shape[1:]], axis=0)
        noise = keras.random.normal(noise_shape, dtype="float32", seed=self.generator)
        fields = smooth(noise, self.smoothness / spacing)
        fields = tf.reshape(fields, tf.concat([[axes], shape], axis=0))
        strength = self.uniform(images, 0, self.strength, (1,) * (axes + 1))
        return grid(images) + strength / spacing * tf.stack(tf.unstack(fields, axes), axis=-1)

    def get_config(self):
        """Return what the layer was made with."""
        own = {"strength": self.strength, "smoothness": self.smoothness}
        return {**super().get_config(), **own}


@keras.saving.register_keras_serializable(package="convlab")
class JointAffine(_Warp):
    """Rotate in every plane, zoom and shift: for volumes, which Keras's layers do not take.

    Parameters
    ----------
    degrees : float or sequence of float, optional
        The largest angle either way, in each plane: (0, 1), (0, 2), (1, 2) for a volume.
    zoom : float, optional
        The most that things get larger, and, as its inverse, smaller.
    distance : float, optional
        The largest shift either way along each axis, in the unit of the spacing.
    spacing, fill, fill_value, interpolation, seed
        As for `JointElastic`.

    Examples
    --------
    >>> volumes, masks = tf.zeros((2, 4, 5, 6, 1)), tf.ones((2, 4, 5, 6, 1), tf.uint8)
    >>> layer = JointAffine((0, 0, 30), zoom=1.2, spacing=(3.0, 1.0, 1.0))
    >>> moved = layer({"images": volumes, "segmentation_masks": masks})
    >>> moved["images"].shape.as_list()
    [2, 4, 5, 6, 1]
    """

    def __init__(self, degrees=0.0, zoom=1.0, distance=0.0, *, spacing=1.0, fill=0,
                 fill_value=0.0, interpolation="linear", **kwargs):  # fmt: skip
        options = {"fill": fill, "fill_value": fill_value, "interpolation": interpolation}
        super().__init__(spacing=spacing, **options, **kwargs)
        if not zoom > 0:
            raise ValueError(f"zoom must be above 0; got {zoom}; nearest that works: 1.25")
        self.degrees, self.zoom, self.distance = degrees, zoom, distance

    def places(self, images, spacing):
        """Draw a linear map and a shift for each image, about its middle."""
        axes = len(spacing)
        matrix = tf.eye(axes)[None]
        for (first, second), most in zip(*self._planes(axes), strict=True):
            matrix = self._rotation(images, axes, first, second, most) @ matrix
        power = self.uniform(images, -1, 1, (1, 1)) * np.log(self.zoom)
        matrix = matrix * tf.exp(-power) * spacing / spacing[:, None]
        shift = self.uniform(images, -self.distance, self.distance, (axes,)) / spacing
        middle = tf.cast(tf.shape(images)[1:-1] - 1, tf.float32) / 2
        centred = tf.reshape(grid(images) - middle, (1, -1, axes)) - shift[:, None]
        places = tf.einsum("bij,bpj->bpi", matrix, centred) + middle
        return tf.reshape(places, tf.concat([tf.shape(images)[:-1], [axes]], axis=0))

    def _rotation(self, images, axes, first, second, degrees):
        angle = self.uniform(images, -degrees, degrees, (1, 1)) * np.pi / 180
        one, turn = np.zeros((2, axes, axes), np.float32)
        one[first, first] = one[second, second] = 1
        turn[first, second], turn[second, first] = 1, -1
        return np.eye(axes, dtype=np.float32) - one + one * tf.cos(angle) + turn * tf.sin(angle)

    def _planes(self, axes):
        """Pair each plane with its largest angle."""
        planes = list(combinations(range(axes), 2))
        most = [self.degrees] * len(planes) if np.ndim(self.degrees) == 0 else list(self.degrees)
        if len(most) != len(planes):
            raise ValueError(
                f"degrees must be one angle, or one for each of the planes {planes}; "
                f"got {self.degrees}; nearest that works: {[30] * len(planes)}"
            )
        return planes, most

    def get_config(self):
        """Return what the layer was made with."""
        own = {"degrees": self.degrees, "zoom": self.zoom, "distance": self.distance}
        return {**super().get_config(), **own}
