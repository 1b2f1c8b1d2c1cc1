"""Whether a folder can be written to: asked before any work."""

import os
import tempfile
from pathlib import Path
from stat import S_ISDIR


def require_room(argument, folder):
    """Refuse a folder that is none, cannot be made, or cannot be written to; leave no trace.

    Parameters
    ----------
    argument : str
        What messages call it.
    folder : path-like
        It need not be there yet.

    Raises
    ------
    OSError, ValueError
        In one sentence.

    Examples
    --------
    >>> require_room("out", tempfile.gettempdir() + "/new/folder")
    >>> require_room("out", "")
    Traceback (most recent call last):
        ...
    ValueError: out must be the name of a folder; got ''; nearest that works: out='found'
    """
    text = os.fspath(folder)
    if not text.strip():
        raise ValueError(
            f"{argument} must be the name of a folder; got {text!r}; "
            f"nearest that works: {argument}='found'"
        )
    told = f"{argument}={text!r}"
    place = Path(os.path.abspath(text))
    nearest = next(filter(None, (_status(told, at) for at in (place, *place.parents))))
    try:
        with tempfile.TemporaryFile(dir=nearest):
            pass
    except OSError as problem:
        raise PermissionError(
            f"{told} cannot be written to: {problem.strerror}; expected a folder that can"
        ) from None


def _status(told, place):
    """Return a place if it is a folder, and None if it is nothing yet; refuse all else."""
    try:
        mode = os.stat(place).st_mode
    except FileNotFoundError:
        if not os.path.islink(place):
            return None
        raise FileNotFoundError(
            f"{told} leads to {str(place)!r}, a link to nothing; expected a folder, or a new name"
        ) from None
    except NotADirectoryError:
        return None  # a file is further up: it is named there
    except (OSError, ValueError) as problem:
        reason = getattr(problem, "strerror", None) or problem
        raise ValueError(f"{told} cannot be a folder: {reason}; expected another name") from None
    if not S_ISDIR(mode):
        where = told if told.endswith(f"={str(place)!r}") else f"{told}: {str(place)!r}"
        raise FileExistsError(f"{where} is a file; expected a folder, or a new name")
    return place
