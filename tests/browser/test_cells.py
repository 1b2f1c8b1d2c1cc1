"""What is typed into a cell, what is said of it, and what cannot be."""

import pytest

from convlab.explorer.setting import Setting
from tests.browser.hand import (
    ALL,
    RECTANGLE,
    UP,
    agrees,
    centre,
    find,
    focus,
    hover,
    numbers,
    push,
    setting,
)

IMPOSSIBLE = {
    "The kernel reaches over 3 rows, but the input has 2.": (
        'Explorer("conv", image=[[1, 2, 3], [4, 5, 6]], kernel=[[1, 2], [3, 4], [5, 6]])'
    ),
    "The kernel reaches over 5 columns, but the padded input has 4.": (
        'Explorer("conv", image=[1, 2], kernel=[1, 2, 3], dilation=2, padding=1)'
    ),
    "The stamps write 2 rows, and the padding crops 4 of them: nothing is left.": (
        'Explorer("transpose", image=[[7, 5]], kernel=[[1, 2, 3], [4, 5, 6]], '
        "padding=((2, 2), (0, 0)))"
    ),
    "So it must be below the stride, 2; it is 3.": UP.replace(")", ", output_padding=3)"),
    "output_padding must be at least 1; it is 0.": UP.replace(
        ")", ', padding="same", output_padding=0)'
    ),
}


@pytest.mark.parametrize("reason", IMPOSSIBLE)
def test_an_impossible_setting_says_why_and_each_nearest_one_is_a_click_away(visit, reason):
    page = visit(IMPOSSIBLE[reason])
    assert setting(page).geometry is None
    why = page.locator('[data-view="grids"] .cx-why')
    assert reason in why.inner_text()
    assert reason in page.inner_text(".cx-status")
    nearest = why.get_by_role("button")
    count = nearest.count()
    assert count >= 2
    for n in range(count):
        nearest.nth(n).click()
        assert setting(page).geometry is not None
        assert agrees(page)
        assert why.is_hidden()
        page.keyboard.press("Control+z")
        assert why.is_visible()
        assert reason in why.inner_text()


@pytest.mark.parametrize("grid", ["input", "kernel"])
def test_a_number_is_typed_into_a_cell_with_the_mouse_or_the_keys(visit, grid):
    page = visit(RECTANGLE)
    array = {"input": "image", "kernel": "kernel"}[grid]
    values = getattr(setting(page), array).astype(float)
    page.mouse.dblclick(*centre(page, grid, 1, 2))
    page.keyboard.type("-7.5")
    page.keyboard.press("Enter")
    values[1, 2] = -7.5
    assert getattr(setting(page), array).tolist() == values.tolist()
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("8")  # a digit begins at once
    page.keyboard.press("Tab")
    values[1, 1] = 8
    page.keyboard.press("Home")
    page.keyboard.press("Enter")  # the old number is selected: typing replaces it
    page.keyboard.type("6")
    page.keyboard.press("Enter")
    values[0, 0] = 6
    assert getattr(setting(page), array).tolist() == values.tolist()
    assert agrees(page)


def test_escape_and_nothing_typed_leave_a_cell_as_it_was(visit):
    page = visit(RECTANGLE)
    focus(page, "input")
    for word, end in (("9", "Escape"), ("", "Enter")):
        page.keyboard.press("Enter")
        page.locator(".cx-edit").fill(word)
        page.keyboard.press(end)
        assert page.locator(".cx-edit").count() == 0
        assert setting(page).image.tolist() == Setting.from_line(RECTANGLE).image.tolist()


@pytest.mark.parametrize(
    ("word", "value"), [("1,5", 1.5), ("1/4", 0.25), ("-3/2", -1.5), (" 0,125 ", 0.125)]
)
def test_a_comma_and_a_fraction_are_numbers(visit, word, value):
    page = visit(RECTANGLE)
    focus(page, "input")
    page.keyboard.press("Enter")
    page.locator(".cx-edit").fill(word)
    page.keyboard.press("Enter")
    assert setting(page).image[0, 0] == value
    assert agrees(page)


@pytest.mark.parametrize("word", ["abc", "1/0", "1,000", "0x1f", "1/2/3"])
@pytest.mark.parametrize("leave", [False, True])
def test_what_is_no_number_is_said_and_the_cell_keeps_its_own(visit, word, leave):
    page = visit(RECTANGLE)
    focus(page, "input")
    page.keyboard.press("Enter")
    page.locator(".cx-edit").fill(word)
    said = page.locator('[data-view="grids"] .cx-wrong')
    assert said.is_hidden()
    if leave:
        page.locator(".cx-status").click()
    else:
        page.keyboard.press("Enter")
        assert page.locator(".cx-edit").is_visible()  # for another try
    assert said.is_visible()
    assert word in said.inner_text()
    box, panel = said.bounding_box(), page.locator('[data-view="grids"]').bounding_box()
    assert panel["x"] <= box["x"]
    assert box["x"] + box["width"] <= panel["x"] + panel["width"]
    assert setting(page).image.tolist() == Setting.from_line(RECTANGLE).image.tolist()
    if not leave:
        page.locator(".cx-edit").fill("2")
        page.keyboard.press("Enter")
        assert setting(page).image[0, 0] == 2
        assert said.is_hidden()


def test_on_a_phone_a_button_beside_the_field_turns_the_sign(visit):
    page = visit(RECTANGLE, viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    page.locator(".cx-block[data-block=input]").first.focus()
    page.keyboard.press("Enter")
    page.locator(".cx-edit").fill("7")
    page.get_by_role("button", name="turn the sign").tap()
    page.keyboard.press("Enter")
    assert setting(page).image[0, 0] == -7
    page.keyboard.press("Enter")
    page.get_by_role("button", name="turn the sign").tap()
    page.keyboard.press("Enter")
    assert setting(page).image[0, 0] == 7


def test_the_code_view_gives_code_that_computes_what_the_page_shows(visit, capsys):
    page = visit(ALL)
    push(page, "padding same")
    code = page.locator(".cx-snippet code").first.inner_text()
    exec(code, {})
    printed = capsys.readouterr().out.replace("[", " ").replace("]", " ").split()
    assert list(map(float, printed)) == numbers(page)


def test_hovering_moves_the_eye_and_not_the_state(visit):
    page = visit(RECTANGLE)
    line = find(page, "hands.line")
    hover(page, "input", 2, 4)
    assert find(page, "hands.focus.ref") == {"kind": "input", "index": 14}
    page.mouse.move(5, 5)
    assert find(page, "hands.focus.ref") == {"kind": "output", "index": 0}
    assert find(page, "hands.line") == line
