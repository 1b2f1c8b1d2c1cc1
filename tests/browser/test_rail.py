"""The rail of the explorer: each slider moves what it says, on the axes that are tied."""

import numpy as np
import pytest

from convlab.explorer.setting import Setting
from tests.browser.hand import (
    CHANNELS,
    RECTANGLE,
    UP,
    agrees,
    find,
    focus,
    push,
    setting,
    shape,
    slide,
    until,
    until_pressed,
)


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
