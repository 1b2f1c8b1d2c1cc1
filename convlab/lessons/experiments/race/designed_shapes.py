"""A pipeline that somebody designed for one kind of scene, with no network in it.

It is what an engineer would try first: take the ground away, cut what is left into blobs, and name
each blob by how much of its tightest box it fills.
"""

import numpy as np
from scipy import ndimage
from skimage import feature, segmentation

RIM = 3
"""Pixels along the border that are taken for ground."""
SMALLEST = 30
"""A blob of fewer pixels is nothing."""
FILLS = ((0.68, 1), (0.0, 3))
"""Above these shares of its tightest box a blob without a hole is a disc, a cross: in truth pi / 4
and 5 / 9."""
HOLE = 8
"""A hole of as many pixels makes a blob a ring."""


def designed(image, level):
    """Find discs, rings and crosses of any colour on ground that changes slowly.

    Parameters
    ----------
    image : ndarray of float, shape (rows, columns, 3)
        From 0 to 1.
    level : float
        How far from the ground's colour an object must be.

    Returns
    -------
    ndarray of uint8, shape (rows, columns)
        0 ground, 1 disc, 2 ring, 3 cross.

    Examples
    --------
    >>> image = np.full((32, 40, 3), 0.5)
    >>> rows, columns = np.indices((32, 40))
    >>> image[np.hypot(rows - 15, columns - 17) < 8] = (0.9, 0.3, 0.2)
    >>> designed(image, 0.15)[15, 17]
    np.uint8(1)
    """
    smooth = ndimage.uniform_filter(np.asarray(image, np.float64), (3, 3, 1))
    far = ndimage.binary_opening(np.linalg.norm(smooth - ground(smooth), axis=-1) > level)
    whole = ndimage.binary_fill_holes(far)
    labels = np.zeros(far.shape, np.uint8)
    blobs = cut_apart(whole)
    for number in range(1, blobs.max() + 1):
        blob = blobs == number
        if np.count_nonzero(blob) >= SMALLEST:
            share = filled(np.argwhere(blob))
            ring = np.count_nonzero(blob & ~far) >= HOLE
            labels[blob & far] = 2 if ring else next(name for least, name in FILLS if share > least)
    return labels


def ground(image):
    """Fit a plane to each channel along the border, twice without what fits it worst."""
    rows, columns = np.indices(image.shape[:2])
    terms = np.stack([np.ones(rows.size), rows.ravel(), columns.ravel()], axis=1)
    border = np.ones(image.shape[:2], bool)
    border[RIM:-RIM, RIM:-RIM] = False
    kept, colours = border.ravel(), image.reshape(-1, image.shape[-1])
    for _ in range(3):
        weights = np.linalg.lstsq(terms[kept], colours[kept], rcond=None)[0]
        off = np.linalg.norm(colours - terms @ weights, axis=1)
        kept = kept & (off <= np.quantile(off[kept], 0.8))
    return (terms @ weights).reshape(image.shape)


def cut_apart(found):
    """Cut blobs that touch at their waists: the watershed of how deep each pixel lies inside."""
    depth = ndimage.gaussian_filter(ndimage.distance_transform_edt(found), 1.0)
    peaks = feature.peak_local_max(
        depth, min_distance=6, labels=found.astype(int), exclude_border=False
    )
    marks = np.zeros(found.shape, int)
    marks[tuple(peaks.T)] = np.arange(1, len(peaks) + 1)
    return segmentation.watershed(-depth, marks, mask=found)


def filled(points):
    """Return the share of its tightest box, over all turns, that a blob fills.

    Examples
    --------
    >>> float(filled(np.argwhere(np.ones((9, 12)))))
    1.0
    """
    shares = []
    for turn in np.arange(18) * np.pi / 36:
        along = points @ [np.cos(turn), np.sin(turn)]
        across = points @ [-np.sin(turn), np.cos(turn)]
        shares.append(len(points) / ((np.ptp(along) + 1) * (np.ptp(across) + 1)))
    return min(max(shares), 1.0)
