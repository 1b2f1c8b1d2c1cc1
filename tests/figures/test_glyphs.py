"""Numbers are written as a teacher would write them."""

import numpy as np
import pytest

from convlab.figures.glyphs import MINUS, fitting_height, glyph_path, number_strings, text_width


@pytest.mark.parametrize(
    ("numbers", "strings"),
    [
        ([4, 12, 0], ["4", "12", "0"]),
        ([4.0, 0.0, -3.0], ["4", "0", "-3"]),
        ([True, False], ["1", "0"]),
        ([0.25, -0.5, 0.0], ["0.25", "-0.50", "0"]),
        ([0.5, 1.0], ["0.5", "1.0"]),
        ([1 / 3, 2.0], ["0.33", "2.00"]),
        ([12.345, -0.001], ["12.3", "0.0"]),
        ([1234.5, 0.3], ["1234", "0"]),
        ([0.0123, 0.0], ["0.012", "0"]),
        ([3e-16, 0.0], ["3e-16", "0"]),
        ([np.nan, np.inf, -np.inf, 1.5], ["", "∞", "-∞", "1.5"]),
        (np.array([200, 3], dtype=np.uint8), ["200", "3"]),
    ],
)
def test_short_strings(numbers, strings):
    expected = [string.replace("-", MINUS) for string in strings]
    assert number_strings(np.array(numbers)).tolist() == expected


def test_format_overrides():
    assert number_strings(np.array([[1.0]]), ".3f").tolist() == [["1.000"]]
    assert number_strings(np.array([2]), lambda number: f"<{number}>").tolist() == ["<2>"]


def test_glyphs_are_as_high_as_asked_and_point_down():
    box = glyph_path("7", 0.4).get_extents()
    assert box.height == pytest.approx(0.4, rel=0.02)
    outline = glyph_path("7", 0.4).to_polygons()[0]
    top = outline[outline[:, 1] < box.y0 + 0.02]  # on an axis that points down, y0 is the top
    assert np.ptp(top[:, 0]) > 0.15  # the bar of the 7


def test_glyphs_are_centred_and_as_wide_as_said():
    box = glyph_path("1234", 1.0).get_extents()
    assert box.x0 + box.x1 == pytest.approx(0, abs=0.2)
    assert box.width == pytest.approx(text_width("1234"), abs=0.3)


def test_a_minus_sign_is_drawn():
    assert len(glyph_path(MINUS + "1", 1.0).vertices) > len(glyph_path("1", 1.0).vertices)


def test_wide_texts_shrink_to_fit_together():
    texts = ["1", "-12.34"]
    height = fitting_height(texts, 0.42, 0.85)
    assert max(text_width(text) for text in texts) * height == pytest.approx(0.85)
    assert fitting_height(["1"], 0.42, 0.85) == 0.42
