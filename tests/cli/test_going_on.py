"""Ended or stopped, a training goes on; and it leaves alone what it did not write."""

import os
import random
import signal
import subprocess
import sys
import time

import numpy as np
import pytest
from PIL import Image

from convlab.cli import train as command_train
from convlab.cli.model_file import load_model
from convlab.cli.parser import main
from convlab.segmentation.training.checkpoints import load_state
from tests.cli import killed_command as kit


@pytest.fixture
def words(tmp_path, monkeypatch):
    """The words that train on a small folder, in this process."""
    monkeypatch.setattr(command_train, "get_unet", kit.small)
    monkeypatch.setattr(command_train, "CHECK_EVERY", 2)
    return [*kit.write_folder(tmp_path)[:-2], "--out"]


def test_a_finished_training_goes_on_as_if_it_had_been_longer_at_once(words, tmp_path):
    for out, lengths in (("at_once", (7,)), ("in_parts", (3, 4, 7))):
        for steps in lengths:
            assert main([*words, str(tmp_path / out), "--steps", str(steps)]) == 0
    one, other = (load_state(tmp_path / out / "training")[0] for out in ("at_once", "in_parts"))
    assert one["losses"][0] == pytest.approx(other["losses"][0], rel=1e-4)
    for name in ("weights", "mean", "optimizer"):
        for a, b in zip(one[name], other[name], strict=True):
            np.testing.assert_allclose(a, b, rtol=1e-3, atol=1e-5)


def test_patience_and_minutes_go_on_from_steps(words, tmp_path, capsys):
    out = str(tmp_path / "out")
    assert main([*words, out, "--steps", "3"]) == 0
    assert main([*words, out, "--patience", "1", "--steps", "5"]) == 0
    said = capsys.readouterr().out
    assert "goes on after step 3" in said
    done = len(load_state(tmp_path / "out" / "training")[0]["losses"][0])
    assert done in (4, 5)
    assert main([*words, out, "--minutes", "1e-9"]) == 0  # it had more already: not one step
    assert len(load_state(tmp_path / "out" / "training")[0]["losses"][0]) == done


def test_fewer_steps_than_were_done_are_none_at_all(words, tmp_path, capsys):
    assert main([*words, str(tmp_path / "out"), "--steps", "3"]) == 0
    assert main([*words, str(tmp_path / "out"), "--steps", "2"]) == 2
    assert "3 steps are done already; got 2" in capsys.readouterr().err


def test_a_model_of_somebody_elses_is_not_replaced(words, tmp_path, capsys):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "model.keras").write_text("drawn by hand")
    assert main([*words, str(tmp_path / "out"), "--steps", "2"]) == 2
    assert "holds a model.keras and not the training that wrote it" in capsys.readouterr().err
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["model.keras"]


def test_a_background_that_is_named_is_class_0_in_the_model_and_its_masks(words, tmp_path):
    out, found = tmp_path / "out", tmp_path / "found"
    assert main([*words, str(out), "--steps", "2", "--background", "white"]) == 0
    _, recipe = load_model(out / "model.keras")
    assert recipe.colours[0] == "#ffffff"
    assert main(["predict", "--model", str(out / "model.keras"), "--images",
                 str(tmp_path / "photos"), "--out", str(found)]) == 0  # fmt: skip
    values = np.unique(np.asarray(Image.open(found / "s0.png").convert("L")))
    assert set(values.tolist()) <= {0, 255}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="signals are of another kind there")
def test_ctrl_c_at_any_moment_of_a_training_is_one_line_and_130(tmp_path):
    words = [*kit.write_folder(tmp_path)[:-2], "--steps", "100000", "--out", str(tmp_path / "out")]
    rng, codes = random.Random(3), []
    for number in range(6):
        process = kit.start(words, errors=tmp_path / f"said{number}")
        process.join(rng.uniform(0.3, 3.5))
        if process.is_alive():
            os.kill(process.pid, signal.SIGINT)
        process.join(kit.WAIT)
        said = (tmp_path / f"said{number}").read_text(encoding="utf-8")
        codes.append(process.exitcode)
        assert len(said.split()) <= 1, said
    assert codes == [130] * 6
    if (tmp_path / "out" / "model.keras").exists():
        load_model(tmp_path / "out" / "model.keras")


def loads_tensorflow(process):
    """Tell whether a process has begun to load TensorFlow's libraries."""
    with open(f"/proc/{process.pid}/maps", encoding="utf-8") as maps:
        return "/tensorflow/" in maps.read()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="signals are of another kind there")
@pytest.mark.skipif(not os.path.exists("/proc/self/maps"), reason="nothing says what is loaded")
@pytest.mark.parametrize("seconds", [0.0, 1.0])
def test_ctrl_c_while_tensorflow_loads_is_one_line_and_130(tmp_path, seconds):
    words = [*kit.write_folder(tmp_path), "--out", str(tmp_path / "out")]
    with subprocess.Popen(
        [sys.executable, "-m", "convlab.segmentation", *words],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        end = time.monotonic() + kit.WAIT
        while not loads_tensorflow(process) and time.monotonic() < end:
            time.sleep(0.02)
        time.sleep(seconds)
        process.send_signal(signal.SIGINT)
        said = process.communicate(timeout=kit.WAIT)[1]
    assert process.returncode == 130
    assert "Traceback" not in said
    assert said.split()[-1] == "stopped"
