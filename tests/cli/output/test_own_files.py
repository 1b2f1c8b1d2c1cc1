import os

import pytest

from convlab.cli.output import own_files
from convlab.cli.output.own_files import LIST, OwnFiles


def test_what_was_written_is_replaced_and_nothing_else(tmp_path):
    OwnFiles(tmp_path).write("a.txt", "first")
    again = OwnFiles(tmp_path)  # as another run has it
    again.write("a.txt", "second")
    again.write("sub/caf\udce9.txt", b"\x00")
    assert (tmp_path / "a.txt").read_text() == "second"
    (tmp_path / "b.txt").write_text("by hand")
    assert OwnFiles(tmp_path).foreign(["a.txt", "sub/caf\udce9.txt", "b.txt", "none.txt"]) == [
        "b.txt"
    ]
    with pytest.raises(FileExistsError, match=r"out=.* b.txt; nothing is replaced; nearest that"):
        OwnFiles(tmp_path).write("b.txt", "ours")
    assert (tmp_path / "b.txt").read_text() == "by hand"


def test_what_somebody_changed_is_theirs(tmp_path):
    files = OwnFiles(tmp_path)
    files.write("a.txt", "first")
    (tmp_path / "a.txt").write_text("FIRST")  # of the same length
    assert files.foreign(["a.txt"]) == ["a.txt"]
    files = OwnFiles(tmp_path)
    (tmp_path / "a.txt").unlink()
    files.write("a.txt", "second")
    assert (tmp_path / "a.txt").read_text() == "second"


def test_links_and_folders_are_never_replaced(tmp_path):
    files = OwnFiles(tmp_path)
    files.write("a.txt", "first")
    os.symlink(tmp_path / "a.txt", tmp_path / "link.txt")
    os.symlink(tmp_path / "nothing", tmp_path / "dangling.txt")
    (tmp_path / "folder.txt").mkdir()
    names = ["link.txt", "dangling.txt", "folder.txt"]
    assert files.foreign(names) == names
    moved = tmp_path / "moved.txt"
    files.write("b.txt", "x" * len(str(moved)))  # a link has as many bytes as the name it leads to
    os.rename(tmp_path / "b.txt", moved)
    os.symlink(moved, tmp_path / "b.txt")
    assert files.foreign(["b.txt"]) == ["b.txt"]


def test_many_foreign_files_are_counted_not_listed(tmp_path):
    names = [f"{n}\x1b.png" for n in range(9)]
    for name in names:
        (tmp_path / name).write_text("by hand")
    with pytest.raises(FileExistsError, match=r"0\\x1b.png, 1\\x1b.png, 2\\x1b.png and 6 more"):
        OwnFiles(tmp_path).require_own(names)


@pytest.mark.parametrize(
    "damage", ["", "{", "null\n[]\n3", '{"name": 1}', "\x00\xff", '\n{"name": "a.txt", "by']
)
def test_a_damaged_list_makes_files_foreign_and_is_written_on(tmp_path, damage):
    files = OwnFiles(tmp_path)
    files.write("a.txt", "first")
    (tmp_path / LIST).write_text(damage)
    files = OwnFiles(tmp_path)
    assert files.foreign(["a.txt"]) == ["a.txt"]
    files.write("b.txt", "second")
    assert OwnFiles(tmp_path).foreign(["a.txt", "b.txt"]) == ["a.txt"]


def test_two_runs_into_one_folder_know_each_others_files(tmp_path):
    first, second = OwnFiles(tmp_path), OwnFiles(tmp_path)
    for number in range(5):
        first.write(f"a{number}", "one")
        second.write(f"b{number}", "two")
    names = [f"{run}{number}" for run in "ab" for number in range(5)]
    assert OwnFiles(tmp_path).foreign(names) == []


def test_the_list_does_not_grow_when_the_same_is_written_again(tmp_path):
    for _ in range(3):
        OwnFiles(tmp_path).write("a.txt", "first")
    assert (tmp_path / LIST).read_text().count("a.txt") == 1


@pytest.mark.parametrize("moment", ["write_whole", "sha256"])
def test_a_run_that_is_killed_leaves_nothing_foreign(tmp_path, monkeypatch, moment):
    OwnFiles(tmp_path).write("a.txt", "first")

    def killed(*_):
        raise KeyboardInterrupt

    files = OwnFiles(tmp_path)
    monkeypatch.setattr(own_files, moment, killed)
    with pytest.raises(KeyboardInterrupt):
        files.write("a.txt", "second")
    monkeypatch.undo()
    assert OwnFiles(tmp_path).foreign(["a.txt"]) == []


def test_a_name_as_long_as_a_name_can_be_is_written(tmp_path):
    name = "n" * 251 + ".png"
    OwnFiles(tmp_path).write(name, b"x")
    assert (tmp_path / name).read_bytes() == b"x"
