"""The pictures of the report: what is shown of a few images, and one overlay for each."""

from base64 import b64encode

import numpy as np

from convlab.cli.output.png_files import png
from convlab.figures.segmentation.answer_pictures import (
    answered,
    compared,
    confidence_picture,
    seen,
)
from convlab.segmentation.data.names import shown

_SHOWN = 400
"""Pixels a side that an image on the page has at most: what is larger is thinned out."""


def choose_cases(scores):
    """Choose the images to show: the worst, those in the middle, the best.

    Parameters
    ----------
    scores : sequence of float
        One for each image, one or more.

    Returns
    -------
    dict of str to list of int
        Which images, by ``"worst"``, ``"in the middle"`` and ``"best"``; none twice. Of the worst
        and of the best, the most extreme is first.

    Examples
    --------
    >>> choose_cases([0.9, 0.2, 0.7])
    {'worst': [1], 'in the middle': [2], 'best': [0]}
    >>> choose_cases([0.5])
    {'worst': [0], 'in the middle': [], 'best': []}
    """
    order = np.argsort(scores, kind="stable").tolist()
    count = len(order)
    worst, best = min(3, (count + 2) // 3), min(2, (count + 1) // 3)
    rest = order[worst : count - best]
    middle = min(2, len(rest))
    first = (len(rest) - middle + 1) // 2
    return {
        "worst": order[:worst],
        "in the middle": rest[first : first + middle],
        "best": order[::-1][:best],
    }


def case_pictures(name, image, truth, answer, n_classes):
    """Draw what the page shows of one image.

    Parameters
    ----------
    name : str
        What it is called.
    image : ndarray of float, shape (rows, columns, channels)
    truth : ndarray of int, shape (rows, columns)
        Classes.
    answer : Answer
    n_classes : int
        How many there are.

    Returns
    -------
    list of dict
        ``title``, ``alt`` and ``data``, a PNG in base 64.
    """
    step = (slice(None, None, -(-max(truth.shape) // _SHOWN)),) * 2
    picture, truth, found = seen(image[step]), truth[step], answer.labels[step]
    sure = answer.confidence[step].astype(np.float32)
    name = shown(name)
    drawn = {
        ("image", f"{name}, as it is"): picture,
        ("truth", f"{name} with the mask that was given"): answered(picture, truth, n_classes),
        ("answer", f"{name} with the mask that was found"): answered(picture, found, n_classes),
        (
            "compared",
            f"{name} with the outlines of both: {_share(truth, found)} of the pixels differ",
        ): compared(picture, truth, found),
        (
            "confidence",
            f"How probable the answer was, pixel for pixel; {100 * sure.mean():.0f} % in the mean",
        ): confidence_picture(sure, 1 / n_classes),
    }
    return [
        {"title": title, "alt": alt, "data": as_text(png(pixels))}
        for (title, alt), pixels in drawn.items()
    ]


def overlay_png(image, truth, found):
    """Draw truth and answer over an image, pixel for pixel, as the bytes of a PNG file.

    Parameters
    ----------
    image : ndarray of float, shape (rows, columns, channels)
    truth, found : ndarray of int, shape (rows, columns)
        Classes.

    Returns
    -------
    bytes
    """
    return png(compared(seen(image), truth, found))


def as_text(content):
    """Write bytes in base 64, for an address that holds its own data."""
    return b64encode(content).decode()


def _share(truth, found):
    """Say how many pixels differ."""
    return f"{100 * np.mean(truth != found):.1f} %"
