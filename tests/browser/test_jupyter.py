"""The explorer in JupyterLab and in Notebook 7: with its kernel, against it, and without one."""

import json
import os
import subprocess
import sys
import urllib.request
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.browser.browsers import jupyter, notebook
from tests.browser.hand import find, hover, setting, slide, until

LINE = "Explorer('transpose', image=[[2, 1], [4, 3]], kernel=[[1, 4], [2, 5]], stride=2)"
SHOW = f"from convlab.explorer.widget import Explorer\nexplorer = {LINE}\nexplorer"
PRINT = "print(explorer.line)"
SET = "explorer.set(operator='conv', image=[[1, 2, 3], [4, 5, 6]], stride=1)"
MOVES = [  # unequal on the way, and equal at the end
    f"explorer.set(image={image}, stride={stride})"
    for image, stride in (([[1, 2, 3], [4, 5, 6]], 2), ([[5, 6], [7, 8]], 3), ([[2, 1], [4, 3]], 1))
]
BROWSER_IS_WRONG = """
from convlab.widgets.explorer import Explorer
from convlab.explorer.page import MODULE
right = MODULE.read_text(encoding="utf-8")
wrong = right.replace("  model.entries = entries;", "  model.y[6] += 1; model.entries = entries;")
assert wrong != right
class Wrong(Explorer):
    _esm = wrong
Wrong('transpose', image=[[2, 1], [4, 3]], kernel=[[1, 4], [2, 5]], stride=2)
"""
CONVLAB_IS_WRONG = f"""
from convlab.explorer import verdict
right = verdict.matrix_entries
def wrong(w, g):
    rows, columns, values = right(w, g)
    return rows, columns, values[::-1]
verdict.matrix_entries = wrong
from convlab.explorer.widget import Explorer
{LINE}
"""


@dataclass
class App:
    """A running JupyterLab or Notebook 7, and the folder of its notebooks."""

    name: str
    address: str
    folder: Path
    browser: object

    def open(self, name, complaints=None):
        """Open a notebook in a page of its own; errors from then on are collected."""
        page = self.browser.new_page(
            viewport={"width": 1280, "height": 1400}, reduced_motion="reduce"
        )
        page.set_default_timeout(30_000)
        where = f"lab/tree/{name}?reset" if self.name == "lab" else f"notebooks/{name}"
        page.goto(f"{self.address}/{where}")
        page.locator(".jp-Notebook .jp-Cell").first.wait_for()
        if complaints is not None:
            page.on("pageerror", lambda error: complaints.append(str(error)))
            page.on("console", lambda said: said.type == "error" and complaints.append(said.text))
        return page

    def sessions(self):
        """What the server runs for its notebooks."""
        with urllib.request.urlopen(f"{self.address}/api/sessions") as answer:
            return json.load(answer)

    def wait_for_kernel(self, page, name):
        """Wait until the notebook's kernel is idle and the page is connected to it."""
        for _ in range(600):
            for session in self.sessions():
                kernel = session["kernel"]
                ready = kernel["execution_state"] == "idle" and kernel["connections"]
                if session["path"].endswith(name) and ready:
                    return
            page.wait_for_timeout(100)
        raise TimeoutError(f"no kernel for {name}: {self.sessions()}")

    def shut_down(self, page, name):
        """Shut the kernel of a notebook down from the menu of its page."""
        page.get_by_role("menuitem", name="Kernel", exact=True).click()
        page.get_by_role("menuitem", name="Shut Down Kernel", exact=True).click()
        for _ in range(600):
            if not [one for one in self.sessions() if one["path"].endswith(name)]:
                return
            page.wait_for_timeout(100)
        raise TimeoutError(f"the kernel of {name} does not stop: {self.sessions()}")

    def trust(self, name):
        """Trust a notebook, as ``jupyter trust`` does for its reader."""
        own = {"JUPYTER_DATA_DIR": str(self.folder / ".jupyter" / "DATA_DIR")}
        command = [sys.executable, "-m", "jupyter", "trust", str(self.folder / name)]
        subprocess.run(command, env={**os.environ, **own}, check=True, capture_output=True)


