import os
import shlex
import subprocess
import sys

import pytest

from convlab.cli.output import commands, room
from convlab.cli.output.commands import own_command
from convlab.cli.output.room import require_room


def test_folders_that_cannot_be_written_to_are_refused_before_any_work(tmp_path):
    (tmp_path / "file").write_text("x")
    os.symlink(tmp_path / "loop", tmp_path / "loop")
    os.symlink(tmp_path / "nothing", tmp_path / "dangling")
    for name, message in {
        "": "out must be the name of a folder; got ''",
        "  ": "out must be the name of a folder",
        tmp_path / "file": "is a file; expected a folder",
        tmp_path / "file" / "deep" / "er": "file' is a file; expected a folder",
        tmp_path / "loop": "cannot be a folder",
        tmp_path / "loop" / "deeper": "cannot be a folder",
        tmp_path / "dangling": "a link to nothing",
        tmp_path / ("n" * 300): "cannot be a folder: File name too long",
        f"{tmp_path}/\0": "cannot be a folder",
    }.items():
        with pytest.raises((OSError, ValueError), match=message) as caught:
            require_room("out", name)
        assert "\n" not in str(caught.value)
    assert {path.name for path in tmp_path.iterdir()} == {"file", "loop", "dangling"}


def test_a_read_only_disk_is_noticed_at_once(tmp_path, monkeypatch):
    def refuse(**_):
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(room.tempfile, "TemporaryFile", refuse)
    with pytest.raises(PermissionError, match=r"out=.* cannot be written to: Read-only"):
        require_room("out", tmp_path / "new")


def test_what_can_be_written_to_passes_and_stays_as_it_was(tmp_path):
    for name in (tmp_path, tmp_path / "new" / "er", tmp_path / "caf\udce9"):
        require_room("out", name)
    assert list(tmp_path.iterdir()) == []


def test_a_command_is_taken_apart_by_the_shell_as_it_was_meant():
    words = ["predict", "--images", 'it\'s $HOME; "my" photos', "--out", "a b"]
    assert shlex.split(own_command(*words)) == [
        sys.executable,
        "-m",
        "convlab.segmentation",
        *words,
    ]


def test_on_windows_it_is_quoted_as_there(monkeypatch):
    monkeypatch.setattr(commands, "os", type("OS", (), {"name": "nt", "fspath": os.fspath}))
    line = own_command("predict", "--images", "C:\\my photos")
    assert line == subprocess.list2cmdline(
        [sys.executable, "-m", "convlab.segmentation", "predict", "--images", "C:\\my photos"]
    )
    assert '"C:\\my photos"' in line
