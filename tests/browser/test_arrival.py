"""Arriving: a heading, the first windows, a tour, tooltips, the keys, a way back."""

import pytest

from tests.browser.hand import DESK, HANDS, RECTANGLE, UP, find, hover, push, setting, until

MOVING = {"reduced_motion": "no-preference", "viewport": DESK}
SEEN = f"""() => {{
  window.seen = [];
  const look = () => {{
    const ref = {HANDS}?.focus?.ref;
    const now = ref ? `${{ref.kind}} ${{ref.index}}` : "";
    if (seen.at(-1) !== now) seen.push(now);
    requestAnimationFrame(look);
  }};
  look();
}}"""


def watched(visit, line="", **context):
    """Open a page, and note every cell that is looked at from then on."""
    page = visit(line, **{**MOVING, **context})
    page.evaluate(SEEN)
    return page


def cells(page):
    """Return the cells that were looked at."""
    return page.evaluate("window.seen")


def test_the_first_four_windows_pass_once_and_leave_no_trace(visit):
    page = watched(visit)
    line = find(page, "hands.line")
    page.wait_for_timeout(5600)
    assert cells(page) == ["output 0", "output 1", "output 2", "output 3", "output 0"]
    assert find(page, "hands.line") == line
    assert page.evaluate("location.hash") == ""
    page.wait_for_timeout(1500)
    assert len(cells(page)) == 5


@pytest.mark.parametrize(
    ("line", "context"), [("", {"reduced_motion": "reduce"}), (RECTANGLE, {}), (UP, {})]
)
def test_nothing_moves_under_reduced_motion_or_where_the_address_has_a_state(visit, line, context):
    page = watched(visit, line, **context)
    page.wait_for_timeout(2500)
    assert len(cells(page)) == 1


TOUCHES = {
    "a key": lambda page: page.keyboard.press("Shift"),
    "a click": lambda page: page.mouse.click(3, 3),
    "a wheel": lambda page: page.mouse.wheel(0, 1),
    "a cell": lambda page: hover(page, "output", 1, 1),
    "a line": lambda page: page.evaluate(f"(line) => {HANDS}.adopt(line)", RECTANGLE),
}


@pytest.mark.parametrize("touch", TOUCHES)
def test_the_first_touch_of_anything_ends_it(visit, touch):
    page = watched(visit)
    until(page, "hands.focus.ref.index === 1")
    TOUCHES[touch](page)
    page.wait_for_timeout(300)
    length = len(cells(page))
    page.wait_for_timeout(1200)  # the next window would have passed
    assert len(cells(page)) == length
    assert length <= 4


def test_the_tour_has_five_steps_is_remembered_and_offered_again_beside_the_keys(visit):
    page = visit()
    page.evaluate("localStorage.clear()")
    page.reload()
    assert page.locator(".cx-offer").is_visible()
    page.locator(".cx-offer button").first.click()
    said = []
    while page.locator(".cx-tour").is_visible():
        said.append(page.inner_text(".cx-tour p"))
        told, card = (page.locator(one).bounding_box() for one in (".cx-told", ".cx-tour"))
        if told["height"] < 400:  # the card covers nothing of what it speaks of
            assert card["y"] > told["y"] + told["height"] or card["y"] + card["height"] < told["y"]
        page.keyboard.press("Enter")
    assert len(set(said)) == len(said) == 5
    page.reload()
    until(page, "hands.focus")
    assert page.locator(".cx-offer").is_hidden()
    page.keyboard.press("?")
    page.locator(".cx-keys button").click()
    assert page.locator(".cx-tour").is_visible()
    page.keyboard.press("Escape")
    assert page.locator(".cx-tour").is_hidden()


def test_a_tour_that_is_declined_is_not_offered_again(visit):
    page = visit()
    page.evaluate("localStorage.clear()")
    page.reload()
    push(page, "no tour, thank you")
    page.reload()
    until(page, "hands.focus")
    assert page.locator(".cx-offer").is_hidden()


def test_every_control_says_in_a_sentence_what_it_is_for(visit):
    page = visit()
    controls = (
        ".cx-bars :is(button, select), .cx-rail :is(button, input), .cx-time :is(button, input)"
    )
    titles = page.locator(controls).evaluate_all(
        "all => all.map((one) => [one.ariaLabel ?? one.textContent, one.title])"
    )
    short = [name for name, title in titles if len(title) < len("How fast it plays")]
    assert set(short) <= {"full screen", "no tour, thank you"}
    assert len(titles) > 50


def test_reset_goes_back_to_how_it_opened_and_undo_brings_it_back(visit):
    page = visit(RECTANGLE)
    first = setting(page).line
    push(page, "padding same")
    other = setting(page).line
    push(page, "back to the beginning")
    assert setting(page).line == first
    page.keyboard.press("Control+z")
    assert setting(page).line == other


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1920, 1080)])
def test_the_heading_leaves_the_pictures_on_the_screen(visit, width, height):
    page = visit(viewport={"width": width, "height": height})
    box = page.locator('[data-view="grids"]').bounding_box()
    assert box["y"] + box["height"] < height
    without = f"{HANDS}.root.querySelector('.cx-arrival').remove()"
    page.evaluate(without)
    page.wait_for_timeout(200)
    moved = box["y"] - page.locator('[data-view="grids"]').bounding_box()["y"]
    assert moved == 0 if height < 1000 else moved < 40  # where there is room
