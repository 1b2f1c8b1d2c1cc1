"""The U-Net of the lesson: four levels down, a bottom, four levels up, one map per class."""

from convlab.segmentation.models.unet import unet

DEPTH = 4
MULTIPLE = 2**DEPTH
"""Both sides of the image must be multiples of this: the U-Net halves them once per level."""


def get_unet(
    input_img,
    n_filters=16,
    dropout=0.1,
    batchnorm=True,
    n_classes=2,
    *,
    momentum=0.99,
    head=None,
    seed=None,
):
    """Build a U-Net that keeps the size of the image.

    Parameters
    ----------
    input_img : KerasTensor, shape (batch, rows, columns, channels)
        ``keras.Input((rows, columns, channels))``; rows and columns are multiples of 16, or None
        for a network that takes any such size.
    n_filters : int, optional
        Channels of the first level. Each level down has twice as many.
    dropout : float, optional
        Share of the values that training sets to zero between levels.
    batchnorm : bool, optional
        Whether to normalise after each 3 x 3 convolution.
    n_classes : int, optional
        Maps that come out. One class is answered by a sigmoid, several by a softmax.
    momentum : float, optional
        Of batch normalisation. Short training needs a smaller one: after t steps the moving
        averages still hold ``momentum**t`` of their initial values.
    head : {None, "sigmoid", "softmax"}, optional
        Overrules the choice of the last activation, to show what the other one does.
    seed : int, optional
        Fixes the initial kernels and the dropout.

    Returns
    -------
    keras.Model
        Not compiled. From (batch, rows, columns, channels) to (batch, rows, columns, n_classes).

    Raises
    ------
    TypeError
        If `input_img` is no symbolic tensor.
    ValueError
        If an argument breaks its rule; the message names the nearest value that works.

    Notes
    -----
    It is one of the U-Nets that `unet` builds: four levels, padded, enlarged by 3 x 3 transposed
    convolutions with stride 2.

    A softmax over one class is ``exp(z) / exp(z) = 1`` whatever z is: its slope is zero, and no
    training changes the answer. Keras's cross-entropies look past the softmax at z, so that the
    loss falls all the same: look at the answer.

    References
    ----------
    Ronneberger, Fischer and Brox, "U-Net", 2015. Theirs shrinks the image; this one pads.

    Examples
    --------
    >>> from convlab.backend import keras
    >>> model = get_unet(keras.Input((128, 128, 3)), n_classes=1, n_filters=4)
    >>> model.output_shape
    (None, 128, 128, 1)
    """
    return unet(
        input_img,
        n_filters,
        n_classes,
        DEPTH,
        up="transposed3",
        dropout=dropout,
        normalisation="batch" if batchnorm else None,
        momentum=momentum,
        head=head,
        seed=seed,
    )
