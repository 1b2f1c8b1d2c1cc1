"""The explorers, driven without a browser."""

import numpy as np
import pytest

from convlab import definitions
from convlab.figures.linked import DIGITS_UP_TO
from convlab.widgets.matrices import IMAGE, KERNEL, SMALL, ConvolutionExplorer, TransposeExplorer
from convlab.widgets.sliders import SliderExplorer

EXPLORERS = [ConvolutionExplorer, TransposeExplorer]


def random_positions(explorer, rng, count):
    """Move every control to a random place, and then step to a random cell."""
    for _ in range(count):
        places = {
            name: control.options[rng.integers(len(control.options))]
            if hasattr(control, "options")
            else int(rng.integers(control.min, control.max + 1))
            for name, control in explorer.controls.items()
        }
        explorer.set(**{**places, "cell": 0})
        explorer.set(cell=int(rng.integers(0, explorer.controls["cell"].max + 1)))
        yield explorer.state


def numbers_on(artist):
    """The numbers as they are written in the cells."""
    return np.array([[int(text) for text in row] for row in artist.strings])


def product_under_the_patch(sliding):
    """Sum the drawn pixels times the weights in their corners, read from the drawing."""
    weights = np.where(sliding.image.corner_strings == "", "0", sliding.image.corner_strings)
    assert np.array_equal(sliding.image.corner_strings != "", sliding.image.highlighted)
    return int(np.sum(numbers_on(sliding.image) * weights.astype(int)))


def check_strip(explorer, side, expected):
    """The strip beside the matrix holds the result too, where there is room for digits."""
    strip = explorer.table.sides[side]
    if explorer.matrix.size > DIGITS_UP_TO:
        assert set(strip.strings.ravel()) == {""}
    else:
        assert np.array_equal(numbers_on(strip).ravel(), expected.ravel())


def settings_of(state, image):
    """The arrays and the numbers that the controls' own words stand for."""
    image = image[: state["rows"], : state["columns"]][None, ..., None]
    kernel = KERNEL[: state["kernel_rows"], : state["kernel_columns"]][..., None, None]
    padding = int(state["padding"]) if state["padding"].isdigit() else state["padding"]
    crop = {"valid": 0, "same": 0}.get(padding, padding)
    return image, kernel, state["stride"], padding, state["dilation"], crop


def convolved(state):
    """The convolution by explicit loops, or None where the kernel does not fit."""
    image, kernel, stride, padding, dilation, crop = settings_of(state, IMAGE)
    sides = zip(image.shape[1:3], kernel.shape[:2], strict=True)
    if padding != "same" and any((k - 1) * dilation >= n + 2 * crop for n, k in sides):
        return None
    return definitions.gather(image, kernel, stride, padding, dilation)[0, ..., 0]


def transposed(state):
    """The transposed convolution by explicit loops, or None where Keras would refuse."""
    image, kernel, stride, padding, dilation, crop = settings_of(state, SMALL)
    extra = None if state["output_padding"] == "None" else int(state["output_padding"])
    large = []
    for n, k in zip(image.shape[1:3], kernel.shape[:2], strict=True):
        reach = (k - 1) * dilation + 1
        if padding == "same":
            last = stride if extra is None else reach % 2 + extra
        else:
            last = max(stride, reach) if extra is None else reach + extra
        if extra is not None and (extra >= stride or (padding == "same" and last < 1)):
            return None
        large.append(stride * (n - 1) + last - 2 * crop)
    if min(large) < 1:
        return None
    return definitions.stamp(image, kernel, large, stride, padding, dilation)[0, ..., 0]


def test_the_drawn_numbers_are_an_independent_computation_s():
    rng, explorer, seen = np.random.default_rng(0), ConvolutionExplorer(), [0, 0]
    for state in random_positions(explorer, rng, 300):
        expected = convolved(state)
        seen[expected is None] += 1
        if expected is None:
            assert "Impossible" in explorer.sentence.value
            assert explorer.sliding.output.shape == (0, 0)
            assert "Nearest" in explorer.sentence.value
            continue
        assert "Impossible" not in explorer.sentence.value
        assert np.array_equal(numbers_on(explorer.sliding.output), expected), state
        check_strip(explorer, "right", expected)
        assert product_under_the_patch(explorer.sliding) == expected.ravel()[state["cell"]], state
    assert min(seen) > 50


def test_the_drawn_numbers_of_the_transpose_are_an_independent_computation_s():
    rng, explorer, seen = np.random.default_rng(1), TransposeExplorer(), [0, 0]
    for state in random_positions(explorer, rng, 300):
        expected = transposed(state)
        seen[expected is None] += 1
        if expected is None:
            assert "Impossible" in explorer.sentence.value
            assert explorer.footprint.large.shape == (0, 0)
            continue
        assert "Impossible" not in explorer.sentence.value
        assert np.array_equal(numbers_on(explorer.footprint.large), expected), state
        check_strip(explorer, "below", expected)
    assert min(seen) > 50


def test_patch_row_and_output_are_outlined_together():
    explorer = ConvolutionExplorer()
    for cell in range(4):
        explorer.set(cell=cell)
        at = divmod(cell, 2)
        patch = np.zeros((4, 4), bool)
        patch[at[0] : at[0] + 3, at[1] : at[1] + 3] = True
        assert np.array_equal(explorer.sliding.image.highlighted, patch)
        assert np.array_equal(explorer.table.sides["above"].highlighted.ravel(), patch.ravel())
        assert np.argwhere(explorer.sliding.output.highlighted).tolist() == [list(at)]
        assert np.flatnonzero(explorer.table.matrix.highlighted.all(axis=1)).tolist() == [cell]
        assert np.flatnonzero(explorer.table.sides["right"].highlighted).tolist() == [cell]


