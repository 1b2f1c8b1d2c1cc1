"""Fetch an archive once: resumed, checked, unpacked whole or not at all, by one process at a time.

Not with pooch: it checks a sum too, but takes one address for a file, begins a broken download of
792 MB anew, and unpacks into the very folder that is looked for, on Python 3.11 without a filter.
What a browser does not have is imported where it is used, so that the data beside it can be.
"""

import hashlib
import http.client
import shutil
import tarfile
import zlib
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

CHUNK = 1 << 18  # bytes
TIMEOUT = 30  # seconds without a byte
LOCK = "download.lock"
"""The name of the file, in the folder, by which others wait. It stays there, and is empty."""
MOST_TIMES, FREE, MOST_MEMBERS = 100, 2**26, 10**6
"""How much larger than itself an archive's contents may be, besides bytes that any may hold."""
_NOTHING_THERE = 416  # the server's answer to a range that begins at its file's end or later


class Archive(NamedTuple):
    """A tar archive on the network.

    Attributes
    ----------
    name
        Of the file, once it is here.
    top
        The folder that everything in it lies in.
    addresses
        Where it is; each is tried in turn.
    size
        Bytes.
    sha256
        Of the whole file, in hexadecimal.
    """

    name: str
    top: str
    addresses: tuple[str, ...]
    size: int
    sha256: str


def fetch(archive: Archive, folder: Path, lacks: Callable[[Path], str] | None = None) -> Path:
    """Have an archive's contents in a folder: download, check, unpack, as far as not yet done.

    Parameters
    ----------
    archive
    folder
        Made if need be. Afterwards ``folder / archive.top`` holds everything. If that is there
        already, nothing is done. If ``folder / archive.name`` is there, it is not downloaded.
    lacks
        Says what the unpacked folder lacks, or nothing: a folder that was unpacked by hand, or by
        two at once, may be half of one. If not given, a folder that is there is taken as whole.

    Returns
    -------
    pathlib.Path
        ``folder / archive.top``.

    Raises
    ------
    ConnectionError
        If the network is out of reach, or fails half-way. What has arrived is kept in a file that
        ends in ``.part``, and the next call goes on from there.
    ValueError
        If the archive is not the one that it should be, or holds anything but files and folders
        within it; nothing of it is unpacked. If the folder that is there lacks something.

    Notes
    -----
    If another process or thread fetches into the same folder, this one waits until it has ended.
    """
    target = folder / archive.top
    if not target.is_dir():
        import filelock

        folder.mkdir(parents=True, exist_ok=True)
        with filelock.FileLock(folder / LOCK):
            if not target.is_dir():  # while this one waited, another may have done it
                _fetch(archive, folder, target)
    missing = lacks(target) if lacks is not None else ""
    if missing:
        raise ValueError(
            f"{str(target)!r} was not unpacked whole: {missing}; delete that folder, and call "
            f"again to fetch {archive.name}"
        )
    return target


def _fetch(archive: Archive, folder: Path, target: Path) -> None:
    """Download, check and unpack; nobody else does."""
    packed = folder / archive.name
    if not packed.exists():
        part = folder / f"{archive.name}.part"
        _download(archive, part)
        _check(archive, part)
        part.replace(packed)
    else:
        _check(archive, packed)
    _unpack(archive, packed, target)
    packed.unlink()  # its contents are there


def _download(archive: Archive, part: Path) -> None:
    """Fill the part file up to the archive's size, from the first address that answers."""
    failures = []
    for address in archive.addresses:
        try:
            _append(archive, address, part)
        except (OSError, ValueError, http.client.HTTPException) as error:  # timeouts are OSErrors
            failures.append(f"{address}: {_reason(error)}")
            if getattr(error, "code", None) == _NOTHING_THERE:
                part.unlink(missing_ok=True)  # longer than theirs, so no beginning of it
            continue
        if part.stat().st_size >= archive.size:
            return
        failures.append(f"{address}: the connection ended early")
    here = part.stat().st_size if part.exists() else 0
    raise ConnectionError(
        f"{archive.name} cannot be downloaded: {'; '.join(failures)}. {here:,} of "
        f"{archive.size:,} bytes are here, in {part.name}. With a network, call again: it goes on "
        f"from there. Without one, put {archive.name} into {str(part.parent)!r} yourself, or use "
        f"convlab.segmentation.data.scenes, which needs no network"
    )


