"""The gradient explorer: every number that is drawn, by explicit loops of its own."""

import numpy as np
import pytest
from matplotlib.figure import Figure

from convlab import definitions
from convlab.figures.gradients import ARROW, draw_row
from convlab.figures.style import SMALLEST_DIGIT
from convlab.lessons.explorers.convolution.backward_pass import (
    COTANGENT,
    FOLLOWED,
    IMAGE,
    KERNEL,
    GradientExplorer,
    tiled,
)
from convlab.lessons.explorers.convolution.written_sums import written_sum
from tests.widgets.test_sliders import random_positions

MINUS = "\N{MINUS SIGN}"


def number(text):
    return int(text.replace(MINUS, "-"))


def numbers_on(artist):
    return np.array([[number(text) for text in row] for row in artist.strings])


def corners_on(artist):
    """The small numbers, 0 where there is none."""
    return np.array([[number(text or "0") for text in row] for row in artist.corner_strings])


def settings_of(state):
    """Image, kernel and the settings of `definitions`, from the controls' own words."""
    x = IMAGE[: state["rows"], : state["columns"]]
    w = KERNEL[: state["kernel_rows"], : state["kernel_columns"]]
    padding = int(state["padding"]) if state["padding"].isdigit() else state["padding"]
    return x, w, (state["stride"], padding, state["dilation"])


def gather(x, w, settings):
    return definitions.gather(x[None, ..., None], w[..., None, None], *settings)[0, ..., 0]


def stamp(y, w, large, settings):
    return definitions.stamp(y[None, ..., None], w[..., None, None], large, *settings)[0, ..., 0]


def one(shape, at):
    """Zeros, and a single 1."""
    array = np.zeros(shape, int)
    array[at] = 1
    return array


def gradient_on_weights(x, y, shape, settings):
    """One convolution for each weight: the output of a kernel that is 1 there, times y."""
    gradient = np.zeros(shape, int)
    for tap in np.ndindex(shape):
        gradient[tap] = (gather(x, one(shape, tap), settings) * y).sum()
    return gradient


def fits(state):
    x, w, (_, padding, dilation) = settings_of(state)
    around = 2 * padding if isinstance(padding, int) else 0
    sides = zip(x.shape, w.shape, strict=True)
    return padding == "same" or all((k - 1) * dilation < n + around for n, k in sides)


def zeros_before(n, k, stride, padding, dilation):
    """How many zeros stand before the image along one axis."""
    if padding != "same":
        return 0 if padding == "valid" else padding
    last_start = range(0, n, stride)[-1]
    return max(last_start + (k - 1) * dilation + 1 - n, 0) // 2


def check_cell(view, at, x, w, y, settings):
    only = y * one(y.shape, at)
    reached = stamp(one(y.shape, at), np.ones_like(w), x.shape, settings) > 0
    assert np.array_equal(view.image_gradient.highlighted, reached)
    assert np.array_equal(corners_on(view.image_gradient), stamp(only, w, x.shape, settings))
    share = gradient_on_weights(x, only, w.shape, settings)
    assert np.array_equal(corners_on(view.kernel_gradient), share)
    assert np.argwhere(view.cotangent.highlighted).tolist() == [list(at)]
    assert view.image.highlighted.sum() == w.size


def check_pixel(view, at, x, w, y, settings):
    sides = zip(at, x.shape, w.shape, strict=True)
    place = [i + zeros_before(n, k, *settings) for i, n, k in sides]
    assert np.argwhere(view.image.highlighted).tolist() == [place]
    assert numbers_on(view.image)[tuple(place)] == x[at]
    weights = gather(one(x.shape, at), w, settings)
    reaches = gather(one(x.shape, at), np.ones_like(w), settings) > 0
    assert np.array_equal(corners_on(view.cotangent), weights)
    assert np.array_equal(view.cotangent.highlighted, reaches)
    used = gradient_on_weights(one(x.shape, at), np.ones_like(y), w.shape, settings) > 0
    assert np.array_equal(view.kernel.highlighted, used)
    assert np.argwhere(view.image_gradient.highlighted).tolist() == [list(at)]
    assert number(view.terms.lines[-1].removeprefix("= ")) == (weights * y).sum()


def check_weight(view, at, x, w, y, settings):
    assert view.image.highlighted.sum() == y.size
    product = (numbers_on(view.image) * corners_on(view.image)).sum()
    assert product == gradient_on_weights(x, y, w.shape, settings)[at]
    assert np.array_equal(corners_on(view.image)[view.image.highlighted], y.ravel())
    assert np.argwhere(view.kernel_gradient.highlighted).tolist() == [list(at)]
    assert number(view.terms.lines[-1].removeprefix("= ")) == product


CHECKS = dict(zip(FOLLOWED, (check_cell, check_pixel, check_weight), strict=True))


