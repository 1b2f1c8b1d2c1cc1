"""Work shared out to the cores: each takes its part, in a thread of its own.

NumPy lets go of Python's lock while it computes, so that threads compute at once. OpenBLAS has
threads of its own, which wait awake for a tenth of a second after each product, and would take the
cores from ours. So while work is shared out, BLAS multiplies in the thread that calls it:
threadpoolctl tells it so. Where that is not installed, all runs in one thread, and BLAS shares out
each product instead; that takes up to twice as long.

The lock is also why parts are large. When two threads want it at once, one falls asleep, and waking
it takes as long as a product of a few million multiplications.
"""

import os
from collections.abc import Callable, Sequence
from contextvars import ContextVar, copy_context
from functools import cache
from itertools import chain, pairwise
from math import prod
from threading import RLock, local
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
from numpy.typing import DTypeLike, NDArray

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

Result = TypeVar("Result")

PIECE_BYTES = 2**21
"""Of images, in one piece: about what a core keeps near. Measured best of 2**17 to 2**23."""
LEAST_ROWS = 4
"""Of a piece: it may read a few rows that the next one reads again."""
LEAST_WORK = 2**22
"""Multiplications that are worth waking another core for."""
LEAST_BYTES = 2**20
"""Of arrays that are worth waking another core for."""
UNPACKED = "SkylakeX", "Cooperlake", "SapphireRapids"
"""OpenBLAS's names for its kernels that multiply small matrices without packing them."""
MOST_CORES = 8
"""That work is shared out to: each needs Python's lock for a twentieth of its time."""
MOST_KEPT = 2**23
"""Bytes of one name that a thread keeps as its workspace."""

_busy = ContextVar("_busy", default=False)
_kept = local()


def share(work: Callable[[Any], Result], items: Sequence[Any]) -> list[Result]:
    """Call ``work(part)`` on every core, each with its own part of the items.

    Parameters
    ----------
    work
    items
        Each core takes every n-th. No items are one call too.

    Returns
    -------
    list
        What the calls return, in the order of their first items. Within another `share` there is
        one call: the cores are busy.

    Examples
    --------
    >>> sum(share(sum, [1, 2, 3]))
    6
    """
    if _busy.get():
        return [work(items)]
    user = object()
    try:
        try:
            return _on_each_core(work, items, _blas.one_thread_each(user))
        finally:
            _blas.leave(user)
    finally:  # Ctrl-C may strike anywhere, within the line above too
        _blas.leave(user)


def _on_each_core(
    work: Callable[[Any], Result], items: Sequence[Any], threads: int
) -> list[Result]:
    """Do the work of `share` on so many cores; wait for all of them, whatever happens."""
    first, *others = (items[n::threads] for n in range(max(min(threads, len(items)), 1)))
    context = copy_context()
    context.run(_busy.set, bool(others))
    running: list[Future[Result]] = []
    try:
        for part in others:
            running.append(_pool().submit(context.copy().run, work, part))
        results = [context.run(work, first)]
    finally:
        for each in running:
            each.exception()  # waits: nothing runs on when this is left
    return results + [each.result() for each in running]


def spread(work: Callable[..., Result], *arrays: NDArray[Any]) -> list[Result]:
    """Call ``work(*parts)`` on every core, with parts of arrays, cut along their first axis.

    Parameters
    ----------
    work
        It may write into its parts.
    *arrays
        Equally long. Small ones are not cut.

    Returns
    -------
    list
        What the calls return.

    Examples
    --------
    >>> y = np.empty(3)
    >>> _ = spread(lambda x, y: np.multiply(x, 2, out=y), np.arange(3.0), y)
    >>> y
    array([0., 2., 4.])
    """
    large = sum(array.nbytes for array in arrays) > LEAST_BYTES
    parts = even(len(arrays[0]), count() if large else 1)

    def each(mine: list[slice]) -> list[Result]:
        return [work(*(array[part] for array in arrays)) for part in mine]

    return list(chain(*share(each, parts)))


def count() -> int:
    """Return how many cores work is shared out to: as many as BLAS would, up to `MOST_CORES`."""
    return 1 if _busy.get() else _blas.threads()


def unpacked() -> bool:
    """Tell whether BLAS multiplies small matrices where they lie: OpenBLAS does with AVX-512."""
    return any(getattr(each, "architecture", "") in UNPACKED for each in _libraries())


