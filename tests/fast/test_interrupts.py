"""Ctrl-C at any moment: BLAS has its own number of threads afterwards."""

import random
import signal
import sys
import threading
import time

import numpy as np
import pytest
from threadpoolctl import threadpool_info, threadpool_limits

from convlab import Geometry, conv
from convlab._fast import cores
from convlab.nn import unet

ITS_OWN = 3


def blas_threads():
    return {each["num_threads"] for each in threadpool_info() if each["user_api"] == "blas"}


@pytest.fixture
def work():
    """Return what shares work out many times over: a step of training, small and soon done."""
    rng = np.random.default_rng(0)
    params = unet.init(rng, channels=1, n_filters=2, n_classes=1, depth=1)
    state, x = unet.start(params), rng.random((2, 8, 8, 1), np.float32)
    with threadpool_limits(ITS_OWN):
        yield lambda: unet.train_step(params, state, x, x[..., 0] > 0.5)


def interrupted(work, line):
    """Raise KeyboardInterrupt at the so-manieth line that runs inside `cores`; tell if it was."""
    seen = 0

    def trace(frame, event, _):
        nonlocal seen
        if frame.f_code.co_filename != cores.__file__:
            return None
        if event == "line":
            seen += 1
            if seen == line:
                raise KeyboardInterrupt
        return trace

    usual = sys.gettrace()
    sys.settrace(trace)
    try:
        work()
    except KeyboardInterrupt:
        return True
    finally:
        sys.settrace(usual)
    return False


def test_an_interrupt_at_any_line_of_one_sharing_leaves_nothing_behind():
    with threadpool_limits(ITS_OWN):
        line = 0
        while interrupted(lambda: cores.share(len, range(7)), line := line + 1):
            assert blas_threads() == {ITS_OWN}, f"line {line}"
            assert cores.share(len, range(7)) == [3, 2, 2]
        assert line > 20


def test_an_interrupt_at_random_lines_of_a_step_leaves_nothing_behind(work):
    drawn, count = random.Random(0), 0
    for _ in range(150):
        count += interrupted(work, drawn.randrange(1, 1500))
        assert blas_threads() == {ITS_OWN}
    assert count > 30
    work()


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="this system has no such timer")
@pytest.mark.filterwarnings(  # Python drops an interrupt within a callback of a weak reference
    r"ignore:Exception ignored in[^\n]*(weak|Weak|__del__):pytest.PytestUnraisableExceptionWarning"
)
def test_a_signal_at_random_moments_of_a_step_leaves_nothing_behind(work):
    start = time.perf_counter()
    work()
    long, count, drawn = time.perf_counter() - start, 0, random.Random(1)
    usual = signal.signal(signal.SIGALRM, signal.default_int_handler)
    try:
        for _ in range(300):
            try:
                signal.setitimer(signal.ITIMER_REAL, drawn.uniform(1e-5, long))
                work()
                signal.setitimer(signal.ITIMER_REAL, 0)
            except KeyboardInterrupt:
                count += 1
            assert blas_threads() == {ITS_OWN}
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, usual)
    assert count > 30


def test_what_an_interrupt_of_the_way_out_cuts_short_the_next_call_mends(monkeypatch):
    def struck(user):
        raise KeyboardInterrupt

    with threadpool_limits(ITS_OWN):
        with monkeypatch.context() as patch:
            patch.setattr(cores._blas, "leave", struck)  # both times: Ctrl-C twice
            with pytest.raises(KeyboardInterrupt):
                cores.share(len, range(7))
        cores._blas.users.clear()
        assert cores.count() == ITS_OWN  # known still
        cores.share(len, range(7))
        assert blas_threads() == {ITS_OWN}


def test_a_thread_that_leaves_last_does_not_keep_blas_at_one_thread():
    inside, go = threading.Event(), threading.Event()

    def slow(_):
        inside.set()
        go.wait(5)

    def meanwhile(_):
        other.start()
        inside.wait(5)

    with threadpool_limits(ITS_OWN):
        other = threading.Thread(target=cores.share, args=(slow, [0]))
        cores.share(meanwhile, [0])
        assert cores.count() == ITS_OWN
        go.set()
        other.join()
        assert cores.count() == ITS_OWN  # OpenBLAS may have refused it that thread
        cores.share(len, range(7))
        assert blas_threads() == {ITS_OWN}


def test_the_numbers_are_right_after_an_interrupt():
    x, w, g = np.arange(16.0).reshape(1, 4, 4, 1), np.ones((2, 2, 1, 1)), Geometry((4, 4), 2)
    y = conv(x, w, g)
    for line in range(1, 40, 3):
        interrupted(lambda: conv(x, w, g), line)
        assert np.array_equal(conv(x, w, g), y)
