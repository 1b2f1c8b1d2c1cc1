"""Print lines that no name of a file and no terminal can break."""

import sys

from convlab.segmentation.data.names import shown


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
        text = "\n".join(map(shown, str(line).split("\n")))
        print(text.encode(encoding, "backslashreplace").decode(encoding), file=stream, flush=True)