def _append(archive: Archive, address: str, part: Path) -> None:
    """Add to the part file what is missing, or start it anew if the server cannot go on."""
    from tqdm import tqdm

    here = part.stat().st_size if part.exists() else 0
    if here >= archive.size:
        return
    headers = {"Range": f"bytes={here}-"} if here else {}
    with urlopen(Request(address, headers=headers), timeout=TIMEOUT) as answer:
        goes_on = answer.status == 206
        start = here if goes_on else 0
        _require_answer(archive, answer, start)
        with (
            part.open("ab" if goes_on else "wb") as file,
            tqdm(
                desc=archive.name, total=archive.size, initial=start, unit="B", unit_scale=True
            ) as bar,
        ):
            left = archive.size - start  # no more is taken, however much is sent
            while left and (chunk := answer.read(min(CHUNK, left))):
                file.write(chunk)
                bar.update(len(chunk))
                left -= len(chunk)


def _require_answer(archive: Archive, answer: Any, start: int) -> None:
    """Refuse what is another file by its own words, before the part that is here is touched."""
    content_range = answer.headers.get("Content-Range", "")
    if answer.status == 206 and not content_range.startswith(f"bytes {start}-"):
        raise OSError("the server sent another range than the one asked for")
    if answer.headers.get_content_type() == "text/html":
        raise OSError("the server sent a page, and not the file")
    length = answer.length  # None if the server does not say
    if length is not None and start + length != archive.size:
        raise OSError(
            f"the server's file has {start + length:,} bytes, and should have {archive.size:,}"
        )


def _reason(error: Exception) -> str:
    """Say in a few words why a download failed."""
    if isinstance(error, HTTPError):
        return f"the server says {error.code} {error.reason}"
    return str(error.reason if isinstance(error, URLError) else error) or type(error).__name__


def _check(archive: Archive, path: Path) -> None:
    """Compare a file with the archive's size and checksum; delete a part that is wrong."""
    with path.open("rb") as file:
        found = hashlib.file_digest(file, "sha256").hexdigest()
    if found == archive.sha256:
        return
    size = path.stat().st_size
    if path.suffix == ".part":
        path.unlink()  # there is nothing to go on from
        then = "It has been deleted; call again to download it anew"
    else:
        then = f"Nothing was unpacked. Delete {str(path)!r}, and call again to download it"
    raise ValueError(
        f"{archive.name} is not the file that it should be: {size:,} bytes with SHA-256 {found}; "
        f"expected {archive.size:,} bytes with {archive.sha256}. {then}"
    )


def _unpack(archive: Archive, packed: Path, target: Path) -> None:
    """Unpack next to the target, and rename when all is there.

    Every member is looked at before it is written: a regular file or a folder, by a name that
    leads into a folder made for it. So nothing is written elsewhere, with any Python, whereas
    tarfile's own filter lets some archives of links out before 3.11.13, 3.12.11 and 3.13.4.
    """
    from lzma import LZMAError

    aside = target.with_name(f"{target.name}.part")
    shutil.rmtree(aside, ignore_errors=True)  # of a call that was interrupted
    aside.mkdir()
    try:
        with tarfile.open(packed) as tar:  # whether compressed or not: the name does not tell
            _write_members(tar, aside, MOST_TIMES * archive.size + FREE)
        if not (aside / archive.top).is_dir():
            raise ValueError(f"it has no folder {archive.top!r}")
        (aside / archive.top).replace(target)
    except (tarfile.TarError, ValueError, EOFError, zlib.error, LZMAError) as error:
        raise ValueError(f"{archive.name} cannot be unpacked: {error}") from error
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def _write_members(tar: tarfile.TarFile, aside: Path, left: int) -> None:
    """Write every member, as long as there are bytes left."""
    for number, member in enumerate(tar):
        name = member.name
        if not (member.isfile() or member.isdir()):
            raise ValueError(f"{name!r} is neither a file nor a folder")
        parts = PurePosixPath(name).parts
        if ".." in parts or name.startswith("/") or any(sign in name for sign in "\\:\0"):
            raise ValueError(f"{name!r} is outside of the folder that it should be in")
        left -= member.size
        if left < 0 or number >= MOST_MEMBERS:
            raise ValueError(f"it holds more than an archive of its size should, at {name!r}")
        path = aside.joinpath(*parts)
        if path.exists() and not (member.isdir() and path.is_dir()):
            raise ValueError(f"{name!r} is in it twice")
        if member.isdir():
            path.mkdir(parents=True, exist_ok=True)
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        content = tar.extractfile(member)
        assert content is not None  # it is for links and folders alone
        with content, path.open("xb") as file:
            shutil.copyfileobj(content, file)


def cache_folder(name: str) -> Path:
    """Return the folder of this user that downloads are kept in: that of the platform.

    Where ``~/.cache/convlab`` holds the data set already, it stays there.

    Parameters
    ----------
    name
        Of the data set.

    Examples
    --------
    >>> cache_folder("oxford_pets").name
    'oxford_pets'
    """
    import platformdirs

    earlier = Path.home() / ".cache" / "convlab" / name
    own = platformdirs.user_cache_path("convlab", appauthor=False) / name
    return earlier if earlier.is_dir() else own
