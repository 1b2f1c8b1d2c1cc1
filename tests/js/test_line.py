"""The line of Python: the module and Python read it alike, write it alike, refuse it alike."""

import numpy as np
import pytest

from convlab.explorer.known import KINDS, QUESTIONS, VIEWS
from convlab.explorer.setting import Setting
from tests.js.module import TEXT, line_of, random_draw
from tests.js.node import answers_in_time

# What cannot be read: the line, and a word that the message must have.
MALFORMED = {
    "nothing": ("", "Explorer"),
    "spaces": ("   ", "Explorer"),
    "another call": ("Geometry(4)", "Explorer"),
    "a name alone": ("Explorer", "Explorer"),
    "unclosed": ("Explorer(", "end"),
    "unclosed list": ("Explorer(image=[[1, 2]", "]"),
    "unclosed tuple": ("Explorer(stride=(1, 2", ")"),
    "unclosed word": ('Explorer("conv', "value"),
    "something after": ("Explorer()x", "follow"),
    "two calls": ("Explorer(); Explorer()", "follow"),
    "an empty place": ("Explorer(stride=2,,)", "value|name"),
    "no value": ("Explorer(stride=)", "value"),
    "an operator that does not exist": ('Explorer("convolve")', "operator"),
    "an operator that is no word": ("Explorer(operator=None)", "operator"),
    "a number without a name": ('Explorer("conv", 2)', "name|fit together"),
    "a setting that does not exist": ("Explorer(strides=2)", "strides"),
    "a setting of every object": ("Explorer(constructor=1)", "constructor"),
    "the prototype": ("Explorer(__proto__=1)", "__proto__"),
    "a name given twice": ("Explorer(stride=1, stride=2)", "stride"),
    "a call inside": ("Explorer(image=open('x'))", "value"),
    "a word that is no literal": ("Explorer(stride=two)", "value"),
    "arithmetic": ("Explorer(stride=1 + 1)", "comma"),
    "an image of no rows": ("Explorer(image=[])", "image"),
    "an image of empty rows": ("Explorer(image=[[], []])", "image"),
    "rows of unequal length": ("Explorer(image=[[1], [2, 3]])", "image"),
    "a kernel of words": ('Explorer(kernel=[["a"]])', "kernel"),
    "an image with None": ("Explorer(image=[[1, None]])", "image"),
    "an infinite number": ("Explorer(image=[[1e400]])", "image"),
    "an image that is a number": ("Explorer(image=5)", "image"),
    "five axes": ("Explorer(kernel=[[[[[1]]]]])", "kernel"),
    "seventeen columns": (f"Explorer(image=[{[1] * 17}])", "image"),
    "eight taps": (f"Explorer(image={[1] * 9}, kernel={[1] * 8})", "kernel"),
    "channels that do not meet": ("Explorer(image=[[1, 2]], kernel=[[[1], [2], [3]]])", "channel"),
    "four channels": ("Explorer(image=[[1, 2, 3, 4]], kernel=[[[1], [2], [3], [4]]])", "channel"),
    "stride 0": ("Explorer(stride=0)", "stride"),
    "stride 5": ("Explorer(stride=(1, 5))", "stride"),
    "half a stride": ("Explorer(stride=1.5)", "stride"),
    "a stride that is true": ("Explorer(stride=True)", "stride"),
    "no stride": ("Explorer(stride=None)", "stride"),
    "three strides": ("Explorer(stride=(1, 2, 1))", "stride"),
    "two strides in one dimension": ("Explorer(image=[1], kernel=[1], stride=(1, 2))", "stride"),
    "a negative dilation": ("Explorer(dilation=-1)", "dilation"),
    "no dilation": ("Explorer(dilation=None)", "dilation"),
    "no padding": ("Explorer(padding=None)", "padding"),
    "a padding of another name": ('Explorer(padding="full")', "padding"),
    "a negative padding": ("Explorer(padding=-1)", "padding"),
    "a padding of seven": ("Explorer(padding=((0, 7), (0, 0)))", "padding"),
    "three sides": ("Explorer(padding=((0, 1, 2), (0, 0)))", "padding"),
    "sides of one axis": ("Explorer(padding=((0, 1),))", "padding"),
    "output_padding 4": ("Explorer('transpose', output_padding=4)", "output_padding"),
    "a negative output_padding": ("Explorer('transpose', output_padding=-1)", "output_padding"),
    "a front that is a number": ("Explorer(front=1)", "front"),
    "a front of three": ("Explorer(front=(0, 0, 0))", "front"),
    "a fourth channel in front": ("Explorer(front=(0, 3))", "front"),
    "a cell that is a number": ("Explorer(cell=1)", "cell"),
    "a cell of no kind": ("Explorer(cell=('pixel', 0, 0))", "cell"),
    "a cell of one number": ("Explorer(cell=('tap', 0))", "cell"),
    "half a cell": ("Explorer(cell=('tap', 0.5, 0))", "cell"),
    "a cell before the first": ("Explorer(cell=('tap', 0, -1))", "cell"),
    "a view that does not exist": ("Explorer(views='grids matrices')", "views"),
    "a view of every object": ("Explorer(views='toString')", "views"),
    "no view": ("Explorer(views='')", "views"),
    "views that are a number": ("Explorer(views=1)", "views"),
    "a question that does not exist": ("Explorer(predict='colour')", "predict"),
    "a question of every object": ("Explorer(predict='constructor')", "predict"),
    "a question that is true": ("Explorer(predict=True)", "predict"),
    "a projector that is a word": ("Explorer(projector='no')", "projector"),
    "a ghost that is a number": ("Explorer(ghost=7)", "ghost"),
    "ten thousand brackets": (f"Explorer(image={'[' * 10_000}", ""),
    "a hundred thousand signs": (f"Explorer(stride={'-' * 100_000}1)", "value"),
    "a hundred thousand words": (f"Explorer(views={'x ' * 100_000!r})", "views"),
}

