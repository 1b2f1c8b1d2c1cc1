"""Each control of the explorer's page does what it says, moved by mouse and keys."""

import json

import numpy as np
import pytest

from convlab.explorer.setting import Setting
from tests.browser.browsers import standalone
from tests.browser.hand import (
    DESK,
    agrees,
    centre,
    click,
    find,
    focus,
    hover,
    numbers,
    picture,
    push,
    setting,
    shape,
    slide,
    until,
    until_pressed,
)

RECTANGLE = (
    'Explorer("conv", image=[[3, 1, 4, 1, 5], [9, 2, 6, 5, 3], [5, 8, 9, 7, 9]], '
    "kernel=[[1, 2, 3], [4, 5, 6]])"
)
CHANNELS = (
    'Explorer("conv", image=[[[1, 2], [3, 4]], [[5, 6], [7, 8]]], '
    "kernel=[[[[1, 2, 3], [4, 5, 6]], [[7, 8, 9], [10, 11, 12]]]])"
)
UP = 'Explorer("transpose", image=[[2, 1], [4, 4]], kernel=[[1, 4], [2, 3]], stride=2)'
VIEWS = ("grids", "matrix", "gather", "stamp", "zeros", "overlap", "formula", "code")
ALL = f'Explorer("conv", views="{" ".join(VIEWS)}")'


def test_the_page_loads_from_its_file_without_an_error_and_fetches_nothing(visit):
    page = visit()
    for name in ("grids", "matrix", "gather"):
        assert len(page.locator(f'[data-view="{name}"] .cx-block').all()) >= 3
    assert "output (0, 0) = " in page.inner_text(".cx-formula")
    assert numbers(page) == [122, 148, 126, 134]
    assert page.inner_text(".cx-verdict") == "No kernel: computed by this page alone."


def test_the_operator_is_chosen_by_button_and_by_the_key_t(visit):
    page = visit(RECTANGLE)
    for move, operator in (
        (lambda: push(page, "transposed convolution"), "transpose"),
        (lambda: push(page, "convolution"), "conv"),
        (lambda: page.keyboard.press("t"), "transpose"),
        (lambda: page.keyboard.press("t"), "conv"),
    ):
        move()
        assert setting(page).operator == operator
        assert agrees(page)
    until_pressed(page, "convolution")
    until_pressed(page, "transposed convolution", False)


def test_one_dimension_keeps_the_first_row_and_two_bring_the_rest_back(visit):
    page = visit(RECTANGLE)
    push(page, "one dimension")
    assert setting(page).image.tolist() == [3, 1, 4, 1, 5]
    assert setting(page).kernel.tolist() == [1, 2, 3]
    assert numbers(page) == [17, 12, 21]
    push(page, "two dimensions")
    assert setting(page).line == Setting.from_line(RECTANGLE).line
    assert agrees(page)


def test_every_preset_can_be_chosen_and_convlab_agrees_with_it(visit):
    page = visit()
    presets = page.get_by_label("preset", exact=True)
    names = presets.locator("option").evaluate_all("all => all.map(({ value }) => value)")[1:]
    lines = set()
    for name in names:
        presets.select_option(name)
        assert agrees(page), name
        lines.add(setting(page).line)
    assert len(lines) == len(names) > 20
    presets.select_option("The lessons/Its transpose")
    assert setting(page).line.startswith('Explorer("transpose", image=[[2, 1], [4, 4]]')


@pytest.mark.parametrize("redo", ["Control+y", "Control+Shift+Z"])
def test_what_is_undone_by_keys_is_redone_by_keys(visit, redo):
    page = visit(RECTANGLE)
    push(page, "padding same")
    page.keyboard.press("Control+z")
    assert setting(page).settings["padding"] == "valid"
    page.keyboard.press(redo)
    assert setting(page).settings["padding"] == "same"


