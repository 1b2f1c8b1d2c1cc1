"""The explorer as a widget: its line, its page, its answers to the browser. No browser needed."""

import os
import subprocess
import sys
from html import escape

import numpy as np
import pytest
from traitlets import TraitError

from convlab import Geometry, conv_matrix
from convlab.explorer.page import page
from convlab.explorer.widget import Explorer
from tests.explorer.test_setting import random_setting
from tests.explorer.test_verdict import CONV, SETTINGS, browser_says

MADE = """
from convlab.widgets.explorer import Explorer
print([explorer.model_id for explorer in (Explorer(), Explorer())])
"""


def told(explorer):
    """Collect what an explorer sends to the browser."""
    sent = []
    explorer.send = lambda content, buffers=None: sent.append(content)
    return sent


def asked(explorer, setting, id=1, **changes):
    content, arrays = browser_says(setting)
    question = {"id": id, "line": setting.line, **content, **changes}
    explorer._asked(explorer, question, [memoryview(a.tobytes()) for a in arrays.values()])


def test_an_explorer_is_written_as_its_line_and_the_line_makes_it_again():
    rng = np.random.default_rng(2)
    for _ in range(40):
        setting = random_setting(rng)
        explorer = Explorer(setting.operator, setting.image, setting.kernel, **setting.settings)
        again = eval(repr(explorer))
        assert repr(explorer) == explorer.line == again.line == setting.line
        assert again.geometry == explorer.geometry
        if explorer.geometry is not None:
            assert np.array_equal(again.result, explorer.result)


def test_its_answers_are_those_of_its_setting():
    explorer = Explorer("conv", CONV.image, CONV.kernel, **CONV.settings)
    assert explorer.geometry == CONV.geometry
    assert np.array_equal(explorer.result, CONV.result)
    assert np.array_equal(explorer.matrix, conv_matrix(CONV.kernel, CONV.geometry))
    assert np.array_equal(explorer.overlap, CONV.overlap)
    assert explorer.reason == ""


def test_controls_move_by_their_names_and_everything_else_stays():
    explorer = Explorer("transpose", image=[[2, 1], [4, 4]], kernel=[[1, 4, 2]], stride=(2, 1))
    explorer.set(padding="same", cell=("output", 1, 0))
    assert explorer.geometry.large == (4, 2)
    assert explorer.geometry.stride == (2, 1)
    assert explorer.line.endswith('stride=(2, 1), padding="same", cell=("output", 1, 0))')
    explorer.set(operator="conv", image=[[3, 1, 2, 5], [0, 0, 1, 1]], padding="valid")
    assert explorer.result.tolist() == [[3 + 4 + 4, 1 + 8 + 10]]


def test_a_control_that_cannot_move_so_far_leaves_everything_as_it_was():
    explorer = Explorer("conv", image=[[1, 2, 3]], kernel=[[1, 5]])
    for refused in ({"stride": 0}, {"stride": 9}, {"colour": 1}, {"image": [[1], [2, 3]]}):
        with pytest.raises(ValueError, match="nearest that works"):
            explorer.set(**refused)
        assert explorer.line == 'Explorer("conv", image=[[1, 2, 3]], kernel=[[1, 5]])'
        assert explorer.result.tolist() == [[11, 17]]


def test_a_setting_that_cannot_be_is_shown_not_thrown():
    explorer = Explorer("conv", image=[[1, 2, 3]], kernel=[[1, 5]])
    explorer.set(dilation=3)
    assert explorer.geometry is explorer.result is explorer.matrix is explorer.overlap is None
    assert "reaches over 4 cells" in explorer.reason
    explorer.set(padding=((0, 0), (1, 0)))
    assert explorer.result.tolist() == [[0 + 15]]


def test_a_line_from_outside_moves_it():
    explorer = Explorer()
    heard = []
    explorer.observe(lambda change: heard.append(change["new"]), "line")
    explorer.line = 'Explorer("conv", image=[1, 2, 3, 4], kernel=[1, 10], stride=2)'
    assert explorer.result.tolist() == [21, 43]
    assert explorer.geometry == Geometry(4, 2, 2)
    assert heard == [explorer.line]


@pytest.mark.parametrize("line", ["", "Explorer(", "print(1)", "Explorer(stride=0)", 7])
def test_a_line_that_cannot_be_read_leaves_everything_as_it_was(line):
    explorer = Explorer("conv", image=[1, 2, 3, 4], kernel=[1, 10])
    before = explorer.line, explorer.result.tolist()
    with pytest.raises((ValueError, TraitError)):
        explorer.line = line
    assert (explorer.line, explorer.result.tolist()) == before


def names_made(notebook):
    """Return the names of two explorers that are alike, in a kernel of that notebook."""
    own = {"JPY_SESSION_NAME": notebook}
    command = [sys.executable, "-c", MADE]
    return eval(subprocess.check_output(command, text=True, env=os.environ | own))


def test_no_two_explorers_have_one_name_and_a_notebook_s_keep_theirs():
    here, again, other = map(names_made, ("a/03_one.ipynb", "b/03_one.ipynb", "a/04_two.ipynb"))
    assert here == again  # what was saved is found again, wherever the file lies
    nameless = [name for _ in range(2) for name in names_made("")]
    assert len({*here, *other, *nameless}) == 8
    assert " at 0x" not in repr(Explorer())


def test_the_page_that_it_saves_opens_in_its_present_state(tmp_path):
    explorer = Explorer("transpose", image=[[2, 1]], kernel=[[1, 4]])
    explorer.set(stride=(1, 2), views="grids stamp")
    explorer.save(tmp_path / "saved.html")
    text = (tmp_path / "saved.html").read_text(encoding="utf-8")
    assert text == page(explorer.line)
    assert f'data-line="{escape(explorer.line)}"' in text
    assert "stride=(1, 2)" in explorer.line


@pytest.mark.parametrize("name", SETTINGS)
def test_the_browser_is_answered_with_its_own_number(name):
    explorer = Explorer()
    sent = told(explorer)
    asked(explorer, SETTINGS[name], id=31)
    asked(explorer, SETTINGS[name], id=32, large=[1, 99])
    assert [(answer["id"], answer["state"]) for answer in sent] == [(31, "equal"), (32, "differs")]


def test_the_browser_is_answered_about_the_line_that_it_asks_about():
    explorer = Explorer("conv", image=[[1]], kernel=[[1]])
    sent, before = told(explorer), explorer.line
    asked(explorer, CONV)
    assert sent[0]["state"] == "equal"
    assert explorer.line == before  # a question is no move


def test_a_message_of_the_browser_reaches_it():
    explorer = Explorer()
    sent = told(explorer)
    content, arrays = browser_says(CONV)
    question = {"id": 5, "line": CONV.line, **content}
    buffers = [memoryview(a.tobytes()) for a in arrays.values()]
    explorer._msg_callbacks(explorer, question, buffers)
    assert [answer["state"] for answer in sent] == ["equal"]


def test_an_explorer_refuses_what_a_setting_refuses():
    with pytest.raises(ValueError, match="strides is not a setting"):
        Explorer("conv", strides=2)
    with pytest.raises(TypeError, match="stride must be a whole number"):
        Explorer("conv", stride=1.5)
