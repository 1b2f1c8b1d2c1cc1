"""Masks in which each colour is a class: number the colours of a whole folder."""

import re
from collections.abc import Sequence
from itertools import combinations
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import ImageColor
from scipy import ndimage

MOST_COLOURS = 32
"""Different colours over all masks of a folder. With more, a mask is taken for a picture."""


def decode_colours(
    raw: Any, colours: Sequence[str] | None = None
) -> tuple[tuple[str, ...], list[str]]:
    """Find the colours of a folder's masks, and number them.

    Parameters
    ----------
    raw : dict of str to RawMask
        The masks, by the names that problems call them. A grey value counts as that grey.
    colours
        ``"#rrggbb"`` for class 0, 1, 2 ... If not given: all colours that occur, in the order of
        these codes. So black is class 0 where it occurs; otherwise the lowest code is.

    Returns
    -------
    colours : tuple of str
        The colour of each class.
    problems : list of str
        One sentence for each file that does not fit.

    Raises
    ------
    ValueError
        If `colours` are not codes, or are more than 32, or if one of them comes twice.
    """
    found = {name: np.unique(colours_in(mask)) for name, mask in raw.items()}
    problems = []
    if colours is None:
        known = np.unique(np.concatenate([*found.values(), np.zeros(0, np.int64)]))
        problems += _too_many(found, known)
    else:
        known = codes_of(colours)
        for name, codes in found.items():
            problems += _strangers(name, np.setdiff1d(codes, known))
    return tuple(spelt(code) for code in known[:MOST_COLOURS].tolist()), problems


def spelt(code: int) -> str:
    """Write a colour 0xRRGGBB as ``"#rrggbb"``."""
    return f"#{code:06x}"


def colours_in(mask: Any) -> NDArray[Any]:
    """Return the colours of a mask, 0xRRGGBB, ndarray of int64; grey values are greys."""
    if mask.colours is None:
        return mask.values.astype(np.int64) * 0x010101
    return mask.colours.astype(np.int64)


def places_of(values: NDArray[Any], known: Sequence[int]) -> NDArray[Any]:
    """Look up at which place of a list each value stands.

    Parameters
    ----------
    values : ndarray of int, any shape
        Each of them in the list.
    known
        Different numbers.

    Returns
    -------
    ndarray of uint8, of the shape of `values`

    Examples
    --------
    >>> places_of(np.array([255, 0]), [255, 0]).tolist()
    [0, 1]
    """
    if not known:
        return np.zeros(values.shape, np.uint8)
    order = np.argsort(known, kind="stable")
    places = np.searchsorted(np.asarray(known), values, sorter=order).clip(max=len(known) - 1)
    return order.astype(np.uint8)[places]


def codes_of(colours: str | Sequence[str]) -> NDArray[Any]:
    """Turn ``"#rrggbb"`` into numbers, ndarray of int64, or raise a ValueError."""
    given = [colours] if isinstance(colours, str) else list(colours)
    good = all(isinstance(c, str) and re.fullmatch("#[0-9a-fA-F]{6}", c) for c in given)
    if not good or not 0 < len({str(c).lower() for c in given}) == len(given) <= MOST_COLOURS:
        raise ValueError(
            f"colours must be 1 to {MOST_COLOURS} different codes '#rrggbb' in the order of their "
            f"classes; got {colours!r}; nearest that works: ('#000000', '#ff0000')"
        )
    return np.array([int(code[1:], 16) for code in given], np.int64)


class Named(NamedTuple):
    """A class, and all that it may be called by when it is named as background.

    Attributes
    ----------
    value
        What stands in the files.
    colour
        How that looks, 0xRRGGBB.
    number
        Which class it is as long as no background is named.
    """

    value: int
    colour: int
    number: int


def find_background(
    classes: Sequence[Named], background: str | int, else_as: Sequence[Named] = ()
) -> int:
    """Find the class that was named as background.

    Parameters
    ----------
    classes
        Those that a folder holds.
    background
        A colour (``"white"``, ``"#ffffff"``), or a number: of a class, or a grey value.
    else_as
        The same classes, as they may look besides.

    Returns
    -------
    int
        Its place among the classes.

    Raises
    ------
    ValueError
        If it is neither, or none of them.

    Examples
    --------
    >>> find_background([Named(0, 0x000000, 0), Named(255, 0xFFFFFF, 1)], "white")
    1
    """
    number, colour = _number_or_colour(background)
    ways = (
        [each.number == number for each in classes],
        [each.value == number for each in classes],
        [each.colour == colour for each in classes],
        [number in (each.value, None) and each.colour == colour for each in else_as],
    )
    for fits in ways:
        if any(fits):
            return fits.index(True)
    held = ", ".join(spelt(each.colour) for each in classes[:8])
    raise ValueError(
        f"background must be a class or a colour that the masks hold; got {background!r}; "
        f"nearest that works: one of {held}"
    )


