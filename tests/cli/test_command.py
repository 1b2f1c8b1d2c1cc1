import json
import subprocess
import sys

import numpy as np
import pytest
from PIL import Image

from convlab.backend import keras
from convlab.cli import train as command_train
from convlab.cli.model_file import load_model, save_model
from convlab.cli.parser import main
from convlab.cli.recipe import Recipe
from convlab.segmentation.data import from_folder
from convlab.segmentation.data.mask_files import palette_of
from convlab.segmentation.data.synthetic.microscopy import cells
from convlab.segmentation.inference.whole_images import predict, to_labels

RNG = np.random.default_rng(11)
TINY = ["--steps", "3", "--batch", "1", "--filters", "1", "--size", "32"]


def write(folder, name, values, palette=None):
    folder.mkdir(parents=True, exist_ok=True)
    image = Image.fromarray(values)
    if palette is not None:
        image.putpalette(palette)
    image.save(folder / name)


def small(input_img, n_filters=1, n_classes=1, *, momentum=0.9, seed=None):
    """Build a network of two layers in place of the U-Net: it is traced in a moment."""
    assert momentum == 0.9  # short trainings need it
    start = keras.initializers.GlorotUniform(seed)
    x = keras.layers.Conv2D(n_filters, 3, padding="same", kernel_initializer=start)(input_img)
    head = "sigmoid" if n_classes == 1 else "softmax"
    answer = keras.layers.Conv2D(n_classes, 1, activation=head, kernel_initializer=start)
    return keras.Model(input_img, answer(x))


@pytest.fixture(autouse=True)
def small_network(monkeypatch):
    monkeypatch.setattr(command_train, "get_unet", small)


@pytest.fixture(scope="module")
def own(tmp_path_factory):
    """A folder of six small pictures of different sizes, some smaller than the squares."""
    place = tmp_path_factory.mktemp("own")
    for number, (picture, mask) in enumerate(cells(6, np.random.default_rng(5), (33, 60))):
        rows = 21 if number == 2 else None
        write(place / "photos", f"s{number}.png", picture[:rows])
        write(place / "masks", f"s{number}.png", mask[:rows])
    return place


def words(own, out):
    return ["train", "--images", str(own / "photos"), "--masks", str(own / "masks"),
            "--out", str(out), *TINY]  # fmt: skip


@pytest.fixture(scope="module")
def trained(own, tmp_path_factory):
    """Stop a training by a key after the second of three checks, and type the same again."""
    out, said = tmp_path_factory.mktemp("trained"), []

    class Impatient(command_train.Progress):
        def step(self, history):
            super().step(history)
            if len(history.losses) == 3:
                raise KeyboardInterrupt

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(command_train, "get_unet", small)
        patch.setattr(command_train, "CHECK_EVERY", 1)
        patch.setattr("builtins.print", lambda *given, **_: said.append(" ".join(map(str, given))))
        with pytest.MonkeyPatch.context() as hasty:
            hasty.setattr(command_train, "Progress", Impatient)
            stopped = main(words(own, out))
        ended = main(words(own, out))
    return out, "\n".join(said), (stopped, ended)


def test_the_same_command_goes_on_where_it_was_stopped(trained):
    out, said, codes = trained
    assert codes == (130, 0)
    assert "has the best weights so far, those of step" in said
    assert "goes on after step 2" in said.split("stopped;")[1]
    assert "step    1 of 3" in said.split("stopped;")[0]
    assert "step    1 of 3" not in said.split("stopped;")[1]
    assert "all 3 steps done" in said
    assert json.loads((out / "report" / "scores.json").read_text())["steps"] == 3


def test_it_says_what_it_found(trained):
    said = trained[1]
    assert "6 pairs; masks read as 0/255: 255 is class 1" in said
    assert "5 to learn from, 1 held out, which both chooses and tests" in said
    assert "squares of 32 pixels" in said


def test_it_leaves_a_network_and_a_report(trained):
    out = trained[0]
    model, recipe = load_model(out / "model.keras")
    assert model.output_shape == (None, None, None, 1)
    assert recipe.encoding == "ZERO_255"
    page = (out / "report" / "report.html").read_text(encoding="utf-8")
    assert page.count("data:image/png;base64,") == 2 + 5  # curves, and what is shown of one image
    assert "one threshold, chosen with the answer in hand" in page
    assert {path.name for path in (out / "report").iterdir()} == {
        "report.html", "scores.json", "images.csv", "overlays", ".convlab.jsonl"
    }  # fmt: skip
    assert "the same one chose the best weights" in page


