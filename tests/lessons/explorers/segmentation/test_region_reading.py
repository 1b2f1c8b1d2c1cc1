"""The explorer of regions reads what the library reads, and only rounding makes jumps."""

import numpy as np
import pytest

from convlab.lessons.explorers.segmentation.region_reading import STRIDE, RegionExplorer


@pytest.fixture(scope="module")
def explorer():
    return RegionExplorer()


@pytest.mark.parametrize(("top", "height"), [(2.0, 6.0), (5.25, 10.0), (7.5, 9.75), (12.0, 16.0)])
def test_an_aligned_region_reads_the_true_middles(explorer, top, height):
    explorer.top.value, explorer.height.value = top, height
    read = explorer.read()
    np.testing.assert_allclose(read["aligned"], read["true middles"], atol=1e-3)
    assert np.abs(read["rounded"] - read["true middles"]).max() <= STRIDE / 2


def test_moving_the_box_by_less_than_a_cell_moves_only_the_aligned_one_evenly(explorer):
    explorer.height.value, seen = 10.0, {"aligned": [], "rounded": [], "pooled": []}
    for top in np.arange(4.0, 8.25, 0.25):
        explorer.top.value = top
        for way, rows in seen.items():
            rows.append(explorer.read()[way][0])
    np.testing.assert_allclose(np.diff(seen["aligned"]), 0.25, atol=1e-3)
    assert np.diff(seen["rounded"]).max() >= 1
    assert set(np.diff(seen["pooled"])) == {0, STRIDE}


def test_the_picture_changes_with_the_box(explorer):
    explorer.top.value = 4.0
    before = explorer.image.value
    explorer.top.value = 6.0
    assert explorer.image.value != before
    assert "off by 0.00" in explorer._grids[0].get_title()
