"""The explorer is for every hand: keys alone, a screen reader, a finger, a phone, a random walk."""

import numpy as np
import pytest

from convlab.explorer.setting import Setting
from tests.browser.hand import agrees, centre, find, focus, setting, shape, until

VIEWS = "grids matrix gather stamp zeros overlap formula code"
CONV = (
    'Explorer("conv", image=[[3, 1, 4, 1, 5], [9, -2, 6, 5, 3], [5, 8, 9, 0.5, 9]], '
    f'kernel=[[1, 2, 3], [4, 5, 6]], stride=(1, 2), padding="same", views="{VIEWS}")'
)
UP = f'Explorer("transpose", image=[[2, 1], [4, 3]], kernel=[[1, 4], [2, 3]], views="{VIEWS}")'
CHANNELS = (
    'Explorer("conv", image=[[[1, 2], [3, 4]], [[5, 6], [7, 8]]], '
    "kernel=[[[[1, 2, 3], [4, 5, 6]], [[7, 8, 9], [10, 11, 12]]]], front=(1, 2))"
)
IMPOSSIBLE = 'Explorer("conv", image=[[1, 2]], kernel=[[1], [2], [3]], dilation=2)'

# What takes the keyboard and can be seen, in the order of the page.
REACHABLE = """[...hands.root.querySelectorAll("button, input, select, summary, [tabindex='0']")]
  .filter((one) => !one.disabled && one.checkVisibility({ visibilityProperty: true }) &&
    !one.closest("[inert]"))"""


@pytest.mark.parametrize("line", [CONV, UP, CHANNELS, IMPOSSIBLE])
def test_tab_reaches_every_control_and_every_grid_once(visit, line):
    page = visit(line)
    count = find(page, f"(window.all = {REACHABLE}).length")
    assert count > 30
    scrolled = page.locator(".cx-snippet pre:not([tabindex])").count()
    reached = []
    for _ in range(count + scrolled):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("all.indexOf(document.activeElement)"))
    assert [n for n in sorted(reached) if n >= 0] == list(range(count))


def spoken(page):
    """What a screen reader says of the grid in focus: the text of the cell that is active."""
    return page.evaluate(
        """() => {
          const grid = document.activeElement;
          const cell = document.getElementById(grid.getAttribute("aria-activedescendant"));
          return grid.role === "grid" && cell.role === "gridcell" && grid.contains(cell)
            ? cell.textContent : null;
        }"""
    )


def as_shown(value):
    """A number as the page writes it."""
    return f"{value:g}".replace("-", "\N{MINUS SIGN}")


def snake(rows, columns):
    """The keys that lead through a grid from its first cell, and where each one leads."""
    for r in range(rows):
        if r:
            yield "ArrowDown", (r, (columns - 1) * (r % 2))
        for c in range(1, columns):
            at = c if r % 2 == 0 else columns - 1 - c
            yield "ArrowRight" if r % 2 == 0 else "ArrowLeft", (r, at)


@pytest.mark.parametrize("line", [UP, CHANNELS])
def test_arrows_lead_through_every_cell_of_a_grid_and_each_is_spoken(visit, line):
    page = visit(line)
    now = setting(page)
    front = now.settings["front"] if now.has_channels else None
    arrays = {"input": now.image, "kernel": now.kernel, "output": now.result}
    fronts = {"input": front and front[:1], "kernel": front, "output": front and front[1:]}
    for name, array in arrays.items():
        array = array[(..., *fronts[name])] if front else array
        kind = {"kernel": "tap"}.get(name, name)
        focus(page, name)
        page.keyboard.press("Home")
        for key, (r, c) in [("Home", (0, 0)), *snake(*array.shape)]:
            page.keyboard.press(key)
            assert spoken(page).startswith(f"row {r}, column {c}: {as_shown(array[r, c])} ")
            assert find(page, "hands.focus.ref.kind") == kind
            assert find(page, "hands.state.cursor.at") == [r, c]
        page.keyboard.press("ArrowDown")
        page.keyboard.press("End")
        page.keyboard.press("ArrowRight")  # there is no cell beyond: it stays
        rows, columns = array.shape
        assert spoken(page).startswith(f"row {rows - 1}, column {columns - 1}: ")
        page.keyboard.press("ArrowLeft")
        page.keyboard.press("ArrowUp")
        inside = f"row {max(rows - 2, 0)}, column {max(columns - 2, 0)}: "
        assert spoken(page).startswith(inside)


