import numpy as np
import pytest

from convlab import Geometry
from convlab.keras_bridge import keras_conv_transpose
from tests.random_settings import random_geometry


def test_ints_stand_for_every_axis():
    assert Geometry((4, 6), 3, 2, 1, 2) == Geometry(
        (4, 6), (3, 3), (2, 2), ((1, 1), (1, 1)), (2, 2)
    )


def test_a_geometry_is_frozen_and_can_be_a_key():
    g = Geometry(5, 3)
    with pytest.raises(AttributeError):
        g.large = (6,)
    assert {g: "here"}[Geometry((5,), (3,))] == "here"


def test_same_puts_the_odd_zero_after():
    assert Geometry(5, 2, 1, "same").pads == ((0, 1),)
    assert Geometry(6, 3, 2, "same").pads == ((0, 1),)
    assert Geometry(5, 3, 2, "same").pads == ((1, 1),)


@pytest.mark.parametrize("axes", [1, 2, 3])
def test_taps_meet_inside_both_sides_and_count_every_product(axes):
    rng = np.random.default_rng(axes)
    for _ in range(100):
        g = random_geometry(rng, axes)
        met = 0
        for _tap, large, small in g.taps():
            cells = np.zeros(g.large)[large]
            assert cells.shape == np.zeros(g.small)[small].shape
            met += cells.size
        inside = 1
        for n, o, k, s, d, (before, _) in zip(
            g.large, g.small, g.kernel, g.stride, g.dilation, g.pads, strict=True
        ):
            places = [i * s + t * d - before for i in range(o) for t in range(k)]
            inside *= sum(0 <= place < n for place in places)
        assert met == inside, g


@pytest.mark.parametrize("axes", [1, 2, 3])
def test_large_sizes_are_those_and_only_those_with_this_small(axes):
    rng = np.random.default_rng(axes)
    for _ in range(100):
        g = random_geometry(rng, axes)
        sizes = g.large_sizes()
        assert g.large in sizes
        for large in sizes:
            same = Geometry(large, g.kernel, g.stride, g.padding, g.dilation)
            assert same.small == g.small
        longer = max(size[0] for size in sizes) + 1
        other = Geometry((longer, *g.large[1:]), g.kernel, g.stride, g.padding, g.dilation)
        assert other.small != g.small


def test_stride_many_sizes_collapse_to_one():
    for stride in (1, 2, 3, 4):
        assert len(Geometry(9, 3, stride, "same").large_sizes()) == stride


def test_round_trips_do_not_restore_sizes():
    for n, there, back in [(5, 3, 6), (7, 4, 8)]:
        assert Geometry(n, 3, 2, "same").small == (there,)
        assert Geometry.for_transpose(there, 3, 2, "same").large == (back,)


def test_output_padding_none_is_not_zero():
    assert Geometry.for_transpose(4, 3, 2, "same").large == (8,)
    assert Geometry.for_transpose(4, 3, 2, "same", output_padding=0).large == (7,)


def test_valid_fills_the_end_with_zeros_where_the_kernel_is_shorter_than_the_stride():
    g = Geometry.for_transpose(4, kernel=2, stride=3)
    assert g.large == (12,)
    theirs = keras_conv_transpose(np.ones((1, 4, 1)), np.ones((2, 1, 1)), 3)
    assert theirs.shape[1:-1] == g.large
    assert theirs[0, -1, 0] == 0


BAD = {
    "no output": (lambda: Geometry(4, 5), ValueError, "reaches over 5 .* has 4 .* kernel=4"),
    "dilated": (lambda: Geometry(4, 3, 1, 0, 2), ValueError, "reaches over 5 .* kernel=2"),
    "zero stride": (
        lambda: Geometry(4, 3, 0),
        ValueError,
        "stride must be a whole number, 1 or more.* 0",
    ),
    "negative stride": (
        lambda: Geometry(4, 3, -2),
        ValueError,
        "stride .* got -2.* nearest that works: 1",
    ),
    "zero dilation": (lambda: Geometry(4, 3, 1, 0, 0), ValueError, "dilation must be .* 1 or more"),
    "zero size": (
        lambda: Geometry((4, 0), 1),
        ValueError,
        "large must be .* 1 or more; got 0",
    ),
    "negative padding": (lambda: Geometry(4, 3, 1, -1), ValueError, "padding must be .* 0 or more"),
    "unknown padding": (
        lambda: Geometry(4, 3, 1, "full"),
        ValueError,
        "padding .*; got 'full'",
    ),
    "pairs for one axis": (
        lambda: Geometry((4, 4), 3, 1, ((1, 1),)),
        ValueError,
        "padding must have one .* of 2 axis",
    ),
    "triples": (
        lambda: Geometry(4, 3, 1, ((1, 1, 1),)),
        ValueError,
        "one .* of 1 axis",
    ),
    "axes": (lambda: Geometry((4, 4), (3, 3, 3)), ValueError, "'large': 2, 'kernel': 3"),
    "no axes": (lambda: Geometry((), 3), ValueError, r"1 axis or more.*got \(\)"),
    "nan": (lambda: Geometry((4, float("nan")), 3), TypeError, "whole number, .* got nan"),
    "float": (lambda: Geometry(4.0, 3), TypeError, "whole number, .* got 4.0"),
    "bool": (lambda: Geometry(4, True), TypeError, "whole number, .* got True"),
    "none": (lambda: Geometry(None, 3), TypeError, "large must be a whole number"),
    "text": (lambda: Geometry("44", 3), TypeError, "large must be a whole number"),
    "output_padding at the stride": (
        lambda: Geometry.for_transpose(4, 3, 2, "same", 2),
        ValueError,
        "output_padding=2 .* below stride=2.* nearest that works: output_padding=1",
    ),
    "even kernel": (
        lambda: Geometry.for_transpose(4, 2, 2, "same", 0),
        ValueError,
        "output_padding=0 must be at least 1.* nearest that works: output_padding=1",
    ),
    "even kernel, stride 1": (
        lambda: Geometry.for_transpose(4, 2, 1, "same", 0),
        ValueError,
        "nearest that works: output_padding=None",
    ),
    "negative output_padding": (
        lambda: Geometry.for_transpose(4, 3, 2, "same", -1),
        ValueError,
        "output_padding must be a whole number, 0 or more",
    ),
    "all cropped": (
        lambda: Geometry.for_transpose(1, 2, 1, 1),
        ValueError,
        r"padding=\(1, 1\) crops all of the 2 cells.* nearest that works: at most 1",
    ),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_sizes_are_refused_by_name_value_rule_and_nearest(case):
    make, error, message = BAD[case]
    with pytest.raises(error, match=message) as caught:
        make()
    assert "nearest that works" in str(caught.value)


@pytest.mark.parametrize("kernel", range(1, 7))
def test_the_nearest_setting_that_an_error_names_works(kernel):
    for large in range(1, 6):
        for dilation in (1, 2, 3):
            try:
                Geometry(large, kernel, 1, 0, dilation)
            except ValueError as error:
                words = str(error).split("nearest that works: kernel=")[1]
                Geometry(large, int(words.split(",")[0]), 1, 0, dilation)
                more = int(words.split(", or ")[1].split(" more")[0])
                Geometry(large, kernel, 1, ((0, more),), dilation)
