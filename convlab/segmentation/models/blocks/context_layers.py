"""Layers that carry what a whole region looks like to each of its pixels, for images of any size.

Keras has an adaptive pooling of its own. It must know the sides of the image beforehand.
"""

from convlab.backend import keras, tensorflow

ops = keras.ops


@keras.saving.register_keras_serializable(package="convlab")
class AdaptiveAveragePooling(keras.layers.Layer):
    """Average an image over a grid of bins that covers it, whatever its size.

    Parameters
    ----------
    bins : int
        Rows, and columns, of the grid.

    Notes
    -----
    Along a side of n pixels, bin i of b begins at floor(i n / b) and ends before
    ceil((i + 1) n / b). So bins cover every pixel, differ in length by one at most, and share a
    pixel where b does not divide n. The average is A x B', A and B being the two matrices whose
    rows hold 1 / length inside of a bin.

    References
    ----------
    Zhao et al., "Pyramid scene parsing network", 2017, pool over such grids.

    Examples
    --------
    >>> ramp = ops.reshape(ops.arange(5.0), (1, 1, 5, 1))
    >>> AdaptiveAveragePooling(2)(ramp)[0, 0, :, 0].numpy().tolist()
    [1.0, 3.0]
    """

    def __init__(self, bins, **options):
        super().__init__(**options)
        self.bins = bins

    def call(self, inputs):
        """Average (batch, rows, columns, channels) to (batch, bins, bins, channels)."""
        rows, columns = (self._averages(side) for side in ops.shape(inputs)[1:3])
        # (i, r), (batch, r, c, k) -> (batch, i, c, k); then (j, c) -> (batch, i, j, k)
        return ops.einsum("jc,bick->bijk", columns, ops.einsum("ir,brck->bick", rows, inputs))

    def _averages(self, side):
        """Write the matrix (bins, side) of the averages along one axis."""
        number = ops.arange(self.bins, dtype="int32")[:, None]
        first, last = number * side // self.bins, -(-(number + 1) * side // self.bins)
        pixel = ops.arange(side, dtype="int32")[None]
        inside = ops.cast((pixel >= first) & (pixel < last), self.compute_dtype)
        return inside / ops.sum(inside, axis=1, keepdims=True)

    def compute_output_shape(self, input_shape):
        """Tell the shape that comes out."""
        return (input_shape[0], self.bins, self.bins, input_shape[3])

    def get_config(self):
        """Tell what the layer is made anew from."""
        return {**super().get_config(), "bins": self.bins}


@keras.saving.register_keras_serializable(package="convlab")
class ResizeLike(keras.layers.Layer):
    """Stretch maps bilinearly to the rows and columns of other maps; a single value fills them.

    Notes
    -----
    Keras's ``UpSampling2D(interpolation="bilinear")`` writes the same, but fails within a graph
    whose sides are open, as ``model.predict`` builds one for the second size of image.

    Examples
    --------
    >>> pair, features = ops.reshape(ops.array([1.0, 5.0]), (1, 1, 2, 1)), ops.zeros((1, 1, 4, 3))
    >>> ResizeLike()([pair, features])[0, 0, :, 0].numpy().tolist()
    [1.0, 2.0, 4.0, 5.0]
    """

    def call(self, inputs):
        """Resize the first of the two inputs; of the second only the sides matter."""
        maps, like = inputs
        return tensorflow.image.resize(maps, tensorflow.shape(like)[1:3])

    def compute_output_shape(self, input_shape):
        """Tell the shape that comes out."""
        maps, like = input_shape
        return (maps[0], *like[1:3], maps[3])
