"""Keras over the exhaustive small grid and over random settings: no mismatch."""

import os
import platform
from itertools import product
from math import prod

import numpy as np
import pytest

from convlab import Geometry, conv, conv_transpose, definitions
from convlab.backend import keras, tensorflow
from convlab.keras_bridge import Comparison, keras_conv, keras_conv_transpose
from tests.random_settings import random_arrays, random_geometry

# One axis: image 1-7, kernel 1-4, stride 1-3, dilation 1-2.
GRID = list(product(range(1, 8), range(1, 5), range(1, 4), (1, 2)))
KERAS_TAKES = [
    [setting for setting in GRID if setting[3] == 1],
    [setting for setting in GRID if setting[2] == 1],
]
KERAS_REFUSES = [setting for setting in GRID if setting[2] > 1 and setting[3] > 1]


def dilates():
    """Whether this TensorFlow takes a dilation in a transposed convolution: with oneDNN it does."""
    try:
        keras_conv_transpose(np.ones((3, 3), np.float32), np.ones((2, 2), np.float32), dilation=2)
    except tensorflow.errors.InvalidArgumentError:
        return False
    return True


def starts_on_time():
    """Whether its float32 Conv3D is right where the stride passes over the last cells."""
    row, one = np.arange(6, dtype=np.float32).reshape(1, 1, 6, 1, 1), np.ones((1,) * 5, np.float32)
    return keras_conv(row, one, (1, 3, 1), "same").ravel().tolist() == [0, 3]


DILATES, STARTS_ON_TIME = dilates(), starts_on_time()


def keras_answers(g, transposed=False):
    """Whether Keras has an answer here, and a right one; on x86 with oneDNN it always has."""
    ends = zip(g.small, g.stride, g.reach, g.large, strict=True)
    passes_over = any((o - 1) * s + r - n < -1 for o, s, r, n in ends)
    late = g.axes == 3 and g.padding == "same" and passes_over and not STARTS_ON_TIME
    return not late and (DILATES or not transposed or max(g.dilation) == 1)


def test_on_x86_with_onednn_no_setting_is_left_out():
    # Unless it is told, TensorFlow turns oneDNN on where the processor has instructions for it.
    if platform.system() == "Linux" and platform.machine() == "x86_64":
        assert DILATES == STARTS_ON_TIME
        told = os.environ.get("TF_ENABLE_ONEDNN_OPTS")
        assert told not in ("0", "1") or (told == "1") == DILATES


def over(axes, settings):
    """Give each setting its turn on the first axis, with other settings on the others."""
    for first in range(len(settings)):
        chosen = [settings[(first + 37 * axis) % len(settings)] for axis in range(axes)]
        yield tuple(zip(*chosen, strict=True))


def legal_output_paddings(kernel, stride, dilation, padding):
    """None, and each explicit number that is legal on every axis."""
    reaches = [(k - 1) * d + 1 for k, d in zip(kernel, dilation, strict=True)]
    least = [1 - r % 2 if padding == "same" else 0 for r in reaches]
    ranges = [range(a, s) for a, s in zip(least, stride, strict=True)]
    most = max(map(len, ranges))
    if min(map(len, ranges)) == 0:
        return [None]
    return [None, *(tuple(r[min(n, len(r) - 1)] for r in ranges) for n in range(most))]


def agree(ours, theirs, tolerance):
    comparison = Comparison(ours, theirs)
    return comparison.same_shape and comparison.largest_relative <= tolerance


def small_enough_for_loops(g):
    """Every setting of the grid but the largest in 3-D, where the loops take seconds."""
    return prod(g.large) * prod(g.kernel) <= 10_000


def check_conv(rng, g, keras_too=True):
    x, w, _ = arrays_that_tensorflow_gets_right(rng, g)
    settings = (g.stride, g.padding, g.dilation)
    if small_enough_for_loops(g):
        assert np.array_equal(conv(x, w, g), definitions.gather(x, w, *settings)), g
    if keras_too and keras_answers(g):
        assert agree(conv(x, w, g), keras_conv(x, w, *settings), 0), g
        x, w = rng.random(x.shape, np.float32), rng.standard_normal(w.shape, np.float32)
        assert agree(conv(x, w, g), keras_conv(x, w, *settings), 1e-5), g


def check_transpose(rng, small, kernel, stride, dilation, padding, extra, keras_too=True):
    g = Geometry.for_transpose(small, kernel, stride, padding, extra, dilation)
    assert g.small == small
    _, w, y = random_arrays(rng, g, integers=True)
    ours = conv_transpose(y, w, g)
    settings = (g.large, g.stride, g.padding, g.dilation)
    if small_enough_for_loops(g):
        assert np.array_equal(ours, definitions.stamp(y, w, *settings)), g
        assert np.array_equal(ours, definitions.zero_insertion(y, w, *settings)), g
    if keras_too and keras_answers(g, transposed=True):
        assert agree(ours, keras_conv_transpose(y, w, stride, padding, extra, dilation), 0), g
        y, w = rng.random(y.shape, np.float32), rng.standard_normal(w.shape, np.float32)
        ours = conv_transpose(y, w, g)
        assert agree(ours, keras_conv_transpose(y, w, stride, padding, extra, dilation), 1e-5), g