def test_every_grid_speaks_the_cell_in_focus_with_its_row_its_column_and_its_number(visit):
    page = visit(CONV)
    names = page.locator(".cx-block:visible").evaluate_all("all => all.map((b) => b.dataset.block)")
    assert len(set(names)) == len(names) >= 14
    for name in names:
        rows, columns = shape(page, name)
        focus(page, name)
        for key, (r, c) in [("Home", (0, 0)), ("End", (rows - 1, columns - 1))]:
            page.keyboard.press(key)
            said = spoken(page)
            assert said.startswith(f"row {r}, column {c}: ")
            value = find(page, NUMBER, name, r, c)
            assert value is None or as_shown(round(value, 3)) in said.split(": ", 1)[1], (
                name,
                said,
            )


# The number of a grid's cell; the matrix holds none at hand, so it is found among the entries.
NUMBER = """(() => {
  const [name, r, c] = given, { model } = hands, { entries } = model;
  if (name === "C") {
    const n = entries.out.findIndex((out, m) => out === r && entries.in[m] === c);
    return n < 0 ? 0 : model.w[entries.tap[n]];
  }
  const blocks = hands.panels.flatMap(({ placed }) => placed?.blocks ?? []);
  const block = blocks.find(({ id }) => id === name);
  const what = block.what(r, c), number = block.number(r, c);
  return what || Number.isNaN(number) ? null : number;
})()"""


@pytest.mark.parametrize("line", [CONV, UP, CHANNELS, IMPOSSIBLE, f'{UP[:-1]}, predict="size")'])
def test_everything_that_takes_the_keyboard_has_a_name(visit, line):
    page = visit(line)
    tree = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    named = []
    for node in tree:
        own = {one["name"]: one["value"].get("value") for one in node.get("properties", [])}
        if own.get("focusable") and node["role"]["value"] != "RootWebArea":
            named.append((node["role"]["value"], node.get("name", {}).get("value", "").strip()))
    assert len(named) > 30
    assert [role for role, name in named if not name] == []


def test_a_tap_of_a_finger_pins_a_cell_and_a_second_one_lets_go(visit):
    page = visit(UP, has_touch=True, viewport={"width": 390, "height": 844})
    page.locator('[data-block="input"]').scroll_into_view_if_needed()
    where = centre(page, "input", 1, 0)
    page.touchscreen.tap(*where)
    assert find(page, "hands.focus.ref") == {"kind": "input", "index": 2}
    assert find(page, "hands.state.pinned")
    assert setting(page).settings["cell"] == ("input", 1, 0)
    page.touchscreen.tap(*where)
    assert not find(page, "hands.state.pinned")


# What lies beyond the edge of the window, though nothing can be scrolled there.
BEYOND = """[...hands.root.querySelectorAll("*")].filter((one) => one.checkVisibility() &&
  !one.closest(".cx-unseen, .cx-text") && one.getBoundingClientRect().right > innerWidth + 1)
  .map((one) => one.outerHTML.slice(0, 100))"""

NARROW = {
    "first": "Explorer()",
    "all views": CONV,
    "channels": CHANNELS,
    "impossible": IMPOSSIBLE,
    "question": CONV.replace("views", 'predict="size", views'),
    "projector": CONV.replace("views", "projector=True, views"),
    "long": (
        'Explorer("transpose", image=[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16], '
        f'kernel=[1, 2, 3, 4, 5, 6, 7], stride=4, views="{VIEWS}")'
    ),
}


