"""Twenty thousand calls with settings of every kind: the right numbers, or words that say why not.

The sum that they are compared with is written here, in plain loops over products of a cell and a
weight. It shares nothing with the package.
"""

import random
import re
import time
import tracemalloc
from itertools import product

import numpy as np
import pytest

import convlab
from convlab import Geometry, definitions, geometry, ops

CALLS, PARTS = 20_000, 8
NAMES = r"\b(x|y|w|g|bias|groups|large|small|kernel|stride|padding|dilation|output_padding)\b"


class BrokenLength:
    """A sequence, it says, and then it does not."""

    def __init__(self, length):
        self.length = length

    def __len__(self):
        if isinstance(self.length, Exception):
            raise self.length
        return self.length

    def __iter__(self):
        while True:
            yield 1


class BrokenIndex:
    def __index__(self):
        raise RuntimeError("no number today")

    def __repr__(self):
        raise RuntimeError("no words either")


WILD = [
    0, -1, True, 1.0, 2.5, np.nan, np.inf, None, "3", b"3", "same ", [], [1, 2, 3, 4], {1, 2},
    {1: 2}, 10**9, 10**18, 2**53, 2**53 + 1, 2**60, 2**62, 2**63 - 1, 2**63, 2**64, 10**30,
    -(10**30), 10**5000,
    np.array(2), np.array(2.0), np.array([[1, 2]]), np.uint64(2), np.uint64(2**64 - 1), np.int8(2),
    np.int8(-1), np.bool_(True), np.float32(2), np.ma.array([2, 2], mask=[0, 1]), np.arange(1, 3),
    BrokenLength(2), BrokenLength(-1), BrokenLength(ValueError("none")), BrokenLength(10**9),
    BrokenIndex(), [1] * 40, [[1, 2], [3]], (np.uint64(1), np.int8(1)), "valid", "same", 1, 2, 3,
]  # fmt: skip
DTYPES = ["bool", "int8", "uint8", "int64", "uint64", "float16", "float32", "float64"]
BAD_ARRAYS = [
    lambda a: a.astype(complex), lambda a: a.astype(str), lambda a: a.astype(object),
    lambda a: np.ma.array(a, mask=a > 0), lambda a: a[..., 0], lambda a: a[None], lambda a: a[:0],
    lambda a: [[1, 2], [3]], lambda a: None, lambda a: BrokenLength(2), lambda a: a[:, :0],
    lambda a: np.full(a.shape, 2**64 - 1, np.uint64),
]  # fmt: skip


def draw(seed):
    """Draw settings for an operator; one in three has something wild in it."""
    r, rng = random.Random(seed), np.random.default_rng(seed)
    axes = r.choice([1, 1, 2, 2, 2, 3])
    most = 4 if axes < 3 else 2
    given = {
        name: [r.randint(1, n) for _ in range(axes)]
        for name, n in (("large", most + 2), ("kernel", most - 1), ("stride", 3), ("dilation", 2))
    }
    given["padding"] = r.choice(["valid", "same", r.randint(0, 2), None])
    if given["padding"] is None:
        given["padding"] = [(r.randint(0, 2), r.randint(0, 2)) for _ in range(axes)]
    groups, wild = r.choice([1, 1, 1, 2]), r.random()
    if wild < 0.3:
        given[r.choice([*given])] = r.choice(WILD)
    elif wild < 0.4:
        groups = r.choice(WILD)
    count = groups if type(groups) is int and 1 <= groups < 4 else 1
    deep, wide = r.randint(1, 2) * count, r.randint(1, 2) * count
    return r, rng, given, groups, (count, deep, wide)


