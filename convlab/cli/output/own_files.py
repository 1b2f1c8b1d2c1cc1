"""Files that are written, and never in place of a file that was not written here."""

import json
import os
from hashlib import sha256
from pathlib import Path
from stat import S_ISREG

from convlab.segmentation.data.names import shown
from convlab.segmentation.training.whole_files import write_whole

LIST = ".convlab.jsonl"
"""The list of what was written, in the folder itself: a line of JSON for each file."""
_NAMED = 3  # foreign files that a message names; the others it counts


class OwnFiles:
    """A folder that files are written into, with a list of those that were written.

    A file is one's own if the list has it with the content that it has now. All others are
    foreign, and are never replaced: those that somebody drew, and those that somebody changed.

    Parameters
    ----------
    folder : path-like
        Made when the first file is written.
    argument : str, optional
        What messages call the folder.

    Notes
    -----
    A file enters the list before it gets its name, so that a killed run leaves no file of its own
    that the next one takes for foreign. The list only grows: two runs may write it at once.

    Examples
    --------
    >>> import tempfile
    >>> files = OwnFiles(tempfile.mkdtemp())
    >>> files.write("a.txt", "mine")
    >>> files.write("a.txt", "mine, again")
    >>> _ = Path(files.folder, "b.txt").write_text("drawn by hand")
    >>> files.foreign(["a.txt", "b.txt", "c.txt"])
    ['b.txt']
    """

    def __init__(self, folder, argument="out"):
        self.folder, self._argument = Path(folder), argument
        self._listed = _read_list(self.folder / LIST)

    def foreign(self, names):
        """List those of some names, str, that a file has which was not written here."""
        return [name for name in names if self._is_foreign(name)]

    def require_own(self, names):
        """Refuse to write some names if files have them that were not written here.

        Raises
        ------
        FileExistsError
            With the names, and the way out.
        """
        found = self.foreign(names)
        if found:
            more = f" and {len(found) - _NAMED} more" if len(found) > _NAMED else ""
            raise FileExistsError(
                f"{self._argument}={str(self.folder)!r} holds files that were not written here, or "
                f"were changed since: {', '.join(map(shown, found[:_NAMED]))}{more}; nothing is "
                f"replaced; nearest that works: a new folder, or move them away"
            )

    def write(self, name, content):
        """Write a file whole, in place of an earlier one of one's own.

        Parameters
        ----------
        name : str
            Within the folder; what is before a slash is a folder in it.
        content : bytes or str
            Text is written as UTF-8.

        Raises
        ------
        FileExistsError
            If a file has the name that was not written here.
        OSError
            If it cannot be written; then there is no half of it.
        """
        self.require_own([name])
        content = content.encode() if isinstance(content, str) else content
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        self._note(name, len(content), sha256(content).hexdigest())
        write_whole(path, content)

    def _note(self, name, size, digest):
        """Add a file to the list, unless it stands there already."""
        known = self._listed.setdefault(name, set())
        if (size, digest) not in known:
            line = json.dumps({"name": name, "bytes": size, "sha256": digest})
            with open(self.folder / LIST, "a", encoding="utf-8") as file:
                file.write(f"\n{line}\n")  # an earlier line may have been cut off by a full disk
            known.add((size, digest))

    def _is_foreign(self, name):
        """Tell whether there is something of this name that is not in the list as it is now."""
        path = self.folder / name
        try:
            status = os.lstat(path)
        except (FileNotFoundError, NotADirectoryError):
            return False
        known = self._listed.get(name, ())
        if not S_ISREG(status.st_mode) or status.st_size not in {size for size, _ in known}:
            return True
        with open(path, "rb") as file:
            content = file.read()
        return (len(content), sha256(content).hexdigest()) not in known


def _read_list(path):
    """Read the list of a folder: the sizes and checksums that each name was written with."""
    listed = {}
    if path.is_symlink() or not path.is_file():
        return listed
    for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
        try:
            entry = json.loads(line)
            known = str(entry["name"]), (int(entry["bytes"]), str(entry["sha256"]))
        except (ValueError, KeyError, TypeError, RecursionError):
            continue  # cut off, or changed by hand: then the file counts as foreign
        listed.setdefault(known[0], set()).add(known[1])
    return listed