@pytest.mark.parametrize("name", NARROW)
@pytest.mark.parametrize("width", [390, 700])
def test_nothing_overflows_sideways_and_nothing_is_cut_by_the_edge(visit, name, width):
    page = visit(NARROW[name], viewport={"width": width, "height": 844})
    sizes = "[document.scrollingElement, hands.root].map((e) => [e.scrollWidth, e.clientWidth])"
    for wide, room in find(page, sizes):
        assert wide <= room
    assert find(page, BEYOND) == []


def walk(page, rng):
    """One move of a hand that knows nothing: the moves below, chosen at random."""
    moves = (hover_or_click, press_key, move_slider, push_button, choose, type_number)
    rng.choice(np.array(moves), p=[0.35, 0.2, 0.2, 0.15, 0.05, 0.05])(page, rng)


def hover_or_click(page, rng):
    boxes = page.evaluate(
        """() => [...document.querySelectorAll(".cx-block")]
          .map((one) => one.getBoundingClientRect()).filter(({ width }) => width)
          .map(({ x, y, width, height }) => [x, y, width, height])"""
    )
    if not boxes:
        return
    x, y, width, height = boxes[rng.integers(len(boxes))]
    at = x + rng.uniform(0, width), y + rng.uniform(0, height)
    (page.mouse.click if rng.random() < 0.25 else page.mouse.move)(*at)


KEYS = (
    "ArrowUp ArrowDown ArrowLeft ArrowRight Home End Escape Tab [ ] t c Space Control+z Control+y"
)


def press_key(page, rng):
    page.keyboard.press(rng.choice(KEYS.split()))


def nth(page, rng, selector):
    """Give the keyboard to one of the elements that can have it; False where there are none."""
    return page.evaluate(
        """([selector, share]) => {
          const all = [...document.querySelectorAll(selector)].filter((one) =>
            one.checkVisibility() && !one.disabled && !one.closest("[inert]"));
          const one = all[Math.floor(share * all.length)];
          one?.focus();
          return Boolean(one);
        }""",
        [selector, rng.random()],
    )


def move_slider(page, rng):
    if nth(page, rng, ".cx-rail input, .cx-time input"):
        page.keyboard.press(rng.choice(["ArrowRight", "ArrowLeft"], p=[0.6, 0.4]))


def push_button(page, rng):
    # Not those that open a dialogue, or leave the page.
    buttons = "button:not([aria-label*=copy i], [aria-label*=save i], [aria-label*=screen])"
    if nth(page, rng, f".cx :is({buttons}, summary)"):
        page.keyboard.press("Enter")


def choose(page, rng):
    select = page.locator(".cx select").nth(int(rng.integers(2)))
    select.select_option(index=int(rng.integers(select.locator("option").count())))


def type_number(page, rng):
    if nth(page, rng, '.cx-block:is([data-block="input"], [data-block="kernel"])'):
        page.keyboard.press(rng.choice(["ArrowRight", "ArrowDown"]))
        page.keyboard.type(str(rng.integers(-9, 100)))
        page.keyboard.press(rng.choice(["Enter", "Escape", "Tab"]))


def test_a_thousand_random_moves_end_in_no_error_and_in_what_convlab_computes(visit):
    page = visit()
    rng = np.random.default_rng(1000)
    lines = set()
    for n in range(1000):
        walk(page, rng)
        if n % 50 == 49:
            assert agrees(page), find(page, "hands.line")
            lines.add(find(page, "hands.line"))
    assert len(lines) > 15  # the walk got somewhere
    until(
        page, "hands.lineField.value === hands.line || document.activeElement === hands.lineField"
    )
    assert Setting.from_line(find(page, "hands.line")).operator == find(
        page, "hands.state.operator"
    )