def test_undo_and_redo_walk_back_and_forth_and_are_idle_at_the_ends(visit):
    page = visit(RECTANGLE)
    undo, redo = (page.get_by_role("button", name=name) for name in ("undo", "redo"))
    assert undo.is_disabled()
    assert redo.is_disabled()
    lines = [setting(page).line]
    for name in ("padding same", "transposed convolution", "one dimension"):
        push(page, name)
        lines.append(setting(page).line)
    assert len(set(lines)) == 4
    for line in lines[-2::-1]:
        undo.click()
        assert setting(page).line == line
    until(page, "hands.fields.undo.disabled")
    for line in lines[1:]:
        redo.click()
        assert setting(page).line == line
    until(page, "hands.fields.redo.disabled")


def test_one_drag_of_a_slider_is_undone_at_once(visit):
    page = visit(RECTANGLE)
    slider = page.get_by_label("kernel rows", exact=True)
    box = slider.bounding_box()
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.mouse.down()
    page.mouse.move(box["x"], box["y"] + box["height"] / 2, steps=4)
    page.mouse.up()
    assert setting(page).kernel.shape == (1, 3)
    page.keyboard.press("Control+z")
    assert setting(page).line == Setting.from_line(RECTANGLE).line


@pytest.mark.parametrize("line", [RECTANGLE, CHANNELS, UP])
def test_sending_back_multiplies_the_output_by_the_transposed_matrix(visit, line):
    page = visit(line)
    before = setting(page)
    sent = before.matrix.T @ before.result.ravel()
    push(page, "send the output back through the transposed matrix")
    after = setting(page)
    assert after.operator != before.operator
    assert after.image.tolist() == before.result.tolist()
    assert after.result.shape == before.image.shape
    assert numbers(page) == sent.tolist()


def test_an_output_with_too_many_cells_cannot_be_sent_back(visit):
    page = visit('Explorer("transpose", image=[[1, 2, 3, 4, 5, 6]], kernel=[[1, 2, 3]], stride=3)')
    send = page.get_by_role("button", name="send the output back through the transposed matrix")
    assert send.is_disabled()
    slide(page, "stride rows", 2)
    until(page, "!hands.fields.send.disabled")


def test_each_view_is_shown_and_hidden_by_its_button_and_the_last_one_stays(visit):
    page = visit(ALL)
    for n, name in enumerate(VIEWS):
        panel = page.locator(f'[data-view="{name}"]')
        assert panel.is_visible()
        push(page, f"show {name}")
        last = n == len(VIEWS) - 1
        assert panel.is_visible() == last
        until_pressed(page, f"show {name}", last)
    for n, name in enumerate(VIEWS[:-1]):
        push(page, f"show {name}")
        assert page.locator(f'[data-view="{name}"]').is_visible()
        assert setting(page).settings["views"] == " ".join([*VIEWS[: n + 1], "code"])


def moved(page, name):
    """What a row of sliders sets, per axis."""
    now = setting(page)
    of = {"input": now.image.shape, "kernel": now.kernel.shape}
    return of.get(name) or tuple(np.broadcast_to(now.settings[name.replace(" ", "_")], 2))


@pytest.mark.parametrize(
    ("name", "row", "values"),
    [
        ("input", "size", (7, 5, 6)),
        ("kernel", "kernel", (2, 1, 4)),
        ("stride", "stride", (3, 2, 4)),
        ("dilation", "dilation", (2, 3, 1)),
        ("output padding", "output padding", (2, 1, 0)),
    ],
)
def test_a_row_of_sliders_moves_all_axes_when_tied_and_each_alone_when_not(
    visit, name, row, values
):
    both, rows, columns = values
    page = visit(UP.replace("stride=2", 'stride=3, padding="same"'))
    tie = f"{row}: move all axes together"
    slide(page, f"{name} rows", both)
    assert moved(page, name) == (both, both)
    assert agrees(page)
    assert not page.get_by_label(f"{name} columns", exact=True).is_visible()
    push(page, tie)
    slide(page, f"{name} rows", rows)
    assert moved(page, name) == (rows, both)
    slide(page, f"{name} columns", columns)
    assert moved(page, name) == (rows, columns)
    assert agrees(page)
    push(page, tie)
    assert moved(page, name) == (rows, rows)
    assert agrees(page)


