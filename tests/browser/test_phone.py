"""On a phone nothing that is said is cut, and what wraps stands in line."""

import pytest

from tests.browser.hand import ALL, CHANNELS, UP, find, focus

PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
TIED = 'Explorer("transpose", image=[[2, 1], [4, 4]], kernel=[[1, 4, 1], [1, 4, 3], [3, 3, 1]]'
LINES = {"first": "Explorer()", "up": UP, "channels": CHANNELS, "all": ALL, "tied": f"{TIED})"}
ROOM = """(() => {
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } =
    document.querySelector(".cx-status p");
  return [scrollHeight - clientHeight, scrollWidth - clientWidth];
})()"""


@pytest.mark.parametrize("projector", ["", ", projector=True"])
@pytest.mark.parametrize("name", LINES)
def test_the_sentence_of_every_cell_is_whole(visit, name, projector):
    page = visit(f"{LINES[name][:-1]}{projector})".replace("(,", "("), **PHONE)
    assert find(page, "hands.state.projector") == bool(projector)
    for grid in ("input", "kernel", "output"):
        focus(page, grid)
        for key in ("Home", "End", "Enter"):  # the last one pins, which is said too, or edits
            page.keyboard.press(key)
            page.wait_for_timeout(30)
            assert page.evaluate(ROOM) == [0, 0], page.inner_text(".cx-status")
        page.keyboard.press("Escape")


def test_the_views_and_the_looks_begin_at_one_edge(visit):
    page = visit(**PHONE)
    lefts = page.locator(".cx-looks :is(button, select)").evaluate_all(
        """all => {
          const boxes = all.map((one) => one.getBoundingClientRect());
          const rows = [...new Set(boxes.map(({ top }) => top))];
          return rows.map((row) => Math.min(...boxes.filter(({ top }) => top === row)
            .map(({ left }) => left)));
        }"""
    )
    assert len(lefts) == 3
    assert len(set(lefts)) == 1
