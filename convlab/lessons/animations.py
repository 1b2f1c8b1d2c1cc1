"""The pictures of ``images/`` in a lesson, kept inside the page so that they show everywhere.

A notebook that is read on the web or opened from another folder cannot reach a file beside it.
So a film is written once more as an animated PNG, which every browser plays, into the output.
"""

from io import BytesIO
from pathlib import Path

from PIL import Image, ImageSequence

IMAGES = Path(__file__).parents[2] / "images"


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
        frames = [frame.convert("RGB") for frame in ImageSequence.Iterator(film)]
        times = [frame.info.get("duration", 1000) for frame in ImageSequence.Iterator(film)]
    colours = frames[-1].quantize(256)
    first, *rest = [frame.quantize(palette=colours, dither=0) for frame in frames]
    first.info.pop("transparency", None)
    buffer = BytesIO()
    first.save(
        buffer,
        format="png",
        save_all=True,
        append_images=rest,
        duration=times,
        loop=0,
        optimize=True,
    )
    return Shown(buffer.getvalue(), f"{name}: a film of {len(frames)} pictures")


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
