"""The phases of a transposed convolution: large cells that the same taps reach.

Along an axis of stride s, large cell ``r + s j`` is place r of *block* j. It hears small cell
``j + q`` through tap t, if ``r + pad - t d = s q``. For one r, a *phase*, that is an ordinary
convolution with stride 1 and every s-th tap, in reverse. No stamp is ever added to another: each
large cell is written once.
"""

from collections.abc import Sequence
from functools import lru_cache
from itertools import product
from math import gcd, prod
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from convlab._fast.layouts import Windows
from convlab._fast.patches import Patches, shows_nan, slide

# Which large cell hears which small cell, through which tap: kernel 3, stride 2, no padding.
#
#     small              y0          y1          y2
#                      / | \       / | \       / | \
#     tap             0  1  2     0  1  2     0  1  2
#                    /   |   \   /   |   \   /   |   \
#     large        x0    x1    x2    x3    x4    x5    x6
#     phase        0     1     0     1     0     1     0
#     block        `---0--'    `---1--'    `---2--'    `---3--'  the last one is cropped
#
# Phase 0 is a convolution with taps 2 and 0, phase 1 one with tap 1:
#
#     x0 =         y0 w0        x1 = y0 w1
#     x2 = y0 w2 + y1 w0        x3 = y1 w1
#     x4 = y1 w2 + y2 w0        x5 = y2 w1
#     x6 = y2 w2
#
# Both read the same patches of y, two cells wide, from the cell before the block's own. The kernel
# that is slid over y has two places, and writes both phases of a block as if they were channels:
#
#                 phase 0   phase 1
#     place 0       w2         0
#     place 1       w0        w1


class Taps(NamedTuple):
    """The taps along one axis that reach some phases, as a kernel that is slid with stride 1.

    Attributes
    ----------
    found
        ``(place, phase, tap)``: where each tap lies in that kernel.
    first, step
        The small cell that place 0 reads for block 0, and how far apart the places are.
    """

    found: Sequence[tuple[int, int, int]]
    first: int
    step: int

    @property
    def reach(self) -> int:
        """Places of the kernel: one at least, even if no tap reaches a phase."""
        return max((place for place, *_ in self.found), default=0) + 1

    def pads(self, blocks: int, small: int) -> tuple[int, int]:
        """Zeros around the small side, so that there is a cell to read for every block."""
        last = self.first + (self.reach - 1) * self.step + blocks - 1
        return -self.first, last + 1 - small


class Part(NamedTuple):
    """A convolution that writes the phases of one row of blocks.

    Attributes
    ----------
    first
        Of the places along the first axis, the first that it reads.
    axes
        Its taps along each axis.
    out
        Index of what it writes, in an image in blocks.
    watch
        Of the blocks along the last axis, look at each so-manieth for what is not finite, and 0 for
        none. A place without a tap holds a zero, which spoils what a cell adds up if it is
        multiplied by infinity.
    """

    first: int
    axes: list[Taps]
    out: tuple[int | slice, ...]
    watch: int


class Slide(NamedTuple):
    """Convolutions that read the same patches of the small side.

    Attributes
    ----------
    pads
        Zeros ``(before, after)`` the small side along each axis; a number below zero crops.
    kernel, dilation
        Places along each axis, and how far they are apart.
    parts
        They write different blocks.
    """

    pads: list[tuple[int, int]]
    kernel: tuple[int, ...]
    dilation: tuple[int, ...]
    parts: list[Part]


class Plan(NamedTuple):
    """All phases of a transposed convolution.

    Attributes
    ----------
    blocks
        How many there are along each axis. Where the large side is no multiple of the stride, the
        last block is cropped.
    slides
        One, and in 3-D one for each phase of the axis between the first and the last.
    """

    blocks: tuple[int, ...]
    slides: list[Slide]