def cut(batch: int, rows: int, row_bytes: int, row_work: int) -> list[tuple[slice, slice]]:
    """Cut images into pieces that fit the cache, equally many for each core.

    Parameters
    ----------
    batch, rows
        How many images, and rows of each.
    row_bytes, row_work
        Memory and multiplications for a row.

    Returns
    -------
    list
        Images and rows: a few whole images, or some rows of one.

    Examples
    --------
    >>> cut(2, 10, 10, 10)
    [(slice(0, 2, None), slice(0, 10, None))]
    >>> len(cut(2, 100, 2**16, 10))
    8
    """
    threads = count() if batch * rows * row_work > LEAST_WORK else 1
    pieces = -(-batch * rows * row_bytes // (PIECE_BYTES * threads)) * threads
    if pieces <= batch:
        return [(images, slice(0, rows)) for images in even(batch, pieces)]
    parts = even(rows, min(-(-pieces // batch), -(-rows // LEAST_ROWS)))
    return [(slice(n, n + 1), part) for n in range(batch) for part in parts]


def even(length: int, parts: int) -> list[slice]:
    """Cut a length into slices that are about equally long; one at least.

    Examples
    --------
    >>> even(5, 2)
    [slice(0, 2, None), slice(2, 5, None)]
    """
    ends = [length * n // max(parts, 1) for n in range(max(parts, 1) + 1)]
    return [slice(*pair) for pair in pairwise(ends)]


def workspace(name: str, shape: Sequence[int], dtype: DTypeLike) -> NDArray[Any]:
    """Return an array to work in, until this thread asks for the same name again.

    Its memory is kept from call to call, unless it is large: fresh memory costs time.

    Examples
    --------
    >>> workspace("sums", (2, 3), np.float32).shape
    (2, 3)
    """
    size = prod(shape) * np.dtype(dtype).itemsize
    memory = _kept.__dict__.get(name)
    if memory is None or len(memory) < size:
        memory = np.empty(size, np.uint8)
        if size <= MOST_KEPT:
            _kept.__dict__[name] = memory
    return memory[:size].view(dtype).reshape(shape)


class _Blas:
    """The libraries that multiply matrices, and how many threads each takes when left alone.

    Whoever shares work out is a user, and leaves as often as it likes. BLAS is `lowered` from
    before the first number of threads is changed until after the last is back. So whatever an
    interrupt cuts short, the next that leaves, or the next that comes and leaves, finishes it. It
    does so too where OpenBLAS pays no heed: that may listen to one thread of the process alone.
    """

    def __init__(self) -> None:
        self.lock, self.users = RLock(), set[object]()
        self.usual: dict[Any, int] = {}
        self.lowered = False

    def threads(self) -> int:
        with self.lock:
            return self._threads(self.usual if self.lowered else self._now())

    def one_thread_each(self, user: object) -> int:
        """Let BLAS multiply in the thread that calls it, until all users have left."""
        self._let_go()
        with self.lock:
            self.users.add(user)
            if not self.lowered:
                self.usual = self._now()
                self.lowered = True
            if len(self.users) == 1:  # always, since the last may have been cut short
                for library in self.usual:
                    library.set_num_threads(1)
            return self._threads(self.usual)

    def leave(self, user: object) -> None:
        """Give BLAS its threads back, if this was the last user."""
        self._let_go()
        if user not in self.users and (self.users or not self.lowered):
            return  # it has left, and all is done
        with self.lock:
            self.users.discard(user)
            if self.lowered and not self.users:
                for library, threads in self.usual.items():
                    library.set_num_threads(threads)
                self.lowered = self._now() != self.usual

    def after_fork(self) -> None:
        """Begin anew in a child: it has none of its parent's threads, and nobody is at work."""
        self.lock = RLock()
        self.users.clear()
        self.leave(self)
        _pool.cache_clear()

    def _let_go(self) -> None:
        """Release the lock, if an interrupt on the way out of a ``with`` left it behind."""
        try:  # noqa: SIM105 - faster than suppress, and this runs for each operator
            self.lock.release()
        except RuntimeError:  # it did not: the rule
            pass

    @staticmethod
    def _threads(usual: dict[Any, int]) -> int:
        return min(max(usual.values(), default=1), MOST_CORES)

    def _now(self) -> dict[Any, int]:
        return {library: library.num_threads or 1 for library in _libraries()}


@cache
def _libraries() -> Sequence[Any]:
    try:
        from threadpoolctl import ThreadpoolController  # needed now, not at import
    except ImportError:
        return ()
    return ThreadpoolController().select(user_api="blas").lib_controllers


@cache
def _pool() -> "ThreadPoolExecutor":
    from concurrent.futures import ThreadPoolExecutor

    return ThreadPoolExecutor(MOST_CORES, "convlab")


_blas = _Blas()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_blas.after_fork)
