"""The explorer of sizes, driven without a browser."""

import time

import numpy as np
import pytest

from convlab import definitions
from convlab.figures.style import SMALLEST_DIGIT
from convlab.lessons.explorers.convolution.overlaps import (
    OverlapExplorer,
    collapsing,
    output_padding,
    period,
    reads,
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


def windows(size, state):
    """How many windows there are, and how many read each cell, by walking over them."""
    kernel, stride = state["kernel"], state["stride"]
    if state["padding"] == "same":
        starts = range(0, size, stride)
        before = max(starts[-1] + kernel - size, 0) // 2
    else:
        before = crop_of(state)[0]
        starts = range(0, size + 2 * before - kernel + 1, stride)
    read = np.zeros(size, int)
    for start in starts:
        for cell in range(start - before, start - before + kernel):
            if 0 <= cell < size:
                read[cell] += 1
    return len(starts), read


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


def check_ladder(explorer, state):
    rungs = [array for array in explorer.ladder.arrays if array.shape != (0, 0)]
    collapse = []
    for rung, before, after in zip(
        rungs, explorer.ladder.before, explorer.ladder.after, strict=False
    ):
        (size,) = map(int, before.lines)
        small, read = windows(size, state)
        assert np.array_equal(numbers_on(rung)[0], read), state
        assert int(after.lines[0].split()[1]) == small, state
        assert ("output_padding" in after.lines[0]) == (small == state["small"])
        collapse += [size] * (small == state["small"])
    every = [n for n in range(1, 45) if windows(n, state)[0] == state["small"]]
    assert collapse == every, state
    around = range(max(every[0] - 1, 1), every[-1] + 2)  # and the nearest that do not
    assert explorer.sizes == [size for size in around if windows(size, state)[0]], state


def test_the_drawn_numbers_are_an_independent_computation_s():
    rng, explorer, seen = np.random.default_rng(0), OverlapExplorer(), [0, 0]
    for state in random_positions(explorer, rng, 400):
        lines = counted(state)
        seen[lines is None] += 1
        if lines is None:
            assert "Impossible" in explorer.sentence.value
            assert "nearest that works" in explorer.why.text.get_text().replace("\n", " ")
            assert not any(array.shape[0] for array in explorer.overlap.arrays)
            assert not any(array.shape[0] for array in explorer.ladder.arrays)
            assert not any(word.lines for word in explorer.ladder.after)
            continue
        assert explorer.why.text.get_text() == ""
        check_counts(explorer, state, lines)
        check_ladder(explorer, state)
        for array in (*explorer.overlap.arrays, *explorer.ladder.arrays):
            assert array.shape == (0, 0) or array.digit_pixels() >= SMALLEST_DIGIT, state
    assert min(seen) > 10


def test_a_move_makes_no_new_artist_and_is_quick():
    explorer = OverlapExplorer()
    artists = [id(child) for ax in explorer.figure.axes for child in ax.get_children()]
    started, moves = time.perf_counter(), 0
    for _ in random_positions(explorer, np.random.default_rng(1), 20):
        moves += 1
    assert (time.perf_counter() - started) / moves < 1  # far above what it takes, on any machine
    assert artists == [id(child) for ax in explorer.figure.axes for child in ax.get_children()]


def test_the_sentence_says_whether_the_stamps_overlap_evenly():
    explorer = OverlapExplorer()
    assert "1, 2. They overlap <b>unevenly</b>" in explorer.sentence.value
    explorer.set(kernel=4)
    assert "border: 2. They overlap evenly" in explorer.sentence.value
    explorer.set(kernel=3, axes=2)
    assert "1, 2, 4. They overlap <b>unevenly</b>" in explorer.sentence.value
    explorer.set(layers=3)
    assert "through all 3 layers, 8 do" in explorer.sentence.value
    assert "the middle is shown" in explorer.sentence.value


@pytest.mark.parametrize(
    ("kernel", "stride", "layers", "expected"),
    [(3, 2, 2, [3, 2, 3, 1]), (4, 2, 2, [4] * 4), (1, 2, 1, [1, 0]), (7, 1, 3, [343])],
)
def test_one_period_far_from_the_border(kernel, stride, layers, expected):
    assert period(kernel, stride, layers) == expected


@pytest.mark.parametrize("padding", ["valid", "same", 1, 2])
@pytest.mark.parametrize(("kernel", "stride"), [(3, 2), (4, 3), (1, 2), (2, 4)])
def test_as_many_sizes_collapse_as_walking_down_the_stack_finds(kernel, stride, padding):
    state = {"kernel": kernel, "stride": stride, "padding": padding}
    words = {**state, "padding": str(padding)}
    for small in (1, 3):
        for layers in (1, 2, 3):
            found = 0
            for size in range(1, stride**layers * (small + 4)):
                for _ in range(layers):
                    size = windows(size, words)[0] if size else 0
                found += size == small
            assert collapsing(small, layers, state) == found
            assert found == stride**layers or padding != "valid"


def test_output_padding_picks_the_rung_that_it_names():
    state = {"kernel": 3, "stride": 2, "padding": "same"}
    assert [output_padding(size, 4, state) for size in (7, 8, 9)] == ["0", "1 or None", ""]
    assert output_padding(8, 4, {**state, "kernel": 4}) == "None"


def test_reads_of_one_size():
    assert reads(5, {"kernel": 3, "stride": 2, "padding": "same"}).tolist() == [1, 2, 1, 2, 1]


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
