"""Wide controls: the kind of a slider, its buttons, and a choice."""

import ipywidgets
import pytest

from convlab.widgets.wide_controls import wide_choice, wide_slider, with_buttons


@pytest.mark.parametrize(
    ("step", "kind"), [(1, ipywidgets.IntSlider), (5, ipywidgets.IntSlider),
                       (0.5, ipywidgets.FloatSlider)]
)  # fmt: skip
def test_a_slider_is_of_whole_numbers_unless_its_step_is_none(step, kind):
    slider = wide_slider("angle", 10, -20, 20, step, room="7em", width="50%")
    assert type(slider) is kind
    assert (slider.value, slider.min, slider.max, slider.step) == (10, -20, 20, step)
    assert (slider.style.description_width, slider.layout.width) == ("7em", "50%")


@pytest.mark.parametrize(("step", "up", "down"), [(3, [8, 9], [6, 3, 0]), (0.1, [5.1], [5.0])])
def test_the_buttons_move_by_a_step_and_not_past_the_ends(step, up, down):
    row = with_buttons(wide_slider("size", 5, 0, 9, step))
    slider, less, more = row.children
    for button, values in ((more, up), (less, down)):
        for value in values:
            button.click()
            assert slider.value == pytest.approx(value)
    assert [button.tooltip for button in (less, more)] == [
        "size: one step less", "size: one step more",
    ]  # fmt: skip


def test_a_choice_begins_at_the_first():
    assert wide_choice("answer", {"32s": 1, "8s": 2}).value == "32s"
