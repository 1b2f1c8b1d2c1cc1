"""Read masks from their files as people save them, before anybody knows what they mean."""

from collections.abc import Iterable, Sequence
from enum import Enum
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from convlab.segmentation.data.mask_colours import smoothed_colours
from convlab.segmentation.data.names import shown
from convlab.segmentation.data.opening import (
    Picture,
    UnreadablePicture,
    one_sentence,
    open_picture,
)


class Encoding(Enum):
    """The ways of writing classes into a mask file that `from_folder` understands."""

    ZERO_ONE = "0/1: 1 is class 1"
    ZERO_255 = "0/255: 255 is class 1"
    PALETTE = "palette: the index is the class"
    INTEGERS = "small integers: the value is the class"
    COLOURS = "colours: each colour is a class"
    EMPTY = "all 0: everything is background"


class RawMask(NamedTuple):
    """What a mask file holds, before its values are understood.

    Attributes
    ----------
    values : ndarray of whole numbers, shape (rows, columns)
        Grey values or palette indices; red in a file with three numbers for each pixel.
    palette : ndarray of uint32, shape (indices,), or None
        The colours of the indices, 0xRRGGBB, if the values are palette indices.
    lossy
        The way of writing that does not keep the values that were saved, such as "JPEG", or "".
    colours : ndarray of uint32, shape (rows, columns), or None
        In a file with three numbers for each pixel: the three as one, 0xRRGGBB.
    orientation
        The file's EXIF note on which way is up, already obeyed: 1 if it lies as it was stored.
    from_white
        Whether the file counts brightness from white; `values` do not.
    corners
        What stands in the four corners, once each pixel's place is forgotten: colours where there
        are `colours`, else values.
    one_bit
        Whether the file has 1 bit for each pixel, so that 1 looks white.
    smoothed
        Colours that look like smoothed rims, each with the two that it lies between.
    """

    values: NDArray[Any]
    palette: NDArray[Any] | None = None
    lossy: str = ""
    colours: NDArray[Any] | None = None
    orientation: int = 1
    from_white: bool = False
    corners: tuple[int, ...] = ()
    one_bit: bool = False
    smoothed: tuple[tuple[int, int, int], ...] = ()

    @property
    def coloured(self) -> bool:
        """Whether any pixel is not grey."""
        if self.colours is None:
            return False
        return bool((self.colours != self.values.astype(np.uint32) * np.uint32(0x010101)).any())

    def occurring(self) -> "RawMask":
        """Keep each value once, without its place: enough to understand a mask, and small."""
        seen = self.values if self.colours is None else self.colours
        corners = tuple(seen[np.ix_([0, -1], [0, -1])].ravel().tolist())
        unique = np.unique(seen)
        rims: tuple[tuple[int, int, int], ...] = ()
        if self.colours is not None or self.palette is not None:
            rims = smoothed_colours(seen if self.palette is None else self.palette[self.values])
        if self.colours is None:
            return self._replace(values=unique, corners=corners, smoothed=rims)
        values = (unique >> 16).astype(np.int64)
        return self._replace(values=values, colours=unique, corners=corners, smoothed=rims)

    def at_corners(self) -> "RawMask":
        """Make a mask of the four corners alone, of one whose places are forgotten."""
        codes = np.array(self.corners, np.int64)
        if self.colours is None:
            return self._replace(values=codes)
        return self._replace(values=codes >> 16, colours=codes.astype(np.uint32))

    def by_eye(self) -> "RawMask":
        """Put the colours of a palette in the place of its indices, and white in that of 1 bit."""
        if self.one_bit:
            white = self._replace(palette=_codes(b"\0\0\0\xff\xff\xff"), one_bit=False)
            return white.by_eye()
        if self.palette is None:
            return self
        colours = self.palette[self.values]
        corners = tuple(self.palette[list(self.corners)].tolist())
        values = (colours >> 16).astype(np.int64)
        return self._replace(values=values, palette=None, colours=colours, corners=corners)


def colours_of_indices(masks: Iterable[RawMask]) -> dict[int, int]:
    """Return the colour, 0xRRGGBB, of each index that occurs in masks with palettes."""
    colours: dict[int, int] = {}
    for mask in masks:
        if mask.palette is not None:
            looks = mask.palette[mask.values].tolist()
            colours.update(zip(mask.values.tolist(), looks, strict=True))
    return colours


