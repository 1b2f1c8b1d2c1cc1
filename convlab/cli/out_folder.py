"""The folder that a training writes into: its own, writable, and nobody else's meanwhile."""

import errno
import os
import tempfile
from contextlib import contextmanager, suppress
from pathlib import Path

import filelock

TRAINING = "training"
"""The folder, within, of what a stopped training goes on from."""
_LOCK, _OWNER = "lock", "running.txt"
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS}


def require_out(out, **others):
    """Refuse a name that is no folder of its own.

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
        If it is empty, a file, a link that leads nowhere, or one of the others.

    Examples
    --------
    >>> require_out("photos", images="photos")
    Traceback (most recent call last):
        ...
    ValueError: out='photos' is the folder of the images; give it its own
    """
    if not out.strip():
        raise ValueError(f"out must be the name of a folder; got {out!r}; one that works: found")
    path = resolved("out", out)
    for name, other in others.items():
        if path == resolved(name, other):
            raise ValueError(f"out={out!r} is the folder of the {name}; give it its own")
    if os.path.lexists(out) and not path.is_dir():
        raise FileExistsError(f"out={out!r} is no folder; expected one, or a new name")
    return Path(out)


def resolved(name, path):
    """Follow links to where a path leads; refuse one that leads nowhere.

    Raises
    ------
    ValueError
        If links lead in a circle, or the system cannot take the name at all.
    """
    try:
        return Path(path).resolve()
    except (OSError, RuntimeError, ValueError) as problem:  # Python 3.11 and 3.13 differ
        raise ValueError(f"{name}={path!r} leads nowhere: {problem}; give another") from None


@contextmanager
def claimed(out):
    """Make a folder, see that it can be written to, and keep other trainings out meanwhile.

    Parameters
    ----------
    out : pathlib.Path

    Raises
    ------
    OSError
        If it cannot be made or written to, or no more, or another process trains into it.

    Notes
    -----
    The lock is the system's: it ends with the process, however that ends. If nothing was written,
    nothing is left.
    """
    made = [folder for folder in (out, *out.parents) if not os.path.lexists(folder)]
    inner = out / TRAINING
    try:
        inner.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=out), tempfile.TemporaryFile(dir=inner):
            pass  # only to see that it can be done
    except OSError as problem:
        _forget(inner, made)
        raise OSError(
            f"out={str(out)!r} cannot be written to: {problem.strerror or problem}; give a folder "
            f"on a disk that can be"
        ) from None
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
