"""A table from colours to classes: the best that can be said of a pixel without its neighbours."""

import numpy as np
from scipy import ndimage

from convlab._arguments.values import integer


def colour_lookup(images, masks, n_classes, bins=24, blur=1):
    """Learn which class each colour has most often, and return what answers by this table.

    Parameters
    ----------
    images : sequence of ndarray of float, shape (rows, columns, channels)
        From 0 to 1.
    masks : sequence of ndarray of int, shape (rows, columns)
        Classes from 0 to ``n_classes - 1``.
    n_classes : int
        How many classes there are.
    bins : int, optional
        Into how many parts each channel is cut.
    blur : int, optional
        Side of the square over which colours are averaged first; 1 averages nothing.

    Returns
    -------
    callable
        From one image to its labels: ndarray of uint8, shape (rows, columns).

    Notes
    -----
    Before, each image's median colour is taken off, so that a ground of any colour is told from
    what lies on it. A colour that was never seen counts as class 0.

    Examples
    --------
    >>> image = np.zeros((4, 6, 3))
    >>> image[1:3, 2:4, 0] = 1
    >>> answer = colour_lookup([image], [image[..., 0]], 2)
    >>> bool((answer(image) == image[..., 0]).all())
    True
    """
    integer("n_classes", n_classes), integer("bins", bins, 2), integer("blur", blur)
    counts = np.zeros((bins ** np.shape(images[0])[-1], n_classes), np.int64)
    for image, mask in zip(images, masks, strict=True):
        where = (_bins(image, bins, blur).ravel(), np.asarray(mask, np.int64).ravel())
        np.add.at(counts, where, 1)
    table = counts.argmax(axis=1).astype(np.uint8)  # of equal counts, or none, the first class
    return lambda image: table[_bins(image, bins, blur)]


def _bins(image, bins, blur):
    """Find the bin of each pixel's colour, the median taken off: (rows, columns) of int."""
    image = np.asarray(image, np.float64)
    if blur > 1:
        image = ndimage.uniform_filter(image, (blur, blur, 1))
    moved = (image - np.median(image, axis=(0, 1)) + 1) / 2
    parts = np.clip((moved * bins).astype(int), 0, bins - 1)
    return np.ravel_multi_index(tuple(np.moveaxis(parts, -1, 0)), (bins,) * parts.shape[-1])
