"""The block that every level of the U-Net is made of."""

from convlab.backend import keras


def conv2d_block(
    input_tensor, n_filters, kernel_size=3, batchnorm=True, *, momentum=0.99, seeds=None
):
    """Two convolutions that keep the size, each normalised and passed through a ReLU.

    Parameters
    ----------
    input_tensor : KerasTensor, shape (batch, rows, columns, channels)
        What the block reads.
    n_filters : int
        Channels of both convolutions.
    kernel_size : int, optional
        Side of the kernels, in pixels.
    batchnorm : bool, optional
        Whether to normalise after each convolution.
    momentum : float, optional
        How much of its moving averages batch normalisation keeps at each step.
    seeds : iterator of int, optional
        Where the seeds of the initial kernels come from; fresh randomness if not given.

    Returns
    -------
    KerasTensor, shape (batch, rows, columns, n_filters)
        What the block writes.

    References
    ----------
    He et al., "Delving deep into rectifiers", 2015, for the initial kernels.

    Examples
    --------
    >>> conv2d_block(keras.Input((32, 48, 3)), 8).shape
    (None, 32, 48, 8)
    """
    x = input_tensor
    for _ in range(2):
        start = keras.initializers.HeNormal(seed=next(seeds) if seeds else None)
        x = keras.layers.Conv2D(n_filters, kernel_size, padding="same", kernel_initializer=start)(x)
        if batchnorm:
            x = keras.layers.BatchNormalization(momentum=momentum)(x)
        x = keras.layers.Activation("relu")(x)
    return x
