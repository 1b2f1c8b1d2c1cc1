"""Pictures as the bytes of PNG files."""

from io import BytesIO

import numpy as np
from PIL import Image


def png(picture):
    """Write a picture as the bytes of a PNG file.

    Parameters
    ----------
    picture : PIL.Image.Image or ndarray
        An array is uint8 of shape (rows, columns, 3) or (rows, columns), or uint16 of shape
        (rows, columns).

    Returns
    -------
    bytes

    Examples
    --------
    >>> png(np.zeros((2, 3), np.uint8))[1:4]
    b'PNG'
    """
    image = Image.fromarray(picture) if isinstance(picture, np.ndarray) else picture
    buffer = BytesIO()
    image.save(buffer, format="png")
    return buffer.getvalue()
