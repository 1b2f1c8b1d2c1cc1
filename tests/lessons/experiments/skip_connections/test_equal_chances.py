"""What is compared has as many parameters, and no part of the data decides twice."""

import numpy as np
import pytest

from convlab.lessons.experiments.skip_connections import fcn_strides, skips

TINY = {"learnt": 6, "validation": 2, "test": 3, "most": 4, "check_every": 2, "kept": 2}


def test_networks_with_and_without_skips_have_equal_parameters():
    counts = [skips.build(way, 0).count_params() for way in skips.WIDTHS]
    assert max(counts) < 1.01 * min(counts)
    joins = [
        sum("concatenate" in layer.name for layer in skips.build(way, 0).layers)
        for way in (skips.WITH, skips.WITHOUT)
    ]
    assert joins == [skips.DEPTH, 0]


@pytest.mark.parametrize("of", [skips, fcn_strides])
def test_the_three_parts_of_the_drawn_pictures_differ(of):
    data = of.parts({**of.SETTINGS, "learnt": 3, "validation": 3, "test": 3})
    images = [part[0] for part in data.values()]
    assert not any(np.array_equal(images[a], images[b]) for a, b in ((0, 1), (0, 2), (1, 2)))


def test_an_fcn_in_turn_takes_as_many_steps_as_one_at_once():
    settings = {**fcn_strides.SETTINGS, **TINY, "side": 64, "steps": 6, "n_filters": 1, "batch": 2}
    for row in (fcn_strides.IN_TURN, "FCN-16s"):
        done = fcn_strides.train(row, 0, settings)
        assert done["curve"][-1][0] == settings["steps"]
        assert done["found"]["shape"] == [2, 64, 64]


def test_a_row_has_a_curve_its_scores_and_the_answers_that_are_kept():
    settings = {**skips.SETTINGS, **TINY, "batch": 2}
    done = skips.train(skips.WITHOUT, 0, settings)
    assert [step for step, _ in done["curve"]] == [2, 4]
    assert 0 <= done["scores"]["iou"] <= 1
    assert done["found"]["shape"] == [2, 64, 64]
