"""Find the one way in which a folder's masks write their classes, or say why there is none."""

import shlex
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from convlab.segmentation.data.mask_colours import (
    Named,
    colours_in,
    decode_colours,
    find_background,
    places_of,
    spelt,
)
from convlab.segmentation.data.mask_files import Encoding, RawMask, colours_of_indices
from convlab.segmentation.data.pairing import label

MOST_CLASSES = 32
"""Labels from 0 up to one less than this. Above it a mask is taken for a picture."""


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
    notes
        One sentence for each thing that somebody may want to look at.
    by_eye
        Whether the colours of palettes count, and not their indices, and 1 is white in a file of
        1 bit.
    order
        `colours` as numbers, 0xRRGGBB.
    """

    encoding: Encoding
    colours: tuple[str, ...]
    problems: list[str]
    notes: tuple[str, ...] = ()
    by_eye: bool = False
    order: tuple[int, ...] = ()

    def labels(self, mask: RawMask) -> NDArray[Any]:
        """Read the classes of one mask, a RawMask: ndarray of uint8, of the mask's shape."""
        mask = mask.by_eye() if self.by_eye else mask
        if self.order:
            return places_of(colours_in(mask), self.order)
        divisor = 255 if self.encoding is Encoding.ZERO_255 else 1
        return (mask.values // divisor).astype(np.uint8)


def decode_masks(
    raw: Mapping[Path, RawMask],
    colours: Sequence[str] | None = None,
    background: str | int | None = None,
) -> Decoded:
    """Find the one way in which a folder's masks were written.

    The way is found from all masks together: a mask without any object looks the same in all.

    Parameters
    ----------
    raw
        The masks of a folder; what is `occurring` in each will do.
    colours
        The colours of the classes, if they are written in colours and known.
    background
        What becomes class 0: a colour, a class number or a grey value.

    Raises
    ------
    ValueError
        If `colours` are no colours, or `background` is nothing that the masks hold.
    """
    problems = [_why_faded(path, mask) for path, mask in raw.items() if _faded(mask)]
    kept = {path: mask for path, mask in raw.items() if not _faded(mask)}
    by_eye, notes = _by_eye(kept, colours is not None)
    by_eye |= _one_bit_is_white(kept, colours is not None, background is not None)
    kept = {path: mask.by_eye() if by_eye else mask for path, mask in kept.items()}
    found = _encodings(kept, colours is not None)
    problems += [_why_not(path, kept[path]) for path, way in found.items() if way is None]
    ways, mixed = _ways(found)
    problems += mixed
    names: tuple[str, ...] = ()
    if Encoding.COLOURS in ways:
        fitting = {label(p): m for p, m in kept.items() if found[p] in _BESIDE_COLOURS}
        names, odd = decode_colours(fitting, colours)
        problems += odd
    way = Encoding.COLOURS if names else next(iter(ways), Encoding.EMPTY)
    if colours is None and way in (Encoding.COLOURS, Encoding.PALETTE):
        problems += _smoothed(kept)
    order = tuple(int(name[1:], 16) for name in names)
    decoded = Decoded(way, names, problems, notes, by_eye, order)
    if problems:
        return decoded
    if background is not None:
        return _with_background(decoded, kept, background)
    return decoded if colours is not None else _doubt_background(decoded, kept)


_BESIDE_COLOURS = {Encoding.COLOURS, Encoding.EMPTY}


def _faded(mask: RawMask) -> bool:
    """Tell a mask whose way of writing does not keep values, and whose values show it."""
    return bool(mask.lossy) and not set(colours_in(mask).ravel().tolist()) <= {0, 0xFFFFFF}


def _why_faded(path: Path, mask: RawMask) -> str:
    """Say that such a file is no place for classes."""
    if mask.coloured:
        return (
            f"{label(path)}: the mask is a {mask.lossy} in colour, and {mask.lossy} does not keep "
            f"colours as they were saved, least of all at the rims; save masks as PNG"
        )
    return (
        f"{label(path)}: the mask is a {mask.lossy}, and {mask.lossy} does not keep values as they "
        f"were saved. Threshold it at 128, if it is black and white, and save masks as PNG"
    )


def _by_eye(raw: Mapping[Path, RawMask], told: bool) -> tuple[bool, tuple[str, ...]]:
    """Decide whether palettes go by colour: where an index does not say the same everywhere."""
    masks = [(mask.palette, mask.values) for mask in raw.values() if mask.palette is not None]
    if not masks or told:
        return bool(masks), ()
    if any(mask.colours.any() for mask in raw.values() if mask.colours is not None):
        return True, ("some masks have a palette and others do not, so colours are the classes",)
    indices = np.concatenate([values for _, values in masks]).astype(np.int64)
    colours = np.concatenate([palette[values] for palette, values in masks]).astype(np.int64)
    pairs = np.unique(indices << 24 | colours)
    one_palette = all(np.array_equal(palette, masks[0][0]) for palette, _ in masks)
    one_to_one = len(pairs) == len(np.unique(indices)) == len(np.unique(colours))
    if not one_palette and not one_to_one:
        return True, ("the palettes of the masks differ, so colours are the classes, not indices",)
    if indices.max() < MOST_CLASSES:
        return False, ()
    grey = bool((colours == (colours & 255) * 0x010101).all())
    unlabelled = indices.max() == 255 and indices[indices < 255].max(initial=0) < MOST_CLASSES
    if unlabelled and not grey:
        return False, ()
    return True, ("the indices of the palette are no class numbers, so its colours are read",)


def _one_bit_is_white(raw: Mapping[Path, RawMask], told: bool, named: bool) -> bool:
    """Tell whether 1 in files of 1 bit has to be white: beside white, or colours, in others."""
    others = [mask for mask in raw.values() if not mask.one_bit]
    white = any(mask.coloured or 0xFFFFFF in colours_in(mask).tolist() for mask in others)
    return len(others) < len(raw) and (white or told or (named and not others))


def _encodings(raw: Mapping[Path, RawMask], told: bool) -> dict[Path, Encoding | None]:
    """Say how each mask writes its classes. Where one has a hue, or if told, colour files do so."""
    if told:
        return dict.fromkeys(raw, Encoding.COLOURS)
    found = {path: _encoding(mask) for path, mask in raw.items()}
    if any(mask.coloured for mask in raw.values()):
        in_colour = [path for path, mask in raw.items() if mask.colours is not None]
        found.update(dict.fromkeys(in_colour, Encoding.COLOURS))
    return found


def _encoding(mask: RawMask) -> Encoding | None:
    """Say how one mask writes its classes, or None."""
    values = set(np.unique(mask.values).tolist())
    if min(values) < 0:
        return None
    if mask.palette is not None:
        return Encoding.PALETTE if max(values) < MOST_CLASSES else None
    if values == {0}:
        return Encoding.EMPTY
    if values <= {0, 1}:
        return Encoding.ZERO_ONE
    if values <= {0, 255}:
        return Encoding.ZERO_255
    return Encoding.INTEGERS if max(values) < MOST_CLASSES else None


def _ways(found: Mapping[Path, Encoding | None]) -> tuple[set[Encoding], list[str]]:
    """Collect the ways of writing; more than one is a problem."""
    ways = {way for way in found.values() if way not in (None, Encoding.EMPTY)}
    if ways == {Encoding.ZERO_ONE, Encoding.INTEGERS}:
        ways = {Encoding.INTEGERS}  # a picture that happens to show classes 0 and 1 alone
    problems = []
    if len(ways) > 1:
        problems = [f"{label(path)}: written as {way.value}" for path, way in found.items() if way]
        problems.append("all masks must be written in one way; save them again so")
    return {way for way in ways if way}, problems


def _why_not(path: Path, mask: RawMask) -> str:
    """Explain why a mask's values cannot be classes, and what to do."""
    values = np.unique(mask.values)
    rule = f"classes are 0/1, 0/255 or whole numbers from 0 to {MOST_CLASSES - 1}"
    facts = (
        f"{label(path)}: {len(values)} different values from {values[0]} to {values[-1]}; {rule}"
    )
    if len(values) > 1 and values[-1] == 255 and values[-2] < MOST_CLASSES:
        return f"{facts}. 255 often marks pixels that nobody labelled; give them a class first"
    if len(values) > MOST_CLASSES:
        return f"{facts}. It looks like a photograph or a smoothed mask; threshold it at 128 first"
    if values[0] == 0 and values[-1] == 255:
        return (
            f"{facts}. What lies between 0 and 255 looks like smoothed rims: threshold it at 128 "
            f"first; or, if they are classes, number the classes 0, 1, 2 ..."
        )
    return f"{facts}. Number the classes 0, 1, 2 ... first"


def _smoothed(raw: Mapping[Path, RawMask]) -> list[str]:
    """Name the files with colours that stand on smoothed rims in all files that have them."""
    rims = {path: {code: ends for code, *ends in mask.smoothed} for path, mask in raw.items()}
    wide: set[int] = set()
    for path, mask in raw.items():
        if mask.colours is not None or mask.palette is not None:
            wide |= set(colours_in(mask.by_eye()).tolist()) - rims[path].keys()
    problems = []
    for path, found in rims.items():
        for code in [code for code in found if code not in wide][:1]:
            first, last = (spelt(end) for end in found[code])
            problems.append(
                f"{label(path)}: {spelt(code)} stands only on the rims between {first} and {last} "
                f"and lies between the two, so the rims look smoothed; save the mask without "
                f"smoothing, or name the colours of all classes with `colours`"
            )
    return problems


def _named(decoded: Decoded, raw: Mapping[Path, RawMask]) -> list[Named]:
    """List what the files hold for each class, in the order of the classes."""
    way = decoded.encoding
    if way is Encoding.COLOURS:
        return [Named(code, code, number) for number, code in enumerate(decoded.order)]
    if way in (Encoding.ZERO_255, Encoding.EMPTY):
        return list(_BLACK_AND_WHITE)
    used = np.unique(np.concatenate([mask.values.ravel() for mask in raw.values()])).tolist()
    if way is Encoding.PALETTE:
        colours = colours_of_indices(raw.values())
        return [Named(index, colours.get(index, 0), index) for index in used]
    return [Named(value, value * 0x010101, value) for value in range(max(used) + 1)]


def _with_background(
    decoded: Decoded, raw: Mapping[Path, RawMask], background: str | int
) -> Decoded:
    """Make what was named class 0. Then classes are written in colours, which keep the order."""
    named = _named(decoded, raw)
    one_bit = _BLACK_AND_WHITE if decoded.encoding is Encoding.ZERO_ONE else ()  # 1 looks white
    first = named[find_background(named, background, one_bit)]
    if first.number == 0:
        return decoded
    others = [each.colour for each in named if each != first]
    if decoded.encoding is Encoding.PALETTE:
        others.sort()  # as colours without a palette are numbered, for so masks are written back
    order = first.colour, *others
    if len(set(order)) < len(order):
        raise ValueError(
            f"background must be a class with a colour of its own, and two indices of the palette "
            f"have one colour; got {background!r}; nearest that works: masks in other colours"
        )
    by_eye = decoded.by_eye or decoded.encoding is Encoding.PALETTE
    names = tuple(spelt(code) for code in order)
    return decoded._replace(encoding=Encoding.COLOURS, colours=names, order=order, by_eye=by_eye)


_BLACK_AND_WHITE = (Named(0, 0, 0), Named(255, 0xFFFFFF, 1))


def _doubt_background(decoded: Decoded, raw: Mapping[Path, RawMask]) -> Decoded:
    """Note where the corners of the masks are mostly of another class than 0."""
    counts: Counter[int] = Counter()
    for mask in raw.values():
        counts.update(decoded.labels(mask.at_corners()).tolist())
    if not counts:
        return decoded
    most, count = counts.most_common(1)[0]
    if count <= counts[0]:
        return decoded
    found = next(each for each in _named(decoded, raw) if each.number == most)
    by_number = decoded.encoding in (Encoding.PALETTE, Encoding.INTEGERS, Encoding.ZERO_ONE)
    colour = "white" if found.colour == 0xFFFFFF else spelt(found.colour)
    name: str | int = most if by_number else colour
    note = (
        f"most corners of the masks are of class {most}{'' if by_number else f' ({colour})'}, not "
        f"of class 0; if that is the background, say background={name!r} "
        f"(--background {shlex.quote(str(name))})"
    )
    return decoded._replace(notes=(*decoded.notes, note))