@pytest.mark.parametrize("operator", ["conv", "transpose"])
def test_each_rule_of_padding_gives_the_size_that_convlab_gives(visit, operator):
    page = visit(RECTANGLE.replace("conv", operator))
    for rule in ("same", "valid", "sides", "same", "sides"):
        push(page, f"padding {rule}")
        until_pressed(page, f"padding {rule}")
        assert agrees(page)
    # "sides" starts from the zeros that "same" had put there.
    same = Setting.from_line(find(page, "hands.line")).replaced(padding="same")
    assert setting(page).geometry.pads == same.geometry.pads != ((0, 0), (0, 0))


def test_the_four_sides_of_the_padding_move_together_or_each_alone(visit):
    page = visit(RECTANGLE)
    slide(page, "padding top", 2)
    assert setting(page).geometry.pads == ((2, 2), (2, 2))
    push(page, "padding: move all axes together")
    for side, value in (("top", 0), ("bottom", 1), ("left", 3), ("right", 4)):
        slide(page, f"padding {side}", value)
    assert setting(page).geometry.pads == ((0, 1), (3, 4))
    assert shape(page, "input") == [3 + 1, 5 + 7]
    assert agrees(page)
    push(page, "padding: move all axes together")
    assert setting(page).geometry.pads == ((0, 0), (0, 0))


def test_output_padding_picks_one_of_the_sizes_and_none_lets_the_rule_pick(visit):
    page = visit(UP.replace("kernel=[[1, 4], [2, 3]]", "kernel=[[1]]").replace("=2)", "=3)"))
    sizes = []
    for value in (-1, 0, 1, 2):
        slide(page, "output padding rows", value)
        sizes.append(shape(page, "output"))
        assert agrees(page)
    # None is as much as makes every output cell belong to some input cell: 3 cells for each.
    assert sizes == [[6, 6], [4, 4], [5, 5], [6, 6]]
    push(page, "convolution")
    until(page, "hands.note.textContent")
    assert "no output padding" in page.inner_text(".cx-note")


def test_channels_come_and_go_and_the_one_in_front_is_the_one_that_is_drawn(visit):
    page = visit(CHANNELS)
    slide(page, "channels out", 2)
    slide(page, "channels in", 3)
    now = setting(page)
    assert now.kernel.shape == (1, 2, 3, 2)
    assert agrees(page)
    slide(page, "channel in front, in", 2)
    slide(page, "channel in front, out", 1)
    assert setting(page).settings["front"] == (2, 1)
    for name, image in (("input", now.image[..., 2]), ("output", now.result[..., 1])):
        for (r, c), value in np.ndenumerate(image):
            assert find(page, NUMBER, name, r, c) == value
    for (r, c), value in np.ndenumerate(now.kernel[..., 2, 1]):
        assert find(page, NUMBER, "kernel", r, c) == value


NUMBER = """hands.panels[0].placed.blocks.find(({ id }) => id === given[0])
  .number(given[1], given[2])"""


def test_the_next_channel_comes_in_front_by_the_key_c_and_by_a_click_on_a_sheet_behind(visit):
    page = visit(CHANNELS)
    focus(page, "output")
    page.keyboard.press("c")
    assert setting(page).settings["front"] == (0, 1)
    box = page.locator('[data-block="input"]').bounding_box()
    page.mouse.click(box["x"] + box["width"] + 3, box["y"] + box["height"] / 2)
    assert setting(page).settings["front"] == (1, 1)


