"""Read a photograph from its file, and many files when they are asked for."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from convlab.segmentation.data.names import shown
from convlab.segmentation.data.opening import (
    Picture,
    UnreadablePicture,
    one_sentence,
    open_picture,
)

KEPT = 2**26
"""Bytes of arrays that a `Files` keeps: a small folder is read once, a large one ever anew."""


class Files(Sequence[Any]):
    """Arrays that are read from files when they are asked for.

    Parameters
    ----------
    paths
        One file for each array.
    read
        Makes the array of a path.
    kept
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


class Photograph(NamedTuple):
    """A photograph as it was read.

    Attributes
    ----------
    values : ndarray of float32, shape (rows, columns, 1) or (rows, columns, 3)
        Brightness, from 0 to 1.
    orientation
        The EXIF note on which way is up, already obeyed: 1 if it lies as it was stored.
    """

    values: NDArray[Any]
    orientation: int

    @property
    def grey(self) -> bool:
        """Whether no pixel has a hue, whatever the number of channels."""
        return _is_grey(self.values)


def read_image(path: Path) -> NDArray[Any]:
    """Read a photograph.

    Parameters
    ----------
    path
        A grey, colour or palette image of 8 or 16 bits. A phone's note on which way is up is
        obeyed.

    Returns
    -------
    ndarray of float32, shape (rows, columns, 1) or (rows, columns, 3)
        Brightness, from 0 to 1.

    Raises
    ------
    UnreadablePicture
        A ValueError. If the file cannot be read, has several pages, see-through pixels, a kind of
        colours without red, green and blue, or brightness that cannot be scaled to 0..1.
    """
    return read_photograph(path).values


def read_photograph(path: Path) -> Photograph:
    """Read a photograph as `read_image` does, with what its file says besides.

    Parameters
    ----------
    path
        A file.

    Returns
    -------
    Photograph
    """
    picture = open_picture(path)
    with one_sentence():
        return Photograph(_brightness(picture), picture.orientation)


def as_channels(values: NDArray[Any], channels: int) -> NDArray[Any]:
    """Give a photograph the number of channels that a network reads.

    Parameters
    ----------
    values : ndarray of float32, shape (rows, columns, 1) or (rows, columns, 3)
        Brightness.
    channels
        1 or 3.

    Returns
    -------
    ndarray of float32, shape (rows, columns, channels)
        Grey becomes colour with three equal channels, and such colour becomes grey.

    Raises
    ------
    ValueError
        If a photograph with hues would have to become grey.

    Examples
    --------
    >>> as_channels(np.full((1, 1, 3), 0.5), 1).tolist()
    [[[0.5]]]
    """
    if values.shape[2] == channels:
        return values
    if channels == 3:
        return np.repeat(values, 3, axis=2)
    if not _is_grey(values):
        raise ValueError(
            "the image is in colour, and grey images are wanted; convert it to grey first"
        )
    return np.ascontiguousarray(values[..., :1])


def _is_grey(values: NDArray[Any]) -> bool:
    """Tell whether all channels are equal."""
    return all(np.array_equal(values[..., 0], values[..., c]) for c in range(1, values.shape[2]))


def _brightness(picture: Picture) -> NDArray[Any]:
    """Bring the pixels of a picture to 0..1."""
    image = picture.image
    if picture.see_through():
        raise UnreadablePicture(
            "some pixels are see-through, and so have no colour; fill them in first"
        )
    if picture.deep is not None:
        values = picture.deep[..., : 1 if picture.deep.shape[2] == 2 else 3]
        return values.astype(np.float32) / np.float32(65535)
    if picture.wide:
        kind = "sixteen bits" if image.mode[0] == "I" else "float"
        return _scale(picture.values(), kind)[..., None]
    if image.mode not in _GREY | _COLOURED:
        raise UnreadablePicture(
            f"its colours are written as {shown(image.mode)}; save it as RGB or grey"
        )
    values = np.asarray(image.convert("L" if image.mode in _GREY else "RGB"), np.float32)
    values /= np.float32(255)
    return values if values.ndim == 3 else values[..., None]


_GREY = {"1", "L", "LA"}
_COLOURED = {"P", "PA", "RGB", "RGBA", "RGBX", "CMYK", "YCbCr"}


def _scale(values: NDArray[Any], kind: str) -> NDArray[Any]:
    """Bring 16-bit or float brightness to 0..1, or refuse what has no known scale."""
    top = 65535 if kind == "sixteen bits" else 1
    low, high = float(values.min()), float(values.max())
    if not 0 <= low <= high <= top:  # false for NaN as well
        raise UnreadablePicture(
            f"{kind} brightness must lie in 0..{top}; got {low:g} to {high:g}; scale it first"
        )
    return values.astype(np.float32) / np.float32(top)
