"""What the use of a trained network needs besides the network."""

import json
import math
import re
from typing import NamedTuple

import numpy as np
from PIL import Image

from convlab.segmentation.data.mask_files import Encoding

MOST_CLASSES = 256
"""As many as a mask of one byte a pixel can tell apart."""
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


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


def read_recipe(text):
    """Read a recipe, and check all that it says.

    Parameters
    ----------
    text : bytes
        JSON.

    Returns
    -------
    Recipe

    Raises
    ------
    ValueError
        If it is no recipe, or says what cannot be.

    Examples
    --------
    >>> read_recipe(b'{"encoding": "ZERO_255", "n_classes": 2}').maps
    1
    >>> read_recipe(b'{"encoding": "ZERO_255", "n_classes": 2, "low": NaN}')
    Traceback (most recent call last):
        ...
    ValueError: low must be a finite number; got nan
    """
    try:
        facts = json.loads(text)
    except (ValueError, RecursionError):
        raise ValueError("its recipe is no JSON") from None
    if not isinstance(facts, dict):
        raise ValueError("its recipe is no list of settings")
    unknown = sorted(set(facts) - set(Recipe._fields))
    if unknown:
        raise ValueError(f"its recipe has a setting that is not known here, {unknown[0][:40]!r}")
    missing = sorted({"encoding", "n_classes"} - set(facts))
    if missing:
        raise ValueError(f"its recipe does not say {missing[0]}")
    recipe = Recipe(**{k: tuple(v) if isinstance(v, list) else v for k, v in facts.items()})
    require_recipe(recipe)
    return recipe


def require_recipe(recipe):
    """Refuse a recipe that no mask can be written by.

    Parameters
    ----------
    recipe : Recipe

    Raises
    ------
    ValueError
        The first setting that breaks its rule.
    """
    _require_classes(recipe.encoding, recipe.n_classes)
    _require(_finite(recipe.low), "low must be a finite number", recipe.low)
    _require(_finite(recipe.high), "high must be a finite number", recipe.high)
    _require(recipe.low < recipe.high, "low must be below high", (recipe.low, recipe.high))
    tails = recipe.tails
    _require(
        tails == () or (_tuple_of(tails, _finite) and len(tails) == 2
        and 0 <= tails[0] < tails[1] <= 100),
        "tails must be two percentiles, the lower one first, or none", tails,
    )  # fmt: skip
    _require(_whole(recipe.views) and recipe.views in (1, 8), "views must be 1 or 8", recipe.views)
    _require_colours(recipe)


def _require_classes(encoding, n_classes):
    _require(
        isinstance(encoding, str) and encoding in Encoding.__members__,
        f"encoding must be one of {', '.join(Encoding.__members__)}", encoding,
    )  # fmt: skip
    _require(
        _whole(n_classes) and 2 <= n_classes <= MOST_CLASSES,
        f"n_classes must be a whole number from 2 to {MOST_CLASSES}", n_classes,
    )  # fmt: skip
    binary = encoding in (Encoding.ZERO_ONE.name, Encoding.ZERO_255.name)
    _require(not binary or n_classes == 2, f"n_classes must be 2 with {encoding}", n_classes)


def _require_colours(recipe):
    """Refuse too few colours: a class would be written as another one, or not at all."""
    colours, palette, needed = recipe.colours, recipe.palette, recipe.n_classes
    _require(
        _tuple_of(colours, lambda code: isinstance(code, str) and _COLOUR.fullmatch(code)),
        "colours must be # and six digits of 0-9 and a-f", colours,
    )  # fmt: skip
    if colours or recipe.encoding == Encoding.COLOURS.name:
        _require(
            len(colours) == needed, f"colours must be {needed}, as the classes are", len(colours)
        )
    _require(
        _tuple_of(palette, lambda n: _whole(n) and 0 <= n <= 255)
        and len(palette) % 3 == 0 and len(palette) <= 768,
        "palette must hold red, green and blue from 0 to 255, 256 times at most", palette,
    )  # fmt: skip
    if palette or recipe.encoding == Encoding.PALETTE.name:
        _require(
            len(palette) >= 3 * needed,
            f"palette must have {needed} colours or more, as there are classes",
            len(palette) // 3,
        )


def _require(right, rule, got):
    """Refuse what breaks a rule, in few words however much was got."""
    if not right:
        text = repr(got)
        raise ValueError(f"{rule}; got {text if len(text) <= 60 else text[:57] + '...'}")


def _tuple_of(values, fits):
    """Whether something is a tuple whose members all fit."""
    return isinstance(values, tuple) and all(map(fits, values))


def _whole(value):
    """Whether a value is a whole number; True and False are none."""
    return isinstance(value, int) and not isinstance(value, bool)


def _finite(value):
    """Whether a value is a number that brightness can have."""
    return (_whole(value) or isinstance(value, float)) and math.isfinite(value)
