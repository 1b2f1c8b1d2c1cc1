"""Anybody's own images and masks: paired by name, checked once, read when they are asked for."""

import os
from collections import OrderedDict
from collections.abc import Callable, Sequence
from math import prod
from pathlib import Path
from typing import Any, NamedTuple

from convlab.segmentation.data.image_files import pair_files, read_image
from convlab.segmentation.data.mask_files import (
    Decoded,
    Encoding,
    decode_masks,
    palette_of,
    read_mask,
)

KEPT = 2**26
"""Bytes of arrays that a `Files` keeps: a small folder is read once, a large one ever anew."""


class Files(Sequence):
    """Arrays that are read from files when they are asked for.

    Parameters
    ----------
    paths : list of pathlib.Path
        One file for each array.
    read : callable
        Makes the array of a path.
    kept : int, optional
        Bytes of arrays that are kept for the next time; the one not asked for longest goes first.

    Examples
    --------
    >>> import numpy as np
    >>> files = Files([Path("a"), Path("bc")], lambda path: np.full(2, len(path.name)))
    >>> files[1].tolist(), len(files), len(files[:1])
    ([2, 2], 2, 1)
    """

    def __init__(
        self, paths: Sequence[Path], read: Callable[[Path], Any], kept: int = KEPT
    ) -> None:
        self.paths, self._read, self._room = list(paths), read, kept
        self._kept: OrderedDict[int, Any] = OrderedDict()
        self._bytes = 0

    def __len__(self) -> int:
        return len(self.paths)

    def __getitem__(self, which: Any) -> Any:
        """Read one array; a slice reads nothing yet."""
        if isinstance(which, slice):
            return Files(self.paths[which], self._read, self._room)
        path = self.paths[which]
        if path not in self._kept:
            array = self._kept[path] = self._read(path)
            array.flags.writeable = False  # whoever changes it would change the next one
            self._bytes += array.nbytes
        self._kept.move_to_end(path)
        while len(self._kept) > 1 and self._bytes > self._room:
            self._bytes -= self._kept.popitem(last=False)[1].nbytes
        return self._kept[path]

    def __repr__(self) -> str:
        return f"{len(self)} files, each read when it is asked for"


class Folder(NamedTuple):
    """Images and masks of two folders; entry i of each sequence belongs together.

    Attributes
    ----------
    names : list of str
        The file stems, sorted.
    images : Files of ndarray of float32, shape (rows, columns, channels)
        Brightness, from 0 to 1. Sizes may differ from image to image, channels may not. They are
        read when they are asked for, and are not to be written to.
    masks : Files of ndarray of uint8, shape (rows, columns)
        The class of each pixel, each of the size of its image.
    encoding : Encoding
        How classes were written in the mask files.
    colours : tuple of str
        ``"#rrggbb"`` of class 0, 1, 2 ... if the masks are in colour, else empty.
    classes : list of int
        Those that occur, sorted.
    palette : tuple of int
        Red, green, blue of index 0, 1, 2 ... if the masks have a palette, else empty.
    """

    names: list
    images: Files
    masks: Files
    encoding: Encoding
    colours: tuple
    classes: list
    palette: tuple = ()

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
    images : path-like
        Folder of photographs: grey, colour, or palette.
    masks : path-like
        Folder of masks: 0/1, 0/255, palette PNG (its indices), small whole numbers, or colours.
        Up to 32 different colours over the whole folder are numbered in the order of their codes
        ``#rrggbb``. So black is class 0 where it occurs; otherwise the lowest code is.
    colours : sequence of str, optional
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
    pairs, problems = pair_files(Path(images), Path(masks))
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


_READERS = read_image, read_mask


def _folder(pairs: dict[str, Any], decoded: Decoded, raw: Any) -> Folder:
    """Make what reads the files of checked pairs."""
    image_files, mask_files = (list(files) for files in zip(*pairs.values(), strict=True))
    classes = sorted(set().union(*(decoded.labels(mask).tolist() for mask in raw)))
    masks = Files(mask_files, lambda path: decoded.labels(read_mask(path)))
    images = Files(image_files, read_image)
    how = decoded.encoding, decoded.colours, classes, palette_of(mask_files)
    return Folder(list(pairs), images, masks, *how)


def _try(read, path, problems):
    """Read one file; note what is wrong with it, if anything, and go on."""
    try:
        return read(path)
    except (OSError, SyntaxError, ValueError) as error:  # Pillow raises all three
        problems.append(f"{path.parent.name}/{path.name}: {error}")
        return None


def _size_problems(pairs, shapes):
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
