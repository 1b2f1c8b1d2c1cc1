"""How an answer is judged: the right one is accepted, a wrong one is explained.

A check returns a sentence and raises nothing, so a wrong answer never stops a page. None, the blank
that a lesson leaves, is no answer yet. The right answers are literals, so that a check shares
nothing with the code that it teaches.
"""

from collections.abc import Mapping, Set
from dataclasses import dataclass
from typing import Any

import numpy as np

BLANK = "Not answered yet. Put your own answer in and run the cell again."
RIGHT = "Right."


@dataclass(frozen=True)
class Exercise:
    """A question with one right answer; call it with yours.

    Parameters
    ----------
    task : str
        What is asked.
    right : number, str, or nested tuple of numbers
        The right answer.
    hints : dict
        From wrong answers that are likely to what is said of them.
    slip : str
        What is said of any other wrong answer.
    tolerance : float
        How far a number may be from the right one.
    any_order : bool
        Whether the numbers of an answer may come in any order.

    Examples
    --------
    >>> corners = Exercise("Corners of a square.", 4, {3: "That is a triangle."}, "Count again.")
    >>> corners(4), corners("4"), corners(np.array([4]))
    ('Right.', 'Right.', 'Right.')
    >>> corners(None)
    'Not answered yet. Put your own answer in and run the cell again.'
    >>> corners(3)
    'Not yet: 3 is not it. That is a triangle.'
    >>> factors = Exercise("Factors of 6.", (1, 2, 3, 6), {}, "Try them all.", any_order=True)
    >>> factors({6, 1, 2, 3}), factors([3, 2, 6, 1])
    ('Right.', 'Right.')
    """

    task: str
    right: Any
    hints: dict
    slip: str
    tolerance: float = 0.0
    any_order: bool = False

    def __call__(self, answer: Any) -> str:
        """Say "Right.", or that nothing was answered yet, or what may have gone wrong."""
        if answer is None or answer is Ellipsis:
            return BLANK
        if self._is(answer, self.right):
            return RIGHT
        said = [hint for wrong, hint in self.hints.items() if self._is(answer, wrong)]
        return f"Not yet: {_short(answer)} is not it. {said[0] if said else self.slip}"

    def _is(self, answer, wanted) -> bool:
        return same(answer, wanted, self.tolerance, self.any_order)


def judge_sides(find, sides, exercise) -> str:
    """Judge a function of a side at many sides; one that returns None is not answered yet.

    Parameters
    ----------
    find : callable
        From a side to the learner's answer.
    sides : iterable of int
    exercise : callable
        From a side to its `Exercise`.

    Returns
    -------
    str
        "Right.", or what was said of the first side for which it is not.
    """
    if find is None:
        return BLANK
    for side in sides:
        try:
            said = exercise(side)(find(side))
        except Exception as error:  # the learner's code: whatever it raises is told, not raised
            said = stopped(error)
        if said != RIGHT:
            return said
    return RIGHT


def stopped(error: Exception) -> str:
    """Say with which error an answer's code stopped."""
    return f"Not yet: your code stopped with {type(error).__name__}: {error}"


def rejects(check, wrong) -> bool:
    """Whether a check refuses a wrong answer, as it must.

    Examples
    --------
    >>> corners = Exercise("Corners of a square.", 4, {}, "Count again.")
    >>> rejects(corners, 3), rejects(corners, 4)
    (True, False)
    """
    return check(wrong) not in (RIGHT, BLANK)


def same(answer, wanted, tolerance=0.0, any_order=False) -> bool:
    """Whether an answer, in whatever sensible form it comes, is what is wanted.

    Parameters
    ----------
    answer : object
        A number, a number as text, a list, tuple, array, or where the order is free a set. A word
        is compared without regard to capitals and spaces around it.
    wanted : number, str, or nested tuple of numbers
    tolerance : float, optional
    any_order : bool, optional

    Examples
    --------
    >>> same([2, 3], (2, 3)), same(" B ", "b"), same("2, 3", (2, 3)), same([[2, 3]], (2, 3))
    (True, True, True, False)
    >>> same(True, 1), same("two", 2)
    (False, False)
    """
    if isinstance(wanted, str):
        return isinstance(answer, str) and answer.strip().lower() == wanted.strip().lower()
    answer, wanted = _numbers(answer, any_order), np.asarray(wanted, dtype=float)
    if answer is None or any(np.isnan(answer).ravel()):
        return False
    if wanted.ndim == 0 and answer.size == 1:
        answer = answer.reshape(())  # a number in brackets is the number
    if answer.shape != wanted.shape:
        return False
    if any_order:
        answer, wanted = np.sort(answer, axis=None), np.sort(wanted, axis=None)
    return bool(np.all(np.abs(answer - wanted) <= tolerance))


def _numbers(answer, any_order):
    """Read an answer as an array of float64; None where it holds no numbers, or lost its order."""
    if isinstance(answer, str):
        parts = answer.strip(" ()[]{}").replace(",", " ").split()
        answer = parts[0] if len(parts) == 1 else parts
    if isinstance(answer, Set):
        answer = list(answer) if any_order or len(answer) == 1 else None
    if answer is None or isinstance(answer, bool | Mapping):
        return None
    try:
        array = np.asarray(answer)
        return None if array.dtype.kind == "b" else array.astype(float)
    except (TypeError, ValueError):
        return None


def _short(answer) -> str:
    text = " ".join(str(answer).split())
    return text if len(text) <= 60 else f"{text[:57]}..."
