"""One colour per role, and how large a digit must be.

The roles' hues are those of Okabe and Ito, moved apart until even their half-strength tints differ
for readers with each of the three forms of colour blindness; padding is told by its dashes. A
cell's colour is its role's colour mixed with white, stronger for larger numbers; a number below 0
has a colour of its own, since its strength alone would say the wrong thing. The digit on it is
black or white, whichever is the easier to read.

References
----------
M. Okabe and K. Ito, *Color Universal Design*, 2008, https://jfly.uni-koeln.de/color/
WCAG 2.2, contrast ratio, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
"""

import json
from pathlib import Path
from typing import NamedTuple

import numpy as np
from matplotlib.colors import to_rgb
from matplotlib.font_manager import FontProperties


class Palette(NamedTuple):
    """What each colour stands for, in every figure and every explorer.

    The colours stand in ``palette.json``, since the browser's sources read them too.
    """

    input: str  # what an operator reads
    kernel: str  # its weights, also where they stand in a matrix
    output: str  # what it writes
    overlap: str  # written more than once
    padding: str  # added around or between, never given
    difference: str  # two answers subtracted
    negative: str  # a number below 0, whatever its role
    highlight: str  # look here: the outline of a patch, of its row, of its result
    ink: str  # words, signs and arrows
    muted: str  # words that may be skipped: the labels of rows and columns
    zero: str  # the digit of a number that is exactly 0
    empty: str  # the cell of a number that is exactly 0
    paper: str


class OkabeIto(NamedTuple):
    """Eight hues that colour-blind readers tell apart, by the names of their authors."""

    orange: str = "#E69F00"
    sky_blue: str = "#56B4E9"
    bluish_green: str = "#009E73"
    yellow: str = "#F0E442"
    blue: str = "#0072B2"
    vermilion: str = "#D55E00"
    reddish_purple: str = "#CC79A7"


class MaskPalette(NamedTuple):
    """What each colour stands for where masks, detections and trainings are drawn."""

    found: str = OkabeIto().bluish_green  # an object's pixel that was called one
    missed: str = OkabeIto().orange  # an object's pixel that was not
    false_alarm: str = OkabeIto().reddish_purple  # no object, but called one
    confused: str = OkabeIto().vermilion  # an object of one class, called another
    outline: str = OkabeIto().yellow  # stands out from every grey
    answer: str = OkabeIto().sky_blue  # the outline of an answer, where that of the truth is too
    curve: str = OkabeIto().blue  # what was measured while training
    goal: str = OkabeIto().vermilion  # what it has to beat
    looked_at: str = OkabeIto().vermilion  # the window or the position that is asked about
    read: str = OkabeIto().orange  # the pixels that it reads
    no_pixel: str = "#E3E3E3"  # outside the image
    neutral: str = "#999999"  # a bar that says neither more nor less


PALETTE = Palette(**json.loads(Path(__file__).with_name("palette.json").read_text("utf-8")))
OKABE_ITO = OkabeIto()
MASKS = MaskPalette()
CLASSES = (
    OKABE_ITO.sky_blue,
    OKABE_ITO.orange,
    OKABE_ITO.bluish_green,
    OKABE_ITO.reddish_purple,
    OKABE_ITO.vermilion,
)  # of classes 1, 2, 3 ...


class PagePalette(NamedTuple):
    """What each colour stands for on a page of words and tables."""

    ink: str = "#222"
    paper: str = "#fff"
    line: str = "#ccc"  # between the rows of a table
    code: str = "#f2f2f2"  # behind what is to be typed
    frame: str = "#888"  # around a sample of a colour
    good: str = "#00694d"  # words that say yes
    bad: str = "#a63f00"  # words that say no
    link: str = "#00558c"  # what can be pressed


PAGE = PagePalette()
PAGE_AT_NIGHT = PagePalette(
    ink="#e6e6e6", paper="#151515", line="#444", code="#262626", frame="#999",
    good="#5fd3ac", bad="#ff9d5c", link="#8cc8f0",
)  # fmt: skip
STRIDED_LAYER = "#7A4B00"  # its arrow, and that of a dense layer, where a network is drawn
ROLES = ("input", "kernel", "output", "overlap", "padding", "difference", "negative")
FONT = FontProperties(family="DejaVu Sans")
PROJECTOR = (1920, 1080)
SMALLEST_DIGIT = 14  # pixels high on the projector: read from the last row of a classroom