def test_a_zero_weight_is_still_part_of_the_patch():
    kernel = KERNEL.copy()
    kernel[1, 1] = 0
    explorer = ConvolutionExplorer(kernel=kernel)
    assert explorer.table.sides["above"].highlighted.sum() == 9


def test_stamp_row_and_footprint_are_outlined_together():
    explorer = TransposeExplorer()
    explorer.set(stride=2, cell=3)
    footprint = np.zeros((5, 5), bool)
    footprint[2:, 2:] = True
    assert np.array_equal(explorer.footprint.large.highlighted, footprint)
    assert np.array_equal(explorer.table.sides["below"].highlighted.ravel(), footprint.ravel())
    assert np.argwhere(explorer.footprint.small.highlighted).tolist() == [[1, 1]]
    assert np.flatnonzero(explorer.table.matrix.highlighted.all(axis=1)).tolist() == [3]


@pytest.mark.parametrize("make", EXPLORERS)
def test_the_same_numbers_stay_while_one_thing_moves(make):
    explorer = make()
    views = explorer.sliding.image if make is ConvolutionExplorer else explorer.footprint.small
    before = numbers_on(views)
    explorer.set(rows=3, columns=3)
    after = numbers_on(views)
    common = tuple(slice(0, min(a, b)) for a, b in zip(before.shape, after.shape, strict=True))
    assert np.array_equal(before[common], after[common])


@pytest.mark.parametrize("make", EXPLORERS)
def test_a_move_makes_no_new_artist(make):
    explorer = make()
    artists = [id(child) for ax in explorer.figure.axes for child in ax.get_children()]
    for _ in random_positions(explorer, np.random.default_rng(2), 10):
        pass
    assert artists == [id(child) for ax in explorer.figure.axes for child in ax.get_children()]


@pytest.mark.parametrize("make", EXPLORERS)
def test_a_slider_moved_by_hand_redraws_the_picture_once(make, monkeypatch):
    explorer, draws = make(), []
    monkeypatch.setattr(explorer, "render", lambda: draws.append(1))
    explorer.controls["stride"].value = 2
    assert len(draws) == 1
    explorer.controls["stride"].value = 2
    assert len(draws) == 1
    explorer.set(rows=3, columns=3, stride=1)
    assert len(draws) == 2


def test_a_move_that_narrows_the_range_of_cells_redraws_once(monkeypatch):
    explorer, draws = ConvolutionExplorer(), []
    explorer.set(cell=3)
    monkeypatch.setattr(explorer, "render", lambda: draws.append(1))
    explorer.controls["stride"].value = 2
    assert explorer.state["cell"] == 0
    assert len(draws) == 1


def test_the_step_through_cells_stays_within_the_output():
    explorer = ConvolutionExplorer()
    explorer.set(padding="same", cell=3)
    explorer.set(cell=15)
    explorer.set(padding="valid")
    assert explorer.state["cell"] == explorer.controls["cell"].max == 3
    explorer.set(kernel_rows=4, kernel_columns=4)
    assert explorer.state["cell"] == 0


def test_an_impossible_setting_is_left_again_without_harm():
    explorer = ConvolutionExplorer()
    before = explorer.image.value
    explorer.set(rows=1)
    assert explorer.result is None
    assert "reaches over 3 cells" in explorer.sentence.value
    explorer.set(rows=4)
    assert explorer.image.value == before


def test_a_large_matrix_shows_its_shades_without_digits():
    explorer = ConvolutionExplorer()
    explorer.set(rows=5, columns=6, padding="2", kernel_rows=1, kernel_columns=1)
    assert explorer.matrix.shape == (90, 30)
    assert set(explorer.table.matrix.strings.ravel()) == {""}
    explorer.set(rows=3, columns=3, padding="valid")
    assert set(explorer.table.matrix.strings.ravel()) == {"0", "1"}


def test_what_is_shown_without_a_kernel_is_the_same_picture():
    explorer = ConvolutionExplorer()
    bundle = explorer._repr_mimebundle_()
    assert bundle["text/plain"] == repr(explorer)
    assert "rows=4, columns=4, kernel_rows=3" in repr(explorer)
    assert "0x" not in repr(explorer)
    assert bundle["image/png"].startswith("iVBOR")


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"row": 3}, "row=3 is not a control. Nearest: one of"),
        ({"rows": 9}, "rows=9 must be from 1 to 5. Nearest: 5."),
        ({"rows": 0}, "rows=0 must be from 1 to 5. Nearest: 1."),
        ({"padding": "full"}, "padding='full' is not a choice"),
    ],
)
def test_positions_that_no_hand_could_reach_are_refused(values, message):
    explorer = ConvolutionExplorer()
    with pytest.raises(ValueError, match=message):
        explorer.set(**values)
    assert explorer.state == ConvolutionExplorer().state


@pytest.mark.parametrize("bad", [np.ones(3), np.ones((0, 3)), np.array([["a"]])])
def test_numbers_that_are_no_image_are_refused(bad):
    with pytest.raises(ValueError, match="must hold numbers in rows and columns"):
        ConvolutionExplorer(image=bad)
    with pytest.raises(ValueError, match="kernel must hold numbers"):
        TransposeExplorer(kernel=bad)


def test_an_explorer_must_say_how_it_draws():
    with pytest.raises(NotImplementedError):
        SliderExplorer({})
