"""A photograph beside the numbers: the part in the grid, the map, one's own picture."""

import numpy as np
import pytest
from PIL import Image

from convlab import Geometry, conv2d, conv2d_transpose
from tests.browser.hand import HANDS, numbers, setting, until

EDGE = (
    'Explorer("conv", image=[[1, 1, 1, 1, 1], [1, 1, 1, 1, 1], [1, 1, 1, 1, 1], [1, 1, 1, 1, 1], '
    '[1, 1, 1, 1, 1]], kernel=[[-1, 0, 1], [-1, 0, 1], [-1, 0, 1]], views="grids photo")'
)
PANEL = f"{HANDS}.panels.find(({{ name }}) => name === 'photo')"


def photo(page, which="picture"):
    """The numbers of the photograph, or of its ``map``."""
    rows, columns, values = page.evaluate(
        f"(() => {{ const {{ rows, columns, values }} = {PANEL}.{which};"
        " return [rows, columns, Array.from(values)]; })()"
    )
    return np.array(values).reshape(rows, columns)


def click_photo(page, row, column):
    """Click the photograph at one of its pixels."""
    canvas = page.locator(".cx-photo").first
    box = canvas.bounding_box()
    rows, columns = photo(page).shape
    place = {
        "x": (column + 0.5) * box["width"] / columns,
        "y": (row + 0.5) * box["height"] / rows,
    }
    canvas.click(position=place)


def test_a_click_brings_the_part_around_it_into_the_grid_as_numbers(visit):
    page = visit(EDGE)
    click_photo(page, 40, 60)
    image = np.array(setting(page).image)
    assert np.array_equal(image, photo(page)[38:43, 58:63])
    assert numbers(page) == conv2d(image, [[-1, 0, 1]] * 3).ravel().tolist()
    corners = page.evaluate(f"{HANDS}.panels[0].ghosts.size")
    assert corners == 0  # another part is no change of the one before


@pytest.mark.parametrize("operator", ["conv", "transpose"])
def test_the_map_is_that_of_convlab(visit, operator):
    page = visit(EDGE.replace('"conv"', f'"{operator}"').replace("views", "stride=2, views"))
    kernel = np.array([[-1, 0, 1]] * 3)
    compute = conv2d if operator == "conv" else conv2d_transpose
    assert np.array_equal(photo(page, "map"), compute(photo(page), kernel, stride=2))
    assert Geometry((96, 128), 3, 2).small == (47, 63)


def test_the_map_follows_the_kernel_and_the_arrow_keys_move_the_part(visit):
    page = visit(EDGE)
    before = photo(page, "map")
    page.get_by_role("button", name="transposed convolution").click()
    assert photo(page, "map").shape == (98, 130)
    page.get_by_role("button", name="convolution", exact=True).click()
    assert np.array_equal(photo(page, "map"), before)
    page.locator(".cx-photo").first.focus()
    first = page.evaluate(f"{PANEL}.corner")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowDown")
    assert page.evaluate(f"{PANEL}.corner") == [first[0] + 1, first[1] + 1]


def test_a_part_stays_inside_the_photograph(visit):
    page = visit(EDGE)
    click_photo(page, 0, 0)
    assert page.evaluate(f"{PANEL}.corner") == [0, 0]
    click_photo(page, 95, 127)
    assert page.evaluate(f"{PANEL}.corner") == [91, 123]


def test_a_photograph_of_ones_own_is_read_and_what_is_none_is_said(visit, tmp_path):
    page = visit(EDGE)
    ramp = np.tile(np.linspace(0, 255, 300).astype("uint8"), (200, 1))
    Image.fromarray(ramp).save(tmp_path / "ramp.png")
    page.locator('input[type="file"]').set_input_files(tmp_path / "ramp.png")
    until(page, f"{PANEL}.picture.rows === 85")
    mine = photo(page)
    assert mine.shape == (85, 128)
    assert mine.min() == 0
    assert mine.max() == 9
    assert (np.diff(mine, axis=1) >= 0).all()
    (tmp_path / "words.png").write_text("no picture")
    page.locator('input[type="file"]').set_input_files(tmp_path / "words.png")
    page.get_by_text("words.png is no picture").wait_for()
