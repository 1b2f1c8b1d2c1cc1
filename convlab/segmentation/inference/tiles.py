"""Predict an image that is too large for the network at once: tile by tile."""

from functools import partial
from math import lcm

import numpy as np

from convlab._arguments.values import choice, integer
from convlab.backend import keras
from convlab.segmentation.inference.tile_plan import lay_tiles, mirrored
from convlab.segmentation.inference.whole_images import to_labels
from convlab.segmentation.models.inspect.tile_reach import Look
from convlab.segmentation.models.lesson_unet import MULTIPLE

_SCALES = {"uint8": 255, "uint16": 65535}


def predict_tiles(
    model, image, tile=512, overlap=None, batch=1, *, reach=None, labels=False, out=None, views=1
):
    """Give each pixel of a large image its probabilities, in little memory.

    The image is cut into overlapping tiles. Each is predicted on its own. Where two overlap, their
    answers are mixed, and what a tile cannot know near its edge counts for nothing.

    Parameters
    ----------
    model : keras.Model
        As `get_unet` builds it, of an input with open sides. With fixed sides, `tile` must be that.
    image : array_like, shape (rows, columns, channels)
        Brightness, from 0 to 1; uint8 and uint16 are scaled. Only slices are read, one tile each
        time, so a ``np.memmap`` will do.
    tile : int, optional
        Side of a tile in pixels, a multiple of the network's total stride.
    overlap : int, optional
        The least that neighbours share, in pixels. If not given, twice the reach, but at most half
        of a tile. It is rounded up to a multiple of the stride.
    batch : int, optional
        Tiles predicted at once.
    reach : int, optional
        How far the network looks from an output pixel, in pixels. If not given it is computed from
        the layers; 64 if that cannot be done or the network looks at everything.
    labels : bool, optional
        Give the class of each pixel instead, as `to_labels` does: it takes a byte a pixel.
    out : array_like, optional
        Where to write, of the result's shape: a ``np.memmap``, or an array of float16.
    views : {1, 8}, optional
        With 8, each tile is predicted as it is, turned and mirrored, in all eight ways, and the
        mean is taken: eight times the work.

    Returns
    -------
    ndarray of float32, shape (rows, columns, n_classes)
        Probabilities; with `labels`, ndarray of uint8, shape (rows, columns). Or `out`.

    Raises
    ------
    ValueError
        If the image has the wrong axes, channels or dtype, a number breaks its rule, the network
        changes the size of the image, or `out` has another shape.

    Notes
    -----
    With an overlap of at least twice the reach the result is that of `whole_images.predict`, up to
    rounding, in every pixel: each is taken only from tiles that hold all it depends on, and the
    true border of the image is a tile's border too. Tiles start at multiples of the total stride,
    since pooling sees an image moved by one pixel differently. A network with an average over
    the whole image, such as PSPNet, has no reach; its tiles are each a picture of their own.

    References
    ----------
    Ronneberger, Fischer and Brox, "U-Net", 2015, figure 2: the overlap-tile strategy.

    Examples
    --------
    >>> from convlab.segmentation.inference.whole_images import predict
    >>> x = keras.Input((None, None, 1))
    >>> model = keras.Model(x, keras.layers.Conv2D(1, 3, padding="same")(x))
    >>> image = np.random.default_rng(0).random((40, 70, 1), np.float32)
    >>> tiled, whole = predict_tiles(model, image, tile=32), predict(model, image)
    >>> bool(np.abs(tiled - whole).max() < 1e-6)
    True
    """
    look = Look(model)
    stride = lcm(MULTIPLE, look.stride)
    _require_image(model, image)
    _require_tiles(model, tile, overlap, batch, stride)
    sides = [
        _filled(side, stride, fixed)
        for side, fixed in zip(image.shape[:2], model.input_shape[1:3], strict=True)
    ]
    if reach is None:
        reach = look.reach if max(sides) > tile else 0  # one tile has no seam
    integer("reach", reach, 0)
    choice("views", views, (1, 8))
    if overlap is None:
        overlap = _usual_overlap(tile, reach, stride)
    down, across = (lay_tiles(side, tile, overlap, stride, reach) for side in sides)
    n_classes = model.output_shape[-1]
    shape = image.shape[:2] if labels else (*image.shape[:2], n_classes)
    out = np.empty(shape, np.uint8 if labels else np.float32) if out is None else out
    if tuple(out.shape) != shape:
        raise ValueError(f"out must have the result's shape, {shape}; got {tuple(out.shape)}")
    ask = partial(predict_views if views == 8 else _predict, model)
    _fill(out, ask, image, down, across, batch, to_labels if labels else None)
    return out


