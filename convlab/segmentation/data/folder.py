"""Anybody's own images and masks: paired by name, checked once, read when they are asked for."""

import os
from collections.abc import Callable, Iterable, Sequence
from difflib import get_close_matches
from math import prod
from pathlib import Path
from typing import Any, NamedTuple

from convlab.segmentation.data.image_files import KEPT, SUFFIXES, Files, read_image
from convlab.segmentation.data.mask_files import (
    Decoded,
    Encoding,
    RawMask,
    decode_masks,
    palette_of,
    read_mask,
)


class Folder(NamedTuple):
    """Images and masks of two folders; entry i of each sequence belongs together.

    Attributes
    ----------
    names
        The file stems, sorted.
    images : Files of ndarray of float32, shape (rows, columns, channels)
        Brightness, from 0 to 1. Sizes may differ from image to image, channels may not. They are
        read when they are asked for, and are not to be written to.
    masks : Files of ndarray of uint8, shape (rows, columns)
        The class of each pixel, each of the size of its image.
    encoding
        How classes were written in the mask files.
    colours
        ``"#rrggbb"`` of class 0, 1, 2 ... if the masks are in colour, else empty.
    classes
        Those that occur, sorted.
    palette
        Red, green, blue of index 0, 1, 2 ... if the masks have a palette, else empty.
    """

    names: list[str]
    images: Files
    masks: Files
    encoding: Encoding
    colours: tuple[str, ...]
    classes: list[int]
    palette: tuple[int, ...] = ()

    def __str__(self) -> str:
        """Say how many pairs there are and how their masks were understood."""
        pairs = "1 pair" if len(self.names) == 1 else f"{len(self.names)} pairs"
        names = ", ".join(f"{number} is {code}" for number, code in enumerate(self.colours))
        how = self.encoding.value + (f"; class {names}" if names else "")
        return f"{pairs}; masks read as {how}; classes {self.classes}"


