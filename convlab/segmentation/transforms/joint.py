"""Move an image and its mask in one step: one draw, one set of coordinates, read twice."""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from scipy import ndimage

from convlab._arguments.distances import distances
from convlab._arguments.values import random_generator

ORDERS = {"nearest": 0, "linear": 1, "cubic": 3}


@dataclass(frozen=True)
class Move:
    """A transformation of places, for image and mask alike.

    Attributes
    ----------
    name : str
        What it says of itself.
    draw : callable
        ``draw(shape, spacing, rng)`` gives the shape that comes out and ``pull``, a function from
        the coordinates of output pixels, shape (axes, ...), to those that they are read from.
    """

    name: str
    draw: Callable = field(repr=False, compare=False)


@dataclass(frozen=True)
class Tone:
    """A transformation of brightness, for the image alone.

    Attributes
    ----------
    name : str
        What it says of itself.
    change : callable
        ``change(image, rng)`` gives the changed image, of any float dtype.
    """

    name: str
    change: Callable = field(repr=False, compare=False)


def augment(
    image, mask, transforms, rng, *, spacing=1.0, fill=0, fill_value=0.0, interpolation="linear"
):
    """Transform an image and its mask together.

    Every `Move` is drawn once. Together they say where each output pixel is read from, and there
    image and mask are read, once each: the image by `interpolation`, the mask always from the
    nearest pixel. Then every `Tone` changes the image alone.

    Parameters
    ----------
    image : ndarray of int or float, shape (*spatial, channels)
        Any number of spatial axes.
    mask : ndarray of int or bool, shape (*spatial)
        The class of each pixel.
    transforms : sequence of Move and Tone
        From `convlab.segmentation.augment`; the first is done first.
    rng : numpy.random.Generator
        Where the randomness comes from.
    spacing : float or tuple of float, optional
        The distance between neighbours along each spatial axis, such as millimetres. Rotations,
        shifts, shears and elastic deformations are meant in this unit; 1 means pixels.
    fill : int, optional
        The label of what comes from outside.
    fill_value : float, optional
        The brightness of what comes from outside.
    interpolation : {"linear", "nearest", "cubic"}, optional
        How the image is read between pixels.

    Returns
    -------
    image : ndarray of the dtype of `image`, shape (*spatial_out, channels)
    mask : ndarray of the dtype of `mask`, shape (*spatial_out)
        Only a crop and quarter turns change the spatial shape.

    Raises
    ------
    TypeError
        If `rng` is not a generator, a transform is neither a `Move` nor a `Tone`, or a dtype is not
        one that can hold brightness or labels.
    ValueError
        If the shapes differ, or an option is out of its range.

    Notes
    -----
    Reading once, and not once for each transformation, blurs the image once only. It also means
    that a crop followed by a rotation shows in its corners what was beside the crop.

    References
    ----------
    Ronneberger, Fischer and Brox, "U-Net", 2015, section 3.1: rotation, shift, elastic
    deformation and grey values, as what a network for few images most needs.

    Examples
    --------
    >>> from convlab.segmentation.augment import brightness, elastic, rotate
    >>> rng = np.random.default_rng(0)
    >>> image, mask = rng.random((20, 30, 1)), rng.integers(0, 3, (20, 30), dtype=np.uint8)
    >>> transforms = [rotate(30), elastic(2, smoothness=8), brightness(0.2)]
    >>> image, mask = augment(image, mask, transforms, rng)
    >>> image.shape, mask.shape, mask.dtype.name
    ((20, 30, 1), (20, 30), 'uint8')
    """
    image, mask, transforms = np.asarray(image), np.asarray(mask), tuple(transforms)
    _require_pair(image, mask)
    _require_transforms(transforms, rng)
    spacing = np.array(distances("spacing", spacing, mask.ndim))
    shape, pulls = mask.shape, []
    for move in (t for t in transforms if isinstance(t, Move)):
        shape, pull = move.draw(shape, spacing, rng)
        pulls.append(pull)
    coordinates = np.indices(shape, dtype=float)
    for pull in reversed(pulls):  # from the output back to the input
        coordinates = pull(coordinates)
    options = {"fill": fill, "fill_value": fill_value, "interpolation": interpolation}
    moved, mask = sample(image, mask, coordinates, **options)
    for tone in (t for t in transforms if isinstance(t, Tone)):
        moved = _as(image.dtype, tone.change(moved, rng))
    return moved, mask


