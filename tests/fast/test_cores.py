"""Work on all cores: the same numbers in every way of cutting, and nothing left behind."""

import os
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from threadpoolctl import threadpool_info, threadpool_limits

from convlab import Geometry, conv, conv_transpose, kernel_gradient
from convlab._fast import cores, layouts, patches, products
from convlab.nn import layers
from tests.random_settings import by_taps, random_arrays, random_geometry


@pytest.fixture
def finely_cut(monkeypatch):
    """Cut even the smallest work, and say which ways of gathering were chosen."""
    chosen = set()

    def watched(windows):
        chosen.add(layouts.choose(windows))
        return layouts.choose(windows)

    monkeypatch.setattr(patches, "choose", watched)
    monkeypatch.setattr(cores, "LEAST_WORK", 0)
    monkeypatch.setattr(cores, "LEAST_BYTES", 0)
    monkeypatch.setattr(cores, "LEAST_ROWS", 1)
    for name in ("LEAST_UNPACKED", "LEAST_PACKED", "LEAST_SUMMED"):
        monkeypatch.setattr(products, name, 1)
    products.small_product.cache_clear()
    yield chosen
    products.small_product.cache_clear()


def settings(rng, count, **more):
    for axes in (1, 2, 3):
        for _ in range(count):
            g = random_geometry(rng, axes)
            yield g, *random_arrays(rng, g, integers=True, **more)


@pytest.mark.parametrize(("piece", "product"), [(2**6, 40), (2**9, 400), (2**14, 10**6)])
def test_however_it_is_cut_the_sum_is_the_same(finely_cut, monkeypatch, piece, product):
    monkeypatch.setattr(cores, "PIECE_BYTES", piece)
    monkeypatch.setattr(products, "SMALL_PRODUCT", product)
    for g, x, w, y in settings(np.random.default_rng(piece), 80):
        ahead, back, gradient = by_taps(g, x, w, y)
        assert np.array_equal(conv(x, w, g), ahead), g
        assert np.array_equal(conv_transpose(y, w, g), back), g
        assert np.array_equal(kernel_gradient(x, y, g), gradient), g
    assert finely_cut == {layouts.whole, layouts.beside, layouts.after}


@pytest.mark.parametrize("groups", [1, 2])
def test_bias_and_relu_come_last(finely_cut, groups):
    rng = np.random.default_rng(groups)
    for g, x, w, y in settings(rng, 40, groups=groups):
        b, c = rng.integers(-9, 9, y.shape[-1]), rng.integers(-9, 9, x.shape[-1])
        ahead, back = conv(x, w, g, groups) + b, conv_transpose(y, w, g, groups) + c
        assert np.array_equal(conv(x, w, g, groups, bias=b), ahead), g
        assert np.array_equal(conv(x, w, g, groups, bias=b, relu=True), np.maximum(ahead, 0)), g
        assert np.array_equal(conv_transpose(y, w, g, groups, bias=c), back), g
        relu = conv_transpose(y, w, g, groups, bias=c, relu=True)
        assert np.array_equal(relu, np.maximum(back, 0)), g


def test_a_phase_that_no_tap_reaches_has_the_bias():
    g = Geometry.for_transpose((2, 2), kernel=1, stride=3)
    x = conv_transpose(np.ones((1, 2, 2, 1)), np.ones((1, 1, 1, 1)), g, bias=[5.0])
    assert np.unique(x, return_counts=True)[1].tolist() == [x.size - 4, 4]
    assert x.min() == 5
    assert x.max() == 6


@pytest.mark.parametrize("side", [4, 40])
def test_images_without_channels_give_the_bias(side):
    x, w, g = np.ones((2, side, side, 0)), np.ones((3, 3, 0, 2)), Geometry((side, side), 3)
    assert np.array_equal(conv(x, w, g, bias=[1, 2])[0, 0, 0], [1, 2])
    assert conv_transpose(np.ones((2, *g.small, 2)), w, g).shape == x.shape
    back = conv_transpose(np.ones((2, *g.small, 0)), w.swapaxes(-2, -1), g)
    assert back.shape == (2, side, side, 2)
    assert not back.any()


def test_a_bias_of_another_length_is_refused():
    x, w, g = np.zeros((1, 4, 4, 2)), np.zeros((3, 3, 2, 5)), Geometry((4, 4), 3)
    with pytest.raises(
        ValueError, match=r"bias must have .* 5 channels .*nearest that works: shape \(5,\)"
    ):
        conv(x, w, g, bias=np.zeros(2))
    with pytest.raises(ValueError, match=r"bias must have .* 2 channels"):
        conv_transpose(np.zeros((1, 2, 2, 5)), w, g, bias=np.zeros(5))


