"""Five ways to double the sides of feature maps, and what keeps one of them free of checkerboards.

A transposed convolution of 3 x 3 with stride 2 writes some pixels once, some twice, some four
times. One of 2 x 2 writes each pixel once, but its four weights still differ. To resize first and
convolve afterwards treats all pixels alike. So does a sub-pixel convolution whose four kernels
start equal.
"""

from convlab._arguments.values import choice, integer
from convlab.backend import keras, tensorflow

UPSAMPLERS = ("transposed2", "transposed3", "resize", "nearest", "subpixel")
SCALE = 2


@keras.saving.register_keras_serializable(package="convlab")
class DepthToSpace(keras.layers.Layer):
    """Lay each pixel's channels out as a small square of pixels.

    Parameters
    ----------
    scale : int, optional
        Side of the square. The channels must be a multiple of ``scale**2``.

    Notes
    -----
    With C channels left, output pixel ``(scale * r + i, scale * c + j)`` is the input pixel
    ``(r, c)``'s channels from ``(scale * i + j) * C`` on.

    References
    ----------
    Shi et al., "Real-time single image and video super-resolution using an efficient sub-pixel
    convolutional neural network", 2016.

    Examples
    --------
    >>> DepthToSpace()(keras.ops.reshape(keras.ops.arange(4.0), (1, 1, 1, 4)))[0, ..., 0].numpy()
    array([[0., 1.],
           [2., 3.]], dtype=float32)
    """

    def __init__(self, scale=SCALE, **kwargs):
        integer("scale", scale)
        super().__init__(**kwargs)
        self.scale = scale

    def call(self, inputs):
        """Lay the channels out; inputs of shape (batch, rows, columns, channels)."""
        return tensorflow.nn.depth_to_space(inputs, self.scale)  # Keras 3.13 has none

    def compute_output_shape(self, input_shape):
        """Multiply the sides, and divide the channels."""
        batch, *sides, channels = input_shape
        larger = [None if side is None else side * self.scale for side in sides]
        return (batch, *larger, channels // self.scale**2)

    def get_config(self):
        """Say what it was made with."""
        return super().get_config() | {"scale": self.scale}


@keras.saving.register_keras_serializable(package="convlab")
class EqualKernels(keras.initializers.Initializer):
    """Start the kernels of a sub-pixel convolution equal, one copy for each pixel of the square.

    Parameters
    ----------
    start : keras.initializers.Initializer, optional
        Draws the kernels that are copied; Glorot's if not given.
    scale : int, optional
        Side of the square.

    Notes
    -----
    Before training, `DepthToSpace` then writes the same number ``scale**2`` times: a
    nearest-neighbour enlargement. This start is known as ICNR.

    References
    ----------
    Aitken et al., "Checkerboard artifact free sub-pixel convolution", 2017.

    Examples
    --------
    >>> kernel = EqualKernels()((3, 3, 5, 8)).numpy()
    >>> bool((kernel[..., :2] == kernel[..., 6:]).all())
    True
    """

    def __init__(self, start=None, scale=SCALE):
        self.start = keras.initializers.get(start) or keras.initializers.GlorotUniform()
        self.scale = scale

    def __call__(self, shape, dtype=None, **kwargs):
        """Draw a quarter of the kernels, and copy it."""
        *rest, filters = shape
        drawn = self.start((*rest, filters // self.scale**2), dtype=dtype, **kwargs)
        return keras.ops.concatenate([drawn] * self.scale**2, axis=-1)

    def get_config(self):
        """Say what it was made with."""
        start = keras.saving.serialize_keras_object(self.start)
        return {"start": start, "scale": self.scale}

    @classmethod
    def from_config(cls, config):
        """Make it again."""
        start = keras.saving.deserialize_keras_object(config["start"])
        return cls(start, config["scale"])


def upsample(input_tensor, n_filters, up="transposed2", *, name=None, seeds=None):
    """Double the rows and columns of feature maps.

    Parameters
    ----------
    input_tensor : KerasTensor, shape (batch, rows, columns, channels)
        What is enlarged.
    n_filters : int
        Channels that come out.
    up : {"transposed2", "transposed3", "resize", "nearest", "subpixel"}, optional
        A transposed convolution of 2 x 2 or 3 x 3 with stride 2; a bilinear or a nearest-neighbour
        enlargement and a 3 x 3 convolution after it; or a 3 x 3 convolution to four times the
        channels, laid out as pixels.
    name : str, optional
        Of the last layer; Keras makes one up if not given.
    seeds : iterator of int, optional
        Where the seed of the initial kernel comes from; fresh randomness if not given.

    Returns
    -------
    KerasTensor, shape (batch, 2 * rows, 2 * columns, n_filters)

    Raises
    ------
    ValueError
        If there is no such way.

    Notes
    -----
    All of them pad what they need, so that the sides double exactly.

    References
    ----------
    Odena, Dumoulin and Olah, "Deconvolution and checkerboard artifacts", 2016,
    https://doi.org/10.23915/distill.00003

    Examples
    --------
    >>> [upsample(keras.Input((8, 12, 4)), 6, up).shape for up in UPSAMPLERS] == (
    ...     [(None, 16, 24, 6)] * 5
    ... )
    True
    """
    choice("up", up, UPSAMPLERS)
    start = keras.initializers.GlorotUniform(seed=next(seeds) if seeds else None)
    if up.startswith("transposed"):
        side = int(up[-1])
        return keras.layers.Conv2DTranspose(
            n_filters, side, SCALE, padding="same", kernel_initializer=start, name=name
        )(input_tensor)
    if up == "subpixel":
        maps = keras.layers.Conv2D(
            n_filters * SCALE**2, 3, padding="same", kernel_initializer=EqualKernels(start)
        )(input_tensor)
        return DepthToSpace(name=name)(maps)
    interpolation = "bilinear" if up == "resize" else "nearest"
    larger = keras.layers.UpSampling2D(SCALE, interpolation=interpolation)(input_tensor)
    return keras.layers.Conv2D(n_filters, 3, padding="same", kernel_initializer=start, name=name)(
        larger
    )
