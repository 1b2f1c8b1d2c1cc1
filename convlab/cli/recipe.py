"""What the use of a trained network needs besides the network."""

from typing import NamedTuple

import numpy as np
from PIL import Image

from convlab.segmentation.data.mask_files import Encoding


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

    def stretch(self, image):
        """Bring the brightness of an image to 0..1; what lies outside is cut off."""
        low, high = np.percentile(image, self.tails) if self.tails else (self.low, self.high)
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
