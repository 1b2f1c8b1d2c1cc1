"""Open a picture file: only what is a picture, only whole, and every trouble is one sentence."""

import logging
import os
import stat
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFile, ImageOps, UnidentifiedImageError

from convlab.segmentation.data.file_kinds import (
    OTHER_BYTES,
    WIDE,
    counts_from_white,
    incomplete,
    layout_of,
    lossy_way,
    narrowed,
    speaks_up,
    without_black,
)
from convlab.segmentation.data.names import shown

FORMATS = ("PNG", "JPEG", "MPO", "TIFF", "WEBP", "BMP", "AVIF", "GIF", "PPM")
"""What photographs and masks come in. Pillow reads more: EPS starts another program, TGA has no
signature and so takes any damaged file for its own, and nobody keeps masks in icons."""
SUFFIXES = frozenset(
    {".png", ".jpg", ".jpeg", ".jpe", ".jfif", ".mpo", ".tif", ".tiff", ".webp", ".bmp", ".dib"}
    | {".avif", ".gif", ".ppm", ".pgm", ".pbm", ".pnm"}
)
MOST_PIXELS = 144_000_000
"""12,000 x 12,000. As brightness, in three channels, that many take 1.7 GB."""

logging.getLogger("PIL").addHandler(logging.NullHandler())  # else its errors go to the terminal


class UnreadablePicture(ValueError):
    """A file that is no picture to read. Its message is the file's sentence, without its name."""


class Picture(NamedTuple):
    """A file as it was read.

    Attributes
    ----------
    image : PIL.Image.Image
        Loaded, with rows and columns as a viewer shows them.
    deep : ndarray of uint16, shape (rows, columns, channels), or None
        All 16 bits of a picture with several channels, of which `image` has the upper eight.
    orientation
        The file's EXIF note on which way is up, already obeyed: 1 if it lies as it was stored.
    lossy
        The way of writing that does not keep values as they were saved, such as "JPEG", or "".
    from_white
        Whether the file counts brightness from white, as some TIFF do (MinIsWhite).
    """

    image: Image.Image
    deep: NDArray[Any] | None
    orientation: int
    lossy: str
    from_white: bool

    @property
    def wide(self) -> bool:
        """Whether there is one channel of more than 8 bits."""
        return self.image.mode in WIDE

    def values(self) -> NDArray[Any]:
        """Return the numbers of the pixels, with white above black as a viewer shows them.

        Returns
        -------
        ndarray, shape (rows, columns) or (rows, columns, channels)
        """
        if self.deep is not None:
            return self.deep
        values = np.asarray(self.image)
        # Pillow turns such files round itself, but for those of 16 bits.
        return 65535 - values if self.from_white and self.wide else values

    def see_through(self) -> bool:
        """Tell whether any pixel lets shine through what would lie behind it."""
        clear = self.image.info.get("transparency")
        if self.deep is None and not self.wide:
            return self.image.has_transparency_data and (
                int(np.asarray(self.image.convert("RGBA"))[..., 3].min()) < 255
            )
        if clear is not None:  # a PNG of 16 bits names one value that is see-through
            same = self.values() == np.asarray(clear)
            return bool((same.all(axis=-1) if same.ndim == 3 else same).any())
        alpha = self.deep is not None and self.deep.shape[-1] in (2, 4)
        return alpha and int(self.values()[..., -1].min()) < 65535


def open_picture(path: Path) -> Picture:
    """Open a picture file, whole. Every picture of a user's comes in through here.

    Parameters
    ----------
    path
        A file with one page. Of a phone's two views (MPO) the first counts.

    Returns
    -------
    Picture

    Raises
    ------
    UnreadablePicture
        Whatever goes wrong. So a damaged file is that file's sentence and never a run's end.
    """
    with one_sentence():
        return _read(path)


@contextmanager
def one_sentence() -> Iterator[None]:
    """Turn whatever is raised while a picture is read into an UnreadablePicture.

    Raises
    ------
    UnreadablePicture
        In place of any Exception; Ctrl-C goes through.
    """
    try:
        yield
    except Exception as error:  # decoders of damaged files raise nearly anything
        raise UnreadablePicture(picture_trouble(error)) from error


