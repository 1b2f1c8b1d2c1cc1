"""The weight map of the U-Net paper: the gaps between objects that touch count most."""

import numpy as np
from scipy.ndimage import distance_transform_edt


def border_weights(instances, w0=10.0, sigma=5.0, balance=True):
    """Weigh each pixel by how near the two nearest objects are.

    Parameters
    ----------
    instances : ndarray of int, shape (*spatial)
        0 for background, a number of its own for each object.
    w0 : float, optional
        What a gap of no width adds. 0 or more.
    sigma : float, optional
        How fast that falls with distance, in pixels. Above 0.
    balance : bool, optional
        Whether to start from weights that make object and background count alike, or from 1.

    Returns
    -------
    ndarray of float32, shape (*spatial)
        Weights for the background between objects; an object's own pixels have the first part
        alone. With fewer than two objects there is no gap, and nothing is added.

    Raises
    ------
    ValueError
        If `instances` holds fractions or numbers below 0, or a parameter breaks its rule.

    Notes
    -----
    ``w_c + w0 exp(-(d1 + d2)^2 / (2 sigma^2))``, d1 and d2 being the distances to the nearest and
    the second nearest object. Hand it to `CrossEntropy` as ``sample_weight``.

    References
    ----------
    Ronneberger, Fischer and Brox, "U-Net", 2015, eq. 2, whose w0 and sigma these are.

    Examples
    --------
    >>> row = np.array([[1, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0]])
    >>> [round(float(weight), 2) for weight in border_weights(row, balance=False)[0, :4]]
    [1.0, 10.23, 1.0, 8.26]
    """
    instances = np.asarray(instances)
    _require(instances, w0, sigma)
    inside = instances > 0
    weights = _balanced(inside) if balance else np.ones(instances.shape)
    numbers = np.unique(instances[inside])
    if len(numbers) >= 2:
        nearest = np.full((2, *instances.shape), np.inf)
        for number in numbers:  # keep the two smallest, so that memory does not grow with objects
            distance = distance_transform_edt(instances != number)
            nearest = np.sort(np.concatenate([nearest, distance[None]]), axis=0)[:2]
        gap = w0 * np.exp(-(nearest.sum(axis=0) ** 2) / (2 * sigma**2))
        weights = weights + np.where(inside, 0, gap)
    return weights.astype(np.float32)


def _balanced(inside):
    """Give both kinds of pixels the same sum, and a mean of 1; a lone kind has 1."""
    share = inside.mean()
    if share in (0, 1):
        return np.ones(inside.shape)
    return np.where(inside, 0.5 / share, 0.5 / (1 - share))


def _require(instances, w0, sigma):
    """Refuse what has no weights."""
    if instances.dtype.kind not in "biu" or (instances.size and instances.min() < 0):
        raise ValueError(
            f"instances must hold whole numbers from 0; got {instances.dtype}; "
            f"skimage.measure.label(mask) numbers the pieces of a mask"
        )
    if not w0 >= 0:
        raise ValueError(f"w0 must be 0 or more; got {w0}; nearest that works: 0")
    if not sigma > 0:
        raise ValueError(f"sigma must be above 0; got {sigma}; nearest that works: 5")