READ = """(lines) => lines.map((line) => {
  try { return { line: m.writeLine(m.readLine(line)) }; }
  catch (error) { return { error: error.message, known: error.constructor === Error }; }
})"""


def look(rng, draw):
    """Draw how a setting is looked at."""
    axes = len(draw["stride"])
    kind = str(rng.choice(KINDS))
    places = rng.integers(1, 9, 2 if kind == "entry" else axes)
    order = rng.permutation(len(VIEWS))[: rng.integers(1, len(VIEWS) + 1)]
    shown = {
        "cell": (kind, *map(int, places)),
        "views": " ".join(VIEWS[n] for n in order),
        "predict": str(rng.choice(QUESTIONS)),
        "projector": True,
        "ghost": False,
        "front": tuple(map(int, rng.integers(0, draw["kernel"].shape[axes:] or (1, 1)))),
    }
    if draw["operator"] == "transpose":
        shown["front"] = shown["front"][::-1]
    return {name: value for name, value in shown.items() if rng.random() < 0.5}


def test_a_line_written_by_either_is_read_by_the_other_and_written_the_same(module):
    rng = np.random.default_rng(40)
    draws = [random_draw(rng) for _ in range(1000)]
    lines = [line_of({**draw, **look(rng, draw)}) for draw in draws]
    for line, answer in zip(lines, module.ask(READ, lines), strict=True):
        assert "error" not in answer, (line, answer)
        if "e-" not in line:  # both write 1e-05 in their own way
            assert answer["line"] == line
        assert Setting.from_line(answer["line"]).line == line
    assert sum("cell=" in line for line in lines) > 300
    assert sum("front=" in line for line in lines) > 80
    assert sum("views=" in line for line in lines) > 300


def test_a_line_that_was_read_reads_again_as_itself(module):
    rng = np.random.default_rng(41)
    numbers = [float(n) for n in 10.0 ** rng.uniform(-30, 30, 300) * rng.choice([-1, 1], 300)]
    lines = [f"Explorer(image={[numbers[n : n + 10]]}, kernel=[[1]])" for n in range(0, 300, 10)]
    once = [answer["line"] for answer in module.ask(READ, lines)]
    assert [answer["line"] for answer in module.ask(READ, once)] == once
    for line, first in zip(once, lines, strict=True):  # not one digit is lost
        assert np.array_equal(Setting.from_line(line).image, Setting.from_line(first).image)


def test_channels_taken_away_leave_a_line_that_can_be_read(module):
    many = Setting("conv", np.ones((2, 2, 3), int), np.ones((1, 1, 3, 3), int), front=(2, 1))
    code = "(line) => { const s = m.readLine(line); s.channels = [2, 1]; return m.writeLine(s); }"
    fewer = module.ask(code, many.line)
    assert Setting.from_line(fewer).settings["front"] == (1, 0)
    assert module.ask(READ, [fewer]) == [{"line": fewer}]


@pytest.mark.parametrize(
    ("line", "written"),
    [
        ("Explorer()", Setting("conv").line),
        (" Explorer ( ) ", Setting("conv").line),
        ("Explorer('transpose',)", Setting("transpose").line),
        ("Explorer(operator='transpose', image=None)", Setting("transpose").line),
        (
            "Explorer(kernel=((1,), (2.50,)),\n  image=[[+3], [-.5]])",
            Setting(image=[[3], [-0.5]], kernel=[[1], [2.5]]).line,
        ),
        ("Explorer(output_padding=None, predict=None, cell=None)", Setting("conv").line),
        ("Explorer(stride=[2, 2], padding=[[1, 1], [1, 1]])", Setting(stride=2, padding=1).line),
    ],
)
def test_python_can_be_written_in_more_ways_than_one(module, line, written):
    (answer,) = module.ask(READ, [line])
    assert answer == {"line": written}
    assert Setting.from_line(line).line == written


def test_no_line_holds_the_page(module):
    lines = [line for line, _ in MALFORMED.values()]
    questions = [{"module": TEXT}, {"of": 0, "code": READ, "given": lines}]
    _, read = answers_in_time(questions, 20)
    assert len(read) == len(lines)


@pytest.mark.parametrize("case", MALFORMED)
def test_a_line_that_cannot_be_read_is_refused_by_both_with_a_word_that_helps(module, case):
    line, word = MALFORMED[case]
    with pytest.raises((ValueError, TypeError), match="nearest that works"):
        Setting.from_line(line)
    (answer,) = module.ask(READ, [line])
    assert "error" in answer, "the module reads it"
    assert any(part in answer["error"] for part in word.split("|")), answer["error"]
    assert answer["known"], f"an accident: {answer['error']}"
    assert 10 < len(answer["error"]) < 300
