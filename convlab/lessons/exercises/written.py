"""How written code is judged: it runs on arrays that it has not seen, and slips are named.

A check returns a sentence and raises nothing; what the learner's code raises is told in words.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from convlab.lessons.exercises.judging import BLANK, RIGHT, stopped

SEED = 11


@dataclass(frozen=True)
class Written:
    """A function to write; call it with yours.

    Parameters
    ----------
    task : str
        What the function does.
    reference : callable
        What it must compute: from the arguments to an array or a number.
    draw : callable
        From a `numpy.random.Generator` to one tuple of arguments: asymmetric, of uneven shapes.
    slips : mapping of str to callable, optional
        From what is said of a slip to the function that makes it. A slip is named where the
        learner's function equals it on the case that refuted it.
    otherwise : str, optional
        What is said of any other wrong result.
    cases : int, optional
        How many tuples are drawn.
    tolerance : float, optional
        Absolute and relative.

    Examples
    --------
    >>> square = Written(
    ...     "x squared",
    ...     lambda x: x**2,
    ...     lambda rng: (rng.normal(size=3),),
    ...     {"That doubles x.": lambda x: 2 * x},
    ... )
    >>> square(lambda x: x * x)
    'Right.'
    >>> square(lambda x: None)
    'Not answered yet. Put your own answer in and run the cell again.'
    >>> square(lambda x: x + x)
    'Not yet. That doubles x.'
    >>> square(lambda x: x[:2])
    'Not yet: your result has the shape (2,), and (3,) is wanted.'
    >>> square(lambda x: x[7])
    'Not yet: your code stopped with IndexError: index 7 is out of bounds for axis 0 with size 3'
    """

    task: str
    reference: Callable[..., Any]
    draw: Callable[[np.random.Generator], tuple]
    slips: Mapping[str, Callable[..., Any]] = field(default_factory=dict)
    otherwise: str = "Try it on an input that you can do by hand."
    cases: int = 8
    tolerance: float = 1e-6

    def __call__(self, written: Callable[..., Any] | None) -> str:
        """Say "Right.", or that nothing was written yet, or what may have gone wrong."""
        if written is None or written is Ellipsis:
            return BLANK
        if not callable(written):
            return f"Not yet: a function is wanted, not {type(written).__name__}."
        rng = np.random.default_rng(SEED)
        for _ in range(self.cases):
            said = self._judge(written, self.draw(rng))
            if said != RIGHT:
                return said
        return RIGHT

    def _judge(self, written, arguments) -> str:
        wanted = np.asarray(self.reference(*_copies(arguments)))
        given = _copies(arguments)
        try:
            answer = written(*given)
        except Exception as error:  # the learner's code: whatever it raises is told, not raised
            return stopped(error)
        if answer is None or answer is Ellipsis:
            return BLANK
        if _changed(arguments, given):
            return "Not yet: your function changes an array that it was given. Copy it first."
        try:
            answer = np.asarray(answer, dtype=float)
        except (TypeError, ValueError):
            return f"Not yet: numbers are wanted, not {type(answer).__name__}."
        if _close(answer, wanted, self.tolerance):
            return RIGHT
        if slip := self._slip(written, arguments):
            return f"Not yet. {slip}"
        if answer.shape != wanted.shape:
            return (
                f"Not yet: your result has the shape {answer.shape}, and {wanted.shape} is wanted."
            )
        off = np.abs(answer - wanted).max()
        return f"Not yet: the shape is right, the numbers are off by up to {off:.3g}. " + (
            self.otherwise
        )

    def _slip(self, written, arguments) -> str:
        """Name the slip that the code makes here; of several, one that it makes in every case."""
        hints = [hint for hint in self.slips if self._makes(hint, written, arguments)]
        if len(hints) > 1:
            rng = np.random.default_rng(SEED)
            drawn = [self.draw(rng) for _ in range(self.cases)]
            always = [h for h in hints if all(self._makes(h, written, each) for each in drawn)]
            hints = always or hints
        return hints[0] if hints else ""

    def _makes(self, hint, written, arguments) -> bool:
        """Whether the code returns here what a slip returns."""
        try:
            answer = np.asarray(written(*_copies(arguments)), dtype=float)
        except Exception:  # it stopped, or gave no numbers
            return False
        slip = np.asarray(self.slips[hint](*_copies(arguments)))
        return _close(answer, slip, self.tolerance)


def _copies(arguments):
    return tuple(a.copy() if isinstance(a, np.ndarray) else a for a in arguments)


def _changed(before, after) -> bool:
    pairs = zip(before, after, strict=True)
    return any(isinstance(b, np.ndarray) and not np.array_equal(b, a) for b, a in pairs)


def _close(answer, wanted, tolerance) -> bool:
    return answer.shape == wanted.shape and bool(
        np.allclose(answer, wanted, rtol=tolerance, atol=tolerance)
    )