def arrays(r, rng, g, channels):
    """Draw x, w and y for a geometry, some with numbers that are infinite or none."""
    count, deep, wide = channels
    shapes = (
        (r.randint(1, 2), *g.large, deep),
        (*g.kernel, deep // count, wide),
        (r.randint(1, 2), *g.small, wide),
    )
    drawn = []
    for shape in shapes:
        size = np.prod(shape, dtype=object)
        values = rng.integers(-99, 100, shape if size < 10**4 else [1] * len(shape))
        dtype = r.choice(DTYPES)
        values = np.abs(values).astype(dtype) if dtype[0] in "bu" else values.astype(dtype)
        if values.dtype.kind == "f" and r.random() < 0.2:
            at = tuple(rng.integers(0, n) for n in values.shape)
            values[at] = r.choice([np.inf, -np.inf, np.nan])
        drawn.append(values)
    if r.random() < 0.05:
        n = r.randrange(3)
        drawn[n] = r.choice(BAD_ARRAYS)(drawn[n])
    return drawn


def pads_of(g_padding, large, kernel, stride, dilation):
    if not isinstance(g_padding, str):
        return [tuple(map(int, pair)) for pair in g_padding]
    pads = []
    for n, k, s, d in zip(large, kernel, stride, dilation, strict=True):
        short = (
            0 if g_padding == "valid" else max(((n + s - 1) // s - 1) * s + (k - 1) * d + 1 - n, 0)
        )
        pads.append((short // 2, short - short // 2))
    return pads


def small_sizes(given):
    """Count the starts from which the kernel still fits."""
    large, kernel, stride, dilation = (given[n] for n in ("large", "kernel", "stride", "dilation"))
    pads = pads_of(given["padding"], large, kernel, stride, dilation)
    settings = zip(large, kernel, stride, dilation, pads, strict=True)
    return [len(range(-b, n + a - (k - 1) * d, s)) for n, k, s, d, (b, a) in settings]


def meetings(given):
    """Return where small cell, tap and large cell meet; and the small size."""
    large, kernel, stride, dilation = (given[n] for n in ("large", "kernel", "stride", "dilation"))
    pads = pads_of(given["padding"], large, kernel, stride, dilation)
    along, small = [], []
    for n, k, s, d, (before, after) in zip(large, kernel, stride, dilation, pads, strict=True):
        starts = range(-before, n + after - (k - 1) * d, s)
        small.append(len(starts))
        along.append([
            (i, (at - start) // d, at) for i, start in enumerate(starts) for at in range(n)
            if (at - start) % d == 0 and 0 <= (at - start) // d < k
        ])  # fmt: skip
    return small, [tuple(zip(*each, strict=True)) for each in product(*along)]


def slow_sum(operator, x, w, y, given, groups):
    """Add up the products of one operator, number by number."""
    small, met = meetings(given)
    read = {"conv": (x, w), "conv_transpose": (y, w), "kernel_gradient": (x, y)}[operator]
    kind = float if any(np.asarray(a).dtype.kind == "f" for a in read) else int
    deep, wide = w.shape[-2], w.shape[-1] // groups
    sums = {}
    for cell, tap, at in met:
        for c, o in product(range(deep * groups), range(wide * groups)):
            if c // deep != o // wide:
                continue
            for n in range(len(x if operator != "conv_transpose" else y)):
                if operator == "conv":
                    key, a, b = (n, *cell, o), x[(n, *at, c)], w[(*tap, c % deep, o)]
                elif operator == "conv_transpose":
                    key, a, b = (n, *at, c), y[(n, *cell, o)], w[(*tap, c % deep, o)]
                else:
                    key, a, b = (*tap, c % deep, o), x[(n, *at, c)], y[(n, *cell, o)]
                sums[key] = sums.get(key, 0) + kind(a) * kind(b)
    shape = w.shape
    if operator == "conv":
        shape = (len(x), *small, w.shape[-1])
    elif operator == "conv_transpose":
        shape = (len(y), *given["large"], deep * groups)
    result = np.zeros(shape, kind)
    for key, value in sums.items():
        result[key] = value
    return result


def plainly(given, axes):
    """Write settings as lists of int, one for each axis."""
    plain = {}
    for name, value in given.items():
        lone = np.ndim(value) == 0 and not isinstance(value, (str, BrokenLength))
        plain[name] = [int(value)] * axes if lone else value
        if name != "padding":
            plain[name] = [int(each) for each in plain[name]]
        elif not isinstance(value, str):
            pairs = plain[name]
            plain[name] = [each if np.ndim(each) else (int(each), int(each)) for each in pairs]
    return plain


def call(operator, x, w, y, given, groups):
    g = Geometry(**given)
    if operator == "conv":
        return convlab.conv(x, w, g, groups)
    if operator == "conv_transpose":
        return convlab.conv_transpose(y, w, g, groups)
    if operator == "kernel_gradient":
        return convlab.kernel_gradient(x, y, g, groups)
    rest = {name: given[name] for name in ("stride", "padding", "dilation")}
    if operator == "gather":
        return definitions.gather(x, w, **rest)
    if operator == "stamp":
        return definitions.stamp(y, w, given["large"], **rest)
    if operator == "matrix":
        return convlab.matrix_entries(w, g, groups), convlab.conv_matrix(w, g, groups)
    return Geometry.for_transpose(given["large"], *list(given.values())[1:3], given["padding"])


OPERATORS = [
    "conv", "conv", "conv_transpose", "conv_transpose", "kernel_gradient", "gather", "stamp",
    "matrix", "for_transpose",
]  # fmt: skip


def one(seed):
    """Make one call; return whether it was answered, and what is wrong with that, if anything."""
    r, rng, given, groups, channels = draw(seed)
    operator = r.choice(OPERATORS)
    start, answer, said = time.process_time(), None, None
    try:
        g = Geometry(**given)
        if list(g.small) != small_sizes(plainly(given, g.axes)):
            return True, f"has sizes {g.small}"
        x, w, y = arrays(r, rng, g, channels)
        if operator == "kernel_gradient" and type(x) is type(y) is np.ndarray and r.random() < 0.95:
            y = np.resize(y, (len(x), *np.shape(y)[1:]))
        answer = call(operator, x, w, y, given, groups)
    except (ValueError, TypeError) as error:
        said = str(error)
        if not (re.search(NAMES, said) and "nearest that works" in said):
            return False, f"says {said!r}"
    except Exception as error:
        return False, f"{type(error).__name__}: {error}"
    if time.process_time() - start > 1:
        return False, f"took {time.process_time() - start:.1f} s"
    if said or operator in ("matrix", "for_transpose"):
        return not said, None
    groups = 1 if operator in ("gather", "stamp") else int(groups)
    plain = plainly(given, g.axes)
    if operator in ("gather", "stamp"):  # they take these from the arrays
        plain["kernel"] = w.shape[:-2]
        plain["large"] = x.shape[1:-1] if operator == "gather" else plain["large"]
    if operator == "kernel_gradient":
        w = np.zeros((*plain["kernel"], x.shape[-1] // groups, y.shape[-1]))
    kind = {"gather": "conv", "stamp": "conv_transpose"}.get(operator, operator)
    truth = slow_sum(kind, x, w, y, plain, groups)
    if answer.shape != truth.shape or not np.allclose(answer, truth, rtol=1e-3, equal_nan=True):
        return True, f"gives {answer.tolist()}, not {truth.tolist()}"
    return True, None


def faults(seeds):
    """Make calls; return how many were answered, and what was wrong, by seed."""
    wrong, answered = {}, 0
    with np.errstate(all="ignore"):
        for seed in seeds:
            done, why = one(seed)
            if why and why.startswith("took"):  # the machine may have been busy: is it so again?
                done, why = one(seed)
            answered += done
            if why:
                wrong[seed] = why
    return answered, wrong


@pytest.mark.parametrize("part", range(PARTS))
def test_every_call_is_right_or_refused_by_name(part):
    tracemalloc.start()
    answered, wrong = faults(range(part, CALLS, PARTS))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert wrong == {}
    assert answered > CALLS / PARTS / 3  # and many are refused: both kinds are tried
    assert CALLS / PARTS - answered > CALLS / PARTS / 5
    assert peak < 2**28


PLANTED = {
    "zeros that stand for nothing": (ops, "without_zeros", lambda fast, *_: fast()[0]),
    "the odd zero before": (geometry, "_same_pads", lambda *a: SAME_PADS(*a)[::-1]),
    "groups as they came": (ops, "require_kernel", lambda w, kernel, groups: groups),
    "integers in their own width": (ops, "numbers", lambda **given: list(given.values())),
}
SAME_PADS = geometry._same_pads


@pytest.mark.parametrize("fault", PLANTED)
def test_planted_faults_are_found(monkeypatch, fault):
    monkeypatch.setattr(*PLANTED[fault])
    assert faults(range(1500))[1]


def test_a_call_that_is_slow_each_time_is_found(monkeypatch):
    def spin(*_):
        end = time.process_time() + 1.1
        while time.process_time() < end:
            pass

    monkeypatch.setitem(globals(), "call", spin)
    wrong = faults(range(3))[1]
    assert any("took" in why for why in wrong.values())
