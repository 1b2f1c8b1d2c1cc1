"""The explorer of sizes, driven without a browser."""

import time

import numpy as np
import pytest

from convlab import definitions
from convlab.figures.style import SMALLEST_DIGIT
from convlab.lessons.explorers.convolution.overlaps import (
    SEEN,
    OverlapExplorer,
    period,
)


def numbers_on(artist):
    """The numbers as they are written in the cells; 0 where nothing is written."""
    return np.array([[int(text or 0) for text in row] for row in artist.strings])


def crop_of(state):
    """What the controls' own words crop before and after, by counting cells."""
    if state["padding"] == "same":
        total = max(state["kernel"] - state["stride"], 0)
        return total // 2, (total + 1) // 2
    return {"valid": (0, 0)}.get(state["padding"]) or (int(state["padding"]),) * 2


def counted(state):
    """Stamps on each cell after each layer, by explicit loops; None where nothing is left."""
    kernel, stride, crop = state["kernel"], state["stride"], crop_of(state)
    lines, line = [], np.ones((1, state["small"], 1), int)
    for _ in range(state["layers"]):
        size = stride * (line.shape[1] - 1) + max(kernel, stride) - sum(crop)
        if size < 1:
            return None
        line = definitions.stamp(line, np.ones((kernel, 1, 1), int), (size,), stride, (crop,))
        lines.append(line[0, :, 0])
    return lines


def random_positions(explorer, rng, count):
    for _ in range(count):
        explorer.set(
            **{
                name: control.options[rng.integers(len(control.options))]
                if hasattr(control, "options")
                else int(rng.integers(control.min, control.max + 1))
                for name, control in explorer.controls.items()
            }
        )
        yield explorer.state


def middle_of(line, most):
    return line[max(len(line) - most, 0) // 2 :][:most]


def check_counts(explorer, state, lines):
    shown = [array for array in explorer.overlap.arrays if array.shape != (0, 0)]
    if state["axes"] == 2:
        (grid,) = shown
        line = lines[-1]
        assert explorer.counts[-1].shape == (len(line),) * 2
        rows = {1: 13, 2: 13, 3: 10, 4: 7, 5: 6, 6: 5}[len(str(line.max() ** 2))]
        expected = np.outer(middle_of(line, rows), middle_of(line, 2 * rows))
        assert np.array_equal(numbers_on(grid), expected), state
    elif state["layers"] == 1:
        stamps, counts = shown
        assert np.array_equal(numbers_on(counts)[0], lines[0]), state
        assert np.array_equal(numbers_on(stamps).sum(axis=0), lines[0]), state
        assert len(numbers_on(stamps)) == state["small"]
    else:
        for row, line in zip(shown, lines, strict=True):
            assert np.array_equal(numbers_on(row)[0], middle_of(line, 28)), state


def check_picture(explorer, state):
    """The picture repeats one period of two axes, its brightest cell white."""
    seen = np.asarray(explorer.picture.get_array())
    line = period(state["kernel"], state["stride"], state["layers"])
    assert explorer.bottom.get_visible()
    assert seen.shape == SEEN
    for row, column in ((0, 0), (1, 0), (7, 30), (31, 111)):
        ways = line[row % len(line)] * line[column % len(line)]
        assert seen[row, column] == pytest.approx(ways / max(line) ** 2)


def test_the_drawn_numbers_are_an_independent_computation_s():
    rng, explorer, seen = np.random.default_rng(0), OverlapExplorer(), [0, 0]
    for state in random_positions(explorer, rng, 200):
        lines = counted(state)
        seen[lines is None] += 1
        if lines is None:
            assert "Impossible" in explorer.sentence.value
            assert "nearest that works" in explorer.why.text.get_text().replace("\n", " ")
            assert not any(array.shape[0] for array in explorer.overlap.arrays)
            assert not explorer.bottom.get_visible()
            continue
        assert explorer.why.text.get_text() == ""
        check_counts(explorer, state, lines)
        check_picture(explorer, state)
        for array in explorer.overlap.arrays:
            assert array.shape == (0, 0) or array.digit_pixels() >= SMALLEST_DIGIT, state
    assert min(seen) > 10


def test_a_move_makes_no_new_artist_and_is_quick():
    explorer = OverlapExplorer()
    artists = [id(child) for ax in explorer.figure.axes for child in ax.get_children()]
    started, moves = time.process_time(), 0
    for _ in random_positions(explorer, np.random.default_rng(1), 20):
        moves += 1
    assert (time.process_time() - started) / moves < 1  # far above what it takes, on any machine
    assert artists == [id(child) for ax in explorer.figure.axes for child in ax.get_children()]


def test_the_sentence_says_whether_the_stamps_overlap_evenly():
    explorer = OverlapExplorer()
    assert "1, 2. They overlap <b>unevenly</b>" in explorer.sentence.value
    explorer.set(kernel=4)
    assert "border: 2. They overlap evenly" in explorer.sentence.value
    explorer.set(kernel=3, axes=2)
    assert "1, 2, 4. They overlap <b>unevenly</b>" in explorer.sentence.value
    explorer.set(layers=3)
    assert "the middle is shown" in explorer.sentence.value


@pytest.mark.parametrize(
    ("kernel", "stride", "layers", "expected"),
    [(3, 2, 2, [3, 2, 3, 1]), (4, 2, 2, [4] * 4), (1, 2, 1, [1, 0]), (7, 1, 3, [343])],
)
def test_one_period_far_from_the_border(kernel, stride, layers, expected):
    assert period(kernel, stride, layers) == expected


def test_an_impossible_setting_is_left_again_without_harm():
    explorer = OverlapExplorer()
    before = explorer.image.value
    explorer.set(kernel=1, stride=1, small=1, padding="2")
    assert explorer.counts == []
    assert explorer.geometry is None
    explorer.set(kernel=3, stride=2, small=4, padding="valid")
    assert explorer.image.value == before


def test_what_is_shown_without_a_kernel_is_the_same_picture():
    explorer = OverlapExplorer()
    bundle = explorer._repr_mimebundle_()
    assert bundle["text/plain"] == repr(explorer)
    assert "kernel=3, stride=2, small=4" in repr(explorer)
    assert bundle["image/png"].startswith("iVBOR")
