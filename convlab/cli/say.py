"""Print lines that no name of a file and no terminal can break."""

import sys


def say(*lines, error=False):
    r"""Print lines, whatever characters they hold and whatever the terminal can show.

    Parameters
    ----------
    *lines : object
        One line each. A line break within one stays; any other control character is escaped.
    error : bool, optional
        Whether they go to the stream for errors.

    Examples
    --------
    >>> say("leaf.png: 2 classes", "a\x1b[2Jb")
    leaf.png: 2 classes
    a\x1b[2Jb
    """
    stream = sys.stderr if error else sys.stdout
    encoding = getattr(stream, "encoding", None) or "utf-8"
    for line in lines:
        text = "".join(c if c.isprintable() or c == "\n" else _escaped(c) for c in str(line))
        print(text.encode(encoding, "backslashreplace").decode(encoding), file=stream, flush=True)


def _escaped(character):
    """Write a character as Python does."""
    return character.encode("unicode_escape").decode()
