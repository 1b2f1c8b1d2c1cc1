"""What has room in the window: play, digits, titles, ties; and nothing moves its neighbour."""

import pytest

from convlab.explorer.setting import Setting
from tests.browser.hand import ALL, UP, find, hover, push, until

SEEN = """(() => {
  const boxes = [".cx-play", ".cx-status"].map((name) =>
    document.querySelector(name).getBoundingClientRect());
  return boxes.every(({ top, bottom }) => top >= 0 && bottom <= innerHeight);
})()"""
# The explorer as an output of a notebook: of this width, and as high as what it holds.
NOTEBOOK = """(() => {
  const root = document.querySelector(".cx");
  root.classList.remove("cx-page");
  root.style.width = `${given[0]}px`;
})()"""
DIGITS = """hands.panels.filter(({ name }) => ["grids", "matrix", "gather"].includes(name))
  .flatMap(({ placed }) => placed.blocks.filter(({ held }) => held).map(({ held }) => held.size))"""
CUT = """hands.panels.filter(({ name }) => ["grids", "matrix", "gather"].includes(name))
  .flatMap((panel) => panel.placed.blocks.map((cells) => panel.cut(cells)))
  .filter((title) => title.includes("\u2026"))"""
# The tie buttons whose middle and corners are not their own, or that are too small for a finger.
AT_TARGETS = """(rail) => [...rail.querySelectorAll(".cx-tie")].flatMap((tie) => {
  tie.scrollIntoView({ block: "center" });
  const { left, right, top, bottom, width, height } = tie.getBoundingClientRect();
  const { left: start, right: end } = tie.parentElement.getBoundingClientRect();
  const spots = [[left + 3, top + 3], [right - 3, top + 3], [left + 3, bottom - 3],
    [right - 3, bottom - 3], [(left + right) / 2, (top + bottom) / 2]];
  const isOwn = spots.every(([x, y]) => tie.contains(document.elementFromPoint(x, y)));
  const isWithin = left >= start && right <= end + 0.5;
  return isOwn && isWithin && width >= 24 && height >= 24 ? [] : [tie.ariaLabel];
})"""
# The highest band of the window that nothing stands in, in pixels.
EMPTY = """(() => {
  const parts = ".cx-bars > *, .cx-panel, .cx-rail > *, .cx-time, .cx-foot";
  const spans = [...document.querySelectorAll(parts)].map((one) => one.getBoundingClientRect())
    .filter(({ height }) => height > 0).sort((one, other) => one.top - other.top);
  let [reached, empty] = [0, 0];
  for (const { top, bottom } of spans) {
    empty = Math.max(empty, Math.min(top, innerHeight) - reached);
    reached = Math.max(reached, bottom);
  }
  return Math.max(empty, innerHeight - reached);
})()"""
LONGEST = "\N{CHECK MARK} convlab agrees: 256 numbers, 65536 entries of the matrix"
WORDS = ["", "convlab is computing \N{HORIZONTAL ELLIPSIS}", LONGEST]


@pytest.mark.parametrize("height", [1080, 768, 650])
@pytest.mark.parametrize("line", ["", ALL, 'Explorer("conv", projector=True)'])
def test_play_and_what_is_said_stand_in_the_window(visit, line, height):
    page = visit(line, viewport={"width": 1366, "height": height})
    assert page.evaluate(SEEN)
    page.mouse.wheel(0, 300)
    page.wait_for_timeout(200)
    assert page.evaluate(SEEN)


@pytest.mark.parametrize("height", [768, 650])
def test_a_page_with_its_first_views_needs_no_scrolling(visit, height):
    page = visit(viewport={"width": 1366, "height": height})
    assert page.evaluate("document.documentElement.scrollHeight") <= height


@pytest.mark.parametrize("width", [900, 1200, 1500, 1750, 1850])
def test_a_projector_has_larger_digits_and_whole_titles_in_a_notebook(visit, width):
    page = visit(viewport={"width": 1920, "height": 1080})
    find(page, NOTEBOOK, width)
    page.wait_for_timeout(200)
    plain = find(page, DIGITS)
    push(page, "projector: large digits, high contrast")
    page.wait_for_timeout(200)
    large = find(page, DIGITS)
    assert all(one > other for one, other in zip(large, plain, strict=True)), (large, plain)
    assert find(page, CUT) == []


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
@pytest.mark.parametrize("views", ["grids matrix gather formula", "grids matrix", "grids"])
def test_a_projector_has_larger_digits_and_whole_titles_on_a_page(visit, views, size):
    line = f'Explorer("conv", views="{views}")'
    page = visit(line, viewport={"width": size[0], "height": size[1]})
    plain = find(page, DIGITS)
    push(page, "projector: large digits, high contrast")
    page.wait_for_timeout(200)
    large = find(page, DIGITS)
    assert min(large) >= min(plain)
    for one, other in zip(large, plain, strict=True):  # heavier ones may be a little less wide
        assert one >= 0.92 * other, (large, plain)
    assert find(page, CUT) == []


@pytest.mark.parametrize("size", [(1366, 768), (2560, 1440)])
@pytest.mark.parametrize("look", ["", ", projector=True"])
@pytest.mark.parametrize("where", ["page", "notebook"])
def test_a_full_screen_is_filled(visit, size, look, where):
    page = visit(f'Explorer("conv"{look})', viewport={"width": size[0], "height": size[1]})
    if where == "notebook":
        find(page, NOTEBOOK, 1200)
    push(page, "full screen")
    page.wait_for_function("document.fullscreenElement?.classList.contains('cx')")
    page.wait_for_timeout(300)
    assert page.evaluate(EMPTY) <= 40
    if not look:  # large digits may need more than a small screen has
        foot = page.locator(".cx-foot").bounding_box()
        rest = page.evaluate("innerHeight") - foot["y"] - foot["height"]
        assert 0 <= rest <= 20


def test_on_a_phone_the_ties_stand_in_their_column(visit):
    page = visit(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    right = "all => all.map((one) => one.getBoundingClientRect().right)"
    ends = page.locator(".cx-rail > *").evaluate_all(right)
    ties = page.locator(".cx-tie:visible").evaluate_all(right)
    assert len(ties) >= 5
    assert max(ties) <= max(ends)
    assert max(ties) - min(ties) < 1
    found = page.locator(".cx-rail").evaluate(AT_TARGETS)
    assert found == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_on_a_page_from_right_to_left_a_point_is_still_at_its_cell(visit):
    page = visit(UP)
    page.evaluate("document.documentElement.dir = 'rtl'")
    page.wait_for_timeout(100)
    columns = Setting.from_line(UP).result.shape[1]
    for r, c in ((0, 0), (1, columns - 1), (2, 1)):
        hover(page, "output", r, c)
        assert find(page, "hands.focus.ref") == {"kind": "output", "index": r * columns + c}
    slider = page.get_by_label("stride rows", exact=True)
    slider.focus()
    page.keyboard.press("ArrowRight")
    until(page, "hands.state.stride[0] === 3")


@pytest.mark.parametrize("width", [1366, 900])
def test_what_the_verdict_says_moves_nothing(visit, width):
    page = visit(viewport={"width": width, "height": 900})
    places = []
    for words in WORDS:
        page.locator(".cx-verdict").evaluate("(one, words) => (one.textContent = words)", words)
        places.append([page.locator(name).bounding_box() for name in (".cx-lines", ".cx-keys")])
    assert places[1:] == places[:-1]
