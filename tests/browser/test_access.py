"""For everybody: axe finds nothing, sliders say words, one region is live."""

import pytest

from tests.browser.axe import violations
from tests.browser.hand import ALL, CHANNELS, DESK, UP, find, push, slide, until

PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
ROOMS = {
    "desk": {"viewport": DESK},
    "phone": PHONE,
    "dark page": {"viewport": DESK, "color_scheme": "dark"},
}
LINES = {
    "first": "",
    "all views": ALL,
    "transposed": UP,
    "channels": CHANNELS,
    "photograph": 'Explorer("conv", views="grids photo")',
    "projector": 'Explorer("conv", projector=True)',
    "question": 'Explorer("conv", predict="number")',
    "impossible": 'Explorer("conv", image=[[1, 2]], kernel=[[1], [2], [3]], dilation=2)',
}


def darken(page):
    """Make the page around the explorer a dark one, as a notebook's theme does."""
    page.add_style_tag(content=":root, body { color-scheme: dark; background: black; }")


def open_tour(page):
    page.locator(".cx-keys summary").click()
    page.locator(".cx-keys button").click()


def fill_screen(page):
    push(page, "full screen")
    page.wait_for_function("document.fullscreenElement?.classList.contains('cx')")


OPENED = {
    "keys": lambda page: page.locator(".cx-keys summary").click(),
    "tour": open_tour,
    "share": lambda page: page.locator(".cx-share summary").click(),
    "full screen": fill_screen,
    "one view": lambda page: page.locator('[data-enlarge="grids"]').click(),
}


@pytest.mark.parametrize(
    ("name", "room"),
    [(name, "desk") for name in LINES]
    + [
        (name, room)
        for name in ("first", "all views", "question")
        for room in ("phone", "dark page")
    ],
)
def test_axe_finds_nothing(visit, name, room):
    page = visit(LINES[name], **ROOMS[room])
    if "color_scheme" in ROOMS[room]:
        darken(page)
    page.locator(".cx-line").wait_for()
    page.wait_for_timeout(200)
    assert violations(page) == []


@pytest.mark.parametrize("room", ["desk", "phone"])
@pytest.mark.parametrize("name", OPENED)
def test_axe_finds_nothing_in_what_is_opened(visit, name, room):
    page = visit(LINES["photograph"], **ROOMS[room])
    OPENED[name](page)
    page.wait_for_timeout(200)
    assert violations(page) == []


def test_a_dark_page_leaves_the_explorer_its_own_arrows_and_scroll_bars(visit):
    page = visit()
    darken(page)
    schemes = page.locator(".cx :is(select, input, .cx-text)").evaluate_all(
        "all => all.map((one) => getComputedStyle(one).colorScheme)"
    )
    assert set(schemes) == {"light"}


def test_axe_finds_what_is_planted(visit):
    page = visit()
    page.evaluate("document.querySelector('.cx-note').innerHTML = '<img src=\"data:,\">'")
    assert [name for name, *_ in violations(page)] == ["image-alt"]


def spoken(page, label):
    """Return what a slider says of its value."""
    return page.get_by_label(label, exact=True).get_attribute("aria-valuetext")


def test_sliders_say_their_value_in_words(visit):
    page = visit(UP)
    until(page, "document.querySelector('[aria-valuetext]')")
    assert spoken(page, "output padding rows") == "None, rows and columns"
    assert spoken(page, "stride rows") == "2, rows and columns"
    assert spoken(page, "channel in front, in") == "channel 0 of 1"
    assert spoken(page, "speed") == "2 cells a second"
    assert spoken(page, "time: which cell").startswith("input (0, 0) of")
    slide(page, "stride rows", 3)
    page.wait_for_timeout(100)
    assert spoken(page, "stride rows") == "3, rows and columns"


def test_one_region_is_live_and_says_what_was_said_last(visit):
    page = visit(ALL)
    live = page.locator(".cx :is([aria-live], [role=status], [role=alert], output)")
    assert live.count() == 1
    push(page, "step forward")
    page.wait_for_timeout(500)
    assert page.inner_text(".cx-status") in live.text_content()
    field = page.get_by_label("the state as one line of Python")
    field.fill("Explorer(")
    field.press("Enter")
    page.wait_for_timeout(500)
    assert "a value" in live.text_content()


def test_the_first_stop_skips_to_the_pictures(visit):
    page = visit()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the pictures"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.dataset.block") == "input"


def test_a_focus_mark_leaves_the_title_above_it(visit):
    page = visit()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    style = "getComputedStyle(document.activeElement)"
    reach = page.evaluate(f"parseFloat({style}.outlineOffset) + parseFloat({style}.outlineWidth)")
    assert reach <= 3  # a title stands 6 pixels above its grid, and hangs 3 below its line


def test_the_zeros_of_the_matrix_can_be_read(visit):
    page = visit()
    ink = find(page, "getComputedStyle(hands.root).getPropertyValue('--role-zero')")
    parts = [int(ink[n : n + 2], 16) for n in (1, 3, 5)]
    at = """([parts]) => {
      const canvas = document.querySelector('[data-view="matrix"] canvas');
      const {data} = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
      let darkest = 0;
      for (let n = 0; n < data.length; n += 4)
        if (parts.every((part, k) => Math.abs(data[n + k] - part) < 14)) darkest++;
      return darkest;
    }"""
    assert page.evaluate(at, [parts]) > 50
