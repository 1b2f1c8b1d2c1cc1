"""Masks in which each colour is a class: number the colours of a whole folder."""

import re
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

MOST_COLOURS = 32
"""Different colours over all masks of a folder. With more, a mask is taken for a picture."""


def decode_colours(
    raw: Any, colours: Sequence[str] | None = None
) -> tuple[tuple[str, ...], list[str]]:
    """Find the colours of a folder's masks, and number them.

    Parameters
    ----------
    raw : dict of str to RawMask
        The masks, by the names that problems call them. One that is all 0 counts as black.
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
    lossy = [name for name, mask in raw.items() if mask.lossy and mask.colours is not None]
    problems = [f"{name}: {_LOSSY}" for name in lossy]
    found = {name: np.unique(_values(mask)) for name, mask in raw.items() if name not in lossy}
    if colours is None:
        known = np.unique(np.concatenate([*found.values(), np.zeros(0, np.int64)]))
        problems += _too_many(found, known)
    else:
        known = _codes(colours)
        for name, codes in found.items():
            problems += _strangers(name, np.setdiff1d(codes, known))
    names = tuple(f"#{code:06x}" for code in known[:MOST_COLOURS].tolist())
    return names, problems


def classes_of(mask: Any, colours: Sequence[str]) -> NDArray[Any]:
    """Look up the class of each pixel of one mask.

    Parameters
    ----------
    mask : RawMask
        One whose colours are all known.
    colours
        ``"#rrggbb"`` of class 0, 1, 2 ...

    Returns
    -------
    ndarray of uint8, of the mask's shape
    """
    return _classes(_values(mask), _codes(colours))


_LOSSY = (
    "the mask is a JPEG in colour, and JPEG does not keep colours as they were saved, least of "
    "all at the rims; save masks as PNG"
)


def _values(mask: Any) -> NDArray[Any]:
    """Return the colours of a mask; one without colours is black where it is 0."""
    return mask.values if mask.colours is None else mask.colours


def _classes(values: NDArray[Any], known: NDArray[Any]) -> NDArray[Any]:
    """Look up the class of each colour."""
    order = np.argsort(known, kind="stable")
    places = np.searchsorted(known, values, sorter=order).clip(max=max(len(known) - 1, 0))
    return order.astype(np.uint8)[places] if len(known) else np.zeros(values.shape, np.uint8)


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
    shown = ", ".join(f"#{code:06x}" for code in codes[:5].tolist())
    more = f" and {len(codes) - 5} more" if len(codes) > 5 else ""
    return [f"{name}: colour {shown}{more} is not among the colours given"]


def _codes(colours: str | Sequence[str]) -> NDArray[Any]:
    """Turn ``"#rrggbb"`` into numbers."""
    given = [colours] if isinstance(colours, str) else list(colours)
    good = all(isinstance(c, str) and re.fullmatch("#[0-9a-fA-F]{6}", c) for c in given)
    if not good or not 0 < len({str(c).lower() for c in given}) == len(given) <= MOST_COLOURS:
        raise ValueError(
            f"colours must be 1 to {MOST_COLOURS} different codes '#rrggbb' in the order of their "
            f"classes; got {colours!r}; nearest that works: ('#000000', '#ff0000')"
        )
    return np.array([int(code[1:], 16) for code in given], np.int64)
