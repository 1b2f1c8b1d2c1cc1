"""Images with a label on every pixel: coins, anybody's own folders, pets, and drawn scenes."""

from pathlib import Path
from typing import NamedTuple

import numpy as np
from PIL import Image
from skimage import data as photographs

from convlab.segmentation.coin_labels import LABELS_PNG
from convlab.segmentation.files import pair_files, read_image
from convlab.segmentation.mask_files import Encoding, decode_masks, read_mask
from convlab.segmentation.pets import oxford_pets
from convlab.segmentation.scenes import scenes
from convlab.segmentation.volumes import volumes

__all__ = [
    "FIRST_TRAIN_ROW",
    "Folder",
    "Sample",
    "coins",
    "from_folder",
    "oxford_pets",
    "scenes",
    "split",
    "volumes",
]

FIRST_TRAIN_ROW = 144
"""The coins are learnt from this row down; the rows above it, lit differently, are the test."""


class Sample(NamedTuple):
    """One photograph, the class of every pixel, and which object each pixel belongs to.

    Attributes
    ----------
    image : ndarray of float32, shape (rows, columns, channels)
        Brightness, from 0 to 1.
    mask : ndarray of uint8, shape (rows, columns)
        The class of each pixel; 0 is background.
    instances : ndarray of uint8, shape (rows, columns)
        0 for background, then a number of its own for each object.
    """

    image: np.ndarray
    mask: np.ndarray
    instances: np.ndarray


def coins():
    """Load the photograph of 24 coins, with its labels.

    Returns
    -------
    Sample
        The image has shape (303, 384, 1); class 1 is coin; instances run from 1 to 24.

    Notes
    -----
    The photograph is part of scikit-image, the labels are part of this package: nothing is
    downloaded. `convlab.segmentation.coin_labels` says how the labels were made.

    Examples
    --------
    >>> sample = coins()
    >>> sample.image.shape, int(sample.instances.max())
    ((303, 384, 1), 24)
    """
    image = photographs.coins().astype(np.float32)[..., None] / np.float32(255)
    with Image.open(LABELS_PNG) as file:
        instances = np.array(file)
    return Sample(image, (instances > 0).astype(np.uint8), instances)


def split(sample, row=FIRST_TRAIN_ROW):
    """Cut a sample in two along a row: learn from the lower part, test on the upper.

    Parameters
    ----------
    sample : Sample
        What to cut.
    row : int, optional
        The first row to learn from.

    Returns
    -------
    train, test : Sample
        The rows from `row` down, and the rows above it. No pixel is in both.

    Raises
    ------
    ValueError
        If one of the two parts would be empty.

    Examples
    --------
    >>> train, test = split(coins())
    >>> train.image.shape, test.image.shape
    ((159, 384, 1), (144, 384, 1))
    """
    rows = len(sample.image)
    if not 0 < row < rows:
        raise ValueError(
            f"row must leave pixels on both sides of the cut, so lie in 1..{rows - 1}; got {row}; "
            f"nearest that works: {min(max(row, 1), rows - 1)}"
        )
    return Sample(*(part[row:] for part in sample)), Sample(*(part[:row] for part in sample))


class Folder(NamedTuple):
    """Images and masks read from two folders; entry i of each list belongs together.

    Attributes
    ----------
    names : list of str
        The file stems, sorted.
    images : list of ndarray of float32, shape (rows, columns, channels)
        Brightness, from 0 to 1. Sizes may differ from image to image, channels may not.
    masks : list of ndarray of uint8, shape (rows, columns)
        The class of each pixel, each of the size of its image.
    encoding : Encoding
        How classes were written in the mask files.
    colours : tuple of str
        ``"#rrggbb"`` of class 0, 1, 2 ... if the masks are in colour, else empty.
    """

    names: list
    images: list
    masks: list
    encoding: Encoding
    colours: tuple = ()

    @property
    def classes(self):
        """The classes that occur, as a sorted list of int."""
        return sorted(set().union(*(np.unique(mask).tolist() for mask in self.masks)))

    def __str__(self):
        """Say how many pairs there are and how their masks were understood."""
        pairs = "1 pair" if len(self.names) == 1 else f"{len(self.names)} pairs"
        names = ", ".join(f"{number} is {code}" for number, code in enumerate(self.colours))
        how = self.encoding.value + (f"; class {names}" if names else "")
        return f"{pairs}; masks read as {how}; classes {self.classes}"


def from_folder(images, masks, colours=None):
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
        Lists, since sizes may differ between images.

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
    >>> folder = Path(tempfile.mkdtemp())
    >>> for name in ("photos", "masks"):
    ...     (folder / name).mkdir()
    >>> Image.fromarray(photographs.coins()).save(folder / "photos" / "coins.png")
    >>> Image.fromarray(coins().mask * np.uint8(255)).save(folder / "masks" / "coins.png")
    >>> print(from_folder(folder / "photos", folder / "masks"))
    1 pair; masks read as 0/255: 255 is class 1; classes [0, 1]
    """
    pairs, problems = pair_files(Path(images), Path(masks))
    pictures, raw = {}, {}
    for name, (image_file, mask_file) in pairs.items():
        pictures[name] = _try(read_image, image_file, problems)
        raw[name] = _try(read_mask, mask_file, problems)
    complete = [name for name in pairs if pictures[name] is not None and raw[name] is not None]
    problems += _size_problems(pairs, complete, pictures, raw)
    decoded = decode_masks({pairs[name][1]: raw[name] for name in complete}, colours)
    problems += decoded.problems
    if problems:
        raise ValueError(
            f"images={str(images)!r} and masks={str(masks)!r} do not fit together:\n- "
            + "\n- ".join(problems)
        )
    found = [pictures[name] for name in complete]
    return Folder(complete, found, decoded.labels, decoded.encoding, decoded.colours)


def _try(read, path, problems):
    """Read one file; note what is wrong with it, if anything, and go on."""
    try:
        return read(path)
    except (OSError, SyntaxError, ValueError) as error:  # Pillow raises all three
        problems.append(f"{path.parent.name}/{path.name}: {error}")
        return None


def _size_problems(pairs, names, pictures, raw):
    """Say which pairs differ in size, and whether the images differ in channels."""
    problems = []
    for name in names:
        image_size, mask_size = pictures[name].shape[:2], raw[name].values.shape
        if image_size != mask_size:
            mask_file = pairs[name][1]
            problems.append(
                f"{mask_file.parent.name}/{mask_file.name}: the mask has {mask_size[0]} x "
                f"{mask_size[1]} pixels, its image {image_size[0]} x {image_size[1]}; they must be "
                f"equal, and nothing is resized for you"
            )
    channels = {name: pictures[name].shape[2] for name in names}
    if len(set(channels.values())) > 1:
        grey = ", ".join(pairs[name][0].name for name in names if channels[name] == 1)
        colour = ", ".join(pairs[name][0].name for name in names if channels[name] == 3)
        problems.append(
            f"one network takes either grey or colour images; grey: {grey}; colour: {colour}; "
            f"convert one group to the other"
        )
    return problems