@lru_cache(256)
def plan(
    large: tuple[int, ...],
    small: tuple[int, ...],
    kernel: tuple[int, ...],
    stride: tuple[int, ...],
    dilation: tuple[int, ...],
    before: tuple[int, ...],
) -> Plan:
    """Plan the convolutions that write all phases, from the sizes of a geometry.

    The phases of the last axis lie side by side in memory, as if they were channels: one
    convolution writes them all. Those of the first axis read the same patches, or some rows of
    them. The phases of an axis between, in 3-D, have a slide each.

    Notes
    -----
    An image in blocks has shape ``(batch, blocks, stride, blocks, stride, ..., blocks, channels)``,
    with the channels of all phases of the last axis.

    Examples
    --------
    >>> blocks, (slide,) = plan((7,), (3,), (3,), (2,), (1,), (0,))
    >>> blocks, slide.pads, slide.kernel, slide.parts[0].axes[0].found
    ((4,), [(1, 1)], (2,), [(1, 0, 0), (0, 0, 2), (1, 1, 1)])
    """
    blocks = tuple(-(-n // s) for n, s in zip(large, stride, strict=True))
    settings = list(zip(kernel, stride, dilation, before, strict=True))
    top = [taps_of(range(stride[0]), *settings[0])] if len(stride) > 1 else []
    last = taps_of(range(stride[-1]), *settings[-1])
    slides = []
    for phases in product(*map(range, stride[1:-1])):
        between = [taps_of([r], *axis) for r, axis in zip(phases, settings[1:-1], strict=True)]
        axes = [*top, *between, last]
        sizes = zip(axes, blocks, small, strict=True)
        slide = Slide(
            [taps.pads(wanted, there) for taps, wanted, there in sizes],
            tuple(taps.reach for taps in axes),
            tuple(taps.step for taps in axes),
            _parts(axes, stride, phases) if top else [Part(0, axes, (), _watch(axes, stride[-1]))],
        )
        slides.append(slide)
    return Plan(blocks, slides)


def taps_of(phases: Sequence[int], kernel: int, stride: int, dilation: int, before: int) -> Taps:
    """Find the taps that reach these phases along one axis. Phases are counted from the first."""
    reads = {
        (n, tap): (r + before - tap * dilation) // stride
        for n, r in enumerate(phases)
        for tap in range(kernel)
        if (r + before - tap * dilation) % stride == 0
    }
    first = min(reads.values(), default=0)
    step = gcd(*(cell - first for cell in reads.values())) or 1
    found = [((cell - first) // step, n, tap) for (n, tap), cell in reads.items()]
    return Taps(found, first, step)


def _parts(axes: list[Taps], stride: tuple[int, ...], between: tuple[int, ...]) -> list[Part]:
    """Part the convolutions by the phase of the first axis: each slides its own rows of taps."""
    top, *others = axes
    parts = []
    for high in range(stride[0]):
        found = [tap for tap in top.found if tap[1] == high]
        first = min((place for place, *_ in found), default=0)
        found = [(place - first, phase, tap) for place, phase, tap in found]
        rows = Taps(found, top.first + first * top.step, top.step)
        out = [i for r in (high, *between) for i in (slice(None), r)]
        watch = _watch([rows, *others], stride[-1])
        parts.append(Part(first, [rows, *others], (slice(None), *out), watch))
    return _covering(parts)


def _watch(axes: list[Taps], phases: int) -> int:
    """Find how many blocks apart it is enough to look: each reads its neighbours' cells too."""
    *others, last = axes
    full = all(len(taps.found) == taps.reach for taps in others)
    if full and len(last.found) == phases * last.reach:
        return 0  # no zeros
    return last.reach if last.step == 1 else 1


def _covering(parts: list[Part]) -> list[Part]:
    """Look at one part alone, if it reads all rows that those with zeros read."""
    watched = [part for part in parts if part.watch]
    if not watched:
        return parts
    reads = [part.axes[0] for part in watched]
    ends = [taps.first + (taps.reach - 1) * taps.step for taps in reads]
    for taps, end in zip(reads, ends, strict=True):
        dense = taps.step == 1 or taps.reach == 1
        if dense and taps.first == min(each.first for each in reads) and end == max(ends):
            chosen = next(part for part in watched if part.axes[0] is taps)
            return [part if part is chosen else part._replace(watch=0) for part in parts]
    return parts


def phase_kernel(w: NDArray[Any], axes: Sequence[Taps], phases: int) -> NDArray[Any]:
    """Put taps where they belong; elsewhere are zeros.

    Parameters
    ----------
    w : array, shape (*kernel, C_large, C_small)
    axes
        Its taps along each axis, as a `Part` has them.
    phases
        Of the last axis: how many are written.

    Returns
    -------
    array, shape (places * C_small, phases * C_large)
        A transposed view: nothing of w is turned about in memory.
    """
    reach = [taps.reach for taps in axes]
    kernel = np.zeros((phases, w.shape[-2], *reach, w.shape[-1]), w.dtype)
    for along in product(*(taps.found for taps in axes)):
        place, (*_, phase), tap = zip(*along, strict=True)
        kernel[(phase, slice(None), *place)] = w[tap]
    return kernel.reshape(phases * w.shape[-2], prod(reach) * w.shape[-1]).T


def all_phases(
    y: NDArray[Any],
    w: NDArray[Any],
    bias: NDArray[Any] | None,
    relu: bool,
    sizes: Sequence[tuple[int, ...]],
) -> tuple[NDArray[Any], bool]:
    """Convolve for all phases, into blocks of ``stride`` cells; then crop.

    Parameters
    ----------
    y, w, bias, relu
        As for `ops.conv_transpose`.
    sizes
        What `plan` asks for.

    Returns
    -------
    x : array, shape (batch, *large, C_large)
    bool
        Whether NaN is where zeros that stand for nothing may have made it.
    """
    large, small, kernel, stride, dilation, before = sizes
    blocks, slides = plan(large, small, kernel, stride, dilation, before)
    axes, width, last = len(large), w.shape[-2], stride[-1]  # last: phases side by side
    sides = [n for pair in zip(blocks, stride, strict=True) for n in pair]
    x = np.empty((len(y), *sides[:-1], last * width), y.dtype)
    biases, found = None if bias is None else np.tile(bias, last), False
    watching = width > 0 and y.dtype.kind == "f"
    for pads, places, steps, parts in slides:
        windows = Windows(blocks, places, (1,) * axes, steps, y.shape[-1], last * width)
        kernels = [
            (n, phase_kernel(w, along, last), x[out], watch if watching else 0)
            for n, along, out, watch in parts
        ]
        found |= slide(Patches(y, pads, windows), kernels, biases, relu)
    for end in (0, -1):  # the blocks where a weight meets the zeros around y, if it does at all
        found |= shows_nan(x[(slice(1), *(end, slice(None)) * (axes - 1), end)])
    x = x.reshape(len(y), *(n * s for n, s in zip(blocks, stride, strict=True)), width)
    return np.ascontiguousarray(x[(slice(None), *map(slice, large))]), found
