"""The code that the explorer offers to copy: it runs, and computes what convlab computes."""

import json
import os
import subprocess
import sys
from collections import Counter
from itertools import product
from pathlib import Path

import numpy as np
import pytest

from convlab.widgets.setting import Setting
from tests.browser.module import geometry_of, random_draw

ROOT = Path(__file__).parents[2]
CODES = """(lines) => lines.map((line) => {
  const model = m.compute(m.readLine(line));
  return { convlab: m.convlabCode(model), keras: m.kerasCode(model) };
})"""
# Snippets of Keras run in a process of their own: there TensorFlow's oneDNN is switched on, with
# which it takes a dilation in a transposed convolution on x86. Its default differs by processor.
RUN = """
import json, sys
from tests.test_keras_grid import DILATES

def run(code):
    prints = []
    try:
        exec(compile(code, "<snippet>", "exec"), {"print": prints.append})
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}"}
    (output,) = prints
    return {"dtype": output.dtype.name, "output": output.tolist()}

print(json.dumps({"dilates": DILATES, "ran": [run(code) for code in json.load(sys.stdin)]}))
"""
SINGLE = 1e-5  # of the products that a cell sums: Keras computes in float32
KINDS = list(product(["conv", "transpose"], [1, 2], [False, True], [False, True]))

# Faults in the module's own text, each once, and whose code they spoil.
FAULTS = {
    "dilation left out": (
        "convlab",
        '["dilation", perAxis(state, state.dilation), "1"]];',
        '["dilation", "1", "1"]];',
    ),
    "output_padding left out": (
        "convlab",
        "if (!conv && state.output_padding) {",
        "if (false) {",
    ),
    "a kernel without its channels": (
        "convlab",
        'image: "image[None]", kernel: "kernel", first: "[0]"',
        'image: "image[None]", kernel: "kernel[..., ::-1]", first: "[0]"',
    ),
    "padding left out": ("keras", "if (explicit && anyOf(pads)) {", "if (false) {"),
    "crops left out": ("keras", "if (explicit && anyOf(crops)) {", "if (false) {"),
    "cells between the zeros one too few": (
        "keras",
        "stride * (small - 1) + 1);",
        "stride * (small - 1));",
    ),
    "the zeros at the end left out": (
        "keras",
        "if (anyOf(extra)) lines.push",
        "if (false) lines.push",
    ),
    "sides that changed places": (
        "keras",
        '`(${pairs[axis].join(", ")})`',
        '`(${[...pairs[axis]].reverse().join(", ")})`',
    ),
    "one stride for both axes": (
        "keras",
        "const steps = shownAxes(model).map((axis) => `::${model.along[axis].stride}`);",
        "const steps = shownAxes(model).map(() => `::${model.along[1].stride}`);",
    ),
}


@pytest.fixture(scope="module")
def settings():
    """Four settings of each kind, with an output that TensorFlow gets right."""
    rng, settings = np.random.default_rng(50), []
    for operator, axes, channels, both in 4 * KINDS:
        while True:
            fixed = {"operator": operator, "axes": axes, "channels": channels}
            draw = random_draw(rng, largest=6, **fixed)
            is_both = max(draw["stride"]) > 1 and max(draw["dilation"]) > 1
            g = geometry_of(draw)
            if g is not None and is_both == both and not one_column(draw, g):
                settings.append(Setting(**draw))
                break
    return settings


def one_column(draw, g):
    """TensorFlow's float32 Conv2D errs here on x86; see tests/test_keras_grid.py."""
    return g.axes == 2 and g.small[-1] == 1 and g.stride[-2] == 1 < g.stride[-1]


def printed(code):
    """Run a snippet as a reader would, and return the one thing that it prints."""
    prints = []
    exec(compile(code, "<snippet>", "exec"), {"print": prints.append})
    (output,) = prints
    return output


def wrong_convlab(setting, output):
    return output.shape != setting.result.shape or not np.array_equal(output, setting.result)


def wrong_keras(setting, answer):
    """Whether Keras's answer is another than convlab's, or none."""
    if "error" in answer:
        return True
    output = np.array(answer["output"])
    if output.shape != setting.result.shape or answer["dtype"] != "float32":
        return True
    sizes = {"image": np.abs(setting.image), "kernel": np.abs(setting.kernel)}
    terms = setting.replaced(**sizes).result
    return bool((np.abs(output - setting.result) > SINGLE * terms.max()).any())


