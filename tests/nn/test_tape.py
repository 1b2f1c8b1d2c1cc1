"""The tape: what is read twice has a gradient of two summands, and every step is walked once."""

import numpy as np
import pytest

from convlab.checks import gradient_gap
from convlab.nn import layers
from convlab.nn.tape import Tape, Value, without_tape


def square(x):
    return x**2, lambda dy: 2 * x * dy


def times(x, w):
    return x * w, lambda dy: (dy * w, (dy * x).sum(axis=0))


def network(run, x, w):
    """A skip around two layers, and a parameter that two layers share."""
    first = run("first", times, x, w)
    second = run("second", square, first)
    third = run("third", times, second, w)
    return run("both", layers.concatenate, third, first)


@pytest.fixture
def arrays():
    rng = np.random.default_rng(0)
    return rng.standard_normal((4, 3)), rng.standard_normal(3)


def gap(x, w, name, tape_of=Tape):
    """How far the tape's gradient of x or w is from differences."""
    given = {"x": x, "w": w}

    def written(array):
        values = (Value(n, a) for n, a in (given | {name: array}).items())
        return network(without_tape, *values).array

    tape = tape_of()
    network(tape, Value("x", x), Value("w", w))
    rng = np.random.default_rng(1)
    return gradient_gap(written, lambda dy: tape.back(dy)[name], given[name], rng)


@pytest.mark.parametrize("name", ["x", "w"])
def test_what_is_read_twice_has_the_sum_of_both_gradients(arrays, name):
    assert gap(*arrays, name) < 1e-8


@pytest.mark.parametrize("name", ["x", "w"])
def test_a_tape_that_overwrites_is_caught(arrays, name):
    class Forgetful(Tape):
        """The gradient that arrives last is the only one."""

        def back(self, gradient, watch=None):
            gradients = {self.steps[-1].name: gradient}
            for step in reversed(self.steps):
                parts = step.pullback(gradients.pop(step.name))
                parts = parts if isinstance(parts, tuple) else [parts]
                gradients |= dict(zip(step.reads, parts, strict=True))
            return gradients

    assert gap(*arrays, name, Forgetful) > 1e-3


def test_the_ways_there_and_back_are_watched_in_order(arrays):
    seen, slopes = {}, {}
    x, w = arrays
    tape = Tape(seen)
    y = network(tape, Value("x", x), Value("w", w)).array
    dy = np.random.default_rng(1).standard_normal(y.shape)
    gradients = tape.back(dy, slopes)
    assert list(seen) == ["first", "second", "third", "both"]
    assert list(slopes) == list(seen)[::-1]
    assert set(gradients) == {"x", "w"}
    assert all(slopes[name].shape == seen[name].shape for name in seen)
    assert slopes["both"] is dy
    assert np.allclose(slopes["first"], dy[:, 3:] + slopes["second"] * 2 * seen["first"])


def test_gradients_that_were_watched_are_not_added_to(arrays):
    x, _ = arrays
    tape, slopes = Tape(), {}
    one = tape("one", square, Value("x", x))
    kept = tape("kept", lambda x: (x, lambda dy: dy), one)  # hands on the very array
    tape("both", lambda a, b: (a + b, lambda dy: (dy, dy)), one, kept)
    dy = np.ones_like(x)
    gradients = tape.back(dy, slopes)
    assert np.array_equal(slopes["kept"], np.ones_like(x))
    assert np.array_equal(dy, np.ones_like(x))
    assert np.array_equal(gradients["x"], 4 * x)


def test_what_nobody_reads_has_no_gradient(arrays):
    x, w = arrays
    tape, slopes = Tape(), {}
    tape("unread", square, Value("w", w))
    tape("read", square, Value("x", x))
    assert set(tape.back(np.ones_like(x), slopes)) == {"x"}
    assert set(slopes) == {"read"}


def test_it_may_be_walked_back_twice(arrays):
    x, w = arrays
    tape = Tape()
    dy = np.ones_like(network(tape, Value("x", x), Value("w", w)).array)
    once, again = tape.back(dy), tape.back(dy)
    assert all(np.array_equal(once[name], again[name]) for name in ("x", "w"))
