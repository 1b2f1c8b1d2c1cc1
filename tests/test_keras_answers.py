"""Keras's answers, recorded for where there is no Keras."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from convlab.keras_bridge import from_keras, keras_answers, keras_conv, keras_conv_transpose
from convlab.keras_bridge.keras_answers import NOTED, digest

Y, W = np.array([[2, 1], [4, 4]]), np.array([[1, 4, 1], [1, 4, 3], [3, 3, 1]])  # lesson 4's
WITHOUT_KERAS = """
import sys
from importlib.abc import MetaPathFinder
class Absent(MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("keras", "tensorflow"):
            raise ModuleNotFoundError(f"No module named {name!r}", name=name.partition(".")[0])
sys.meta_path.insert(0, Absent())
"""


@pytest.fixture
def without_keras(monkeypatch):
    monkeypatch.setattr(keras_answers, "INSTALLED", False)


@pytest.mark.parametrize("settings", [{}, {"stride": 2}])
def test_a_recorded_answer_is_kerass_own_and_says_that_it_is_recorded(
    settings, without_keras, monkeypatch, capsys
):
    recorded = keras_conv_transpose(Y, W, **settings)
    assert "Conv2DTranspose: recorded, from Keras 3." in capsys.readouterr().out
    monkeypatch.setattr(keras_answers, "INSTALLED", True)
    live = keras_conv_transpose(Y, W, **settings)
    assert recorded.dtype == live.dtype
    assert np.array_equal(recorded, live)
    assert capsys.readouterr().out == ""


def test_what_was_not_recorded_is_refused_with_the_nearest(without_keras):
    with pytest.raises(LookupError, match=r"stride.*nearest that works: y of shape"):
        keras_conv_transpose(Y, W, stride=3)
    with pytest.raises(LookupError, match="Keras is not installed"):
        from_keras("never asked")(lambda: {})()


def test_one_other_number_is_another_question(without_keras):
    with pytest.raises(LookupError):
        keras_conv_transpose(Y + np.array([[0, 0], [0, 1]]), W)


@pytest.mark.parametrize("kind", [np.int32, np.int64, np.uint8])
def test_the_default_integer_of_a_machine_does_not_matter(kind, without_keras):
    assert keras_conv_transpose(Y.astype(kind), W.astype(kind)).shape == (4, 4)


def test_the_last_bits_do_not_tell_questions_apart_and_more_does():
    x = np.random.default_rng(0).standard_normal(1000)
    assert digest({"x": x}) == digest({"x": x * (1 + 2e-16)})
    assert digest({"x": x}) != digest({"x": x * (1 + 1e-4)})
    assert digest({"x": x}) != digest({"x": x.astype(np.float32)})
    assert digest({"x": x, "stride": 1}) != digest({"x": x, "stride": 2})


def test_what_keras_says_otherwise_than_the_record_is_found(monkeypatch):
    monkeypatch.setenv(NOTED, "compare")
    keras_conv_transpose(Y, W)  # agrees
    entries = keras_answers._entries()
    (answer,) = [
        entry
        for key, entry in entries.items()
        if key == f"Conv2DTranspose/{digest(_question(Y, W))}"
    ]
    monkeypatch.setitem(answer, "output", answer["output"] + 1)
    with pytest.raises(AssertionError, match="no such answer"):
        keras_conv_transpose(Y, W)
    monkeypatch.setitem(answer, "output", answer["output"][..., :-1])
    with pytest.raises(AssertionError, match="no such answer"):
        keras_conv_transpose(Y, W)
    with pytest.raises(AssertionError, match="no such answer"):
        keras_conv(np.ones((7, 7)), np.ones((5, 2)))


@pytest.mark.parametrize("padding", ["same", "valid"])
def test_words_of_an_answer_are_held_against_the_record_too(padding, monkeypatch):
    monkeypatch.setenv(NOTED, "compare")
    key = f"words/{digest({})}"
    monkeypatch.setitem(keras_answers._entries(), key, {"padding": np.array(["same", "same"])})
    ask = from_keras("words")(lambda: {"padding": ["same", padding]})
    if padding == "same":
        assert ask()["padding"].tolist() == ["same", "same"]
    else:
        with pytest.raises(AssertionError, match="no such answer"):
            ask()


def _question(y, w):
    settings = {"strides": 1, "padding": "valid", "dilation_rate": 1, "output_padding": None}
    return {"y": y[None, ..., None], "w": w[..., None, None], **settings}


def test_without_tensorflow_convlab_answers_and_what_needs_it_says_so():
    code = f"""{WITHOUT_KERAS}
from convlab.keras_bridge import keras_conv_transpose
from convlab.backend import INSTALLED, keras
import numpy as np
print(INSTALLED, keras_conv_transpose(np.array({Y.tolist()}), np.array({W.tolist()})).shape)
try:
    from convlab.segmentation.models import get_unet
except ModuleNotFoundError as error:
    print(error)
"""
    run = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[1],
    )
    assert "False (4, 4)" in run.stdout
    assert "needs TensorFlow, which is not installed here; nearest that works: pip" in run.stdout


def test_a_broken_tensorflow_is_not_taken_for_a_missing_one():
    code = WITHOUT_KERAS.replace('name=name.partition(".")[0])', 'name="libcuda")')
    run = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport convlab.backend"],
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[1],
    )
    assert run.returncode == 1
    assert "ModuleNotFoundError" in run.stderr
