"""The answers of lesson 05 are the ones that convlab computes, and slips are explained."""

import re

import numpy as np
import pytest

from convlab import Geometry, conv_transpose
from convlab.checks import overlap_counts
from convlab.lessons.exercises.convolution import settled_sizes


def test_collapsing_sizes():
    sizes = [size for size in range(1, 40) if size >= 4 and Geometry(size, 4, 3).small == (4,)]
    for form in (sizes, tuple(sizes), set(sizes), sizes[::-1], range(13, 16), "13, 14, 15"):
        assert settled_sizes.check_collapsing_sizes(form) == "Right."
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


def test_same_stride_one():
    (crop,) = Geometry.for_transpose(4, 3, 1, "same").pads
    assert settled_sizes.check_same_stride_one(crop) == "Right."
    assert re.search(
        "stride 2",
        settled_sizes.check_same_stride_one(Geometry.for_transpose(4, 3, 2, "same").pads[0]),
    )


def sizes_that_collapse(small, kernel, stride, padding):
    """By the formula: from the first size on, as many as the stride."""
    first = stride * (small - 1) + kernel - 2 * padding
    return np.arange(first, first + stride)


def same_row(y, w, stride):
    """By the library."""
    g = Geometry.for_transpose(len(y), len(w), stride, "same")
    return conv_transpose(y[None, :, None], w[:, None, None], g)[0, :, 0]


def padded_side(side, levels):
    """By trying one side after another."""
    while side % 2**levels:
        side += 1
    return side


@pytest.mark.parametrize("answer", [sizes_that_collapse, same_row, padded_side])
def test_written_code_is_accepted(answer):
    check = getattr(settled_sizes, f"check_{answer.__name__}")
    assert check(answer) == "Right."
    assert "not answered" in check(lambda *given: None).lower()
    assert "stopped with" in check(lambda *given: given[7])


@pytest.mark.parametrize(
    ("check", "slip", "hint"),
    [
        ("sizes_that_collapse", lambda n, k, s, p: s * (n - 1) + k - 2 * p + np.arange(1), "alone"),
        ("sizes_that_collapse", lambda n, k, s, p: s * (n - 1) + k + np.arange(s), "without"),
        ("sizes_that_collapse", lambda n, k, s, p: s * (n - 1) + k - p + np.arange(s), "twice"),
        (
            "sizes_that_collapse",
            lambda n, k, s, p: s * (n - 1) + k - 2 * p + np.arange(s + 1),
            "too many",
        ),
        ("same_row", lambda y, w, s: same_row(y[::-1], w[::-1], s)[::-1], "other end"),
        ("same_row", lambda y, w, s: same_row(y, w[::-1], s), "flipped"),
        ("padded_side", lambda side, n: side - side % 2**n, "down"),
        ("padded_side", lambda side, n: side + 2**n - side % 2**n, "must stay|down"),
        ("padded_side", lambda side, n: side + side % 2, "halves again|power"),
    ],
)
def test_slips_are_named(check, slip, hint):
    said = getattr(settled_sizes, f"check_{check}")(slip)
    assert said.startswith("Not yet")
    assert re.search(hint, said), said


def test_same_is_an_even_padding_for_12_of_22_pairs_of_kernel_and_stride():
    """What the solution of the stretch exercise says."""
    pairs = [(k, s) for k in range(1, 8) for s in range(1, 5) if k >= s]
    rng, agree = np.random.default_rng(0), []
    for k, s in pairs:
        y, w = rng.integers(1, 9, 5), rng.integers(1, 9, k)
        keras_like, found = same_row(y, w, s), []
        for p, a in np.ndindex(4, s):
            if (len(y) - 1) * s + k + a > 2 * p:
                g = Geometry.for_transpose(len(y), k, s, p, a)
                line = conv_transpose(y[None, :, None], w[:, None, None], g)[0, :, 0]
                found += [(p, a)] * np.array_equal(line, keras_like)
        assert found == ([((k - s) // 2, 0)] if (k - s) % 2 == 0 else [])
        agree += [(k, s)] * bool(found)
    assert (len(agree), len(pairs)) == (12, 22)
