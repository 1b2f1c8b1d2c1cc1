"""Files that are whole at every moment: written beside, flushed, and only then given their name.

A part file tells in its name who writes it. So two writers never share one, and what a killed
writer left behind can be told from what a live one is about to name.
"""

import contextlib
import hashlib
import os
import platform
import re
import secrets
import time
from collections.abc import Iterator
from pathlib import Path

_DAY = 86400
"""Seconds after which a part is taken for a leftover, whoever wrote it."""
_LONGEST = 40
"""Letters of a file's name that its part's name begins with: the whole must fit in 255 bytes."""
_MACHINE = hashlib.sha256(platform.node().encode(errors="replace")).hexdigest()[:8]
"""A process number says something on its own machine alone, and a folder may be shared."""
_PART = re.compile(r"\.(?P<machine>[0-9a-f]{8})-(?P<process>\d+)-[0-9a-f]{8}\.part(\.\w+)?$")
_EARLIER = re.compile(r"training\.npz\.\w{8}\.part|\w+\.part\.keras")
"""The parts of earlier versions, which do not tell who writes them."""


def write_whole(path: str | os.PathLike[str], content: bytes | str) -> None:
    """Write a small file in one step, in place of what is there.

    Parameters
    ----------
    path
        Its folder must be there.
    content
        Text is written in UTF-8, its line ends as they are.

    Raises
    ------
    OSError
        If it cannot be written, as on a full disk; what was there stays.

    Examples
    --------
    >>> import tempfile
    >>> path = Path(tempfile.mkdtemp(), "seconds.json")
    >>> write_whole(path, "[20, 1.5]")
    >>> path.read_text(encoding="utf-8"), len(list(path.parent.iterdir()))
    ('[20, 1.5]', 1)
    """
    data = content.encode("utf-8") if isinstance(content, str) else content
    with whole_file(path) as part:
        part.write_bytes(data)


@contextlib.contextmanager
def whole_file(path: str | os.PathLike[str], suffix: str = "") -> Iterator[Path]:
    """Hand out a name of one's own to write to; give the file its real name if all went well.

    Parameters
    ----------
    path
        Where the file shall be. Its folder must be there.
    suffix
        What the name to write to must end in, such as ``".keras"``.

    Yields
    ------
    pathlib.Path
        An empty file in the same folder, that nobody else writes to. If anything is raised, a
        pressed key included, it is deleted, and what was at `path` stays.

    Notes
    -----
    The file is flushed to the disk before it is renamed, and renaming is one step for the
    operating system: a reader finds the old file or the new one, and never half of either.
    """
    path = Path(path)
    own = f"{_MACHINE}-{os.getpid()}-{secrets.token_hex(4)}.part{suffix}"
    part = path.with_name(f"{path.name[:_LONGEST]}.{own}")
    # not tempfile: its files can be read by their owner alone, and these are for those who share
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
    try:
        yield part
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        os.replace(part, path)
    except BaseException:  # a full disk, or a key pressed: the old file stays
        part.unlink(missing_ok=True)
        raise
    _flush_folder(path.parent)


def clear_parts(folder: str | os.PathLike[str]) -> None:
    """Delete the part files of dead writers from a folder; those of live ones stay.

    Parameters
    ----------
    folder
        Is looked through, but not the folders in it.

    Notes
    -----
    A writer is dead if its process is gone from this machine. Where that cannot be told, as for
    another machine's, the part must be a day old.
    """
    for path in Path(folder).iterdir():
        found = _PART.search(path.name)
        if not found and not _EARLIER.fullmatch(path.name):
            continue
        with contextlib.suppress(OSError):  # another one may clear, too
            old = time.time() - path.stat().st_mtime > _DAY
            here = found is not None and found["machine"] == _MACHINE
            if old or (here and not is_alive(int(found["process"]))):
                path.unlink()


def is_alive(process: int) -> bool:
    """Tell whether a process of this machine still runs; True where that is not known.

    Parameters
    ----------
    process
        Its number.

    Examples
    --------
    >>> is_alive(os.getpid())
    True
    """
    if os.name == "nt":  # there `os.kill` would stop it
        return _is_alive_on_windows(process)
    try:
        os.kill(process, 0)  # signal 0 is no signal: only whether there is anyone is looked at
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:  # another user's
        return True
    return True


def _is_alive_on_windows(process: int) -> bool:
    """Ask whether waiting for a process would wait."""
    import ctypes

    synchronize, denied, still_runs = 0x100000, 5, 258
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined]
    handle = kernel.OpenProcess(synchronize, False, process)
    if not handle:
        return bool(ctypes.get_last_error() == denied)  # type: ignore[attr-defined]
    try:
        return bool(kernel.WaitForSingleObject(handle, 0) == still_runs)
    finally:
        kernel.CloseHandle(handle)


def _flush_folder(folder: Path) -> None:
    """Make the new name itself last, on systems where a folder can be opened."""
    with contextlib.suppress(OSError, AttributeError):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)  # Windows has no such flag
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
