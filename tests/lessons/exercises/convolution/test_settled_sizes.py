"""The answers of lesson 05 are the ones that convlab computes, and slips are explained."""

import re

from convlab import Geometry
from convlab.checks import overlap_counts
from convlab.lessons.exercises.convolution import settled_sizes


def test_collapsing_sizes():
    sizes = [size for size in range(1, 40) if size >= 4 and Geometry(size, 4, 3).small == (4,)]
    assert settled_sizes.check_collapsing_sizes(sizes) == "Right."
    for wrong, hint in (
        ([13], "one of them"),
        ([13, 14, 15, 16], "fifth"),
        ([12, 13, 14], "three"),
    ):
        assert re.search(hint, settled_sizes.check_collapsing_sizes(wrong))
    assert re.search(
        r"is not it\. Draw four windows", settled_sizes.check_collapsing_sizes([14, 15, 16])
    )


def test_uneven_crop():
    (crop,) = Geometry.for_transpose(6, 5, 2, "same").pads
    assert settled_sizes.check_uneven_crop(crop) == "Right."
    assert len(overlap_counts(6, 5, 2, crop=[crop])) == 12
    for wrong, hint in (((2, 1), "other end"), ((2, 2), "kernel // 2"), ((0, 3), "rounded down")):
        assert re.search(hint, settled_sizes.check_uneven_crop(wrong))


def test_even_weights():
    w = [1, 4, 3]
    assert w[0] + w[2] == w[1]  # the phases of stride 2
    assert settled_sizes.check_even_weights(w) == "Right."
    for wrong in ([1, 1, 3], [1, 2, 3], [1, 3, 3], [3, 4, 1], [1, 5, 3], [4, 1]):
        assert re.search("is not it", settled_sizes.check_even_weights(wrong))


def test_same_stride_one():
    (crop,) = Geometry.for_transpose(4, 3, 1, "same").pads
    assert settled_sizes.check_same_stride_one(crop) == "Right."
    assert re.search(
        "stride 2",
        settled_sizes.check_same_stride_one(Geometry.for_transpose(4, 3, 2, "same").pads[0]),
    )
