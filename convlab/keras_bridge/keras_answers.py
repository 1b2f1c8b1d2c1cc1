"""What Keras answered, for where there is no Keras: in a browser.

Each answer is kept under its question: a name, and a digest of the arrays and settings that were
handed over. The lessons' questions are in ``answers.npz``, which ``python -m tools.record.answers``
makes anew; where Keras is installed it is asked each time, and the record is not opened.
"""

import os
from collections.abc import Callable
from difflib import get_close_matches
from functools import cache, wraps
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from convlab.backend import INSTALLED

RECORD = Path(__file__).with_name("answers.npz")
VERSIONS = "versions"  # the entry of the record that says what made it
ASKED = "asked"  # the part of an answer that says its question
NOTED = "CONVLAB_ANSWERS"  # in the environment: a folder for answers, or "compare"
KEPT = 20  # bits of each number that a question is told by: two machines may differ in the last
Answer = dict[str, NDArray[Any]]
Asks = Callable[..., dict[str, Any]]


def answered(name: str, question: dict[str, Any], ask: Asks) -> Answer:
    """Ask Keras; where it is not installed, look up what it answered.

    Parameters
    ----------
    name
        What is asked; printed, with *recorded*, where the answer is.
    question
        Arrays and settings, by name. They tell one question from another.
    ask
        Asks Keras. It returns arrays, or numbers, by name.

    Returns
    -------
    dict
        Those arrays.

    Raises
    ------
    LookupError
        A question that was not recorded, where there is no Keras.
    """
    if INSTALLED:
        answer = {part: np.asarray(array) for part, array in ask().items()}
        if NOTED in os.environ:
            _note(f"{name}/{digest(question)}", _said(question), answer)
        return answer
    recorded = _entries().get(f"{name}/{digest(question)}")
    if recorded is None:
        raise LookupError(_not_recorded(name, question))
    print(f"({name}: recorded, from {versions()})")
    return {part: array for part, array in recorded.items() if part != ASKED}


def from_keras(name: str) -> Callable[[Asks], Callable[..., Answer]]:
    """Let a function that asks Keras be answered from the record where there is no Keras.

    Parameters
    ----------
    name
        What it asks. Its arguments, all positional, tell its questions apart.

    Examples
    --------
    >>> @from_keras("a sum, as Keras has it")
    ... def summed(array):
    ...     from convlab.backend import keras
    ...
    ...     return {"sum": keras.ops.convert_to_numpy(keras.ops.sum(array))}
    >>> summed(np.array([1, 2, 3], np.float32))
    {'sum': array(6., dtype=float32)}
    """

    def decorate(function: Asks) -> Callable[..., Answer]:
        @wraps(function)
        def asked(*arguments: Any) -> Answer:
            question = {str(place): each for place, each in enumerate(arguments)}
            return answered(name, question, lambda: function(*arguments))

        return asked

    return decorate


def digest(question: dict[str, Any]) -> str:
    """Write a question as sixteen letters; a number's last bits do not count.

    Examples
    --------
    >>> digest({"x": np.array([0.1 + 0.2])}) == digest({"x": np.array([0.3])})
    True
    >>> digest({"x": np.array([1.0])}) == digest({"x": np.array([1])})
    False
    """
    letters = sha256()
    for name, value in question.items():
        letters.update(name.encode())
        if isinstance(value, np.ndarray):
            letters.update(f"{value.shape}{_kind(value)}".encode())
            for part in _rounded(value):
                letters.update(part.tobytes())
        else:
            letters.update(repr(value).encode())
    return letters.hexdigest()[:16]


def versions() -> str:
    """Say what made the record: the versions of Keras, TensorFlow, NumPy and Python."""
    return str(_entries()[""][VERSIONS])


def _kind(array: NDArray[Any]) -> str:
    """Name the dtype; all whole numbers are one, since the default differs between machines."""
    return array.dtype.name if array.dtype.kind == "f" else "whole"


def _rounded(array: NDArray[Any]) -> list[NDArray[Any]]:
    """Write an array as integers that are the same on every machine."""
    if array.dtype.kind != "f":
        return [array.astype("<i8")]
    fraction, exponent = np.frexp(array.astype(float))
    return [np.round(fraction * 2**KEPT).astype("<i8"), exponent.astype("<i8")]


def _said(question: dict[str, Any]) -> str:
    """Write a question for people."""
    return ", ".join(
        f"{name} of shape {value.shape}" if isinstance(value, np.ndarray) else f"{name} {value!r}"
        for name, value in question.items()
    )


@cache
def _entries() -> dict[str, Answer]:
    """Read the record: the answers, by their questions."""
    entries: dict[str, Answer] = {}
    with np.load(RECORD) as record:
        for path in record.files:
            *key, part = path.split("/", 2)  # no key: what made the record
            entries.setdefault("/".join(key), {})[part] = record[path]
    return entries


def _not_recorded(name: str, question: dict[str, Any]) -> str:
    """Say what was asked, and what was recorded that is nearest to it."""
    asked = _said(question)
    texts = [str(each[ASKED]) for key, each in _entries().items() if key.startswith(f"{name}/")]
    nearest = get_close_matches(asked, texts, n=1, cutoff=0)
    works = f"{nearest[0]}, with the lesson's own numbers" if nearest else "to install Keras"
    return (
        f"{name!r} must be a question whose answer is recorded, since Keras is not installed here; "
        f"got {asked}; nearest that works: {works}"
    )


def _note(key: str, asked: str, answer: Answer) -> None:
    """Write an answer down, or hold it against the record: for the maker of it, and for tests."""
    where = os.environ[NOTED]
    if where == "compare":
        recorded = {part: each for part, each in _entries().get(key, {}).items() if part != ASKED}
        if recorded.keys() != answer.keys() or not all(
            _agrees(answer[part], array) for part, array in recorded.items()
        ):
            raise AssertionError(f"{key}, {asked}: the record has no such answer; make it anew")
    else:
        parts: dict[str, Any] = {f"{key}/{part}": array for part, array in answer.items()}
        parts[f"{key}/{ASKED}"] = np.array(asked)
        np.savez(Path(where) / f"{key.replace('/', ' ')}.npz", allow_pickle=False, **parts)


def _agrees(now: NDArray[Any], before: NDArray[Any]) -> bool:
    """Whether two answers are the same but for what another processor does to the last digits."""
    if before.dtype.kind != "f":
        return np.array_equal(now, before)
    near = 1e-5 * max(1.0, float(np.max(np.abs(before), initial=0)))
    return now.shape == before.shape and np.allclose(now, before, rtol=1e-4, atol=near)
