"""Questions to predict the answer of: computed by convlab, drawn from a seed."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from convlab.lessons.cards import number_questions, size_questions

LETTERS = "ABCD"
KINDS = {
    "conv_shape": size_questions.conv_shape,
    "transpose_shape": size_questions.transpose_shape,
    "conv_cell": number_questions.conv_cell,
    "transpose_cell": number_questions.transpose_cell,
    "overlap": number_questions.overlap,
    "matrix_shape": number_questions.matrix_shape,
    "same_crop": size_questions.same_crop,
    "round_trip": size_questions.round_trip,
    "large_sizes": size_questions.large_sizes,
    "gradient_shape": number_questions.gradient_shape,
}


@dataclass(frozen=True)
class Question:
    """Something to guess before it is shown.

    Parameters
    ----------
    text : str
        The question.
    arrays : tuple of (str, str, ndarray)
        What is shown with it: a name, the role that colours it, and the numbers.
    choices : tuple of str
        Four answers, one of them right.
    answer : str
        The letter of the right one.
    reason : str
        Why it is right.
    slips : mapping of str to str, optional
        From the letter of a wrong answer to what it would be right for, or how one comes to it.
    """

    text: str
    arrays: tuple
    choices: tuple
    answer: str
    reason: str
    slips: Mapping[str, str] = field(default_factory=dict)

    @property
    def right(self) -> str:
        """The right choice in words."""
        return self.choices[LETTERS.index(self.answer)]


def ask(kind, seed=0) -> Question:
    """Draw a question of one kind.

    Parameters
    ----------
    kind : str
        One of `KINDS`.
    seed : int
        The same seed draws the same question, so that a class can be asked again.

    Raises
    ------
    ValueError
        A kind that is not known.

    Examples
    --------
    >>> question = ask("matrix_shape", seed=1)
    >>> question.text
    'An image of 8 x 6 pixels, a kernel of 3 x 4, stride 2. What is the shape of the matrix C?'
    >>> question.answer, question.right
    ('B', '6 x 48')
    """
    if kind not in KINDS:
        raise ValueError(f"kind={kind!r} is not known; nearest that works: one of {sorted(KINDS)}")
    rng = np.random.default_rng([seed, sorted(KINDS).index(kind)])
    text, arrays, right, wrong, reason = KINDS[kind](rng)
    others = _three_others(right, wrong)
    choices = [right, *others]
    order = rng.permutation(4)
    shuffled = tuple(choices[n] for n in order)
    pairs = zip(LETTERS, shuffled, strict=True)
    slips = {letter: others[choice] for letter, choice in pairs if choice != right}
    return Question(text, arrays, shuffled, LETTERS[shuffled.index(right)], reason, slips)


def answer_key(questions) -> str:
    """Write the answers to a lesson's questions, for the teacher.

    Parameters
    ----------
    questions : iterable of (kind, seed)

    Returns
    -------
    str
        A line for each.

    Examples
    --------
    >>> print(answer_key([("matrix_shape", 1)]))
    matrix_shape, seed 1: B (6 x 48)
    """
    lines = []
    for kind, seed in questions:
        question = ask(kind, seed)
        lines.append(f"{kind}, seed {seed}: {question.answer} ({question.right})")
    return "\n".join(lines)


def _three_others(right, wrong):
    """Keep three different wrong answers with their slips, the most usual ones first."""
    others = {}
    for choice, slip in wrong:
        if choice != right:
            others.setdefault(choice, slip)
    if len(others) < 3:
        raise AssertionError(f"a question offers too few wrong answers: {right}, {wrong}")
    return dict(list(others.items())[:3])
