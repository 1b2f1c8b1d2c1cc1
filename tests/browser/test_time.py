"""Time: stepping from cell to cell, and playing."""

from tests.browser.hand import DESK, RECTANGLE, find, push, setting, slide

TIMES = "\N{MULTIPLICATION SIGN}"


def clock(page):
    """What the page says about the time."""
    return page.inner_text(".cx-clock")


def at(row, column):
    """What it says on a cell of RECTANGLE's output: a cell has one name, on every screen."""
    return f"output ({row}, {column}) of 2 {TIMES} 3"


def test_time_moves_by_its_buttons_its_keys_and_its_scrubber_and_stays_inside(visit):
    page = visit(RECTANGLE)
    assert clock(page) == at(0, 0)
    push(page, "step back")
    assert clock(page) == at(0, 0)
    push(page, "step forward")
    assert clock(page) == at(0, 1)
    assert find(page, "hands.focus.ref") == {"kind": "output", "index": 1}
    page.keyboard.press("]")
    page.keyboard.press("]")
    page.keyboard.press("[")
    assert clock(page) == at(0, 2)
    slide(page, "time: which cell", 5)
    assert clock(page) == at(1, 2)
    page.keyboard.press("]")
    assert find(page, "hands.focus.ref") == {"kind": "output", "index": 5}
    assert setting(page).settings["cell"] == ("output", 1, 2)


def test_the_walk_goes_through_the_input_or_the_output(visit):
    page = visit(RECTANGLE)
    push(page, "step through the input cells")
    assert clock(page) == f"input (0, 0) of 3 {TIMES} 5"
    push(page, "step forward")
    assert find(page, "hands.focus.ref") == {"kind": "input", "index": 1}
    push(page, "step through the output cells")
    assert clock(page) == at(0, 0)


def test_time_plays_at_its_speed_pauses_and_ends_at_the_last_cell(visit):
    page = visit(RECTANGLE, viewport=DESK)
    page.clock.install(time=0)
    page.reload()
    page.clock.pause_at(60_000)
    push(page, "play")
    page.clock.run_for(1100)  # 2 cells a second
    assert clock(page) == at(0, 2)
    push(page, "pause")
    page.clock.run_for(5000)
    assert clock(page) == at(0, 2)
    page.get_by_label("speed", exact=True).press("End")
    page.get_by_label("time: which cell", exact=True).focus()
    page.keyboard.press("Space")
    page.clock.run_for(140)  # 16 cells a second
    assert clock(page) == at(1, 1)
    page.clock.run_for(5000)
    assert clock(page) == at(1, 2)
    push(page, "play")  # from the start again
    assert clock(page) == at(0, 0)