def test_the_ghost_shows_what_was_there_until_it_is_turned_off(visit):
    page = visit(RECTANGLE)
    ghost = "ghost: show what was there before a control moved"
    slide(page, "stride rows", 2)
    with_ghost = picture(page, "grids")
    push(page, ghost)
    assert setting(page).settings["ghost"] is False
    plain = picture(visit(find(page, "hands.line")), "grids")
    assert picture(page, "grids") == plain
    assert with_ghost != plain
    slide(page, "stride rows", 1)
    slide(page, "stride rows", 2)
    assert picture(page, "grids") == plain


def test_the_projector_draws_larger_and_is_told_by_the_line(visit):
    page = visit(RECTANGLE)
    text = "parseFloat(getComputedStyle(document.querySelector(given[0])).fontSize)"
    before = [find(page, text, name) for name in (".cx-status", ".cx-formula", ".cx-button")]
    push(page, "projector: large digits, high contrast")
    assert setting(page).settings["projector"] is True
    after = [find(page, text, name) for name in (".cx-status", ".cx-formula", ".cx-button")]
    assert np.all(np.array(after) > np.array(before))
    assert find(page, "hands.panels[0].placed.blocks[0].held.weight") == 700
    push(page, "projector: large digits, high contrast")
    assert setting(page).settings["projector"] is False


TIMES = " \N{MULTIPLICATION SIGN} "

# The question, its hidden views, what is right: numbers that stand nowhere else on the page.
GUESS = (
    'Explorer("transpose", image=[[1, 2, 3], [5, 7, 11]], '
    f'kernel=[[600, 3, 2, 4], [1, 2, 4, 1]], stride=2, views="{" ".join(VIEWS)}")'
)
QUESTIONS = {
    "size": (["matrix", "gather", "stamp", "zeros", "overlap", "formula"], ["4", "8"]),
    "number": (["matrix", "gather", "stamp", "zeros", "formula"], ["1804"]),
    "matrix": (["matrix", "formula"], ["32", "6"]),
    "overlap": (["stamp", "overlap", "formula"], ["2"]),
}


@pytest.fixture
def asked(visit):
    """A page that asks a question about output (0, 4), and what is right."""

    def ask(question):
        page = visit(GUESS)
        click(page, "output", 0, 4)
        page.get_by_label("predict: what to guess").select_option(question)
        hidden, right = QUESTIONS[question]
        covered = page.locator(".cx-cover:visible").locator("..")
        assert covered.evaluate_all("all => all.map((one) => one.dataset.view)") == hidden
        return page, hidden, right

    return ask


def guess(page, *words):
    """Type the words into the fields of the question, and send them with Enter."""
    fields = page.locator(".cx-guess").all()
    assert len(fields) == len(words)
    for field, word in zip(fields, words, strict=True):
        field.fill(word)
    fields[-1].press("Enter")
    return page.inner_text(".cx-answer")


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_question_hides_what_would_tell_until_it_is_guessed(asked, question):
    page, hidden, right = asked(question)
    for name in hidden:
        assert page.locator(f'[data-view="{name}"] .cx-slot').is_hidden()
        assert not page.locator(f'[data-view="{name}"] .cx-block:visible').count()
    secret = question in ("size", "number")
    assert page.locator('[data-block="output"]').count() == (not secret)
    assert page.inner_text(".cx-status").endswith("Guess first.")
    words = page.inner_text(".cx") + json.dumps(
        page.locator(".cx [aria-label]").evaluate_all("all => all.map((one) => one.ariaLabel)")
    )
    if question == "number":
        assert right[0] not in words
    if question == "size":
        assert "of 32" not in words
    assert guess(page, *right) == f"Right: {TIMES.join(right)}."
    assert page.locator(".cx-cover:visible").count() == 0
    for name in hidden:
        assert page.locator(f'[data-view="{name}"] .cx-slot').is_visible()
    assert page.locator('[data-block="output"]').count() == 1


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_wrong_guess_is_told_what_is_right_and_a_blank_one_reveals_it(asked, question):
    page, _, right = asked(question)
    wrong = [str(int(word) + 1) for word in right]
    told = TIMES.join(right)
    assert guess(page, *wrong) == f"You said {TIMES.join(wrong)}. It is {told}."
    slide(page, "stride rows", 3)
    slide(page, "stride rows", 2)  # a new setting asks again
    assert page.locator(".cx-cover:visible").count() == len(QUESTIONS[question][0])
    assert guess(page, *[""] * len(right)) == f"It is {told}."
    assert page.locator(".cx-cover:visible").count() == 0


