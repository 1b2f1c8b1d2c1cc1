"""The bar of the explorer: operator, axes, presets, history, views and looks, by mouse and keys."""

import numpy as np
import pytest

from convlab.explorer.setting import Setting
from tests.browser.hand import (
    ALL,
    CHANNELS,
    RECTANGLE,
    UP,
    VIEWS,
    agrees,
    find,
    numbers,
    picture,
    push,
    setting,
    slide,
    until,
    until_pressed,
)


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
    until(page, "hands.model.w.length === 12")
    page.wait_for_timeout(700)  # a hand that stops on its way, while the teacher talks
    page.mouse.move(box["x"], box["y"] + box["height"] / 2, steps=4)
    page.mouse.up()
    assert setting(page).kernel.shape == (1, 3)
    page.wait_for_timeout(700)
    page.keyboard.press("ArrowRight")
    assert setting(page).kernel.shape == (2, 3)
    page.keyboard.press("Control+z")
    assert setting(page).kernel.shape == (1, 3)  # the hand has let go: a key is a step of its own
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


def test_full_screen_fills_the_screen_with_the_explorer(visit):
    page = visit()
    push(page, "full screen")
    page.wait_for_function("document.fullscreenElement?.classList.contains('cx')")
    push(page, "full screen")
    page.wait_for_function("!document.fullscreenElement")
