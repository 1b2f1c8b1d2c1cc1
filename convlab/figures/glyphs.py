"""Numbers as strings, and strings as outlines that scale with the cells they stand in.

A Matplotlib ``Text`` costs a third of a millisecond to draw. A path from the cache of this module
costs next to nothing, so that a matrix of six hundred numbers can follow a slider.
"""

from functools import lru_cache

import numpy as np
from matplotlib.path import Path
from matplotlib.textpath import TextPath

from convlab.figures.style import FONT

MINUS = "\N{MINUS SIGN}"
DIGIT_EM = TextPath((0, 0), "1", size=1, prop=FONT).get_extents().ymax  # a digit's height in em


@lru_cache(maxsize=512)
def _character(character):
    """Return the outline of one character, digits 1 high, and how far it advances the pen."""
    blank = character.isspace()  # TextPath cannot outline nothing
    outline = Path(np.empty((0, 2))) if blank else TextPath((0, 0), character, size=1, prop=FONT)
    # The bar's right edge moves by exactly the advance of the character before it.
    bars = [TextPath((0, 0), text, size=1, prop=FONT) for text in (character + "|", "|")]
    advance = np.subtract(*(bar.get_extents().xmax for bar in bars))
    codes = np.empty(0, Path.code_type) if blank else outline.codes
    return outline.vertices / DIGIT_EM, codes, advance / DIGIT_EM


@lru_cache(maxsize=8192)
def text_width(text):
    """Return the width of a text whose digits are 1 high.

    Examples
    --------
    >>> text_width("12") == 2 * text_width("3")
    True
    """
    return float(sum(_character(character)[2] for character in text))


@lru_cache(maxsize=8192)
def glyph_path(text, height):
    """Return the outline of a text, centred on (0, 0), for an axis that points down.

    Parameters
    ----------
    text : str
        One line.
    height : float
        The height of its digits.

    Returns
    -------
    matplotlib.path.Path

    Examples
    --------
    >>> bool(abs(glyph_path("1", 0.4).get_extents().height - 0.4) < 0.01)
    True
    """
    pen, outlines, codes = -text_width(text) / 2, [np.empty((0, 2))], [np.empty(0, Path.code_type)]
    for character in text:
        vertices, code, advance = _character(character)
        outlines.append(vertices + np.array([pen, -0.5]))
        codes.append(code)
        pen += advance
    path = Path(np.concatenate(outlines) * (height, -height), np.concatenate(codes))
    path.should_simplify = False
    return path


def fitting_height(texts, height, width):
    """Return the height, at most ``height``, at which every text is at most ``width`` wide.

    Examples
    --------
    >>> fitting_height(["4", "12"], 0.42, 0.85)
    0.42
    >>> fitting_height(["4", "1234"], 0.42, 0.85) < 0.3
    True
    """
    widest = max((text_width(text) for text in set(texts)), default=0)
    return height if widest * height <= width else width / widest


def number_strings(values, fmt=None):
    """Return one short string for each number.

    Whole numbers are written as such. Others get as many decimals as the largest of them can
    use, three digits or fewer, the same for the whole array so that they can be compared.

    Parameters
    ----------
    values : ndarray, any shape
        Numbers; NaN gives "".
    fmt : str or callable, optional
        A format specification such as ``".1f"``, or a function from a number to a string.

    Returns
    -------
    ndarray of str, the shape of ``values``

    Examples
    --------
    >>> number_strings(np.array([4, 12, 0])).tolist()
    ['4', '12', '0']
    >>> number_strings(np.array([0.25, 0.5, 0.0])).tolist()
    ['0.25', '0.50', '0']
    >>> number_strings(np.array([1 / 3]), ".1f").tolist()
    ['0.3']
    """
    values = np.asarray(values)
    flat = values.ravel().tolist()
    if callable(fmt):
        texts = [fmt(value) for value in flat]
    elif fmt is not None:
        texts = [format(value, fmt) for value in flat]
    else:
        decimals = _decimals(values)
        texts = [_short(value, decimals) for value in flat]
    strings = np.array([text.replace("-", MINUS) for text in texts], dtype=object)
    return strings.reshape(values.shape)


def _short(value, decimals):
    if value != value:
        return ""  # a cell without a number
    if abs(value) == np.inf:
        return "∞" if value > 0 else "-∞"
    if value == 0:
        return "0"
    if decimals > 5:
        return f"{value:.0e}".replace("e-0", "e-")
    text = f"{value:.{decimals}f}"
    return text.lstrip("-") if float(text) == 0 else text


def _decimals(values):
    """Return the fewest decimals that lose nothing, at most those of a three-digit number."""
    if values.dtype.kind in "iub":
        return 0
    finite = np.abs(values[np.isfinite(values)])
    largest = finite.max(initial=0)
    if largest == 0:
        return 0
    places = int(np.floor(np.log10(largest)))
    most = max(0, (2 if places >= 0 else 1) - places)
    for decimals in range(min(most, 5)):
        if np.allclose(finite, finite.round(decimals), rtol=0, atol=1e-6 * largest):
            return decimals
    return most