def _number_or_colour(background: str | int) -> tuple[int | None, int | None]:
    """Read a number, which may be a grey value, or else a colour."""
    if isinstance(background, str) and not background.strip().isdecimal():
        try:
            red, green, blue = ImageColor.getrgb(background.strip())[:3]
        except ValueError:
            raise ValueError(_NO_BACKGROUND.format(background)) from None
        return None, red << 16 | green << 8 | blue
    if isinstance(background, bool) or not isinstance(background, str | int | np.integer):
        raise ValueError(_NO_BACKGROUND.format(background))
    number = int(background)
    return number, number * 0x010101


_NO_BACKGROUND = (
    "background must be a colour, the number of a class or a grey value; got {0!r}; nearest that "
    "works: 'white', or 255"
)


def smoothed_colours(codes: NDArray[Any]) -> tuple[tuple[int, int, int], ...]:
    """Find the colours that come from smoothing the rim between two others.

    Parameters
    ----------
    codes : ndarray of int, shape (rows, columns)
        The colours of a mask, 0xRRGGBB.

    Returns
    -------
    tuple of (int, int, int)
        Each such colour, with the two that it lies between.

    Notes
    -----
    A smoothed colour lies on the straight line between two others, is nowhere three pixels wide,
    and stands only where both are at most two pixels away. A thin class of another hue does not.

    Examples
    --------
    >>> row = [0xFF0000] * 4 + [0x7F0000] + [0x000000] * 4
    >>> smoothed_colours(np.array([row] * 4)) == ((0x7F0000, 0x000000, 0xFF0000),)
    True
    """
    unique = np.unique(codes)
    if not 3 <= len(unique) <= MOST_COLOURS or min(codes.shape) < 3:
        return ()
    lowest, highest = (
        f(codes, size=3)[1:-1, 1:-1] for f in (ndimage.minimum_filter, ndimage.maximum_filter)
    )
    wide = np.unique(codes[1:-1, 1:-1][lowest == highest])
    found = []
    for code in np.setdiff1d(unique, wide).tolist():
        here = codes == code
        for pair in combinations(wide.tolist(), 2):
            if _between(code, *pair) and all(_beside(codes == end, here) for end in pair):
                found.append((code, *pair))
                break
    return tuple(found)


def _between(code: int, first: int, last: int) -> bool:
    """Tell whether a colour lies on the line between two others, rounding aside."""
    here, start, end = (np.array([c >> 16, c >> 8 & 255, c & 255]) for c in (code, first, last))
    way = end - start
    share = float((here - start) @ way / (way @ way))
    return 0 < share < 1 and bool(np.abs(start + share * way - here).max() <= 3)


def _beside(end: NDArray[Any], here: NDArray[Any]) -> bool:
    """Tell whether nearly all pixels here have one of the other kind within two pixels."""
    return float(ndimage.maximum_filter(end, size=5)[here].mean()) >= 0.9


def _too_many(found: dict[str, NDArray[Any]], known: NDArray[Any]) -> list[str]:
    """Name the files with more colours than classes can be, or else the folder."""
    if len(known) <= MOST_COLOURS:
        return []
    rule = f"at most {MOST_COLOURS} are taken for classes"
    advice = "It looks like a photograph or a smoothed mask; save it with flat colours"
    alone = [
        f"{name}: the mask has {len(codes)} different colours; {rule}. {advice}"
        for name, codes in found.items()
        if len(codes) > MOST_COLOURS
    ]
    return alone or [f"all masks together have {len(known)} different colours; {rule}"]


def _strangers(name: str, codes: NDArray[Any]) -> list[str]:
    """Name the colours of a file that are not among those given."""
    if not len(codes):
        return []
    said = ", ".join(spelt(code) for code in codes[:5].tolist())
    more = f" and {len(codes) - 5} more" if len(codes) > 5 else ""
    return [f"{name}: colour {said}{more} is not among the colours given"]
