"""For everybody: axe finds nothing, sliders say words, one region is live."""

from pathlib import Path

import pytest

from tests.browser.hand import ALL, DESK, UP, find, push, slide, until
from tests.required import require

AXE = Path(__file__).parents[2] / "js" / "node_modules" / "axe-core" / "axe.min.js"
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True}
RUN = """async () => {
  const rules = {"label-content-name-mismatch": {enabled: true}};
  const {violations} = await axe.run(document, {rules});
  return violations.map(({id, nodes}) => [id, nodes.slice(0, 3).map(({html}) => html)]);
}"""


def violations(page):
    """Return what axe finds on a page."""
    require("" if AXE.exists() else "axe-core is not installed (npm --prefix js ci)")
    page.evaluate(AXE.read_text(encoding="utf-8"))
    return page.evaluate(RUN)


@pytest.mark.parametrize("context", [{"viewport": DESK}, PHONE], ids=["desk", "phone"])
@pytest.mark.parametrize("line", ["", ALL, UP])
def test_axe_finds_nothing(visit, line, context):
    page = visit(line, **context)
    page.locator(".cx-line").wait_for()
    page.wait_for_timeout(200)
    assert violations(page) == []


def test_axe_finds_nothing_in_the_tour_and_the_keys(visit):
    page = visit()
    page.keyboard.press("?")
    page.locator(".cx-keys button").click()
    assert violations(page) == []


def test_axe_finds_what_is_planted(visit):
    page = visit()
    page.evaluate("document.querySelector('.cx-note').innerHTML = '<img src=\"data:,\">'")
    assert [name for name, _ in violations(page)] == ["image-alt"]


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