def from_folder(
    images: str | os.PathLike[str],
    masks: str | os.PathLike[str],
    colours: Sequence[str] | None = None,
) -> Folder:
    """Read your own images and masks, paired by the names of their files.

    ``photos/leaf.jpg`` goes with ``masks/leaf.png``. Files are PNG, JPEG or TIFF. Nothing is
    ever resized. Printed, the result says how the masks were understood.

    Parameters
    ----------
    images
        Folder of photographs: grey, colour, or palette.
    masks
        Folder of masks: 0/1, 0/255, palette PNG (its indices), small whole numbers, or colours.
        Up to 32 different colours over the whole folder are numbered in the order of their codes
        ``#rrggbb``. So black is class 0 where it occurs; otherwise the lowest code is.
    colours
        The colours of class 0, 1, 2 ... A second folder need not hold all colours of the first,
        and would number those that it holds differently: hand in the first folder's ``colours``.

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
        are no colours.

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
    pairs, problems = _pair_files(Path(images), Path(masks))
    shapes, raw = {}, {}
    for name, files in pairs.items():  # read whole, to find what is broken, and then forgotten
        picture, mask = (_try(*each, problems) for each in zip(_READERS, files, strict=True))
        if picture is not None and mask is not None:
            shapes[name] = picture.shape, mask.values.shape
            raw[files[1]] = mask.occurring()
    problems += _size_problems(pairs, shapes)
    decoded = decode_masks(raw, colours)
    problems += decoded.problems
    if problems:
        raise ValueError(
            f"images={str(images)!r} and masks={str(masks)!r} do not fit together:\n- "
            + "\n- ".join(problems)
        )
    folder = _folder(pairs, decoded, raw.values())
    if sum(4 * prod(shape) for shape, _ in shapes.values()) <= KEPT:
        for _ in zip(folder.images, folder.masks, strict=True):
            pass  # a small folder is read here and now, and its files may go
    return folder


def list_images(argument: str, folder: Path) -> list[Path]:
    """List the PNG, JPEG and TIFF files of a folder, sorted by name, without hidden ones.

    Raises
    ------
    FileNotFoundError
        If there is no such folder; the message calls it by the argument's name.

    Examples
    --------
    >>> list_images("images", Path("nowhere"))
    Traceback (most recent call last):
        ...
    FileNotFoundError: images='nowhere' is not a folder; expected one with PNG, JPEG or TIFF files
    """
    if not folder.is_dir():
        raise FileNotFoundError(
            f"{argument}={str(folder)!r} is not a folder; expected one with PNG, JPEG or TIFF files"
        )
    files = sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    return [path for path in files if path.suffix.lower() in SUFFIXES]


def _pair_files(images: Path, masks: Path) -> tuple[dict[str, tuple[Path, Path]], list[str]]:
    """Pair the files of two folders by their stems, sorted; list those that cannot be paired."""
    listed = {name: list_images(name, at) for name, at in (("images", images), ("masks", masks))}
    if images.resolve() == masks.resolve():
        raise ValueError(
            f"images and masks are the same folder, {str(images)!r}; a mask has the name of its "
            f"image, so give each its own folder"
        )
    problems: list[str] = []
    image_files = _by_stem("images", images, listed["images"], problems)
    mask_files = _by_stem("masks", masks, listed["masks"], problems)
    problems += _unpaired(image_files, mask_files, "image", "mask")
    problems += _unpaired(mask_files, image_files, "mask", "image")
    both = sorted(image_files.keys() & mask_files.keys())
    return {stem: (image_files[stem], mask_files[stem]) for stem in both}, problems


def _by_stem(
    argument: str, folder: Path, files: list[Path], problems: list[str]
) -> dict[str, Path]:
    """Sort files by stem; two files with one stem are a problem."""
    found: dict[str, Path] = {}
    for path in files:
        if path.stem in found:
            problems.append(
                f"{folder.name}/{path.name}: {found[path.stem].name} has the same name; keep one"
            )
        found.setdefault(path.stem, path)
    if not found:
        raise ValueError(
            f"{argument}={str(folder)!r} holds no PNG, JPEG or TIFF file, so there is nothing to "
            f"read; expected one file or more"
        )
    return found


def _unpaired(
    files: dict[str, Path], others: dict[str, Path], kind: str, other_kind: str
) -> list[str]:
    """Name each file that has no partner, and the nearest name there is."""
    problems = []
    for stem in sorted(files.keys() - others.keys()):
        close = get_close_matches(stem, others, n=1)
        nearest = f"; nearest: {others[close[0]].name}" if close else ""
        path = files[stem]
        problems.append(
            f"{path.parent.name}/{path.name}: this {kind} has no {other_kind} named {stem}{nearest}"
        )
    return problems


_READERS = read_image, read_mask


def _folder(pairs: dict[str, Any], decoded: Decoded, raw: Iterable[RawMask]) -> Folder:
    """Make what reads the files of checked pairs."""
    image_files, mask_files = (list(files) for files in zip(*pairs.values(), strict=True))
    classes = sorted(set().union(*(decoded.labels(mask).tolist() for mask in raw)))
    masks = Files(mask_files, lambda path: decoded.labels(read_mask(path)))
    images = Files(image_files, read_image)
    how = decoded.encoding, decoded.colours, classes, palette_of(mask_files)
    return Folder(list(pairs), images, masks, *how)


def _try(read: Callable[[Path], Any], path: Path, problems: list[str]) -> Any:
    """Read one file; note what is wrong with it, if anything, and go on."""
    try:
        return read(path)
    except (OSError, SyntaxError, ValueError) as error:  # Pillow raises all three
        problems.append(f"{path.parent.name}/{path.name}: {error}")
        return None


def _size_problems(pairs: dict[str, tuple[Path, Path]], shapes: dict[str, Any]) -> list[str]:
    """Say which pairs differ in size, and whether the images differ in channels."""
    problems = []
    for name, (image_shape, mask_size) in shapes.items():
        image_size = image_shape[:2]
        if image_size != mask_size:
            mask_file = pairs[name][1]
            problems.append(
                f"{mask_file.parent.name}/{mask_file.name}: the mask has {mask_size[0]} x "
                f"{mask_size[1]} pixels, its image {image_size[0]} x {image_size[1]}; they must be "
                f"equal, and nothing is resized for you"
            )
    channels = {name: image_shape[2] for name, (image_shape, _) in shapes.items()}
    if len(set(channels.values())) > 1:
        grey = ", ".join(pairs[name][0].name for name in channels if channels[name] == 1)
        colour = ", ".join(pairs[name][0].name for name in channels if channels[name] == 3)
        problems.append(
            f"one network takes either grey or colour images; grey: {grey}; colour: {colour}; "
            f"convert one group to the other"
        )
    return problems
