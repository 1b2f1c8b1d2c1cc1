import csv
import io
import os
import shutil
import struct
import subprocess
import sys
from types import SimpleNamespace

import numpy as np
import pytest
from PIL import Image

from convlab.backend import keras
from convlab.cli import predict_folder as room
from convlab.cli.output import own_files
from convlab.cli.predict import predict
from convlab.cli.recipe import Recipe, save_model
from convlab.segmentation.inference.whole_images import predict as probabilities_of
from convlab.segmentation.metrics.objects import find_objects

RNG = np.random.default_rng(17)


def thresholds(n_classes):
    """Build a network whose answer is known: the brighter a pixel, the higher its class."""
    x = keras.Input((None, None, 1))
    if n_classes == 2:
        head = keras.layers.Conv2D(1, 1, activation="sigmoid")
        model, weights = keras.Model(x, head(x)), [[[[[10.0]]]], [-5.0]]
    else:
        head = keras.layers.Conv2D(3, 1, activation="softmax")
        model, weights = keras.Model(x, head(x)), [[[[[0.0, 30.0, 60.0]]]], [0.0, -10.0, -30.0]]
    head.set_weights([np.array(weight, np.float32) for weight in weights])
    return model


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    path = tmp_path_factory.mktemp("model") / "model.keras"
    save_model(thresholds(2), Recipe("ZERO_255", 2), path)
    return path


def picture(folder, name, values=None):
    folder.mkdir(exist_ok=True)
    values = RNG.choice([20, 230], (20, 30), p=[0.9, 0.1]) if values is None else values
    Image.fromarray(values.astype(np.uint8)).save(folder / name, format="png")
    return values


def run(model, place, images="photos", out="found", **more):
    more = {"tile": 32, **more}
    return predict(
        SimpleNamespace(model=str(model), images=str(place / images), out=str(place / out), **more)
    )


def rows(path):
    return list(csv.reader(io.StringIO(path.read_text(encoding="utf-8"))))


def masks(folder):
    return sorted(path.name for path in folder.glob("*.png"))


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


@pytest.mark.parametrize("moment", ["read_image", "answer_image", "png"])
def test_a_key_leaves_whole_files_and_tables_of_what_was_done(model, tmp_path, monkeypatch, moment):
    for name in "abc":
        picture(tmp_path / "photos", f"{name}.png")
    real, calls = getattr(room, moment), []

    def pressed(*given, **more):
        calls.append(given)
        if len(calls) == 2:
            raise KeyboardInterrupt
        return real(*given, **more)

    monkeypatch.setattr(room, moment, pressed)
    with pytest.raises(KeyboardInterrupt):
        run(model, tmp_path)
    files = {path.name for path in (tmp_path / "found").iterdir()}
    assert files == {"a.png", "objects.csv", "objects_each.csv", own_files.LIST}
    assert [row[0] for row in rows(tmp_path / "found" / "objects.csv")[1:]] == ["a.png"]
    monkeypatch.undo()
    assert run(model, tmp_path) == 0  # nothing of its own is foreign to it


NAMES = ["Ba$$in3.png", "caf\udce9.png", "\u56fe\u50cf.png", "it's \"1\".png", "a\x1b[2J\nb.png",
         "<img onerror>.png", "=1+1.png", "-x.png"]  # fmt: skip


def test_names_are_data(model, tmp_path, monkeypatch):
    for name in NAMES:
        picture(tmp_path / "photos", name)
    pipe = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(pipe, encoding="cp1252"))
    assert run(model, tmp_path, overlays=True) == 0
    sys.stdout.flush()
    lines = pipe.getvalue().decode("cp1252").splitlines()
    assert len(lines) == len(NAMES) + 1
    assert "\x1b" not in "".join(lines)
    assert any("\\u56fe\\u50cf.png" in line for line in lines)
    assert {path.name for path in (tmp_path / "found").glob("*.png")} == set(NAMES)
    assert {path.name for path in (tmp_path / "found" / "overlays").iterdir()} == set(NAMES)
    told = {row[0] for row in rows(tmp_path / "found" / "objects.csv")[1:]}
    assert {"Ba$$in3.png", "caf\\udce9.png", "\u56fe\u50cf.png", "'=1+1.png", "'-x.png"} <= told