@pytest.fixture(scope="module")
def codes(module, settings):
    """The code of each setting: sound, and with each fault."""
    lines = [setting.line for setting in settings]
    faulty = {name: module.changed(*fault[1:]).ask(CODES, lines) for name, fault in FAULTS.items()}
    return {"sound": module.ask(CODES, lines), **faulty}


@pytest.fixture(scope="module")
def keras_answers(settings, codes):
    """What each snippet of Keras gives, by its text, and whether a dilated transpose is taken."""
    texts = sorted({code["keras"] for each in codes.values() for code in each})
    env = {**os.environ, "TF_ENABLE_ONEDNN_OPTS": "1"}
    options = {"capture_output": True, "text": True, "check": True, "env": env, "cwd": ROOT}
    run = subprocess.run([sys.executable, "-c", RUN], input=json.dumps(texts), **options)
    told = json.loads(run.stdout)
    return dict(zip(texts, told["ran"], strict=True)), told["dilates"]


def left_out(setting, dilates):
    """Whether TensorFlow has no answer here; with oneDNN it always has one."""
    return setting.operator == "transpose" and max(setting.geometry.dilation) > 1 and not dilates


def test_the_code_for_convlab_runs_and_gives_its_numbers(settings, codes):
    for setting, code in zip(settings, codes["sound"], strict=True):
        assert not wrong_convlab(setting, printed(code["convlab"])), code["convlab"]


def test_the_code_for_keras_runs_and_gives_convlabs_numbers(settings, codes, keras_answers):
    answers, dilates = keras_answers
    compared = 0
    for setting, code in zip(settings, codes["sound"], strict=True):
        if not left_out(setting, dilates):
            answer = answers[code["keras"]]
            assert not wrong_keras(setting, answer), (setting.line, code["keras"], answer)
            compared += 1
    assert compared == 64 if dilates else compared >= 40


def test_the_settings_whose_code_was_run_are_of_every_kind(settings):
    assert len(settings) == 64
    paddings = Counter(
        (s.operator, p if isinstance(p, str) else "sides")
        for s, p in ((s, s.settings["padding"]) for s in settings)
    )
    assert len(paddings) == 6
    assert min(paddings.values()) >= 2
    extra = [s.settings["output_padding"] for s in settings if s.operator == "transpose"]
    assert sum(value is not None for value in extra) >= 8
    assert sum(value is None for value in extra) >= 8
    assert sum(s.image.dtype.kind == "f" for s in settings) >= 10


def test_the_code_of_a_setting_that_cannot_be_says_so(module):
    rng, refused = np.random.default_rng(51), []
    while len(refused) < 40:
        setting = Setting(**random_draw(rng))
        if setting.geometry is None:
            refused.append(setting)
    assert {(s.operator, s.axes) for s in refused} == set(product(["conv", "transpose"], [1, 2]))
    codes = module.ask(CODES, [setting.line for setting in refused])
    for setting, code in zip(refused, codes, strict=True):
        with pytest.raises(ValueError, match="Nearest") as refusal:
            printed(code["convlab"])
        assert str(refusal.value) == setting.reason
        assert code["keras"].startswith("# There is no output")
        exec(compile(code["keras"], "<snippet>", "exec"), {})


@pytest.mark.parametrize("fault", FAULTS)
def test_code_that_computes_something_else_is_caught(settings, codes, keras_answers, fault):
    whose, (answers, dilates) = FAULTS[fault][0], keras_answers
    caught = 0
    for setting, sound, faulty in zip(settings, codes["sound"], codes[fault], strict=True):
        if sound == faulty or left_out(setting, dilates):
            continue
        if whose == "keras":
            caught += wrong_keras(setting, answers[faulty["keras"]])
        else:
            caught += convlab_is_caught(setting, faulty["convlab"])
    assert caught > 0 or not dilates


def convlab_is_caught(setting, code):
    try:
        return wrong_convlab(setting, printed(code))
    except ValueError:  # code that does not even run
        return True
