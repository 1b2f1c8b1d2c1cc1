"""For everybody in JupyterLab too: axe finds nothing, and keys alone do everything."""

import pytest

from tests.browser.axe import violations
from tests.browser.hand import ALL, CHANNELS, find, focus, setting, until
from tests.browser.lab import lab_page

LINES = {
    "first": "Explorer()",
    "all views": ALL,
    "channels": CHANNELS,
    "photograph": 'Explorer("conv", views="grids photo")',
    "projector": 'Explorer("conv", projector=True)',
    "question": 'Explorer("conv", predict="number")',
}
NOTEBOOK = "jupyterapp.shell.currentWidget.content"
# What the notebook's own keys would change: its cells, which of them is active, and the mode.
CELLS = f"""(() => {{
  const {{ widgets, activeCellIndex, mode }} = {NOTEBOOK};
  return JSON.stringify([widgets.map(({{ model }}) => [model.id, model.type,
    model.sharedModel.source]), activeCellIndex, mode]);
}})()"""
STOPS = """[...hands.root.querySelectorAll("button, input, select, summary, [tabindex='0']")]
  .filter((one) => !one.disabled && one.checkVisibility({ visibilityProperty: true }) &&
    !one.closest("[inert]"))"""
ACTIVE = "document.activeElement"
LETTERS = ("a", "b", "j", "k", "x", "m", "y", "d", "d", "ArrowDown", "ArrowUp", "Home")


@pytest.fixture(scope="module")
def lab(chrome, tmp_path_factory):
    """The explorer in JupyterLab, one page for all of these tests."""
    size = {"width": 1366, "height": 900}
    folder = tmp_path_factory.mktemp("lab")
    with lab_page(chrome, folder, viewport=size, reduced_motion="reduce") as page:
        yield page


@pytest.fixture
def at_first(lab):
    """Give the page with the explorer as it opens, nothing opened."""
    show(lab, LINES["first"])
    lab.locator(".cx details[open] summary").evaluate_all("all => all.forEach((s) => s.click())")
    lab.evaluate(f"{NOTEBOOK}.activeCellIndex = 1")
    return lab


def show(page, line):
    """Put the explorer into a state, and wait until its controls have followed."""
    find(page, "hands.adopt(given[0])", line)
    until(page, "hands.lineField.value === hands.line")
    page.wait_for_timeout(200)
    assert page.inner_text(".cx-error") == ""  # the line was read


def start(page):
    """Give the keyboard to the first stop of the explorer."""
    page.locator(".cx-skip").focus()


@pytest.mark.parametrize(
    ("name", "theme"),
    [("first", "JupyterLab Light"), *((name, "JupyterLab Dark") for name in LINES)],
)
def test_axe_finds_nothing_in_the_output(lab, name, theme):
    lab.evaluate("theme => jupyterapp.commands.execute('apputils:change-theme', {theme})", theme)
    lab.locator(f'body[data-jp-theme-name="{theme}"]').wait_for(state="attached")
    show(lab, LINES[name])
    assert violations(lab, ".cx") == []


def test_axe_finds_what_is_planted_in_the_output(at_first):
    note = "document.querySelector('.cx-note')"
    at_first.evaluate(f"{note}.innerHTML = '<img src=\"data:,\">'")
    assert [name for name, *_ in violations(at_first, ".cx")] == ["image-alt"]
    at_first.evaluate(f"{note}.innerHTML = ''")


@pytest.mark.parametrize("name", ["first", "photograph", "question"])
def test_tab_reaches_every_control_once_and_goes_on(at_first, name):
    show(at_first, LINES[name])
    count = find(at_first, f"(window.all = {STOPS}).length")
    assert count > 30
    start(at_first)
    reached = [0]
    for _ in range(count - 1):
        at_first.keyboard.press("Tab")
        reached.append(at_first.evaluate(f"all.indexOf({ACTIVE})"))
        width, height = at_first.evaluate(f"[{ACTIVE}.offsetWidth, {ACTIVE}.offsetHeight]")
        assert min(width, height) > 10  # where the keyboard stands can be seen
    assert sorted(reached) == list(range(count))
    at_first.keyboard.press("Tab")
    assert not at_first.evaluate(f"document.querySelector('.cx').contains({ACTIVE})")


