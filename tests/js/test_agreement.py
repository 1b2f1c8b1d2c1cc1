"""The explorer's module against convlab: two programs, one arithmetic, thousands of settings."""

from collections import Counter

import numpy as np
import pytest

from convlab import conv, conv_matrix, conv_transpose, matrix_entries
from convlab.explorer.known import KNOWN
from convlab.explorer.setting import Setting
from convlab.figures.style import PALETTE
from tests.js.module import ANSWER, ANSWERS, SIZES, geometry_of

RELATIVE = 1e-12  # of the products that a cell sums, where they are no whole numbers

# Faults in the module's own text, each once: what stands there, what is put in its place.
FAULTS = {
    "a flipped kernel": (
        "tap[n] = tr * across.kernel + tc;",
        "tap[n] = (down.kernel - tr) * across.kernel - 1 - tc;",
    ),
    "the odd zero of same put before": (
        "return [Math.floor(total / 2), total - Math.floor(total / 2)];",
        "return [total - Math.floor(total / 2), Math.floor(total / 2)];",
    ),
    "sides that changed places": (
        "const lr = r - down.before; const lc = c - across.before;",
        "const lr = r - down.after; const lc = c - across.after;",
    ),
    "a dropped channel": (
        "entries.in[n] = conv ? source * cLarge + i : source * cSmall + j;",
        "entries.in[n] = conv ? source * cLarge : source * cSmall;",
    ),
    "channels of the kernel that changed places": (
        "entries.tap[n] = (meets.tap[m] * cLarge + i) * cSmall + j;",
        "entries.tap[n] = (meets.tap[m] * cSmall + j) * cLarge + i;",
    ),
    "the stride of the other axis": (
        "const r = sr * down.stride + tr * down.dilation;",
        "const r = sr * across.stride + tr * down.dilation;",
    ),
    "no dilation": (
        "const c = sc * across.stride + tc * across.dilation;",
        "const c = sc * across.stride + tc;",
    ),
    "the textbook's size of a transpose": ("Math.max(stride - reach, 0)", "0"),
    "output_padding None taken for 0": (
        "const large = given === null ? stride * n :",
        "const large = given === null ? stride * (n - 1) + (reach % 2) :",
    ),
    "an output_padding that is too large, taken": ("given >= stride", "given > stride"),
    "an output_padding that is too small, taken": ("1 - reach % 2 : 0;", "0 : 0;"),
    "a kernel that does not fit, taken": ("if (reach > room) {", "if (reach > room + 1) {"),
    "a crop that leaves nothing, taken": (
        "if (written - before - after < 1) {",
        "if (written - before - after < 0) {",
    ),
    "one product too few": (
        "if (meets.large[m] < 0) continue;",
        "if (meets.large[m] < 1) continue;",
    ),
    "a number lost in the line": (
        'add("dilation", perAxis(state, state.dilation), "1");',
        'add("dilation", python(state.dilation[1]), "1");',
    ),
    "values in single precision": (
        "model.y[entries.out[n]] += x[entries.in[n]] * w[entries.tap[n]];",
        "model.y[entries.out[n]] += Math.fround(x[entries.in[n]] * w[entries.tap[n]]);",
    ),
}


def computed(draw, g):
    """What convlab computes, flat, and the sum of each cell's products without their signs."""
    operate = conv if draw["operator"] == "conv" else conv_transpose
    image, kernel = draw["image"][None], draw["kernel"]
    if kernel.ndim < 3:
        image, kernel = image[..., None], kernel[..., None, None]
    results = operate(image, kernel, g), operate(np.abs(image), np.abs(kernel), g)
    return [result.ravel() for result in results]


def entries_of(draw, g):
    """The matrix as (row, column, value), oriented as the operator reads it, in order of rows."""
    rows, columns, values = matrix_entries(draw["kernel"], g)
    if draw["operator"] == "transpose":
        rows, columns = columns, rows
    order = np.lexsort((columns, rows))
    return rows[order], columns[order], values[order]


