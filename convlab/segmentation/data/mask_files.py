"""Read masks as people save them, and say which way of writing classes was found."""

from collections.abc import Mapping, Sequence
from enum import Enum
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from convlab.segmentation.data.image_files import open_upright
from convlab.segmentation.data.mask_colours import classes_of, decode_colours

MOST_CLASSES = 32
"""Labels from 0 up to one less than this. Above it a mask is taken for a picture."""


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
    values : ndarray of int64, shape (rows, columns)
        Grey values or palette indices; red in a file with three numbers for each pixel.
    palette
        Whether they are palette indices.
    lossy
        Whether the file is a JPEG, which does not keep the values that were saved.
    colours : ndarray of int64, shape (rows, columns), or None
        In a file with three numbers for each pixel: the three as one, 0xRRGGBB.
    """

    values: NDArray[Any]
    palette: bool
    lossy: bool
    colours: np.ndarray | None = None

    @property
    def coloured(self) -> bool:
        """Whether any pixel is not grey."""
        return self.colours is not None and bool((self.colours != self.values * 0x010101).any())

    def occurring(self) -> "RawMask":
        """Keep each value once, without its place: enough to understand a mask, and small."""
        if self.colours is None:
            return self._replace(values=np.unique(self.values))
        colours = np.unique(self.colours)
        return self._replace(values=colours >> 16, colours=colours)


def read_mask(path: Path) -> RawMask:
    """Read the values of a mask file.

    Parameters
    ----------
    path
        A grey, palette or colour image.

    Returns
    -------
    RawMask
        The values as they stand in the file.

    Raises
    ------
    OSError
        If the file is not an image.
    ValueError
        If it has several pages, or fractions.
    """
    image, lossy = open_upright(path), path.suffix.lower() in _LOSSY
    if image.mode in {"RGB", "RGBA", "LA", "CMYK", "YCbCr"}:
        channels = np.asarray(image.convert("RGB")).astype(np.int64)
        return RawMask(channels[..., 0], False, lossy, channels @ [0x010000, 0x000100, 0x000001])
    values = np.asarray(image)
    if not (np.isfinite(values).all() and (values == np.rint(values)).all()):
        raise ValueError("the mask holds fractions; classes are whole numbers")
    return RawMask(values.astype(np.int64), image.mode == "P", lossy)


class Decoded(NamedTuple):
    """What a folder's masks mean.

    Attributes
    ----------
    encoding
        How classes were written.
    colours
        ``"#rrggbb"`` of class 0, 1, 2 ... if they were written in colours, else empty.
    problems
        One sentence for each file that fits no way, or not the way of the others.
    """

    encoding: Encoding
    colours: tuple[str, ...]
    problems: list[str]

    def labels(self, mask: RawMask) -> NDArray[Any]:
        """Read the classes of one mask, a RawMask: ndarray of uint8, of the mask's shape."""
        if self.encoding is Encoding.COLOURS:
            return classes_of(mask, self.colours)
        divisor = 255 if self.encoding is Encoding.ZERO_255 else 1
        return (mask.values // divisor).astype(np.uint8)


def decode_masks(raw: Mapping[Path, RawMask], colours: Sequence[str] | None = None) -> Decoded:
    """Find the one way in which a folder's masks were written.

    The way is found from all masks together: a mask without any object looks the same in all.

    Parameters
    ----------
    raw
        The masks of a folder; what is `occurring` in each will do.
    colours
        The colours of the classes, if they are written in colours and known.

    Raises
    ------
    ValueError
        If `colours` are no colours.
    """
    found = _encodings(raw, colours is not None)
    problems = [_why_not(path, raw[path]) for path, way in found.items() if way is None]
    ways = {way for way in found.values() if way not in (None, Encoding.EMPTY)}
    if ways == {Encoding.ZERO_ONE, Encoding.INTEGERS}:
        ways = {Encoding.INTEGERS}  # a picture that happens to show classes 0 and 1 alone
    if colours is not None:
        ways.add(Encoding.COLOURS)
    if len(ways) > 1:
        problems += [f"{_name(path)}: written as {way.value}" for path, way in found.items() if way]
        told = "colours were given for the classes, and " if colours is not None else ""
        problems.append(f"{told}all masks must be written in one way; save them again so")
    if Encoding.COLOURS in ways:
        fitting = {_name(p): m for p, m in raw.items() if found[p] in _BESIDE_COLOURS}
        names, odd = decode_colours(fitting, colours)
        return Decoded(Encoding.COLOURS, names, problems + odd)
    return Decoded(next(iter(ways), Encoding.EMPTY), (), problems)


_BESIDE_COLOURS = {Encoding.COLOURS, Encoding.EMPTY}
_LOSSY = {".jpg", ".jpeg"}


def _name(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"


def _encodings(raw: Mapping[Path, RawMask], told: bool) -> dict[Path, Encoding | None]:
    """Say how each mask writes its classes. Where one has a hue, or if told, colour files do so."""
    found = {path: _encoding(mask) for path, mask in raw.items()}
    if told or any(mask.coloured for mask in raw.values()):
        in_colour = [path for path, mask in raw.items() if mask.colours is not None]
        found.update(dict.fromkeys(in_colour, Encoding.COLOURS))
    return found


def _encoding(mask: RawMask) -> Encoding | None:
    """Say how one mask writes its classes, or None."""
    values = set(np.unique(mask.values).tolist())
    if min(values) < 0:
        return None
    if mask.palette:
        return Encoding.PALETTE if max(values) < MOST_CLASSES else None
    if values == {0}:
        return Encoding.EMPTY
    if values <= {0, 1}:
        return Encoding.ZERO_ONE
    if values <= {0, 255}:
        return Encoding.ZERO_255
    return Encoding.INTEGERS if max(values) < MOST_CLASSES else None


def _why_not(path: Path, mask: RawMask) -> str:
    """Explain why a mask's values cannot be classes, and what to do."""
    values = np.unique(mask.values)
    rule = f"classes are 0/1, 0/255 or whole numbers from 0 to {MOST_CLASSES - 1}"
    facts = (
        f"{_name(path)}: {len(values)} different values from {values[0]} to {values[-1]}; {rule}"
    )
    if mask.lossy:
        return f"{facts}. JPEG does not keep values as they were saved; save masks as PNG"
    if values[-1] == 255 and values[-2] < MOST_CLASSES:
        return f"{facts}. 255 often marks pixels that nobody labelled; give them a class first"
    if len(values) > MOST_CLASSES:
        return f"{facts}. It looks like a photograph or a smoothed mask; threshold it at 128 first"
    return f"{facts}. Number the classes 0, 1, 2 ... first"


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
        with Image.open(path) as image:
            if image.mode == "P":
                return tuple(image.getpalette("RGB") or ())
    return ()
