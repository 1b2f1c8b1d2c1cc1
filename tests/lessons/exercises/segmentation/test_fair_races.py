import numpy as np
import pytest

from convlab.lessons.exercises.judging import BLANK, RIGHT
from convlab.lessons.exercises.segmentation import fair_races
from convlab.lessons.exercises.segmentation.fair_races import (
    check_cells,
    check_end,
    check_lookup_share,
    check_shares,
    check_table,
)


def test_numbers_in_any_sensible_form():
    assert check_cells(24) == check_cells("24") == check_cells([24]) == RIGHT
    assert check_lookup_share(0.65) == check_lookup_share(13 / 20) == RIGHT
    assert "both sides" in check_cells(384)
    assert "all 20 pixels" in check_lookup_share(13)
    assert "calls every pixel" not in check_lookup_share(0.35)


def test_blanks_are_no_answers():
    for check in (check_cells, check_lookup_share, check_table, check_shares, check_end):
        assert check(None) == BLANK


def loops(colours, labels, n_colours, n_classes):
    table = []
    for colour in range(n_colours):
        found = [int((labels[colours == colour] == label).sum()) for label in range(n_classes)]
        table.append(found.index(max(found)))
    return table


def cells(mask, stride):
    return [
        [mask[i : i + stride, j : j + stride].mean() for j in range(0, mask.shape[1], stride)]
        for i in range(0, mask.shape[0], stride)
    ]


def ends(scores, wait):
    for number in range(wait + 1, len(scores) + 1):
        if max(scores[number - wait : number]) <= max(scores[: number - wait]):
            return number
    return len(scores)


@pytest.mark.parametrize(
    ("check", "answer"), [(check_table, loops), (check_shares, cells), (check_end, ends)]
)
def test_another_way_to_write_it_is_right_too(check, answer):
    assert check(answer) == RIGHT


@pytest.mark.parametrize(
    ("check", "slip", "word"),
    [
        (check_table, fair_races._table_of_last, "last pixel"),
        (check_table, fair_races._table_of_commonest, "commonest class of all"),
        (check_table, fair_races._counts, "argmax"),
        (check_shares, fair_races._corners, "one pixel of each cell"),
        (check_shares, fair_races._swapped, "axes are mixed up"),
        (check_shares, fair_races._summed, "Divide"),
        (check_end, fair_races._end_after_fall, "above the best so far"),
        (check_end, fair_races._end_from_zero, "count from 1"),
        (check_end, fair_races._best, "weights are kept"),
    ],
)
def test_a_slip_is_named(check, slip, word):
    assert word in check(slip)


def test_a_training_that_rises_ends_with_its_last_check():
    assert fair_races._end(np.array([0.1, 0.2, 0.3]), 2) == 3
    assert fair_races._end(np.array([0.5, 0.2, 0.3, 0.9]), 2) == 3