@pytest.fixture(scope="module")
def executed(tmp_path_factory):
    """The text of a notebook that was run and saved with its widgets, as a lesson is."""
    file = tmp_path_factory.mktemp("executed") / "lesson.ipynb"
    file.write_text(json.dumps(notebook(SHOW)), encoding="utf-8")
    command = [sys.executable, "-m", "jupyter", "execute", "--inplace", str(file)]
    own = {"JPY_SESSION_NAME": "lesson.ipynb"}  # as a Jupyter server names it to its kernel
    subprocess.run(command, env=os.environ | own, check=True, capture_output=True)
    text = file.read_text(encoding="utf-8")
    assert "application/vnd.jupyter.widget-state+json" in json.loads(text)["metadata"]["widgets"]
    return text


@pytest.fixture(scope="module", params=["lab", "notebook"])
def app(request, chrome, executed, tmp_path_factory):
    """A server of each application, with the notebooks of these tests."""
    folder = tmp_path_factory.mktemp(request.param)
    for name, cells in {
        "alive.ipynb": (SHOW, PRINT, SET),
        "faults.ipynb": (BROWSER_IS_WRONG, CONVLAB_IS_WRONG),
        "moves.ipynb": (SHOW, *MOVES),
    }.items():
        (folder / name).write_text(json.dumps(notebook(*cells)), encoding="utf-8")
    for name in ("lesson.ipynb", "trusted.ipynb"):
        (folder / name).write_text(executed, encoding="utf-8")
    with jupyter(folder, request.param) as address:
        yield App(request.param, address, folder, chrome)


def run(page, n):
    """Run a cell with the keyboard."""
    page.locator(".jp-CodeCell .cm-content").nth(n).click()
    page.keyboard.press("Control+Enter")


def printed(page, n, text):
    """Wait until a cell has printed a text."""
    output = page.locator(".jp-CodeCell").nth(n).locator(".jp-OutputArea-output")
    output.filter(has_text=text).wait_for()


def until_alive(page, state="equal"):
    """Wait until the explorer is shown, and says whether convlab agrees."""
    page.locator(f'.cx-verdict[data-state="{state}"]').first.wait_for()
    until(page, "hands.focus")
    return page.locator(".cx-verdict").first.inner_text()


def until_restored(page):
    """Wait until an explorer is shown that no kernel knows.

    Where the application shows the outputs before it has read the saved widgets, they stay empty:
    then the page is loaded once more, as a reader is told to.
    """
    for _ in range(120):
        if page.locator(".cx").count():
            break
        page.wait_for_timeout(100)
    else:
        page.reload()
    return until_alive(page, "alone")


def lights(page):
    """Whether a cell under the mouse lights what is tied to it."""
    page.locator('.cx-block[data-block="output"]').first.scroll_into_view_if_needed()
    found = []
    for r, c in ((3, 1), (0, 2)):
        hover(page, "output", r, c)
        found.append(find(page, "[hands.focus.ref, Array.from(hands.focus.tied.input)]"))
    # Stride 2 and a kernel of 2: each output cell belongs to one stamp.
    return found == [
        [{"kind": "output", "index": 13}, [0, 0, 1, 0]],
        [{"kind": "output", "index": 2}, [0, 1, 0, 0]],
    ]


@pytest.fixture(scope="module")
def alive(app):
    """A page of a notebook whose first cell was run; what goes wrong from then on is collected."""
    complaints = []
    page = app.open("alive.ipynb", complaints)
    app.wait_for_kernel(page, "alive.ipynb")
    complaints.clear()  # what the application itself complains of while it starts
    run(page, 0)
    until_alive(page)
    yield page
    page.close()
    assert complaints == []


def test_it_loads_hovers_and_convlab_agrees(alive):
    assert (
        until_alive(alive) == "\N{CHECK MARK} convlab agrees: 16 numbers, 16 entries of the matrix"
    )
    assert lights(alive)


def test_a_slider_under_the_arrow_keys_moves_the_line_in_python_too(alive):
    alive.get_by_label("stride rows", exact=True).focus()
    slide(alive, "stride rows", 3)
    assert setting(alive).settings["stride"] == 3
    until(alive, "hands.lineField.value === hands.line")  # the hand rests: Python is told
    run(alive, 1)
    printed(alive, 1, "stride=3")
    slide(alive, "stride rows", 2)
    until(alive, "hands.lineField.value === hands.line")
    run(alive, 1)
    printed(alive, 1, "stride=2")


def test_python_moves_the_explorer_in_the_browser(alive):
    run(alive, 2)
    until(alive, "hands.state.operator === 'conv' && hands.state.stride[0] === 1")
    assert setting(alive).image.tolist() == [[1, 2, 3], [4, 5, 6]]
    assert "2 numbers, 8 entries" in until_alive(alive)
    alive.get_by_role("button", name="undo (Ctrl+Z)").click()
    until(alive, "hands.state.operator === 'transpose' && hands.lineField.value === hands.line")
    run(alive, 1)
    printed(alive, 1, 'Explorer("transpose"')


