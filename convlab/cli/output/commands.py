"""Commands to type next, written so that they work where the reader stands."""

import os
import shlex
import subprocess
import sys


def own_command(*words):
    """Write a command of this program as a line that a shell takes word by word.

    Parameters
    ----------
    *words : str or path-like
        What follows the name of the module.

    Returns
    -------
    str
        It begins with the Python that runs now; what needs quotes has them.

    Examples
    --------
    >>> own_command("predict", "--images", "my photos").split("convlab.segmentation ")[1]
    "predict --images 'my photos'"
    """
    python = sys.executable or "python"
    return shell_line([python, "-m", "convlab.segmentation", *map(os.fspath, words)])


def shell_line(words):
    """Join words for the shell of this system.

    Examples
    --------
    >>> print(shell_line(["echo", "two words"]).replace('"', "'"))
    echo 'two words'
    """
    return subprocess.list2cmdline(words) if os.name == "nt" else shlex.join(words)
