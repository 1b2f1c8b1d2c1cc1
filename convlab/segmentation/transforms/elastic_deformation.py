"""Elastic deformation: the picture printed on rubber, and pulled."""

import numpy as np
from scipy import ndimage

from convlab.segmentation.transforms.joint import Move
from convlab.segmentation.transforms.warps import span


def elastic(strength, smoothness) -> Move:
    """Deform as if printed on rubber: one smooth random field moves every pixel.

    Parameters
    ----------
    strength : float or tuple of float
        How far pixels move along each axis, as a root mean square: exactly so, or between the
        lowest and the highest. In the unit of the spacing.
    smoothness : float
        Standard deviation of the Gaussian that smooths the field, in the unit of the spacing.

    Raises
    ------
    ValueError
        If `strength` is negative or `smoothness` not positive.

    Notes
    -----
    The slope of such a field has a standard deviation of ``strength / (smoothness * sqrt(2))``.
    Below a quarter of the smoothness, a slope of -1, at which the rubber folds over, is 5.7
    standard deviations away.

    References
    ----------
    Simard, Steinkraus and Platt, "Best Practices for Convolutional Neural Networks", 2003.

    Examples
    --------
    >>> elastic(3, smoothness=12)
    Move(name='elastic 3..3')
    """
    low, high = span("strength", strength if np.ndim(strength) else (strength, strength))
    if low < 0:
        raise ValueError(f"strength must be 0 or more; got {strength}; nearest that works: 0")
    if not (np.isfinite(smoothness) and smoothness > 0):
        raise ValueError(
            f"smoothness must be above 0; got {smoothness}; nearest that works: {4 * high or 1:g}"
        )

    def draw(shape, spacing, rng):
        drawn = rng.uniform(low, high)
        field = [displacement(shape, smoothness / spacing, rng) * drawn / s for s in spacing]

        def pull(coordinates):
            # Moves that come later ask between the pixels, so the field is interpolated.
            read = [ndimage.map_coordinates(f, coordinates, order=1, mode="nearest") for f in field]
            return coordinates + np.stack(read)

        return shape, pull

    return Move(f"elastic {low:g}..{high:g}", draw)


def displacement(shape, smoothness, rng):
    """Draw one smooth random field, of root mean square 1.

    Parameters
    ----------
    shape : tuple of int
    smoothness : sequence of float
        Of the Gaussian along each axis, in pixels.
    rng : numpy.random.Generator

    Returns
    -------
    ndarray of float, shape `shape`

    Examples
    --------
    >>> field = displacement((40, 50), (3, 3), np.random.default_rng(0))
    >>> field.shape, float(np.mean(field**2).round(6))
    ((40, 50), 1.0)
    """
    # By Fourier, which takes no longer for a wide Gaussian. The field wraps round, so it is equally
    # strong at the rim and in the middle.
    axes = range(len(shape))
    waves = np.fft.rfftn(rng.standard_normal(shape), axes=axes)
    waves = ndimage.fourier_gaussian(waves, smoothness, n=shape[-1])
    smooth = np.fft.irfftn(waves, shape, axes=axes)
    return smooth / np.sqrt(np.mean(smooth**2))
