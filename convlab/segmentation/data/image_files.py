"""Read a photograph from its file, and many files when they are asked for."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

SUFFIXES = {".png", ".jpg", ".jpeg", ".tif", ".tiff"}
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


def read_image(path: Path) -> NDArray[Any]:
    """Read a photograph.

    Parameters
    ----------
    path
        A grey, colour or palette image. A phone's note on which way is up is obeyed.

    Returns
    -------
    ndarray of float32, shape (rows, columns, 1) or (rows, columns, 3)
        Brightness, from 0 to 1.

    Raises
    ------
    OSError
        If the file is not an image.
    ValueError
        If it has several pages, see-through pixels, or brightness that cannot be scaled to 0..1.
    """
    image = open_upright(path)
    if image.has_transparency_data and np.asarray(image.convert("RGBA"))[..., 3].min() < 255:
        raise ValueError("some pixels are see-through, and so have no colour; fill them in first")
    if image.mode in {"I", "I;16", "I;16B", "I;16L", "F"}:
        values = _scale(np.asarray(image), "sixteen bits" if image.mode[0] == "I" else "float")
    else:
        grey = image.mode in {"1", "L", "LA"}
        values = np.asarray(image.convert("L" if grey else "RGB"), np.float32) / np.float32(255)
    return values if values.ndim == 3 else values[..., None]


def open_upright(path: Path) -> Image.Image:
    """Open an image file, whole, with its rows and columns as a viewer shows them.

    Parameters
    ----------
    path
        A file with one page.

    Returns
    -------
    PIL.Image.Image
        Loaded, so that the file is closed again.

    Raises
    ------
    ValueError
        If the file has more than one page.
    """
    with Image.open(path) as image:
        pages = getattr(image, "n_frames", 1)
        if pages > 1:
            raise ValueError(f"the file has {pages} pages; save each as a file of its own")
        image.load()
        return ImageOps.exif_transpose(image)


def _scale(values: NDArray[Any], kind: str) -> NDArray[Any]:
    """Bring 16-bit or float brightness to 0..1, or refuse what has no known scale."""
    top = 65535 if kind == "sixteen bits" else 1
    low, high = float(values.min()), float(values.max())
    if not 0 <= low <= high <= top:  # false for NaN as well
        raise ValueError(f"{kind} brightness must lie in 0..{top}; got {low:g} to {high:g}")
    return values.astype(np.float32) / np.float32(top)
