"""How every benchmark here measures: in one process, alternating, by medians."""

import time
from statistics import median


def medians(*functions, repeats=15):
    """Time functions in turn, so that a busy moment falls on all of them; milliseconds."""
    for function in functions:
        function()  # the first call pays for what later calls find ready
    times = [[] for _ in functions]
    for _ in range(repeats):
        for function, taken in zip(functions, times, strict=True):
            start = time.perf_counter()
            function()
            taken.append(1000 * (time.perf_counter() - start))
    return [median(taken) for taken in times]


def steady(function, repeats=15, warm=0.3):
    """Time a function by itself, once it has run for some time; the median, in milliseconds.

    In turn, a side finds the cache and the threads as the other left them. By itself, it has them
    as in use.
    """
    start = time.perf_counter()
    while time.perf_counter() - start < warm:
        function()
    return medians(function, repeats=repeats)[0]
