"""Anybody's own images and masks: paired by name, checked once, read when they are asked for."""

import os
from collections.abc import Callable, Sequence
from math import prod
from pathlib import Path
from typing import Any, NamedTuple

from convlab.segmentation.data.image_files import (
    KEPT,
    Files,
    Photograph,
    as_channels,
    read_image,
    read_photograph,
)
from convlab.segmentation.data.mask_files import (
    Encoding,
    RawMask,
    colours_of_indices,
    palette_of,
    read_mask,
)
from convlab.segmentation.data.mask_meaning import Decoded, decode_masks
from convlab.segmentation.data.opening import UnreadablePicture
from convlab.segmentation.data.pairing import Pairs, label, list_images, look_through, pair_files

__all__ = ["Folder", "from_folder", "list_images", "look_through"]


_SAID = 20  # so many files that were passed over are printed; `passed_over` has them all


class Folder(NamedTuple):
    """Images and masks of two folders; entry i of each sequence belongs together.

    Attributes
    ----------
    names
        The file stems of the images, sorted; letters with accents are composed (Unicode NFC).
    images : Files of ndarray of float32, shape (rows, columns, channels)
        Brightness, from 0 to 1. Sizes may differ from image to image, channels do not. They are
        read when they are asked for, and are not to be written to.
    masks : Files of ndarray of uint8, shape (rows, columns)
        The class of each pixel, each of the size of its image.
    encoding
        How classes are written in mask files.
    colours
        ``"#rrggbb"`` of class 0, 1, 2 ... if masks are written in colours, else empty.
    classes
        Those that occur, sorted.
    palette
        Red, green, blue of index 0, 1, 2 ... if masks are written with a palette, else empty.
    passed_over
        One sentence for each entry of the folders that was not looked at, with its reason.
    notes
        One sentence for each thing that was understood in a way that one may want to look at.
    """

    names: list[str]
    images: Files
    masks: Files
    encoding: Encoding
    colours: tuple[str, ...]
    classes: list[int]
    palette: tuple[int, ...] = ()
    passed_over: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Say how many pairs there are, how they were understood, and what was passed over."""
        pairs = "1 pair" if len(self.names) == 1 else f"{len(self.names)} pairs"
        names = ", ".join(f"{number} is {code}" for number, code in enumerate(self.colours))
        how = self.encoding.value + (f"; class {names}" if names else "")
        first = f"{pairs}; masks read as {how}; classes {self.classes}"
        notes = [f"note: {note}" for note in self.notes]
        over = [f"passed over: {each}" for each in self.passed_over[:_SAID]]
        if len(self.passed_over) > _SAID:
            over.append(f"passed over: {len(self.passed_over) - _SAID} more")
        return "\n".join([first, *notes, *over])


def from_folder(
    images: str | os.PathLike[str],
    masks: str | os.PathLike[str],
    colours: Sequence[str] | None = None,
    background: str | int | None = None,
) -> Folder:
    """Read your own images and masks, paired by the names of their files.

    ``photos/leaf.jpg`` goes with ``masks/leaf.png``; or with ``masks/leaf_mask.png``, if all masks
    are called so. Files are PNG, JPEG, TIFF, WebP, BMP, AVIF, GIF or PPM; what lies between them is
    passed over and listed. Nothing is ever resized. Printed, the result says how all was
    understood.

    Parameters
    ----------
    images
        Folder of photographs: grey, colour, or palette, of 8 or 16 bits. Where some are in colour,
        grey ones become colour. Where all are grey, those saved as colour become grey.
    masks
        Folder of masks: 0/1, 0/255, palette PNG, small whole numbers, or colours. A palette's
        indices are the classes if they mean the same in all masks, else its colours are. Up to 32
        different colours over the whole folder are numbered in the order of their codes
        ``#rrggbb``. So black is class 0 where it occurs; otherwise the lowest code is.
    colours
        The colours of class 0, 1, 2 ... A second folder need not hold all colours of the first,
        and would number those that it holds differently: hand in the first folder's ``colours``.
    background
        What becomes class 0, before all others: a colour (``"white"``, ``"#ffffff"``), the number
        that a class has without this, or a grey value. The result's ``encoding`` and ``colours``
        then write masks that are read back with the same `background`.

    Returns
    -------
    Folder
        Up to 64 MB of images are read here and now. A larger folder is checked here, and its files
        are read when they are asked for, so it may be larger than the memory.

    Raises
    ------
    FileNotFoundError
        If a folder does not exist.
    ValueError
        If anything is wrong with the files. One message names them all, one by one. If `colours`
        are no colours, or `background` is nothing that the masks hold.

    Examples
    --------
    >>> import tempfile
    >>> import numpy as np
    >>> from PIL import Image
    >>> from convlab.segmentation.data import coins
    >>> sample = coins()
    >>> folder = Path(tempfile.mkdtemp())
    >>> for name in ("photos", "masks"):
    ...     (folder / name).mkdir()
    >>> for name, values in zip(("photos", "masks"), (sample.image[..., 0], sample.mask)):
    ...     Image.fromarray(np.uint8(values * 255)).save(folder / name / "coins.png")
    >>> print(from_folder(folder / "photos", folder / "masks"))
    1 pair; masks read as 0/255: 255 is class 1; classes [0, 1]
    """
    pairs = pair_files(Path(images), Path(masks))
    problems, seen = list(pairs.problems), []
    for files in pairs.files.values():  # read whole, to find what is broken, and then forgotten
        photograph = _try(read_photograph, files[0], problems)
        mask = _try(read_mask, files[1], problems)
        if photograph is not None and mask is not None:
            seen.append(_look_at(files, photograph, mask))
    problems += [problem for each in seen for problem in each.size_problems()]
    decoded = decode_masks({each.files[1]: each.mask for each in seen}, colours, background)
    problems += decoded.problems
    if problems:
        raise ValueError(
            f"images={str(images)!r} and masks={str(masks)!r} do not fit together:\n- "
            + "\n- ".join(problems)
        )
    folder = _folder(pairs, seen, decoded)
    if sum(4 * prod(each.shape) for each in seen) <= KEPT:
        for _ in zip(folder.images, folder.masks, strict=True):
            pass  # a small folder is read here and now, and its files may go
    return folder


class _Seen(NamedTuple):
    """What is kept of a pair once it was looked at: nothing that grows with its pixels."""

    files: tuple[Path, Path]
    shape: tuple[int, ...]
    grey: bool
    orientation: int
    mask_shape: tuple[int, ...]
    mask: RawMask

    @property
    def turned_apart(self) -> bool:
        """Whether one of the two has an EXIF note on which way is up, and the other has not."""
        return self.orientation != self.mask.orientation

    @property
    def may_be_askew(self) -> bool:
        """Whether only one of the two is turned, in a way that sizes do not show."""
        quarter = max(self.orientation, self.mask.orientation) >= 5
        return self.turned_apart and (not quarter or self.shape[0] == self.shape[1])

    def size_problems(self) -> list[str]:
        """Say whether the two differ in size, and why if that is known."""
        rows, columns = self.shape[:2]
        if (rows, columns) == self.mask_shape:
            return []
        mask = label(self.files[1])
        if self.turned_apart and (columns, rows) == self.mask_shape:
            turned, other = "the image is", "its mask"
            if self.orientation == 1:
                turned, other = "the mask is", "its image"
            number = max(self.orientation, self.mask.orientation)
            return [
                f"{mask}: {turned} turned by its EXIF note on which way is up (orientation "
                f"{number}), and {other} is not turned with it; turn {other} as a viewer shows "
                f"the other, or save both again as they are stored, without EXIF"
            ]
        return [
            f"{mask}: the mask has {self.mask_shape[0]} x {self.mask_shape[1]} pixels, its image "
            f"{rows} x {columns}; they must be equal, and nothing is resized for you"
        ]


def _look_at(files: tuple[Path, Path], photograph: Photograph, mask: RawMask) -> _Seen:
    """Keep of a pair what tells how to read it."""
    shape, turned = photograph.values.shape, photograph.orientation
    return _Seen(files, shape, photograph.grey, turned, mask.values.shape, mask.occurring())


def _try(read: Callable[[Path], Any], path: Path, problems: list[str]) -> Any:
    """Read one file; note what is wrong with it, if anything, and go on."""
    try:
        return read(path)
    except UnreadablePicture as error:
        problems.append(f"{label(path)}: {error}")
        return None


def _naming_it(read: Callable[[Path], Any]) -> Callable[[Path], Any]:
    """Let a file that was changed since it was checked say which one it is."""

    def read_or_name(path: Path) -> Any:
        try:
            return read(path)
        except ValueError as error:
            raise ValueError(f"{label(path)}: {error}") from error

    return read_or_name


def _folder(pairs: Pairs, seen: list[_Seen], decoded: Decoded) -> Folder:
    """Make what reads the files of checked pairs."""
    image_files, mask_files = (list(files) for files in zip(*pairs.files.values(), strict=True))
    classes = sorted(set().union(*(decoded.labels(each.mask).tolist() for each in seen)))
    channels = 1 if all(each.grey for each in seen) else 3
    images = Files(image_files, _naming_it(lambda path: as_channels(read_image(path), channels)))
    masks = Files(mask_files, _naming_it(lambda path: decoded.labels(read_mask(path))))
    palette = _palette(seen) if decoded.encoding is Encoding.PALETTE else ()
    how = decoded.encoding, decoded.colours, classes, palette
    notes = *pairs.notes, *decoded.notes, *_notes(seen, channels)
    return Folder(list(pairs.files), images, masks, *how, pairs.passed_over, notes)


def _notes(seen: list[_Seen], channels: int) -> list[str]:
    """Say which files were converted, and which may not lie as they seem to."""
    found = {
        "grey, and read as colour since others are in colour": [
            each.files[0] for each in seen if channels == 3 and each.shape[2] == 1
        ],
        "saved as colour, grey in every pixel, and read as grey": [
            each.files[0] for each in seen if channels == 1 and each.shape[2] == 3
        ],
        "turned by an EXIF note on which way is up, which its partner has not; look whether the "
        "two lie on each other": [
            each.files[each.orientation == 1] for each in seen if each.may_be_askew
        ],
        "brightness counted from white (MinIsWhite), and read as a viewer shows it": [
            each.files[1] for each in seen if each.mask.from_white
        ],
    }
    return [
        f"{label(paths[0])}{f' and {len(paths) - 1} more' * (len(paths) > 1)}: {what}"
        for what, paths in found.items()
        if paths
    ]


def _palette(seen: list[_Seen]) -> tuple[int, ...]:
    """Return the palette of the mask with the highest index, with what others say besides."""
    highest = max(seen, key=lambda each: int(each.mask.values.max()))
    palette = list(palette_of([highest.files[1]]))
    for index, colour in colours_of_indices(each.mask for each in seen).items():
        palette[3 * index : 3 * index + 3] = [colour >> 16, colour >> 8 & 255, colour & 255]
    return tuple(palette)
