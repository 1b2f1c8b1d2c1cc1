"""Spell a name so that Matplotlib draws it, whatever is in it."""

from functools import cache

from matplotlib.font_manager import findfont, get_font

from convlab.figures.style import FONT


def drawable(name):
    r"""Spell a name with the letters that there are glyphs for; others become escapes.

    It is still to be drawn with ``parse_math=False``: a dollar is a dollar.

    Parameters
    ----------
    name : str
        Of a file.

    Returns
    -------
    str

    Examples
    --------
    >>> print(drawable("Bl\u00e4tter \u56fe"))
    Blätter \u56fe
    """
    return "".join(c if ord(c) in _glyphs() and c.isprintable() else _escaped(c) for c in name)


@cache
def _glyphs():
    """List the characters of the font of all figures."""
    return frozenset(get_font(findfont(FONT)).get_charmap())


def _escaped(character):
    """Write a character as Python does."""
    return character.encode("unicode_escape").decode()
