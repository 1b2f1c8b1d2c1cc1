import os
import shutil
import struct
import subprocess
import sys

import numpy as np
import pytest
from PIL import Image

from convlab.cli import predict_folder as room
from convlab.cli.model_file import save_model
from convlab.cli.output import own_files
from convlab.cli.recipe import Recipe
from tests.cli.predicting import masks, picture, rows, run, thresholds


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    path = tmp_path_factory.mktemp("model") / "model.keras"
    save_model(thresholds(2), Recipe("ZERO_255", 2), path)
    return path


def test_hand_drawn_masks_are_never_replaced(model, tmp_path):
    picture(tmp_path / "photos", "leaf.png")
    drawn = picture(tmp_path / "masks", "leaf.png")
    with pytest.raises(FileExistsError, match=r"leaf.png; nothing is replaced; .* a new folder"):
        run("no model is looked for", tmp_path, out="masks")
    assert np.array_equal(np.asarray(Image.open(tmp_path / "masks" / "leaf.png")), drawn)
    assert [path.name for path in (tmp_path / "masks").iterdir()] == ["leaf.png"]


@pytest.mark.parametrize("name", ["objects.csv", "objects_each.csv", "overlays/leaf.png",
                                  "probabilities/class_1/leaf.png"])  # fmt: skip
def test_no_other_file_of_a_user_is_replaced(model, tmp_path, name):
    picture(tmp_path / "photos", "leaf.png")
    own = tmp_path / "found" / name
    own.parent.mkdir(parents=True)
    own.write_text("mine")
    with pytest.raises(FileExistsError, match=name):
        run(model, tmp_path, overlays=True, probabilities=True)
    assert own.read_text() == "mine"
    assert masks(tmp_path / "found") == []


def test_its_own_masks_are_written_anew_until_somebody_changes_one(model, tmp_path):
    picture(tmp_path / "photos", "leaf.png")
    assert run(model, tmp_path) == 0
    picture(tmp_path / "photos", "leaf.png")
    assert run(model, tmp_path) == 0
    picture(tmp_path / "found", "leaf.png")  # corrected by hand
    with pytest.raises(FileExistsError, match=r"leaf.png"):
        run(model, tmp_path)


