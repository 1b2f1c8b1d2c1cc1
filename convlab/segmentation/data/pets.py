"""The Oxford-IIIT Pet data set: 7,349 cats and dogs, each with its outline."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from convlab._arguments.values import choice
from convlab.segmentation.data.download import Archive, cache_folder, fetch

ADDRESSES = (
    "https://www.robots.ox.ac.uk/~vgg/data/pets/data/",
    "https://thor.robots.ox.ac.uk/~vgg/data/pets/",
)
ARCHIVES = tuple(
    Archive(f"{top}.tar.gz", top, tuple(f"{a}{top}.tar.gz" for a in ADDRESSES), size, sha256)
    for top, size, sha256 in (
        (
            "annotations",
            19_173_078,
            "52425fb6de5c424942b7626b428656fcbd798db970a937df61750c0f1d358e91",
        ),
        (
            "images",
            791_918_971,
            "67195c5e1c01f1ab5f9b6a5d22b8c27a580d896ece458917e61d459337fa318d",
        ),
    )
)
LISTS = {"train": "trainval.txt", "test": "test.txt", "all": "list.txt"}
CLASS_OF_TRIMAP = np.array([255, 1, 0, 2], np.uint8)
"""The trimaps' 1, 2, 3 (pet, background, border) become the classes 1, 0, 2."""


class Pet(NamedTuple):
    """One photograph of one animal.

    Attributes
    ----------
    image : ndarray of float32, shape (rows, columns, 3)
        Red, green and blue, from 0 to 1.
    mask : ndarray of uint8, shape (rows, columns)
        1 is the pet, 0 the background, 2 the border between them, a few pixels wide, which nobody
        decided.
    """

    image: NDArray[Any]
    mask: NDArray[Any]


class Pets(Sequence[Pet]):
    """Photographs of pets, each read from its file when it is asked for.

    Parameters
    ----------
    folder
        With ``images`` and ``annotations`` in it.
    rows
        Name, breed and species of each animal, as in the data set's lists.

    Attributes
    ----------
    names : list of str
        Such as ``"Abyssinian_1"``.
    breeds : ndarray of int64, shape (pets,)
        From 1 to 37.
    species : ndarray of int64, shape (pets,)
        1 for a cat, 2 for a dog.
    image_files, mask_files : list of pathlib.Path
        For those who read them in their own way.
    """

    def __init__(self, folder: Path, rows: Sequence[Any]) -> None:
        self.names = [name for name, _, _ in rows]
        self.breeds = np.array([breed for _, breed, _ in rows], np.int64)
        self.species = np.array([kind for _, _, kind in rows], np.int64)
        self.image_files = [folder / "images" / f"{name}.jpg" for name in self.names]
        self.mask_files = [
            folder / "annotations" / "trimaps" / f"{name}.png" for name in self.names
        ]

    def __len__(self) -> int:
        return len(self.names)

    def __getitem__(self, which: Any) -> Any:
        """Read one pet; a slice reads nothing yet."""
        if isinstance(which, slice):
            part = Pets(Path(), [])
            for name, values in vars(self).items():
                setattr(part, name, values[which])
            return part
        return Pet(_read_image(self.image_files[which]), _read_trimap(self.mask_files[which]))

    def __repr__(self) -> str:
        cats, dogs = (np.count_nonzero(self.species == kind) for kind in (1, 2))
        return f"{len(self)} pets (cats: {cats}, dogs: {dogs})"


def oxford_pets(
    folder: str | os.PathLike[str] | None = None,
    part: str = "train",
    archives: Sequence[Archive] = ARCHIVES,
) -> Pets:
    """Have the Oxford-IIIT Pet images and trimaps, downloaded once if need be.

    These are the files that Keras's tutorials on segmentation use: ``images.tar.gz`` (792 MB) and
    ``annotations.tar.gz`` (19 MB). Each is checked before it is unpacked. A download that broke
    off goes on where it stopped at the next call.

    Parameters
    ----------
    folder
        Where ``images`` and ``annotations`` are, or shall be; if not given, ``oxford_pets`` in
        `download.cache_folder`. Archives that you put there yourself are checked and used.
    part : {"train", "test", "all"}, optional
        The 3,680 animals to learn from, the other 3,669, or all, by the data set's own lists.
    archives
        What to download instead; for a mirror, and for tests.

    Returns
    -------
    Pets
        A sequence; ``pets[i]`` reads one photograph and its mask, so little memory is needed.

    Raises
    ------
    ConnectionError
        If a file is missing and the network is out of reach or fails.
    ValueError
        If `part` is unknown, if a file is not the one that it should be, or if a folder that is
        there already lacks pictures.

    Notes
    -----
    The trimaps number 1 for pet, 2 for background and 3 for the border that nobody decided. Here
    background is 0, as everywhere in this package, the pet is 1 and the border 2. Keras's
    tutorials subtract 1 instead: 0, 1 and 2 are their pet, background and border.

    Some files are named JPEG and are not; they are read as what they are.

    References
    ----------
    O. M. Parkhi, A. Vedaldi, A. Zisserman and C. V. Jawahar, "Cats and Dogs", CVPR 2012,
    https://www.robots.ox.ac.uk/~vgg/data/pets/. Sizes and SHA-256 sums are those of TensorFlow
    Datasets, ``oxford_iiit_pet/checksums.tsv``.

    Examples
    --------
    >>> oxford_pets(part="tests")
    Traceback (most recent call last):
        ...
    ValueError: part must be "train", "test" or "all"; got 'tests'; nearest that works: "test"
    """
    choice("part", part, tuple(LISTS))
    folder = cache_folder("oxford_pets") if folder is None else Path(folder)
    for archive in archives:
        fetch(archive, folder, _lacks)
    return Pets(folder, _read_list(folder / "annotations" / LISTS[part]))


def _lacks(unpacked: Path) -> str:
    """Say what is not there of ``annotations``, or of ``images``."""
    lists = unpacked.with_name("annotations")
    for name in LISTS.values():
        if not (lists / name).is_file():
            return f"{name} is missing"
    every = Pets(unpacked.parent, _read_list(lists / LISTS["all"]))
    files = every.mask_files if unpacked == lists else every.image_files
    missing = [path for path in files if not path.is_file() or not path.stat().st_size]
    if not missing:
        return ""
    return f"{len(missing):,} of {len(files):,} pictures are missing or empty, as {missing[0].name}"


def _read_list(path: Path) -> list[tuple[str, int, int]]:
    """Read names, breeds and species; lines that start with # are comments."""
    lines = path.read_text(encoding="utf-8").splitlines()
    fields = [line.split() for line in lines if line.strip() and not line.startswith("#")]
    return [(name, int(breed), int(kind)) for name, breed, kind, *_ in fields]


def _read_image(path: Path) -> NDArray[Any]:
    """Read a photograph, whatever kind of file it is."""
    with Image.open(path) as image:
        return np.asarray(image.convert("RGB"), np.float32) / np.float32(255)


def _read_trimap(path: Path) -> NDArray[Any]:
    """Read a trimap, and number its classes."""
    with Image.open(path) as image:
        values = np.asarray(image)
    if not np.isin(values, (1, 2, 3)).all():
        raise ValueError(
            f"{path.name}: a trimap holds 1, 2 and 3; got {np.unique(values)[:8].tolist()}"
        )
    return CLASS_OF_TRIMAP[values]
