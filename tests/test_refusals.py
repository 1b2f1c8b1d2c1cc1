"""What the core refuses, and at once: each case stands for its kind."""

import time
import tracemalloc

import numpy as np
import pytest

from convlab import (
    Geometry,
    checks,
    conv,
    conv_matrix,
    conv_transpose,
    definitions,
    kernel_gradient,
    stretch,
)
from convlab.nn import layers, unet
from tests.random_settings import by_taps, random_arrays, random_geometry

X, Y, W, G = (
    np.ones((1, 4, 4, 2)),
    np.ones((1, 2, 2, 2)),
    np.ones((3, 3, 2, 2)),
    Geometry((4, 4), 3),
)
RNG = np.random.default_rng(0)
PARAMS = unet.init(RNG, channels=1, n_filters=1, n_classes=1, depth=1)
STATE = unet.start(PARAMS)
IMAGE, LABELS = np.zeros((1, 4, 4, 1), np.float32), np.zeros((1, 4, 4), int)


ENDLESS: list = []
ENDLESS.append(ENDLESS)


class Broken:
    def __len__(self):
        raise RuntimeError("no length today")


def without(name):
    return {each: array for each, array in PARAMS.items() if each != name}


REFUSED = {
    "g: a stride beyond": ("stride", lambda: Geometry(4, 2, 2**64)),
    "g: a list without end": ("kernel", lambda: Geometry(4, range(10**9))),
    "g: a broken length": ("stride", lambda: Geometry((4, 4), 2, Broken())),
    "g: padding's broken length": ("padding", lambda: Geometry((4, 4), 2, 1, [Broken(), 1])),
    "g: no order": ("large", lambda: Geometry({4, 5}, 2)),
    "g: sizes to list": ("stride", lambda: Geometry((9, 9), 1, 10**6, "same").large_sizes()),
    "g: too large together": ("large", lambda: Geometry.for_transpose(2**40, 3, 2**40)),
    "groups: many": ("groups", lambda: conv(X, W, G, 10**9)),
    "groups: very many": ("groups", lambda: conv_transpose(Y, W, G, 10**30)),
    "groups: of a gradient": ("groups", lambda: kernel_gradient(X, Y, G, np.uint64(2**64 - 1))),
    "groups: of a matrix": ("groups", lambda: conv_matrix(W, G, 10**30)),
    "groups: of nothing": ("groups", lambda: conv(X[..., :0], W[..., :0, :0], G, 10**9)),
    "a result": ("padding", lambda: conv(X, W, Geometry((4, 4), 3, 1, 10**6))),
    "a gradient": ("kernel", lambda: kernel_gradient(X, X, Geometry((4, 4), 10**8, 1, "same"))),
    "a mask": ("x", lambda: conv(np.ma.array(X, mask=X > 0), W, G)),
    "a mask in a list": ("image", lambda: stretch([np.ma.array([1, 2], mask=[0, 1])])),
    "layers": ("layers", lambda: checks.overlap_counts(2, 3, layers=45)),
    "cells": ("layers", lambda: checks.overlap_counts(2, 3, 2, layers=45)),
    "many axes": ("number of axes", lambda: checks.overlap_counts([1] * 40, 3)),
    "definitions: channels": ("x", lambda: definitions.gather(X[..., :1], W)),
    "definitions: stride": ("stride", lambda: definitions.gather(X, W, stride=0)),
    "definitions: size": ("y", lambda: definitions.stamp(X, W, (9, 9))),
    "definitions: axes": ("large", lambda: definitions.zero_insertion(X, W, (6, 6, 6))),
    "definitions: padding": ("padding", lambda: definitions.gather(X, W, padding="full")),
    "definitions: zeros": ("stride", lambda: definitions.insert_zeros(X, 2.0)),
    "layers: axes": ("x", lambda: layers.max_pool(np.ones(4))),
    "layers: size": ("size", lambda: layers.max_pool(X, 0)),
    "layers: words": ("x", lambda: layers.relu(["a"])),
    "layers: a rate": ("rate", lambda: layers.dropout(X, "0.5", RNG)),
    "layers: a seed": ("rng", lambda: layers.dropout(X, 0.5, 0)),
    "layers: nothing": ("parts", lambda: layers.concatenate()),
    "layers: sides": ("parts", lambda: layers.concatenate(X, X[:, :2])),
    "layers: no cells": ("x", lambda: layers.moments(X[:0])),
    "layers: channels": (
        "gamma",
        lambda: layers.batch_norm(X, np.ones(3), *[np.ones(2)] * 3),
    ),
    "layers: no classes": ("x", lambda: layers.softmax(X[..., :0])),
    "layers: a seed that is none": ("rng", lambda: layers.dropout(X, 0.5, np.ma.array(1))),
    "layers: a list in itself": ("x", lambda: layers.relu(ENDLESS)),
    "g: a masked size": ("kernel", lambda: Geometry((4, 4), (np.ma.array(2, mask=True), 2))),
    "adam: no such parameter": ("params", lambda: unet.adam(PARAMS, {"v": 1.0}, STATE)),
    "adam: a shape": ("gradients", lambda: unet.adam(PARAMS, {"c1a/bias": np.ones(9)}, STATE)),
    "adam: another's state": ("state", lambda: unet.adam(PARAMS, PARAMS, {"steps": 0})),
    "adam: a rate": ("learning_rate", lambda: unet.adam(PARAMS, PARAMS, STATE, np.nan)),
    "adam: beta": ("beta_1", lambda: unet.adam(PARAMS, PARAMS, STATE, beta_1=1)),
    "unet: a bias": ("params", lambda: unet.predict(without("c2a/bias"), IMAGE)),
    "unet: a mean": ("params", lambda: unet.predict(without("c1b/moving_mean"), IMAGE)),
    "unet: gamma": ("params", lambda: unet.forward(without("c1b/gamma"), IMAGE)),
    "unet: a list": ("params", lambda: unet.predict(list(PARAMS), IMAGE)),
    "unet: a mask": ("x", lambda: unet.predict(PARAMS, np.ma.array(IMAGE, mask=IMAGE > 0))),
    "unet: dropout": ("dropout", lambda: unet.forward(PARAMS, IMAGE, dropout=2)),
    "unet: depth": ("depth", lambda: unet.init(RNG, depth=10**30)),
    "unet: filters": ("n_filters", lambda: unet.init(RNG, n_filters=10**9)),
    "unet: an up-sampler": ("upsampler", lambda: unet.init(RNG, upsampler="bilinear")),
    "unet: a number of skips": ("skips", lambda: unet.init(RNG, depth=2, skips=[True])),
    "unet: numbers as skips": ("skips", lambda: unet.init(RNG, depth=2, skips=[1, 0])),
    "unet: a skip by name": ("skips", lambda: unet.init(RNG, depth=2, skips="no")),
    "unet: half a skip": (
        "params",
        lambda: unet.predict(PARAMS | {"c3a/kernel": np.ones((3, 3, 3, 1))}, IMAGE),
    ),
    "layers: a factor": ("size", lambda: layers.upsample(X, 1.5)),
    "unet: a seed": ("rng", lambda: unet.init(0)),
    "unet: momentum": (
        "momentum",
        lambda: unet.train_step(PARAMS, STATE, IMAGE, LABELS, momentum=-1),
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_makes_no_sense_is_refused_at_once_by_name(case):
    name, call = REFUSED[case]
    start = time.process_time()
    with pytest.raises((ValueError, TypeError), match=rf"\b{name}\b.*got.*nearest that works"):
        call()
    assert time.process_time() - start < 1


@pytest.mark.parametrize("name", list(PARAMS))
def test_no_parameter_of_a_unet_can_be_anything_else(name):
    own = PARAMS[name]
    masked = np.ma.array(own, mask=own > 0)
    for other in (None, "a", [1.0], own[0], own[..., None], own.astype(str), masked, own[..., :0]):
        params = PARAMS | {name: other}
        for call in (unet.predict, unet.forward):
            with pytest.raises(
                (ValueError, TypeError), match=r"\b(params|[xwy])\b.*nearest that works"
            ):
                call(params, IMAGE)
        if np.shape(other) != own.shape:
            for step in (
                (PARAMS, {name: other}, STATE),
                (params, {name: own}, STATE),
                (PARAMS, {name: own}, STATE | {"mean": STATE["mean"] | {name: other}}),
            ):
                with pytest.raises(ValueError, match=rf"{name}.*nearest that works"):
                    unet.adam(*step)


PULLBACKS = {
    "conv": lambda: layers.conv(X, W, np.zeros(2), G),
    "conv, relu": lambda: layers.conv(X, W, np.zeros(2), G, relu=True),
    "conv_transpose": lambda: layers.conv_transpose(X[:, :2, :2], W, np.zeros(2), G),
    "relu": lambda: layers.relu(X),
    "max_pool": lambda: layers.max_pool(X),
    "upsample": lambda: layers.upsample(X),
    "batch_norm": lambda: layers.batch_norm(X, *[np.ones(2)] * 4),
    "dropout": lambda: layers.dropout(X, 0.5, RNG),
    "dropout of nothing": lambda: layers.dropout(X, 0, RNG),
    "concatenate": lambda: layers.concatenate(X, X),
    "sigmoid": lambda: layers.sigmoid(X),
    "softmax": lambda: layers.softmax(X),
    "unet": lambda: unet.forward(PARAMS, IMAGE, training=True)[:2],
}


@pytest.mark.parametrize("layer", PULLBACKS)
def test_a_gradient_has_the_shape_of_what_it_is_a_gradient_of(layer):
    y, pullback = PULLBACKS[layer]()
    pullback(np.ones_like(y))
    wrong = [1.0, y[:1, :1, :1, :1], y[..., None], y[0], np.ma.array(y, mask=y > 0), ["a"]]
    for gradient in wrong:
        with pytest.raises((ValueError, TypeError), match=r"\b(dy|dx|dlogits)\b.*got.*nearest"):
            pullback(gradient)


@pytest.mark.parametrize("groups", [np.uint64(2), np.int8(2), np.array(2)])
def test_whole_numbers_of_every_integer_type_are_whole_numbers(groups):
    w = np.ones((3, 3, 1, 2))
    assert np.array_equal(conv(X, w, G, groups), conv(X, w, G, 2))
    assert np.array_equal(conv_matrix(w, G, groups), conv_matrix(w, G, 2))
    assert Geometry(np.array(4), groups, groups) == Geometry(4, 2, 2)


@pytest.mark.parametrize("n", [2**53 + 1, 2**59 + 1])
def test_sizes_beyond_what_floats_count_are_exact(n):
    g = Geometry(n, 3, 2, "same")
    assert g.small == (n // 2 + 1,)
    assert Geometry.for_transpose(g.small, 3, 2, "same", output_padding=0).large == (n,)


def test_definitions_and_conv_have_one_rule_for_dtypes():
    x, w = np.full((1, 3, 1), 100), np.full((3, 1, 1), 100)
    for dtype in ("int8", "bool", "float16", "float32", "uint64"):
        a, b, g = x.astype(dtype), w.astype(dtype), Geometry(3, 3)
        y = conv(a, b, g)
        assert definitions.gather(a, b).dtype == y.dtype
        assert np.array_equal(definitions.gather(a, b), y)
        for transpose in (definitions.stamp, definitions.zero_insertion):
            assert np.array_equal(transpose(y, b, (3,)), conv_transpose(y, b, g))
    assert conv(x.astype("int8"), w.astype("int8"), g).item() == 30000


@pytest.mark.filterwarnings("error")
def test_an_infinite_cell_reaches_what_its_taps_reach_and_no_more():
    y, w = np.array([1, np.inf, 1]).reshape(1, 3, 1), np.array([1.0, 2, 3]).reshape(3, 1, 1)
    x = conv_transpose(y, w, Geometry.for_transpose(3, 3, 2)).ravel()
    assert x.tolist() == [1, 2, np.inf, np.inf, np.inf, 2, 3]
    y, w = np.ones((1, 3, 3, 1)), np.arange(1.0, 10).reshape(3, 3, 1, 1)
    y[0, 1, 1] = np.inf
    x = conv_transpose(y, w, Geometry.for_transpose((3, 3), 3, 2))
    assert np.isinf(x).sum() == 9  # as in Keras
    assert not np.isnan(x).any()
    w[0, 0] = np.inf  # and an infinite weight adds nothing where it meets padding
    x = np.ones((1, 3, 3, 1))
    seen = conv(x, w, Geometry((3, 3), 3, padding="same"))[0, ..., 0]
    assert seen.tolist() == [[28, 39, 24], [33, np.inf, np.inf], [16, np.inf, np.inf]]  # Keras's
    assert np.array_equal(
        definitions.gather(np.ones((1, 3, 3, 1)), w, padding="same")[0, ..., 0], seen
    )


@pytest.mark.filterwarnings("ignore:invalid value:RuntimeWarning")
def test_what_is_not_finite_goes_where_the_definition_sends_it():
    rng = np.random.default_rng(0)
    for number in range(600):
        g = random_geometry(rng, 1 + number % 3)
        drawn = x, w, y = random_arrays(rng, g)
        for _ in range(rng.integers(1, 4)):
            array = drawn[number % 7 % 3]
            array[tuple(rng.integers(0, n) for n in array.shape)] = rng.choice([np.inf, np.nan])
        ahead, back, gradient = by_taps(g, x, w, y)
        assert np.allclose(conv(x, w, g), ahead, equal_nan=True), g
        assert np.allclose(conv_transpose(y, w, g), back, equal_nan=True), g
        assert np.allclose(kernel_gradient(x, y, g), gradient, equal_nan=True), g
        relu = conv_transpose(y, -w, g, relu=True)
        assert np.allclose(relu, np.maximum(-back, 0), equal_nan=True), g


@pytest.mark.parametrize("number", [1e30, 1e-30])
def test_numbers_whose_squares_no_float_holds_are_computed_without_a_word(number):
    images, w = np.full((1, 5, 5, 4), number, np.float32), np.ones((3, 3, 4, 4), np.float32)
    up, g = Geometry.for_transpose((5, 5), 3, 2, "same"), Geometry((5, 5), 3, padding="same")
    with np.errstate(all="raise"):
        for y in (conv_transpose(images, w, up), conv(images, w, g), conv_transpose(images, w, g)):
            assert np.isclose(y.max() / number, [16, 36]).any()
        assert np.isclose(kernel_gradient(images, images / number, g).max() / number, 25)


def peak(call):
    tracemalloc.start()
    try:
        call()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_memory_is_that_of_the_result():
    w = np.ones((1, 1, 1500, 1500))
    assert peak(lambda: conv_matrix(w, Geometry((1, 1), 1))) < 1.2 * w.nbytes
    x, w, g = np.ones((1, 3, 3, 1)), np.ones((3, 3, 1, 1)), Geometry((3, 3), 3, 1, "same", 10**4)
    for call in (conv, conv_transpose, kernel_gradient):
        assert peak(lambda call=call: call(x, w if call is not kernel_gradient else x, g)) < 2**20
