"""Read masks as people save them, and say which way of writing classes was found."""

from enum import Enum
from typing import NamedTuple

import numpy as np

from convlab.segmentation.files import open_upright

MOST_CLASSES = 32
"""Labels from 0 up to one less than this. Above it a mask is taken for a picture."""


class Encoding(Enum):
    """The ways of writing classes into a mask file that `from_folder` understands."""

    ZERO_ONE = "0/1: 1 is class 1"
    ZERO_255 = "0/255: 255 is class 1"
    PALETTE = "palette: the index is the class"
    INTEGERS = "small integers: the value is the class"
    EMPTY = "all 0: everything is background"


class RawMask(NamedTuple):
    """What a mask file holds, before its values are understood.

    Attributes
    ----------
    values : ndarray of int64, shape (rows, columns)
        Grey values or palette indices.
    palette : bool
        Whether they are palette indices.
    lossy : bool
        Whether the file is a JPEG, which does not keep the values that were saved.
    """

    values: np.ndarray
    palette: bool
    lossy: bool


def read_mask(path):
    """Read the values of a mask file.

    Parameters
    ----------
    path : pathlib.Path
        A grey or palette image; a colour image will do if all its pixels are grey.

    Returns
    -------
    RawMask
        The values as they stand in the file.

    Raises
    ------
    OSError
        If the file is not an image.
    ValueError
        If it has several pages, colours, or fractions.
    """
    image = open_upright(path)
    if image.mode in {"RGB", "RGBA", "LA", "CMYK", "YCbCr"}:
        colour = np.asarray(image.convert("RGB"))
        if (colour != colour[..., :1]).any():
            raise ValueError(
                "the mask is in colour, and a colour is no class; save it as a palette PNG, whose "
                "index is the class, or as grey 0, 1, 2 ..."
            )
        values = colour[..., 0]
    else:
        values = np.asarray(image)
    if not (np.isfinite(values).all() and (values == np.rint(values)).all()):
        raise ValueError("the mask holds fractions; classes are whole numbers")
    return RawMask(values.astype(np.int64), image.mode == "P", path.suffix.lower() in _LOSSY)


def decode_masks(raw):
    """Find the one way in which a folder's masks were written, and read the classes.

    The way is found from all masks together: a mask without any object looks the same in all.

    Parameters
    ----------
    raw : dict of pathlib.Path to RawMask
        The masks of a folder.

    Returns
    -------
    encoding : Encoding
        How classes were written.
    labels : list of ndarray of uint8, shape (rows, columns)
        The classes, in the order of `raw`.
    problems : list of str
        One sentence for each file that fits no way, or not the way of the others.
    """
    found = {path: _encoding(mask) for path, mask in raw.items()}
    problems = [_why_not(path, raw[path]) for path, way in found.items() if way is None]
    ways = {way for way in found.values() if way not in (None, Encoding.EMPTY)}
    if ways == {Encoding.ZERO_ONE, Encoding.INTEGERS}:
        ways = {Encoding.INTEGERS}  # a picture that happens to show classes 0 and 1 alone
    if len(ways) > 1:
        problems += [f"{_name(path)}: written as {way.value}" for path, way in found.items() if way]
        problems.append("all masks must be written in one way; save them again in the same way")
    encoding = next(iter(ways), Encoding.EMPTY)
    divisor = 255 if encoding is Encoding.ZERO_255 else 1
    return encoding, [(mask.values // divisor).astype(np.uint8) for mask in raw.values()], problems


_LOSSY = {".jpg", ".jpeg"}


def _name(path):
    return f"{path.parent.name}/{path.name}"


def _encoding(mask):
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


def _why_not(path, mask):
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