def arrays_that_tensorflow_gets_right(rng, g):
    """Draw arrays until TensorFlow's fault with one channel is avoided; see the tests below."""
    x, w, y = random_arrays(rng, g, integers=True)
    one_column = g.axes > 1 and g.small[-1] == 1 and g.stride[-2] == 1 < g.stride[-1]
    while one_column and x.shape[-1] == 1:
        x, w, y = random_arrays(rng, g, integers=True)
    return x, w, y


@pytest.mark.parametrize("axes", [1, 2, 3])
@pytest.mark.parametrize("padding", ["valid", "same"])
def test_conv_equals_keras_over_the_grid(axes, padding):
    rng, compared = np.random.default_rng(axes), 0
    for settings in KERAS_TAKES:
        settings = [s for s in settings if padding == "same" or (s[1] - 1) * s[3] < s[0]]
        for large, kernel, stride, dilation in over(axes, settings):
            check_conv(rng, Geometry(large, kernel, stride, padding, dilation))
            compared += 1
    assert compared == {"valid": 104, "same": 140}[padding]  # every setting that has an output


@pytest.mark.parametrize("axes", [1, 2, 3])
@pytest.mark.parametrize("padding", ["valid", "same"])
def test_conv_transpose_equals_keras_over_the_grid(axes, padding):
    rng, compared = np.random.default_rng(10 + axes), 0
    for settings in KERAS_TAKES:
        for small, kernel, stride, dilation in over(axes, settings):
            for extra in legal_output_paddings(kernel, stride, dilation, padding):
                check_transpose(rng, small, kernel, stride, dilation, padding, extra)
                compared += 1
    assert compared > 190


@pytest.mark.parametrize("axes", [1, 2, 3])
@pytest.mark.parametrize("padding", ["valid", "same", 1, "uneven"])
def test_the_definitions_hold_where_keras_has_no_answer(axes, padding):
    rng = np.random.default_rng(20 + axes)
    settings = KERAS_REFUSES if padding in ("valid", "same") else GRID[:: axes**2]
    padding = ((0, 2),) * axes if padding == "uneven" else padding
    for size, kernel, stride, dilation in over(axes, settings):
        if fits(size, kernel, dilation, padding):
            g = Geometry(size, kernel, stride, padding, dilation)
            check_conv(rng, g, keras_too=False)
        extras = legal_output_paddings(kernel, stride, dilation, padding)
        for extra in extras if padding in ("valid", "same") else [None]:
            if padding == "same" or min(transposed(size, kernel, stride, dilation)) > 2:
                check_transpose(
                    rng, size, kernel, stride, dilation, padding, extra, keras_too=False
                )


def fits(large, kernel, dilation, padding):
    zeros = {"valid": 0, "same": 99, 1: 2}.get(padding, 2)
    return all((k - 1) * d < n + zeros for n, k, d in zip(large, kernel, dilation, strict=True))


def transposed(small, kernel, stride, dilation):
    axes = zip(small, kernel, stride, dilation, strict=True)
    return [s * (n - 1) + (k - 1) * d + 1 for n, k, s, d in axes]


@pytest.mark.parametrize("axes", [1, 2, 3])
def test_random_settings_equal_keras(axes):
    rng = np.random.default_rng(100 + axes)
    compared = 0
    while compared < 700:  # for each number of axes: 2,100 in all
        g = random_geometry(rng, axes)
        if not isinstance(g.padding, str):
            continue
        if max(g.stride) > 1 and max(g.dilation) > 1:
            one_of_two = rng.integers(2)
            stride, dilation = ((1, g.dilation), (g.stride, 1))[one_of_two]
            large = tuple(max(n, r) for n, r in zip(g.large, g.reach, strict=True))
            g = Geometry(large, g.kernel, stride, g.padding, dilation)
        arrays = arrays_that_tensorflow_gets_right(rng, g)
        x, w, y = (a * rng.random(a.shape, np.float32) for a in arrays)
        x, w, y = x.astype(np.float32), w.astype(np.float32), y.astype(np.float32)
        if rng.integers(2):
            settings = (g.stride, g.padding, g.dilation)
            if not keras_answers(g):
                continue
            assert agree(conv(x, w, g), keras_conv(x, w, *settings), 1e-5), g
        else:
            extras = legal_output_paddings(g.kernel, g.stride, g.dilation, g.padding)
            extra = extras[rng.integers(len(extras))]
            g = Geometry.for_transpose(g.small, g.kernel, g.stride, g.padding, extra, g.dilation)
            if not keras_answers(g, transposed=True):
                continue
            theirs = keras_conv_transpose(y, w, g.stride, g.padding, extra, g.dilation)
            assert agree(conv_transpose(y, w, g), theirs, 1e-5), g
        compared += 1


