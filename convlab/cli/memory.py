"""How much memory a training takes, told before it is taken."""

from contextlib import suppress
from pathlib import Path

import psutil

_LIBRARIES = 0.8e9  # TensorFlow itself
_OF_ACTIVATION, _OF_WEIGHT = 80, 41  # bytes; see `needed`


def needed(size, batch, filters):
    """Estimate the memory that training a U-Net of four levels takes at its highest.

    Parameters
    ----------
    size, batch, filters : int
        Side of the squares in pixels, squares in a step, channels of the first level.

    Returns
    -------
    float
        Bytes, libraries included.

    Notes
    -----
    Each level has a quarter of the pixels and twice the channels of the one above, so that all of
    them hold less than twice the values of the first. The 3 x 3 kernels of a network with four
    levels have about ``8400 filters**2`` weights. How many bytes each value and each weight takes,
    gradients, Adam's averages and copies included, was measured: five settings took between 0.79
    and 1 of this.

    Examples
    --------
    >>> 0.8e9 < needed(128, 8, 8) < 1.2e9
    True
    """
    values = 2.0 * batch * size**2 * filters
    weights = 8400.0 * filters**2
    return _LIBRARIES + _OF_ACTIVATION * values + _OF_WEIGHT * weights


def available():
    """Tell how much memory is free for this process, in bytes: of the machine or its container."""
    free = float(psutil.virtual_memory().available)
    group = Path("/sys/fs/cgroup")
    with suppress(OSError, ValueError):  # no such limit
        limit = int((group / "memory.max").read_text())
        free = min(free, limit - int((group / "memory.current").read_text()))
    return free


def require_memory(size, batch, filters, free=None):
    """Refuse a training that the machine has no memory for.

    Parameters
    ----------
    size, batch, filters : int
        As for `needed`.
    free : float, optional
        Bytes; what is `available`, if not given.

    Raises
    ------
    ValueError
        With the nearest setting that works: fewer squares, then smaller ones, then fewer channels.

    Examples
    --------
    >>> require_memory(128, 800, 8, free=4e9)
    Traceback (most recent call last):
        ...
    ValueError: --batch 800 --size 128 --filters 8 would take about 17.6 GB of memory, and 4.0 GB \
are free; nearest that works: --batch 100 --size 128 --filters 8
    """
    free = available() if free is None else free
    wanted = needed(size, batch, filters)
    if wanted <= free:
        return
    smaller = _fitting(size, batch, filters, free)
    words = "--batch {} --size {} --filters {}"
    nearest = words.format(smaller[1], smaller[0], smaller[2]) if smaller else "a larger machine"
    raise ValueError(
        f"{words.format(batch, size, filters)} would take about {wanted / 1e9:.1f} GB of memory, "
        f"and {free / 1e9:.1f} GB are free; nearest that works: {nearest}"
    )


def _fitting(size, batch, filters, free):
    """Make the setting smaller until it fits; None if none does."""
    while needed(size, batch, filters) > free:
        if batch > 1:
            batch //= 2
        elif size > 32:
            size = max(size // 32 * 16, 32)
        elif filters > 1:
            filters //= 2
        else:
            return None
    return size, batch, filters