def sample(image, mask, coordinates, *, fill=0, fill_value=0.0, interpolation="linear"):
    """Read an image and its mask at the same places.

    Parameters
    ----------
    image, mask, fill, fill_value, interpolation
        As for `augment`.
    coordinates : ndarray of float, shape (axes, *spatial_out)
        Where each output pixel is read from, in pixels of the input.

    Returns
    -------
    image : ndarray, shape (*spatial_out, channels)
    mask : ndarray, shape (*spatial_out)

    Raises
    ------
    TypeError, ValueError
        As for `augment`.

    Notes
    -----
    A place belongs to the pixel whose centre is less than half a pixel away along every axis. One
    that belongs to no pixel is outside, for the image as for the mask: the same pixels are filled.

    Examples
    --------
    >>> image, mask = np.array([[0.0], [1.0]]), np.array([5, 7])
    >>> image, mask = sample(image, mask, np.array([[0.25, 0.75, 1.75]]), fill=9)
    >>> image[:, 0].tolist(), mask.tolist()
    ([0.25, 0.75, 0.0], [5, 7, 9])
    """
    _require_pair(image, mask)
    _require_options(mask, image, fill, fill_value, interpolation)
    last = np.reshape(mask.shape, (-1, *[1] * (coordinates.ndim - 1))) - 1
    nearest = np.floor(coordinates + 0.5).astype(np.int64)
    outside = np.any((nearest < 0) | (nearest > last), axis=0)
    places = tuple(np.clip(nearest, 0, last))
    labels = mask[places]
    labels[outside] = fill
    if interpolation == "nearest":
        values = image[places]
    else:
        values = _between(image, np.clip(coordinates, 0, last), ORDERS[interpolation])
    values[outside] = fill_value
    return values, labels


def _between(image, coordinates, order):
    """Interpolate each channel. SciPy knows no float16."""
    wide = image.astype(np.float32) if image.dtype == np.float16 else image
    wide = wide.astype(float) if image.dtype.kind in "iu" else wide
    read = [
        ndimage.map_coordinates(wide[..., channel], coordinates, order=order, mode="nearest")
        for channel in range(image.shape[-1])
    ]
    return _as(image.dtype, np.stack(read, axis=-1))


def _as(dtype, values):
    """Bring values back to a dtype; integers are rounded, and stay within its range."""
    if dtype.kind in "iu":
        bounds = np.iinfo(dtype)
        values = np.clip(np.rint(values), bounds.min, bounds.max)
    return values.astype(dtype)


def _require_pair(image, mask):
    """Refuse an image and a mask that do not belong together."""
    if image.ndim != mask.ndim + 1 or image.shape[:-1] != mask.shape or not mask.ndim:
        raise ValueError(
            f"image must be (*spatial, channels) and mask (*spatial), of one size; got image "
            f"{image.shape} and mask {mask.shape}; nearest that works: image[..., None] if the "
            f"channels are missing, mask[..., 0] if the mask has them; nothing is resized for you"
        )
    if not mask.size or not image.size:
        raise ValueError(
            f"image must have pixels; got shape {image.shape}; nearest that works: one pixel"
        )
    if mask.dtype.kind not in "biu":
        raise TypeError(
            f"mask must hold labels, so be of int or bool; got {mask.dtype}; "
            f"nearest that works: mask.astype(np.uint8), or mask > 0.5 for probabilities"
        )
    if image.dtype.kind not in "iuf":
        raise TypeError(
            f"image must hold real numbers; got {image.dtype}; "
            f"nearest that works: image.astype(np.float32)"
        )


def _require_transforms(transforms, rng):
    """Refuse what is not a transformation, or no source of randomness."""
    random_generator(rng)
    for transform in transforms:
        if not isinstance(transform, (Move, Tone)):
            raise TypeError(
                f"transforms must be made by convlab.segmentation.augment; got {transform!r}; "
                f"nearest that works: rotate(30), with its parentheses"
            )


def _require_options(mask, image, fill, fill_value, interpolation):
    """Refuse a fill that the dtypes cannot hold, and an unknown interpolation."""
    if interpolation not in ORDERS:
        raise ValueError(
            f"interpolation must be one of {list(ORDERS)}; got {interpolation!r}; "
            f'nearest that works: "linear"'
        )
    for name, value, dtype in (("fill", fill, mask.dtype), ("fill_value", fill_value, image.dtype)):
        if dtype.kind == "f" and np.ndim(value) == 0:
            continue
        held = _as(dtype, np.nan_to_num(np.asarray(value, float)))
        if np.ndim(value) or held != value:
            raise ValueError(
                f"{name} must be a number that {dtype} can hold; got {value}; "
                f"nearest that works: {held}"
            )
