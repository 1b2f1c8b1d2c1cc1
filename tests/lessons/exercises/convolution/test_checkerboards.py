"""The answers of lesson 06 are the ones that convlab computes, and slips are explained."""

import re

import numpy as np
import pytest

from convlab import conv2d_transpose
from convlab.checks import overlap_counts
from convlab.lessons.exercises.convolution import checkerboards


def test_even_weights():
    w = [1, 4, 3]
    assert w[0] + w[2] == w[1]  # the phases of stride 2
    assert checkerboards.check_even_weights(w) == "Right."
    for wrong in ([1, 1, 3], [1, 2, 3], [1, 3, 3], [3, 4, 1], [1, 5, 3], [4, 1], 4):
        assert re.search("is not it", checkerboards.check_even_weights(wrong))


def test_even_kernels():
    even = {k for k in range(1, 10) if len(set(overlap_counts(12, k, 3)[12:-12].tolist())) == 1}
    assert checkerboards.check_even_kernels(even) == "Right."
    assert checkerboards.check_even_kernels([9, 6, 3]) == "Right."
    for wrong, hint in (
        ([1, 3, 6, 9], "without a stamp"),
        ({3, 6}, "9 is one"),
        ((2, 4, 6, 8), "stride here"),
        ([3, 4], "Lay the stamps out"),
    ):
        assert re.search(hint, checkerboards.check_even_kernels(wrong))


def period(w, stride):
    """One period of what a grey picture becomes, far from its border."""
    return conv2d_transpose(np.ones((9, 9)), w, stride)[4 * stride :, 4 * stride :]


def phase_sums(w, stride):
    return period(w, stride)[:stride, :stride]


def evened(w, stride):
    flat = np.tile(phase_sums(w, stride), (9, 9))
    return w / flat[: w.shape[0], : w.shape[1]]


def bilinear(stride):
    rising = (np.arange(stride) + 0.5) / stride
    return [*rising, *rising[::-1]]


@pytest.mark.parametrize("answer", [phase_sums, evened, bilinear])
def test_written_code_is_accepted(answer):
    check = getattr(checkerboards, f"check_{answer.__name__}")
    assert check(answer) == "Right."
    assert "not answered" in check(lambda *given: None).lower()
    assert "stopped with" in check(lambda *given: given[7])


def test_what_is_evened_leaves_a_grey_picture_as_it_is():
    w = evened(np.random.default_rng(0).random((4, 5)), 3)
    assert np.allclose(period(w, 3)[:9, :9], 1)


@pytest.mark.parametrize(
    ("check", "slip", "hint"),
    [
        ("phase_sums", lambda w, s: phase_sums(w, s).T, "swapped"),
        ("phase_sums", lambda w, s: phase_sums(w * 0 + 1, s), "counts"),
        ("phase_sums", lambda w, s: [[w[:2, :2].sum()]], "shape"),
        ("evened", lambda w, s: w / w.sum(), "one number"),
        ("evened", lambda w, s: w * s * s / w.sum(), "on average"),
        ("evened", lambda w, s: w / w.sum(axis=0), "alone"),
        ("bilinear", lambda s: np.array(bilinear(s)) / s, "divide less"),
        ("bilinear", lambda s: [0.5] * 2 * s, "flat"),
        ("bilinear", lambda s: [t / s for t in (*range(s), *range(s, 0, -1))], "half a cell"),
    ],
)
def test_slips_are_named(check, slip, hint):
    said = getattr(checkerboards, f"check_{check}")(slip)
    assert said.startswith("Not yet")
    assert re.search(hint, said), said
