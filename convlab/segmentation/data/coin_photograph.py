"""The photograph of 24 coins, with the number of the coin on every pixel."""

from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image

PHOTOGRAPH_PNG = Path(__file__).with_name("coins.png")
LABELS_PNG = Path(__file__).with_name("coins_labels.png")
FIRST_TRAIN_ROW = 144
"""The coins are learnt from this row down; the rows above it, lit differently, are the test."""


class Sample(NamedTuple):
    """One photograph, the class of every pixel, and which object each pixel belongs to.

    Attributes
    ----------
    image : ndarray of float32, shape (rows, columns, channels)
        Brightness, from 0 to 1.
    mask : ndarray of uint8, shape (rows, columns)
        The class of each pixel; 0 is background.
    instances : ndarray of uint8, shape (rows, columns)
        0 for background, then a number of its own for each object.
    """

    image: NDArray[Any]
    mask: NDArray[Any]
    instances: NDArray[Any]


def coins() -> Sample:
    """Load the photograph of 24 coins, with its labels.

    Returns
    -------
    Sample
        The image has shape (303, 384, 1); class 1 is coin; instances run from 1 to 24.

    Notes
    -----
    The photograph is scikit-image's `data.coins`; it and the labels are part of this package, so
    nothing is downloaded. ``tools/coin_labels.py`` says how they were made.

    Examples
    --------
    >>> sample = coins()
    >>> sample.image.shape, int(sample.instances.max())
    ((303, 384, 1), 24)
    """
    with Image.open(PHOTOGRAPH_PNG) as file:
        image = np.array(file).astype(np.float32)[..., None] / np.float32(255)
    with Image.open(LABELS_PNG) as file:
        instances = np.array(file)
    return Sample(image, (instances > 0).astype(np.uint8), instances)


def split(sample: Sample, row: int = FIRST_TRAIN_ROW) -> tuple[Sample, Sample]:
    """Cut a sample in two along a row: learn from the lower part, test on the upper.

    Parameters
    ----------
    sample
        What to cut.
    row
        The first row to learn from.

    Returns
    -------
    train, test : Sample
        The rows from `row` down, and the rows above it. No pixel is in both.

    Raises
    ------
    ValueError
        If one of the two parts would be empty.

    Examples
    --------
    >>> train, test = split(coins())
    >>> train.image.shape, test.image.shape
    ((159, 384, 1), (144, 384, 1))
    """
    rows = len(sample.image)
    if not 0 < row < rows:
        raise ValueError(
            f"row must leave pixels on both sides of the cut, so lie in 1..{rows - 1}; got {row}; "
            f"nearest that works: {min(max(row, 1), rows - 1)}"
        )
    return Sample(*(part[row:] for part in sample)), Sample(*(part[:row] for part in sample))
