"""How the labels of the coins photograph were made, so that anyone can make them again.

Run ``python -m tools.coin_labels`` to write ``coins_labels.png`` anew.
"""

import numpy as np
from PIL import Image
from scipy import ndimage
from skimage import data, filters, measure, segmentation

from convlab.segmentation.data.coin_photograph import LABELS_PNG

SURELY_BACKGROUND = 30  # grey levels of the photograph, which run from 0 to 255
SURELY_COIN = 150
SMALLEST_COIN = 500  # pixels; the smallest coin has twice as many


def label_coins(image):
    """Give every coin a number of its own, by a marker watershed on the gradient.

    Very dark pixels are surely background, very bright ones surely coin. From these markers two
    floods rise over the gradient of the photograph and meet where it is steepest: at the rims.
    Holes are filled, pieces too small to be a coin are dropped, the rest is numbered.

    Parameters
    ----------
    image : ndarray of uint8, shape (rows, columns)
        ``skimage.data.coins()``. The two marker levels were chosen for this photograph.

    Returns
    -------
    ndarray of uint8, shape (rows, columns)
        0 for background, then 1, 2, 3 ... for the coins, from top to bottom.

    Raises
    ------
    ValueError
        If `image` is not two-dimensional ``uint8``, which the marker levels are meant for.

    References
    ----------
    The recipe is the region-based segmentation of scikit-image's gallery; the sizes are ours.

    Examples
    --------
    >>> int(label_coins(data.coins()).max())
    24
    """
    image = np.asarray(image)
    if image.ndim != 2 or image.dtype != np.uint8:
        raise ValueError(
            f"image must be uint8 of shape (rows, columns), as skimage.data.coins() gives it; "
            f"got {image.dtype} of shape {image.shape}"
        )
    markers = np.where(image > SURELY_COIN, 2, np.where(image < SURELY_BACKGROUND, 1, 0))
    coin = segmentation.watershed(filters.sobel(image), markers) == 2
    pieces = measure.label(ndimage.binary_fill_holes(coin))
    sizes = np.bincount(pieces.ravel())
    kept = [piece for piece in range(1, len(sizes)) if sizes[piece] >= SMALLEST_COIN]
    renumber = np.zeros(len(sizes), np.uint8)
    renumber[kept] = np.arange(1, len(kept) + 1)
    return renumber[pieces]


def write_labels(path=LABELS_PNG):
    """Write the labels of the coins as a grey PNG whose values are the coins' numbers.

    Parameters
    ----------
    path : path-like, optional
        Where to; the package's own file if not given.
    """
    Image.fromarray(label_coins(data.coins())).save(path, optimize=True)


if __name__ == "__main__":
    write_labels()