def picture_trouble(error: BaseException) -> str:
    """Say in one sentence what is wrong with a picture file, and what to do.

    Parameters
    ----------
    error
        What was raised while the file was read.

    Returns
    -------
    str
        Without the file's name, on one line.

    Examples
    --------
    >>> picture_trouble(MemoryError())
    'it asks for more memory than there is; cut it into pieces'
    >>> picture_trouble(TypeError("no size"))
    'the file is damaged (TypeError: no size); save it again from its source'
    """
    if isinstance(error, UnreadablePicture):
        return str(error)
    if isinstance(error, UnidentifiedImageError):
        return (
            "cannot identify image file: its content is no PNG, JPEG, TIFF, WebP, BMP, AVIF, GIF "
            "or PPM, or is damaged; save it again as one of these"
        )
    if isinstance(error, Image.DecompressionBombError):
        return _TOO_LARGE
    if isinstance(error, MemoryError):
        return "it asks for more memory than there is; cut it into pieces"
    if isinstance(error, OSError) and error.errno is not None:
        return f"it cannot be read: {error.strerror}"
    kind = "" if isinstance(error, OSError) else f"{type(error).__name__}: "
    said = shown(str(error))[:200]
    return f"the file is damaged ({kind}{said}); save it again from its source"


def why_no_file(path: Path) -> str | None:
    """Say why there is nothing to open at a path, or None. A pipe would be waited for for ever."""
    try:
        facts = path.stat()
    except (OSError, ValueError) as error:
        if path.is_symlink():
            return "it is a link that leads nowhere"
        return f"it cannot be looked at: {getattr(error, 'strerror', error)}"
    if stat.S_ISDIR(facts.st_mode):
        return "it is a folder, and only files directly in a folder are read"
    if not stat.S_ISREG(facts.st_mode):
        return "it is a pipe, a socket or a device, and no file"
    return None if facts.st_size else "it is empty, of 0 bytes"


_TOO_LARGE = f"it has more than {MOST_PIXELS:,} pixels; cut it into pieces"


def _read(path: Path) -> Picture:
    """Read a file's first picture, upright, with all of its bits."""
    reason = why_no_file(path)
    if reason:
        raise UnreadablePicture(reason)
    with warnings.catch_warnings(), _open(path) as image:
        # What Pillow only warns of is either refused below or does no harm.
        warnings.simplefilter("ignore")
        pages = 1 if image.format == "MPO" else getattr(image, "n_frames", 1)
        if pages > 1:
            raise UnreadablePicture(f"the file has {pages} pages; save each as a file of its own")
        for trouble in (narrowed(path, image), without_black(image), incomplete(image)):
            if trouble:
                raise UnreadablePicture(trouble)
        lossy, from_white = lossy_way(path, image), counts_from_white(image)
        layout = layout_of(image)  # now, for the next line loads a PNG
        noted = image.getexif().get(_ORIENTATION, 1)
        orientation = int(noted) if noted in range(2, 9) else 1
        _load(image)
        upright = ImageOps.exif_transpose(image)
        deep = _sixteen_bits(path, layout, upright) if layout in OTHER_BYTES else None
    return Picture(upright, deep, orientation, lossy, from_white)


_ORIENTATION = 0x0112  # the number of the EXIF tag


def _open(path: Path) -> ImageFile.ImageFile:
    """Open a file by one of the formats, with no more pixels than there may be."""
    Image.init()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        image = Image.open(path, formats=[name for name in FORMATS if name in Image.OPEN])
    if image.width * image.height > MOST_PIXELS:
        image.close()
        raise UnreadablePicture(_TOO_LARGE)
    return image


def _load(image: ImageFile.ImageFile) -> None:
    """Read the pixels. What libtiff has to say goes into the file's sentence, not to a terminal."""
    if not speaks_up(image):
        image.load()
        return
    try:
        terminal = os.dup(2)
    except OSError:  # no terminal to keep clean
        image.load()
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 2)
        image.load()
    finally:
        os.dup2(terminal, 2)
        os.close(terminal)
        os.close(nowhere)


def _sixteen_bits(path: Path, layout: str, upper: Image.Image) -> NDArray[Any]:
    """Read the lower bytes of a picture whose upper ones are read, and put both together."""
    with _open(path) as image:
        other = OTHER_BYTES[layout]
        image.tile = [
            tile._replace(args=(other, *tile[3][1:]) if isinstance(tile[3], tuple) else other)
            for tile in image.tile
        ]
        _load(image)
        lower = np.asarray(ImageOps.exif_transpose(image))
    if layout == "LA;16B":
        return lower[..., ::2] * np.uint16(256) + lower[..., 1::2]
    return np.asarray(upper) * np.uint16(256) + lower
