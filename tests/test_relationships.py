"""The arithmetic guide's relationships: 14 in values; PyTorch's rule; what collapses.

Dumoulin and Visin, "A guide to convolution arithmetic for deep learning", arXiv:1603.07285.
"""

from itertools import product

import numpy as np
import pytest

from convlab import Geometry, conv2d, conv2d_transpose, definitions
from convlab.keras_bridge import keras_conv_transpose


def relationship_14(y, w, stride, padding, extra):
    """Spread, pad and correlate by explicit loops, each output cell on its own."""
    size = [
        s * (n - 1) + a + k - 2 * p
        for n, k, s, p, a in zip(y.shape, w.shape, stride, padding, extra, strict=True)
    ]
    x = np.zeros(size, int)
    for cell, tap in product(np.ndindex(*size), np.ndindex(*w.shape)):
        # the window's cell in the input that has k - p - 1 zeros around, s - 1 between, a after
        at = [c + t - (k - p - 1) for c, t, k, p in zip(cell, tap, w.shape, padding, strict=True)]
        given = all(
            i % s == 0 and 0 <= i // s < n for i, s, n in zip(at, stride, y.shape, strict=True)
        )
        if given:
            number = y[tuple(i // s for i, s in zip(at, stride, strict=True))]
            x[cell] += number * w[tuple(k - 1 - t for k, t in zip(w.shape, tap, strict=True))]
    return x


def settings(count, seed=0):
    """Draw distinct settings of the guide: p < k, a < s, rows and columns unlike."""
    rng, seen = np.random.default_rng(seed), set()
    while len(seen) < count:
        n, k, s = rng.integers(1, 5, (3, 2))
        p, a = rng.integers(0, k), rng.integers(0, s)
        setting = tuple(tuple(part.tolist()) for part in (n, k, s, p, a))
        if setting not in seen and (s * (n - 1) + a + k - 2 * p).min() > 0:
            seen.add(setting)
            yield rng.integers(-9, 10, n), rng.integers(-9, 10, k), *setting[2:]


def test_relationship_14_in_values():
    tried = 0
    for y, w, s, p, a in settings(220):
        expected = relationship_14(y, w, s, p, a)
        pads = [(pad, pad) for pad in p]
        assert np.array_equal(conv2d_transpose(y, w, s, pads, a), expected), (y.shape, w.shape, s)
        stamps = definitions.stamp(y[None, ..., None], w[..., None, None], expected.shape, s, pads)
        assert np.array_equal(stamps[0, ..., 0], expected)
        tried += 1
    assert tried >= 150


def test_relationship_14_says_what_keras_computes():
    tried = 0
    for y, w, s, _, a in settings(60, seed=1):
        expected = relationship_14(y, w, s, (0, 0), a)
        if any(step > k + rest for step, k, rest in zip(s, w.shape, a, strict=True)):
            continue  # Keras's size is then the stride's
        assert np.array_equal(keras_conv_transpose(y, w, s, "valid", a), expected), (s, a)
        tried += 1
    assert tried >= 30


FAULTS = {
    "not flipped": lambda y, w, s, p, a: relationship_14(y, w[::-1, ::-1], s, p, a),
    "flipped along rows alone": lambda y, w, s, p, a: relationship_14(y, w[:, ::-1], s, p, a),
    "zeros before": lambda y, w, s, p, a: relationship_14(y[::-1, ::-1], w[::-1, ::-1], s, p, a)[
        ::-1, ::-1
    ],
    "crop shifted by one": lambda y, w, s, p, a: conv2d_transpose(
        y, w, s, [(pad - 1, pad + 1) if pad else (0, 0) for pad in p], a
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_in_the_values_is_caught_where_the_shape_tells_nothing(fault):
    caught = 0
    for y, w, s, p, a in settings(120, seed=2):
        right = conv2d_transpose(y, w, s, [(pad, pad) for pad in p], a)
        wrong = FAULTS[fault](y, w, s, p, a)
        assert wrong.shape == right.shape
        caught += not np.array_equal(wrong, right)
    assert caught > 60


def test_relationships_in_sizes_against_a_count_of_places():
    for i, k, s, p, d in product(range(1, 12), range(1, 5), range(1, 4), range(3), range(1, 4)):
        places = sum(start + (k - 1) * d < i + 2 * p for start in range(0, i + 2 * p, s))
        if not places:
            continue
        assert Geometry(i, k, s, p, d).small == (places,)
        rest = (i + 2 * p - (k - 1) * d - 1) % s
        assert Geometry.for_transpose(places, k, s, p, rest, d).large == (i,)


def pytorch_rule(y, w, stride, padding, output_padding, dilation=1):
    """PyTorch's documented size, and the products of a transposed convolution one by one."""
    size = (len(y) - 1) * stride - 2 * padding + dilation * (len(w) - 1) + output_padding + 1
    x = np.zeros(max(size, 0), int)
    for (i, number), (t, weight) in product(enumerate(y), enumerate(w)):
        at = i * stride + t * dilation - padding
        if 0 <= at < size:
            x[at] += number * weight
    return x


def test_explicit_padding_is_pytorch_s_rule():
    rng, tried = np.random.default_rng(3), 0
    for n, k, s, p, d in product(range(1, 5), range(1, 5), range(1, 4), range(3), range(1, 3)):
        for extra in range(s):
            y, w = rng.integers(-9, 10, (n, 1)), rng.integers(-9, 10, (k, 1))
            expected = pytorch_rule(y[:, 0], w[:, 0], s, p, extra, d)
            if len(expected):
                pads, steps = ((p, p), (0, 0)), (s, 1)
                ours = conv2d_transpose(y, w, steps, pads, (extra, 0), (d, 1))
                assert np.array_equal(ours[:, 0], expected)
                tried += 1
    assert tried > 300


@pytest.mark.parametrize(("kernel", "stride"), [(3, 2), (5, 2), (4, 3), (2, 1)])
def test_same_and_pytorch_differ_by_one_cell_where_the_crop_is_odd(kernel, stride):
    rng = np.random.default_rng(4)
    y, w = rng.integers(1, 9, 5), rng.integers(1, 9, kernel)
    keras = keras_conv_transpose(y, w, stride, "same")
    padding = -(-(kernel - stride) // 2)
    extra = stride - kernel + 2 * padding
    theirs = pytorch_rule(y, w, stride, padding, extra)
    assert theirs.shape == keras.shape
    assert not np.array_equal(theirs, keras)
    assert np.array_equal(theirs[:-1], keras[1:])


@pytest.mark.parametrize(("kernel", "stride"), [(4, 2), (2, 2), (6, 2), (5, 3), (3, 1)])
def test_same_and_pytorch_agree_where_the_crop_is_even(kernel, stride):
    rng = np.random.default_rng(5)
    y, w = rng.integers(-9, 10, 5), rng.integers(-9, 10, kernel)
    theirs = pytorch_rule(y, w, stride, (kernel - stride) // 2, 0)
    assert np.array_equal(keras_conv_transpose(y, w, stride, "same"), theirs)


@pytest.mark.parametrize(("size", "down", "up"), [(5, 3, 6), (7, 4, 8), (6, 3, 6), (8, 4, 8)])
def test_round_trips(size, down, up):
    assert Geometry(size, 3, 2, "same").small == (down,)
    assert Geometry.for_transpose(down, 3, 2, "same").large == (up,)
    assert conv2d(np.ones((size, size)), np.ones((3, 3)), 2, "same").shape == (down, down)
    assert keras_conv_transpose(np.ones(down), np.ones(3), 2, "same").shape == (up,)
