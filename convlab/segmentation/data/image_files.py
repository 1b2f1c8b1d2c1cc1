"""Find image files in folders, pair them by name, and read a photograph from one."""

from difflib import get_close_matches
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

SUFFIXES = {".png", ".jpg", ".jpeg", ".tif", ".tiff"}


def pair_files(images: Path, masks: Path) -> tuple[dict[str, tuple[Path, Path]], list[str]]:
    """Pair the files of two folders by their stems.

    Parameters
    ----------
    images, masks : pathlib.Path
        Two folders.

    Returns
    -------
    pairs : dict of str to tuple of pathlib.Path
        Stem to image file and mask file, sorted by stem.
    problems : list of str
        One sentence for each file that cannot be paired.

    Raises
    ------
    FileNotFoundError
        If a folder does not exist.
    ValueError
        If a folder has no image files, or if both are the same folder.

    Examples
    --------
    >>> from pathlib import Path
    >>> pair_files(Path("nowhere"), Path("masks"))
    Traceback (most recent call last):
        ...
    FileNotFoundError: images='nowhere' is not a folder; expected one with PNG, JPEG or TIFF files
    """
    for argument, folder in (("images", images), ("masks", masks)):
        _require_folder(argument, folder)
    if images.resolve() == masks.resolve():
        raise ValueError(
            f"images and masks are the same folder, {str(images)!r}; a mask has the name of its "
            f"image, so give each its own folder"
        )
    problems: list[str] = []
    image_files = _by_stem("images", images, problems)
    mask_files = _by_stem("masks", masks, problems)
    problems += _unpaired(image_files, mask_files, "image", "mask")
    problems += _unpaired(mask_files, image_files, "mask", "image")
    both = sorted(image_files.keys() & mask_files.keys())
    return {stem: (image_files[stem], mask_files[stem]) for stem in both}, problems


def read_image(path: Path) -> NDArray[Any]:
    """Read a photograph.

    Parameters
    ----------
    path : pathlib.Path
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
    path : pathlib.Path
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


def _scale(values, kind):
    """Bring 16-bit or float brightness to 0..1, or refuse what has no known scale."""
    top = 65535 if kind == "sixteen bits" else 1
    low, high = float(values.min()), float(values.max())
    if not 0 <= low <= high <= top:  # false for NaN as well
        raise ValueError(f"{kind} brightness must lie in 0..{top}; got {low:g} to {high:g}")
    return values.astype(np.float32) / np.float32(top)


def _require_folder(argument, folder):
    """Refuse a folder that is not there, or is a file."""
    if not folder.is_dir():
        raise FileNotFoundError(
            f"{argument}={str(folder)!r} is not a folder; expected one with PNG, JPEG or TIFF files"
        )


def _by_stem(argument, folder, problems):
    """List a folder's image files by stem; two files with one stem are a problem."""
    found = {}
    for path in sorted(folder.iterdir()):
        if path.suffix.lower() not in SUFFIXES or path.name.startswith("."):
            continue
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


def _unpaired(files, others, kind, other_kind):
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
