"""The pictures of ``images/`` in a lesson, kept inside the page so that they show everywhere.

A notebook that is read on the web or opened from another folder cannot reach a file beside it.
So a film is written once more as an animated PNG, which every browser plays, into the output.
"""

from io import BytesIO
from itertools import pairwise
from pathlib import Path

import numpy as np
from PIL import Image, ImageSequence

PACKED = Path(__file__).with_name("images")  # in a wheel that was made with them
IMAGES = PACKED if PACKED.exists() else Path(__file__).parents[2] / "images"
UNCHANGED = 255  # the colour that is not drawn, so that the picture before shows through
OP_SOURCE, OP_OVER = 0, 1  # how a picture of an animated PNG goes on the one before


class Shown:
    """A picture, as PNG; a notebook shows it, and prints what it is.

    Attributes
    ----------
    png : bytes
    words : str
    """

    def __init__(self, png: bytes, words: str):
        self.png, self.words = png, words

    def _repr_png_(self) -> bytes:
        return self.png

    def __repr__(self) -> str:
        return self.words


def animation(name: str) -> Shown:
    """Show one of the films of ``images/animations``.

    Parameters
    ----------
    name : str
        Without its ending, such as "transposed_strides".

    Returns
    -------
    Shown

    Raises
    ------
    ValueError
        If there is no such film.

    Examples
    --------
    >>> animation("conv_strides")
    conv_strides: a film of 6 pictures
    """
    with Image.open(_find(IMAGES / "animations", name, ".gif")) as film:
        frames = [np.array(frame.convert("RGB")) for frame in ImageSequence.Iterator(film)]
        times = [frame.info.get("duration", 1000) for frame in ImageSequence.Iterator(film)]
    cells, palette = _indexed(np.stack(frames))
    changes = [np.where(now == before, UNCHANGED, now) for before, now in pairwise(cells)]
    first, *rest = [Image.fromarray(indices, "P") for indices in (cells[0], *changes)]
    for image in (first, *rest):
        image.putpalette(palette.tobytes())
    buffer = BytesIO()
    first.save(
        buffer,
        format="png",
        save_all=True,
        append_images=rest,
        duration=times,
        loop=0,
        optimize=True,
        transparency=UNCHANGED,
        blend=[OP_SOURCE, *len(rest) * [OP_OVER]],
    )
    return Shown(buffer.getvalue(), f"{name}: a film of {len(frames)} pictures")


def _indexed(frames):
    """Give all frames one palette of their commonest colours; rarer ones take the nearest."""
    flat = frames.reshape(-1, 3) @ np.array([65536, 256, 1])
    counts = np.bincount(flat)
    codes = np.flatnonzero(counts)
    colours = np.stack([codes >> 16, codes >> 8 & 255, codes & 255], axis=1)
    commonest = colours[np.argsort(-counts[codes], kind="stable")[:UNCHANGED]]
    indices = np.zeros(len(counts), np.uint8)
    indices[codes] = ((colours[:, None] - commonest) ** 2).sum(axis=2).argmin(axis=1)
    palette = np.zeros((256, 3), np.uint8)
    palette[: len(commonest)] = commonest
    return indices[flat].reshape(frames.shape[:3]), palette


def picture(name: str) -> Shown:
    """Show one of the pictures of ``images``.

    Parameters
    ----------
    name : str
        Without its ending, such as "Seg_Comparison".

    Returns
    -------
    Shown

    Raises
    ------
    ValueError
        If there is no such picture.

    Examples
    --------
    >>> picture("Seg_Unet")
    Seg_Unet: a picture of 1920 x 1080 pixels
    """
    png = _find(IMAGES, name, ".png").read_bytes()
    with Image.open(BytesIO(png)) as image:
        width, height = image.size
    return Shown(png, f"{name}: a picture of {width} x {height} pixels")


def _find(folder, name, ending):
    path = folder / f"{name}{ending}"
    if not path.is_file():
        names = sorted(found.stem for found in folder.glob(f"*{ending}"))
        known = f"one of {', '.join(names)}" if names else "in a copy of the whole repository"
        raise ValueError(f"name must be {known}; got {name!r}")
    return path