@pytest.fixture
def large():
    rng = np.random.default_rng(0)
    g = Geometry((40, 40), 3, padding="same")
    x, w = (rng.standard_normal(shape, np.float32) for shape in ((5, 40, 40, 8), (3, 3, 8, 16)))
    return x, w, g


def test_one_core_and_several_agree(large):
    x, w, g = large
    several = conv(x, w, g)
    for threads in (1, 3):
        with threadpool_limits(threads):
            assert cores.count() == threads
            assert np.allclose(conv(x, w, g), several, rtol=0, atol=1e-5)


def test_many_cores_are_not_all_taken():
    with threadpool_limits(cores.MOST_CORES + 1):
        assert cores.count() == cores.MOST_CORES


def test_the_same_call_gives_the_same_bits(large):
    x, w, g = large
    y = conv(x, w, g)
    for _ in range(5):
        assert np.array_equal(conv(x, w, g), y)
        assert np.array_equal(kernel_gradient(x, y, g), kernel_gradient(x, y, g))


def test_without_threadpoolctl_one_thread_does_all(large, monkeypatch):
    x, w, g = large
    y, names = conv(x, w, g), set()
    monkeypatch.setitem(sys.modules, "threadpoolctl", None)
    cores._libraries.cache_clear()
    try:
        assert cores.count() == 1
        cores.share(lambda part: names.add(threading.current_thread().name), range(9))
        assert names == {threading.current_thread().name}
        assert np.allclose(conv(x, w, g), y, rtol=0, atol=1e-5)
    finally:
        cores._libraries.cache_clear()


def blas_threads():
    return [
        library["num_threads"] for library in threadpool_info() if library["user_api"] == "blas"
    ]


def test_blas_has_one_thread_meanwhile_and_its_own_number_afterwards():
    with threadpool_limits(3):
        meanwhile = cores.share(lambda _: blas_threads(), [0])
        assert set(meanwhile[0]) == {1}
        assert set(blas_threads()) == {3}


def test_an_error_on_any_core_comes_through_and_nothing_is_left_behind():
    for wrong in range(3):
        finished = []

        def work(part, wrong=wrong, finished=finished):
            if wrong in part:
                raise KeyError(wrong)
            time.sleep(0.05)
            finished.append(part)

        with threadpool_limits(3):
            with pytest.raises(KeyError):
                cores.share(work, range(3))
            assert len(finished) == 2
            assert set(blas_threads()) == {3}


def test_work_within_work_is_one_call():
    calls = cores.share(lambda _: (cores.count(), cores.share(len, range(7))), range(4))
    assert calls == [(1, [7])] * len(calls)


def test_floating_point_settings_hold_on_every_core():
    with np.errstate(divide="raise"), pytest.raises(FloatingPointError):
        cores.spread(lambda x: 1 / x, np.r_[np.ones(2**20), 0.0])


def test_several_threads_may_call_at_once(large):
    x, w, g = large
    y = conv(x, w, g)
    with threadpool_limits(3):
        with ThreadPoolExecutor(4) as pool:
            results = list(pool.map(lambda _: conv(x, w, g), range(12)))
        assert set(blas_threads()) == {3}
    assert all(np.allclose(each, y, rtol=0, atol=1e-5) for each in results)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
@pytest.mark.filterwarnings("ignore:This process.*is multi-threaded:DeprecationWarning")
def test_a_child_process_computes_too(large):
    x, w, g = large
    y = conv(x, w, g)
    child = os.fork()
    if not child:
        os._exit(0 if np.allclose(conv(x, w, g), y, rtol=0, atol=1e-5) else 1)
    assert os.waitpid(child, 0)[1] == 0


def test_layers_do_the_same_however_they_are_cut(finely_cut):
    rng = np.random.default_rng(0)
    x = rng.standard_normal((3, 4, 6, 5))
    flat = x.reshape(-1, 5)
    mean, variance = layers.moments(x)
    assert np.allclose(mean, flat.mean(axis=0))
    assert np.allclose(variance, flat.var(axis=0))
    y, pullback = layers.max_pool(x)
    assert np.array_equal(y, x.reshape(3, 2, 2, 3, 2, 5).max(axis=(2, 4)))
    assert np.array_equal(np.where(pullback(y), x, 0), pullback(y))
    assert np.count_nonzero(pullback(y)) == y.size
    joined, apart = layers.concatenate(x, x[..., :2])
    assert np.array_equal(joined, np.concatenate([x, x[..., :2]], axis=-1))
    assert np.array_equal(apart(joined)[1], x[..., :2])
    for image in (x, x.swapaxes(0, 2), x[:, ::2]):  # whatever the order in memory
        y, pullback = layers.relu(image)
        assert np.array_equal(y, np.maximum(image, 0))
        assert np.array_equal(pullback(image), np.maximum(image, 0))
