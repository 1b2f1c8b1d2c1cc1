"""The explorer on a page of its own: its file, its line, its address, its copies."""

import pytest

from convlab.explorer.setting import Setting
from tests.browser.browsers import standalone
from tests.browser.hand import (
    ALL,
    CHANNELS,
    RECTANGLE,
    UP,
    agrees,
    click,
    find,
    numbers,
    push,
    setting,
    slide,
    until,
)


def test_the_page_loads_from_its_file_without_an_error_and_fetches_nothing(visit):
    page = visit()
    for name in ("grids", "matrix", "gather"):
        assert len(page.locator(f'[data-view="{name}"] .cx-block').all()) >= 3
    assert "output (0, 0) = " in page.inner_text(".cx-formula")
    assert numbers(page) == [122, 148, 126, 134]
    assert (
        page.inner_text(".cx-verdict")
        == "Computed in your browser; in a notebook, convlab checks it."
    )


def write_line(page, line):
    """Type a line into its field."""
    field = page.get_by_label("the state as one line of Python")
    until(page, "hands.lineField.value")  # it follows the state when the hand rests
    field.fill(line)
    field.press("Enter")


@pytest.mark.parametrize("line", [RECTANGLE, CHANNELS, UP, ALL])
def test_a_line_of_python_that_is_typed_restores_its_state(visit, line):
    page = visit()
    write_line(page, line)
    assert setting(page).line == Setting.from_line(line).line
    assert agrees(page)
    until(page, "hands.lineField.value === hands.line")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Explorer(", "a value"),
        ('Explorer("conv", color=1)', "color is not known"),
        ('Explorer("conv", image=[[1, 2], [3]])', "rows of one length"),
        ('Explorer("conv", stride=9)', "stride must be a whole number from 1 to 4"),
        ('__import__("os")', "Expected Explorer("),
    ],
)
def test_a_line_that_cannot_be_read_is_explained_and_changes_nothing(visit, line, said):
    page = visit(RECTANGLE)
    write_line(page, line)
    assert said in page.inner_text(".cx-error")
    assert setting(page).line == Setting.from_line(RECTANGLE).line
    write_line(page, UP)
    assert page.locator(".cx-error").is_hidden()
    assert setting(page).line == Setting.from_line(UP).line


def test_the_address_follows_the_state_and_reopens_it(visit, page_file):
    page = visit()
    push(page, "padding same")
    slide(page, "stride rows", 2)
    click(page, "output", 1, 0)
    until(page, "decodeURIComponent(location.hash.slice(1)) === hands.line")
    line = setting(page).line
    again = visit(find(page, "hands.line"))
    assert setting(again).line == line
    assert setting(again).settings["cell"] == ("output", 1, 0)
    again.evaluate("(line) => (location.hash = encodeURIComponent(line))", UP)
    until(again, "hands.state.operator === 'transpose'")
    assert setting(again).line == Setting.from_line(UP).line
    page.goto("about:blank")
    page.goto(standalone(page_file, 'Explorer("conv", stride=9)'))
    assert "stride must be" in page.inner_text(".cx-error")
    assert numbers(page) == [122, 148, 126, 134]


@pytest.mark.parametrize(
    ("name", "copied"),
    [("copy the line of Python", "hands.line"), ("copy a link to this state", "location.href")],
)
def test_the_line_and_the_link_can_be_copied(visit, name, copied):
    page = visit()
    push(page, "padding same")
    until(page, "decodeURIComponent(location.hash.slice(1)) === hands.line")
    push(page, name)
    said = "Copied: works on this computer" if "link" in name else "Copied"
    page.get_by_text(said, exact=True).wait_for()
    field = page.get_by_label("the state as one line of Python")
    field.fill("")
    field.press("Control+v")
    assert field.input_value() == find(page, copied)


def test_a_saved_page_opens_in_the_state_in_which_it_was_saved(visit, tmp_path):
    page = visit(UP)
    slide(page, "kernel rows", 3)
    with page.expect_download() as download:
        push(page, "save this page with its state")
    file = tmp_path / "saved.html"
    download.value.save_as(file)
    saved = visit(file=file)
    assert setting(saved).line == setting(page).line
    assert numbers(saved) == numbers(page)
    push(saved, "padding same")
    assert agrees(saved)