def test_the_notebooks_own_keys_are_not_taken_from_the_explorers_stops(at_first):
    show(at_first, 'Explorer("conv", views="grids photo formula code")')
    count = find(at_first, f"(window.all = {STOPS}).length")
    before = at_first.evaluate(CELLS)
    for n in range(count):
        at_first.evaluate(f"all[{n}].focus()")
        kind, label = at_first.evaluate(f"[{ACTIVE}.type, {ACTIVE}.ariaLabel]")
        if kind in ("text", "select-one"):  # there a letter is a letter
            continue
        for key in LETTERS:
            at_first.keyboard.press(key)
        assert at_first.evaluate(CELLS) == before, label
    at_first.keyboard.press("Escape")


def test_letters_go_into_the_line_and_escape_takes_them_back(at_first):
    before = at_first.evaluate(CELLS)
    field = at_first.get_by_label("the state as one line of Python")
    line = field.input_value()
    field.focus()
    at_first.keyboard.press("End")
    at_first.keyboard.type("abjk")
    assert field.input_value() == f"{line}abjk"
    at_first.keyboard.press("Escape")
    assert field.input_value() == line
    assert at_first.evaluate(CELLS) == before


@pytest.mark.parametrize("name", ["keys", "share"])
def test_enter_opens_and_escape_closes_and_the_focus_stays(at_first, name):
    summary = at_first.locator(f".cx-{name} summary")
    summary.focus()
    at_first.keyboard.press("Enter")
    inside = at_first.locator(f".cx-{name} button").first
    inside.wait_for()
    at_first.keyboard.press("Tab")
    assert inside.evaluate(f"one => one === {ACTIVE}")
    at_first.keyboard.press("Escape")
    inside.wait_for(state="hidden")
    assert summary.evaluate(f"one => one === {ACTIVE}")


def test_escape_ends_the_tour_and_the_focus_goes_back(at_first):
    start(at_first)
    at_first.keyboard.press("?")
    at_first.keyboard.press("Tab")
    at_first.keyboard.press("Enter")
    tour = at_first.locator(".cx-tour")
    tour.wait_for()
    at_first.keyboard.press("Enter")
    assert "2 of 5" in tour.inner_text()
    before = at_first.evaluate(CELLS)
    for key in LETTERS[:4]:
        at_first.keyboard.press(key)
    assert at_first.evaluate(CELLS) == before
    at_first.keyboard.press("Escape")
    tour.wait_for(state="hidden")
    assert at_first.evaluate(f"{ACTIVE}.ariaLabel").startswith("Tour")


def test_escape_ends_the_view_that_has_the_whole_stage_and_then_lets_go(at_first):
    focus(at_first, "output")
    at_first.keyboard.press("Enter")
    assert find(at_first, "hands.state.pinned")
    heading = at_first.locator('[data-enlarge="grids"]')
    heading.focus()
    at_first.keyboard.press("Enter")
    matrix = at_first.locator('[data-view="matrix"]')
    matrix.wait_for(state="hidden")
    at_first.keyboard.press("Escape")
    matrix.wait_for()
    assert find(at_first, "hands.state.pinned")
    assert heading.evaluate(f"one => one === {ACTIVE}")
    at_first.keyboard.press("Escape")
    assert not find(at_first, "hands.state.pinned")


def test_arrows_lead_through_the_cells_and_a_number_is_typed(at_first):
    before = at_first.evaluate(CELLS)
    start(at_first)
    at_first.keyboard.press("Enter")  # skip to the pictures
    assert at_first.evaluate(f"{ACTIVE}.dataset.block") == "input"
    for key, at in [("Home", [0, 0]), ("ArrowRight", [0, 1]), ("ArrowDown", [1, 1])]:
        at_first.keyboard.press(key)
        assert find(at_first, "hands.state.cursor.at") == at
    at_first.keyboard.type("-7")
    at_first.keyboard.press("Enter")
    assert setting(at_first).image[1, 1] == -7
    assert at_first.evaluate(CELLS) == before
