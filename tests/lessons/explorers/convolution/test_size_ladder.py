"""The explorer of sizes, driven without a browser."""

import re

import numpy as np
import pytest

from convlab import definitions
from convlab.figures.style import SMALLEST_DIGIT
from convlab.lessons.explorers.convolution.size_ladder import (
    NUMBERS,
    WEIGHTS,
    SizeExplorer,
    collapsing,
    output_padding,
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


def check_numbers(explorer, state):
    """The cells that are drawn, by explicit loops over the stamps."""
    shown = [array for array in explorer.numbers.arrays if array.shape != (0, 0)]
    y, w, stamped, output = (numbers_on(array)[0] for array in shown)
    assert np.array_equal(y, NUMBERS[: state["small"]])
    assert np.array_equal(w, WEIGHTS[: state["kernel"]])
    size = (len(stamped),)
    whole = definitions.stamp(y[None, :, None], w[:, None, None], size, state["stride"])
    assert np.array_equal(stamped, whole[0, :, 0]), state
    before, after = crop_of(state)
    if state["padding"] != "same":  # whose crop hangs on the rung
        assert explorer.geometry.pads == ((before, after),)
    ((before, _),) = explorer.geometry.pads
    assert np.array_equal(output, stamped[before : before + len(output)]), state
    assert windows(len(output), state)[0] == state["small"], state
    said = re.search("<b>(\\d+)</b> cells", explorer.sentence.value)
    assert int(said[1]) == len(output)
    unread = int(np.sum(windows(len(output), state)[1] == 0))
    assert (f"{unread} of them read by no window" in explorer.sentence.value) == (unread > 0)


def test_the_drawn_numbers_are_an_independent_computation_s():
    rng, explorer, seen = np.random.default_rng(0), SizeExplorer(), [0, 0]
    for state in random_positions(explorer, rng, 150):
        seen[bool(explorer.reason)] += 1
        if explorer.reason:
            assert "Impossible" in explorer.sentence.value
            assert not any(array.shape[0] for array in explorer.numbers.arrays)
            assert not any(array.shape[0] for array in explorer.ladder.arrays)
            continue
        check_numbers(explorer, state)
        check_ladder(explorer, state)
        for array in (*explorer.numbers.arrays, *explorer.ladder.arrays):
            assert array.shape == (0, 0) or array.digit_pixels() >= SMALLEST_DIGIT, state
    assert min(seen) > 10


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
