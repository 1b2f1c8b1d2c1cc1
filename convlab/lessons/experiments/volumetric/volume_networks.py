"""A V-Net, and a U-Net of about as many weights that sees each plane alone."""

from convlab.backend import keras
from convlab.segmentation.data.synthetic.vessels import SIZE, SPACING
from convlab.segmentation.models.blocks.volume_strides import strides_for
from convlab.segmentation.models.unet import unet
from convlab.segmentation.models.vnet import vnet


def small_vnet(seed, size=SIZE):
    """Build the V-Net: two levels and a bottom, strides after the spacing.

    Parameters
    ----------
    seed : int
        Fixes the initial kernels.
    size : tuple of int, optional
        Planes, rows and columns.

    Returns
    -------
    keras.Model
        Not compiled. One map of probabilities.

    Examples
    --------
    >>> small_vnet(0).output_shape
    (None, 16, 32, 32, 1)
    """
    return vnet(
        keras.Input((*size, 1)), 8, strides=strides_for(SPACING, 2), momentum=0.9, seed=seed
    )


def small_slices(seed, size=SIZE):
    """Build its rival: a U-Net of about as many weights, which is shown one plane after the other.

    Parameters
    ----------
    seed, size
        As for `small_vnet`.

    Returns
    -------
    keras.Model
        Not compiled. One map of probabilities.

    Examples
    --------
    >>> small_slices(0).output_shape
    (None, 16, 32, 32, 1)
    """
    plane = keras.Input((*size[1:], 1))
    return plane_by_plane(unet(plane, 10, 1, depth=3, momentum=0.9, seed=seed), size[0])


def plane_by_plane(model, planes):
    """Let a network of planes answer for volumes, each plane by itself.

    Parameters
    ----------
    model : keras.Model
        From (batch, rows, columns, channels) to (batch, rows, columns, n_classes), sides known.
    planes : int
        Of the volumes.

    Returns
    -------
    keras.Model
        From (batch, planes, rows, columns, channels) to (batch, planes, rows, columns, n_classes).

    Notes
    -----
    The planes are laid into the batch and taken out again. So the loss is that of a whole volume,
    as for a network of three axes.

    Examples
    --------
    >>> plane = keras.Input((8, 12, 1))
    >>> inner = keras.Model(plane, keras.layers.Conv2D(2, 3, padding="same")(plane))
    >>> plane_by_plane(inner, planes=5).output_shape
    (None, 5, 8, 12, 2)
    """
    volume = keras.Input((planes, *model.input_shape[1:]))
    alone = keras.ops.reshape(volume, (-1, *model.input_shape[1:]))
    return keras.Model(
        volume, keras.ops.reshape(model(alone), (-1, planes, *model.output_shape[1:]))
    )
