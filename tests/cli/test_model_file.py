"""A model file is read whole or refused in one line, whatever somebody has put into it."""

import io
import json
import os
import re
import sys
import tracemalloc
import warnings
import zipfile

import h5py
import numpy as np
import pytest

from convlab.backend import keras
from convlab.cli import model_file
from convlab.cli.model_file import CONFIG, MEMBER, WEIGHTS, load_model, save_model
from convlab.cli.recipe import Recipe
from convlab.segmentation.models import get_unet
from tests.cli.model_files import (
    RECIPE,
    archives,
    lies,
    members_of,
    networks,
    put_together,
    saved,
    tiny,
    weights_files,
)

MOST_MEMORY = 64 * 2**20
"""Bytes that Python and NumPy may take for a file of some kilobytes."""

REASONS = {  # what a case is called: why it is refused, before Keras sees it
    r"network: (lambda|TFSM|Torch|Text|String|GRU|activation|layer|initializer|__|another|regist)":
        "which is no layer of a U-Net",
    r"network: (\d+ filters|kernel)": "more weights than the file holds",
    r"network: there and back": "too large for any memory",
    r"weights: (external|virtual|text|.* packed)": "not stored as numbers",
    r"weights: .* not there": "larger than what is stored",
    r"weights: NaN": "not finite",
    r"archive: bomb [\w.]+$": "bytes; ",
    r"archive: member": "no part of a network",
}  # fmt: skip


@pytest.fixture(scope="module")
def own(tmp_path_factory):
    return saved(tmp_path_factory.mktemp("own") / "model.keras")


def refusal(path):
    """Load a file that is refused; return the line that says why."""
    tracemalloc.start()
    try:
        with pytest.raises(ValueError, match=r"nearest that works: a model\.keras") as caught:
            load_model(path)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    line = str(caught.value)
    assert line.isprintable()
    assert len(line) < 400 + len(str(path))
    assert line.startswith(f"model={str(path)!r}: ")
    assert peak < MOST_MEMORY
    return line


def damaged(data, members, path, rng):
    """Damage a file in one of six ways."""
    way, data = rng.integers(6), bytearray(data)
    if way == 0:
        for place in rng.integers(0, len(data), rng.integers(1, 9)):
            data[place] ^= rng.integers(1, 256)
    elif way == 1:
        del data[rng.integers(0, len(data)) :]
    elif way == 2:
        start = rng.integers(0, len(data))
        data[start : start + 400] = rng.bytes(len(data[start : start + 400]))
    else:
        name = rng.choice(list(members))
        content = bytearray(members[name])
        if way == 3:
            members = {other: members[other] for other in members if other != name}
        elif way == 4:
            members = members | {name: rng.bytes(len(content))}
        else:  # the checksum is right, so what is in it must be looked at
            for place in rng.integers(0, len(content), 3):
                content[place] ^= rng.integers(1, 128)
            members = members | {name: bytes(content)}
        return put_together(path, members)
    path.write_bytes(data)
    return path


def test_two_hundred_damaged_files_are_refused_in_a_line_or_do_no_harm(own, tmp_path):
    rng, data, members = np.random.default_rng(17), own.read_bytes(), members_of(own)
    lines, refused = [], 0
    for number in range(200):
        path = damaged(data, members, tmp_path / f"{number}.keras", rng)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # of what it finds Keras may also warn
                model, recipe = load_model(path)
        except ValueError as error:
            lines.append(str(error))
            refused += f"{number}.keras" in lines[-1] and lines[-1].isprintable()
        else:
            assert model.output_shape[-1] == recipe.maps
            assert all(np.isfinite(weight).all() for weight in model.get_weights())
        path.unlink()
    assert 150 < refused == len(lines) < 200


def cases(own, place, canary):
    """Make each of the malicious files in its turn, at one path."""
    members, path = members_of(own), place / "model.keras"
    for name, text in lies():
        yield f"recipe: {name}", put_together(path, members | {MEMBER: text})
    for name, text in networks(members[CONFIG], canary):
        yield f"network: {name}", put_together(path, members | {CONFIG: text})
    for name, data in weights_files(members[WEIGHTS], canary):
        yield f"weights: {name}", put_together(path, members | {WEIGHTS: data})
    for name, _ in archives(path, members):
        yield f"archive: {name}", path
    pairs = [*members.items(), (MEMBER, members[MEMBER])]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # zipfile's own, of the second name
        put_together(path, pairs)
    yield "archive: two recipes", path


def test_a_hundred_malicious_files_run_no_code_and_take_no_memory(own, tmp_path):
    canary, place = tmp_path / "canary", tmp_path / "in" / "here"
    place.mkdir(parents=True)
    seen, before = [], _resident()
    for name, path in cases(own, place, canary):
        try:
            said = refusal(path)
        except BaseException as error:
            raise AssertionError(f"{name} is not refused as it should be") from error
        assert [one.name for one in tmp_path.iterdir()] == ["in"], name
        assert [one.name for one in place.iterdir()] == ["model.keras"], name
        assert all(why in said for case, why in REASONS.items() if re.match(case, name)), said
        seen.append(name)
    assert len(seen) > 150
    assert _resident() - before < 400 * 2**20


