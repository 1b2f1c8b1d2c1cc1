"""Files are whole at every moment, and nobody touches what another one is writing."""

import os
import subprocess
import sys
import threading
import time

import pytest

from convlab.segmentation.training import whole_files
from convlab.segmentation.training.checkpoints import save_state
from convlab.segmentation.training.whole_files import (
    clear_parts,
    is_alive,
    whole_file,
    write_whole,
)

WORST = ["$$.csv", "ü" * 100 + ".json", "x" * 240, "a b'\".html", "[1].csv", "*.csv"]


def dead_process():
    """Number a process that has come and gone."""
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


def names(folder):
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("name", [name for name in WORST if os.name != "nt" or "*" not in name])
def test_any_name_is_written_and_nothing_else_is_left(tmp_path, name):
    if os.name == "nt" and '"' in name:
        pytest.skip("no name there")
    for content in (b"\x00\r\n\xff", "1\n2\r\n\u00fc", ""):
        write_whole(tmp_path / name, content)
        expected = content.encode() if isinstance(content, str) else content
        assert (tmp_path / name).read_bytes() == expected
    assert names(tmp_path) == [name]


@pytest.mark.parametrize("fault", [OSError("no space left"), KeyboardInterrupt(), MemoryError()])
@pytest.mark.parametrize("where", ["while writing", "fsync", "replace"])
def test_whatever_stops_a_writer_the_old_file_stays(tmp_path, monkeypatch, fault, where):
    path = tmp_path / "seconds.json"
    write_whole(path, "old")

    def stop(*_):
        raise fault

    def write():
        with whole_file(path) as part:
            part.write_text("half")
            if where == "while writing":
                stop()

    if where != "while writing":
        monkeypatch.setattr(whole_files.os, where, stop)
    with pytest.raises(type(fault)):
        write()
    assert names(tmp_path) == [path.name]
    assert path.read_text() == "old"


@pytest.mark.skipif(os.name == "nt", reason="no file is replaced there while it is read")
def test_a_reader_never_finds_half_a_file_while_others_write(tmp_path):
    path, letters, end = tmp_path / "scores.json", "abcd", time.monotonic() + 1
    write_whole(path, "a" * 100_000)
    faults = []

    def write(letter):
        try:
            while time.monotonic() < end:
                write_whole(path, letter * 100_000)
        except OSError as error:
            faults.append(error)

    writers = [threading.Thread(target=write, args=(letter,)) for letter in letters]
    for writer in writers:
        writer.start()
    while time.monotonic() < end:
        text = path.read_text()
        assert len(text) == 100_000
        assert len(set(text)) == 1
        clear_parts(tmp_path)  # what the others write is not cleared away
    for writer in writers:
        writer.join()
    assert faults == []
    assert names(tmp_path) == ["scores.json"]


def test_only_the_parts_of_dead_writers_are_cleared(tmp_path):
    day = 86400
    own = {"thesis.part", "notes.part.txt", "model.keras", "a.0123-1-ab.part"}
    dead = f"training.npz.{whole_files._MACHINE}-{dead_process()}-00000000.part"
    living = f"model.keras.{whole_files._MACHINE}-{os.getpid()}-00000000.part.keras"
    elsewhere = f"training.npz.{'0' * 8}-{dead_process()}-00000000.part"
    earlier = {"training.npz.abcd_123.part", "model.part.keras"}
    for name in {*own, dead, living, elsewhere, *earlier}:
        (tmp_path / name).touch()
    clear_parts(tmp_path)
    assert set(names(tmp_path)) == {*own, living, elsewhere, *earlier}
    for path in tmp_path.iterdir():
        os.utime(path, (time.time() - 2 * day,) * 2)
    clear_parts(tmp_path)
    assert set(names(tmp_path)) == own


def test_saving_a_state_leaves_the_parts_of_a_live_writer_alone(tmp_path):
    with whole_file(tmp_path / "training.npz") as part:
        save_state(tmp_path, {}, {"step": 1})
        assert part.exists()
        save_state(tmp_path, {}, {"step": 2})
        part.write_bytes(b"mine")
    assert (tmp_path / "training.npz").read_bytes() == b"mine"


@pytest.mark.skipif(os.name == "nt", reason="there are no such rights there")
def test_others_may_read_it_as_the_user_lets_them(tmp_path):
    before = os.umask(0o027)
    try:
        write_whole(tmp_path / "report.html", "")
    finally:
        os.umask(before)
    assert (tmp_path / "report.html").stat().st_mode & 0o777 == 0o640


def test_a_process_is_told_from_one_that_has_ended():
    process = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    assert is_alive(process.pid)
    process.communicate(b"\n")
    assert not is_alive(process.pid)
    assert not is_alive(10**30)
