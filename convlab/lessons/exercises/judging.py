"""How an answer is judged: the right one is accepted, a wrong one is explained.

None, the blank that a lesson leaves, is no answer yet: it is said so and nothing is raised.
The answers are literals, so that a check shares nothing with the code that it teaches.
"""

from dataclasses import dataclass

import numpy as np

BLANK = "Not answered yet. Put your own answer in and run the cell again."


@dataclass(frozen=True)
class Exercise:
    """A question with one right answer; call it with yours.

    Parameters
    ----------
    task : str
        What is asked.
    right : number or nested tuple
        The right answer.
    hints : dict
        From wrong answers that are likely to what is said of them.
    slip : str
        What is said of any other wrong answer.
    tolerance : float
        How far a number may be from the right one.

    Examples
    --------
    >>> corners = Exercise("Corners of a square.", 4, {3: "That is a triangle."}, "Count again.")
    >>> corners(4)
    'Right.'
    >>> corners(None)
    'Not answered yet. Put your own answer in and run the cell again.'
    >>> corners(3)
    Traceback (most recent call last):
        ...
    ValueError: 3 is not it. That is a triangle.
    """

    task: str
    right: object
    hints: dict
    slip: str
    tolerance: float = 0.0

    def __call__(self, answer) -> str:
        """Say "Right.", or that nothing was answered yet; raise ValueError for a wrong answer."""
        if answer is None:
            return BLANK
        if _equal(answer, self.right, self.tolerance):
            return "Right."
        said = [hint for wrong, hint in self.hints.items() if _equal(answer, wrong, self.tolerance)]
        raise ValueError(f"{answer} is not it. {said[0] if said else self.slip}")


def judge_sides(find, sides, exercise) -> str:
    """Judge a function of a side at many sides; one that returns None is not answered yet.

    Parameters
    ----------
    find : callable
        From a side to the learner's answer.
    sides : iterable of int
    exercise : callable
        From a side to its `Exercise`.

    Raises
    ------
    ValueError
        At the first side for which it is wrong.
    """
    return BLANK if any(exercise(side)(find(side)) == BLANK for side in sides) else "Right."


def rejects(check, wrong) -> bool:
    """Whether a check refuses a wrong answer, as it must.

    Examples
    --------
    >>> corners = Exercise("Corners of a square.", 4, {}, "Count again.")
    >>> rejects(corners, 3), rejects(corners, 4)
    (True, False)
    """
    try:
        check(wrong)
    except ValueError:
        return True
    return False


def _equal(answer, right, tolerance) -> bool:
    answer, right = np.asarray(answer), np.asarray(right)
    if answer.shape != right.shape or answer.dtype.kind not in "biuf":
        return False
    return bool(np.all(np.abs(answer - right) <= tolerance))
