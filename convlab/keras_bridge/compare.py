"""The bridge to Keras: run its layers on NumPy arrays, and compare.

Keras is an independent witness: no size, no padding and no number of convlab enters here.
The settings are given to Keras in Keras's own words.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from convlab._arguments.dtypes import as_array, real
from convlab.backend import keras
from convlab.keras_bridge.keras_answers import answered

PerAxis = int | Sequence[int]

CONV = "Conv{}D"
CONV_TRANSPOSE = "Conv{}DTranspose"


@dataclass(frozen=True, repr=False)
class Comparison:
    """Our numbers beside Keras's.

    Parameters
    ----------
    ours, theirs
        Two answers to one question.
    title
        What was asked; the first line of the report.

    Examples
    --------
    >>> Comparison(np.array([1, 2]), np.array([1.0, 2.0]), title="two numbers")
    two numbers
      shapes    ours (2,)  theirs (2,)
      dtypes    ours int64  theirs float64
      values    2 compared
      largest difference    absolute 0, relative 0
    """

    ours: NDArray[Any]
    theirs: NDArray[Any]
    title: str = "comparison"

    @property
    def same_shape(self) -> bool:
        """Whether there is a value beside each value."""
        return self.ours.shape == self.theirs.shape

    @property
    def count(self) -> int:
        """Number of values compared; 0 where the shapes differ."""
        return self.ours.size if self.same_shape else 0

    @property
    def largest_absolute(self) -> float:
        """Largest absolute difference; infinite where the shapes differ, nan is never equal."""
        if not self.same_shape:
            return np.inf
        difference = np.abs(self.ours.astype(np.float64) - self.theirs.astype(np.float64))
        return float(np.max(difference, initial=0.0))

    @property
    def largest_relative(self) -> float:
        """Largest absolute difference over the largest magnitude of theirs."""
        if self.largest_absolute == 0:
            return 0.0
        scale = float(np.max(np.abs(self.theirs), initial=0.0))
        return self.largest_absolute / scale if scale else np.inf

    def __repr__(self) -> str:
        return (
            f"{self.title}\n"
            f"  shapes    ours {self.ours.shape}  theirs {self.theirs.shape}\n"
            f"  dtypes    ours {self.ours.dtype}  theirs {self.theirs.dtype}\n"
            f"  values    {self.count} compared\n"
            f"  largest difference    absolute {self.largest_absolute:.3g}, "
            f"relative {self.largest_relative:.3g}"
        )


def keras_conv(
    x: ArrayLike,
    w: ArrayLike,
    stride: PerAxis = 1,
    padding: str = "valid",
    dilation: PerAxis = 1,
    groups: int = 1,
) -> NDArray[Any]:
    """Run Keras's Conv1D, Conv2D or Conv3D, without bias.

    Parameters
    ----------
    x : array, shape (batch, *large, C_large), or (*large)
        Images, or one lone image.
    w : array, shape (*kernel, C_large / groups, C_small), or (*kernel)
        Kernel, or one lone kernel.
    stride, padding, dilation, groups
        Handed to Keras as they are.

    Returns
    -------
    array, shape (batch, *small, C_small), or (*small)
        Computed in float64 if an array is float64, else in float32. Integers are held
        exactly: in float32 as long as no sum can reach 2**24, else in float64.

    Raises
    ------
    ValueError
        What Keras refuses, in its words: stride and dilation both above 1.
    LookupError
        Where Keras is not installed: a question whose answer is not recorded.

    Notes
    -----
    TensorFlow 2.21 on CPU gives wrong values in two rare settings: float32 Conv2D and Conv3D
    on x86 with one input channel, last strides ``(1, s)`` and one output column; and float64
    Conv3D with ``"same"`` where the stride passes over the last cells.

    Examples
    --------
    >>> keras_conv(np.arange(9).reshape(3, 3), np.array([[1, 2], [3, 4]]))
    array([[27., 37.],
           [57., 67.]], dtype=float32)
    """
    settings = {"dilation_rate": dilation, "groups": groups}
    return _run(CONV, "x", x, w, -1, strides=stride, padding=padding, **settings)


def keras_conv_transpose(
    y: ArrayLike,
    w: ArrayLike,
    stride: PerAxis = 1,
    padding: str = "valid",
    output_padding: PerAxis | None = None,
    dilation: PerAxis = 1,
) -> NDArray[Any]:
    """Run Keras's Conv1DTranspose, Conv2DTranspose or Conv3DTranspose, as `keras_conv` does.

    Parameters
    ----------
    y : array, shape (batch, *small, C_small), or (*small)
    w, stride, padding, output_padding, dilation
        As for `keras_conv`.

    Returns
    -------
    array, shape (batch, *large, C_large), or (*large)

    Raises
    ------
    ValueError
        What Keras refuses, in its words: stride and dilation both above 1, an
        ``output_padding`` not below the stride.
    tensorflow.errors.OpError
        What TensorFlow refuses: ``"same"`` with ``output_padding=0`` and an even reach;
        dilation above 1 in float64 (and, away from x86, in float32).

    Examples
    --------
    >>> keras_conv_transpose(np.array([[0, 1], [2, 3]]), np.array([[0, 1], [2, 3]]))
    array([[ 0.,  0.,  1.],
           [ 0.,  4.,  6.],
           [ 4., 12.,  9.]], dtype=float32)
    """
    settings = {"dilation_rate": dilation, "output_padding": output_padding}
    return _run(CONV_TRANSPOSE, "y", y, w, -2, strides=stride, padding=padding, **settings)


def compare_conv(
    ours: ArrayLike,
    x: ArrayLike,
    w: ArrayLike,
    stride: PerAxis = 1,
    padding: str = "valid",
    dilation: PerAxis = 1,
    groups: int = 1,
) -> Comparison:
    """Compare a convolution, however it was computed, with Keras's; print the report.

    Parameters
    ----------
    ours
        The answer to be checked.
    x, w, stride, padding, dilation, groups
        As for `keras_conv`.

    Examples
    --------
    >>> x, w = np.arange(9).reshape(3, 3), np.array([[1, 2], [3, 4]])
    >>> comparison = compare_conv(np.array([[27, 37], [57, 67]]), x, w)
    Conv2D, kernel (2, 2), stride 1, padding 'valid'
      shapes    ours (2, 2)  theirs (2, 2)
      dtypes    ours int64  theirs float32
      values    4 compared
      largest difference    absolute 0, relative 0
    """
    theirs = keras_conv(x, w, stride, padding, dilation, groups)
    title = _title(CONV, w, stride, padding, dilation=dilation, groups=groups)
    return _printed(Comparison(as_array("ours", ours), theirs, title))


def compare_conv_transpose(
    ours: ArrayLike,
    y: ArrayLike,
    w: ArrayLike,
    stride: PerAxis = 1,
    padding: str = "valid",
    output_padding: PerAxis | None = None,
    dilation: PerAxis = 1,
) -> Comparison:
    """Compare with `keras_conv_transpose`, as `compare_conv` does with `keras_conv`.

    Examples
    --------
    >>> y = w = np.array([[0, 1], [2, 3]])
    >>> wrong = np.array([[0, 0, 1], [0, 4, 6], [4, 12, 10]])
    >>> compare_conv_transpose(wrong, y, w).largest_absolute
    Conv2DTranspose, kernel (2, 2), stride 1, padding 'valid'
      shapes    ours (3, 3)  theirs (3, 3)
      dtypes    ours int64  theirs float32
      values    9 compared
      largest difference    absolute 1, relative 0.0833
    1.0
    """
    theirs = keras_conv_transpose(y, w, stride, padding, output_padding, dilation)
    extra = {"output_padding": output_padding, "dilation": dilation}
    title = _title(CONV_TRANSPOSE, w, stride, padding, **extra)
    return _printed(Comparison(as_array("ours", ours), theirs, title))


def _run(
    kind: str,
    name: str,
    images: ArrayLike,
    w: ArrayLike,
    filters_axis: int,
    **settings: Any,
) -> NDArray[Any]:
    """Build the Keras layer for these arrays, give it the kernel, and run it; or look it up."""
    if settings["padding"] not in ("valid", "same"):
        raise ValueError(
            f'padding must be "valid" or "same" for Keras\'s layers; '
            f'got {settings["padding"]!r}; nearest that works: "same"'
        )
    images, w = real(name, images), real("w", w)
    lone = _is_lone(name, images, w)
    if lone:
        images, w = images[None, ..., None], w[..., None, None]
    dtype = _dtype(images, w)
    kernel, filters = w.shape[:-2], w.shape[filters_axis]
    named = kind.format(len(kernel))

    def ask() -> dict[str, NDArray[Any]]:
        made = getattr(keras.layers, named)
        layer = made(filters, kernel, use_bias=False, dtype=dtype, **settings)
        layer.build(images.shape)
        layer.set_weights([w])
        return {"output": keras.ops.convert_to_numpy(layer(images.astype(dtype)))}

    result = answered(named, {name: images, "w": w, **settings}, ask)["output"]
    return result[0, ..., 0] if lone else result


def _dtype(images: NDArray[Any], w: NDArray[Any]) -> str:
    """Choose float32 unless it would lose something."""
    kinds = {images.dtype.kind, w.dtype.kind}
    if "f" in kinds:
        return "float64" if np.float64 in (images.dtype, w.dtype) else "float32"
    bound = np.max(np.abs(images), initial=0) * np.sum(np.abs(w), dtype=float)
    return "float32" if bound < 2**24 else "float64"


def _is_lone(name: str, images: NDArray[Any], w: NDArray[Any]) -> bool:
    """Tell a lone image and kernel (1 or 2 axes each) from a batch (3 to 5 axes each)."""
    if images.ndim != w.ndim or not 1 <= images.ndim <= 5:
        raise ValueError(
            f"{name} and w must both have channels, (batch, *spatial, channels) with (*kernel, "
            f"C_large, C_small), or neither; got shapes {images.shape} and {w.shape}; "
            f"nearest that works: {name}[None, ..., None] with w[..., None, None]"
        )
    return images.ndim <= 2


def _title(kind: str, w: ArrayLike, stride: PerAxis, padding: str, **extra: object) -> str:
    """Name the layer, and the settings that are not Keras's defaults."""
    w = np.asarray(w)
    kernel = w.shape if w.ndim <= 2 else w.shape[:-2]
    said = "".join(f", {name} {value}" for name, value in extra.items() if value not in (None, 1))
    layer = kind.format(len(kernel))
    return f"{layer}, kernel {kernel}, stride {stride}, padding {padding!r}{said}"


def _printed(comparison: Comparison) -> Comparison:
    print(comparison)
    return comparison
