import re

import numpy as np
import pytest

from convlab.backend import keras
from convlab.lessons.exercises.judging import BLANK, RIGHT
from convlab.lessons.exercises.segmentation import context_and_rates as rates
from convlab.lessons.explorers.segmentation.pyramid_bins import bin_edges
from convlab.segmentation.models.inspect.atrous_reach import atrous_reach

WRITTEN = (rates.check_bins, rates.check_reach, rates.check_atrous, rates.check_enough)


def test_literals_are_what_the_library_counts():
    assert rates.check_field_of_rates(len(atrous_reach((1, 2, 5)))) == RIGHT
    assert rates.check_pyramid_channels("128") == RIGHT
    for wrong, said in ((8, "one side"), (16, "middle"), (24, "either side")):
        assert re.search(said, rates.check_field_of_rates(wrong))


def test_blanks_are_no_answers():
    for check in WRITTEN:
        assert check(None) == BLANK
        assert check(lambda *given: None) == BLANK


def test_the_library_passes():
    def reads(given):
        middle = atrous_reach(given)[sum(given)]
        return set((np.flatnonzero(middle) - sum(given)).tolist())

    def row(image, kernel, rate):
        layer = keras.layers.Conv1D(1, len(kernel), padding="same", dilation_rate=rate)
        layer.build((None, None, 1))
        layer.set_weights([kernel[:, None, None], np.zeros(1)])
        return keras.ops.convert_to_numpy(layer(image[None, :, None]))[0, :, 0]

    assert rates.check_bins(bin_edges) == RIGHT
    assert rates.check_reach(reads) == RIGHT
    assert "off by" in rates.check_atrous(lambda *given: row(*given) + 1)
    assert np.allclose(
        row(np.arange(9.0), np.array([1.0, 2, 4]), 2),
        rates._atrous(np.arange(9.0), np.array([1.0, 2, 4]), 2),
    )
    assert rates.check_enough(lambda row: int(np.ceil((row - 22) / 4))) == RIGHT


@pytest.mark.parametrize(
    ("check", "slip", "word"),
    [
        (rates.check_bins, rates._rounded_down, "Round the end up"),
        (rates.check_bins, rates._equal, "Bins of one size"),
        (rates.check_bins, rates._inclusive, "slices"),
        (rates.check_reach, rates._whole_field, "holes"),
        (rates.check_reach, rates._last_layer, "last layer alone"),
        (rates.check_reach, rates._outer_only, "in the middle too"),
        (rates.check_atrous, rates._without_rate, "rate 1"),
        (rates.check_atrous, rates._flipped, "turned round"),
        (rates.check_atrous, rates._edge_padded, "zeros"),
        (rates.check_atrous, rates._shifted, "on the right"),
        (rates.check_enough, lambda row: -(-(row - 11) // 4), "base sees 11"),
        (rates.check_enough, lambda row: row - 22, "4 pixels apart"),
        (rates.check_enough, lambda row: (row - 22) // 4, "Round up"),
    ],
)
def test_a_slip_is_named(check, slip, word):
    assert word in check(slip)