def test_other_settings_in_the_same_folder_are_refused(trained, own, capsys, monkeypatch):
    monkeypatch.setattr(command_train, "CHECK_EVERY", 1)
    assert main([*words(own, trained[0]), "--batch", "2"]) == 2
    assert "batch was 1, is 2" in capsys.readouterr().err


def test_masks_are_predicted_from_the_trained_file_alone(trained, own, tmp_path, capsys):
    model = tmp_path / "elsewhere.keras"
    model.write_bytes((trained[0] / "model.keras").read_bytes())
    found = tmp_path / "found"
    assert main(["predict", "--model", str(model), "--images", str(own / "photos"),
                 "--out", str(found)]) == 0  # fmt: skip
    assert "6 masks in" in capsys.readouterr().out
    for picture in (own / "photos").iterdir():
        mask = np.asarray(Image.open(found / picture.name))
        assert mask.shape == np.asarray(Image.open(picture)).shape
        assert set(np.unique(mask)) <= {0, 255}


def test_time_that_is_up_ends_with_the_best_weights(own, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(command_train, "CHECK_EVERY", 1)
    assert main([*words(own, tmp_path), "--minutes", "1e-6"]) == 0
    said = capsys.readouterr().out
    assert "1e-06 minutes are over; best after step 1" in said
    assert json.loads((tmp_path / "report" / "scores.json").read_text())["steps"] == 1  # no more
    assert (tmp_path / "report" / "report.html").is_file()


@pytest.fixture(scope="module")
def several(tmp_path_factory):
    """An untrained network of three classes for colour images, and its file."""
    model = small(keras.Input((None, None, 3)), n_filters=2, n_classes=3, seed=2)
    return model, tmp_path_factory.mktemp("several")


PALETTE = (0, 0, 0, 250, 10, 10, 10, 20, 250)


@pytest.mark.parametrize(
    ("encoding", "written"),
    [
        ("INTEGERS", lambda labels: labels),
        ("PALETTE", lambda labels: labels),
        ("COLOURS", lambda labels: np.array(PALETTE, np.uint8).reshape(3, 3)[labels]),
    ],
)
def test_masks_are_written_as_those_that_were_learnt_from(several, encoding, written):
    model, place = several
    colours = ("#000000", "#fa0a0a", "#0a14fa") if encoding == "COLOURS" else ()
    recipe = Recipe(encoding, 3, 0.1, 0.9, colours, PALETTE if encoding == "PALETTE" else ())
    file, images, found = place / f"{encoding}.keras", place / "photos", place / encoding
    save_model(model, recipe, file)
    photo = RNG.integers(0, 256, (50, 75, 3)).astype(np.uint8)
    write(images, "leaf.png", photo)
    assert main(["predict", "--model", str(file), "--images", str(images), "--out", str(found),
                 "--tile", "32"]) == 0  # fmt: skip
    one_tile = to_labels(predict(model, recipe.stretch(photo.astype(np.float32) / 255)))
    with Image.open(found / "leaf.png") as mask:
        assert mask.mode == {"INTEGERS": "L", "PALETTE": "P", "COLOURS": "RGB"}[encoding]
        assert encoding != "PALETTE" or mask.getpalette("RGB")[:9] == list(PALETTE)
        assert np.array_equal(np.asarray(mask), written(one_tile))
    again = from_folder(images, found, colours or None)
    assert np.array_equal(again.masks[0], one_tile)


def test_keras_reads_the_file_with_its_recipe_as_ever(several):
    model, place = several
    recipe = Recipe("PALETTE", 3, 0.0, 0.5, (), PALETTE)
    save_model(model, recipe, place / "model.keras")
    again, found = load_model(place / "model.keras")
    assert found == recipe
    plain = keras.saving.load_model(place / "model.keras")
    for a, b, c in zip(model.get_weights(), again.get_weights(), plain.get_weights(), strict=True):
        assert np.array_equal(a, b)
        assert np.array_equal(a, c)


def test_the_palette_is_that_of_the_first_mask_that_has_one(tmp_path):
    write(tmp_path, "a.png", np.zeros((4, 5), np.uint8))
    write(tmp_path, "b.png", np.zeros((4, 5), np.uint8), PALETTE)
    assert palette_of(sorted(tmp_path.iterdir()))[:9] == PALETTE


def test_one_broken_picture_is_named_and_the_others_are_done(several, tmp_path, capsys):
    model, _ = several
    save_model(model, Recipe("INTEGERS", 3), tmp_path / "model.keras")
    grey = RNG.integers(0, 256, (20, 30)).astype(np.uint8)
    write(tmp_path / "photos", "a.png", np.repeat(grey[..., None], 3, axis=2))
    write(tmp_path / "photos", "b.png", grey)
    (tmp_path / "photos" / "c.png").write_text("no picture")
    assert main(["predict", "--model", str(tmp_path / "model.keras"), "--images",
                 str(tmp_path / "photos"), "--out", str(tmp_path / "found")]) == 2  # fmt: skip
    said = capsys.readouterr()
    assert "2 masks in" in said.out
    assert said.out.count("note: ") == 1
    assert "note: b.png is grey; it is read as colour" in said.out
    assert "error: c.png: " in said.err
    a, b = (np.asarray(Image.open(tmp_path / "found" / f"{name}.png")) for name in "ab")
    assert np.array_equal(a, b)
    masks = {path.name for path in (tmp_path / "found").glob("*.png")}
    assert masks == {"a.png", "b.png"}


def test_a_photograph_with_hues_is_refused_by_a_network_that_learnt_from_grey(tmp_path, capsys):
    model = small(keras.Input((None, None, 1)), n_filters=2, n_classes=3, seed=2)
    save_model(model, Recipe("INTEGERS", 3), tmp_path / "model.keras")
    write(tmp_path / "photos", "a.png", RNG.integers(0, 256, (20, 30, 3)).astype(np.uint8))
    assert main(["predict", "--model", str(tmp_path / "model.keras"), "--images",
                 str(tmp_path / "photos"), "--out", str(tmp_path / "found")]) == 2  # fmt: skip
    assert "error: a.png: the image is in colour, and grey images are wanted" in (
        capsys.readouterr().err
    )


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ("train --images {0}/none --masks {0}/masks --out {0}/o", "none' is not a folder"),
        ("train --images {0}/photos --masks {0}/photos --out {0}/o", "are the same folder"),
        ("train --images {0}/photos --masks {0}/masks --out {0}/masks", "give it its own"),
        ("train --images {0}/photos --masks {0}/empty --out {0}/o", "holds no PNG, JPEG or TIFF"),
        ("train --images {0}/alone --masks {0}/alone2 --out {0}/o", "must be 2 pairs or more"),
        ("train --images {0}/flat --masks {0}/flat2 --out {0}/o", "class 0 alone"),
        ("predict --model {0}/none --images {0}/photos --out {0}/o", "none' is not a file"),
        ("predict --model {0}/photos/s0.png --images {0}/photos --out {0}/o", "is no .keras file"),
        ("predict --model m --images {0}/photos --out {0}/photos", "is the folder of the images"),
        ("predict --model m --images {0}/empty --out {0}/o", "holds no picture"),
    ],
)
def test_folders_that_cannot_be_used_are_refused_in_a_sentence(own, capsys, given, message):
    (own / "empty").mkdir(exist_ok=True)
    mask = np.eye(9, 12, dtype=np.uint8)
    write(own / "alone", "a.png", mask)
    write(own / "alone2", "a.png", mask)
    for name in "ab":
        write(own / "flat", f"{name}.png", mask)
        write(own / "flat2", f"{name}.png", mask * 0)
    assert main(given.format(own).split()) == 2
    said = capsys.readouterr().err
    assert said.startswith("error: ")
    assert message in said
    assert not (own / "o").exists()


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (["--size", "100"], "a multiple of 16; got 100; nearest that works: 96"),
        (["--steps", "0"], "1 or more; got 0; nearest that works: 1"),
        (["--steps", "many"], "a whole number, 1 or more; got 'many'"),
        (["--held-out", "1.5"], "between 0 and 1; got '1.5'; one that works: 0.2"),
        (["--minutes", "-1"], "above 0; got '-1'"),
    ],
)
def test_numbers_that_cannot_be_are_refused_in_a_sentence(capsys, given, message):
    with pytest.raises(SystemExit, match="2"):
        main(["train", "--images", "a", "--masks", "b", "--out", "c", *given])
    assert message in capsys.readouterr().err


def test_the_module_can_be_run_and_helps_without_tensorflow():
    code = (
        "import runpy, sys; sys.argv = ['x', 'train', '--help']\n"
        "try: runpy.run_module('convlab.segmentation', run_name='__main__')\n"
        "except SystemExit as end: print(end.code, 'tensorflow' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.splitlines()[-1] == "0 False"
    assert "goes on where it was stopped" in " ".join(run.stdout.split())