def difference(draw, line, answer):
    """Say where the module and convlab differ first; "" where they agree."""
    g = geometry_of(draw)
    if answer["ok"] != (g is not None):
        return "one refuses, the other does not"
    if answer["line"] != line:
        if "e-" not in line:  # both write 1e-05 in their own way
            return "the line is written in another way"
        if Setting.from_line(answer["line"]).line != line:
            return "the line says something else"
    if g is None:
        return "" if answer["problems"] and all(answer["problems"]) else "a refusal has no words"
    first = {"small": [1], "large": [1], "pads": [[0, 0]]} if g.axes == 1 else {}
    for name, own in (("small", g.small), ("large", g.large), ("pads", g.pads)):
        if answer[name] != [*first.get(name, []), *map(plain, own)]:
            return f"{name} differs"
    output, scale = computed(draw, g)
    theirs = np.array(answer["output"])
    precision = 0 if output.dtype.kind == "i" else RELATIVE
    if theirs.shape != output.shape or (np.abs(theirs - output) > precision * scale).any():
        return "the output differs"
    order = np.lexsort((answer["columns"], answer["rows"]))
    for name, own in zip(("rows", "columns", "values"), entries_of(draw, g), strict=True):
        if not np.array_equal(np.array(answer[name])[order], own):
            return f"{name} of the matrix differ"
    return ""


def plain(size):
    return list(size) if isinstance(size, tuple) else size


def test_the_module_and_convlab_agree_on_every_setting(draws, answers):
    assert len(answers) >= 5_000
    for (draw, line), answer in zip(draws, answers, strict=True):
        assert difference(draw, line, answer) == "", line


def test_the_settings_compared_are_of_every_kind(draws, answers):
    kinds, more = Counter(), Counter()
    for (draw, _), answer in zip(draws, answers, strict=True):
        axes, channels = len(draw["stride"]), draw["kernel"].ndim > 2
        kinds[draw["operator"], axes, channels, answer["ok"]] += 1
        numbers = draw["image"].dtype.kind + draw["kernel"].dtype.kind
        more[numbers, answer["ok"]] += 1
        rule = draw["padding"]
        more[rule if isinstance(rule, str) else type(rule), draw["operator"], answer["ok"]] += 1
        more["output_padding", "output_padding" in draw, answer["ok"]] += 1
        more["both", min(max(draw["stride"]), max(draw["dilation"])) > 1, answer["ok"]] += 1
        more["unequal", len(set(draw["stride"])), len(set(draw["dilation"])), answer["ok"]] += 1
    assert len(kinds) == 16
    assert min(kinds.values()) >= 100
    more = {kind: count for kind, count in more.items() if kind[:2] != ("same", "conv")}
    assert min(more.values()) >= 80, sorted(more.items(), key=lambda item: item[1])[:5]
    assert Counter(a["ok"] for a in answers)[False] > 1000


@pytest.mark.parametrize("fault", FAULTS)
def test_the_comparison_catches(module, draws, fault):
    right, wrong = FAULTS[fault]
    some = draws[:300]
    found = module.changed(right, wrong).ask(ANSWERS, [line for _, line in some])
    assert any(difference(*each, answer) for each, answer in zip(some, found, strict=True))


# ---------------------------------------------------------------- names that both must know


def test_the_colours_are_those_of_the_figures(module):
    theirs = module.ask("() => m.PALETTE")
    assert {role: colour.upper() for role, colour in theirs.items()} == PALETTE._asdict()


def test_what_both_know_is_in_the_bundle_as_it_stands_now(module):
    limits = module.ask("() => m.LIMITS")
    own = dict(KNOWN["limits"])
    assert limits == {"size": own.pop("image"), "sides": own.pop("padding"), **own}
    assert module.ask("() => m.VIEWS") == KNOWN["views"]
    assert module.ask("() => m.KINDS") == KNOWN["kinds"]
    assert module.ask("() => Object.keys(m.QUESTIONS)") == KNOWN["questions"]
    assert module.ask("() => m.PRESETS") == KNOWN["presets"]


