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
        As for `unet`; rows and columns are multiples of 16, or None.
    batchnorm : bool, optional
        Whether to normalise after each 3 x 3 convolution.
    n_filters, dropout, n_classes, momentum, head, seed : optional
        As for `unet`.

    Returns
    -------
    keras.Model
        As `unet` returns it; it keeps the size of the image.

    Raises
    ------
    TypeError, ValueError
        As for `unet`.

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
