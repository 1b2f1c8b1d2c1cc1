"""The phases of a transposed convolution: large cells that the same taps reach.

Along an axis of stride s, large cell ``r + s j`` hears small cell ``j + q`` through tap t, if
``r + pad - t d = s q``. For one r, a *phase*, that is an ordinary convolution with stride 1 and
every s-th tap, in reverse. No stamp is ever added to another: each large cell is written once.
"""

from itertools import product
from math import gcd, prod

import numpy as np


def taps_of(g, axis, phases):
    """Find the taps that reach these phases along an axis.

    Returns
    -------
    taps : list of (place, phase, tap)
        In a kernel that is slid over the small side with stride 1.
    first, step : int
        The small cell that place 0 reads for the first output, and how far apart the places are.
    """
    k, s, d, before = g.kernel[axis], g.stride[axis], g.dilation[axis], g.pads[axis][0]
    reads = {
        (n, tap): (r + before - tap * d) // s
        for n, r in enumerate(phases)
        for tap in range(k)
        if (r + before - tap * d) % s == 0
    }
    first = min(reads.values(), default=0)
    step = gcd(*(q - first for q in reads.values())) or 1
    return [((q - first) // step, n, tap) for (n, tap), q in reads.items()], first, step


def reach(along):
    """Return how many places of a kernel these taps take along an axis: one at least."""
    return max((place for place, *_ in along), default=0) + 1


def phase_kernel(w, places, phases):
    """Put taps where they belong; elsewhere are zeros.

    Returns
    -------
    array, shape (places * C_small, phases * C_large)
        A transposed view: nothing of w is turned about in memory.
    """
    sides = [reach(along) for along in places]
    kernel = np.zeros((phases, w.shape[-2], *sides, w.shape[-1]), w.dtype)
    for taps in product(*places):
        place, (*_, phase), tap = zip(*taps, strict=True)
        kernel[(phase, slice(None), *place)] = w[tap]
    return kernel.reshape(phases * w.shape[-2], prod(sides) * w.shape[-1]).T