def test_a_guess_right_in_one_part_only_is_wrong(asked):
    page, *_ = asked("matrix")
    assert guess(page, "32", "7").startswith(f"You said 32{TIMES}7. It is 32{TIMES}6.")


def clock(page):
    """What the page says about the time."""
    return page.inner_text(".cx-clock")


def test_time_moves_by_its_buttons_its_keys_and_its_scrubber_and_stays_inside(visit):
    page = visit(RECTANGLE)
    assert clock(page) == "output 1 of 6"
    push(page, "step back")
    assert clock(page) == "output 1 of 6"
    push(page, "step forward")
    assert clock(page) == "output 2 of 6"
    assert find(page, "hands.focus.ref") == {"kind": "output", "index": 1}
    page.keyboard.press("]")
    page.keyboard.press("]")
    page.keyboard.press("[")
    assert clock(page) == "output 3 of 6"
    slide(page, "time: which cell", 5)
    assert clock(page) == "output 6 of 6"
    page.keyboard.press("]")
    assert find(page, "hands.focus.ref") == {"kind": "output", "index": 5}
    assert setting(page).settings["cell"] == ("output", 1, 2)


def test_the_walk_goes_through_the_input_or_the_output(visit):
    page = visit(RECTANGLE)
    push(page, "step through the input cells")
    assert clock(page) == "input 1 of 15"
    push(page, "step forward")
    assert find(page, "hands.focus.ref") == {"kind": "input", "index": 1}
    push(page, "step through the output cells")
    assert clock(page) == "output 1 of 6"


def test_time_plays_at_its_speed_pauses_and_ends_at_the_last_cell(visit):
    page = visit(RECTANGLE, viewport=DESK)
    page.clock.install(time=0)
    page.reload()
    page.clock.pause_at(60_000)
    push(page, "play")
    page.clock.run_for(1100)  # 2 cells a second
    assert clock(page) == "output 3 of 6"
    push(page, "pause")
    page.clock.run_for(5000)
    assert clock(page) == "output 3 of 6"
    page.get_by_label("speed", exact=True).press("End")
    page.get_by_label("time: which cell", exact=True).focus()
    page.keyboard.press("Space")
    page.clock.run_for(140)  # 16 cells a second
    assert clock(page) == "output 5 of 6"
    page.clock.run_for(5000)
    assert clock(page) == "output 6 of 6"
    push(page, "play")  # from the start again
    assert clock(page) == "output 1 of 6"


def write_line(page, line):
    """Type a line into its field."""
    field = page.get_by_label("the state as one line of Python")
    until(page, "hands.lineField.value")  # it follows the state when the hand rests
    field.fill(line)
    field.press("Enter")


@pytest.mark.parametrize("line", [RECTANGLE, CHANNELS, UP, ALL])
def test_a_line_of_python_that_is_typed_restores_its_state(visit, line):
    page = visit()
    write_line(page, line)
    assert setting(page).line == Setting.from_line(line).line
    assert agrees(page)
    until(page, "hands.lineField.value === hands.line")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Explorer(", "a value"),
        ('Explorer("conv", color=1)', "color is not known"),
        ('Explorer("conv", image=[[1, 2], [3]])', "rows of one length"),
        ('Explorer("conv", stride=9)', "stride must be a whole number from 1 to 4"),
        ('__import__("os")', "Expected Explorer("),
    ],
)
def test_a_line_that_cannot_be_read_is_explained_and_changes_nothing(visit, line, said):
    page = visit(RECTANGLE)
    write_line(page, line)
    assert said in page.inner_text(".cx-error")
    assert setting(page).line == Setting.from_line(RECTANGLE).line
    write_line(page, UP)
    assert page.locator(".cx-error").is_hidden()
    assert setting(page).line == Setting.from_line(UP).line