def predict_views(model, squares):
    """Predict squares in the eight ways that a square can lie, and take the mean.

    Parameters
    ----------
    model : keras.Model
        Keeps the size of its image.
    squares : ndarray of float32, shape (batch, rows, columns, channels)

    Returns
    -------
    ndarray of float32, shape (batch, rows, columns, n_classes)

    Notes
    -----
    Each answer is turned back before the mean. The mean is the same however the picture lies,
    which that of a network is not, though it has learnt from turned pictures.

    Examples
    --------
    >>> x = keras.Input((None, None, 1))
    >>> model = keras.Model(x, keras.layers.Conv2D(1, 3, padding="same")(x))
    >>> square = np.random.default_rng(0).random((1, 4, 6, 1), np.float32)
    >>> turned = predict_views(model, square.swapaxes(1, 2)).swapaxes(1, 2)
    >>> bool(np.abs(predict_views(model, square) - turned).max() < 1e-6)
    True
    """
    total = 0
    for turns in range(4):
        turned = np.rot90(squares, turns, (1, 2))
        total = total + np.rot90(_predict(model, turned), -turns, (1, 2))
        mirrored_answer = _predict(model, turned[:, ::-1])[:, ::-1]
        total = total + np.rot90(mirrored_answer, -turns, (1, 2))
    return total / np.float32(8)


def _predict(model, squares):
    """Ask the network once."""
    return keras.ops.convert_to_numpy(model(np.ascontiguousarray(squares), training=False))


def _fill(out, ask, image, down, across, batch, finish):
    """Write the answer from the top to the bottom, holding one row of tiles at a time."""
    rows, columns = image.shape[:2]
    band = None
    for start, following, weight in zip(
        down.starts, [*down.starts[1:], down.length], down.weights, strict=True
    ):
        for left, share, found in _row_of_tiles(ask, image, start, down.side, across, batch):
            if band is None:
                band = np.zeros((down.side, across.length, found.shape[-1]), np.float32)
            place = band[:, left : left + across.side]
            place += weight[:, None, None] * share[:, None] * found
        ready = following - start  # no later tile reaches above its own start
        done = band[: min(ready, rows - start), :columns]
        out[start : start + len(done)] = finish(done) if finish else done
        band[:-ready] = band[ready:].copy()
        band[-ready:] = 0


def _row_of_tiles(ask, image, top, side, across, batch):
    """Predict the tiles that start in one row of pixels, `batch` at a time."""
    for first in range(0, len(across.starts), batch):
        lefts = across.starts[first : first + batch]
        squares = [_cut(image, top, side, left, across.side) for left in lefts]
        answers = ask(np.stack(squares))
        if answers.shape[1:3] != (side, across.side):
            raise ValueError(
                f"model must keep the size of its image; got {answers.shape[1]} x "
                f"{answers.shape[2]} pixels from {side} x {across.side}; nearest that works: "
                f"a network with same padding"
            )
        yield from zip(lefts, across.weights[first : first + batch], answers, strict=True)


def _cut(image, top, rows, left, columns):
    """Read one tile as brightness, mirrored outwards where it leaves the image."""
    places = [
        mirrored(first, first + side, length)
        for first, side, length in zip((top, left), (rows, columns), image.shape, strict=False)
    ]
    down, across = (slice(int(at.min()), int(at.max()) + 1) for at in places)
    part = np.asarray(image[down, across])
    part = part[np.ix_(places[0] - down.start, places[1] - across.start)]
    return part.astype(np.float32) / np.float32(_SCALES.get(part.dtype.name, 1))


def _filled(side, stride, fixed):
    """Return how long an axis is once it is mirrored outwards to what the network takes."""
    return max(-(-side // stride) * stride, fixed or 0)


def _usual_overlap(tile, reach, stride):
    """Choose twice the reach, at most half of a tile; refuse tiles too small to overlap at all."""
    if reach and tile < 2 * stride:
        raise ValueError(
            f"tile must be {2 * stride} or more, so that tiles can overlap by {stride}, the "
            f"network's total stride; got {tile}; nearest that works: {2 * stride}, or overlap=0"
        )
    return min(2 * reach, tile // 2)


def _require_image(model, image):
    """Refuse an image that the network was not built for."""
    channels = model.input_shape[-1]
    if len(image.shape) != 3 or image.shape[2] != channels or 0 in image.shape:
        raise ValueError(
            f"image must have shape (rows, columns, {channels}), as the model was built for; "
            f"got {tuple(image.shape)}; image[..., None] adds a missing channel axis"
        )
    dtype = np.dtype(image.dtype)
    if dtype.kind != "f" and dtype.name not in _SCALES:
        raise ValueError(
            f"image must hold brightness from 0 to 1, or uint8, or uint16; got {dtype}; "
            f"nearest that works: image.astype(np.float32)"
        )


def _require_tiles(model, tile, overlap, batch, stride):
    """Refuse tiles that the network cannot take, or that do not move on."""
    integer("batch", batch)
    integer("tile", tile)
    fixed = {side for side in model.input_shape[1:3] if side is not None}
    if fixed and fixed != {tile}:
        taken = " x ".join("any" if s is None else str(s) for s in model.input_shape[1:3])
        raise ValueError(
            f"tile must be the side that the model takes, {taken}; got {tile}; nearest that "
            f"works: {max(fixed)}, or a model built on keras.Input((None, None, channels))"
        )
    if tile % stride:
        raise ValueError(
            f"tile must be a multiple of {stride}, the network's total stride or the {MULTIPLE} "
            f"that images are filled up to; got {tile}; "
            f"nearest that works: {max(round(tile / stride), 1) * stride}"
        )
    if overlap is not None:
        integer("overlap", overlap, 0)
        if overlap > tile - stride:
            raise ValueError(
                f"overlap must leave each tile {stride} new pixels or more, so be at most "
                f"{tile - stride}; got {overlap}; nearest that works: {tile - stride}"
            )
