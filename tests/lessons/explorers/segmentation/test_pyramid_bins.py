from itertools import pairwise

import numpy as np
import pytest

from convlab.lessons.explorers.segmentation.pyramid_bins import (
    PyramidExplorer,
    bin_edges,
    draw_bins,
    pooled,
)


@pytest.mark.parametrize(("side", "bins"), [(8, 1), (8, 3), (13, 6), (5, 5), (64, 6)])
def test_bins_cover_a_side_and_share_a_pixel_at_most(side, bins):
    edges = bin_edges(side, bins)
    assert edges[0][0] == 0
    assert edges[-1][1] == side
    shared = [end - first for (_, end), (first, _) in pairwise(edges)]
    assert set(shared) <= ({0} if side % bins == 0 else {0, 1})


def test_averages_are_those_of_the_bins_that_are_drawn():
    image = np.random.default_rng(0).random((10, 14, 3))
    averages, stretched = pooled(image, 3)
    rows, columns = bin_edges(10, 3), bin_edges(14, 3)
    part = image[slice(*rows[2]), slice(*columns[1])]
    np.testing.assert_allclose(averages[2, 1], part.mean(axis=(0, 1)), atol=1e-6)
    assert stretched.shape == image.shape
    np.testing.assert_allclose(stretched[0, 0], averages[0, 0], atol=1e-6)


def test_lines_are_drawn_where_bins_divide_the_image():
    from matplotlib.figure import Figure

    _, lines = draw_bins(Figure().subplots(), np.zeros((8, 12, 3)), 2)
    ends = [segment.tolist() for segment in lines.get_segments()]
    assert ends == [[[-0.5, 3.5], [11.5, 3.5]], [[5.5, -0.5], [5.5, 7.5]]]


def test_the_slider_changes_all_three_pictures_in_place():
    explorer = PyramidExplorer(np.random.default_rng(0).random((12, 20, 3)))
    pictures, before = list(explorer._pictures), explorer.image.value
    explorer.bins.value = 5
    assert explorer.image.value != before
    assert explorer.averages.shape == (5, 5, 3)
    assert all(a is b for a, b in zip(pictures, explorer._pictures, strict=True))
    assert len(explorer._lines.get_segments()) == 8
    assert explorer._axes[1].get_title() == "5 x 5 averages"
    assert repr(explorer) == "an image averaged over a grid of bins"