# ---------------------------------------------------------------- presets

# The guide's figures: V. Dumoulin and F. Visin, arXiv:1603.07285, chapters 2, 4 and 5.
GUIDE = {
    "Guide, convolution": {
        "No padding, no strides": (4, 2),
        "Arbitrary padding": (5, 6),
        "Half (same) padding": (5, 5),
        "Full padding": (5, 7),
        "No padding, strides": (5, 2),
        "Padding and strides": (5, 3),
        "Padding and strides, odd": (6, 3),
        "Dilation": (7, 3),
    },
    "Guide, transposed": {
        "No padding, no strides": (2, 4),
        "Arbitrary padding": (6, 5),
        "Half (same) padding": (5, 5),
        "Full padding": (7, 5),
        "No padding, strides": (2, 5),
        "Padding and strides": (3, 5),
        "Padding and strides, odd": (3, 6),
        "Dilation": (3, 7),
    },
}
GOLDEN = {  # published numbers
    "The matrix example": [[122, 148], [126, 134]],
    "Its transpose": [[2, 9, 6, 1], [6, 29, 30, 7], [10, 29, 33, 13], [12, 24, 16, 4]],
    "Dive into Deep Learning, stride 2": [[0, 0, 0, 1], [0, 0, 2, 3], [0, 2, 0, 3], [4, 6, 6, 9]],
}


@pytest.fixture(scope="module")
def presets(module):
    """Group and name of each preset, with its setting and what the module computes."""
    groups = KNOWN["presets"]
    return {
        (group, name): (Setting.from_line(line), module.ask(ANSWER, line))
        for group, lines in groups.items()
        for name, line in lines.items()
    }


def test_every_preset_is_read_and_computed_alike_in_both_languages(presets):
    assert len(presets) >= 25
    for name, (setting, answer) in presets.items():
        sizes = {name: setting.settings[name] for name in SIZES}
        own = {name: getattr(setting, name) for name in ("operator", "image", "kernel")}
        assert difference({**own, **sizes}, setting.line, answer) == "", name
        assert answer["ok"], name


def test_the_guides_figures_have_the_guides_sizes(presets):
    sizes = {
        group: {
            name: (setting.image.shape, setting.result.shape)
            for (of, name), (setting, _) in presets.items()
            if of == group
        }
        for group in GUIDE
    }
    assert sizes == {
        group: {name: ((read,) * 2, (written,) * 2) for name, (read, written) in figures.items()}
        for group, figures in GUIDE.items()
    }


def test_causal_presets_read_the_past_alone_and_their_transpose_the_future(presets):
    ones = {name: setting for (of, name), (setting, _) in presets.items() if of == "One axis"}
    for name, setting in ones.items():
        matrix = conv_matrix(np.asarray(setting.kernel), setting.geometry)
        reads = matrix if setting.operator == "conv" else matrix.T
        assert reads.shape == (8, 8), name
        later = np.triu(reads, 1) if setting.operator == "conv" else np.tril(reads, -1)
        assert not later.any(), name
        assert np.diag(reads).all(), name


def test_presets_give_the_numbers_that_were_published(presets):
    lessons = {name: answer["output"] for (_, name), (_, answer) in presets.items()}
    for name, rows in GOLDEN.items():
        assert lessons[name] == np.ravel(rows).tolist()
    guide = {
        name: presets["Guide, convolution", name][0].result.tolist()
        for name in GUIDE["Guide, convolution"]
    }
    assert guide["No padding, no strides"] == [[12, 12], [10, 17]]
    assert guide["No padding, strides"] == [[12, 17], [9, 14]]
    assert guide["Padding and strides"] == [[6, 17, 3], [8, 17, 13], [6, 4, 4]]