REFUSALS = {
    "stride and dilation above 1, convolution": lambda x, w: keras_conv(x, w, 2, "same", 2),
    "stride and dilation above 1, transposed": lambda x, w: keras_conv_transpose(
        x, w, 2, "same", None, 2
    ),
    "stride on one axis, dilation on the other": lambda x, w: keras_conv(
        x, w, (1, 2), "same", (2, 1)
    ),
    "output_padding as large as the stride": lambda x, w: keras_conv_transpose(x, w, 2, "same", 2),
    "output_padding 0, even kernel, same": lambda x, w: keras_conv_transpose(
        x, w[:2, :2], 2, "same", 0
    ),
    "a kernel larger than the image, valid": lambda x, w: keras_conv(x[:, :2], w),
}


@pytest.mark.parametrize("setting", REFUSALS)
def test_keras_refuses(setting):
    rng = np.random.default_rng(0)
    x, w = rng.random((1, 5, 5, 2)), rng.random((3, 3, 2, 2))
    with pytest.raises((ValueError, tensorflow.errors.OpError)):
        REFUSALS[setting](x, w)


def test_a_padding_that_keras_does_not_know_is_refused_by_name():
    for run in (keras_conv, keras_conv_transpose):
        with pytest.raises(ValueError, match=r'padding must be "valid" or "same" .*got 1'):
            run(np.ones((4, 4)), np.ones((3, 3)), padding=1)


def test_every_setting_of_the_grid_that_keras_refuses_is_listed():
    """Keras answers each grid setting but those with stride and dilation both above 1."""
    for _, kernel, stride, dilation in KERAS_REFUSES:
        for layer in (keras.layers.Conv1D, keras.layers.Conv1DTranspose):
            with pytest.raises(ValueError, match="dilation_rate"):
                layer(2, kernel, strides=stride, dilation_rate=dilation)


def test_a_dilated_transposed_convolution_is_refused_in_float64():
    x, w = np.ones((1, 5, 5, 2)), np.ones((3, 3, 2, 2))
    with pytest.raises(tensorflow.errors.InvalidArgumentError, match="dilation"):
        keras_conv_transpose(x, w, dilation=2)


def test_tensorflow_is_wrong_where_one_column_of_one_channel_is_left():
    """float32 on x86, one channel, last strides (1, s), one output column, several outputs.

    With oneDNN some values are wrong; in float64 they are right. The grid above therefore
    draws more than one channel there. Ours follows the loops.
    """
    rng = np.random.default_rng(0)
    x, w = rng.integers(-9, 10, (2, 8, 3, 1)), rng.integers(-9, 10, (4, 2, 1, 4))
    g = Geometry((8, 3), (4, 2), (1, 3))
    truth = definitions.gather(x, w, g.stride)
    assert np.array_equal(conv(x, w, g), truth)
    assert np.array_equal(conv(np.float32(x), np.float32(w), g), truth)
    assert np.array_equal(keras_conv(np.float64(x), np.float64(w), g.stride), truth)


def test_tensorflow_is_wrong_where_same_would_need_negative_padding():
    """float64 Conv3D, "same", a stride so long that the last cells are never read.

    TensorFlow's "same" pads 0 there, and its Conv3D in float64 pads -2: it starts one cell
    late. Its own Conv2D does not, and neither does the rule that TensorFlow documents.
    """
    row, ones = np.arange(6.0), np.ones((1, 1, 1, 1, 1))
    g = Geometry((1, 6, 1), 1, (1, 3, 1), "same")
    assert g.pads == ((0, 0),) * 3
    assert conv(row.reshape(1, 1, 6, 1, 1), ones, g).ravel().tolist() == [0, 3]
    flat = keras_conv(row.reshape(1, 6, 1, 1), ones[0], (3, 1), "same")
    assert flat.ravel().tolist() == [0, 3]
    theirs = keras_conv(row.reshape(1, 1, 6, 1, 1), ones, (1, 3, 1), "same")
    assert theirs.ravel().tolist() == [1, 4]


def test_grouped_and_depthwise_convolutions_equal_keras():
    rng = np.random.default_rng(0)
    for groups in (2, 3):
        g = Geometry((6, 5), (3, 2), (1, 2), "same")
        x, w, _ = random_arrays(rng, g, groups=groups)
        ours = conv(x, w, g, groups)
        assert agree(ours, keras_conv(x, w, g.stride, "same", groups=groups), 1e-12)
    x, w = rng.standard_normal((2, 6, 5, 3)), rng.standard_normal((3, 2, 3, 4))
    layer = keras.layers.DepthwiseConv2D((3, 2), 2, "same", 4, use_bias=False, dtype="float64")
    layer.build(x.shape)
    layer.set_weights([w])
    g = Geometry((6, 5), (3, 2), 2, "same")
    ours = conv(x, w.reshape(3, 2, 1, 12), g, groups=3)
    assert agree(ours, keras.ops.convert_to_numpy(layer(x)), 1e-12)
