"""A training writes into a folder of its own, or says in a line why it cannot."""

import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

from convlab.cli.out_folder import TRAINING, claimed, require_out

HOLD = """
import sys
from pathlib import Path
from convlab.cli.out_folder import claimed
with claimed(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


@contextmanager
def holder(out):
    """Let another process hold a folder."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(out)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        assert process.stdout.readline() == "held\n"
        yield process
        process.stdin.close()


def test_two_trainings_at_once_are_kept_apart_and_the_other_is_named(tmp_path):
    out = tmp_path / "leaves"
    with (
        holder(out) as process,
        pytest.raises(OSError, match=f"is being written by process {process.pid}; wait for it"),
        claimed(out),
    ):
        pass
    with claimed(out):
        (out / "model.keras").touch()
    assert (out / "model.keras").exists()


def test_a_killed_training_leaves_no_lock(tmp_path):
    with holder(tmp_path / "leaves") as process:
        process.kill()
        process.wait()
        with claimed(tmp_path / "leaves"):
            pass


def test_a_training_that_wrote_nothing_leaves_nothing(tmp_path):
    with pytest.raises(ValueError, match="the masks"), claimed(tmp_path / "a" / "new" / "one"):
        raise ValueError("the masks do not fit")
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "old").mkdir()
    with claimed(tmp_path / "old"):
        pass
    assert [path.name for path in tmp_path.iterdir()] == ["old"]


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="Linux has such a folder")
def test_a_real_folder_that_takes_no_files_is_noticed():
    with pytest.raises(OSError, match="cannot be written to"):
        require_out("/proc/self/leaves")


def test_names_that_are_no_folder_of_their_own_are_refused(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("photos").mkdir()
    Path("file").touch()
    Path("linked").symlink_to("photos")
    Path("circle").symlink_to("circle")
    Path("nowhere").symlink_to("gone")
    for out, message in {
        "": "out must be the name of a folder; got ''",
        "  ": "out must be the name of a folder",
        "photos": "is the folder of the images",
        "./photos/": "is the folder of the images",
        "linked": "is the folder of the images",
        "photos/../masks": "is the folder of the masks",
        "file": "is a file",
        "circle": "cannot be a folder",
        "nowhere": "a link to nothing",
        "a\0b": "cannot be a folder",
    }.items():
        with pytest.raises((ValueError, OSError), match=message) as caught:
            require_out(out, images="photos", masks="masks")
        assert len(str(caught.value).splitlines()) == 1
    Path("looped").symlink_to("looped")
    assert require_out("new/one", images="looped", masks="gone") == Path("new/one")
    assert not (tmp_path / "new" / TRAINING).exists()