def test_two_pictures_of_one_stem_are_refused(model, tmp_path):
    picture(tmp_path / "photos", "a.png")
    shutil.copy(tmp_path / "photos" / "a.png", tmp_path / "photos" / "a.jpg")
    with pytest.raises(ValueError, match=r"a.jpg and a.png, whose masks would both be a.png"):
        run(model, tmp_path)


@pytest.mark.parametrize("n_classes", [2, 3])
def test_objects_overlays_and_probabilities_are_those_of_the_answer(tmp_path, n_classes):
    network, recipe = thresholds(n_classes), Recipe("INTEGERS", n_classes)
    save_model(network, recipe, tmp_path / "model.keras")
    levels = np.array([0, 128, 255])[:n_classes] if n_classes == 3 else np.array([0, 255])
    chosen = RNG.choice(n_classes, (45, 52), p=[0.8, 0.2] if n_classes == 2 else [0.8, 0.1, 0.1])
    picture(tmp_path / "photos", "leaf.png", levels[chosen])
    assert run(tmp_path / "model.keras", tmp_path, overlays=True, probabilities=True) == 0
    found = tmp_path / "found"
    assert np.array_equal(np.asarray(Image.open(found / "leaf.png")), chosen)
    objects = find_objects(chosen)
    table = rows(found / "objects.csv")
    assert table[0] == ["image", "class", "objects", "area", "mean area", "largest area"]
    for label, row in enumerate(table[1:], 1):
        areas = objects.of_class(label).areas
        assert row[:4] == ["leaf.png", str(label), str(len(areas)), str(areas.sum())]
        assert float(row[4]) == pytest.approx(areas.mean(), abs=0.005)
        assert int(row[5]) == areas.max()
    each = np.array([row[1:] for row in rows(found / "objects_each.csv")[1:]], float)
    assert each[:, 0].tolist() == objects.classes.tolist()
    assert each[:, 1].tolist() == list(range(1, len(objects.areas) + 1))
    assert each[:, 2].tolist() == objects.areas.tolist()
    np.testing.assert_allclose(each[:, 3:], objects.centres, atol=0.051)
    with Image.open(found / "overlays" / "leaf.png") as overlay:
        assert (overlay.size, overlay.mode) == ((52, 45), "RGB")
    image = levels[chosen][..., None].astype(np.float32) / 255
    expected = probabilities_of(network, image)
    for map_number, label in enumerate([1] if n_classes == 2 else range(3)):
        with Image.open(found / "probabilities" / f"class_{label}" / "leaf.png") as saved:
            values = np.asarray(saved)
        assert values.dtype == np.uint16
        assert np.abs(values / 65535 - expected[..., map_number]).max() < 1e-4
    assert len(list((found / "probabilities").iterdir())) == (1 if n_classes == 2 else 3)


def test_only_masks_and_tables_are_written_unless_more_is_asked_for(model, tmp_path):
    picture(tmp_path / "photos", "leaf.png")
    assert run(model, tmp_path) == 0
    files = {path.name for path in (tmp_path / "found").iterdir()}
    assert files == {"leaf.png", "objects.csv", "objects_each.csv", own_files.LIST}


def test_many_pictures_on_a_terminal_get_a_bar_in_place_of_lines(
    model, tmp_path, capsys, monkeypatch
):
    for name in "abc":
        picture(tmp_path / "photos", f"{name}.png")
    (tmp_path / "photos" / "b.png").write_text("no picture")
    monkeypatch.setattr(room, "_draws_bar", lambda paths: True)
    assert run(model, tmp_path) == 2
    said = capsys.readouterr()
    assert "1 of 3" not in said.out
    assert "2 masks in" in said.out
    assert "3/3" in said.err
    assert "\nerror: b.png: " in said.err.replace("\r", "\n")