def _resident():
    """Measure the most memory that this process ever had, in bytes."""
    if os.name == "nt":
        return 0
    import resource

    unit = 1 if sys.platform == "darwin" else 1024
    return unit * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"channels": 4}, "images of 1 channel (grey) or 3 (colour); got 4 channels"),
        ({"maps": 3}, "must answer with 1 map, as its recipe says; got 3"),
        ({"answers": "half"}, "must answer each pixel; an image of (256, 256) pixels becomes"),
        ({"answers": "one"}, "has a 'Dense', which is no layer of a U-Net"),
        ({"answers": "two"}, "must have one input and one output"),
    ],
)
def test_a_network_that_does_not_fit_its_recipe_is_refused(tmp_path, options, says):
    assert says in refusal(saved(tmp_path / "model.keras", **options))


@pytest.mark.parametrize(
    ("content", "says"),
    [(b"", "is no .keras file"), (b"PK\x05\x06" + bytes(18), "does not say how its masks")],
)
def test_what_is_no_model_is_refused(tmp_path, content, says):
    (tmp_path / "model.keras").write_bytes(content)
    assert says in refusal(tmp_path / "model.keras")


def test_weights_that_keras_would_pass_over_are_refused(own, tmp_path):
    members = members_of(own)
    file = io.BytesIO(members[WEIGHTS])
    with h5py.File(file, "r+") as weights:
        weights.move("layers", "other")
    path = put_together(tmp_path / "model.keras", members | {WEIGHTS: file.getvalue()})
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert "its weights do not fit its network" in refusal(path)


def test_another_ending_is_refused(own, tmp_path):
    (tmp_path / "model.zip").write_bytes(own.read_bytes())
    assert "does not end in .keras" in refusal(tmp_path / "model.zip")


def test_keras_raising_anything_is_a_line(own, monkeypatch):
    for error in (RecursionError("deep"), KeyError("x"), MemoryError(), OSError("a\nb\x1b[2J")):

        def fail(*_, error=error, **__):
            raise error

        monkeypatch.setattr(keras.saving, "load_model", fail)
        assert refusal(own).count(": ") >= 2


@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize(("maps", "encoding"), [(1, "ZERO_255"), (4, "INTEGERS")])
def test_what_train_builds_is_never_refused(tmp_path, channels, maps, encoding):
    model = get_unet(keras.Input((None, None, channels)), 2, n_classes=maps, momentum=0.9)
    recipe = Recipe(encoding, max(maps, 2), tails=(0.1, 99.9), views=8)
    save_model(model, recipe, tmp_path / "model.keras")
    again, found = load_model(tmp_path / "model.keras")
    assert found == recipe
    assert all(map(np.array_equal, again.get_weights(), model.get_weights()))


@pytest.mark.parametrize("fault", [OSError("no space left"), KeyboardInterrupt()])
@pytest.mark.parametrize("where", ["writestr", "save"])
def test_a_model_that_cannot_be_written_leaves_the_one_before(
    own, tmp_path, monkeypatch, fault, where
):
    path = tmp_path / "model.keras"
    path.write_bytes(own.read_bytes())
    model = tiny()

    def stop(*_):
        raise fault

    monkeypatch.setattr(*((model, "save") if where == "save" else (zipfile.ZipFile, where)), stop)
    with pytest.raises(type(fault)):
        save_model(model, RECIPE, path)
    assert [one.name for one in tmp_path.iterdir()] == ["model.keras"]
    assert path.read_bytes() == own.read_bytes()


def test_two_writers_never_share_a_part(tmp_path, monkeypatch):
    path, model, other, parts = tmp_path / "model.keras", tiny(), tiny(), []
    save = model.save

    def save_in_the_midst_of_it(part):
        save(part)
        parts.append(part)
        save_model(other, RECIPE, path)  # another run ends just now
        assert part.exists()
        parts.extend(set(tmp_path.iterdir()) - {path, part})

    monkeypatch.setattr(model, "save", save_in_the_midst_of_it)
    save_model(model, RECIPE, path)
    assert len(parts) == 1
    assert [one.name for one in tmp_path.iterdir()] == ["model.keras"]
    assert all(map(np.array_equal, load_model(path)[0].get_weights(), model.get_weights()))


def test_the_recipe_is_the_last_member_and_small(own):
    members = members_of(own)
    assert json.loads(members[MEMBER]) == json.loads(json.dumps(RECIPE._asdict()))
    assert len(members[MEMBER]) < 1000 < model_file.MOST_BYTES[MEMBER]
