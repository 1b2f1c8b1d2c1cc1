"""The folder that a training writes into: its own, writable, and nobody else's meanwhile."""

import errno
import os
from contextlib import contextmanager, suppress
from pathlib import Path

import filelock

from convlab.cli.output.room import require_room

TRAINING = "training"
"""The folder, within, of what a stopped training goes on from."""
_LOCK, _OWNER = "lock", "running.txt"
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS}


def require_out(out, **others):
    """Refuse a folder that cannot be written to, or that is read from.

    Parameters
    ----------
    out : str
        As it was typed.
    **others : str
        Folders that are read from, by the names of their arguments.

    Returns
    -------
    pathlib.Path

    Raises
    ------
    ValueError, OSError
        As `require_room`, and if it is one of the others.

    Examples
    --------
    >>> require_out("photos", images="photos")
    Traceback (most recent call last):
        ...
    ValueError: out='photos' is the folder of the images; give it its own
    """
    require_room("out", out)
    for name, other in others.items():
        if os.path.realpath(out) == os.path.realpath(other):
            raise ValueError(f"out={out!r} is the folder of the {name}; give it its own")
    return Path(out)


@contextmanager
def claimed(out):
    """Make a folder, and keep other trainings out of it meanwhile.

    Parameters
    ----------
    out : pathlib.Path

    Raises
    ------
    OSError
        If it cannot be made, another process trains into it, or the disk is full.

    Notes
    -----
    The lock is the system's: it ends with the process, however that ends. If nothing was written,
    nothing is left.
    """
    made = [folder for folder in (out, *out.parents) if not os.path.lexists(folder)]
    inner = out / TRAINING
    inner.mkdir(parents=True, exist_ok=True)
    lock = filelock.FileLock(inner / _LOCK, timeout=0)
    try:
        lock.acquire()
    except filelock.Timeout:
        raise OSError(
            f"out={str(out)!r} is being written by {_owner(inner)}; wait for it, or give another"
        ) from None
    try:
        (inner / _OWNER).write_text(f"process {os.getpid()}", encoding="utf-8")
        yield
    except OSError as problem:
        if problem.errno not in _FULL:
            raise
        raise OSError(
            f"out={str(out)!r} cannot be written to any more: {os.strerror(problem.errno)}; what "
            f"was saved is whole: once there is room, the same command goes on"
        ) from problem
    finally:
        (inner / _OWNER).unlink(missing_ok=True)
        lock.release()
        if not any(path.name != _LOCK for path in inner.iterdir()):
            (inner / _LOCK).unlink(missing_ok=True)
            _forget(inner, made)


def _owner(inner):
    """Name the process that holds the lock."""
    with suppress(OSError, ValueError):
        return (inner / _OWNER).read_text(encoding="utf-8") or "another process"
    return "another process"


def _forget(inner, made):
    """Remove the folders that were made and hold nothing, innermost first."""
    for folder in (inner, *made):
        with suppress(OSError):
            folder.rmdir()