def test_what_is_refused_is_refused_before_tensorflow_loads(tmp_path):
    picture(tmp_path / "photos", "leaf.png")
    picture(tmp_path / "masks", "leaf.png")
    (tmp_path / "file").write_text("x")
    os.symlink(tmp_path / "loop", tmp_path / "loop")
    code = (
        "import sys; from convlab.cli.parser import main\n"
        "for out in ['', 'masks', 'file', 'file/x', 'loop', 'photos']:\n"
        "    print(main(['predict', '--model', 'm', '--images', 'photos', '--out', out]))\n"
        "print('tensorflow' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert done.stdout.split() == ["2"] * 6 + ["False"]
    assert len(done.stderr.splitlines()) == 6


@pytest.mark.parametrize(
    ("problem", "message"),
    [
        (TypeError("unsupported"), "it cannot be read (TypeError: unsupported)"),
        (struct.error("short"), "it cannot be read (error: short)"),
        (RecursionError(), "it cannot be read (RecursionError"),
        (MemoryError(), "more memory than there is; nearest that may work: --tile 32"),
        (Image.DecompressionBombError("too large\nby far"), "too large"),
        (ValueError("see-through \x1b[2J"), r"see-through \x1b[2J"),
    ],
)
def test_whatever_a_picture_does_the_others_are_done(
    model, tmp_path, capsys, monkeypatch, problem, message
):
    for name in "abc":
        picture(tmp_path / "photos", f"{name}.png")
    read = room.read_image

    def hostile(path):
        if path.stem == "b":
            raise problem
        return read(path)

    monkeypatch.setattr(room, "read_image", hostile)
    assert run(model, tmp_path) == 2
    said = capsys.readouterr()
    assert said.err.startswith("error: b.png: ")
    assert message in said.err
    assert len(said.err.splitlines()) == 1
    assert "2 masks in" in said.out
    assert masks(tmp_path / "found") == ["a.png", "c.png"]
    assert [row[0] for row in rows(tmp_path / "found" / "objects.csv")[1:]] == ["a.png", "c.png"]


def test_a_full_disk_ends_with_one_line_and_no_half_file(model, tmp_path, capsys, monkeypatch):
    for name in "abcd":
        picture(tmp_path / "photos", f"{name}.png")
    replace, written = os.replace, []

    def fill(part, path):
        written.append(path.name)
        if len(written) > 1:
            raise OSError(28, "No space left on device")
        replace(part, path)

    monkeypatch.setattr(own_files.os, "replace", fill)
    assert run(model, tmp_path) == 2
    said = capsys.readouterr()
    assert said.err == "error: b.png: it cannot be written: No space left on device\n"
    assert "c.png" not in written
    files = {path.name for path in (tmp_path / "found").iterdir()}
    assert files == {"a.png", own_files.LIST}


def test_one_name_that_cannot_be_written_does_not_stop_the_others(
    model, tmp_path, capsys, monkeypatch
):
    for name in "abc":
        picture(tmp_path / "photos", f"{name}.png")
    write = own_files.write_whole

    def choosy(path, content):
        if path.name == "b.png":
            raise OSError(22, "Invalid argument")
        write(path, content)

    monkeypatch.setattr(own_files, "write_whole", choosy)
    assert run(model, tmp_path) == 2
    assert capsys.readouterr().err == "error: b.png: it cannot be written: Invalid argument\n"
    assert masks(tmp_path / "found") == ["a.png", "c.png"]


def key():
    raise KeyboardInterrupt


def another_error():
    try:
        raise KeyboardInterrupt
    except KeyboardInterrupt:
        raise RuntimeError("an operation was cancelled") from None


@pytest.mark.parametrize("press", [key, another_error])
@pytest.mark.parametrize("moment", ["read_image", "answer_image", "png"])
def test_a_key_leaves_whole_files_and_tables(model, tmp_path, monkeypatch, moment, press):
    for name in "abc":
        picture(tmp_path / "photos", f"{name}.png")
    real, calls = getattr(room, moment), []

    def pressed(*given, **more):
        calls.append(given)
        if len(calls) == 2:
            press()
        return real(*given, **more)

    monkeypatch.setattr(room, moment, pressed)
    with pytest.raises(KeyboardInterrupt):
        run(model, tmp_path)
    files = {path.name for path in (tmp_path / "found").iterdir()}
    assert files == {"a.png", "objects.csv", "objects_each.csv", own_files.LIST}
    assert [row[0] for row in rows(tmp_path / "found" / "objects.csv")[1:]] == ["a.png"]
    monkeypatch.undo()
    assert run(model, tmp_path) == 0  # nothing of its own is foreign to it


def test_two_pictures_of_one_stem_are_refused(model, tmp_path):
    picture(tmp_path / "photos", "a.png")
    shutil.copy(tmp_path / "photos" / "a.png", tmp_path / "photos" / "a.jpg")
    with pytest.raises(ValueError, match=r"a.jpg and a.png, whose masks would both be a.png"):
        run(model, tmp_path)


def test_what_is_no_picture_is_listed_and_never_opened(model, tmp_path, capsys):
    picture(tmp_path / "photos", "a.png")
    (tmp_path / "photos" / "notes\x1b.txt").write_text("x")
    (tmp_path / "photos" / "empty.png").write_bytes(b"")
    (tmp_path / "photos" / "folder.png").mkdir()
    os.symlink(tmp_path / "photos" / "loop.png", tmp_path / "photos" / "loop.png")
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "photos" / "pipe.png")  # to open it would be to wait for ever
    assert run(model, tmp_path) == 0
    lines = capsys.readouterr().out.splitlines()
    assert all(line.startswith("passed over: ") for line in lines[:-2])
    for name in ("notes\\x1b.txt", "empty.png", "folder.png", "loop.png", "pipe.png"):
        assert any(name in line for line in lines[:-2]), name
    assert lines[-2].startswith("1 of 1: a.png")
    assert masks(tmp_path / "found") == ["a.png"]