def test_what_the_cells_of_a_notebook_do_is_no_step_of_the_hand_s_and_unties_nothing(app):
    page = app.open("moves.ipynb")
    app.wait_for_kernel(page, "moves.ipynb")
    for n in range(len(MOVES) + 1):
        run(page, n)
        if n == 0:
            until_alive(page)
    until(page, "hands.state.stride[0] === 1 && hands.state.image[0] === 2")
    page.wait_for_timeout(500)
    assert page.get_by_role("button", name="undo (Ctrl+Z)").is_disabled()
    assert page.locator(".cx-tie[aria-label^='size']").get_attribute("aria-pressed") == "true"
    slide(page, "stride rows", 2)
    run(page, len(MOVES))
    until(page, "hands.state.stride[0] === 1")
    page.get_by_role("button", name="undo (Ctrl+Z)").click()
    assert find(page, "Array.from(hands.state.stride)") == [2, 2]
    page.close()


@pytest.mark.parametrize("enter", [False, True])
def test_a_click_after_typing_a_line_is_not_lost(app, enter):
    page = app.open("moves.ipynb")
    app.wait_for_kernel(page, "moves.ipynb")
    run(page, 0)
    until_alive(page)
    field = page.get_by_label("the state as one line of Python")
    field.click()
    field.fill(LINE.replace("stride=2", "stride=3"))
    if enter:
        field.press("Enter")
    page.get_by_role("button", name="padding same").click()
    page.locator(".cx-status").click()
    page.wait_for_timeout(500)
    assert setting(page).settings["stride"] == 3
    assert setting(page).settings["padding"] == "same"
    page.close()


def test_a_fault_on_either_side_is_said_with_its_place(app):
    page = app.open("faults.ipynb")
    app.wait_for_kernel(page, "faults.ipynb")
    run(page, 0)
    assert until_alive(page, "differs") == (
        "\N{BALLOT X} convlab differs: output(1, 2) is 2 here, 3 in the browser"
    )
    run(page, 1)
    page.locator('.cx-verdict[data-state="differs"]').nth(1).wait_for()
    said = page.locator(".cx-verdict").nth(1).inner_text()
    assert said.startswith("\N{BALLOT X} convlab differs: ")
    assert "(0, 0)" in said
    page.close()


def test_a_trusted_notebook_is_alive_before_its_kernel_has_run_and_after_it_is_shut_down(app):
    app.trust("trusted.ipynb")
    page = app.open("trusted.ipynb")
    errors = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    assert until_restored(page) == "Computed in your browser; run the cell and convlab checks it."
    assert lights(page)
    slide(page, "stride rows", 1)
    assert find(page, "Array.from(hands.model.outSize)") == [3, 3]
    app.wait_for_kernel(page, "trusted.ipynb")
    errors.clear()  # what the application itself complains of while it starts
    run(page, 0)
    until_alive(page)
    app.shut_down(page, "trusted.ipynb")
    slide(page, "stride rows", 1)
    until_alive(page, "alone")
    slide(page, "stride rows", 2)
    assert lights(page)
    assert errors == []
    page.close()


def test_a_lesson_comes_alive_when_it_is_run_and_is_so_again_when_it_was_saved_and_closed(app):
    page = app.open("lesson.ipynb")
    app.wait_for_kernel(page, "lesson.ipynb")
    page.locator(".jp-OutputArea-output").first.wait_for()
    assert page.locator(".cx").count() == 0  # it is not trusted yet
    run(page, 0)
    assert "16 numbers" in until_alive(page)
    before = (app.folder / "lesson.ipynb").stat().st_mtime_ns
    page.keyboard.press("Control+s")
    for _ in range(200):
        if (app.folder / "lesson.ipynb").stat().st_mtime_ns != before:
            break
        page.wait_for_timeout(50)
    app.shut_down(page, "lesson.ipynb")
    assert lights(page)
    page.close()
    again = app.open("lesson.ipynb")
    until_restored(again)
    assert lights(again)
    app.wait_for_kernel(again, "lesson.ipynb")  # a new kernel, which knows of no explorer
    run(again, 0)
    assert "16 numbers" in until_alive(again)
    again.close()