_LIGHTEST, _STRONGEST = 0.16, 0.72  # how much of the role's colour a cell takes


def tint(role, strength):
    """Return the cell colours of a role, from its lightest tint to its strongest.

    Parameters
    ----------
    role : str
        One of ``ROLES``.
    strength : float or ndarray, shape (...)
        0 for a cell that holds nothing, then from just above 0 (light) to 1 (strong).

    Returns
    -------
    ndarray, shape (..., 3)
        Red, green and blue, each from 0 to 1.

    Examples
    --------
    >>> tint("input", [0.0, 0.1, 1.0]).round(2).tolist()
    [[0.94, 0.95, 0.96], [0.78, 0.86, 0.95], [0.28, 0.55, 0.83]]
    """
    strength = np.clip(np.asarray(strength, dtype=float), 0, 1)[..., None]
    share = _LIGHTEST + (_STRONGEST - _LIGHTEST) * strength
    colour = 1 - share + share * np.array(to_rgb(getattr(PALETTE, role)))
    return np.where(strength > 0, colour, np.array(to_rgb(PALETTE.empty)))


def luminance(colours):
    """Return the relative luminance of colours, from 0 (black) to 1 (white).

    Parameters
    ----------
    colours : array_like, shape (..., 3)
        sRGB values from 0 to 1.

    Returns
    -------
    ndarray, shape (...)

    Examples
    --------
    >>> luminance([[0, 0, 0], [1, 1, 1]]).round(3).tolist()
    [0.0, 1.0]
    """
    colours = np.asarray(colours, dtype=float)
    linear = np.where(colours <= 0.04045, colours / 12.92, ((colours + 0.055) / 1.055) ** 2.4)
    return linear @ [0.2126, 0.7152, 0.0722]


def contrast(first, second):
    """Return the contrast ratio of two colours, from 1 (the same) to 21 (black on white).

    Parameters
    ----------
    first, second : array_like, shape (..., 3)
        sRGB values from 0 to 1.

    Returns
    -------
    ndarray, shape (...)

    Examples
    --------
    >>> float(contrast([0, 0, 0], [1, 1, 1]).round(6))
    21.0
    """
    lights = np.stack(np.broadcast_arrays(luminance(first), luminance(second)))
    return (lights.max(axis=0) + 0.05) / (lights.min(axis=0) + 0.05)


def digit_colours(cells):
    """Return black or white for each cell: the one that stands out more from it.

    Parameters
    ----------
    cells : array_like, shape (..., 3)
        The cells' colours, sRGB values from 0 to 1.

    Returns
    -------
    ndarray, shape (..., 3)

    Examples
    --------
    >>> digit_colours([[1, 1, 1], [0, 0, 0.5]]).tolist()
    [[0.0, 0.0, 0.0], [1.0, 1.0, 1.0]]
    """
    # Black and white are equally far from the luminance L at which (L + 0.05)^2 = 1.05 * 0.05.
    dark = luminance(cells) < np.sqrt(1.05 * 0.05) - 0.05
    return np.repeat(dark[..., None].astype(float), 3, axis=-1)


def digit_height_pixels(ax, height, shown=PROJECTOR):
    """Return how high a digit is when its whole figure fills a projector's picture.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
        Where the digit is drawn, with its limits set.
    height : float
        The digit's height in data units of ``ax``.
    shown : tuple of int
        Width and height in pixels of the picture that the figure is scaled to fit.

    Returns
    -------
    float
        Pixels. At least ``SMALLEST_DIGIT`` is the rule of the house.

    Examples
    --------
    >>> from matplotlib.figure import Figure
    >>> figure = Figure(figsize=(16, 9), dpi=60)
    >>> ax = figure.add_axes((0, 0, 1, 1), ylim=(0, 9))
    >>> round(digit_height_pixels(ax, 0.2), 3)  # 0.2 of 9 units on 1080 pixels
    24.0
    """
    ax.apply_aspect()
    _, high = np.abs(np.diff(ax.transData.transform([(0, 0), (0, height)]), axis=0))[0]
    width_drawn, height_drawn = ax.get_figure().bbox.size
    return float(high * min(shown[0] / width_drawn, shown[1] / height_drawn))
