"""Geometry: the sizes, the padding and the taps of a convolution. It holds no arrays.

One geometry serves a convolution, its transpose and its kernel gradient. *Large* is the
side that the convolution reads and its transpose writes; *small* is the other side.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from math import prod

from convlab._arguments.operators import (
    Padding,
    Pairs,
    PerAxis,
    Sizes,
    number_of_axes,
    padding_rule,
    sizes,
)
from convlab._arguments.values import integer

MOST_SIZES = 2**20  # that are listed


@dataclass(frozen=True)
class Geometry:
    """How a kernel meets an image: sizes along each axis, in cells.

    Parameters
    ----------
    large
        Size of the large side, one number per axis: rows, columns (planes first in 3-D).
    kernel
        Size of the kernel.
    stride
        Steps on the large side for one step on the small side.
    padding
        Zeros around the large side: ``"valid"`` for none, an int for as many on each side,
        ``((before, after), ...)`` for each axis. ``"same"`` is Keras's rule: as many as give
        ``ceil(large / stride)`` outputs, the odd one after.
    dilation
        Distance between two neighbouring taps of the kernel; 1 leaves no holes.

    Attributes
    ----------
    small
        Size of the small side, ``(large + before + after - reach) // stride + 1`` where
        ``reach = (kernel - 1) * dilation + 1``.
    pads
        Zeros ``(before, after)``, per axis.

    Raises
    ------
    ValueError
        A size below its least value or above 2**60, unequal numbers of axes, or a kernel that
        reaches beyond the padded image.
    TypeError
        A size that is not an integer.

    Notes
    -----
    An int stands for the same number on every axis. The size is relationship 15 of
    Dumoulin and Visin, "A guide to convolution arithmetic for deep learning",
    arXiv:1603.07285, with its own padding on each side.

    Examples
    --------
    >>> g = Geometry(large=(4, 6), kernel=3, stride=(1, 2), padding="same")
    >>> g.small, g.pads
    ((4, 3), ((1, 1), (0, 1)))
    """

    large: Sizes
    kernel: Sizes
    stride: Sizes
    padding: str | Pairs
    dilation: Sizes

    def __init__(
        self,
        large: PerAxis,
        kernel: PerAxis,
        stride: PerAxis = 1,
        padding: Padding = "valid",
        dilation: PerAxis = 1,
    ) -> None:
        given = {"large": large, "kernel": kernel, "stride": stride, "dilation": dilation}
        axes = number_of_axes(**given)
        for name, value in given.items():  # past the dataclass, which is frozen
            object.__setattr__(self, name, sizes(name, value, axes))
        object.__setattr__(self, "padding", padding_rule(padding, axes))
        self._require_that_the_kernel_fits()

    @classmethod
    def for_transpose(
        cls,
        small: PerAxis,
        kernel: PerAxis,
        stride: PerAxis = 1,
        padding: Padding = "valid",
        output_padding: PerAxis | None = None,
        dilation: PerAxis = 1,
    ) -> "Geometry":
        """Build the geometry whose transpose writes the size that Keras writes.

        Parameters
        ----------
        small
            Size of what the transposed convolution reads.
        kernel, stride, padding, dilation
            As for `Geometry`.
        output_padding
            Picks one of the ``stride`` large sizes that share this small one.

        Returns
        -------
        Geometry
            With ``g.small == small``; its ``g.large`` is what the transpose writes.

        Raises
        ------
        ValueError
            An ``output_padding`` outside its range, or a size below 1.

        Notes
        -----
        With ``reach = (kernel - 1) * dilation + 1`` the large size is, as in Keras,

        * ``"valid"``: ``stride * (small - 1) + reach + output_padding``;
          None stands for ``max(stride - reach, 0)``;
        * ``"same"``: ``stride * (small - 1) + reach % 2 + output_padding``;
          None gives ``stride * small``;
        * explicit padding: the ``"valid"`` size less what is cropped. Where
          ``output_padding`` is given, this is PyTorch's size too.

        Examples
        --------
        >>> Geometry.for_transpose(4, kernel=3, stride=2, padding="same").large
        (8,)
        >>> Geometry.for_transpose(4, kernel=3, stride=2, padding="same", output_padding=0).large
        (7,)
        """
        given = {"small": small, "kernel": kernel, "stride": stride, "dilation": dilation}
        axes = number_of_axes(
            **given, output_padding=0 if output_padding is None else output_padding
        )
        small, kernel, stride, dilation = (sizes(n, value, axes) for n, value in given.items())
        padding = padding_rule(padding, axes)
        extra = (None,) * axes
        if output_padding is not None:
            extra = sizes("output_padding", output_padding, axes, least=0)
        reach = tuple((k - 1) * d + 1 for k, d in zip(kernel, dilation, strict=True))
        crops = padding if isinstance(padding, tuple) else (padding,) * axes
        large = tuple(map(_transpose_size, small, reach, stride, crops, extra))
        sizes(f"large, which small={small}, {kernel=}, {stride=} give,", large, axes)
        return cls(large, kernel, stride, padding, dilation)

    @property
    def axes(self) -> int:
        """Number of spatial axes."""
        return len(self.large)

    @cached_property
    def reach(self) -> Sizes:
        """Cells from the first tap of the kernel to its last, per axis."""
        return tuple((k - 1) * d + 1 for k, d in zip(self.kernel, self.dilation, strict=True))

    @cached_property
    def pads(self) -> Pairs:
        """Zeros ``(before, after)`` the large side, per axis."""
        if isinstance(self.padding, tuple):
            return self.padding
        if self.padding == "same":
            return tuple(map(_same_pads, self.large, self.reach, self.stride))
        return ((0, 0),) * self.axes

    @cached_property
    def small(self) -> Sizes:
        """Size of the small side."""
        return tuple(
            (n + before + after - r) // s + 1
            for n, r, s, (before, after) in zip(
                self.large, self.reach, self.stride, self.pads, strict=True
            )
        )

    def taps(self) -> Iterator[tuple[Sizes, tuple[slice, ...], tuple[slice, ...]]]:
        """Walk over the kernel: which large cells meet which small cells at each tap.

        Yields
        ------
        tap
            Index into the kernel.
        large, small
            Equally long slices: cell ``n`` of ``large`` is what this tap brings to cell
            ``n`` of ``small``. Cells that fall on the padding are left out. A tap that
            meets padding alone is not yielded.

        Examples
        --------
        >>> for tap, large, small in Geometry(4, kernel=3, stride=2, padding="same").taps():
        ...     print(tap, large, small)
        (0,) (slice(0, 3, 2),) (slice(0, 2, None),)
        (1,) (slice(1, 4, 2),) (slice(0, 2, None),)
        (2,) (slice(2, 3, 2),) (slice(0, 1, None),)
        """
        along = [list(self._taps_along(axis)) for axis in range(self.axes)]
        for taps in product(*along):
            tap, large, small = zip(*taps, strict=True)
            yield tap, large, small

    def large_sizes(self) -> tuple[Sizes, ...]:
        """List every large shape that has this small shape, other settings unchanged.

        Returns
        -------
        tuple
            In increasing order; ``stride`` sizes per axis unless padding makes some of
            them less than one cell. A transposed convolution must be told which is meant:
            that is what ``output_padding`` does.

        Examples
        --------
        >>> Geometry(5, kernel=3, stride=2, padding="same").large_sizes()
        ((5,), (6,))
        """
        choices = []
        settings = zip(self.small, self.reach, self.stride, self.pads, strict=True)
        for n, r, s, (before, after) in settings:
            least = s * (n - 1) + (1 if self.padding == "same" else r - before - after)
            choices.append(range(max(least, 1), least + s))
        count = prod(map(len, choices))
        integer(f"count of large sizes, which stride={self.stride} leaves,", count, 1, MOST_SIZES)
        return tuple(product(*choices))

    def _taps_along(self, axis: int) -> Iterator[tuple[int, slice, slice]]:
        """Yield (tap, large slice, small slice) along one axis, padding left out."""
        n, o, s, d = self.large[axis], self.small[axis], self.stride[axis], self.dilation[axis]
        before = self.pads[axis][0]
        least = max(-(((o - 1) * s - before) // d), 0)
        for tap in range(least, min(self.kernel[axis], (n - 1 + before) // d + 1)):  # meet cells
            shift = tap * d - before  # small cell i reads large cell i * s + shift
            first = max(0, -(shift // s))  # the least i with i * s + shift >= 0
            last = min(o - 1, (n - 1 - shift) // s)
            if first <= last:
                large = slice(first * s + shift, last * s + shift + 1, s)
                yield tap, large, slice(first, last + 1)

    def _require_that_the_kernel_fits(self) -> None:
        for axis, (n, r, (before, after)) in enumerate(
            zip(self.large, self.reach, self.pads, strict=True)
        ):
            if r > n + before + after:
                largest = (n + before + after - 1) // self.dilation[axis] + 1
                missing = r - n - before - after
                raise ValueError(
                    f"kernel={self.kernel[axis]} with dilation={self.dilation[axis]} reaches over "
                    f"{r} cells on axis {axis}, but the padded image has {n + before + after} "
                    f"(large={n}, padding={before}+{after}): there is no output; "
                    f"nearest that works: kernel={largest}, or {missing} more cell(s) of padding, "
                    f'or padding="same"'
                )


def _same_pads(n: int, reach: int, stride: int) -> tuple[int, int]:
    """Keras's ``same``: as little as gives ceil(n / stride) outputs, the odd zero after."""
    total = max((n - 1) // stride * stride + reach - n, 0)
    return total // 2, total - total // 2


def _transpose_size(
    n: int, reach: int, stride: int, crop: str | tuple[int, int], extra: int | None
) -> int:
    """Size that a transposed convolution writes along one axis; see for_transpose."""
    if crop == "same" and extra is None:
        return stride * n
    if extra is None:
        extra = max(stride - reach, 0)
    least = 1 - reach % 2 if crop == "same" else 0
    if not least <= extra < stride:
        nearest = min(max(extra, least), stride - 1)
        raise ValueError(
            f"output_padding={extra} must be at least {least} and below stride={stride} "
            f"(padding={crop!r}, kernel reach {reach}): it picks one of the {stride} size(s) that "
            f"shrink to {n}; "
            f"nearest that works: output_padding={nearest if nearest >= least else None}"
        )
    if crop == "same":
        return stride * (n - 1) + reach % 2 + extra
    before, after = crop if isinstance(crop, tuple) else (0, 0)
    size = stride * (n - 1) + reach + extra - before - after
    if size < 1:
        raise ValueError(
            f"padding=({before}, {after}) crops all of the {size + before + after} cells that "
            f"small={n}, kernel reach {reach}, stride={stride} give: nothing is left; "
            f"nearest that works: at most {size + before + after - 1} in total"
        )
    return size
