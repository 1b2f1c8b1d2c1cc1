"""Names of files are data: whatever is in them, a line that shows them stays one line."""

import os


def shown(name: str | os.PathLike[str]) -> str:
    r"""Spell a name so that it can be printed anywhere and changes nothing there.

    Parameters
    ----------
    name
        Of a file, as the system gives it.

    Returns
    -------
    str
        The same, with control characters and bytes that are no text written as escapes.

    Examples
    --------
    >>> print(shown("leaf 1.png"), shown("a\x1b[2Jb\n.png"), shown("caf\udce9.png"))
    leaf 1.png a\x1b[2Jb\n.png caf\udce9.png
    """
    text = os.fspath(name)
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)
