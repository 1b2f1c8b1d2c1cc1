import io
import sys

import numpy as np
import pytest
from PIL import Image

from convlab.cli import predict_folder as room
from convlab.cli.model_file import save_model
from convlab.cli.output import own_files
from convlab.cli.recipe import Recipe
from convlab.segmentation.inference.whole_images import predict as probabilities_of
from convlab.segmentation.metrics.objects import find_objects
from tests.cli.predicting import RNG, picture, rows, run, thresholds


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    path = tmp_path_factory.mktemp("model") / "model.keras"
    save_model(thresholds(2), Recipe("ZERO_255", 2), path)
    return path


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


@pytest.mark.parametrize(("typed", "views"), [(None, 8), (1, 1), (8, 8)])
def test_an_image_is_seen_in_as_many_ways_as_the_model_says_or_the_command(
    tmp_path, monkeypatch, typed, views
):
    save_model(thresholds(2), Recipe("ZERO_255", 2, views=8), tmp_path / "model.keras")
    picture(tmp_path / "photos", "leaf.png")
    used = []

    def note(model, recipe, *given, **more):
        used.append(recipe.views)
        return answer_image(model, recipe, *given, **more)

    answer_image = room.answer_image
    monkeypatch.setattr(room, "answer_image", note)
    assert run(tmp_path / "model.keras", tmp_path, views=typed) == 0
    assert used == [views]


def test_grey_saved_as_colour_is_answered_as_grey_and_a_hue_is_refused(model, tmp_path, capsys):
    values = picture(tmp_path / "photos", "grey.png")
    three = np.repeat(values[..., None], 3, axis=2)
    picture(tmp_path / "photos", "saved.png", three)
    picture(tmp_path / "photos", "hue.png", three // [1, 1, 2])
    assert run(model, tmp_path) == 2
    grey, saved = (Image.open(tmp_path / "found" / f"{name}.png") for name in ("grey", "saved"))
    assert np.array_equal(np.asarray(grey), np.asarray(saved))
    assert "hue.png: the image is in colour, and grey images are wanted" in capsys.readouterr().err
