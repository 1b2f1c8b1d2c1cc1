"""The code that the explorer offers to copy: it runs, and computes what convlab computes."""

from collections import Counter
from itertools import product

import numpy as np
import pytest

from convlab.explorer.setting import Setting
from tests.js.module import geometry_of, random_draw

CODES = """(lines) => lines.map((line) => {
  const model = m.compute(m.readLine(line));
  return { convlab: m.convlabCode(model), keras: m.kerasCode(model) };
})"""
SINGLE = 1e-5  # of the products that a cell sums: Keras computes in float32
KINDS = list(product(["conv", "transpose"], [1, 2], [False, True], [False, True]))

# Faults in the module's own text, each once, and whose code they spoil.
FAULTS = {
    "dilation left out": (
        "convlab",
        '["dilation", perAxis(state, state.dilation), "1"]',
        '["dilation", "1", "1"]',
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
    "holes of another length": (
        "keras",
        "along.map(({ dilation }) => `::${dilation}`)",
        "along.map(({ stride }) => `::${stride}`)",
    ),
    "a kernel without its holes": (
        "keras",
        'holes ? "holes" : wrapping(state).kernel;',
        "wrapping(state).kernel;",
    ),
    "output_padding left out for Keras": (
        "keras",
        "if (state.output_padding) { settings",
        "if (0) { settings",
    ),
    "sides that changed places": (
        "keras",
        '`(${pairs[axis].join(", ")})`',
        '`(${[...pairs[axis]].reverse().join(", ")})`',
    ),
    "one stride for both axes": (
        "keras",
        "const steps = along.map(({ stride }) => `::${stride}`);",
        "const steps = along.map(() => `::${model.along[1].stride}`);",
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
    import convlab.backend  # noqa: F401  (Keras, on TensorFlow and quiet)

    prints = []
    exec(compile(code, "<snippet>", "exec"), {"print": prints.append})
    (output,) = prints
    return output


def wrong_convlab(setting, output):
    return output.shape != setting.result.shape or not np.array_equal(output, setting.result)


def wrong_keras(setting, output):
    """Whether Keras's answer, in single precision, is another than convlab's."""
    if output.shape != setting.result.shape or output.dtype != np.float32:
        return True
    sizes = {"image": np.abs(setting.image), "kernel": np.abs(setting.kernel)}
    terms = setting.replaced(**sizes).result
    return bool((np.abs(output - setting.result) > SINGLE * terms.max()).any())


WRONG = {"convlab": wrong_convlab, "keras": wrong_keras}


@pytest.fixture(scope="module")
def codes(module, settings):
    """The code of each setting."""
    return module.ask(CODES, [setting.line for setting in settings])


@pytest.mark.parametrize("whose", WRONG)
def test_the_code_runs_and_gives_convlabs_numbers(settings, codes, whose):
    for setting, code in zip(settings, codes, strict=True):
        assert not WRONG[whose](setting, printed(code[whose])), (setting.line, code[whose])


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
        with pytest.raises(ValueError, match="nearest that works") as refusal:
            printed(code["convlab"])
        assert str(refusal.value) == setting.reason
        assert code["keras"].startswith("# There is no output")
        exec(compile(code["keras"], "<snippet>", "exec"), {})


@pytest.mark.parametrize("fault", FAULTS)
def test_code_that_computes_something_else_is_caught(module, settings, codes, fault):
    whose, right, wrong = FAULTS[fault]
    faulty = module.changed(right, wrong).ask(CODES, [setting.line for setting in settings])
    changed = [
        (setting, after[whose])
        for setting, before, after in zip(settings, codes, faulty, strict=True)
        if before[whose] != after[whose]
    ]
    assert any(is_caught(WRONG[whose], *each) for each in changed)


def is_caught(wrong, setting, code):
    try:
        return wrong(setting, printed(code))
    except ValueError:  # code that does not even run
        return True