def test_the_address_follows_the_state_and_reopens_it(visit, page_file):
    page = visit()
    push(page, "padding same")
    slide(page, "stride rows", 2)
    click(page, "output", 1, 0)
    until(page, "decodeURIComponent(location.hash.slice(1)) === hands.line")
    line = setting(page).line
    again = visit(find(page, "hands.line"))
    assert setting(again).line == line
    assert setting(again).settings["cell"] == ("output", 1, 0)
    again.evaluate("(line) => (location.hash = encodeURIComponent(line))", UP)
    until(again, "hands.state.operator === 'transpose'")
    assert setting(again).line == Setting.from_line(UP).line
    page.goto("about:blank")
    page.goto(standalone(page_file, 'Explorer("conv", stride=9)'))
    assert "stride must be" in page.inner_text(".cx-error")
    assert numbers(page) == [122, 148, 126, 134]


@pytest.mark.parametrize(
    ("name", "copied"),
    [("copy the line of Python", "hands.line"), ("copy a link to this state", "location.href")],
)
def test_the_line_and_the_link_can_be_copied(visit, name, copied):
    page = visit()
    push(page, "padding same")
    until(page, "decodeURIComponent(location.hash.slice(1)) === hands.line")
    push(page, name)
    page.get_by_text("Copied").wait_for()
    field = page.get_by_label("the state as one line of Python")
    field.fill("")
    field.press("Control+v")
    assert field.input_value() == find(page, copied)


def test_a_saved_page_opens_in_the_state_in_which_it_was_saved(visit, tmp_path):
    page = visit(UP)
    slide(page, "kernel rows", 3)
    with page.expect_download() as download:
        push(page, "save this page with its state")
    file = tmp_path / "saved.html"
    download.value.save_as(file)
    saved = visit(file=file)
    assert setting(saved).line == setting(page).line
    assert numbers(saved) == numbers(page)
    push(saved, "padding same")
    assert agrees(saved)


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


def test_escape_and_what_is_no_number_leave_a_cell_as_it_was(visit):
    page = visit(RECTANGLE)
    focus(page, "input")
    for word, end in (("9", "Escape"), ("one", "Enter"), ("", "Enter")):
        page.keyboard.press("Enter")
        page.locator(".cx-edit").fill(word)
        page.keyboard.press(end)
        assert page.locator(".cx-edit").count() == 0
        assert setting(page).image.tolist() == Setting.from_line(RECTANGLE).image.tolist()


def test_the_code_view_gives_code_that_computes_what_the_page_shows(visit, capsys):
    page = visit(ALL)
    push(page, "padding same")
    code = page.locator(".cx-snippet code").first.inner_text()
    exec(code, {})
    printed = capsys.readouterr().out.replace("[", " ").replace("]", " ").split()
    assert list(map(float, printed)) == numbers(page)


def test_full_screen_fills_the_screen_with_the_explorer(visit):
    page = visit()
    push(page, "full screen")
    page.wait_for_function("document.fullscreenElement?.classList.contains('cx')")
    push(page, "full screen")
    page.wait_for_function("!document.fullscreenElement")


def test_hovering_moves_the_eye_and_not_the_state(visit):
    page = visit(RECTANGLE)
    line = find(page, "hands.line")
    hover(page, "input", 2, 4)
    assert find(page, "hands.focus.ref") == {"kind": "input", "index": 14}
    page.mouse.move(5, 5)
    assert find(page, "hands.focus.ref") == {"kind": "output", "index": 0}
    assert find(page, "hands.line") == line
