"""The line of Python under the hand, and the address that carries it."""

import pytest

from convlab.explorer.setting import Setting
from tests.browser.hand import HANDS, RECTANGLE, UP, agrees, click, find, push, setting, until

STRIDE_2 = RECTANGLE[:-1] + ", stride=2)"
PRESET = "The lessons/Its transpose"


@pytest.mark.parametrize(
    ("act", "shows"),
    [
        (lambda page: click(page, "output", 0, 1), lambda now: now.settings["cell"][2] == 1),
        (lambda page: push(page, "transposed convolution"), lambda now: now.operator != "conv"),
        (lambda page: push(page, "padding same"), lambda now: now.settings["padding"] == "same"),
    ],
)
@pytest.mark.parametrize("enter", [False, True])
def test_a_click_after_typing_a_line_acts_on_the_typed_line(visit, act, shows, enter):
    page = visit(RECTANGLE)
    until(page, "hands.lineField.value === hands.line")  # it follows the first pictures
    field = page.get_by_label("the state as one line of Python")
    field.click()
    field.fill(STRIDE_2)
    if enter:
        field.press("Enter")
    act(page)
    page.wait_for_timeout(300)
    page.locator(".cx-status").click()  # leaving the field changes nothing more
    now = setting(page)
    assert now.settings["stride"] == 2
    assert shows(now)
    assert agrees(page)


def test_a_line_that_nobody_typed_is_never_taken_when_its_field_is_left(visit):
    page = visit(RECTANGLE)
    field = page.get_by_label("the state as one line of Python")
    field.click()
    page.evaluate(f"{HANDS}.adopt({UP!r})")  # as the kernel does
    field.evaluate("(field) => field.dispatchEvent(new Event('change'))")
    assert setting(page).line == Setting.from_line(UP).line


def test_escape_gives_the_present_line_back(visit):
    page = visit(RECTANGLE)
    field = page.get_by_label("the state as one line of Python")
    field.fill("nonsense")
    field.press("Escape")
    assert field.input_value() == find(page, "hands.line")


@pytest.mark.parametrize("end", ["%", "%E0%A4", "Explorer()%"])
def test_an_address_that_means_nothing_is_said_and_not_thrown(visit, page_file, end):
    page = visit(RECTANGLE)
    page.goto("about:blank")
    page.goto(f"{page_file.as_uri()}#{end}")
    page.wait_for_function(f"{HANDS}.focus")
    assert page.locator(".cx-error").inner_text()
    assert agrees(page)
    page.evaluate("location.hash = '#%'")
    page.wait_for_timeout(100)
    assert page.locator(".cx-error").inner_text()


def test_checkerboards_show_their_own_views_and_the_next_preset_brings_the_others_back(visit):
    page = visit()
    presets = page.get_by_label("preset", exact=True)
    views = page.locator("[data-chip][aria-pressed=true]")
    names = "all => all.map((one) => one.dataset.chip)"
    first = views.evaluate_all(names)
    presets.select_option("Checkerboards/Kernel 4, stride 2: evenly")
    page.locator('[data-chip="overlap"][aria-pressed=true]').wait_for()
    assert views.evaluate_all(names) != first
    presets.select_option(PRESET)
    page.locator('[data-chip="overlap"][aria-pressed=false]').wait_for()
    assert views.evaluate_all(names) == first


def test_a_preset_leaves_no_old_numbers_on_the_grids(visit):
    page = visit()
    for name in ("Its transpose", "A rectangle, unequal everything"):
        page.get_by_label("preset", exact=True).select_option(f"The lessons/{name}")
        assert find(page, "hands.panels[0].ghosts.size") == 0
    push(page, "transposed convolution")
    assert find(page, "hands.panels[0].ghosts.size") == 0
    push(page, "padding same")
    assert find(page, "hands.panels[0].ghosts.size") > 0
