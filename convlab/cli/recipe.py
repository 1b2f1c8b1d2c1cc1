"""A trained network and what its use needs besides, in one file."""

import json
import os
import zipfile
from pathlib import Path
from typing import NamedTuple

import numpy as np
from PIL import Image

from convlab.backend import keras
from convlab.segmentation.data.mask_files import Encoding

MEMBER = "convlab.json"
"""What the recipe is called within the ``.keras`` file, which is a zip archive."""


class Recipe(NamedTuple):
    """How images are prepared for a network, and how its answers are written.

    Attributes
    ----------
    encoding : str
        The name of an `Encoding`: how classes are written into mask files.
    n_classes : int
        Classes, background included.
    low, high : float
        The brightness that becomes 0, and that which becomes 1.
    colours : tuple of str
        ``"#rrggbb"`` of class 0, 1, 2 ... if masks are written in colours, else empty.
    palette : tuple of int
        Red, green and blue of index 0, 1, 2 ... if masks have a palette, else empty.
    tails : tuple of float
        Two percentiles of each image's own brightness, which become 0 and 1 instead of `low` and
        `high`; empty if the same brightness does so in all images.
    views : int
        In how many ways an image is turned and mirrored when it is predicted: 1 or 8.
    """

    encoding: str
    n_classes: int
    low: float = 0.0
    high: float = 1.0
    colours: tuple = ()
    palette: tuple = ()
    tails: tuple = ()
    views: int = 1

    @property
    def maps(self):
        """How many maps the network has: one tells two classes apart."""
        return 1 if self.n_classes == 2 else self.n_classes

    def limits(self, image):
        """Find the brightness that becomes 0 and 1 in an image."""
        if not self.tails:
            return self.low, self.high
        low, high = np.percentile(image, self.tails)
        return float(low), float(high)

    def stretch(self, image, limits=None):
        """Bring the brightness of an image to 0..1; what lies outside is cut off.

        Parameters
        ----------
        image : ndarray of float32, shape (rows, columns, channels)
            A whole image, or a part of one whose `limits` are given.
        limits : tuple of float, optional
            The brightness that becomes 0 and 1; the image's own if not given.

        Returns
        -------
        ndarray of float32, of that shape
        """
        low, high = self.limits(image) if limits is None else limits
        stretched = image - np.float32(low)
        stretched /= np.float32(high - low if high > low else 1)
        return np.clip(stretched, 0, 1, out=stretched)

    def picture(self, labels):
        """Turn classes, uint8 of shape (rows, columns), into an image as the masks were."""
        way = Encoding[self.encoding]
        if way is Encoding.COLOURS:
            codes = [[int(code[i : i + 2], 16) for i in (1, 3, 5)] for code in self.colours]
            return Image.fromarray(np.array(codes, np.uint8)[labels])
        if way is Encoding.ZERO_255:
            return Image.fromarray(labels * np.uint8(255))
        image = Image.fromarray(labels)
        if way is Encoding.PALETTE:
            image.putpalette(list(self.palette))  # the values stay: they are now indices
        return image


def save_model(model, recipe, path):
    """Save a network with its recipe, in place of what is there.

    Parameters
    ----------
    model : keras.Model
        Trained.
    recipe : Recipe
        What its use needs besides.
    path : path-like
        Ends in ``.keras``.

    Notes
    -----
    A ``.keras`` file is a zip archive; the recipe is one more member of it, which Keras does not
    look at. So ``keras.saving.load_model`` reads the file as ever.
    """
    path = Path(path)
    part = path.with_name(f"{path.stem}.part.keras")
    model.save(part)
    with zipfile.ZipFile(part, "a") as archive:
        archive.writestr(MEMBER, json.dumps(recipe._asdict(), indent=1))
    os.replace(part, path)


def load_model(path):
    """Load a network and its recipe.

    Parameters
    ----------
    path : path-like
        What `save_model` wrote.

    Returns
    -------
    model : keras.Model
    recipe : Recipe

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    ValueError
        If it is no network, or has no recipe.

    Examples
    --------
    >>> load_model("nowhere.keras")
    Traceback (most recent call last):
        ...
    FileNotFoundError: model='nowhere.keras' is not a file; expected a model.keras that train wrote
    """
    path = Path(path)
    expected = "expected a model.keras that train wrote"
    if not path.is_file():
        raise FileNotFoundError(f"model={str(path)!r} is not a file; {expected}")
    try:
        with zipfile.ZipFile(path) as archive:
            facts = json.loads(archive.read(MEMBER))
    except zipfile.BadZipFile:
        raise ValueError(
            f"model={str(path)!r} is no .keras file, or is damaged; {expected}"
        ) from None
    except KeyError:
        raise ValueError(
            f"model={str(path)!r} does not say how its masks are written; {expected}"
        ) from None
    recipe = Recipe(**{k: tuple(v) if isinstance(v, list) else v for k, v in facts.items()})
    return keras.saving.load_model(path, compile=False), recipe
