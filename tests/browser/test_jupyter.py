"""The explorer in JupyterLab and in Notebook 7, with its kernel and against it."""

import json

import pytest

from tests.browser.browsers import jupyter, notebook
from tests.browser.hand import find, setting, slide, until
from tests.browser.notebook_app import LINE, SHOW, App, lights, printed, run, run_all, until_alive

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


@pytest.fixture(scope="module", params=["lab", "notebook"])
def app(request, chrome, tmp_path_factory):
    """A server of each application, with the notebooks of these tests."""
    folder = tmp_path_factory.mktemp(request.param)
    for name, cells in {
        "alive.ipynb": (SHOW, PRINT, SET),
        "faults.ipynb": (BROWSER_IS_WRONG, CONVLAB_IS_WRONG),
        "moves.ipynb": (SHOW, *MOVES),
    }.items():
        (folder / name).write_text(json.dumps(notebook(*cells)), encoding="utf-8")
    with jupyter(folder, request.param) as address:
        yield App(request.param, address, folder, chrome)


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


@pytest.mark.parametrize("app", ["lab"], indirect=True)
def test_what_the_cells_of_a_notebook_do_is_no_step_of_the_hand_s_and_unties_nothing(app):
    page = app.open("moves.ipynb")
    app.wait_for_kernel(page, "moves.ipynb")
    run_all(page)
    until_alive(page)
    until(page, "hands.state.stride[0] === 1 && hands.state.image[0] === 2")
    page.wait_for_timeout(500)
    assert page.get_by_role("button", name="undo (Ctrl+Z)").is_disabled()
    assert page.locator(".cx-tie[aria-label^='size']").get_attribute("aria-pressed") == "true"
    slide(page, "stride rows", 2)
    until(page, "hands.lineField.value === hands.line")  # the hand rests: Python is told
    page.wait_for_timeout(500)
    run(page, len(MOVES))
    until(page, "hands.state.stride[0] === 1")
    page.get_by_role("button", name="undo (Ctrl+Z)").click()
    assert find(page, "Array.from(hands.state.stride)") == [2, 2]
    page.close()


@pytest.mark.parametrize(("app", "enter"), [("lab", False), ("lab", True)], indirect=["app"])
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


@pytest.mark.parametrize("app", ["lab"], indirect=True)
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
