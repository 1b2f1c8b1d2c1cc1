"""Fetch an archive once: resumed, checked, unpacked whole or not at all.

Not with pooch: it checks a sum too, but takes one address for a file, begins a broken download of
792 MB anew, and unpacks into the very folder that is looked for, on Python 3.11 without a filter.
"""

import hashlib
import http.client
import shutil
import tarfile
from pathlib import Path
from typing import NamedTuple
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

import platformdirs
from tqdm import tqdm

CHUNK = 1 << 18  # bytes
TIMEOUT = 30  # seconds without a byte
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


def fetch(archive: Archive, folder: Path) -> Path:
    """Have an archive's contents in a folder: download, check, unpack, as far as not yet done.

    Parameters
    ----------
    archive
    folder
        Made if need be. Afterwards ``folder / archive.top`` holds everything. If that is there
        already, nothing is done. If ``folder / archive.name`` is there, it is not downloaded.

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
        If the archive is not the one that it should be; nothing of it is unpacked.
    RuntimeError
        If this Python cannot unpack an archive safely: it came with 3.11.4.
    """
    target, packed = folder / archive.top, folder / archive.name
    if target.is_dir():
        return target
    if not hasattr(tarfile, "data_filter"):
        raise RuntimeError(
            f"{archive.name} cannot be unpacked safely by this Python, which lacks tarfile's data "
            f"filter; nearest that works: Python 3.11.4, or unpack it into {str(folder)!r} yourself"
        )
    folder.mkdir(parents=True, exist_ok=True)
    if not packed.exists():
        part = folder / f"{archive.name}.part"
        _download(archive, part)
        _check(archive, part)
        part.replace(packed)
    else:
        _check(archive, packed)
    _unpack(archive, packed, target)
    packed.unlink()  # its contents are there
    return target


def _download(archive: Archive, part: Path) -> None:
    """Fill the part file up to the archive's size, from the first address that answers."""
    failures = []
    for address in archive.addresses:
        try:
            _append(archive, address, part)
        except (OSError, http.client.HTTPException) as error:  # URLError and timeouts are OSErrors
            failures.append(f"{address}: {_reason(error)}")
            if getattr(error, "code", None) == _NOTHING_THERE:
                part.unlink()  # longer than the server's file, so it is no beginning of it
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
    here = part.stat().st_size if part.exists() else 0
    if here >= archive.size:
        return
    headers = {"Range": f"bytes={here}-"} if here else {}
    with urlopen(Request(address, headers=headers), timeout=TIMEOUT) as answer:
        goes_on = answer.status == 206
        if goes_on and not answer.headers.get("Content-Range", "").startswith(f"bytes {here}-"):
            raise OSError("the server sent another range than the one asked for")
        start = here if goes_on else 0
        with (
            part.open("ab" if goes_on else "wb") as file,
            tqdm(
                desc=archive.name, total=archive.size, initial=start, unit="B", unit_scale=True
            ) as bar,
        ):
            while chunk := answer.read(CHUNK):
                file.write(chunk)
                bar.update(len(chunk))


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

    Python's data filter refuses what would leave the folder: absolute paths, "..", links, devices.
    """
    aside = target.with_name(f"{target.name}.part")
    shutil.rmtree(aside, ignore_errors=True)  # of a call that was interrupted
    try:
        with tarfile.open(packed) as tar:  # whether compressed or not: the name does not tell
            tar.extractall(aside, filter="data")
        if not (aside / archive.top).is_dir():
            raise ValueError(f"it has no folder {archive.top!r}")
        (aside / archive.top).replace(target)
    except (tarfile.TarError, ValueError, EOFError) as error:
        raise ValueError(f"{archive.name} cannot be unpacked: {error}") from error
    finally:
        shutil.rmtree(aside, ignore_errors=True)


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
    earlier = Path.home() / ".cache" / "convlab" / name
    own = platformdirs.user_cache_path("convlab", appauthor=False) / name
    return earlier if earlier.is_dir() else own
