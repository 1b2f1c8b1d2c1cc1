"""Write the two photographs of the lessons: ``python -m tools.photographs``.

They are scikit-image's. Kept in the package, they are there without it: in a browser.
"""

import numpy as np
from PIL import Image
from skimage import data

from convlab.lessons.explorers.convolution.kernels import PHOTOGRAPH_PNG as CAMERAMAN_PNG
from convlab.segmentation.data.coin_photograph import PHOTOGRAPH_PNG as COINS_PNG


def cameraman():
    """Take rows 40 to 343 of the cameraman, and the means of 2 x 2 pixels, as uint8.

    Examples
    --------
    >>> cameraman().shape
    (152, 256)
    """
    large = data.camera()[40:344].astype(int)
    return (large.reshape(152, 2, 256, 2).sum(axis=(1, 3)) // 4).astype(np.uint8)


if __name__ == "__main__":
    for file, pixels in (CAMERAMAN_PNG, cameraman()), (COINS_PNG, data.coins()):
        Image.fromarray(pixels).save(file, optimize=True)
        print(f"{file.name}: {file.stat().st_size:,} bytes")
