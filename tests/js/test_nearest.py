"""Where a setting cannot be, the explorer offers the nearest that can."""

from collections import Counter

import numpy as np
import pytest

from convlab.explorer.known import MOST
from convlab.explorer.setting import Setting
from convlab.geometry import Geometry
from tests.js.module import ANSWER

CONTROLS = {"kernel": "kernel", "input": "image"}  # the label's word: the setting's name


def controls_of(setting):
    """What each control of the explorer stands at."""
    axes = setting.axes
    each = {
        name: value if isinstance(value, tuple) else (value,) * axes
        for name, value in setting.settings.items()
        if name in ("stride", "dilation", "output_padding")
    }
    sizes = {"image": setting.image.shape[:axes], "kernel": setting.kernel.shape[:axes]}
    return {**each, **sizes, "padding": setting.settings["padding"]}


def fits_along(operator, padding, control):
    """Whether one axis alone has an output, with its own number of each control."""
    extra = control["output_padding"]
    rest = {"stride": control["stride"], "padding": padding, "dilation": control["dilation"]}
    try:
        if operator == "conv":
            Geometry(control["image"], control["kernel"], **rest)
        else:
            Geometry.for_transpose(
                control["image"], control["kernel"], output_padding=extra, **rest
            )
    except ValueError:
        return False
    return True


def nearer_values(name, start, value):
    least = 0 if name == "output_padding" else 1
    return [n for n in range(least, MOST[name] + 1) if abs(n - start) < abs(value - start)]


def wrong_suggestion(setting, label, line):
    """Say what is wrong with one suggestion; "" where it keeps its promise."""
    near = Setting.from_line(line)
    if near.geometry is None:
        return "it cannot be either"
    before, after = controls_of(setting), controls_of(near)
    named = {CONTROLS.get(part.split()[0], part.split()[0]) for part in label.split(", ")}
    if {name for name in before if before[name] != after[name]} != named:
        return "it moves other controls than it names"
    for name in ("image", "kernel"):
        both = tuple(
            map(slice, np.minimum(getattr(setting, name).shape, getattr(near, name).shape))
        )
        if not np.array_equal(getattr(setting, name)[both], getattr(near, name)[both]):
            return f"it changes numbers of the {name}"
    if near.operator != setting.operator:
        return "it changes the operator"
    (name, *others) = named
    if others or name == "padding" or after[name][0] is None:
        return ""
    return nearer_than(setting, name, before, after)


def nearer_than(setting, name, before, after):
    rules = setting.settings["padding"]
    for axis in range(setting.axes):
        rule = (rules[axis],) if isinstance(rules, tuple) else rules
        own = {key: values[axis] for key, values in before.items() if key != "padding"}
        if own[name] == after[name][axis]:
            continue
        if fits_along(setting.operator, rule, own):
            return f"it moves {name} on an axis that was right"
        for value in nearer_values(name, own[name], after[name][axis]):
            if fits_along(setting.operator, rule, {**own, name: value}):
                return f"{name}={value} is nearer"
    return ""


def controls_that_mend(setting):
    """Find by trial which control alone, at some number of each broken axis, gives an output."""
    axes, rules = controls_of(setting), setting.settings["padding"]
    along = []
    for axis in range(setting.axes):
        rule = (rules[axis],) if isinstance(rules, tuple) else rules
        own = {key: values[axis] for key, values in axes.items() if key != "padding"}
        if not fits_along(setting.operator, rule, own):
            along.append((rule, own))
    names = {"image", "kernel", "stride", "dilation"}
    if setting.settings["output_padding"] is not None:
        names.add("output_padding")
    return {
        name
        for name in names
        if all(
            any(fits_along(setting.operator, rule, {**own, name: n}) for n in numbers_of(name))
            for rule, own in along
        )
    }


def numbers_of(name):
    return range(0 if name == "output_padding" else 1, MOST[name] + 1)


def wrong_advice(draw, line, suggestions):
    """Say what is wrong with what the module offers for a setting that cannot be."""
    setting = Setting(**draw)
    if not suggestions:
        return "nothing is offered"
    for label, near in suggestions:
        wrong = wrong_suggestion(setting, label, near)
        if wrong:
            return f"{label}: {wrong}"
    offered = {CONTROLS.get(label.split()[0], label.split()[0]) for label, _ in suggestions}
    forgotten = controls_that_mend(setting) - offered
    return f"{sorted(forgotten)} would do too" if forgotten else ""


@pytest.fixture(scope="module")
def refused(draws, answers):
    pairs = zip(draws, answers, strict=True)
    return [(draw, line, answer["near"]) for (draw, line), answer in pairs if not answer["ok"]]


def test_every_refusal_offers_all_the_controls_that_mend_it(refused):
    offered = Counter(label.split()[0] for *_, near in refused for label, _ in near)
    assert set(offered) == {"kernel", "input", "dilation", "stride", "padding", "output_padding"}
    assert min(offered.values()) >= 100
    for draw, line, near in refused:
        assert wrong_advice(draw, line, near) == "", line


FAULTS = {
    "no least value": ("value < least || value > most", "value > most"),
    "a step too far": ("for (let step = 1; step <= most", "for (let step = 2; step <= most"),
    "one axis alone": ("const moved = broken.every(", "const moved = broken.some("),
    "two controls at once": (
        "values[axis] = value;",
        "values[axis] = state.stride[axis] = value;",
    ),
    "what cannot be either": ("if (compute(changed).ok) found", "found"),
    "nothing for two at once": ("if (!found.length) {", "if (false) {"),
}
ATTEMPT = f"""(line) => {{
  try {{ return ({ANSWER})(line).near; }} catch (error) {{ return []; }}
}}"""


@pytest.mark.parametrize("fault", FAULTS)
def test_wrong_advice_is_caught(module, refused, fault):
    right, wrong = FAULTS[fault]
    faulty = module.changed(right, wrong)
    rare = [each for each in refused if len(each[2]) == 1]
    some = [*refused[:150], *rare]
    found = faulty.ask(f"(lines) => lines.map({ATTEMPT})", [line for _, line, _ in some])
    assert any(is_caught(*each[:2], near) for each, near in zip(some, found, strict=True))


def is_caught(draw, line, suggestions):
    try:
        return wrong_advice(draw, line, suggestions) != ""
    except (ValueError, TypeError):  # a line that no setting has
        return True
