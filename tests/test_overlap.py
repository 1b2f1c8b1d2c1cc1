"""Overlap counts: golden numbers, an independent count, and faults that they catch."""

import numpy as np
import pytest

from convlab import Geometry, conv_transpose, definitions
from convlab.checks import overlap_counts

GOLDEN = [  # kernel, stride, what a cell away from the border is reached by
    (2, 2, {1}),
    (3, 2, {1, 2}),
    (4, 2, {2}),
    (5, 2, {2, 3}),
    (6, 3, {2}),
    (1, 2, {0, 1}),
]


def middle(counts, border):
    return set(counts[(slice(border, -border),) * counts.ndim].ravel().tolist())


@pytest.mark.parametrize(("kernel", "stride", "expected"), GOLDEN)
def test_golden_counts_away_from_the_border(kernel, stride, expected):
    assert middle(overlap_counts(20, kernel, stride), 2 * kernel) == expected
    squared = {a * b for a in expected for b in expected}
    assert middle(overlap_counts((20, 15), kernel, stride), 2 * kernel) == squared


@pytest.mark.parametrize(
    ("kernel", "layers", "period"),
    [(3, 1, "12"), (3, 2, "1323"), (3, 3, "41435253"), (4, 2, "4"), (4, 3, "8"), (2, 3, "1")],
)
def test_golden_periods_of_stacks(kernel, layers, period):
    counts = overlap_counts(40, kernel, 2, layers=layers)
    inside = "".join(map(str, counts[20 * layers : -20 * layers]))
    assert inside[: 2 * len(inside) // 3] in period * len(inside)
    assert len(inside) > 2 * len(period)


def random_settings(count):
    rng = np.random.default_rng(0)
    while count:
        axes = int(rng.integers(1, 4))
        small, kernel, stride, dilation = rng.integers(1, [[5], [4], [4], [3]], (4, axes))
        crop = rng.integers(0, 3, (axes, 2))
        large = stride * (small - 1) + np.maximum((kernel - 1) * dilation + 1, stride)
        large -= crop.sum(axis=1)
        if large.min() > 0:
            count -= 1
            yield small, kernel, stride, dilation, crop, tuple(large.tolist())


def test_counts_are_what_a_kernel_of_ones_makes_of_ones():
    seen = set()
    for small, kernel, stride, dilation, crop, large in random_settings(250):
        ones, w = np.ones((1, *small, 1), int), np.ones((*kernel, 1, 1), int)
        settings = tuple(stride.tolist()), crop.tolist(), tuple(dilation.tolist())
        expected = definitions.stamp(ones, w, large, *settings)[0, ..., 0]
        counts = overlap_counts(small, kernel, stride, dilation, crop.tolist())
        assert counts.dtype == np.int64
        assert np.array_equal(counts, expected), (small, kernel, stride, dilation, crop)
        seen |= set(counts.ravel().tolist())
    assert {0, 1, 2, 3, 4} <= seen


def test_a_stack_counts_the_ways_through_all_layers():
    rng = np.random.default_rng(1)
    for _ in range(60):
        kernel, stride, small = (rng.integers(1, 4, 2) for _ in range(3))
        crop = [(0, int(k > s)) for k, s in zip(kernel, stride, strict=True)]
        counts = np.ones((1, *small, 1), int)
        for layers in (1, 2, 3):
            ends = np.maximum(kernel, stride) - [after for _, after in crop]
            large = tuple((stride * (np.array(counts.shape[1:3]) - 1) + ends).tolist())
            w = np.ones((*kernel, 1, 1), int)
            counts = definitions.stamp(counts, w, large, tuple(stride.tolist()), crop)
            found = overlap_counts(small, kernel, stride, crop=crop, layers=layers)
            assert np.array_equal(found, counts[0, ..., 0])


G = Geometry((8, 10), (3, 2), (2, 3), ((0, 1), (2, 0)), (2, 1))
FAULTS = {
    "pads swapped": Geometry((8, 10), (3, 2), (2, 3), ((1, 0), (0, 2)), (2, 1)),
    "dilation forgotten": Geometry((8, 10), (5, 2), (2, 3), ((0, 1), (2, 0))),
    "a tap too many": Geometry((8, 10), (3, 3), (2, 3), ((0, 1), (2, 1)), (2, 1)),
    "stride of the other axis": Geometry((8, 10), (3, 2), (2, 2), ((0, 1), (0, 0)), (2, 1)),
}


def stamped(g):
    ones = np.ones((1, *g.small, 1), int)
    return conv_transpose(ones, np.ones((*g.kernel, 1, 1), int), g)[0, ..., 0]


def counted(g):
    return overlap_counts(g.small, g.kernel, g.stride, g.dilation, g.pads)


def test_a_right_operator_agrees_with_the_counts():
    assert np.array_equal(stamped(G), counted(G))


@pytest.mark.parametrize("fault", FAULTS)
def test_a_faulty_operator_is_caught(fault):
    assert stamped(FAULTS[fault]).shape == G.large  # the shape tells nothing
    assert not np.array_equal(stamped(FAULTS[fault]), counted(G))


def test_what_keras_s_same_crops_is_told_by_its_side():
    before, after = (overlap_counts(4, 3, 2, crop=[pair]) for pair in ((1, 0), (0, 1)))
    assert before.tolist() == [1, 2, 1, 2, 1, 2, 1, 1]
    assert after.tolist() == [1, 1, 2, 1, 2, 1, 2, 1]


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        (
            {"small": 0},
            ValueError,
            "small must be .* 1 or more; got 0; .*works: 1",
        ),
        ({"kernel": 0}, ValueError, "kernel must be .* 1 or more"),
        ({"stride": 2.0}, TypeError, "stride must be a whole number, 1 or more; got 2.0"),
        ({"dilation": True}, TypeError, "dilation must be a whole number"),
        ({"layers": 0}, ValueError, "layers must be a whole number, 1 or more"),
        ({"small": (4, 4), "kernel": (3, 3, 3)}, ValueError, "must have 3 number"),
        (
            {"crop": ((0, 1), (0, 1))},
            ValueError,
            r"crop must have one .* got \[\(0, 1\)",
        ),
        ({"crop": -1}, ValueError, "crop must be a whole number, 0 or more"),
        ({"crop": [(0, 1, 2)]}, ValueError, r"crop must have 2 number.*; got \(0, 1, 2\)"),
        (
            {"crop": 5},
            ValueError,
            r"takes off all of the 9 cells .* nearest that works: 8 in total",
        ),
    ],
)
def test_bad_settings_are_refused(arguments, error, message):
    with pytest.raises(error, match=message):
        overlap_counts(**{"small": 4, "kernel": 3, "stride": 2, **arguments})
