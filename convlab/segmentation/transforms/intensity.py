"""Changes of brightness, for the image alone: a mask has none."""

import numpy as np

from convlab.segmentation.transforms.joint import Tone
from convlab.segmentation.transforms.warps import factor_span, span


def brightness(amount, limits=None) -> Tone:
    """Make the whole image darker or brighter.

    Parameters
    ----------
    amount : float or tuple of float
        The most that is added or taken, or the lowest and the highest, as a share of the range
        between the limits.
    limits : tuple of float, optional
        The darkest and the brightest value: nothing leaves them. (0, 1) for floats if not given,
        and from 0 to the largest number of the dtype for integers.

    Raises
    ------
    ValueError
        If `amount` is not finite, or the limits are not in order.

    Examples
    --------
    >>> brightness(0.2)
    Tone(name='brightness -0.2..0.2')
    """
    low, high = span("amount", amount)
    _require_limits(limits)

    def change(image, rng):
        black, white = _limits(image, limits)
        return np.clip(image + rng.uniform(low, high) * (white - black), black, white)

    return Tone(f"brightness {low:g}..{high:g}", change)


def contrast(factor, limits=None) -> Tone:
    """Spread the values about their mean, or draw them together.

    Parameters
    ----------
    factor : float or tuple of float
        The most that differences grow, and, as its inverse, shrink; or the lowest and the highest
        factor. Drawn evenly on a logarithmic scale. Each channel keeps its own mean.
    limits : tuple of float, optional
        As for `brightness`.

    Raises
    ------
    ValueError
        If a factor is not positive, or the limits are not in order.

    Examples
    --------
    >>> contrast(1.25)
    Tone(name='contrast 0.8..1.25')
    """
    low, high = factor_span(factor)
    _require_limits(limits)

    def change(image, rng):
        mean = image.mean(axis=tuple(range(image.ndim - 1)), dtype=float)
        drawn = np.exp(rng.uniform(np.log(low), np.log(high)))
        return np.clip((image - mean) * drawn + mean, *_limits(image, limits))

    return Tone(f"contrast {low:g}..{high:g}", change)


def noise(amount, limits=None) -> Tone:
    """Add Gaussian noise, of a strength drawn anew each time.

    Parameters
    ----------
    amount : float
        The largest standard deviation, as a share of the range between the limits.
    limits : tuple of float, optional
        As for `brightness`.

    Raises
    ------
    ValueError
        If `amount` is negative, or the limits are not in order.

    Examples
    --------
    >>> noise(0.05)
    Tone(name='noise 0..0.05')
    """
    if not (np.isfinite(amount) and amount >= 0):
        raise ValueError(f"amount must be 0 or more; got {amount}; nearest that works: 0.05")
    _require_limits(limits)

    def change(image, rng):
        black, white = _limits(image, limits)
        deviation = rng.uniform(0, amount) * (white - black)
        return np.clip(image + deviation * rng.standard_normal(image.shape), black, white)

    return Tone(f"noise 0..{amount:g}", change)


def _limits(image, limits):
    """Return the darkest and the brightest value that an image may hold."""
    if limits is not None:
        return limits
    return (0.0, 1.0) if image.dtype.kind == "f" else (0.0, float(np.iinfo(image.dtype).max))


def _require_limits(limits):
    if limits is not None and not (len(limits) == 2 and limits[0] < limits[1]):
        raise ValueError(
            f"limits must be the darkest and the brightest value, in this order; got {limits}; "
            f"nearest that works: (0, 1)"
        )