def test_the_drawn_numbers_are_an_independent_computation_s(monkeypatch):
    rng, explorer = np.random.default_rng(3), GradientExplorer()
    monkeypatch.setattr(explorer, "render", lambda: None)  # pixels are not what is asked here
    seen = dict.fromkeys([*FOLLOWED, "impossible"], 0)
    for state in random_positions(explorer, rng, 320):
        if not fits(state):
            seen["impossible"] += 1
            assert "Impossible" in explorer.sentence.value
            assert "nearest that works" in explorer.sentence.value
            assert explorer.view.cotangent.shape == (0, 0)
            assert explorer.image_gradient is None
            continue
        seen[state["follow"]] += 1
        x, w, settings = settings_of(state)
        y, view = numbers_on(explorer.view.cotangent), explorer.view
        assert y.shape == gather(x, w, settings).shape
        assert "Impossible" not in explorer.sentence.value
        assert np.array_equal(numbers_on(view.image_gradient), stamp(y, w, x.shape, settings))
        on_w = gradient_on_weights(x, y, w.shape, settings)
        assert np.array_equal(numbers_on(view.kernel_gradient), on_w), state
        shape = {"output cell": y.shape, "pixel": x.shape, "weight": w.shape}[state["follow"]]
        at = tuple(map(int, np.unravel_index(state["cell"], shape)))
        CHECKS[state["follow"]](view, at, x, w, y, settings)
        assert f"{at}" in explorer.sentence.value
    assert min(seen.values()) > 30, seen


def test_the_shares_of_all_cells_add_up_to_the_gradients():
    explorer = GradientExplorer()
    explorer.set(rows=5, stride=2, padding="same", dilation=2)
    on_x = on_w = 0
    for cell in range(explorer.controls["cell"].max + 1):
        explorer.set(cell=cell)
        on_x = on_x + corners_on(explorer.view.image_gradient)
        on_w = on_w + corners_on(explorer.view.kernel_gradient)
    assert np.array_equal(on_x, explorer.image_gradient)
    assert np.array_equal(on_w, explorer.weight_gradient)


def test_digits_are_large_enough_for_the_last_row(monkeypatch):
    explorer = GradientExplorer()
    monkeypatch.setattr(explorer, "render", lambda: None)
    for state in random_positions(explorer, np.random.default_rng(4), 100):
        view = explorer.view
        for artist in (view.image, view.kernel, view.cotangent, view.image_gradient):
            if artist.strings.size:
                assert artist.digit_pixels() >= SMALLEST_DIGIT, state


def test_a_move_makes_no_new_artist_and_the_same_numbers_stay():
    explorer = GradientExplorer()
    artists = [id(child) for ax in explorer.figure.axes for child in ax.get_children()]
    y = numbers_on(explorer.view.cotangent)
    for _ in random_positions(explorer, np.random.default_rng(5), 10):
        pass
    assert artists == [id(child) for ax in explorer.figure.axes for child in ax.get_children()]
    explorer.set(rows=5, columns=6, kernel_rows=3, kernel_columns=3, stride=1, padding="valid")
    explorer.set(dilation=1, cell=0)
    assert np.array_equal(numbers_on(explorer.view.cotangent)[:2, :2], y)


def test_a_pixel_that_no_cell_reads_is_said_to_have_none():
    explorer = GradientExplorer()
    explorer.set(stride=2, kernel_rows=1, kernel_columns=1, follow="pixel", cell=1)
    assert "No output cell reads pixel (0, 1)" in explorer.sentence.value
    assert explorer.view.terms.lines == ["0 products", "= 0"]
    assert not explorer.view.kernel.highlighted.any()


def test_a_kernel_with_zeros_shows_its_zeros_as_shares():
    explorer = GradientExplorer(kernel=np.array([[0, 1], [2, 0]]))
    explorer.set(kernel_rows=2, kernel_columns=2, cell=1)
    assert explorer.view.image_gradient.corner_strings[0, 1] == "0"
    assert MINUS + "0" not in explorer.view.image_gradient.corner_strings.ravel().tolist()
    explorer.set(follow="pixel", cell=5)
    assert explorer.view.cotangent.highlighted.sum() == 4


def test_the_choice_narrows_the_steps():
    explorer = GradientExplorer()
    assert explorer.controls["cell"].max == 3
    explorer.set(follow="pixel")
    explorer.set(cell=15)
    explorer.set(follow="weight")
    assert explorer.state["cell"] == explorer.controls["cell"].max == 8


def test_an_impossible_setting_is_left_again_without_harm():
    explorer = GradientExplorer()
    before = explorer.image.value
    explorer.set(rows=1)
    assert "reaches over 3 cells" in explorer.sentence.value
    explorer.set(rows=4)
    assert explorer.image.value == before


def test_a_larger_image_of_one_s_own_gets_cotangents_too():
    explorer = GradientExplorer(image=np.arange(144).reshape(12, 12))
    explorer.set(rows=12, columns=12, kernel_rows=1, kernel_columns=1)
    assert explorer.cotangent.shape == (12, 12)
    assert np.array_equal(explorer.cotangent[:9, :10], COTANGENT)
    assert np.array_equal(tiled(COTANGENT, (12, 12)), explorer.cotangent)


def test_a_long_sum_is_counted_and_a_short_one_written():
    assert written_sum([2], [-3], f"{MINUS}6") == [
        f"2\N{MULTIPLICATION SIGN}({MINUS}3)",
        f"= {MINUS}6",
    ]
    assert written_sum(range(25), range(25), "4900") == ["25 products", "= 4900"]
    assert len(written_sum(range(7), range(7), "91")) == 4


def test_a_row_of_arrays_wants_one_sign_between_every_two():
    ax, arrays = Figure().add_subplot(), [[[1]], [[2]], [[3]]]
    drawn = draw_row(ax, arrays, ["input"] * 3, [ARROW, "="])
    assert [artist.strings.item() for artist in drawn] == ["1", "2", "3"]
    for roles, signs in ((["input"] * 2, ["", "="]), (["input"] * 3, ["="])):
        with pytest.raises(ValueError, match="zip"):
            draw_row(ax, arrays, roles, signs)
