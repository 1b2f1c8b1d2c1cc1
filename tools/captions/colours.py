"""Which colours are in a picture, by the words that people use for them."""

import colorsys
from base64 import b64decode
from io import BytesIO

import numpy as np
from PIL import Image, ImageSequence

NAMES = (
    "red",
    "orange",
    "yellow",
    "green",
    "blue",
    "purple",
    "pink",
    "brown",
    "grey",
    "black",
    "white",
)
ALIKE = {
    "crimson": {"pink", "red", "purple"},
    "gray": {"grey"},
    "grey": {"grey", "black", "white"},
    "violet": {"purple"},
    "plum": {"purple"},
    "vermilion": {"orange", "red"},
    "golden": {"yellow", "brown"},
    "amber": {"yellow", "orange"},
    "turquoise": {"green", "blue"},
    "purple": {"purple", "pink"},
    "pink": {"pink", "purple"},
    "red": {"red", "orange", "pink"},
    "orange": {"orange", "yellow", "red"},
    "yellow": {"yellow", "brown"},
    "brown": {"brown", "orange", "red"},
}
WORDS = set(NAMES) | set(ALIKE)
ENOUGH = 30  # pixels: a thin outline, or a small dot


def name(red: int, green: int, blue: int) -> str:
    """Name a colour.

    Parameters
    ----------
    red, green, blue : int
        0 to 255.

    Examples
    --------
    >>> [name(0, 94, 196), name(221, 170, 0), name(0, 176, 107), name(102, 0, 77), name(90, 90, 90)]
    ['blue', 'yellow', 'green', 'purple', 'grey']
    """
    hue, light, saturation = colorsys.rgb_to_hls(red / 255, green / 255, blue / 255)
    degrees, chroma = 360 * hue, max(red, green, blue) - min(red, green, blue)
    if chroma < 24 or saturation < 0.12:
        return "black" if light < 0.18 else "white" if light > 0.93 else "grey"
    if degrees < 14 or degrees >= 345:
        return "pink" if light > 0.7 else "red"
    if degrees < 40:
        return "brown" if light < 0.3 else "orange"
    for end, word in ((70, "yellow"), (172, "green"), (262, "blue"), (312, "purple")):
        if degrees < end:
            return word
    return "pink" if light > 0.4 else "purple"


def colours_in(png: str) -> dict[str, int]:
    """Count the pixels of each colour in a picture, or in all pictures of a film.

    Parameters
    ----------
    png : str
        Base64.

    Returns
    -------
    dict of str to int
        Only colours of at least ``ENOUGH`` pixels.
    """
    counts = np.zeros(32**3, dtype=np.int64)  # 32 levels of each
    with Image.open(BytesIO(b64decode(png))) as image:
        for frame in ImageSequence.Iterator(image):  # of a film, all; a picture is one
            levels = np.asarray(frame.convert("RGB"), dtype=np.int64).reshape(-1, 3) >> 3
            counts += np.bincount(levels @ (1024, 32, 1), minlength=counts.size)
    codes = np.flatnonzero(counts)
    shades = 8 * np.stack([codes >> 10, codes >> 5 & 31, codes & 31], axis=1) + 4
    found: dict[str, int] = {}
    for (red, green, blue), count in zip(shades.tolist(), counts[codes].tolist(), strict=True):
        word = name(red, green, blue)
        found[word] = found.get(word, 0) + count
    return {word: count for word, count in found.items() if count >= ENOUGH}


def is_there(word: str, found: dict[str, int]) -> bool:
    """Whether a colour that a caption names is among those of its picture."""
    return bool(ALIKE.get(word, {word}) & set(found))