def read_mask(path: Path) -> RawMask:
    """Read the values of a mask file.

    Parameters
    ----------
    path
        A grey, palette or colour image.

    Returns
    -------
    RawMask
        The values as they stand in the file; of a file that counts from white, as a viewer shows
        them.

    Raises
    ------
    UnreadablePicture
        A ValueError. If the file cannot be read, or has several pages, see-through pixels,
        fractions, or a kind of colours without red, green and blue.
    """
    picture = open_picture(path)
    with one_sentence():
        if picture.see_through():
            raise UnreadablePicture(
                "some pixels are see-through, and so have no class; fill them in first"
            )
        return _raw(picture)._replace(
            lossy=picture.lossy, orientation=picture.orientation, from_white=picture.from_white
        )


_THREE = {"RGB", "RGBA", "RGBX", "CMYK", "YCbCr"}


def _raw(picture: Picture) -> RawMask:
    """Take the numbers out of a picture."""
    mode = picture.image.mode
    if picture.deep is not None:
        return _deep(picture.deep)
    if mode in _THREE:
        bands = picture.image.convert("RGB").split()
        red, green, blue = (np.asarray(band).astype(np.uint32) for band in bands)
        return RawMask(np.asarray(bands[0]), colours=red << 16 | green << 8 | blue)
    values = picture.values()
    if mode in ("P", "PA"):
        indices = values if mode == "P" else values[..., 0]
        return RawMask(indices, _palette(picture.image))
    if mode == "LA":
        values = values[..., 0]
    elif mode not in ("1", "L") and not picture.wide:
        raise UnreadablePicture(
            f"its colours are written as {shown(mode)}, in which no class has a value of its own; "
            f"save it as PNG, in grey, RGB or with a palette"
        )
    if not (np.isfinite(values).all() and (values == np.rint(values)).all()):
        raise UnreadablePicture("the mask holds fractions; classes are whole numbers")
    if values.dtype.kind != "u":
        values = values.astype(np.uint8 if values.dtype.kind == "b" else np.int64)
    if picture.wide and set(np.unique(values).tolist()) <= {0, 65535}:
        values = values // 257  # black and white in 16 bits are black and white in 8
    return RawMask(values, one_bit=mode == "1")


def _deep(values: NDArray[Any]) -> RawMask:
    """Take the numbers out of 16 bits for each channel, if they are colours of 8 bits."""
    channels = (values[..., [0]] if values.shape[2] == 2 else values[..., :3]).astype(np.int64)
    grey = bool((channels == channels[..., :1]).all())
    if grey and int(channels.max()) < 256:
        return RawMask(channels[..., 0])  # as grey files of 16 bits are read
    if (channels % 257).any():
        raise UnreadablePicture(
            "the mask has colours of 16 bits between those of 8; save it with 8 bits for each"
        )
    red, *others = (channels // 257)[..., [0, 0, 0] if channels.shape[2] == 1 else [0, 1, 2]].T
    return RawMask(red.T, colours=(red << 16 | others[0] << 8 | others[1]).T.astype(np.uint32))


def _palette(image: Image.Image) -> NDArray[Any]:
    """Return the colours of all 256 indices; black for those that the file does not name."""
    return _codes(bytes(image.getpalette("RGB") or ()))


@lru_cache(maxsize=64)
def _codes(palette: bytes) -> NDArray[Any]:
    """Make one number of each colour. Masks of one palette share the array."""
    bands = np.frombuffer(palette.ljust(768, b"\0")[:768], np.uint8).astype(np.uint32)
    codes = bands.reshape(256, 3) @ np.array([0x010000, 0x000100, 0x000001], np.uint32)
    codes.flags.writeable = False
    return codes


def palette_of(paths: Sequence[Path]) -> tuple[int, ...]:
    """Read the palette of the first mask file that has one.

    Parameters
    ----------
    paths
        Mask files.

    Returns
    -------
    tuple of int
        Red, green, blue of index 0, 1, 2 ...; empty if there is none.

    Examples
    --------
    >>> palette_of([])
    ()
    """
    for path in paths:
        image = open_picture(path).image
        if image.mode == "P":
            return tuple(image.getpalette("RGB") or ())
    return ()
